"""A term: one indication of a list of goods and services, as the user wrote it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """One indication, its text kept as typed, and where it stands in its source.

    ``line`` counts from 1 (a row, in a sheet); ``start`` and ``end`` are character offsets into the
    source text (into the cell, in a sheet), ``end`` exclusive. ``class_problem`` is a sentence when
    the class beside the term does not parse; ``class_number`` is then ``None``.
    """

    text: str
    class_number: int | None = None
    language: str = ""
    id: str = ""
    line: int = 1
    start: int = 0
    end: int = 0
    note: str = ""
    class_problem: str = ""
