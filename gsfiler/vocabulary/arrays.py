"""Named numpy arrays in one file, opened by memory mapping in a few milliseconds.

The file is a magic line, the length of a JSON header, the header, and the arrays, each aligned to
64 bytes and little-endian, so that the same arrays give the same bytes on every platform.
:func:`best_places` is here too, for all who cut a ranking: numpy's own cut differs by processor.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from gsfiler.core.errors import PackError
from gsfiler.core.files import write_atomically

MAGIC = b"gsfiler arrays 1\n"
_ALIGNMENT = 64

Array = np.ndarray[Any, np.dtype[Any]]


def save_arrays(path: Path, arrays: Mapping[str, Array], header: Mapping[str, Any]) -> None:
    """Write the arrays and a JSON header to one file, atomically."""
    places: dict[str, Any] = {}
    chunks: list[bytes] = []
    size = 0
    for name, array in arrays.items():
        stored = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
        places[name] = {"dtype": stored.dtype.str, "shape": stored.shape, "offset": size}
        data = stored.tobytes()
        data += bytes(-len(data) % _ALIGNMENT)
        chunks.append(data)
        size += len(data)
    head = json.dumps({"header": dict(header), "arrays": places}, ensure_ascii=False).encode()
    head += b" " * (-(len(MAGIC) + 8 + len(head)) % _ALIGNMENT)
    write_atomically(path, MAGIC + len(head).to_bytes(8, "little") + head + b"".join(chunks))


def open_arrays(path: Path) -> tuple[dict[str, Array], dict[str, Any]]:
    """Map the arrays of a file; returns them with the header.

    Raises PackError when the file is not whole.
    """
    try:
        mapped = np.memmap(path, dtype=np.uint8, mode="r")
        start = len(MAGIC) + 8
        _check(mapped[: len(MAGIC)].tobytes() == MAGIC)
        length = int.from_bytes(mapped[len(MAGIC) : start].tobytes(), "little")
        head = json.loads(mapped[start : start + length].tobytes())
        base = start + length
        header = head["header"]
        arrays = {name: _array(mapped, base, place) for name, place in head["arrays"].items()}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PackError(f"The search index {path.name} is damaged; it will be rebuilt.") from error
    return arrays, header


def _array(mapped: Array, base: int, place: Mapping[str, Any]) -> Array:
    dtype = np.dtype(place["dtype"])
    shape = tuple(place["shape"])
    start = base + place["offset"]
    size = int(np.prod(shape)) * dtype.itemsize
    _check(start + size <= mapped.size)
    view: Array = mapped[start : start + size].view(np.ndarray).view(dtype).reshape(shape)
    return view


def _check(whole: bool) -> None:  # noqa: FBT001 (a condition, not a switch)
    if not whole:
        raise ValueError("the file is not whole")


def strings_to_arrays(strings: list[str]) -> tuple[Array, Array]:
    """Return the UTF-8 bytes of all strings in one array, and their n + 1 offsets."""
    encoded = [text.encode() for text in strings]
    offsets = np.zeros(len(encoded) + 1, np.uint32)
    np.cumsum([len(data) for data in encoded], out=offsets[1:])
    return np.frombuffer(b"".join(encoded), np.uint8), offsets


def best_places(values: Array, entries: Array, count: int) -> Array:
    """Return the places of the highest values; of equal ones, those of the first entries."""
    cut = len(values) - count
    if cut <= 0:
        return np.arange(len(values))
    ordered = values.copy()
    ordered.partition(cut)
    least = ordered[cut]
    places: Array = (values >= least).nonzero()[0]
    if len(places) > count:
        tied = places[values[places] == least]
        first = tied[entries[tied].argsort(kind="stable")[: count - len(places) + len(tied)]]
        places = np.concatenate((places[values[places] > least], first))
    return places
