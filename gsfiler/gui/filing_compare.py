"""What differs between two filings, or two states of one, item by item."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gsfiler.filing.drafts.compare import Change, DraftRow, compare, comparison_text
from gsfiler.filing.importing import Imported, import_file
from gsfiler.gui.dialogs import opened
from gsfiler.gui.layouts import dress_table
from gsfiler.gui.messages import translated
from gsfiler.gui.theme import MARGIN, SPACE

if TYPE_CHECKING:
    from gsfiler.gui.filing_page import FilingPage

translate = QCoreApplication.translate

_LETTERS, _LINES = 120, 26
"""Size of the dialog at first, in average letters and in lines."""


class ComparisonDialog(QDialog):
    """A table of differences; Enter or a double click leads to the item in the filing."""

    def __init__(self, rows: Sequence[DraftRow], title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.rows = tuple(rows)
        count = translate("FilingCompare", "Differences: {count}").format(count=len(rows))
        head = QLabel(count if rows else translate("FilingCompare", "No differences."))
        self.table = QTableWidget(len(rows), 4)
        self.table.setHorizontalHeaderLabels(
            [
                translate("FilingCompare", "Item"),
                translate("FilingCompare", "What"),
                translate("FilingCompare", "Before"),
                translate("FilingCompare", "After"),
            ]
        )
        self.table.setAccessibleName(translate("FilingCompare", "Differences"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        dress_table(self.table)
        self.table.setWordWrap(True)
        for place, row in enumerate(rows):
            words = (row.item, change_word(row.kind), row.before, row.after)
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                self.table.setItem(place, column, item)
        columns = self.table.horizontalHeader()
        for column, mode in ((0, QHeaderView.ResizeMode.Stretch),
                             (1, QHeaderView.ResizeMode.ResizeToContents),
                             (2, QHeaderView.ResizeMode.Stretch),
                             (3, QHeaderView.ResizeMode.Stretch)):  # fmt: skip
            columns.setSectionResizeMode(column, mode)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(
            translate("FilingCompare", "&Copy as text"), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(comparison_text(self.rows))
        )
        buttons.rejected.connect(self.reject)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column_.setSpacing(SPACE)
        for each in (head, self.table, buttons):
            column_.addWidget(each)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _LETTERS, metrics.lineSpacing() * _LINES)


def change_word(change: Change) -> str:
    """Return what became of a value, in words."""
    return {
        Change.ADDED: translate("FilingCompare", "added"),
        Change.REMOVED: translate("FilingCompare", "removed"),
        Change.CHANGED: translate("FilingCompare", "changed"),
        Change.MOVED: translate("FilingCompare", "in another order"),
    }[change]


def show_comparison(page: "FilingPage", path: Path) -> None:
    """Read another filing in the background and show in what this one differs from it."""
    page.take_typed()
    mine = page.document.draft.copy_deep()

    def done(other: Imported) -> None:
        show_rows(page, compare(other.draft, mine, translated), path.name)

    page.desk.jobs.start(
        lambda _stop: import_file(path), done=done, failed=page.tell_trouble, lane="filing.compare"
    )


def show_rows(page: "FilingPage", rows: Sequence[DraftRow], name: str) -> ComparisonDialog:
    """Show differences from something of a name."""
    title = translate("FilingCompare", "Differences from {name}").format(name=name)
    dialog = ComparisonDialog(rows, title, page)

    def go(row: int) -> None:
        dialog.accept()
        page.go_to(rows[row].path)

    dialog.table.cellDoubleClicked.connect(lambda row, _column: go(row))
    return opened(dialog)
