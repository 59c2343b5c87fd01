"""The fee sheet of a filing: every line with its item, amount, source and age; and what if."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.codes import parse_date
from gsfiler.core.errors import InvalidCode
from gsfiler.filing.assessment import Tables
from gsfiler.filing.fees.lines import FeeSheet, money, total_of
from gsfiler.filing.fees.payment import payment_notes
from gsfiler.filing.form.payment import Payment
from gsfiler.gui.fee_sheet import FeeSheetTable, currency_lines, tables_line
from gsfiler.gui.messages import sentence_of, translated
from gsfiler.gui.terms_words import in_number
from gsfiler.gui.theme import GAP, SPACE
from gsfiler.gui.words import day_hint


class FeeView(QWidget):
    """The sheet, its total and warnings, and a line to try another choice of parties or classes."""

    what_if_wished = Signal(str)
    """Carries what is to be added and taken away, as it was typed."""
    day_wished = Signal(object)
    """Carries the date whose amounts are wanted, None for the day that counts."""
    take_wished = Signal()
    others_wished = Signal()
    """The fees of a renewal, of classification, or prices are wanted."""
    tables_wished = Signal()
    """Another choice of tables is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = FeeSheetTable(fits=True)
        self.model, self.table = self.sheet.model, self.sheet.table
        self.warnings = QLabel()
        self.warnings.setWordWrap(True)
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)
        self.warnings.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.wish, self.rates, self.day = QLineEdit(), QLineEdit(), QLineEdit()
        for line, hint, slot in (
            (self.wish, "+JP −US +9", self._on_wish),
            (self.rates, "EUR=0.95@2026-11-20", self._tell),
            (self.day, day_hint(), self._on_day),
        ):
            line.setPlaceholderText(hint)
            line.setClearButtonEnabled(True)
            line.textChanged.connect(slot)
        self.take_button = QPushButton(self.tr("&Take these fees into the payment"))
        self.take_button.clicked.connect(self.take_wished)
        self.stated = QLabel()
        self.stated.setWordWrap(True)
        self.others_button = QPushButton(self.tr("&Renewal and other fees…"))
        self.others_button.clicked.connect(self.others_wished)
        self.tables = QLabel()
        self.tables.setWordWrap(True)
        self.tables.setTextFormat(Qt.TextFormat.PlainText)
        self.tables.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tables_button = QPushButton(self.tr("Own ta&bles…"))
        self.tables_button.clicked.connect(self.tables_wished)
        self._reference = self._no_day = ""
        self.answer = QLabel()
        self.answer.setWordWrap(True)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.show_sheet(None)

    def show_sheet(self, sheet: FeeSheet | None) -> None:
        """Show the fees as they are now."""
        self.sheet.show_sheet(sheet)
        self.take_button.setEnabled(sheet is not None)
        self._tell()
        self._on_wish()

    def show_tables(self, tables: Tables) -> None:
        """Show which tables of fees are in force."""
        self.tables.setText(tables_line(tables))

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
        told += currency_lines(sheet, self.rates.text())
        if self._no_day:
            told.append(self._no_day)
        if self._no_day and sheet:
            words = self.tr("The amounts shown are those of {day}.")
            told.append(words.format(day=sheet.day.isoformat()))
        if sheet:
            told += map(translated, payment_notes(sheet, self._reference))
        self.warnings.setText("\n".join(told))
        self.warnings.setVisible(bool(told))

    def _on_day(self, text: str) -> None:
        """Ask for the amounts of the day that is typed; of the day that counts until it is one."""
        try:
            day, self._no_day = parse_date(text) if text.strip() else None, ""
        except InvalidCode as error:
            day, self._no_day = None, sentence_of(error)
        self.day_wished.emit(day)
        self._tell()

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
        below = QHBoxLayout()
        below.setSpacing(SPACE)
        below.addWidget(self.others_button)
        below.addWidget(self.tables_button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.sheet)
        column.addWidget(self.warnings)
        column.addLayout(fields)
        column.addWidget(self.answer)
        column.addLayout(row)
        column.addLayout(below)
        column.addWidget(self.tables)
        self.rates.setAccessibleDescription(
            self.tr("Rates: how much of a currency one Swiss franc buys, and on which day")
        )
        self.wish.setAccessibleDescription(
            self.tr("Parties and classes to add or to take away, as in +JP −US +9")
        )

    def _on_wish(self, _text: str = "") -> None:
        self.show_answer("")
        if self.wish.text().strip():
            self.what_if_wished.emit(self.wish.text())
