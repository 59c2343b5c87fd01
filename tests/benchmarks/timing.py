"""Time calls one by one, and say what the times come to."""

from collections.abc import Callable, Iterable, Sequence
from time import perf_counter
from typing import TypeVar

Item = TypeVar("Item")


def milliseconds(call: Callable[[Item], object], items: Iterable[Item]) -> list[float]:
    """Return how long each call took, in milliseconds, ascending."""
    times = []
    for item in items:
        start = perf_counter()
        call(item)
        times.append((perf_counter() - start) * 1e3)
    return sorted(times)


def quantile(ascending: Sequence[float], share: float) -> float:
    """Return the value that a share of all values does not exceed."""
    return ascending[min(int(len(ascending) * share), len(ascending) - 1)]


def seconds(call: Callable[[], object]) -> float:
    """Return how long one call took, in seconds."""
    start = perf_counter()
    call()
    return perf_counter() - start
