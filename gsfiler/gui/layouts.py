"""How pages, and the tables on them, are laid out alike."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QTableView, QVBoxLayout, QWidget

from gsfiler.gui.rows import fit_rows
from gsfiler.gui.theme import MARGIN, SPACE


def dress_table(table: QTableView) -> None:
    """Make a table one of whole rows, without grid and row numbers, Tab leading out of it."""
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    fit_rows(table)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    )


def divide(splitter: QSplitter, parts: Sequence[tuple[QWidget, int]], sizes: Sequence[int]) -> None:
    """Put parts into a splitter: each with its share of the growth, and the sizes at first."""
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(SPACE)
    for place, (part, share) in enumerate(parts):
        splitter.addWidget(part)
        splitter.setStretchFactor(place, share)
    splitter.setSizes(list(sizes))


def fill_page(
    page: QWidget,
    *rows: QWidget | QLayout,
    tall: QWidget,
    space: int = SPACE,
    edge: int = MARGIN,
) -> None:
    """Stack rows on a page, or a part of one, from the top; ``tall`` takes the height left over."""
    column = QVBoxLayout(page)
    column.setContentsMargins(edge, edge, edge, edge)
    column.setSpacing(space)
    for row in rows:
        if isinstance(row, QLayout):
            column.addLayout(row)
        else:
            column.addWidget(row, int(row is tall))
