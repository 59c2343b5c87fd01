"""The window: pages, menus, keys, files, state; with pages that only answer."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsfiler.gui.actions import Action
from gsfiler.gui.desk import Desk
from gsfiler.gui.main_window import MainWindow
from gsfiler.gui.start_page import StartPage
from tests.gui.fake_page import FakeListPage, FakePage


@pytest.fixture
def state(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, state: QSettings, ran: list[str]) -> MainWindow:
    file = Action("terms.open", "&Open a list…", "Ctrl+O", lambda: ran.append("open"), menu="file")
    mend = Action("terms.fix", "&Fix all", "Ctrl+M", lambda: ran.append("fix"))
    never = Action("terms.never", "&Never", "Ctrl+J", lambda: ran.append("never"), lambda: False)
    pages = [StartPage(desk), FakeListPage([file, mend, never]), FakePage("help")]
    made = MainWindow(desk, pages, state)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def texts(window: MainWindow, menu: str) -> list[str]:
    return [entry.text() for entry in window.menus.menus[menu].actions() if entry.text()]


def test_the_first_page_is_shown_first_and_the_side_bar_names_all(window: MainWindow) -> None:
    assert window.page.page_id == "start"
    assert [window.side_bar.item(row).text() for row in range(3)] == ["Start", "Terms", "Help"]
    assert window.windowTitle() == "Start – gsfiler"


def test_the_arrow_keys_in_the_side_bar_change_the_page(qtbot: QtBot, window: MainWindow) -> None:
    window.side_bar.setFocus()
    qtbot.keyClick(window.side_bar, Qt.Key.Key_Down)
    assert window.page.page_id == "terms"


def test_a_page_is_gone_to_by_its_key(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert window.page.page_id == "help"


def test_the_menus_are_those_of_the_page_and_files_open_from_anywhere(window: MainWindow) -> None:
    assert "&Fix all" not in texts(window, "list")
    assert "&Open a list…" in texts(window, "file")
    window.show_page("terms")
    assert texts(window, "list") == ["&Fix all", "&Never"]
    assert texts(window, "file").count("&Open a list…") == 1
    assert not window.menus.menus["edit"].menuAction().isVisible()


def test_a_key_of_the_list_page_works_on_another_page(
    qtbot: QtBot, window: MainWindow, ran: list[str]
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["open"]
    assert window.page.page_id == "terms"


def test_what_is_not_possible_does_not_run(
    qtbot: QtBot, window: MainWindow, ran: list[str]
) -> None:
    window.show_page("terms")
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert ran == []
    menu = window.menus.menus["list"]
    menu.aboutToShow.emit()
    assert [entry.isEnabled() for entry in menu.actions()] == [True, False]
    menu.aboutToHide.emit()
    assert all(entry.isEnabled() for entry in menu.actions())


def test_no_key_is_given_twice(window: MainWindow) -> None:
    for page in window.pages:
        window.show_page(page.page_id)
        keys = [key.toString() for shown in window.actions() for key in shown.shortcuts()]
        assert len(keys) == len(set(keys))


def test_the_palette_finds_and_runs_an_action_of_another_page(
    qtbot: QtBot, window: MainWindow, ran: list[str]
) -> None:
    palette = window.show_palette()
    qtbot.keyClicks(palette.line, "fix")
    assert palette.list.topLevelItemCount() == 1
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert ran == ["fix"]
    assert window.page.page_id == "terms"


def test_the_arrows_move_in_the_palette_while_one_types(qtbot: QtBot, window: MainWindow) -> None:
    palette = window.show_palette()
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.indexOfTopLevelItem(palette.list.currentItem()) == 1
    qtbot.keyClicks(palette.line, "no such command")
    assert palette.nothing.isVisible()
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_an_impossible_action_is_shown_in_the_palette_and_not_run(
    qtbot: QtBot, window: MainWindow, ran: list[str]
) -> None:
    palette = window.show_palette()
    qtbot.keyClicks(palette.line, "never")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.list.topLevelItemCount() == 1
    assert ran == []


def test_the_shortcut_sheet_has_every_key_and_finds_one(qtbot: QtBot, window: MainWindow) -> None:
    sheet = window.show_keys()
    rows = {
        head.child(row).text(0): head.child(row).text(1)
        for head in sheet._heads
        for row in range(head.childCount())
    }
    assert rows["Fix all"] == QKeySequence("Ctrl+M").toString(
        QKeySequence.SequenceFormat.NativeText
    )
    qtbot.keyClicks(sheet.line, "fix all")
    assert [head.text(0) for head in sheet._heads if not head.isHidden()] == ["Terms"]


def test_f6_goes_round_the_parts_of_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("help")
    page = window.pages[2]
    assert isinstance(page, FakePage)
    page.line.setFocus()
    seen = []
    for _ in range(3):
        window.next_part()
        seen.append(QApplication.focusWidget())
    assert seen == [window.status_line.packs, window.side_bar, page.line]


def test_a_recent_file_stands_first_and_a_vanished_one_is_told_and_forgotten(
    qtbot: QtBot, window: MainWindow, state: QSettings, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.txt", tmp_path / "b & c.txt"
    for path in (first, second):
        path.write_text("coffee", encoding="utf-8")
        window.open_file(path)
    names = [entry.text() for entry in window.menus.recent.actions()]
    assert names == ["&1 b && c.txt", "&2 a.txt"]
    second.unlink()
    window.menus.recent.actions()[0].trigger()
    assert window.notice.isVisible()
    assert str(second) in window.notice.label.text()
    assert [entry.text() for entry in window.menus.recent.actions()] == ["&1 a.txt"]


def test_the_first_page_opens_the_sample_and_a_new_list(qtbot: QtBot, window: MainWindow) -> None:
    start, terms = window.pages[0], window.pages[1]
    assert isinstance(start, StartPage)
    assert isinstance(terms, FakeListPage)
    qtbot.mouseClick(start.sample_button, Qt.MouseButton.LeftButton)
    assert terms.texts[0][0].startswith("Class 9: smartphones")
    assert window.page is terms
    qtbot.mouseClick(start.new_button, Qt.MouseButton.LeftButton)
    assert terms.begun == 1


def test_a_dropped_list_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("coffee", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    terms = window.pages[1]
    assert isinstance(terms, FakeListPage)
    assert terms.opened == [path]


def test_the_window_stays_open_where_a_page_objects(window: MainWindow) -> None:
    terms = window.pages[1]
    assert isinstance(terms, FakeListPage)
    terms.closes = False
    assert not window.close()
    assert not terms.released
    terms.closes = True
    assert window.close()
    assert terms.released


def test_page_size_and_recent_files_are_as_they_were(
    qtbot: QtBot, window: MainWindow, desk: Desk, state: QSettings, tmp_path: Path
) -> None:
    window.resize(700, 480)
    path = tmp_path / "a.txt"
    path.write_text("coffee", encoding="utf-8")
    window.open_file(path)
    window.toggle_side_bar()
    window.close()
    pages = [StartPage(desk), FakeListPage(), FakePage("help")]
    again = MainWindow(desk, pages, state)
    qtbot.addWidget(again)
    assert again.page.page_id == "terms"
    assert (again.width(), again.height()) == (700, 480)
    assert again.side_bar.isHidden()
    assert pages[2].kept == "state of help"  # type: ignore[union-attr]
    assert [entry.text() for entry in again.menus.recent.actions()] == ["&1 a.txt"]


def test_damaged_window_state_is_no_trouble(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "bad.ini"
    path.write_bytes(b"[window]\ngeometry=\x00\xffrubbish\npage=nowhere\n[recent]\nfiles=@Bad(1)")
    state = QSettings(str(path), QSettings.Format.IniFormat)
    window = MainWindow(desk, [FakePage("start"), FakePage("help")], state)
    qtbot.addWidget(window)
    assert window.page.page_id == "start"


def test_only_the_line_of_the_page_that_is_shown_reaches_the_status_bar(
    window: MainWindow,
) -> None:
    window.pages[2].status_changed.emit("not now")
    assert window.status_line.currentMessage() == ""
    window.show_page("help")
    window.pages[2].status_changed.emit("now")
    assert window.status_line.currentMessage() == "now"


def test_a_message_of_the_desk_stays_until_it_is_closed(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.message.emit("The settings were damaged.")
    assert window.notice.label.text() == "The settings were damaged."
    qtbot.mouseClick(window.notice.close_button, Qt.MouseButton.LeftButton)
    assert not window.notice.isVisible()


def test_a_narrow_window_shows_signs_alone(window: MainWindow) -> None:
    window.side_bar.show_names(names=False)
    assert window.side_bar.item(1).text() == ""
    assert window.side_bar.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Terms"
    window.side_bar.show_names(names=True)
    assert window.side_bar.item(1).text() == "Terms"


def test_the_look_and_the_text_size_change_at_once_and_are_kept(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    size = window.font().pointSizeF()
    window.change_settings(look="dark")
    qtbot.waitUntil(lambda: window.palette().base().color().lightness() < 60)
    window.change_text(20)
    assert desk.settings.text_size == 120
    qtbot.waitUntil(lambda: window.font().pointSizeF() > size * 1.18)
    window.change_text(1000)
    assert desk.settings.text_size == 250
    window.change_settings(look="light", text_size=100)
    shown = [entry for entry in window.actions() if isinstance(entry, QAction)]
    checked = [entry.objectName() for entry in shown if entry.isChecked()]
    assert "window.look_light" in checked


def test_a_page_that_comes_later_takes_its_place_and_is_shown_if_it_was_before(
    qtbot: QtBot, desk: Desk, state: QSettings, ran: list[str]
) -> None:
    state.setValue("window/page", "terms")
    window = MainWindow(desk, [StartPage(desk), FakePage("help")], state)
    qtbot.addWidget(window)
    assert window.page.page_id == "start"
    file = Action("terms.open", "&Open…", "Ctrl+O", lambda: ran.append("open"), menu="file")
    late = FakeListPage([file])
    window.insert_page(1, late)
    assert [window.side_bar.item(row).text() for row in range(3)] == ["Start", "Terms", "Help"]
    assert window.page is late
    window.show_page("help")
    window.insert_page(1, FakePage("browse"))
    assert window.page.page_id == "help"
    assert "&Open…" in texts(window, "file")


def test_a_page_asked_for_before_it_came_is_shown_once_it_comes(
    qtbot: QtBot, desk: Desk, state: QSettings
) -> None:
    window = MainWindow(desk, [StartPage(desk)], state)
    qtbot.addWidget(window)
    window.show_page("help")
    assert window.page.page_id == "start"
    window.insert_page(1, FakePage("browse"))
    assert window.page.page_id == "start"
    window.insert_page(2, FakePage("help"))
    assert window.page.page_id == "help"


def test_a_file_waits_for_the_page_that_takes_it(
    qtbot: QtBot, desk: Desk, state: QSettings, tmp_path: Path
) -> None:
    class Packs(FakePage):
        def __init__(self) -> None:
            super().__init__("packs")
            self.installed: list[list[Path]] = []

        def ask_files(self) -> None:
            self.installed.append([])

        def install_files(self, paths: list[Path]) -> None:
            self.installed.append(paths)

    window = MainWindow(desk, [StartPage(desk)], state)
    qtbot.addWidget(window)
    pack, file = tmp_path / "nice.zip", tmp_path / "list.txt"
    file.touch()
    for _ in range(2):
        window.files.take([pack, file])
    terms, packs = FakeListPage(), Packs()
    window.insert_page(1, terms)
    assert terms.opened == [file]
    window.insert_page(2, packs)
    assert packs.installed == [[pack]]
    assert window.page is packs


def test_a_page_asked_for_comes_though_another_is_shown_but_not_after_one_went_on(
    qtbot: QtBot, desk: Desk, state: QSettings
) -> None:
    window = MainWindow(desk, [StartPage(desk), FakePage("terms")], state)
    qtbot.addWidget(window)
    window.show_page("terms")
    window.show_page("help")
    window.insert_page(1, FakePage("browse"))
    window.insert_page(3, FakePage("help"))
    assert window.page.page_id == "help"
    window.show_page("packs")
    window.show_page("terms")
    window.insert_page(4, FakePage("packs"))
    assert window.page.page_id == "terms"


def test_the_window_opens_where_work_was_broken_off(
    qtbot: QtBot, desk: Desk, state: QSettings
) -> None:
    terms = FakeListPage([])
    window = MainWindow(desk, [StartPage(desk), terms, FakePage("help")], state)
    qtbot.addWidget(window)
    terms.restored.emit()
    assert window.page is terms
    window.show_page("help")
    terms.restored.emit()
    assert window.page.page_id == "help"


def test_a_window_closed_before_all_pages_came_opens_on_the_same_page_again(
    qtbot: QtBot, desk: Desk, state: QSettings
) -> None:
    state.setValue("window/page", "terms")
    window = MainWindow(desk, [StartPage(desk), FakePage("help")], state)
    qtbot.addWidget(window)
    window.close()
    assert state.value("window/page") == "terms"


def test_the_keyboard_reaches_the_page_from_the_start(
    qtbot: QtBot, desk: Desk, state: QSettings
) -> None:
    page = FakePage("start")
    state.setValue("window/page", "filing")
    window = MainWindow(desk, [page], state)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert window.focusWidget() is page.line
    late = FakePage("filing")
    window.insert_page(1, late)
    assert window.focusWidget() is late.line


def test_the_first_page_waits_for_nothing_but_qt_and_the_settings() -> None:
    asked = "import sys, gsfiler.gui.app; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
        text=True,
    )
    loaded = set(done.stdout.split())
    assert "gsfiler.gui.start_page" in loaded
    heavy = ("numpy", "lxml.etree", "rapidfuzz", "gsfiler.filing.draft", "gsfiler.gui.terms_page")
    assert not loaded.intersection(heavy)
