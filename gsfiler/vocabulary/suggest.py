"""Search as one types: wordings that begin with the text, hold its words, or resemble it."""

from collections.abc import Sequence

import numpy as np

from gsfiler.vocabulary.arrays import Array, best_places
from gsfiler.vocabulary.candidates import IDENTICAL_SCORE, LIKE_AT_BEST
from gsfiler.vocabulary.index import head_word
from gsfiler.vocabulary.text import key, words
from gsfiler.vocabulary.verdict import Candidate
from gsfiler.vocabulary.vocabulary import Vocabulary

LONGEST_TEXT = 200
"""Characters of a pasted text that take part in the search."""

_BEGINNINGS = 60
_RESERVED = 2
"""Places of the list kept for wordings that hold the words elsewhere."""


def suggestions(
    text: str, vocabulary: Vocabulary, *, class_number: int | None = None, limit: int = 10
) -> list[Candidate]:
    """Return the best wordings for what has been typed so far, best first."""
    typed = text[:LONGEST_TEXT]
    wanted = key(typed)
    if not wanted:
        return []
    begun = _beginnings(vocabulary, wanted, class_number)
    held = _held(vocabulary, typed, begun, limit, class_number)
    first = _distinct(vocabulary, begun, limit - min(len(held), _RESERVED) if held else limit)
    same = frozenset(vocabulary.with_wording(typed))
    scores = {
        number: IDENTICAL_SCORE if number in same else LIKE_AT_BEST - 0.001 * place
        for place, number in enumerate(first)
    }
    chosen = [*first, *(number for number, _ in held if number not in scores)]
    scores.update({number: score for number, score in held if number not in scores})
    return [
        Candidate(vocabulary.entry(number), scores[number])
        for number in _distinct(vocabulary, chosen, limit)
    ]


def _beginnings(vocabulary: Vocabulary, wanted: str, class_number: int | None) -> list[int]:
    """Return the shortest entries that begin with the key, of the class if one is given."""
    order: Array = vocabulary.arrays["label_order"]
    low, high = vocabulary.label_range(wanted)
    found = order[low:high]
    if class_number is not None:
        found = found[vocabulary.arrays["classes"][found] == class_number]
    offsets = vocabulary.arrays["text_offsets"]
    lengths = offsets[found + 1].astype(np.int64) - offsets[found]
    kept = best_places(-lengths, found, _BEGINNINGS)
    shortest: list[int] = found[kept][np.lexsort((found[kept], lengths[kept]))].tolist()
    return shortest


def _held(
    vocabulary: Vocabulary,
    typed: str,
    begun: Sequence[int],
    limit: int,
    class_number: int | None,
) -> list[tuple[int, float]]:
    """Return entries that hold or resemble the words, with scores; few where many begin so."""
    folded = words(typed)
    if not folded or len(typed.strip()) < 3:
        return []
    hits = vocabulary.matcher.search(folded, head_word(typed), unfinished=not typed.endswith(" "))
    taken = set(begun)
    found = [
        (hit.entry, min(hit.score, LIKE_AT_BEST))
        for hit in hits
        if hit.entry not in taken
        and (class_number is None or vocabulary.class_of(hit.entry) == class_number)
    ]
    return found[:limit]


def _distinct(vocabulary: Vocabulary, numbers: Sequence[int], limit: int) -> list[int]:
    """Return the first numbers, one wording of each concept."""
    seen: set[object] = set()
    found = []
    for number in numbers:
        same = (vocabulary.class_of(number), vocabulary.wording_of(number))
        group = vocabulary.group_of(number)
        if group not in seen and same not in seen:
            seen |= {group, same}
            found.append(number)
            if len(found) == limit:
                break
    return found
