"""Print every figure we claim: ``python -m tests.benchmarks.run SHARED_FOLDER [SECTION ...]``.

SHARED_FOLDER holds the evaluation sets and the vocabularies. Everything but the timings comes out
the same on every run.
"""

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from . import classes, filing, memory_and_start, quality, speed, window
from .figures import Figure, Table, table_text
from .product import Bench, BenchmarkError, opened_bench

SECTIONS: Mapping[str, Callable[[Bench], list[Table]]] = {
    "quality": quality.run,
    "classes": classes.run,
    "speed": speed.run,
    "memory": memory_and_start.run,
    "filing": filing.run,
    "window": window.run,
}
QUICK_PER_KIND = 12


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the sections wished for; returns 1 when one could not be measured."""
    wishes = _wishes(arguments)
    print(machine())
    found: dict[str, list[Table]] = {}
    failed = []
    with opened_bench(
        wishes.shared, quick=wishes.quick, per_kind=QUICK_PER_KIND if wishes.quick else None
    ) as bench:
        for name in wishes.sections or SECTIONS:
            start = perf_counter()
            print(f"\n== {name} ==\n", flush=True)
            try:
                found[name] = SECTIONS[name](bench)
            except BenchmarkError as error:
                failed.append(name)
                print(f"Not measured: {error}\n")
                continue
            for table in found[name]:
                print(_shown(table, wishes.missed), flush=True)
            print(f"({name}: {perf_counter() - start:.0f} s)")
    print(_summary(found, failed))
    if wishes.json:
        wishes.json.write_text(_json(found), "utf-8")
    return 1 if failed else 0


def machine() -> str:
    """Return a line about the machine: Python, system, cores, load, threads of numpy."""
    threads = os.environ.get("OMP_NUM_THREADS", "not limited")
    return (
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, OMP_NUM_THREADS {threads}"
    )


def _wishes(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.run", description=__doc__)
    parser.add_argument("shared", type=Path, metavar="SHARED_FOLDER")
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS))
    parser.add_argument("--quick", action="store_true", help="Measure a sample of everything.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="Write all figures there too.")
    parser.add_argument(
        "--missed", type=int, default=0, metavar="N", help="Show N cases that were not right."
    )
    wishes = parser.parse_args(arguments)
    unknown = [name for name in wishes.sections if name not in SECTIONS]
    if unknown:
        parser.error(f"no section {unknown[0]!r}; there are {', '.join(SECTIONS)}")
    return wishes


def _shown(table: Table, missed: int) -> str:
    lines = [table_text(table)]
    for figure in table.figures:
        if missed and figure.missed:
            lines.append(f"{figure.measure.strip()}: {len(figure.missed)} not right")
            lines += [f"  {told}" for told in figure.missed[:missed]]
    return "\n".join(lines)


def _summary(found: Mapping[str, Sequence[Table]], failed: Sequence[str]) -> str:
    figures = [f for tables in found.values() for table in tables for f in table.figures]
    aimed: list[Figure] = [figure for figure in figures if figure.target]
    missed = [figure.measure.strip() for figure in aimed if not figure.reached]
    lines = [f"\n{len(aimed) - len(missed)} of {len(aimed)} targets reached."]
    lines += [f"  missed: {measure}" for measure in missed]
    lines += [f"  not measured: {name}" for name in failed]
    return "\n".join(lines)


def _json(found: Mapping[str, Sequence[Table]]) -> str:
    written: dict[str, Any] = {"machine": machine()}
    for name, tables in found.items():
        written[name] = [table.as_json() for table in tables]
    return json.dumps(written, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.exit(main())
