"""The copy of a filing kept while one works, and what a gsfiler that died left behind.

The copy lies in the user's folder from two seconds after a change on, until the filing is saved or
given up; what is left there is offered at the next start. All disk work is done in the background.
"""

import json
import secrets
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from gsfiler.core.errors import GsfilerError
from gsfiler.core.files import write_atomically
from gsfiler.filing.drafts.draft_file import OpenDraft, draft_bytes, open_draft
from gsfiler.gui.desk import Desk
from gsfiler.lists.session import forget_draft, forget_left_draft, left_drafts, own_draft

AUTOSAVE_MS = 2_000
"""Milliseconds from a change until the copy is written."""

KEPT_AS = "filing.gsf"
_WHENCE = "whence.json"


@dataclass(frozen=True, slots=True)
class Left:
    """A copy that a gsfiler that died left behind, and the file it belongs to."""

    path: Path
    opened: OpenDraft
    file: Path | None


class FilingCopy(QObject):
    """Writes the copy of a draft, while it is wanted; ``state`` returns it and its file, if any.

    ``failed`` carries an error, ``left_found`` a Left.
    """

    failed = Signal(object)
    left_found = Signal(object)

    def __init__(
        self, desk: Desk, state: Callable[[], tuple[OpenDraft, Path | None]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, state
        self._wanted = self._changed = self._writing = False
        self._hold = ExitStack()
        self._copy: Path | None = None
        self._taken_over: Path | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.write_now)

    def changed(self) -> None:
        """Learn that the draft is no longer what is being written."""
        self._changed = True

    def follow(self, *, wanted: bool) -> None:
        """Keep a copy from now on, or no more."""
        self._wanted = wanted
        if wanted and not self._timer.isActive():
            self._timer.start(AUTOSAVE_MS)
        elif not wanted:
            self._timer.stop()
            self._forget()

    def write_now(self) -> None:
        """Write the copy now, in the background."""
        if not self._wanted:
            return
        if self._writing:
            self._timer.start(AUTOSAVE_MS)
            return
        copy = self._own()
        if copy is None:
            return
        whole, file = self._state()
        whence = json.dumps(
            {"file": str(file) if file else "", "fingerprint": whole.fingerprint}
        ).encode()
        whole = replace(whole, others={**whole.others, _WHENCE: whence})
        self._writing, self._changed = True, False
        self._desk.jobs.start(
            lambda _stop: write_atomically(copy, draft_bytes(whole)),
            done=lambda _nothing: self._on_written(),
            failed=self._on_not_written,
        )

    def look_for_left(self) -> None:
        """Look for a copy of a gsfiler that died."""
        folder = self._desk.folders.drafts

        def work(_stop: object) -> Left | None:
            for path in left_drafts(folder, KEPT_AS):
                with suppress(GsfilerError, ValueError):
                    return _left(path)
            return None

        self._desk.jobs.start(
            work,
            done=lambda left: self.left_found.emit(left) if left else None,
            failed=self.failed.emit,
            lane="filing.left",
        )

    def take_over(self, left: Left) -> None:
        """Delete what was left once it lies in the own copy too."""
        self._taken_over = left.path

    def close(self, *, keeping: bool) -> None:
        """Let go of the copy as the window closes."""
        self._timer.stop()
        if self._copy is not None and not keeping:
            with suppress(GsfilerError):
                forget_draft(self._copy)
        self._hold.close()
        self._copy = None

    def _own(self) -> Path | None:
        if self._copy is None:
            folder, name = self._desk.folders.drafts, secrets.token_hex(8)
            try:
                self._copy = self._hold.enter_context(own_draft(folder, name, KEPT_AS))
            except GsfilerError as error:
                self.failed.emit(error)
        return self._copy

    def _on_written(self) -> None:
        self._writing = False
        if self._taken_over is not None:
            self._drop(self._taken_over)
            self._taken_over = None
        if not self._wanted:
            self._forget()
        elif self._changed:
            self._timer.start(AUTOSAVE_MS)

    def _on_not_written(self, error: Exception) -> None:
        self._writing = False
        self.failed.emit(error)

    def _forget(self) -> None:
        copy = self._copy
        if copy is not None and not self._writing:
            self._desk.jobs.start(
                lambda _stop: forget_draft(copy),
                done=lambda _nothing: None,
                failed=self.failed.emit,
                lane="filing.forget",
            )

    def _drop(self, left: Path) -> None:
        self._desk.jobs.start(
            lambda _stop: forget_left_draft(left),
            done=lambda _nothing: None,
            failed=self.failed.emit,
        )


def _left(path: Path) -> Left:
    """Return a copy and the file it belongs to; raises DraftError."""
    found = open_draft(path)
    others = dict(found.others)
    whence = json.loads(others.pop(_WHENCE, b"{}"))
    file = Path(str(whence["file"])) if whence.get("file") else None
    fingerprint = str(whence.get("fingerprint", "")) if file else ""
    return Left(path, replace(found, others=others, fingerprint=fingerprint), file)
