"""Changes to a list as edits of its text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gsfiler.core.errors import InvalidCode
from gsfiler.lists.text_edits import (
    TextEdit,
    add_terms,
    apply_edits,
    listed,
    move_terms,
    remove_terms,
    reword,
)
from gsfiler.vocabulary.splitting import split_terms
from gsfiler.vocabulary.terms import Term

INLINE = "Class 9: abc; bcd; cde.\nClass 25: hats; caps."
PLAIN = "Class 9: abc; bcd\nClass 25: hats; caps"
LINES = "Class 9:\nabc;\nbcd;\n\nClass 25:\nhats;\n"


def pairs(text: str) -> list[tuple[int | None, str]]:
    return [(term.class_number, term.text) for term in split_terms(text).terms]


def test_edits_are_made_from_left_to_right() -> None:
    assert apply_edits("abcdef", (TextEdit(0, 1, "X"), TextEdit(3, 5, ""))) == "Xbcf"


def test_rewording_touches_nothing_else() -> None:
    terms = split_terms(INLINE).terms
    edits = reword(INLINE, terms, {1: "new words", 0: "abc"})
    assert edits == (TextEdit(14, 17, "new words"),)


def test_a_wording_that_would_be_divided_lays_the_list_out_anew() -> None:
    terms = split_terms("hats; caps").terms
    assert reword("hats; caps", terms, {0: "a; b"}) == (TextEdit(0, 10, "a; b;\ncaps;\n"),)


@pytest.mark.parametrize(
    ("text", "places", "after"),
    [
        (INLINE, {0}, "Class 9: bcd; cde.\nClass 25: hats; caps."),
        (INLINE, {2}, "Class 9: abc; bcd.\nClass 25: hats; caps."),
        (INLINE, {0, 1, 2}, "Class 25: hats; caps."),
        (INLINE, {3, 4}, "Class 9: abc; bcd; cde."),
        (INLINE, {0, 1, 2, 3, 4}, ""),
        (INLINE, {1, 2, 3}, "Class 9: abc.\nClass 25: caps."),
        (LINES, {2}, "Class 9:\nabc;\nbcd;\n"),
        (LINES, {1}, "Class 9:\nabc;\n\nClass 25:\nhats;\n"),
        (INLINE, set(), INLINE),
    ],
)
def test_terms_go_with_the_signs_only_they_needed(text: str, places: set[int], after: str) -> None:
    assert apply_edits(text, remove_terms(text, split_terms(text).terms, places)) == after


@pytest.mark.parametrize(
    ("text", "places", "number", "after"),
    [
        (INLINE, {0}, 25, "Class 9: bcd; cde.\nClass 25: hats; caps; abc."),
        (INLINE, {0}, 9, "Class 9: bcd; cde; abc.\nClass 25: hats; caps."),
        (INLINE, {1}, 12, "Class 9: abc; cde.\nClass 12: bcd.\nClass 25: hats; caps."),
        (INLINE, {1}, 3, "Class 3: bcd.\nClass 9: abc; cde.\nClass 25: hats; caps."),
        (INLINE, {4}, 30, "Class 9: abc; bcd; cde.\nClass 25: hats.\nClass 30: caps."),
        (PLAIN, {0}, 12, "Class 9: bcd\nClass 12: abc\nClass 25: hats; caps"),
        (PLAIN, {2, 3}, 12, "Class 9: abc; bcd\nClass 12: hats; caps"),
        ("Class 25: hats; caps", {1}, 9, "Class 9: caps\nClass 25: hats"),
        (LINES, {0}, 12, "Class 9:\nbcd;\n\nClass 12:\nabc;\n\nClass 25:\nhats;\n"),
        ("hats; caps", {1}, 25, "hats\n\nClass 25:\ncaps;\n"),
        ("hats", {0}, 25, "Class 25:\nhats;\n"),
    ],
)
def test_terms_move_behind_the_others_of_a_class(
    text: str, places: set[int], number: int, after: str
) -> None:
    moved = apply_edits(text, move_terms(text, split_terms(text).terms, places, number))
    assert pairs(moved) == pairs(after)
    if "\n\nClass 25:\n" not in after or text == LINES:
        assert moved == after


def test_a_moved_term_can_be_reworded_on_the_way() -> None:
    terms = split_terms(INLINE).terms
    edits = move_terms(INLINE, terms, {0}, 25, {0: "berets"})
    assert apply_edits(INLINE, edits) == "Class 9: bcd; cde.\nClass 25: hats; caps; berets."


def test_there_is_no_class_46() -> None:
    with pytest.raises(InvalidCode):
        move_terms(INLINE, split_terms(INLINE).terms, {0}, 46)


@pytest.mark.parametrize(
    ("text", "number", "after"),
    [
        ("", 9, "Class 9:\nnew;\n"),
        ("", None, "new;\n"),
        ("hats; caps", None, "hats; caps; new"),
        (INLINE, 9, "Class 9: abc; bcd; cde; new.\nClass 25: hats; caps."),
        (INLINE, None, "new.\nClass 9: abc; bcd; cde.\nClass 25: hats; caps."),
    ],
)
def test_a_wording_is_added_to_its_class(text: str, number: int | None, after: str) -> None:
    assert apply_edits(text, add_terms(text, split_terms(text).terms, [(number, "new")])) == after


def test_wordings_of_several_classes_are_added_by_one_edit() -> None:
    terms = split_terms(INLINE).terms
    edits = add_terms(INLINE, terms, [(9, "def"), (25, "berets"), (9, "efg"), (30, "ice")])
    assert len(edits) == 1
    assert apply_edits(INLINE, edits) == (
        "Class 9: abc; bcd; cde; def; efg.\nClass 25: hats; caps; berets.\nClass 30: ice."
    )
    assert add_terms(INLINE, terms, []) == ()


def test_a_list_is_laid_out_one_term_a_line() -> None:
    terms = [Term("hats", 25), Term("a\nb", 9), Term("loose"), Term("", 3)]
    assert listed(terms) == "loose;\n\nClass 9:\na b;\n\nClass 25:\nhats;\n"


WORDS = st.sampled_from("alpha beta gamma delta epsilon zeta eta".split())
LISTS = st.lists(
    st.tuples(st.sampled_from([1, 9, 25, 45]), st.lists(WORDS, min_size=1)), min_size=1
)


@settings(max_examples=60, deadline=None)
@given(LISTS, st.data(), st.sampled_from([3, 9, 25, 45]), st.sampled_from(["; ", ";\n", "\n"]))
def test_moving_loses_no_term_and_touches_no_other(
    classes: list[tuple[int, list[str]]], data: st.DataObject, number: int, sign: str
) -> None:
    text = "\n".join(f"Class {given}: {sign.join(words)}." for given, words in classes)
    terms = split_terms(text).terms
    places = data.draw(st.sets(st.sampled_from(range(len(terms))), min_size=1))
    moved = pairs(apply_edits(text, move_terms(text, terms, places, number)))
    wanted = [
        (number if place in places else term.class_number, term.text)
        for place, term in enumerate(terms)
    ]
    assert sorted(moved, key=str) == sorted(wanted, key=str)
