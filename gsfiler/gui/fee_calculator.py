"""Fees without a draft, live: a renewal, classification by the International Bureau, prices."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.codes import parse_date
from gsfiler.core.errors import GsfilerError
from gsfiler.core.findings import Phrase
from gsfiler.filing.fees.case import FeeCase
from gsfiler.filing.fees.fill_in import Reckoned
from gsfiler.filing.fees.lines import FeeLine, FeeSheet
from gsfiler.filing.fees.netting import netting
from gsfiler.filing.fees.payment import payment_notes
from gsfiler.filing.fees.prices import prices_asked
from gsfiler.filing.fees.renewal import Renewal, parties_words, renewal_case
from gsfiler.filing.fees.schedule import classification_fees, misclassified_terms
from gsfiler.gui.dialogs import button_of, give_room
from gsfiler.gui.fee_desk import FeeDesk
from gsfiler.gui.fee_printing import preview_fees
from gsfiler.gui.fee_sheet import (
    FeeSheetTable,
    currency_lines,
    finding_line,
    tables_line,
    total_words,
)
from gsfiler.gui.layouts import divide
from gsfiler.gui.messages import sentence_of, translated
from gsfiler.gui.report_preview import ReportPreview
from gsfiler.gui.tables_dialog import ask_fill_in
from gsfiler.gui.theme import GAP, MARGIN, SPACE, Tone, colour

_LETTERS, _LINES = 140, 48
_TABLE, _NOTES = 360, 190
"""Pixels of the table and of the notes below it at first."""
_MOST_CLASSES = 45
_MOST_TERMS = 9999


class FeePane(QWidget):
    """A table of fees, and below it what is to be minded, which the keyboard reaches as well."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = FeeSheetTable()
        self.notes = QPlainTextEdit()
        self.notes.setReadOnly(True)
        self.notes.setTabChangesFocus(True)
        self.notes.setAccessibleName(self.tr("What to mind"))
        self.total = QLabel()
        font = self.total.font()
        font.setBold(True)
        self.total.setFont(font)
        self.total.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        below = QWidget()
        rest = QVBoxLayout(below)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(GAP)
        rest.addWidget(self.total)
        rest.addWidget(self.notes, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        divide(parts, [(self.sheet, 1), (below, 0)], (_TABLE, _NOTES))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(parts)

    def show_sheet(self, sheet: FeeSheet, told: Sequence[str]) -> None:
        """Show a sheet, what is told first, and what it has to say itself."""
        self.notes.setPalette(self.palette())
        self.sheet.show_sheet(sheet)
        found = map(finding_line, sheet.findings)
        paid = map(translated, payment_notes(sheet)) if sheet.lines else ()
        self.total.setText(total_words(sheet))
        self.notes.setPlainText("\n".join([*told, *found, *paid]))

    def show_prices(self, lines: Sequence[FeeLine], told: Sequence[str]) -> None:
        """Show lines that are not added up, and what is told of them."""
        self.notes.setPalette(self.palette())
        self.sheet.show_prices(lines)
        self.total.clear()
        self.total.setVisible(False)
        self.notes.setPlainText("\n".join(told))

    def show_nothing(self, told: str) -> None:
        """Show no lines, and why."""
        self.sheet.show_sheet(None)
        self.total.clear()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, colour(Tone.BAD))
        self.notes.setPalette(palette)
        self.notes.setPlainText(told)


class FeeTab(QWidget):
    """Fields above, the fees below, reckoned anew with every letter.

    ``show_fees`` reckons and shows them; raises GsfilerError where a field cannot be read.
    """

    def __init__(self, fees: FeeDesk, show_fees: Callable[[], None]) -> None:
        super().__init__()
        self.fees, self._show_fees = fees, show_fees
        self.pane = FeePane()
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(SPACE)
        self._fields.setVerticalSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        column.addLayout(self._fields)
        column.addWidget(self.pane, 1)

    def refresh(self) -> None:
        """Show the fees as the fields ask for them, or what is wrong with a field."""
        try:
            self._show_fees()
        except GsfilerError as error:
            self.pane.show_nothing(sentence_of(error))

    def line(self, place: tuple[int, int, int], name: str, hint: str, about: str = "") -> QLineEdit:
        """Add a line to type into; see :meth:`put`."""
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.setClearButtonEnabled(True)
        line.textChanged.connect(self.refresh)
        self.put(place, name, line, about)
        return line

    def number(self, place: tuple[int, int, int], name: str, least: int, most: int) -> QSpinBox:
        """Add a number; see :meth:`put`."""
        box = QSpinBox()
        box.setRange(least, most)
        box.setMinimumHeight(QLineEdit().sizeHint().height())
        box.valueChanged.connect(self.refresh)
        self.put(place, name, box)
        return box

    def put(self, place: tuple[int, int, int], name: str, field: QWidget, about: str = "") -> None:
        """Put a field below its name at a row, a column and over so many columns."""
        row, column, span = place
        label = QLabel(name)
        label.setBuddy(field)
        field.setAccessibleDescription(about)
        field.setToolTip(about)
        self._fields.addWidget(label, 2 * row, column, 1, span)
        self._fields.addWidget(field, 2 * row + 1, column, 1, span)
        self._fields.setColumnStretch(column, 1)


class RenewalTab(FeeTab):
    """What renewing a registration costs: parties, classes, due date and day of payment."""

    def __init__(self, fees: FeeDesk) -> None:
        super().__init__(fees, self._reckon)
        today = fees.desk.today.isoformat()
        self.parties = self.line(
            (0, 0, 2), self.tr("&Parties"), "US=2 JP EM",
            self.tr("Codes of the parties; US=2 where a party has two of the classes only"),
        )  # fmt: skip
        self.classes = self.number((0, 2, 1), self.tr("C&lasses"), 1, _MOST_CLASSES)
        self.mark = QComboBox()
        for kind, name in (
            ("ordinary", self.tr("Ordinary mark")),
            ("collective", self.tr("Collective mark")),
            ("certification", self.tr("Certification mark")),
        ):
            self.mark.addItem(name, kind)
        self.mark.currentIndexChanged.connect(self.refresh)
        self.put((0, 3, 1), self.tr("&Kind of mark"), self.mark)
        self.due = self.line((1, 0, 1), self.tr("Renewal &due on"), "2027-01-31")
        self.paid = self.line((1, 1, 1), self.tr("Paid o&n"), today)
        self.origin = self.line(
            (1, 2, 1), self.tr("Holder's &Office"), "CH", self.tr("Its code, as in CH")
        )
        self.reckoned: Reckoned | None = None
        self.told: Phrase | None = None
        self.rates = self.line((1, 3, 1), self.tr("Other currencie&s"), "EUR=0.95@2026-11-20")
        words = self.tr("Take parties and classes &from the filing")
        self.from_filing = button_of(words, self.take_filing)
        self.from_filing.setEnabled(self._case() is not None)
        self._fields.addWidget(self.from_filing, 4, 0, 1, 2)
        self.setFocusProxy(self.parties)
        self.take_filing()

    def take_filing(self) -> None:
        """Fill in what the open filing says, and reckon."""
        case = self._case()
        if case is not None:
            self.parties.setText(parties_words(case))
            self.classes.setValue(max(1, len(case.classes)))
            self.mark.setCurrentIndex(self.mark.findData(case.mark_kind))
            self.origin.setText(case.origin)
        self.refresh()

    def _reckon(self) -> None:
        self.reckoned, self.told = None, None
        tables, today = self.fees.checker.tables, self.fees.desk.today
        paid = _day(self.paid) or today
        renewal = Renewal(
            renewal_case(
                self.parties.text(),
                self.classes.value(),
                tables.members,
                origin=self.origin.text(),
                mark_kind=self.mark.currentData(),
            ),
            _day(self.due) or paid,
            paid,
        )
        sheet = renewal.sheet(tables.members, tables.fees)
        told = [translated(renewal.told), *currency_lines(sheet, self.rates.text())]
        if not renewal.case.designations:
            told.append(self.tr("No party is named yet, so that only the basic fee is counted."))
        self.reckoned, self.told = (renewal.case, sheet), renewal.told
        self.pane.show_sheet(sheet, told)

    def _case(self) -> FeeCase | None:
        assessment, number = self.fees.checker.assessment, self.fees.document.number
        return assessment.cases[number] if assessment else None


class ClassificationTab(FeeTab):
    """What the International Bureau would ask for classifying goods and services."""

    def __init__(self, fees: FeeDesk) -> None:
        super().__init__(fees, self._reckon)
        name = self.tr("Terms not grouped in c&lasses")
        self.ungrouped = self.number((0, 0, 1), name, 0, _MOST_TERMS)
        self.misclassified = self.number(
            (0, 1, 1), self.tr("Terms in a &wrong class"), 0, _MOST_TERMS
        )
        self.day = self.line((0, 2, 1), self.tr("Amounts of the da&y"), fees.desk.today.isoformat())
        words = self.tr("Count the terms of the &filing")
        self.count_button = button_of(words, self.count_terms)
        self.count_button.setToolTip(
            self.tr("Counts the terms that your vocabularies know in another class only")
        )
        self.count_button.setEnabled(fees.checker.assessment is not None)
        self._fields.addWidget(self.count_button, 2, 1)
        self.setFocusProxy(self.ungrouped)
        self.count_terms()

    def count_terms(self) -> None:
        """Fill in how many terms of the open filing stand in a wrong class, and reckon."""
        assessment = self.fees.checker.assessment
        if assessment is not None:
            self.misclassified.setValue(misclassified_terms(assessment.findings))
        self.refresh()

    def _reckon(self) -> None:
        sheet = classification_fees(
            self.fees.checker.tables.fees,
            _day(self.day) or self.fees.desk.today,
            ungrouped_terms=self.ungrouped.value(),
            misclassified_terms=self.misclassified.value(),
        )
        self.pane.show_sheet(sheet, [])


class PricesTab(FeeTab):
    """What parties ask, tier by tier; without a party the fees of later requests and copies."""

    def __init__(self, fees: FeeDesk) -> None:
        super().__init__(fees, self._look_up)
        self.parties = self.line(
            (0, 0, 2), self.tr("&Parties"), "JP CH, all",
            self.tr("Codes of the parties, or “all”; empty for later requests and copies"),
        )  # fmt: skip
        self.origin = self.line(
            (0, 2, 1), self.tr("Holder's &Office"), "CH", self.tr("Its code, as in CH")
        )
        self.day = self.line((0, 3, 1), self.tr("Amounts of the da&y"), fees.desk.today.isoformat())
        self.setFocusProxy(self.parties)
        self.refresh()

    def _look_up(self) -> None:
        tables = self.fees.checker.tables
        day = _day(self.day) or self.fees.desk.today
        found = prices_asked(
            self.parties.text(), tables.members, tables.fees, day, origin=self.origin.text()
        )
        of_day = self.tr("Amounts of {day}.").format(day=day.isoformat())
        self.pane.show_prices(found.lines, [of_day, *map(translated, found.findings)])


class FeeCalculator(QDialog):
    """Renewal, classification and prices, each on a tab; the lines can be copied as text."""

    def __init__(self, fees: FeeDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fee calculator"))
        self.renewal, self.classification = RenewalTab(fees), ClassificationTab(fees)
        self.prices = PricesTab(fees)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.renewal, self.tr("&Renewal"))
        self.tabs.addTab(self.classification, self.tr("Class&ification"))
        self.tabs.addTab(self.prices, self.tr("Pric&es"))
        self.tables = QLabel(tables_line(fees.checker.tables))
        self.tables.setWordWrap(True)
        self.tables.setTextFormat(Qt.TextFormat.PlainText)
        self.copy_button = button_of(self.tr("&Copy the lines"), self.copy)
        self.fill_button = button_of(self.tr("Ta&ble to fill in…"), self.ask_fill_in)
        self.fill_button.setToolTip(
            self.tr("Rows for the fees of the renewal that are not known, amounts left empty")
        )
        self.print_button = button_of(self.tr("Prin&t…"), self.print_sheet)
        self.tabs.currentChanged.connect(self._on_tab)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch(1)
        row.addWidget(self.fill_button)
        row.addWidget(self.print_button)
        row.addWidget(self.copy_button)
        row.addWidget(button_of(self.tr("Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        column.addWidget(self.tabs, 1)
        # Above the buttons, not beside them: those are wide in some languages.
        column.addWidget(self.tables)
        column.addLayout(row)
        give_room(self, _LETTERS, _LINES)
        self.renewal.parties.setFocus()

    def ask_fill_in(self) -> QFileDialog | None:
        """Ask where a table of what the renewal has to do without is to be written."""
        tab = self.renewal
        reckoned = [tab.reckoned] if tab.reckoned else []
        return ask_fill_in(self, tab.fees, reckoned, tab.pane.notes.setPlainText)

    def print_sheet(self) -> ReportPreview | None:
        """Show the sheet of the tab as it will be printed; prices and a wrong field have none."""
        tab = self.tabs.currentWidget()
        sheet = tab.pane.sheet.model.sheet if isinstance(tab, FeeTab) else None
        if sheet is None:
            return None
        notes = [self.renewal.told] if tab is self.renewal and self.renewal.told else []
        return preview_fees(self, self.renewal.fees, netting([("", sheet)]), notes)

    def _on_tab(self, _place: int) -> None:
        tab = self.tabs.currentWidget()
        self.fill_button.setVisible(tab is self.renewal)
        self.print_button.setVisible(tab is not self.prices)

    def copy(self) -> None:
        """Put the lines that are shown into the clipboard, cells parted by tabs."""
        tab = self.tabs.currentWidget()
        if isinstance(tab, FeeTab):
            QGuiApplication.clipboard().setText(tab.pane.sheet.as_text())


def _day(field: QLineEdit) -> date | None:
    """Return the day that is typed, None for none; raises InvalidCode."""
    text = field.text().strip()
    return parse_date(text) if text else None
