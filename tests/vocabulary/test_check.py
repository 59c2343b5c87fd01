"""Term text to verdict: each verdict, and its neighbour that is another one."""

from datetime import date

import pytest

from gsfiler.core.errors import Cancelled
from gsfiler.core.findings import Severity
from gsfiler.core.packs import PackStore
from gsfiler.vocabulary.building import open_vocabulary
from gsfiler.vocabulary.check import check_list, check_term
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.vocabulary import Vocabulary
from gsfiler.vocabulary.wording import MALFORMED_CODES
from tests.vocabulary.checked import (
    EXACT,
    MALFORMED,
    NEAR,
    UNKNOWN,
    VAGUE,
    VARIANT,
    WITHDRAWN,
    WRONG_CLASS,
    WRONG_LANGUAGE,
    codes,
    matched,
    message,
)


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


@pytest.mark.parametrize("text", ["umbrella's '", "pipes '' of metal", "umbrelas ´"])
def test_a_lone_apostrophe_gets_a_verdict(vocabulary, text):
    assert check_term(Term(text), vocabulary).kind is not EXACT


@pytest.mark.parametrize("text", ["z" * 2000, "a" + " ." * 50_000 + "b", "x " * 20_000])
def test_endless_text_gets_a_verdict(vocabulary, text):
    assert check_term(Term(text), vocabulary).kind in (UNKNOWN, MALFORMED)


def test_the_title_of_a_class_is_shown_with_wordings_beside_it(vocabulary: Vocabulary) -> None:
    verdict = check_term(Term("vehicles", 12), vocabulary)
    assert verdict.candidates[0].packed == verdict.match
    assert len(verdict.candidates) > 1
