"""Periods in months, closed days and typed dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.filing.rules.dates import (
    DateFault,
    OfficeCalendar,
    calendar_of,
    date_fault,
    day_of,
    period_of,
    priority_period,
    receipt_window,
)

ALWAYS_OPEN = OfficeCalendar(closed_weekdays=frozenset())


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-01-15", 6, "2026-07-15"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2026-02-28", 6, "2026-08-28"),
        ("2026-07-31", 2, "2026-09-30"),
        ("2026-05-10", 0, "2026-05-10"),
        ("2026-05-10", 12, "2027-05-10"),
    ],
)
def test_months_end_on_the_same_number_or_the_last_day(start: str, months: int, end: str) -> None:
    period = period_of(date.fromisoformat(start), months, ALWAYS_OPEN)

    assert period.end == period.nominal_end == date.fromisoformat(end)
    assert not period.is_moved


@given(st.dates(max_value=date(9000, 1, 1)), st.integers(0, 240))
def test_a_month_is_never_skipped(day: date, months: int) -> None:
    later = period_of(day, months, ALWAYS_OPEN).end
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


def test_a_last_day_on_a_weekend_moves_to_monday() -> None:
    period = priority_period(date(2026, 2, 1))  # 1 August 2026 is a Saturday

    assert (period.nominal_end, period.end) == (date(2026, 8, 1), date(2026, 8, 3))
    assert period.is_moved


def test_a_last_day_on_which_the_office_is_closed_moves_on() -> None:
    holiday = OfficeCalendar(closed_days=frozenset({date(2026, 8, 3), date(2026, 8, 4)}))
    assert priority_period(date(2026, 2, 1), holiday).end == date(2026, 8, 5)


def test_an_office_may_rest_on_other_days_of_the_week() -> None:
    rests = OfficeCalendar(closed_weekdays=frozenset({4, 5}))
    assert receipt_window(date(2026, 9, 30), rests).end == date(2026, 11, 30)
    assert receipt_window(date(2026, 9, 27), rests).end == date(2026, 11, 29)  # Friday to Sunday


def test_an_office_that_never_opens_moves_nothing() -> None:
    never = OfficeCalendar(closed_weekdays=frozenset(range(7)))
    assert period_of(date(2026, 1, 1), 2, never).end == date(2026, 3, 1)


def test_days_left_count_to_the_moved_end() -> None:
    window = receipt_window(date(2026, 11, 18), ALWAYS_OPEN)

    assert window.days_left(date(2026, 11, 26)) == 53
    assert window.days_left(date(2027, 1, 18)) == 0
    assert window.days_left(date(2027, 1, 19)) == -1


def test_an_office_without_a_calendar_rests_at_weekends() -> None:
    assert not calendar_of("ES", {"FR": ALWAYS_OPEN}).is_open(date(2026, 8, 1))
    assert calendar_of("FR", {"FR": ALWAYS_OPEN}).is_open(date(2026, 8, 1))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-22", date(2026, 11, 22)),
        (" 2026-11-22 ", date(2026, 11, 22)),
        ("2026-11-22Z", date(2026, 11, 22)),
        ("2026-11-22+01:00", date(2026, 11, 22)),
        ("2026-11-20T09:30:00+01:00", date(2026, 11, 20)),
        ("2026-02-31", None),
        ("2026", None),
        ("2026-11", None),
        ("22.11.2026", None),
        ("", None),
        ("0000-01-01", None),
        ("２０２６-11-22", None),
    ],
)
def test_a_text_is_a_day_or_none(text: str, day: date | None) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("2026-11-22", None),
        ("2026-11-22Z", None),
        ("2026-02-31", DateFault.NO_SUCH_DAY),
        ("2026-13-01", DateFault.NO_SUCH_DAY),
        ("2026", DateFault.PARTIAL),
        ("2026-11", DateFault.PARTIAL),
        ("31/01/2026", DateFault.NOT_ISO),
        ("soon", DateFault.NOT_ISO),
        ("2026-11-20T09:30:00", DateFault.NOT_ISO),
    ],
)
def test_a_date_says_what_is_wrong_with_it(text: str, fault: DateFault | None) -> None:
    assert date_fault(text) == fault


def test_a_time_is_taken_where_it_is_allowed() -> None:
    assert date_fault("2026-11-20T09:30:00+01:00", time_allowed=True) is None
    assert date_fault("2026-02-30T09:30:00Z", time_allowed=True) is DateFault.NO_SUCH_DAY
