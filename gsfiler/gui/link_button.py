"""A wide button with a sign, a bold line, and a line below that says what it does.

Qt's own QCommandLinkButton writes in 9 points whatever size the user chose.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QWidget

from gsfiler.gui.theme import GAP, MARGIN, SPACE, Tone, colour, plain_icon, tint


class LinkButton(QAbstractButton):
    """Shows its text in bold and ``told`` below it."""

    def __init__(self, shape: str, text: str, told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape, self._told = shape, told
        self.setText(text)
        self.setAccessibleDescription(told)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the room for the sign and both lines (overrides QWidget)."""
        side, bold = self._side(), QFontMetrics(self._bold())
        lines = (
            bold.horizontalAdvance(self.text()),
            self.fontMetrics().horizontalAdvance(self._told),
        )
        return QSize(side + max(lines) + 3 * MARGIN, bold.height() + self._side() + 2 * SPACE)

    def minimumSizeHint(self) -> QSize:
        """Return as much as is wanted: nothing is cut (overrides QWidget)."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground under the pointer, the sign and the lines (overrides QWidget)."""
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), tint(Tone.ACCENT))
            painter.setPen(colour(Tone.ACCENT))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        side, bold = self._side(), QFontMetrics(self._bold())
        way, whole = self.layoutDirection(), self.rect()
        style = self.style()
        icon = style.visualRect(way, whole, QRect(MARGIN, SPACE, side, side))
        plain_icon(self._shape).paint(painter, icon)
        left = side + 2 * MARGIN
        first = QRect(left, SPACE, self.width() - left - MARGIN, bold.height())
        second = first.translated(0, bold.height() + GAP // 2)
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        flags = int(style.visualAlignment(way, align))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(self._bold())
        painter.drawText(style.visualRect(way, whole, first), flags, self.text())
        painter.setFont(self.font())
        painter.drawText(style.visualRect(way, whole, second), flags, self._told)

    def _side(self) -> int:
        return self.fontMetrics().height() + GAP

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font
