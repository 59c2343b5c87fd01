"""What may stand inside an element, as states: which element may follow which.

A content model of XML Schema is turned into one state for each place an element has in it
(Glushkov's construction). ST.96 is written so that the next element always tells the next state.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

START = 0


@dataclass(frozen=True, slots=True)
class Place:
    """One element in a content model (Clark notation), or a group of them, and how often."""

    element: str = ""
    kind: Literal["element", "sequence", "choice"] = "element"
    items: tuple["Place", ...] = ()
    low: int = 1
    high: int | None = 1


@dataclass(frozen=True, slots=True)
class ContentModel:
    """The states of a content model.

    State 0 is the start; ``elements[state]`` is the element that leads into a state;
    ``follows[state]`` are the states that may come next; after those in ``ends`` the content may
    be complete.
    """

    elements: tuple[str, ...]
    follows: tuple[tuple[int, ...], ...]
    ends: frozenset[int]

    def after(self, state: int, element: str) -> int | None:
        """Return the state that an element leads to, or None where it may not come."""
        for following in self.follows[state]:
            if self.elements[following] == element:
                return following
        return None

    def accepts(self, elements: Sequence[str]) -> bool:
        """Tell whether elements in this order are a complete content."""
        state = START
        for element in elements:
            following = self.after(state, element)
            if following is None:
                return False
            state = following
        return state in self.ends


@dataclass(slots=True)
class _States:
    elements: list[str] = field(default_factory=lambda: [""])
    follows: list[set[int]] = field(default_factory=lambda: [set()])


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of the model: the states it begins and ends with, and whether it may be left out."""

    first: frozenset[int]
    last: frozenset[int]
    optional: bool


_EMPTY = _Piece(frozenset(), frozenset(), optional=True)


def content_model(place: Place | None) -> ContentModel:
    """Return the states of a content model; without a place nothing may stand inside."""
    states = _States()
    piece = _repeated(place, states) if place else _EMPTY
    states.follows[START] |= piece.first
    ends = piece.last | ({START} if piece.optional else frozenset())
    follows = tuple(tuple(sorted(each)) for each in states.follows)
    return ContentModel(tuple(states.elements), follows, frozenset(ends))


def _repeated(place: Place, states: _States) -> _Piece:
    """Lay out a place as often as it may occur; what exceeds the least number is optional."""
    if place.high == 0:
        return _EMPTY
    copies = max(place.low, 1) if place.high is None else place.high
    pieces = [_once(place, states) for _ in range(copies)]
    for before, after in pairwise(pieces):
        _join(before.last, after.first, states)
    if place.high is None:
        _join(pieces[-1].last, pieces[-1].first, states)
    optional = place.low == 0 or pieces[0].optional
    enough = pieces[0 if pieces[0].optional else max(place.low, 1) - 1 :]
    return _Piece(pieces[0].first, frozenset().union(*(each.last for each in enough)), optional)


def _once(place: Place, states: _States) -> _Piece:
    """Lay out a place once."""
    if place.kind == "element":
        states.elements.append(place.element)
        states.follows.append(set())
        state = frozenset({len(states.elements) - 1})
        return _Piece(state, state, optional=False)
    pieces = [_repeated(item, states) for item in place.items]
    if place.kind == "choice":
        return _Piece(
            frozenset().union(*(each.first for each in pieces)),
            frozenset().union(*(each.last for each in pieces)),
            optional=not pieces or any(each.optional for each in pieces),
        )
    whole = _EMPTY
    for piece in pieces:
        whole = _in_a_row(whole, piece, states)
    return whole


def _in_a_row(before: _Piece, after: _Piece, states: _States) -> _Piece:
    """Put one piece after another."""
    _join(before.last, after.first, states)
    return _Piece(
        before.first | after.first if before.optional else before.first,
        after.last | before.last if after.optional else after.last,
        before.optional and after.optional,
    )


def _join(before: frozenset[int], after: frozenset[int], states: _States) -> None:
    """Let some states be followed by others."""
    for state in before:
        states.follows[state] |= after
