"""The window over a filing: its menus and keys follow the item of the form that is shown."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
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
