"""What is wrong with the order of the elements inside another, one finding for each mistake.

An element that stands too early or too late is *misplaced*, not missing here and too much there;
one that is written with the wrong prefix or a slip of the pen is *meant* for another.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from gsfiler.core.findings import Detail
from gsfiler.st96.alignment import Step, align
from gsfiler.st96.content_model import ContentModel
from gsfiler.st96.names import local_name, shown
from gsfiler.st96.xml_findings import AFTER, AT_BEGINNING, BEFORE

_MOST_TO_TRY = 300


@dataclass(frozen=True, slots=True)
class OrderFault:
    """One fault of order.

    ``index`` is the element it is about, or the one before which something is missing; ``wanted``
    are the elements one of which is missing; ``place`` says in words where the missing or
    misplaced one belongs; ``other`` is the element that excludes this one.
    """

    kind: Literal["missing", "misplaced", "too many", "excluded", "unknown"]
    index: int
    wanted: tuple[str, ...] = ()
    place: Detail = ""
    other: str = ""


def meant(tags: Sequence[str], model: ContentModel) -> dict[int, str]:
    """Return for elements that are not known here which one is meant, by index.

    The same name in another namespace is meant, or a name with a letter or two wrong that is not
    there otherwise.
    """
    here = dict.fromkeys(model.elements[1:])
    by_local = {local_name(each): each for each in here}
    found: dict[int, str] = {}
    for index, tag in enumerate(tags):
        if tag in here:
            continue
        local = local_name(tag)
        if local not in by_local:
            missing = [each for each in by_local if by_local[each] not in tags]
            local = next(iter(get_close_matches(local, missing, n=1, cutoff=0.9)), "")
        if local:
            found[index] = by_local[local]
    return found


def order_faults(model: ContentModel, tags: Sequence[str]) -> list[OrderFault]:
    """Return the faults of order among elements (Clark notation) inside another, in order."""
    steps = align(model, tags)
    right, gaps, moved = _right_order(steps, tags)
    faults = []
    for step in steps:
        if step.kind == "missing":
            if step not in moved.values():
                place = _place(right, gaps[step])
                faults.append(OrderFault("missing", step.index, step.wanted, place))
        elif step.kind == "extra":
            gap = gaps.get(moved.get(step.index, step))
            faults.append(_extra(model, tags[step.index], step.index, right, gap))
    return faults


def _right_order(
    steps: Sequence[Step], tags: Sequence[str]
) -> tuple[list[str], dict[Step, int], dict[int, Step]]:
    """Return the order as it should be, where in it each missing element lies, and what moved.

    ``moved`` gives for an element that is too much the step where the same one is missing.
    """
    extra = [step.index for step in steps if step.kind == "extra"]
    right: list[str] = []
    gaps: dict[Step, int] = {}
    moved: dict[int, Step] = {}
    for step in steps:
        if step.kind == "fits":
            right.append(tags[step.index])
        elif step.kind == "missing":
            here = [each for each in extra if tags[each] in step.wanted and each not in moved]
            if here:
                moved[here[0]] = step
            gaps[step] = len(right)
            right.append(tags[here[0]] if here else step.wanted[0])
    return right, gaps, moved


def _place(right: Sequence[str], gap: int, *, occupied: bool = True) -> Detail:
    """Say where a gap lies; ``occupied`` where the element that belongs there stands in it."""
    following = gap + 1 if occupied else gap
    if gap:
        return AFTER.of(element=shown(right[gap - 1]))
    if following < len(right):
        return BEFORE.of(element=shown(right[following]))
    return AT_BEGINNING.of()


def _extra(
    model: ContentModel, tag: str, index: int, right: list[str], gap: int | None
) -> OrderFault:
    """Return the fault of an element that is too much."""
    if gap is not None:
        return OrderFault("misplaced", index, place=_place(right, gap))
    if tag not in model.elements or len(right) > _MOST_TO_TRY:
        return OrderFault("unknown" if tag not in model.elements else "too many", index)
    for position in range(len(right) + 1):
        if model.accepts([*right[:position], tag, *right[position:]]):
            place = _place(right, position, occupied=False)
            return OrderFault("misplaced", index, place=place)
    if tag in right:
        return OrderFault("too many", index)
    for other in dict.fromkeys(right):
        if model.accepts([tag if each == other else each for each in right]):
            return OrderFault("excluded", index, other=other)
    return OrderFault("unknown", index)
