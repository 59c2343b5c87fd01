"""Excel workbooks: every sheet that has a header; formulas give their last values, dates ISO text.

The archive and all XML in it are inspected before openpyxl sees them.
"""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from gsfiler.core.errors import InputError
from gsfiler.core.hardened_xml import inspect_xml, looks_like_xml
from gsfiler.core.hardened_zip import ZipContents
from gsfiler.vocabulary.readers.tables import HEADER_WITHIN, Table, find_header

MAX_ROWS, MAX_COLUMNS = 1_048_576, 256
_MAX_PART = 256 * 2**20
_MAX_NODES = 50_000_000
_XML_ENDINGS = (".xml", ".rels", ".vml")
_ERROR_VALUE = re.compile(r"#(N/A|REF!|NAME\?|VALUE!|DIV/0!|NULL!|NUM!)")
_DAMAGE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    InvalidFileException,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zipfile.BadZipFile,
)

Row = tuple[int, list[str]]


def read_sheets(data: bytes, archive: ZipContents, *, source: str) -> list[Table]:
    """Return one table for each sheet with a header.

    ``archive`` is the same ``data``, opened. Raises InputError for a damaged or hostile workbook.
    """
    for name in archive.names():
        part = archive.read(name)
        if name.lower().endswith(_XML_ENDINGS) or looks_like_xml(part):
            inspect_xml(
                part, source=f"{source} ({name})", max_bytes=_MAX_PART, max_nodes=_MAX_NODES
            )
    tables: list[Table] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for title, sheet in _sheets(data, source):
            rows = list(_rows(sheet, source, title))
            found = find_header(cells for _, cells in rows[:HEADER_WITHIN])
            if found:
                place, columns = found
                header = tuple(rows[place][1])
                word = f"sheet “{title}”, row"
                below = [(number, cells[: len(header)]) for number, cells in rows[place + 1 :]]
                tables.append(Table(source, word, header, columns, below))
    return tables


def _sheets(data: bytes, source: str) -> list[tuple[str, Any]]:
    """Return the titles and worksheets of a workbook."""
    try:
        workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        return [(str(sheet.title), sheet) for sheet in workbook.worksheets]
    except _DAMAGE:
        raise _damaged(source) from None


def _rows(sheet: Any, source: str, title: str) -> Iterator[Row]:
    """Yield number and cells of every row that is not empty, at most 256 columns of it."""
    number = 0
    sheet.reset_dimensions()
    rows = sheet.iter_rows(min_row=1, max_row=MAX_ROWS, values_only=True)
    while True:
        try:
            row = next(rows, None)
        except _DAMAGE:
            raise _damaged(source, title, number + 1) from None
        if row is None:
            return
        number += 1
        cells = [_text(value) for value in row[:MAX_COLUMNS]]
        if any(cells):
            yield number, cells


def _text(value: object) -> str:
    """Return a cell as text: whole numbers without a fraction, dates in ISO form."""
    if value is None:
        return ""
    if isinstance(value, str):
        return "" if _ERROR_VALUE.fullmatch(value) else value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)


def _damaged(source: str, title: str = "", row: int | None = None) -> InputError:
    """Return the error for a workbook that openpyxl cannot read."""
    place = f"{source}, sheet “{title}”" if title else source
    return InputError(
        place,
        "the workbook is damaged or not an Excel workbook.",
        "Open it in Excel or LibreOffice and save it again as .xlsx, or export it as CSV.",
        line=row,
    )
