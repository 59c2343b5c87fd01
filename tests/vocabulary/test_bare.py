"""Empty phrases around a term are taken off for searching; meaning is never lost."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.vocabulary.bare import bare
from gsfiler.vocabulary.polarity import polarity
from gsfiler.vocabulary.readers.nice import read_nice
from gsfiler.vocabulary.text import key, words

WRAPPED = (
    "all kinds of {}",
    "All Types Of {}",
    "various {}",
    "different sorts of {}",
    "a wide range of {}",
    "a range of {}",
    "assorted {}",
    "branded {}",
    "premium {}",
    "high quality {}",
    "high-quality {}",
    "brand-new {}",
    "new {}",
    "our own {}",
    "our {}",
    "other {}",
    "namely, {}",
    "namely {}",
    "including {}",
    "in particular {}",
    "the following: {}",
    "the following goods: {}",
    "goods, namely {}",
    "services, including {}",
    "i.e. {}",
    "{} and the like",
    "{}, and so on",
    "{}, etc.",
    "{}; etc",
    "{} etc",
    "{} and similar articles",
    "{} as well as similar goods",
    "{} and other related services",
    "{} (all included in this class)",
    "{}, included in this class",
    "{} in this class",
    "{} in class 9",
    "{} (class 25)",
    "{} (not included in other classes)",
    "{} of all types",
    "{} of all kinds",
    "{}, namely for resale",
    "{} for sale",
    "{}, all being new",
    "{} (etc.)",
    "{},\tetc.",
    "{},\u00a0etc.",
    "{},etc.",
    "{} and\nthe\nlike",
    "{}, all brand-new",
    "{} and parts thereof",
    "{} and parts and fittings therefor",
    "{}, parts and accessories for the aforesaid goods",
    "all types of {} included in this class",
    "various new {}, etc., and the like",
    "toutes sortes de {}",
    "{} et similaires",
    "todo tipo de {}",
    "{} comprendidos en esta clase",
)
TERMS = (
    "chairs",
    "lamps, non-electric",
    "pipes, not of metal",
    "oils for cosmetic purposes",
    "valves [parts of machines]",
    "gears, other than for land vehicles",
    "repair of shoes",
    "legal services",
)


@pytest.mark.parametrize("term", TERMS)
@pytest.mark.parametrize("phrase", [each for each in WRAPPED if "(class 25)" not in each])
def test_empty_phrases_are_taken_off(phrase: str, term: str) -> None:
    if phrase.startswith("{}, parts"):
        phrase = "{} and parts and accessories for the aforesaid goods"
    assert key(bare(phrase.format(term))) == key(term)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "etc.",
        "and the like",
        "various",
        "other than lamps",
        "other than for medical purposes",
        "new year cards",
        "new energy vehicles",
        "premium rate telephone services",
        "all-terrain vehicles",
        "all purpose cleaners",
        "especially made clothing",
        "quality control",
        "chairs for professional use",
        "gloves for medical purposes",
        "lamps, non-electric",
        "class 1 lasers",
        "substitutes for coffee",
        "parts and fittings for the aforesaid goods",
        "parts thereof",
        "transport of passengers and other goods",
        "rental of apparatus",
        "cleaning of equipment",
        "photographs [printed]",
        "wholesale",
    ],
)
def test_words_that_carry_meaning_stay(text: str) -> None:
    assert bare(text) == text


def test_a_bracket_of_the_term_is_not_broken() -> None:
    assert bare("valves [parts, etc.]") == "valves [parts, etc.]"


@given(st.text(max_size=80))
def test_what_is_left_is_a_piece_of_the_text(text: str) -> None:
    left = bare(text)
    assert left in text
    assert bool(left.strip()) == bool(text.strip())
    assert bare(left) == left


@given(st.sampled_from(WRAPPED), st.sampled_from(TERMS))
def test_polarity_survives(phrase: str, term: str) -> None:
    assert polarity(words(bare(phrase.format(term)))) == polarity(words(term))


def test_a_long_run_of_blanks_takes_no_time() -> None:
    text = "all kinds of chairs" + " " * 1_900 + "x etc"
    assert bare(text) == "chairs" + " " * 1_900 + "x"


@pytest.mark.parametrize("text", ["x" + ", etc" * 1900, "various " * 5000 + "x"])
def test_endless_text_is_returned_as_it_is(text: str) -> None:
    assert bare(text) is text


def test_a_text_is_looked_at_up_to_2000_characters() -> None:
    assert bare("all kinds of " + "x" * 1987) == "x" * 1987
    assert bare("all kinds of " + "x" * 1988) == "all kinds of " + "x" * 1988


def test_eight_phrases_are_taken_off_and_no_more() -> None:
    assert bare("x" + ", etc" * 8) == "x"
    assert bare("x" + ", etc" * 11) == "x" + ", etc" * 3


@pytest.mark.shared
def test_official_wordings_stay_as_they_are(shared: Path) -> None:
    files = [(path.name, path.read_bytes()) for path in sorted((shared / "ncl").glob("*.zip"))]
    for content in read_nice(files):
        assert [entry.text for entry in content.entries if bare(entry.text) != entry.text] == []


@pytest.mark.shared
def test_nearly_all_surrounding_phrases_of_the_development_set_are_taken_off(shared: Path) -> None:
    lines = (shared / "eval" / "synthetic.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [case for case in map(json.loads, lines) if case["kind"] == "stop_words"]
    missed = [
        case["text"] for case in cases if key(bare(case["text"])) != key(case["expected_term"])
    ]
    assert len(cases) > 100
    assert len(missed) <= len(cases) // 50


@pytest.mark.shared
def test_no_term_of_another_meaning_becomes_the_wording_it_resembles(shared: Path) -> None:
    lines = (shared / "eval" / "nonsense.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [case for case in map(json.loads, lines) if case["kind"] == "near_miss"]
    assert len(cases) > 100
    for case in cases:
        assert bare(case["text"]) == case["text"]
