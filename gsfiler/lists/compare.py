"""Compare two versions of a list: what was added, removed, changed, or moved to another class.

Terms are paired by wording, then by canonical form, then by likeness with a margin: a term that two
others resemble equally is paired with neither. Each old and each new term stands in one row.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import Any

from gsfiler.lists.duplicates import class_key, form_keys, term_json
from gsfiler.lists.goods_list import GoodsList
from gsfiler.vocabulary.align import differences
from gsfiler.vocabulary.polarity import polarity
from gsfiler.vocabulary.similarity import are_akin, nearest_between, slips_apart
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import FUNCTION_WORDS, key, words
from gsfiler.vocabulary.verdict import Difference

ALIKE = 0.7
"""From what likeness on two terms of one class may be an old and a new wording."""

ALIKE_ACROSS = 0.9
"""The same for terms of different classes, whose meaning must not be turned round either."""

TELLING_WORDS = 3
"""How many content words such a term has at the least."""

SLIPS, SLIPS_FROM = 2, 8
"""How many slips of the pen may have been mended in one word of how many letters at least."""

MARGIN = 0.04
"""By how much the pair must beat every other pair that either of the two could make."""


class RowKind(StrEnum):
    """What became of a term."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    RECLASSED = "reclassed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ListRow:
    """An old term, a new term, or both; places count from 0. A moved term may be reworded too.

    ``differences`` read from new (typed) to old (official).
    """

    kind: RowKind
    old_place: int | None = None
    old: Term | None = None
    new_place: int | None = None
    new: Term | None = None
    differences: tuple[Difference, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form (``gsfiler schema compare``)."""
        return {
            "kind": str(self.kind),
            "old": _term_or_none(self.old, self.old_place),
            "new": _term_or_none(self.new, self.new_place),
            "reason": "",
            "differences": [difference.as_json() for difference in self.differences],
            "finding": None,
        }


@dataclass(slots=True)
class _Pairing:
    """The work in hand: which old and new places are free, and the pairs found."""

    old: Sequence[Term]
    new: Sequence[Term]
    pairs: dict[int, int] = field(default_factory=dict)
    free_old: dict[int, None] = field(default_factory=dict)

    def join(self, old_place: int, new_place: int) -> None:
        """Pair two places."""
        self.pairs[new_place] = old_place
        del self.free_old[old_place]

    def free_new(self) -> list[int]:
        """Return the new places that have no partner yet."""
        return [place for place in range(len(self.new)) if place not in self.pairs]


def compare_lists(old: GoodsList, new: GoodsList) -> tuple[ListRow, ...]:
    """Return what became of each term: rows of the new list in order, then what was removed.

    Terms in different languages are never paired where both lists name their languages.
    """
    work = _Pairing(old.terms, new.terms, free_old=dict.fromkeys(range(len(old.terms))))
    languages = bool(old.languages) and bool(new.languages)
    in_class = partial(_group, languages=languages, classes=True)
    anywhere = partial(_group, languages=languages, classes=False)
    for names_of in (_keys, _forms):
        for group_of in (in_class, anywhere):
            _pair_equal(work, names_of, group_of)
    _pair_alike(work, ALIKE, in_class)
    _pair_alike(work, ALIKE_ACROSS, partial(_telling, group_of=anywhere))
    rows = [_row(work, place) for place in range(len(new.terms))]
    return (
        *rows,
        *(ListRow(RowKind.REMOVED, place, old.terms[place]) for place in work.free_old),
    )


def _group(term: Term, *, languages: bool, classes: bool) -> Hashable:
    """Return what two terms must share to be paired: the language, the class."""
    return (term.language if languages else "", class_key(term) if classes else None)


def _telling(term: Term, *, group_of: Callable[[Term], Hashable]) -> Hashable:
    """Return the group of a wording long enough to be known again in another class."""
    folded = words(term.text)
    if sum(word not in FUNCTION_WORDS for word in folded) < TELLING_WORDS:
        return term
    return (group_of(term), polarity(folded))


def _keys(term: Term) -> list[Hashable]:
    return [key(term.text)]


def _forms(term: Term) -> list[Hashable]:
    return [*form_keys(term.text)]


def _pair_equal(
    work: _Pairing,
    names_of: Callable[[Term], Iterable[Hashable]],
    group_of: Callable[[Term], Hashable],
) -> None:
    """Pair free terms of one group that share a name, in the order of both lists."""
    holding: dict[Hashable, deque[int]] = defaultdict(deque)
    for place in work.free_old:
        for name in names_of(work.old[place]):
            holding[group_of(work.old[place]), name].append(place)
    for new_place in work.free_new():
        for name in names_of(work.new[new_place]):
            waiting = holding.get((group_of(work.new[new_place]), name), deque())
            while waiting and waiting[0] not in work.free_old:
                waiting.popleft()
            if waiting:
                work.join(waiting.popleft(), new_place)
                break


def _pair_alike(work: _Pairing, threshold: float, group_of: Callable[[Term], Hashable]) -> None:
    """Pair free terms of one group by likeness, best first, where the winner wins clearly."""
    groups: dict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for place in work.free_old:
        groups[group_of(work.old[place])][0].append(place)
    for place in work.free_new():
        groups[group_of(work.new[place])][1].append(place)
    for old_places, new_places in groups.values():
        _pair_group(work, old_places, new_places, threshold)


def _pair_group(
    work: _Pairing, old_places: Sequence[int], new_places: Sequence[int], threshold: float
) -> None:
    old_texts = [work.old[place].text for place in old_places]
    new_texts = [work.new[place].text for place in new_places]
    scored = [
        (pair.score, old_places[pair.second], new_places[pair.first])
        for pair in nearest_between(new_texts, old_texts, threshold)
        if _akin(old_texts[pair.second], new_texts[pair.first])
    ]
    rivals: dict[tuple[str, int], list[tuple[float, int, int]]] = defaultdict(list)
    for pair in scored:
        rivals["old", pair[1]].append(pair)
        rivals["new", pair[2]].append(pair)
    for score, old_place, new_place in scored:
        if old_place not in work.free_old or new_place in work.pairs:
            continue
        others = (*rivals["old", old_place], *rivals["new", new_place])
        close = [
            other
            for other in others
            if other[1:] != (old_place, new_place)
            and other[0] > score - MARGIN
            and other[1] in work.free_old
            and other[2] not in work.pairs
        ]
        if not close:
            work.join(old_place, new_place)


def _akin(old: str, new: str) -> bool:
    """Tell whether two texts may be wordings of one thing, or one with a word spelt right again."""
    return are_akin(old, new) or _is_mended(words(old), words(new))


def _is_mended(old: Sequence[str], new: Sequence[str]) -> bool:
    """Tell whether two wordings differ by the spelling of one long word (hardwear, hardware)."""
    if len(old) != len(new):
        return False
    other = [pair for pair in zip(old, new, strict=True) if pair[0] != pair[1]]
    if len(other) != 1:
        return False
    before, after = other[0]
    if min(len(before), len(after)) < SLIPS_FROM or before[0] != after[0]:
        return False
    if not (before.isalpha() and after.isalpha()):
        return False
    return slips_apart(before, after) <= SLIPS


def _row(work: _Pairing, new_place: int) -> ListRow:
    """Return the row of a new term."""
    new = work.new[new_place]
    old_place = work.pairs.get(new_place)
    if old_place is None:
        return ListRow(RowKind.ADDED, new_place=new_place, new=new)
    old = work.old[old_place]
    changed = differences(new.text, old.text, {})
    if class_key(old) != class_key(new):
        kind = RowKind.RECLASSED
    elif key(old.text) == key(new.text):
        kind = RowKind.UNCHANGED
    else:
        kind = RowKind.CHANGED
    return ListRow(kind, old_place, old, new_place, new, changed)


def _term_or_none(term: Term | None, place: int | None) -> dict[str, Any] | None:
    return None if term is None or place is None else term_json(term, place)
