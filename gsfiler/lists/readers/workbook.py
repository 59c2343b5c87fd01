"""XLSX workbooks: one sheet, its cells as they are shown, formulas by their stored values.

The parts are read straight from the archive through the hardened readers, so that a hostile
workbook reaches no other parser (ISO/IEC 29500-1, SpreadsheetML, both namespaces of it).
"""

import re
from collections.abc import Iterator
from posixpath import join, normpath
from typing import NamedTuple

from lxml import etree

from gsfiler.core.errors import InputError
from gsfiler.core.findings import Finding
from gsfiler.core.hardened_xml import parse_xml
from gsfiler.core.hardened_zip import ZipContents, open_zip
from gsfiler.lists.goods_list import GoodsList, ListForm
from gsfiler.lists.notes import FORMULAS_WITHOUT_VALUE, PART_NOT_READ
from gsfiler.lists.readers.rows import Defaults, Row, repeated, terms_of_rows

MAX_COLUMNS = 256
MAX_TEXT = 64_000_000

_WORKBOOK = "xl/workbook.xml"
_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_WHOLE = re.compile(r"(-?\d{1,15})\.0+")
_AGAIN = "Open it in a spreadsheet program and save it again as .xlsx."


class _Sheet(NamedTuple):
    """A sheet of the workbook: its name, its part, and whether it is hidden."""

    name: str
    part: str
    hidden: bool


def read_workbook(data: bytes, defaults: Defaults, *, sheet: str = "") -> GoodsList:
    """Return the terms of the sheet of that name, or of the first one that is not empty.

    Raises InputError: damaged, hostile, no such sheet.
    """
    contents = open_zip(data, source=defaults.source)
    sheets = _sheets(contents, defaults.source)
    strings = _shared_strings(contents, defaults.source)
    rows: list[Row] = []
    chosen, formulas = sheets[0], 0
    for chosen in _wanted(sheets, sheet, defaults.source):
        rows, formulas = _read_sheet(contents, chosen, strings, defaults.source)
        if rows:
            break
    read = terms_of_rows(rows, defaults)
    findings = [*read.findings, *_unread(sheets, chosen)]
    if formulas:
        findings.append(FORMULAS_WITHOUT_VALUE.at(count=formulas))
    return GoodsList(
        read.terms, source=defaults.source, form=ListForm.XLSX, findings=tuple(findings)
    )


def _unread(sheets: list[_Sheet], chosen: _Sheet) -> list[Finding]:
    """Return the note that names the other sheets."""
    names = ", ".join(f"“{sheet.name}”" for sheet in sheets if sheet is not chosen)
    if not names:
        return []
    return [
        PART_NOT_READ.at(part=f"Of the workbook, the sheet “{chosen.name}” was read, not {names}")
    ]


def _wanted(sheets: list[_Sheet], name: str, source: str) -> list[_Sheet]:
    """Return the sheets to try, in order: the named one, or the visible ones."""
    if not name:
        return [sheet for sheet in sheets if not sheet.hidden] or sheets
    named = [sheet for sheet in sheets if sheet.name.casefold() == name.casefold()]
    if not named:
        names = ", ".join(f"“{sheet.name}”" for sheet in sheets)
        raise InputError(source, f"the workbook has no sheet “{name}”.", f"It has {names}.")
    return named


def _sheets(contents: ZipContents, source: str) -> list[_Sheet]:
    """Return the sheets in the order of their tabs; raises InputError when there is none."""
    parts = {}
    for relation in _part(contents, "xl/_rels/workbook.xml.rels", source).iter("{*}Relationship"):
        target = relation.get("Target", "")
        parts[relation.get("Id", "")] = (
            target.removeprefix("/") if target.startswith("/") else normpath(join("xl", target))
        )
    sheets = []
    for sheet in _part(contents, _WORKBOOK, source).iter("{*}sheet"):
        keys = [key for key in map(str, sheet.attrib) if key.endswith("}id")]
        name = parts.get(sheet.get(keys[0], ""), "") if keys else ""
        if name in contents and "worksheets/" in name:
            hidden = sheet.get("state", "visible") != "visible"
            sheets.append(_Sheet(sheet.get("name", ""), name, hidden))
    if not sheets:
        raise InputError(source, "the workbook has no sheet with cells.", _AGAIN)
    return sheets


def _part(contents: ZipContents, name: str, source: str) -> etree._Element:
    """Return the root of one part of the workbook."""
    return parse_xml(contents.read(name), source=f"{source}, part {name}")


def _shared_strings(contents: ZipContents, source: str) -> list[str]:
    """Return the table of texts that cells refer to by number."""
    name = "xl/sharedStrings.xml"
    if name not in contents:
        return []
    return [_text_of(item) for item in _part(contents, name, source).iterfind("{*}si")]


def _text_of(item: etree._Element) -> str:
    """Return the text of a string item: its runs, without phonetic guides."""
    pieces = [text.text or "" for text in item.iterfind("{*}t")]
    pieces += [text.text or "" for text in item.iterfind("{*}r/{*}t")]
    return _unescaped("".join(pieces))


def _unescaped(text: str) -> str:
    """Return the text with ``_x000A_`` and its kin turned into characters (ST_Xstring)."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda found: _character(found[0], int(found[1], 16)), text)


def _character(escape: str, code: int) -> str:
    """Return a character, or its escape as it stands when it is no character of its own."""
    return escape if code == 0 or 0xD800 <= code < 0xE000 else chr(code)


def _read_sheet(
    contents: ZipContents, sheet: _Sheet, strings: list[str], source: str
) -> tuple[list[Row], int]:
    """Return the rows that are not blank, and how many formulas have no stored value."""
    root = _part(contents, sheet.part, source)
    merged = _merged(root)
    rows: list[Row] = []
    above: dict[int, str] = {}
    formulas = number = size = 0
    for row in root.iterfind("{*}sheetData/{*}row"):
        number = _row_number(row.get("r"), number)
        cells: dict[int, str] = {}
        for place, cell in _places(row):
            cells[place] = _value(cell, strings)
            formulas += not cells[place] and cell.find("{*}f") is not None
        for place in merged.get(number, ()):
            cells[place] = cells.get(place) or repeated(above.get(place, ""))
        above = cells
        size += sum(map(len, cells.values()))
        if size > MAX_TEXT:
            raise InputError(
                source,
                f"the sheet holds more than {MAX_TEXT:,} characters.",
                "Split it into smaller lists.",
                line=number,
            )
        if any(text.strip() for text in cells.values()):
            rows.append(Row(number, tuple(cells.get(place, "") for place in range(max(cells) + 1))))
    return rows, formulas


def _row_number(text: str | None, before: int) -> int:
    """Return the number of a row; rows without one follow each other."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 8 else before + 1


def _places(row: etree._Element) -> Iterator[tuple[int, etree._Element]]:
    """Yield column, from 0, and cell; cells without a reference follow each other."""
    place = -1
    for cell in row.iterfind("{*}c"):
        found = _REFERENCE.fullmatch(cell.get("r", ""))
        place = _column(found[1]) if found else place + 1
        if place < MAX_COLUMNS:
            yield place, cell


def _column(letters: str) -> int:
    """Return the number of a column, from 0: A is 0, AA is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _value(cell: etree._Element, strings: list[str]) -> str:
    """Return a cell as text: shared or own text, number, truth; errors of formulas are nothing."""
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        inline = cell.find("{*}is")
        return "" if inline is None else _text_of(inline)
    value = cell.findtext("{*}v") or ""
    if kind == "s":
        known = value.isascii() and value.isdigit() and len(value) < 9 and int(value) < len(strings)
        return strings[int(value)] if known else ""
    if kind == "str":
        return _unescaped(value)
    if kind in {"e", "b"}:
        return "" if kind == "e" else {"1": "TRUE", "0": "FALSE"}.get(value, "")
    whole = _WHOLE.fullmatch(value)
    return whole[1] if whole else value


def _merged(root: etree._Element) -> dict[int, list[int]]:
    """Return, by row, the columns that take the value of the cell above: merged downwards."""
    merged: dict[int, list[int]] = {}
    budget = 1_000_000
    for merge in root.iterfind("{*}mergeCells/{*}mergeCell"):
        corners = [_REFERENCE.fullmatch(corner) for corner in merge.get("ref", "").split(":")]
        if len(corners) != 2 or corners[0] is None or corners[1] is None:
            continue
        place = _column(corners[0][1])
        top, bottom = int(corners[0][2]), int(corners[1][2])
        budget -= max(bottom - top, 0)
        if budget < 0:
            break
        for number in range(top + 1, bottom + 1):
            merged.setdefault(number, []).append(place)
    return merged
