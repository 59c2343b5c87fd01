"""Whole days at the workbench, by keyboard alone, in the window; and what must never be lost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from gsfiler.gui.main_window import MainWindow
from gsfiler.gui.terms_editor import LARGEST_TEXT
from gsfiler.gui.terms_matrix import set_parties
from gsfiler.gui.terms_page import TermsPage
from gsfiler.lists.session import read_session
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.verdict import VerdictKind
from tests.gui.desks import TODAY, all_pages, make_desk
from tests.gui.workbench import WAIT_MS, act, kinds, settle, show
from tests.vocabulary.conftest import contents

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
BUTTONS = QMessageBox.StandardButton


@pytest.fixture
def window(qtbot: QtBot, home: Path, index: Path) -> Iterator[MainWindow]:
    desk = make_desk(home)
    desk.folders = replace(desk.folders, index=index)
    state = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(desk, all_pages(desk), state)
    made.resize(1200, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=WAIT_MS)
    QTest.keyClick(made, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=WAIT_MS)
    yield made
    page_of(made).ask_to_save = lambda: BUTTONS.Discard
    made.close()
    desk.jobs.close()
    made.deleteLater()


def page_of(window: MainWindow) -> TermsPage:
    return next(page for page in window.pages if isinstance(page, TermsPage))


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is, as a keyboard does."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def paste(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def test_a_list_is_pasted_mended_noted_and_saved_by_keyboard_alone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_of(window)
    qtbot.waitUntil(page.editor.hasFocus, timeout=WAIT_MS)
    paste("Class 25: T-shirt; hats; mitten.\nClass 9: computer; non-electric cables.")
    press(window, Qt.Key.Key_V, CONTROL)
    settle(page, qtbot)
    assert len(page.model.terms) == 5
    press(window, Qt.Key.Key_F8)
    row = page.current_row()
    assert page.model.asks(row)
    assert page.editor.hasFocus()
    page.go_to_kind(VerdictKind.VARIANT)
    before = page.model.terms[page.current_row()].text
    press(window, Qt.Key.Key_Return, CONTROL)
    settle(page, qtbot)
    assert before not in [term.text for term in page.model.terms]
    press(window, Qt.Key.Key_Period, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: page.stack.undoText() == "Fix all that is safe", timeout=WAIT_MS)
    settle(page, qtbot)
    assert VerdictKind.VARIANT not in kinds(page)
    QTest.keyClick(window, Qt.Key.Key_N, ALT)
    qtbot.waitUntil(page.detail.notes.note.hasFocus, timeout=WAIT_MS)
    qtbot.keyClicks(page.detail.notes.note, "ask the client")
    press(window, Qt.Key.Key_S, CONTROL)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(tmp_path / "mine"))
    with qtbot.waitSignal(page.file_opened, timeout=WAIT_MS):
        qtbot.keyClick(name, Qt.Key.Key_Return)
    kept = read_session((tmp_path / "mine.gsfiler").read_bytes(), "mine")
    assert "T-shirts; hats; mittens" in kept.text
    assert kept.notes[0].note == "ask the client"
    assert window.windowTitle() == "mine.gsfiler[*] – Workbench – gsfiler"
    assert not window.isWindowModified()


def test_enter_in_the_table_leads_to_the_wordings_and_takes_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    show(page, qtbot, "Class 25: hats; T-shirt")
    page.table.setFocus()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(page.detail.candidates.hasFocus, timeout=WAIT_MS)
    press(window, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert page.editor.text() == "Class 25: hats; T-shirts"


def test_the_button_mends_all_that_is_safe(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    show(page, qtbot, "Class 25: T-shirt; mitten")
    qtbot.mouseClick(page.fix_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.stack.count() == 1, timeout=WAIT_MS)
    assert page.editor.text() == "Class 25: T-shirts; mittens"


def test_tab_goes_as_the_eye_does(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    show(page, qtbot, "Class 25: hats; T-shirt")
    page.table.selectRow(1)
    page.search.field.setFocus()
    seen = []
    for _ in range(20):
        seen.append(QApplication.focusWidget())
        press(window, Qt.Key.Key_Tab)
    wanted = [
        *(page.search.field, page.search.all_classes, page.previous_button, page.next_button),
        *(page.fix_button, page.editor, page.sheets.tabBar(), page.table, page.detail.why),
        *(page.detail.candidates, page.detail.accept_button, page.detail.notes.note),
    ]
    assert list(dict.fromkeys(widget for widget in seen if widget in wanted)) == wanted


def test_every_kind_of_change_is_undone_and_made_again(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    first = "Class 25: T-shirt; hats; hats; blue gloves"
    show(page, qtbot, first)
    steps = (
        "terms.fix_all",
        "terms.dedupe",
        "terms.sort",
        "terms.sort_az",
    )
    for name in steps:
        before = page.stack.count()
        act(page, name)
        qtbot.waitUntil(lambda before=before: page.stack.count() > before, timeout=WAIT_MS)
        settle(page, qtbot)
    page.book.write(page.model.terms[0], note="a", source="b", reviewer="c")
    set_parties(page, ["US"])
    settle(page, qtbot)
    page.go_to_finding(1)
    act(page, "terms.ignore")
    dialog = page.findChildren(QInputDialog)[-1]
    dialog.setTextValue("agreed")
    dialog.accept()
    page.editor.moveCursor(page.editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(page.editor, "caps; ")
    settle(page, qtbot)
    last = page.snapshot()
    while page.stack.canUndo():
        act(page, "terms.undo")
    settle(page, qtbot)
    undone = page.snapshot()
    assert (undone.text, undone.notes, undone.ignored) == (first, (), ())
    assert undone.designated_parties == ()
    while page.stack.canRedo():
        act(page, "terms.redo")
    settle(page, qtbot)
    again = page.snapshot()
    assert (again.text, again.ignored) == (last.text, last.ignored)
    assert [note.note for note in again.notes] == [note.note for note in last.notes]
    assert again.designated_parties == ("US",)


def test_two_hundred_steps_of_typing_are_undone(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    for number in range(200):
        qtbot.keyClicks(page.editor, f"a{number};")
    assert page.stack.count() >= 200
    for _ in range(page.stack.count()):
        press(window, Qt.Key.Key_Z, CONTROL)
    assert page.editor.text() == ""


@pytest.mark.parametrize("answer", [BUTTONS.Cancel, BUTTONS.Discard, BUTTONS.Save])
def test_closing_with_changes_keeps_loses_or_saves_as_answered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, answer: QMessageBox.StandardButton
) -> None:
    page = page_of(window)
    qtbot.keyClicks(page.editor, "hats")
    settle(page, qtbot)
    assert window.isWindowModified()
    page.ask_to_save = lambda: answer
    window.close()
    if answer is BUTTONS.Save:
        dialog = page.findChild(QFileDialog)
        assert dialog is not None
        assert window.isVisible()
        dialog.fileSelected.emit(str(tmp_path / "kept.txt"))
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)
        assert (tmp_path / "kept.txt").read_text("utf-8") == "hats"
    else:
        assert window.isVisible() is (answer is BUTTONS.Cancel)


def test_a_full_disk_at_closing_keeps_the_window_and_the_text(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(window)
    qtbot.keyClicks(page.editor, "hats")
    settle(page, qtbot)

    def full(_path: Path, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("gsfiler.core.files.write_flushed", full)
    page.ask_to_save = lambda: BUTTONS.Save
    window.close()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "kept.txt"))
    qtbot.waitUntil(lambda: "No space left" in page.notice.label.text(), timeout=WAIT_MS)
    assert window.isVisible()
    assert page.editor.text() == "hats"


def test_bullets_and_smart_signs_from_word_become_a_list(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    paste(
        "Class 25:\n•\thats\n•\t“sports” shoes\n\nClass\u00a09\n1.\tcomputers\n2.\tcables",
        "<ul><li>hats</li></ul>",
    )
    press(window, Qt.Key.Key_V, CONTROL)
    settle(page, qtbot)
    assert [(t.class_number, t.text) for t in page.model.terms] == [
        (25, "hats"),
        (25, "“sports” shoes"),
        (9, "computers"),
        (9, "cables"),
    ]


def test_a_picture_on_the_clipboard_is_refused_with_a_sentence(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    qtbot.keyClicks(page.editor, "hats")
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(0)
    QGuiApplication.clipboard().setImage(picture)
    press(window, Qt.Key.Key_V, CONTROL)
    assert "holds no text" in page.notice.label.text()
    paste("\x00\x01\x02PK\x03\x04" * 50)
    press(window, Qt.Key.Key_V, CONTROL)
    assert "is not text" in page.notice.label.text()
    assert page.editor.text() == "hats"


def test_fifty_megabytes_on_the_clipboard_are_refused_with_a_sentence(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    qtbot.keyClicks(page.editor, "hats")
    paste("hats; caps; " * 4_400_000)
    press(window, Qt.Key.Key_V, CONTROL)
    assert f"at most {LARGEST_TEXT:,}" in page.notice.label.text()
    assert page.editor.text() == "hats"
    QGuiApplication.clipboard().clear()


def test_another_edition_tells_what_it_changes_in_the_list(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    install_contents(page.desk.store, [(content, {}) for content in contents()], TODAY)
    page.desk.packs_changed()
    show(page, qtbot, "Class 9: eyeglasses; computer tablets\nClass 11: air fryers")
    assert kinds(page) == ["wrong_class", "exact", "exact"]
    page.desk.change_settings(nice_edition="12-2024")
    settle(page, qtbot)
    qtbot.waitUntil(page.notice.isVisible, timeout=WAIT_MS)
    told = page.notice.label.text()
    assert "2 terms of this list have another verdict" in told
    assert "1 × Wrong class → Exact" in told
    page.table.selectRow(1)
    qtbot.mouseClick(page.notice.action_button, Qt.MouseButton.LeftButton)
    assert page.current_row() == 0


def test_the_open_list_is_compared_without_being_asked_for(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    show(page, qtbot, "Class 25: hats; caps; hats")
    palette = window.show_palette()
    qtbot.keyClicks(palette.line, "duplicates")
    wanted = [row.text(0) for row in (palette.list.topLevelItem(n) for n in range(3)) if row]
    assert wanted
    palette.reject()
    compare = next(each for each in window.pages if each.page_id == "compare")
    window.show_page("compare")
    assert "hats; caps; hats" in compare.left.editor.toPlainText().replace("\n", " ")  # type: ignore[attr-defined]
    window.show_page("terms")
    page.editor.moveCursor(page.editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(page.editor, "; gloves")
    settle(page, qtbot)
    window.show_page("compare")
    assert "gloves" in compare.left.editor.toPlainText()  # type: ignore[attr-defined]
