"""The table of verdicts beside the editor."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from gsfiler.gui.rows import RowNumbers, fit_rows
from gsfiler.gui.terms_model import Column, TermsModel
from gsfiler.gui.theme import MARGIN, SPACE
from gsfiler.gui.words import verdict_word
from gsfiler.vocabulary.verdict import VerdictKind

_SHARES = {Column.TERM: 4, Column.INSTEAD: 3, Column.FINDING: 3}
"""How the columns of texts share the room that class and verdict leave."""

_LEAST_LETTERS = 16


class TermsTable(QTableView):
    """The table of verdicts; Enter goes to the wordings offered.

    Its columns share the width there is, until the user drags one.
    """

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fitting = False
        self._dragged = False

    def fit_columns(self) -> None:
        """Share the width: class and verdict take what they need, the texts what is left."""
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        icon = self.iconSize().width()
        words = [metrics.horizontalAdvance(verdict_word(kind)) for kind in VerdictKind]
        model = self.model()
        title = str(model.headerData(Column.CLASS, Qt.Orientation.Horizontal))
        taken = {
            Column.CLASS: metrics.horizontalAdvance(title) + 2 * SPACE,
            Column.VERDICT: max(words) + icon + 2 * MARGIN,
        }
        room = self.viewport().width() - sum(taken.values())
        least = metrics.averageCharWidth() * _LEAST_LETTERS
        self._fitting = True
        for column, share in _SHARES.items():
            title = str(model.headerData(column, Qt.Orientation.Horizontal))
            whole = metrics.horizontalAdvance(title) + 2 * SPACE
            taken[column] = max(room * share // sum(_SHARES.values()), least, whole)
        for column, width in taken.items():
            header.resizeSection(column, width)
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew (overrides QTableView)."""
        super().resizeEvent(event)
        if not self._dragged:
            self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter (overrides QTableView)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what belongs here while there is nothing (overrides QTableView)."""
        super().paintEvent(event)
        if self.model().rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        ground = self.viewport().rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        told = QCoreApplication.translate(
            "TermsTable",
            "Each term gets its verdict here as you type or paste; F8 goes from finding to "
            "finding.",
        )
        way = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        painter.drawText(ground, int(way) | int(Qt.TextFlag.TextWordWrap), told)

    def keep_widths(self, column: int) -> None:
        """Leave the columns as the user drags them; the last one fills the room by itself."""
        self._dragged |= not self._fitting and column != Column.FINDING


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
    table.setVerticalHeader(RowNumbers(table))
    fit_rows(table)
    columns = table.horizontalHeader()
    columns.setHighlightSections(False)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    columns.setStretchLastSection(True)
    columns.sectionResized.connect(lambda column, *_: table.keep_widths(column))
    return table
