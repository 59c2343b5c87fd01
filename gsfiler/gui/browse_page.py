"""The class browser: 45 classes with headings and notes, and every entry of the vocabulary."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QSettings, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QTableView,
    QTextBrowser,
    QWidget,
)

from gsfiler.core.errors import GsfilerError
from gsfiler.gui.actions import Action
from gsfiler.gui.browse_model import CLASS, TERM, ClassesModel, EntriesModel
from gsfiler.gui.browse_words import CLASS_SCHEME, entry_html, sheet_html
from gsfiler.gui.desk import Desk
from gsfiler.gui.jobs import Stop
from gsfiler.gui.layouts import divide, dress_table, fill_page
from gsfiler.gui.messages import sentence_of, show_error
from gsfiler.gui.notice_bar import NoticeBar
from gsfiler.gui.theme import GAP, LOOK_EVENTS, SPACE, Tone
from gsfiler.vocabulary.browsing import (
    LONGEST_SOUGHT,
    EntryDetails,
    Row,
    counts_by_class,
    details_of,
    entries_of_class,
    is_same_entry,
    search_rows,
)
from gsfiler.vocabulary.class_texts import ClassSheet, class_sheets
from gsfiler.vocabulary.vocabulary import Vocabulary

TYPING_MS = 60
"""Milliseconds of quiet before a search starts."""


class EntriesTable(QTableView):
    """The table of entries; Enter adds what is selected."""

    entered = Signal()
    copied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter and of copying (overrides QTableView)."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)


class BrowsePage(QWidget):
    """Classes on the left, entries in the middle, notes and the chosen entry on the right.

    ``terms_chosen`` carries what is to be put into the list: class number and wording of each.
    """

    page_id = "browse"
    status_changed = Signal(str)
    terms_chosen = Signal(list)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: Sequence[Row] = ()
        self._rows_of: int | None = -1
        self._wanted_class: int | None = None
        self._loaded = False
        self.classes, self.entries = ClassesModel(self), EntriesModel(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(self._search)
        self._build()
        self._lay_out()
        desk.vocabulary_changing.connect(self.reload)
        desk.vocabulary_changed.connect(self.reload)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Classes")

    def actions(self) -> list[Action]:  # type: ignore[override]  # pages name theirs so
        """Return what can be done on the page."""
        return [
            Action("browse.search", self.tr("&Search the classes"), "", self.focus_search),
            Action(
                "browse.add",
                self.tr("&Add to the list"),
                "",
                self.add_selected,
                self._has_selection,
            ),
            Action("browse.copy", self.tr("&Copy the entries"), "", self.copy, self._has_selection),
            Action("browse.all", self.tr("Show &all classes"), "", lambda: self.go_to_class(None)),
        ]

    def may_close(self) -> bool:
        """Let the window close: nothing here can be lost."""
        return True

    def save_state(self, settings: QSettings) -> None:
        """Keep the class and how the page is divided."""
        settings.setValue("browse/class", self._wanted_class or 0)
        settings.setValue("browse/splitter", self.splitter.saveState())

    def restore_state(self, settings: QSettings) -> None:
        """Take the class and how the page is divided."""
        kept = str(settings.value("browse/class", "0"))
        self._wanted_class = int(kept) if kept.isdecimal() and 1 <= int(kept) <= 45 else None
        state = settings.value("browse/splitter")
        if state:
            self.splitter.restoreState(state)

    def showEvent(self, event: QShowEvent) -> None:
        """Load when the page is seen for the first time (overrides QWidget)."""
        super().showEvent(event)
        if not self._loaded:
            self.reload()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the texts anew in other colours (overrides QWidget)."""
        if event.type() in LOOK_EVENTS and hasattr(self, "details"):
            self._show_sheet()
        super().changeEvent(event)

    def reload(self) -> None:
        """Read classes and entries again, in the background; only once the page is seen.

        While the packs are being changed there are none.
        """
        desk, store = self._desk, self._desk.store
        self._rows, self._rows_of = (), -1
        self.entries.show_rows(())
        self._loaded = self.isVisible() and not desk.is_changing
        if not self._loaded:
            return
        today, edition, language = desk.today, desk.edition, desk.language
        self.notice.hide()
        desk.jobs.start(
            lambda _stop: class_sheets(store, on=today, edition=edition, language=language),
            done=self._show_sheets,
            failed=self._failed,
            lane="browse.sheets",
        )
        desk.with_vocabulary(
            lambda vocabulary, _stop: counts_by_class(vocabulary),
            done=self.classes.show_counts,
            failed=self._failed,
            lane="browse.counts",
        )

    def go_to_class(self, number: int | None) -> None:
        """Show a class, or all of them."""
        self._wanted_class = number
        row = self.classes.row_of(number)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.class_list.selectionModel().setCurrentIndex(self.classes.index(row), flag)
        self.class_list.scrollTo(self.classes.index(row))

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def add_selected(self) -> None:
        """Hand the selected entries over to the list."""
        chosen = [(row.class_number, row.text) for row in self._selected()]
        if chosen:
            self.terms_chosen.emit(chosen)
            self.status_changed.emit(
                self.tr("Added to the list: {count}").format(count=len(chosen))
            )

    def copy(self) -> None:
        """Copy the selected entries, one on each line."""
        QGuiApplication.clipboard().setText("\n".join(row.text for row in self._selected()))

    def _show_sheets(self, sheets: Sequence[ClassSheet]) -> None:
        wanted = self._wanted_class
        self.classes.show_sheets(sheets)
        self.go_to_class(wanted)

    def _on_class(self) -> None:
        index = self.class_list.currentIndex()
        if index.isValid():
            self._wanted_class = self.classes.number_at(index.row())
            self.notes.verticalScrollBar().setValue(0)
            self._show_sheet()
            self._search()

    def _show_sheet(self) -> None:
        number = self._wanted_class
        sheet = next((sheet for sheet in self.classes.sheets if sheet.number == number), None)
        told = self.tr("Choose a class to read its heading and explanatory note.")
        self.notes.setHtml(sheet_html(sheet) if sheet else f"<p>{told}</p>")
        self.table.setColumnHidden(CLASS, number is not None)

    def _search(self) -> None:
        """Find what is typed among the entries of the class; they are read once for each class."""
        typed, number = self.field.text(), self._wanted_class
        known = self._rows if self._rows_of == number else None
        self.told.setText(self.tr("Searching…") if typed.strip() else self.tr("Reading…"))

        def work(vocabulary: Vocabulary, stop: Stop) -> tuple[Sequence[Row], Sequence[Row]]:
            rows = known if known is not None else entries_of_class(vocabulary, number)
            stop.check()
            return rows, search_rows(typed, rows, vocabulary, number)

        self._desk.with_vocabulary(
            work,
            done=lambda found: self._show_rows(number, *found),
            failed=self._failed,
            lane="browse.search",
        )

    def _show_rows(self, number: int | None, rows: Sequence[Row], found: Sequence[Row]) -> None:
        self._rows, self._rows_of = rows, number
        self.entries.show_rows(found)
        self.table.scrollToTop()
        if found:
            # Not selectRow(): from right to left it picks a column that may be hidden.
            flag = QItemSelectionModel.SelectionFlag
            first = self.entries.index(0, TERM)
            self.table.selectionModel().setCurrentIndex(first, flag.ClearAndSelect | flag.Rows)
            self.told.setText(
                self.tr("{found} of {all} entries").format(found=len(found), all=len(rows))
            )
        else:
            self.told.setText(self.tr("No entry holds or resembles these words."))
        self._on_selection()

    def _on_selection(self) -> None:
        chosen = self._selected()
        self.add_button.setEnabled(bool(chosen))
        self.add_button.setText(
            self.tr("&Add {count} to the list").format(count=len(chosen))
            if len(chosen) > 1
            else self.tr("&Add to the list")
        )
        index = self.table.currentIndex()
        if not index.isValid() or index.row() >= len(self.entries.rows):
            self.details.setHtml("")
            return
        row = self.entries.rows[index.row()]

        def work(vocabulary: Vocabulary, _stop: Stop) -> EntryDetails | None:
            return details_of(vocabulary, row.number) if is_same_entry(vocabulary, row) else None

        self._desk.with_vocabulary(
            work, done=self._show_details, failed=self._failed, lane="browse.details"
        )

    def _show_details(self, details: EntryDetails | None) -> None:
        self.details.setHtml(entry_html(details) if details else "")

    def _follow(self, link: QUrl) -> None:
        """Go to the class that a link names."""
        if link.scheme() == CLASS_SCHEME and link.path().isdecimal():
            self.go_to_class(int(link.path()))

    def _failed(self, error: Exception) -> None:
        self.told.setText("")
        self.notice.show_notice(sentence_of(error), tone=Tone.BAD)
        if not isinstance(error, GsfilerError):
            show_error(self, error)

    def _selected(self) -> list[Row]:
        rows = self.table.selectionModel().selectedRows()
        places = sorted(index.row() for index in rows)
        return [self.entries.rows[place] for place in places if place < len(self.entries.rows)]

    def _has_selection(self) -> bool:
        return self.table.selectionModel().hasSelection()

    def _build(self) -> None:
        self.class_list = QListView()
        self.class_list.setModel(self.classes)
        self.class_list.setAccessibleName(self.tr("Classes"))
        self.class_list.setUniformItemSizes(True)
        self.class_list.setSpacing(GAP // 2)
        self.class_list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.class_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.class_list.selectionModel().currentChanged.connect(lambda *_: self._on_class())
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setMaxLength(LONGEST_SOUGHT)
        self.field.setPlaceholderText(self.tr("Search the entries of the class"))
        self.field.setAccessibleName(self.tr("Search the entries"))
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self.field.returnPressed.connect(self.add_selected)
        self.add_button = QPushButton(self.tr("&Add to the list"))
        self.add_button.setEnabled(False)
        self.add_button.clicked.connect(self.add_selected)
        self.notice = NoticeBar()
        self.told = QLabel()
        self.told.setWordWrap(True)
        self._build_table()
        self.notes, self.details = QTextBrowser(), QTextBrowser()
        self.notes.setAccessibleName(self.tr("Heading and explanatory note"))
        self.details.setAccessibleName(self.tr("The entry in full"))
        for browser in (self.notes, self.details):
            browser.setOpenLinks(False)
            browser.document().setDocumentMargin(SPACE)
            browser.anchorClicked.connect(self._follow)

    def _build_table(self) -> None:
        self.table = EntriesTable()
        self.table.setModel(self.entries)
        self.table.setAccessibleName(self.tr("Entries"))
        dress_table(self.table)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(TERM, QHeaderView.ResizeMode.Stretch)
        self.table.entered.connect(self.add_selected)
        self.table.copied.connect(self.copy)
        self.table.doubleClicked.connect(lambda _index: self.add_selected())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.field, 1)
        head.addWidget(self.add_button)
        middle = QWidget()
        fill_page(middle, head, self.table, self.told, tall=self.table, space=GAP, edge=0)
        self.right = QSplitter(Qt.Orientation.Vertical)
        self.right.addWidget(self.notes)
        self.right.addWidget(self.details)
        self.right.setStretchFactor(0, 3)
        self.right.setStretchFactor(1, 2)
        self.splitter = QSplitter()
        letter = self.fontMetrics().averageCharWidth()
        divide(
            self.splitter,
            ((self.class_list, 2), (middle, 4), (self.right, 4)),
            (letter * 42, letter * 58, letter * 58),
        )
        fill_page(self, self.notice, self.splitter, tall=self.splitter)
