"""What the schema of ST.96 says about a draft: each fault at the field it comes from.

The forms are written as they would be sent and checked; a fault in the document is then led back
to the field by reading the document again, and told in the words of the form.
"""

from collections.abc import Iterable
from typing import Any

from lxml import etree

from gsfiler.core.errors import UnsupportedDocument, UnwritableDraft
from gsfiler.core.findings import Authority, FindingKind, Severity
from gsfiler.core.hardened_xml import parse_xml
from gsfiler.filing.madrid import MadridTransaction
from gsfiler.filing.messages.element_words import in_form_words, text_in_form_words
from gsfiler.filing.messages.madrid_xml import TRANSACTION, madrid_to_xml
from gsfiler.filing.messages.xml_form import Bag, Layout, fields_of, rows_by_tag
from gsfiler.filing.messages.xml_reading import Places, Reading
from gsfiler.filing.placed import PlacedFinding
from gsfiler.st96.names import PREFIXES, clark
from gsfiler.st96.schemas import OfficialSchemas
from gsfiler.st96.validate import check_document
from gsfiler.st96.xml_findings import XmlFinding

UNWRITABLE = FindingKind(
    "XML_UNWRITABLE",
    Severity.ERROR,
    "{problem} {remedy}",
    Authority("gsfiler's own check: fields of a draft", "gsfiler", "2026-11-26"),
)
_SOURCE = "the draft"


def check_as_st96(
    transaction: MadridTransaction, *, official: OfficialSchemas | None
) -> tuple[PlacedFinding, ...]:
    """Return the schema's faults of the forms of a draft, in the order of the document.

    Checked against the installed official schemas where there are some, else against our own
    profile. What cannot be written as XML at all is a fault too.
    """
    try:
        data = madrid_to_xml(transaction, version=transaction.st96_version)
    except UnwritableDraft as error:
        return (_unwritable(error.path, error.problem, error.remedy),)
    except UnsupportedDocument as error:
        return (_unwritable("st96_version", error.problem, error.remedy),)
    faults = check_document(data, source=_SOURCE, official=official)
    return at_fields(faults, parse_xml(data, source=_SOURCE)) if faults else ()


def _unwritable(path: str, problem: str, remedy: str) -> PlacedFinding:
    told = text_in_form_words(problem)
    return PlacedFinding(path, UNWRITABLE.at(problem=f"{told[0].upper()}{told[1:]}", remedy=remedy))


def at_fields(faults: Iterable[XmlFinding], root: etree._Element) -> tuple[PlacedFinding, ...]:
    """Return the faults of a document of the Madrid forms, each at the field it is read into.

    What is read into no field is told at the part around it.
    """
    places: Places = {}
    Reading(places).part(root, TRANSACTION, "")
    return tuple(
        in_form_words(PlacedFinding(_field(fault, root, places), fault.finding)) for fault in faults
    )


def _field(fault: XmlFinding, root: etree._Element, places: Places) -> str:
    """Return the path of the field that a fault is about, or of the part around it."""
    found: Any = root.xpath(fault.path, namespaces=PREFIXES)
    element: etree._Element | None = found[0] if found else root
    while element is not None and element not in places:
        element = element.getparent()
    path, inside = places[root if element is None else element]
    missing = _row_field(inside, clark(fault.element)) if inside is not None else ""
    return ".".join(filter(None, (path, missing)))


def _row_field(inside: Layout | Bag, tag: str) -> str:
    """Return the field of an element that should stand inside another, or around which it lies."""
    row = rows_by_tag(inside).get(tag)
    if row is not None:
        return next(iter(fields_of(row.row)), "")
    return next(iter(fields_of(inside)), "") if isinstance(inside, Bag) else ""
