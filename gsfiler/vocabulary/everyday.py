"""Everyday words: what people type for what a classification list calls otherwise.

The table is used to find candidates only; a match through it is never *exact*. When an index is
built, each everyday phrase is stored under the hash of its folded words, so that a term's phrases
are found by one binary search.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from zlib import crc32

import numpy as np

from gsfiler.vocabulary.arrays import Array, strings_to_arrays
from gsfiler.vocabulary.index import hash64
from gsfiler.vocabulary.text import words
from gsfiler.vocabulary.verdict import Relation

LONGEST_PHRASE = 4
"""Folded words in the longest everyday phrase that is looked up."""


class EverydayRow(NamedTuple):
    """One line of the table: the everyday phrase, the concept it means, the concept's class.

    ``relation`` is how the concept's goods or services relate to those of the phrase.
    """

    phrase: str
    concept: str
    class_number: int
    relation: Relation


class Translation(NamedTuple):
    """An everyday phrase found at words ``start`` to ``end`` of a text, and what it means."""

    start: int
    end: int
    row: EverydayRow


def read_everyday(table: str) -> list[EverydayRow]:
    """Return the rows of the table: header, then phrase, concept, class, relation, by tabs."""
    return [_row(line) for line in table.splitlines()[1:]]


def everyday_arrays(rows: Iterable[EverydayRow]) -> dict[str, Array]:
    """Return the arrays of a table, to be stored in an index."""
    hashed = sorted(
        (hash64(" ".join(words(row.phrase))), row)
        for row in rows
        if len(words(row.phrase)) <= LONGEST_PHRASE
    )
    texts = ["\t".join(map(str, row)) for _, row in hashed]
    blob, offsets = strings_to_arrays(texts)
    return {
        "everyday_starts": np.unique([_start(words(row.phrase)[0]) for _, row in hashed]),
        "everyday_hashes": np.array([number for number, _ in hashed], np.uint64),
        "everyday_texts": blob,
        "everyday_offsets": offsets,
    }


class Everyday:
    """Finds everyday phrases in a text's folded words."""

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self._starts = frozenset(arrays["everyday_starts"].tolist())
        self._hashes = arrays["everyday_hashes"].data
        self._texts = arrays["everyday_texts"]
        self._offsets = arrays["everyday_offsets"]

    def translations(self, typed: Sequence[str]) -> list[Translation]:
        """Return the phrases found, longest first; a phrase inside a longer one is left out."""
        starts = [place for place, word in enumerate(typed) if _start(word) in self._starts]
        found: list[Translation] = []
        taken: set[int] = set()
        for length in range(min(LONGEST_PHRASE, len(typed)), 0, -1) if starts else ():
            for start in starts:
                end = start + length
                if end > len(typed) or not taken.isdisjoint(range(start, end)):
                    continue
                wanted = hash64(" ".join(typed[start:end]))
                low = bisect_left(self._hashes, wanted)
                high = bisect_right(self._hashes, wanted, low)
                if low < high:
                    taken.update(range(start, end))
                found += [Translation(start, end, self._row(number)) for number in range(low, high)]
        return found

    def _row(self, number: int) -> EverydayRow:
        start, end = self._offsets[number : number + 2].tolist()
        return _row(self._texts[start:end].tobytes().decode())


def _row(line: str) -> EverydayRow:
    phrase, concept, class_number, relation = line.split("\t")
    return EverydayRow(phrase, concept, int(class_number), Relation(relation))


def _start(word: str) -> int:
    """Return a short number for the first word of a phrase: most words begin none."""
    return crc32(word.encode("utf-8", "surrogatepass"))
