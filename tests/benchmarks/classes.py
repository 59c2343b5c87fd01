"""The class of real terms, as the product's own verdict gives it; and its predictor alone."""

from collections.abc import Callable, Sequence
from statistics import mean

from gsfiler.vocabulary.check import check_term
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.vocabulary import Vocabulary

from .cases import Case, real, sample
from .figures import Figure, Table
from .product import Bench


def run(bench: Bench) -> list[Table]:
    """Return the tables of the section."""
    cases = sample(real(bench.shared), 300 if bench.quick else None)
    nice = _classes(cases, bench.nice.open())
    everything = _classes(cases, bench.all_lists.open())
    figures = [
        _figure("Nice only, all real terms", cases, nice, target=(86.0, 96.0)),
        _figure("Nice only, terms not in it", cases, nice, lambda case: not case.in_ncl_2024),
        _figure("all lists, all real terms", cases, everything),
        _figure(
            "all lists, terms in none of them",
            cases,
            everything,
            lambda case: not case.in_any_list,
            target=(86.0, 96.5),
        ),
    ]
    notes = ["These are the classes that a verdict shows, whatever it rests on."]
    return [Table("Class of real terms by the verdict, top-1 / top-3 in %", figures, notes)]


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
) -> Figure:
    pairs = [pair for pair in zip(cases, predicted, strict=True) if counts(pair[0])]
    reached = [
        100 * mean(not case.classes.isdisjoint(classes[:top]) for case, classes in pairs)
        for top in (1, 3)
    ]
    missed = tuple(_told(case, cls) for case, cls in pairs if case.classes.isdisjoint(cls[:1]))
    return Figure(f"{measure} (n={len(pairs)})", tuple(reached), target, missed=missed)


def _told(case: Case, classes: Sequence[int]) -> str:
    right = ", ".join(map(str, sorted(case.classes)))
    return f"{case.id}: “{case.text}” is in {right}; predicted {', '.join(map(str, classes[:3]))}"
