"""Fill-ins: wordings such as "software for {specify the function}" that a user completes.

Lists of pre-approved terms, above all that of the USPTO, hold templates; a template is no term
until every blank in it is filled, and what fills it must stay within the template.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

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
_SPACE = re.compile(r"\s+")

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
    spans = _filled(template, text)
    return tuple(text[start:end] for start, end in spans) if spans else None


def filling_findings(template: str, text: str, class_number: int | None = None) -> list[Finding]:
    """Return what is wrong with a text that fills a template; nothing if it does not fit it."""
    findings = []
    for start, end in _filled(template, text):
        filling = text[start:end]
        reason = _problem(filling, class_number)
        if reason:
            finding = OUTSIDE.at(start, end, filling=filling, template=template, reason=reason)
            findings.append(finding)
    return findings


def _filled(template: str, text: str) -> list[tuple[int, int]]:
    """Return where the fillings of a template stand in a text; nothing where the rest differs."""
    first, *middle = _pieces(template)
    begun = first.match(text, len(text) - len(text.lstrip()))
    if begun is None or not middle:
        return []
    last = middle.pop()
    whole = text.rstrip()
    unstopped = whole[:-1].rstrip() if whole.endswith((".", ";")) else whole
    for end in dict.fromkeys((len(unstopped), len(whole))):
        spans = _gaps(text, begun.end(), end, middle, last)
        if spans:
            return spans
    return []


def _gaps(
    text: str, place: int, end: int, middle: Sequence[re.Pattern[str]], last: re.Pattern[str]
) -> list[tuple[int, int]]:
    """Return where a text from ``place`` to ``end`` has something before each of the pieces.

    Each piece is taken where it stands first, which leaves most to those behind it: so no other
    place need be tried, and the time is linear in the length of the text.
    """
    edges = []
    for piece in middle:
        start = _after_blanks(text, place, end)
        found = piece.search(text, start + 1, end)
        if found is None:
            return []
        edges.append((start, found.start()))
        place = found.end()
    start = _after_blanks(text, place, end)
    found = last.search(text, start + 1, end) if start < end else None
    if found is None:
        return []
    edges.append((start, found.start()))
    return [(start, start + len(text[start:stop].rstrip())) for start, stop in edges]


def _after_blanks(text: str, place: int, end: int) -> int:
    blank = _SPACE.match(text, place, end)
    return blank.end() if blank else place


@lru_cache(maxsize=256)
def _pieces(template: str) -> tuple[re.Pattern[str], ...]:
    """Return the pieces of a template around its blanks; what parts words there parts them here."""
    places = blanks(template)
    edges = [0, *(edge for place in places for edge in (place.start, place.end)), len(template)]
    pieces = [template[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    patterns = [_pattern(piece) for piece in pieces]
    patterns[-1] += r"\Z"
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def _pattern(piece: str) -> str:
    words = piece.split()
    if not words:
        return r"\s+" if piece else ""
    before = r"\b" if piece[0].isspace() and words[0][0].isalnum() else ""
    after = r"\b" if piece[-1].isspace() and words[-1][-1].isalnum() else ""
    return before + r"\s+".join(map(re.escape, words)) + after


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
