"""The table of installed packs."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gsfiler.gui.error_words import recognised
from gsfiler.gui.theme import Tone, colour, sign
from gsfiler.gui.words import age_in_words, day_in_words
from gsfiler.vocabulary.standing import PackStanding

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PacksModel(QAbstractTableModel):
    """One row for each installed pack: state, name, edition, age, date, entries, source."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._packs: Sequence[PackStanding] = ()
        self._columns: list[tuple[str, Callable[[PackStanding], str]]] = [
            (self.tr("State"), self.state),
            (self.tr("Pack"), lambda pack: pack.header.title if pack.header else pack.id),
            (self.tr("Edition"), lambda pack: pack.header.edition if pack.header else ""),
            (self.tr("Age"), _age),
            (self.tr("In force since"), _effective),
            (self.tr("Entries"), self._entries),
            (self.tr("Publisher"), lambda pack: pack.header.publisher if pack.header else ""),
        ]

    def show_packs(self, packs: Sequence[PackStanding]) -> None:
        """Show these packs."""
        self.beginResetModel()
        self._packs = tuple(packs)
        self.endResetModel()

    def pack_at(self, row: int) -> PackStanding:
        """Return the pack of a row."""
        return self._packs[row]

    def row_of(self, pack_id: str) -> int:
        """Return the row of a pack, -1 where it is not."""
        return next((row for row, pack in enumerate(self._packs) if pack.id == pack_id), -1)

    def state(self, pack: PackStanding) -> str:
        """Return the state of a pack in words."""
        if pack.problem:
            return self.tr("Damaged")
        if pack.used and pack.old:
            return self.tr("In use, old")
        if pack.used:
            return self.tr("In use")
        if pack.in_force:
            return self.tr("In force")
        return self.tr("Not in force")

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of packs."""
        return 0 if parent.isValid() else len(self._packs)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the name of a column."""
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and section < len(self._columns):
            return self._columns[section][0]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, sign and colour of a cell."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        pack, column = self._packs[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[column][1](pack)
        if role == Qt.ItemDataRole.ToolTipRole:
            return recognised(pack.problem) or self._columns[column][1](pack)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 5:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return _dress(pack, role) if column == 0 else None

    def _entries(self, pack: PackStanding) -> str:
        count = pack.header.counts.get("entries") if pack.header else None
        return "" if count is None else QLocale().toString(count)


def _sign(pack: PackStanding) -> tuple[str, Tone]:
    """Return the shape and tone of a pack's state."""
    if pack.problem:
        return "cross", Tone.BAD
    if pack.used:
        return ("triangle", Tone.ASK) if pack.old else ("disc", Tone.GOOD)
    return ("ring", Tone.GOOD) if pack.in_force else ("diamond", Tone.QUIET)


def _dress(pack: PackStanding, role: int) -> Any:
    """Return the sign or the colour of a pack's state."""
    shape, tone = _sign(pack)
    if role == Qt.ItemDataRole.DecorationRole:
        return sign(shape, tone)
    return colour(tone) if role == Qt.ItemDataRole.ForegroundRole else None


def _age(pack: PackStanding) -> str:
    return "" if pack.age_days is None else age_in_words(pack.age_days)


def _effective(pack: PackStanding) -> str:
    if pack.header is None:
        return ""
    day = pack.header.effective or pack.header.generated
    return day_in_words(day) if day else ""
