"""Goods and services in an ST.96 document, of any version of the standard.

The same elements stand in applications, registrations, limitations, refusals and partial claims;
only the main list, ``GoodsServicesBag`` of the mark itself, is read (WIPO Standard ST.96,
Annex III).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from lxml import etree

from gsfiler.core.errors import InputError
from gsfiler.core.hardened_xml import line_of, parse_xml

_NAMESPACES = (
    "http://www.wipo.int/standards/XMLSchema/",
    "https://www.wipo.int/standards/XMLSchema/",
)
_OTHER_LISTS = (
    "Limitation",
    "Refusal",
    "Partial",
    "Priority",
    "Seniority",
    "Opposition",
    "Cancellation",
    "Invalidation",
    "Renunciation",
    "Earlier",
    "Deleted",
)


@dataclass(frozen=True, slots=True)
class GoodsText:
    """One text of a class: a list to be split, or one term when ``is_term``.

    ``class_text`` is the class as it stands (``009``), empty where there is none; ``line`` is where
    the element begins, from 1; ``number`` counts the marks of the document, from 1.
    """

    text: str
    class_text: str
    language: str
    line: int
    is_term: bool
    number: int


def read_goods(data: bytes, *, source: str) -> tuple[GoodsText, ...]:
    """Return the goods and services of an ST.96 document, in order.

    Raises InputError: not well-formed, hostile, or not an ST.96 document with goods and services.
    """
    root = parse_xml(data, source=source)
    found: list[GoodsText] = []
    bags = [bag for bag in root.iter("{*}GoodsServicesBag") if _is_main_list(bag)]
    for number, bag in enumerate(bags, 1):
        for description in bag.iter("{*}ClassDescription"):
            if _is_st96(description) and not _inside_other(description, bag):
                found += _texts(description, number)
    if not found and not _is_st96(root):
        name = etree.QName(root).localname
        raise InputError(
            source,
            f"this XML (its root is “{name}”) is not an ST.96 document.",
            "Give ST.96 XML, or copy the list into a text file.",
            line=line_of(root),
        )
    return tuple(found)


def _is_main_list(bag: etree._Element) -> bool:
    """Return whether a bag is the list of a mark, not a limitation, refusal or partial claim."""
    return _is_st96(bag) and not any(_is_other(element) for element in bag.iterancestors())


def _inside_other(description: etree._Element, bag: etree._Element) -> bool:
    """Return whether another kind of list stands between a description and its bag."""
    between = takewhile(lambda element: element is not bag, description.iterancestors())
    return any(map(_is_other, between))


def _is_other(element: etree._Element) -> bool:
    """Return whether the name of an element is that of a limitation, refusal or partial claim."""
    name = etree.QName(element).localname
    return any(word in name for word in _OTHER_LISTS)


def _is_st96(element: etree._Element) -> bool:
    """Return whether an element belongs to a namespace of the standard."""
    return (etree.QName(element).namespace or "").startswith(_NAMESPACES)


def _texts(description: etree._Element, number: int) -> Iterator[GoodsText]:
    """Yield the texts of one class; term by term only in languages without a whole text."""
    class_text = (description.findtext("{*}ClassNumber") or "").strip()
    languages = set()
    for element in description.iterfind("{*}GoodsServicesDescriptionText"):
        languages.add(_language(element))
        yield _goods_text(element, class_text, number, is_term=False)
    for element in description.iterfind(
        "{*}ClassificationTermBag/{*}ClassificationTerm/{*}ClassificationTermText"
    ):
        if _language(element) not in languages:
            yield _goods_text(element, class_text, number, is_term=True)


def _goods_text(
    element: etree._Element, class_text: str, number: int, *, is_term: bool
) -> GoodsText:
    """Return the text of one element."""
    text = "".join(map(str, element.itertext()))
    return GoodsText(text, class_text, _language(element), line_of(element) or 1, is_term, number)


def _language(element: etree._Element) -> str:
    """Return the language code of an element, in lower case; empty when it names none."""
    codes = (value for key, value in element.items() if str(key).endswith("languageCode"))
    return str(next(codes, "")).strip().lower()
