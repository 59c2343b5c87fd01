"""Term text to verdict: each verdict, and its neighbour that is another one."""

import string
import unicodedata
from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gsfiler.core.errors import Cancelled
from gsfiler.core.findings import Severity
from gsfiler.core.packs import PackStore
from gsfiler.vocabulary.building import open_vocabulary
from gsfiler.vocabulary.check import CANDIDATES, CLASSES_SHOWN, check_list, check_term
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.polarity import polarity
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import DASHES, FUNCTION_WORDS, raw_words, words
from gsfiler.vocabulary.verdict import Acceptance, Change, Verdict, VerdictKind
from gsfiler.vocabulary.vocabulary import Vocabulary
from gsfiler.vocabulary.wording import MALFORMED_CODES
from tests.vocabulary.conftest import FIRM, TODAY

EXACT, VARIANT, NEAR = VerdictKind.EXACT, VerdictKind.VARIANT, VerdictKind.NEAR
WRONG_CLASS, VAGUE, WITHDRAWN = VerdictKind.WRONG_CLASS, VerdictKind.VAGUE, VerdictKind.WITHDRAWN
WRONG_LANGUAGE, MALFORMED = VerdictKind.WRONG_LANGUAGE, VerdictKind.MALFORMED
UNKNOWN = VerdictKind.UNKNOWN
SAME = (EXACT, VARIANT, WRONG_CLASS)
"""Verdicts that say that text and entry are one wording."""


def codes(verdict: Verdict) -> list[str]:
    return [finding.code for finding in verdict.findings]


def message(verdict: Verdict, code: str) -> str:
    [found] = [finding.message for finding in verdict.findings if finding.code == code]
    return found


def matched(verdict: Verdict) -> tuple[str, int] | None:
    entry = verdict.match.entry if verdict.match else None
    return (entry.text, entry.class_number) if entry else None


@pytest.mark.parametrize(
    ("text", "given_class", "kind", "entry"),
    [
        ("umbrellas", 18, EXACT, ("umbrellas", 18)),
        ("umbrellas", None, EXACT, ("umbrellas", 18)),
        ("  UMBRELLAS . ", 18, EXACT, ("umbrellas", 18)),
        ("vehicles", 12, EXACT, ("Vehicles", 12)),
        ("tablet computers", 9, EXACT, ("tablet computers", 9)),
        ("zither lessons", 41, EXACT, ("zither lessons", 41)),
        ("umbrella", 18, VARIANT, ("umbrellas", 18)),
        ("the umbrella", 18, VARIANT, ("umbrellas", 18)),
        ("bicycle tires", 12, VARIANT, ("bicycle tyres", 12)),
        ("jewelry box", 14, VARIANT, ("jewellery boxes", 14)),
        ("boat motors", 7, VARIANT, ("motors for boats", 7)),
        ("machines for cutting bread", 7, VARIANT, ("bread cutting machines", 7)),
        ("bread-cutting machines", 7, VARIANT, ("bread cutting machines", 7)),
        ("zebra striped hammock", 20, VARIANT, ("zebra-striped hammocks", 20)),
        ("non-medicated soap", 3, VARIANT, ("soap, non-medicated", 3)),
        ("soap, medicated", 5, VARIANT, ("medicated soap", 5)),
        ("bicycle repair", 37, VARIANT, ("repair of bicycles", 37)),
        ("metal pipes", 6, VARIANT, ("pipes of metal", 6)),
        ("umbrellas", 25, WRONG_CLASS, ("umbrellas", 18)),
        ("umbrella", 25, WRONG_CLASS, ("umbrellas", 18)),
        ("chocolate milk", 30, WRONG_CLASS, ("chocolate milk", 29)),
        ("milk chocolate", 29, WRONG_CLASS, ("milk chocolate", 30)),
        ("motor boats", 7, WRONG_CLASS, ("motor boats", 12)),
        ("refrigeratrs", 11, NEAR, ("refrigerators", 11)),
        ("ice, cream", 30, NEAR, ("ice cream", 30)),
        ("pipes, not metal", 19, NEAR, ("pipes, not of metal", 19)),
        ("mobile phone straps", 9, NEAR, ("straps for mobile telephones", 9)),
        ("alcoholic beer", 32, UNKNOWN, None),
        ("curtains of textile and plastic", 24, NEAR, ("curtains of textile or plastic", 24)),
        ("guillotine lace", 26, WITHDRAWN, ("guillotine lace", 26)),
        ("fax paper", 16, WITHDRAWN, ("fax paper", 16)),
        ("heliographic apparatus", 9, WITHDRAWN, ("heliographic apparatus", 9)),
        ("parapluies", 18, WRONG_LANGUAGE, ("umbrellas", 18)),
        ("refrigeradores", 11, WRONG_LANGUAGE, ("refrigerators", 11)),
        ("parapluies pliants", 18, WRONG_LANGUAGE, ("folding umbrellas", 18)),
        ("location de traîneaux", 41, WRONG_LANGUAGE, ("location de traîneaux", 41)),
        ("accessories", None, VAGUE, None),
        ("umbrellas, etc.", 18, VAGUE, None),
        ("all goods in this class", 18, VAGUE, None),
        ("pipes", None, VAGUE, None),
        ("pipes (of metal", 6, MALFORMED, None),
        ("", 6, MALFORMED, None),
        ("umbrellas\x00", 18, MALFORMED, None),
        ("123", 18, MALFORMED, None),
        ("umbrеllas", 18, MALFORMED, None),
        ("umbяellas", 18, MALFORMED, None),
        ("umbrel\ufffdas", 18, MALFORMED, None),
        ("motors for bicycles", 7, UNKNOWN, None),
        ("medicated milk", 29, UNKNOWN, None),
        ("location de parapluies", 41, UNKNOWN, None),
        ("xqzvwk", None, UNKNOWN, None),
        ("sneakers", 25, UNKNOWN, None),
        ("ink milk hats", None, UNKNOWN, None),
    ],
)
def test_every_verdict_has_its_wordings(vocabulary, text, given_class, kind, entry):
    verdict = check_term(Term(text, given_class), vocabulary)
    assert (verdict.kind, matched(verdict)) == (kind, entry)


@pytest.mark.parametrize(
    ("text", "code", "severity"),
    [
        ("umbrella", "TERM_VARIANT", Severity.NOTE),
        ("refrigeratrs", "TERM_NEAR", Severity.WARNING),
        ("alcoholic beer", "TERM_POLARITY", Severity.WARNING),
        ("guillotine lace", "TERM_WITHDRAWN", Severity.ERROR),
        ("parapluies", "TERM_WRONG_LANGUAGE", Severity.ERROR),
        ("accessories", "TERM_VAGUE", Severity.ERROR),
        ("umbrellas, etc.", "EXPR_ETC", Severity.ERROR),
        ("pipes (of metal", "TERM_BRACKET", Severity.ERROR),
        ("xqzvwk", "TERM_UNKNOWN", Severity.WARNING),
        ("sneakers", "TERM_EVERYDAY_WORD", Severity.NOTE),
    ],
)
def test_a_verdict_explains_itself(vocabulary, text, code, severity):
    verdict = check_term(Term(text), vocabulary)
    [finding] = [finding for finding in verdict.findings if finding.code == code]
    assert finding.severity is severity


def test_an_exact_term_needs_no_words(vocabulary):
    assert check_term(Term("umbrellas", 18), vocabulary).findings == ()


def test_a_term_in_the_wrong_class_is_shown_all_right_ones(vocabulary):
    verdict = check_term(Term("water filters", 9), vocabulary)
    assert verdict.kind is WRONG_CLASS
    assert message(verdict, "TERM_WRONG_CLASS") == (
        "“water filters” belongs in classes 7 and 11, not in class 9. Move it there."
    )
    assert [c.packed.entry.class_number for c in verdict.candidates[:2]] == [7, 11]
    assert {c.class_number for c in verdict.classes[:2]} == {7, 11}


@pytest.mark.parametrize(("given_class", "first"), [(None, 7), (7, 7), (11, 11)])
def test_a_term_proper_to_several_classes_shows_them(vocabulary, given_class, first):
    verdict = check_term(Term("water filters", given_class), vocabulary)
    assert verdict.kind is EXACT
    assert matched(verdict) == ("water filters", first)
    assert "classes 7 and 11" in message(verdict, "TERM_SEVERAL_CLASSES")
    assert [c.packed.entry.class_number for c in verdict.candidates] == [first, 18 - first]


@pytest.mark.parametrize("given_class", [None, 7])
def test_a_term_that_lacks_the_qualifier_of_its_class_is_vague(vocabulary, given_class):
    verdict = check_term(Term("bobbins", given_class), vocabulary)
    assert verdict.kind is VAGUE
    assert verdict.match is None
    said = message(verdict, "TERM_NEEDS_QUALIFIER")
    assert "bobbins [machine parts] (class 7)" in said
    assert "bobbins [sewing articles] (class 26)" in said
    assert {c.packed.entry.class_number for c in verdict.candidates[:2]} == {7, 26}


def test_a_qualifier_that_leaves_the_class_open_to_no_doubt_may_lack(vocabulary):
    verdict = check_term(Term("footmuffs", 11), vocabulary)
    assert verdict.kind is NEAR
    assert "TERM_NEEDS_QUALIFIER" not in codes(verdict)


def test_a_term_that_is_two_things_by_its_material_is_vague(vocabulary):
    verdict = check_term(Term("hose clamps"), vocabulary)
    assert verdict.kind is VAGUE
    assert "hose clamps, of metal (class 6)" in message(verdict, "TERM_NEEDS_QUALIFIER")


@pytest.mark.parametrize(("text", "number"), [("sneakers", 25), ("fridges", 11)])
def test_everyday_words_lead_to_candidates_only(vocabulary, text, number):
    verdict = check_term(Term(text), vocabulary)
    assert verdict.kind is UNKNOWN
    assert verdict.match is None
    assert verdict.candidates[0].everyday_word
    assert verdict.candidates[0].packed.entry.class_number == number
    assert verdict.candidates[0].score <= 0.9


@pytest.mark.parametrize(
    ("text", "other"),
    [("ink", "milk"), ("milk", "ink"), ("hats", "mats"), ("mats", "hats"), ("ice", "ink")],
)
def test_very_short_words_never_stand_for_each_other(vocabulary, text, other):
    verdict = check_term(Term(text), vocabulary)
    assert verdict.kind is EXACT
    assert other not in {candidate.packed.entry.text for candidate in verdict.candidates}


@pytest.mark.parametrize("text", ["bats", "rats", "cats", "inn"])
def test_a_very_short_word_is_not_near_another(vocabulary, text):
    assert check_term(Term(text), vocabulary).kind is UNKNOWN


def test_the_same_meaning_in_other_words_is_not_called_its_opposite(vocabulary):
    verdict = check_term(Term("non-metal pipes", 19), vocabulary)
    assert verdict.kind is NEAR
    assert matched(verdict) == ("pipes, not of metal", 19)
    assert "TERM_POLARITY" not in codes(verdict)


def test_a_harmless_with_is_not_called_a_turn(vocabulary_of_2024):
    text = "walking frames for persons with disabilities"
    assert "TERM_POLARITY" not in codes(check_term(Term(text, 10), vocabulary_of_2024))


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


def test_another_language_offers_its_twin(vocabulary):
    twin = message(check_term(Term("parapluies"), vocabulary), "TERM_WRONG_LANGUAGE")
    assert twin == (
        "“parapluies” is wording in another language (fr); the list is in “en”. Write: “umbrellas”."
    )
    alone = message(check_term(Term("location de traîneaux"), vocabulary), "TERM_WRONG_LANGUAGE")
    assert alone.endswith("Translate it.")


def test_a_french_list_is_judged_in_french(french_vocabulary):
    assert check_term(Term("parapluies", 18), french_vocabulary).kind is EXACT
    assert check_term(Term("refrigerateur", 11), french_vocabulary).kind is VARIANT
    assert check_term(Term("umbrellas", 18), french_vocabulary).kind is WRONG_LANGUAGE


@pytest.mark.parametrize("number", [0, 46])
def test_a_class_that_is_none_makes_the_term_malformed(vocabulary, number):
    problem = f"“{number}” is not a class of the Nice Classification; give 1 to 45."
    verdict = check_term(Term("umbrellas", class_problem=problem), vocabulary)
    assert verdict.kind is MALFORMED
    assert verdict.match is None
    assert message(verdict, "TERM_CLASS") == problem
    assert [c.packed.entry.text for c in verdict.candidates][:1] == ["umbrellas"]


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


@pytest.mark.usefixtures("little_training")
def test_a_listed_wording_that_the_guidelines_call_vague_is_exact_with_a_warning(tmp_path):
    store = PackStore(tmp_path / "packs")
    entries = (Entry("accessories", 26, "1"), Entry("hats", 25, "2"))
    content = PackContent("m", PackKind.MGS, "M", languages=("en",), entries=entries)
    install_contents(store, [(content, {})], date(2026, 1, 1))
    opened = open_vocabulary(store, tmp_path / "indexes", on=date(2026, 1, 1))
    verdict = check_term(Term("accessories", 26), opened)
    assert verdict.kind is EXACT
    assert "offices may find it vague" in message(verdict, "TERM_VAGUE_ENTRY")


def test_an_old_edition_says_so(packs, indexes, quickly):
    old = quickly(packs, indexes, on=date(2026, 1, 2), edition="12-2024")
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


@pytest.mark.parametrize("text", ["umbrеllas", "umb\x07rellas"])
def test_of_a_term_no_office_can_read_the_mended_wording_is_looked_up(vocabulary, text):
    verdict = check_term(Term(text, 18), vocabulary)
    best = verdict.candidates[0]
    assert (verdict.kind, best.packed.entry.text, best.score) == (MALFORMED, "umbrellas", 1.0)
    assert verdict.classes[0].class_number == 18
    [fault] = [f for f in verdict.findings if f.severity is Severity.ERROR]
    assert fault.code in MALFORMED_CODES
    assert not text[fault.start : fault.end].isascii() or text[fault.start] == "\x07"


@pytest.mark.parametrize("text", ["β-carotene", "µm filters", "κ-casein", "NF-κB", "λ sensors"])
def test_the_greek_letters_of_science_are_no_fault(vocabulary, text):
    assert check_term(Term(text, 5), vocabulary).kind is not MALFORMED


@pytest.mark.parametrize("text", ["\ud800", "umbrellas\udc80"])
def test_half_a_character_is_malformed(vocabulary, text):
    assert check_term(Term(text), vocabulary).kind is MALFORMED


def test_a_list_is_checked_in_order_with_its_progress(vocabulary):
    terms = [Term("umbrellas", id="a"), Term("hats", id="b"), Term("", id="c")]
    told: list[int] = []
    verdicts = list(check_list(terms, vocabulary, ["US"], told.append))
    assert [verdict.term.id for verdict in verdicts] == ["a", "b", "c"]
    assert [verdict.kind for verdict in verdicts] == [EXACT, EXACT, MALFORMED]
    assert all(set(verdict.acceptance) == {"US"} for verdict in verdicts)
    assert told == [1, 2, 3]
    assert [v.kind for v in check_list(terms, vocabulary)] == [EXACT, EXACT, MALFORMED]


def test_a_list_may_be_cancelled(vocabulary):
    def stop(done: int) -> None:
        if done == 2:
            raise Cancelled

    found = []
    with pytest.raises(Cancelled):
        found += check_list([Term("hats")] * 5, vocabulary, progress=stop)
    verdicts = check_list([Term("hats")] * 5, vocabulary, progress=stop)
    assert next(verdicts).kind is EXACT


def test_the_same_term_gets_the_same_verdict_again(vocabulary):
    for text in ("metal pipes", "umbrela", "sneakers", "xqzvwk"):
        assert check_term(Term(text), vocabulary) == check_term(Term(text), vocabulary)


# What must never happen, over all entries of the vocabulary.


@pytest.fixture(scope="session")
def wordings(vocabulary: Vocabulary) -> list[str]:
    return [vocabulary.text_of(number) for number in range(vocabulary.searchable)]


@pytest.fixture(scope="session")
def lexicon(wordings: list[str]) -> list[str]:
    found = {word for text in wordings for word in raw_words(text) if len(word) > 2}
    return [*sorted(found - FUNCTION_WORDS), "zebra", "wooden", "3d"]


def content_words(text: str) -> list[str]:
    return sorted(word for word in words(text) if word not in FUNCTION_WORDS)


def test_every_entry_is_exact_by_its_own_wording(vocabulary, wordings):
    for number, text in enumerate(wordings):
        verdict = check_term(Term(text, vocabulary.class_of(number)), vocabulary)
        assert verdict.kind is EXACT, text


@settings(deadline=None)
@given(data=st.data())
def test_one_exchanged_word_is_never_the_same_wording(vocabulary, wordings, lexicon, data):
    text = data.draw(st.sampled_from(wordings))
    word = data.draw(st.sampled_from(raw_words(text)))
    other = data.draw(st.sampled_from(lexicon))
    assume(word not in FUNCTION_WORDS and words(other) != words(word))
    typed = text.lower().replace(word, other)
    verdict = check_term(Term(typed), vocabulary)
    if verdict.kind in SAME:
        assert matched(verdict) is not None
        assert content_words(verdict.match.entry.text) == content_words(typed)
        assert verdict.match.entry.text != text


@settings(deadline=None)
@given(data=st.data())
def test_a_turned_meaning_is_never_the_same_wording(vocabulary, wordings, data):
    text = data.draw(st.sampled_from(wordings)).lower()
    place = data.draw(st.integers(0, len(text.split())))
    turn = data.draw(st.sampled_from(["non-", "not ", "without ", "except ", "other than "]))
    parts = text.split()
    typed = " ".join([*parts[:place], turn + " ".join(parts[place:])]).strip()
    verdict = check_term(Term(typed), vocabulary)
    if verdict.kind in SAME:
        entry = verdict.match.entry.text
        assert polarity(words(entry)) == polarity(words(typed))
        assert entry.lower() != text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("soap, non-medicated", "medicated soap"),
        ("pipes of metal", "pipes, not of metal"),
        ("footmuffs, non-electric", "footmuffs, electric"),
        ("non-alcoholic beer", "alcoholic beer"),
        ("rental of skiing equipment, except vehicles", "rental of skiing equipment, vehicles"),
        ("hose clamps, of metal", "hose clamps, not of metal"),
        ("downloadable computer game software", "non-downloadable computer game software"),
    ],
)
def test_opposites_are_never_the_same_wording(vocabulary, one, other):
    for typed, opposite in ((one, other), (other, one)):
        verdict = check_term(Term(typed), vocabulary)
        assert matched(verdict) is None or (verdict.kind is NEAR or matched(verdict)[0] != opposite)
        if verdict.kind is NEAR and matched(verdict)[0] == opposite:
            assert "TERM_POLARITY" in codes(verdict)


def test_words_that_run_together_into_the_opposite_are_no_variant(vocabulary):
    assert check_term(Term("notable tree", 31), vocabulary).kind is VARIANT
    assert check_term(Term("not able trees", 31), vocabulary).kind is not VARIANT


FULL_WIDTH = {sign: chr(ord(sign) + 0xFEE0) for sign in string.ascii_letters + string.digits + ","}


@settings(deadline=None)
@given(data=st.data())
def test_decoration_never_changes_a_verdict(vocabulary, wordings, data):
    text = data.draw(st.sampled_from([*wordings, "umbrela", "pipes", "sneakers", "parapluies"]))
    looks = {" ": " \u00a0\u2009\u3000", "-": DASHES + "-"}
    signs = []
    for sign in unicodedata.normalize(data.draw(st.sampled_from(["NFC", "NFD"])), text):
        choices = looks.get(sign, sign + FULL_WIDTH.get(sign, ""))
        signs.append(data.draw(st.sampled_from(choices)))
        if data.draw(st.booleans()) and not unicodedata.combining(sign):
            signs.append(data.draw(st.sampled_from(["", "\u200b", "\u00ad", "\ufeff"])))
    undressed, dressed = (check_term(Term(each), vocabulary) for each in (text, "".join(signs)))
    assert (dressed.kind, dressed.match) == (undressed.kind, undressed.match)
    if "".join(signs) != text:
        assert any(code.startswith("SIGN_") for code in codes(dressed))


def test_a_full_width_bracket_does_not_change_a_verdict(vocabulary):
    assert check_term(Term("bobbins ［machine parts]", 7), vocabulary).kind is EXACT


@pytest.mark.parametrize("text", ["umbrella's '", "pipes '' of metal", "umbrelas ´"])
def test_a_lone_apostrophe_gets_a_verdict(vocabulary, text):
    assert check_term(Term(text), vocabulary).kind is not EXACT


@settings(deadline=None)
@given(text=st.text(st.characters(codec="utf-8"), max_size=30), number=st.integers(1, 45))
def test_any_text_gets_a_verdict_and_unknown_text_no_acceptance(vocabulary, text, number):
    verdict = check_term(Term(text, number), vocabulary, ["US"])
    assert len(verdict.candidates) <= CANDIDATES
    assert verdict.as_json()["verdict"] == verdict.kind
    if verdict.kind is not EXACT:
        assert verdict.acceptance["US"] is Acceptance.UNKNOWN
    for finding in verdict.findings:
        assert finding.message
        if finding.start is not None:
            assert 0 <= finding.start <= (finding.end or 0) <= len(text)


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


@pytest.mark.parametrize("text", ["z" * 2000, "a" + " ." * 50_000 + "b", "x " * 20_000])
def test_endless_text_gets_a_verdict(vocabulary, text):
    assert check_term(Term(text), vocabulary).kind in (UNKNOWN, MALFORMED)


def test_the_title_of_a_class_is_shown_with_wordings_beside_it(vocabulary: Vocabulary) -> None:
    verdict = check_term(Term("vehicles", 12), vocabulary)
    assert verdict.candidates[0].packed == verdict.match
    assert len(verdict.candidates) > 1
