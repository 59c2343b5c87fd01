"""One start of a window in a process of its own: ``python -m tests.benchmarks.window_start``.

Prints JSON: seconds since the moment named on the command line (a Unix time, of the parent just
before it started this process) until the first paint, and until the first verdict.
"""

import json
import os
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.argv[1:2] == ["ours"]:
    import gsfiler.gui  # noqa: F401 (before Qt, as whoever starts the window does)

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView, QWidget

LONGEST_MS = 60_000


class Paints(QObject):
    """Keeps when a widget, or a part of it, was painted for the first time."""

    def __init__(self, widget: QWidget, start: float) -> None:
        super().__init__(widget)
        self.first = 0.0
        self._start = start
        for part in (widget, *widget.findChildren(QWidget)):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt)
        """Note the first paint."""
        if not self.first and event.type() == QEvent.Type.Paint:
            self.first = time.time() - self._start
        return super().eventFilter(watched, event)


def bare(start: float) -> dict[str, float]:
    """Open nothing but a window with one table."""
    app = QApplication([])
    table = QTableView()
    table.resize(1280, 800)
    paints = Paints(table, start)
    table.show()
    QTimer.singleShot(0, lambda: _when(lambda: bool(paints.first), app.quit))
    app.exec()
    return {"paint": paints.first}


def ours(start: float, path: str) -> dict[str, float]:
    """Open the window as the user does, with a list, until its first term has a verdict."""
    from gsfiler.gui import app  # noqa: PLC0415 (a bare window must not load it)
    from gsfiler.gui.main_window import MainWindow  # noqa: PLC0415

    found: dict[str, float] = {}
    open_window = app.open_window

    def watched(*arguments: object) -> MainWindow:
        window = open_window(*arguments)  # type: ignore[arg-type]
        paints = Paints(window, start)

        def verdict_is_there() -> bool:
            page = next((p for p in window.pages if p.page_id == "terms"), None)
            model = getattr(page, "model", None)
            return bool(model and model.rowCount() and not model.unchecked)

        def over() -> None:
            found.update(paint=paints.first, verdict=time.time() - start)
            QApplication.quit()

        _when(verdict_is_there, over)
        return window

    app.open_window = watched  # type: ignore[assignment]
    app.main([path])
    return found


def _when(is_true: Callable[[], bool], then: Callable[[], None]) -> None:
    """Do something once it is true, or give up after a minute."""
    timer = QTimer(QApplication.instance())

    def look() -> None:
        if is_true():
            timer.stop()
            then()

    timer.timeout.connect(look)
    timer.start(1)
    QTimer.singleShot(LONGEST_MS, QApplication.quit)


if __name__ == "__main__":
    kind, since = sys.argv[1], float(sys.argv[2])
    print(json.dumps(bare(since) if kind == "bare" else ours(since, sys.argv[3])))
