"""Excel workbooks: a table for every sheet that has a header."""

import re

from gsfiler.core.errors import InputError
from gsfiler.core.hardened_zip import ZipContents
from gsfiler.core.workbooks import SheetCells, open_workbook
from gsfiler.vocabulary.readers.tables import HEADER_WITHIN, Table, find_header

_ERROR_VALUE = re.compile(r"#(N/A|REF!|NAME\?|VALUE!|DIV/0!|NULL!|NUM!)")


def read_sheets(archive: ZipContents) -> list[Table]:
    """Return one table for each sheet with a header, hidden ones too.

    Raises InputError for a damaged or hostile workbook.
    """
    workbook = open_workbook(archive)
    tables: list[Table] = []
    for sheet in workbook.sheets:
        cells = workbook.read(sheet)
        if cells.lost_row is not None:
            raise InputError(
                f"{workbook.source}, sheet “{sheet.name}”",
                "the workbook is damaged: a cell of this row refers to a text that is not there.",
                "Open it in Excel or LibreOffice and save it again as .xlsx, or export it as CSV.",
                line=cells.lost_row,
            )
        if table := _table(workbook.source, sheet.name, cells):
            tables.append(table)
    return tables


def _table(source: str, title: str, cells: SheetCells) -> Table | None:
    """Return the table on a sheet, or nothing without a header among its first filled rows."""
    rows = [(number, list(map(_without_error, texts))) for number, texts in cells.rows]
    rows = [(number, texts) for number, texts in rows if any(texts)]
    found = find_header(texts for _, texts in rows[:HEADER_WITHIN])
    if found is None:
        return None
    place, columns = found
    header = tuple(rows[place][1])
    below = [(number, texts[: len(header)]) for number, texts in rows[place + 1 :]]
    return Table(source, f"sheet “{title}”, row", header, columns, below)


def _without_error(text: str) -> str:
    """Return the text of a cell; nothing for the error of a formula that was saved as text."""
    return "" if _ERROR_VALUE.fullmatch(text) else text
