"""How long a check and a keystroke take among 120,000 labels, beside the alternatives."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import mean

from gsfiler.vocabulary.check import check_term
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.vocabulary import Vocabulary

from . import alternatives
from .alternatives import Alternative
from .cases import BASIC_KINDS, Case, chooser, real, sample, synthetic
from .figures import Figure, Table
from .product import STANDARD_SIZE, Bench
from .quality import ask, made
from .timing import THREAD_ALONE, Times, milliseconds, quantile, timed
from .typing_letters import tables as suggest_tables

WARM_UP = 200
TIMED = 2_000
COMPARED = 100
"""Noisy terms, and as many real ones, that the alternatives are asked too."""

FTS5_COMPARED, DIFFLIB_COMPARED = 60, 2
LEAST_KNOWN = 20
W_RATIO_TIMES = 300.0
P95_MILLISECONDS = 0.8
COMPARED_KINDS = (*(kind for kind in BASIC_KINDS if kind != "dropped_qualifier"), "mixed")
"""Kinds whose right entry is the same one among 120,000 labels as among those of Nice alone."""


@dataclass(frozen=True, slots=True)
class Timed:
    """Milliseconds per text, and the share of texts whose right entry, where known, came first.

    There is no share where too few right entries are known.
    """

    times: Sequence[float]
    right: float | None

    @property
    def median(self) -> float:
        """Return the middle time."""
        return quantile(self.times, 0.5)


def run(bench: Bench) -> list[Table]:
    """Return the tables of the section."""
    large = bench.of_size(STANDARD_SIZE)
    vocabulary = large.open()
    warm_up, mixed = mixed_cases(bench, 400 if bench.quick else TIMED)
    for case in warm_up:
        ask(case, vocabulary)
    ours = check_times(mixed, vocabulary)
    compared = compared_cases(bench, 5 if bench.quick else COMPARED)
    others, notes = compare(bench, compared)
    mine = Timed(
        check_times(compared, vocabulary).passed,
        mean(ask(case, vocabulary).first for case in compared if case.numbers),
    )
    fts5, difflib = min(FTS5_COMPARED, len(compared)), DIFFLIB_COMPARED
    of_others = (
        f"Alternatives: {len(compared)} terms, half noisy (their right entry is known) and half "
        f"real; FTS5 {fts5} and difflib {difflib} of them."
    )
    notes.append(f"Ours: {len(mixed)} terms, half noisy, half real, after {len(warm_up)} others.")
    notes.append(of_others)
    title = f"Check of one term among {STANDARD_SIZE:,} labels, one thread"
    check = Table(title, _check_figures(ours, mine, others), notes)
    return [check, *suggest_tables(bench, large)]


def mixed_cases(bench: Bench, count: int) -> tuple[list[Case], list[Case]]:
    """Return cases to warm up with, and other cases to time: noisy and real ones in turn."""
    half = (count + WARM_UP) // 2
    noisy = sample(synthetic(bench.shared), half, seed=2)
    true = sample(real(bench.shared), half, seed=2)
    mixed = [case for pair in zip(noisy, true, strict=True) for case in pair]
    return mixed[:WARM_UP], mixed[WARM_UP:]


def compared_cases(bench: Bench, count: int) -> list[Case]:
    """Return ``count`` noisy terms whose right entry is known, and as many real ones, in turn."""
    labelled = [case for case in synthetic(bench.shared) if case.kind in COMPARED_KINDS]
    noisy, true = sample(labelled, count, seed=3), sample(real(bench.shared), count, seed=3)
    return [case for pair in zip(noisy, true, strict=True) for case in pair]


def check_times(cases: Sequence[Case], vocabulary: Vocabulary) -> Times:
    """Return how long the check of each case took."""
    terms = [Term(case.text, case.given_class) for case in cases]
    return timed(lambda term: check_term(term, vocabulary), terms)


def compare(bench: Bench, cases: Sequence[Case]) -> tuple[dict[str, Timed], list[str]]:
    """Return how long the alternatives take and how often they are right, by name.

    They get the labels in no order: the sooner a search over all of them has met a good one, the
    more of the others it can leave out, and those of Nice stand first.
    """
    entries = bench.entries(STANDARD_SIZE)
    chooser(4).shuffle(entries)
    numbers = [entry.basic_number for entry in entries]
    makers: list[Callable[[Sequence[str]], Alternative]] = [
        alternatives.w_ratio_first,
        alternatives.token_sort,
        lambda labels: replace(alternatives.fts5(labels), sample=FTS5_COMPARED),
        alternatives.tantivy_reranked,
        alternatives.tf_idf,
        lambda labels: alternatives.difflib_ratio(labels, DIFFLIB_COMPARED),
    ]
    found, notes = made(makers, [entry.text for entry in entries])
    return {other.name: _timed(other, cases, numbers) for other in found}, notes


def _timed(other: Alternative, cases: Sequence[Case], numbers: Sequence[str]) -> Timed:
    asked = sample(cases, other.sample)
    right: list[bool] = []

    def find(case: Case) -> None:
        found = other.find(case.text, 1)
        if case.numbers:
            right.append(bool(found) and numbers[found[0][0]] in case.numbers)

    times = milliseconds(find, asked)
    return Timed(times, mean(right) if len(right) >= LEAST_KNOWN else None)


def _check_figures(ours: Times, mine: Timed, others: Mapping[str, Timed]) -> list[Figure]:
    def row(name: str, share: float, target: tuple[float, ...] = ()) -> Figure:
        theirs = {other: (quantile(asked.times, share),) for other, asked in others.items()}
        number = (quantile(ours.passed, share),)
        return Figure(name, number, target, theirs, unit="ms", decimals=2, smaller=True)

    figures = [
        row("half of the terms within", 0.5),
        row("95 % of the terms within", 0.95, (P95_MILLISECONDS,)),
        row("the slowest", 1.0),
        Figure(
            f"95 % within, {THREAD_ALONE}",
            (quantile(ours.worked, 0.95),),
            unit="ms",
            decimals=2,
        ),
    ]
    figures += [
        Figure(
            "terms asked of all, median",
            (mine.median,),
            others={name: (asked.median,) for name, asked in others.items()},
            unit="ms",
            decimals=2,
        ),
        *_faster(mine, others),
    ]
    right = {n: (100 * asked.right,) for n, asked in others.items() if asked.right is not None}
    target = tuple(round(share, 1) for share in right.get("WRatio", ()))
    name = "right entry first, of the noisy"
    figures.append(Figure(name, (100 * (mine.right or 0.0),), target, right, unit="%"))
    return figures


def _faster(mine: Timed, others: Mapping[str, Timed]) -> list[Figure]:
    """Return how many times faster ours is, by the medians of the same terms."""
    targets = {"WRatio": W_RATIO_TIMES, "tantivy+rerank": 1.0}
    return [
        Figure(f"times faster than {name}", (others[name].median / mine.median,), (target,))
        for name, target in targets.items()
        if name in others
    ]
