"""Gather and rank the entries a term may mean, everyday words translated."""

from collections.abc import Sequence
from dataclasses import dataclass

from gsfiler.vocabulary.bare import bare
from gsfiler.vocabulary.index import core_and_qualifier, head_word
from gsfiler.vocabulary.match import Hit
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import key, words
from gsfiler.vocabulary.vocabulary import Vocabulary

IDENTICAL_SCORE = 1.0
EVERYDAY_SCORE = 0.9
"""What a match through an everyday word is worth against a match of the words themselves."""

LABELS_COMPLETED = 12
COMPLETION_SHARE = 0.3

NEAR_SCORE = 0.6
NEAR_TYPED_SHARE = 0.55
NEAR_ENTRY_SHARE = 0.45


@dataclass(frozen=True, slots=True)
class Found:
    """Entries of the same wording first, then hits by likeness; everyday words by entry."""

    identical: tuple[int, ...] = ()
    hits: tuple[Hit, ...] = ()
    everyday: tuple[tuple[int, str], ...] = ()
    typed_core: frozenset[str] = frozenset()

    def ranked(self, vocabulary: Vocabulary, limit: int) -> list[tuple[int, float, str]]:
        """Return entry, score and everyday word of the best, one wording of each concept."""
        scored = [(number, IDENTICAL_SCORE) for number in self.identical]
        scored += [(hit.entry, hit.score) for hit in self.hits]
        everyday = dict(self.everyday)
        ranked: list[tuple[int, float, str]] = []
        seen: set[object] = set()
        for number, score in scored:
            same = (vocabulary.class_of(number), key(vocabulary.text_of(number)))
            group = vocabulary.group_of(number)
            if same in seen or group in seen:
                continue
            seen |= {same, group}
            ranked.append((number, score, everyday.get(number, "")))
            if len(ranked) == limit:
                break
        return ranked

    def unqualified(self, vocabulary: Vocabulary) -> list[int]:
        """Return the hits that say the same as the text but for a qualifier the text lacks."""
        everyday = dict(self.everyday)
        same = []
        for hit in self.hits[:8]:
            if hit.typed_share < 0.999 or hit.entry in everyday:
                continue
            core, qualifier = core_and_qualifier(vocabulary.text_of(hit.entry))
            if qualifier and self.typed_core == frozenset(core):
                same.append(hit.entry)
        return same


def find_candidates(term: Term, vocabulary: Vocabulary, identical: Sequence[int]) -> Found:
    """Return what the vocabulary holds for a term, best first."""
    text = bare(term.text)
    typed, head = words(text), head_word(text)
    core, rest = core_and_qualifier(text)
    hits = vocabulary.matcher.search(typed, head, light=rest)
    if len(text) > 2 and (not hits or hits[0].score < 0.9):
        begun = vocabulary.label_prefix(text, LABELS_COMPLETED)
        if begun:
            hits = vocabulary.matcher.search(typed, head, light=rest, also=begun)
            hits = _completed(hits, begun)
    everyday: dict[int, str] = {}
    if not identical and (not hits or hits[0].score < 0.97):
        hits = _with_everyday(vocabulary, typed, hits, everyday)
    if term.class_number is not None:
        given = term.class_number
        hits.sort(key=lambda hit: -(hit.score + 0.01 * (vocabulary.class_of(hit.entry) == given)))
    return Found(tuple(identical), tuple(hits), tuple(everyday.items()), frozenset(core))


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
    vocabulary: Vocabulary, typed: Sequence[str], hits: list[Hit], everyday: dict[int, str]
) -> list[Hit]:
    """Add what the text means once its everyday phrases are put in the register's words."""
    best = {hit.entry: hit for hit in hits}
    for start, end, row in vocabulary.everyday.translations(typed):
        concept = words(row.concept)
        whole = start == 0 and end == len(typed)
        head = head_word(row.concept) if end == len(typed) else typed[-1]
        for hit in vocabulary.matcher.search([*typed[:start], *concept, *typed[end:]], head):
            if whole and vocabulary.class_of(hit.entry) != row.class_number:
                continue
            score = hit.score * EVERYDAY_SCORE
            if hit.entry not in best or best[hit.entry].score < score:
                best[hit.entry] = hit._replace(score=score)
                everyday[hit.entry] = row.phrase
    return sorted(best.values(), key=lambda hit: (-hit.score, hit.entry))


def is_near(hit: Hit) -> bool:
    """Tell whether a hit is like enough to be called near."""
    return (
        hit.score >= NEAR_SCORE
        and hit.typed_share >= NEAR_TYPED_SHARE
        and hit.entry_share >= NEAR_ENTRY_SHARE
    )
