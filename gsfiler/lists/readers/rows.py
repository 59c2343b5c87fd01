"""From rows of cells to terms; sheets, delimited text and tables in documents share this.

A cell may hold one term or a whole list, with or without class headings of its own.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from gsfiler.core.codes import parse_class, parse_language
from gsfiler.core.errors import InvalidCode
from gsfiler.core.findings import Finding
from gsfiler.lists.notes import (
    CELLS_DIVIDED,
    COLUMNS_NOT_READ,
    COMMAS_DIVIDED,
    LANGUAGE_UNKNOWN,
    ROW_NOT_TAKEN,
    TITLES_SKIPPED,
)
from gsfiler.lists.readers.columns import (
    SAMPLE_ROWS,
    Columns,
    bare_class,
    columns_by_content,
    columns_by_title,
    is_class,
)
from gsfiler.vocabulary.splitting import CommaRule, Split, split_terms
from gsfiler.vocabulary.terms import Term

TITLE_ROWS = 10

_LANGUAGES = {
    "english": "en",
    "anglais": "en",
    "inglés": "en",
    "englisch": "en",
    "french": "fr",
    "français": "fr",
    "francés": "fr",
    "französisch": "fr",
    "spanish": "es",
    "español": "es",
    "espagnol": "es",
    "spanisch": "es",
    "german": "de",
    "deutsch": "de",
    "allemand": "de",
    "alemán": "de",
}


class Row(NamedTuple):
    """One row of a sheet, its number from 1, and its cells as text."""

    line: int
    cells: tuple[str, ...]


class Defaults(NamedTuple):
    """What holds for terms that say nothing else."""

    source: str
    comma: CommaRule = CommaRule.KEEP
    class_number: int | None = None
    language: str = ""


class RowsRead(NamedTuple):
    """The terms of some rows, what there is to say about them, and the class left in force."""

    terms: tuple[Term, ...]
    findings: tuple[Finding, ...]
    last_class: int | None = None


def terms_of_rows(rows: Sequence[Row], defaults: Defaults) -> RowsRead:
    """Return the terms of a sheet; its columns are found by their titles or by their content.

    A row without a class belongs to the last heading row (a class alone in its row), if any, else
    to the default class. Raises InputError above a million terms in one cell.
    """
    rows = [row for row in rows if any(cell.strip() for cell in row.cells)]
    columns, body, findings = _find_columns(rows)
    terms: list[Term] = []
    heading, divided, commas = defaults.class_number, [], 0
    for row in body:
        split = _split_row(row, columns, heading, defaults, findings)
        if split is None:
            continue
        terms += [replace(term, line=row.line) for term in split.terms]
        commas += split.dividing_commas
        if len(split.terms) > 1:
            divided.append(row.line)
        if not _cell(row, columns.class_column):
            heading = split.last_class
        elif not _cell(row, columns.term_column):
            heading = split.last_class
    if divided:
        findings.append(CELLS_DIVIDED.at(count=len(divided), line=divided[0]))
    if commas:
        findings.append(COMMAS_DIVIDED.at(count=commas))
    return RowsRead(tuple(terms), tuple(findings), heading)


def has_titles(rows: Sequence[Row]) -> bool:
    """Return whether the first row names both a column of classes and one of terms."""
    columns = columns_by_title(rows[0].cells) if rows else None
    return columns is not None and columns.class_column is not None


def _find_columns(rows: list[Row]) -> tuple[Columns, list[Row], list[Finding]]:
    """Return the columns, the rows below the titles, and what was skipped above."""
    for place, row in enumerate(rows[:TITLE_ROWS]):
        if columns := columns_by_title(row.cells):
            findings = [
                ROW_NOT_TAKEN.at(line=above.line, reason="it stands above the column titles")
                for above in rows[:place]
            ]
            findings.append(TITLES_SKIPPED.at(line=row.line))
            return columns, rows[place + 1 :], findings
    cells = [row.cells for row in rows[:SAMPLE_ROWS]]
    columns = columns_by_content(cells) or Columns(0)
    if columns.class_column is not None and len(rows) > 1:
        first = _cell(rows[0], columns.class_column)
        if first and not any(sign.isdigit() for sign in first) and not is_class(first):
            titles = [TITLES_SKIPPED.at(line=rows[0].line)]
            return columns, rows[1:], titles + _unread(columns, cells)
    return columns, rows, _unread(columns, cells)


def _unread(columns: Columns, rows: list[tuple[str, ...]]) -> list[Finding]:
    """Return the note that columns without titles, other than class and term, were not read."""
    read = {columns.class_column, columns.term_column}
    unread = {
        place + 1
        for cells in rows
        for place, cell in enumerate(cells)
        if place not in read and cell.strip()
    }
    if not unread:
        return []
    return [COLUMNS_NOT_READ.at(columns=", ".join(str(place) for place in sorted(unread)[:20]))]


def _split_row(
    row: Row, columns: Columns, heading: int | None, defaults: Defaults, findings: list[Finding]
) -> Split | None:
    """Return the terms of a row; None, with a finding, when there are none."""
    text = row.cells[columns.term_column] if columns.term_column < len(row.cells) else ""
    class_number, problem = _class_of(_cell(row, columns.class_column), heading)
    split = split_terms(
        text,
        comma=defaults.comma,
        class_number=class_number,
        class_problem=problem,
        language=_language_of(row, columns, defaults.language, findings),
        term_id=_cell(row, columns.id_column),
        note=_cell(row, columns.note_column),
        source=f"{defaults.source}, line {row.line}",
    )
    if split.terms or split.last_class not in {None, heading} or split.last_problem:
        return split if split.terms or not split.last_problem else _not_taken(row, findings)
    return _not_taken(row, findings)


def _not_taken(row: Row, findings: list[Finding]) -> None:
    """Add the finding that a row holds no goods or services."""
    findings.append(ROW_NOT_TAKEN.at(line=row.line, reason="no goods or services stand in it"))


def _class_of(cell: str, heading: int | None) -> tuple[int | None, str]:
    """Return the class of a row and what is wrong with it; an empty cell takes the heading's."""
    if not cell:
        return heading, ""
    try:
        return parse_class(bare_class(cell)), ""
    except InvalidCode as error:
        return None, str(error)


def _language_of(row: Row, columns: Columns, default: str, findings: list[Finding]) -> str:
    """Return the language of a row; a name that is no code becomes a finding."""
    cell = _cell(row, columns.language_column)
    if not cell:
        return default
    try:
        return parse_language(_LANGUAGES.get(cell.casefold(), cell))
    except InvalidCode:
        findings.append(LANGUAGE_UNKNOWN.at(line=row.line, language=cell[:40]))
        return default


def _cell(row: Row, place: int | None) -> str:
    """Return a cell without outer blanks; nothing where the row has no such cell."""
    return row.cells[place].strip() if place is not None and place < len(row.cells) else ""
