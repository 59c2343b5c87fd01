"""The editor of the list: its text is the truth, what is typed is the list.

Offsets of terms count characters; a document counts UTF-16 units, which differ behind an emoji or
a rare ideograph. Underlines exist for the part in view only.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QUndoCommand,
    QUndoStack,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from gsfiler.gui.terms_pouring import Pouring, pieces_of
from gsfiler.gui.theme import SPACE, Tone, tint, verdict_colour
from gsfiler.gui.words import figures
from gsfiler.lists.text_edits import TextEdit
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Verdict, VerdictKind

LARGEST_TEXT = 5_000_000
"""Characters of a text that is pasted or opened in the window."""

_Line = QTextCharFormat.UnderlineStyle
_UNDERLINES = {
    VerdictKind.VARIANT: _Line.DotLine,
    VerdictKind.NEAR: _Line.DashUnderline,
    VerdictKind.WRONG_CLASS: _Line.SingleUnderline,
    VerdictKind.VAGUE: _Line.WaveUnderline,
    VerdictKind.WITHDRAWN: _Line.DashDotLine,
    VerdictKind.WRONG_LANGUAGE: _Line.DashDotDotLine,
    VerdictKind.MALFORMED: _Line.WaveUnderline,
    VerdictKind.UNKNOWN: _Line.DotLine,
}
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_WORD_ENDS = frozenset(" ;,.:\r\n)")
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1f\ufdd0\ufdd1\ufffe\uffff]")
_HALF_A_SIGN = re.compile("[\ud800-\udfff]")
_MAX_UNDERLINES = 400
_MOST_TURNS = 3


class TextStep(QUndoCommand):
    """One step of the document's own undo, told to the stack that holds all steps."""

    def __init__(self, editor: "TermsEditor", text: str) -> None:
        super().__init__(text)
        self._editor = editor
        self._is_done = True

    def undo(self) -> None:
        """Take the step back (overrides QUndoCommand)."""
        self._is_done = False
        self._editor.step(back=True)

    def redo(self) -> None:
        """Make the step again; the first time it is made already (overrides QUndoCommand)."""
        if not self._is_done:
            self._editor.step(back=False)
        self._is_done = True


class TermsEditor(QPlainTextEdit):
    """The typed list, with its terms underlined by verdict.

    ``refused`` tells why something was not taken in, ``files_dropped`` which files were dropped or
    pasted, ``text_pasted`` what was pasted, ``table_pasted`` cells from a sheet, to be laid out.
    """

    refused = Signal(str)
    files_dropped = Signal(list)
    text_pasted = Signal(str)
    table_pasted = Signal(str)

    def __init__(self, stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = stack
        self._step_name = ""
        self._edited = self._marking = self._stale = False
        self._terms: Sequence[Term] = ()
        self._verdicts: Sequence[Verdict | None] = ()
        self._quiet: Callable[[int], bool] = _never
        self._astral: list[int] = []
        self._hits: Sequence[tuple[int, int]] = ()
        self._text: str | None = None
        self._pouring = Pouring(self.document(), self._on_poured, self)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(True)
        self.document().setDocumentMargin(SPACE)
        self.setAccessibleName(self.tr("List of goods and services"))
        self.setPlaceholderText(
            self.tr(
                "Type or paste a list of goods and services, or drop a file here.\n\n"
                "Class 9: computer software; spectacles.\nClass 25: hats; sports shoes."
            )
        )
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.document().undoCommandAdded.connect(self._on_step)
        self.document().contentsChange.connect(self._on_change)
        self.verticalScrollBar().valueChanged.connect(self.underline)

    def text(self) -> str:
        """Return the text with one character for each that was typed, and plain line ends."""
        self._pouring.finish()
        if self._text is None:
            raw = self.document().toRawText()
            self._text = _whole_signs(raw.replace("\u2029", "\n").replace("\u2028", "\n"))
        return self._text

    def is_blank(self) -> bool:
        """Return whether there is nothing but blanks; looks at the first lines alone."""
        block = self.document().begin()
        while block.isValid() and not block.text().strip():
            block = block.next()
        return not block.isValid()

    @property
    def is_whole(self) -> bool:
        """Whether nothing of a long text that was pasted or opened is still to come."""
        return not self._pouring.is_under_way

    def start_with(self, text: str) -> None:
        """Show another text; nothing before it can be undone. A long text comes piece by piece."""
        self._pouring.drop()
        first, *rest = pieces_of(cleaned(text))
        self.setPlainText(first)
        self.document().clearUndoRedoStacks()
        self._stack.clear()
        self._pouring.go_on_behind(rest)

    def change(self, edits: Sequence[TextEdit], name: str) -> None:
        """Make edits as one step that can be undone; their offsets are those of the text now."""
        if not edits:
            return
        places = _astral_places(self.text())
        cursor = self.textCursor()
        self.end_typing()
        self._step_name = name
        cursor.beginEditBlock()
        for edit in reversed(edits):
            cursor.setPosition(_to_document(places, edit.start))
            cursor.setPosition(_to_document(places, edit.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(cleaned(edit.text))
        cursor.endEditBlock()
        self._step_name = ""
        self.end_typing()

    def end_typing(self) -> None:
        """Have what is typed next be a step of its own: an unmodified document joins no steps."""
        self.document().setModified(False)

    def step(self, *, back: bool) -> None:
        """Undo or redo one step of the document."""
        self._pouring.finish()
        cursor = self.textCursor()
        if back:
            self.document().undo(cursor)
        else:
            self.document().redo(cursor)
        self.setTextCursor(cursor)
        self.end_typing()

    def show_terms(
        self,
        text: str,
        terms: Sequence[Term],
        verdicts: Sequence[Verdict | None],
        is_quiet: Callable[[int], bool],
    ) -> None:
        """Underline these terms of the text; ``is_quiet`` says which rows ask for nothing."""
        self._terms, self._verdicts, self._quiet = terms, verdicts, is_quiet
        self._astral = _astral_places(text)
        self._edited = False
        self.underline()

    def show_verdicts(self, verdicts: Sequence[Verdict | None]) -> None:
        """Underline the same terms for other verdicts."""
        self._verdicts = verdicts
        self.underline()

    def show_hits(self, hits: Sequence[tuple[int, int]]) -> None:
        """Mark the places that a search found."""
        self._hits = hits
        self.underline()

    def offset(self) -> int:
        """Return the offset of the cursor into the text last shown with its terms."""
        return _from_document(self._astral, self.textCursor().position())

    def row_at(self, offset: int) -> int:
        """Return the row of the term at an offset, or of the one before it; -1 before the first."""
        row = bisect_left(self._terms, offset + 1, key=lambda term: term.start) - 1
        following = row + 1
        if row >= 0 and offset > self._terms[row].end and following < len(self._terms):
            gap = (self._terms[row].end, self._terms[following].start)
            if offset - gap[0] > gap[1] - offset:
                return following
        return row

    def select(self, start: int, end: int) -> None:
        """Select characters of the text and bring them into view."""
        cursor = self.textCursor()
        cursor.setPosition(_to_document(self._astral, start))
        cursor.setPosition(_to_document(self._astral, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def underline(self) -> None:
        """Underline the terms in view; during typing the lines there are move by themselves.

        Marking lays lines out, which may scroll, which calls this again; Qt does not bear that the
        marks are changed while it sets them.
        """
        self._stale = True
        if self._marking:
            return
        self._marking = True
        try:
            for _ in range(_MOST_TURNS):
                if self._stale and not self._edited:
                    self._stale = False
                    self.setExtraSelections(self._marks())
        finally:
            self._marking = False

    def _marks(self) -> list[QTextEdit.ExtraSelection]:
        """Return the marks of the terms and of the places found, for the part in view."""
        start, end = self._span_in_view()
        made: list[QTextEdit.ExtraSelection] = []
        row = max(bisect_left(self._terms, start, key=lambda term: term.end), 0)
        while row < len(self._terms) and len(made) < _MAX_UNDERLINES:
            term, verdict = self._terms[row], self._verdicts[row]
            if term.start > end:
                break
            if verdict is not None and verdict.kind in _UNDERLINES and not self._quiet(row):
                form = QTextCharFormat()
                form.setUnderlineStyle(_UNDERLINES[verdict.kind])
                form.setUnderlineColor(verdict_colour(verdict.kind))
                made.append(self._marked(term.start, term.end, form))
            row += 1
        found = bisect_left(self._hits, start, key=lambda hit: hit[1])
        form = QTextCharFormat()
        form.setBackground(tint(Tone.ACCENT))
        form.setUnderlineStyle(_Line.SingleUnderline)
        for hit in self._hits[found : found + _MAX_UNDERLINES]:
            if hit[0] > end:
                break
            made.append(self._marked(*hit, form))
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send undo and redo to the stack of all steps (overrides QPlainTextEdit)."""
        self._pouring.finish()
        if event.matches(QKeySequence.StandardKey.Undo):
            self._stack.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._stack.redo()
        else:
            super().keyPressEvent(event)
            if event.text() and event.text()[-1] in _WORD_ENDS:
                self.end_typing()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Make each committed composition a step of its own (overrides QPlainTextEdit)."""
        self._pouring.finish()
        super().inputMethodEvent(event)
        if event.commitString():
            self.end_typing()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the step of typing when one goes elsewhere (overrides QPlainTextEdit)."""
        self.end_typing()
        super().focusOutEvent(event)

    def resizeEvent(self, event: object) -> None:
        """Underline what came into view (overrides QPlainTextEdit)."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # QResizeEvent, handed on
        self.underline()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the usual menu, its undo and redo being those of all steps (overrides Qt)."""
        self._pouring.finish()
        menu = self.createStandardContextMenu(event.pos())
        own = [self._stack.createUndoAction(menu), self._stack.createRedoAction(menu)]
        for former, action in zip(menu.actions()[:2], own, strict=False):
            menu.insertAction(former, action)
            menu.removeAction(former)
        at = event.globalPos() if event.globalPos() != QPoint() else self.mapToGlobal(QPoint())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text and files (overrides QPlainTextEdit)."""
        return source.hasUrls() or source.hasText() or bool(source.formats())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text, hand on files, and refuse with a sentence (overrides QPlainTextEdit)."""
        self._pouring.finish()
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        text = source.text()
        if files:
            self.files_dropped.emit(files)
        elif not source.hasText() or not text:
            self.refused.emit(
                self.tr(
                    "The clipboard holds no text, so nothing was pasted. Copy the list itself; a "
                    "picture of a list must be typed or have its text recognised first."
                )
            )
        elif len(text) > LARGEST_TEXT:
            self.refused.emit(too_long(len(text), self.tr("The clipboard")))
        elif len(_NOT_TEXT.findall(text[:20_000])) > 2:
            self.refused.emit(
                self.tr(
                    "What is on the clipboard is not text, so nothing was pasted. Open the file "
                    "it comes from with File, Open."
                )
            )
        elif "\t" in text and "\n" in text.strip():
            self.table_pasted.emit(text)
        else:
            self.paste_text(text)

    def paste_text(self, text: str) -> None:
        """Put a text where the cursor is, as one step; a long one comes piece by piece."""
        self._pouring.finish()
        cursor = self.textCursor()
        self.end_typing()
        self._step_name = self.tr("Paste")
        first, *rest = pieces_of(cleaned(text))
        cursor.beginEditBlock()
        cursor.insertText(first)
        cursor.endEditBlock()
        self._step_name = ""
        self.end_typing()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._pouring.go_on_at(cursor, rest)
        self.text_pasted.emit(text)

    def _on_poured(self, cursor: QTextCursor | None) -> None:
        if cursor is not None:
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self.end_typing()

    def _on_step(self) -> None:
        if not self._pouring.joins:
            self._stack.push(TextStep(self, self._step_name or self.tr("Typing")))

    def _on_change(self, _position: int, removed: int, added: int) -> None:
        if removed or added:
            self._text = None
            self._edited = True
            self._hits = ()

    def _marked(self, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(_to_document(self._astral, start))
        cursor.setPosition(_to_document(self._astral, end), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, form
        return selection

    def _span_in_view(self) -> tuple[int, int]:
        """Return the offsets of the first and last characters in view."""
        first = self.cursorForPosition(QPoint(0, 0)).position()
        corner = self.viewport().rect().bottomRight()
        last = self.cursorForPosition(corner).position()
        return _from_document(self._astral, first), _from_document(self._astral, last)


def cleaned(text: str) -> str:
    """Return a text that a document can hold: no control characters, no halves of a sign."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return _HALF_A_SIGN.sub("\ufffd", _NOT_TEXT.sub("\ufffd", plain))


def _whole_signs(text: str) -> str:
    """Return a text without halves of a sign; quick where there are none, as nearly always."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _HALF_A_SIGN.sub("\ufffd", text)
    return text


def too_long(length: int, what: str) -> str:
    """Return the sentence about a text that the window does not take."""
    return QCoreApplication.translate(
        "TermsEditor",
        "{what} holds {length} characters; the window takes at most {most} at a time. Split "
        "it, or check it with “gsfiler check”; nothing was changed.",
    ).format(
        what=what,
        length=figures(length),
        most=figures(LARGEST_TEXT),
    )


def _never(_row: int) -> bool:
    return False


def _astral_places(text: str) -> list[int]:
    """Return the offsets of the characters that a document counts twice."""
    return [] if text.isascii() else [found.start() for found in _ASTRAL.finditer(text)]


def _to_document(astral: Sequence[int], offset: int) -> int:
    return offset + bisect_left(astral, offset)


def _from_document(astral: Sequence[int], position: int) -> int:
    if not astral:
        return position
    # The n-th such character stands at document position astral[n] + n.
    before = bisect_left(range(len(astral)), position, key=lambda n: astral[n] + n)
    return position - before
