"""Delimited text, CSV and TSV, that spreadsheet programs cannot run as formulas."""

import csv
import io
from collections.abc import Iterable, Sequence

from gsfiler.lists.formula_guard import guarded
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.voice import ENGLISH, Voice
from gsfiler.lists.writers.characters import writable
from gsfiler.lists.writers.columns import (
    TERM_TITLES,
    VERDICT_TITLES,
    term_cells,
    verdict_cells,
)
from gsfiler.vocabulary.verdict import Verdict


def delimited_bytes(
    goods: GoodsList,
    delimiter: str,
    verdicts: Sequence[Verdict] | None = None,
    voice: Voice = ENGLISH,
) -> bytes:
    """Return a row for each term, with its verdict where verdicts are given, below titles."""
    titles = TERM_TITLES if verdicts is None else TERM_TITLES + VERDICT_TITLES
    if verdicts is None:
        rows = [term_cells(term) for term in goods.terms]
    else:
        judged = zip(goods.terms, verdicts, strict=True)
        rows = [term_cells(term) + verdict_cells(verdict, voice) for term, verdict in judged]
    return rows_bytes([titles, *rows], delimiter)


def rows_bytes(rows: Iterable[Sequence[str]], delimiter: str = ",") -> bytes:
    """Return rows as delimited UTF-8 text, each cell guarded against being run.

    The guard is an apostrophe before the cell; gsfiler's readers take it off again.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter, lineterminator="\n")
    for row in rows:
        writer.writerow([guarded(writable(cell)) for cell in row])
    return stream.getvalue().encode("utf-8")
