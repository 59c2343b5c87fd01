"""Find and replace in a list."""

import pytest

from gsfiler.lists.replacing import Preview, find_all, previews, replace_at
from gsfiler.lists.text_edits import apply_edits

TEXT = "Hats; hat boxes;\nchat; HAT."


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({}, ["Hat", "hat", "hat", "HAT"]),
        ({"match_case": True}, ["hat", "hat"]),
        ({"whole_words": True}, ["hat", "HAT"]),
        ({"whole_words": True, "match_case": True}, ["hat"]),
    ],
)
def test_what_is_wanted_is_found_to_the_letter(options: dict[str, bool], found: list[str]) -> None:
    assert [TEXT[start:end] for start, end in find_all(TEXT, "hat", **options)] == found


@pytest.mark.parametrize("sign", ["(", ".", "[a-z]", "\\"])
def test_signs_are_looked_for_as_they_stand(sign: str) -> None:
    assert find_all(f"a {sign} b", sign) == [(2, 2 + len(sign))]


def test_nothing_is_found_nowhere() -> None:
    assert find_all(TEXT, "") == []


def test_each_place_is_replaced() -> None:
    edits = replace_at(find_all(TEXT, "hat", whole_words=True), "cap")
    assert apply_edits(TEXT, edits) == "Hats; cap boxes;\nchat; cap."


def test_a_preview_shows_the_line_before_and_after() -> None:
    edits = replace_at(find_all(TEXT, "hat", match_case=True), "cap")
    assert list(previews(TEXT, edits)) == [
        Preview(1, "Hats; ", "hat", "cap", " boxes;"),
        Preview(2, "c", "hat", "cap", "; HAT."),
    ]


def test_a_place_at_the_start_of_a_line_belongs_to_that_line() -> None:
    assert [row.line for row in previews("a\nb", replace_at([(0, 1), (2, 3)], ""))] == [1, 2]
