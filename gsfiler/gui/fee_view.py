"""The fee sheet of a filing: every line with its item, amount, source and age; and what if."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.codes import parse_date
from gsfiler.core.errors import GsfilerError, InvalidCode
from gsfiler.core.findings import Confidence
from gsfiler.filing.fees.currencies import Rate, in_currency, rate_in
from gsfiler.filing.fees.lines import FeeLine, FeeSheet, money, total_of
from gsfiler.filing.fees.payment import payment_notes
from gsfiler.filing.form.payment import Payment
from gsfiler.gui.layouts import dress_table
from gsfiler.gui.messages import authority_word, sentence_of, translated
from gsfiler.gui.terms_words import in_number
from gsfiler.gui.theme import GAP, SPACE, Tone, colour
from gsfiler.gui.words import confidence_word

AnyIndex = QModelIndex | QPersistentModelIndex

_NO_INDEX = QModelIndex()
_MOST_LINES = 28
"""A longer sheet scrolls."""
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
            self.SOURCE: lambda: self._source(line),
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
        parts = [authority_word(line.source), line.as_of, confidence_word(line.confidence)]
        return "  ·  ".join(part for part in ([known] if known else parts) if part)

    def _tone(self, line: FeeLine) -> object:
        if line.amount is None:
            return colour(Tone.BAD)
        return None if line.confidence is Confidence.VERIFIED else colour(Tone.ASK)


class FeeView(QWidget):
    """The sheet, its total and warnings, and a line to try another choice of parties or classes."""

    what_if_wished = Signal(object, object)
    """Carries the codes and class numbers to add, and those to take away."""
    day_wished = Signal(object)
    """Carries the date whose amounts are wanted, None for the day that counts."""
    take_wished = Signal()

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
        self.table.setWordWrap(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideNone)
        lines = self.table.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        lines.geometriesChanged.connect(self._fit)
        columns.geometriesChanged.connect(self._fit)
        self.warnings = QLabel()
        self.warnings.setWordWrap(True)
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)
        self.warnings.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.wish, self.rates, self.day = QLineEdit(), QLineEdit(), QLineEdit()
        for line, hint, slot in (
            (self.wish, "+JP −US +9", self._on_wish),
            (self.rates, "EUR=0.95@2026-11-20", self._tell),
            (self.day, "2026-01-31", self._on_day),
        ):
            line.setPlaceholderText(hint)
            line.setClearButtonEnabled(True)
            line.textChanged.connect(slot)
        self.take_button = QPushButton(self.tr("&Take these fees into the payment"))
        self.take_button.clicked.connect(self.take_wished)
        self.stated = QLabel()
        self.stated.setWordWrap(True)
        self._reference = ""
        self.answer = QLabel()
        self.answer.setWordWrap(True)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.show_sheet(None)

    def show_sheet(self, sheet: FeeSheet | None) -> None:
        """Show the fees as they are now."""
        self.model.show_sheet(sheet)
        self._fit()
        self.take_button.setEnabled(sheet is not None)
        self._tell()
        self._on_wish()

    def _fit(self) -> None:
        """Make the table as high as its lines, up to a limit."""
        lines, head = self.table.verticalHeader().length(), self.table.horizontalHeader().height()
        height = lines + head + 2 * self.table.frameWidth()
        self.table.setFixedHeight(min(height, self.fontMetrics().height() * _MOST_LINES))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines for the width there is (overrides QWidget)."""
        super().resizeEvent(event)
        self._fit()

    def show_payment(self, payments: Sequence[Payment], reference: str) -> None:
        """Show what the payment of the form states already."""
        self._reference = reference
        stated = payments[0] if payments else Payment()
        lines = len(stated.fees)
        self.stated.setText(
            in_number(
                self.tr("The payment states CHF {amount} in %n line(s).", "", lines), lines
            ).format(amount=stated.payable_total.amount)
            if stated.payable_total.amount
            else self.tr("The payment states no amount yet.")
        )
        self._tell()

    def _tell(self, _text: str = "") -> None:
        """Tell what comes later, the total in other currencies, and what to mind when paying."""
        sheet, told = self.model.sheet, []
        if sheet and sheet.later:
            amount = money(total_of(sheet.later))
            told.append(
                self.tr("Payable later, not in the total: CHF {amount}.").format(amount=amount)
            )
        for word in self.rates.text().split():
            try:
                rate = rate_in(word, self.tr("given here"))
            except GsfilerError as error:
                told.append(sentence_of(error))
                continue
            if sheet:
                told.append(self._in_currency(sheet, rate))
        if sheet:
            told += map(translated, payment_notes(sheet, self._reference))
        self.warnings.setText("\n".join(told))
        self.warnings.setVisible(bool(told))

    def _in_currency(self, sheet: FeeSheet, rate: Rate) -> str:
        total = f"{rate.currency} {in_currency(sheet, rate).total:f}"
        told = self.tr(
            "That is {total} at the rate of {rate} of {day}; what is owed are the francs."
        )
        return told.format(total=total, rate=f"{rate.rate:f}", day=rate.day.isoformat())

    def _on_day(self, text: str) -> None:
        """Ask for the amounts of the day that is typed, once it is one."""
        try:
            self.day_wished.emit(parse_date(text) if text.strip() else None)
        except InvalidCode:
            return

    def show_answer(self, words: str) -> None:
        """Show what the fees would be otherwise."""
        self.answer.setText(words)
        self.answer.setVisible(bool(words))

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(SPACE)
        fields.setVerticalSpacing(GAP)
        for place, (text, line) in enumerate(
            (
                (self.tr("&What if"), self.wish),
                (self.tr("Other currencie&s"), self.rates),
                (self.tr("Amounts of the da&y"), self.day),
            )
        ):
            label = QLabel(text)
            label.setBuddy(line)
            fields.addWidget(label, 0, place)
            fields.addWidget(line, 1, place)
            fields.setColumnStretch(place, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.take_button)
        row.addWidget(self.stated, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.table)
        column.addWidget(self.warnings)
        column.addLayout(fields)
        column.addWidget(self.answer)
        column.addLayout(row)
        self.rates.setAccessibleDescription(
            self.tr("Rates: how much of a currency one Swiss franc buys, and on which day")
        )
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
