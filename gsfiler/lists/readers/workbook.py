"""XLSX workbooks: the terms of one sheet; merged cells repeat their class or id."""

from gsfiler.core.errors import InputError
from gsfiler.core.findings import Finding
from gsfiler.core.hardened_zip import open_zip
from gsfiler.core.workbooks import Sheet, SheetCells, open_workbook
from gsfiler.lists.goods_list import GoodsList, ListForm
from gsfiler.lists.notes import FORMULAS_WITHOUT_VALUE, OTHER_SHEETS, PART_NOT_READ
from gsfiler.lists.readers.rows import Defaults, Row, repeated, terms_of_rows


def read_workbook(data: bytes, defaults: Defaults, *, sheet: str = "") -> GoodsList:
    """Return the terms of the sheet of that name, or of the first one that is not empty.

    Raises InputError: damaged, hostile, no such sheet.
    """
    workbook = open_workbook(open_zip(data, source=defaults.source))
    rows: list[Row] = []
    chosen, formulas = workbook.sheets[0], 0
    for chosen in _wanted(workbook.sheets, sheet, defaults.source):
        cells = workbook.read(chosen)
        rows, formulas = _filled_rows(cells), cells.formulas
        if rows:
            break
    read = terms_of_rows(rows, defaults)
    findings = [*read.findings, *_unread(workbook.sheets, chosen)]
    if formulas:
        findings.append(FORMULAS_WITHOUT_VALUE.at(count=formulas))
    return GoodsList(
        read.terms, source=defaults.source, form=ListForm.XLSX, findings=tuple(findings)
    )


def _unread(sheets: tuple[Sheet, ...], chosen: Sheet) -> list[Finding]:
    """Return the note that names the other sheets."""
    names = ", ".join(f"“{sheet.name}”" for sheet in sheets if sheet is not chosen)
    if not names:
        return []
    return [PART_NOT_READ.at(part=OTHER_SHEETS.of(chosen=chosen.name, names=names))]


def _wanted(sheets: tuple[Sheet, ...], name: str, source: str) -> list[Sheet]:
    """Return the sheets to try, in order: the named one, or the visible ones."""
    if not name:
        return [sheet for sheet in sheets if not sheet.hidden] or list(sheets)
    named = [sheet for sheet in sheets if sheet.name.casefold() == name.casefold()]
    if not named:
        names = ", ".join(f"“{sheet.name}”" for sheet in sheets)
        raise InputError(source, f"the workbook has no sheet “{name}”.", f"It has {names}.")
    return named


def _filled_rows(sheet: SheetCells) -> list[Row]:
    """Return the rows that are not blank, after merged cells have repeated the one above."""
    rows: list[Row] = []
    above: tuple[str, ...] = ()
    for number, texts in sheet.rows:
        cells = texts
        if places := sheet.merged.get(number):
            cells = _with_repeated(texts, above, places)
        above = cells
        if any(cell.strip() for cell in cells):
            rows.append(Row(number, cells))
    return rows


def _with_repeated(
    cells: tuple[str, ...], above: tuple[str, ...], places: list[int]
) -> tuple[str, ...]:
    """Return a row whose empty cells at these places take what the row above lends them."""
    filled = [*cells, *[""] * (len(above) - len(cells))]
    for place in places:
        if place < len(above):
            filled[place] = filled[place] or repeated(above[place])
    return tuple(filled)
