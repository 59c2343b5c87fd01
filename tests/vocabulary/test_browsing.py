"""Looking through the vocabulary: the entries of a class, search within it, one entry in full."""

from collections.abc import Callable

import pytest

from gsfiler.vocabulary.browsing import (
    Row,
    counts_by_class,
    details_of,
    entries_of_class,
    is_same_entry,
    search_rows,
)
from gsfiler.vocabulary.vocabulary import Vocabulary


def texts(rows: list[Row]) -> list[str]:
    return [row.text for row in rows]


def test_the_entries_of_a_class_come_by_label_without_headings(vocabulary: Vocabulary) -> None:
    assert texts(entries_of_class(vocabulary, 12)) == ["bicycle tyres", "cable cars", "motor boats"]


def test_all_entries_hold_those_of_every_class(vocabulary: Vocabulary) -> None:
    everything = entries_of_class(vocabulary)
    assert sum(counts_by_class(vocabulary).values()) == len(everything)
    assert counts_by_class(vocabulary)[12] == 3
    assert {row.class_number for row in everything} >= {1, 12, 45}
    assert "Vehicles" not in texts(everything)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("", "bicycle tyres"),
        ("mot", "motor boats"),
        ("CARS cable", "cable cars"),
        ("bycicle tyres", "bicycle tyres"),
    ],
)
def test_what_is_typed_finds_beginnings_then_words_then_likenesses(
    vocabulary: Vocabulary, typed: str, first: str
) -> None:
    rows = entries_of_class(vocabulary, 12)
    assert search_rows(typed, rows, vocabulary, 12)[0].text == first


def test_beginnings_stand_before_wordings_that_hold_the_words(vocabulary: Vocabulary) -> None:
    rows = entries_of_class(vocabulary)
    found = texts(search_rows("milk", rows, vocabulary))
    assert found[:3] == ["milk", "milk chocolate", "chocolate milk"]
    assert len(found) == len(set(found))


def test_many_hits_need_no_likenesses(vocabulary: Vocabulary) -> None:
    rows = entries_of_class(vocabulary)
    found = search_rows("s", rows, vocabulary)
    assert all("s" in row.text for row in found)
    assert len(found) > 8


def test_an_entry_in_full_has_synonyms_and_other_languages(
    vocabulary: Vocabulary, number_of: Callable[[str], int]
) -> None:
    details = details_of(vocabulary, number_of("refrigerators"))
    assert details.other_languages == (("es", "refrigeradores"), ("fr", "réfrigérateurs"))
    assert details.synonyms == ()
    assert details.packed.entry.basic_number == "110001"
    assert (details.source.edition, details.source.official) == ("13-2026", True)
    assert details_of(vocabulary, number_of("hair dyes")).synonyms == ("hair colorants",)


def test_a_row_of_another_index_is_told(vocabulary: Vocabulary) -> None:
    row = entries_of_class(vocabulary, 12)[0]
    assert is_same_entry(vocabulary, row)
    assert not is_same_entry(vocabulary, row._replace(text="something else"))
    assert not is_same_entry(vocabulary, row._replace(number=10**9))
