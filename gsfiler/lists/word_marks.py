"""Mark in two wordings the words in which they differ, words that turn the meaning round apart."""

import re
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from gsfiler.vocabulary.align import differences
from gsfiler.vocabulary.text import key
from gsfiler.vocabulary.verdict import Change

LONGEST_MARKED = 4_000
"""Characters up to which two wordings are laid side by side."""

_TOKEN = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]+|\s+")


class Mark(StrEnum):
    """How a piece of a wording stands to the other one."""

    SAME = ""
    OTHER = "other"
    POLARITY = "polarity"


class Piece(NamedTuple):
    """A stretch of a wording under one mark; the pieces of a wording make up its text."""

    text: str
    mark: Mark = Mark.SAME


def word_marks(old: str, new: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return the pieces of the old and of the new wording."""
    if max(len(old), len(new)) > LONGEST_MARKED or key(old) == key(new):
        return (Piece(old),), (Piece(new),)
    turned = [d for d in differences(new, old, {}) if d.change is Change.POLARITY]
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    folded = [[token.casefold() for token in tokens] for tokens in (before, after)]
    same_old, same_new = set[int](), set[int]()
    for block in SequenceMatcher(a=folded[0], b=folded[1], autojunk=False).get_matching_blocks():
        same_old.update(range(block.a, block.a + block.size))
        same_new.update(range(block.b, block.b + block.size))
    return (
        _pieces(before, same_old, {word for d in turned for word in d.official.split()}),
        _pieces(after, same_new, {word for d in turned for word in d.typed.split()}),
    )


def _pieces(tokens: list[str], same: set[int], turning: set[str]) -> tuple[Piece, ...]:
    """Join neighbours of one mark; what lies between two marked words is marked with them."""
    marks = []
    for place, token in enumerate(tokens):
        if place in same or not token[0].isalnum():
            marks.append(Mark.SAME)
        else:
            marks.append(Mark.POLARITY if token.casefold() in turning else Mark.OTHER)
    for place in range(1, len(marks) - 1):
        if not tokens[place][0].isalnum() and marks[place - 1] is marks[place + 1]:
            marks[place] = marks[place - 1]
    pieces: list[Piece] = []
    for token, mark in zip(tokens, marks, strict=True):
        if pieces and pieces[-1].mark is mark:
            pieces[-1] = Piece(pieces[-1].text + token, mark)
        else:
            pieces.append(Piece(token, mark))
    return tuple(pieces)
