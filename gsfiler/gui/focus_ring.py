"""A ring round the control that has the focus, for users of the keyboard, in every look."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QMenu, QMenuBar, QWidget

from gsfiler.gui.theme import Tone, colour

_WIDTH = 2.0


class FocusRing(QFocusFrame):
    """Follows the focus of the application and draws a ring round it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        app.focusChanged.connect(self._follow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(Tone.ACCENT), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 3, 3)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Stand round the control that has the focus, if the keyboard led there."""
        ringed = (
            now is not None
            and not isinstance(now, QMenu | QMenuBar)
            and now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        )
        self.setWidget(now if ringed else None)  # type: ignore[arg-type]  # None takes it away
