"""The table of verdicts beside the editor."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gsfiler.gui.terms_model import Column, TermsModel
from gsfiler.gui.theme import GAP


class TermsTable(QTableView):
    """The table of verdicts; Enter goes to the wordings offered."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter (overrides QTableView)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def terms_table(model: TermsModel) -> TermsTable:
    """Return the table of verdicts: rows of one height, selected as wholes."""
    table = TermsTable()
    table.setModel(model)
    table.setAccessibleName(QCoreApplication.translate("TermsTable", "Verdicts"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    rows, columns = table.verticalHeader(), table.horizontalHeader()
    height = table.fontMetrics().height() + 2 * GAP
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(height)
    rows.setMinimumSectionSize(height)
    columns.setHighlightSections(False)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    letter = table.fontMetrics().averageCharWidth()
    for column, width in zip(Column, (7, 30, 18, 30, 40), strict=True):
        table.setColumnWidth(column, letter * width)
    columns.setStretchLastSection(True)
    return table
