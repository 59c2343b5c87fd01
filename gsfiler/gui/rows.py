"""Rows of tables: as high as the text asks, whatever size it has, with signs as large."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QModelRoleData,
    QModelRoleDataSpan,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from gsfiler.gui.theme import GAP, SPACE


class CellsModel(QAbstractTableModel):
    """A table that tells all of a cell at once: it is painted in half the time.

    Qt asks a cell for some ten roles, and calls from Qt into Python are dear.
    """

    def multiData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        roles: QModelRoleDataSpan | QModelRoleData,
    ) -> None:
        """Answer several roles of a cell (overrides QAbstractItemModel)."""
        # What Qt hands over is a span; the stubs do not know that it has places.
        asked_for = cast(Sequence[QModelRoleData], roles)
        for place in range(len(asked_for)):
            asked = asked_for[place]
            asked.setData(self.data(index, asked.role()))


class RowNumbers(QHeaderView):
    """The numbers beside the rows, as wide as the last one asks.

    Qt would lay out the numbers of two hundred rows to know that, at every change of the rows.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """Return the width that the last number asks (overrides QHeaderView)."""
        digits = len(str(max(self.count(), 99)))
        return QSize(self.fontMetrics().horizontalAdvance("8" * digits) + 2 * SPACE, 0)


def fit_rows(table: QTableView) -> None:
    """Give the rows and signs of a table the size of its text."""
    height = table.fontMetrics().height()
    rows = table.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(height + 2 * GAP)
    rows.setDefaultSectionSize(height + 2 * GAP)
    table.setIconSize(QSize(height + 2, height + 2))


def row_size(metrics: QFontMetrics, text: str, height: int) -> QSize:
    """Return the size that a cell with a text asks for where the height of its row is set."""
    return QSize(metrics.horizontalAdvance(text) + 2 * SPACE, height)


def fit_all_rows(root: QWidget) -> None:
    """Fit the rows of every table below a widget, as after the size of the text has changed.

    Those of a table that wraps its lines stay as high as their text.
    """
    for table in root.findChildren(QTableView):
        fit_rows(table)
        if table.wordWrap():
            to_contents = QHeaderView.ResizeMode.ResizeToContents
            table.verticalHeader().setSectionResizeMode(to_contents)
