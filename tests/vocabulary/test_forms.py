"""Canonical forms: which wordings are variants of each other, and which are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.vocabulary.forms import TURNING, forms, tokens

VARIANTS = [
    ("umbrella", "umbrellas"),
    ("the repair of bicycles", "repair of bicycles"),
    ("repair of a bicycle", "bicycle repair"),
    ("cables for lifts", "lift cables"),
    ("cables, non-electric", "non-electric cables"),
    ("cables, unworked", "unworked cables"),
    ("bread cutting machines", "machines for cutting bread"),
    ("bread-cutting machine", "bread cutting machines"),
    ("salt and pepper", "pepper and salt"),
    ("salt or pepper", "pepper or salt"),
    ("springs [machine parts]", "machine parts springs"),
    ("springs (machine parts)", "springs [machine parts]"),
    ("bags [paper]", "paper bags"),
    ("e-mail", "email"),
    ("photo-copiers", "photocopiers"),
    ("bells, electric", "electric bells"),
    ("grey colour", "gray color"),
    ("water for drinking", "drinking water"),
    ("café tables", "cafe tables"),
]
OTHERS = [
    ("chocolate milk", "milk chocolate"),
    ("motor boats", "motors for boats"),
    ("of metal", "not of metal"),
    ("pipes of metal", "pipes, not of metal"),
    ("pipes of metal", "pipes not of metal"),
    ("ice cream", "ice, cream"),
    ("hats, caps", "hat caps"),
    ("salt and pepper", "salt or pepper"),
    ("soap for animals", "animals for soap"),
    ("beer without alcohol", "alcohol beer"),
    ("wine from grapes", "grape wine"),
    ("tea with milk", "milk tea"),
    ("protection against fire", "fire protection"),
    ("filters for use with water", "water filters"),
    ("filters, not for water", "water filters"),
    ("filters [except water]", "water filters"),
    ("goods other than hats", "hats goods"),
    ("colour [color] film", "colour film"),
    ("glass", "glasses"),
    ("apparatus/instruments", "apparatus instruments"),
    ("hats, caps, shoes", "shoes, caps, hats"),
    ("toys for cats and dogs", "cat and dogs toys"),
    ("cables, for lifts", "cables [for lifts"),
    ("2D printers", "3D printers"),
]


@pytest.mark.parametrize(("one", "other"), VARIANTS)
def test_wordings_that_say_the_same_share_a_form(one, other):
    assert forms(one) & forms(other)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_wordings_that_say_different_things_share_no_form(one, other):
    assert not forms(one) & forms(other)


@pytest.mark.parametrize("text", ["", "the", "…", "a an"])
def test_a_text_without_words_has_no_form(text):
    assert forms(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Bags (of paper), grey", ["bag", "[", "of", "paper", "]", ",", "gray"]),
        ("and/or", ["and", "/", "or"]),
        ("a hat, a cap", ["hat", ",", "cap"]),
        ("vitamin A for a cat", ["vitamin", "a", "for", "cat"]),
    ],
)
def test_tokens_are_folded_words_and_marks(text, expected):
    assert tokens(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hats", {"hat"}),
        ("for hats", {"forhat"}),
        ("hats for", {"hatfor"}),
        ("hats, of, caps", {"hat,of,cap"}),
        ("machines for cutting", {"machineforcutting", "cuttingmachine~for"}),
        ("[hats]", {"[hat]"}),
        ("bags []", {"bag[]"}),
        ("bags [without handles]", {"bag[withouthandle]"}),
        ("salt and pepper mills", {"saltandpeppermill"}),
        ("cables, one two three four", {"cable,onetwothreefour"}),
        ("pipes, not metal", {"pipe,notmetal"}),
        ("pipes, un metal", {"pipe,unmetal", "unmetalpipe"}),
    ],
)
def test_only_one_clear_inversion_is_resolved(text, expected):
    assert forms(text) == expected


CONTENT = st.sampled_from("boat motor soap cable water metal paper lift bread fire".split())


@given(CONTENT, CONTENT, st.sampled_from(sorted(TURNING)))
def test_no_inversion_goes_across_a_word_that_turns_the_meaning(one, other, turning):
    assert forms(f"{one} {turning} {other}") == {f"{one}{turning}{other}"}


@given(CONTENT, CONTENT, st.sampled_from(["for", "of", ","]))
def test_the_form_of_one_inversion_is_the_compound(one, other, link):
    link = link if link == "," else f" {link}"
    assert forms(f"{other} {one}") & forms(f"{one}{link} {other}")


@given(CONTENT, CONTENT)
def test_for_and_of_are_no_variants_of_each_other(one, other):
    assert not forms(f"{one} for {other}") & forms(f"{one} of {other}")


@given(CONTENT, CONTENT, CONTENT)
def test_an_exchanged_word_shares_no_form(one, other, exchanged):
    if exchanged not in (one, other):
        assert not forms(f"{one} for {other}") & forms(f"{one} for {exchanged}")
        assert not forms(f"{one}, {other}") & forms(f"{exchanged}, {other}")
