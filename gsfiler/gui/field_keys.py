"""The keys of actions reach the window also where a field would take them for its own.

On X11 a field of text ends its line on Ctrl+E and deletes the rest of it on Ctrl+K; here these keys
stand in the menus. Undo and Redo stay the field's: what is typed there is undone there first.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_OF_FIELDS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class FieldKeys(QObject):
    """Watches the control of a window that has the focus; ``is_taken`` knows the actions' keys."""

    def __init__(self, window: QWidget, is_taken: Callable[[QKeySequence], bool]) -> None:
        super().__init__(window)
        self._window, self._is_taken = window, is_taken
        self._watched: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the field from claiming a key of the window (overrides QObject)."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            of_field = any(event.matches(key) for key in _OF_FIELDS)
            if not of_field and self._is_taken(QKeySequence(event.keyCombination())):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # The one before may be on its way out: then Qt has nothing to be taken off any more.
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now if now is not None and now.window() is self._window else None
        if self._watched is not None:
            self._watched.installEventFilter(self)
