"""The index over all entries in force: built once, then memory-mapped.

Words are the unit of search. A *lexicon* holds every folded word of the searchable entries; each
word knows its entries (postings), each entry its words (a fixed-width matrix, words of a qualifier
negative) and its name (these words as one text, the core first), each letter pair and triple its
words (so that a misspelt word finds its neighbours).
Keys and canonical forms are found by 64-bit hashes in sorted arrays.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from gsfiler.vocabulary.arrays import Array, strings_to_arrays
from gsfiler.vocabulary.entries import Entry, EntryKind
from gsfiler.vocabulary.fill_ins import blanks
from gsfiler.vocabulary.forms import forms
from gsfiler.vocabulary.text import FUNCTION_WORDS, key, plain, words

WIDTH = 16
"""How many words of an entry take part in the search; 99.9 % of all labels are shorter."""

NEGATIONS = frozenset(("non", "not", "other", "except", "without"))
"""Words that turn a qualifier into a residual one: "other than …", "not of …"."""

LABEL_START = 8
"""How many bytes of a label's key stand in one number, for a quick first search."""

TURNED_CORE, TURNED_REST, IS_HEADING = 1, 2, 4
"""Traits of an entry: its core or its qualifier turns meaning round, it is the title of a class."""

QUALIFIER_WEIGHT = 0.4
_LETTERS = 40
_PAIRS = _LETTERS**3
GRAM_CODES = _PAIRS + _LETTERS**2

_LETTER_CODE = {
    letter: code for code, letter in enumerate("^$abcdefghijklmnopqrstuvwxyz0123456789")
}
_SEGMENT = re.compile(
    r"\[[^\]]*\]?|\([^)]*\)?|, [^,\[(]*| (?:other than|except|not (?:of|for|in)) [^,\[(]*"
)
_CORE_SEGMENT = re.compile(r", (?:for|in|being|used|and|or|as|namely|including) ")
_HEAD_END = re.compile(
    r"\b(?:for|of|with|in|to|from|being|by|on|using|used|consisting|made|having|containing|adapted"
    r"|against|relating|featuring|incorporating|via|through|as|including|namely|whose|which|that"
    r"|other than|except|not)\b|[,(\[]"
)
_TOO_PLAIN_FOR_HEAD = frozenset(("service", "services"))


def hash64(text: str) -> int:
    """Return a stable 64-bit hash of a text."""
    return int.from_bytes(
        hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little"
    )


def gram_codes(word: str) -> list[int]:
    """Return the codes of the letter pairs and triples of a word with its ends marked."""
    codes = [0, *[_LETTER_CODE.get(letter, 38) for letter in word], 1]
    found = {_PAIRS + codes[1]}
    for first, second, third in zip(codes, codes[1:], codes[2:], strict=False):
        pair = second * _LETTERS + third
        found.add(_PAIRS + pair)
        found.add(first * _LETTERS**2 + pair)
    return sorted(found)


def head_word(text: str) -> str:
    """Return the folded noun that a wording is about: "straps" of "straps for telephones"."""
    folded = plain(text).casefold()
    end = _HEAD_END.search(folded, 1)
    content = [
        word
        for word in words(folded[: end.start()] if end else folded)
        if word not in FUNCTION_WORDS and word not in _TOO_PLAIN_FOR_HEAD
    ]
    return content[-1] if content else ""


def build_arrays(
    searchable: Sequence[Entry], others: Sequence[Entry], groups: Sequence[int]
) -> dict[str, Array]:
    """Return the arrays of an index.

    ``searchable`` entries are found by likeness; ``others`` (other languages, withdrawn wordings)
    by their exact wording only. ``groups`` gives each entry, searchable first, the number of its
    concept.
    """
    entries = [*searchable, *others]
    arrays: dict[str, Array] = {}
    arrays["texts"], arrays["text_offsets"] = strings_to_arrays([e.text for e in entries])
    meta = ["\x1f".join((*map(str, entry[2:]),)) for entry in entries]
    arrays["meta"], arrays["meta_offsets"] = strings_to_arrays(meta)
    arrays["classes"] = np.array([entry.class_number for entry in entries], np.uint8)
    arrays["headings"] = np.array([e.kind == EntryKind.HEADING for e in entries], np.bool_)
    arrays["templates"] = np.array([bool(blanks(e.text)) for e in searchable], np.bool_)
    arrays["groups"] = np.array(groups, np.int32)
    keys = [key(entry.text) for entry in entries]
    hashes = [hash64(text) for text in keys]
    arrays |= _hash_table("key", hashes, range(len(keys)))
    formed = [(hash64(form), i) for i, e in enumerate(searchable) for form in forms(e.text)]
    arrays |= _hash_table("form", (h for h, _ in formed), (i for _, i in formed))
    order = sorted(range(len(searchable)), key=lambda i: (keys[i], searchable[i].class_number, i))
    arrays["label_order"] = np.array(order, np.int32)
    labels = [keys[i] for i in order]
    arrays["label_keys"], arrays["label_key_offsets"] = strings_to_arrays(labels)
    arrays["label_starts"] = np.array([_label_start(label) for label in labels], np.uint64)
    arrays["wordings"] = np.array(hashes, np.uint64)
    arrays |= _word_arrays(searchable)
    return arrays


def _label_start(label: str) -> int:
    """Return the first bytes of a label's key as a number, in the order of the keys."""
    return int.from_bytes(label.encode()[:LABEL_START].ljust(LABEL_START, b"\x00"), "big")


def _hash_table(name: str, hashes: Iterable[int], entries: Iterable[int]) -> dict[str, Array]:
    keys, owners = np.fromiter(hashes, np.uint64), np.fromiter(entries, np.int32)
    order = np.lexsort((owners, keys))
    return {f"{name}_hashes": keys[order], f"{name}_entries": owners[order]}


def _word_arrays(searchable: Sequence[Entry]) -> dict[str, Array]:
    split = [core_and_qualifier(entry.text) for entry in searchable]
    frequency = Counter(word for core, qualifier in split for word in {*core, *qualifier})
    lexicon = sorted(frequency)
    ids = {word: number for number, word in enumerate(lexicon, start=1)}
    matrix = np.zeros((len(split), WIDTH), np.int32)
    for row, (core, qualifier) in enumerate(split):
        numbers = [ids[word] for word in core] + [-ids[word] for word in qualifier]
        kept = numbers[:WIDTH]
        matrix[row, : len(kept)] = kept
    weights = np.zeros(len(lexicon) + 1, np.float32)
    counts = np.array([frequency[word] for word in lexicon], np.float64)
    weights[1:] = np.log1p(len(split) / (counts + 0.5))
    of_words = weights[np.abs(matrix)]
    sides = np.array([np.where(side, of_words, 0).sum(axis=1) for side in (matrix > 0, matrix < 0)])
    arrays = {
        "lexicon": np.frombuffer("\n".join(lexicon).encode(), np.uint8),
        "weights": weights,
        "matrix": matrix,
        "side_totals": _side_totals(sides),
        "entry_weights": (sides[0] + QUALIFIER_WEIGHT * sides[1]).astype(np.float32),
    }
    arrays["names"], arrays["name_edges"] = _names(split)
    arrays["heads"] = np.array([ids.get(head_word(e.text), 0) for e in searchable], np.int32)
    turning = [ids[word] for word in sorted(NEGATIONS) if word in ids]
    headings = np.array([e.kind == EntryKind.HEADING for e in searchable], np.bool_)
    arrays["traits"] = (
        TURNED_CORE * np.isin(matrix, turning).any(axis=1)
        | TURNED_REST * np.isin(-matrix, turning).any(axis=1)
        | IS_HEADING * headings
    ).astype(np.uint8)
    rows, columns = np.nonzero(matrix)
    arrays |= _postings("posting", np.abs(matrix[rows, columns]), rows, len(lexicon) + 1)
    pairs = [(code, i) for i, w in enumerate(lexicon, start=1) for code in gram_codes(w)]
    table = np.array(pairs, np.int32).reshape(-1, 2)
    return arrays | _postings("gram", table[:, 0], table[:, 1], GRAM_CODES)


def _side_totals(sides: Array) -> Array:
    """Return what the shares of the weight of a core and of a qualifier are divided by."""
    core, rest = sides.astype(np.float32)
    return np.array((np.maximum(core, 1e-6), rest + 1.0), np.float32)


def _names(split: Sequence[tuple[list[str], list[str]]]) -> tuple[Array, Array]:
    """Return all entries' folded words in UTF-8; where each begins and ends, its core's letters."""
    names, edges, place = [], [], 0
    for core, qualifier in split:
        kept = core[:WIDTH]
        name = " ".join([*kept, *qualifier][:WIDTH]).encode()
        edges.append((place, place + len(name), len(" ".join(kept))))
        names.append(name)
        place += len(name)
    return np.frombuffer(b"".join(names), np.uint8), np.array(edges, np.uint32).reshape(-1)


def _postings(name: str, owners: Array, members: Array, size: int) -> dict[str, Array]:
    order = np.lexsort((members, owners))
    offsets = np.zeros(size + 1, np.int64)
    np.cumsum(np.bincount(owners, minlength=size), out=offsets[1:])
    return {f"{name}_offsets": offsets, f"{name}_members": members[order].astype(np.int32)}


def core_and_qualifier(text: str) -> tuple[list[str], list[str]]:
    """Return the distinct content words outside and inside the qualifiers, each word once.

    Qualifiers are brackets, "other than …", "not of …", and what follows a comma unless it goes on
    with the purpose ("…, for building").
    """
    qualifiers: list[str] = []

    def cut(segment: re.Match[str]) -> str:
        if _CORE_SEGMENT.match(segment[0]):
            return segment[0]
        qualifiers.append(segment[0])
        return " "

    outside = _SEGMENT.sub(cut, plain(text))
    core = dict.fromkeys(word for word in words(outside) if word not in FUNCTION_WORDS)
    inside = dict.fromkeys(
        word for part in qualifiers for word in words(part) if word not in FUNCTION_WORDS
    )
    if not core:
        return list(inside), []
    return list(core), [word for word in inside if word not in core]
