"""Delimited text: the terms of CSV and TSV, with or without column titles."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from gsfiler.core.decoding import DecodedText
from gsfiler.core.delimited import (
    DELIMITERS,
    DelimitedRow,
    delimited_rows,
    find_delimiter,
    sample_rows,
)
from gsfiler.core.errors import InputError
from gsfiler.lists.formula_guard import unguarded
from gsfiler.lists.goods_list import GoodsList, ListForm
from gsfiler.lists.readers.columns import columns_by_content, columns_by_title
from gsfiler.lists.readers.rows import TITLE_ROWS, Defaults, Row, has_titles, terms_of_rows

_NAMES = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "bar": "|", "pipe": "|"}
_DECLARED = re.compile(r"sep=([^\r\n])(?:\r\n|\r|\n)")


def read_delimited(decoded: DecodedText, defaults: Defaults, *, delimiter: str = "") -> GoodsList:
    """Return the terms of delimited text; ``delimiter`` is obeyed, or found when empty.

    Raises InputError for a delimiter that is not one character.
    """
    text, first_line = decoded.text, 1
    if declared := _DECLARED.match(text):
        delimiter, first_line = delimiter or declared[1], 2
        text = text[declared.end() :]
    sign = _parse_delimiter(delimiter) if delimiter else delimiter_of(text)
    read = terms_of_rows(
        _unguarded_rows(delimited_rows(text, sign, first_line=first_line)), defaults
    )
    return GoodsList(
        read.terms,
        source=defaults.source,
        form=ListForm.CSV,
        encoding=decoded.encoding,
        delimiter=sign,
        findings=read.findings,
    )


def delimiter_of(text: str) -> str:
    """Return the delimiter of a text; empty when it has one column only."""
    return find_delimiter(text, _evidence)


def looks_delimited(text: str) -> bool:
    """Return whether a text of unknown form is a sheet: titles, or classes beside terms by tabs."""
    if any(has_titles(_unguarded_rows(sample_rows(text, sign)[:1])) for sign in DELIMITERS):
        return True
    rows = _unguarded_rows(sample_rows(text, "\t"))
    columns = columns_by_content([row.cells for row in rows])
    widths = {len(row.cells) for row in rows}
    return (
        len(widths) == 1 and min(widths) > 2 and bool(columns and columns.class_column is not None)
    )


def _unguarded_rows(rows: Iterable[DelimitedRow]) -> list[Row]:
    """Return rows without the marks that keep their texts from becoming formulas."""
    return [Row(row.line, tuple(map(unguarded, row.cells))) for row in rows]


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


def _evidence(sample: Sequence[DelimitedRow]) -> float:
    """Return how well rows hang together as a sheet, 0 to 4.

    Without known titles or a column of classes there is no evidence: commas and semicolons are
    then signs of the terms.
    """
    rows = _unguarded_rows(sample)
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
