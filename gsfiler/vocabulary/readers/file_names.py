"""What the name of a vocabulary file gives away: language, date, Nice edition."""

import re
from datetime import date
from pathlib import PurePath

_LANGUAGE = re.compile(
    "ar|bg|cs|da|de|el|en|es|et|fi|fr|ga|he|hr|hu|it|ja|ko|lt|lv|mt|nl|pl|pt|ro|ru|sk|sl|sr|sv|tr|"
    "uk|zh"
)
_EDITION = re.compile(r"(?:ncl|nice)[-_ ]?\(?(\d{1,2})[-_](20\d\d)(?!\d)", re.IGNORECASE)
_DATE = re.compile(r"(?<!\d)(20\d\d)[-_]?(\d\d)[-_]?(\d\d)(?!\d)")


def stem(name: str) -> str:
    """Return the name of a file without folders and ending."""
    return PurePath(name.replace("\\", "/")).stem


def is_language(word: str) -> bool:
    """Tell whether a word is the code of a language that lists of terms are written in."""
    return _LANGUAGE.fullmatch(word) is not None


def language_of(name: str) -> str:
    """Return the last language code that stands alone in a file name, or nothing."""
    words = re.split(r"[^a-z]+", stem(name).lower())
    return next((word for word in reversed(words) if is_language(word)), "")


def date_of(name: str) -> date | None:
    """Return the date in a file name (20250627 or 2025-06-27), or nothing."""
    found = _DATE.search(stem(name))
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def edition_of(name: str) -> str:
    """Return the Nice edition in a file name such as ``ncl13-2026_en.tsv``, or nothing."""
    found = _EDITION.search(stem(name))
    return f"{int(found[1])}-{found[2]}" if found else ""
