"""Dates of a filing: what a typed date says, periods in months, closed days, days left.

Periods end as Rule 4 of the Madrid Regulations says (text in force on 1 February 2020): months end
on the day with the same number, or on the last day of the month where there is none; a last day on
which the Office concerned is closed moves to the next open day. Nothing here reads a clock.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from gsfiler.filing.tables.months import months_after

PRIORITY_MONTHS = 6
"""Months in which a priority can be claimed for a mark (Paris Convention, Article 4C(1))."""

RECEIPT_MONTHS = 2
"""Months in which the International Bureau must have an application (Article 3(4))."""

BUREAU = "IB"
"""The International Bureau's code (WIPO ST.3)."""

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


@dataclass(frozen=True, slots=True)
class OfficeCalendar:
    """When an Office is closed: days of the week (Monday is 0) and single days."""

    closed_weekdays: frozenset[int] = frozenset({5, 6})
    closed_days: frozenset[date] = field(default_factory=frozenset)

    def is_open(self, day: date) -> bool:
        """Tell whether the Office works on a day."""
        return day.weekday() not in self.closed_weekdays and day not in self.closed_days

    def next_open(self, day: date) -> date:
        """Return the day itself, or the first open one after it; the day where none comes."""
        for ahead in range(min(366, (date.max - day).days + 1)):
            later = day + timedelta(days=ahead)
            if self.is_open(later):
                return later
        return day


WEEKENDS = OfficeCalendar()
"""The calendar of an Office of which nothing is known: closed on Saturday and Sunday."""


@dataclass(frozen=True, slots=True)
class Period:
    """A period: its first day, the day it ends by its months, and the day it ends in fact."""

    start: date
    nominal_end: date
    end: date

    @property
    def is_moved(self) -> bool:
        """Whether the last day moved because the Office is closed."""
        return self.end != self.nominal_end

    def days_left(self, today: date) -> int:
        """Return how many days are left after today, negative when the period is over."""
        return (self.end - today).days


def period_of(start: date, months: int, calendar: OfficeCalendar = WEEKENDS) -> Period:
    """Return the period of some months that begins after a day (Rule 4(1), (2) and (4))."""
    nominal = months_after(start, months)
    return Period(start, nominal, calendar.next_open(nominal))


def priority_period(filing: date, calendar: OfficeCalendar = WEEKENDS) -> Period:
    """Return the period in which the priority of an earlier filing can be claimed."""
    return period_of(filing, PRIORITY_MONTHS, calendar)


def receipt_window(received: date, calendar: OfficeCalendar = WEEKENDS) -> Period:
    """Return the window in which the International Bureau must have what an Office received."""
    return period_of(received, RECEIPT_MONTHS, calendar)


def calendar_of(office: str, calendars: Mapping[str, OfficeCalendar]) -> OfficeCalendar:
    """Return the calendar of an Office (ST.3), or weekends alone where none is given."""
    return calendars.get(office, WEEKENDS)


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
