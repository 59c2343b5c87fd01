"""Errors whose text is shown to a user as it stands."""

import pytest

from gsfiler.core.errors import (
    Cancelled,
    GsfilerError,
    InputError,
    InvalidCode,
    NetworkError,
    PackError,
    SettingsError,
    in_short,
    on_one_line,
)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (InputError("a.csv", "it is empty."), "a.csv: it is empty."),
        (InputError("a.csv", "bad row.", "Mend it.", line=3), "a.csv, line 3: bad row. Mend it."),
        (
            InputError("a.csv", "bad sign.", "Mend it.", line=3, column=7),
            "a.csv, line 3, column 7: bad sign. Mend it.",
        ),
        (InputError("a.csv", "bad sign.", column=7), "a.csv, column 7: bad sign."),
    ],
)
def test_an_input_error_names_place_problem_and_remedy(error, sentence):
    assert str(error) == sentence


def test_an_input_error_keeps_its_parts():
    error = InputError("a.csv", "bad row.", "Mend it.", line=3, column=7)
    assert (error.source, error.problem, error.remedy) == ("a.csv", "bad row.", "Mend it.")
    assert (error.line, error.column) == (3, 7)


def test_cancelling_says_that_nothing_was_changed():
    assert str(Cancelled()) == "Cancelled; nothing was changed."


@pytest.mark.parametrize(
    "kind", [InvalidCode, InputError, SettingsError, PackError, NetworkError, Cancelled]
)
def test_every_error_has_one_root(kind):
    assert issubclass(kind, GsfilerError)


def test_what_a_sentence_quotes_is_not_too_long() -> None:
    assert on_one_line(" a\n\t b ") == "a b"
    assert in_short(" a\n\t b ") == " a\n\t b "
    assert in_short("x" * 60) == "x" * 60
    assert in_short("x" * 61) == "x" * 59 + "…"
