"""A figure: what was measured, ours and the alternatives', the target, and plain tables of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

OURS = "gsfiler"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of a table: one or more numbers by whom they belong to.

    ``target`` holds as many numbers as ``ours``, or none where nothing is claimed; a number is
    reached when ours is at least as large, or as small where ``smaller`` is better. ``missed``
    tells the single cases that were not right.
    """

    measure: str
    ours: tuple[float, ...]
    target: tuple[float, ...] = ()
    others: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    unit: str = ""
    decimals: int = 1
    smaller: bool = False
    missed: tuple[str, ...] = ()

    @property
    def reached(self) -> bool | None:
        """Whether every number is at or beyond its target; nothing where there is none."""
        if not self.target:
            return None
        pairs = zip(self.ours, self.target, strict=True)
        return all(ours <= target if self.smaller else ours >= target for ours, target in pairs)

    def as_json(self) -> dict[str, Any]:
        """Return the figure for ``--json``."""
        return {
            "measure": self.measure,
            "ours": self.ours,
            "others": {name: list(numbers) for name, numbers in self.others.items()},
            "target": self.target,
            "unit": self.unit,
            "smaller_is_better": self.smaller,
            "reached": self.reached,
            "missed": self.missed,
        }


@dataclass(frozen=True, slots=True)
class Table:
    """Figures that belong together, with sentences about how they were measured."""

    title: str
    figures: Sequence[Figure]
    notes: Sequence[str] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the table for ``--json``."""
        figures = [figure.as_json() for figure in self.figures]
        return {"title": self.title, "figures": figures, "notes": list(self.notes)}


def table_text(table: Table) -> str:
    """Return a table as aligned plain text, the measure to the left and numbers to the right."""
    names = list(dict.fromkeys(name for figure in table.figures for name in figure.others))
    rows = [["", OURS, "target", "", *names]]
    rows += [_cells(figure, names) for figure in table.figures]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
    return "\n".join([table.title, "-" * len(table.title), *lines, *_wrapped(table.notes), ""])


def _cells(figure: Figure, names: Sequence[str]) -> list[str]:
    sign = "" if not figure.target else "≤ " if figure.smaller else "≥ "
    reached = {None: "", True: "reached", False: "MISSED"}[figure.reached]
    measure = f"{figure.measure} ({figure.unit})" if figure.unit else figure.measure
    others = [_numbers(figure.others.get(name, ()), figure.decimals) for name in names]
    target = sign + " / ".join(f"{number:g}" for number in figure.target)
    return [measure, _numbers(figure.ours, figure.decimals), target, reached, *others]


def _numbers(numbers: Sequence[float], decimals: int) -> str:
    return " / ".join(f"{number:.{decimals}f}" for number in numbers) or "–"


def _wrapped(notes: Sequence[str]) -> list[str]:
    return [f"  * {note}" for note in notes]
