"""Rank the entries that a text may mean: a shortlist by shared words, then a score for each.

Identity decides, similarity ranks, preference breaks ties. A text's words are looked up in the
lexicon, misspelt ones by the letter pairs and triples they share with it; entries are gathered by
the words they hold, rarest first, and scored by how much of the weight of both sides is shared and
by how alike the letters are.
"""

from bisect import bisect_left
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist, cpdist

from gsfiler.vocabulary.arrays import Array
from gsfiler.vocabulary.index import NEGATIONS, gram_codes
from gsfiler.vocabulary.text import FUNCTION_WORDS, fold_word

EQUIVALENTS = "vocabulary/equivalents.tsv"

POSTINGS_BUDGET = 2_500
"""How many postings one search adds up at most; words commoner than that only confirm."""
GATHERED = 80
SCORED = 14
NEIGHBOURS = 6
LIKELY_WORDS = 64
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
HEADING_DISCOUNT = 0.95
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
    """A text made ready for search: its content words, each with its matches in the lexicon."""

    typed: tuple[str, ...]
    matches: tuple[tuple[WordMatch, ...], ...]
    weights: tuple[float, ...]
    head: tuple[WordMatch, ...] = ()
    negated: bool = False


class _Name(NamedTuple):
    """An entry's folded words in one string, those of its core, and their numbers."""

    full: str
    core: str
    words: frozenset[int]


class Matcher:
    """Searches one index; keeps scratch space, so each thread needs a matcher of its own."""

    def __init__(self, arrays: dict[str, Array], equivalents: Mapping[str, Sequence[str]]) -> None:
        self._equivalents = equivalents
        text = arrays["lexicon"].tobytes().decode()
        self.lexicon = ["", *text.split("\n")] if text else [""]
        self.word_ids = {word: number for number, word in enumerate(self.lexicon)}
        self._weights = arrays["weights"]
        self._matrix = arrays["matrix"]
        self._entry_weights = arrays["entry_weights"]
        self._heads = arrays["heads"]
        self._headings = arrays["headings"]
        self._postings = arrays["posting_members"]
        self._posting_offsets = arrays["posting_offsets"].tolist()
        self._grams = arrays["gram_members"]
        self._gram_offsets = arrays["gram_offsets"]
        self._gram_sizes = np.bincount(self._grams, minlength=len(self.lexicon))
        self._likeness = np.zeros(len(self.lexicon), np.float32)
        self._value = np.zeros(len(self.lexicon), np.float32)
        self._scores = np.zeros(len(self._matrix), np.float32)
        self._turned_core = arrays["turned_core"]
        self._turned_rest = arrays["turned_rest"]
        self._is_head = np.zeros(len(self.lexicon), np.bool_)
        self._names = lru_cache(maxsize=20_000)(self._name)
        self.word_matches = lru_cache(maxsize=20_000)(self._word_matches)

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
            (float(self._weights[found[0].word]) if found else _weight_of_unknown(word))
            * (QUALIFIER_SHARE if word in light else 1.0)
            for word, found in zip(content, matches, strict=True)
        )
        head_matches = self.word_matches(head) if head in content else ()
        negated = not NEGATIONS.isdisjoint(content)
        return Query(content, tuple(matches), weights, head_matches, negated)

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
        if len(shared) > LIKELY_WORDS:
            shared = shared[np.argpartition(likeness, -LIKELY_WORDS)[-LIKELY_WORDS:]]
        if not len(shared):
            return ()
        best = shared.tolist()
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
        offsets = self._posting_offsets
        wanted = []
        for matches, weight in zip(query.matches, query.weights, strict=True):
            for number, likeness in matches:
                start, end = offsets[number], offsets[number + 1]
                wanted.append((end - start, start, end, weight * likeness))
        wanted.sort()
        scores, gathered, spent = self._scores, [], 0
        for size, start, end, weight in wanted:
            if spent and spent + size > POSTINGS_BUDGET:
                break
            spent += size
            members = self._postings[start:end]
            scores[members] += weight
            gathered.append(members)
        if not gathered:
            return np.empty(0, np.int32)
        entries = np.concatenate(gathered)
        if len(entries) > GATHERED:
            values = scores[entries] / (self._entry_weights[entries] + sum(query.weights))
            scores[entries] = 0.0
            entries = entries[np.argpartition(values, -GATHERED)[-GATHERED:]]
        else:
            scores[entries] = 0.0
        return np.unique(entries)

    def _rank(self, query: Query, gathered: Array) -> list[Hit]:
        gathered, rows, overlap, typed_share, entry_share = self._overlap(query, gathered)
        names = [self._names(number) for number in gathered.tolist()]
        full, cores = [name.full for name in names], [name.core for name in names]
        half = len(full)
        worded, kept = self._as_worded(query, [name.words for name in names])
        joined = worded * 2
        letters = cpdist(joined, full + cores, scorer=fuzz.ratio)
        in_any_order = cpdist(joined, full + cores, scorer=fuzz.token_sort_ratio)
        alike = (letters + in_any_order) / 200.0
        alike = np.maximum(alike[:half], CORE_DISCOUNT * alike[half:]) * kept
        score = np.minimum(0.5 * overlap + 0.5 * alike, 1.0)
        turned, residual = self._turned_core[gathered], self._turned_rest[gathered]
        opposite = ~(turned | residual) if query.negated else turned
        score[opposite] *= OTHER_POLARITY
        score *= self._head_factor(query, gathered, np.abs(rows))
        score[self._headings[gathered]] *= HEADING_DISCOUNT
        # Of wordings that fit equally but for their qualifier, the residual one ("not …", "other
        # than …") is what an unqualified wording most likely means.
        score = np.where(residual, np.minimum(score + RESIDUAL_PREFERENCE, 1.0), score)
        order = np.lexsort((gathered, -score)).tolist()
        columns = (gathered.tolist(), score.tolist(), typed_share.tolist(), entry_share.tolist())
        hits = list(zip(*columns, strict=True))
        return [Hit(*hits[place]) for place in order]

    def _name(self, entry: int) -> _Name:
        row = self._matrix[entry].tolist()
        core = [self.lexicon[number] for number in row if number > 0]
        rest = [self.lexicon[-number] for number in row if number < 0]
        return _Name(" ".join(core + rest), " ".join(core), frozenset(map(abs, row)))

    def _as_worded(self, query: Query, held: Sequence[frozenset[int]]) -> tuple[list[str], Array]:
        """Return the text once for each entry, in the entry's word where it has an equivalent.

        Beside them: 1, or less for the words that were exchanged.
        """
        joined = " ".join(query.typed)
        swaps = [
            (place, matches)
            for place, matches in enumerate(query.matches)
            if matches and matches[-1].likeness == EQUIVALENT_LIKENESS
        ]
        if not swaps:
            return [joined] * len(held), np.ones(len(held))
        worded, kept = [], []
        for numbers in held:
            typed, exchanged = list(query.typed), 0
            for place, matches in swaps:
                found = next((match.word for match in matches if match.word in numbers), 0)
                if found:
                    typed[place] = self.lexicon[found]
                    exchanged += self.lexicon[found] != query.typed[place]
            worded.append(" ".join(typed))
            kept.append(1.0 - EXCHANGE_COST * exchanged / len(typed))
        return worded, np.array(kept)

    def _head_factor(self, query: Query, gathered: Array, numbers: Array) -> Array:
        """Return 1 where text and entry are about the same noun, less where they are not."""
        if not query.head:
            return np.ones(len(gathered))
        heads = [match.word for match in query.head]
        self._is_head[heads] = True
        same = self._is_head[self._heads[gathered]]
        present = self._is_head[numbers].any(axis=1)
        self._is_head[heads] = False
        return np.where(same, 1.0, np.where(present, OTHER_HEAD, LOST_HEAD))

    def _overlap(self, query: Query, gathered: Array) -> tuple[Array, Array, Array, Array, Array]:
        """Return the best gathered entries, their words, and the shares of weight in common."""
        likeness, value = self._likeness, self._value
        touched = []
        for matches, weight in zip(query.matches, query.weights, strict=True):
            for number, like in matches:
                likeness[number] = max(likeness[number], like)
                value[number] = max(value[number], like * weight)
                touched.append(number)
        rows = self._matrix[gathered]
        numbers = np.abs(rows)
        weights = self._weights[numbers]
        shared = likeness[numbers] * weights
        typed = value[numbers]
        likeness[touched] = 0.0
        value[touched] = 0.0
        core = rows > 0
        core_total = np.where(core, weights, 0.0).sum(axis=1)
        core_shared = np.where(core, shared, 0.0).sum(axis=1)
        all_shared = shared.sum(axis=1)
        typed_share = np.minimum(typed.sum(axis=1) / (sum(query.weights) or 1.0), 1.0)
        core_share = core_shared / np.maximum(core_total, 1e-6)
        rest_share = (all_shared - core_shared + 1.0) / (weights.sum(axis=1) - core_total + 1.0)
        entry_share = core_share * (0.85 + 0.15 * rest_share)
        overlap = np.sqrt(typed_share * entry_share)
        if len(gathered) > SCORED:
            best = np.argpartition(overlap, -SCORED)[-SCORED:]
            return gathered[best], rows[best], overlap[best], typed_share[best], entry_share[best]
        return gathered, rows, overlap, typed_share, entry_share


def _may_be(word: str, name: str) -> bool:
    """Tell whether a very short word may be a slip: "mdu" for "mud", but "bat" is no "hat"."""
    if len(word) > 3 or len(name) > 4:
        return True
    return sorted(word) == sorted(name) or len(word) != len(name)


def _weight_of_unknown(word: str) -> float:
    return UNKNOWN_SHORT_WORD_WEIGHT if len(word) <= 3 else UNKNOWN_WORD_WEIGHT


def load_equivalents(table: str) -> dict[str, tuple[str, ...]]:
    """Return for each folded word the words that registers use for the same thing.

    ``table`` holds one group of words a line, separated by tabs.
    """
    found: dict[str, dict[str, None]] = {}
    for line in table.splitlines():
        group = [fold_word(word) for word in line.split("\t")]
        for word in group:
            found.setdefault(word, {}).update(dict.fromkeys(o for o in group if o != word))
    return {word: tuple(others) for word, others in found.items()}
