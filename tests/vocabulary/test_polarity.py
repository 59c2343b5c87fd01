"""Polarity: meanings turned round are told apart, the same meaning in other words is not."""

import json
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.vocabulary.forms import forms
from gsfiler.vocabulary.polarity import opposed, polarity, polarity_changes
from gsfiler.vocabulary.readers.nice import read_nice
from gsfiler.vocabulary.tables import read_table
from gsfiler.vocabulary.text import words

TABLE = read_table("polarity")

SAME = (
    ("non-metallic pipes", "pipes, not of metal", "nonmetallic pipes", "pipes other than of metal"),
    ("metal pipes", "pipes of metal", "metallic pipes"),
    ("non-electric kettles", "kettles, non-electric", "nonelectric kettles"),
    ("electric kettles", "electrical kettles", "kettles, electric"),
    ("unprocessed plastics", "plastics, not processed", "un-processed plastics"),
    (
        "sugarless gum",
        "sugar-free gum",
        "gum without sugar",
        "gum free from sugar",
        "gum, no sugar",
    ),
    ("non-downloadable software", "software, not downloadable"),
    ("hand-operated tools", "tools, hand operated", "manual tools", "manually operated tools"),
    ("de-alcoholized wine", "dealcoholised wine"),
    ("non-alcoholic wine", "wine, non alcoholic", "alcohol-free wine"),
    ("apparatus, not for medical purposes", "apparatus other than for medical purposes"),
    ("gloves except for boxing", "gloves, excluding for boxing"),
    ("reusable nappies", "re-usable nappies"),
    ("hands-free kits", "handsfree kits"),
    ("soap for medical use only", "soap exclusively for medical use"),
)

DIFFERENT = (
    ("metal pipes", "non-metallic pipes", "pipes"),
    (
        "electric kettles",
        "non-electric kettles",
        "manual kettles",
        "electric or non-electric kettles",
    ),
    ("medicated soap", "non-medicated soap", "soap"),
    ("alcoholic wine", "non-alcoholic wine", "de-alcoholized wine"),
    ("for medical purposes", "not for medical purposes"),
    ("downloadable software", "non-downloadable software", "recorded software"),
    ("worked wood", "unworked wood", "semi-worked wood"),
    ("wrought iron", "unwrought iron", "semi-wrought iron"),
    ("dried fruit", "fresh fruit", "frozen fruit"),
    ("raw fish", "cooked fish"),
    ("live fish", "fish, not live"),
    ("recorded discs", "blank discs"),
    ("disposable gloves", "reusable gloves"),
    ("natural stone", "artificial stone"),
    ("edible oils", "inedible oils", "non-edible oils"),
    ("male models", "female models"),
    ("cots for adults", "cots for infants"),
    ("hot drinks", "cold drinks"),
    ("indoor lamps", "outdoor lamps"),
    ("wholesale of hats", "retail of hats"),
    ("rental of cars", "sale of cars"),
    ("import of tea", "export of tea"),
    ("purchase of gold", "sale of gold"),
    ("installation of lifts", "removal of lifts", "dismantling of lifts"),
    ("heating apparatus", "cooling apparatus"),
    ("manned aircraft", "unmanned aircraft"),
    ("motorized scooters", "non-motorized scooters"),
    ("wired headphones", "wireless headphones"),
    ("flammable liquids", "non-flammable liquids"),
    ("toxic gases", "non-toxic gases"),
    ("acid solutions", "alkaline solutions"),
    ("food for humans", "food for animals", "food, other than for animals"),
    ("bags with wheels", "bags without wheels", "bags, with or without wheels"),
    ("gears for land vehicles", "gears, other than for land vehicles"),
    ("wire", "wire, except fuse wire"),
    ("soap for medical use", "soap for medical use only"),
    ("rust preparations", "anti-rust preparations"),
    ("pens not", "pens"),
)


@pytest.mark.parametrize("wordings", SAME)
def test_the_same_meaning_has_one_signature(wordings: tuple[str, ...]) -> None:
    assert len({polarity(words(wording)) for wording in wordings}) == 1


@pytest.mark.parametrize("wordings", DIFFERENT)
def test_meanings_turned_round_have_different_signatures(wordings: tuple[str, ...]) -> None:
    assert len({polarity(words(wording)) for wording in wordings}) == len(wordings)


@pytest.mark.parametrize("pair", TABLE["pairs"], ids=" ".join)
def test_each_pair_of_the_table_is_opposed(pair: list[str]) -> None:
    first, second = pair
    assert opposed(first, second)
    assert opposed(second, first)
    assert not opposed(first, first)
    assert polarity([first]) != polarity([second])


@pytest.mark.parametrize("name", ["negators", "links", "free_of", "only", "singles"])
def test_words_of_the_table_are_stored_as_they_are_folded(name: str) -> None:
    assert [word for word in TABLE[name] if words(word) != (word,)] == []


def test_pairs_and_synonyms_are_stored_as_they_are_folded() -> None:
    stored = [word for pair in TABLE["pairs"] for word in pair]
    stored += [form for stem, forms in TABLE["synonyms"].items() for form in (stem, *forms)]
    assert [form for form in stored if " ".join(words(form)) != form] == []


def test_no_synonym_is_the_opposite_of_its_stem() -> None:
    for stem, synonyms in TABLE["synonyms"].items():
        for one, other in combinations([stem, *synonyms], 2):
            if " " not in one + other:
                assert not opposed(one, other)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("worked", "unworked"),
        ("metal", "nonmetallic"),
        ("sugar", "sugarless"),
        ("gluten", "glutenfree"),
        ("with", "without"),
        ("electrical", "manual"),
    ],
)
def test_words_with_and_without_a_denying_part_are_opposed(a: str, b: str) -> None:
    assert opposed(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("hat", "mat"),
        ("unworked", "unwrought"),
        ("united", "ited"),
        ("union", "ion"),
        ("undercoating", "coating"),
        ("nonsense", "sense"),
        ("unless", "un"),
        ("raw", "dried"),
    ],
)
def test_words_that_only_look_alike_are_not_opposed(a: str, b: str) -> None:
    assert not opposed(a, b)


@pytest.mark.parametrize(
    ("typed", "official", "changes"),
    [
        ("non-electric kettles", "kettles, electric", [("non electric", "electric")]),
        ("medicated soap", "soap", [("medicated", "")]),
        ("soap", "soap, not medicated", [("", "not medicated")]),
        ("raw fish", "cooked fish", [("raw", "cooked")]),
        ("sugar-free gum", "gum", [("sugar free", "")]),
        ("metal pipes", "pipes, not of metal", [("metal", "not of metal")]),
        ("hand-operated tools", "electric tools", [("hand operated", "electric")]),
        ("kettles", "kettles", []),
        ("pipes, not of metal", "non-metallic pipes", []),
        ("tools, not for medical or veterinary use", "tools", [("not for medical or animal", "")]),
    ],
)
def test_changes_are_shown_in_the_words_of_both_sides(
    typed: str, official: str, changes: list[tuple[str, str]]
) -> None:
    typed_words = ["animal" if word == "veterinary" else word for word in words(typed)]
    found = polarity_changes(typed_words, words(official))
    assert list(dict.fromkeys(found)) == changes


@pytest.mark.parametrize(
    "text", ["free", "non", "not", "other than", "free of", "with", "only", "semi"]
)
def test_a_word_without_anything_after_it_is_no_trouble(text: str) -> None:
    assert len(polarity(words(text))) <= 1


@given(st.lists(st.sampled_from([*TABLE["negators"], *TABLE["links"], "non", "free", "or", "hat"])))
def test_any_sequence_has_a_signature_that_matches_itself(sequence: list[str]) -> None:
    assert polarity_changes(sequence, sequence) == []


@pytest.mark.shared
def test_official_wordings_with_one_form_have_one_polarity(shared: Path) -> None:
    files = [(path.name, path.read_bytes()) for path in sorted((shared / "ncl").glob("*.zip"))]
    signatures: dict[str, set[frozenset[str]]] = {}
    for content in read_nice(files):
        for entry in content.entries:
            for form in forms(entry.text):
                signatures.setdefault(form, set()).add(polarity(words(entry.text)))
    assert [form for form, found in signatures.items() if len(found) > 1] == []


@pytest.mark.shared
def test_number_and_spelling_do_not_change_the_polarity(shared: Path) -> None:
    lines = (shared / "eval" / "synthetic.jsonl").read_text(encoding="utf-8").splitlines()
    kinds = ("plural_singular", "uk_us", "format")
    for case in map(json.loads, lines):
        if case["kind"] in kinds and case["expected_term"]:
            assert polarity(words(case["text"])) == polarity(words(case["expected_term"])), case
