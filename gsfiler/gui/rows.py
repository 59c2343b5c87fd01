"""Rows of tables: as high as the text asks, whatever size it has, with signs as large."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from gsfiler.gui.theme import GAP, SPACE


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
