"""Many actions at random in one window: what they cost in memory, and whether anything breaks.

``python -m tests.gui.random_run 20000 [seed]``. Ends with 1 and the last actions on a fault;
``build/random-actions.log`` holds all of them, the last one also where the process crashed.
"""

import faulthandler
import os
import random
import sys
import time
import traceback
from collections import Counter, deque
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from gsfiler.core.packs import PackStore
from gsfiler.gui.app import application
from gsfiler.gui.collecting import QuietCollector
from gsfiler.vocabulary.installing import install_contents
from tests.gui.random_steps import step
from tests.gui.random_window import RandomWindow
from tests.vocabulary.conftest import TODAY, contents

_LAST = 60
_LOG = Path("build/random-actions.log")
_STATUS = Path("/proc/self/status")


def main(actions: int, seed: int) -> int:
    """Take so many actions and print what became of the window; returns the exit code."""
    sys.setswitchinterval(0.001)
    app = application()
    rng, last, kinds = random.Random(seed), deque[str](maxlen=_LAST), Counter[str]()
    began = time.monotonic()
    faulthandler.enable()
    _LOG.parent.mkdir(exist_ok=True)
    log = _LOG.open("w", encoding="utf-8")

    def write(told: str) -> None:
        log.write(told)
        log.flush()

    with log, TemporaryDirectory(prefix="gsfiler-random-") as folder:
        home = Path(folder)
        install_contents(PackStore(home / "packs"), [(c, {}) for c in contents()], TODAY)
        it = RandomWindow(home, home / "index")
        collector = QuietCollector(it.desk.jobs)
        marks = {max(actions * share // 100, 1): share for share in (10, 25, 50, 75, 100)}
        try:
            for number in range(1, actions + 1):
                last.append(step(it, rng, write))
                write(f"  [{megabytes():.0f} MB]\n")
                kinds[last[-1].split()[0]] += 1
                if number in marks:
                    it.settle()
                    _tell(it, marks[number], number, time.monotonic() - began)
            it.settle()
            it.look_at_steps()
            collector.close()
            it.close()
        except BaseException as error:
            _explain(error)
            print(
                f"\nseed {seed}, after {number} actions; the last ({_LOG} has all):",
                *last,
                sep="\n  ",
            )
            os._exit(1)
    print("kinds:", ", ".join(f"{count} {kind}" for kind, count in kinds.most_common()))
    del app
    return 0


def _tell(it: RandomWindow, share: int, number: int, seconds: float) -> None:
    widgets, objects = it.objects()
    print(
        f"{share:3} %: {number:,} actions, {seconds:,.0f} s, {megabytes():,.0f} MB resident, "
        f"{widgets:,} widgets, {objects:,} objects below the window, "
        f"{len(QApplication.topLevelWidgets())} top levels, {it.page.stack.count()} steps",
        flush=True,
    )


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
