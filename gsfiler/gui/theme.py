"""The look: palettes for light, dark and high contrast; signs that differ in shape and colour.

Nothing here keeps a state: which look is on is read from the application's palette and from one
property of the application. All colours reach a contrast of 4.5:1 on the ground they stand on
(WCAG 2.2, 1.4.3), in high contrast 7:1.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGuiApplication,
    QIcon,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
)

from gsfiler.vocabulary.verdict import Acceptance, VerdictKind

GAP, SPACE, MARGIN, ROOM = 4, 8, 12, 24
"""Distances in device-independent pixels: within a group, between controls, at edges, of parts."""

CONTRAST = "gsfiler-contrast"
"""The property of the application that says whether high contrast is on."""

LOOK_EVENTS = frozenset((QEvent.Type.PaletteChange, QEvent.Type.FontChange))
"""What a widget is told when look or text size change: its signs are then to be drawn anew."""

_SCALES = (1.0, 1.5, 2.0, 3.0, 4.0)
"""Sizes of a sign, as parts of 20 pixels; large text and fine screens take the large ones."""


class Tone(StrEnum):
    """What a colour says."""

    GOOD = "good"
    LIKELY = "likely"
    ASK = "ask"
    BAD = "bad"
    GONE = "gone"
    QUIET = "quiet"
    ACCENT = "accent"


_TONES: dict[tuple[bool, bool], dict[Tone, str]] = {
    # (dark, high contrast); on a ground of at most #f1f3f5, or at least #24272c when dark
    (False, False): {
        Tone.GOOD: "#14693a",
        Tone.LIKELY: "#0a6472",
        Tone.ASK: "#84500a",
        Tone.BAD: "#b3261e",
        Tone.GONE: "#7a3d99",
        Tone.QUIET: "#586069",
        Tone.ACCENT: "#1a5fb4",
    },
    (True, False): {
        Tone.GOOD: "#6fce93",
        Tone.LIKELY: "#63c7d6",
        Tone.ASK: "#f0b655",
        Tone.BAD: "#ff8f86",
        Tone.GONE: "#d3a2ee",
        Tone.QUIET: "#a9b1ba",
        Tone.ACCENT: "#82b6ff",
    },
    (False, True): {
        Tone.GOOD: "#00441b",
        Tone.LIKELY: "#003f49",
        Tone.ASK: "#5b3200",
        Tone.BAD: "#8a0000",
        Tone.GONE: "#4b0f6b",
        Tone.QUIET: "#333333",
        Tone.ACCENT: "#00317a",
    },
    (True, True): {
        Tone.GOOD: "#7dff9f",
        Tone.LIKELY: "#7df3ff",
        Tone.ASK: "#ffd75e",
        Tone.BAD: "#ffb0aa",
        Tone.GONE: "#ecc4ff",
        Tone.QUIET: "#e0e0e0",
        Tone.ACCENT: "#9fd0ff",
    },
}
_VERDICT_SIGNS = {
    VerdictKind.EXACT: ("disc", Tone.GOOD),
    VerdictKind.VARIANT: ("ring", Tone.GOOD),
    VerdictKind.NEAR: ("half", Tone.LIKELY),
    VerdictKind.WRONG_CLASS: ("arrow", Tone.BAD),
    VerdictKind.VAGUE: ("triangle", Tone.ASK),
    VerdictKind.WITHDRAWN: ("hourglass", Tone.GONE),
    VerdictKind.WRONG_LANGUAGE: ("bubble", Tone.ASK),
    VerdictKind.MALFORMED: ("cross", Tone.BAD),
    VerdictKind.UNKNOWN: ("diamond", Tone.QUIET),
}
_ACCEPTANCE_SIGNS = {
    Acceptance.ACCEPTED: ("disc", Tone.GOOD),
    Acceptance.REJECTED: ("cross", Tone.BAD),
    Acceptance.UNKNOWN: ("diamond", Tone.QUIET),
    Acceptance.CONFLICT: ("half", Tone.ASK),
}


def is_dark() -> bool:
    """Tell whether text is light on dark now."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Base).lightness() < 128


def is_contrast() -> bool:
    """Tell whether high contrast is on."""
    app = QGuiApplication.instance()
    return bool(app is not None and app.property(CONTRAST))


def colour(tone: Tone) -> QColor:
    """Return the colour of a tone in the look that is on; fit for text."""
    return QColor(_TONES[is_dark(), is_contrast()][tone])


def tint(tone: Tone) -> QColor:
    """Return a faint ground in a tone; text of the same tone keeps its contrast on it."""
    shade = colour(tone)
    shade.setAlphaF(0.0 if is_contrast() else 0.10)
    return shade


def verdict_colour(kind: VerdictKind) -> QColor:
    """Return the colour of a verdict's word; a word and a shape go with it always."""
    return colour(_VERDICT_SIGNS[kind][1])


def verdict_icon(kind: VerdictKind) -> QIcon:
    """Return the sign of a verdict: a shape of its own in the verdict's colour."""
    shape, tone = _VERDICT_SIGNS[kind]
    return sign(shape, tone)


def acceptance_colour(value: Acceptance) -> QColor:
    """Return the colour for what the data says of one party."""
    return colour(_ACCEPTANCE_SIGNS[value][1])


def acceptance_icon(value: Acceptance) -> QIcon:
    """Return the sign for what the data says of one party."""
    shape, tone = _ACCEPTANCE_SIGNS[value]
    return sign(shape, tone)


def sign(shape: str, tone: Tone) -> QIcon:
    """Return a shape in a tone of the look that is on; selected rows get it in their own colour."""
    return _drawn(shape, colour(tone).name())


def plain_icon(shape: str) -> QIcon:
    """Return a shape in the colour of text."""
    text = QGuiApplication.palette().color(QPalette.ColorRole.WindowText)
    return _drawn(shape, text.name())


@lru_cache(maxsize=256)
def _drawn(shape: str, colour_name: str) -> QIcon:
    icon = QIcon()
    for scale in _SCALES:
        for mode, shade in (
            (QIcon.Mode.Normal, QColor(colour_name)),
            (QIcon.Mode.Selected, QColor("#ffffff")),
        ):
            icon.addPixmap(_pixmap(shape, shade, scale), mode)
    return icon


def _pixmap(shape: str, shade: QColor, scale: float) -> QPixmap:
    size = round(20 * scale)
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    pen = QPen(shade, 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    _SHAPES[shape](painter, shade)
    painter.end()
    return pixmap


def _disc(painter: QPainter, shade: QColor) -> None:
    painter.setBrush(shade)
    painter.drawEllipse(QPointF(10, 10), 6.2, 6.2)
    tick = QPen(QColor("#ffffff") if shade.lightness() < 140 else QColor("#101214"), 1.9)
    painter.setPen(tick)
    painter.drawPolyline(_points(6.9, 10.2, 9.2, 12.5, 13.2, 7.8))


def _ring(painter: QPainter, _shade: QColor) -> None:
    painter.drawEllipse(QPointF(10, 10), 6.2, 6.2)


def _blank(painter: QPainter, _shade: QColor) -> None:
    painter.drawRoundedRect(QRectF(4.2, 4.2, 11.6, 11.6), 1.6, 1.6)


def _half(painter: QPainter, shade: QColor) -> None:
    painter.drawEllipse(QPointF(10, 10), 6.2, 6.2)
    painter.setBrush(shade)
    painter.drawPie(QRectF(3.8, 3.8, 12.4, 12.4), 90 * 16, 180 * 16)


def _arrow(painter: QPainter, _shade: QColor) -> None:
    painter.drawRoundedRect(QRectF(3.2, 3.2, 13.6, 13.6), 2.5, 2.5)
    painter.drawLine(QPointF(6.3, 10), QPointF(13.4, 10))
    painter.drawPolyline(_points(10.4, 6.9, 13.6, 10, 10.4, 13.1))


def _triangle(painter: QPainter, _shade: QColor) -> None:
    painter.drawPolygon(_points(10, 3.6, 17, 16, 3, 16))
    painter.drawLine(QPointF(10, 8), QPointF(10, 11.6))
    painter.drawPoint(QPointF(10, 13.9))


def _hourglass(painter: QPainter, shade: QColor) -> None:
    painter.drawPolygon(_points(4.8, 3.6, 15.2, 3.6, 4.8, 16.4, 15.2, 16.4))
    painter.setBrush(shade)
    painter.drawPolygon(_points(10, 10, 4.8, 16.4, 15.2, 16.4))


def _bubble(painter: QPainter, _shade: QColor) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(2.8, 3.6, 14.4, 9.8), 2.5, 2.5)
    painter.drawPath(path)
    painter.drawPolyline(_points(6.4, 13.4, 6.4, 16.8, 10, 13.4))
    painter.drawLine(QPointF(6.3, 8.5), QPointF(13.7, 8.5))


def _cross(painter: QPainter, shade: QColor) -> None:
    pen = QPen(shade, 2.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(5, 5), QPointF(15, 15))
    painter.drawLine(QPointF(15, 5), QPointF(5, 15))


def _diamond(painter: QPainter, _shade: QColor) -> None:
    painter.drawPolygon(_points(10, 3.2, 16.8, 10, 10, 16.8, 3.2, 10))


def _house(painter: QPainter, _shade: QColor) -> None:
    painter.drawPolyline(_points(2.8, 10, 10, 3.4, 17.2, 10))
    painter.drawPolyline(_points(5, 8.4, 5, 16.6, 15, 16.6, 15, 8.4))


def _list(painter: QPainter, shade: QColor) -> None:
    for y in (5.0, 10.0, 15.0):
        painter.drawLine(QPointF(8, y), QPointF(17, y))
    painter.setBrush(shade)
    for y in (5.0, 10.0, 15.0):
        painter.drawEllipse(QPointF(3.8, y), 0.7, 0.7)


def _book(painter: QPainter, _shade: QColor) -> None:
    painter.drawPolyline(_points(10, 5.4, 7.6, 4, 2.8, 4, 2.8, 15.2, 7.6, 15.2, 10, 16.6))
    painter.drawPolyline(_points(10, 5.4, 12.4, 4, 17.2, 4, 17.2, 15.2, 12.4, 15.2, 10, 16.6))
    painter.drawLine(QPointF(10, 5.4), QPointF(10, 16.4))


def _columns(painter: QPainter, _shade: QColor) -> None:
    painter.drawRoundedRect(QRectF(2.8, 4, 5.8, 12), 1.4, 1.4)
    painter.drawRoundedRect(QRectF(11.4, 4, 5.8, 12), 1.4, 1.4)


def _box(painter: QPainter, _shade: QColor) -> None:
    painter.drawPolygon(_points(10, 2.8, 16.8, 6.2, 16.8, 13.8, 10, 17.2, 3.2, 13.8, 3.2, 6.2))
    painter.drawPolyline(_points(3.2, 6.2, 10, 9.8, 16.8, 6.2))
    painter.drawLine(QPointF(10, 9.8), QPointF(10, 17.2))


def _question(painter: QPainter, _shade: QColor) -> None:
    painter.drawEllipse(QPointF(10, 10), 7, 7)
    path = QPainterPath(QPointF(7.7, 8))
    path.cubicTo(7.9, 5.2, 12.4, 5.3, 12.3, 8)
    path.cubicTo(12.2, 9.8, 10, 9.6, 10, 11.6)
    painter.drawPath(path)
    painter.drawPoint(QPointF(10, 14))


def _gear(painter: QPainter, _shade: QColor) -> None:
    for y, x in ((5.0, 12.5), (10.0, 6.5), (15.0, 11.0)):
        painter.drawLine(QPointF(3, y), QPointF(17, y))
        painter.setBrush(QBrush(QGuiApplication.palette().color(QPalette.ColorRole.Window)))
        painter.drawEllipse(QPointF(x, y), 1.9, 1.9)


def _form(painter: QPainter, _shade: QColor) -> None:
    painter.drawPolyline(_points(12.2, 3, 4.6, 3, 4.6, 17, 15.4, 17, 15.4, 6.2, 12.2, 3))
    for y in (8.2, 11.0, 13.8):
        painter.drawLine(QPointF(7.2, y), QPointF(12.8, y))


def _grid(painter: QPainter, _shade: QColor) -> None:
    painter.drawRoundedRect(QRectF(3, 3.4, 14, 13.2), 1.6, 1.6)
    painter.drawLine(QPointF(3, 8), QPointF(17, 8))
    painter.drawLine(QPointF(8, 3.4), QPointF(8, 16.6))


def _magnifier(painter: QPainter, _shade: QColor) -> None:
    painter.drawEllipse(QPointF(8.4, 8.4), 5.2, 5.2)
    painter.drawLine(QPointF(12.3, 12.3), QPointF(16.8, 16.8))


_SHAPES: dict[str, Callable[[QPainter, QColor], None]] = {
    "disc": _disc,
    "ring": _ring,
    "blank": _blank,
    "half": _half,
    "arrow": _arrow,
    "triangle": _triangle,
    "hourglass": _hourglass,
    "bubble": _bubble,
    "cross": _cross,
    "diamond": _diamond,
    "house": _house,
    "list": _list,
    "book": _book,
    "columns": _columns,
    "box": _box,
    "question": _question,
    "sliders": _gear,
    "form": _form,
    "grid": _grid,
    "magnifier": _magnifier,
}


def _points(*numbers: float) -> QPolygonF:
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    return QPolygonF([QPointF(x, y) for x, y in pairs])
