"""Fill-ins: wordings such as "software for {specify the function}" that a user completes.

Lists of pre-approved terms, above all that of the USPTO, hold templates; a template is no term
until every blank in it is filled, and what fills it must stay within the template.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gsfiler.core.findings import Finding, FindingKind, Phrase, PhraseKind, Severity
from gsfiler.vocabulary.authorities import US_FILL_INS
from gsfiler.vocabulary.expressions import VAGUE_CODES, expressions
from gsfiler.vocabulary.text import key
from gsfiler.vocabulary.vague import find_vague

_ASK = r"(?:please\s+)?(?:specify|indicate|insert|identify|describe|name|state|enter|fill\s+in)\b"
_BLANK = re.compile(
    rf"\[\s*{_ASK}[^\]]*\]|\(\s*{_ASK}[^)]*\)|\{{[^{{}}]*\}}|<\s*{_ASK}[^>]*>|_{{3,}}"
    r"|\[\s*(?:(?:\.{2,}|…)\s*)?\]|\(\s*(?:(?:\.{2,}|…)\s*)?\)",
    re.IGNORECASE,
)

UNFILLED = FindingKind(
    "FILL_IN_EMPTY",
    Severity.ERROR,
    "“{blank}” still has to be filled in; write here what the goods or services are or serve for.",
    US_FILL_INS,
)
OUTSIDE = FindingKind(
    "FILL_IN_SCOPE",
    Severity.WARNING,
    "“{filling}” does not stay within the template “{template}”: {reason}. Fill the blank with one "
    "definite wording.",
    US_FILL_INS,
)

STILL_BLANK = PhraseKind("it is still a blank")
ANOTHER_INDICATION = PhraseKind("a semicolon begins another indication")
ITSELF_VAGUE = PhraseKind("it is itself too vague")


@dataclass(frozen=True, slots=True)
class Blank:
    """A blank of a template: its offsets in the text and what stands in it."""

    start: int
    end: int
    prompt: str


def blanks(text: str) -> list[Blank]:
    """Return the blanks of a text that are still to be filled, in order."""
    return [Blank(found.start(), found.end(), found[0]) for found in _BLANK.finditer(text)]


def fillings(template: str, text: str) -> tuple[str, ...] | None:
    """Return what fills the blanks of a template in a text, ``None`` where the rest differs.

    Case, blanks and final punctuation do not count, as in an exact match.
    """
    found = _fitted(template, text)
    return found.groups() if found else None


def filling_findings(template: str, text: str, class_number: int | None = None) -> list[Finding]:
    """Return what is wrong with a text that fills a template; nothing if it does not fit it."""
    fitted = _fitted(template, text)
    if fitted is None:
        return []
    findings = []
    for number, filling in enumerate(fitted.groups(), start=1):
        reason = _problem(filling, class_number)
        if reason:
            start, end = fitted.span(number)
            finding = OUTSIDE.at(start, end, filling=filling, template=template, reason=reason)
            findings.append(finding)
    return findings


def _fitted(template: str, text: str) -> re.Match[str] | None:
    places = blanks(template)
    if not places:
        return None
    edges = [0, *(edge for place in places for edge in (place.start, place.end)), len(template)]
    pieces = [template[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    fixed = [r"\s+".join(map(re.escape, piece.split())) for piece in pieces]
    pattern = r"\s*(\S|\S.*?\S)\s*".join(fixed)
    return re.fullmatch(rf"\s*{pattern}\s*[.;]?\s*", text, re.IGNORECASE | re.DOTALL)


def unfilled_findings(text: str) -> list[Finding]:
    """Return a finding for each blank that is still to be filled."""
    return [UNFILLED.at(blank.start, blank.end, blank=blank.prompt) for blank in blanks(text)]


def _problem(filling: str, class_number: int | None) -> Phrase | None:
    """Return why a filling leaves its template, or nothing."""
    if blanks(filling) or not key(filling):
        return STILL_BLANK.of()
    if ";" in filling:
        return ANOTHER_INDICATION.of()
    if find_vague(filling, class_number) or _leaves_open(expressions(filling)):
        return ITSELF_VAGUE.of()
    return None


def _leaves_open(findings: Sequence[Finding]) -> bool:
    return any(finding.code in VAGUE_CODES for finding in findings)
