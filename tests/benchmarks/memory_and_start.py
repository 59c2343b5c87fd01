"""Building and opening the index, a cold start, memory, long lists, and growth with size."""

import json
import math
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from gsfiler.vocabulary.check import check_list
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.vocabulary import Vocabulary

from .cases import chooser
from .figures import Figure, Table
from .product import STANDARD_SIZE, TODAY, Bench, BenchmarkError, Home
from .quality import ask
from .speed import WARM_UP, check_times, mixed_cases
from .timing import milliseconds, quantile, seconds
from .typing_letters import misspelt

STARTS = 7
LIST_SIZES = (1_000, 10_000, 50_000)
SIZES = (1_000, 11_000, 30_000, STANDARD_SIZE, 500_000)
CURVE_TERMS = 1_000
COLD_TERM = "computer programmes for word procesing"

_STARTER = """
import json, resource, subprocess, sys, time
start = time.perf_counter()
done = subprocess.run(sys.argv[2:], input=sys.argv[1].encode(), capture_output=True)
took = time.perf_counter() - start
resident = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(json.dumps([took, resident, done.returncode, done.stderr.decode()]))
"""
"""A small process starts the program, so that the resident memory is not that of the benchmark."""


@dataclass(frozen=True, slots=True)
class Start:
    """A cold start: seconds in all, and the resident memory at its highest in megabytes."""

    seconds: float
    megabytes: float


def run(bench: Bench) -> list[Table]:
    """Return the tables of the section."""
    large = bench.of_size(20_000 if bench.quick else STANDARD_SIZE)
    return [_index(large, bench.nice), _starts(large, bench.nice), _lists(bench), _growth(bench)]


def _index(large: Home, nice: Home) -> Table:
    opened = large.open()
    times = milliseconds(lambda _: large.open(), range(STARTS))
    nice_times = milliseconds(lambda _: nice.open(), range(STARTS))
    figures = [
        Figure("index built", (large.seconds,), (15.0,), unit="s", smaller=True),
        Figure("index file", (large.index_bytes / 1e6,), unit="MB"),
        Figure("index opened, median", (quantile(times, 0.5),), (60.0,), unit="ms", smaller=True),
        Figure("Nice only: index built", (nice.seconds,), unit="s"),
        Figure("Nice only: index file", (nice.index_bytes / 1e6,), unit="MB"),
        Figure("Nice only: index opened, median", (quantile(nice_times, 0.5),), unit="ms"),
    ]
    return Table(f"Index of {len(opened):,} labels", figures)


def _starts(large: Home, nice: Home) -> Table:
    figures = []
    for name, home, wanted in (("", large, True), ("Nice only: ", nice, False)):
        starts = [cold_start(home) for _ in range(STARTS)]
        times = sorted(start.seconds for start in starts)
        megabytes = max(start.megabytes for start in starts)
        most = (0.5,) if wanted else ()
        figures += [
            Figure(f"{name}fastest", (times[0],), unit="s", decimals=2),
            Figure(f"{name}median", (times[STARTS // 2],), most, {}, "s", 2, smaller=True),
            Figure(
                f"{name}resident memory",
                (megabytes,),
                (120.0,) if wanted else (),
                unit="MB",
                smaller=True,
            ),
        ]
    note = f"{STARTS} processes, one after the other: one term from standard input, JSON out."
    return Table("Cold “gsfiler check” of one term", figures, [note])


def cold_start(home: Home) -> Start:
    """Run ``gsfiler check`` of one term in a process of its own; raises BenchmarkError."""
    command = [sys.executable, "-m", "gsfiler", "check", "-", "--format", "json"]
    environment = {**os.environ, "GSFILER_HOME": str(home.path), "GSFILER_TODAY": str(TODAY)}
    done = subprocess.run(
        [sys.executable, "-c", _STARTER, COLD_TERM, *command],
        env=environment,
        capture_output=True,
        check=True,
    )
    took, megabytes, code, errors = json.loads(done.stdout)
    if code not in (0, 1):
        raise BenchmarkError(f"“gsfiler check” ended with exit code {code}: {errors.strip()}")
    return Start(took, megabytes)


def _lists(bench: Bench) -> Table:
    size = 20_000 if bench.quick else STANDARD_SIZE
    vocabulary = bench.of_size(size).open()
    sizes = LIST_SIZES[: 2 if bench.quick else 3]
    took = {count: _list_seconds(bench, size, count, vocabulary) for count in sizes}
    figures = [
        Figure(
            f"{count:,} terms",
            (seconds_taken,),
            (8.0,) if count == 10_000 else (),
            unit="s",
            smaller=True,
        )
        for count, seconds_taken in took.items()
    ]
    each = [1e3 * seconds_taken / count for count, seconds_taken in took.items()]
    figures.append(Figure("time per term at each length", tuple(each), unit="ms", decimals=3))
    figures.append(
        Figure(
            "growth of the time per term, shortest to longest",
            (each[-1] / each[0],),
            (1.2,),
            unit="times",
            decimals=2,
            smaller=True,
        )
    )
    note = "All terms differ: a third stand in the vocabulary, a third misspelt, a third not."
    return Table(f"Lists, checked whole against {size:,} labels", figures, [note])


def _list_seconds(bench: Bench, size: int, count: int, vocabulary: Vocabulary) -> float:
    terms = list(islice(_terms(bench, size), count))

    def check_all() -> None:
        for verdict in check_list(terms, vocabulary):
            verdict.as_json()

    return seconds(check_all)


def _terms(bench: Bench, size: int) -> Iterator[Term]:
    """Yield different terms: in the vocabulary, misspelt, and such as it has not."""
    inside, outside = bench.made[:size], bench.made[-size // 3 :]
    chooser(6).shuffle(inside)
    half = size // 2
    for known, near, strange in zip(inside[:half], inside[half:], outside, strict=False):
        yield Term(known.text)
        yield Term(misspelt(near.text, 1))
        yield Term(strange.text)


def _growth(bench: Bench) -> Table:
    _, cases = mixed_cases(bench, CURVE_TERMS)
    warm_up, _ = mixed_cases(bench, CURVE_TERMS)
    medians, figures = {}, []
    for size in SIZES[: 3 if bench.quick else 5]:
        home = bench.of_size(size)
        vocabulary = home.open()
        for case in warm_up[:WARM_UP]:
            ask(case, vocabulary)
        times = check_times(cases, vocabulary).passed
        medians[size] = quantile(times, 0.5)
        numbers = (medians[size], quantile(times, 0.95), home.seconds, home.index_bytes / 1e6)
        figures.append(Figure(f"{size:,} labels", numbers, decimals=2))
    figures += _logarithm(medians)
    note = "The last target is what the logarithm of the number of labels grows by."
    title = "Growth with the vocabulary: check p50, p95 in ms; index built in s; its file in MB"
    return Table(title, figures, [note])


def _logarithm(medians: dict[int, float]) -> list[Figure]:
    small, large = min(medians), max(medians)
    grown = medians[large] / medians[small]
    name = f"growth of the median, {small:,} to {large:,} labels"
    most = math.log(large) / math.log(small)
    return [Figure(name, (grown,), (round(most, 2),), unit="times", decimals=2, smaller=True)]
