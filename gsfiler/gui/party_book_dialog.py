"""The party book in the window: take a party into the filing, keep one of the filing."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from gsfiler.core.errors import GsfilerError
from gsfiler.core.files import read_bytes, write_atomically
from gsfiler.filing.party_book.book import (
    LARGEST,
    OpenBook,
    PartyBook,
    PartyRecords,
    as_applicant,
    as_representative,
    entry_of,
    merge_preview,
    merged,
    read_book,
    sorted_entries,
    take_all,
    take_new,
    write_book,
)
from gsfiler.filing.party_book.party_csv import parties_csv, read_parties_csv
from gsfiler.filing.party_book.party_fields import BookEntry
from gsfiler.filing.party_book.party_vcard import parties_vcard, read_parties_vcard
from gsfiler.gui.dialogs import ask_file, ask_target, opened
from gsfiler.gui.jobs import Lane, Stop
from gsfiler.gui.messages import sentence_of
from gsfiler.gui.party_merge_dialog import PartyMergeDialog
from gsfiler.gui.theme import MARGIN, SPACE

if TYPE_CHECKING:
    from gsfiler.gui.filing_page import FilingPage

BOOK_FILE = "party_book.json"
_LETTERS, _LINES = 80, 20


class PartyBookDialog(QDialog):
    """Persons and organisations kept for later filings, found by typing."""

    def __init__(self, page: "FilingPage") -> None:
        super().__init__(page)
        self._page = page
        self._path = page.desk.folders.settings.with_name(BOOK_FILE)
        self._opened = OpenBook(PartyBook())
        self.setWindowTitle(self.tr("Party book"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find by name, town or e-mail"))
        self.field.setAccessibleName(self.tr("Find a party"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._refresh)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parties"))
        self.list.setAlternatingRowColors(True)
        self.list.currentRowChanged.connect(lambda _row: self._show_buttons())
        self.list.itemActivated.connect(lambda _item: self._as_applicant())
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        role = self.tr("holder") if page.document.kind != "madrid" else self.tr("applicant")
        self.applicant_button = QPushButton(self.tr("Add as {role}").format(role=role))
        self.applicant_button.clicked.connect(self._as_applicant)
        self.representative_button = QPushButton(self.tr("Take as representative"))
        self.representative_button.clicked.connect(self._as_representative)
        self.keep_button = QPushButton(self.tr("Keep the parties of this filing"))
        self.keep_button.clicked.connect(self._keep)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.clicked.connect(self._remove)
        self.import_button = QPushButton(self.tr("&Import…"))
        self.import_button.clicked.connect(self.ask_import)
        self.export_button = QPushButton(self.tr("&Export…"))
        self.export_button.clicked.connect(self.ask_export)
        self._lay_out()
        self._read()

    def entries(self) -> list[BookEntry]:
        """Return the entries that were found."""
        typed = self.field.text().strip().casefold()
        return [
            each
            for each in sorted_entries(self._opened.book)
            if typed in " ".join(_facts(each)).casefold()
        ]

    def ask_import(self) -> QFileDialog:
        """Ask for a spreadsheet or an address book to take parties from."""
        filters = [self.tr("CSV, vCard ({patterns})").format(patterns="*.csv *.tsv *.txt *.vcf")]
        return ask_file(self, self.tr("Import parties"), filters, self.import_file)

    def import_file(self, path: Path) -> None:
        """Read a file in the background and show what it would change."""

        def work(_stop: Stop) -> PartyRecords:
            data = read_bytes(path, LARGEST)
            read = read_parties_vcard if path.suffix.lower() == ".vcf" else read_parties_csv
            return read(data, source=path.name)

        lane = Lane("filing.parties", self)
        self._page.desk.jobs.start(work, done=self._on_read, failed=self._tell_trouble, lane=lane)

    def ask_export(self) -> QFileDialog:
        """Ask where the book is to be written, as a spreadsheet or an address book."""
        filters = [self.tr("Spreadsheet (*.csv)"), self.tr("Address book (*.vcf)")]
        title = self.tr("Export the party book")
        return ask_target(self, title, filters, "parties.csv", self.export_file)

    def export_file(self, path: Path) -> None:
        """Write the book as what the name stands for."""
        write = parties_vcard if path.suffix.lower() == ".vcf" else parties_csv
        try:
            write_atomically(path, write(self._opened.book))
        except GsfilerError as error:
            self._tell_trouble(error)
            return
        self._tell(self.tr("Exported to {name}.").format(name=path.name))

    def _on_read(self, records: PartyRecords) -> None:
        rows = merge_preview(self._opened.book, records.records)
        dialog = PartyMergeDialog(rows, records.findings, self)

        def take() -> None:
            accept = take_all if dialog.overwrite.isChecked() else take_new
            self._write(merged(self._opened.book, rows, accept).entries)

        dialog.accepted.connect(take)
        opened(dialog)

    def _tell_trouble(self, error: Exception) -> None:
        if isinstance(error, GsfilerError):
            self._tell(sentence_of(error))
        else:
            self._page.tell_trouble(error)

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (top, (self.applicant_button, self.representative_button)),
            (
                bottom,
                (self.keep_button, self.remove_button, self.import_button, self.export_button),
            ),
        ):
            row.setSpacing(SPACE)
            for part in parts:
                part.setAutoDefault(False)
                row.addWidget(part)
            row.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        bottom.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        column.addWidget(self.field)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        column.addLayout(top)
        column.addLayout(bottom)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _LETTERS, metrics.lineSpacing() * _LINES)

    def _read(self) -> None:
        try:
            self._opened = read_book(self._path)
        except GsfilerError as error:
            self.told.setText(sentence_of(error))
            self.keep_button.setEnabled(False)
        self._refresh()

    def _refresh(self) -> None:
        self.list.clear()
        for entry in self.entries():
            self.list.addItem(QListWidgetItem("  ·  ".join(_facts(entry))))
        self.list.setCurrentRow(0)
        if not self._opened.book.entries and not self.told.text():
            self.told.setText(self.tr("The book is empty. Keep the parties of a filing in it."))
        elif self._opened.book.entries:
            self.told.clear()
        self.told.setVisible(bool(self.told.text()))
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = self.list.currentRow() >= 0
        for button in (self.applicant_button, self.representative_button, self.remove_button):
            button.setEnabled(chosen)

    def _current(self) -> BookEntry:
        return self.entries()[self.list.currentRow()]

    def _as_applicant(self) -> None:
        document = self._page.document
        path = f"{document.base}.{'applicants' if document.kind == 'madrid' else 'holders'}"
        document.add(path, as_applicant(self._current()))
        self.accept()
        self._page.go_to(path)

    def _as_representative(self) -> None:
        path = f"{self._page.document.base}.representative"
        party = as_representative(self._current())
        self._page.document.put_all(path, party, self.representative_button.text())
        self.accept()
        self._page.go_to(path)

    def _keep(self) -> None:
        """Keep applicants or holders, and the representative; one that is there stays as it is."""
        form = self._page.document.form
        parties = [*(form.applicants if form.form == "madrid" else form.holders)]
        entries = [entry_of(each) for each in parties if each.display]
        if form.representative is not None and form.representative.display:
            entries.append(entry_of(form.representative))
        known = {each.uid for each in self._opened.book.entries}
        self._write([*self._opened.book.entries, *(e for e in entries if e.uid not in known)])

    def _remove(self) -> None:
        gone = self._current().uid
        self._write([each for each in self._opened.book.entries if each.uid != gone])

    def _write(self, entries: list[BookEntry]) -> None:
        book = self._opened.book.model_copy(update={"entries": entries})
        try:
            self._opened = write_book(self._path, OpenBook(book, self._opened.fingerprint))
        except GsfilerError as error:
            self._tell_trouble(error)
            return
        self._refresh()


def _facts(entry: BookEntry) -> list[str]:
    """Return what a party is told by: name, town and country, e-mail."""
    facts = [entry.display]
    for contact in entry.party.contacts[:1]:
        facts += [f"{each.city} {each.country}".strip() for each in contact.addresses[:1]]
        facts += [each.text for each in contact.email_addresses[:1]]
    return [fact for fact in facts if fact]
