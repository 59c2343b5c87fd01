"""Delimited text: CSV and TSV, whatever the delimiter, with or without column titles.

A field is quoted only when its closing quotation mark ends it; any other quotation mark is a letter
like all others, so that ``12" discs`` and files without quoting survive.
"""

import re
from collections import Counter
from collections.abc import Iterator

from gsfiler.core.decoding import DecodedText
from gsfiler.core.errors import InputError
from gsfiler.lists.formula_guard import unguarded
from gsfiler.lists.goods_list import GoodsList, ListForm
from gsfiler.lists.readers.columns import columns_by_content, columns_by_title
from gsfiler.lists.readers.rows import TITLE_ROWS, Defaults, Row, has_titles, terms_of_rows

DELIMITERS = "\t;,|"

_NAMES = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "bar": "|", "pipe": "|"}
_DECLARED = re.compile(r"sep=([^\r\n])(?:\r\n|\r|\n)")
_SAMPLE = 2**16


def read_delimited(decoded: DecodedText, defaults: Defaults, *, delimiter: str = "") -> GoodsList:
    """Return the terms of delimited text; ``delimiter`` is obeyed, or found when empty.

    Raises InputError for a delimiter that is not one character.
    """
    text, first_line = decoded.text, 1
    if declared := _DECLARED.match(text):
        delimiter, first_line = delimiter or declared[1], 2
        text = text[declared.end() :]
    sign = _parse_delimiter(delimiter) if delimiter else find_delimiter(text)
    read = terms_of_rows(list(parse_rows(text, sign, first_line)), defaults)
    return GoodsList(
        read.terms,
        source=defaults.source,
        form=ListForm.CSV,
        encoding=decoded.encoding,
        delimiter=sign,
        findings=read.findings,
    )


def find_delimiter(text: str) -> str:
    """Return the delimiter of a text; empty when it has one column only."""
    best, best_score = "", 0.0
    for sign in DELIMITERS:
        score = _evidence(_sample_rows(text, sign))
        if score > best_score:
            best, best_score = sign, score
    return best


def looks_delimited(text: str) -> bool:
    """Return whether a text of unknown form is a sheet: titles, or classes beside terms by tabs."""
    if any(has_titles(_sample_rows(text, sign)[:1]) for sign in DELIMITERS):
        return True
    rows = _sample_rows(text, "\t")
    columns = columns_by_content([row.cells for row in rows])
    widths = {len(row.cells) for row in rows}
    return (
        len(widths) == 1 and min(widths) > 2 and bool(columns and columns.class_column is not None)
    )


def parse_rows(text: str, delimiter: str, first_line: int = 1) -> Iterator[Row]:
    """Yield the rows of delimited text; ``line`` is the line on which a row begins."""
    ends = rf"{re.escape(delimiter)}\r\n"
    field = re.compile(
        rf'(?:"((?:[^"]++|"")*+)"(?=[{ends}]|\Z)|([^{ends}]*+))'
        rf"({f'[{re.escape(delimiter)}]|' if delimiter else ''}\r\n|\r|\n|\Z)"
    )
    cells: list[str] = []
    line = begins = first_line
    for found in field.finditer(text):
        quoted, bare, end = found.groups()
        if quoted is not None:
            line += len(_LINE_ENDS.findall(quoted))
            cells.append(unguarded(quoted.replace('""', '"')))
        else:
            cells.append(unguarded(bare))
        if end == delimiter and end:
            continue
        if end or cells != [""]:
            yield Row(begins, tuple(cells))
        line, cells = line + 1, []
        begins = line


_LINE_ENDS = re.compile(r"\r\n|\r|\n")


def _parse_delimiter(name: str) -> str:
    """Return the delimiter that a user named."""
    sign = _NAMES.get(name.lower(), name)
    if len(sign) != 1 or sign in '"\r\n' or sign.isalnum():
        raise InputError(
            "the delimiter",
            f"“{name}” cannot divide columns.",
            "Give one sign, such as , ; or tab.",
        )
    return sign


def _sample_rows(text: str, delimiter: str) -> list[Row]:
    """Return the rows of the first stretch of a text, without its last, broken one."""
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE and "\n" in sample:
        sample = sample[: sample.rindex("\n")]
    return [row for row in parse_rows(sample, delimiter) if any(map(str.strip, row.cells))]


def _evidence(rows: list[Row]) -> float:
    """Return how well rows hang together as a sheet, 0 to 4.

    Without known titles or a column of classes there is no evidence: commas and semicolons are
    then signs of the terms.
    """
    if not rows:
        return 0.0
    widths = Counter(len(row.cells) for row in rows)
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    share = count / len(rows)
    titled = max(map(_known_titles, rows[:TITLE_ROWS])) > 1
    if width < 2 or share < 0.5:
        return float(titled)
    columns = columns_by_content([row.cells for row in rows])
    found = columns is not None and columns.class_column is not None
    return share + found + 2 * titled if titled or found else 0.0


def _known_titles(row: Row) -> int:
    """Return how many titles of a row are known."""
    columns = columns_by_title(row.cells)
    return sum(1 for place in columns if place is not None) if columns else 0
