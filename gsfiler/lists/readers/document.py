"""What stands in a Word document: paragraphs and tables, tracked changes as accepted.

Reads WordprocessingML (ISO/IEC 29500-1, both namespaces) from the tree of ``word/document.xml``.
Struck-out text is left out; comments, footnotes, headers and hidden text are counted, not read.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

OWN_TABLE = "gsfiler verdicts"
"""The caption of the table of verdicts below a written list."""

_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_SIGNS["softHyphen"] = "\u00ad"
_STRUCK_OUT = frozenset({"del", "moveFrom"})
_PUT_IN = frozenset({"ins", "moveTo"})
_PASSED_OVER = frozenset(
    {
        "pPr",
        "rPr",
        "sdtPr",
        "sdtEndPr",
        "instrText",
        "delText",
        "delInstrText",
        "fldData",
        "rt",
        "txbxContent",
        "tblPr",
        "tblGrid",
    }
)
_NOTES = frozenset({"footnoteReference", "endnoteReference"})


@dataclass(slots=True)
class Tally:
    """How often something was met that is not read as it stands."""

    changes: int = 0
    notes: int = 0
    hidden: int = 0


@dataclass(slots=True)
class Cell:
    """A cell of a table; ``continues`` when it is merged with the one above."""

    text: str
    continues: bool


@dataclass(slots=True)
class Table:
    """A table: rows of cells."""

    rows: list[list[Cell]]


@dataclass(slots=True)
class _Paragraph:
    """A paragraph being read, and the text boxes anchored in it."""

    pieces: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)


def blocks_of(root: etree._Element, tally: Tally) -> Iterator[str | Table]:
    """Yield the paragraphs, as text, and the tables of a document, in order."""
    open_text = ""
    for block in _blocks(root, tally):
        if isinstance(block, Table):
            if open_text:
                yield open_text
                open_text = ""
            yield block
        elif isinstance(block, _Unended):
            open_text += block.text
        else:
            yield open_text + block
            open_text = ""
    if open_text:
        yield open_text


@dataclass(slots=True)
class _Unended:
    """The text of a paragraph whose end was struck out: the following one runs on."""

    text: str


def _blocks(parent: etree._Element, tally: Tally) -> Iterator[str | Table | _Unended]:
    """Yield paragraphs and tables below an element."""
    for element in parent:
        name = _name(element)
        if name == "p":
            yield from _paragraph(element, tally)
        elif name == "tbl":
            if not _is_own(element):
                yield _table(element, tally)
        elif name in _STRUCK_OUT:
            tally.changes += 1
        elif name == "AlternateContent":
            yield from _blocks(_choice(element), tally)
        elif name not in _PASSED_OVER:
            yield from _blocks(element, tally)


def _paragraph(element: etree._Element, tally: Tally) -> Iterator[str | Table | _Unended]:
    """Yield one paragraph, then those of the text boxes anchored in it."""
    paragraph = _Paragraph()
    _read_inline(element, paragraph, tally)
    text = "".join(paragraph.pieces)
    if element.find("{*}pPr/{*}rPr/{*}del") is not None:
        tally.changes += 1
        yield _Unended(text)
    else:
        yield text
    for box in paragraph.boxes:
        yield from _blocks(box, tally)


def _read_inline(parent: etree._Element, paragraph: _Paragraph, tally: Tally) -> None:
    """Add the text below an element to its paragraph."""
    for element in parent:
        name = _name(element)
        if name == "t":
            paragraph.pieces.append(element.text or "")
        elif name in _SIGNS:
            paragraph.pieces.append(_SIGNS[name])
        elif name == "sym":
            paragraph.pieces.append(_symbol(element))
        elif name in _STRUCK_OUT:
            tally.changes += 1
        elif name in _NOTES:
            tally.notes += 1
        elif name == "txbxContent":
            paragraph.boxes.append(element)
        elif name == "AlternateContent":
            _read_inline(_choice(element), paragraph, tally)
        elif name == "r" and _is_hidden(element):
            tally.hidden += 1
        elif name not in _PASSED_OVER:
            tally.changes += name in _PUT_IN
            _read_inline(element, paragraph, tally)


def _table(element: etree._Element, tally: Tally) -> Table:
    """Return a table without its struck-out rows and cells."""
    rows = []
    for row in _parts(element, "tr", tally):
        if row.find("{*}trPr/{*}del") is not None:
            tally.changes += 1
            continue
        cells = []
        for cell in _parts(row, "tc", tally):
            if cell.find("{*}tcPr/{*}cellDel") is not None:
                tally.changes += 1
                continue
            merge = cell.find("{*}tcPr/{*}vMerge")
            continues = merge is not None and _attribute(merge, "val") in {"", "continue"}
            cells.append(Cell("\n".join(_texts(cell, tally)), continues))
        rows.append(cells)
    return Table(rows)


def _parts(parent: etree._Element, wanted: str, tally: Tally) -> Iterator[etree._Element]:
    """Yield the rows of a table or the cells of a row, also inside content controls."""
    for element in parent:
        name = _name(element)
        if name == wanted:
            yield element
        elif name in _STRUCK_OUT:
            tally.changes += 1
        elif name not in _PASSED_OVER:
            yield from _parts(element, wanted, tally)


def _texts(cell: etree._Element, tally: Tally) -> Iterator[str]:
    """Yield the paragraphs of a cell, those of tables inside it too."""
    for block in blocks_of(cell, tally):
        if isinstance(block, Table):
            for row in block.rows:
                yield from (inner.text for inner in row)
        else:
            yield block


def _is_own(table: etree._Element) -> bool:
    """Return whether gsfiler wrote the table to show verdicts: it repeats the list above it."""
    caption = table.find("{*}tblPr/{*}tblCaption")
    return caption is not None and _attribute(caption, "val") == OWN_TABLE


def _choice(element: etree._Element) -> etree._Element:
    """Return the first of the alternatives; they show the same content in other ways."""
    return next(iter(element), element)


def _symbol(element: etree._Element) -> str:
    """Return the character of a symbol font, such as a Wingdings bullet."""
    code = _attribute(element, "char")
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if 0x20 <= number < 0xD800 or 0xE000 <= number < 0xFFFE else ""


def _is_hidden(run: etree._Element) -> bool:
    """Return whether a run is formatted as hidden text."""
    hidden = run.find("{*}rPr/{*}vanish")
    return hidden is not None and _attribute(hidden, "val") not in {"0", "false", "off"}


def _attribute(element: etree._Element, name: str) -> str:
    """Return an attribute of the document's own namespace; nothing when it is absent."""
    return element.get(f"{{{etree.QName(element).namespace}}}{name}", "")


def _name(element: etree._Element) -> str:
    """Return the name of an element without its namespace."""
    return etree.QName(element).localname
