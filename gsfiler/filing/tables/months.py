"""Time limits counted in months (Rule 4(1)): they end on the day of the same number."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date


def months_after(day: date, months: int) -> date:
    """Return the day some months later, or earlier where negative.

    It has the same number, or is the last of a month that has no such day. What lies beyond the
    calendar, years 1 to 9999, is its last day, or its first.
    """
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return date.max if year > MAXYEAR else date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
