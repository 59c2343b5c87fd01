"""The representation of the mark: shown, dropped on, and measured."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gsfiler.gui.dialogs import ask_file
from gsfiler.gui.theme import GAP, MARGIN, SPACE, Tone, colour

_SIDE_LETTERS = 34
"""Average letters that the picture is wide and high."""


class MarkView(QWidget):
    """A picture of the mark with what was measured; a file is taken by drop or by asking."""

    file_chosen = Signal(object)
    """Carries the Path of a file that is to become the representation."""
    remove_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.picture = _Picture(self.tr("Drop the file of the mark here"))
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.choose_button = QPushButton(self.tr("&Choose a file…"))
        self.choose_button.clicked.connect(self.ask_file)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setAccessibleName(self.tr("Remove the representation of the mark"))
        self.remove_button.clicked.connect(self.remove_wished)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(SPACE)
        side.addWidget(self.facts)
        side.addLayout(buttons)
        side.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MARGIN)
        row.addWidget(self.picture)
        row.addLayout(side, 1)
        self.show_file("", (), b"")

    def show_file(self, name: str, facts: tuple[str, ...], content: bytes) -> None:
        """Show a file of the mark, already found harmless, and what was measured of it."""
        image = QImage.fromData(content) if content else QImage()
        self.picture.show_image(image, name)
        self.facts.setText(
            "\n".join((name, *facts))
            if name
            else self.tr(
                "One file: JPEG, PNG or TIFF for a picture; WAV or MP3 for a sound; MP4 for motion."
            )
        )
        self.remove_button.setVisible(bool(name))

    def ask_file(self) -> QFileDialog:
        """Ask for the file, without holding up the window."""
        patterns = "*.jpg *.jpeg *.png *.tif *.tiff *.wav *.mp3 *.mp4"
        return ask_file(
            self,
            self.tr("The representation of the mark"),
            [
                self.tr("Pictures, sounds, films ({patterns})").format(patterns=patterns),
                self.tr("All files ({patterns})").format(patterns="*"),
            ],
            self.file_chosen.emit,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file (overrides QWidget)."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file that was dropped (overrides QWidget)."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_chosen.emit(path)


class _Picture(QWidget):
    """A picture as large as fits, on a plain ground with a frame."""

    def __init__(self, empty: str) -> None:
        super().__init__()
        self._empty, self._pixmap = empty, QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(empty)

    def show_image(self, image: QImage, name: str) -> None:
        """Show an image; an empty one shows where to drop one."""
        self._pixmap = QPixmap.fromImage(image)
        self.setAccessibleName(
            self.tr("The mark, {name}").format(name=name) if name else self._empty
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square (overrides QWidget)."""
        side = self.fontMetrics().averageCharWidth() * _SIDE_LETTERS
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, or the words (overrides QWidget)."""
        painter = QPainter(self)
        area = self.rect().adjusted(0, 0, -1, -1)
        pen = painter.pen()
        pen.setColor(colour(Tone.QUIET))
        if self._pixmap.isNull():
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRect(area)
            painter.drawText(
                area.adjusted(GAP, GAP, -GAP, -GAP),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self._empty,
            )
            return
        # The ground of a mark is white paper, in the dark look too.
        painter.fillRect(area, Qt.GlobalColor.white)
        painter.setPen(pen)
        painter.drawRect(area)
        scale = self.devicePixelRatioF()
        room = area.adjusted(GAP, GAP, -GAP, -GAP).size()
        shown = self._pixmap.scaled(
            room * scale,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shown.setDevicePixelRatio(scale)
        width, height = shown.width() / scale, shown.height() / scale
        painter.drawPixmap(
            round((area.width() - width) / 2), round((area.height() - height) / 2), shown
        )


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one local file of a drop."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
