"""Dates of a filing: what a typed date says, and where periods in months end.

Periods end as Rule 4 of the Madrid Regulations says (text in force on 1 February 2020): months end
on the day with the same number, or on the last day of the month where there is none. That a last
day on which the Office is closed moves to its next open day is not counted on: when an Office is
closed is in no table, and a last day that is told must not be too late. Nothing here reads a clock.
"""

import re
from datetime import date, timedelta
from enum import StrEnum

from gsfiler.filing.tables.months import months_after

PRIORITY_MONTHS = 6
"""Months in which a priority can be claimed for a mark (Paris Convention, Article 4C(1))."""

RECEIPT_MONTHS = 2
"""Months in which the International Bureau must have an application (Article 3(4))."""

SENDING_DAYS = 31
"""Days for which the day that a message bears may be that of its sending."""

_SATURDAY = 5

_ISO = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?P<time>T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
    r"(?:Z|[+-]\d{2}:\d{2})?"
)
_PARTIAL = re.compile(r"\d{4}(?:-\d{2})?(?:Z|[+-]\d{2}:\d{2})?")


class DateFault(StrEnum):
    """Why a text is no calendar day."""

    PARTIAL = "partial"
    NO_SUCH_DAY = "no such day"
    NOT_ISO = "not iso"


def priority_end(filing: date) -> date:
    """Return the last day on which the priority of an earlier filing can safely be claimed."""
    return months_after(filing, PRIORITY_MONTHS)


def receipt_end(received: date) -> date:
    """Return the last day on which the International Bureau must have what an Office received."""
    return months_after(received, RECEIPT_MONTHS)


def receipt_last(received: date, today: date) -> date:
    """Return the last day of :func:`receipt_end` that there still is.

    Where the period ended in a weekend and that is over or has begun, it is the Monday after it, on
    which the International Bureau may still receive the form; before, it is the end itself.
    """
    end = receipt_end(received)
    return end if today <= end else after_weekend(end)


def after_weekend(day: date) -> date:
    """Return a day, or the Monday after it where it is a Saturday or Sunday.

    So the International Bureau's days of rest move the end of a period (Rule 4(4)).
    """
    return day + timedelta(days=7 - day.weekday() if day.weekday() >= _SATURDAY else 0)


def working_days(first: date, until: date) -> int:
    """Return how many of the days from the first on, before another, are Monday to Friday."""
    weeks, rest = divmod((until - first).days, 7)
    return 5 * weeks + sum(
        (first + timedelta(days=ahead)).weekday() < _SATURDAY for ahead in range(rest)
    )


def is_day_of_sending(day: date, today: date) -> bool:
    """Tell whether a message may be sent today that bears a day: not older, nor still to come."""
    return 0 <= (today - day).days <= SENDING_DAYS


def is_to_come(day: date, today: date) -> bool:
    """Tell whether a day has begun nowhere yet: east of here tomorrow may be today already."""
    return (day - today).days > 1


def day_of(text: str) -> date | None:
    """Return the calendar day that a text says, with or without time and zone; None if none."""
    found = _ISO.fullmatch(text.strip())
    if not found:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def date_fault(text: str, *, time_allowed: bool = False) -> DateFault | None:
    """Return why a text is no day of the calendar, None where it is one (ISO 8601, xsd:date).

    A date and time is a day only where ``time_allowed``.
    """
    stripped = text.strip()
    found = _ISO.fullmatch(stripped)
    if found and (time_allowed or not found["time"]):
        return None if day_of(stripped) else DateFault.NO_SUCH_DAY
    return DateFault.PARTIAL if _PARTIAL.fullmatch(stripped) else DateFault.NOT_ISO
