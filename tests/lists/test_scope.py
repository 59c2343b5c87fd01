"""What the words alone tell about two indications."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.lists.scope import COVERED, Relation, compare_scope

MIRRORED = {Relation.NARROWER: Relation.BROADER, Relation.BROADER: Relation.NARROWER}


@pytest.mark.parametrize(
    ("term", "main", "reason"),
    [
        ("leather shoes", "shoes", "adds “leather”"),
        ("men's shirts", "shirts", "adds “men's”"),
        ("children's cotton shirts", "shirts", "adds “children's cotton”"),
        ("medicated soap", "soap", "adds “medicated”"),
        ("kettles, electric", "kettles", "adds “electric”"),
        ("non-electric kettles", "kettles", "adds “non electric”"),
        ("hats and leather shoes", "hats and shoes", "adds “leather”"),
        ("clothing, namely shirts", "clothing", "adds “namely shirts”"),
        ("clothing for children", "clothing", "adds “for children”"),
        ("bags of leather", "bags", "adds “of leather”"),
        ("electric kettles for camping", "kettles", "adds “electric … for camping”"),
        ("clothing, except hats", "clothing", "adds “except hats”"),
        ("clothing, excluding hats, caps and berets", "clothing", None),
        ("bags, not of leather", "bags", "adds “not of leather”"),
        ("bags other than for travel", "bags", "adds “other than for travel”"),
        ("shirts with the exception of polo shirts", "shirts", None),
        ("shoes, but not sports shoes", "shoes", "adds “but not sports shoes”"),
        ("toys, save for balls", "toys", "adds “save for balls”"),
        ("clothing, namely shirts", "clothing, namely shirts, hats", "leaves out “hats”"),
        ("clothing, except hats and shoes", "clothing, except hats", "also excludes “shoes”"),
        ("hats", "hats and caps", "leaves out “caps”"),
        ("hats", "hats, caps and shoes", "leaves out “caps”, “shoes”"),
        ("leather bags, except handbags", "bags, except handbags", "adds “leather”"),
    ],
)
def test_a_restriction_makes_narrower_and_its_loss_broader(
    term: str, main: str, reason: str | None
) -> None:
    found = compare_scope(term, main)
    assert found.relation is Relation.NARROWER
    assert reason is None or str(found.reason) == reason
    assert compare_scope(main, term).relation is Relation.BROADER


@pytest.mark.parametrize(
    ("term", "main", "reason"),
    [
        ("shoes", "leather shoes", "leaves out the restriction “leather”"),
        ("hats and caps", "hats", "adds “caps”"),
        ("clothing, namely shirts, hats", "clothing, namely shirts", "adds “hats”"),
        ("toys, except hats", "toys, except hats and balls", "no longer excludes “balls”"),
    ],
)
def test_broader_says_why(term: str, main: str, reason: str) -> None:
    found = compare_scope(term, main)
    assert (found.relation, str(found.reason)) == (Relation.BROADER, reason)


@pytest.mark.parametrize(
    ("term", "main"),
    [
        ("ice cream", "cream"),
        ("peanut butter", "butter"),
        ("electronic cigarettes", "cigarettes"),
        ("artificial flowers", "flowers"),
        ("non-electric kettles", "electric kettles"),
        ("electric kettles", "kettles, non-electric"),
        ("men's hats", "men's hats and shoes"),
        ("hats", "hats and shoes for men"),
        ("kettles", "kettles, electric and gas"),
        ("clothing for children and toys", "clothing"),
        ("clothing, including hats", "clothing"),
        ("clothing, in particular hats", "clothing"),
        ("clothing, not limited to hats", "clothing"),
        ("clothing in class 25", "clothing"),
        ("clothing, except shoes for children", "clothing, except shoes"),
        ("software, excluding games, and toys", "software"),
        ("shirts [clothing]", "shirts"),
        ("clothing, namely leather shoes and boots", "clothing, namely boots"),
        ("bags of leather", "bags, not of leather"),
        ("machines for cutting and drilling", "machines for cutting"),
        ("clothing, except", "clothing"),
        ("clothing, namely", "clothing"),
        ("clothing for", "clothing"),
        ("tents", "tractors"),
        ("semi-precious stones", "precious stones"),
        ("non shoes", "shoes"),
        ("leather cotton hats", "hats caps ties"),
    ],
)
def test_what_the_words_do_not_tell_is_unclear_both_ways(term: str, main: str) -> None:
    assert compare_scope(term, main).relation is Relation.UNCLEAR
    assert compare_scope(main, term).relation is Relation.UNCLEAR


def test_the_same_and_other_forms_are_told_apart() -> None:
    assert compare_scope("Shoes.", "shoes").relation is Relation.SAME
    assert compare_scope("bicycle parts", "parts for bicycles").relation is Relation.VARIANT
    assert compare_scope("", "").relation is Relation.SAME


WORDS = st.sampled_from(
    "shoes hats leather electric non for of men namely except and or , not including [ ]".split()
)
PHRASES = st.lists(WORDS, min_size=1, max_size=7).map(" ".join)


@given(PHRASES, PHRASES)
def test_narrower_one_way_is_broader_the_other(first: str, second: str) -> None:
    here, there = compare_scope(first, second).relation, compare_scope(second, first).relation
    assert MIRRORED.get(here, here) is there


@given(PHRASES)
def test_every_wording_covers_itself(text: str) -> None:
    assert compare_scope(text, text).relation in COVERED
