"""Format faults of one term, each at its place: what no Office can read, and what it would mend.

Offsets count in the term's own text, as typed. Guideline ids are those of WIPO's Examination
Guidelines and of common practice; all that is recalled says so.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from gsfiler.core.findings import Authority, Confidence, Finding, FindingKind, Severity
from gsfiler.vocabulary.fill_ins import blanks, unfilled_findings
from gsfiler.vocabulary.tables import authority, read_table
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import INVISIBLE, plain

LONG, TOO_LONG = 1_000, 10_000
"""Characters of one term: above the first it is doubtful, above the second it is no term."""

_PROJECT = Authority("plain wording", "gsfiler", "2026-11-22", Confidence.RECALLED)
_PRACTICE = Authority(
    "WIPO Examination Guidelines, 3 (practical advice)",
    "practice of the International Bureau, recalled",
    "2026-11-22",
    Confidence.RECALLED,
)
_LINGUISTIC = Authority("Rule 13(1) of the Madrid Regulations", "Madrid Regulations", "2025-11-01")
_CLASSES = Authority("Rule 9(4)(a)(xiii) of the Madrid Regulations", "Madrid Regulations", "2025-11-01")
_USPTO = Authority(
    "USPTO practice on identifications",
    "practice of the USPTO, recalled",
    "2026-11-22",
    Confidence.RECALLED,
)


def _kind(code: str, severity: Severity, source: Authority, sentence: str) -> FindingKind:
    return FindingKind(code, severity, sentence, source)


EMPTY = _kind(
    "TERM_EMPTY", Severity.ERROR, _LINGUISTIC, "There is no term here; write one, or take the line out."
)
NO_LETTER = _kind(
    "TERM_NO_LETTER", Severity.ERROR, _LINGUISTIC, "This holds no letter, so it names nothing; write words."
)
CLASS = _kind("TERM_CLASS", Severity.ERROR, _CLASSES, "{problem}")
FAR_TOO_LONG = _kind(
    "TERM_TOO_LONG",
    Severity.ERROR,
    _PROJECT,
    "This is {length} characters long, which is no single term; divide it with semicolons.",
)
OVERLONG = _kind(
    "TERM_LONG",
    Severity.WARNING,
    _PROJECT,
    "This is {length} characters long; divide it with semicolons if it holds several indications.",
)
BRACKET = _kind(
    "TERM_BRACKET",
    Severity.ERROR,
    _PRACTICE,
    "The bracket “{bracket}” has no partner; add the other one, or take it out.",
)
CONTROL = _kind(
    "TERM_CONTROL_CHARACTER",
    Severity.ERROR,
    _LINGUISTIC,
    "There is an unreadable character ({name}) here; take it out or type the right one.",
)
DECORATION = _kind(
    "TERM_DECORATION",
    Severity.NOTE,
    _PROJECT,
    "There are unusual signs here ({names}); they do not count in the comparison, plain ones are safer.",
)
CAPITALS = _kind(
    "TERM_CAPITALS",
    Severity.WARNING,
    _PRACTICE,
    "This is written in capitals; write small letters, capitals for proper nouns only.",
)
SEPARATOR = _kind(
    "TERM_SEPARATOR",
    Severity.WARNING,
    _PRACTICE,
    "“{sign}” stands here with nothing on one side of it; take it out.",
)
SEMICOLON = _kind(
    "TERM_SEMICOLON",
    Severity.WARNING,
    _PRACTICE,
    "A semicolon divides indications, so this is more than one term; check each by itself.",
)
COLON = _kind(
    "TERM_COLON", Severity.WARNING, _PRACTICE, "A colon does not introduce a list here; write “namely”."
)
SLASH = _kind(
    "TERM_SLASH", Severity.WARNING, _PRACTICE, "“{found}” is ambiguous; write “and” or “or” for the slash."
)
FULL_STOP = _kind(
    "TERM_FULL_STOP",
    Severity.WARNING,
    _PRACTICE,
    "There is a full stop inside the term; use a semicolon between indications.",
)
NUMBERING = _kind(
    "TERM_NUMBERING", Severity.WARNING, _PRACTICE, "Take the numbering or bullet “{found}” out."
)
LINE_BREAK = _kind(
    "TERM_LINE_BREAK",
    Severity.WARNING,
    _PRACTICE,
    "There is a tab or line break inside the term; write a blank, or a semicolon between indications.",
)
BLANKS = _kind(
    "TERM_BLANKS", Severity.NOTE, _PRACTICE, "There are several blanks in a row; one is enough."
)
SIGN = _kind(
    "TERM_MARK_SIGN",
    Severity.ERROR,
    _PRACTICE,
    "“{sign}” does not belong in a list; take it out, and write the generic name instead of a mark.",
)
TRADE_MARK = "EXPR_TRADEMARK"
SQUARE = _kind(
    "TERM_SQUARE_BRACKETS",
    Severity.WARNING,
    _USPTO,
    "The USPTO takes no square brackets; for the United States put “{found}” into words or commas.",
)
ABBREVIATION = _kind(
    "TERM_ABBREVIATION",
    Severity.NOTE,
    _PRACTICE,
    "“{found}” may not be known everywhere; give the full form with it, as in “software as a service "
    "[SaaS]”.",
)

MALFORMED_CODES = frozenset(
    kind.code for kind in (EMPTY, NO_LETTER, CLASS, FAR_TOO_LONG, BRACKET, CONTROL)
)
"""Codes of faults that make a term malformed."""

_PAIRS = {")": "(", "]": "[", "}": "{", "）": "（", "］": "［", "｝": "｛"}
_OPENING = frozenset(_PAIRS.values())
_ABBREVIATIONS = "Am|Brit|approx|e\\.g|i\\.e|etc|incl|esp|excl|max|min|nos?|resp|vs|viz|st|dr|mr|inc|ltd"
_KNOWN = frozenset(
    "ATM CCTV CD CPU DNA DVD GPS GSM HDMI HIV HTML HVAC ISO LAN LCD LED LNG LPG MIDI MRI NFC OLED "
    "PVC RAM RFID RNA ROM SIM SMS USB UV VHF VIP VPN WAN XML".split()
)
_NUMBERING = re.compile(r"\s*((?:[-•*·‣▪◦●○■►–—]+(?=\s))|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)](?=\s))", re.I)
_EDGE = re.compile(r"^\s*([,;:/]+)|([,;:/]+)\s*$|([,;]\s*[,;]+|,\s*:|/\s*/)")
_COLON = re.compile(r"(?<![\d/]):(?=\s*\S)(?!//|\d)|(?<=\d):(?=\s*[^\W\d])")
_SLASH = re.compile(r"([^\W\d_]{2,})\s?/\s?([^\W\d_]{2,})")
_AND_OR = frozenset((("and", "or"), ("et", "ou")))
_STOP = re.compile(rf"(?<![\s.])(?<!\b[a-z])(?<!\bno)\.(?=\s+[^\W\d_])", re.IGNORECASE)
_STOP_AFTER = re.compile(rf"\b(?:{_ABBREVIATIONS})$", re.IGNORECASE)
_BREAK = re.compile(r"[\t\r\n\u2028\u2029\x85]+")
_SEVERAL_BLANKS = re.compile(r"(?<=\S)[ \u00a0\u3000]{2,}(?=\S)")
_SIGN = re.compile("[®™©℠]")
_SQUARE = re.compile(r"\[[^\[\]]*\]")
_CAPITALS = re.compile(r"(?<![\w\[(-])[A-Z]{3,6}s?(?![\w\])-])")


def wording_findings(term: Term, designated: Sequence[str] = ()) -> list[Finding]:
    """Return the format faults of a term, those that make it malformed first."""
    faults = list(_malformed(term))
    if term.text.strip() and len(term.text) <= TOO_LONG:
        faults += _doubtful(term.text, designated)
    return faults


def _malformed(term: Term) -> Iterator[Finding]:
    text = term.text
    if term.class_problem:
        yield CLASS.at(problem=term.class_problem)
    if not plain(text).strip(" \t\r\n\u2028\u2029\x85;,.:"):
        yield EMPTY.at(0, len(text))
        return
    if len(text) > TOO_LONG:
        yield FAR_TOO_LONG.at(0, len(text), length=len(text))
        return
    if not any(sign.isalpha() for sign in text):
        yield NO_LETTER.at(0, len(text))
    yield from _controls(text)
    yield from _brackets(text)
