"""Paths into a draft: how a finding, a field of the window and a change name an item.

A path is field names and places, as in ``forms[0].applicants[1].nationality``. What is sent stands
below the transaction, so ``forms``, ``office`` and its other fields need no prefix; ``desk``,
``attachments`` and ``transaction`` itself are fields of the draft. A path may lead to a field that
is not there yet: reading gives the empty value, writing makes the parts on the way.
"""

import re
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from gsfiler.core.errors import InvalidCode
from gsfiler.filing.draft import Draft
from gsfiler.filing.form.part import Part, Wording

_STEP = re.compile(r"([A-Za-z_]\w*)((?:\[\d+\])*)")

Step = str | int


@lru_cache(maxsize=4096)
def steps_of(path: str) -> tuple[Step, ...]:
    """Return the steps of a path: field names, and places in lists from 0. Raises InvalidCode."""
    steps: list[Step] = []
    for piece in path.split("."):
        found = _STEP.fullmatch(piece)
        if not found:
            raise InvalidCode(f"“{path}” is not a path into a draft.")
        steps.append(found[1])
        steps += [int(place) for place in re.findall(r"\d+", found[2])]
    if steps[0] not in Draft.model_fields:
        steps.insert(0, "transaction")
    return tuple(steps)


def value_at(draft: Draft, path: str) -> Any:
    """Return what stands at a path; None where nothing on the way there is filled in."""
    found: Any = draft
    for step in steps_of(path):
        if isinstance(step, int):
            found = found[step] if isinstance(found, list) and step < len(found) else None
        elif isinstance(found, Part) and step in type(found).model_fields:
            found = getattr(found, step)
        else:
            found = None
        if found is None:
            return None
    return found


def text_at(draft: Draft, path: str) -> str:
    """Return the text at a path, that of a wording too; empty where no text stands there."""
    found = value_at(draft, path)
    if isinstance(found, Wording):
        return found.text
    return found if isinstance(found, str) else ""


def set_value(draft: Draft, path: str, value: Any) -> None:
    """Put a value at a path, making the parts that lead there; plain data becomes parts.

    Raises InvalidCode where the model has no such item or refuses the value.
    """
    *way, last = steps_of(path)
    owner: Any = draft
    for step, following in zip(way, (*way, last)[1:], strict=True):
        owner = _entered(owner, step, following, path)
    try:
        if isinstance(last, int):
            owner[last : last + 1] = [value]
        elif last in type(owner).model_fields:
            setattr(owner, last, value)
        else:
            raise InvalidCode(f"“{path}”: a draft has no item “{last}” here.")
    except (ValidationError, TypeError) as error:
        raise InvalidCode(f"“{path}” does not take this value.") from error


def words_at(draft: Draft, path: str, start: int | None, end: int | None) -> str:
    """Return the part of a text that a finding is about; empty where it names no part."""
    return "" if start is None or end is None else text_at(draft, path)[start:end]


def belongs_to(path: str, part: str) -> bool:
    """Return whether a path is a part's own, or leads to something inside it."""
    return path == part or path.startswith((f"{part}.", f"{part}["))


def _entered(owner: Any, step: Step, following: Step, path: str) -> Any:
    """Return what a step leads to, made where it is not there yet."""
    if isinstance(step, int):
        if not isinstance(owner, list) or step >= len(owner):
            raise InvalidCode(f"“{path}”: there is no item {step + 1} in this list yet.")
        return owner[step]
    if not isinstance(owner, Part) or step not in type(owner).model_fields:
        raise InvalidCode(f"“{path}”: a draft has no item “{step}” here.")
    found = getattr(owner, step)
    is_short = isinstance(found, list) and following == len(found)
    if found is None or (is_short and _part_of(type(owner).model_fields[step]) is not None):
        return _made(owner, step, found, path)
    return found


def _made(owner: Part, step: str, found: Any, path: str) -> Any:
    """Fill a field with an empty part, or lengthen its list by one."""
    part = _part_of(type(owner).model_fields[step])
    if part is None:
        raise InvalidCode(f"“{path}”: “{step}” has no parts.")
    if found is None:
        setattr(owner, step, part())
        return getattr(owner, step)
    found.append(part())
    return found


def _part_of(field: FieldInfo) -> type[Part] | None:
    """Return the kind of part a field holds, alone or in a list."""
    kinds = [field.annotation]
    while kinds:
        kind = kinds.pop()
        if isinstance(kind, type) and issubclass(kind, Part):
            return kind
        if get_origin(kind) in {list, Union, UnionType}:
            kinds += [each for each in get_args(kind) if each is not NoneType]
    return None
