"""What changed between two packs: moved, reworded, removed and added wordings."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.packs import Pack
from gsfiler.gui.desk import Desk
from gsfiler.gui.jobs import Stop
from gsfiler.gui.layouts import dress_table
from gsfiler.gui.messages import sentence_of
from gsfiler.gui.pack_work import compare_packs
from gsfiler.gui.theme import MARGIN, SPACE
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.pack_diff import PackDiff

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CHANGES = ("moved", "reworded", "removed", "added")


@dataclass(frozen=True, slots=True)
class Row:
    """One change: its kind, the entry before and the entry now."""

    change: str
    old: Entry | None
    new: Entry | None


def rows_of(diff: PackDiff) -> list[Row]:
    """Return the changes that may touch a list first, then what is new."""
    return [
        *(Row("moved", pair.old, pair.new) for pair in diff.moved),
        *(Row("reworded", pair.old, pair.new) for pair in diff.reworded),
        *(Row("removed", entry, None) for entry in diff.removed),
        *(Row("added", None, entry) for entry in diff.added),
    ]


class PackDiffModel(QAbstractTableModel):
    """One row for each change: kind, class, wording before, wording now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these changes."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def words(self) -> dict[str, str]:
        """Return the words of the kinds of change."""
        return {
            "moved": self.tr("Moved to another class"),
            "reworded": self.tr("Reworded"),
            "removed": self.tr("Removed"),
            "added": self.tr("Added"),
        }

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of changes."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the name of a column."""
        names = (self.tr("Change"), self.tr("Class"), self.tr("Before"), self.tr("Now"))
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and section < len(names):
            return names[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row.change
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(row, index.column())
        return None

    def _text(self, row: Row, column: int) -> str:
        if column == 0:
            return self.words()[row.change]
        if column == 1:
            classes = [entry.class_number for entry in (row.old, row.new) if entry]
            return " → ".join(str(number) for number in dict.fromkeys(classes))
        entry = row.old if column == 2 else row.new
        return entry.text if entry else ""


def narrow(rows: Sequence[Row], change: str, typed: str) -> list[Row]:
    """Return the changes of one kind, empty for all, whose class or wording holds what is typed."""
    wanted = typed.strip().casefold()
    return [
        row
        for row in rows
        if change in {"", row.change}
        and any(
            wanted in entry.text.casefold() or wanted == str(entry.class_number)
            for entry in (row.old, row.new)
            if entry
        )
    ]


class PackDiffDialog(QDialog):
    """Compares two installed packs, chosen above the table."""

    def __init__(
        self, desk: Desk, packs: Sequence[Pack], chosen: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What changed"))
        self._desk = desk
        self._packs = list(packs)
        self.old, self.new = self._choice(self.tr("Before")), self._choice(self.tr("Now"))
        self.model = PackDiffModel(self)
        self._rows: list[Row] = []
        self._stop: Stop | None = None
        self.changes = QComboBox()
        self.changes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.changes.setAccessibleName(self.tr("Kind of change"))
        self.changes.currentIndexChanged.connect(self._narrow)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find a wording or a class"))
        self.line.setAccessibleName(self.tr("Find"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._narrow)
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.table = self._table()
        self._lay_out()
        self._preset(chosen)
        self.old.currentIndexChanged.connect(self.compare)
        self.new.currentIndexChanged.connect(self.compare)
        self.compare()

    def done(self, result: int) -> None:
        """Close; nobody wants the answer any more (overrides QDialog)."""
        if self._stop is not None:
            self._stop.set()
        super().done(result)

    def compare(self) -> None:
        """Compare the two packs in the background."""
        old, new = self._packs[self.old.currentIndex()], self._packs[self.new.currentIndex()]
        self.model.show_rows([])
        self.status.setText(self.tr("Comparing…"))
        self._stop = self._desk.jobs.start(
            lambda _stop: compare_packs(old, new),
            done=self._show,
            failed=lambda error: self.status.setText(sentence_of(error)),
            lane="packs.diff",
        )

    def _show(self, diff: PackDiff) -> None:
        self._rows = rows = rows_of(diff)
        words = self.model.words()
        self.changes.blockSignals(True)  # noqa: FBT003 (Qt's own)
        self.changes.clear()
        self.changes.addItem(self.tr("All changes ({count})").format(count=len(rows)), "")
        for change in _CHANGES:
            count = sum(row.change == change for row in rows)
            self.changes.addItem(f"{words[change]} ({count})", change)
        self.changes.blockSignals(False)  # noqa: FBT003 (Qt's own)
        if diff.languages:
            told = self.tr("Compared in: {languages}.").format(languages=", ".join(diff.languages))
        else:
            told = self.tr("The two packs have no language in common; nothing can be compared.")
        self.status.setText(told if rows or not diff.languages else self.tr("Nothing changed."))
        self._narrow()

    def _narrow(self) -> None:
        chosen = self.changes.currentData() or ""
        self.model.show_rows(narrow(self._rows, chosen, self.line.text()))

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(24)
        for pack in self._packs:
            choice.addItem(pack.header.title, pack.id)
        return choice

    def _preset(self, chosen: str) -> None:
        """Choose the pack asked for as the newer one, and the latest before it as the older."""
        ids = [pack.id for pack in self._packs]
        new = ids.index(chosen) if chosen in ids else len(ids) - 1
        header = self._packs[new].header
        dated = sorted(
            (str(pack.header.effective or ""), place)
            for place, pack in enumerate(self._packs)
            if place != new and pack.header.kind == header.kind
        )
        before = [place for day, place in dated if day <= str(header.effective or "")]
        after = [place for day, place in dated if day > str(header.effective or "")]
        others = [place for place in range(len(ids)) if place != new]
        self.new.setCurrentIndex(new)
        self.old.setCurrentIndex([*others[:1], *after[::-1][-1:], *before][-1])
        if not before and after:
            self.old.setCurrentIndex(new)
            self.new.setCurrentIndex(after[0])

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Changes"))
        dress_table(table)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        metrics = table.fontMetrics()
        widest = max(metrics.horizontalAdvance(word) for word in self.model.words().values())
        for column, width in ((0, widest), (1, metrics.horizontalAdvance("45 → 45"))):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            table.setColumnWidth(column, width + 3 * MARGIN)
        table.setMinimumSize(metrics.averageCharWidth() * 110, metrics.height() * 22)
        return table

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        above, below = QHBoxLayout(), QHBoxLayout()
        for name, choice in ((self.tr("&Before:"), self.old), (self.tr("&Now:"), self.new)):
            label = QLabel(name)
            label.setBuddy(choice)
            above.addWidget(label)
            above.addWidget(choice, 1)
        below.addWidget(self.changes)
        below.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        column.addLayout(above)
        column.addLayout(below)
        for each in (self.table, self.status, buttons):
            column.addWidget(each)
