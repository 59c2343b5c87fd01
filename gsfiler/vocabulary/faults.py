"""The kinds of format faults of a term: code, weight, authority and sentence of each."""

from gsfiler.core.findings import Authority, FindingKind, Severity
from gsfiler.vocabulary.authorities import (
    PLAIN_WORDING,
    PRACTICAL_ADVICE,
    PRECISE_TERMS,
    PROPRIETARY_NAMES,
    RULE_13,
    US_WORDING,
)

LONG, TOO_LONG = 1_000, 10_000
"""Characters of one term: above the first it is doubtful, above the second it is no term."""


def _error(code: str, source: Authority, *sentence: str) -> FindingKind:
    return FindingKind(code, Severity.ERROR, " ".join(sentence), source)


def _warning(code: str, source: Authority, *sentence: str) -> FindingKind:
    return FindingKind(code, Severity.WARNING, " ".join(sentence), source)


def _note(code: str, source: Authority, *sentence: str) -> FindingKind:
    return FindingKind(code, Severity.NOTE, " ".join(sentence), source)


CLASS = _error("TERM_CLASS", PRECISE_TERMS, "{problem}")
EMPTY = _error("TERM_EMPTY", RULE_13, "There is no term here; write one or take the line out.")
NO_LETTER = _error(
    "TERM_NO_LETTER", RULE_13, "This holds no letter, so it names nothing; write words."
)
FAR_TOO_LONG = _error(
    "TERM_TOO_LONG",
    PLAIN_WORDING,
    "This is {length} characters long, which is no single term; divide it with semicolons.",
)
BRACKET = _error(
    "TERM_BRACKET",
    PRACTICAL_ADVICE,
    "The bracket “{bracket}” has no partner; add the other one or take it out.",
)
CONTROL = _error(
    "TERM_CONTROL_CHARACTER",
    RULE_13,
    "There is an unreadable character ({name}) here; take it out or type the right one.",
)
MARK_SIGN = _error(
    "TERM_MARK_SIGN",
    PRACTICAL_ADVICE,
    "“{sign}” does not belong in a list; take it out, and write the generic name for a mark.",
)
OVERLONG = _warning(
    "TERM_LONG",
    PLAIN_WORDING,
    "This is {length} characters long; divide it with semicolons if it holds several indications.",
)
CAPITALS = _warning(
    "TERM_CAPITALS",
    PRACTICAL_ADVICE,
    "This is written in capitals; write small letters, capitals for proper nouns only.",
)
SEPARATOR = _warning(
    "TERM_SEPARATOR", PRACTICAL_ADVICE, "“{sign}” stands here with nothing to divide; take it out."
)
SEMICOLON = _warning(
    "TERM_SEMICOLON",
    PRACTICAL_ADVICE,
    "A semicolon divides indications, so this is more than one term; check each by itself.",
)
COLON = _warning(
    "TERM_COLON", PRACTICAL_ADVICE, "A colon does not introduce a list here; write “namely”."
)
SLASH = _warning(
    "TERM_SLASH", PRACTICAL_ADVICE, "“{found}” is ambiguous; write “and” or “or” for the slash."
)
FULL_STOP = _warning(
    "TERM_FULL_STOP",
    PRACTICAL_ADVICE,
    "There is a full stop inside the term; write a semicolon between indications.",
)
NUMBERING = _warning(
    "TERM_NUMBERING",
    PRACTICAL_ADVICE,
    "Numbering and bullets do not belong in a list; take “{found}” out.",
)
LINE_BREAK = _warning(
    "TERM_LINE_BREAK",
    PRACTICAL_ADVICE,
    "There is a tab or line break inside the term; write a blank,",
    "or a semicolon between indications.",
)
TRADE_MARK = _warning(
    "TERM_TRADE_MARK",
    PROPRIETARY_NAMES,
    "“{found}” is a trade mark and no name of goods or services;",
    "write “{generic}” or another generic name.",
)
SQUARE = _warning(
    "TERM_SQUARE_BRACKETS",
    US_WORDING,
    "The USPTO takes no square brackets; for the United States write “{found}” without them.",
)
ABBREVIATION = _note(
    "TERM_ABBREVIATION",
    PRACTICAL_ADVICE,
    "“{found}” may not be known everywhere; give the full form with it,",
    "as in “software as a service [SaaS]”.",
)
BLANKS = _note("TERM_BLANKS", PRACTICAL_ADVICE, "There are several blanks in a row; one is enough.")

MALFORMED_CODES = frozenset(
    kind.code for kind in (CLASS, EMPTY, NO_LETTER, FAR_TOO_LONG, BRACKET, CONTROL)
)
"""Codes of faults that make a term malformed."""
