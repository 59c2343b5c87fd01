"""What a spreadsheet or an address book would change in the party book, before it does."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.findings import Finding
from gsfiler.filing.party_book.book import MergeKind, MergeRow
from gsfiler.filing.party_book.party_fields import BookEntry, with_card
from gsfiler.gui.layouts import dress_table
from gsfiler.gui.messages import translated
from gsfiler.gui.theme import MARGIN, SPACE

translate = QCoreApplication.translate

_LETTERS, _LINES = 100, 24
"""Size of the dialog at first, in average letters and in lines."""

_MOST_FINDINGS = 5


class PartyMergeDialog(QDialog):
    """A table of the cards: who, what becomes of it, which fields differ; taken only on request."""

    def __init__(
        self, rows: Sequence[MergeRow], findings: Sequence[Finding], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.rows = tuple(rows)
        self.setWindowTitle(self.tr("Import parties"))
        self.told = QLabel("\n".join(translated(each) for each in findings[:_MOST_FINDINGS]))
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setVisible(bool(findings))
        self.table = QTableWidget(len(rows), 3)
        self.table.setAccessibleName(self.tr("What the import changes"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Party"), self.tr("What becomes of it"), self.tr("What differs")]
        )
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        dress_table(self.table)
        self._fill()
        self.overwrite = QCheckBox(self.tr("Overwrite what the book says otherwise"))
        self.overwrite.setVisible(any(_overwrites(row) for row in rows))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take_button = buttons.addButton(
            self.tr("&Take them into the book"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        kinds = {row.kind for row in rows}
        self.take_button.setEnabled(bool(kinds & {MergeKind.NEW, MergeKind.CHANGED}))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        for each in (self.told, self.table, self.overwrite, buttons):
            column.addWidget(each)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _LETTERS, metrics.lineSpacing() * _LINES)

    def _fill(self) -> None:
        for place, row in enumerate(self.rows):
            who = with_card(BookEntry(), row.record.card).display
            differs = "; ".join(
                translate("PartyMergeDialog", "{field}: {before} → {after}").format(
                    field=each.label, before=each.before or "–", after=each.after
                )
                for each in row.changes
            )
            for column, text in enumerate((who, merge_word(row.kind), differs)):
                item = QTableWidgetItem(" ".join(text.split()))
                item.setToolTip(text)
                self.table.setItem(place, column, item)
        columns = self.table.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)


def merge_word(kind: MergeKind) -> str:
    """Return what becomes of a card, in words."""
    return {
        MergeKind.NEW: translate("PartyMergeDialog", "new"),
        MergeKind.SAME: translate("PartyMergeDialog", "in the book already"),
        MergeKind.CHANGED: translate("PartyMergeDialog", "adds to an entry"),
        MergeKind.REPEATED: translate("PartyMergeDialog", "repeated, left out"),
        MergeKind.UNCLEAR: translate("PartyMergeDialog", "unclear which entry, left out"),
    }[kind]


def _overwrites(row: MergeRow) -> bool:
    return any(each.before for each in row.changes)
