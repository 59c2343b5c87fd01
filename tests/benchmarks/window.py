"""The window: its start beside a bare one, stalls of its event loop, keys to repaint, memory.

Everything runs in processes of its own, without a screen: a start is told by the process itself,
``python -m tests.benchmarks.window`` opens the workbench over the vocabulary of a user folder.
"""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from gsfiler.core.files import user_folders
from gsfiler.core.settings import Settings
from gsfiler.gui.collecting import QuietCollector
from gsfiler.gui.desk import Desk
from gsfiler.gui.jobs import Jobs
from gsfiler.gui.terms_page import TermsPage
from gsfiler.vocabulary.starter import starter_content

from .figures import Figure, Table
from .product import STANDARD_SIZE, TODAY, Bench, BenchmarkError, Home
from .timing import quantile

STARTS, RUNS = 7, 3
PAINT_TIMES, VERDICT_TIMES = 3.0, 6.0
STALL_MS, KEY_MS, MEGABYTES = 50.0, 30.0, 300.0
TERMS = 10_000
KEYS = 120
BEAT_MS = 2
LONGEST_RUN_MS = 120_000


class Heartbeat(QObject):
    """A timer that should fire every two milliseconds; keeps how late it fired."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to count afresh."""
        self.gaps.clear()
        self._last = perf_counter()
        self._timer.start()

    def stop(self) -> list[float]:
        """Return the gaps between beats in milliseconds, the longest last."""
        self._timer.stop()
        return sorted(1000 * gap for gap in self.gaps) or [0.0]

    def _beat(self) -> None:
        now = perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


def typed_list(terms: int) -> str:
    """Return a list of so many terms, none twice, in all classes."""
    wordings = _wordings()
    lines = []
    for number in range(1, 46):
        lines.append(f"Class {number}:")
        lines += [f"{next(wordings)};" for _ in range(terms // 45 + 1)]
    return "\n".join(lines)


def _wordings() -> Iterator[str]:
    known = [e.text for e in starter_content().entries if e.language == "en"]
    for turn, ending in enumerate(("", " for boats", " of metal", ", electric", " for children")):
        yield from (f"{wording}{ending}" for wording in known if turn or "[" not in wording)


def wait_until(is_true: Callable[[], bool]) -> None:
    """Run the event loop until something is so."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if is_true() else None)
    timer.start(20)
    QTimer.singleShot(LONGEST_RUN_MS, loop.quit)
    loop.exec()
    timer.stop()


def keystrokes(page: TermsPage, count: int) -> list[float]:
    """Return milliseconds from each key to the repaint of the editor, sorted."""
    painted = [0.0]
    viewport = page.editor.viewport()

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt)
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, lambda: painted.__setitem__(0, perf_counter()))
            return super().eventFilter(watched, event)

    watch = Watch()
    viewport.installEventFilter(watch)
    taken = []
    for number in range(count):
        key = QKeyEvent(
            QKeyEvent.Type.KeyPress,
            Qt.Key.Key_A,
            Qt.KeyboardModifier.NoModifier,
            "; "[number % 8 == 7] if number % 8 > 6 else "abcdefgh"[number % 8],
        )
        painted[0] = 0.0
        start = perf_counter()
        QApplication.postEvent(page.editor, key)
        wait_loop = QEventLoop()
        poll = QTimer()
        poll.timeout.connect(lambda loop=wait_loop: loop.quit() if painted[0] else None)
        poll.start(1)
        wait_loop.exec()
        taken.append(1000 * (painted[0] - start))
        pause = QEventLoop()
        QTimer.singleShot(40 if number % 10 else 400, pause.quit)
        pause.exec()
    viewport.removeEventFilter(watch)
    return sorted(taken)


def run(bench: Bench) -> list[Table]:
    """Return the tables of the section."""
    home = bench.of_size(20_000 if bench.quick else STANDARD_SIZE)
    return [_starts(home), _at_work(home)]


def _starts(home: Home) -> Table:
    with TemporaryDirectory(prefix="gsfiler-bench-") as folder:
        path = Path(folder) / "list.txt"
        path.write_text("Class 9: smartphones\n", "utf-8")
        bytecode = Path(folder) / "bytecode"
        _started("bare", home, path, bytecode)
        _started("ours", home, path, bytecode)
        pairs = [
            (_started("bare", home, path, bytecode), _started("ours", home, path, bytecode))
            for _ in range(STARTS)
        ]
    bare, paint, verdict = (
        quantile(times, 0.5)
        for times in (
            [plain["paint"] for plain, _ in pairs],
            [window["paint"] for _, window in pairs],
            [window["verdict"] for _, window in pairs],
        )
    )
    figures = [
        Figure("a bare window with a table: first paint", (bare,), unit="s", decimals=2),
        Figure("first paint", (paint,), unit="s", decimals=2),
        Figure("first verdict", (verdict,), unit="s", decimals=2),
        Figure("first paint, times a bare window", (paint / bare,), (PAINT_TIMES,), smaller=True),
        Figure(
            "first verdict, times a bare window", (verdict / bare,), (VERDICT_TIMES,), smaller=True
        ),
    ]
    note = (
        f"Medians of {STARTS} processes each, in turn, from their start, after one that compiled "
        "them; without a screen."
    )
    return Table(f"The window opens a list over {STANDARD_SIZE:,} labels", figures, [note])


def _started(kind: str, home: Home, path: Path, bytecode: Path) -> dict[str, float]:
    """Start one window and return what it tells of itself; raises BenchmarkError.

    As on a user's machine, what was compiled at the first start is kept for the next: in a folder
    of its own, whatever the environment says of it.
    """
    command = [sys.executable, "-m", "tests.benchmarks.window_start", kind, str(time.time())]
    kept = {"PYTHONPYCACHEPREFIX": str(bytecode), "PYTHONDONTWRITEBYTECODE": ""}
    return _told([*command, str(path)], home, kept)


def _at_work(home: Home) -> Table:
    runs = [_told([sys.executable, "-m", "tests.benchmarks.window"], home) for _ in range(RUNS)]
    told = sorted(runs, key=lambda run: float(run["stalls"][0]))[RUNS // 2]
    figures = [
        Figure(f"{TERMS:,} terms checked", (told["seconds"],), unit="s"),
        Figure("longest stall of the event loop", (told["stalls"][0],), (STALL_MS,), {}, "ms"),
        Figure("the next two stalls", tuple(told["stalls"][1:]), unit="ms"),
        Figure("key to repaint, median", (told["key"],), unit="ms"),
        Figure("key to repaint, 95 % within", (told["key95"],), (KEY_MS,), unit="ms"),
        Figure("resident memory", (told["megabytes"],), (MEGABYTES,), unit="MB"),
    ]
    note = f"Of {RUNS} runs the one whose longest stall is the median."
    return Table("The workbench at work", [_smaller(figure) for figure in figures], [note])


def _smaller(figure: Figure) -> Figure:
    return replace(figure, smaller=True)


def _told(
    command: list[str], home: Home, variables: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Run a process over a user folder and return the JSON it prints; raises BenchmarkError."""
    with TemporaryDirectory(prefix="gsfiler-bench-") as folder:
        # Lists that a former window left behind would be restored; so each has a desk of its own.
        for name in ("packs", "index"):
            (Path(folder) / name).symlink_to(getattr(home.folders, name))
        environment = {**os.environ, "GSFILER_HOME": folder, "GSFILER_TODAY": str(TODAY)}
        environment |= variables or {}
        done = subprocess.run(command, env=environment, capture_output=True, check=False, text=True)
    if done.returncode or not done.stdout.strip():
        raise BenchmarkError(f"The window ended with {done.returncode}: {done.stderr[-500:]}")
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def most_megabytes() -> float:
    """Return the resident memory of this process at its highest.

    Linux hands getrusage()'s figure on from the process that started this one, the large
    benchmark; so the memory of this program alone is asked for where the system tells it.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    line = next(each for each in status.read_text("ascii").splitlines() if "VmHWM" in each)
    return int(line.split()[1]) / 1024


def main() -> None:
    """Check a long list and type into it over the user's vocabulary; print JSON."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    # As the program does, lest background work hold the interpreter for long.
    sys.setswitchinterval(0.001)
    folders = user_folders(os.environ.get("GSFILER_HOME"))
    desk = Desk(folders, Settings(), TODAY, Jobs())
    collector = QuietCollector(desk.jobs)
    page = TermsPage(desk)
    page.resize(1280, 800)
    page.show()
    desk.with_vocabulary(
        lambda vocabulary, _stop: len(vocabulary), done=lambda _: None, failed=print
    )
    wait_until(lambda: not desk.jobs.busy)
    text = typed_list(TERMS)
    beat = Heartbeat()
    beat.start()
    start = perf_counter()
    page.open_text(text, "the list")
    wait_until(lambda: not page.unread and not page.model.unchecked and not desk.jobs.busy)
    told: dict[str, Any] = {"seconds": perf_counter() - start}
    told["stalls"] = beat.stop()[:-4:-1]
    page.editor.setFocus()
    cursor = page.editor.textCursor()
    cursor.setPosition(len(text) // 2)
    page.editor.setTextCursor(cursor)
    taken = keystrokes(page, KEYS)
    told |= {"key": quantile(taken, 0.5), "key95": quantile(taken, 0.95)}
    told["megabytes"] = most_megabytes()
    print(json.dumps(told))
    page.release()
    collector.close()
    desk.jobs.close()
    app.quit()


if __name__ == "__main__":
    main()
