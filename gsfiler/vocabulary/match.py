"""Rank the entries that a text may mean: a shortlist by shared words, then a score for each.

Identity decides, similarity ranks, preference breaks ties. A text's words are looked up in the
lexicon, misspelt ones by the letter pairs and triples they share with it; entries are gathered by
the words they hold, rarest first, and scored by how much of the weight of both sides is shared and
by how alike the letters are.
"""

from bisect import bisect_left
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from gsfiler.vocabulary.arrays import Array, best_places
from gsfiler.vocabulary.index import NEGATIONS, WIDTH, gram_codes
from gsfiler.vocabulary.remembering import remembered
from gsfiler.vocabulary.text import FUNCTION_WORDS, fold_word

POSTINGS_BUDGET = 2_500
"""How many postings one search adds up at most; words commoner than that only confirm."""
GATHERED = 56
SCORED = 14
NEIGHBOURS = 6
LIKELY_WORDS = 32
COMPLETIONS = 8
LONGEST_WORD = 60
"""Letters of a run that are looked at for two words run together."""

MISSPELT_AT_BEST = 0.97
SWAP_PREFERENCE = 0.08
"""Letters in another order are a likelier slip than other letters."""

UNKNOWN_WORD_WEIGHT = 8.0
UNKNOWN_SHORT_WORD_WEIGHT = 2.0
"""A scrap of one to three letters is more often a slip of the pen than a word of its own."""

EQUIVALENT_LIKENESS = 0.85
EXCHANGE_COST = 0.15
OTHER_HEAD = 0.93
LOST_HEAD = 0.88
OTHER_POLARITY = 0.94
RESIDUAL_PREFERENCE = 0.004
HEADING_DISCOUNT = 0.8
"""What the title of a class is worth against an indication, which can be copied as it stands."""
QUALIFIER_SHARE = 0.5
"""What a word of the text's own qualifier weighs against a word before it."""

CORE_DISCOUNT = 0.96
"""What an entry is worth that fits the text only without its qualifier."""


class Hit(NamedTuple):
    """An entry number with its score, 0 to 1, and the shares of weight that both sides match."""

    entry: int
    score: float
    typed_share: float
    entry_share: float


class WordMatch(NamedTuple):
    """A word of the lexicon that a typed word may be, with the likeness, 0 to 1."""

    word: int
    likeness: float


@dataclass(frozen=True, slots=True)
class Query:
    """A text made ready for search: its content words, each with its matches in the lexicon.

    ``weights`` are those of its words, ``weight`` is their sum.
    """

    typed: tuple[str, ...]
    matches: tuple[tuple[WordMatch, ...], ...]
    weights: tuple[float, ...]
    weight: float
    head: tuple[WordMatch, ...] = ()
    negated: bool = False


_IN_CORE, _IN_REST, _IN_TEXT = range(3)
"""What a word of the text says: of an entry's core, of its qualifier, of the text itself."""

_EACH_WORD = np.ones(WIDTH, np.float32)


class Matcher:
    """Searches one index; keeps scratch space, so each thread needs a matcher of its own."""

    def __init__(self, arrays: dict[str, Array], equivalents: Mapping[str, Sequence[str]]) -> None:
        self._equivalents = equivalents
        text = arrays["lexicon"].tobytes().decode()
        self.lexicon = ["", *text.split("\n")] if text else [""]
        self.word_ids = {word: number for number, word in enumerate(self.lexicon)}
        self._weight_of = arrays["weights"].data.__getitem__
        self._matrix = arrays["matrix"]
        self._entry_weights = arrays["entry_weights"]
        self._heads, self._headings = arrays["heads"].data, arrays["headings"].data
        self._postings = arrays["posting_members"]
        self._posting_offsets = arrays["posting_offsets"].tolist()
        self._grams = arrays["gram_members"]
        self._gram_offsets = arrays["gram_offsets"].data
        self._gram_sizes = np.bincount(self._grams, minlength=len(self.lexicon))
        # A word of a qualifier is negative in the matrix, and counts from the end here.
        self._marks = np.zeros((3, 2 * len(self.lexicon)), np.float32)
        self._scores = np.zeros(len(self._matrix), np.float32)
        self._places = np.zeros(len(self._matrix), np.intp)
        self._turned_core = arrays["turned_core"].data
        self._turned_rest = arrays["turned_rest"].data
        self._names, self._name_edges = arrays["names"].data, arrays["name_edges"].data
        self._side_weights = arrays["side_weights"]
        self.word_matches = remembered(self._word_matches, 20_000)

    def knows(self, typed: Sequence[str]) -> bool:
        """Tell whether all folded words are words of the searchable entries."""
        return all(word in self.word_ids or word in FUNCTION_WORDS for word in typed)

    def query(
        self,
        typed: Sequence[str],
        head: str = "",
        *,
        light: Container[str] = (),
        unfinished: bool = False,
    ) -> Query:
        """Return the query for folded words and their head; function words take no part.

        Words in ``light`` (those of the text's own qualifier) weigh less.

        An ``unfinished`` query's last word may go on: its completions match too.
        """
        content = tuple(dict.fromkeys(word for word in typed if word not in FUNCTION_WORDS))
        matches = [self.word_matches(word) for word in content]
        for place, word in enumerate(content):
            if not matches[place] or matches[place][0].likeness < 0.7:
                matches[place] = self._pieces(content, place) or matches[place]
            if unfinished and word == typed[-1]:
                matches[place] = (*matches[place], *self._completions(word))
        weights = tuple(
            (self._weight_of(found[0].word) if found else _weight_of_unknown(word))
            * (QUALIFIER_SHARE if word in light else 1.0)
            for word, found in zip(content, matches, strict=True)
        )
        head_matches = self.word_matches(head) if head in content else ()
        negated = not NEGATIONS.isdisjoint(content)
        return Query(content, tuple(matches), weights, sum(weights), head_matches, negated)

    def search(
        self,
        typed: Sequence[str],
        head: str = "",
        *,
        light: Container[str] = (),
        also: Sequence[int] = (),
        unfinished: bool = False,
    ) -> list[Hit]:
        """Return the entries most alike to the folded words, best first.

        Entries in ``also`` are scored with them, whatever words they hold.
        """
        query = self.query(typed, head, light=light, unfinished=unfinished)
        gathered = self._gather(query)
        if also:
            gathered = np.unique(np.concatenate((gathered, np.array(also, np.int32))))
        return self._rank(query, gathered) if len(gathered) else []

    def _word_matches(self, word: str) -> tuple[WordMatch, ...]:
        """Return the word itself and its equivalents, or else the words it may be misspelt from."""
        exact = self.word_ids.get(word, 0)
        known = [WordMatch(exact, 1.0)] if exact else []
        for other in self._equivalents.get(word, ()):
            number = self.word_ids.get(other, 0)
            if number:
                known.append(WordMatch(number, EQUIVALENT_LIKENESS))
        return tuple(known) or self._misspelt(word)

    def _misspelt(self, word: str) -> tuple[WordMatch, ...]:
        if len(word) < 2 or word.isdigit():
            return ()
        codes = gram_codes(word)
        offsets = self._gram_offsets
        members = [self._grams[offsets[code] : offsets[code + 1]] for code in codes]
        counts = np.bincount(np.concatenate(members), minlength=len(self.lexicon))
        shared = np.flatnonzero(counts > len(codes) // 6)
        likeness = counts[shared] * 2.0 / (self._gram_sizes[shared] + len(codes))
        best = shared[best_places(likeness, shared, LIKELY_WORDS)].tolist()
        if not best:
            return ()
        names = [self.lexicon[number] for number in best]
        distances = cdist([word], names, scorer=OSA.distance, dtype=np.int32)[0].tolist()
        allowed = 1 if len(word) <= 4 else 2 if len(word) <= 8 else 3
        found = []
        for number, name, distance in zip(best, names, distances, strict=True):
            if distance <= allowed and distance < len(name) - 1 and _may_be(word, name):
                swapped = SWAP_PREFERENCE if sorted(word) == sorted(name) else 0.0
                likely = 1.0 - distance / max(len(word), len(name)) + swapped
                found.append(WordMatch(number, min(likely, MISSPELT_AT_BEST)))
            elif (
                len(name) > 4 and len(word) > 3 and (name.startswith(word) or word.startswith(name))
            ):
                share = min(len(word), len(name)) / max(len(word), len(name))
                found.append(WordMatch(number, 0.3 + 0.5 * share))
        found.sort(key=lambda match: (-match.likeness, match.word))
        return tuple(found[:NEIGHBOURS])

    def _pieces(self, content: Sequence[str], place: int) -> tuple[WordMatch, ...]:
        """Return the words that an unknown word runs together, or is a piece of."""
        word = content[place]
        for neighbour in (
            word + "".join(content[place + 1 : place + 2]),
            "".join(content[max(place - 1, 0) : place]) + word,
        ):
            number = self.word_ids.get(neighbour, 0)
            if number and neighbour != word:
                return (WordMatch(number, 0.95),)
        for cut in range(3, min(len(word), LONGEST_WORD) - 2):
            left = self.word_ids.get(fold_word(word[:cut]), 0)
            right = self.word_ids.get(fold_word(word[cut:]), 0)
            if left and right:
                # Each piece says about half of the word; an entry that holds both says all of it.
                return (WordMatch(right, 0.5), WordMatch(left, 0.5))
        return ()

    def _completions(self, word: str) -> list[WordMatch]:
        start = bisect_left(self.lexicon, word, 1)
        found = []
        for number in range(start, min(start + COMPLETIONS, len(self.lexicon))):
            name = self.lexicon[number]
            if not name.startswith(word):
                break
            if name != word:
                found.append(WordMatch(number, 0.5 + 0.45 * len(word) / len(name)))
        return found

    def _gather(self, query: Query) -> Array:
        """Return the entries that hold the query's words, those of the rarest words first."""
        offsets = self._posting_offsets
        wanted = []
        for matches, weight in zip(query.matches, query.weights, strict=True):
            for number, likeness in matches:
                start, end = offsets[number], offsets[number + 1]
                wanted.append((end - start, start, end, weight * likeness))
        wanted.sort()
        pieces, sizes, weights, spent = [], [], [], 0
        for size, start, end, weight in wanted:
            if spent and spent + size > POSTINGS_BUDGET:
                break
            spent += size
            pieces.append(self._postings[start:end])
            sizes.append(size)
            weights.append(weight)
        if not pieces:
            return np.empty(0, np.intp)
        members = np.concatenate(pieces, dtype=np.intp)
        places = np.arange(len(members))
        self._places[members] = places
        entries: Array = members[self._places[members] == places]
        if len(entries) <= GATHERED:
            return entries
        scores = self._scores
        np.add.at(scores, members, np.repeat(np.array(weights, np.float32), sizes))
        values = scores[entries] / (self._entry_weights[entries] + np.float32(query.weight))
        scores[entries] = 0.0
        best: Array = entries[best_places(values, entries, GATHERED)]
        return best

    def _rank(self, query: Query, gathered: Array) -> list[Hit]:
        chosen, rows, shares = self._overlap(query, gathered)
        alike = self._alike(query, chosen, rows)
        heads = frozenset(match.word for match in query.head)
        hits = []
        for entry, row, letters, (overlap, typed_share, entry_share) in zip(
            chosen, rows, alike, shares, strict=True
        ):
            score = min(0.5 * overlap + 0.5 * letters, 1.0)
            turned, residual = self._turned_core[entry], self._turned_rest[entry]
            if not (turned or residual) if query.negated else turned:
                score *= OTHER_POLARITY
            if heads and self._heads[entry] not in heads:
                score *= LOST_HEAD if heads.isdisjoint(row) else OTHER_HEAD
            if self._headings[entry]:
                score *= HEADING_DISCOUNT
            # Of wordings that fit equally but for their qualifier, the residual one ("not …",
            # "other than …") is what an unqualified wording most likely means.
            if residual:
                score = min(score + RESIDUAL_PREFERENCE, 1.0)
            hits.append(Hit(entry, score, typed_share, entry_share))
        hits.sort(key=lambda hit: (-hit.score, hit.entry))
        return hits

    def _alike(
        self, query: Query, chosen: Sequence[int], rows: Sequence[Sequence[int]]
    ) -> list[float]:
        """Return how alike the letters of the text are to those of each entry, or of its core."""
        names = [self._name(entry) for entry in chosen]
        swaps = self._swaps(query)
        if not swaps:
            return _best_of_letters(" ".join(query.typed), names)
        alike = [0.0] * len(names)
        for (worded, kept), places in self._worded_alike(query, swaps, rows).items():
            letters = _best_of_letters(worded, [names[place] for place in places])
            for place, best in zip(places, letters, strict=True):
                alike[place] = kept * best
        return alike

    def _swaps(self, query: Query) -> list[tuple[int, Sequence[WordMatch]]]:
        """Return the places of the words that have equivalents, with what these words match."""
        # Asked anew, for an unfinished word matches its completions, too.
        return [
            (place, matches)
            for place, word in enumerate(query.typed)
            if word in self._equivalents
            and (matches := self.word_matches(word))
            and matches[-1].likeness == EQUIVALENT_LIKENESS
        ]

    def _worded_alike(
        self,
        query: Query,
        swaps: Sequence[tuple[int, Sequence[WordMatch]]],
        rows: Sequence[Sequence[int]],
    ) -> dict[tuple[str, float], list[int]]:
        """Return the places of the entries that the text is put in the same words for."""
        equivalents = frozenset(match.word for _, matches in swaps for match in matches)
        by_words: dict[frozenset[int], list[int]] = {}
        for place, row in enumerate(rows):
            by_words.setdefault(equivalents.intersection(row), []).append(place)
        found: dict[tuple[str, float], list[int]] = {}
        for held, places in by_words.items():
            found.setdefault(self._as_worded(query, swaps, held), []).extend(places)
        return found

    def sides(self, entry: int) -> tuple[frozenset[str], frozenset[str]]:
        """Return the folded content words of an entry's core, and those of its qualifier."""
        row = self._matrix[entry].tolist()
        core = frozenset(self.lexicon[number] for number in row if number > 0)
        return core, frozenset(self.lexicon[-number] for number in row if number < 0)

    def _name(self, entry: int) -> tuple[str, str]:
        """Return the folded words of an entry as one text, and those of its core."""
        place = 3 * entry
        start, core_end, end = self._name_edges[place : place + 3]
        name = str(self._names[start:end], "utf-8")
        return name, name if core_end == end else str(self._names[start:core_end], "utf-8")

    def _as_worded(
        self,
        query: Query,
        swaps: Sequence[tuple[int, Sequence[WordMatch]]],
        row: Container[int],
    ) -> tuple[str, float]:
        """Return the text in the entry's words where it has equivalents of the text's own.

        Beside it: 1, or less for the words that were exchanged.
        """
        typed, exchanged = list(query.typed), 0
        for place, matches in swaps:
            found = next((match.word for match in matches if match.word in row), 0)
            if found:
                typed[place] = self.lexicon[found]
                exchanged += self.lexicon[found] != query.typed[place]
        return " ".join(typed), 1.0 - EXCHANGE_COST * exchanged / len(typed)

    def _overlap(
        self, query: Query, gathered: Array
    ) -> tuple[list[int], list[list[int]], list[tuple[float, float, float]]]:
        """Return the best gathered entries, their words, and the shares of weight in common."""
        marks, rows = self._marks, self._matrix[gathered]
        places, values = self._said(query)
        marks.put(places, values)
        core_shared, rest_shared, text_shared = marks.take(rows, axis=1) @ _EACH_WORD
        marks.put(places, 0.0)
        core_total, rest_total = self._side_weights[:, gathered]
        typed_share = np.minimum(text_shared / (query.weight or 1.0), 1.0)
        core_share = core_shared / np.maximum(core_total, 1e-6)
        rest_share = (rest_shared + 1.0) / (rest_total + 1.0)
        entry_share = core_share * (0.85 + 0.15 * rest_share)
        overlap = np.sqrt(typed_share * entry_share)
        # Rounded, so that the order of a sum, which no two processors share, decides nothing.
        shares = np.array((overlap, typed_share, entry_share)).round(5)
        best = best_places(shares[0], gathered, SCORED)
        columns = shares[:, best].astype(np.float64).tolist()
        return (
            gathered[best].tolist(),
            np.abs(rows[best]).tolist(),
            list(zip(*columns, strict=True)),
        )

    def _said(self, query: Query) -> tuple[list[int], list[float]]:
        """Return what the words that a query matches say of an entry that holds them.

        Places in the marks, and what to put there: for each word on either side of an entry the
        weight it shares with the entry, and what it says of the query.
        """
        shared: dict[int, float] = {}
        said: dict[int, float] = {}
        for matches, weight in zip(query.matches, query.weights, strict=True):
            for number, like in matches:
                shared[number] = max(shared.get(number, 0.0), like * self._weight_of(number))
                said[number] = max(said.get(number, 0.0), like * weight)
        row = self._marks.shape[1]
        rest, text = row * (_IN_REST + 1), row * _IN_TEXT
        places = [*shared, *(rest - number for number in shared)]
        places += [place for number in said for place in (text + number, text + row - number)]
        values = [*shared.values(), *shared.values()]
        return places, values + [value for value in said.values() for _ in range(2)]


def _best_of_letters(typed: str, names: Sequence[tuple[str, str]]) -> list[float]:
    """Return how alike a text is to each name, 0 to 1, or nearly that to its core alone."""
    cores = {place: core for place, (full, core) in enumerate(names) if core != full}
    compared = [full for full, _ in names] + list(cores.values())
    letters = cdist([typed], compared, scorer=fuzz.ratio)[0].tolist()
    in_any_order = cdist([typed], compared, scorer=fuzz.token_sort_ratio)[0].tolist()
    alike = [(one + other) / 200.0 for one, other in zip(letters, in_any_order, strict=True)]
    for place, of_core in zip(cores, alike[len(names) :], strict=True):
        alike[place] = max(alike[place], CORE_DISCOUNT * of_core)
    return alike[: len(names)]


def _may_be(word: str, name: str) -> bool:
    """Tell whether a very short word may be a slip: "mdu" for "mud", but "bat" is no "hat"."""
    if len(word) > 3 or len(name) > 4:
        return True
    return sorted(word) == sorted(name) or len(word) != len(name)


def _weight_of_unknown(word: str) -> float:
    return UNKNOWN_SHORT_WORD_WEIGHT if len(word) <= 3 else UNKNOWN_WORD_WEIGHT
