"""What a check must never say, over all entries of a vocabulary and over any text."""

import string
import unicodedata

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gsfiler.vocabulary.check import CANDIDATES, check_term
from gsfiler.vocabulary.polarity import polarity
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import DASHES, FUNCTION_WORDS, raw_words, words
from gsfiler.vocabulary.verdict import Acceptance
from gsfiler.vocabulary.vocabulary import Vocabulary
from tests.vocabulary.checked import (
    EXACT,
    NEAR,
    SAME,
    VARIANT,
    codes,
    matched,
)


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
