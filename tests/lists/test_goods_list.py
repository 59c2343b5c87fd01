"""A list groups by class, and its official layout reads back the same."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gsfiler.lists.goods_list import GoodsList, languages_of, paragraphs
from gsfiler.lists.writers.text import text_bytes
from gsfiler.vocabulary.splitting import split_terms
from gsfiler.vocabulary.terms import Term

WORDS = st.builds(
    "".join,
    st.tuples(
        st.text("bcdfg", min_size=3, max_size=8),
        st.sampled_from(["", ", not of xyz", " [xy; wz]", " (v)"]),
    ),
)


def goods(*terms: tuple[int | None, str]) -> GoodsList:
    return GoodsList(tuple(Term(text, number) for number, text in terms))


@pytest.mark.parametrize(
    ("terms", "runs"),
    [
        ([(25, "a"), (9, "b")], [(25, ["a"]), (9, ["b"])]),
        ([(25, "a"), (9, "b"), (25, "c")], [(25, ["a"]), (9, ["b"]), (25, ["c"])]),
        ([(9, "a"), (9, "b")], [(9, ["a", "b"])]),
        ([(25, "a"), (None, "b"), (25, "c")], [(None, ["b"]), (25, ["a", "c"])]),
        ([], []),
    ],
)
def test_terms_keep_their_order_below_headings_no_class_first(terms, runs) -> None:
    found = paragraphs(goods(*terms))
    assert [(number, [term.text for term in run]) for number, run in found] == runs


@pytest.mark.parametrize(
    ("terms", "text"),
    [
        ([], ""),
        ([(9, "  ")], ""),
        ([(25, "hats"), (9, "cables"), (9, "mice")], "Class 25: hats.\nClass 9: cables; mice.\n"),
        ([(9, "cables"), (None, "pens")], "pens.\nClass 9: cables.\n"),
        (
            [(9, "computer\nprograms"), (9, "cables, etc.")],
            "Class 9: computer programs; cables, etc.\n",
        ),
    ],
)
def test_the_official_layout(terms: list[tuple[int | None, str]], text: str) -> None:
    assert text_bytes(goods(*terms)).decode() == text


@given(st.lists(st.tuples(st.none() | st.integers(1, 45), WORDS), max_size=8))
@example([(9, "ggf")])
@example([(9, "cables, etc")])
def test_the_official_layout_reads_back(terms: list[tuple[int | None, str]]) -> None:
    listed = goods(*terms)
    read = split_terms(text_bytes(listed).decode()).terms
    expected = [(n, term.text) for n, group in paragraphs(listed) for term in group]
    assert [(term.class_number, term.text) for term in read] == expected


def test_languages_are_named_once() -> None:
    terms = tuple(Term("x", language=code) for code in ("fr", "en", "", "fr"))
    assert languages_of(terms) == ("en", "fr")
