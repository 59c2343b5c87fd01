"""Search as one types."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.packs import PackStore
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.suggest import LONGEST_TEXT, suggestions
from gsfiler.vocabulary.vocabulary import Vocabulary
from tests.vocabulary.conftest import TODAY


def texts(vocabulary: Vocabulary, typed: str, **more: object) -> list[str]:
    return [each.packed.entry.text for each in suggestions(typed, vocabulary, **more)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("umb", "umbrellas"),
        ("UMB", "umbrellas"),
        ("“umb", "umbrellas"),
        ("pipes of m", "pipes of metal"),
        ("pipes,n", "pipes, not of metal"),
        ("milk", "milk"),
        ("milk c", "milk chocolate"),
        ("veh", "Vehicles"),
        ("jewellery b", "jewellery boxes"),
    ],
)
def test_what_begins_so_comes_first(vocabulary, typed, first):
    assert texts(vocabulary, typed)[0] == first


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("chocolate", "milk chocolate"),
        ("hammocks", "zebra-striped hammocks"),
        ("telephone str", "straps for mobile telephones"),
        ("umbrela", "umbrellas"),
        ("refirgerators", "refrigerators"),
        ("bicycle rep", "repair of bicycles"),
        ("jewelry box", "jewellery boxes"),
        ("phone straps", "straps for mobile telephones"),
    ],
)
def test_what_holds_the_words_or_resembles_them_is_found(vocabulary, typed, wanted):
    assert wanted in texts(vocabulary, typed)[:3]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("curtains of cloth", "curtains of textile or plastic"),
        ("footmuffs, heated, electrical", "footmuffs, electrically heated"),
        ("straps for mobile phone", "straps for mobile telephones"),
    ],
)
def test_an_unfinished_last_word_keeps_its_equivalents(vocabulary, typed, wanted):
    going_on, finished = (
        {each.packed.entry.text: each.score for each in suggestions(text, vocabulary)}
        for text in (typed, typed + " ")
    )
    assert going_on[wanted] >= finished[wanted]


@pytest.mark.parametrize(
    ("typed", "wording", "score"),
    [
        ("milk", "milk", 1.0),
        ("Milk ", "milk", 1.0),
        ("mil", "milk", 0.99),
        ("ice c", "ice cream", 0.99),
    ],
)
def test_only_the_same_wording_has_the_whole_score(vocabulary, typed, wording, score):
    found = {each.packed.entry.text: each.score for each in suggestions(typed, vocabulary)}
    assert found[wording] == score
    assert sum(each == 1.0 for each in found.values()) == (score == 1.0)


def test_wordings_that_hold_the_word_keep_two_places(vocabulary):
    found = texts(vocabulary, "milk", limit=3)
    assert found[:2] == ["milk", "milk chocolate"]
    assert found[2] == "chocolate milk"


def test_the_shortest_beginning_comes_first(vocabulary):
    assert texts(vocabulary, "ice")[:2] == ["ice", "ice cream"]


@pytest.mark.parametrize("typed", ["", "   ", ".", "-", "\u200b"])
def test_nothing_typed_suggests_nothing(vocabulary, typed):
    assert texts(vocabulary, typed) == []


@pytest.mark.parametrize("typed", ["xqzvwk", "9999"])
def test_what_is_like_nothing_suggests_nothing(vocabulary, typed):
    assert texts(vocabulary, typed) == []


def test_two_letters_complete_but_search_nothing_else(vocabulary):
    assert texts(vocabulary, "um") == ["umbrellas"]
    assert texts(vocabulary, "oa") == []


@pytest.mark.parametrize("typed", ["umb", "water", "filter", "re"])
def test_a_class_keeps_the_others_out(vocabulary, typed):
    everywhere = suggestions(typed, vocabulary, limit=50)
    for number in range(1, 46):
        kept = suggestions(typed, vocabulary, class_number=number, limit=50)
        assert {each.packed.entry.class_number for each in kept} <= {number}
        assert len(kept) == sum(e.packed.entry.class_number == number for e in everywhere)


def test_a_finished_word_is_not_completed(vocabulary):
    assert "motor boats" in texts(vocabulary, "sports mot")
    assert "motor boats" not in texts(vocabulary, "sports mot ")


@pytest.mark.parametrize("limit", [1, 2, 3, 10])
def test_no_more_are_given_than_asked_for(vocabulary, limit):
    found = suggestions("m", vocabulary, limit=limit) + suggestions("milk", vocabulary, limit=limit)
    assert len(found) <= 2 * limit
    assert len(suggestions("milk", vocabulary, limit=limit)) == min(limit, 3)


def test_a_concept_is_suggested_once(vocabulary):
    found = texts(vocabulary, "tablet")
    assert len({"computer tablets", "tablet computers"} & set(found)) == 1


def test_a_wording_of_two_packs_is_suggested_once(vocabulary):
    assert texts(vocabulary, "refrig") == ["refrigerators"]


def test_suggestions_are_ranked(vocabulary):
    for typed in ("m", "milk", "pip", "umbrela", "metal pipe"):
        scores = [each.score for each in suggestions(typed, vocabulary)]
        assert scores == sorted(scores, reverse=True)
        assert all(0 < score <= 1 for score in scores)


def test_of_very_many_beginnings_the_shortest_are_kept(starter_vocabulary):
    found = texts(starter_vocabulary, "s", limit=10)
    assert len(found) == 10
    assert [len(text) for text in found] == sorted(len(text) for text in found)
    assert all(text.lower().startswith("s") for text in found)


def test_of_beginnings_that_are_equally_short_the_first_are_kept_on_every_processor(
    tmp_path, quickly
):
    entries = tuple(Entry(f"zboats {number}", 12) for number in range(1_000, 2_000))
    store = PackStore(tmp_path / "packs")
    install_contents(store, [(PackContent("p", PackKind.LIST, "P", entries=entries), {})], TODAY)
    many = quickly(store, tmp_path / "indexes", on=TODAY)
    found = texts(many, "zboats", limit=50)
    assert found == [f"zboats {number}" for number in range(1_000, 1_050)]


def test_a_class_is_searched_among_all_beginnings(starter_vocabulary):
    assert len(texts(starter_vocabulary, "s", class_number=45, limit=3)) == 3


@pytest.mark.parametrize(
    "typed",
    ["x" * 5000, "umbrellas " * 500, " " * 5000 + "hats", "motor b" + "\u0301" * 5000, "[" * 5000],
)
def test_a_pasted_page_is_searched_by_its_beginning(vocabulary, typed):
    assert len(typed) >= 5000
    assert texts(vocabulary, typed) == texts(vocabulary, typed[:LONGEST_TEXT])


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_whatever_is_typed_the_answer_is_a_short_ranked_list(vocabulary, typed):
    found = suggestions(typed, vocabulary)
    assert len(found) <= 10
    assert len({id(each.packed.entry) for each in found}) == len(found)
