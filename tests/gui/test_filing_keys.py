"""The window over a filing: its menus and keys follow the item of the form that is shown."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gsfiler.gui.actions import Action
from gsfiler.gui.desk import Desk
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.main_window import MainWindow
from gsfiler.gui.page import Page
from tests.gui.fake_page import FakePage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(filing: FilingPage, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window with the page of filings alone."""
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(filing.desk, [cast(Page, filing)], state)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def show(page: FilingPage, name: str) -> None:
    page.items.setCurrentRow([spec.id for spec in page.specs].index(name))


def names(window: MainWindow) -> set[str]:
    return {action.id for action, _ in window.menus._shown}


def test_the_menus_are_those_of_the_item_that_is_shown(
    window: MainWindow, filing: FilingPage
) -> None:
    assert "terms.accept" not in names(window)
    show(filing, "goods")
    assert {"terms.accept", "terms.search"} <= names(window)
    show(filing, "origin")
    assert "terms.accept" not in names(window)
    assert "filing.next_finding" in names(window)


def keys(window: MainWindow) -> dict[str, str]:
    return {
        key.toString(): action.id
        for action, shown in window.menus._shown
        for key in shown.shortcuts()
    }


def test_no_key_changes_the_terms_of_a_list_that_is_not_shown(
    window: MainWindow, filing: FilingPage
) -> None:
    show(filing, "goods")
    assert keys(window)["F8"] == "terms.next"
    show(filing, "origin")
    assert keys(window)["F8"] == "filing.next_finding"
    assert "Ctrl+Return" not in keys(window)


class Claiming(QLineEdit):
    """A field that claims every key for itself, as one of X11 claims Ctrl+E."""

    def event(self, event: QEvent) -> bool:
        """Claim it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


@pytest.mark.parametrize(("key", "ran"), [(Qt.Key.Key_E, True), (Qt.Key.Key_Z, False)])
def test_a_key_of_the_menus_works_in_a_field_that_would_claim_it_but_undo_stays_the_fields(
    desk: Desk, tmp_path: Path, qtbot: QtBot, key: Qt.Key, ran: bool
) -> None:
    told: list[str] = []
    actions = [
        Action("fake.export", "&Export", "Ctrl+E", lambda: told.append("ran")),
        Action("fake.undo", "&Undo", "Ctrl+Z", lambda: told.append("ran")),
    ]
    page, field = FakePage("start", actions), Claiming()
    layout = page.layout()
    assert layout is not None
    layout.addWidget(field)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(desk, [cast(Page, page)], state)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, key, CTRL)
    assert bool(told) is ran


class OfX11(QLineEdit):
    """A field that does not know Ctrl+Y, as those of X11 do not."""

    def event(self, event: QEvent) -> bool:
        """Leave the key."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Y:
            event.ignore()
            return False
        return super().event(event)


def test_ctrl_y_does_a_step_of_the_field_again_then_one_of_the_page(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[str] = []
    redo = Action(
        "fake.redo", "&Redo", "Ctrl+Shift+Z", lambda: told.append("ran"), more_shortcuts=("Ctrl+Y",)
    )
    page, field, text = FakePage("start", [redo]), OfX11(), QPlainTextEdit()
    layout = page.layout()
    assert layout is not None
    layout.addWidget(field)
    layout.addWidget(text)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(desk, [cast(Page, page)], state)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    for each, shown in ((field, field.text), (text, text.toPlainText)):
        told.clear()
        each.setFocus()
        qtbot.waitUntil(each.hasFocus)
        QTest.keyClicks(each, "hat")
        each.undo()
        assert shown() == ""
        QTest.keyClick(each, Qt.Key.Key_Y, CTRL)
        assert (shown(), told) == ("hat", [])
        QTest.keyClick(each, Qt.Key.Key_Y, CTRL)
        assert (shown(), told) == ("hat", ["ran"])


ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def two_pages(filing: FilingPage, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window that shows another page than that of filings."""
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(filing.desk, [FakePage("start", []), cast(Page, filing)], state)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def focused_name() -> str:
    control = QApplication.focusWidget()
    assert control is not None
    return control.accessibleName() or (control.text() if isinstance(control, QPushButton) else "")


def test_a_new_application_begins_in_its_first_field(
    two_pages: MainWindow, filing: FilingPage
) -> None:
    QTest.keyClick(two_pages, Qt.Key.Key_2, ALT)
    assert focused_name() == "Office of origin"
    filing.go_to_item(3)
    QTest.keyClick(two_pages, Qt.Key.Key_N, CTRL)
    assert filing.current_item().id == "origin"
    assert focused_name() == "Office of origin"


def test_a_key_that_leads_to_a_button_of_an_item_shows_the_ring(
    two_pages: MainWindow, filing: FilingPage
) -> None:
    QTest.keyClick(two_pages, Qt.Key.Key_2, ALT)
    for _ in range(4):
        QTest.keyClick(two_pages, Qt.Key.Key_PageDown, CTRL)
        assert two_pages._ring.isVisible()
        assert two_pages._ring._watched[0] is QApplication.focusWidget()
    assert isinstance(QApplication.focusWidget(), QPushButton)


def test_one_comes_back_to_where_one_was(two_pages: MainWindow, filing: FilingPage) -> None:
    QTest.keyClick(two_pages, Qt.Key.Key_2, ALT)
    show(filing, "fees")
    QTest.keyClick(filing, Qt.Key.Key_Tab)
    before = QApplication.focusWidget()
    assert filing.views.isAncestorOf(before)
    QTest.keyClick(two_pages, Qt.Key.Key_1, ALT)
    assert not filing.isVisible()
    QTest.keyClick(two_pages, Qt.Key.Key_2, ALT)
    assert QApplication.focusWidget() is before
