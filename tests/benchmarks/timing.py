"""Time calls one by one, and say what the times come to."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter, thread_time
from typing import TypeVar

Item = TypeVar("Item")

THREAD_ALONE = "processor time alone"
"""What is said of times that other programs on the machine have no part in."""


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of each call, in the order of the items.

    ``worked`` is what the thread was at work for: the same as ``passed`` on a machine that does
    nothing else.
    """

    passed: list[float]
    worked: list[float]


def timed(call: Callable[[Item], object], items: Iterable[Item]) -> Times:
    """Return how long each call took by both clocks."""
    times = Times([], [])
    with _own_garbage():
        for item in items:
            worked, start = thread_time(), perf_counter()
            call(item)
            end = perf_counter()
            times.worked.append((thread_time() - worked) * 1e3)
            times.passed.append((end - start) * 1e3)
    return times


def milliseconds(call: Callable[[Item], object], items: Iterable[Item]) -> list[float]:
    """Return how long each call took, in milliseconds, in the order of the items."""
    return timed(call, items).passed


def seconds(call: Callable[[], object]) -> float:
    """Return how long one call took, in seconds."""
    with _own_garbage():
        start = perf_counter()
        call()
        return perf_counter() - start


def quantile(times: Sequence[float], share: float) -> float:
    """Return the value that a share of all values does not exceed."""
    return sorted(times)[min(int(len(times) * share), len(times) - 1)]


@contextmanager
def _own_garbage() -> Iterator[None]:
    """Let Python's collector look at what is made meanwhile only, not at the benchmark's data."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
