"""Elements of ST.96 documents: comparing, keeping and writing them always in the same form.

Documents come with any prefixes and any blanks between elements; what gsfiler keeps and writes has
the standard's prefixes (``com``, ``tmk``, ``dgn``), two spaces for each level, and UTF-8 with line
feeds. Blanks inside a text are never touched.
"""

from lxml import etree

from gsfiler.core.hardened_xml import parse_xml
from gsfiler.st96.names import INLINE, INSTANCE, PREFIXES, shown

_ROOT_PREFIXES = {"com": PREFIXES["com"], "tmk": PREFIXES["tmk"]}


def new_element(tag: str) -> etree._Element:
    """Return a new element with the standard's prefixes; ``tag`` in Clark notation."""
    return etree.Element(tag, nsmap=_nsmap(tag))


def _nsmap(tag: str) -> dict[str, str]:
    """Return the prefixes to declare on an element that stands alone."""
    prefixes = dict(_ROOT_PREFIXES)
    if tag.startswith(f"{{{PREFIXES['dgn']}}}"):
        prefixes["dgn"] = PREFIXES["dgn"]
    return prefixes


def restated(element: etree._Element) -> etree._Element:
    """Return a copy with the standard's prefixes and without blanks between elements."""
    return _restated(element, new_element(str(element.tag)))


def _restated(element: etree._Element, copy: etree._Element) -> etree._Element:
    """Fill the copy of an element and return it; the text after the element is left behind."""
    for name, value in element.items():
        copy.set(name, value)
    mixed = is_mixed(element)
    if mixed or not len(element):
        copy.text = element.text
    for child in element:
        inner = _restated(child, etree.SubElement(copy, str(child.tag)))
        if mixed:
            inner.tail = child.tail
    return copy


def is_mixed(element: etree._Element) -> bool:
    """Tell whether text stands between the child elements, or may stand there."""
    return any(
        child.tag in INLINE or not is_blank(child.tail) for child in element
    ) or not is_blank(element.text)


def is_blank(text: str | None) -> bool:
    """Tell whether a text is missing or nothing but XML's white space."""
    return not text or not text.strip(" \t\r\n")


def canonical(element: etree._Element) -> str:
    """Return an element as canonical XML (Exclusive C14N 1.0), prefixes and blanks unified.

    Equal results mean equal content; the declarations of namespaces are part of it, so that it can
    be read again by itself.
    """
    data: bytes = etree.tostring(restated(element), method="c14n", exclusive=True)
    return data.decode("utf-8")


def from_canonical(text: str, *, source: str) -> etree._Element:
    """Return the element that :func:`canonical` gave as text; ``source`` names it in errors.

    The text may come from a draft that somebody else made, so it is read as carefully as any
    document. Raises InputError.
    """
    return parse_xml(text.encode("utf-8", "surrogatepass"), source=source)


def document_bytes(root: etree._Element) -> bytes:
    """Return a whole document as bytes; the tree is indented in place."""
    etree.cleanup_namespaces(root, top_nsmap=_nsmap(str(root.tag)), keep_ns_prefixes=["com", "tmk"])
    _indent(root, "\n")
    body: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=False)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body + b"\n"


def _indent(element: etree._Element, margin: str) -> None:
    """Put each child on a line of its own, two spaces further in, where no text is in the way."""
    if not len(element) or is_mixed(element):
        return
    inner = margin + "  "
    element.text = inner
    for child in element:
        _indent(child, inner)
        child.tail = inner
    element[-1].tail = margin


def whole_text(element: etree._Element) -> str:
    """Return the text of an element and of everything in it."""
    if not len(element):
        return element.text or ""
    return "".join(map(str, element.itertext()))


def xpath_of(element: etree._Element) -> str:
    """Return the XPath of an element with the standard's prefixes, numbered among its likes."""
    steps: list[str] = []
    current: etree._Element | None = element
    while current is not None:
        parent = current.getparent()
        steps.append(shown(str(current.tag)) + _number(current, parent))
        current = parent
    return "/" + "/".join(reversed(steps))


def _number(element: etree._Element, parent: etree._Element | None) -> str:
    """Return ``[2]`` for the second of several children of one name, else nothing."""
    if parent is None:
        return ""
    likes = [child for child in parent if child.tag == element.tag]
    return f"[{likes.index(element) + 1}]" if len(likes) > 1 else ""


def is_about_instance(name: str) -> bool:
    """Tell whether an attribute belongs to XML Schema itself (``xsi:type`` and its like)."""
    return name.startswith(f"{{{INSTANCE}}}")
