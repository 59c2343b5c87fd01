"""Models of the class browser: the classes, and the entries of one class, tens of thousands."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gsfiler.vocabulary.browsing import Row
from gsfiler.vocabulary.class_texts import ClassSheet

AnyIndex = QModelIndex | QPersistentModelIndex

TERM, CLASS = 0, 1
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_INDEX = QModelIndex()
_FIGURE_SPACE = "\N{FIGURE SPACE}"


class ClassesModel(QAbstractListModel):
    """“All classes”, then each class with its short title."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheets: tuple[ClassSheet, ...] = ()
        self.counts: dict[int, int] = {}

    def show_sheets(self, sheets: Sequence[ClassSheet]) -> None:
        """Show other classes."""
        self.beginResetModel()
        self.sheets = tuple(sheets)
        self.endResetModel()

    def show_counts(self, counts: dict[int, int]) -> None:
        """Show how many entries each class holds."""
        self.counts = counts
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of rows (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else len(self.sheets) + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a class by number and title (overrides QAbstractItemModel)."""
        if not index.isValid():
            return None
        number = self.number_at(index.row())
        if role == NUMBER_ROLE:
            return number or 0
        if role == Qt.ItemDataRole.DisplayRole:
            if number is None:
                return self.tr("All classes")
            title = self.sheets[index.row() - 1].title
            return f"{str(number).rjust(2, _FIGURE_SPACE)}  {title}"
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._told(index.row(), number)
        return None

    def number_at(self, row: int) -> int | None:
        """Return the class in a row, None for all classes."""
        return self.sheets[row - 1].number if 0 < row <= len(self.sheets) else None

    def row_of(self, number: int | None) -> int:
        """Return the row of a class, 0 where it is not shown."""
        numbers = [sheet.number for sheet in self.sheets]
        return numbers.index(number) + 1 if number in numbers else 0

    def _told(self, row: int, number: int | None) -> str:
        if number is None:
            return self.tr("All classes")
        return self.tr("Class {number}: {title}; {count} entries").format(
            number=number, title=self.sheets[row - 1].title, count=self.counts.get(number, 0)
        )


class EntriesModel(QAbstractTableModel):
    """The entries found: plain tuples, so that a hundred thousand of them cost little."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of entries (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return wording and class (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else 2

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell (overrides QAbstractItemModel)."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text if index.column() == TERM else str(row.class_number)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{wording} – class {number}").format(
                wording=row.text, number=row.class_number
            )
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the titles of the columns (overrides QAbstractItemModel)."""
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        return (self.tr("Entry"), self.tr("Class"))[section]
