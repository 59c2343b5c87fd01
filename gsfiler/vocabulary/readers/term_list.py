"""Lists of terms that an office or a firm keeps: CSV, TSV, Excel, JSON Lines, with a header.

Also read here: lists with a column per language, pairs of terms beside each other, titles of a
taxonomy, and lists of basic numbers and wordings of a Nice edition that are not the master files.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from gsfiler.core.decoding import decode_text
from gsfiler.core.errors import InputError, InvalidCode
from gsfiler.core.hardened_zip import open_zip
from gsfiler.vocabulary.content import PackContent, PackKind, pack_id
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.readers.cells import (
    basic_number_in,
    class_in,
    in_order,
    iso_date_in,
    language_in,
    offices_in,
    sentences,
    status_in,
    term_problem,
    tidy,
    tidy_note,
)
from gsfiler.vocabulary.readers.columns import UNDERSTOOD
from gsfiler.vocabulary.readers.file_names import date_of, edition_of, language_of, stem
from gsfiler.vocabulary.readers.records import read_records, table_of
from gsfiler.vocabulary.readers.sheets import read_sheets
from gsfiler.vocabulary.readers.tables import Table, read_table

_LESSER = (
    "basic_number",
    "concept",
    "language",
    "source",
    "accepted",
    "rejected",
    "status",
    "since",
    "replacement",
    "groups",
    "note",
    "rule",
)
_CLASS_TITLE = re.compile(r"(class|klasse|classe|clase)\s*\d+", re.IGNORECASE)


@dataclass(slots=True)
class _Reading:
    """What is gathered while the tables of one file are read."""

    language: str
    entries: list[Entry] = field(default_factory=list)
    remarks: list[tuple[str, str]] = field(default_factory=list)
    classes: dict[object, int | str] = field(default_factory=dict)
    seen: set[Entry] = field(default_factory=set)
    repeated: int = 0
    titles: int = 0
    language_assumed: bool = False


def read_term_list(name: str, data: bytes) -> PackContent:
    """Return the vocabulary of one list; raises InputError when no row of it can be used."""
    if data.startswith(b"PK"):
        return list_of(name, read_sheets(data, open_zip(data, source=name), source=name))
    text = decode_text(data, source=name).text
    if text.lstrip()[:1] in {"[", "{"}:
        place, records = read_records(text, source=name)
        table = table_of(records, place, name)
    else:
        table = read_table(text, source=name)
    return list_of(name, [table] if table else [])


def list_of(name: str, tables: Sequence[Table]) -> PackContent:
    """Return the vocabulary of the tables of one file; raises InputError when none is usable."""
    if not tables:
        raise InputError(name, "no header of a list of terms was found.", UNDERSTOOD)
    reading = _Reading(language_of(name) or "en")
    for position, table in enumerate(tables):
        read = _read_pairs if table.columns.is_pairs else _read_terms
        read(table, f"{position + 1}." if position else "", reading)
    if not reading.entries:
        first = "{}, {}.".format(*reading.remarks[0]) if reading.remarks else "It has no rows."
        raise InputError(name, f"no row of this list can be used. {first}", UNDERSTOOD)
    content = PackContent(
        id=pack_id("list", stem(name).lower().removeprefix("list")),
        kind=PackKind.LIST,
        title=stem(name),
        generated=date_of(name),
        languages=in_order(entry.language for entry in reading.entries),
        source=f"Source: {PurePath(name).name}",
        entries=tuple(reading.entries),
        notes=(*_notes(name, tables, reading), *sentences(name, reading.remarks)),
    )
    edition = edition_of(name)
    numbered = all("basic_number" in table.columns.fields for table in tables)
    return _as_nice(content, edition) if edition and numbered else content


def _as_nice(content: PackContent, edition: str) -> PackContent:
    """Return a list of basic numbers and wordings as the Nice edition that its name tells.

    A version is in force from 1 January of its year (Nice Union, Committee of Experts).
    """
    languages = ", ".join(content.languages)
    note = (
        f"These are the basic numbers and wordings of edition {edition} in a list of unknown "
        "making, not the master files of WIPO: indications and synonyms are not told apart, and "
        "class headings and explanatory notes are missing."
    )
    return replace(
        content,
        id=pack_id("nice", edition, *content.languages, "list"),
        kind=PackKind.NICE,
        title=f"Nice Classification {edition}, {languages} (list)",
        publisher="WIPO",
        edition=edition,
        effective=date(int(edition.split("-")[1]), 1, 1),
        source=f"Source: WIPO, Nice Classification, {edition}",
        licence="CC BY 4.0",
        notes=(note, *content.notes),
    )


def _notes(name: str, tables: Sequence[Table], reading: _Reading) -> list[str]:
    """Return sentences about the file as a whole."""
    notes: list[str] = []
    if reading.language_assumed and not language_of(name):
        notes.append("The list does not name its language; its terms were taken as English.")
    if unused := in_order(column for table in tables for column in table.columns.unused):
        notes.append(f"These columns were not used: {', '.join(unused)}.")
    if reading.titles:
        notes.append(
            f"{reading.titles:,} rows were passed over because they are titles of classes or of "
            "groups above the classes."
        )
    if reading.repeated:
        notes.append(f"{reading.repeated:,} rows repeat another row and were taken once.")
    return notes


def _read_terms(table: Table, prefix: str, reading: _Reading) -> None:
    """Add the rows of a table with a class and one or several wordings of one concept."""
    fields = table.columns.fields
    wordings = [("", fields["text"])] if "text" in fields else []
    wordings += table.columns.languages.items()
    lesser = [(name, fields[name]) for name in _LESSER if name in fields]
    reading.language_assumed |= "text" in fields and "language" not in fields
    for line, row in _fitting(table, reading):
        if table.columns.is_taxonomy and _is_title(row, fields):
            reading.titles += 1
            continue
        place = f"{table.place} {line}"
        number = class_in(row[fields["class"]], reading.classes)
        if isinstance(number, str):
            reading.remarks.append((place, f"was not taken: {number}"))
            continue
        try:
            details = _details(row, lesser, number, place, reading)
        except InvalidCode as error:
            reading.remarks.append((place, f"was not taken: {str(error).rstrip('.')}"))
            continue
        has_id = "concept" in details or details.get("basic_number", "").isdigit()
        details["concept"] = _concept(details, number, f"{prefix}{line}")
        _add_wordings(row, wordings, number, details, has_id, place, reading)
