"""What changed between two vocabularies, and what that does to a list."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.vocabulary.entries import Entry, EntryKind
from gsfiler.vocabulary.pack_diff import (
    Effect,
    EffectKind,
    PackDiff,
    Replacement,
    diff_packs,
    effects,
)
from gsfiler.vocabulary.readers.nice import read_nice
from gsfiler.vocabulary.terms import Term

SHOES, BOOTS = Entry("shoes", 25, basic_number="250130"), Entry("boots", 25, basic_number="250003")
GLASSES_9 = Entry("eyeglasses", 9, basic_number="090001")
GLASSES_10 = Entry("eyeglasses", 10, basic_number="100001")


def nothing(**parts: tuple[object, ...]) -> PackDiff:
    empty = {"languages": ("en",), "added": (), "removed": (), "reworded": (), "moved": ()}
    return PackDiff(**(empty | parts))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([], [], nothing(languages=())),
        ([SHOES], [SHOES], nothing()),
        ([SHOES], [SHOES._replace(text="Shoes ", kind="term")], nothing()),
        ([SHOES], [SHOES, BOOTS], nothing(added=(BOOTS,))),
        ([BOOTS, SHOES], [SHOES], nothing(removed=(BOOTS,))),
        ([GLASSES_9], [GLASSES_10], nothing(moved=(Replacement(GLASSES_9, GLASSES_10),))),
        ([GLASSES_9], [GLASSES_9, GLASSES_10], nothing(added=(GLASSES_10,))),
        ([GLASSES_9, GLASSES_10], [GLASSES_10], nothing(removed=(GLASSES_9,))),
        ([SHOES], [SHOES._replace(language="fr")], nothing(languages=())),
        (
            [SHOES, BOOTS],
            [SHOES, BOOTS._replace(status="deleted")],
            nothing(removed=(BOOTS,)),
        ),
        (
            [SHOES, Entry("Clothing", 25, kind=EntryKind.HEADING)],
            [SHOES],
            nothing(),
        ),
    ],
)
def test_a_change_has_its_name(old, new, expected):
    assert diff_packs(old, new) == expected


def test_headings_are_compared_where_both_have_them():
    old, new = Entry("Clothes", 25, kind="heading"), Entry("Clothing", 25, kind="heading")
    assert diff_packs([old], [new]) == nothing(added=(new,), removed=(old,))


def test_a_wording_that_goes_to_two_classes_has_moved_to_both():
    eleven = GLASSES_10._replace(class_number=11)
    found = diff_packs([GLASSES_9], [eleven, GLASSES_10])
    assert {pair.new for pair in found.moved} == {GLASSES_10, eleven}
    assert found.added == found.removed == ()


def test_rewordings_of_one_basic_number_are_paired_by_likeness():
    one = Entry("camphor, for industrial purposes", 1, basic_number="010145")
    two = Entry("gum resin", 1, basic_number="010145")
    new_two = two._replace(text="gum resins")
    new_one = one._replace(text="camphor for industrial purposes")
    assert diff_packs([one, two], [new_two, new_one]).reworded == (
        Replacement(one, new_one),
        Replacement(two, new_two),
    )


def test_a_second_wording_of_a_basic_number_is_added_not_reworded():
    synonym = BOOTS._replace(text="bootees")
    assert diff_packs([BOOTS], [BOOTS, synonym]) == nothing(added=(synonym,))


def test_without_basic_numbers_another_wording_is_removed_and_added():
    old, new = Entry("firm shoes", 25), Entry("firm's shoes", 25)
    assert diff_packs([old], [new]) == nothing(added=(new,), removed=(old,))


entry_lists = st.lists(
    st.builds(
        lambda text, class_number, number: Entry(text, class_number, basic_number=number),
        st.sampled_from("abcdef"),
        st.integers(1, 3),
        st.sampled_from(["", "1", "2"]),
    ),
    max_size=8,
)


@given(entry_lists, entry_lists)
def test_the_changes_lead_from_the_old_vocabulary_to_the_new(old, new):
    found = diff_packs(old, new)

    def places(entries):
        return {(entry.text, entry.class_number) for entry in entries}

    replacements = found.moved + found.reworded
    gone = places(found.removed) | places(pair.old for pair in replacements)
    come = places(found.added) | places(pair.new for pair in replacements)
    if found.languages:
        assert places(old) - gone | come == places(new)
        assert not places(found.removed) & places(new)
        assert not places(found.added) & places(old)


def test_only_touched_terms_are_told():
    reworded = BOOTS._replace(text="ankle boots")
    diff = nothing(
        removed=(SHOES,),
        reworded=(Replacement(BOOTS, reworded),),
        moved=(Replacement(GLASSES_9, GLASSES_10),),
    )
    terms = [Term("Eyeglasses", 9), Term("hats", 25), Term("Boots"), Term("shoes;", 25)]
    assert effects(diff, terms) == [
        Effect(EffectKind.MOVED, terms[0], GLASSES_9, (GLASSES_10,)),
        Effect(EffectKind.REWORDED, terms[2], BOOTS, (reworded,)),
        Effect(EffectKind.REMOVED, terms[3], SHOES),
    ]


@pytest.mark.parametrize("term", [Term("shoes", 10), Term("shoes", 25, language="fr")])
def test_a_change_in_another_class_or_language_does_not_touch_a_term(term):
    assert effects(nothing(removed=(SHOES,)), [term]) == []


def test_a_term_moved_to_two_classes_is_told_once_with_both():
    eleven = GLASSES_10._replace(class_number=11)
    diff = diff_packs([GLASSES_9], [GLASSES_10, eleven])
    (effect,) = effects(diff, [Term("eyeglasses", 9)])
    assert set(effect.now) == {GLASSES_10, eleven}


@pytest.mark.shared
def test_seventeen_wordings_change_class_between_12_2024_and_13_2026(shared):
    (old,) = read_nice([(path.name, path.read_bytes()) for path in (shared / "ncl").glob("*.zip")])
    with (shared / "vocab" / "ncl13-2026_en.tsv").open(encoding="utf-8", newline="") as stream:
        rows = csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        new = [Entry(row["term"], int(row["class"]), "", row["basic_number"]) for row in rows]
    found = diff_packs(old.entries, new)
    assert len(found.moved) == 17
    moved = {pair.old.text: (pair.old.class_number, pair.new.class_number) for pair in found.moved}
    assert moved["eyeglasses"] == (9, 10)
    assert moved["fire engines"] == (9, 12)
    assert moved["electrically heated clothing"] == (11, 25)
