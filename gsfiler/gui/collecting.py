"""Keep the collection of garbage from stopping the window.

Ten thousand verdicts are some hundred thousand objects; Python's full collection looks at each and
stops all threads meanwhile: a quarter of a second, measured. Verdicts hold no cycles and are freed
without it. So full collections happen here alone, when little is new, and what survived is not
looked at again.
"""

import gc

from PySide6.QtCore import QObject, QTimer

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

    def look(self) -> None:
        """Collect what is new, unless that is much or work is under way."""
        if self._jobs.busy:
            return
        if gc.get_count()[2] < MANY:
            gc.collect()
        gc.freeze()

    def close(self) -> None:
        """Collect as Python does by itself again."""
        self._timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()
