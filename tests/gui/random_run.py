"""Many actions at random in one window: what they cost in memory, and whether anything breaks.

``python -m tests.gui.random_run 20000 [seed]``. Ends with 1 and the last actions on a fault;
``build/random-actions-<seed>.log`` holds all of them, the last one also where the process crashed,
and after them the stacks of its threads.
"""

import faulthandler
import os
import random
import signal
import sys
import threading
import time
import traceback
from collections import Counter, deque
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gsfiler.core.packs import PackStore
from gsfiler.gui.app import application
from gsfiler.gui.collecting import QuietCollector
from gsfiler.vocabulary.installing import install_contents
from tests.gui.random_steps import step
from tests.gui.random_window import RandomWindow
from tests.vocabulary.conftest import TODAY, contents, train_on_few

_LAST = 60
_LOGS = Path("build")
_WARM = 500
"""Actions after which every page has been made: from there on memory is not to grow."""

_ELSEWHERE = 500
"""Actions after which the user turns to another program for a moment."""

_STATUS = Path("/proc/self/status")


def main(actions: int, seed: int) -> int:
    """Take so many actions and print what became of the window; returns the exit code."""
    sys.setswitchinterval(0.001)
    app = application()
    rng, last, kinds = random.Random(seed), deque[str](maxlen=_LAST), Counter[str]()
    began = time.monotonic()
    _LOGS.mkdir(exist_ok=True)
    path = _LOGS / f"random-actions-{seed}.log"
    log = path.open("w", encoding="utf-8")  # open to the end of the process, for faulthandler
    # Whatever ends the process but SIGKILL leaves its trace, and asking with SIGUSR1 does too.
    faulthandler.enable(log)
    if hasattr(faulthandler, "register"):
        faulthandler.register(signal.SIGUSR1, log)
        faulthandler.register(signal.SIGTERM, log, chain=True)

    def write(told: str) -> None:
        log.write(told)
        log.flush()

    with (
        TemporaryDirectory(prefix="gsfiler-random-") as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        train_on_few(patch)  # packs change often, and each choice of them has an index of its own
        home = Path(folder)
        install_contents(PackStore(home / "packs"), [(c, {}) for c in contents()], TODAY)
        it = RandomWindow(home, home / "index")
        collector = QuietCollector(it.desk.jobs)
        marks = {max(actions * share // 100, 1): share for share in (10, 25, 50, 75, 100)}
        start = warm = Cost.of(it)
        try:
            for number in range(1, actions + 1):
                last.append(step(it, rng, write))
                write(f"  [{megabytes():.0f} MB]\n")
                kinds[last[-1].split()[0]] += 1
                if number == min(_WARM, actions):
                    it.settle()
                    warm = Cost.of(it)
                if number % _ELSEWHERE == 0:
                    it.settle()
                    collector.look_at_all(Qt.ApplicationState.ApplicationInactive)
                if number in marks:
                    it.settle()
                    _tell(it, marks[number], number, time.monotonic() - began)
            it.settle()
            it.look_at_steps()
            end = Cost.of(it)
            collector.close()
            it.close()
        except BaseException as error:
            _explain(error)
            print(
                f"\nseed {seed}, after {number} actions; the last ({path} has all):",
                *last,
                sep="\n  ",
            )
            # Leaving at once empties no buffer: what was told would be lost.
            sys.stdout.flush()
            os._exit(1)
    print(f"{number:,} actions, seed {seed}, {time.monotonic() - began:,.0f} s; no fault")
    for when, cost in (
        ("at the start", start),
        (f"after {min(_WARM, actions)}", warm),
        ("at the end", end),
    ):
        print(f"{when:>13}: {cost}")
    print("kinds:", ", ".join(f"{count} {kind}" for kind, count in kinds.most_common()))
    del app
    return 0


@dataclass(frozen=True)
class Cost:
    """What the window costs at a moment."""

    megabytes: float
    threads: int
    top_levels: int
    widgets: int
    objects: int
    steps: int

    @classmethod
    def of(cls, it: RandomWindow) -> Self:
        """Return what a window costs now."""
        widgets, objects = it.objects()
        top_levels = len(QApplication.topLevelWidgets())
        threads = threading.active_count()
        return cls(megabytes(), threads, top_levels, widgets, objects, it.page.stack.count())

    def __str__(self) -> str:
        return (
            f"{self.megabytes:,.0f} MB resident, {self.threads} threads, "
            f"{self.top_levels} top-level widgets, {self.widgets:,} widgets, "
            f"{self.objects:,} objects below the window, {self.steps} steps"
        )


def _tell(it: RandomWindow, share: int, number: int, seconds: float) -> None:
    print(f"{share:3} %: {number:,} actions, {seconds:,.0f} s, {Cost.of(it)}", flush=True)


def _explain(error: BaseException) -> None:
    """Print a fault with the comparison that failed, where there is one."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_name.startswith("look"):
            print({name: repr(value)[:900] for name, value in frame.f_locals.items()})
    traceback.print_exception(error)


def megabytes() -> float:
    """Return the resident memory of this process; 0 where the system does not tell."""
    if not _STATUS.exists():
        return 0.0
    line = next(each for each in _STATUS.read_text("ascii").splitlines() if "VmRSS" in each)
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1))
