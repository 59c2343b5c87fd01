"""The party book: persons and organisations for reuse, and merging others' address books into it.

One JSON file in the user's folder. What is read from a spreadsheet or an address book is first laid
beside the book: new, the same, changed field by field, or unclear. Nothing is taken over but what
the user accepts.
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from pydantic import Field, ValidationError

from gsfiler.core.errors import DraftError
from gsfiler.core.files import read_bytes, sha256_of
from gsfiler.core.findings import Finding
from gsfiler.filing.drafts.draft_json import canonical_json, json_object, settle_numbers
from gsfiler.filing.drafts.safe_saving import save_over
from gsfiler.filing.form.part import Part
from gsfiler.filing.form.parties import Applicant, Representative
from gsfiler.filing.party_book.party_fields import LABELS, BookEntry, card_of, with_card

FORMAT, VERSION = "gsfiler-parties", 1
APPLICANT, REPRESENTATIVE = "applicant", "representative"
LARGEST = 1 << 26

_NEVER_TOLD = frozenset({"uid"})


class PartyBook(Part):
    """All persons and organisations; keys that this version does not know are kept."""

    format: str = FORMAT
    version: int = VERSION
    entries: list[BookEntry] = Field(default_factory=list)


@dataclass(frozen=True, slots=True)
class OpenBook:
    """A party book as it was opened; ``fingerprint`` is the SHA-256 of its file, or empty."""

    book: PartyBook
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class PartyRecord:
    """A card that was read from elsewhere; ``line`` is where it begins there, from 1."""

    card: Mapping[str, str]
    line: int


@dataclass(frozen=True, slots=True)
class PartyRecords:
    """What a spreadsheet or an address book gave, and what of it was not taken, with the reason."""

    records: tuple[PartyRecord, ...]
    findings: tuple[Finding, ...] = ()


class MergeKind(StrEnum):
    """How a card stands to the book."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    REPEATED = "repeated"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that the card says otherwise, or that the book has not filled in."""

    name: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class MergeRow:
    """A card beside the entry it belongs to.

    ``entry`` is None for a new one; of an unclear one ``candidates`` are the entries it may mean.
    A repeated one says the same as an earlier card of the same file.
    """

    kind: MergeKind
    record: PartyRecord
    entry: BookEntry | None = None
    changes: tuple[FieldChange, ...] = ()
    candidates: tuple[BookEntry, ...] = field(default=())


def read_book(path: Path) -> OpenBook:
    """Return the party book in a file, an empty one where there is none.

    Raises DraftError: damaged, no party book, or of a newer version; InputError: unreadable.
    """
    if not path.exists():
        return OpenBook(PartyBook())
    data = read_bytes(path, LARGEST)
    return OpenBook(book_from_json(data, source=str(path)), sha256_of(data))


def write_book(path: Path, opened: OpenBook) -> OpenBook:
    """Save a party book atomically and return it with its new fingerprint.

    The state before is kept as ``<name>.bak``. Raises DraftError when the file was changed
    meanwhile, InputError when it cannot be written.
    """
    current = opened.book.model_copy(update={"format": FORMAT, "version": VERSION})
    data = canonical_json(current.stored()) + b"\n"
    return OpenBook(opened.book, save_over(path, data, opened.fingerprint, is_good=lambda _: True))


def book_from_json(data: bytes, *, source: str) -> PartyBook:
    """Return the party book that JSON describes; raises DraftError."""
    stored = json_object(data, source=source)
    version = stored.get("version", VERSION)
    if stored.get("format") != FORMAT or not isinstance(version, int):
        raise DraftError(source, "this is not a party book of gsfiler.", "Choose another file.")
    if version > VERSION:
        raise DraftError(
            source, "this party book was written by a newer gsfiler.", "Update gsfiler to use it."
        )
    try:
        book = PartyBook.model_validate(stored)
    except ValidationError as error:
        place = ".".join(str(step) for step in error.errors(include_url=False)[0]["loc"])
        raise DraftError(
            source, f"the field “{place}” of the party book cannot be used.", "Take its backup."
        ) from None
    settle_numbers(book)
    return book


def entry_of(party: Applicant | Representative, *, notes: str = "") -> BookEntry:
    """Return an entry for a party of a form, with an identifier made of what it holds."""
    is_applicant = isinstance(party, Applicant)
    names = Applicant.model_fields.keys() & type(party).model_fields.keys()
    held = {name: getattr(party, name) for name in Applicant.model_fields if name in names}
    entry = BookEntry(
        roles=[APPLICANT if is_applicant else REPRESENTATIVE],
        party=Applicant.model_validate({**held, "sequence_number": "", "comment": None}),
        representative_category=getattr(party, "representative_category", ""),
        notes=notes,
    ).copy_deep()
    entry.uid = _uid_of(entry)
    return entry


def as_applicant(entry: BookEntry) -> Applicant:
    """Return the party of an entry as an applicant or holder of a form."""
    return entry.party.copy_deep()


def as_representative(entry: BookEntry) -> Representative:
    """Return the party of an entry as a representative; the ground of entitlement stays behind."""
    party = entry.party.copy_deep()
    names = set(Applicant.model_fields) & set(Representative.model_fields)
    held = {name: getattr(party, name) for name in Representative.model_fields if name in names}
    category = entry.representative_category
    return Representative.model_validate({**held, "representative_category": category})


def merge_preview(book: PartyBook, records: Sequence[PartyRecord]) -> tuple[MergeRow, ...]:
    """Return how each card stands to the book; nothing is changed.

    A card belongs to the entry with its identifier, else to the only one with its name and e-mail
    address or country, else to the only one with its name. What a card leaves empty it does not
    say: that is no change.
    """
    rows: list[MergeRow] = []
    seen: set[tuple[tuple[str, str], ...]] = set()
    for record in records:
        content = tuple(sorted(record.card.items()))
        if content in seen:
            rows.append(MergeRow(MergeKind.REPEATED, record))
            continue
        seen.add(content)
        rows.append(_row(book, record))
    return tuple(rows)


def take_new(_: MergeRow, change: FieldChange | None) -> bool:
    """Accept new entries and fields that are empty so far; overwrite nothing."""
    return change is None or not change.before


def take_all(_row: MergeRow, _change: FieldChange | None) -> bool:
    """Accept new entries and every change, as the user does who has read them all."""
    return True


def merged(
    book: PartyBook,
    rows: Sequence[MergeRow],
    accept: Callable[[MergeRow, FieldChange | None], bool] = take_new,
) -> PartyBook:
    """Return the book with what is accepted; the given book stays as it is.

    ``accept`` is asked once for each new entry (with None) and for each changed field. What is
    unclear or repeated is never taken.
    """
    fresh = book.copy_deep()
    places = {entry.uid: place for place, entry in enumerate(fresh.entries) if entry.uid}
    for row in rows:
        if row.kind is MergeKind.NEW and accept(row, None):
            entry = with_card(BookEntry(), row.record.card)
            entry.uid = entry.uid or _uid_of(entry)
            fresh.entries.append(entry)
        elif row.kind is MergeKind.CHANGED and row.entry is not None:
            card = {each.name: each.after for each in row.changes if accept(row, each)}
            place = places.get(row.entry.uid, _place_of(book, row.entry))
            fresh.entries[place] = with_card(fresh.entries[place], card)
    return fresh


def sorted_entries(book: PartyBook) -> tuple[BookEntry, ...]:
    """Return the entries by name, as a list shows them."""
    return tuple(sorted(book.entries, key=lambda entry: (_folded(entry.display), entry.uid)))


def _uid_of(entry: BookEntry) -> str:
    stored = {name: value for name, value in entry.stored().items() if name != "uid"}
    return f"gsf-{sha256_of(canonical_json(stored))[:20]}"


def _place_of(book: PartyBook, entry: BookEntry) -> int:
    return next(place for place, each in enumerate(book.entries) if each is entry)


def _row(book: PartyBook, record: PartyRecord) -> MergeRow:
    found = _meant(book, record.card)
    if not found:
        return MergeRow(MergeKind.NEW, record)
    if len(found) > 1:
        return MergeRow(MergeKind.UNCLEAR, record, candidates=tuple(found))
    changes = tuple(_changes(card_of(found[0]), record.card))
    kind = MergeKind.CHANGED if changes else MergeKind.SAME
    return MergeRow(kind, record, found[0], changes)


def _meant(book: PartyBook, card: Mapping[str, str]) -> list[BookEntry]:
    """Return the entries that a card may mean: one, none, or several that cannot be told apart."""
    if uid := card.get("uid"):
        known = [entry for entry in book.entries if entry.uid == uid]
        if known:
            return known
    name = _folded(with_card(BookEntry(), card).display)
    found = [entry for entry in book.entries if name and _folded(entry.display) == name]
    for telling in ("emails", "country"):
        same = [entry for entry in found if _shares(card_of(entry), card, telling)]
        if len(found) > 1 and same:
            found = same
    return found


def _shares(entry: Mapping[str, str], card: Mapping[str, str], name: str) -> bool:
    ours = {_folded(line) for line in entry.get(name, "").splitlines()}
    return bool(ours & {_folded(line) for line in card.get(name, "").splitlines()})


def _changes(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[FieldChange]:
    for name, label in LABELS.items():
        old, new = before.get(name, ""), after.get(name, "")
        if new and new != old and name not in _NEVER_TOLD:
            yield FieldChange(name, label, old, new)


def _folded(text: str) -> str:
    """Return a name as it is compared: without capitals, accents' forms, and doubled blanks."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
