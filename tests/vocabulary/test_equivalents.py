"""The shipped table of words that registers use for the same thing."""

from itertools import combinations

import pytest

from gsfiler.core.shipped import shipped_text
from gsfiler.vocabulary.equivalents import (
    EQUIVALENTS,
    equivalents_array,
    load_equivalents,
    stored_equivalents,
)
from gsfiler.vocabulary.polarity import opposed
from gsfiler.vocabulary.text import fold_word, words

TABLE = load_equivalents("phone\ttelephone\nship\tboat\tvessel\n")


@pytest.fixture(scope="module")
def groups() -> list[list[str]]:
    return [line.split("\t") for line in shipped_text(EQUIVALENTS).splitlines()]


def pairs(group: list[str]) -> set[frozenset[str]]:
    return {frozenset(pair) for pair in combinations(map(fold_word, group), 2)}


def test_the_table_holds_groups_of_single_lower_case_words(groups):
    assert len(groups) > 1000
    assert [group for group in groups if len(group) < 2] == []
    odd = [word for group in groups for word in group if words(word) != (fold_word(word),)]
    assert odd == []
    assert [word for group in groups for word in group if word != word.lower()] == []


def test_no_two_words_of_a_group_are_one_word_when_folded(groups):
    assert [group for group in groups if {len(pair) for pair in pairs(group)} != {2}] == []


def test_no_group_says_only_what_other_groups_say(groups):
    told: dict[frozenset[str], int] = {}
    for group in groups:
        for pair in pairs(group):
            told[pair] = told.get(pair, 0) + 1
    assert [group for group in groups if all(told[pair] > 1 for pair in pairs(group))] == []


def test_no_two_words_of_a_group_turn_the_meaning_round(groups):
    assert [pair for group in groups for pair in pairs(group) if opposed(*pair)] == []


def test_equivalents_go_both_ways_and_are_folded():
    assert TABLE["phone"] == ("telephone",)
    assert TABLE["boat"] == ("ship", "vessel")
    assert load_equivalents("Tyres\ttires\nlift\televator\nlift\thoist") == {
        "Tyre": ("tire",),
        "tire": ("Tyre",),
        "lift": ("elevator", "hoist"),
        "elevator": ("lift",),
        "hoist": ("lift",),
    }


def test_equivalents_come_out_of_an_index_as_they_went_in() -> None:
    assert stored_equivalents(equivalents_array(TABLE)) == TABLE
    assert stored_equivalents(equivalents_array({})) == {}
