"""The files that the forms of a draft name: where, by which path, as which kind of document."""

from collections.abc import Iterator
from dataclasses import dataclass

from gsfiler.filing.draft import Draft
from gsfiler.filing.form.documents import REPRODUCTION, Document, Signature
from gsfiler.filing.form.mark import MarkImage
from gsfiler.filing.form.part import Part


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file that a form names: at which place, by which path, as which kind of document."""

    place: str
    path: str
    document_kind: str = ""


def named_files(draft: Draft) -> tuple[NamedFile, ...]:
    """Return the files that the forms of a draft name, in the order of the forms."""
    found = _named("", draft.transaction)
    return tuple(each for each in found if each.path)


def kinds_in_form(draft: Draft) -> dict[str, str]:
    """Return what the forms call each file: the kind of a document before that of a picture."""
    kinds: dict[str, str] = {}
    for each in named_files(draft):
        if each.document_kind and kinds.get(each.path, REPRODUCTION) == REPRODUCTION:
            kinds[each.path] = each.document_kind
    return kinds


def _named(place: str, part: Part) -> Iterator[NamedFile]:
    """Yield the files that a part names, and those of the parts in it."""
    dot = "." if place else ""
    if isinstance(part, MarkImage):
        yield NamedFile(f"{place}.file_name", part.file_name, REPRODUCTION)
    elif isinstance(part, Document):
        yield NamedFile(f"{place}.file_name", part.file_name, part.document_kind)
    elif isinstance(part, Signature) and ":" not in part.image_uri:
        yield NamedFile(f"{place}.image_uri", part.image_uri)
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, Part):
            yield from _named(f"{place}{dot}{name}", value)
        elif isinstance(value, list):
            for number, each in enumerate(value):
                if isinstance(each, Part):
                    yield from _named(f"{place}{dot}{name}[{number}]", each)
