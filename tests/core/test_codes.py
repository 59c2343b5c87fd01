"""Codes a user may type: the canonical form, or a sentence."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.codes import (
    parse_class,
    parse_date,
    parse_edition,
    parse_language,
    parse_office,
)
from gsfiler.core.errors import GsfilerError, InvalidCode


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        (9, 9),
        ("9", 9),
        ("09", 9),
        ("009", 9),
        (" 45 ", 45),
        ("Class 9", 9),
        ("class12", 12),
        (1, 1),
    ],
)
def test_a_class_is_read_however_it_is_typed(typed, number):
    assert parse_class(typed) == number


@pytest.mark.parametrize(
    "typed", [0, 46, -1, "0", "00", "46", "999", "1000", "", " ", "nine", "9a", "9.0", "Class", "½"]
)
def test_what_is_no_class_is_refused_with_a_sentence(typed):
    with pytest.raises(InvalidCode) as refused:
        parse_class(typed)
    assert str(refused.value) == (
        f"“{typed}” is not a class of the Nice Classification; give 1 to 45."
    )


@given(st.integers(1, 45))
def test_every_class_reads_back_from_its_number(number):
    assert parse_class(number) == parse_class(f"Class {number:02}") == number


@given(st.text(max_size=8))
def test_any_text_is_a_class_of_1_to_45_or_refused(typed):
    try:
        number = parse_class(typed)
    except InvalidCode:
        return
    assert 1 <= number <= 45
    assert str(number) in f"{typed}".replace(" ", "") or not typed.isascii()


@pytest.mark.parametrize(
    ("typed", "edition"),
    [
        ("12-2024", "12-2024"),
        (" 12-2024 ", "12-2024"),
        ("NCL (12-2024)", "12-2024"),
        ("ncl12-2024", "12-2024"),
        ("12 / 2024", "12-2024"),
        ("09-2008", "9-2008"),
    ],
)
def test_an_edition_has_one_form(typed, edition):
    assert parse_edition(typed) == edition


@pytest.mark.parametrize("typed", ["", "12", "2024", "12-24", "123-2024", "12-2024x", "NCL"])
def test_what_is_no_edition_is_refused_with_a_sentence(typed):
    with pytest.raises(InvalidCode, match="is not a Nice edition; write it as 12-2024"):
        parse_edition(typed)


def test_an_office_is_two_capitals():
    assert parse_office(" us ") == "US"


@pytest.mark.parametrize("typed", ["", "U", "USA", "U1", "ÜS", "U S"])
def test_what_is_no_office_is_refused_with_a_sentence(typed):
    with pytest.raises(InvalidCode, match=r"is not an ST\.3 code; give two letters such as US"):
        parse_office(typed)


@pytest.mark.parametrize(("typed", "code"), [("en", "en"), (" FR ", "fr"), ("fil", "fil")])
def test_a_language_is_in_small_letters(typed, code):
    assert parse_language(typed) == code


@pytest.mark.parametrize("typed", ["", "e", "english", "e1", "en-GB"])
def test_what_is_no_language_is_refused_with_a_sentence(typed):
    with pytest.raises(InvalidCode, match="is not a language code; give two letters such as en"):
        parse_language(typed)


def test_a_date_is_read_in_iso_form():
    assert parse_date(" 2026-01-31 ") == date(2026, 1, 31)


@pytest.mark.parametrize("typed", ["", "31.1.2026", "2026-02-30", "2026-13-01", "today"])
def test_what_is_no_date_is_refused_with_a_sentence(typed):
    with pytest.raises(InvalidCode) as refused:
        parse_date(typed)
    assert str(refused.value) == f"“{typed}” is not a date; write it as 2026-01-31."
    assert refused.value.__cause__ is None


def test_a_refusal_is_one_of_our_errors_and_a_value_error():
    assert issubclass(InvalidCode, GsfilerError)
    assert issubclass(InvalidCode, ValueError)
