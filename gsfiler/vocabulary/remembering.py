"""Answers of a method remembered without keeping its object alive.

A cache over a bound method holds its object, which holds the cache: such a ring is freed by the
collector of garbage alone, and a vocabulary is large.
"""

from collections.abc import Callable
from functools import lru_cache
from types import MethodType
from typing import ParamSpec, TypeVar, cast
from weakref import ref

P = ParamSpec("P")
T = TypeVar("T")


def remembered(method: Callable[P, T], most: int) -> Callable[P, T]:
    """Return a bound method that remembers so many of its latest answers."""
    bound = cast(MethodType, method)
    holder, function = ref(bound.__self__), cast("Callable[..., T]", bound.__func__)

    @lru_cache(maxsize=most)
    def ask(*given: object, **named: object) -> T:
        return function(holder(), *given, **named)

    return cast(Callable[P, T], ask)
