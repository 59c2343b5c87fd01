"""The check and its packs: editions, ages, languages, and what parties accept."""

from datetime import date

import pytest

from gsfiler.core.findings import Severity
from gsfiler.core.packs import PackStore
from gsfiler.vocabulary.check import check_term
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Acceptance
from tests.vocabulary.checked import (
    EXACT,
    UNKNOWN,
    WITHDRAWN,
    WRONG_CLASS,
    codes,
    matched,
    message,
)
from tests.vocabulary.conftest import FIRM, TODAY


def test_a_moved_term_says_where_it_was_and_since_when(vocabulary):
    verdict = check_term(Term("eyeglasses", 9), vocabulary)
    assert verdict.kind is WRONG_CLASS
    assert matched(verdict) == ("eyeglasses", 10)
    assert message(verdict, "TERM_CLASS_MOVED") == (
        "It stood in class 9 in NCL 12-2024; since 2026-01-01 it stands in class 10."
    )
    assert "TERM_CLASS_MOVED" not in codes(check_term(Term("eyeglasses", 12), vocabulary))
    assert check_term(Term("eyeglasses", 10), vocabulary).kind is EXACT


def test_an_earlier_day_is_judged_by_its_own_edition(vocabulary_of_2024):
    assert matched(check_term(Term("eyeglasses", 9), vocabulary_of_2024)) == ("eyeglasses", 9)
    assert check_term(Term("eyeglasses", 9), vocabulary_of_2024).kind is EXACT
    moved = check_term(Term("eyeglasses", 10), vocabulary_of_2024)
    assert moved.kind is WRONG_CLASS
    assert "TERM_CLASS_MOVED" not in codes(moved)


def test_a_wording_of_a_later_edition_is_not_withdrawn_today(vocabulary_of_2024):
    verdict = check_term(Term("air fryers", 11), vocabulary_of_2024)
    assert verdict.kind is UNKNOWN
    assert check_term(Term("heliographic apparatus", 9), vocabulary_of_2024).kind is EXACT


def test_a_withdrawn_wording_says_since_when_and_what_replaces_it(vocabulary):
    verdict = check_term(Term("walking frames for disabled persons", 10), vocabulary)
    assert verdict.kind is WITHDRAWN
    assert message(verdict, "TERM_WITHDRAWN") == (
        "“walking frames for disabled persons” was in NCL 12-2024 but is not in the edition of "
        "this check (in force since 2026-01-01). It is now worded “walking frames for persons "
        "with disabilities”."
    )
    assert "Nothing replaces it." in message(
        check_term(Term("guillotine lace"), vocabulary), "TERM_WITHDRAWN"
    )


@pytest.mark.parametrize(
    ("text", "given_class", "expected"),
    [
        ("refrigerators", 11, {"US": "accepted", "EM": "accepted", "CN": "unknown"}),
        ("smart umbrellas", 18, {"US": "rejected", "EM": "accepted", "CN": "rejected"}),
        ("folding umbrellas", 18, {"US": "conflict", "EM": "accepted", "CN": "unknown"}),
        ("folding umbrellas", None, {"US": "conflict", "EM": "accepted", "CN": "unknown"}),
        ("water filters", 7, {"US": "accepted", "EM": "unknown", "CN": "unknown"}),
        ("water filters", 11, {"US": "rejected", "EM": "unknown", "CN": "unknown"}),
        ("refrigerator", 11, {"US": "unknown", "EM": "unknown", "CN": "unknown"}),
        ("refrigerators", 9, {"US": "unknown", "EM": "unknown", "CN": "unknown"}),
        ("refrigeratrs", 11, {"US": "unknown", "EM": "unknown", "CN": "unknown"}),
        ("réfrigérateurs", 11, {"US": "unknown", "EM": "unknown", "CN": "unknown"}),
        ("umbrellas", 18, {"US": "unknown", "EM": "unknown", "CN": "unknown"}),
    ],
)
def test_acceptance_is_what_the_data_says_of_exactly_this_wording(
    vocabulary, text, given_class, expected
):
    verdict = check_term(Term(text, given_class), vocabulary, ["US", "EM", "CN"])
    assert dict(verdict.acceptance) == {
        party: Acceptance(value) for party, value in expected.items()
    }


def test_without_parties_nothing_is_said_of_acceptance(vocabulary):
    assert dict(check_term(Term("refrigerators", 11), vocabulary).acceptance) == {}


def test_what_parties_ask_is_told_where_they_are_designated(vocabulary):
    alone = check_term(Term("springs [machine parts]", 7), vocabulary)
    with_us = check_term(Term("springs [machine parts]", 7), vocabulary, ["US"])
    assert "TERM_SQUARE_BRACKETS" not in codes(alone)
    assert "TERM_SQUARE_BRACKETS" in codes(with_us)


def test_the_starter_says_that_it_is_not_official(starter_vocabulary, vocabulary):
    wording = starter_vocabulary.text_of(0)
    verdict = check_term(Term(wording), starter_vocabulary)
    assert verdict.kind is EXACT
    assert verdict.match is not None
    assert verdict.match.pack == "starter"
    assert "not an official list" in message(verdict, "TERM_STARTER_ONLY")
    assert "TERM_STARTER_ONLY" not in codes(check_term(Term("umbrellas"), vocabulary))


def test_an_old_edition_says_so(packs, indexes, quickly):
    old = quickly(packs, indexes, on=date(2025, 1, 2), edition="12-2024")
    verdict = check_term(Term("eyeglasses", 9), old)
    assert verdict.kind is EXACT
    assert "verdict of NCL 12-2024" in message(verdict, "TERM_OLD_EDITION")


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (date(2025, 12, 30), "TERM_OLD_DATA"),
        (None, "TERM_UNDATED_DATA"),
        (date(2026, 1, 1), None),
    ],
)
@pytest.mark.parametrize("kind", [PackKind.MGS, PackKind.LIST])
def test_old_or_undated_data_is_told_of_and_blocks_nothing(tmp_path, quickly, kind, made, code):
    store = PackStore(tmp_path / "packs")
    entries = (Entry("hats", 25, "1", accepted="US"), Entry("coffee", 30, "2"))
    content = PackContent("p", kind, "The pack", generated=made, languages=("en",), entries=entries)
    install_contents(store, [(content, {})], date(2026, 1, 1))
    verdict = check_term(
        Term("hats", 25), quickly(store, tmp_path / "indexes", on=date(2026, 1, 2)), ["US"]
    )
    told = [f for f in verdict.findings if f.code in ("TERM_OLD_DATA", "TERM_UNDATED_DATA")]
    assert verdict.kind is EXACT
    assert [f.code for f in told] == ([code] if code else [])
    assert all(f.severity is Severity.NOTE and "The pack" in f.message for f in told)
    assert [s.date for s in verdict.acceptance_sources["US"]] == [str(made or "")]


def test_each_answer_names_the_packs_and_dates_it_stands_in(vocabulary):
    verdict = check_term(Term("folding umbrellas", 18), vocabulary, ["US", "EM", "CN"])
    sources = verdict.acceptance_sources
    assert set(sources) == {"US", "EM"}
    assert [(str(s.value), s.words) for s in sources["US"]] == [
        ("accepted", "mgs-sample, 2026-05-01"),
        ("rejected", "mgs-sample, 2026-05-01"),
    ]
    assert [str(s.value) for s in sources["EM"]] == ["accepted"]


def test_a_wording_of_a_coming_edition_is_unknown_and_says_since_when(vocabulary_of_2024):
    verdict = check_term(Term("air fryers"), vocabulary_of_2024)
    assert verdict.kind is UNKNOWN
    assert "2026-01-01" in message(verdict, "TERM_LATER")


def test_a_foreign_wording_of_words_of_the_language_is_not_said_to_be_coming(tmp_path, quickly):
    entries = (*FIRM, Entry("notable zither hammocks", 15, language="fr"))
    firm = PackContent("firm-list", PackKind.LIST, "The firm's list", entries=entries)
    store = PackStore(tmp_path / "packs")
    install_contents(store, [(firm, {})], TODAY)
    verdict = check_term(
        Term("notable zither hammocks"), quickly(store, tmp_path / "indexes", on=TODAY)
    )
    assert verdict.kind is UNKNOWN
    assert "TERM_LATER" not in codes(verdict)


@pytest.mark.parametrize(
    ("on", "edition", "code", "told"),
    [
        (TODAY, "12-2024", "TERM_EARLIER_EDITION", "NCL 13-2026 is installed and in force since"),
        (date(2025, 6, 1), "12-2024", "TERM_OLD_EDITION", "Install that version"),
        (TODAY, "", "", ""),
    ],
)
def test_an_edition_asked_for_is_not_said_to_lack_a_later_one(
    packs, indexes, quickly, on, edition, code, told
):
    verdict = check_term(Term("umbrellas", 18), quickly(packs, indexes, on=on, edition=edition))
    found = [each for each in verdict.findings if each.code.endswith("_EDITION")]
    assert [each.code for each in found] == ([code] if code else [])
    assert all(told in each.message for each in found)


def test_a_list_of_terms_is_known_to_have_no_headings(tmp_path, quickly, vocabulary):
    store = PackStore(tmp_path / "packs")
    content = PackContent(
        "nice-list", PackKind.NICE, "A list", edition="13-2026", entries=(Entry("hats", 25),)
    )
    install_contents(store, [(content, {})], TODAY)
    bare = quickly(store, tmp_path / "indexes", on=TODAY)
    assert [source.title for source in bare.without_headings] == ["A list"]
    assert vocabulary.without_headings == ()
