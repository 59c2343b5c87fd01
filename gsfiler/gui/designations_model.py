"""The parties that can be designated, as a table: what each asks and what it costs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gsfiler.core.findings import Confidence
from gsfiler.filing.tables.facts import Fact
from gsfiler.filing.tables.members import Members, Party
from gsfiler.gui.asking_rows import SORT_ROLE
from gsfiler.gui.terms_words import in_number
from gsfiler.gui.words import party_word

AnyIndex = QModelIndex | QPersistentModelIndex

_NO_INDEX = QModelIndex()
CODE_ROLE = Qt.ItemDataRole.UserRole + 2
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class PartyCost:
    """What designating a party would cost now, as words; ``value`` in CHF, None where unknown."""

    words: str
    value: Decimal | None
    is_sure: bool = True


class DesignationsModel(QAbstractTableModel):
    """One row for each party; the first column has a box to tick.

    ``ticked`` carries the code of a party and whether it is wanted. Columns: party, cost,
    refusal period in months, what it asks; the last is told below the table too.
    """

    ticked = Signal(str, bool)
    PARTY, COST, PERIOD, ASKS = range(4)

    def __init__(self, members: Members, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._members = members
        self._rows: list[Party] = sorted(members.parties.values(), key=lambda each: each.code)
        self._unknown: list[str] = []
        self._chosen: frozenset[str] = frozenset()
        self._excluded: frozenset[str] = frozenset()
        self._costs: Mapping[str, PartyCost] = {}

    # ---- what is shown

    def show_members(self, members: Members) -> None:
        """Show the parties of another table."""
        self.beginResetModel()
        self._members = members
        self._rows = sorted(members.parties.values(), key=lambda each: each.code)
        self.endResetModel()

    def show_chosen(self, codes: Sequence[str], excluded: frozenset[str]) -> None:
        """Show which parties are designated, and which may not be: the origin's own."""
        unknown = [code for code in dict.fromkeys(codes) if code and not self._members.party(code)]
        if unknown != self._unknown:
            self.beginResetModel()
            self._unknown = unknown
            self._chosen, self._excluded = frozenset(codes), excluded
            self.endResetModel()
            return
        self._chosen, self._excluded = frozenset(codes), excluded
        self._tell(self.PARTY)

    def show_costs(self, costs: Mapping[str, PartyCost]) -> None:
        """Show what each party costs, with the list and the mark as they are now."""
        self._costs = costs
        self._tell(self.COST)

    def party_at(self, row: int) -> Party | None:
        """Return the party of a row; None for a code that is no party's."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, code: str) -> int:
        """Return the row of a code, -1 where there is none."""
        codes = [*(party.code for party in self._rows), *self._unknown]
        return codes.index(code) if code in codes else -1

    # ---- Qt's own

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of parties (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else len(self._rows) + len(self._unknown)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of columns (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column (overrides QAbstractItemModel)."""
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Party"),
            self.tr("Costs in CHF"),
            self.tr("Refusal within"),
            self.tr("Asks for"),
        )[section]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let parties be ticked; the origin's own only to take it away (overrides)."""
        flags = super().flags(index)
        if not index.isValid() or index.column() != self.PARTY:
            return flags
        code = self._code(index.row())
        if code in self._excluded and code not in self._chosen:
            return flags & ~Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows (overrides QAbstractItemModel)."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in (CODE_ROLE, SEARCH_ROLE, SORT_ROLE):
            return self._plain(row, column, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == self.PARTY:
            on = self._code(row) in self._chosen
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (self.PERIOD, self.COST):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def _plain(self, row: int, column: int, role: int) -> object:
        """Return what a cell tells the program: its order, its code, what it is found by."""
        if role == SORT_ROLE:
            return self._sort_key(row, column)
        code = self._code(row)
        name = self._members.name(code)
        return code if role == CODE_ROLE else f"{code} {name} {party_word(name)}"

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell that a party is wanted, or no longer (overrides QAbstractItemModel)."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.ticked.emit(self._code(index.row()), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    # ---- words

    def _code(self, row: int) -> str:
        party = self.party_at(row)
        return party.code if party else self._unknown[row - len(self._rows)]

    def _text(self, row: int, column: int) -> str:
        party, code = self.party_at(row), self._code(row)
        if column == self.PARTY:
            return f"{code}  {party_word(self._members.name(code))}"
        if party is None:
            return self.tr("no party of this code is known") if column == self.ASKS else ""
        if column == self.ASKS:
            return self.asks(party)
        if column == self.PERIOD:
            months = party.refusal_period_months.value
            if months is None:
                return self.tr("unknown")
            words = in_number(self.tr("%n month(s)", "", months), months)
            return words + mark_of(party.refusal_period_months)
        cost = self._costs.get(code)
        return cost.words if cost else ""

    def asks(self, party: Party) -> str:
        """Return what a party asks besides the form, in words."""
        words = {
            "mm18_required": self.tr("form MM18, signed"),
            "intention_to_use_by_designation": self.tr("designating states the intention to use"),
            "second_language": self.tr("a second language"),
            "mm17_allowed": self.tr("takes seniority (MM17)"),
            "business_activity_statement_by_designation": self.tr(
                "designating states a lawful business"
            ),
        }
        asked = [words.get(each, each) for each in party.requirements]
        if party.two_part_fee.value:
            asked.append(self.tr("a second part of the fee later"))
        return "; ".join(asked)

    def _sort_key(self, row: int, column: int) -> object:
        party, code = self.party_at(row), self._code(row)
        if column == self.COST:
            cost = self._costs.get(code)
            return cost.value if cost and cost.value is not None else Decimal("Infinity")
        if column == self.PERIOD:
            return (party.refusal_period_months.value or 0) if party else 0
        return self._text(row, column)

    def _tell(self, column: int) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, column), self.index(self.rowCount() - 1, column))


def mark_of(fact: Fact[Any]) -> str:
    """Return the sign of a fact that was not verified; the detail below the table explains it."""
    return "" if fact.confidence is Confidence.VERIFIED else " *"
