"""What can be wrong with an ST.96 document, as sentences: the kinds of findings of its check."""

from dataclasses import dataclass
from typing import Any

from gsfiler.core.findings import Authority, Finding, FindingKind, PhraseKind, Severity

ST96_SCHEMAS = Authority(
    "WIPO Standard ST.96, version 6.0", "the XML schemas of the standard", "2022-10-03"
)

AFTER = PhraseKind("after {element}")
BEFORE = PhraseKind("before {element}")
AT_BEGINNING = PhraseKind("at its beginning")
OR = PhraseKind("{first} or {rest}")
PERHAPS = PhraseKind(" (perhaps {value})")


def _error(code: str, sentence: str) -> FindingKind:
    return FindingKind(code, Severity.ERROR, sentence, ST96_SCHEMAS)


MISSING = _error("XML_MISSING", "{element} is missing in {parent}, {place}.")
EMPTY = _error("XML_EMPTY", "{parent} is empty; it must hold {element}, or be left out.")
MISPLACED = _error(
    "XML_MISPLACED", "{element} stands at the wrong place in {parent}; put it {place}."
)
TOO_MANY = _error("XML_TOO_MANY", "{element} stands too often in {parent}; leave one out.")
EXCLUDED = _error(
    "XML_EXCLUDED", "{element} and {other} exclude each other in {parent}; leave one out."
)
UNKNOWN = _error("XML_UNKNOWN", "{element} may not stand in {parent}; leave it out.")
WRONG_NAME = _error("XML_WRONG_NAME", "{parent} has no {element}; write {right}.")
TEXT = _error("XML_TEXT", "{parent} holds the text “{text}” between its elements; take it out.")
VALUE = _error("XML_VALUE", "{element} holds “{value}”; write {expected}{perhaps}.")
NO_VALUE = _error("XML_NO_VALUE", "{element} is empty; write {expected}.")
ATTRIBUTE_MISSING = _error("XML_ATTRIBUTE_MISSING", "{element} lacks the attribute {attribute}.")
ATTRIBUTE_UNKNOWN = _error(
    "XML_ATTRIBUTE_UNKNOWN", "{element} has no attribute {attribute}; leave it out."
)
ATTRIBUTE_NAME = _error(
    "XML_ATTRIBUTE_NAME", "{element} has no attribute {attribute}; write {right}."
)
ATTRIBUTE_VALUE = _error(
    "XML_ATTRIBUTE_VALUE",
    "The attribute {attribute} of {element} is “{value}”; write {expected}{perhaps}.",
)
TWICE = _error(
    "XML_TWICE", "The identifier “{value}” of {element} is used before; give each its own."
)
OTHER_FAULT = _error("XML_SCHEMA", "The schema of ST.96 does not allow this: {message}")
NOT_COVERED = FindingKind(
    "XML_NOT_COVERED",
    Severity.WARNING,
    "{element} could not be checked, because gsfiler’s own schema does not cover it; install the "
    "official schemas of ST.96 to have it checked.",
    ST96_SCHEMAS,
)


@dataclass(frozen=True, slots=True)
class XmlFinding:
    """A finding about a place in a document.

    ``path`` is the XPath of the place with the standard's prefixes, ``line`` counts from 1;
    ``element`` is the element the finding is about (``com:ReceivingOfficeDate``), which is not
    there where it is missing.
    """

    path: str
    line: int | None
    element: str
    finding: Finding

    @property
    def severity(self) -> Severity:
        """How much it weighs."""
        return self.finding.severity

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form, in the order people read it."""
        told = self.finding.as_json()
        return {
            "code": told["code"],
            "severity": told["severity"],
            "path": self.path,
            "line": self.line,
            "element": self.element,
            "message": told["message"],
            "rule": told["rule"],
            "source": told["source"],
            "date": told["date"],
            "confidence": told["confidence"],
        }
