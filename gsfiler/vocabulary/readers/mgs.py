"""Snapshots of the Madrid Goods & Services Manager: what the user saved of it, as JSON or table.

A row states which offices accept a term and which reject it. An office in neither list is not
known; one in both is a conflict, and stays in both. No language is ever made up for a term.
Fields whose meaning is not established are kept, as JSON, in the note of the entry.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from gsfiler.core.codes import parse_date, parse_edition
from gsfiler.core.errors import InputError, InvalidCode
from gsfiler.vocabulary.content import PackContent, PackKind, pack_id
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.readers.cells import (
    SHOWN,
    class_in,
    in_order,
    iso_date_in,
    language_in,
    offices_in,
    sentences,
    term_problem,
    tidy,
    tidy_note,
)
from gsfiler.vocabulary.readers.columns import fold
from gsfiler.vocabulary.readers.file_names import date_of, edition_of, stem
from gsfiler.vocabulary.readers.records import Record, compact, text_of
from gsfiler.vocabulary.readers.tables import Table

_FIELDS = {
    "id": "id",
    "term id": "id",
    "cls": "class",
    "class": "class",
    "lng": "language",
    "lang": "language",
    "language": "language",
    "src": "source",
    "source": "source",
    "txt": "text",
    "text": "text",
    "acc": "accepted",
    "accepted": "accepted",
    "rej": "rejected",
    "rejected": "rejected",
    "seq": "order",
    "edition": "edition",
    "retrieved on": "retrieved",
}
_REMEDY = "Give the JSON array of MGS, or a table with term_id, class, lang and text."


@dataclass(frozen=True, slots=True)
class SnapshotFile:
    """The rows of one file: its name, what its rows are called, and the numbered JSON values."""

    name: str
    place: str
    records: Iterable[Record]


@dataclass(slots=True)
class _Gathered:
    """What is gathered while rows are read."""

    entries: dict[Entry, None] = field(default_factory=dict)
    editions: set[str] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    notes: list[str] = field(default_factory=list)


def is_snapshot_record(value: object) -> bool:
    """Tell whether a JSON value is a row of MGS, by its keys."""
    return isinstance(value, dict) and (
        {"cls", "txt"} <= value.keys() or {"term_id", "class", "lang", "text"} <= value.keys()
    )


def snapshot_file(table: Table) -> SnapshotFile:
    """Return the rows of a table as objects; empty cells are left out."""
    records = (
        (number, {key: cell for key, cell in zip(table.header, row, strict=False) if cell.strip()})
        for number, row in table.rows
    )
    return SnapshotFile(table.source, table.place, records)


def join_snapshot(files: Sequence[SnapshotFile]) -> PackContent:
    """Return one vocabulary of a snapshot's files, such as one for each class and language.

    Rows that repeat are taken once. Raises InputError when a file holds no usable row.
    """
    gathered = _Gathered()
    for file in files:
        _gather(file, gathered)
    entries = tuple(gathered.entries)
    edition = _edition(files[0].name, gathered)
    dates = [parse_date(each) for each in gathered.dates if iso_date_in(each) == each]
    generated = max(dates) if dates else date_of(files[0].name)
    dated = generated.isoformat() if generated else ""
    told = " ".join(part for part in (edition, dated) if part) or stem(files[0].name)
    return PackContent(
        id=pack_id("mgs", told.lower().removeprefix("mgs")),
        kind=PackKind.MGS,
        title=f"Madrid Goods & Services Manager, {told}",
        publisher="WIPO",
        edition=edition,
        generated=generated,
        languages=in_order(entry.language for entry in entries),
        source="Source: WIPO, Madrid Goods & Services Manager",
        licence="Terms of use of WIPO; for your own use, not for redistribution.",
        entries=entries,
        notes=(*gathered.notes, *_anomalies(entries)),
    )


def _gather(file: SnapshotFile, gathered: _Gathered) -> None:
    """Read the rows of one file; raises InputError when none is usable."""
    remarks: list[tuple[str, str]] = []
    known_classes: dict[object, int | str] = {}
    taken = 0
    for number, value in file.records:
        row, unknown = _fields(value)
        entry = _entry(row, unknown, known_classes)
        if isinstance(entry, str):
            remarks.append((f"{file.place} {number}", f"was not taken: {entry}"))
            continue
        taken += 1
        if entry in gathered.entries:
            remarks.append((f"{file.place} {number}", "repeats an earlier row"))
        gathered.entries[entry] = None
        gathered.editions.add(text_of(row.get("edition")).strip())
        gathered.dates.add(text_of(row.get("retrieved")).strip())
    if not taken:
        first = f" The first, {remarks[0][0]}, {remarks[0][1]}." if remarks else ""
        raise InputError(file.name, f"no row of this snapshot can be used.{first}", _REMEDY)
    gathered.notes.extend(sentences(file.name, remarks))


@lru_cache(maxsize=1024)
def _field_of(key: str) -> str:
    return _FIELDS.get(fold(key), "")


def _fields(value: object) -> tuple[dict[str, object], dict[str, object]]:
    """Split an object into the fields that are known, by our name, and the others as they are."""
    known: dict[str, object] = {}
    unknown: dict[str, object] = {}
    for key, content in value.items() if isinstance(value, dict) else ():
        name = _field_of(key) if len(key) < 40 else ""
        if name and name not in known:
            known[name] = content
        else:
            unknown[key] = content
    return known, unknown


def _entry(
    row: dict[str, object], unknown: dict[str, object], known_classes: dict[object, int | str]
) -> Entry | str:
    """Return the entry of a row, or why there is none."""
    text = text_of(row.get("text"))
    if problem := term_problem(text):
        return problem
    number = class_in(text_of(row.get("class")), known_classes)
    if isinstance(number, str):
        return number
    identifier = tidy_note(text_of(row.get("id")))
    if not identifier:
        return "the id is missing"
    try:
        language = language_in(text_of(row.get("language")))
    except InvalidCode as error:
        return str(error).rstrip(".")
    accepted, odd_accepted = offices_in(row.get("accepted"))
    rejected, odd_rejected = offices_in(row.get("rejected"))
    kept = unknown
    if odd_accepted or odd_rejected:
        odd = {"accepted": odd_accepted, "rejected": odd_rejected}
        kept = {**unknown, **{name: words for name, words in odd.items() if words}}
    return Entry(
        tidy(text),
        number,
        concept=f"{number}-{identifier}",
        language=language,
        source=tidy_note(text_of(row.get("source"))),
        accepted=accepted,
        rejected=rejected,
        note=compact(kept) if kept else "",
    )


def _edition(name: str, gathered: _Gathered) -> str:
    """Return the one Nice edition that rows or file name tell; several are noted and dropped."""
    told = sorted(gathered.editions - {""})
    if len(told) > 1:
        gathered.notes.append(f"The rows name several editions ({', '.join(told)}); none was kept.")
        return ""
    if not told:
        return edition_of(name)
    try:
        return parse_edition(told[0])
    except InvalidCode as error:
        gathered.notes.append(f"The edition was not kept: {error}")
        return ""


def _anomalies(entries: Sequence[Entry]) -> tuple[str, ...]:
    """Return notes on ids that stand in several classes and offices that stand in both lists."""
    classes: dict[str, set[int]] = {}
    conflicts = 0
    for entry in entries:
        classes.setdefault(entry.concept.split("-", 1)[1], set()).add(entry.class_number)
        if entry.accepted and entry.rejected:
            conflicts += not set(entry.accepted.split()).isdisjoint(entry.rejected.split())
    doubled = sorted(identifier for identifier, found in classes.items() if len(found) > 1)
    notes: list[str] = []
    if doubled:
        more = f" and {len(doubled) - SHOWN:,} more" if len(doubled) > SHOWN else ""
        listed = ", ".join(doubled[:SHOWN])
        notes.append(
            f"These term ids stand in more than one class, as terms of their own: {listed}{more}."
        )
    if conflicts:
        notes.append(
            f"{conflicts:,} rows name an office both as accepting and as rejecting the term; "
            "both statements were kept."
        )
    return tuple(notes)
