"""Which second language a comment states, and that no comment is slow to read."""

import pytest

from gsfiler.filing.rules.second_language import MOST_READ, second_languages_stated


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Second   language :\t EN", {"en"}),
        ("Second language:\n\n  German", {"de"}),
        ("Second\u00a0language (for the European Union): Italian", {"it"}),
        ("inglés  como  segundo idioma", {"en"}),
        ("Second language EN.", {"en"}),
        ("Second language (de)", {"de"}),
        ("Second language EN for the EUIPO", {"en"}),
        ("Second language EN/FR", {"en"}),
        ("La deuxième langue de\nla demande n'est pas dite", set()),
        ("El segundo idioma es\nel inglés", {"en"}),
        ("segundo idioma en esta solicitud, alemán", set()),
        ("Deuxième langue de la demande, anglais", set()),
        ("Second language", set()),
        ("Second language\nnothing else is asked. Our client is German.", set()),
    ],
)
def test_the_language_that_is_stated_is_found(text: str, stated: set[str]) -> None:
    assert second_languages_stated(text) == stated


@pytest.mark.parametrize(
    "text",
    [
        "second language" + " " * 200_000,
        "second language" + "-" * 200_000,
        "second language" + "\n" * 200_000,
        "second language " * 20_000,
        "second language is " * 20_000,
        "second language: " + "“" * 200_000,
        "x" * 400_000,
        "x " * 200_000,
        "German as the second " * 20_000,
    ],
    ids=lambda text: text[:20],
)
def test_no_comment_takes_long_to_read(text: str) -> None:
    # In a pattern whose gaps multiply it would take hours, far more than any test may.
    assert second_languages_stated(text) <= {"de"}


def test_what_stands_beyond_the_limit_is_not_read() -> None:
    assert second_languages_stated("word " * MOST_READ + "second language: English") == set()
