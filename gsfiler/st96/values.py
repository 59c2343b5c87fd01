"""Values that a schema allows: whether a text is one of them, and how to say what they are.

Only what ST.96 uses of XML Schema's simple types is here (XML Schema Part 2, second edition):
a few built-in types, enumerations, patterns, lengths, highest values and unions.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches

from gsfiler.core.findings import COMMAS, QUOTED, Detail, PhraseKind, series

COUNTRY = PhraseKind("a country code of ISO 3166-1 in capitals, such as CH or JP")
OFFICE = PhraseKind("an office code of WIPO ST.3 in capitals, such as ES, JP or EM")
COUNTRY_OR_OFFICE = PhraseKind(
    "a country code of ISO 3166-1 or an office code of WIPO ST.3, in capitals, such as CH"
)
LANGUAGE = PhraseKind("a language code of ISO 639-1 in small letters, such as en, fr or es")
CURRENCY = PhraseKind("a currency code of ISO 4217, such as CHF")
DAY = PhraseKind("a date such as 2026-01-31")
DAY_AND_TIME = PhraseKind("a date and time such as 2026-01-31T09:30:00+01:00")
YES_OR_NO = PhraseKind("“true” or “false”")
NUMBER = PhraseKind("a number with a decimal point, such as 903 or 326.50")
WHOLE = PhraseKind("a whole number, 0 or more")
COUNTED = PhraseKind("a whole number, 1 or more")
NAME = PhraseKind("a name that begins with a letter and has no blanks")
NOTHING = PhraseKind("nothing at all")
PATTERN = PhraseKind("a text of the form {pattern}")
AT_MOST = PhraseKind("a text of at most {length} characters")
UP_TO = PhraseKind("a number up to {highest}")
ONE_OF = PhraseKind("one of {values}")
ONE_OF_MANY = PhraseKind("one of the {count} values that the standard lists, such as {values}")
OTHER = PhraseKind("a value of the type {type}")

_KNOWN = {
    "CountryCode": COUNTRY,
    "ExtendedISOCountryCodeType": COUNTRY,
    "OfficeCode": OFFICE,
    "ExtendedWIPOST3CodeType": OFFICE,
    "CountryOrOffice": COUNTRY_OR_OFFICE,
    "LanguageCode": LANGUAGE,
    "CurrentLanguageCode": LANGUAGE,
    "ISOLanguageCodeType": LANGUAGE,
    "ExtendedISOLanguageCodeType": LANGUAGE,
    "CurrencyCode": CURRENCY,
    "ExtendedISOCurrencyCodeType": CURRENCY,
    "Nationality": COUNTRY,
    "NationalityCodeType": COUNTRY,
    "EntitlementNationality": COUNTRY,
    "ExtendedNationalityCodeType": COUNTRY,
    "Day": DAY,
    "DateType": DAY,
    "boolean": YES_OR_NO,
    "date": DAY,
    "gYear": DAY,
    "gYearMonth": DAY,
    "dateTime": DAY_AND_TIME,
    "decimal": NUMBER,
    "integer": NUMBER,
    "nonNegativeInteger": WHOLE,
    "positiveInteger": COUNTED,
    "ID": NAME,
    "IDREF": NAME,
    "NMTOKEN": NAME,
}
"""What the types are called in plain words, those of our own profile and the official ones."""

_MANY = 20
_SHORT = 3

_ZONE = r"(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?"
_DATE = re.compile(rf"(-?\d{{4,}})-(\d\d)-(\d\d){_ZONE}")
_TIME = re.compile(
    rf"(-?\d{{4,}})-(\d\d)-(\d\d)T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?"
    rf"|24:00:00(?:\.0+)?){_ZONE}"
)


def _matches(pattern: str) -> Callable[[str], bool]:
    whole = re.compile(pattern)
    return lambda text: whole.fullmatch(text) is not None


def _is_day(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    def check(text: str) -> bool:
        found = pattern.fullmatch(text)
        if not found:
            return False
        year, month, day = int(found[1]), int(found[2]), int(found[3])
        if year == 0 or not 1 <= month <= 12:
            return False
        # The calendar of Python ends in the year 9999; leap years repeat every 400 years.
        return 1 <= day <= monthrange(abs(year) % 400 + 2000, month)[1]

    return check


_BUILT_IN: dict[str, Callable[[str], bool]] = {
    "boolean": _matches("true|false|0|1"),
    "date": _is_day(_DATE),
    "dateTime": _is_day(_TIME),
    "gYear": _matches(rf"(?!-?0000)-?\d{{4,}}{_ZONE}"),
    "gYearMonth": _matches(rf"(?!-?0000)-?\d{{4,}}-(?:0[1-9]|1[0-2]){_ZONE}"),
    "decimal": _matches(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)"),
    "integer": _matches("[+-]?[0-9]+"),
    "nonNegativeInteger": _matches(r"\+?[0-9]+|-0+"),
    "positiveInteger": _matches(r"\+?0*[1-9][0-9]*"),
    "ID": _matches(r"[^\W\d][\w.\-·]*"),
    "IDREF": _matches(r"[^\W\d][\w.\-·]*"),
    "NMTOKEN": _matches(r"[\w.\-·:]+"),
}


@dataclass(frozen=True, slots=True)
class ValueType:
    """A simple type: a built-in one, perhaps narrowed, or a union of others.

    ``name`` is its local name, empty where it has none; ``built_in`` the local name of the built-in
    type below it. Texts of ``string`` are taken as they stand, all others without blanks around
    them.
    """

    name: str
    built_in: str = "string"
    values: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    longest: int | None = None
    highest: int | None = None
    members: tuple["ValueType", ...] = ()

    def allows(self, text: str) -> bool:
        """Tell whether a text is a value of the type."""
        if self.members:
            return any(member.allows(text) for member in self.members)
        value = text if self.built_in == "string" else " ".join(text.split())
        check = _BUILT_IN.get(self.built_in)
        return (
            (check is None or check(value))
            and (not self.values or value in self.values)
            and (not self.patterns or any(re.fullmatch(each, value) for each in self.patterns))
            and (self.longest is None or len(value) <= self.longest)
            and (self.highest is None or int(value) <= self.highest)
        )

    def listed(self) -> tuple[str, ...]:
        """Return the values it lists, those of a union together."""
        return self.values + tuple(v for member in self.members for v in member.listed())

    def in_words(self) -> Detail:
        """Return what is allowed, as words that follow “write”."""
        listed = self.listed()
        if known := _KNOWN.get(self.name):
            return known.of()
        if listed:
            quoted = [QUOTED.of(wording=value) for value in listed]
            if len(quoted) <= _MANY:
                return ONE_OF.of(values=series(quoted, COMMAS))
            return ONE_OF_MANY.of(count=len(quoted), values=series(quoted[:3], COMMAS))
        return self._narrowed()

    def _narrowed(self) -> Detail:
        """Return in words what narrows a type that lists no values."""
        if self.patterns:
            return PATTERN.of(pattern=" | ".join(self.patterns))
        if self.longest is not None:
            return AT_MOST.of(length=self.longest) if self.longest else NOTHING.of()
        if self.highest is not None:
            return UP_TO.of(highest=self.highest)
        known = _KNOWN.get(self.built_in)
        return known.of() if known else OTHER.of(type=self.name or self.built_in)

    def nearest(self, text: str) -> str:
        """Return the allowed value that somebody meant by a text, or nothing.

        Only letters in the wrong case and near misses among listed values are recognised.
        """
        for guess in (text.strip().upper(), text.strip().lower()):
            if guess != text and self.allows(guess):
                return guess
        words = [value for value in self.listed() if len(value) > _SHORT]
        close = get_close_matches(text.strip(), words, n=1, cutoff=0.75)
        return close[0] if close else ""
