"""Search by likeness: which entries a text may mean, and in which order."""

import numpy as np
import pytest

from gsfiler.vocabulary import lexicon, match
from gsfiler.vocabulary.entries import Entry, EntryKind
from gsfiler.vocabulary.equivalents import load_equivalents
from gsfiler.vocabulary.index import build_arrays, core_and_qualifier, head_word
from gsfiler.vocabulary.lexicon import EQUIVALENT_LIKENESS, NEIGHBOURS
from gsfiler.vocabulary.match import Matcher
from gsfiler.vocabulary.text import words

TEXTS = (
    "straps for mobile telephones",
    "motor boats",
    "motors for boats",
    "pipes of metal",
    "pipes, not of metal",
    "fire extinguishers",
    "refrigerators",
    "medicated soap",
    "soap, non-medicated",
    "ink",
    "milk",
    "hats",
    "umbrella stands",
    "umbrellas",
    "bootlaces",
    "video 2000 recorders",
)
EQUIVALENTS = load_equivalents("phone\ttelephone\nship\tboat\tvessel\n")


def matcher_of(*texts: str, kind: str = EntryKind.TERM) -> Matcher:
    entries = [Entry(text, 1, kind=kind) for text in texts]
    return Matcher(build_arrays(entries, [], list(range(len(entries)))), EQUIVALENTS)


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return matcher_of(*TEXTS)


def found(matcher: Matcher, text: str, **more: object) -> list[str]:
    return [TEXTS[hit.entry] for hit in matcher.search(words(text), head_word(text), **more)]


@pytest.mark.parametrize("text", TEXTS)
def test_every_wording_finds_itself_first(matcher, text):
    _, qualifier = core_and_qualifier(text)
    hit = matcher.search(words(text), head_word(text), light=qualifier)[0]
    assert TEXTS[hit.entry] == text
    assert hit.score > 0.9
    assert hit.typed_share == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("refrigeratrs", "refrigerators"),
        ("refirgerators", "refrigerators"),
        ("rrefrigerators", "refrigerators"),
        ("refrigerat0rs", "refrigerators"),
        ("refrig", "refrigerators"),
        ("umbrela", "umbrellas"),
        ("fire extingisher", "fire extinguishers"),
        ("fireextinguishers", "fire extinguishers"),
        ("fire exting uishers", "fire extinguishers"),
        ("boot laces", "bootlaces"),
        ("phone straps", "straps for mobile telephones"),
        ("mobile phones straps", "straps for mobile telephones"),
        ("ship motors", "motors for boats"),
        ("metal pipe", "pipes of metal"),
        ("non-metal pipes", "pipes, not of metal"),
        ("pipes", "pipes, not of metal"),
        ("soap", "soap, non-medicated"),
    ],
)
def test_a_slip_or_another_word_still_finds_the_entry(matcher, text, expected):
    assert found(matcher, text)[0] == expected


@pytest.mark.parametrize("text", ["", "the of for", "xqzvwk", "zz", "q", "2001"])
def test_what_is_like_nothing_finds_nothing(matcher, text):
    assert found(matcher, text) == []


def test_very_short_words_do_not_find_look_alikes(matcher):
    assert "milk" not in found(matcher, "ink")
    assert "ink" not in found(matcher, "milk")
    assert found(matcher, "silk")[:1] == ["milk"]


def test_hits_are_ranked_distinct_and_scored_from_0_to_1(matcher):
    hits = matcher.search(words("metal boats pipes motors soap"), "soap")
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert len({hit.entry for hit in hits}) == len(hits) >= 5
    for hit in hits:
        assert 0 <= hit.score <= 1
        assert 0 <= hit.typed_share <= 1
        assert 0 <= hit.entry_share <= 1.0001


def test_a_search_leaves_no_trace_for_the_next(matcher):
    before = matcher.search(words("motor boats"), "boat")
    matcher.search(words("metal pipes and soap"), "soap")
    assert matcher.search(words("motor boats"), "boat") == before


def test_the_same_noun_ranks_before_the_same_letters():
    both = matcher_of("telephone covers", "telephones with covers", "covers")
    assert both.search(["telephone", "cover"], "cover")[0].entry == 0
    assert both.search(["telephone", "cover"], "telephone")[0].entry == 1


def test_a_heading_ranks_after_a_term_of_the_same_words():
    entries = [Entry("boats", 1, kind=EntryKind.HEADING), Entry("boats", 1)]
    both = Matcher(build_arrays(entries, [], [0, 1]), {})
    heading, term = 0, 1
    hits = both.search(["boat"], "boat")
    assert [hit.entry for hit in hits] == [term, heading]
    assert hits[1].score < hits[0].score


def test_an_opposite_ranks_lower():
    both = matcher_of("medicated soap", "non-medicated soap")
    assert [h.entry for h in both.search(["medicated", "soap"], "soap")] == [0, 1]
    assert [h.entry for h in both.search(["non", "medicated", "soap"], "soap")] == [1, 0]


@pytest.mark.parametrize(
    ("typed", "opposite"), [(["medicated", "soap"], 1), (["non", "medicated", "soap"], 0)]
)
def test_an_opposite_is_worth_less_than_its_letters(monkeypatch, typed, opposite):
    both = matcher_of("medicated soap", "non-medicated soap")
    scores = {hit.entry: hit.score for hit in both.search(typed, "soap")}
    monkeypatch.setattr(match, "OTHER_POLARITY", 1.0)
    letters = {hit.entry: hit.score for hit in both.search(typed, "soap")}
    assert scores[1 - opposite] == letters[1 - opposite]
    assert scores[opposite] == pytest.approx(0.94 * letters[opposite])


def test_entries_given_with_a_search_are_scored_too(matcher):
    number = TEXTS.index("ink")
    assert "ink" not in found(matcher, "motor boats")
    assert "ink" in found(matcher, "motor boats", also=[number])
    assert found(matcher, "xqzvwk", also=[number]) == ["ink"]


def test_an_unfinished_word_is_completed(matcher):
    assert found(matcher, "umb") == []
    assert set(found(matcher, "umb", unfinished=True)) == {"umbrellas", "umbrella stands"}
    assert found(matcher, "motor b", unfinished=True)[0] in ("motor boats", "motors for boats")
    assert found(matcher, "video r", unfinished=True)[0] == "video 2000 recorders"


def test_only_the_last_word_is_completed(matcher):
    assert "umbrellas" not in found(matcher, "umb motor", unfinished=True)


def test_words_of_the_texts_own_qualifier_weigh_less(matcher):
    full = matcher.query(["pipe", "metal"], "pipe")
    light = matcher.query(["pipe", "metal"], "pipe", light=["metal"])
    assert light.weights[0] == full.weights[0]
    assert light.weights[1] == pytest.approx(full.weights[1] / 2)


def test_a_query_knows_its_words_head_and_negation(matcher):
    query = matcher.query(["pipe", "of", "pipe", "not", "zzzzzz"], "pipe")
    assert query.typed == ("pipe", "not", "zzzzzz")
    assert query.negated
    assert [m.word for m in query.head] == [matcher.lexicon.numbers["pipe"]]
    assert query.matches[2] == ()
    assert query.weights[2] == match.UNKNOWN_WORD_WEIGHT
    assert matcher.query(["zzz"]).weights == (match.UNKNOWN_SHORT_WORD_WEIGHT,)
    assert matcher.query(["pipe"], "soap").head == ()
    assert not matcher.query(["pipe"]).negated


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("boat", [("boat", 1.0)]),
        ("ship", [("boat", EQUIVALENT_LIKENESS)]),
        ("extinguishar", [("extinguisher", 1 - 1 / 12)]),
        ("extinguishre", [("extinguisher", lexicon.MISSPELT_AT_BEST)]),
        ("q", []),
        ("2001", []),
        ("xxxxxxxxxx", []),
    ],
)
def test_a_word_matches_itself_its_equivalents_or_its_neighbours(matcher, word, expected):
    matches = [(matcher.lexicon.words[m.word], m.likeness) for m in matcher.lexicon.matches(word)]
    assert matches == [(name, pytest.approx(likeness)) for name, likeness in expected]


def test_a_misspelt_word_is_never_more_than_itself():
    long = matcher_of("telecommunications")
    [found] = long.lexicon.matches("telecommunicatoin")
    assert found.likeness <= 1


def test_a_word_has_few_neighbours_the_nearest_first():
    many = matcher_of(*(f"boat{letter}s" for letter in "abcdefghijklmno"))
    matches = many.lexicon.matches("boat")
    assert len(matches) == NEIGHBOURS
    assert [m.likeness for m in matches] == sorted((m.likeness for m in matches), reverse=True)


def test_a_large_lexicon_is_searched_by_its_likeliest_words_only():
    letters = "bcdfghjklmnpqvwxyz"
    texts = [f"contain{a}{b}" for a in letters for b in letters]
    many = matcher_of("container", *texts)
    assert many.lexicon.words[many.lexicon.matches("containerr")[0].word] == "container"


def test_a_completion_never_repeats_the_word_and_stops_at_the_first_other():
    some = matcher_of("boat boater boating boats", "boaz", "zebra")
    names = [some.lexicon.words[m.word] for m in some.lexicon.completions("boat")]
    assert names == ["boater", "boating"]
    assert [some.lexicon.words[m.word] for m in some.lexicon.completions("zeb")] == ["zebra"]
    assert some.lexicon.completions("zzz") == []


def test_common_words_only_confirm(monkeypatch):
    monkeypatch.setattr(match, "POSTINGS_BUDGET", 5)
    many = matcher_of(*(f"boat part{letter}" for letter in "abcdefgh"), "zebra boat")
    hits = many.search(["zebra", "boat"], "boat")
    assert [hit.entry for hit in hits] == [8]
    assert len(many.search(["boat"], "boat")) == 9


def test_of_very_many_entries_the_best_are_gathered_and_scored(monkeypatch):
    monkeypatch.setattr(match, "GATHERED", 6)
    monkeypatch.setattr(match, "SCORED", 3)
    many = matcher_of(*(f"boat part{letter}" for letter in "abcdefgh"), "boat", "boat zebra")
    hits = many.search(["boat"], "boat")
    assert len(hits) == 3
    assert hits[0].entry == 8
    assert np.count_nonzero(many._scores) == 0


def test_an_empty_vocabulary_finds_nothing():
    empty = Matcher(build_arrays([], [], []), EQUIVALENTS)
    assert empty.lexicon.words == [""]
    assert empty.search(["boat"], "boat", unfinished=True) == []


def test_a_word_misspelt_as_much_as_an_equivalent_is_not_taken_for_one():
    # 3 slips in 20 letters make a likeness of 0.85, which is that of an equivalent.
    words_of_20 = matcher_of("internationalization", "internationalization boat")
    query = words_of_20.query(["imtermationalizatiom"])
    assert query.matches[0][-1].likeness == EQUIVALENT_LIKENESS
    assert words_of_20._swaps(query) == []
