"""Dates in spreadsheets: numbers of days that only the format of their cell makes dates.

ISO/IEC 29500-1, 18.8.30 (number formats) and 18.17.4 (serial numbers of both date systems).
"""

import re
from datetime import datetime, timedelta

# The formats that every workbook has without naming them; 46 is a duration and no date.
_BUILT_IN = frozenset({*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)})
_NOT_SIGNS = re.compile(r'"[^"]*"?|\[[^\]]*\]?|[\\_*].')
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_DATE_SIGNS = re.compile(r"[dmyhs]", re.IGNORECASE)
_EPOCH_1900 = datetime(1899, 12, 30)  # noqa: DTZ001 - spreadsheets know no time zone
_EPOCH_1904 = datetime(1904, 1, 1)  # noqa: DTZ001
_MIDNIGHT = re.compile(r"T00:00(:00(\.0+)?)?Z?$")


def is_date_format(number: int, code: str = "") -> bool:
    """Tell whether a number format shows dates or times; ``code`` is empty for built-in ones.

    Elapsed hours, minutes or seconds (``[h]:mm``) are a duration and no time of a day.
    """
    if not code:
        return number in _BUILT_IN
    if _ELAPSED.search(code[:1000].partition(";")[0]):
        return False
    shown = _NOT_SIGNS.sub("", code[:1000]).partition(";")[0]
    return _DATE_SIGNS.search(shown) is not None


def date_text(serial: float, *, from_1904: bool) -> str:
    """Return a serial number as ISO date, time, or both; empty for what is no date.

    In the 1900 system day 60 never was; the days before it count one less.
    """
    if not 0 <= serial < 3_000_000:
        return ""
    if not from_1904 and 1 <= serial < 60:
        serial += 1
    try:
        moment = (_EPOCH_1904 if from_1904 else _EPOCH_1900) + timedelta(
            seconds=round(serial * 86_400)
        )
    except OverflowError:
        return ""
    if serial < 1:
        return moment.time().isoformat()
    return without_midnight(moment.isoformat())


def without_midnight(text: str) -> str:
    """Return an ISO date and time without a time of midnight."""
    return _MIDNIGHT.sub("", text)
