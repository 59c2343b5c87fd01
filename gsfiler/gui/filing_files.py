"""The file behind a filing: opened, saved, watched, and who else has it open.

All disk work is done in the background. The copy kept while one works is that of
:mod:`gsfiler.gui.filing_copy`.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from getpass import getuser
from pathlib import Path
from platform import node

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from gsfiler.core.errors import DraftError
from gsfiler.filing.draft import Draft
from gsfiler.filing.drafts.draft_file import (
    OpenDraft,
    is_changed_on_disk,
    open_backup,
    open_draft,
    save_draft,
)
from gsfiler.filing.drafts.draft_lock import DraftLock, LockNote, lock_finding, take_lock
from gsfiler.filing.drafts.history import Snapshot, with_snapshot
from gsfiler.filing.importing import Imported, import_file
from gsfiler.gui.desk import Desk
from gsfiler.gui.filing_copy import FilingCopy, Left
from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.messages import translated

_DRAFTS = (".gsf", ".json", ".bak")


class FilingFiles(QObject):
    """Opens and saves the draft of a document.

    ``opened`` and ``saved`` carry a path, ``failed`` an error, ``noted`` a sentence; ``damaged`` a
    path whose backup can be opened, ``not_ours`` one that another program changed meanwhile, both
    with the error; ``changed_on_disk`` a path and whether the file is still there;
    ``state_changed`` tells that the document is saved, or no longer.
    """

    opened = Signal(object)
    saved = Signal(object)
    failed = Signal(object)
    noted = Signal(str)
    damaged = Signal(object, object)
    not_ours = Signal(object, object)
    changed_on_disk = Signal(object, bool)
    state_changed = Signal()

    def __init__(self, desk: Desk, document: FilingDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._document, self._page = desk, document, parent
        self.path: Path | None = None
        self._lock: DraftLock | None = None
        self._rest = OpenDraft(document.draft)
        self._unsaved = False
        self._silent = False
        self._after_saving: Callable[[], object] | None = None
        self._number = 0
        self._saving = False
        self._save_next: tuple[Path, bool] | None = None
        self._told_of_disk = ""
        self.copy = FilingCopy(desk, lambda: (self.whole(), self.path), self)
        self.copy.failed.connect(self.failed)
        for signal in (document.value_changed, document.structure_changed):
            signal.connect(lambda _path: self._touch())
        document.stack.cleanChanged.connect(lambda _clean: self.state_changed.emit())
        self.ask_to_save: Callable[[], QMessageBox.StandardButton] = self._ask

    # ---- what is open

    @property
    def is_dirty(self) -> bool:
        """Whether closing now would lose something."""
        return self._unsaved

    @property
    def contents(self) -> Mapping[str, bytes]:
        """The attachments, by SHA-256."""
        return self._document.contents

    @property
    def snapshots(self) -> tuple[Snapshot, ...]:
        """The history of the draft."""
        return self._rest.snapshots

    def whole(self) -> OpenDraft:
        """Return everything that belongs to the draft as it stands."""
        return replace(
            self._rest, draft=self._document.draft.copy_deep(), contents=dict(self.contents)
        )

    def begin(self, draft: Draft, contents: Mapping[str, bytes] | None = None) -> None:
        """Work on a draft that no file holds yet."""
        self._stand_for(OpenDraft(draft, dict(contents or {})), None)

    def put_history(self, draft: Draft, snapshots: tuple[Snapshot, ...]) -> None:
        """Work on a former state of the same draft."""
        self._rest = replace(self._rest, snapshots=snapshots)
        self._document.open(draft, self.contents)
        self._mark(unsaved=True)

    def keep_state(self, label: str) -> None:
        """Add the present state to the history, under the user's words."""
        snapshots = with_snapshot(self._rest.snapshots, self._document.draft, label, _moment())
        self._rest = replace(self._rest, snapshots=snapshots)
        self._mark(unsaved=True)

    # ---- opening and saving

    def open(self, path: Path) -> None:
        """Open a draft, or begin one from a document of another program; told by the signals."""
        if path.suffix.lower() not in _DRAFTS:
            self._import(path)
            return
        self._desk.jobs.start(
            lambda _stop: open_draft(path),
            done=lambda found: self._on_opened(found, path),
            failed=lambda error: self._on_not_opened(error, path),
            lane="filing.open",
        )

    def open_backup(self, path: Path) -> None:
        """Open the last good state of a draft that is damaged."""
        self._desk.jobs.start(
            lambda _stop: open_backup(path),
            done=lambda found: self._on_opened(found, path),
            failed=self.failed.emit,
            lane="filing.open",
        )

    def save(self, path: Path, *, replacing: bool = False) -> None:
        """Save the draft under a name; one saving waits for the other."""
        if self._saving:
            self._save_next = path, replacing
            return
        self._saving = True
        whole, number = self._named(path), self._number
        self._desk.jobs.start(
            lambda _stop: save_draft(path, whole, replacing=replacing),
            done=lambda done: self._on_saved(done, path, whole, number),
            failed=lambda error: self._on_not_saved(error, path, number),
        )

    def forget_wish(self) -> None:
        """Forget what was to be done after saving: the user has turned back."""
        self._after_saving = None

    def look_at_disk(self) -> None:
        """Look whether another program has changed the file meanwhile, and tell it once."""
        path, rest = self.path, self._rest
        if path is None or self._desk.jobs.busy:
            return

        def work(_stop: object) -> tuple[bool, bool]:
            return is_changed_on_disk(path, rest), path.exists()

        def done(found: tuple[bool, bool]) -> None:
            changed, there = found
            if path != self.path or rest.fingerprint != self._rest.fingerprint:
                return
            told = "changed" if changed else "gone" if not there else ""
            if told and told != self._told_of_disk:
                self._mark(unsaved=True)
                self.changed_on_disk.emit(path, there)
            self._told_of_disk = told

        self._desk.jobs.start(work, done=done, failed=self.failed.emit, lane="filing.disk")

    def may_close(self) -> bool:
        """Ask whether to save before the window closes; False where the user stays."""
        return self._settled(self._page.window().close)

    def before_leaving(self, act: Callable[[], object]) -> None:
        """Do what replaces the draft, once it is saved or given up."""
        if self._settled(act):
            act()

    def release(self) -> None:
        """Let go of lock and copy as the window closes."""
        self._let_go()
        self.copy.close(keeping=self._unsaved and not self._silent)

    def restore(self, left: Left) -> None:
        """Work on what was left, as not saved."""
        self._stand_for(left.opened, left.file)
        self.copy.take_over(left)
        self._mark(unsaved=True)
        self.copy.write_now()

    # ---- inside

    def _import(self, path: Path) -> None:

        def done(found: Imported) -> None:
            self._stand_for(OpenDraft(found.draft, dict(found.contents)), None)
            self._mark(unsaved=True)
            self.opened.emit(path)
            self._tell(found.findings)

        self._desk.jobs.start(
            lambda _stop: import_file(path), done=done, failed=self.failed.emit,
            lane="filing.open",
        )  # fmt: skip

    def _on_opened(self, found: OpenDraft, path: Path) -> None:
        self._stand_for(found, path)
        self._mark(unsaved=found.is_damaged)
        self.opened.emit(path)
        self._tell(found.findings)
        self._take_lock(path)

    def _on_not_opened(self, error: Exception, path: Path) -> None:
        backup = error.backup if isinstance(error, DraftError) else None
        if backup is not None:
            self.damaged.emit(path, error)
        else:
            self.failed.emit(error)

    def _on_saved(self, done: OpenDraft, path: Path, saved: OpenDraft, number: int) -> None:
        is_last = self._save_next is None
        if self._is_late(number):
            return
        is_new = path != self.path
        self._rest = replace(self._rest, fingerprint=done.fingerprint, is_damaged=False)
        self.path, self._told_of_disk = path, ""
        if self._document.draft == saved.draft:
            self._mark(unsaved=False)
        if is_new:
            self._take_lock(path)
        self.saved.emit(path)
        if is_last and self._after_saving is not None:
            then, self._after_saving = self._after_saving, None
            then()

    def _on_not_saved(self, error: Exception, path: Path, number: int) -> None:
        is_late = self._is_late(number)
        self._after_saving = None
        if is_late:
            self.failed.emit(error)
            return
        if isinstance(error, DraftError) and path == self.path:
            self.not_ours.emit(path, error)
        else:
            self.failed.emit(error)

    def _is_late(self, number: int) -> bool:
        """Tell whether what was saved is another draft than is open now; start what waits."""
        self._saving = False
        waiting, self._save_next = self._save_next, None
        late = number != self._number
        if waiting is not None and not late:
            QTimer.singleShot(0, self, lambda: self.save(waiting[0], replacing=waiting[1]))
        return late

    def _stand_for(self, found: OpenDraft, path: Path | None) -> None:
        self._let_go()
        self._number += 1
        self._after_saving = self._save_next = None
        self._rest, self.path, self._told_of_disk = found, path, ""
        self._silent = True
        self._document.open(found.draft, found.contents)
        self._silent = False
        self._mark(unsaved=False)

    def _named(self, path: Path) -> OpenDraft:
        """Return the whole draft for a file; another file's fingerprint is not its own."""
        whole = self.whole()
        return whole if path == self.path else replace(whole, fingerprint="")

    def _touch(self) -> None:
        if not self._silent:
            self.copy.changed()
            self._mark(unsaved=True)

    def _mark(self, *, unsaved: bool) -> None:
        self._unsaved = unsaved
        self.copy.follow(wanted=unsaved)
        self.state_changed.emit()

    def _tell(self, found: tuple[object, ...]) -> None:
        sentences = [translated(each.finding) for each in found]  # type: ignore[attr-defined]
        if sentences:
            self.noted.emit("\n".join(sentences[:8]))

    def _settled(self, then: Callable[[], object]) -> bool:
        """Return whether nothing would be lost now; ``then`` is done once it is saved."""
        if not self._unsaved:
            return True
        answer = self.ask_to_save()
        if answer == QMessageBox.StandardButton.Discard:
            self._mark(unsaved=False)
            return True
        if answer == QMessageBox.StandardButton.Save and self.path is not None:
            self._after_saving = then
            self.save(self.path)
        elif answer == QMessageBox.StandardButton.Save:
            self._after_saving = then
            self.save_wished.emit()
        return False

    save_wished = Signal()
    """Tells that a file must be asked for before the draft can be left."""

    def _ask(self) -> QMessageBox.StandardButton:
        buttons = QMessageBox.StandardButton
        name = self.path.name if self.path else self.tr("The filing")
        return QMessageBox.question(
            self._page,
            "gsfiler",
            self.tr("{name} has changes that are not saved. Save them?").format(name=name),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )

    def _take_lock(self, path: Path) -> None:
        self._let_go()
        note = LockNote(who=_user(), machine=node(), since=_moment())
        self._lock = take_lock(path, note)
        if self._lock.other is not None:
            self.noted.emit(translated(lock_finding(self._lock.other).finding))

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def _moment() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _user() -> str:
    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        return ""
