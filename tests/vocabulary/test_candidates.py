"""The entries a term may mean: gathered, ranked, everyday words translated."""

import pytest

from gsfiler.vocabulary.candidates import (
    NEAR_ENTRY_SHARE,
    NEAR_SCORE,
    NEAR_TYPED_SHARE,
    Candidates,
    EverydayWord,
    Found,
    Ranked,
    find_candidates,
    is_near,
)
from gsfiler.vocabulary.index import core_and_qualifier
from gsfiler.vocabulary.match import Hit
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Relation


def ranked(vocabulary, text: str, class_number: int | None = None, limit: int = 5):
    found = find_candidates(Term(text, class_number), vocabulary, ())
    return [
        (vocabulary.text_of(number), round(score, 2), everyday and everyday.phrase)
        for number, score, everyday in found.ranked(vocabulary, limit)
    ]


def test_candidates_are_ranked_and_at_most_as_many_as_asked_for(vocabulary):
    found = ranked(vocabulary, "metal pipes and hose clamps for motor boats and bicycles")
    scores = [score for _, score, _ in found]
    assert len(found) == 5
    assert scores == sorted(scores, reverse=True)


def test_a_wording_of_two_packs_is_one_candidate(vocabulary):
    texts = [text for text, _, _ in ranked(vocabulary, "refrigeratrs")]
    assert texts.count("refrigerators") == 1


def test_synonyms_of_a_concept_are_one_candidate(vocabulary):
    texts = [text for text, _, _ in ranked(vocabulary, "computer tablet")]
    assert "computer tablets" in texts
    assert "tablet computers" not in texts


def test_one_wording_in_two_classes_is_two_candidates(vocabulary):
    assert [text for text, _, _ in ranked(vocabulary, "water filter")][:2] == ["water filters"] * 2


def test_identical_entries_come_first_whatever_else_is_like_them(vocabulary, number_of):
    number = number_of("ink")
    found = find_candidates(Term("motor boats"), vocabulary, (number,))
    assert found.identical == (number,)
    first, second = found.ranked(vocabulary, 2)
    assert first == (number, 1.0, None)
    assert vocabulary.text_of(second[0]) == "motor boats"


def test_of_equals_the_one_of_the_given_class_comes_first(vocabulary):
    for given in (7, 11):
        number, _, _ = find_candidates(Term("water filter", given), vocabulary, ()).ranked(
            vocabulary, 1
        )[0]
        assert vocabulary.class_of(number) == given


def test_the_given_class_does_not_outweigh_the_words(vocabulary):
    assert ranked(vocabulary, "motor boatz", 7)[0][0] == "motor boats"


@pytest.mark.parametrize("text", ["all kinds of umbrellas", "umbrellas, etc.", "various umbrellas"])
def test_empty_phrases_around_a_term_do_not_count(vocabulary, text):
    assert ranked(vocabulary, text)[0][:2] == ("umbrellas", 0.99)


def test_a_text_cut_short_finds_what_it_begins(vocabulary):
    text, score, _ = ranked(vocabulary, "rental of ski")[0]
    assert text == "rental of skiing equipment, except vehicles"
    assert score > 0.3


@pytest.mark.parametrize("text", ["qq", "xqzvk"])
def test_what_is_like_nothing_has_no_candidates(vocabulary, text):
    assert ranked(vocabulary, text) == []


def test_blanks_have_no_candidates(vocabulary):
    assert ranked(vocabulary, "   ") == []


def test_an_everyday_word_is_translated_and_says_so(vocabulary):
    assert ranked(vocabulary, "fridges")[0] == ("refrigerators", 0.9, "fridges")


def test_an_everyday_word_within_a_text_is_translated(vocabulary):
    found = ranked(vocabulary, "sneakers for sports")
    assert ("sports shoes", "sneakers") in {(text, everyday) for text, _, everyday in found}


@pytest.mark.parametrize(
    ("text", "wording", "relation"),
    [
        ("fridges", "refrigerators", Relation.SAME),
        ("sneakers", "sports shoes", Relation.SAME),
        ("fedoras", "hats", Relation.BROADER_ENTRY),
        ("speedboat", "motor boats", Relation.RELATED_ENTRY),
        ("motor boats", "motor boats", None),
    ],
)
def test_a_candidate_says_how_it_relates_to_the_everyday_word(vocabulary, text, wording, relation):
    found = find_candidates(Term(text), vocabulary, ())
    candidates = Candidates(text, vocabulary, found.ranked(vocabulary, 5))
    relations = {each.packed.entry.text: each.relation for each in candidates}
    assert relations[wording] == relation


def test_a_whole_everyday_phrase_leads_to_its_class_only(vocabulary):
    found = find_candidates(Term("sneakers"), vocabulary, ())
    assert found.everyday
    assert {vocabulary.class_of(entry) for entry, _ in found.everyday} == {25}


def test_what_the_vocabulary_says_itself_is_not_translated(vocabulary):
    assert find_candidates(Term("refrigerators"), vocabulary, ()).everyday == ()
    assert find_candidates(Term("fridges"), vocabulary, (0,)).everyday == ()


def test_everyday_words_are_asked_by_hit(vocabulary):
    found = find_candidates(Term("fridges"), vocabulary, ())
    assert found.by_everyday_word(found.hits[0])
    assert not find_candidates(Term("refrigerators"), vocabulary, ()).by_everyday_word(
        found.hits[0]
    )


def test_in_other_languages_nothing_is_translated(french_vocabulary):
    assert find_candidates(Term("fridges"), french_vocabulary, ()).everyday == ()


def test_wordings_that_say_the_opposite_rank_lower(vocabulary):
    texts = [text for text, _, _ in ranked(vocabulary, "soap, not medicated")]
    assert texts[:2] == ["soap, non-medicated", "medicated soap"]
    texts = [text for text, _, _ in ranked(vocabulary, "medicated soaps")]
    assert texts[:2] == ["medicated soap", "soap, non-medicated"]


def test_entries_that_only_add_a_qualifier_are_told(vocabulary, number_of):
    found = find_candidates(Term("footmuffs"), vocabulary, ())
    assert set(found.unqualified(vocabulary)) == {
        number_of("footmuffs, non-electric"),
        number_of("footmuffs, electrically heated"),
    }


@pytest.mark.parametrize("text", ["footmuffs, non-electric", "electric footmuffs", "umbrellas"])
def test_an_entry_that_adds_no_qualifier_is_not_told(vocabulary, text):
    found = find_candidates(Term(text), vocabulary, ())
    core = frozenset(core_and_qualifier(text)[0])
    assert found.typed_core == core
    texts = {vocabulary.text_of(number) for number in found.unqualified(vocabulary)}
    assert all(core_and_qualifier(each)[1] for each in texts)
    assert "umbrellas" not in texts


def test_what_is_known_by_an_everyday_word_only_is_not_called_the_same(vocabulary, number_of):
    number = number_of("footmuffs, non-electric")
    hit = Hit(number, 0.9, 1.0, 1.0)
    core = frozenset(["footmuff"])
    assert Found(hits=(hit,), typed_core=core).unqualified(vocabulary) == [number]
    everyday = ((number, EverydayWord("foot warmers", Relation.SAME)),)
    assert Found(hits=(hit,), everyday=everyday, typed_core=core).unqualified(vocabulary) == []


@pytest.mark.parametrize(
    ("below", "near"),
    [((0, 0, 0), True), ((0.01, 0, 0), False), ((0, 0.01, 0), False), ((0, 0, 0.01), False)],
)
def test_near_asks_for_a_score_and_for_both_shares(below, near):
    limits = (NEAR_SCORE, NEAR_TYPED_SHARE, NEAR_ENTRY_SHARE)
    hit = Hit(0, *(limit - less for limit, less in zip(limits, below, strict=True)))
    assert is_near(hit) is near


def test_candidates_that_are_equal_have_equal_hashes(vocabulary, number_of):
    found = Candidates("umbrela", vocabulary, [Ranked(number_of("umbrellas"), 0.9)])
    assert found == tuple(found)
    assert hash(found) == hash(tuple(found))
