"""Time calls one by one, and say what the times come to."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter
from typing import TypeVar

Item = TypeVar("Item")


def milliseconds(call: Callable[[Item], object], items: Iterable[Item]) -> list[float]:
    """Return how long each call took, in milliseconds, in the order of the items."""
    times = []
    with _own_garbage():
        for item in items:
            start = perf_counter()
            call(item)
            times.append((perf_counter() - start) * 1e3)
    return times


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
