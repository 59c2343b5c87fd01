"""The fees of several filings on one sheet: each with its total, and all of them by item."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.codes import parse_date
from gsfiler.core.errors import GsfilerError
from gsfiler.core.files import write_atomically
from gsfiler.core.findings import Phrase
from gsfiler.filing.assessment import Tables, fees_of
from gsfiler.filing.draft import Draft
from gsfiler.filing.fees.asked import AskedFees, told_of
from gsfiler.filing.fees.lines import SheetKind, money
from gsfiler.filing.fees.netting import NettingSheet, netting, netting_csv, netting_json
from gsfiler.filing.fees.repeated import Marks, counted_again, marks_of
from gsfiler.filing.files.media import MediaFacts, facts_by_hash
from gsfiler.filing.importing import import_file
from gsfiler.gui.dialogs import ask_files, ask_target, button_of, give_room
from gsfiler.gui.fee_desk import FeeDesk
from gsfiler.gui.fee_printing import fees_html, preview_fees
from gsfiler.gui.fee_sheet import finding_line, tables_line
from gsfiler.gui.jobs import Stop
from gsfiler.gui.layouts import divide, dress_table
from gsfiler.gui.messages import sentence_of, translated
from gsfiler.gui.report_preview import ReportPreview
from gsfiler.gui.terms_words import in_number
from gsfiler.gui.theme import MARGIN, SPACE
from gsfiler.gui.words import day_hint

translate = QCoreApplication.translate

_LETTERS, _LINES = 132, 40
_UPPER, _LOWER = 200, 260
"""Pixels of the two tables at first."""
_NUMBER = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Held:
    """A filing on the sheet: its name, its draft, its files with what they are, its marks.

    Whether a mark's picture has colours is a matter of fees; pictures are decoded once, not with
    every letter of a day. By its ``marks`` it is known where it stands on the sheet again.
    """

    name: str
    draft: Draft
    contents: Mapping[str, bytes]
    media: Mapping[str, MediaFacts]
    marks: Marks


class NettingDialog(QDialog):
    """Filings above, the items of all of them below; saved as CSV or JSON as by the command line.

    The open filing comes first; files are read in the background, and one that cannot be read is
    told and left out.
    """

    def __init__(self, fees: FeeDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._fees = fees
        self._held: list[_Held] = []
        self._of_row: list[int] = []
        self.netted: NettingSheet = netting(())
        self.notes: list[Phrase] = []
        self.setWindowTitle(self.tr("Fees of several filings"))
        self.filings = _table(
            self.tr("Filings"),
            (self.tr("Filing"), self.tr("Kind"), self.tr("Amounts of"), self.tr("CHF")),
            stretched=0,
            numbers=(3,),
        )
        self.items = _table(
            self.tr("Items of all filings"),
            (self.tr("Item"), self.tr("Fee"), self.tr("Filings"), self.tr("CHF")),
            stretched=1,
            numbers=(2, 3),
        )
        self.told, self.total, self.tables = QLabel(), QLabel(), QLabel()
        for label in (self.told, self.total, self.tables):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setVisible(False)
        self.due, self.day, self._day_label = QLineEdit(), QLineEdit(), QLabel()
        for line in (self.due, self.day):
            line.setPlaceholderText(day_hint())
            line.setClearButtonEnabled(True)
            line.textChanged.connect(self.refresh)
        self.due.setToolTip(
            self.tr("Reckons what renewal costs, due on this day and paid on the day beside it")
        )
        self._words, self._wrong_day = "", ""
        self.add_button = button_of(self.tr("&Add filings…"), self.ask_files)
        self.remove_button = button_of(self.tr("&Remove"), self.remove)
        self.print_button = button_of(self.tr("&Print…"), self.print_sheet)
        self.save_button = button_of(self.tr("&Save the sheet…"), self.ask_target)
        remove = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.filings)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self.remove)
        self._lay_out()
        self._take_open()

    def ask_files(self) -> QFileDialog:
        """Ask for filings to put on the sheet."""
        patterns = "*.gsf *.json *.zip *.xml"
        filters = [self.tr("Filings ({patterns})").format(patterns=patterns)]
        return ask_files(self, self.tr("Add filings"), filters, self.add_files)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read filings in the background and put them on the sheet."""

        def work(stop: Stop) -> tuple[list[_Held], list[GsfilerError]]:
            read, failed = [], []
            for path in paths:
                stop.check()
                try:
                    found = import_file(path)
                except GsfilerError as error:
                    failed.append(error)
                else:
                    media = facts_by_hash(found.contents)
                    marks = marks_of(found.draft, path)
                    read.append(_Held(path.stem, found.draft, dict(found.contents), media, marks))
            return read, failed

        def done(found: tuple[list[_Held], list[GsfilerError]]) -> None:
            self._held += found[0]
            self._tell("\n".join(map(sentence_of, found[1])))
            self.refresh()

        reading = self._fees.desk.jobs.start(work, done=done, failed=self._fees.tell_trouble)
        # A dialog that is closed has nothing to show them in.
        self.finished.connect(lambda _result: reading.set())

    def remove(self) -> None:
        """Take the current filing off the sheet."""
        row = self.filings.currentRow()
        if 0 <= row < len(self._of_row):
            del self._held[self._of_row[row]]
            self.refresh()
            self.filings.setFocus()
            self.filings.selectRow(min(row, len(self._of_row) - 1))

    def ask_target(self) -> QFileDialog:
        """Ask where the sheet is to be written, and as what."""
        filters = [
            self.tr("Spreadsheet (*.csv)"),
            self.tr("Printable page (*.html)"),
            "JSON (*.json)",
        ]
        name = self.tr("fees") + ".csv"
        return ask_target(self, self.tr("Save the sheet"), filters, name, self.save)

    def save(self, path: Path) -> None:
        """Write the sheet in the form that a name stands for."""
        form = path.suffix.lower()
        if form == ".html":
            data = fees_html(self._fees, self.netted, self.notes)
        else:
            data = (netting_json if form == ".json" else netting_csv)(self.netted)
        try:
            write_atomically(path, data)
        except GsfilerError as error:
            self._tell(sentence_of(error))
            return
        self._tell(self.tr("Written: {name}.").format(name=path.name))

    def print_sheet(self) -> ReportPreview:
        """Show the sheet as it will be printed."""
        return preview_fees(self, self._fees, self.netted, self.notes)

    def refresh(self) -> None:
        """Reckon all filings by the tables in force, on the day that is typed or each one's own.

        A day that cannot be read is told, and no figures are shown that are not for it.
        """
        self._wrong_day = ""
        self._name_day()
        asked: list[tuple[int, AskedFees]] = []
        try:
            on, due = _day(self.day), _day(self.due)
        except GsfilerError as error:
            self._wrong_day = sentence_of(error)
        else:
            tables, today = self._fees.checker.tables, self._fees.desk.today
            asked = [
                (place, each)
                for place, held in enumerate(self._held)
                for each in _asked(held, tables, today, on, due)
            ]
        self._of_row = [place for place, _ in asked]
        self.netted = netting((self._held[place].name, each.sheet) for place, each in asked)
        netted = [self._held[place] for place in dict.fromkeys(self._of_row)]
        again = counted_again((held.name, held.marks) for held in netted)
        self.notes = [*told_of(each for _, each in asked), *again]
        self._show()

    def _take_open(self) -> None:
        """Begin with the filing that is open, if it designates any party."""
        fees = self._fees
        fees.take_typed()
        draft = fees.document.draft
        if any(form.designations for form in draft.transaction.forms):
            contents, known = dict(fees.document.contents), fees.checker.assessment
            media = facts_by_hash(contents, known.media if known else None)
            name, marks = Path(fees.document_name).stem, marks_of(draft, fees.files.path)
            self._held = [_Held(name, draft.copy_deep(), contents, media, marks)]
        self.refresh()

    def _show(self) -> None:
        netted = self.netted
        _fill(
            self.filings,
            [
                (each.reference, kind_word(each.sheet.kind), str(each.sheet.day),
                 self._amount(money(each.sheet.total), at_least=each.sheet.is_at_least))
                for each in netted.filings
            ],
        )  # fmt: skip
        _fill(
            self.items,
            [
                (each.item, translated(each.what), str(each.filings),
                 self._amount(money(each.amount), at_least=each.is_at_least)
                 if each.amount or not each.is_at_least else self.tr("unknown"))
                for each in netted.items
            ],
        )  # fmt: skip
        words = self.tr("Total of %n filing(s): {amount}", "", len(netted.filings))
        amount = self._amount(money(netted.total), at_least=netted.is_at_least, currency="CHF ")
        self.total.setText(in_number(words, len(netted.filings)).format(amount=amount))
        self.total.setVisible(not self._wrong_day)
        self.tables.setText(tables_line(self._fees.checker.tables))
        if not self._held and not self._words:
            self._words = self.tr("Add the filings whose fees are to stand on one sheet.")
        self._tell(self._words)
        self.print_button.setEnabled(bool(netted.filings))
        self.save_button.setEnabled(bool(netted.filings))
        self.remove_button.setEnabled(bool(netted.filings))

    def _amount(self, amount: str, *, at_least: bool, currency: str = "") -> str:
        told = f"{currency}{amount}"
        return self.tr("at least {amount}").format(amount=told) if at_least else told

    def _tell(self, words: str) -> None:
        self._words = words
        errors = map(finding_line, self.netted.errors)
        notes = (*map(translated, self.notes), *errors)
        told = "\n".join(filter(None, (self._wrong_day, *notes, words)))
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def _name_day(self) -> None:
        """Call the day what it is: that of the payment where a renewal is due."""
        is_renewal = bool(self.due.text().strip())
        self._day_label.setText(
            self.tr("Paid o&n") if is_renewal else self.tr("Amounts of the da&y")
        )

    def _lay_out(self) -> None:
        font = self.total.font()
        font.setBold(True)
        self.total.setFont(font)
        labels = QLabel(self.tr("Renewal &due on")), self._day_label
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for part in (self.add_button, self.remove_button):
            top.addWidget(part)
        top.addStretch(1)
        for label, line in zip(labels, (self.due, self.day), strict=True):
            label.setBuddy(line)
            top.addWidget(label)
            top.addWidget(line)
        bottom.addWidget(self.total, 1)
        bottom.addWidget(self.print_button)
        bottom.addWidget(self.save_button)
        bottom.addWidget(button_of(self.tr("Close"), self.reject))
        parts = QSplitter(Qt.Orientation.Vertical)
        divide(parts, [(self.filings, 0), (self.items, 1)], (_UPPER, _LOWER))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        for row in (top, self.told, parts, self.tables, bottom):
            if isinstance(row, QHBoxLayout):
                row.setSpacing(SPACE)
                column.addLayout(row)
            else:
                column.addWidget(row, int(row is parts))
        give_room(self, _LETTERS, _LINES)


def kind_word(kind: SheetKind) -> str:
    """Return what the fees of a sheet are for."""
    return {
        "application": translate("NettingDialog", "Application"),
        "designation": translate("NettingDialog", "Subsequent designation"),
        "renewal": translate("NettingDialog", "Renewal"),
        "classification": translate("NettingDialog", "Classification"),
    }[kind]


def _day(field: QLineEdit) -> date | None:
    """Return the day that is typed, None for none; raises InvalidCode."""
    text = field.text().strip()
    return parse_date(text) if text else None


def _asked(
    held: _Held, tables: Tables, today: date, on: date | None, due: date | None
) -> list[AskedFees]:
    """Return what a filing costs, or what renewing it costs where that is due on a day."""
    draft, contents, media = held.draft, held.contents, held.media
    return fees_of(draft, contents, tables, today, on=on, due=due, known_media=media)


def _table(
    name: str, titles: Sequence[str], *, stretched: int, numbers: Sequence[int]
) -> QTableWidget:
    """Return an empty table to be read; the columns of numbers are set to the trailing edge."""
    table = QTableWidget(0, len(titles))
    table.setHorizontalHeaderLabels(list(titles))
    table.setAccessibleName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    dress_table(table)
    columns = table.horizontalHeader()
    columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    columns.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    for place in numbers:
        title = table.horizontalHeaderItem(place)
        if title is not None:
            title.setTextAlignment(_NUMBER)
    return table


def _fill(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """Show rows; their texts are set as the titles of their columns are."""
    table.setRowCount(len(rows))
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            title = table.horizontalHeaderItem(column)
            if title is not None and title.textAlignment() == _NUMBER:
                item.setTextAlignment(_NUMBER)
            table.setItem(row, column, item)
