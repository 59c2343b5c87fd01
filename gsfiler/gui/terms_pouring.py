"""A long text put into a document piece by piece, so that keys and paint are let through.

A hundred thousand lines take a second and more. What would see or change half a text has the rest
put in first, at once.
"""

from collections import deque
from collections.abc import Callable, Sequence
from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument

AT_ONCE = 100_000
"""Characters of a text that is put in as one piece."""

_PIECE = 4_000
_POURED_AT_ONCE = 0.012
"""Seconds for which pieces are put in before keys and paint are let through."""


class Pouring(QObject):
    """Puts pieces into a document; ``done`` is told the cursor behind a text that is a step.

    While ``joins`` is set, what the document tells of a step belongs to the step before.
    """

    def __init__(
        self,
        document: QTextDocument,
        done: Callable[[QTextCursor | None], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._done = document, done
        self._pieces: deque[str] = deque()
        self._cursor = QTextCursor(document)
        self._is_step = False
        self.joins = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_under_way(self) -> bool:
        """Whether anything is still to come."""
        return bool(self._pieces)

    def go_on_at(self, cursor: QTextCursor, pieces: Sequence[str]) -> None:
        """Put pieces in where a cursor stands, as parts of the step that was just made."""
        self._begin(cursor, pieces, is_step=True)

    def go_on_behind(self, pieces: Sequence[str]) -> None:
        """Put pieces in behind the text, which can then not be undone."""
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._begin(cursor, pieces, is_step=False)

    def finish(self) -> None:
        """Put in at once what is still to come."""
        while self._pieces:
            self._put_piece()

    def drop(self) -> None:
        """Forget what is still to come: the text is given up."""
        if self._pieces:
            self._pieces.clear()
            self._end()

    def _begin(self, cursor: QTextCursor, pieces: Sequence[str], *, is_step: bool) -> None:
        if pieces:
            self._cursor, self._is_step = cursor, is_step
            self._pieces.extend(pieces)
            if not is_step:
                self._document.setUndoRedoEnabled(False)
            self._timer.start()

    def _go_on(self) -> None:
        until = monotonic() + _POURED_AT_ONCE
        while self._pieces and monotonic() < until:
            self._put_piece()

    def _put_piece(self) -> None:
        piece = self._pieces.popleft()
        self.joins = True
        if self._is_step:
            self._cursor.joinPreviousEditBlock()
        else:
            self._cursor.beginEditBlock()
        self._cursor.insertText(piece)
        self._cursor.endEditBlock()
        self.joins = False
        if not self._pieces:
            self._end()
            self._done(self._cursor if self._is_step else None)

    def _end(self) -> None:
        self._timer.stop()
        if not self._is_step:
            self._document.setUndoRedoEnabled(True)


def pieces_of(text: str) -> list[str]:
    """Return a text cut at line ends into pieces that are quickly put in; one piece at least."""
    if len(text) <= AT_ONCE:
        return [text]
    pieces, start = [], 0
    while len(text) - start > _PIECE:
        end = text.find("\n", start + _PIECE) + 1
        if not end:
            break
        pieces.append(text[start:end])
        start = end
    return [*pieces, text[start:]]
