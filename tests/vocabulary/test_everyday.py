"""Everyday words: the table itself, and how its phrases are found in a text."""

from collections import defaultdict

import pytest

from gsfiler.core.shipped import shipped_text
from gsfiler.vocabulary.everyday import (
    LONGEST_PHRASE,
    Everyday,
    EverydayRow,
    Translation,
    everyday_arrays,
    read_everyday,
)
from gsfiler.vocabulary.readers.nice import read_nice
from gsfiler.vocabulary.text import words
from gsfiler.vocabulary.verdict import Relation

FRIDGE = EverydayRow("fridge", "refrigerators", 11, Relation.SAME)
COVER = EverydayRow("phone covers", "cases for smartphones", 9, Relation.SAME)
SKIN = EverydayRow("phone cover", "protective films for smartphones", 9, Relation.RELATED_ENTRY)
LONG = EverydayRow("one two three four five", "nothing", 1, Relation.SAME)
MAGNET = EverydayRow("fridge magnet", "magnets", 9, Relation.BROADER_ENTRY)


@pytest.fixture
def everyday() -> Everyday:
    return Everyday(everyday_arrays([COVER, FRIDGE, SKIN, LONG]))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("fridges", [Translation(0, 1, FRIDGE)]),
        ("big fridge doors", [Translation(1, 2, FRIDGE)]),
        ("phone covers", [Translation(0, 2, SKIN), Translation(0, 2, COVER)]),
        ("fridge fridge", [Translation(0, 1, FRIDGE), Translation(1, 2, FRIDGE)]),
        ("phone", []),
        ("one two three four five", []),
        ("", []),
    ],
)
def test_phrases_are_found_in_folded_words(everyday, typed, expected):
    assert sorted(everyday.translations(words(typed))) == sorted(expected)


def test_a_phrase_inside_a_longer_one_is_left_out():
    table = Everyday(everyday_arrays([FRIDGE, MAGNET]))
    found = table.translations(["fridge", "magnet", "fridge"])
    assert [(each.start, each.end, each.row.concept) for each in found] == [
        (0, 2, "magnets"),
        (2, 3, "refrigerators"),
    ]


def test_an_empty_table_translates_nothing():
    assert Everyday(everyday_arrays([])).translations(["fridge"]) == []


def test_the_same_rows_make_the_same_arrays_in_any_order():
    one, other = everyday_arrays([COVER, FRIDGE, SKIN]), everyday_arrays([SKIN, COVER, FRIDGE])
    assert {name: array.tobytes() for name, array in one.items()} == {
        name: array.tobytes() for name, array in other.items()
    }


def test_a_table_is_read_row_by_row():
    table = "everyday\tconcept\tclass\trelation\nfridge\trefrigerators\t11\tsame\n"
    assert read_everyday(table) == [FRIDGE]


@pytest.fixture(scope="module")
def lines() -> list[str]:
    return shipped_text("vocabulary/everyday.tsv").splitlines()


@pytest.fixture(scope="module")
def rows() -> list[EverydayRow]:
    return read_everyday(shipped_text("vocabulary/everyday.tsv"))


def test_the_shipped_table_has_four_columns_and_at_least_1500_rows(lines):
    assert lines[0] == "everyday\tconcept\tclass\trelation"
    assert {line.count("\t") for line in lines} == {3}
    assert all(part == part.strip() != "" for line in lines for part in line.split("\t"))
    assert len(lines) > 1500


def test_the_shipped_table_is_sorted_and_has_no_row_twice(rows):
    assert rows == sorted(set(rows), key=lambda row: (row.phrase, row.class_number, row.concept))


def test_one_phrase_in_singular_and_plural_has_one_relation_to_a_concept(rows):
    relations = defaultdict(set)
    for row in rows:
        relations[words(row.phrase), row.concept, row.class_number].add(row.relation)
    assert [told for told, found in relations.items() if len(found) > 1] == []


@pytest.mark.parametrize(
    ("phrase", "concept", "relation"),
    [
        ("fridges", "refrigerators", Relation.SAME),
        ("e-bikes", "electric bicycles", Relation.SAME),
        ("solicitors", "legal services", Relation.SAME),
        ("apple juice", "fruit juices", Relation.BROADER_ENTRY),
        ("jeans", "trousers", Relation.BROADER_ENTRY),
        ("bungee cords", "straps, not of metal, for handling loads", Relation.BROADER_ENTRY),
        ("conveyancing", "legal services", Relation.BROADER_ENTRY),
        ("software", "computer programs, recorded", Relation.NARROWER_ENTRY),
        ("alcohol", "alcoholic beverages, except beer", Relation.NARROWER_ENTRY),
        ("dog leads", "leather leashes", Relation.NARROWER_ENTRY),
        ("mobile phone", "smartphones", Relation.NARROWER_ENTRY),
        ("air rifle", "air pistols [weapons]", Relation.RELATED_ENTRY),
        ("alloy wheels", "rims for vehicle wheels", Relation.RELATED_ENTRY),
        ("shower gel", "soap", Relation.RELATED_ENTRY),
        ("patent attorneys", "intellectual property consultancy", Relation.RELATED_ENTRY),
    ],
)
def test_each_shipped_row_says_which_of_the_two_is_wider(rows, phrase, concept, relation):
    found = [row.relation for row in rows if (row.phrase, row.concept) == (phrase, concept)]
    assert found == [relation]


def test_the_shipped_tables_classes_go_from_1_to_45(rows):
    assert {row.class_number for row in rows} == set(range(1, 46))


def test_a_shipped_phrase_and_its_concept_differ_in_folded_words(rows):
    assert [row for row in rows if words(row.phrase) == words(row.concept)] == []
    assert [row for row in rows if not words(row.phrase) or not words(row.concept)] == []


def test_most_shipped_phrases_are_short_enough_to_be_found(rows):
    too_long = [row for row in rows if len(words(row.phrase)) > LONGEST_PHRASE]
    assert len(too_long) < len(rows) / 100


def test_no_shipped_phrase_is_an_official_label_of_other_classes_only(rows, shared):
    files = [(path.name, path.read_bytes()) for path in sorted((shared / "ncl").glob("*.zip"))]
    labels = [(e.text, e.class_number) for e in read_nice(files)[0].entries if e.language == "en"]
    table = (shared / "vocab" / "ncl13-2026_en.tsv").read_text("utf-8").splitlines()[1:]
    labels += [(text, int(number)) for number, _, text in (row.split("\t") for row in table)]
    official = defaultdict(set)
    for text, number in labels:
        official[tuple(words(text))].add(number)
    phrases = defaultdict(set)
    for row in rows:
        phrases[tuple(words(row.phrase))].add(row.class_number)
    wrong = {
        " ".join(folded): (numbers, official[folded])
        for folded, numbers in phrases.items()
        if folded in official and numbers.isdisjoint(official[folded])
    }
    assert wrong == {}
