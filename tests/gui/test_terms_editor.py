"""The editor of the list: typing, steps, pasting, underlines, places."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QTextCursor, QUndoStack
from PySide6.QtWidgets import QMenu, QTextEdit
from pytestqt.qtbot import QtBot

from gsfiler.gui.terms_editor import LARGEST_TEXT, TermsEditor, cleaned
from gsfiler.lists.text_edits import TextEdit
from gsfiler.vocabulary.splitting import split_terms
from tests.gui.verdict_samples import near


@pytest.fixture
def editor(qtbot: QtBot) -> TermsEditor:
    made = TermsEditor(QUndoStack())
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def test_what_is_typed_is_the_text(editor: TermsEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "hats; caps")
    assert editor.text() == "hats; caps"


def test_a_word_typed_is_a_step_of_its_own(editor: TermsEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "red hats; caps")
    for left in ("red hats; ", "red hats;", "red ", ""):
        qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        if editor.text() == left:
            continue
    while editor._stack.canUndo():
        editor._stack.undo()
    assert editor.text() == ""
    while editor._stack.canRedo():
        editor._stack.redo()
    assert editor.text() == "red hats; caps"


def test_more_than_a_hundred_steps_are_undone_and_redone(editor: TermsEditor) -> None:
    texts = [""]
    for number in range(150):
        length = len(editor.text())
        editor.change((TextEdit(length, length, f"{number}; "),), "Step")
        texts.append(editor.text())
    assert editor._stack.count() == 150
    for text in texts[-2::-1]:
        editor._stack.undo()
        assert editor.text() == text
    for text in texts[1:]:
        editor._stack.redo()
        assert editor.text() == text


def test_many_edits_are_one_step(editor: TermsEditor) -> None:
    editor.start_with("aa; bb; cc")
    editor.change((TextEdit(0, 2, "x"), TextEdit(8, 10, "yyy")), "Fix")
    assert editor.text() == "x; bb; yyy"
    assert (editor._stack.count(), editor._stack.undoText()) == (1, "Fix")
    editor._stack.undo()
    assert editor.text() == "aa; bb; cc"


def test_places_behind_an_emoji_are_found(editor: TermsEditor) -> None:
    text = "😀😀 toys; 𠀀𠀁; hats"
    editor.start_with(text)
    terms = split_terms(text).terms
    editor.show_terms(text, terms, [near(term.text, None) for term in terms], lambda _row: False)
    for row, term in enumerate(terms):
        editor.select(term.start, term.end)
        assert editor.textCursor().selectedText() == term.text
        assert editor.row_at(editor.offset() - 1) == row
    editor.change((TextEdit(terms[2].start, terms[2].end, "caps"),), "Fix")
    assert editor.text() == "😀😀 toys; 𠀀𠀁; caps"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
@settings(max_examples=60, deadline=None)
def test_a_no_break_space_and_all_else_stay_as_typed(text: str) -> None:
    made = TermsEditor(QUndoStack())
    made.start_with(text)
    assert made.text() == cleaned(text).replace("\u2028", "\n").replace("\u2029", "\n")


def test_only_terms_in_view_are_underlined(editor: TermsEditor) -> None:
    text = ";\n".join(f"term {number}" for number in range(2000))
    editor.start_with(text)
    terms = split_terms(text).terms
    editor.show_terms(text, terms, [near("x")] * len(terms), lambda _row: False)
    assert 5 < len(editor.extraSelections()) < 100
    editor.show_terms(text, terms, [near("x")] * len(terms), lambda _row: True)
    assert editor.extraSelections() == []


def mime(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def test_a_paste_is_one_step_and_is_told(editor: TermsEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.text_pasted) as told:
        editor.insertFromMimeData(mime("• hats\r\n• caps"))
    assert told.args == ["• hats\r\n• caps"]
    assert editor.text() == "• hats\n• caps"
    assert editor._stack.count() == 1


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (mime("x" * (LARGEST_TEXT + 1)), "holds 5,000,001 characters; the window takes at most"),
        (mime("\x00\x01\x02\x03PNG"), "What is on the clipboard is not text"),
        (QMimeData(), "The clipboard holds no text"),
    ],
)
def test_what_cannot_be_pasted_is_refused_with_a_sentence(
    editor: TermsEditor, qtbot: QtBot, data: QMimeData, sentence: str
) -> None:
    editor.start_with("hats")
    with qtbot.waitSignal(editor.refused) as told:
        editor.insertFromMimeData(data)
    assert sentence in told.args[0]
    assert editor.text() == "hats"


def test_files_and_tables_are_handed_on(editor: TermsEditor, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a/list.txt")])
    with qtbot.waitSignal(editor.files_dropped) as files:
        editor.insertFromMimeData(data)
    assert [path.name for path in files.args[0]] == ["list.txt"]
    with qtbot.waitSignal(editor.table_pasted):
        editor.insertFromMimeData(mime("9\tcomputers\n25\thats"))


def test_the_menu_undoes_by_the_stack_of_all_steps(editor: TermsEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "hats")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    editor.contextMenuEvent(event)
    menu = editor.findChildren(QMenu)[-1]
    first = menu.actions()[0]
    assert "Typing" in first.text()
    first.trigger()
    assert editor.text() == ""
    menu.close()


def test_the_cursor_leads_to_the_nearest_term(editor: TermsEditor) -> None:
    text = "aa;      bb"
    editor.start_with(text)
    terms = split_terms(text).terms
    editor.show_terms(text, terms, [None, None], lambda _row: False)
    assert [editor.row_at(offset) for offset in (0, 2, 3, 8, 11)] == [0, 0, 0, 1, 1]
    assert editor.textCursor().position() == QTextCursor(editor.document()).position()


def test_marks_are_not_changed_while_they_are_set(editor: TermsEditor) -> None:
    text = ";\n".join(f"term {number}" for number in range(200))
    editor.start_with(text)
    terms = split_terms(text).terms
    under_way, nested, set_marks = [], [], editor.setExtraSelections

    def scrolls(marks: list[QTextEdit.ExtraSelection]) -> None:
        nested.extend(under_way)
        under_way.append(len(marks))
        if not editor.verticalScrollBar().value():
            editor.verticalScrollBar().setValue(100)
        set_marks(marks)
        under_way.clear()

    editor.setExtraSelections = scrolls  # type: ignore[method-assign]
    editor.show_terms(text, terms, [near("x")] * len(terms), lambda _row: False)
    assert not nested
    first = min(mark.cursor.selectionStart() for mark in editor.extraSelections())
    assert text[first:].startswith("term 9") or text[first:].startswith("term 10")
