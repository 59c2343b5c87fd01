"""From rows of cells to terms; sheets, delimited text and tables in documents share this.

A cell may hold one term or a whole list, with or without class headings of its own.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from gsfiler.core.codes import parse_class, parse_language
from gsfiler.core.errors import InvalidCode
from gsfiler.core.findings import Finding
from gsfiler.lists.notes import (
    ABOVE_TITLES,
    CELLS_DIVIDED,
    COLUMNS_NOT_READ,
    COMMAS_DIVIDED,
    LANGUAGE_UNKNOWN,
    NOTHING_IN_LINE,
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
from gsfiler.vocabulary.splitting import CommaRule, Split, is_one_term, split_terms
from gsfiler.vocabulary.terms import Term

TITLE_ROWS = 10

_CLASS_NUMBERS = re.compile(r"\d{1,3}")
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

    A row without a class belongs to the last heading row (“Class 9” alone in its row), if any, else
    to the default class. Raises InputError above a million terms in one cell.
    """
    rows = [row for row in rows if any(cell.strip() for cell in row.cells)]
    columns, body, findings = _find_columns(rows)
    terms: list[Term] = []
    heading, divided, commas = (defaults.class_number, ""), [], 0
    for row in body:
        split = _split_row(row, columns, heading, defaults, findings)
        after = (split.last_class, split.last_problem)
        if split.terms:
            terms += [replace(term, line=row.line) for term in split.terms]
            commas += split.dividing_commas
            if len(split.terms) > 1:
                divided.append(row.line)
        elif _is_heading(row):
            heading = after
        else:
            findings.append(ROW_NOT_TAKEN.at(line=row.line, reason=NOTHING_IN_LINE.of()))
    if divided:
        findings.append(CELLS_DIVIDED.at(count=len(divided), line=divided[0]))
    if commas:
        findings.append(COMMAS_DIVIDED.at(count=commas))
    return RowsRead(tuple(terms), tuple(findings), heading[0])


def has_titles(rows: Sequence[Row]) -> bool:
    """Return whether the first row names both a column of classes and one of terms."""
    columns = columns_by_title(rows[0].cells) if rows else None
    return columns is not None and columns.class_column is not None


def is_sheet(rows: Sequence[Row]) -> bool:
    """Return whether rows have a column of classes, or titles: a sheet, not a mere layout."""
    if any(columns_by_title(row.cells) for row in rows[:TITLE_ROWS]):
        return True
    columns = columns_by_content([row.cells for row in rows[:SAMPLE_ROWS]])
    return columns is not None and columns.class_column is not None


def repeated(above: str) -> str:
    """Return what a cell merged with the one above repeats: a class or an id, never a term."""
    text = above.strip()
    is_id = any(sign.isdigit() for sign in text) and " " not in text
    return above if is_class(text) or is_id else ""


def _find_columns(rows: list[Row]) -> tuple[Columns, list[Row], list[Finding]]:
    """Return the columns, the rows below the titles, and what was skipped above."""
    for place, row in enumerate(rows[:TITLE_ROWS]):
        if columns := columns_by_title(row.cells):
            findings = [
                ROW_NOT_TAKEN.at(line=above.line, reason=ABOVE_TITLES.of())
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
    row: Row,
    columns: Columns,
    heading: tuple[int | None, str],
    defaults: Defaults,
    findings: list[Finding],
) -> Split:
    """Return the terms of a row; a row with a class but no terms leaves its class in force."""
    class_cell = _cell(row, columns.class_column)
    class_number, problem = _class_of(class_cell, heading)
    cell = row.cells[columns.term_column] if columns.term_column < len(row.cells) else ""
    start = len(cell) - len(cell.lstrip())
    template = Term(
        cell.strip(),
        class_number,
        _language_of(row, columns, defaults.language, findings),
        _cell(row, columns.id_column),
        row.line,
        start,
        start + len(cell.strip()),
        _cell(row, columns.note_column),
        problem,
    )
    if defaults.comma != CommaRule.SPLIT and is_one_term(cell, class_given=bool(class_cell)):
        return Split((template,), ())
    return split_terms(
        cell,
        comma=defaults.comma,
        class_number=class_number,
        class_problem=problem,
        language=template.language,
        term_id=template.id,
        note=template.note,
        source=f"{defaults.source}, line {row.line}",
    )


def _class_of(cell: str, heading: tuple[int | None, str]) -> tuple[int | None, str]:
    """Return the class of a row and what is wrong with it; an empty cell takes the heading's."""
    if not cell:
        return heading
    try:
        return parse_class(bare_class(cell)), ""
    except InvalidCode as error:
        if len(_CLASS_NUMBERS.findall(cell)) > 1:
            return None, (
                f"“{cell[:60]}” names several classes; write the class before each list, as in "
                "“Class 9: …”."
            )
        return None, str(error)


def _is_heading(row: Row) -> bool:
    """Return whether a row without terms holds one cell only, with a number: “Class 9”, “46”."""
    filled = [cell for cell in row.cells if cell.strip()]
    return len(filled) == 1 and bool(_CLASS_NUMBERS.search(filled[0]))


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
