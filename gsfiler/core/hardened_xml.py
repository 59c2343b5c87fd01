"""Reading XML from outside: no document type, no entities, no network, and a cap on everything.

The bytes pass twice: once through expat, which sees a hostile construct before anything is built
from it and knows its line and column, and once through lxml, which builds the tree, or passes large
documents on piece by piece. Comments and processing instructions are dropped.
``xsi:schemaLocation`` and XInclude are never followed.
"""

import io
from collections.abc import Iterator, Mapping
from typing import NoReturn, TypedDict
from xml.parsers import expat

from lxml import etree

from gsfiler.core.errors import InputError

MAX_BYTES = 64 * 2**20
MAX_DEPTH = 100
MAX_NODES = 5_000_000
MAX_TEXT = 10_000_000

_AGAIN = "Download or export the file again."
_PLAIN = "Ask the sender for a plain file, or export it again."


class _Doors(TypedDict):
    """The options of lxml that let a document reach out, or grow."""

    resolve_entities: bool
    no_network: bool
    load_dtd: bool
    dtd_validation: bool
    attribute_defaults: bool
    huge_tree: bool
    recover: bool
    remove_comments: bool
    remove_pis: bool


_SHUT = _Doors(
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    dtd_validation=False,
    attribute_defaults=False,
    huge_tree=False,
    recover=False,
    remove_comments=True,
    remove_pis=True,
)


def parse_xml(
    data: bytes,
    *,
    source: str,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
    max_nodes: int = MAX_NODES,
    max_text: int = MAX_TEXT,
) -> etree._Element:
    """Return the root element of an XML document; ``source`` names it in errors.

    ``max_nodes`` counts elements and attributes, ``max_text`` the characters of one text.
    Raises InputError with line and column: empty, too large, not well-formed, or hostile.
    """
    _inspect(
        data,
        source=source,
        max_bytes=max_bytes,
        max_depth=max_depth,
        max_nodes=max_nodes,
        max_text=max_text,
    )
    return _tree(data, source)


def walk_xml(
    data: bytes,
    wanted: Mapping[str, str],
    *,
    source: str,
    max_bytes: int = MAX_BYTES,
    max_nodes: int = MAX_NODES,
) -> Iterator[etree._Element]:
    """Yield some elements of an XML document, one by one, and forget each before the next.

    ``wanted`` gives local names and the local name of the parent each must have. So the memory
    follows the largest such element, not the document. Raises InputError as :func:`parse_xml`
    does, before the first element.
    """
    _inspect(data, source=source, max_bytes=max_bytes, max_nodes=max_nodes)
    inside: etree._Element | None = None
    try:
        for event, element in etree.iterparse(io.BytesIO(data), ("start", "end"), **_SHUT):
            if event == "start":
                if inside is None and _is_wanted(element, wanted):
                    inside = element
            elif inside is None or element is inside:
                if inside is not None:
                    yield element
                inside = None
                _forget(element)
    except etree.XMLSyntaxError as error:
        raise _not_well_formed(error, source) from None


def _is_wanted(element: etree._Element, wanted: Mapping[str, str]) -> bool:
    """Tell whether an element has one of the names, and its parent the name that goes with it."""
    parent_name = wanted.get(str(element.tag).rpartition("}")[2])
    if parent_name is None:
        return False
    parent = element.getparent()
    return parent is not None and str(parent.tag).rpartition("}")[2] == parent_name


def _forget(element: etree._Element) -> None:
    """Empty an element that was read, and drop those before it.

    The parser still holds on to the element itself.
    """
    element.clear()
    parent = element.getparent()
    while parent is not None and (before := element.getprevious()) is not None:
        parent.remove(before)


def line_of(element: etree._Element) -> int | None:
    """Return the line on which the start tag of an element ends, from 1, where it is known."""
    line: object = element.sourceline
    return line if isinstance(line, int) else None


def _inspect(
    data: bytes,
    *,
    source: str,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
    max_nodes: int = MAX_NODES,
    max_text: int = MAX_TEXT,
) -> None:
    """Refuse XML that :func:`parse_xml` would refuse, without building a tree.

    Raises InputError.
    """
    if not data.strip():
        raise InputError(source, "the file is empty.", _AGAIN)
    if len(data) > max_bytes:
        raise InputError(
            source,
            f"the XML is {len(data):,} bytes long; at most {max_bytes:,} are read.",
            "Split it into smaller files.",
        )
    parser = _watchful_parser(source, max_depth, max_nodes, max_text)
    whole = True
    try:
        parser.Parse(data, whole)
    except expat.ExpatError as error:
        raise InputError(
            source,
            f"this is not well-formed XML ({expat.ErrorString(error.code)}).",
            _AGAIN,
            line=error.lineno,
            column=error.offset + 1,
        ) from None
    except (LookupError, ValueError):
        raise InputError(
            source,
            "the encoding named in the XML declaration cannot be read.",
            "Save the file as UTF-8.",
            line=1,
        ) from None


def _tree(data: bytes, source: str) -> etree._Element:
    """Build the tree of bytes that were inspected; raises InputError for broken namespaces."""
    parser = etree.XMLParser(**_SHUT, collect_ids=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _not_well_formed(error, source) from None


def _not_well_formed(error: etree.XMLSyntaxError, source: str) -> InputError:
    """Return the error for what lxml refuses and expat does not, such as broken namespaces."""
    line, column = error.position
    message = str(error.msg).split(", line ")[0]
    return InputError(
        source,
        f"this is not well-formed XML ({message}).",
        _AGAIN,
        line=line or None,
        column=column or None,
    )


def _watchful_parser(
    source: str, max_depth: int, max_nodes: int, max_text: int
) -> expat.XMLParserType:
    """Return a parser that builds nothing and raises InputError where a limit is passed."""
    parser = expat.ParserCreate()
    depth = nodes = text = 0

    def refuse(problem: str) -> NoReturn:
        line, column = parser.CurrentLineNumber, parser.CurrentColumnNumber + 1
        raise InputError(source, problem, _PLAIN, line=line, column=column)

    def doctype(*_: object) -> None:
        refuse(
            "the XML has a document type declaration (<!DOCTYPE …>), which is refused because "
            "it can define entities and fetch other files."
        )

    def start(_: str, attributes: list[str]) -> None:
        nonlocal depth, nodes, text
        depth += 1
        nodes += 1 + len(attributes) // 2
        text = 0
        if depth > max_depth:
            refuse(f"elements are nested more than {max_depth} deep.")
        if nodes > max_nodes:
            refuse(f"there are more than {max_nodes:,} elements and attributes.")

    def end(_: str) -> None:
        nonlocal depth, text
        depth -= 1
        text = 0

    def characters(piece: str) -> None:
        nonlocal text
        text += len(piece)
        if text > max_text:
            refuse(f"one text is longer than {max_text:,} characters.")

    parser.ordered_attributes = True
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    return parser
