"""The opened index: entries by wording, by form, by beginning, by concept."""

from dataclasses import asdict
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.packs import PackStore
from gsfiler.vocabulary import vocabulary as vocabulary_module
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.index import hash64
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.text import key
from gsfiler.vocabulary.vocabulary import Vocabulary, _Labels
from tests.vocabulary.conftest import TODAY


def texts(vocabulary: Vocabulary, numbers: list[int]) -> list[str]:
    return [vocabulary.text_of(number) for number in numbers]


def test_the_vocabulary_counts_its_entries(vocabulary):
    assert 60 <= len(vocabulary) <= 80
    assert vocabulary.searchable < len(vocabulary)


def test_every_entry_comes_back_whole(vocabulary):
    [number] = vocabulary.with_wording("smart umbrellas")
    packed = vocabulary.entry(number)
    assert (packed.pack, packed.edition) == ("mgs-sample", "")
    assert packed.entry.concept == "m2"
    assert packed.entry.accepted == "EM"
    assert packed.entry.rejected == "CN US"
    assert vocabulary.class_of(number) == packed.entry.class_number == 18
    assert vocabulary.source_of(number).title == "MGS sample"


def test_every_entry_is_found_by_its_wording(vocabulary):
    for number in range(len(vocabulary)):
        assert number in vocabulary.with_wording(vocabulary.text_of(number).upper() + " .")


def test_a_wording_is_found_in_every_pack_best_standing_first(vocabulary):
    numbers = vocabulary.with_wording("refrigerators")
    assert [vocabulary.entry(n).pack for n in numbers] == ["nice-13-2026", "mgs-sample"]
    assert vocabulary.with_wording("refrigerator") == []


def test_another_wording_of_the_same_hash_is_not_taken_for_it(vocabulary, monkeypatch):
    monkeypatch.setattr(vocabulary_module, "hash64", lambda _text: hash64("hats"))
    assert texts(vocabulary, vocabulary.with_wording("Hats.")) == ["hats"]
    assert vocabulary.with_wording("caps") == []


def test_a_beginning_is_found_before_whatever_sign_goes_on(tmp_path, quickly):
    entries = tuple(Entry(f"zz{sign}", 9) for sign in ("\U0010ffff", "é", "日", " a"))
    store = PackStore(tmp_path / "packs")
    install_contents(store, [(PackContent("p", PackKind.LIST, "P", entries=entries), {})], TODAY)
    opened = quickly(store, tmp_path / "indexes", on=TODAY)
    assert set(texts(opened, opened.label_prefix("zz", 9))) == {entry.text for entry in entries}


def test_a_form_is_found_among_searchable_entries_only(vocabulary):
    assert texts(vocabulary, vocabulary.with_form("boat motor")) == ["motors for boats"]
    assert vocabulary.with_form("parapluie") == []
    assert vocabulary.with_form("") == []


def test_former_editions_are_no_current_sources(vocabulary):
    assert [s.id for s in vocabulary.current_sources] == [
        "nice-13-2026",
        "mgs-sample",
        "firm-list",
    ]
    assert "nice-12-2024" in {s.id for s in vocabulary.sources}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pip", ["pipes of metal", "pipes, not of metal"]),
        ("PIPES ", ["pipes of metal", "pipes, not of metal"]),
        ("pipes,", ["pipes of metal", "pipes, not of metal"]),
        ("air fryers", ["air fryers"]),
        ("zzz", []),
        ("veh", ["Vehicles"]),
    ],
)
def test_labels_are_found_by_their_beginning(vocabulary, text, expected):
    assert texts(vocabulary, vocabulary.label_prefix(text, 5)) == expected


def test_no_more_labels_are_given_than_asked_for(vocabulary):
    assert len(vocabulary.label_prefix("m", 3)) == 3
    assert len(vocabulary.label_prefix("m", 100)) > 3
    assert vocabulary.label_range("") == (0, 0)


@given(prefix=st.text(st.sampled_from("abcdefghimnoprst ,-"), min_size=1, max_size=4))
def test_the_range_of_a_beginning_holds_just_its_labels(vocabulary, prefix):
    order = vocabulary.arrays["label_order"].tolist()
    low, high = vocabulary.label_range(prefix)
    for place, number in enumerate(order):
        assert (low <= place < high) == key(vocabulary.text_of(number)).startswith(prefix)


def test_labels_are_a_sequence(vocabulary):
    labels = _Labels(vocabulary.arrays)
    assert len(labels) == vocabulary.searchable
    assert labels[0:2] == [labels[0], labels[1]]
    assert list(labels) == sorted(labels)


def test_wordings_of_a_concept_stand_together(vocabulary, number_of):
    number = number_of("computer tablets")
    assert set(texts(vocabulary, vocabulary.in_group(number))) == {
        "computer tablets",
        "tablet computers",
    }
    assert vocabulary.group_of(number) == vocabulary.group_of(number_of("tablet computers"))
    assert vocabulary.group_of(number) != vocabulary.group_of(number_of("hats"))


def test_entries_of_one_wording_share_a_number(vocabulary):
    first, second = vocabulary.with_wording("refrigerators")
    assert vocabulary.wording_of(first) == vocabulary.wording_of(second)
    assert vocabulary.wording_of(first) != vocabulary.wording_of(0)


def test_an_edition_is_superseded_by_the_year(vocabulary, vocabulary_of_2024):
    assert vocabulary.superseded == frozenset()
    assert vocabulary_of_2024.superseded == frozenset()
    header = {
        "language": "en",
        "searchable": vocabulary_of_2024.searchable,
        "sources": [asdict(source) for source in vocabulary_of_2024.sources],
    }
    in_2026 = Vocabulary(vocabulary_of_2024.arrays, header, date(2026, 1, 1))
    assert in_2026.superseded == {"12-2024"}
    undated = Vocabulary(
        vocabulary.arrays,
        {"language": "en", "searchable": vocabulary.searchable, "sources": []},
    )
    assert undated.superseded == frozenset()


def test_a_foreign_list_has_a_vocabulary_of_its_own(french_vocabulary):
    assert french_vocabulary.language == "fr"
    assert texts(french_vocabulary, french_vocabulary.label_prefix("p", 5)) == [
        "parapluies",
        "parapluies pliants",
    ]
    assert french_vocabulary.everyday.translations(["fridge"]) == []


def test_everyday_words_are_known_in_english(vocabulary):
    assert vocabulary.everyday.translations(["fridge"])
