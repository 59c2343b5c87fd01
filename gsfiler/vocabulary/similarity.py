"""How alike two wordings of a user's lists are, and which ones of many are alike.

Likeness here is of letters, over folded content words in alphabetical order; it ranks and points
out, it decides nothing. Texts whose numbers or negations differ are never called alike by
:func:`similar_pairs`, however many letters they share.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from rapidfuzz.distance import OSA, Indel
from rapidfuzz.fuzz import token_set_ratio
from rapidfuzz.process import cdist

from gsfiler.vocabulary.index import head_word
from gsfiler.vocabulary.polarity import polarity
from gsfiler.vocabulary.text import FUNCTION_WORDS, words

PARTNERS = 4
"""How many partners at most are kept for one text, so that a list of look-alikes stays small."""

_BLOCK = 256
_CANDIDATES = 24
_COMMON_WORD = 60
_CONTAINED = 0.5
_SLIPS = ((5, 1), (11, 2))
"""From how many letters on a word may hold how many slips of the pen."""


class SimilarPair(NamedTuple):
    """Two places in one or two sequences of texts, and how alike the texts are, 0 to 1."""

    first: int
    second: int
    score: float


def similar_pairs(texts: Sequence[str], threshold: float) -> list[SimilarPair]:
    """Return the pairs of texts that are at least as alike as ``threshold``, 0 to 1.

    For each text at most :data:`PARTNERS` are kept, the most alike ones. Pairs come in order, the
    earlier text first. Ten thousand texts take half a second.
    """
    groups: dict[object, list[tuple[str, int]]] = defaultdict(list)
    for place, text in enumerate(texts):
        folded = words(text)
        if folded:
            groups[_meaning(folded)].append((_comparable(folded), place))
    found = [pair for group in groups.values() for pair in _pairs_in(sorted(group), threshold)]
    return sorted(found)


def likeness(first: str, second: str) -> float:
    """Return how alike two texts are, 0 to 1; one that holds all words of the other is half so."""
    return _score(_comparable(words(first)), _comparable(words(second)))


def nearest_between(
    left: Sequence[str], right: Sequence[str], threshold: float
) -> list[SimilarPair]:
    """Return pairs of a left and a right text at least as alike as ``threshold``, best first.

    Right texts are looked up by the words they share with the left one, rarest first, and by their
    letters; for each left text the most alike ones are kept, :data:`PARTNERS` at most.
    """
    left_words, right_words = [words(text) for text in left], [words(text) for text in right]
    left_texts = [_comparable(folded) for folded in left_words]
    right_texts = [_comparable(folded) for folded in right_words]
    candidates = _sharing_words(left_words, right_words)
    for pair in _alike_letters(left_texts, right_texts, threshold):
        candidates[pair.first].add(pair.second)
    found = []
    for place, others in enumerate(candidates):
        scored = [
            SimilarPair(place, other, score)
            for other in sorted(others)
            if (score := _score(left_texts[place], right_texts[other])) >= threshold
        ]
        found += sorted(scored, key=lambda pair: (-pair.score, pair.second))[:PARTNERS]
    return sorted(found, key=lambda pair: (-pair.score, pair.first, pair.second))


def slips_apart(one: str, other: str) -> int:
    """Return how many letters are added, left out, exchanged or swapped between two words."""
    return int(OSA.distance(one, other))


def is_slip(typed: str, other: str) -> bool:
    """Tell whether two words may be one word misspelt: few slips, none in a short word.

    The first letter is seldom mistaken: hotels and motels are two things.
    """
    shortest = min(len(typed), len(other))
    allowed = max((slips for length, slips in _SLIPS if shortest >= length), default=0)
    if typed[:1] != other[:1]:
        return typed == other
    return bool(OSA.distance(typed, other, score_cutoff=allowed) <= allowed)


def are_akin(first: str, second: str) -> bool:
    """Tell whether two texts may be wordings of one thing: same head, and most words shared.

    A wording that holds all words of the other, its head among them, is akin to it. In languages
    that put the head first, the first word may stand for it.
    """
    own, other = _content(words(first)), _content(words(second))
    if not own or not other:
        return False
    same_head = is_slip(head_word(first), head_word(second))
    if not same_head and not is_slip(own[0], other[0]):
        return False
    short, long = sorted((set(own), set(other)), key=len)
    lone = short - long
    shared = len(short) - sum(not any(is_slip(a, b) for b in long - short) for a in lone)
    return (same_head and shared == len(short)) or shared * 2 > len(long)


def _meaning(folded: Sequence[str]) -> object:
    """Return what must be the same in two alike texts: numbers, and what turns meaning round."""
    numbers = tuple(sorted(word for word in folded if any(sign.isdigit() for sign in word)))
    return numbers, polarity(list(folded))


def _comparable(folded: Sequence[str]) -> str:
    """Return the content words of a text in alphabetical order."""
    return " ".join(sorted(_content(folded) or folded))


def _content(folded: Sequence[str]) -> list[str]:
    return [word for word in folded if word not in FUNCTION_WORDS]


def _score(first: str, second: str) -> float:
    """Return the likeness of two comparable texts, containment counting as half."""
    letters = Indel.normalized_similarity(first, second)
    return float(letters + _CONTAINED * (token_set_ratio(first, second) / 100 - letters))


def _pairs_in(group: list[tuple[str, int]], threshold: float) -> list[SimilarPair]:
    """Return the alike pairs of a group of comparable texts and their places."""
    group.sort(key=lambda member: (len(member[0]), member))
    texts = [text for text, _ in group]
    found: dict[tuple[int, int], float] = {}
    for row, column, score in _blocks(texts, texts, threshold):
        first, second = group[row][1], group[column][1]
        found[min(first, second), max(first, second)] = score
    return [SimilarPair(first, second, score) for (first, second), score in found.items()]


def _alike_letters(
    left: Sequence[str], right: Sequence[str], threshold: float
) -> Iterator[SimilarPair]:
    """Yield pairs of a left and a right text with alike letters."""
    rows = sorted(range(len(left)), key=lambda place: len(left[place]))
    columns = sorted(range(len(right)), key=lambda place: len(right[place]))
    sorted_left, sorted_right = [left[place] for place in rows], [right[place] for place in columns]
    for row, column, score in _blocks(sorted_left, sorted_right, threshold):
        yield SimilarPair(rows[row], columns[column], score)


def _blocks(
    left: Sequence[str], right: Sequence[str], threshold: float
) -> Iterator[tuple[int, int, float]]:
    """Yield alike pairs of two sequences sorted by length; only fitting lengths are compared.

    Two texts of a and b letters are alike by 2 * min(a, b) / (a + b) at the most.
    """
    lengths = [len(text) for text in right]
    longer = (2 - threshold) / threshold
    for start in range(0, len(left), _BLOCK):
        rows = left[start : start + _BLOCK]
        low = bisect_right(lengths, len(rows[0]) / longer - 1)
        high = bisect_right(lengths, len(rows[-1]) * longer + 1)
        if low < high:
            scores = cdist(
                rows,
                right[low:high],
                scorer=Indel.normalized_similarity,
                score_cutoff=threshold,
                dtype=np.float32,
            )
            yield from _best_of(scores, start, low, same=left is right)


def _best_of(scores: Any, start: int, low: int, *, same: bool) -> Iterator[tuple[int, int, float]]:
    """Yield the best columns of each row of a block of scores."""
    if same:
        diagonal = np.arange(scores.shape[0]) + start - low
        scores[np.arange(scores.shape[0]), diagonal] = 0
    for row in np.flatnonzero(scores.any(axis=1)).tolist():
        columns = np.flatnonzero(scores[row])
        best = columns[np.argsort(-scores[row, columns], kind="stable")[:PARTNERS]]
        for column in best.tolist():
            yield start + row, low + column, float(scores[row, column])


def _sharing_words(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]]) -> list[set[int]]:
    """Return for each left text some right texts that share its rarest words."""
    holding = words_holding(right)
    found: list[set[int]] = []
    for folded in left:
        shared: set[int] = set()
        rarest_first = sorted((len(holding[word]), word) for word in {*folded} if word in holding)
        for number, word in rarest_first:
            if len(shared) >= _CANDIDATES or (shared and number > _COMMON_WORD):
                break
            shared.update(holding[word][:_COMMON_WORD])
        found.append(shared)
    return found


def words_holding(texts: Sequence[Sequence[str]]) -> dict[str, list[int]]:
    """Return for each content word the places of the texts that hold it, in order."""
    holding: dict[str, list[int]] = defaultdict(list)
    for place, folded in enumerate(texts):
        for word in dict.fromkeys(folded):
            if word not in FUNCTION_WORDS:
                holding[word].append(place)
    return holding
