"""Files of the workbench: open, save, export; the draft kept while one works; who else wrote."""

import secrets
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gsfiler.core.errors import GsfilerError, InputError
from gsfiler.core.files import read_bytes, sha256_of, write_atomically
from gsfiler.core.findings import Finding
from gsfiler.gui.actions import always
from gsfiler.gui.desk import Desk
from gsfiler.gui.dialogs import ask_file, ask_target
from gsfiler.gui.messages import own_voice
from gsfiler.gui.terms_checking import MAX_TERMS
from gsfiler.gui.terms_editor import LARGEST_TEXT
from gsfiler.lists.editable import Editable, editable, is_session_name
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.session import (
    FileState,
    Session,
    file_state,
    forget_draft,
    forget_left_draft,
    left_drafts,
    own_draft,
    read_draft,
    save_unless_changed,
    session_bytes,
)
from gsfiler.lists.writers.faithful import losses
from gsfiler.lists.writers.output import OutputForm, form_of_name, write_list
from gsfiler.vocabulary.verdict import Verdict

AUTOSAVE_MS = 2_000
"""Milliseconds from a change until the draft is written."""

_RETRY_MS = 10_000
_OTHER_FORMS = frozenset(
    ".docx .doc .odt .rtf .xlsx .xls .ods .csv .tsv .json .jsonl .xml .html .htm .pdf .zip".split()
)
"""Endings of files that plain text must not be written under."""

_LARGEST_FILE = 64 << 20


@dataclass(frozen=True, slots=True)
class Opened:
    """A list that was read from a file; an empty ``file_hash`` where it is no longer that file."""

    path: Path
    editable: Editable
    file_hash: str


@dataclass(frozen=True, slots=True)
class LeftDraft:
    """A draft that a gsfiler that died left behind, and how many others there are."""

    path: Path
    session: Session
    others: int


class ListFile(QObject):
    """The file behind the list and the draft beside it; all disk work is done in the background.

    ``opened`` carries an Opened, ``saved`` a path, ``exported`` a path, what its form cannot hold
    and whether its verdicts stand in it, ``changed_on_disk`` a path and FileState, ``left_found`` a
    LeftDraft, ``export_failed`` and ``failed`` an error. ``snapshot`` is asked for the session as
    it stands. Without ``keeps_draft`` somebody else keeps the list.
    """

    opened = Signal(object)
    saved = Signal(object)
    exported = Signal(object, object, bool)
    changed_on_disk = Signal(object, object)
    left_found = Signal(object)
    failed = Signal(object)
    export_failed = Signal(object)
    draft_written = Signal()

    def __init__(
        self,
        desk: Desk,
        snapshot: Callable[[], Session],
        parent: QObject,
        *,
        keeps_draft: bool = True,
    ) -> None:
        super().__init__(parent)
        self._desk, self._snapshot = desk, snapshot
        self._keeps_draft = keeps_draft
        self.path: Path | None = None
        self.file_hash = ""
        self.keeps_form = True
        self._told_state = FileState.SAME
        self.is_whole: Callable[[], bool] = always
        self._dirty = False
        self._writing = False
        self._hold = ExitStack()
        self._draft: Path | None = None
        self._adopted: Path | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.autosave)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _name: self.look_at_disk())

    def begin(self, path: Path | None, file_hash: str, *, keeps_form: bool) -> None:
        """Stand for another file, or for none."""
        self.path, self.file_hash, self.keeps_form = path, file_hash, keeps_form
        self._told_state = FileState.SAME
        watched = self._watcher.files()
        if watched:
            self._watcher.removePaths(watched)
        if path is not None:
            self._watcher.addPath(str(path))

    def touch(self, *, dirty: bool) -> None:
        """Learn that the list has changed, or stands again as it was saved."""
        if not self._keeps_draft:
            return
        self._dirty = dirty
        if dirty and not self._timer.isActive():
            self._timer.start(AUTOSAVE_MS)
        elif not dirty:
            self._timer.stop()
            self._forget_draft()

    def open(self, path: Path) -> None:
        """Read a list; ``opened`` or ``failed`` tells the end."""

        def work(_stop: object) -> Opened:
            data = read_bytes(path, _LARGEST_FILE)
            made = editable(data, path.name, most_characters=LARGEST_TEXT, most_terms=MAX_TERMS)
            return Opened(path, made, sha256_of(data))

        self._desk.jobs.start(
            work, done=self.opened.emit, failed=self.failed.emit, lane="terms.open"
        )

    def save(self, path: Path, *, replace: bool = False) -> None:
        """Write the list; a session by its name, else the text as it stands."""
        session = self._snapshot()
        known = self.file_hash if path == self.path and not replace else ""
        self._desk.jobs.start(
            lambda _stop: save_unless_changed(path, list_bytes(session, path), known),
            done=lambda file_hash: self._on_saved(path, file_hash),
            failed=self.failed.emit,
        )

    def save_now(self, path: Path) -> None:
        """Write the list before the window closes; raises InputError."""
        known = self.file_hash if path == self.path else ""
        file_hash = save_unless_changed(path, list_bytes(self._snapshot(), path), known)
        self._on_saved(path, file_hash)

    def export(self, path: Path, goods: GoodsList, verdicts: list[Verdict] | None) -> None:
        """Write the list in the form its name stands for, with verdicts where given."""
        form = form_of_name(path.name)
        judged = verdicts is not None or form is OutputForm.TEXT

        def work(_stop: object) -> tuple[Finding, ...]:
            data = write_list(goods, form, verdicts, own_voice())
            write_atomically(path, data)
            return losses(goods, form, data) if goods.terms else ()

        self._desk.jobs.start(
            work,
            done=lambda found: self.exported.emit(path, found, judged),
            failed=self.export_failed.emit,
        )

    def told_changed(self) -> None:
        """Learn that the user was told already that somebody else changed the file."""
        self._told_state = FileState.CHANGED

    def look_at_disk(self) -> None:
        """Look whether somebody else changed the file; told once for each change."""
        path, known = self.path, self.file_hash
        if path is None or not known:
            return
        self._desk.jobs.start(
            lambda _stop: file_state(path, known),
            done=lambda state: self._on_state(path, known, state),
            failed=self.failed.emit,
            lane="terms.disk",
        )

    def autosave(self) -> None:
        """Write the draft now, in the background; later while a long text is still coming in."""
        if self._writing or not self.is_whole():
            self._timer.start(AUTOSAVE_MS)
            return
        session, draft = self._snapshot(), self._own_draft()
        if draft is None:
            return
        self._writing = True
        self._desk.jobs.start(
            lambda _stop: write_atomically(draft, session_bytes(session)),
            done=lambda _nothing: self._on_draft_written(),
            failed=self._on_draft_failed,
            stopped=lambda: self._on_draft_failed(None),
        )

    def look_for_left(self) -> None:
        """Look for drafts of a gsfiler that died; ``left_found`` tells of the newest."""
        drafts = self._desk.folders.drafts

        def work(_stop: object) -> LeftDraft | None:
            found = left_drafts(drafts)
            for path in found:
                with suppress(InputError):
                    return LeftDraft(path, read_draft(path), len(found) - 1)
            return None

        def tell(left: LeftDraft | None) -> None:
            if left is not None:
                self.left_found.emit(left)

        self._desk.jobs.start(work, done=tell, failed=self.failed.emit, lane="terms.left")

    def adopt(self, left: LeftDraft) -> None:
        """Take a draft over: it is deleted once it stands in the draft of this window."""
        self._adopted = left.path

    def drop_left(self, left: LeftDraft) -> None:
        """Delete a draft that nobody wants."""
        self._desk.jobs.start(
            lambda _stop: forget_left_draft(left.path),
            done=lambda _nothing: None,
            failed=self.failed.emit,
        )

    def release(self, *, forget: bool) -> None:
        """Let go of the draft as the window closes; with ``forget`` it is deleted."""
        self._timer.stop()
        if forget and self._draft is not None:
            with suppress(InputError):
                forget_draft(self._draft)
        self._hold.close()
        self._draft = None

    def ask_open(self, parent: QWidget) -> QFileDialog:
        """Ask which list to open, without holding up the window."""
        translate = QCoreApplication.translate
        lists = "*.gsfiler *.txt *.csv *.tsv *.xlsx *.docx *.json *.jsonl *.xml"
        filters = (
            translate("ListFile", "Lists ({endings})").format(endings=lists),
            translate("ListFile", "All files (*)"),
        )
        return ask_file(parent, translate("ListFile", "Open a list"), filters, self.open)

    def ask_save(self, parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
        """Ask where the list is to be saved, without holding up the window."""
        translate = QCoreApplication.translate
        return ask_target(
            parent,
            translate("ListFile", "Save the list"),
            [
                translate("ListFile", "gsfiler list with notes (*.gsfiler)"),
                translate("ListFile", "Plain text (*.txt)"),
            ],
            self._suggested("gsfiler"),
            chosen,
        )

    def ask_export(self, parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
        """Ask where and in what form the list is to be written, without holding up the window."""
        translate = QCoreApplication.translate
        forms = [
            (translate("ListFile", "Word document"), "docx"),
            (translate("ListFile", "Excel workbook"), "xlsx"),
            (translate("ListFile", "Text in the official layout"), "txt"),
            (translate("ListFile", "Comma-separated values"), "csv"),
            (translate("ListFile", "Tab-separated values"), "tsv"),
            (translate("ListFile", "JSON"), "json"),
            (translate("ListFile", "JSON Lines"), "jsonl"),
        ]
        filters = [f"{name} (*.{ending})" for name, ending in forms]
        title = translate("ListFile", "Export the list")
        return ask_target(parent, title, filters, self._suggested("docx"), chosen)

    def _suggested(self, ending: str) -> str:
        path = self.path or Path(QCoreApplication.translate("ListFile", "list"))
        return str(path.with_suffix(f".{ending}"))

    def _on_saved(self, path: Path, file_hash: str) -> None:
        self.begin(path, file_hash, keeps_form=True)
        self.saved.emit(path)

    def _on_state(self, path: Path, known: str, state: FileState) -> None:
        if path != self.path or known != self.file_hash:
            return
        if state is FileState.SAME:
            self._watcher.addPath(str(path))
        elif state is not self._told_state:
            self.changed_on_disk.emit(path, state)
        self._told_state = state

    def _own_draft(self) -> Path | None:
        """Return the file of this window's draft, holding its folder from the first time on."""
        if self._draft is None:
            name = secrets.token_hex(8)
            try:
                self._draft = self._hold.enter_context(own_draft(self._desk.folders.drafts, name))
            except GsfilerError as error:
                self._on_draft_failed(error)
        return self._draft

    def _on_draft_written(self) -> None:
        self._writing = False
        if self._adopted is not None:
            self.drop_left(LeftDraft(self._adopted, Session(), 0))
            self._adopted = None
        if not self._dirty:
            self._forget_draft()
        self.draft_written.emit()

    def _on_draft_failed(self, error: Exception | None) -> None:
        self._writing = False
        if error is not None:
            self.failed.emit(error)
            self._timer.start(_RETRY_MS)

    def _forget_draft(self) -> None:
        draft = self._draft
        if draft is not None and not self._writing:
            self._desk.jobs.start(
                lambda _stop: forget_draft(draft),
                done=lambda _nothing: None,
                failed=self.failed.emit,
                lane="terms.forget",
            )


def list_bytes(session: Session, path: Path) -> bytes:
    """Return what a saved file holds: a session by its name, else the text as it stands.

    Raises InputError where the name promises another form, such as a Word document: plain text
    under it would be a broken file, and might lie where a whole one was.
    """
    if path.suffix.lower() in _OTHER_FORMS:
        raise InputError(
            path.name,
            "saving keeps the text as you typed it, and this ending promises another form.",
            "Save the list as .gsfiler or .txt, or write this form with “Export”.",
        )
    if is_session_name(path.name):
        return session_bytes(session.model_copy(update={"file": "", "file_hash": ""}))
    return session.text.encode("utf-8")
