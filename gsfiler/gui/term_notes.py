"""Notes, sources and reviewers of terms, and findings set aside: kept, shown and undone."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFocusEvent, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from gsfiler.core.findings import Finding
from gsfiler.gui.theme import GAP, SPACE
from gsfiler.lists.session import IgnoredFinding, TermNote
from gsfiler.vocabulary.terms import Term

Place = tuple[int | None, str]
"""What a note is found again by: class and wording of its term."""


def place_of(term: Term) -> Place:
    """Return what the note of a term is found again by."""
    return (term.class_number, term.text)


@dataclass(slots=True)
class _Kept:
    """All notes and all findings set aside, in the order they were made."""

    notes: dict[Place, TermNote] = field(default_factory=dict)
    ignored: dict[tuple[Place, str], IgnoredFinding] = field(default_factory=dict)


class Notebook(QObject):
    """What the user noted about terms; every change is a step on the stack of all steps."""

    changed = Signal()
    ignored_changed = Signal()

    def __init__(self, stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = stack
        self._kept = _Kept()

    def start_with(self, notes: Iterable[TermNote], ignored: Iterable[IgnoredFinding]) -> None:
        """Hold the notes of another list."""
        self._kept = _Kept(
            {(note.class_number, note.term): note for note in notes},
            {((each.class_number, each.term), each.code): each for each in ignored},
        )
        self.changed.emit()
        self.ignored_changed.emit()

    @property
    def notes(self) -> tuple[TermNote, ...]:
        """All notes."""
        return tuple(self._kept.notes.values())

    @property
    def ignored(self) -> tuple[IgnoredFinding, ...]:
        """All findings set aside."""
        return tuple(self._kept.ignored.values())

    def note_of(self, term: Term) -> TermNote:
        """Return the note of a term, an empty one where there is none."""
        kept = self._kept.notes.get(place_of(term))
        return kept or TermNote(class_number=term.class_number, term=term.text)

    def write(self, term: Term, *, note: str, source: str, reviewer: str) -> None:
        """Note something about a term; the same as before is no step."""
        before = self.note_of(term)
        after = before.model_copy(update={"note": note, "source": source, "reviewer": reviewer})
        if after != before:
            self._stack.push(_Noting(self, self.tr("Note"), before, after))

    def is_ignored(self, term: Term, finding: Finding) -> bool:
        """Return whether a finding about this wording in this class was set aside."""
        return (place_of(term), finding.code) in self._kept.ignored

    def reason(self, term: Term, finding: Finding) -> str:
        """Return why a finding was set aside."""
        kept = self._kept.ignored.get((place_of(term), finding.code))
        return kept.reason if kept else ""

    def ignore(self, term: Term, finding: Finding, reason: str) -> None:
        """Set a finding aside, with a reason."""
        made = IgnoredFinding(
            class_number=term.class_number, term=term.text, code=finding.code, reason=reason
        )
        self._stack.push(_Ignoring(self, self.tr("Ignore finding"), made, ignored=True))

    def heed(self, term: Term, finding: Finding) -> None:
        """Take a finding up again."""
        kept = self._kept.ignored.get((place_of(term), finding.code))
        if kept is not None:
            self._stack.push(_Ignoring(self, self.tr("Heed finding"), kept, ignored=False))

    def carry(self, pairs: Iterable[tuple[Term, Term]], there: set[Place]) -> None:
        """Let notes follow terms that were reworded; ``there`` are all places of the list now.

        A finding set aside does not follow: it spoke of another wording.
        """
        moved = False
        for old, new in pairs:
            was, now = place_of(old), place_of(new)
            if was in self._kept.notes and was not in there and now not in self._kept.notes:
                kept = self._kept.notes.pop(was)
                update = {"class_number": new.class_number, "term": new.text}
                self._kept.notes[now] = kept.model_copy(update=update)
                moved = True
        if moved:
            self.changed.emit()

    def keep_note(self, note: TermNote) -> None:
        """Hold a note as it is given; an empty one is let go."""
        place = (note.class_number, note.term)
        if note.note or note.source or note.reviewer or note.model_extra:
            self._kept.notes[place] = note
        else:
            self._kept.notes.pop(place, None)
        self.changed.emit()

    def keep_ignored(self, each: IgnoredFinding, *, ignored: bool) -> None:
        """Hold a finding as set aside, or no longer."""
        place = ((each.class_number, each.term), each.code)
        if ignored:
            self._kept.ignored[place] = each
        else:
            self._kept.ignored.pop(place, None)
        self.ignored_changed.emit()


class _Noting(QUndoCommand):
    """One change of a note."""

    def __init__(self, book: Notebook, text: str, before: TermNote, after: TermNote) -> None:
        super().__init__(text)
        self._book, self._before, self._after = book, before, after

    def undo(self) -> None:
        """Put the former note back (overrides QUndoCommand)."""
        self._book.keep_note(self._before)

    def redo(self) -> None:
        """Write the note (overrides QUndoCommand)."""
        self._book.keep_note(self._after)


class _Ignoring(QUndoCommand):
    """One finding set aside, or taken up again."""

    def __init__(self, book: Notebook, text: str, each: IgnoredFinding, *, ignored: bool) -> None:
        super().__init__(text)
        self._book, self._each, self._ignored = book, each, ignored

    def undo(self) -> None:
        """Put it back as it was (overrides QUndoCommand)."""
        self._book.keep_ignored(self._each, ignored=not self._ignored)

    def redo(self) -> None:
        """Set it aside or take it up (overrides QUndoCommand)."""
        self._book.keep_ignored(self._each, ignored=self._ignored)


class _NoteText(QPlainTextEdit):
    """A field of several lines that tells when one leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left (overrides QPlainTextEdit)."""
        super().focusOutEvent(event)
        self.left.emit()


class NotePanel(QWidget):
    """The fields for note, source and reviewer of the term that is selected."""

    def __init__(self, book: Notebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._term: Term | None = None
        self.note = _NoteText()
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Note about the term"))
        self.source = QLineEdit()
        self.source.setAccessibleName(self.tr("Source of the term"))
        self.reviewer = QLineEdit()
        self.reviewer.setAccessibleName(self.tr("Reviewer of the term"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setSpacing(SPACE)
        note_label = QLabel(self.tr("&Note about this term"))
        note_label.setBuddy(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(note_label)
        column.addWidget(self.note, 1)
        column.addLayout(form)
        form.addRow(self.tr("Sou&rce"), self.source)
        form.addRow(self.tr("Rev&iewer"), self.reviewer)
        self.note.left.connect(self.flush)
        self.source.editingFinished.connect(self.flush)
        self.reviewer.editingFinished.connect(self.flush)
        book.changed.connect(self._show)
        self._show()

    def show_term(self, term: Term | None) -> None:
        """Show what is noted about a term; what was typed about the one before is kept."""
        if term is not None and self._term is not None and place_of(term) == place_of(self._term):
            return
        self.flush()
        self._term = term
        self._show()

    def flush(self) -> None:
        """Keep what stands in the fields."""
        if self._term is not None:
            self._book.write(
                self._term,
                note=self.note.toPlainText(),
                source=self.source.text(),
                reviewer=self.reviewer.text(),
            )

    def _show(self) -> None:
        self.setEnabled(self._term is not None)
        kept = self._book.note_of(self._term) if self._term else TermNote(term="")
        if self.note.toPlainText() != kept.note:
            self.note.setPlainText(kept.note)
        for line, text in ((self.source, kept.source), (self.reviewer, kept.reviewer)):
            if line.text() != text:
                line.setText(text)
