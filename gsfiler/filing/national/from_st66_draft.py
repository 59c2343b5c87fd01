"""A national document in ST.66 → ST.96, with the findings of the conversion at their items."""

from dataclasses import replace
from types import MappingProxyType

from lxml import etree

from gsfiler.core.findings import Finding
from gsfiler.core.hardened_xml import parse_xml
from gsfiler.filing.national.from_national_findings import CONVERTED
from gsfiler.filing.national.from_national_told import FORM, Telling
from gsfiler.st96 import from_st66_findings as conversion
from gsfiler.st96.from_st66 import convert_st66

_ITEMS = (
    ("ApplicationLanguage", "application_language"),
    ("CorrespondenceLanguage", "correspondence_language"),
    ("SecondLanguage", "second_language"),
    ("Applicant", "applicants"),
    ("Entitlement", "applicants"),
    ("Representative", "representative"),
    ("Basic", "basic_marks"),
    ("Designated", "designations"),
    ("Priority", "priorities"),
    ("Seniority", "seniorities"),
    ("KindMark", "mark.mark_category"),
    ("MarkFeature", "mark.feature_categories"),
    ("WordMark", "mark.verbal_element"),
    ("MarkVerbal", "mark.verbal_element"),
    ("MarkSignificant", "mark.significant_verbal_element"),
    ("MarkTranslation", "mark.translations"),
    ("MarkTransliteration", "mark.transliterations"),
    ("MarkImage", "mark.images"),
    ("MarkDescription", "mark.descriptions"),
    ("MarkDisclaimer", "mark.disclaimers"),
    ("MarkSound", "documents"),
    ("Document", "documents"),
    ("Goods", "goods_services"),
    ("Class", "goods_services"),
    ("National", "goods_services"),
)
"""Beginnings of the names of ST.66 elements and the items of the form that they become."""

_OF_NO_ACCOUNT = (conversion.FILLED_IN, conversion.MOVED, conversion.FREE_ADDRESS)
"""What ST.96 requires and a draft does not, and what the draft tells at the address itself."""

_ENVELOPE = "Transaction"


def read_st66(data: bytes, *, source: str, told: Telling) -> etree._Element:
    """Return an ST.66 document as one of ST.96; what the conversion told is placed at its items.

    Raises InputError as :func:`~gsfiler.st96.from_st66.convert_st66` does.
    """
    result = convert_st66(data, source=source)
    for finding in result.findings:
        name = str(finding.details["element"])
        if finding.kind not in _OF_NO_ACCOUNT and not name.startswith(_ENVELOPE):
            told.place(_place_of(name), finding)
    return parse_xml(result.xml, source=source)


def _place_of(name: str) -> str:
    """Return the path of the item that an element of ST.66 becomes, else of the form."""
    found = next((item for begins, item in _ITEMS if name.startswith(begins)), "")
    return f"{FORM}.{found}" if found else FORM


def converted(finding: Finding) -> Finding:
    """Return a finding about a converted document, whose lines nobody has seen."""
    details = MappingProxyType({**finding.details, "place": CONVERTED.of()})
    return replace(finding, details=details)
