"""The words of the searchable entries: which of them a typed word is, or may be misspelt from.

A word is looked up itself and by its equivalents. A word that is none is compared with the few that
share most of its letter pairs and triples; it may also run two words together, or be begun only.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from gsfiler.vocabulary.arrays import Array, best_places
from gsfiler.vocabulary.index import gram_codes
from gsfiler.vocabulary.remembering import remembered
from gsfiler.vocabulary.text import FUNCTION_WORDS, fold_word

NEIGHBOURS = 6
LIKELY_WORDS = 32
COMPLETIONS = 8
LONGEST_WORD = 60
"""Letters of a run that are looked at for two words run together."""

MISSPELT_AT_BEST = 0.97
SWAP_PREFERENCE = 0.08
"""Letters in another order are a likelier slip than other letters."""

EQUIVALENT_LIKENESS = 0.85


class WordMatch(NamedTuple):
    """A word of the lexicon that a typed word may be, with the likeness, 0 to 1.

    ``worth`` is as much of its weight as is like the typed word; its postings are ``start`` to
    ``end``.
    """

    word: int
    likeness: float
    worth: float
    start: int
    end: int


class Lexicon:
    """The words of one index by number, from 1, with their weights and postings."""

    def __init__(self, arrays: dict[str, Array], equivalents: Mapping[str, Sequence[str]]) -> None:
        self._equivalents = equivalents
        text = arrays["lexicon"].tobytes().decode()
        self.words = ["", *text.split("\n")] if text else [""]
        self.numbers = {word: number for number, word in enumerate(self.words)}
        self.weight_of = arrays["weights"].data.__getitem__
        self._posting_offsets = arrays["posting_offsets"].tolist()
        self._grams = arrays["gram_members"]
        self._gram_offsets = arrays["gram_offsets"].data
        self._gram_sizes = np.bincount(self._grams, minlength=len(self.words))
        self.matches = remembered(self._matches, 20_000)

    def knows(self, typed: Sequence[str]) -> bool:
        """Tell whether all folded words are words of the searchable entries."""
        return all(word in self.numbers or word in FUNCTION_WORDS for word in typed)

    def pieces(self, content: Sequence[str], place: int) -> tuple[WordMatch, ...]:
        """Return the words that an unknown word runs together, or is a piece of."""
        word = content[place]
        for neighbour in (
            word + "".join(content[place + 1 : place + 2]),
            "".join(content[max(place - 1, 0) : place]) + word,
        ):
            number = self.numbers.get(neighbour, 0)
            if number and neighbour != word:
                return (self._match(number, 0.95),)
        for cut in range(3, min(len(word), LONGEST_WORD) - 2):
            left = self.numbers.get(fold_word(word[:cut]), 0)
            right = self.numbers.get(fold_word(word[cut:]), 0)
            if left and right:
                # Each piece says about half of the word; an entry that holds both says all of it.
                return (self._match(right, 0.5), self._match(left, 0.5))
        return ()

    def completions(self, word: str) -> list[WordMatch]:
        """Return the first words that begin with a word and go on."""
        start = bisect_left(self.words, word, 1)
        found = []
        for number in range(start, min(start + COMPLETIONS, len(self.words))):
            name = self.words[number]
            if not name.startswith(word):
                break
            if name != word:
                found.append(self._match(number, 0.5 + 0.45 * len(word) / len(name)))
        return found

    def _matches(self, word: str) -> tuple[WordMatch, ...]:
        """Return the word itself and its equivalents, or else the words it may be misspelt from."""
        exact = self.numbers.get(word, 0)
        known = [self._match(exact, 1.0)] if exact else []
        for other in self._equivalents.get(word, ()):
            number = self.numbers.get(other, 0)
            if number:
                known.append(self._match(number, EQUIVALENT_LIKENESS))
        return tuple(known) or self._misspelt(word)

    def _match(self, word: int, likeness: float) -> WordMatch:
        start, end = self._posting_offsets[word : word + 2]
        return WordMatch(word, likeness, likeness * self.weight_of(word), start, end)

    def _misspelt(self, word: str) -> tuple[WordMatch, ...]:
        if len(word) < 2 or word.isdigit():
            return ()
        codes = gram_codes(word)
        offsets = self._gram_offsets
        members = [self._grams[offsets[code] : offsets[code + 1]] for code in codes]
        joined = np.concatenate(members, dtype=np.intp)
        counts = np.bincount(joined, minlength=len(self.words))
        shared = (counts > len(codes) // 6).nonzero()[0]
        likeness = counts[shared] * 2.0 / (self._gram_sizes[shared] + len(codes))
        best = shared[best_places(likeness, shared, LIKELY_WORDS)].tolist()
        if not best:
            return ()
        names = [self.words[number] for number in best]
        distances = cdist([word], names, scorer=OSA.distance, dtype=np.int32)[0].tolist()
        allowed = 1 if len(word) <= 4 else 2 if len(word) <= 8 else 3
        found = []
        for number, name, distance in zip(best, names, distances, strict=True):
            if distance <= allowed and distance < len(name) - 1 and _may_be(word, name):
                found.append(self._match(number, _slip_likeness(word, name, distance)))
            elif (
                (name.startswith(word) or word.startswith(name)) and len(name) > 4 and len(word) > 3
            ):
                share = min(len(word), len(name)) / max(len(word), len(name))
                found.append(self._match(number, 0.3 + 0.5 * share))
        found.sort(key=lambda match: (-match.likeness, match.word))
        return tuple(found[:NEIGHBOURS])


def _may_be(word: str, name: str) -> bool:
    """Tell whether a very short word may be a slip: "mdu" for "mud", but "bat" is no "hat"."""
    if len(word) > 3 or len(name) > 4:
        return True
    return sorted(word) == sorted(name) or len(word) != len(name)


def _slip_likeness(word: str, name: str, distance: int) -> float:
    """Return the likeness of a word to one so many slips of the pen apart."""
    swapped = SWAP_PREFERENCE if sorted(word) == sorted(name) else 0.0
    return min(1.0 - distance / max(len(word), len(name)) + swapped, MISSPELT_AT_BEST)
