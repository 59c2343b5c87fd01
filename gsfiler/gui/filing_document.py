"""The draft that is open in the window: every change is a step that can be undone.

Views read the draft and ask for changes here; the signals tell them what has changed, whoever
asked. Nothing here touches a disk (see :mod:`gsfiler.gui.filing_files`).
"""

from collections.abc import Mapping
from copy import deepcopy
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from gsfiler.filing.draft import Draft, FormKind, new_draft
from gsfiler.filing.madrid import MadridApplication, MadridSubsequentDesignation
from gsfiler.filing.part import Part
from gsfiler.filing.paths import set_value, value_at

_ONE_STEP_SECONDS = 2.0
"""Typing into one field with no longer pause than this is undone as one step."""

_STEPS = 1000

translate = QCoreApplication.translate


class FilingDocument(QObject):
    """A draft, its attachments, its undo stack, and who wants to know.

    ``contents`` only grows while a draft is open, so that taking a file away can be undone.

    ``value_changed`` carries the path of a single value; ``structure_changed`` the path of a list
    or part whose parts came, went or moved; ``replaced`` says that another draft is open.
    """

    value_changed = Signal(str)
    structure_changed = Signal(str)
    replaced = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft: Draft = new_draft("madrid")
        self.contents: dict[str, bytes] = {}
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_STEPS)

    @property
    def form(self) -> MadridApplication | MadridSubsequentDesignation:
        """The form that is worked on: the first of the draft."""
        return self.draft.transaction.forms[0]

    @property
    def kind(self) -> FormKind:
        """Which form it is."""
        return self.form.form

    def open(self, draft: Draft, contents: Mapping[str, bytes] | None = None) -> None:
        """Work on another draft, with its attachments by SHA-256; its steps begin afresh."""
        if not draft.transaction.forms:
            draft.transaction.forms = [MadridApplication()]
        self.draft, self.contents = draft, dict(contents or {})
        self.stack.clear()
        self.replaced.emit()

    def value(self, path: str) -> Any:
        """Return what stands at a path of the draft, None where nothing does."""
        return value_at(self.draft, path)

    def put(self, path: str, value: Any) -> None:
        """Change one value, as a step that can be undone; the same value is no step."""
        before = plain(self.value(path))
        if before == plain(value) or (before is None and value in ("", [], None)):
            return
        self.stack.push(_Put(self, path, before, value))

    def add(self, path: str, part: Any) -> int:
        """Append a part to the list at a path; returns its place."""
        before = plain(self.value(path)) or []
        self._restructure(path, before, [*before, part], translate("FilingDocument", "Add"))
        return len(before)

    def remove(self, path: str, place: int) -> None:
        """Take one part out of the list at a path."""
        before = plain(self.value(path)) or []
        after = [each for at, each in enumerate(before) if at != place]
        self._restructure(path, before, after, translate("FilingDocument", "Remove"))

    def put_all(self, path: str, after: Any, name: str) -> None:
        """Put a whole list or part in place of what stands at a path, under a name for Undo."""
        before = plain(self.value(path))
        if before != plain(after):
            self._restructure(path, before, plain(after), name)

    def put_unasked(self, path: str, after: Any) -> None:
        """Put what a view with an undo stack of its own has made; no step here undoes it."""
        _store(self, path, deepcopy(after))
        self.structure_changed.emit(path)

    def _restructure(self, path: str, before: Any, after: Any, name: str) -> None:
        self.stack.push(_Restructure(self, path, before, after, name))


class _Put(QUndoCommand):
    """One value; typing on in the same field belongs to the same step."""

    def __init__(self, document: FilingDocument, path: str, before: Any, after: Any) -> None:
        super().__init__(translate("FilingDocument", "Typing"))
        self._document, self.path = document, path
        self._before, self.after = before, after
        self.when = monotonic()

    def id(self) -> int:
        """Let steps of this kind be merged (overrides QUndoCommand)."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a later step into this one: the same text, typed without a pause."""
        if not isinstance(other, _Put) or other.path != self.path:
            return False
        if not isinstance(other.after, str) or other.when - self.when > _ONE_STEP_SECONDS:
            return False
        self.after, self.when = other.after, other.when
        return True

    def redo(self) -> None:
        """Put the new value (overrides QUndoCommand)."""
        self._set(self.after)

    def undo(self) -> None:
        """Put the former value back (overrides QUndoCommand)."""
        self._set(self._before)

    def _set(self, value: Any) -> None:
        _store(self._document, self.path, value)
        self._document.value_changed.emit(self.path)


class _Restructure(QUndoCommand):
    """A list or part as a whole."""

    def __init__(
        self, document: FilingDocument, path: str, before: Any, after: Any, name: str
    ) -> None:
        super().__init__(name)
        self._document, self._path = document, path
        self._before, self._after = before, after

    def redo(self) -> None:
        """Put the new parts (overrides QUndoCommand)."""
        self._set(self._after)

    def undo(self) -> None:
        """Put the former parts back (overrides QUndoCommand)."""
        self._set(self._before)

    def _set(self, value: Any) -> None:
        _store(self._document, self._path, deepcopy(value))
        self._document.structure_changed.emit(self._path)


def plain(value: Any) -> Any:
    """Return parts as the plain data they are stored as."""
    if isinstance(value, Part):
        return value.stored()
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value


def _store(document: FilingDocument, path: str, value: Any) -> None:
    """Put a value where it belongs; None empties a field that can be empty in no other way."""
    if value is None:
        value = _empty(document, path)
    set_value(document.draft, path, value)


def _empty(document: FilingDocument, path: str) -> Any:
    """Return the empty value of what stands at a path."""
    now = document.value(path)
    return "" if isinstance(now, str) else [] if isinstance(now, list) else None
