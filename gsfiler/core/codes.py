"""Codes of the field: parse to the canonical form or refuse with a sentence.

Every parser takes what a user may type and returns the canonical code.
"""

import re
from datetime import date

from gsfiler.core.errors import InvalidCode

FIRST_CLASS, LAST_CLASS = 1, 45
FIRST_SERVICE_CLASS = 35

_EDITION = re.compile(r"(?:ncl)?\s*\(?(\d{1,2})\s*[-/]\s*(\d{4})\)?", re.IGNORECASE)
_OFFICE = re.compile(r"[A-Z]{2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


def parse_class(text: str | int) -> int:
    """Return the Nice class number 1 to 45, from ``9``, ``"09"`` or ``"Class 9"``.

    Raises InvalidCode: there is no class 0 and none above 45 (Nice Agreement, Article 1).
    """
    digits = re.fullmatch(r"\s*(?:class\s*)?0*(\d{1,3})\s*", str(text), re.IGNORECASE)
    number = int(digits[1]) if digits else 0
    if not FIRST_CLASS <= number <= LAST_CLASS:
        raise InvalidCode(f"“{text}” is not a class of the Nice Classification; give 1 to 45.")
    return number


def parse_edition(text: str) -> str:
    """Return a Nice edition and version as ``"12-2024"``; raises InvalidCode."""
    found = _EDITION.fullmatch(text.strip())
    if not found:
        raise InvalidCode(f"“{text}” is not a Nice edition; write it as 12-2024.")
    return f"{int(found[1])}-{found[2]}"


def parse_office(text: str) -> str:
    """Return a two-letter office or party code (WIPO ST.3) in capitals; raises InvalidCode."""
    code = text.strip().upper()
    if not _OFFICE.fullmatch(code):
        raise InvalidCode(f"“{text}” is not an ST.3 code; give two letters such as US, JP or EM.")
    return code


def parse_language(text: str) -> str:
    """Return a language code (ISO 639-1 where there is one) in lower case; raises InvalidCode."""
    code = text.strip().lower()
    if not _LANGUAGE.fullmatch(code):
        raise InvalidCode(
            f"“{text}” is not a language code; give two letters such as en, fr or es."
        )
    return code


def parse_date(text: str) -> date:
    """Return an ISO 8601 calendar date (``2026-01-31``); raises InvalidCode."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise InvalidCode(f"“{text}” is not a date; write it as 2026-01-31.") from None
