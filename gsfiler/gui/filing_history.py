"""The history of a filing: states that were kept, to compare with and to go back to."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from gsfiler.core.errors import GsfilerError
from gsfiler.filing.drafts.compare import compare
from gsfiler.filing.drafts.history import draft_at, history_of, restored
from gsfiler.gui.filing_compare import show_rows
from gsfiler.gui.messages import translated
from gsfiler.gui.theme import MARGIN, SPACE

if TYPE_CHECKING:
    from gsfiler.gui.filing_page import FilingPage

_LETTERS, _LINES = 70, 18


class HistoryDialog(QDialog):
    """Keeps the present state under a name, compares with a former one, goes back to it.

    Going back keeps the present state first, so that nothing is lost.
    """

    def __init__(self, page: "FilingPage") -> None:
        super().__init__(page)
        self._page = page
        self.setWindowTitle(self.tr("History of the filing"))
        self.label = QLineEdit()
        self.label.setPlaceholderText(self.tr("Name of the present state"))
        self.label.setAccessibleName(self.tr("Name of the present state"))
        self.keep_button = QPushButton(self.tr("&Keep it"))
        self.keep_button.clicked.connect(self._keep)
        self.label.returnPressed.connect(self._keep)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("States that were kept"))
        self.none = QLabel(
            self.tr("No state was kept yet. Keep one before a large change, or before you send it.")
        )
        self.none.setWordWrap(True)
        self.compare_button = QPushButton(self.tr("&Compare with it"))
        self.compare_button.clicked.connect(self._compare)
        self.back_button = QPushButton(self.tr("&Go back to it"))
        self.back_button.clicked.connect(self._go_back)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self._refresh()

    def _lay_out(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (top, (self.label, self.keep_button)),
            (bottom, (self.compare_button, self.back_button)),
        ):
            row.setSpacing(SPACE)
            for part in parts:
                row.addWidget(part)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addLayout(bottom)
        # Enter in the name keeps the state; no button may take it.
        for button in (self.keep_button, self.compare_button, self.back_button, self.close_button):
            button.setAutoDefault(False)
        self.list.currentRowChanged.connect(lambda _row: self._show_buttons())
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _LETTERS, metrics.lineSpacing() * _LINES)

    def _refresh(self) -> None:
        """Show the states, the newest first."""
        self.list.clear()
        for entry in reversed(history_of(self._page.files.snapshots)):
            when = entry.when.replace("T", " ").removesuffix("+00:00")
            name = entry.label or self.tr("damaged")
            item = QListWidgetItem(self.tr("{when} UTC  {name}").format(when=when, name=name))
            item.setData(0x0100, entry.number)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.none.setVisible(not self.list.count())
        self.list.setVisible(bool(self.list.count()))
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = self.list.currentRow() >= 0
        self.compare_button.setEnabled(chosen)
        self.back_button.setEnabled(chosen)

    def _number(self) -> int:
        return int(self.list.currentItem().data(0x0100))

    def _keep(self) -> None:
        name = self.label.text().strip() or self.tr("Without a name")
        self._page.files.keep_state(name)
        self.label.clear()
        self._refresh()

    def _compare(self) -> None:
        try:
            former = draft_at(self._page.files.snapshots, self._number())
        except GsfilerError as error:
            self._page.tell_trouble(error)
            return
        name = self.list.currentItem().text()
        self.accept()
        show_rows(self._page, compare(former, self._page.document.draft, translated), name)

    def _go_back(self) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        files, draft = self._page.files, self._page.document.draft
        try:
            former, snapshots = restored(files.snapshots, self._number(), draft, now)
        except GsfilerError as error:
            self._page.tell_trouble(error)
            return
        self.accept()
        files.put_history(former, snapshots)
