"""What the check offers instead of a term, and the classes it thinks likely."""

import pytest

from gsfiler.core.packs import PackStore
from gsfiler.vocabulary.check import CANDIDATES, CLASSES_SHOWN, check_term
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Change
from tests.vocabulary.checked import EXACT, NEAR, SAME, UNKNOWN, VARIANT
from tests.vocabulary.conftest import TODAY


@pytest.mark.parametrize(
    "text", ["metal pipes", "pipes and clamps", "umbrela", "accessories", "umbrellas"]
)
def test_candidates_are_ranked_distinct_and_at_most_five(vocabulary, text):
    verdict = check_term(Term(text), vocabulary)
    scores = [round(candidate.score, 2) for candidate in verdict.candidates]
    assert len(scores) <= CANDIDATES
    assert scores == sorted(scores, reverse=True)
    wordings = [(c.packed.entry.text, c.packed.entry.class_number) for c in verdict.candidates]
    assert len(set(wordings)) == len(wordings)


def test_a_candidate_says_what_differs(vocabulary):
    candidate = check_term(Term("red umbrela", 18), vocabulary).candidates[0]
    assert {difference.change for difference in candidate.differences} == {
        Change.ADDED,
        Change.MISSPELT,
    }
    assert check_term(Term("umbrellas"), vocabulary).candidates[0].differences == ()


def test_an_entry_decides_the_class(vocabulary):
    for text, given_class in [("umbrellas", 18), ("umbrella", None), ("umbrellas", 9)]:
        classes = check_term(Term(text, given_class), vocabulary).classes
        assert classes[0].class_number == 18
        assert classes[0].probability >= 0.98


def test_classes_are_predicted_for_what_is_in_no_list(vocabulary):
    classes = check_term(Term("wooden umbrela stands"), vocabulary).classes
    assert len(classes) == CLASSES_SHOWN
    assert all(1 <= each.class_number <= 45 for each in classes)
    probabilities = [each.probability for each in classes]
    assert probabilities == sorted(probabilities, reverse=True)
    assert 0 < sum(probabilities) <= 1.0001


LEGAL = (
    "legal services relating to licences",
    "legal services in the field of immigration",
    "legal watching services",
    "legal advocacy services",
)


@pytest.fixture(scope="module")
def lawyers(tmp_path_factory, quickly):
    """A vocabulary in which the best candidate for "legal services" is none that is near."""
    folder = tmp_path_factory.mktemp("lawyers")
    store = PackStore(folder / "packs")
    entries = tuple(Entry(text, 45) for text in LEGAL)
    content = PackContent("law", PackKind.NICE, "Law", edition="13-2026", entries=entries)
    install_contents(store, [(content, {})], TODAY)
    return quickly(store, folder / "indexes", on=TODAY)


@pytest.mark.parametrize(
    "text", ["legal services", "legal service for licences", "watching services", "advocacy"]
)
def test_the_nearest_wording_is_the_first_candidate(lawyers, text):
    verdict = check_term(Term(text, 45), lawyers)
    assert verdict.kind in (NEAR, UNKNOWN)
    assert verdict.match in (None, verdict.candidates[0].packed)


@pytest.mark.parametrize(
    ("text", "given_class"),
    [
        ("footmuffs", 11),
        ("rental of skiing equipments except boats", 41),
        ("metal pipings", 19),
        ("pipes of metals for boats", 19),
        ("soap without medicaments", 3),
        ("bread slicing machines", 7),
        ("umbrela", 18),
        ("motr boats", None),
    ],
)
def test_a_near_verdict_names_the_first_candidate_and_none_is_whole(vocabulary, text, given_class):
    verdict = check_term(Term(text, given_class), vocabulary)
    assert verdict.kind not in SAME
    assert verdict.match in (None, verdict.candidates[0].packed)
    assert all(candidate.score < 1.0 for candidate in verdict.candidates)


@pytest.mark.parametrize(
    ("text", "kind"), [("umbrellas", EXACT), ("umbrella", VARIANT), ("tyres for bicycles", VARIANT)]
)
def test_only_the_same_wording_has_the_whole_score(vocabulary, text, kind):
    verdict = check_term(Term(text), vocabulary)
    assert (verdict.kind, verdict.candidates[0].score) == (kind, 1.0)


@pytest.mark.parametrize(
    ("text", "class_number"),
    [("umbrelas", 18), ("refrigertors", 11), ("umbrellas", 18), ("bicicle repair", 37)],
)
def test_misspelt_words_speak_for_the_class_of_the_right_ones(vocabulary, text, class_number):
    assert check_term(Term(text), vocabulary).classes[0].class_number == class_number


@pytest.mark.parametrize("text", ["", "  ", "!!!", "qqxz zzvv", "9999"])
def test_where_nothing_speaks_for_a_class_none_is_likely(vocabulary, text):
    verdict = check_term(Term(text), vocabulary)
    assert verdict.classes == ()
    assert verdict.as_json()["classes"] == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("umbrelas, folding", "umbrella, folding"),
        ("Refrigertors", "refrigerator"),
        ("umbrellas for fridges", "umbrellas for fridges"),
        ("qqxz", "qqxz"),
        ("hat", "hat"),
        ("", ""),
    ],
)
def test_only_what_nobody_knows_is_put_right(vocabulary, text, mended):
    assert vocabulary.mended(text) == mended
