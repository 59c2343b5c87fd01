"""A new draft from an old filing, and templates: what is carried over and what is not.

A later filing has the same people and often the same goods; it never has the same dates, numbers,
signatures and payments. :data:`CARRIED` is the one table that says so, field by field, for cloning
and for templates alike. A template is an ordinary ``.gsf`` file in a folder of its own.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from gsfiler.core.errors import DraftError
from gsfiler.filing.draft import Desk, Draft, RegistrationDetails
from gsfiler.filing.drafts.draft_file import ENDING, OpenDraft, open_draft, save_draft
from gsfiler.filing.files.file_names import safe_name
from gsfiler.filing.form.mark import Mark
from gsfiler.filing.form.part import Part
from gsfiler.filing.madrid import (
    MadridApplication,
    MadridForm,
    MadridSubsequentDesignation,
    MadridTransaction,
)
from gsfiler.filing.preview.preview_words import place_of


class Carry(StrEnum):
    """What happens to a field in a new draft."""

    YES = "carried over"
    MARK = "carried over where the same mark is filed"
    NO = "left out"


_PEOPLE = "the same people file again"
_WORDING = "the same wording is filed again; the check tells what a newer edition changes"
_OWN = "each filing has its own"
_DATED = "it belongs to a day"
_SIGNED = "each filing is signed and declared anew"
_PAID = "each filing is paid for itself"
_GIVEN = "the office gives a new one"
_RIGHTS = "it is a right of the former filing"
_MARK = "another mark may be filed"
_NEW_PARTIES = "the goods are those of the registration; the parties and their limits are new"
_TECHNICAL = "it says how the form is written"
_READ = "it was read from the former document and may name its record"

CARRIED: Mapping[type[Part], Mapping[str, tuple[Carry, str]]] = {
    MadridApplication: {
        "form": (Carry.YES, _TECHNICAL),
        "office_reference": (Carry.NO, _GIVEN),
        "applicant_file_reference": (Carry.NO, _OWN),
        "application_language": (Carry.YES, _WORDING),
        "second_language": (Carry.YES, _WORDING),
        "correspondence_language": (Carry.YES, _PEOPLE),
        "correspondence_address": (Carry.YES, _PEOPLE),
        "applicants": (Carry.YES, _PEOPLE),
        "representative": (Carry.YES, _PEOPLE),
        "basic_marks": (Carry.NO, _RIGHTS),
        "priorities": (Carry.NO, _RIGHTS),
        "seniorities": (Carry.NO, _RIGHTS),
        "mark": (Carry.MARK, _MARK),
        "goods_services": (Carry.YES, _WORDING),
        "designations": (Carry.YES, _WORDING),
        "limitations": (Carry.YES, _WORDING),
        "signatures": (Carry.NO, _SIGNED),
        "record_identifier": (Carry.NO, _GIVEN),
        "record_notification_date": (Carry.NO, _DATED),
        "receiving_office_date": (Carry.NO, _DATED),
        "payments": (Carry.NO, _PAID),
        "documents": (Carry.NO, _SIGNED),
        "comment": (Carry.NO, _OWN),
        "kept": (Carry.NO, _READ),
        "kept_attributes": (Carry.NO, _READ),
        "kept_forms": (Carry.NO, _READ),
        "kept_order": (Carry.NO, _READ),
    },
    MadridSubsequentDesignation: {
        "form": (Carry.YES, _TECHNICAL),
        "office_reference": (Carry.NO, _GIVEN),
        "applicant_file_reference": (Carry.NO, _OWN),
        "notification_language": (Carry.YES, _PEOPLE),
        "international_registration_number": (Carry.MARK, _MARK),
        "holders": (Carry.YES, _PEOPLE),
        "representative": (Carry.YES, _PEOPLE),
        "designations": (Carry.YES, _WORDING),
        "limitations": (Carry.YES, _WORDING),
        "seniorities": (Carry.NO, _RIGHTS),
        "mark_translations": (Carry.MARK, _MARK),
        "basic_marks": (Carry.MARK, _MARK),
        "verbal_element_significant": (Carry.MARK, _MARK),
        "colours_claimed": (Carry.MARK, _MARK),
        "colour_parts_claimed": (Carry.MARK, _MARK),
        "signatures": (Carry.NO, _SIGNED),
        "record_notification_date": (Carry.NO, _DATED),
        "record_identifier": (Carry.NO, _GIVEN),
        "receiving_office_date": (Carry.NO, _DATED),
        "effective_after_renewal": (Carry.NO, _OWN),
        "effective_after_change": (Carry.NO, _OWN),
        "payments": (Carry.NO, _PAID),
        "documents": (Carry.NO, _SIGNED),
        "comment": (Carry.NO, _OWN),
        "kept": (Carry.NO, _READ),
        "kept_attributes": (Carry.NO, _READ),
        "kept_forms": (Carry.NO, _READ),
        "kept_order": (Carry.NO, _READ),
    },
    MadridTransaction: {
        "office": (Carry.YES, _PEOPLE),
        "request_date": (Carry.NO, _DATED),
        "total": (Carry.NO, _READ),
        "counts": (Carry.NO, _READ),
        "st96_version": (Carry.YES, _TECHNICAL),
        "ipo_version": (Carry.YES, _TECHNICAL),
        "forms": (Carry.YES, _TECHNICAL),
        "kept": (Carry.NO, _READ),
        "kept_attributes": (Carry.NO, _READ),
        "kept_forms": (Carry.NO, _READ),
        "kept_order": (Carry.NO, _READ),
    },
    Desk: {
        "title": (Carry.NO, _OWN),
        "notes": (Carry.NO, _OWN),
        "basic_marks": (Carry.NO, _RIGHTS),
        "registration": (Carry.NO, _RIGHTS),
        "intention_to_use_read": (Carry.NO, _SIGNED),
        "ignored": (Carry.NO, _OWN),
        "stage": (Carry.NO, _OWN),
        "checked_with": (Carry.NO, _DATED),
        "kept": (Carry.NO, _READ),
        "kept_attributes": (Carry.NO, _READ),
        "kept_forms": (Carry.NO, _READ),
        "kept_order": (Carry.NO, _READ),
    },
}
"""For each field of a form, its header and the desk: whether it is carried over, and why."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A filled field that was not carried over: its path in the old draft, its item, why."""

    path: str
    item: str
    why: str


@dataclass(frozen=True, slots=True)
class Clone:
    """A new draft made of an old one, and what was left out of it."""

    opened: OpenDraft
    left_out: tuple[LeftOut, ...]


def cloned(old: OpenDraft, *, same_mark: bool = False) -> Clone:
    """Return a new draft with what a later filing has in common with this one (MA-09).

    ``same_mark`` carries the mark over too, with its pictures. History, findings set aside and all
    other attachments stay behind. Unknown fields stay behind too: nobody here knows what they mean.
    """
    draft = old.draft
    wanted = {Carry.YES, Carry.MARK} if same_mark else {Carry.YES}
    header = _carried(draft.transaction, wanted)
    header["forms"] = [_carried(form, wanted) for form in draft.transaction.forms]
    fresh = Draft(transaction=MadridTransaction.model_validate(header))
    pictures = {name for form in fresh.transaction.forms for name in _pictures(form)}
    fresh.attachments = [each for each in draft.attachments if each.path in pictures]
    hashes = {each.sha256 for each in fresh.attachments}
    contents = {name: data for name, data in old.contents.items() if name in hashes}
    return Clone(OpenDraft(fresh, contents), tuple(_left_out(draft, wanted)))


def extended(old: OpenDraft) -> Clone:
    """Return a subsequent designation (MM4) for the registration an application (MM2) led to.

    Holder, representative, languages and what the form repeats of the mark come from the
    application; number and new parties are for the user to fill in. Raises DraftError when the
    draft holds no application.
    """
    forms = [each for each in old.draft.transaction.forms if isinstance(each, MadridApplication)]
    if len(forms) != 1:
        raise DraftError(
            "the draft",
            "only a draft of one international application can be extended.",
            "Open the draft of the application, or begin an empty subsequent designation.",
        )
    form = forms[0].copy_deep()
    fresh = MadridSubsequentDesignation(
        notification_language=form.correspondence_language or form.application_language,
        holders=form.applicants,
        representative=form.representative,
        mark_translations=form.mark.translations,
        colours_claimed=form.mark.colours_claimed,
        colour_parts_claimed=form.mark.colour_parts_claimed,
    )
    header = MadridTransaction(office=old.draft.transaction.office, forms=[fresh])
    known = RegistrationDetails(mark_category=form.mark.mark_category)
    desk = Desk() if known.is_empty else Desk(registration=known)
    fresh_draft = Draft(transaction=header, desk=desk)
    return Clone(OpenDraft(fresh_draft), tuple(_left_by_extending(old.draft)))


def save_template(folder: Path, name: str, old: OpenDraft, *, same_mark: bool = False) -> Path:
    """Save what a draft has in common with later ones as a template and return its file.

    Raises DraftError when there is a template of this name, InputError when the folder is closed.
    """
    made = cloned(old, same_mark=same_mark).opened
    made.draft.desk.title = name
    path = folder / safe_name(f"{name}{ENDING}")
    save_draft(path, made)
    return path


def templates_in(folder: Path) -> tuple[Path, ...]:
    """Return the templates of a folder by name; none where there is no such folder."""
    return tuple(sorted(folder.glob(f"*{ENDING}"))) if folder.is_dir() else ()


def from_template(path: Path) -> OpenDraft:
    """Return a new draft made of a template; it is not tied to the template's file.

    Raises as :func:`gsfiler.filing.drafts.draft_file.open_draft` does.
    """
    return cloned(open_draft(path), same_mark=True).opened


def carry_table() -> str:
    """Return :data:`CARRIED` as a table in Markdown, for the documentation."""
    lines = ["| part | field | in a new draft | why |", "| --- | --- | --- | --- |"]
    for part, fields in CARRIED.items():
        for name, (carry, why) in fields.items():
            lines.append(f"| {part.__name__} | `{name}` | {carry} | {why} |")
    return "\n".join(lines) + "\n"


def _carried(part: Part, wanted: set[Carry]) -> dict[str, Any]:
    table = CARRIED[type(part)]
    copy = part.copy_deep()
    return {
        name: getattr(copy, name)
        for name in type(part).model_fields
        if table[name][0] in wanted and name != "forms"
    }


def _pictures(form: MadridForm) -> Iterator[str]:
    mark = getattr(form, "mark", None)
    if isinstance(mark, Mark):
        yield from (image.file_name for image in (*mark.images, *mark.description_images))


def _left_out(draft: Draft, wanted: set[Carry]) -> Iterator[LeftOut]:
    """Yield what is filled in and not carried over, in the order of the form."""
    parts: list[tuple[str, Part]] = [("", draft.transaction)]
    parts += [(f"forms[{n}].", form) for n, form in enumerate(draft.transaction.forms)]
    parts += [("desk.", draft.desk)]
    for prefix, part in parts:
        for name in part.stored():
            carry, why = CARRIED[type(part)].get(name, (Carry.NO, _READ))
            if carry not in wanted:
                path = prefix + name
                yield LeftOut(path, str(place_of(draft, path)), why)


def _left_by_extending(old: Draft) -> Iterator[LeftOut]:
    """Yield what is filled in in an application and has no place in a subsequent designation."""
    yield from _left_out(old, {Carry.YES, Carry.MARK})
    for number, form in enumerate(old.transaction.forms):
        for name in ("second_language", "goods_services", "designations", "limitations"):
            if name in form.stored():
                path = f"forms[{number}].{name}"
                yield LeftOut(path, str(place_of(old, path)), _NEW_PARTIES)
