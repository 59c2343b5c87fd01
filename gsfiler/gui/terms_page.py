"""The workbench: the typed list and its verdicts side by side, and the explanation below them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QSplitter, QTabWidget, QWidget

from gsfiler.core.findings import Finding
from gsfiler.gui import (
    terms_editions,
    terms_going,
    terms_live,
    terms_matrix,
    terms_mending,
    terms_storing,
)
from gsfiler.gui.actions import Action
from gsfiler.gui.desk import Desk
from gsfiler.gui.detail_pane import DetailPane
from gsfiler.gui.find_bar import FindBar
from gsfiler.gui.jobs import Lane
from gsfiler.gui.matrix_view import MatrixView
from gsfiler.gui.messages import translated
from gsfiler.gui.notice_bar import NoticeBar
from gsfiler.gui.search_box import SearchBox
from gsfiler.gui.term_notes import Notebook
from gsfiler.gui.terms_actions import terms_actions
from gsfiler.gui.terms_checking import Known, Reading, read_text
from gsfiler.gui.terms_counters import Counters
from gsfiler.gui.terms_editor import TermsEditor
from gsfiler.gui.terms_files import ListFile
from gsfiler.gui.terms_layout import lay_out
from gsfiler.gui.terms_model import TermsModel
from gsfiler.gui.terms_table import terms_table
from gsfiler.gui.terms_wiring import connect_parts
from gsfiler.gui.theme import LOOK_EVENTS, Tone
from gsfiler.gui.undo_steps import UndoSteps
from gsfiler.lists.editable import goods_of
from gsfiler.lists.fix import FixLog
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.session import Session
from gsfiler.lists.text_edits import TextEdit
from gsfiler.vocabulary.verdict import Candidate, Verdict, VerdictKind

TYPING_MS = 150
"""Milliseconds of quiet after which what was typed is read."""


class TermsPage(QWidget):
    """The page of the list; connects its parts, which know nothing of one another.

    Inside another page, which keeps the list with a document of its own, it has ``own_file``
    false: it then keeps no draft and offers no file of its own. ``was_read`` tells that the rows
    are those of the text. ``language`` is that of the list where it is another than the user's.
    """

    page_id = "terms"
    status_changed = Signal(str)
    file_opened = Signal(object)
    document_changed = Signal()
    was_read = Signal()
    restored = Signal()
    previous_button: QPushButton
    next_button: QPushButton
    fix_button: QPushButton
    sheets: QTabWidget
    sides: QSplitter
    levels: QSplitter
    begins_at: QWidget

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, own_file: bool = True) -> None:
        super().__init__(parent)
        self.desk = desk
        self._lane = "terms" if own_file else "goods"
        self.stack = UndoSteps(self)
        self.book = Notebook(self.stack, self)
        self.model = TermsModel(self.book.is_ignored, self)
        self.editor = TermsEditor(self.stack)
        self.table = terms_table(self.model)
        self.matrix = MatrixView(self.model)
        self.detail = DetailPane(self.book)
        self.search = SearchBox(desk, self.class_at_cursor, self.lane("search"))
        self.notice, self.find_bar, self.counters = NoticeBar(), FindBar(), Counters()
        self.session = Session()
        self.language = ""
        self.files = ListFile(desk, self.snapshot, self, keeps_draft=own_file)
        self.reading = Reading("")
        self.ask_to_save: Callable[[], QMessageBox.StandardButton] = partial(
            terms_storing.ask_to_save, self
        )
        self.cache: dict[Known, Verdict] = {}
        self.logs: tuple[FixLog, ...] = ()
        self.pending = False
        self.changes = 0
        self.unsaved = False
        self.leading = self.leaving = False
        self.after_saving: Callable[[], object] | None = None
        self.before = terms_editions.Before()
        self.after_reading: list[Callable[[], object]] = []
        self.after_checking: list[Callable[[], object]] = []
        self.checked_parties = tuple(desk.settings.designated_parties)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(self.read_now)
        self._actions = [each for each in terms_actions(self) if own_file or each.menu != "file"]
        lay_out(self)
        connect_parts(self)
        self.show_counts()
        if own_file:
            QTimer.singleShot(0, self, self.files.look_for_left)

    # What the window asks of a page.

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Workbench")

    def actions(self) -> list[Action]:  # type: ignore[override]  # the window's word for it
        """Return what can be done on the page."""
        return self._actions

    def may_close(self) -> bool:
        """Return whether the window may close; asks only if something would be lost."""
        self.detail.notes.flush()
        if not self.is_dirty:
            return True
        answer = self.ask_to_save()
        if answer == QMessageBox.StandardButton.Save:
            return terms_storing.save_before_leaving(self, self.window().close)
        if answer == QMessageBox.StandardButton.Discard:
            self.leaving = True
            return True
        return False

    def save_state(self, settings: QSettings) -> None:
        """Keep how the page is divided."""
        for name, part in self._divided():
            settings.setValue(f"terms/{name}", part.saveState())

    def restore_state(self, settings: QSettings) -> None:
        """Divide the page as it was."""
        for name, part in self._divided():
            state = settings.value(f"terms/{name}")
            if state is not None:
                part.restoreState(state)

    def open_file(self, path: Path) -> None:
        """Open a list from a file; asks first if something would be lost."""
        self.before_leaving_list(lambda: self.files.open(path))

    def open_text(self, text: str, name: str) -> None:
        """Open a new list with this text."""

        def begin() -> None:
            self.notice.document_left()
            terms_storing.begin(self, Session(text=text), None, "", keeps_form=True)
            self.status_changed.emit(name)

        self.before_leaving_list(begin)

    def new_list(self) -> None:
        """Begin a new, empty list."""
        self.open_text("", self.tr("New list"))

    def lane(self, work: str) -> Lane:
        """Return the lane of some work of this page alone, told to nobody once the page is gone.

        The workbench and the page inside a filing ask at the same time, as when the vocabulary has
        changed: in one lane the later would make the answer to the earlier void.
        """
        return Lane(f"{self._lane}.{work}", self)

    # What the list is.

    @property
    def document_name(self) -> str:
        """The name of the list for the title of the window."""
        return self.files.path.name if self.files.path else self.tr("New list")

    @property
    def is_dirty(self) -> bool:
        """Whether closing now would lose something."""
        changed = self.unsaved or not self.stack.isClean()
        there = bool(self.files.path) or not self.editor.is_blank() or bool(self.book.notes)
        return changed and there

    @property
    def unread(self) -> bool:
        """Whether the rows are not yet those of the text."""
        return self.pending

    def snapshot(self) -> Session:
        """Return the list as it stands, with all that is noted."""
        self.detail.notes.flush()
        path = self.files.path
        return self.session.model_copy(
            update={
                "text": self.editor.text(),
                "notes": self.book.notes,
                "ignored": self.book.ignored,
                "fixes": self.logs,
                "file": str(path) if path else "",
                "file_hash": self.files.file_hash,
            }
        )

    @property
    def parties(self) -> tuple[str, ...]:
        """The designated parties: those of the list, else those of the settings."""
        return self.session.designated_parties or tuple(self.desk.settings.designated_parties)

    def goods(self) -> GoodsList:
        """Return the terms as a list, with their notes."""
        name = self.files.path.name if self.files.path else self.tr("the list")
        return goods_of(self.model.terms, self.book.notes, name)

    def verdicts(self) -> list[Verdict] | None:
        """Return a verdict for each term, or None while some are still missing."""
        found = [verdict for verdict in self.model.verdicts if verdict is not None]
        return found if len(found) == len(self.model.terms) else None

    def current_row(self) -> int:
        """Return the selected row, -1 without one."""
        return self.table.currentIndex().row()

    def selected_rows(self) -> list[int]:
        """Return the selected rows, in order."""
        return sorted(index.row() for index in self.table.selectionModel().selectedRows())

    def keep_log(self, log: FixLog) -> None:
        """Keep the log of safe fixes with the list."""
        self.logs = (*self.logs, log)

    # Reading and checking.

    def read_now(self) -> None:
        """Read the text now; rows and then verdicts follow in the background."""
        self._timer.stop()
        if not self.editor.is_whole:
            self._timer.start()
            return
        text, before, cache = self.editor.text(), self.model.terms, self.cache
        changes = self.changes

        def done(reading: Reading) -> None:
            # What was typed meanwhile is read once typing rests; offsets into the text before it
            # would lead astray. Whoever forgets the verdicts has the text read again.
            if changes == self.changes and cache is self.cache:
                terms_live.on_read(self, reading)

        self.desk.jobs.start(
            lambda _stop: read_text(text, before, cache),
            done=done,
            failed=self.show_trouble,
            lane=self.lane("read"),
        )

    def when_read(self, act: Callable[[], object]) -> None:
        """Do something once the rows are those of the text."""
        if self.pending:
            self.after_reading.append(act)
            self.read_now()
        else:
            act()

    def check_again(self) -> None:
        """Check everything again: the vocabulary, the edition or the parties have changed."""
        self.forget_verdicts()
        self.checked_parties = self.parties
        self.read_now()

    def forget_verdicts(self) -> None:
        """Show all terms as not yet checked."""
        self.cache = {}
        self.model.forget_verdicts()
        self.show_detail(self.current_row())
        self.show_counts()
        self.editor.show_verdicts(self.model.verdicts)

    def on_vocabulary_changing(self) -> None:
        """Show no verdict of a vocabulary that is about to be another."""
        terms_editions.remember(self)
        self.forget_verdicts()

    def on_vocabulary_changed(self) -> None:
        """Check everything again, and tell afterwards what the other vocabulary changes."""
        terms_editions.remember(self)
        self.check_again()

    # Going about.

    def go_to_finding(self, step: int) -> None:
        """Go to the next term that asks something, or the one before."""
        self.when_read(lambda: terms_going.to_asking(self, self.current_row(), step))

    def go_to_kind(self, kind: VerdictKind) -> None:
        """Go to the next term of a verdict."""
        row = terms_going.next_of(self, kind)
        if row is not None:
            self.go_to(row)

    def go_to(self, row: int | None) -> None:
        """Go to a row, or say that nothing asks anything."""
        if row is None:
            in_vain = self.model.unchecked and self.model.is_in_vain
            self.status_changed.emit(
                self.tr("Some terms could not be checked.")
                if in_vain
                else self.tr("No term asks anything.")
            )
            return
        terms_going.select_row(self, row)
        terms_going.on_row(self, row)

    def show_detail(self, row: int) -> None:
        """Explain the term of a row."""
        if 0 <= row < len(self.model.terms):
            model = self.model
            self.detail.show_term(model.terms[row], model.verdicts[row], model.waiting)
        else:
            self.detail.show_term(None, None)

    # Changing the list.

    def accept(self, candidate: Candidate) -> None:
        """Write a candidate in place of the selected term, and go to the next finding."""
        self.when_read(lambda: terms_mending.accept(self, candidate))

    def change(
        self, edits: Sequence[TextEdit], name: str, then: Callable[[], None] | None = None
    ) -> None:
        """Make edits of the text, read it, and go on."""
        if edits:
            self.editor.change(edits, name)
        if then is not None:
            self.when_read(then)
        elif edits:
            self.read_now()

    def class_at_cursor(self) -> int | None:
        """Return the class in which the cursor stands."""
        row = self.editor.row_at(self.editor.offset()) if not self.pending else self.current_row()
        return self.model.terms[row].class_number if 0 <= row < len(self.model.terms) else None

    def heed(self, finding: Finding) -> None:
        """Take a finding up again."""
        row = self.current_row()
        if 0 <= row < len(self.model.terms):
            self.book.heed(self.model.terms[row], finding)

    # Files.

    def before_leaving_list(self, act: Callable[[], object]) -> None:
        """Do what replaces the list, once it is saved or given up."""
        self.detail.notes.flush()
        answer = self.ask_to_save() if self.is_dirty else QMessageBox.StandardButton.Discard
        if answer == QMessageBox.StandardButton.Discard or (
            answer == QMessageBox.StandardButton.Save
            and terms_storing.save_before_leaving(self, act)
        ):
            act()

    def save(self) -> None:
        """Save the list to its file; ask for one where there is none fit to hold it."""
        path = self.files.path
        if path is None or not self.files.keeps_form:
            self.save_as()
        else:
            self.files.save(path)

    def save_as(self) -> QFileDialog:
        """Ask for a file and save the list to it."""
        return self.files.ask_save(self, lambda path: self.files.save(path, replace=True))

    def export(self) -> None:
        """Ask for a file and write the list to it in the form of its name."""
        self.when_read(
            lambda: self.files.ask_export(
                self, lambda path: self.files.export(path, self.goods(), self.verdicts())
            )
        )

    def release(self) -> None:
        """Let go of the draft as the program ends; it is deleted unless something would be lost."""
        self.files.release(forget=self.leaving or not self.is_dirty)

    def mark_unsaved(self) -> None:
        """Learn that the list is not as any file holds it."""
        self.unsaved = True
        self.files.touch(dirty=True)
        self.document_changed.emit()

    # Pasting and dropping.

    def tell_findings(self, findings: Sequence[Finding]) -> None:
        """Tell what reading changed at the head of the page."""
        if findings:
            sentence = " ".join(translated(finding) for finding in findings)
            self.notice.show_notice(sentence, tone=Tone.QUIET)

    # Putting the parts together.

    def on_edited(self) -> None:
        """Read the text once typing rests."""
        self.pending = True
        self.changes += 1
        self._timer.start()

    def on_stack_changed(self, _value: object = None) -> None:
        """Keep the draft in step with the steps."""
        self.files.touch(dirty=self.is_dirty)
        self.document_changed.emit()

    def show_trouble(self, error: Exception) -> None:
        """Show what went wrong at the head of the page, or in a dialog where it is our fault."""
        terms_storing.tell_trouble(self, error)

    def show_underlines(self) -> None:
        """Underline the terms of the reading."""
        self.editor.show_terms(
            self.reading.text,
            self.model.terms,
            self.model.verdicts,
            lambda row: not self.model.asks(row),
        )

    def show_counts(self) -> None:
        """Show the counters."""
        reading, model = self.reading, self.model
        self.counters.show_totals(
            len(reading.terms),
            reading.characters,
            len(reading.classes),
            model.unchecked,
            in_vain=model.is_in_vain,
        )
        self.counters.show_kinds(self.model.kinds())

    def on_ignored_changed(self) -> None:
        """Show rows anew after a finding was ignored."""
        self.model.tell_all()
        self.editor.underline()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew when the look changes (overrides QWidget)."""
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS and hasattr(self, "counters"):
            self.counters.refresh_look()
            self.notice.refresh_look()
            self.detail.refresh()
            self.model.tell_all()
            self.editor.underline()

    def _divided(self) -> list[tuple[str, QSplitter]]:
        return [("sides", self.sides), ("levels", self.levels), ("details", self.detail)]

    def on_settings_changed(self) -> None:
        """Check again for other designated parties."""
        terms_matrix.show_parties(self)
        if self.parties != self.checked_parties:
            self.check_again()

    def showEvent(self, event: object) -> None:
        """Look whether the file changed while the page was away (overrides QWidget)."""
        super().showEvent(event)  # type: ignore[arg-type]  # QShowEvent, handed on
        self.files.look_at_disk()
