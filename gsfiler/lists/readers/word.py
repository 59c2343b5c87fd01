"""DOCX documents: paragraphs, typed numbers and tables; tracked changes as accepted."""

import re
from dataclasses import dataclass, field, replace
from posixpath import join, normpath

from lxml import etree

from gsfiler.core.errors import InputError
from gsfiler.core.findings import Finding
from gsfiler.core.hardened_xml import parse_xml
from gsfiler.core.hardened_zip import ZipContents, open_zip
from gsfiler.lists.goods_list import GoodsList, ListForm
from gsfiler.lists.notes import (
    CHANGES_ACCEPTED,
    COMMENTS,
    FOOTNOTES,
    HEADERS,
    HIDDEN_TEXT,
    PART_NOT_READ,
)
from gsfiler.lists.readers.document import Table, Tally, blocks_of
from gsfiler.lists.readers.rows import Defaults, Row, is_sheet, repeated, terms_of_rows
from gsfiler.lists.readers.text import split_findings
from gsfiler.vocabulary.splitting import Separator, Split, split_terms
from gsfiler.vocabulary.terms import Term

PARAGRAPH_END = "\u2029"

_LINE_END = re.compile("\r\n|[\n\r\u2029]")
_RELATIONS = "_rels/.rels"


@dataclass(slots=True)
class _Reading:
    """What was read so far: the terms, and where the next text stands in the whole."""

    defaults: Defaults
    class_number: int | None
    terms: list[Term] = field(default_factory=list)
    separators: list[Separator] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    line: int = 1
    offset: int = 0
    waiting: list[str] = field(default_factory=list)


def read_word(data: bytes, defaults: Defaults) -> GoodsList:
    """Return the terms of a document.

    ``line`` counts paragraphs, lines and table rows; offsets are into the paragraphs joined by
    U+2029, or into the cell. Raises InputError: damaged, hostile, not a document.
    """
    contents = open_zip(data, source=defaults.source)
    main = _main_part(contents, defaults.source)
    body = _part(contents, main, defaults.source).find("{*}body")
    if body is None:
        raise InputError(
            defaults.source, "the document has no body.", "Open it in Word and save it again."
        )
    tally, reading = Tally(), _Reading(defaults, defaults.class_number)
    for block in blocks_of(body, tally):
        if isinstance(block, Table):
            _read_table(block, reading)
        else:
            reading.waiting.append(block)
    _read_waiting(reading)
    return GoodsList(
        tuple(reading.terms),
        tuple(reading.separators),
        source=defaults.source,
        form=ListForm.DOCX,
        findings=(*reading.findings, *_notes(contents, tally, defaults.source)),
    )


def _main_part(contents: ZipContents, source: str) -> str:
    """Return the name of the part with the document itself."""
    if _RELATIONS in contents:
        for relation in _part(contents, _RELATIONS, source).iter("{*}Relationship"):
            target = normpath(join("/", relation.get("Target", ""))).lstrip("/")
            if relation.get("Type", "").endswith("/officeDocument") and target in contents:
                return target
    return "word/document.xml"


def _part(contents: ZipContents, name: str, source: str) -> etree._Element:
    """Return the root of one part of the document."""
    return parse_xml(contents.read(name), source=f"{source}, part {name}")


def _read_table(table: Table, reading: _Reading) -> None:
    """Read a table as a sheet when it has a column of classes, else cell by cell as text."""
    rows: list[Row] = []
    for cells in table.rows:
        above = rows[-1].cells if rows else ()
        texts = tuple(
            repeated(above[place]) if cell.continues and place < len(above) else cell.text
            for place, cell in enumerate(cells)
        )
        rows.append(Row(len(rows), texts))
    if not is_sheet(rows):
        reading.waiting += [cell.text for cells in table.rows for cell in cells]
        return
    _read_waiting(reading)
    rows = [Row(reading.line + row.line, row.cells) for row in rows]
    read = terms_of_rows(rows, reading.defaults._replace(class_number=reading.class_number))
    reading.terms += read.terms
    reading.findings += read.findings
    reading.line += len(rows)


def _read_waiting(reading: _Reading) -> None:
    """Read the paragraphs that wait, and move on behind them."""
    if not reading.waiting:
        return
    text = PARAGRAPH_END.join(reading.waiting)
    split = split_terms(
        text,
        comma=reading.defaults.comma,
        class_number=reading.class_number,
        language=reading.defaults.language,
        first_line=reading.line,
        source=reading.defaults.source,
    )
    reading.findings += split_findings(split)
    _place(split, reading)
    reading.class_number = split.last_class
    reading.line += len(_LINE_END.findall(text)) + 1
    reading.offset += len(text) + 1
    reading.waiting = []


def _place(split: Split, reading: _Reading) -> None:
    """Add terms and separators, their offsets counted from the start of the document."""
    by = reading.offset
    reading.terms += [
        replace(term, start=term.start + by, end=term.end + by) for term in split.terms
    ]
    reading.separators += [
        Separator(part.text, part.start + by, part.end + by) for part in split.separators
    ]


def _notes(contents: ZipContents, tally: Tally, source: str) -> list[Finding]:
    """Return what there is to say about parts that were not read as they stand."""
    findings = []
    if tally.changes:
        findings.append(CHANGES_ACCEPTED.at(count=tally.changes))
    if tally.notes:
        findings.append(PART_NOT_READ.at(part=FOOTNOTES.of(count=tally.notes)))
    if tally.hidden:
        findings.append(PART_NOT_READ.at(part=HIDDEN_TEXT.of()))
    folder = _main_part(contents, source).rpartition("/")[0]
    if _has_text(contents, f"{folder}/comments.xml", source):
        findings.append(PART_NOT_READ.at(part=COMMENTS.of()))
    heads = re.compile(rf"{re.escape(folder)}/(?:header|footer)\d*\.xml")
    if any(
        heads.fullmatch(name) and _has_text(contents, name, source) for name in contents.names()
    ):
        findings.append(PART_NOT_READ.at(part=HEADERS.of()))
    return findings


def _has_text(contents: ZipContents, name: str, source: str) -> bool:
    """Return whether a part is there and holds text."""
    if name not in contents:
        return False
    texts = _part(contents, name, source).iter("{*}t")
    return any((text.text or "").strip() for text in texts)
