"""The side bar: one row with a sign and a name for each page."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gsfiler.gui.theme import GAP, MARGIN, SPACE, plain_icon

_SHAPES = {
    "start": "house",
    "terms": "list",
    "browse": "book",
    "compare": "columns",
    "filing": "form",
    "matrix": "grid",
    "packs": "box",
    "help": "question",
}


class SideBar(QListWidget):
    """A list of pages; ``currentRowChanged`` tells which one is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = True
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(_Rows(self))
        self.viewport().setAutoFillBackground(False)
        self.refresh_look()

    def add_page(self, place: int, page_id: str, title: str) -> None:
        """Add a row for a page."""
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, page_id)
        item.setIcon(self._icon(page_id))
        item.setToolTip(title)
        self.insertItem(place, item)
        self._fit()

    def refresh_look(self) -> None:
        """Draw the signs anew in the look and text size that are on."""
        side = self.fontMetrics().height() + GAP
        self.setIconSize(QSize(side, side))
        for row in range(self.count()):
            item = self.item(row)
            item.setIcon(self._icon(item.data(Qt.ItemDataRole.UserRole)))
        self._fit()

    def show_names(self, *, names: bool) -> None:
        """Show names beside the signs, or the signs alone; the names are then tool tips."""
        if names == self._names:
            return
        self._names = names
        for row in range(self.count()):
            item = self.item(row)
            item.setText(item.toolTip() if names else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())
        self._fit()

    def _icon(self, page_id: str) -> QIcon:
        return plain_icon(_SHAPES.get(page_id, "list"))

    def _fit(self) -> None:
        """Be as wide as the widest name, and no wider."""
        self.setFixedWidth(max(self.sizeHintForColumn(0), 0) + MARGIN)


class _Rows(QStyledItemDelegate):
    """Rows with room to breathe and to hit."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return a row higher and wider than its text."""
        size = super().sizeHint(option, index)
        return QSize(size.width() + MARGIN, size.height() + 2 * SPACE)
