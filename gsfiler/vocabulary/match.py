"""Rank the entries that a text may mean: a shortlist by shared words, then a score for each.

Identity decides, similarity ranks, preference breaks ties. A text's words are looked up in the
lexicon; entries are gathered by the words they hold, rarest first, and scored by how much of the
weight of both sides is shared and by how alike the letters are.
"""

from collections.abc import Container, Mapping, MutableSequence, Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from gsfiler.vocabulary.arrays import Array, best_places
from gsfiler.vocabulary.index import (
    IS_HEADING,
    NEGATIONS,
    TURNED_CORE,
    TURNED_REST,
    WIDTH,
)
from gsfiler.vocabulary.lexicon import EQUIVALENT_LIKENESS, Lexicon, WordMatch
from gsfiler.vocabulary.text import FUNCTION_WORDS

POSTINGS_BUDGET = 2_500
"""How many postings one search adds up at most; words commoner than that only confirm."""
GATHERED = 56
SCORED = 14


UNKNOWN_WORD_WEIGHT = 8.0
UNKNOWN_SHORT_WORD_WEIGHT = 2.0
"""A scrap of one to three letters is more often a slip of the pen than a word of its own."""

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


_TURNED = TURNED_CORE | TURNED_REST
_ROUNDED_TO = 1e5
_EACH_WORD = np.ones(WIDTH, np.float32)


class Matcher:
    """Searches one index; keeps scratch space, so each thread needs a matcher of its own."""

    def __init__(self, arrays: dict[str, Array], equivalents: Mapping[str, Sequence[str]]) -> None:
        self._equivalents = equivalents
        self.lexicon = Lexicon(arrays, equivalents)
        self._matrix = arrays["matrix"]
        self._entry_weights = arrays["entry_weights"]
        self._heads = arrays["heads"].data
        self._postings = arrays["posting_members"]
        # A word of a qualifier is negative in the matrix, and counts from the end here.
        self._marks = np.zeros((3, 2 * len(self.lexicon.words)), np.float32)
        self._mark = cast(MutableSequence[float], self._marks.reshape(-1).data)
        self._scores = np.zeros(len(self._matrix), np.float32)
        self._places = np.zeros(len(self._matrix), np.intp)
        self._count_up = np.arange(POSTINGS_BUDGET)
        self._traits = arrays["traits"].data
        self._names, self._name_edges = arrays["names"].data, arrays["name_edges"].data
        self._totals = arrays["side_totals"]

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
        matches = [self.lexicon.matches(word) for word in content]
        for place, word in enumerate(content):
            if not matches[place] or matches[place][0].likeness < 0.7:
                matches[place] = self.lexicon.pieces(content, place) or matches[place]
            if unfinished and word == typed[-1]:
                matches[place] = (*matches[place], *self.lexicon.completions(word))
        weights = tuple(
            (self.lexicon.weight_of(found[0].word) if found else _weight_of_unknown(word))
            * (QUALIFIER_SHARE if word in light else 1.0)
            for word, found in zip(content, matches, strict=True)
        )
        head_matches = self.lexicon.matches(head) if head in content else ()
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
            others = sorted(set(also).difference(gathered.tolist()))
            gathered = np.concatenate((gathered, np.array(others, np.intp)))
        return self._rank(query, gathered) if len(gathered) else []

    def _gather(self, query: Query) -> Array:
        """Return the entries that hold the query's words, those of the rarest words first."""
        wanted = [
            (found.end - found.start, found.start, found.end, weight * found.likeness)
            for matches, weight in zip(query.matches, query.weights, strict=True)
            for found in matches
        ]
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
        places = self._count_up[:spent] if spent <= POSTINGS_BUDGET else np.arange(spent)
        self._places[members] = places
        entries: Array = members[self._places.take(members) == places]
        if len(entries) <= GATHERED:
            return entries
        scores = self._scores
        np.add.at(scores, members, np.array(weights, np.float32).repeat(sizes))
        values = scores.take(entries)
        values /= self._entry_weights.take(entries) + np.float32(query.weight)
        scores[entries] = 0.0
        best: Array = entries[best_places(values, entries, GATHERED)]
        return best

    def _rank(self, query: Query, gathered: Array) -> list[Hit]:
        chosen, rows, shares = self._overlap(query, gathered)
        alike = self._alike(query, chosen, rows)
        heads = frozenset(match.word for match in query.head)
        ranked = []
        for entry, row, letters, overlap, typed_share, entry_share in zip(
            chosen, rows, alike, *shares, strict=True
        ):
            score = min(0.5 * overlap + 0.5 * letters, 1.0)
            traits = self._traits[entry]
            if not traits & _TURNED if query.negated else traits & TURNED_CORE:
                score *= OTHER_POLARITY
            if heads and self._heads[entry] not in heads:
                score *= LOST_HEAD if heads.isdisjoint(row) else OTHER_HEAD
            if traits & IS_HEADING:
                score *= HEADING_DISCOUNT
            # Of wordings that fit equally but for their qualifier, the residual one ("not …",
            # "other than …") is what an unqualified wording most likely means.
            if traits & TURNED_REST:
                score = min(score + RESIDUAL_PREFERENCE, 1.0)
            ranked.append((-score, entry, typed_share, entry_share))
        ranked.sort()
        return [Hit(entry, -score, typed, own) for score, entry, typed, own in ranked]

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
            and (matches := self.lexicon.matches(word))
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
        core = frozenset(self.lexicon.words[number] for number in row if number > 0)
        return core, frozenset(self.lexicon.words[-number] for number in row if number < 0)

    def _name(self, entry: int) -> tuple[str, str]:
        """Return the folded words of an entry as one text, and those of its core."""
        edges, place = self._name_edges, 3 * entry
        name = str(self._names[edges[place] : edges[place + 1]], "utf-8")
        return name, name[: edges[place + 2]]

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
                typed[place] = self.lexicon.words[found]
                exchanged += self.lexicon.words[found] != query.typed[place]
        return " ".join(typed), 1.0 - EXCHANGE_COST * exchanged / len(typed)

    def _overlap(
        self, query: Query, gathered: Array
    ) -> tuple[list[int], list[list[int]], list[list[float]]]:
        """Return the best gathered entries, their words, and the shares of weight in common.

        The shares are three lists: of both sides together, of the text, and of each entry.
        """
        rows = self._matrix.take(gathered, axis=0)
        shares = self._shared(query, rows)
        core, rest, text = shares
        core_total, rest_total = self._totals.take(gathered, axis=1)
        core /= core_total
        rest += 1.0
        rest /= rest_total
        rest *= 0.15
        rest += 0.85
        rest *= core
        text /= query.weight or 1.0
        np.minimum(text, 1.0, out=text)
        np.multiply(text, rest, out=core)
        np.sqrt(core, out=core)
        # Rounded, so that the order of a sum, which no two processors share, decides nothing.
        shares *= _ROUNDED_TO
        np.rint(shares, out=shares)
        best = _highest(core, gathered, SCORED)
        shares /= _ROUNDED_TO
        overlap, entry_share, text_share = shares.take(best, axis=1).tolist()
        return (
            gathered.take(best).tolist(),
            np.abs(rows.take(best, axis=0)).tolist(),
            [overlap, text_share, entry_share],
        )

    def _shared(self, query: Query, rows: Array) -> Array:
        """Return what the words of entries share with a query, as three rows of one matrix.

        That is the weight shared of the core of each entry, of its qualifier, and of the text.
        """
        mark, row = self._mark, self._marks.shape[1]
        marked: list[int] = []
        for word, (worth, told) in _said(query).items():
            rest, text, text_rest = 2 * row - word, 2 * row + word, 3 * row - word
            mark[word] = mark[rest] = worth
            mark[text] = mark[text_rest] = told
            marked += (word, rest, text, text_rest)
        shared: Array = self._marks.take(rows, axis=1) @ _EACH_WORD
        for place in marked:
            mark[place] = 0.0
        return shared


def _said(query: Query) -> dict[int, tuple[float, float]]:
    """Return for each word that the query matches what it says of entries and of the query.

    Where several words of the query match it, each time the most that one of them says.
    """
    said: dict[int, tuple[float, float]] = {}
    for matches, weight in zip(query.matches, query.weights, strict=True):
        for word, likeness, worth, _, _ in matches:
            told = likeness * weight
            if word in said:
                other_worth, other_told = said[word]
                said[word] = (max(worth, other_worth), max(told, other_told))
            else:
                said[word] = (worth, told)
    return said


def _highest(values: Array, entries: Array, count: int) -> Array:
    """Return the places of the highest whole values; of equal ones, those of the first entries.

    No two keys are equal, so that every processor cuts alike; the order of the places is its own.
    """
    keys = values.astype(np.int64)
    keys <<= 32
    keys -= entries
    cut = max(len(keys) - count, 0)
    return keys.argpartition(cut)[cut:]


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


def _weight_of_unknown(word: str) -> float:
    return UNKNOWN_SHORT_WORD_WEIGHT if len(word) <= 3 else UNKNOWN_WORD_WEIGHT
