"""Sparse matrices that multiply dense ones at the speed of numpy's own products.

Rows of about the same length are padded to one length and multiplied together; that is ten times
faster than adding up row by row.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from gsfiler.vocabulary.arrays import Array

_CHUNK = 1 << 12
"""Elements multiplied at a time, so that what is gathered for them stays in the cache."""


class Cells(NamedTuple):
    """The cells of a sparse matrix that are not 0: parallel arrays, in any order."""

    rows: Array
    columns: Array
    values: Array

    def where(self, kept: Array) -> "Cells":
        """Return the cells for which ``kept`` is true."""
        return Cells(self.rows[kept], self.columns[kept], self.values[kept])

    def turned(self) -> "Cells":
        """Return the cells of the transposed matrix."""
        return Cells(self.columns, self.rows, self.values)

    def beside(self, other: "Cells", width: int) -> "Cells":
        """Return the cells of this matrix, ``width`` columns wide, and another to its right."""
        return Cells(
            np.concatenate((self.rows, other.rows)),
            np.concatenate((self.columns, other.columns.astype(np.intp) + width)),
            np.concatenate((self.values, other.values)),
        )

    def normalised(self) -> "Cells":
        """Return the cells with each row scaled to length 1."""
        if not len(self.rows):
            return self
        lengths = np.sqrt(np.bincount(self.rows, self.values.astype(np.float64) ** 2))
        return self._replace(values=(self.values / lengths[self.rows]).astype(np.float32))


@dataclass(frozen=True, slots=True)
class Sparse:
    """A sparse matrix of float32, ready to be multiplied with dense ones from its left."""

    height: int
    blocks: list[tuple[Array, Array, Array]]

    @classmethod
    def of(cls, cells: Cells, height: int) -> "Sparse":
        """Return the matrix of ``height`` rows with these cells."""
        order = np.argsort(cells.rows, kind="stable")
        columns = cells.columns[order].astype(np.intp)
        values = cells.values[order].astype(np.float32)
        counts = np.bincount(cells.rows, minlength=height)
        starts = np.cumsum(counts) - counts
        blocks = []
        for low, width in _widths(int(counts.max(initial=0))):
            rows = np.flatnonzero((counts > low) & (counts <= width))
            size = max(_CHUNK // width, 1)
            for some in (rows[place : place + size] for place in range(0, len(rows), size)):
                places = starts[some, None] + np.arange(width)
                beyond = np.arange(width) >= counts[some, None]
                places[beyond] = 0
                padded = np.where(beyond, np.float32(0), values[places])
                blocks.append((some, columns[places], padded[:, None, :]))
        return cls(height, blocks)

    def __matmul__(self, dense: Array) -> Array:
        """Return the product with a dense float32 matrix."""
        product = np.zeros((self.height, dense.shape[1]), np.float32)
        most = max((columns.size for _, columns, _ in self.blocks), default=0)
        space = np.empty((most, dense.shape[1]), np.float32)
        for rows, columns, values in self.blocks:
            gathered = space[: columns.size].reshape(*columns.shape, -1)
            # No place is outside; but only with "clip" does numpy gather without a copy between.
            dense.take(columns, axis=0, out=gathered, mode="clip")
            product[rows] = np.matmul(values, gathered)[:, 0]
        return product


def _widths(longest: int) -> list[tuple[int, int]]:
    """Return ranges of lengths that are padded to one: above the first, to the second number."""
    bounds = [0, 1, 2, 3, 4]
    while bounds[-1] < longest:
        bounds.append(bounds[-2] * 2)
    return list(pairwise(bounds))
