"""Gather and rank the entries a term may mean, everyday words translated."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple, overload

from gsfiler.core.codes import FIRST_SERVICE_CLASS
from gsfiler.vocabulary.align import differences
from gsfiler.vocabulary.bare import bare
from gsfiler.vocabulary.everyday import Translation
from gsfiler.vocabulary.index import core_and_qualifier, head_word
from gsfiler.vocabulary.match import Hit
from gsfiler.vocabulary.polarity import polarity, says_the_opposite
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import words
from gsfiler.vocabulary.verdict import Candidate, Relation
from gsfiler.vocabulary.vocabulary import Vocabulary

IDENTICAL_SCORE = 1.0
LIKE_AT_BEST = 0.99
"""What a wording is worth that is like the text in every way we measure, and is not the same."""

EVERYDAY_SCORE = 0.9
"""What a match through an everyday word is worth against a match of the words themselves."""

TRANSLATED = 1
"""Everyday phrases inside a longer term that are looked up at most, the longest first."""

UNDERSTOOD = 0.72
"""Where an entry is so much like the text, no part of the text needs translating."""

LABELS_COMPLETED = 12
COMPLETION_SHARE = 0.3

SAME_CLASS, OTHER_SIDE = 0.05, 0.1
"""What the class given adds to a score, and what goods lose for a service or the reverse."""

JUDGED_BY_POLARITY = 4
OPPOSITE = 0.85
"""What an entry is worth that says the opposite of the text in one word."""

NEAR_SCORE = 0.6
NEAR_TYPED_SHARE = 0.55
NEAR_ONE_WORD_SHARE = 0.65
NEAR_ENTRY_SHARE = 0.5


class EverydayWord(NamedTuple):
    """The everyday word that led to an entry, and how the entry relates to it."""

    phrase: str
    relation: Relation


class Ranked(NamedTuple):
    """An entry with its score, 0 to 1, and the everyday word that led to it, if one did."""

    entry: int
    score: float
    everyday: EverydayWord | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Entries of the same wording first, then hits by likeness; everyday words by entry."""

    identical: tuple[int, ...] = ()
    hits: tuple[Hit, ...] = ()
    everyday: tuple[tuple[int, EverydayWord], ...] = ()
    typed_core: frozenset[str] = frozenset()

    def ranked(self, vocabulary: Vocabulary, limit: int) -> list[Ranked]:
        """Return the best, one wording of each concept."""
        scored = [(number, IDENTICAL_SCORE) for number in self.identical]
        scored += [(hit.entry, min(hit.score, LIKE_AT_BEST)) for hit in self.hits]
        everyday = dict(self.everyday)
        ranked: list[Ranked] = []
        seen: set[object] = set()
        for number, score in scored:
            same = (vocabulary.class_of(number), vocabulary.wording_of(number))
            group = vocabulary.group_of(number)
            if same in seen or group in seen:
                continue
            seen |= {same, group}
            ranked.append(Ranked(number, score, everyday.get(number)))
            if len(ranked) == limit:
                break
        return ranked

    def led_by(self, entry: int) -> "Found":
        """Return the same with one of the hits first: the one that the verdict names."""
        if self.hits and self.hits[0].entry == entry:
            return self
        first = [hit for hit in self.hits if hit.entry == entry]
        return replace(self, hits=(*first, *(hit for hit in self.hits if hit.entry != entry)))

    def by_everyday_word(self, hit: Hit) -> bool:
        """Tell whether a hit was found only by translating an everyday word."""
        return any(entry == hit.entry for entry, _ in self.everyday)

    def unqualified(self, vocabulary: Vocabulary) -> list[int]:
        """Return the hits that say the same as the text but for a qualifier the text lacks."""
        everyday = dict(self.everyday)
        same = []
        for hit in self.hits[:8]:
            if hit.typed_share < 0.999 or hit.entry in everyday:
                continue
            core, qualifier = vocabulary.matcher.sides(hit.entry)
            if qualifier and self.typed_core == core:
                same.append(hit.entry)
        return same


class Candidates(Sequence[Candidate]):
    """The ranked candidates of a term, each put together when somebody looks at it.

    A list of ten thousand terms has fifty thousand of them, and few are looked at.
    """

    __slots__ = ("_ranked", "_text", "_vocabulary")

    def __init__(self, text: str, vocabulary: Vocabulary, ranked: Sequence[Ranked]) -> None:
        """Stand for entries with their scores and the everyday words that led to them."""
        self._text = text
        self._vocabulary = vocabulary
        self._ranked = tuple(ranked)

    def __len__(self) -> int:
        return len(self._ranked)

    @overload
    def __getitem__(self, place: int) -> Candidate: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Candidate, ...]: ...
    def __getitem__(self, place: int | slice) -> Candidate | tuple[Candidate, ...]:
        if isinstance(place, slice):
            return tuple(map(self._candidate, self._ranked[place]))
        return self._candidate(self._ranked[place])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def _candidate(self, ranked: Ranked) -> Candidate:
        number, score, everyday = ranked
        word, relation = everyday or ("", None)
        vocabulary = self._vocabulary
        official = vocabulary.text_of(number)
        compare = partial(differences, self._text, official, vocabulary.equivalents)
        return Candidate(vocabulary.entry(number), score, word, relation, compare)


def find_candidates(term: Term, vocabulary: Vocabulary, identical: Sequence[int]) -> Found:
    """Return what the vocabulary holds for a term, best first."""
    text = bare(term.text)
    typed, head = words(text), head_word(text)
    core, rest = core_and_qualifier(text)
    begun = vocabulary.label_prefix(text, LABELS_COMPLETED) if len(text) > 2 else ()
    hits = vocabulary.matcher.search(typed, head, light=rest, also=begun)
    if begun and hits[0].score < 0.9:
        hits = _completed(hits, begun)
    everyday: dict[int, EverydayWord] = {}
    if not identical and (not hits or hits[0].score < 0.97):
        hits = _with_everyday(vocabulary, typed, hits, everyday)
    hits = _turned_down(vocabulary, typed, hits)
    if term.class_number is not None:
        given = term.class_number
        hits.sort(key=lambda hit: -_worth(hit.score, vocabulary.class_of(hit.entry), given))
    return Found(tuple(identical), tuple(hits), tuple(everyday.items()), frozenset(core))


def _worth(score: float, class_number: int, given: int) -> float:
    """Prefer the class given where entries are about as like; goods are no services."""
    if class_number == given:
        return score + SAME_CLASS
    same_side = (class_number < FIRST_SERVICE_CLASS) == (given < FIRST_SERVICE_CLASS)
    return score if same_side else score - OTHER_SIDE


def _completed(hits: list[Hit], begun: Sequence[int]) -> list[Hit]:
    """Prefer wordings that the text begins: it may have been cut short."""
    longer = frozenset(begun)
    raised = [
        hit._replace(score=hit.score + COMPLETION_SHARE * (1.0 - hit.score))
        if hit.entry in longer
        else hit
        for hit in hits
    ]
    return sorted(raised, key=lambda hit: (-hit.score, hit.entry))


def _with_everyday(
    vocabulary: Vocabulary, typed: Sequence[str], hits: list[Hit], everyday: dict[int, EverydayWord]
) -> list[Hit]:
    """Add what the text means once its everyday phrases are put in the register's words."""
    best = {hit.entry: hit for hit in hits}
    understood = bool(hits) and hits[0].score > UNDERSTOOD
    translated = 0
    for translation in vocabulary.everyday.translations(typed):
        whole = len(typed) == translation.end - translation.start
        if not whole and (understood or translated == TRANSLATED):
            continue
        translated += 1
        for hit, word in _translated(vocabulary, typed, translation, whole=whole):
            score = hit.score * EVERYDAY_SCORE
            if hit.entry not in best or best[hit.entry].score < score:
                best[hit.entry] = hit._replace(score=score)
                everyday[hit.entry] = word
    return sorted(best.values(), key=lambda hit: (-hit.score, hit.entry))


def _translated(
    vocabulary: Vocabulary, typed: Sequence[str], translation: Translation, *, whole: bool
) -> list[tuple[Hit, EverydayWord]]:
    """Return the entries that a text means with one phrase put in the register's words.

    What the table says of a concept it does not say of an entry that only resembles it.
    """
    start, end, row = translation
    known = EverydayWord(row.phrase, row.relation)
    doubtful = EverydayWord(row.phrase, Relation.RELATED_ENTRY)
    concept = words(row.concept)
    if not whole:
        head = head_word(row.concept) if end == len(typed) else typed[-1]
        found = vocabulary.matcher.search([*typed[:start], *concept, *typed[end:]], head)
        held = frozenset(concept)
        return [
            (hit, known if held.issubset(vocabulary.words_of(hit.entry)) else doubtful)
            for hit in found
        ]
    word = known
    found = [Hit(number, 1.0, 1.0, 1.0) for number in vocabulary.with_form(row.concept)]
    if not found:
        found, word = vocabulary.matcher.search(concept, head_word(row.concept)), doubtful
    return [(hit, word) for hit in found if vocabulary.class_of(hit.entry) == row.class_number]


def _turned_down(vocabulary: Vocabulary, typed: Sequence[str], hits: list[Hit]) -> list[Hit]:
    """Rank wordings lower that say the opposite of the text."""
    if not polarity(typed):
        return hits
    judged = [
        hit._replace(score=hit.score * OPPOSITE)
        if says_the_opposite(typed, vocabulary.words_of(hit.entry))
        else hit
        for hit in hits[:JUDGED_BY_POLARITY]
    ]
    judged += hits[JUDGED_BY_POLARITY:]
    return sorted(judged, key=lambda hit: (-hit.score, hit.entry))


def is_near(hit: Hit, *, one_word: bool = False) -> bool:
    """Tell whether a hit is like enough to be called near; a single word must be more so."""
    if one_word and hit.typed_share < NEAR_ONE_WORD_SHARE:
        return False
    return (
        hit.score >= NEAR_SCORE
        and hit.typed_share >= NEAR_TYPED_SHARE
        and hit.entry_share >= NEAR_ENTRY_SHARE
    )
