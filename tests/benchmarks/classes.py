"""The class of real terms, as the product's own verdict gives it; and its predictor alone."""

import re
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from statistics import mean
from types import MappingProxyType

from gsfiler.vocabulary.check import check_term
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.vocabulary import Vocabulary

from . import class_prediction
from .cases import Case, real, sample
from .figures import OURS, Figure, Table
from .product import Bench

IN_NONE = "all lists, terms in none of them"
NICE_45 = 65.0
NOBODY: Mapping[str, tuple[float, ...]] = MappingProxyType({})

_ROW = re.compile(r"(?P<measure>.*\(n=\d+\)): (?P<by>.+)")


def run(bench: Bench) -> list[Table]:
    """Return the tables of the section."""
    cases = sample(real(bench.shared), 300 if bench.quick else None)
    nice = _classes(cases, bench.nice.open())
    everything = _classes(cases, bench.all_lists.open())
    alone, more = _predicted(bench)
    figures = [
        _figure("Nice only", cases, nice, target=(86.0, 96.0), others=_svm(alone, "Nice only")),
        _figure("Nice only, terms not in it", cases, nice, lambda case: not case.in_ncl_2024),
        _figure("all lists", cases, everything),
        _figure(
            IN_NONE,
            cases,
            everything,
            lambda case: not case.in_any_list,
            target=(86.0, 96.5),
            others=_svm(alone, IN_NONE),
        ),
    ]
    notes = ["These are the classes that a verdict shows, whatever it rests on."]
    return [
        Table("Class of real terms by the verdict, top-1 / top-3 in %", figures, notes),
        Table("Class prediction alone, top-1 / top-3 in %", alone, more),
    ]


def _svm(alone: Sequence[Figure], protocol: str) -> dict[str, tuple[float, ...]]:
    """Return what the linear SVM reaches on the single real terms of a protocol."""
    found = [f.others for f in alone if f.measure.startswith(f"{protocol}, kind real ")]
    return {name: shares for others in found for name, shares in others.items() if "SVM" in name}


def _predicted(bench: Bench) -> tuple[list[Figure], list[str]]:
    """Return the figures of the predictor alone, by whom they belong to, and all others as notes.

    What it names "gsfiler, own" is ours with more to learn from and stands beside the others.
    """
    if bench.quick or find_spec("sklearn") is None:
        return [], ["Not measured: it takes scikit-learn of the bench extra, and a full run."]
    figures: dict[str, dict[str, tuple[float, ...]]] = {}
    notes = ["BERT on NICE-45, as published for the files of 2022: 72.8; linear SVM then: 62.8."]
    for name, numbers in class_prediction.run(bench.shared):
        found = _ROW.fullmatch(name)
        if found:
            shares = tuple(float(number) for number in numbers.split(" / "))
            figures.setdefault(found["measure"], {})[found["by"]] = shares
        else:
            notes.append(f"{name}: {numbers}")
    return [_beside(measure, by_name) for measure, by_name in figures.items()], notes


def _beside(measure: str, by_name: dict[str, tuple[float, ...]]) -> Figure:
    others = {
        name.removeprefix(f"{OURS}, "): shares for name, shares in by_name.items() if name != OURS
    }
    target = (NICE_45,) if measure.startswith("NICE-45") else ()
    return Figure(measure, by_name[OURS], target, others)


def _classes(cases: Sequence[Case], vocabulary: Vocabulary) -> list[list[int]]:
    """Return the predicted classes of each case, best first."""
    verdicts = (check_term(Term(case.text), vocabulary) for case in cases)
    return [[predicted.class_number for predicted in v.classes] for v in verdicts]


def _figure(
    measure: str,
    cases: Sequence[Case],
    predicted: Sequence[Sequence[int]],
    counts: Callable[[Case], bool] = lambda _case: True,
    target: tuple[float, ...] = (),
    others: Mapping[str, tuple[float, ...]] = NOBODY,
) -> Figure:
    pairs = [pair for pair in zip(cases, predicted, strict=True) if counts(pair[0])]
    reached = [
        100 * mean(not case.classes.isdisjoint(classes[:top]) for case, classes in pairs)
        for top in (1, 3)
    ]
    missed = tuple(_told(case, cls) for case, cls in pairs if case.classes.isdisjoint(cls[:1]))
    return Figure(f"{measure} (n={len(pairs)})", tuple(reached), target, others, missed=missed)


def _told(case: Case, classes: Sequence[int]) -> str:
    right = ", ".join(map(str, sorted(case.classes)))
    return f"{case.id}: “{case.text}” is in {right}; predicted {', '.join(map(str, classes[:3]))}"
