"""Values of ST.66 as ST.96 writes them: dates, numbers, codes and the values of lists.

A kind of value is read from text to text: what ST.96 takes, or ``None`` where it takes nothing of
the kind. Codes and lists are data (``resources/st96``).
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from gsfiler.core.findings import PhraseKind
from gsfiler.core.shipped import shipped_text
from gsfiler.st96 import from_st66_findings as told

_ZONE = r"(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?"
_DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})"
_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?"
_DATE = re.compile(_DAY + _ZONE)
_PART_OF_A_DATE = re.compile("(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?" + _ZONE)
_MOMENT = re.compile(_DAY + "T" + _CLOCK + _ZONE)
_COMPACT_DATE = re.compile("([0-9]{4})([0-9]{2})([0-9]{2})")
_NUMBER = re.compile(r"[+-]?[0-9]{1,15}(?:\.[0-9]{1,8})?")
_WHOLE_NUMBER = re.compile("[0-9]{1,15}")
_BASIC_NUMBER = re.compile("[0-9]{6}")
_HOST = r"[A-Za-z0-9.-]+(?::[0-9]{1,5})?"
_REST = r"(?:[A-Za-z0-9._~/?&=+,;:@!$'()*-]|%[0-9A-F]{2})*"
_WEB_ADDRESS = re.compile(
    rf"(?:(?:https?|ftp)://{_HOST}(?:[/?]{_REST})?|(?:[A-Za-z0-9._~/-]|%[0-9A-F]{{2}})+)"
)
_TRUTHS = {"true": "true", "1": "true", "false": "false", "0": "false"}
_STATELESS = ("Stateless", "Unidentified")
_UNIONS = ("BX", "EM", "OA")


@dataclass(frozen=True, slots=True)
class Value:
    """A kind of value: what it is called, and how a text is read as one.

    ``reads`` returns ``None`` for a text that is none. ``is_mended`` tells whether a text may be
    rewritten in reading, which is worth a finding.
    """

    wanted: PhraseKind
    reads: Callable[[str], str | None]
    is_mended: bool = False


def listed_in(name: str) -> Value:
    """Return the kind of value of a list, by the name of the ST.66 element."""
    return Value(told.A_LISTED_VALUE, lambda content: _from_list(name, content))


def is_broader(name: str, content: str) -> bool:
    """Return whether the value of a list becomes a broader one in ST.96."""
    return " ".join(content.split()) in _lists()[name].get("broader", ())


def _from_list(name: str, content: str) -> str | None:
    """Return the value of ST.96 for one of ST.66; a value that ST.96 itself lists stands."""
    table = _lists()[name]
    known: Mapping[str, str] = table.get("from", {})
    content = " ".join(content.split())
    found = known.get(content, content)
    # Rules 8 and 14: where the list of ST.96 is open, an unknown value stands unchanged.
    return found if table.get("open") or found in table["to"] else None


@lru_cache(maxsize=1)
def _lists() -> dict[str, dict[str, Any]]:
    lists: dict[str, dict[str, Any]] = json.loads(shipped_text("st96/st66_values.json"))["values"]
    return lists


@lru_cache(maxsize=1)
def _codes() -> dict[str, frozenset[str]]:
    """Return the codes that ST.96 takes, by what they stand for."""
    table = json.loads(shipped_text("st96/codes.json"))
    named = ("countries", "offices", "languages", "currencies")
    return {name: frozenset(" ".join(table[name]).split()) for name in named}


def _code_of(*names: str, words: tuple[str, ...] = ()) -> Callable[[str], str | None]:
    """Return a reader of codes in capitals, and of some words that may stand for one."""

    def read(content: str) -> str | None:
        code = content.upper()
        if any(code in _codes()[name] for name in names):
            return code
        return next((word for word in words if word.upper() == code), None)

    return read


def _language(content: str) -> str | None:
    """Return a two-letter language code; what says more (``en-US``) keeps the language."""
    code = re.split(r"[-_]", content.lower())[0]
    return code if code in _codes()["languages"] else None


def _date(content: str) -> str | None:
    """Return a date, with the time zone it is given with; a time of day is left out."""
    if moment := _MOMENT.fullmatch(content):
        content = moment[1]
    elif compact := _COMPACT_DATE.fullmatch(content):
        content = "-".join(compact.groups())
    if day := _DATE.fullmatch(content):
        return content if _is_a_day(day[1]) else None
    return content if _PART_OF_A_DATE.fullmatch(content) else None


def _full_date(content: str) -> str | None:
    """Return a date that names the day."""
    found = _date(content)
    return found if found and _DATE.fullmatch(found) else None


def _moment(content: str) -> str | None:
    found = _MOMENT.fullmatch(content)
    return content if found and _is_a_day(found[1]) else None


def _is_a_day(content: str) -> bool:
    try:
        date.fromisoformat(content)
    except ValueError:
        return False
    return True


def _web_address(content: str) -> str | None:
    """Return an address on the web or in a folder, letters beyond ASCII and blanks escaped."""
    escaped = quote(content, safe="%._~/?&=+,;:@!$'()*-")
    return escaped if _WEB_ADDRESS.fullmatch(escaped) else None


def _written_as(pattern: re.Pattern[str]) -> Callable[[str], str | None]:
    """Return a reader of texts that follow a pattern."""
    return lambda content: content if pattern.fullmatch(content) else None


TEXT = Value(told.A_TEXT, lambda content: content)
TOKEN = Value(told.A_TEXT, lambda content: " ".join(content.split()))
DATE = Value(told.A_DATE, _date, is_mended=True)
FULL_DATE = Value(told.A_DATE, _full_date, is_mended=True)
MOMENT = Value(told.A_MOMENT, _moment)
TRUTH = Value(told.A_TRUTH, lambda content: _TRUTHS.get(content.lower()))
NUMBER = Value(told.A_NUMBER, _written_as(_NUMBER))
WHOLE_NUMBER = Value(told.A_WHOLE_NUMBER, _written_as(_WHOLE_NUMBER))
BASIC_NUMBER = Value(told.A_BASIC_NUMBER, _written_as(_BASIC_NUMBER))
WEB_ADDRESS = Value(told.A_WEB_ADDRESS, _web_address, is_mended=True)
OFFICE = Value(told.AN_OFFICE, _code_of("offices"))
COUNTRY = Value(told.A_COUNTRY, _code_of("countries"))
COUNTRY_OR_OFFICE = Value(told.A_COUNTRY_OR_OFFICE, _code_of("countries", "offices"))
NATIONALITY = Value(told.A_NATIONALITY, _code_of("countries", words=_STATELESS))
ENTITLING = Value(told.A_NATIONALITY, _code_of("countries", words=_STATELESS + _UNIONS))
LANGUAGE = Value(told.A_LANGUAGE, _language, is_mended=True)
CURRENCY = Value(told.A_CURRENCY, _code_of("currencies"))
