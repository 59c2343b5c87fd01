"""Keep the collection of garbage from stopping the window.

Ten thousand verdicts are some hundred thousand objects; Python's full collection looks at each and
stops all threads meanwhile: a quarter of a second, measured. Verdicts hold no cycles and are freed
without it. So full collections happen here alone, when little is new, and what survived is not
looked at again; all of it is looked at only while the user is in another program, who then waits
for nothing.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from gsfiler.gui.jobs import Jobs

TICK_MS = 20_000
"""Milliseconds between two looks."""

MANY = 8
"""Young collections since the last full one from which on there is too much new to look at."""

_NEVER = 1_000_000


class QuietCollector(QObject):
    """Collects garbage when no work is under way; ``close`` gives Python its own ways back."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._before = gc.get_threshold()
        gc.set_threshold(self._before[0], self._before[1], _NEVER)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self.look_at_all)

    def look(self) -> None:
        """Collect what is new, unless that is much or work is under way."""
        if self._jobs.busy:
            return
        if gc.get_count()[2] < MANY:
            gc.collect()
        gc.freeze()

    def look_at_all(self, state: Qt.ApplicationState) -> None:
        """Collect everything, also what was too much to look at, once the user went elsewhere."""
        if state != Qt.ApplicationState.ApplicationActive and not self._jobs.busy:
            gc.unfreeze()
            gc.collect()
            gc.freeze()

    def close(self) -> None:
        """Collect as Python does by itself again."""
        self._timer.stop()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.disconnect(self.look_at_all)
        gc.set_threshold(*self._before)
        gc.unfreeze()
