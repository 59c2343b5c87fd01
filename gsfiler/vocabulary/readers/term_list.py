"""Lists of terms that an office or a firm keeps: CSV, TSV, Excel, JSON Lines, with a header.

Also read here: lists with a column per language, pairs of terms beside each other, titles of a
taxonomy, and lists of basic numbers and wordings of a Nice edition that are not the master files.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain
from pathlib import PurePath

from gsfiler.core.errors import InputError, InvalidCode
from gsfiler.vocabulary.content import PackContent, PackKind, pack_id
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.readers.cells import (
    answer_in,
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
from gsfiler.vocabulary.readers.tables import Table

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
UNUSED_COLUMNS = "These columns were not used: "
"""How the note begins that names the columns whose names say nothing."""

_CLASS_TITLE = re.compile(r"(class|klasse|classe|clase)\s*\d+", re.IGNORECASE)


@dataclass(slots=True)
class _Reading:
    """What is gathered while the tables of one file are read."""

    language: str
    entries: list[Entry] = field(default_factory=list)
    remarks: list[tuple[str, str]] = field(default_factory=list)
    classes: dict[object, int | str] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    repeated: int = 0
    titles: int = 0
    language_assumed: bool = False
    no_answers: dict[str, list[str]] = field(default_factory=dict)

    def remark(self, place: str, predicate: str) -> None:
        """Keep what is to be said of a row."""
        self.remarks.append((place, predicate))


def list_of(name: str, tables: Sequence[Table]) -> PackContent:
    """Return the vocabulary of the tables of one file; raises InputError when none is usable."""
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
        # The asterisk marks a wording that other classes have too; it is no part of the wording.
        entries=tuple(
            entry._replace(text=tidy(entry.text.replace("*", ""))) for entry in content.entries
        ),
        notes=(note, *content.notes),
    )


def _notes(name: str, tables: Sequence[Table], reading: _Reading) -> list[str]:
    """Return sentences about the file as a whole."""
    notes: list[str] = []
    if reading.language_assumed and not language_of(name):
        notes.append("The list does not name its language; its terms were taken as English.")
    if unused := in_order(column for table in tables for column in table.columns.unused):
        notes.append(f"{UNUSED_COLUMNS}{', '.join(unused)}.")
    for party, cells in reading.no_answers.items():
        notes.append(
            f"In the column {party}, “{tidy_note(cells[0][:40])}” is no answer and was taken as "
            f"unknown, as were all such cells ({len(cells):,}); write yes or no."
        )
    if reading.titles:
        notes.append(
            f"{reading.titles:,} rows were passed over because they are titles of classes or of "
            "groups above the classes."
        )
    if reading.repeated:
        notes.append(f"{reading.repeated:,} terms repeat an earlier one and were taken once.")
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
            reading.remark(place, f"was not taken: {number}")
            continue
        try:
            details = _details(row, lesser, number, place, reading)
            _add_answers(row, table.columns.parties, details, reading)
        except InvalidCode as error:
            reading.remark(place, f"was not taken: {str(error).rstrip('.')}")
            continue
        _add_wordings(
            row, wordings, number, details, own=f"{prefix}{line}", place=place, reading=reading
        )


def _fitting(table: Table, reading: _Reading) -> Iterator[tuple[int, list[str]]]:
    """Yield rows as long as the header; one with more cells is not taken, they may be off."""
    width = len(table.header)
    for line, cells in table.rows:
        if len(cells) > width and any(cell.strip() for cell in cells[width:]):
            reading.remark(
                f"{table.place} {line}",
                f"was not taken: it has {len(cells)} cells under {width} column names; a term "
                "that holds the delimiter must stand in quotation marks",
            )
        else:
            yield line, [*cells[:width], *[""] * (width - len(cells))]


def _is_title(row: list[str], fields: dict[str, int]) -> bool:
    """Tell whether a row of a taxonomy stands above the classes or only names one."""
    above = row[fields["class"]].strip() == "0"
    return above or bool(_CLASS_TITLE.fullmatch(row[fields["text"]].strip()))


def _details(
    row: list[str],
    lesser: list[tuple[str, int]],
    number: int,
    place: str,
    reading: _Reading,
) -> dict[str, str]:
    """Return the lesser fields of an entry; what is not understood goes to the note.

    Raises InvalidCode for a language that is none.
    """
    details: dict[str, str] = {}
    notes: list[str] = []
    for name, at in lesser:
        cell = row[at].strip()
        if not cell:
            continue
        if name in {"note", "rule"}:
            notes.append(tidy_note(cell))
        elif name == "language":
            details[name] = language_in(cell)
        elif name in {"accepted", "rejected"}:
            details[name], odd = offices_in(cell)
            if odd:
                notes.append(f"{name}: {odd}")
        else:
            value = _lesser_value(name, cell, number)
            if value is not None:
                details[name] = value
            elif name == "basic_number":
                reading.remark(
                    place,
                    f"was taken without its basic number {tidy_note(cell)}, which does not "
                    f"belong to class {number}",
                )
            else:
                notes.append(f"{name}: {tidy_note(cell)}")
    if notes:
        details["note"] = "; ".join(notes)
    return details


def _add_answers(
    row: list[str], parties: dict[str, int], details: dict[str, str], reading: _Reading
) -> None:
    """Add what the columns of parties say to those that accept and those that reject."""
    for party, at in parties.items():
        answer = answer_in(row[at])
        if answer is None:
            reading.no_answers.setdefault(party, []).append(row[at])
        elif answer:
            known = details.get(answer, "").split()
            details[answer] = " ".join(sorted({*known, party}))


def _lesser_value(name: str, cell: str, number: int) -> str | None:
    """Return the value of a lesser cell, or nothing when it is not understood."""
    if name == "basic_number":
        return basic_number_in(cell, number)
    if name == "status":
        return status_in(cell)
    if name == "since":
        return iso_date_in(cell)
    return tidy_note(cell)


def _add_wordings(
    row: list[str],
    wordings: list[tuple[str, int]],
    number: int,
    details: dict[str, str],
    *,
    own: str,
    place: str,
    reading: _Reading,
) -> None:
    """Add an entry for each wording of a row; ``own`` is its concept when it names none."""
    texts: list[tuple[str, str]] = []
    problem = "the term is empty"
    for language, at in wordings:
        text = row[at]
        if not text or text.isspace():
            continue
        if problem := term_problem(text):
            reading.remark(place, f"was not taken: {problem}")
        else:
            texts.append((language or details.get("language", reading.language), tidy(text)))
    if not texts:
        if problem == "the term is empty":
            reading.remark(place, f"was not taken: {problem}")
        return
    basic_number = details.get("basic_number", "")
    given = basic_number if basic_number.isdigit() else details.get("concept", "")
    if not given and _repeats((str(number), *chain(*texts, *details.items())), reading):
        return
    concept = basic_number if basic_number.isdigit() else f"{number}-{given or own}"
    for language, text in texts:
        here = {**details, "concept": concept, "language": language}
        reading.entries.append(Entry(text, number, **here))


def _repeats(pieces: Iterable[str], reading: _Reading) -> bool:
    """Count a row of these pieces that was there before; remember it otherwise."""
    row = "\n".join(pieces)
    if row in reading.seen:
        reading.repeated += 1
        return True
    reading.seen.add(row)
    return False


def _read_pairs(table: Table, prefix: str, reading: _Reading) -> None:
    """Add each distinct class and term of a table with two terms beside each other."""
    fields = table.columns.fields
    reading.language_assumed = True
    for line, row in _fitting(table, reading):
        for side in ("1", "2"):
            number = class_in(row[fields[f"class{side}"]], reading.classes)
            text = row[fields[f"term{side}"]]
            problem = number if isinstance(number, str) else term_problem(text)
            if problem:
                reading.remark(f"{table.place} {line}", f"was not taken: {problem}")
                continue
            concept = f"{number}-{prefix}{line}.{side}"
            entry = Entry(tidy(text), int(number), concept, language=reading.language)
            if not _repeats((str(number), entry.text), reading):
                reading.entries.append(entry)
