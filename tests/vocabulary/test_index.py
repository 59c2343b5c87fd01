"""The index: its arrays, word by word, and that it is the same for the same entries."""

import hashlib
import os
import subprocess
import sys

import numpy as np
import pytest

from gsfiler.vocabulary.arrays import save_arrays
from gsfiler.vocabulary.entries import Entry, EntryKind
from gsfiler.vocabulary.index import (
    GRAM_CODES,
    IS_HEADING,
    QUALIFIER_WEIGHT,
    TURNED_CORE,
    TURNED_REST,
    WIDTH,
    build_arrays,
    core_and_qualifier,
    gram_codes,
    hash64,
    head_word,
)

ENTRIES = [
    Entry("Straps for mobile telephones", 9, "1", "090001"),
    Entry("pipes, not of metal", 19, "2", note="a\tb\nc"),
    Entry("Vehicles", 12, "3", kind=EntryKind.HEADING),
    Entry("straps", 18, "4"),
]
OTHERS = [Entry("parapluies", 18, "5", language="fr")]


@pytest.fixture(scope="module")
def arrays():
    return build_arrays(ENTRIES, OTHERS, [0, 1, 2, 3, 4])


def lexicon(arrays) -> list[str]:
    return ["", *arrays["lexicon"].tobytes().decode().split("\n")]


def members(arrays, table: str, owner: int) -> list[int]:
    start, end = arrays[f"{table}_offsets"][owner : owner + 2]
    return arrays[f"{table}_members"][start:end].tolist()


def test_a_hash_is_the_same_everywhere():
    assert hash64("straps") == 0xFFFF_FFFF_FFFF_FFFF & hash64("straps")
    assert hash64("straps") == int.from_bytes(
        hashlib.blake2b(b"straps", digest_size=8).digest(), "little"
    )
    assert hash64("straps") != hash64("strap")


def test_the_lexicon_holds_every_folded_content_word_once(arrays):
    words = lexicon(arrays)[1:]
    assert words == sorted({"strap", "mobile", "telephone", "pipe", "not", "metal", "vehicle"})


def test_each_entry_knows_its_words_and_each_word_its_entries(arrays):
    words = lexicon(arrays)
    matrix = arrays["matrix"]
    assert matrix.shape == (len(ENTRIES), WIDTH)
    pipes = [(words[abs(number)], number > 0) for number in matrix[1].tolist() if number]
    assert pipes == [("pipe", True), ("not", False), ("metal", False)]
    assert members(arrays, "posting", words.index("strap")) == [0, 3]
    assert members(arrays, "posting", words.index("metal")) == [1]
    assert members(arrays, "posting", 0) == []


def test_a_rare_word_weighs_more_than_a_common_one(arrays):
    words, weights = lexicon(arrays), arrays["weights"]
    assert weights[0] == 0
    assert weights[words.index("metal")] > weights[words.index("strap")] > 0
    expected = weights[words.index("pipe")] + QUALIFIER_WEIGHT * (
        weights[words.index("not")] + weights[words.index("metal")]
    )
    assert arrays["entry_weights"][1] == pytest.approx(expected)


def test_heads_headings_and_negations_are_marked(arrays):
    words = lexicon(arrays)
    assert [words[number] for number in arrays["heads"]] == ["strap", "pipe", "vehicle", "strap"]
    assert arrays["headings"].tolist() == [False, False, True, False, False]
    assert arrays["traits"].tolist() == [0, TURNED_REST, IS_HEADING, 0]


def test_a_negation_in_the_core_is_marked_there():
    found = build_arrays([Entry("non-metal pipes", 19)], [], [0])
    assert found["traits"].tolist() == [TURNED_CORE]


def test_labels_are_ordered_by_key(arrays):
    assert [ENTRIES[number].text for number in arrays["label_order"]] == [
        "pipes, not of metal",
        "straps",
        "Straps for mobile telephones",
        "Vehicles",
    ]


def test_every_entry_keeps_class_concept_and_key(arrays):
    assert arrays["classes"].tolist() == [9, 19, 12, 18, 18]
    assert arrays["groups"].tolist() == [0, 1, 2, 3, 4]
    place = arrays["key_hashes"].tolist().index(hash64("parapluies"))
    assert arrays["key_entries"][place] == 4
    assert arrays["key_hashes"].tolist() == sorted(arrays["key_hashes"].tolist())
    assert hash64("parapluie") not in arrays["form_hashes"].tolist()


def test_letters_find_their_words(arrays):
    words = lexicon(arrays)
    assert len(arrays["gram_offsets"]) == GRAM_CODES + 1
    for code in gram_codes("strap"):
        assert words.index("strap") in members(arrays, "gram", code)
    total = sum(len(gram_codes(word)) for word in words[1:])
    assert len(arrays["gram_members"]) == total


@pytest.mark.parametrize("word", ["a", "strap", "3d", "été", "猫"])
def test_a_word_has_the_pairs_and_triples_of_its_letters(word):
    codes = gram_codes(word)
    assert codes == sorted(set(codes))
    assert all(0 <= code < GRAM_CODES for code in codes)
    assert len(codes) == 2 * len(word) + 1


def test_letters_outside_the_alphabet_share_one_code():
    assert gram_codes("é") == gram_codes("猫")
    assert gram_codes("e") != gram_codes("é")


def test_an_entry_of_very_many_words_takes_part_with_its_first():
    text = " ".join(f"word{chr(97 + n)}" for n in range(20))
    found = build_arrays([Entry(text, 1)], [], [0])
    assert np.count_nonzero(found["matrix"]) == WIDTH


def test_nothing_makes_an_empty_index():
    found = build_arrays([], [], [])
    assert found["matrix"].shape == (0, WIDTH)
    assert found["lexicon"].tolist() == []
    assert found["weights"].tolist() == [0.0]


@pytest.mark.parametrize(
    ("text", "core", "qualifier"),
    [
        ("pipes of metal", ["pipe", "metal"], []),
        ("pipes, not of metal", ["pipe"], ["not", "metal"]),
        ("springs [machine parts]", ["spring"], ["machine", "part"]),
        ("springs (machine parts", ["spring"], ["machine", "part"]),
        ("glue, for building", ["glue", "building"], []),
        ("valves other than parts of machines", ["valve"], ["other", "than", "part", "machine"]),
        ("gloves, electric, heated", ["glove"], ["electric", "heated"]),
        ("boats except motor boats", ["boat"], ["except", "motor"]),
        ("[springs]", ["spring"], []),
        ("boats and boats", ["boat"], []),
        ("for the", [], []),
    ],
)
def test_the_core_stands_outside_the_qualifiers(text, core, qualifier):
    assert core_and_qualifier(text) == (core, qualifier)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("straps for mobile telephones", "strap"),
        ("mobile telephone straps", "strap"),
        ("pipes, not of metal", "pipe"),
        ("springs [machine parts]", "spring"),
        ("repair services", "repair"),
        ("services for repair", ""),
        ("Non-slip mats", "mat"),
        ("for", ""),
        ("", ""),
    ],
)
def test_the_head_is_the_noun_a_wording_is_about(text, head):
    assert head_word(text) == head


BUILD = """
import sys
from pathlib import Path
from gsfiler.vocabulary.arrays import save_arrays
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.index import build_arrays
entries = [Entry(*fields) for fields in {entries!r}]
save_arrays(Path(sys.argv[1]), build_arrays(entries, [], list(range(len(entries)))), {{}})
"""


def test_the_same_entries_make_the_same_bytes_whatever_the_hash_seed(tmp_path):
    plain = [tuple(map(str, entry[:1])) + entry[1:2] for entry in ENTRIES]
    entries = [Entry(*fields) for fields in plain]
    save_arrays(tmp_path / "here", build_arrays(entries, [], list(range(4))), {})
    expected = (tmp_path / "here").read_bytes()
    for seed in ("1", "4242"):
        path = tmp_path / seed
        subprocess.run(
            [sys.executable, "-c", BUILD.format(entries=plain), str(path)],
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        assert path.read_bytes() == expected
