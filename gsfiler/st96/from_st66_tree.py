"""Building ST.96: elements in the order they are given, and nothing that would be empty.

Names are written with the prefixes of the standard, ``com:`` and ``tmk:``. What is absent is
``None`` and vanishes, so that a mapping reads as the list of what may stand at a place.
"""

from collections.abc import Iterable, Mapping

from lxml import etree

VERSION = "V6_0"
NAMESPACES = {
    "com": "http://www.wipo.int/standards/XMLSchema/ST96/Common",
    "tmk": "http://www.wipo.int/standards/XMLSchema/ST96/Trademark",
}
VERSIONED = {"com:st96Version": VERSION}
LANGUAGE_CODE = f"{{{NAMESPACES['com']}}}languageCode"

Attributes = Mapping[str, str]
Part = etree._Element | None | Iterable[etree._Element | None]


def leaf(
    name: str, text: str | None, attributes: Attributes | None = None
) -> etree._Element | None:
    """Return an element with a text, or nothing where there is no text; an empty one is one."""
    if text is None:
        return None
    element = _element(name, attributes)
    element.text = text or None
    return element


def branch(name: str, *parts: Part, attributes: Attributes | None = None) -> etree._Element | None:
    """Return an element with its parts; rule 3: nothing where there is no part."""
    children = [each for part in parts for each in _several(part) if each is not None]
    return filled(name, children, attributes) if children else None


def filled(
    name: str, children: Iterable[etree._Element], attributes: Attributes | None = None
) -> etree._Element:
    """Return an element with its children."""
    element = _element(name, attributes)
    element.extend(children)
    return element


def document(root: etree._Element) -> bytes:
    """Return the bytes of a document: UTF-8, indented by two blanks, the same at every run.

    Rule 21: no ``xsi:schemaLocation``, which would name a place that the reader does not have.
    """
    etree.indent(root, space="  ")
    body = etree.tostring(root, encoding="UTF-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body + b"\n"


def _several(part: Part) -> Iterable[etree._Element | None]:
    """Return one part or many as many; an element itself would pass for its children."""
    if part is None or isinstance(part, etree._Element):
        return (part,)
    return part


def _element(name: str, attributes: Attributes | None) -> etree._Element:
    element = etree.Element(_clark(name), None, NAMESPACES)
    for key, value in (attributes or {}).items():
        element.set(_clark(key), value)
    return element


def _clark(name: str) -> str:
    """Return a prefixed name with its namespace in braces."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"
