"""XLSX workbooks whose cells are texts, never formulas."""

import io
import re
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from gsfiler.core.errors import InputError
from gsfiler.lists.formula_guard import is_risky
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.voice import ENGLISH, Voice
from gsfiler.lists.writers.archive import FIXED_TIME, settled
from gsfiler.lists.writers.columns import (
    TERM_TITLES,
    VERDICT_TITLES,
    term_cells,
    verdict_cells,
)
from gsfiler.vocabulary.verdict import Verdict

SHEET = "Goods and services"
LONGEST_CELL = 32_767
MOST_ROWS = 1_048_576

_WIDTHS = (7, 70, 10, 14, 30, 14, 50, 14, 14, 14, 10, 60, 24, 24, 40, 80)
_NUMBERS = frozenset((0, 7))
_ESCAPE_LOOK_ALIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile(r"[\x01-\x08\x0b-\x1f\ufffe\uffff]")
_NOWHERE = re.compile(r"[\x00\ud800-\udfff]")


def workbook_bytes(
    goods: GoodsList, verdicts: Sequence[Verdict] | None = None, voice: Voice = ENGLISH
) -> bytes:
    """Return a workbook of one sheet, its first row fixed, a row for each term.

    Control characters are escaped as the format prescribes (``_x0001_``, ISO/IEC 29500-1,
    ST_Xstring). Raises InputError for more rows, or longer cells, than a sheet may have.
    """
    if len(goods.terms) >= MOST_ROWS:
        raise InputError(
            goods.source or "the list",
            f"a sheet holds no more than {MOST_ROWS:,} rows.",
            "Write CSV instead, or split the list.",
        )
    rows = _rows(goods, verdicts, voice)
    book = Workbook(write_only=True)
    sheet = book.create_sheet(SHEET)
    sheet.freeze_panes = "A2"
    titles = TERM_TITLES if verdicts is None else TERM_TITLES + VERDICT_TITLES
    for place, width in enumerate(_WIDTHS[: len(titles)]):
        sheet.column_dimensions[chr(ord("A") + place)].width = width
    sheet.append([_title_cell(sheet, title) for title in titles])
    for cells in rows:
        sheet.append([_cell(sheet, column, text) for column, text in enumerate(cells)])
    book.properties.creator = "gsfiler"
    book.properties.created = FIXED_TIME.replace(tzinfo=None)
    stream = io.BytesIO()
    book.save(stream)
    return settled(stream.getvalue())


def _rows(goods: GoodsList, verdicts: Sequence[Verdict] | None, voice: Voice) -> list[list[str]]:
    """Return the texts of all rows as cells store them; raises InputError for one too long.

    All are looked at before the first is written: a half-written workbook cannot be let go.
    """
    rows = []
    for place, term in enumerate(goods.terms):
        cells = term_cells(term)
        if verdicts is not None:
            cells += verdict_cells(verdicts[place], voice)
        rows.append([_escaped(text) for text in cells])
        if any(len(text) > LONGEST_CELL for text in rows[-1]):
            raise InputError(
                "the workbook",
                f"a cell holds no more than {LONGEST_CELL:,} characters; that of term {place + 1} "
                "is longer.",
                "Write CSV or JSON Lines instead.",
            )
    return rows


def _title_cell(sheet: WriteOnlyWorksheet, title: str) -> Cell:
    cell = WriteOnlyCell(sheet, title)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: WriteOnlyWorksheet, column: int, text: str) -> Cell | None:
    """Return a cell: class numbers as numbers, all else as text, whatever it looks like."""
    if not text:
        return None
    if column in _NUMBERS:
        return WriteOnlyCell(sheet, int(text))
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    if is_risky(text):
        cell.quotePrefix = True
    return cell


def _escaped(text: str) -> str:
    """Return the text as a cell stores it."""
    shown = _NOWHERE.sub("\N{REPLACEMENT CHARACTER}", _ESCAPE_LOOK_ALIKE.sub("_x005F_", text))
    return _ESCAPED.sub(lambda found: f"_x{ord(found[0]):04X}_", shown)
