"""Lay a typed text beside an entry and name every difference, word by word."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from gsfiler.vocabulary.polarity import alone, opposed, polarity
from gsfiler.vocabulary.spelling import singular
from gsfiler.vocabulary.text import fold_word, plain, without_accents, words
from gsfiler.vocabulary.verdict import Change, Difference

_PIECE = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?|[^\w\s]")
_MISSPELT_AT_MOST = 0.34

TURNING = frozenset(("not non no without except excluding other than un de free less with").split())
"""Words whose presence on one side only turns the meaning round, whatever they deny."""


def differences(
    typed: str, official: str, equivalents: Mapping[str, Sequence[str]]
) -> tuple[Difference, ...]:
    """Return how the typed text differs from the entry, in the order of the entry's words.

    An empty result means that the two hold the same words and marks in the same order.
    """
    left, right = _pieces(typed), _pieces(official)
    pairs, extra, missing = _pair(left, right, equivalents)
    one_sided = [left[place] for place in extra] + [right[place] for place in missing]
    may_turn = any(folded in TURNING or alone(folded) for _, folded in one_sided)
    turned = _meaning(typed) ^ _meaning(official) if may_turn else frozenset()
    paired = [pairs[place] for place in sorted(pairs)]
    found = [
        _change(left[own], right[place]) for own, place in paired if left[own][0] != right[place][0]
    ]
    found += [
        _alone(left[place], typed=True, turned=turned) for place in extra if _counts(left[place])
    ]
    found += [
        _alone(right[place], typed=False, turned=turned)
        for place in missing
        if _counts(right[place])
    ]
    order = [own for own, place in paired if right[place][0].isalnum()]
    if order != sorted(order):
        found.append(Difference(Change.ORDER, typed.strip(), official))
    elif not found and (extra or missing):
        found.append(Difference(Change.PUNCTUATION, typed.strip(), official))
    return tuple(found)


def turned_words(
    typed: str, official: str, equivalents: Mapping[str, Sequence[str]]
) -> tuple[Difference, ...]:
    """Return those differences from the entry that turn the meaning round."""
    if _meaning(typed) == _meaning(official):
        return ()
    found = differences(typed, official, equivalents)
    return tuple(difference for difference in found if difference.change is Change.POLARITY)


_Piece = tuple[str, str]
"""A raw lower-case word or mark, and its folded form."""


@lru_cache(maxsize=4_096)
def _pieces(text: str) -> tuple[_Piece, ...]:
    raw = _PIECE.findall(plain(text).casefold())
    return tuple((piece, fold_word(without_accents(piece)) or piece) for piece in raw)


def _folded_words(text: str) -> list[str]:
    return [folded for piece, folded in _pieces(text) if piece[0].isalnum()]


@lru_cache(maxsize=4_096)
def _meaning(text: str) -> frozenset[str]:
    plain_words = words(text) if text.isascii() else _folded_words(text)
    said = polarity(plain_words)
    return said - {"with"}  # "with" only turns the meaning where the other side says "without"


def _pair(
    left: Sequence[_Piece], right: Sequence[_Piece], equivalents: Mapping[str, Sequence[str]]
) -> tuple[dict[int, tuple[int, int]], list[int], list[int]]:
    """Return right place -> (left, right) of the pieces that pair, and what is left of each."""
    pairs: dict[int, tuple[int, int]] = {}
    free = dict.fromkeys(range(len(left)))
    same: dict[str, list[int]] = {}
    for other in reversed(free):
        same.setdefault(left[other][1], []).append(other)
    missing = []
    for place, (_, folded) in enumerate(right):
        if alike := same.get(folded):
            found = alike.pop()
            del free[found]
            pairs[place] = (found, place)
        else:
            missing.append(place)
    for place in list(missing) if free else ():
        nearest = _nearest(
            right[place][1], [(other, left[other][1]) for other in free], equivalents
        )
        if nearest is not None:
            del free[nearest]
            pairs[place] = (nearest, place)
            missing.remove(place)
    return pairs, list(free), missing


def _nearest(
    word: str, others: Sequence[tuple[int, str]], equivalents: Mapping[str, Sequence[str]]
) -> int | None:
    if not word[0].isalnum() or word in TURNING:
        return None
    best, least = None, _MISSPELT_AT_MOST
    for place, other in others:
        if not other[0].isalnum() or other in TURNING:
            continue
        if other in equivalents.get(word, ()):
            return place
        distance = OSA.normalized_distance(word, other)
        if distance <= least:
            best, least = place, distance
    return best


def _change(left: _Piece, right: _Piece) -> Difference:
    (typed, typed_folded), (official, folded) = left, right
    if typed_folded != folded and opposed(typed_folded, folded):
        return Difference(Change.POLARITY, typed, official)
    if typed_folded != folded:
        likely_slip = OSA.normalized_distance(typed_folded, folded) <= _MISSPELT_AT_MOST
        return Difference(Change.MISSPELT if likely_slip else Change.REPLACED, typed, official)
    same_number = singular(typed) == typed and singular(official) == official
    if same_number or (singular(typed) != typed and singular(official) != official):
        return Difference(Change.SPELLING, typed, official)
    return Difference(Change.NUMBER, typed, official)


def _counts(piece: _Piece) -> bool:
    return piece[0][0].isalnum()


def _alone(piece: _Piece, *, typed: bool, turned: frozenset[str]) -> Difference:
    """Return the difference of a word without partner; ``turned`` is where the meanings differ."""
    word, folded = piece
    change = Change.ADDED if typed else Change.REMOVED
    if turned and (folded in TURNING or alone(folded) in turned):
        change = Change.POLARITY
    return Difference(change, word if typed else "", "" if typed else word)
