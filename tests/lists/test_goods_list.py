"""A list groups by class, and its official layout reads back the same."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gsfiler.lists.goods_list import GoodsList, by_class, languages_of
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


def test_terms_are_grouped_by_ascending_class_no_class_first() -> None:
    groups = by_class(goods((25, "a"), (None, "b"), (9, "c"), (25, "d")))
    assert {n: [t.text for t in terms] for n, terms in groups.items()} == {
        None: ["b"],
        9: ["c"],
        25: ["a", "d"],
    }
    assert list(groups) == [None, 9, 25]


@pytest.mark.parametrize(
    ("terms", "text"),
    [
        ([], ""),
        ([(9, "  ")], ""),
        ([(25, "hats"), (9, "cables"), (9, "mice")], "Class 9: cables; mice.\nClass 25: hats.\n"),
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
    expected = [(n, term.text) for n, group in by_class(listed).items() for term in group]
    assert [(term.class_number, term.text) for term in read] == expected


def test_languages_are_named_once() -> None:
    terms = tuple(Term("x", language=code) for code in ("fr", "en", "", "fr"))
    assert languages_of(terms) == ("en", "fr")
