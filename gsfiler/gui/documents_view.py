"""The files of a filing: what each is, how large, and what it is annexed as."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gsfiler.filing.files.media import short_name
from gsfiler.gui.dialogs import ask_file
from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.form_choices import document_kinds
from gsfiler.gui.theme import GAP, SPACE
from gsfiler.gui.words import byte_size

_PATH = Qt.ItemDataRole.UserRole


class DocumentsView(QWidget):
    """A list of files; one is added by drop or by asking, as the kind that is chosen."""

    file_chosen = Signal(object, str)
    """Carries the Path of a file and the kind of document it is to be."""
    remove_wished = Signal(str)
    """Carries the path, in the package, of a file to take away."""

    def __init__(self, document: FilingDocument) -> None:
        super().__init__()
        self._document = document
        self.setAcceptDrops(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Files of the filing"))
        self.list.setAlternatingRowColors(True)
        self.list.setMinimumHeight(self.fontMetrics().height() * 8)
        self.none = QLabel(
            self.tr("No file is annexed yet. Drop files here, or choose them below.")
        )
        self.none.setWordWrap(True)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What the next file is"))
        for value, text in document_kinds():
            self.kind.addItem(text, value)
        self.add_button = QPushButton(self.tr("&Annex a file…"))
        self.add_button.clicked.connect(self.ask_file)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setAccessibleName(self.tr("Remove the chosen file"))
        self.remove_button.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.kind, 1)
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.none)
        column.addWidget(self.list)
        column.addLayout(row)
        self.list.currentRowChanged.connect(lambda _row: self._show_buttons())
        document.structure_changed.connect(self.refresh)
        self.refresh()

    def refresh(self, _path: str = "") -> None:
        """Show the files of the draft."""
        kept = self.list.currentRow()
        self.list.clear()
        kinds = dict(document_kinds())
        for each in self._document.draft.attachments:
            what = kinds.get(each.document_kind, each.document_kind)
            facts = [short_name(each.media_type), byte_size(each.size), what]
            item = QListWidgetItem("  ·  ".join([each.path, *filter(None, facts)]))
            item.setData(_PATH, each.path)
            item.setToolTip(f"SHA-256 {each.sha256}")
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(kept, 0), self.list.count() - 1))
        self.list.setVisible(bool(self.list.count()))
        self.none.setVisible(not self.list.count())
        self._show_buttons()

    def go_to(self, path: str) -> bool:
        """Choose the file that a path leads to."""
        found = re.match(r"attachments\[(\d+)\]", path)
        if found is None or int(found[1]) >= self.list.count():
            return False
        self.list.setCurrentRow(int(found[1]))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def ask_file(self) -> QFileDialog:
        """Ask for a file, without holding up the window."""
        title = self.tr("Annex a file")
        return ask_file(self, title, [self.tr("All files ({patterns})").format(patterns="*")],
                        self._chosen)  # fmt: skip

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files (overrides QWidget)."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Annex the files that were dropped (overrides QWidget)."""
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self._chosen(Path(url.toLocalFile()))

    def _chosen(self, path: Path) -> None:
        self.file_chosen.emit(path, str(self.kind.currentData()))

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.remove_wished.emit(str(item.data(_PATH)))

    def _show_buttons(self) -> None:
        self.remove_button.setEnabled(self.list.currentRow() >= 0)
