"""Make examples to learn classes from: the texts of entries and notes, as sparse matrices."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from gsfiler.core.codes import LAST_CLASS
from gsfiler.vocabulary.arrays import Array
from gsfiler.vocabulary.class_features import Equivalents, letter_features, term_features
from gsfiler.vocabulary.entries import ClassText
from gsfiler.vocabulary.sparse import Cells

MAX_FEATURES = 1 << 17
"""The features kept, commonest first: 96 bytes each in the index."""

MOST_TERMS = 45_000
"""Of more terms than this, those are learnt whose words are the newest to their class."""

_LINK = re.compile(r"(.*?)\s*\(((?:Cl\. \d+(?:, | and | or )?)+)\)(?:,? and |, |; )?")
_LINKED = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Examples:
    """Distinct terms with their classes (``labels``) and a share of them to be held out.

    ``words`` are terms × features, ``tokens`` terms × tokens, ``letters`` tokens × features.
    ``keys`` are the features, sorted; ``scales`` say how rare each is, ``rarest`` how rare a word
    is that no term has.
    """

    keys: Array
    scales: Array
    rarest: float
    words: Cells
    tokens: Cells
    letters: Cells
    n_tokens: int
    labels: Array
    held_out: Array


def class_text_examples(class_texts: Sequence[ClassText]) -> list[tuple[str, int]]:
    """Return what notes say a class includes, and for other classes what it excludes."""
    found = []
    for text in class_texts:
        found += [(line, text.class_number) for line in (*text.includes, text.introduction)]
        for line in text.excludes:
            for part, links in _LINK.findall(line):
                found += [(part, int(number)) for number in _LINKED.findall(links)]
    return [(line, number) for line, number in found if line and 1 <= number <= LAST_CLASS]


def most_telling(pairs: list[tuple[str, int]], limit: int) -> list[tuple[str, int]]:
    """Return at most ``limit`` texts with classes, in their order: those with the newest words.

    A word is the newer the seldomer it stood in an earlier text of the class.
    """
    if len(pairs) <= limit:
        return pairs
    times: dict[int, dict[str, int]] = {}
    newest = []
    for text, number in pairs:
        words, seen = text.casefold().split(), times.setdefault(number, {})
        newest.append(min([seen.get(word, 0) for word in words], default=limit))
        for word in words:
            seen[word] = seen.get(word, 0) + 1
    kept = sorted(range(len(pairs)), key=newest.__getitem__)[:limit]
    return [pairs[place] for place in sorted(kept)]


def examples_of(pairs: Sequence[tuple[str, int]], equivalents: Equivalents) -> Examples:
    """Return the distinct terms as matrices; terms without any feature teach nothing."""
    seen: set[tuple[int, tuple[int, ...], tuple[str, ...]]] = set()
    words: list[list[int]] = []
    terms: list[list[tuple[str, int]]] = []
    labels: list[int] = []
    held_out: list[bool] = []
    for text, number in pairs:
        features, tokens = term_features(text, equivalents)
        known = (number, tuple(features), tuple(token for token, _ in tokens))
        if not features or known in seen:
            continue
        seen.add(known)
        words.append(features)
        terms.append(tokens)
        labels.append(number)
        held_out.append(sum(features) * 0x9E3779B1 >> 13 & 7 == 0)
    token_numbers: dict[str, int] = {}
    rows = [[token_numbers.setdefault(token, len(token_numbers)) for token, _ in t] for t in terms]
    return _as_matrices(
        words,
        rows,
        [[feature for _, feature in tokens] for tokens in terms],
        [letter_features(token) for token in token_numbers],
        np.array(labels, np.intp),
        np.array(held_out, np.bool_),
    )


def _as_matrices(
    words: list[list[int]],
    tokens: list[list[int]],
    token_features: list[list[int]],
    letters: list[list[int]],
    labels: Array,
    held_out: Array,
) -> Examples:
    word_rows, word_keys = _flat(words)
    letter_rows, letter_keys = _flat(letters)
    keys, word_scales, letter_scales = _vocabulary(word_keys, len(words), letter_keys, len(letters))
    scales = np.maximum(word_scales, letter_scales)
    rarest = float(np.log((1 + len(words)) / 2) + 1)
    token_rows, token_columns = _flat(tokens)
    _, token_keys = _flat(token_features)
    places = np.minimum(np.searchsorted(keys, token_keys), len(keys) - 1)
    token_values = np.where(keys[places] == token_keys, scales[places], rarest)
    return Examples(
        keys,
        scales,
        rarest,
        _cells(word_rows, word_keys, keys, scales),
        Cells(token_rows, token_columns, token_values),
        _cells(letter_rows, letter_keys, keys, scales),
        len(letters),
        labels,
        held_out,
    )


def _flat(lists: list[list[int]]) -> tuple[Array, Array]:
    """Return row numbers and members of lists, end to end."""
    counts = np.array([len(each) for each in lists], np.intp)
    members = np.fromiter(chain.from_iterable(lists), np.uint32, int(counts.sum()))
    return np.repeat(np.arange(len(lists)), counts), members


def _vocabulary(
    word_keys: Array, n_terms: int, letter_keys: Array, n_tokens: int
) -> tuple[Array, Array, Array]:
    """Return the features kept, sorted; and the scales of both sorts, 0 for the other sort.

    A scale is the logarithm of how rare a feature is among terms, or among tokens, plus 1.
    """
    in_words, of_words = np.unique(word_keys, return_counts=True)
    in_letters, of_letters = np.unique(letter_keys, return_counts=True)
    keys = np.union1d(in_words, in_letters)
    word_counts, letter_counts = np.zeros(len(keys)), np.zeros(len(keys))
    word_counts[np.searchsorted(keys, in_words)] = of_words
    letter_counts[np.searchsorted(keys, in_letters)] = of_letters
    commonest = np.argsort(-(word_counts + letter_counts), kind="stable")[:MAX_FEATURES]
    kept = np.sort(commonest)
    word_scales = np.log((1 + n_terms) / (1 + word_counts)) + 1
    letter_scales = np.log((1 + n_tokens) / (1 + letter_counts)) + 1
    return (
        keys[kept],
        np.where(word_counts > 0, word_scales, 0.0)[kept],
        np.where(letter_counts > 0, letter_scales, 0.0)[kept],
    )


def _cells(rows: Array, members: Array, keys: Array, scales: Array) -> Cells:
    """Return the cells of the kept features, each with its scale."""
    places = np.minimum(np.searchsorted(keys, members), len(keys) - 1)
    kept = keys[places] == members
    return Cells(rows[kept], places[kept], scales[places[kept]])
