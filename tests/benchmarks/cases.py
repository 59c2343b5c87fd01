"""The evaluation cases: what is typed, which basic numbers are right, of which kind it is."""

import json
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BASIC_KINDS = (
    "typo1",
    "typo2",
    "plural_singular",
    "word_order",
    "uk_us",
    "dropped_qualifier",
    "stop_words",
    "format",
)
"""The eight basic kinds of noise."""

POSITIVE_KINDS = ("typo1", "typo2", "plural_singular", "word_order", "uk_us", "format")
"""Noise that leaves the meaning whole, so that the verdict must be at least near."""

NONSENSE_KINDS = ("oov_gibberish", "oov_wordsalad", "oov_offtopic")

EVERYDAY = Path(__file__).parents[1] / "data" / "everyday_cases.jsonl"


@dataclass(frozen=True, slots=True)
class Case:
    """One case; ``numbers`` are the basic numbers that count as right, ``classes`` the classes."""

    id: str
    kind: str
    text: str
    given_class: int | None = None
    numbers: frozenset[str] = frozenset()
    classes: frozenset[int] = frozenset()
    in_ncl_2024: bool = False
    in_any_list: bool = False


def read_cases(path: Path) -> list[Case]:
    """Return the cases of a JSON Lines file of the evaluation sets, in its order."""
    return [_case(json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def synthetic(shared: Path) -> list[Case]:
    """Return the cases made from Nice wordings by rule, and the official rewordings."""
    return read_cases(shared / "eval" / "synthetic.jsonl")


def nonsense(shared: Path) -> list[Case]:
    """Return what must not be taken for a wording of the vocabulary."""
    return read_cases(shared / "eval" / "nonsense.jsonl")


def real(shared: Path) -> list[Case]:
    """Return single terms of real specifications; the class is known."""
    cases = read_cases(shared / "eval" / "real.jsonl")
    return [case for case in cases if case.kind == "real"]


def by_kind(cases: Iterable[Case]) -> dict[str, list[Case]]:
    """Return the cases by kind, kinds in order of their first case."""
    kinds: dict[str, list[Case]] = {}
    for case in cases:
        kinds.setdefault(case.kind, []).append(case)
    return kinds


def sample(cases: Sequence[Case], size: int | None, seed: int = 1) -> list[Case]:
    """Return ``size`` of the cases in their order, the same ones each time; all without a size."""
    if size is None or size >= len(cases):
        return list(cases)
    chosen = sorted(chooser(seed).sample(range(len(cases)), size))
    return [cases[place] for place in chosen]


def chooser(seed: int | str) -> random.Random:
    """Return a source of choices that are the same on every run."""
    return random.Random(seed)  # noqa: S311 (samples, no secrets)


def _case(record: Mapping[str, Any]) -> Case:
    single = [record["expected_basic_number"]] if record.get("expected_basic_number") else []
    numbers = (
        record.get("acceptable_basic_numbers") or record.get("expected_basic_numbers") or single
    )
    lists = ("in_ncl_2024", "in_ncl_2026", "in_eutm_vocab")
    return Case(
        id=record["id"],
        kind=record["kind"],
        text=record["text"],
        given_class=record.get("given_class"),
        numbers=frozenset(numbers),
        classes=frozenset(record["expected_classes"]),
        in_ncl_2024=record.get("in_ncl_2024", False),
        in_any_list=any(record.get(name) for name in lists),
    )
