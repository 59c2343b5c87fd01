"""Tables in text: comma, semicolon, tab or bar between the cells, a header somewhere at the top.

The delimiter is the one under which the header is best understood. Tab-separated text is read
literally (quotation marks are part of the wording) unless its header is quoted; the others are
read as RFC 4180 says.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gsfiler.core.delimited import (
    DelimitedRow,
    delimited_rows,
    find_delimiter,
    literal_rows,
    sample_rows,
)
from gsfiler.core.errors import InputError
from gsfiler.vocabulary.readers.columns import Columns, recognise

HEADER_WITHIN = 20


@dataclass(frozen=True, slots=True)
class Table:
    """A header and the rows below it, each with its number; ``place`` names what is counted."""

    source: str
    place: str
    header: tuple[str, ...]
    columns: Columns
    rows: Iterable[tuple[int, Sequence[str]]]


def find_header(rows: Iterable[Sequence[str]]) -> tuple[int, Columns] | None:
    """Return position and meaning of the first row that is a header, if there is one."""
    for position, row in enumerate(rows):
        if columns := recognise(row):
            return position, columns
    return None


def read_table(text: str, *, source: str) -> Table | None:
    """Return the table in a text, or nothing when no header is understood.

    The rows are read when they are asked for; a quotation mark that is not closed raises InputError
    then.
    """
    delimiter = find_delimiter(text, _score)
    rows = _top(sample_rows(text, delimiter))
    found = find_header(row.cells for row in rows) if delimiter else None
    if found is None:
        return None
    position, columns = found
    header = rows[position]
    line = re.split(r"\r\n|\r|\n", text, maxsplit=header.line)[header.line - 1]
    is_literal = delimiter == "\t" and not line.lstrip("\ufeff ").startswith('"')
    read = literal_rows(text, delimiter) if is_literal else delimited_rows(text, delimiter)
    return Table(source, "line", header.cells, columns, _below(header, read, source))


def _top(rows: Sequence[DelimitedRow]) -> list[DelimitedRow]:
    """Return the rows among which a header is looked for."""
    return [row for row in rows[:HEADER_WITHIN] if row.line <= HEADER_WITHIN]


def _score(rows: Sequence[DelimitedRow]) -> float:
    """Return how many columns of the first header are understood."""
    found = find_header(row.cells for row in _top(rows))
    return found[1].score if found else 0


def _below(
    header: DelimitedRow, rows: Iterable[DelimitedRow], source: str
) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield number and cells of the filled rows below a header; refuses a stray quotation mark."""
    for row in rows:
        if row.line <= header.line:
            continue
        if row.stray:
            line, column = row.stray
            raise InputError(
                source,
                "the quotation marks of this row cannot be understood: the one here opens a cell "
                "and does not close it.",
                "Double quotation marks inside a quoted cell, or save the table tab-separated.",
                line=line,
                column=column,
            )
        if not row.is_blank:
            yield row.line, row.cells
