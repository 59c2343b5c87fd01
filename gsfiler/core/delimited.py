"""Delimited text, CSV and TSV: rows with the lines they begin on, whatever the delimiter.

A field is quoted only when its closing quotation mark ends it; any other quotation mark is a letter
like all others, so that ``12" discs`` and files without quoting survive. Who cannot allow that asks
each row for its stray mark. Nothing here knows what a column means.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

DELIMITERS = "\t;,|"
MAX_QUOTED = 131_072

_SAMPLE = 2**16
_LINE_ENDS = re.compile(r"\r\n|\r|\n")


class DelimitedRow(NamedTuple):
    """The line on which a row begins, its cells, and its first stray quotation mark.

    ``stray`` is line and column of a mark that opens a cell and never closes it, or closes it
    only after :data:`MAX_QUOTED` characters, as a forgotten one does.
    """

    line: int
    cells: tuple[str, ...]
    stray: tuple[int, int] | None = None

    @property
    def is_blank(self) -> bool:
        """Whether no cell holds anything."""
        return not any(map(str.strip, self.cells))


def delimited_rows(text: str, delimiter: str, *, first_line: int = 1) -> Iterator[DelimitedRow]:
    """Yield the rows of delimited text, blank ones too; without a delimiter a line is a cell."""
    ends = rf"{re.escape(delimiter)}\r\n"
    field = re.compile(
        rf'(?:"((?:[^"]++|"")*+)"(?=[{ends}]|\Z)|([^{ends}]*+))'
        rf"({f'[{re.escape(delimiter)}]|' if delimiter else ''}\r\n|\r|\n|\Z)"
    )
    cells: list[str] = []
    line = begins = first_line
    line_start = 0
    stray = None
    for found in field.finditer(text):
        quoted, bare, end = found.groups()
        is_stray = bare.startswith('"') if quoted is None else len(quoted) > MAX_QUOTED
        if is_stray and stray is None:
            stray = (line, found.start() - line_start + 1)
        if quoted is None:
            cells.append(bare)
        else:
            cells.append(quoted.replace('""', '"'))
            if breaks := [each.end() for each in _LINE_ENDS.finditer(quoted)]:
                line += len(breaks)
                line_start = found.start(1) + breaks[-1]
        if end == delimiter and end:
            continue
        if end or cells != [""]:
            yield DelimitedRow(begins, tuple(cells), stray)
        line, line_start, cells, stray = line + 1, found.end(), [], None
        begins = line


def literal_rows(text: str, delimiter: str) -> Iterator[DelimitedRow]:
    """Yield the rows of text in which no field is quoted: a line is a row, a mark is a letter."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, start=1):
        yield DelimitedRow(number, tuple(line.split(delimiter)))


def sample_rows(text: str, delimiter: str) -> list[DelimitedRow]:
    """Return the filled rows of the first 64 KB of a text, without its last, broken one."""
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE and "\n" in sample:
        sample = sample[: sample.rindex("\n")]
    return [row for row in delimited_rows(sample, delimiter) if not row.is_blank]


def find_delimiter(text: str, evidence: Callable[[Sequence[DelimitedRow]], float]) -> str:
    """Return the delimiter under which the rows of a sample give the most evidence.

    Of equals the first of :data:`DELIMITERS` counts; empty when none gives more than 0.
    """
    best, best_score = "", 0.0
    for delimiter in DELIMITERS:
        score = evidence(sample_rows(text, delimiter))
        if score > best_score:
            best, best_score = delimiter, score
    return best
