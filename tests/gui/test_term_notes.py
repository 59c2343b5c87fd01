"""Notes about terms and findings set aside: steps that can be undone."""

from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from gsfiler.gui.term_notes import Notebook, NotePanel
from gsfiler.lists.session import TermNote
from gsfiler.vocabulary.terms import Term
from tests.gui.verdict_samples import near


def test_a_note_is_a_step_that_can_be_undone(qtbot: QtBot) -> None:
    stack = QUndoStack()
    book = Notebook(stack)
    panel = NotePanel(book)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.note.isEnabled()
    term = Term("hats", 25)
    panel.show_term(term)
    qtbot.keyClicks(panel.note, "ask the client")
    qtbot.keyClicks(panel.source, "brief")
    panel.flush()
    assert book.notes == (
        TermNote(class_number=25, term="hats", note="ask the client", source="brief"),
    )
    stack.undo()
    assert book.notes == ()
    assert panel.note.toPlainText() == ""
    stack.redo()
    assert panel.source.text() == "brief"


def test_a_note_follows_its_term_when_reworded_and_back() -> None:
    book = Notebook(QUndoStack())
    hats, caps = Term("hats", 25), Term("caps", 25)
    book.write(hats, note="n", source="", reviewer="")
    book.carry([(hats, caps)], {(25, "caps")})
    assert (book.note_of(caps).note, book.note_of(hats).note) == ("n", "")
    book.carry([(caps, hats)], {(25, "hats"), (25, "caps")})
    assert book.note_of(caps).note == "n"
    book.carry([(caps, hats)], {(25, "hats")})
    assert book.note_of(hats).note == "n"


def test_a_finding_is_ignored_with_a_reason_and_heeded_again() -> None:
    stack = QUndoStack()
    book = Notebook(stack)
    verdict = near("x")
    term, finding = verdict.term, verdict.findings[1]
    book.ignore(term, finding, "client insists")
    assert book.is_ignored(term, finding)
    assert book.reason(term, finding) == "client insists"
    assert not book.is_ignored(Term("x", 10), finding)
    book.heed(term, finding)
    assert not book.is_ignored(term, finding)
    stack.undo()
    assert book.ignored[0].reason == "client insists"
    stack.undo()
    assert book.ignored == ()
