"""Walk through a form: its parts with the paths that lead to them."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple, TypeVar, get_origin

from gsfiler.filing.draft import BasicMarkDetails, Draft
from gsfiler.filing.form.goods import ClassDescription
from gsfiler.filing.form.part import Part, Wording
from gsfiler.filing.form.parties import Applicant, Contact, Name, PostalAddress, Representative
from gsfiler.filing.madrid import MadridApplication, MadridForm

T = TypeVar("T")
Someone = Applicant | Representative


class Value(NamedTuple):
    """A filled field of a form: its path, its name, what it holds, and the part it belongs to."""

    path: str
    name: str
    value: object
    part: Part


def numbered(path: str, parts: Sequence[T]) -> Iterator[tuple[str, T]]:
    """Yield the parts of a list with their paths, ``applicants[0]`` and so on."""
    for number, part in enumerate(parts):
        yield f"{path}[{number}]", part


def filers(form: MadridForm) -> Iterator[tuple[str, Applicant]]:
    """Yield the applicants of an application, or the holders of a registration."""
    if isinstance(form, MadridApplication):
        return numbered("applicants", form.applicants)
    return numbered("holders", form.holders)


def everyone(form: MadridForm) -> Iterator[tuple[str, Someone]]:
    """Yield applicants or holders, and the representative."""
    yield from filers(form)
    if form.representative is not None:
        yield "representative", form.representative


def names_of(path: str, someone: Someone) -> Iterator[tuple[str, Name]]:
    """Yield the names of somebody."""
    for place, contact in numbered(f"{path}.contacts", someone.contacts):
        yield from numbered(f"{place}.names", contact.names)


def addresses_of(path: str, someone: Someone) -> Iterator[tuple[str, PostalAddress]]:
    """Yield the postal addresses of somebody."""
    for place, contact in numbered(f"{path}.contacts", someone.contacts):
        yield from numbered(f"{place}.addresses", contact.addresses)


def emails_of(path: str, someone: Someone) -> Iterator[tuple[str, str]]:
    """Yield the e-mail addresses of somebody that are filled in."""
    for place, contact in numbered(f"{path}.contacts", someone.contacts):
        for number, email in enumerate(contact.email_addresses):
            if email.text.strip():
                yield f"{place}.email_addresses[{number}].text", email.text


def countries_of(contacts: Sequence[Contact]) -> set[str]:
    """Return the countries (ISO 3166-1) that addresses lie in."""
    found = {
        address.country.strip().upper() for contact in contacts for address in contact.addresses
    }
    return found - {""}


def class_texts(
    path: str, descriptions: Sequence[ClassDescription]
) -> Iterator[tuple[str, ClassDescription, Wording]]:
    """Yield the texts of classes that are filled in, with the paths of the texts."""
    for place, description in numbered(path, descriptions):
        for text_place, wording in numbered(f"{place}.descriptions", description.descriptions):
            if wording.text.strip():
                yield text_place, description, wording


def main_texts(
    form: MadridApplication,
) -> Iterator[tuple[str, ClassDescription, Wording]]:
    """Yield the texts of the main list."""
    for place, goods in numbered("goods_services", form.goods_services):
        yield from class_texts(f"{place}.class_descriptions", goods.class_descriptions)


def designated(form: MadridForm) -> tuple[str, ...]:
    """Return the designated parties (ST.3), each once, in the order of the form."""
    codes = (each.country.strip().upper() for each in form.designations)
    return tuple(dict.fromkeys(code for code in codes if code))


def known_basics(draft: Draft) -> list[BasicMarkDetails]:
    """Return what is known of the basic marks; nothing at all is known of an empty one."""
    nothing = BasicMarkDetails()
    return [basic for basic in draft.desk.basic_marks if basic != nothing]


def walk(part: Part, path: str = "") -> Iterator[Value]:
    """Yield every filled field below a part that holds no part, with its path and its part."""
    for name, holds_many in _fields(type(part)):
        value = getattr(part, name)
        if not value:
            continue
        place = f"{path}.{name}" if path else name
        if not holds_many:
            if isinstance(value, Part):
                yield from walk(value, place)
            else:
                yield Value(place, name, value, part)
            continue
        for number, each in enumerate(value):
            below = f"{place}[{number}]"
            if isinstance(each, Part):
                yield from walk(each, below)
            else:
                yield Value(below, name, each, part)


@cache
def _fields(kind: type[Part]) -> tuple[tuple[str, bool], ...]:
    """Return the fields of a kind of part, and whether each holds many; kept pieces left out."""
    return tuple(
        (name, get_origin(field.annotation) is list)
        for name, field in kind.model_fields.items()
        if not name.startswith("kept")
    )
