"""The keys of actions reach the window also where a field would take them for its own.

On X11 a field of text ends its line on Ctrl+E and deletes the rest of it on Ctrl+K; here these keys
stand in the menus. Undo and Redo stay the field's: what is typed there is undone there first.
Ctrl+Y, which is no key of X11's fields, does a step of the field again, else one of the page.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

_OF_FIELDS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_CTRL = Qt.KeyboardModifier.ControlModifier
_AGAIN = QKeyCombination(_CTRL, Qt.Key.Key_Y)


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
        if isinstance(event, QKeyEvent) and self._is_again(event):
            can_redo = _can_redo(watched)
            if event.type() == QEvent.Type.ShortcutOverride:
                event.setAccepted(can_redo)
                return True
            if event.type() == QEvent.Type.KeyPress and can_redo:
                _send_redo(watched)
                return True
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            of_field = any(event.matches(key) for key in _OF_FIELDS)
            if not of_field and self._is_taken(QKeySequence(event.keyCombination())):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _is_again(self, event: QKeyEvent) -> bool:
        pressed = event.keyCombination()
        return pressed == _AGAIN and self._is_taken(QKeySequence(pressed))

    def _follow(self) -> None:
        """Watch the control that has the focus now, if it is one of the window (a slot).

        The signal's own controls are not taken: one of them may be half destroyed.
        """
        now = QApplication.focusWidget()
        # The one before may be on its way out: then Qt has nothing to be taken off any more.
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now if now is not None and now.window() is self._window else None
        if self._watched is not None:
            self._watched.installEventFilter(self)


def _can_redo(field: QObject) -> bool:
    """Return whether a step was undone in a field."""
    line = field.lineEdit() if isinstance(field, QComboBox) else field
    if isinstance(line, QLineEdit):
        return line.isRedoAvailable() and not line.isReadOnly()
    if isinstance(line, QPlainTextEdit):
        return line.document().isRedoAvailable() and not line.isReadOnly()
    return False


def _send_redo(field: QObject) -> None:
    """Press the key by which the fields of every system do a step again."""
    modifiers = _CTRL | Qt.KeyboardModifier.ShiftModifier
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, modifiers))
