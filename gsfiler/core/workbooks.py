"""XLSX workbooks: sheets and their cells as text, formulas by their stored values, dates as ISO.

The parts are read straight from the archive through the hardened readers, so that a hostile
workbook reaches no other parser (ISO/IEC 29500-1, SpreadsheetML, both namespaces of it). Parts that
hold no cells are never opened. Nothing here knows what a column means.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import isfinite
from posixpath import join, normpath
from typing import NamedTuple

from lxml import etree

from gsfiler.core.errors import InputError
from gsfiler.core.hardened_xml import parse_xml, walk_xml
from gsfiler.core.hardened_zip import ZipContents
from gsfiler.core.serial_dates import date_text, is_date_format, without_midnight

MAX_COLUMNS = 256
MAX_ROWS = 1_048_576
MAX_CELLS = 5_000_000
MAX_TEXT = 64_000_000

_MAX_PART = 256 * 2**20
_MAX_NODES = 12_000_000
_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_NUMBER = re.compile(r"-?\d+(\.\d*)?([eE][+-]?\d{1,3})?")
_NOT_PLAIN = b"<!"
_BLANK_ROWS = re.compile(
    rb"(?:\s*+<(?:\w++:)?row(?:\s[^<>]*+)?(?:(?<=/)>|>(?:\s*+<(?:\w++:)?c(?:\s[^<>]*+)?(?<=/)>)*+"
    rb"\s*+</(?:\w++:)?row>))++"
)
_UNNUMBERED_ROW = re.compile(rb"<(?:\w+:)?row(?=[\s/>])(?![^<>]*\sr\s*=)")
_SHEET_END = re.compile(rb"\s*</(?:\w+:)?sheetData>")
_AGAIN = "Open it in a spreadsheet program and save it again as .xlsx."
_SPLIT = "Split it into smaller lists."


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of the workbook: its name, its part, and whether it is hidden."""

    name: str
    part: str
    hidden: bool


class SheetRow(NamedTuple):
    """One row of a sheet: its number from 1, and its cells up to the last filled one."""

    number: int
    cells: tuple[str, ...]


@dataclass(slots=True)
class SheetCells:
    """The rows of a sheet that it writes down, blank ones too, and what is odd about them.

    ``merged`` tells by row which columns, from 0, are merged with the cell above; ``formulas``
    counts those without a stored value; ``lost_row`` is the first with a text that is not there.
    """

    rows: list[SheetRow] = field(default_factory=list)
    merged: dict[int, list[int]] = field(default_factory=dict)
    formulas: int = 0
    lost_row: int | None = None


@dataclass(frozen=True, slots=True)
class Workbook:
    """An open workbook; the cells of a sheet are read when they are asked for."""

    source: str
    sheets: tuple[Sheet, ...]
    _contents: ZipContents
    _strings: list[str]
    _date_styles: frozenset[str]
    _from_1904: bool

    def read(self, sheet: Sheet) -> SheetCells:
        """Return the cells of a sheet, at most 256 columns of it.

        Raises InputError: damaged, hostile, or more than a spreadsheet program would hold.
        """
        read = SheetCells()
        merges: list[str] = []
        number = size = count = 0
        wanted = {"row": "sheetData", "mergeCell": "mergeCells"}
        data = _without_blank_rows(self._contents.read(sheet.part))
        for element in _walk(self._contents, sheet.part, wanted, data):
            if not str(element.tag).endswith("row"):
                merges.append(element.get("ref", "")[:40])
                continue
            number = _row_number(element.get("r"), number)
            cells = self._cells(element, number, read)
            read.rows.append(SheetRow(number, cells))
            count += len(cells)
            size += sum(map(len, cells))
            self._refuse_excess(number, len(read.rows), count, size)
        last = max((each.number for each in read.rows), default=0)
        read.merged = _merged(merges, last)
        return read

    def _cells(self, row: etree._Element, number: int, read: SheetCells) -> tuple[str, ...]:
        """Return the texts of a row up to its last filled cell; note what is odd about them."""
        texts: dict[int, str] = {}
        for place, cell in _places(row):
            text = self._text(cell)
            if text is None:
                read.lost_row = read.lost_row or number
            texts[place] = text or ""
            read.formulas += not text and cell.find("{*}f") is not None
        filled = [place for place, text in texts.items() if text]
        return tuple(texts.get(place, "") for place in range(max(filled, default=-1) + 1))

    def _text(self, cell: etree._Element) -> str | None:
        """Return a cell as text, nothing for the error of a formula; None for a lost text."""
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            inline = cell.find("{*}is")
            return "" if inline is None else _text_of(inline)
        value = cell.findtext("{*}v") or ""
        if kind == "s":
            return self._shared_text(value.strip())
        if kind == "str":
            return _unescaped(value)
        if kind == "d":
            return without_midnight(value)
        if kind in {"e", "b"}:
            return "" if kind == "e" else {"1": "TRUE", "0": "FALSE"}.get(value, "")
        return self._number_text(value, cell.get("s", "0"))

    def _shared_text(self, index: str) -> str | None:
        """Return the shared text of that number, or None when there is none."""
        if not index:
            return ""
        known = index.isascii() and index.isdigit() and len(index) < 9
        return self._strings[int(index)] if known and int(index) < len(self._strings) else None

    def _number_text(self, value: str, style: str) -> str:
        """Return a number as it is shown: a date, a whole number, or as it stands."""
        if not _NUMBER.fullmatch(value):
            return value
        if style in self._date_styles and (
            text := date_text(float(value), from_1904=self._from_1904)
        ):
            return text
        if value.removeprefix("-").isdigit():
            return value
        number = float(value)
        if not isfinite(number):
            return value
        return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)

    def _refuse_excess(self, number: int, rows: int, cells: int, size: int) -> None:
        """Refuse a sheet that is too large, naming the row in which it becomes so."""
        excess = (
            (rows > MAX_ROWS, f"{MAX_ROWS:,} rows"),
            (cells > MAX_CELLS, f"{MAX_CELLS:,} cells"),
            (size > MAX_TEXT, f"{MAX_TEXT:,} characters"),
        )
        for is_too_much, limit in excess:
            if is_too_much:
                raise InputError(
                    self.source, f"the sheet holds more than {limit}.", _SPLIT, line=number
                )


def open_workbook(contents: ZipContents) -> Workbook:
    """Return the workbook in an archive, its sheets in the order of their tabs.

    Raises InputError: damaged, hostile, without a sheet that has cells.
    """
    source = contents.source
    root = _part(contents, _WORKBOOK)
    parts, kinds = _relations(contents)
    sheets = []
    for sheet in root.iter("{*}sheet"):
        keys = [key for key in map(str, sheet.attrib) if key.endswith("}id")]
        name = parts.get(sheet.get(keys[0], ""), "") if keys else ""
        if name in contents and "worksheets/" in name:
            hidden = sheet.get("state", "visible") != "visible"
            sheets.append(Sheet(sheet.get("name", ""), name, hidden))
    if not sheets:
        raise InputError(source, "the workbook has no sheet with cells.", _AGAIN)
    settings = root.find("{*}workbookPr")
    return Workbook(
        source,
        tuple(sheets),
        contents,
        _shared_strings(contents, kinds.get("sharedStrings", "xl/sharedStrings.xml")),
        _date_styles(contents, kinds.get("styles", "xl/styles.xml")),
        settings is not None and settings.get("date1904") in {"1", "true"},
    )


def _relations(contents: ZipContents) -> tuple[dict[str, str], dict[str, str]]:
    """Return the parts that the workbook names, by their ids and by the last word of their kind."""
    parts: dict[str, str] = {}
    kinds: dict[str, str] = {}
    for relation in _part(contents, _RELATIONS).iter("{*}Relationship"):
        target = relation.get("Target", "")
        part = target.removeprefix("/") if target.startswith("/") else normpath(join("xl", target))
        parts[relation.get("Id", "")] = part
        if part in contents:
            kinds.setdefault(relation.get("Type", "").rpartition("/")[2], part)
    return parts, kinds


def _part(contents: ZipContents, name: str) -> etree._Element:
    """Return the root of one small part that no workbook is without."""
    if name not in contents:
        raise InputError(
            contents.source, f"the workbook is damaged: its part {name} is missing.", _AGAIN
        )
    return parse_xml(contents.read(name), source=f"{contents.source}, part {name}")


def _walk(
    contents: ZipContents, name: str, wanted: Mapping[str, str], data: bytes | None = None
) -> Iterator[etree._Element]:
    """Yield the wanted elements of one large part of the workbook, or of ``data`` in its stead."""
    return walk_xml(
        contents.read(name) if data is None else data,
        wanted,
        source=f"{contents.source}, part {name}",
        max_bytes=_MAX_PART,
        max_nodes=_MAX_NODES,
    )


def _without_blank_rows(data: bytes) -> bytes:
    """Return the part of a sheet without rows that hold no value, however many are formatted so.

    A format for whole columns may write a million of them down. Left as they are: those between
    rows where cells are merged, for a blank cell may lend its blank to the one below; those where
    a row does not tell its number; and all of a part with comments or CDATA, whose text may look
    like a row.
    """
    if _NOT_PLAIN in data:
        return data
    if b"mergeCell" not in data and not _UNNUMBERED_ROW.search(data):
        return _BLANK_ROWS.sub(b"", data)
    last = None
    for last in _BLANK_ROWS.finditer(data):  # noqa: B007 (the last one is wanted)
        pass
    if last is not None and _SHEET_END.match(data, last.end()):
        return data[: last.start()] + data[last.end() :]
    return data


def _shared_strings(contents: ZipContents, name: str) -> list[str]:
    """Return the table of texts that cells refer to by number."""
    if name not in contents:
        return []
    return [_text_of(item) for item in _walk(contents, name, {"si": "sst"})]


def _date_styles(contents: ZipContents, name: str) -> frozenset[str]:
    """Return the numbers of the cell styles that show dates."""
    if name not in contents:
        return frozenset()
    codes: dict[str, str] = {}
    formats: list[str] = []
    for element in _walk(contents, name, {"numFmt": "numFmts", "xf": "cellXfs"}):
        number = element.get("numFmtId", "")
        if str(element.tag).endswith("numFmt"):
            codes[number] = element.get("formatCode", "")
        else:
            formats.append(number)
    return frozenset(
        str(style)
        for style, number in enumerate(formats)
        if number.isascii()
        and number.isdigit()
        and len(number) < 9
        and is_date_format(int(number), codes.get(number, ""))
    )


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


def _merged(ranges: list[str], last: int) -> dict[int, list[int]]:
    """Return, by row, the columns that take the value of the cell above: merged downwards.

    Ranges are followed down to the ``last`` row, for a whole column may be merged.
    """
    merged: dict[int, list[int]] = {}
    budget = 1_000_000
    for corners in ranges:
        found = [_REFERENCE.fullmatch(corner) for corner in corners.split(":")]
        if len(found) != 2 or found[0] is None or found[1] is None:
            continue
        place = _column(found[0][1])
        top, bottom = int(found[0][2]), min(int(found[1][2]), last)
        budget -= max(bottom - top, 0)
        if budget < 0:
            break
        for number in range(top + 1, bottom + 1):
            merged.setdefault(number, []).append(place)
    return merged
