"""What differs between a typed text and an entry, word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.vocabulary.align import differences, turned_words
from gsfiler.vocabulary.verdict import Change, Difference

EQUIVALENTS = {"phone": ("telephone",), "telephone": ("phone",)}
ADDED, REMOVED, REPLACED = Change.ADDED, Change.REMOVED, Change.REPLACED
SPELLING, NUMBER, MISSPELT = Change.SPELLING, Change.NUMBER, Change.MISSPELT
ORDER, PUNCTUATION, POLARITY = Change.ORDER, Change.PUNCTUATION, Change.POLARITY


@pytest.mark.parametrize(
    ("typed", "official", "expected"),
    [
        ("motor boats", "motor boats", []),
        ("Motor  Boats", "motor boats", []),
        ("“motor” boats", '"motor" boats', []),
        ("red motor boats", "motor boats", [(ADDED, "red", "")]),
        ("boats", "motor boats", [(REMOVED, "", "motor")]),
        ("motor boat", "motor boats", [(NUMBER, "boat", "boats")]),
        ("grey paint", "gray paint", [(SPELLING, "grey", "gray")]),
        ("colours", "colors", [(SPELLING, "colours", "colors")]),
        ("colour", "colors", [(NUMBER, "colour", "colors")]),
        ("motr boats", "motor boats", [(MISSPELT, "motr", "motor")]),
        ("phone straps", "telephone straps", [(REPLACED, "phone", "telephone")]),
        ("boats motor", "motor boats", [(ORDER, "boats motor", "motor boats")]),
        ("motor-boats", "motor boats", [(PUNCTUATION, "motor-boats", "motor boats")]),
        ("pipes of metal", "pipes, not of metal", [(POLARITY, "", "not")]),
        ("non-medicated soap", "medicated soap", [(POLARITY, "non", "")]),
        (
            "milk chocolate",
            "zebra crossing",
            [
                (ADDED, "milk", ""),
                (ADDED, "chocolate", ""),
                (REMOVED, "", "zebra"),
                (REMOVED, "", "crossing"),
            ],
        ),
        ("café", "cafe", [(SPELLING, "café", "cafe")]),
    ],
)
def test_every_difference_is_named(typed, official, expected):
    assert differences(typed, official, EQUIVALENTS) == tuple(
        Difference(*difference) for difference in expected
    )


def test_opposites_that_stand_for_each_other_turn_the_meaning():
    found = differences("worked leather", "unworked leather", {})
    assert found == (Difference(POLARITY, "worked", "unworked"),)


def test_a_word_that_turns_the_meaning_pairs_with_no_other_word():
    assert differences("nut metal", "not metal", {}) == (
        Difference(ADDED, "nut", ""),
        Difference(POLARITY, "", "not"),
    )


@pytest.mark.parametrize(
    ("typed", "official"),
    [
        ("non-metal pipes", "pipes, not of metal"),
        ("pipes without metal", "pipes, not of metal"),
        ("nor metal", "not metal"),
    ],
)
def test_other_words_for_the_same_turn_do_not_turn_the_meaning(typed, official):
    assert POLARITY not in {each.change for each in differences(typed, official, {})}


@pytest.mark.parametrize("text", ["'", "boats '", "'' boats", "boats ´ soap"])
def test_a_lone_apostrophe_is_a_mark(text):
    assert differences(text, "boats", {}) != ()


def test_an_equivalent_word_goes_before_a_look_alike():
    found = differences("phones telephonee", "telephones", EQUIVALENTS)
    assert found == (
        Difference(REPLACED, "phones", "telephones"),
        Difference(ADDED, "telephonee", ""),
    )


def test_a_repeated_word_is_one_too_many():
    assert differences("boats boats", "boats", {}) == (Difference(ADDED, "boats", ""),)


def test_marks_are_paired_with_marks_only():
    assert differences("a, b", "a; b", {}) == (Difference(PUNCTUATION, "a, b", "a; b"),)
    assert differences("-", "-", {}) == ()


WORDS = st.lists(st.sampled_from("motor boats soap of not metal grey".split()), min_size=1)


@given(WORDS.map(" ".join))
def test_a_text_does_not_differ_from_itself(text):
    assert differences(text, text, {}) == ()


@given(WORDS, WORDS)
def test_texts_of_other_words_always_differ(typed, official):
    found = differences(" ".join(typed), " ".join(official), {})
    assert (found == ()) == (typed == official)


@pytest.mark.parametrize(
    ("typed", "official", "turning"),
    [
        ("unworked amber", "amber", ["unworked"]),
        ("amber", "unworked amber", ["unworked"]),
        ("uncooked rice", "rice", ["uncooked"]),
        ("medicated soap", "soap", ["medicated"]),
        ("soap", "medicated soap", ["medicated"]),
        ("seedless grapes", "grapes", ["seedless"]),
        ("electric kettles", "kettles", ["electric"]),
        ("pipes, not of metal", "pipes", ["not"]),
        ("plastic pipes", "pipes, not of metal", ["not"]),
        ("summer hats", "hats", []),
        ("hot sauces", "sauces", []),
        ("blue soap", "soap", []),
        ("non-medicated soap", "soap, not medicated", []),
    ],
)
def test_a_turning_word_against_nothing_turns_the_meaning(typed, official, turning):
    found = turned_words(typed, official, {})
    assert [each.typed or each.official for each in found] == turning
