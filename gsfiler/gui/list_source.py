"""One side of a comparison: a list typed, pasted, dropped or read from a file of any form."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.errors import InputError
from gsfiler.core.files import read_bytes
from gsfiler.gui.desk import Desk
from gsfiler.gui.dialogs import ask_file
from gsfiler.gui.jobs import Stop
from gsfiler.gui.theme import GAP, SPACE
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.readers.detect import read_list
from gsfiler.lists.writers.text import text_bytes

LARGEST_TEXT = 4_000_000
"""Characters that the editor takes; a longer list is read from a file."""

_LARGEST_FILE = 64 << 20


class SourceEditor(QPlainTextEdit):
    """An editor that takes no more than it can show quickly; ``refused`` tells of the rest."""

    refused = Signal(str)
    file_dropped = Signal(object)

    def insertFromMimeData(self, source: object) -> None:
        """Take text up to the limit (overrides QPlainTextEdit)."""
        text = source.text() if hasattr(source, "text") else ""
        if len(text) + self.document().characterCount() > LARGEST_TEXT:
            self.refused.emit(
                self.tr("The text is too long for the editor. Save it in a file and open that.")
            )
            return
        self.insertPlainText(text.replace("\0", ""))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files as well as text (overrides QPlainTextEdit)."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file dropped (overrides QPlainTextEdit)."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.file_dropped.emit(files[0])
        else:
            super().dropEvent(event)


class ListSource(QWidget):
    """A captioned editor with buttons; ``changed`` tells that another list stands in it."""

    changed = Signal()
    failed = Signal(object)
    refused = Signal(str)

    def __init__(self, desk: Desk, lane: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane = desk, lane
        self._goods: GoodsList | None = None
        self._name = ""
        self._give: Callable[[], GoodsList] | None = None
        self._given: GoodsList | None = None
        self.label = QLabel()
        self.editor = SourceEditor()
        self.editor.setTabChangesFocus(True)
        self.editor.setPlaceholderText(
            self.tr("Type or paste a list, such as “Class 9: computers; cables”, or open a file.")
        )
        self.label.setBuddy(self.editor)
        self.open_button = QPushButton(self.tr("Open…"))
        self.take_button = QPushButton(self.tr("Take the open list"))
        self.take_button.hide()
        self.open_button.clicked.connect(self.ask_file)
        self.take_button.clicked.connect(self._take)
        self.editor.textChanged.connect(self._on_edited)
        self.editor.refused.connect(self.refused)
        self.editor.file_dropped.connect(self.open_file)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.label, 1)
        head.addWidget(self.take_button)
        head.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.editor, 1)

    @property
    def name(self) -> str:
        """The name of the file that was opened, empty when the list was typed."""
        return self._name

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to compare."""
        return self._goods is None and not self.editor.toPlainText().strip()

    def set_caption(self, caption: str) -> None:
        """Name the side, for the eye and for screen readers."""
        self._caption = caption
        self.editor.setAccessibleName(caption)
        self.open_button.setAccessibleName(
            self.tr("{caption}: open a file").format(caption=caption)
        )
        self.take_button.setAccessibleName(
            self.tr("{caption}: take the open list").format(caption=caption)
        )
        self._show_caption()

    def offer(self, give: Callable[[], GoodsList]) -> None:
        """Offer the list of the workbench by a button."""
        self._give = give
        self.take_button.show()

    def show_goods(self, goods: GoodsList) -> None:
        """Show a list that was read elsewhere; it stays as it was read until it is edited."""
        text = text_bytes(goods).decode("utf-8")
        self.editor.blockSignals(True)  # noqa: FBT003 (Qt's own signature)
        self.editor.setPlainText(text if len(text) <= LARGEST_TEXT else text[:LARGEST_TEXT])
        self.editor.blockSignals(False)  # noqa: FBT003 (Qt's own signature)
        self._goods, self._name = goods, Path(goods.source).name
        self._show_caption()
        self.changed.emit()

    def reading(self) -> Callable[[], GoodsList]:
        """Return a function that reads the list as it stands now, fit for the background."""
        goods, text = self._goods, self.editor.toPlainText()
        name = self._name or self._caption
        if goods is not None:
            return lambda: goods
        if not text.strip():
            return lambda: GoodsList((), source=name)
        return lambda: read_list(text.encode("utf-8", "replace"), name=name, form="text")

    def ask_file(self) -> None:
        """Ask for a file without holding up the window."""
        filters = (
            self.tr("Lists (*.txt *.docx *.xlsx *.csv *.tsv *.json *.jsonl *.xml)"),
            self.tr("All files (*)"),
        )
        ask_file(self, self.tr("Open a list"), filters, self.open_file)

    def open_file(self, path: Path) -> None:
        """Read a file in the background and show it."""

        def work(_stop: Stop) -> GoodsList:
            return read_list(read_bytes(path, _LARGEST_FILE), name=path.name)

        self._desk.jobs.start(
            work, done=self.show_goods, failed=self.failed.emit, lane=f"{self._lane}.open"
        )

    def follow(self, *, also_empty: bool) -> None:
        """Take the open list again where it stands here unedited; with ``also_empty`` in any case.

        A list that has not changed is left alone.
        """
        stands = self._goods is not None and self._goods is self._given
        if self._give is None or not (stands or (also_empty and self.is_empty)):
            return
        goods = self._give()
        before = self._given.terms if stands and self._given is not None else ()
        if goods.terms and goods.terms != before:
            self._given = goods
            self.show_goods(goods)

    def _take(self) -> None:
        if self._give is not None:
            try:
                self._given = self._give()
                self.show_goods(self._given)
            except InputError as error:
                self.failed.emit(error)

    def _on_edited(self) -> None:
        self._goods = None
        self._name = ""
        self._show_caption()
        self.changed.emit()

    def _show_caption(self) -> None:
        shown = self._caption
        if self._name:
            shown = self.tr("{caption} – {name}").format(caption=shown, name=self._name)
        self.label.setText(shown)
