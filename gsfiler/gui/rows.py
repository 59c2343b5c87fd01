"""Rows of tables: as high as the text asks, whatever size it has, with signs as large."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from gsfiler.gui.theme import GAP


def fit_rows(table: QTableView) -> None:
    """Give the rows and signs of a table the size of its text."""
    height = table.fontMetrics().height()
    rows = table.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(height + 2 * GAP)
    rows.setDefaultSectionSize(height + 2 * GAP)
    table.setIconSize(QSize(height + 2, height + 2))


def fit_all_rows(root: QWidget) -> None:
    """Fit the rows of every table below a widget, as after the size of the text has changed."""
    for table in root.findChildren(QTableView):
        fit_rows(table)
