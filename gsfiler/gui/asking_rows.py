"""Tables some of whose rows ask something of the user: sorted, and the others hidden on demand."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from gsfiler.gui.rows import CellsModel

AnyIndex = QModelIndex | QPersistentModelIndex

SORT_ROLE = Qt.ItemDataRole.UserRole + 1


class AskingModel(CellsModel):
    """A table that knows of each row whether it asks something, and its order by SORT_ROLE."""

    def asks(self, row: int) -> bool:
        """Tell whether a row asks something of the user."""
        raise NotImplementedError


class AskingProxy(QSortFilterProxyModel):
    """Sorts an AskingModel, and shows on demand only the rows that ask something."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(SORT_ROLE)
        self._only_asking = False

    def set_only_asking(self, only: bool) -> None:  # noqa: FBT001 (a slot of a check box)
        """Show only rows that ask something, or all."""
        self._only_asking = only
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, _source_parent: AnyIndex) -> bool:
        """Tell whether a row is shown (overrides QSortFilterProxyModel)."""
        model = self.sourceModel()
        if not self._only_asking or not isinstance(model, AskingModel):
            return True
        return model.asks(source_row)
