"""The acceptance matrix on the workbench: reached, live, explained, and leading to its terms."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gsfiler.gui.main_window import MainWindow
from gsfiler.gui.terms_matrix import ACCEPTANCE, VERDICTS, set_parties
from gsfiler.gui.terms_page import TermsPage
from gsfiler.vocabulary.installing import install_contents
from tests.gui.desks import TODAY, all_pages, make_desk
from tests.gui.workbench import WAIT_MS, MakePage, act, settle, show
from tests.vocabulary.conftest import contents

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

UMBRELLAS = "Class 18: smart umbrellas; folding umbrellas; umbrellas\nClass 11: refrigerators"


@pytest.fixture
def page(make_page: MakePage, qtbot: QtBot) -> TermsPage:
    """A workbench over packs that tell acceptance, with a list for three parties."""
    made = make_page()
    install_contents(made.desk.store, [(content, {}) for content in contents()], TODAY)
    made.desk.packs_changed()
    show(made, qtbot, UMBRELLAS)
    set_parties(made, ["CN", "EM", "US"])
    settle(made, qtbot)
    act(made, "terms.matrix")
    settle(made, qtbot)
    return made


def cells(page: TermsPage) -> list[list[str]]:
    model = page.matrix.proxy
    return [
        [str(model.index(row, column).data()) for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_matrix_shows_all_four_values_of_the_list(page: TermsPage) -> None:
    assert cells(page) == [
        ["smart umbrellas", "Rejected", "Accepted", "Rejected"],
        ["folding umbrellas", "No data", "Accepted", "Conflict"],
        ["umbrellas", "No data", "No data", "No data"],
        ["refrigerators", "No data", "Accepted", "Accepted"],
    ]


def test_the_matrix_follows_what_is_typed(page: TermsPage, qtbot: QtBot) -> None:
    page.editor.moveCursor(page.editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(page.editor, "; smart umbrellas")
    settle(page, qtbot)
    assert cells(page)[-1] == ["smart umbrellas", "No data", "No data", "No data"]
    while page.stack.undoText() == "Typing":
        page.stack.undo()
    settle(page, qtbot)
    assert len(cells(page)) == 4


def test_a_cell_leads_to_its_term_and_says_which_pack_answers(
    page: TermsPage, qtbot: QtBot
) -> None:
    place = page.matrix.table.visualRect(page.matrix.proxy.index(1, 4)).center()
    qtbot.mouseClick(page.matrix.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.editor.textCursor().selectedText() == "folding umbrellas"
    assert "folding umbrellas" in page.detail.why.toPlainText()
    qtbot.waitUntil(lambda: "Accepted by MGS sample" in page.matrix.cell.text(), timeout=WAIT_MS)
    assert page.matrix.cell.text().startswith("United States of America: Conflict.")
    assert "Rejected by MGS sample, of 1 May 2026" in page.matrix.cell.text()
    page.activateWindow()
    qtbot.keyClick(page.matrix.table, Qt.Key.Key_Return)
    qtbot.waitUntil(page.editor.hasFocus, timeout=WAIT_MS)


def test_the_next_finding_is_shown_in_the_matrix_too(page: TermsPage) -> None:
    page.table.selectRow(3)
    assert page.matrix.current()[0] == 3


def test_packs_behind_the_values_are_named_and_silence_is_no_acceptance(
    page: TermsPage, qtbot: QtBot
) -> None:
    set_parties(page, ["EM", "JP", "KR"])
    settle(page, qtbot)
    qtbot.waitUntil(lambda: "KR" in page.matrix.sources.text(), timeout=WAIT_MS)
    told = page.matrix.sources.text()
    assert told.startswith("Answers come from: MGS sample, of 1 May 2026 (4).")
    assert "No installed pack answers for KR; no data is not acceptance." in told


def test_another_choice_of_parties_is_a_step_that_can_be_undone(
    page: TermsPage, qtbot: QtBot
) -> None:
    page.matrix.parties_button.click()
    qtbot.keyClicks(page.matrix.parties.field, "japan")
    qtbot.keyClick(page.matrix.parties.list, Qt.Key.Key_Space)
    assert page.parties == ("CN", "EM", "JP", "US")
    page.stack.undo()
    assert page.parties == ("CN", "EM", "US")
    assert page.matrix.parties.chosen() == ["CN", "EM", "US"]
    page.stack.redo()
    assert page.parties == ("CN", "EM", "JP", "US")
    page.matrix.parties.none_button.click()
    assert page.parties == ()


def test_ten_thousand_terms_are_followed_without_holding_up_keys(
    make_page: MakePage, qtbot: QtBot
) -> None:
    page = make_page()
    act(page, "terms.matrix")
    set_parties(page, ["CN", "EM", "JP", "KR", "US"])
    page.editor.paste_text("Class 9: " + "; ".join(f"goods of kind {n}" for n in range(10_000)))
    page.read_now()
    qtbot.waitUntil(lambda: page.matrix.proxy.rowCount() == 10_000, timeout=WAIT_MS)
    # Where the matrix keeps the focus it goes to its first row, and the editor with it.
    page.editor.setFocus()
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page.editor, "; caps")
    assert page.editor.text().endswith("; caps")


@pytest.fixture
def window(qtbot: QtBot, home: Path, index: Path) -> Iterator[MainWindow]:
    desk = make_desk(home)
    desk.folders = replace(desk.folders, index=index)
    state = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(desk, all_pages(desk), state)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.show_page("terms")
    yield made
    desk.jobs.close()


def test_the_matrix_is_reached_by_key_tab_menu_and_palette(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.page
    assert isinstance(page, TermsPage)
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert page.sheets.currentIndex() == ACCEPTANCE
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert page.sheets.currentIndex() == VERDICTS
    bar = page.sheets.tabBar()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(ACCEPTANCE).center())
    assert page.matrix.isVisible()
    entry = next(
        a for a in window.menus.menus["view"].actions() if a.objectName() == "terms.matrix"
    )
    entry.trigger()
    assert page.sheets.currentIndex() == VERDICTS
    palette = window.show_palette()
    qtbot.keyClicks(palette.line, "acceptance")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert page.sheets.currentIndex() == ACCEPTANCE
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.matrix.parties.field.hasFocus, timeout=WAIT_MS)
