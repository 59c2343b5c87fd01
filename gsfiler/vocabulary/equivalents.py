"""Words that registers use for the same thing: the table of them, and its form in an index."""

from collections.abc import Mapping, Sequence

import numpy as np

from gsfiler.vocabulary.arrays import Array
from gsfiler.vocabulary.text import fold_word

EQUIVALENTS = "vocabulary/equivalents.tsv"


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


def equivalents_array(equivalents: Mapping[str, Sequence[str]]) -> Array:
    """Return folded words and their equivalents as bytes, to be stored in an index."""
    lines = ("\t".join((word, *others)) for word, others in equivalents.items())
    return np.frombuffer("\n".join(lines).encode(), np.uint8)


def stored_equivalents(array: Array) -> dict[str, tuple[str, ...]]:
    """Return the equivalents that :func:`equivalents_array` stored."""
    rows = (line.split("\t") for line in array.tobytes().decode().splitlines())
    return {word: tuple(others) for word, *others in rows}
