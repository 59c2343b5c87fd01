"""The draft that is open in the window: every change is a step that can be undone.

Views read the draft and ask for changes here; the signals tell them what has changed, whoever
asked. Nothing here touches a disk (see :mod:`gsfiler.gui.filing_files`).
"""

import re
from collections.abc import Mapping
from copy import deepcopy
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand

from gsfiler.core.errors import InvalidCode
from gsfiler.filing.draft import Draft, FormKind, new_draft
from gsfiler.filing.form.goods import ClassDescription
from gsfiler.filing.form.part import Part, Wording
from gsfiler.filing.form.parties import Name
from gsfiler.filing.madrid import MadridApplication, MadridSubsequentDesignation
from gsfiler.filing.paths import set_value, value_at
from gsfiler.gui.undo_steps import UndoSteps

_ONE_STEP_SECONDS = 2.0
"""Typing into one field with no longer pause than this is undone as one step."""

_STEPS = 1000

_OF_PERSONS = frozenset({"first_name", "last_name", "full_name"})
"""Fields that only a person's name has; a signature does not ask what signs."""

translate = QCoreApplication.translate


class FilingDocument(QObject):
    """A draft, its attachments, its undo stack, and who wants to know.

    ``contents`` only grows while a draft is open, so that taking a file away can be undone.

    ``value_changed`` carries the path of a value, or of the part it lies in; ``structure_changed``
    the path of a list or part whose parts came, went or moved; ``replaced`` says that another
    draft, or another form of it, is shown.
    """

    value_changed = Signal(str)
    structure_changed = Signal(str)
    replaced = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft: Draft = new_draft("madrid")
        self.contents: dict[str, bytes] = {}
        self.typed: set[str] = set()
        """The fields that were written in since the draft was opened, by their paths.

        Steps that are undone do not count.
        """
        self.opened = 0
        """How many drafts were opened so far, to tell one from the next."""
        self.number = 0
        self.stack = UndoSteps(self)
        self.stack.setUndoLimit(_STEPS)

    @property
    def form(self) -> MadridApplication | MadridSubsequentDesignation:
        """The form that is worked on; nearly always the only one of the draft."""
        return self.draft.transaction.forms[self.number]

    @property
    def base(self) -> str:
        """The path of the form that is worked on."""
        return f"forms[{self.number}]"

    @property
    def language(self) -> str:
        """The language of the form's texts (ISO 639-1), empty where it is not said."""
        form = self.form
        if isinstance(form, MadridApplication):
            return form.application_language
        return form.notification_language

    @property
    def kind(self) -> FormKind:
        """Which form it is."""
        return self.form.form

    def open(self, draft: Draft, contents: Mapping[str, bytes] | None = None) -> None:
        """Work on another draft, with its attachments by SHA-256; its steps begin afresh."""
        if not draft.transaction.forms:
            draft.transaction.forms = [MadridApplication()]
        self.draft, self.contents, self.number = draft, dict(contents or {}), 0
        self.opened += 1
        self.typed.clear()
        self.stack.clear()
        self.replaced.emit()

    def show_form(self, number: int) -> None:
        """Work on another form of the draft, by its place from 0; steps can still be undone."""
        if number != self.number and 0 <= number < len(self.draft.transaction.forms):
            self.number = number
            self.replaced.emit()

    def value(self, path: str) -> Any:
        """Return what stands at a path of the draft, None where nothing does."""
        return value_at(self.draft, path)

    def put(self, path: str, value: Any, base: str = "") -> None:
        """Change one value, as a step that can be undone; the same value is no step.

        The parts between ``base`` and the value are made as they are needed, and go again where
        nothing is left in them. A text without a language gets that of the form.
        """
        before, value = plain(self.value(path)), deepcopy(value)
        if before == plain(value) or (before is None and value in ("", [], None)):
            return
        self.stack.push(_Put(self, path, _anchor(self, path, base), value))

    def add(self, path: str, part: Any) -> int:
        """Append a part to the list at a path; returns its place."""
        before = self._now(path) or []
        self._restructure(path, before, [*before, part], translate("FilingDocument", "Add"))
        return len(before)

    def remove(self, path: str, place: int) -> None:
        """Take one part out of the list at a path."""
        before = self._now(path) or []
        after = [each for at, each in enumerate(before) if at != place]
        self._restructure(path, before, after, translate("FilingDocument", "Remove"))

    def put_all(self, path: str, after: Any, name: str) -> None:
        """Put a whole list or part in place of what stands at a path, under a name for Undo."""
        before = self._now(path)
        if plain(before) != plain(after):
            self._restructure(path, before, deepcopy(after), name)

    def put_several(self, changes: Mapping[str, Any], name: str) -> None:
        """Put several lists or parts in place of what stands there, as one step."""
        fresh = {
            path: (self._now(path), deepcopy(after))
            for path, after in changes.items()
            if plain(self.value(path)) != plain(after)
        }
        if fresh:
            self.stack.push(_Restructure(self, fresh, name))

    def put_unasked(self, path: str, after: Any) -> None:
        """Put what a view with an undo stack of its own has made; no step here undoes it."""
        _store(self, path, deepcopy(after))
        self.structure_changed.emit(path)

    def _now(self, path: str) -> Any:
        return deepcopy(self.value(path))

    def _restructure(self, path: str, before: Any, after: Any, name: str) -> None:
        anchor = _anchor(self, path, "")
        if anchor != path:
            # The part around it is not there yet: it comes, and goes, with what is put.
            self.stack.push(_Put(self, path, anchor, after, name))
        else:
            self.stack.push(_Restructure(self, {path: (before, after)}, name))


class _Put(QUndoCommand):
    """One value, and the parts it lies in; typing on in the same field belongs to the step."""

    def __init__(
        self, document: FilingDocument, path: str, anchor: str, value: Any, name: str = ""
    ) -> None:
        super().__init__(name or translate("FilingDocument", "Typing"))
        self._document, self.path, self._anchor = document, path, anchor
        self._before = deepcopy(document.value(anchor))
        self.value = value
        self._is_new, self._is_list = True, bool(name)
        self._is_first = not name and path not in document.typed
        self.when = monotonic()
        # Done here, not in redo(): Qt cannot bear an error there.
        try:
            _store(document, path, deepcopy(value))
        except InvalidCode:
            _store(document, anchor, deepcopy(self._before))
            raise
        _settle(document, path, anchor)
        self.after = deepcopy(document.value(anchor))

    def id(self) -> int:
        """Let steps of this kind be merged (overrides QUndoCommand)."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a later step into this one: the same text, typed without a pause."""
        if not isinstance(other, _Put) or other.path != self.path:
            return False
        if not isinstance(other.value, str | list) or other.when - self.when > _ONE_STEP_SECONDS:
            return False
        self.after, self.when = deepcopy(self._document.value(self._anchor)), other.when
        return True

    def redo(self) -> None:
        """Put the new value (overrides QUndoCommand)."""
        if not self._is_new:
            _store(self._document, self._anchor, deepcopy(self.after))
        self._is_new = False
        if self._is_first:
            self._document.typed.add(self.path)
        self._tell()

    def undo(self) -> None:
        """Put back what stood there before (overrides QUndoCommand)."""
        _store(self._document, self._anchor, deepcopy(self._before))
        if self._is_first:
            self._document.typed.discard(self.path)
        self._tell()

    def _tell(self) -> None:
        signals = self._document
        (signals.structure_changed if self._is_list else signals.value_changed).emit(self._anchor)


class _Restructure(QUndoCommand):
    """Lists or parts as wholes: by their paths, what stood there before and what comes."""

    def __init__(
        self, document: FilingDocument, changes: Mapping[str, tuple[Any, Any]], name: str
    ) -> None:
        super().__init__(name)
        self._document, self._changes = document, changes
        self._is_new = True
        self._store(1)

    def redo(self) -> None:
        """Put the new parts (overrides QUndoCommand)."""
        if not self._is_new:
            self._store(1)
        self._is_new = False
        self._tell()

    def undo(self) -> None:
        """Put the former parts back (overrides QUndoCommand)."""
        self._store(0)
        self._tell()

    def _store(self, which: int) -> None:
        for path, values in self._changes.items():
            _store(self._document, path, deepcopy(values[which]))

    def _tell(self) -> None:
        for path in self._changes:
            self._document.structure_changed.emit(path)


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


def _anchor(document: FilingDocument, path: str, base: str) -> str:
    """Return what a step must hold to be undone: the outermost part that it makes or takes away."""
    if base and path.startswith(f"{base}."):
        return f"{base}.{re.split(r'[.[]', path[len(base) + 1 :])[0]}"
    way = ""
    for piece in path.split("."):
        name, *places = piece.replace("]", "").split("[")
        way = f"{way}.{name}" if way else name
        if document.value(way) is None:
            return way
        for place in places:
            around, way = way, f"{way}[{place}]"
            if document.value(way) is None:
                return around
    return path


def _settle(document: FilingDocument, path: str, anchor: str) -> None:
    """Name the language of a text that has none; take away parts in which nothing is left."""
    owner, _, field = path.rpartition(".")
    part = document.value(owner) if owner else None
    if isinstance(part, Wording) and field == "text":
        if part.text and not part.language and "translations[" not in path:
            part.language = document.language
        elif not part.text and part.language == document.language:
            part.language = ""
    if isinstance(part, Name) and field in _OF_PERSONS and not part.organization_name:
        part.kind = "person"
    if found := re.fullmatch(r"(.*)\[(\d+)\]", path):
        values = document.value(found[1])
        if not values[-1] and int(found[2]) == len(values) - 1:
            values.pop()
    elif isinstance(listed := document.value(path), list):
        for each in listed:
            if isinstance(each, ClassDescription):
                _name_language(each.descriptions, document.language)
    while owner.startswith(anchor):
        part = document.value(owner)
        if not isinstance(part, Part) or not part.is_empty:
            return
        owner = _without(document, owner)


def _name_language(texts: list[Wording], language: str) -> None:
    for text in texts:
        text.language = text.language or language


def _without(document: FilingDocument, path: str) -> str:
    """Take an empty part out of what holds it, if nothing moves; return the part around it."""
    found = re.fullmatch(r"(.*)\[(\d+)\]", path)
    if found:
        parts = document.value(found[1])
        if int(found[2]) == len(parts) - 1:
            parts.pop()
        return found[1].rpartition(".")[0]
    around, _, name = path.rpartition(".")
    owner = document.value(around)
    if isinstance(owner, Part) and type(owner).model_fields[name].default is None:
        setattr(owner, name, None)
    return around
