"""The way of “next finding” through the goods: every open term once, then on to the other items."""

from collections import Counter
from collections.abc import Sequence

from gsfiler.gui.terms_model import TermsModel
from gsfiler.vocabulary.terms import Term

Key = tuple[int | None, str, int]


class GoodsWay:
    """Which terms one has been at; those that still ask are not gone to twice."""

    def __init__(self) -> None:
        self._seen: set[Key] = set()

    def begin(self) -> None:
        """Begin anew: every term that asks will be gone to."""
        self._seen.clear()

    def next_row(self, model: TermsModel, row: int, step: int) -> int | None:
        """Return the next row that asks and was not yet gone to, round the ends; None for none."""
        keys = _keys(model.terms)
        if 0 <= row < len(keys):
            self._seen.add(keys[row])
        elif step < 0:
            row = 0
        for distance in range(1, len(keys) + 1):
            place = (row + step * distance) % len(keys)
            if keys[place] not in self._seen and model.asks(place):
                return place
        return None


def _keys(terms: Sequence[Term]) -> list[Key]:
    """Return what tells each term from the others: words, class, which of equal ones it is."""
    counts: Counter[tuple[int | None, str]] = Counter()
    keys = []
    for term in terms:
        counts[term.class_number, term.text] += 1
        keys.append((term.class_number, term.text, counts[term.class_number, term.text]))
    return keys
