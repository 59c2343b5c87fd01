"""Tables in text: comma, semicolon, tab or bar between the cells, a header somewhere at the top.

The delimiter is the one under which the header is best understood. Tab-separated text is read
literally (quotation marks are part of the wording) unless its header is quoted; the others are
read as RFC 4180 says.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gsfiler.core.errors import InputError
from gsfiler.vocabulary.readers.columns import Columns, recognise

HEADER_WITHIN = 20
_DELIMITERS = ("\t", ";", ",", "|")


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
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    top = lines[:HEADER_WITHIN]
    found: tuple[int, int, str, Columns] | None = None
    for delimiter in _DELIMITERS:
        if header := find_header(_cells(line, delimiter) for line in top):
            position, columns = header
            if found is None or columns.score > found[0]:
                found = (columns.score, position, delimiter, columns)
    if found is None:
        return None
    _, position, delimiter, columns = found
    header_cells = tuple(_cells(lines[position], delimiter))
    literal = delimiter == "\t" and not lines[position].lstrip("\ufeff ").startswith('"')
    body = lines[position + 1 :]
    rows = (
        _literal_rows(body, position + 2)
        if literal
        else _quoted_rows(body, delimiter, position + 1, source)
    )
    return Table(source, "line", header_cells, columns, rows)


def _cells(line: str, delimiter: str) -> list[str]:
    """Return the cells of one line, quotation marks around them removed."""
    return [re.sub(r'^\s*"(.*)"\s*$', r"\1", cell) for cell in line[:10_000].split(delimiter)]


def _literal_rows(lines: list[str], first: int) -> Iterator[tuple[int, list[str]]]:
    """Yield tab-separated rows as they stand; empty lines are passed over."""
    for number, line in enumerate(lines, start=first):
        if line and not line.isspace():
            yield number, line.split("\t")


def _quoted_rows(
    lines: list[str], delimiter: str, before: int, source: str
) -> Iterator[tuple[int, list[str]]]:
    """Yield rows whose cells may be quoted and may span lines; ``before`` lines came before."""
    reader = csv.reader(io.StringIO("\n".join(lines), newline=""), delimiter=delimiter, strict=True)
    start = before + 1
    while True:
        try:
            row = next(reader, None)
        except csv.Error as error:
            raise InputError(
                source,
                f"the quotation marks of this row cannot be understood ({error}).",
                "Double quotation marks inside a quoted cell, or save the table tab-separated.",
                line=start,
            ) from None
        if row is None:
            return
        if any(map(str.strip, row)):
            yield start, row
        start = before + reader.line_num + 1
