"""Laying the elements that stand somewhere beside those that should: what is missing or too much.

Of all ways to turn the content into an allowed one by adding and taking away elements, the one
with the fewest changes is found, so that one mistake gives one finding and not a trail of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from gsfiler.st96.content_model import START, ContentModel

_MOST_STEPS = 400_000
_FAR = 1_000_000


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the element at ``index`` fits, or is too much, or others are missing before it.

    ``wanted`` are the elements (Clark notation) one of which is missing.
    """

    kind: Literal["fits", "extra", "missing"]
    index: int
    wanted: tuple[str, ...] = ()


def align(model: ContentModel, elements: Sequence[str]) -> list[Step]:
    """Return the steps from the beginning of the content to its end.

    Very long contents with very many states are gone through without looking ahead.
    """
    if len(elements) * len(model.elements) > _MOST_STEPS:
        return _in_one_go(model, elements)
    costs = _costs(model, elements)
    steps: list[Step] = []
    state, index = START, 0
    while True:
        here = costs[index][state]
        following = model.after(state, elements[index]) if index < len(elements) else None
        if following is not None and costs[index + 1][following] == here:
            steps.append(Step("fits", index))
            state, index = following, index + 1
        elif index < len(elements) and costs[index + 1][state] + 1 == here:
            steps.append(Step("extra", index))
            index += 1
        elif index == len(elements) and state in model.ends:
            return steps
        else:
            nearer = [s for s in model.follows[state] if costs[index][s] + 1 == here]
            wanted = tuple(dict.fromkeys(model.elements[each] for each in nearer))
            steps.append(Step("missing", index, wanted))
            state = nearer[0]


def _costs(model: ContentModel, elements: Sequence[str]) -> list[list[int]]:
    """Return how many changes are needed at least from each index in each state to the end."""
    states = range(len(model.elements))
    last = [0 if state in model.ends else _FAR for state in states]
    costs = [_with_additions(model, last)]
    for element in reversed(elements):
        after = costs[-1]
        here = []
        for state in states:
            following = model.after(state, element)
            fits = after[following] if following is not None else _FAR
            here.append(min(fits, after[state] + 1))
        costs.append(_with_additions(model, here))
    costs.reverse()
    return costs


def _with_additions(model: ContentModel, costs: list[int]) -> list[int]:
    """Lower costs where adding an element leads to a state that costs less."""
    changed = True
    while changed:
        changed = False
        for state, follows in enumerate(model.follows):
            best = min((costs[each] for each in follows), default=_FAR) + 1
            if best < costs[state]:
                costs[state], changed = best, True
    return costs


def _in_one_go(model: ContentModel, elements: Sequence[str]) -> list[Step]:
    """Return the steps where whatever does not fit is taken as too much."""
    steps: list[Step] = []
    state = START
    for index, element in enumerate(elements):
        following = model.after(state, element)
        steps.append(Step("extra" if following is None else "fits", index))
        state = state if following is None else following
    if state not in model.ends:
        wanted = tuple(dict.fromkeys(model.elements[each] for each in model.follows[state]))
        steps.append(Step("missing", len(elements), wanted))
    return steps
