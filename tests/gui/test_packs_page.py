"""The packs page: install, choose, compare, step back, stop."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gsfiler.core.errors import InputError
from gsfiler.gui import pack_diff_dialog
from gsfiler.gui.desk import Desk
from gsfiler.gui.jobs import Stop
from gsfiler.gui.pack_diff_dialog import PackDiffDialog, PackDiffModel, Row, narrow
from gsfiler.gui.pack_work import Place, install_files
from gsfiler.gui.packs_model import PacksModel
from gsfiler.gui.packs_page import PacksPage
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.pack_diff import PackDiff


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> PacksPage:
    made = PacksPage(desk)
    qtbot.addWidget(made)
    made.show()
    desk.look_at_packs()
    qtbot.waitUntil(lambda: desk.standing is not None)
    return made


@pytest.fixture
def settled(qtbot: QtBot, desk: Desk, page: PacksPage) -> Callable[[], None]:
    def wait() -> None:
        # Installing makes the index anew.
        qtbot.waitUntil(lambda: not desk.jobs.busy and page._is_free(), timeout=30_000)

    return wait


def titles(page: PacksPage) -> list[str]:
    return [page.model.index(row, 1).data() for row in range(page.model.rowCount())]


def press(qtbot: QtBot, page: PacksPage, action_id: str) -> None:
    button = page.findChild(QPushButton, action_id)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_packs_the_page_says_what_to_install(page: PacksPage) -> None:
    assert "No packs are installed yet" in page._empty.text()
    assert page._empty.isVisible()


def test_a_file_is_installed_and_the_step_taken_back(
    qtbot: QtBot, page: PacksPage, settled: Callable[[], None], firm_list: Path, desk: Desk
) -> None:
    with qtbot.waitSignal(desk.vocabulary_changed, timeout=30_000):
        page.install_files([firm_list])
    settled()
    assert titles(page) == ["firm"]
    assert page.note.text() == "Installed and in force: firm."
    assert "firm.csv" in page.facts.toPlainText()
    press(qtbot, page, "packs.back")
    settled()
    assert titles(page) == []
    assert page.note.text() == "Undone: installed list-firm."


def test_a_pack_goes_out_of_force_in_again_and_away(
    qtbot: QtBot, page: PacksPage, settled: Callable[[], None], firm_list: Path
) -> None:
    page.install_files([firm_list])
    settled()
    for action_id, state in (("packs.drop", "Not in force"), ("packs.use", "In use")):
        press(qtbot, page, action_id)
        settled()
        assert page.model.index(0, 0).data() == state
    press(qtbot, page, "packs.remove")
    settled()
    assert titles(page) == []
    assert "Go back one step" in page.note.text()


def test_a_file_that_is_no_vocabulary_is_told_and_nothing_changes(
    page: PacksPage, settled: Callable[[], None], tmp_path: Path
) -> None:
    path = tmp_path / "broken.zip"
    path.write_bytes(b"PK\x03\x04rubbish")
    page.install_files([path])
    settled()
    assert "broken.zip" in page.note.text()
    assert page.note.isVisible()
    assert titles(page) == []


def test_dropped_files_are_installed(
    page: PacksPage, settled: Callable[[], None], firm_list: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(firm_list))])
    page.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    settled()
    assert titles(page) == ["firm"]


def test_stopping_leaves_the_packs_as_they_were(
    qtbot: QtBot, page: PacksPage, settled: Callable[[], None], firm_list: Path
) -> None:
    page.install_files([firm_list])
    assert page._progress.isVisible()
    press(qtbot, page, "packs.stop")
    settled()
    assert page.note.text() == "Stopped; the packs are as they were."
    assert titles(page) == []
    assert not page._progress.isVisible()


def test_an_address_is_asked_for_and_a_wrong_one_told(
    qtbot: QtBot, page: PacksPage, settled: Callable[[], None]
) -> None:
    press(qtbot, page, "packs.update")
    dialog = page.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("ftp://example.invalid/feed.json")
    dialog.accept()
    settled()
    assert page.note.text() == (
        "“ftp://example.invalid/feed.json” is not an address that starts with https://."
    )


def test_two_packs_are_compared(
    qtbot: QtBot,
    page: PacksPage,
    settled: Callable[[], None],
    firm_list: Path,
    desk: Desk,
    tmp_path: Path,
) -> None:
    other = tmp_path / "later.csv"
    other.write_text("term,class\nblue coffee,32\nred tea,30\n", encoding="utf-8")
    for path in (firm_list, other):
        page.install_files([path])
        settled()
    dialog = PackDiffDialog(desk, page._whole(), "list-later")
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=30_000)
    rows = [
        tuple(dialog.model.index(row, column).data() for column in range(4))
        for row in range(dialog.model.rowCount())
    ]
    assert rows == [
        ("Moved to another class", "30 → 32", "blue coffee", "blue coffee"),
        ("Removed", "9", "smartphones", ""),
        ("Added", "30", "", "red tea"),
    ]
    qtbot.keyClicks(dialog.line, "tea")
    assert dialog.model.rowCount() == 1
    dialog.line.clear()
    dialog.changes.setCurrentIndex(1)
    assert dialog.model.index(0, 0).data() == "Moved to another class"
    assert dialog.model.rowCount() == 1


def test_a_comparison_that_is_closed_wants_no_answer_any_more(
    qtbot: QtBot,
    page: PacksPage,
    settled: Callable[[], None],
    firm_list: Path,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.install_files([firm_list])
    settled()
    go_on = threading.Event()

    def late(old: object, new: object) -> PackDiff:
        go_on.wait(30)
        return PackDiff((), (), (), (), ())

    monkeypatch.setattr(pack_diff_dialog, "compare_packs", late)
    dialog = PackDiffDialog(desk, page._whole() * 2, "", page)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    go_on.set()
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=30_000)


def test_the_models_pass_the_tester(
    qtmodeltester: ModelTester, desk: Desk, firm_list: Path, qtbot: QtBot
) -> None:
    install_files(Place(desk.folders, desk.today, "", "en", ""), [firm_list], Stop())
    with qtbot.waitSignal(desk.standing_changed):
        desk.look_at_packs()
    assert desk.standing is not None
    packs = PacksModel()
    packs.show_packs(desk.standing.packs)
    qtmodeltester.check(packs)
    changes = PackDiffModel()
    changes.show_rows([Row("added", None, Entry("tea", 30))])
    qtmodeltester.check(changes)


def test_narrowing_finds_wordings_and_whole_class_numbers() -> None:
    tea, glue = Row("added", None, Entry("tea", 30)), Row("removed", Entry("glue", 3), None)
    assert narrow([tea, glue], "", "3") == [glue]
    assert narrow([tea, glue], "added", "") == [tea]
    assert narrow([tea, glue], "", "TEA") == [tea]


def test_a_file_that_is_missing_installs_nothing(desk: Desk, tmp_path: Path) -> None:
    place = Place(desk.folders, desk.today, "", "en", "")
    with pytest.raises(InputError, match=r"missing\.csv"):
        install_files(place, [tmp_path / "missing.csv"], Stop())
    assert place.store.packs() == []
