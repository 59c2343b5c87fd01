"""The window: its start beside a bare one, stalls of its event loop, keys to repaint, memory.

Everything runs in processes of its own, without a screen: a start is told by the process itself,
``python -m tests.benchmarks.window`` opens the workbench over the vocabulary of a user folder.
"""

import os
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication

from gsfiler.core.files import user_folders
from gsfiler.core.settings import Settings
from gsfiler.gui.collecting import QuietCollector
from gsfiler.gui.desk import Desk
from gsfiler.gui.jobs import Jobs
from gsfiler.gui.terms_page import TermsPage
from gsfiler.vocabulary.starter import starter_content

TERMS = 10_000
KEYS = 120
BEAT_MS = 2
LONGEST_RUN_MS = 600_000


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
        def eventFilter(self, watched: QObject, event: object) -> bool:  # noqa: N802 (Qt)
            if isinstance(event, QPaintEvent):
                QTimer.singleShot(0, lambda: painted.__setitem__(0, perf_counter()))
            return super().eventFilter(watched, event)  # type: ignore[arg-type]

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


def main() -> None:
    """Print the figures of one run."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:
        desk = Desk(user_folders(home), Settings(), date(2026, 11, 22), Jobs())
        collector = QuietCollector(desk.jobs)
        page = TermsPage(desk)
        page.resize(1280, 800)
        page.show()
        desk.with_vocabulary(lambda vocabulary, _stop: len(vocabulary), done=print, failed=print)
        wait_until(lambda: not desk.jobs.busy)
        text = typed_list(TERMS)
        beat = Heartbeat()
        beat.start()
        start = perf_counter()
        page.open_text(text, "the list")
        wait_until(lambda: not page.unread and not page.model.unchecked and not desk.jobs.busy)
        seconds = perf_counter() - start
        gaps = beat.stop()
        print(f"{len(page.model.terms):,} terms checked in {seconds:.1f} s")
        print(f"event loop: longest stall {gaps[-1]:.1f} ms, then {gaps[-2]:.1f}, {gaps[-3]:.1f}")
        page.editor.setFocus()
        cursor = page.editor.textCursor()
        cursor.setPosition(len(text) // 2)
        page.editor.setTextCursor(cursor)
        taken = keystrokes(page, KEYS)
        print(
            f"keystroke to repaint: median {taken[len(taken) // 2]:.1f} ms, "
            f"95th percentile {taken[int(len(taken) * 0.95)]:.1f} ms, longest {taken[-1]:.1f} ms"
        )
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"memory at most {memory:.0f} MB")
        page.release()
        collector.close()
        desk.jobs.close()
    app.quit()


if __name__ == "__main__":
    main()
