"""What single cells of a vocabulary mean, and whether they can be taken."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from gsfiler.core.codes import parse_class, parse_date, parse_language
from gsfiler.core.errors import InvalidCode

MAX_TERM = 2_000
SHOWN = 20

_LANGUAGE_OF_REQUEST = {"jp": "ja", "kr": "ko", "br": "pt", "cn": "zh"}
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffd-\uffff]")
_LETTER = re.compile(r"[^\W\d_]")
_GERMAN_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_BEFORE_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:.*")
_STATUS = {
    "": "",
    "active": "",
    "in force": "",
    "added": "",
    "valid": "",
    "current": "",
    "a": "",
    "deleted": "deleted",
    "withdrawn": "deleted",
    "removed": "deleted",
    "d": "deleted",
    "modified": "modified",
    "changed": "modified",
    "reworded": "modified",
    "m": "modified",
}


_YES = (
    "yes y true 1 1.0 accepted accept acc ok ✓ ✔ ☑ oui ja sí si accepté aceptado akzeptiert".split()
)
_NO = "no n false 0 0.0 rejected reject rej refused ✗ ✘ non nein refusé rechazado abgelehnt".split()
_ANSWERS = dict.fromkeys(_YES, "accepted") | dict.fromkeys(_NO, "rejected")


def tidy(text: str) -> str:
    """Return a wording without blanks at its ends, runs of blanks made one."""
    return " ".join(text.split())


def tidy_note(text: str) -> str:
    """Return the text of a lesser cell, tidy, with what cannot be stored replaced by �."""
    return tidy(text) if text.isprintable() else tidy(_UNFIT.sub("\ufffd", text))


def term_problem(text: str) -> str:
    """Return why a wording cannot be a term, or nothing."""
    if not text.isprintable() and _UNFIT.search(text):
        return "the term has control characters"
    if "\ufffd" in text:
        return "the term has characters that were lost in a conversion (�)"
    if len(text) > MAX_TERM:
        return f"the term is longer than {MAX_TERM:,} characters"
    if not text or text.isspace():
        return "the term is empty"
    if not _LETTER.search(text):
        return f"the term “{tidy(text)}” has no letters"
    return ""


def class_in(value: object, known: dict[object, int | str]) -> int | str:
    """Return a class number, or the sentence why it is none; ``known`` remembers both."""
    if value not in known:
        known[value] = _class_or_problem(value)
    return known[value]


def _class_or_problem(value: object) -> int | str:
    text = str(value).strip()
    if not text:
        return "the class is missing"
    try:
        return parse_class(text.removesuffix(".0")[:40])
    except InvalidCode as error:
        return str(error).rstrip(".")


@lru_cache(maxsize=256)
def language_in(text: str) -> str:
    """Return a language code for a code, a locale such as pt-BR, or an MGS code such as jp.

    Raises InvalidCode.
    """
    first = re.split(r"[-_]", text.strip().lower())[0]
    return parse_language(_LANGUAGE_OF_REQUEST.get(first, first))


def offices_in(value: object) -> tuple[str, str]:
    """Return the ST.3 codes of a list of offices, sorted, and what in it is no code.

    ``value`` is a text with any separators, a list, or nothing; both parts are separated by blanks.
    """
    if isinstance(value, list):
        value = " ".join(str(piece) for piece in value if piece is not None)
    return _offices_in_text(str(value)) if value else ("", "")


@lru_cache(maxsize=4096)
def _offices_in_text(text: str) -> tuple[str, str]:
    words = [word for word in re.split(r"[\s,;/|+&]+", tidy_note(text)) if word]
    codes = {word.upper() for word in words if re.fullmatch(r"[A-Za-z]{2}", word)}
    return " ".join(sorted(codes)), " ".join(word for word in words if word.upper() not in codes)


def answer_in(text: str) -> str | None:
    """Return "accepted", "rejected" or, of an empty cell, nothing; None where it is no answer.

    A cross may be a tick or a refusal, and is no answer.
    """
    said = tidy(text).casefold()
    return _ANSWERS.get(said, None if said else "")


def basic_number_in(text: str, class_number: int) -> str | None:
    """Return the six-digit basic number, also from four digits or without a leading zero.

    Nothing when the number does not belong to the class; a text that is no number stays as it is.
    """
    digits = text.strip().removesuffix(".0")
    if not (digits.isascii() and digits.isdigit()):
        return tidy(digits)
    if len(digits) <= 4:
        return f"{class_number:02d}{digits:0>4}"
    whole = f"{digits:0>6}"
    return whole if whole.startswith(f"{class_number:02d}") and len(whole) == 6 else None


def status_in(text: str) -> str | None:
    """Return the status of an entry (empty while in force), or nothing for an unknown word."""
    return _STATUS.get(tidy(text).casefold())


def iso_date_in(text: str) -> str | None:
    """Return an ISO date from 2024-01-31 or 31.01.2024, with or without a time; else nothing."""
    plain = _BEFORE_TIME.sub(r"\1", tidy(text))
    if german := _GERMAN_DATE.fullmatch(plain):
        plain = f"{german[3]}-{german[2]:0>2}-{german[1]:0>2}"
    try:
        return parse_date(plain).isoformat()
    except InvalidCode:
        return None


def sentences(source: str, remarks: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Return notes for remarks of (place, predicate): the first twenty, then a count."""
    shown = tuple(f"{source}, {place} {predicate}." for place, predicate in remarks[:SHOWN])
    more = len(remarks) - SHOWN
    return (*shown, f"{source}: {more:,} more remarks of this kind.") if more > 0 else shown


def in_order(values: Iterable[str]) -> tuple[str, ...]:
    """Return the distinct values in the order of their first appearance."""
    return tuple(dict.fromkeys(values))
