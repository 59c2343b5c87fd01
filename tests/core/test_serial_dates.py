"""Dates that spreadsheets keep as numbers."""

import pytest

from gsfiler.core.serial_dates import date_text, is_date_format, without_midnight


@pytest.mark.parametrize(
    ("serial", "text"),
    [
        (1, "1900-01-01"),
        (59, "1900-02-28"),
        (61, "1900-03-01"),
        (45293, "2024-01-02"),
        (45293.127777777, "2024-01-02T03:04:00"),
        (0.127777777, "03:04:00"),
        (0, "00:00:00"),
        (2_958_465, "9999-12-31"),
        (2_958_466, ""),
        (3e300, ""),
        (-1, ""),
        (float("nan"), ""),
    ],
)
def test_serial_numbers_of_the_1900_system(serial: float, text: str) -> None:
    assert date_text(serial, from_1904=False) == text


def test_the_1904_system_begins_four_years_later() -> None:
    assert date_text(1, from_1904=True) == "1904-01-02"
    assert date_text(43831, from_1904=True) == "2024-01-02"


@pytest.mark.parametrize(
    ("number", "code", "is_date"),
    [
        (0, "", False),
        (14, "", True),
        (22, "", True),
        (46, "", False),
        (164, "yyyy-mm-dd", True),
        (164, "[$-407]D. MMMM YYYY", True),
        (164, "h:mm;@", True),
        (164, '0.00 "days"', False),
        (164, '0;"d;y"', False),
        (164, "[Red]0.00", False),
        (164, "0.00E+00", False),
        (164, "#,##0\\ \\d", False),
        (164, "[h]", False),
        (14, "0", False),
    ],
)
def test_formats_that_show_dates(number: int, code: str, is_date: bool) -> None:
    assert is_date_format(number, code) is is_date


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("2024-01-02T00:00:00", "2024-01-02"),
        ("2024-01-02T00:00:00.000Z", "2024-01-02"),
        ("2024-01-02T00:00:01", "2024-01-02T00:00:01"),
        ("2024-01-02", "2024-01-02"),
    ],
)
def test_midnight_is_left_out(text: str, short: str) -> None:
    assert without_midnight(text) == short
