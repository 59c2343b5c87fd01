"""How a finding is drawn in a list: its sign, where it is, its sentence over as many lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from gsfiler.gui.theme import GAP, SPACE, Tone, colour, sign

AnyIndex = QModelIndex | QPersistentModelIndex

WHERE_ROLE = Qt.ItemDataRole.UserRole + 1
SIGN_ROLE = Qt.ItemDataRole.UserRole + 2
"""Carries the shape and tone of the sign."""

_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading


class FindingRows(QStyledItemDelegate):
    """Draws a row: the sign, in a quiet line where the finding is, below it what it says."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw a row (overrides QStyledItemDelegate)."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        self._view.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._view
        )
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        metrics, rect = option.fontMetrics, option.rect
        side = metrics.height()
        shape, tone = index.data(SIGN_ROLE)
        painter.save()
        sign_at = QStyle.visualRect(
            option.direction, rect, QRect(rect.x() + SPACE, rect.y() + GAP, side, side)
        )
        mode = QIcon.Mode.Selected if is_chosen else QIcon.Mode.Normal
        sign(shape, tone).paint(painter, sign_at, mode=mode)
        area = QStyle.visualRect(option.direction, rect, self._words(rect, metrics))
        where = str(index.data(WHERE_ROLE) or "")
        palette = option.palette
        words = palette.color(
            QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        )
        if where:
            painter.setPen(words if is_chosen else colour(Tone.QUIET))
            elided = metrics.elidedText(where, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(
                area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, elided
            )
            area.setTop(area.top() + metrics.lineSpacing())
        painter.setPen(words)
        painter.drawText(area, _FLAGS, str(index.data()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the width there is and the height of the lines (overrides)."""
        metrics = option.fontMetrics
        width = self._view.viewport().width()
        room = self._words(QRect(0, 0, width, 1 << 14), metrics)
        lines = metrics.boundingRect(room, _FLAGS, str(index.data())).height()
        where = metrics.lineSpacing() if index.data(WHERE_ROLE) else 0
        return QSize(width, max(lines + where, metrics.height()) + 2 * GAP)

    def _words(self, rect: QRect, metrics: QFontMetrics) -> QRect:
        left = SPACE + metrics.height() + SPACE
        return rect.adjusted(left, GAP, -SPACE, -GAP)
