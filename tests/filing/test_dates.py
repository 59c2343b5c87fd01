"""Periods in months, working days and typed dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.filing.rules.dates import (
    DateFault,
    after_weekend,
    date_fault,
    day_of,
    is_day_of_sending,
    priority_end,
    receipt_end,
    working_days,
)
from gsfiler.filing.tables.months import months_after


@pytest.mark.parametrize(
    ("filed", "last"),
    [
        ("2026-01-15", "2026-07-15"),
        ("2026-02-01", "2026-08-01"),  # a Saturday
        ("2026-08-31", "2027-02-28"),
        ("2027-08-31", "2028-02-29"),
    ],
)
def test_six_months_end_on_the_same_number_or_the_last_day(filed: str, last: str) -> None:
    assert priority_end(date.fromisoformat(filed)) == date.fromisoformat(last)


def test_two_months_end_on_the_same_number_or_the_last_day() -> None:
    assert receipt_end(date(2026, 12, 31)) == date(2027, 2, 28)
    assert receipt_end(date(2026, 7, 31)) == date(2026, 9, 30)


@given(st.dates(max_value=date(9000, 1, 1)), st.integers(0, 240))
def test_a_month_is_never_skipped(day: date, months: int) -> None:
    later = months_after(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_a_weekend_is_over_on_monday(day: date) -> None:
    later = after_weekend(day)
    assert later.weekday() < 5
    assert later == day if day.weekday() < 5 else (later - day).days + day.weekday() == 7


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 40))
def test_working_days_are_counted_one_by_one(first: date, days: int) -> None:
    between = [first + timedelta(days=ahead) for ahead in range(days)]
    own = sum(day.weekday() < 5 for day in between)
    assert working_days(first, first + timedelta(days=days)) == own


def test_a_message_bears_the_day_of_its_sending_or_another() -> None:
    today = date(2026, 11, 26)
    assert is_day_of_sending(date(2026, 11, 26), today)
    assert is_day_of_sending(date(2026, 10, 26), today)
    assert not is_day_of_sending(date(2026, 10, 25), today)
    assert not is_day_of_sending(date(2026, 11, 27), today)


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
