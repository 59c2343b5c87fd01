"""The fee sheet of a filing: every line with its item, amount, source and age; and what if."""

import re
from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.findings import Confidence
from gsfiler.filing.fee_lines import FeeLine, FeeSheet, money, total_of
from gsfiler.gui.layouts import dress_table
from gsfiler.gui.messages import translated
from gsfiler.gui.theme import GAP, SPACE, Tone, colour
from gsfiler.gui.words import confidence_word

AnyIndex = QModelIndex | QPersistentModelIndex

_NO_INDEX = QModelIndex()
_WISH = re.compile(r"([+\-−–])\s*([A-Za-z]{2}|\d{1,2})")


class FeeModel(QAbstractTableModel):
    """The lines of a sheet, those payable later, and the total as the last row."""

    ITEM, WHAT, COUNT, AMOUNT, SOURCE = range(5)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: FeeSheet | None = None
        self._lines: tuple[FeeLine, ...] = ()

    def show_sheet(self, sheet: FeeSheet | None) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self.sheet = sheet
        self._lines = (*sheet.lines, *sheet.later) if sheet else ()
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the lines and the total (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() or self.sheet is None else len(self._lines) + 1

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of columns (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column (overrides QAbstractItemModel)."""
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Item"),
            self.tr("Fee"),
            self.tr("Times"),
            self.tr("CHF"),
            self.tr("Where it was read"),
        )[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows (overrides QAbstractItemModel)."""
        if not index.isValid() or self.sheet is None:
            return None
        column, is_total = index.column(), index.row() == len(self._lines)
        line = None if is_total else self._lines[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (self.COUNT, self.AMOUNT):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._line_text(line, column) if line else self._total_text(column)
        if role == Qt.ItemDataRole.ForegroundRole and line is not None:
            return self._tone(line)
        if role == Qt.ItemDataRole.FontRole and is_total:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _total_text(self, column: int) -> str:
        sheet = self.sheet
        if sheet is None:
            return ""
        if column == self.WHAT:
            return self.tr("Total, at least") if sheet.is_at_least else self.tr("Total")
        return money(sheet.total) if column == self.AMOUNT else ""

    def _line_text(self, line: FeeLine, column: int) -> str:
        is_later = self.sheet is not None and line in self.sheet.later
        texts: dict[int, Callable[[], str]] = {
            self.ITEM: lambda: line.item,
            self.WHAT: lambda: self._what(line, is_later=is_later),
            self.COUNT: lambda: (
                f"{line.quantity} × {money(line.unit_amount)}"
                if line.unit_amount is not None and line.quantity != 1
                else ""
            ),
            self.AMOUNT: lambda: self._amount(line),
            self.SOURCE: lambda: "  ·  ".join(
                part for part in (line.source, line.as_of, confidence_word(line.confidence)) if part
            ),
        }
        return texts[column]()

    def _what(self, line: FeeLine, *, is_later: bool) -> str:
        what = translated(line.what)
        return self.tr("{fee} (payable later)").format(fee=what) if is_later else what

    def _amount(self, line: FeeLine) -> str:
        return self.tr("unknown") if line.amount is None else money(line.amount)

    def _source(self, line: FeeLine) -> str:
        """Return where an amount was read and how sure it is; what is known of one not counted."""
        known = translated(line.known_words)
        parts = [line.source, line.as_of, confidence_word(line.confidence)]
        return "  ·  ".join(part for part in ([known] if known else parts) if part)

    def _tone(self, line: FeeLine) -> object:
        if line.amount is None:
            return colour(Tone.BAD)
        return None if line.confidence is Confidence.VERIFIED else colour(Tone.ASK)


class FeeView(QWidget):
    """The sheet, its total and warnings, and a line to try another choice of parties or classes."""

    what_if_wished = Signal(object, object)
    """Carries the codes and class numbers to add, and those to take away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FeeModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Fees"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        dress_table(self.table)
        columns = self.table.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(FeeModel.WHAT, QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(FeeModel.SOURCE, QHeaderView.ResizeMode.Stretch)
        self.warnings = QLabel()
        self.warnings.setWordWrap(True)
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)
        self.wish = QLineEdit()
        self.wish.setPlaceholderText("+JP −US +9")
        self.wish.setClearButtonEnabled(True)
        self.wish.textChanged.connect(self._on_wish)
        self.answer = QLabel()
        self.answer.setWordWrap(True)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.show_sheet(None)

    def show_sheet(self, sheet: FeeSheet | None) -> None:
        """Show the fees as they are now."""
        self.model.show_sheet(sheet)
        rows = self.model.rowCount() + 2
        height = rows * self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(min(height, self.fontMetrics().height() * 24))
        told = []
        if sheet and sheet.later:
            told.append(
                self.tr("Payable later, not in the total: CHF {amount}.").format(
                    amount=money(total_of(sheet.later))
                )
            )
        told.append(self.tr("Banks may keep charges: the full amount must reach WIPO."))
        self.warnings.setText("\n".join(told))
        self._on_wish()

    def show_answer(self, words: str) -> None:
        """Show what the fees would be otherwise."""
        self.answer.setText(words)
        self.answer.setVisible(bool(words))

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&What if"))
        label.setBuddy(self.wish)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(label)
        row.addWidget(self.wish, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.table)
        column.addWidget(self.warnings)
        column.addLayout(row)
        column.addWidget(self.answer)
        self.wish.setAccessibleDescription(
            self.tr("Parties and classes to add or to take away, as in +JP −US +9")
        )

    def _on_wish(self, _text: str = "") -> None:
        added, dropped = wishes_in(self.wish.text())
        if added or dropped:
            self.what_if_wished.emit(added, dropped)
        else:
            self.show_answer("")


def wishes_in(text: str) -> tuple[list[str], list[str]]:
    """Return what a typed wish adds and takes away: codes of parties, numbers of classes."""
    added: list[str] = []
    dropped: list[str] = []
    for sign, what in _WISH.findall(text):
        (added if sign == "+" else dropped).append(what)
    return added, dropped
