"""Draw wordings whose differing words are marked: by ground and underline, not colour alone."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gsfiler.gui.theme import Tone, colour, tint
from gsfiler.lists.word_marks import Mark, Piece

_LONGEST_DRAWN = 400
_MORE = "…"
_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


def pieces_html(pieces: Sequence[Piece]) -> str:
    """Return pieces as rich text for a label: marked words underlined, turning ones bold too."""
    return "".join(_piece_html(piece) for piece in pieces)


class MarkedDelegate(QStyledItemDelegate):
    """Draws the pieces that a model answers for ``role``, on one line."""

    def __init__(self, role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._role = role

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the ground by the style and the words piece by piece (overrides Qt)."""
        pieces = index.data(self._role)
        if not pieces or all(piece.mark is Mark.SAME for piece in pieces):
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        rect = QRectF(option.rect).adjusted(margin, 0, -margin, 0)
        layout = _layout(pieces, option.font, chosen=chosen)
        layout.setTextOption(_one_line(option.direction))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width())
        layout.endLayout()
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(option.palette.color(role))
        top = rect.center().y() - line.height() / 2
        points = option.fontMetrics.horizontalAdvance(_MORE)
        if line.naturalTextWidth() > rect.width() and option.direction == _LEFT_TO_RIGHT:
            painter.drawText(QPointF(rect.right() - points, top + line.ascent()), _MORE)
            painter.setClipRect(rect.adjusted(0, 0, -points, 0))
        layout.draw(painter, QPointF(rect.left(), top))
        painter.restore()


def _layout(pieces: Sequence[Piece], font: QFont, *, chosen: bool) -> QTextLayout:
    text = " ".join("".join(piece.text for piece in pieces).split("\n"))[:_LONGEST_DRAWN]
    layout = QTextLayout(text, font)
    formats = []
    place = 0
    for piece in pieces:
        length = len(piece.text.encode("utf-16-le")) // 2
        if piece.mark is not Mark.SAME:
            formats.append(_range(place, length, _format(piece.mark, chosen=chosen)))
        place += length
    layout.setFormats(formats)
    return layout


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, form
    return found


def _format(mark: Mark, *, chosen: bool) -> QTextCharFormat:
    tone = Tone.BAD if mark is Mark.POLARITY else Tone.ASK
    form = QTextCharFormat()
    form.setFontUnderline(True)
    form.setFontWeight(QFont.Weight.Bold if mark is Mark.POLARITY else QFont.Weight.DemiBold)
    if not chosen:
        form.setForeground(colour(tone))
        form.setBackground(tint(tone))
    return form


def _one_line(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    if direction != _LEFT_TO_RIGHT:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _piece_html(piece: Piece) -> str:
    text = escape(piece.text).replace("\n", " ")
    if piece.mark is Mark.SAME:
        return text
    tone = Tone.BAD if piece.mark is Mark.POLARITY else Tone.ASK
    weight = "bold" if piece.mark is Mark.POLARITY else "600"
    return (
        f'<span style="text-decoration: underline; font-weight: {weight}; '
        f'color: {_name(colour(tone))}">{text}</span>'
    )


def _name(shade: QColor) -> str:
    return shade.name()
