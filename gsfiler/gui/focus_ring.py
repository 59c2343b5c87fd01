"""A ring round the control that has the focus, for users of the keyboard, in every look.

Not a QFocusFrame: that one makes itself a child of the nearest splitter, which takes it for a pane.
"""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from gsfiler.gui.theme import Tone, colour

_WIDTH = 2.0
_PLACING = frozenset((QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide))


class FocusRing(QWidget):
    """Follows the focus of the application and draws a ring round it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._follow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(Tone.ACCENT), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 3, 3)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay round the control when it or what it lies in moves (overrides QObject)."""
        if event.type() in _PLACING:
            self._place()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        """Stand round the control that has the focus, if the keyboard led there (a slot).

        The signal's own controls are not taken: one of them may be half destroyed.
        """
        now = QApplication.focusWidget()
        for widget in self._watched:
            # A window may go, with all in it, before the application tells of its next focus.
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        ringed = (
            now is not None
            and not isinstance(now, QMenu | QMenuBar)
            and now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        )
        if now is None or not ringed:
            # Not left as the child of a dialog, which would take the ring along when it closes.
            self.hide()
            self.setParent(None)
            return
        window = now.window()
        inside = now
        while inside is not window:
            inside.installEventFilter(self)
            self._watched.append(inside)
            inside = cast(QWidget, inside.parentWidget())
        if self.parentWidget() is not window:
            self.setParent(window)
        self._place()

    def _place(self) -> None:
        if not self._watched or not self._watched[0].isVisible():
            self.hide()
            return
        control = self._watched[0]
        self.setGeometry(QRect(control.mapTo(control.window(), QPoint(0, 0)), control.size()))
        self.raise_()
        self.show()
