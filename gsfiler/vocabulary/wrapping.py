"""Join lines that an e-mail program, a PDF or a printer wrapped in the middle of a term.

A list whose terms are divided by semicolons is wrapped when the other line ends are few, or when
each line is as full as its next word allows. Joining too much shows (nobody sells “computer
programs mice”); dividing too much can hide a change of meaning. So in doubt lines are joined.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from gsfiler.vocabulary.line_heads import Head

LONGEST_WRAPPED = 200
SHORTEST_WIDTH = 40

_WORD = re.compile(r"\S{1,200}")
_ENDS_OPEN = re.compile(
    r"(?:namely|à savoir|a saber|nämlich|i\.e\.|viz\.)[,:]?$|"
    r"[\s(](?:other than|such as|in particular)$",
    re.IGNORECASE,
)

_BEFORE_REFERENCE = re.compile(
    r"\b(?:in|of|this|to|or|and|from|de|la|en|dans|et|y|der|und)$", re.IGNORECASE
)


class Line(NamedTuple):
    """One line that is not blank: offsets without outer blanks, and its number from 1.

    ``opens`` says that it begins a block: a blank line, a page or a paragraph end goes before.
    """

    start: int
    end: int
    number: int
    head: Head
    opens: bool


class Segment(NamedTuple):
    """Lines that are read as one; ``alone`` when its block has one line and no semicolon."""

    lines: tuple[Line, ...]
    alone: bool

    @property
    def end(self) -> int:
        """Where the segment ends."""
        return self.lines[-1].end


def segments(shadow: str, lines: list[Line]) -> Iterator[Segment]:
    """Yield the lines of a text, wrapped ones joined, in order."""
    block: list[Line] = []
    for read in lines:
        refers = bool(block) and _is_reference(shadow, block[-1], read)
        line = read._replace(head=Head(read.start)) if refers else read
        if block and (line.opens or line.head.class_text):
            yield from _block_segments(shadow, block)
            block = []
        block.append(line)
    if block:
        yield from _block_segments(shadow, block)


def _is_reference(shadow: str, before: Line, line: Line) -> bool:
    """Return whether “class 9” at a line start ends a phrase: “goods included in / class 9”."""
    return (
        bool(line.head.class_text)
        and not line.opens
        and shadow[line.start].islower()
        and ":" not in shadow[line.start : line.head.end]
        and bool(_BEFORE_REFERENCE.search(shadow, max(before.start, before.end - 8), before.end))
    )


def _block_segments(shadow: str, block: list[Line]) -> Iterator[Segment]:
    """Yield the segments of one block: what stands under one heading, without blank lines."""
    alone = len(block) == 1 and shadow.find(";", block[0].start, block[0].end) < 0
    wraps = not alone and _is_wrapped(shadow, block)
    current: list[Line] = []
    for line in block:
        if current and not _runs_on(shadow, current[-1], line, wraps=wraps):
            yield Segment(tuple(current), alone)
            current = []
        current.append(line)
    yield Segment(tuple(current), alone)


def _is_wrapped(shadow: str, block: list[Line]) -> bool:
    """Return whether the line ends of a block were made by a program, not by its author."""
    semicolons = sum(shadow.count(";", line.start, line.end) for line in block)
    width = max(line.end - line.start for line in block)
    if not semicolons or width > LONGEST_WRAPPED:
        return False
    ends = full = 0
    for line, following in pairwise(block):
        if not following.head.found and shadow[line.end - 1] not in ";.":
            ends += 1
            full += _room_needed(shadow, line, following) * 20 >= width * 17
    return semicolons >= ends or (width >= SHORTEST_WIDTH and full * 5 >= ends * 4)


def _runs_on(shadow: str, line: Line, following: Line, *, wraps: bool) -> bool:
    """Return whether a term runs on from one line to the following one."""
    if following.head.found or shadow[line.end - 1] == ";":
        return False
    if _ENDS_OPEN.search(shadow, max(line.start, line.end - 24), line.end):
        return True
    if _leaves_bracket_open(shadow, line, following):
        return True
    return wraps and shadow[line.end - 1] != "."


def _room_needed(shadow: str, line: Line, following: Line) -> int:
    """Return how wide a line would be with the first word of the following one."""
    word = _WORD.match(shadow, following.start, following.end)
    return line.end - line.start + 1 + (len(word[0]) if word else 0)


def _leaves_bracket_open(shadow: str, line: Line, following: Line) -> bool:
    """Return whether a bracket opens in one line and closes in the following one."""
    for opening, closing in ("()", "[]", "{}"):
        last = shadow.rfind(opening, line.start, line.end)
        if last >= 0 and shadow.find(closing, last, line.end) < 0:
            closed = shadow.find(closing, following.start, following.end)
            reopened = shadow.find(opening, following.start, following.end)
            if closed >= 0 and not 0 <= reopened < closed:
                return True
    return False
