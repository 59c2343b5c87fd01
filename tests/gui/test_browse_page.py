"""The class browser: notes with links, entries found as one types, several added at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QSettings, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gsfiler.gui.browse_model import ClassesModel, EntriesModel
from gsfiler.gui.browse_page import BrowsePage
from gsfiler.gui.browse_words import entry_html, sheet_html
from gsfiler.vocabulary.browsing import EntryDetails, Row
from gsfiler.vocabulary.class_texts import ClassSheet
from gsfiler.vocabulary.entries import ClassText, Entry
from gsfiler.vocabulary.verdict import PackedEntry
from gsfiler.vocabulary.vocabulary import Source
from tests.gui.desks import make_desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """User folders whose index is built once."""
    return tmp_path_factory.mktemp("browse")


@pytest.fixture
def page(qtbot: QtBot, folder: Path) -> Iterator[BrowsePage]:
    desk = make_desk(folder)
    shown = BrowsePage(desk)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: bool(shown.entries.rows) and not desk.jobs.busy, timeout=30_000)
    yield shown
    desk.jobs.close()


def settle(page: BrowsePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page._timer.isActive() and not page._desk.jobs.busy)


def type_words(page: BrowsePage, qtbot: QtBot, words: str) -> None:
    page.field.clear()
    qtbot.keyClicks(page.field, words)
    settle(page, qtbot)


def texts(page: BrowsePage) -> list[str]:
    return [row.text for row in page.entries.rows]


def test_the_models_pass_the_model_tester(qtbot: QtBot) -> None:
    classes, entries = ClassesModel(), EntriesModel()
    testers = [
        QAbstractItemModelTester(each, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for each in (classes, entries)
    ]
    classes.show_sheets([ClassSheet(9, "Devices", ClassText(9, "en"), "x")])
    classes.show_counts({9: 3})
    entries.show_rows([Row(1, 9, "lamps"), Row(2, 9, "cables")])
    entries.show_rows([])
    assert len(testers) == 2


def test_all_45_classes_stand_in_the_list_with_titles(page: BrowsePage) -> None:
    assert page.classes.rowCount() == 46
    assert page.classes.index(0).data() == "All classes"
    assert str(page.classes.index(9).data()).strip("\N{FIGURE SPACE}").startswith("9  ")
    said = str(page.classes.index(9).data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Class 9: ")
    assert "0 entries" not in said


def test_a_class_shows_its_note_and_its_entries_only(page: BrowsePage, qtbot: QtBot) -> None:
    page.go_to_class(33)
    settle(page, qtbot)
    assert "Class 33:" in page.notes.toPlainText()
    assert "wine" in texts(page)
    assert {row.class_number for row in page.entries.rows} == {33}
    assert page.table.isColumnHidden(1)


def test_a_link_in_a_note_leads_to_the_class(page: BrowsePage, qtbot: QtBot) -> None:
    page.go_to_class(1)
    assert "class:5" in page.notes.toHtml()
    page.notes.anchorClicked.emit(QUrl("class:5"))
    settle(page, qtbot)
    assert "Class 5:" in page.notes.toPlainText()
    page.notes.anchorClicked.emit(QUrl("https://example.org/"))
    assert "Class 5:" in page.notes.toPlainText()


def test_typing_filters_the_entries(page: BrowsePage, qtbot: QtBot) -> None:
    page.go_to_class(None)
    settle(page, qtbot)
    everything = len(page.entries.rows)
    type_words(page, qtbot, "wine")
    assert texts(page)[0] == "wine"
    assert all("wine" in text for text in texts(page)[:8])
    assert page.told.text() == f"{len(page.entries.rows)} of {everything} entries"
    type_words(page, qtbot, "qqqq")
    assert page.told.text() == "No entry holds or resembles these words."
    assert not page.add_button.isEnabled()


def test_the_entry_is_shown_in_full(page: BrowsePage, qtbot: QtBot) -> None:
    type_words(page, qtbot, "wine")
    qtbot.waitUntil(lambda: "gsfiler starter vocabulary" in page.details.toPlainText())
    assert "not an official list" in page.details.toPlainText()


def test_several_entries_are_added_by_enter(page: BrowsePage, qtbot: QtBot) -> None:
    page.go_to_class(33)
    type_words(page, qtbot, "wine")
    flag = QItemSelectionModel.SelectionFlag
    page.table.selectionModel().select(page.entries.index(1, 0), flag.Select | flag.Rows)
    assert page.add_button.text() == "&Add 2 to the list"
    with qtbot.waitSignal(page.terms_chosen) as chosen:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert chosen.args == [[(33, text) for text in texts(page)[:2]]]
    page.copy()
    assert QGuiApplication.clipboard().text().splitlines() == texts(page)[:2]


def test_enter_in_the_field_adds_the_best_hit(page: BrowsePage, qtbot: QtBot) -> None:
    page.go_to_class(None)
    type_words(page, qtbot, "trousers")
    with qtbot.waitSignal(page.terms_chosen) as chosen:
        qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert chosen.args == [[(25, "trousers")]]


def test_the_class_is_kept_and_actions_follow_the_selection(
    page: BrowsePage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.go_to_class(12)
    settle(page, qtbot)
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page.save_state(kept)
    page.go_to_class(None)
    page.restore_state(kept)
    page._show_sheets(page.classes.sheets)
    assert page.classes.number_at(page.class_list.currentIndex().row()) == 12
    actions = {action.id: action for action in page.actions()}
    actions["browse.search"].run()
    assert page.field.hasFocus() or not page.isActiveWindow()
    actions["browse.all"].run()
    assert page.class_list.currentIndex().row() == 0
    page.table.clearSelection()
    assert not actions["browse.add"].enabled()
    assert page.may_close()
    assert page.title() == "Classes"


def test_a_changed_vocabulary_is_read_anew(page: BrowsePage, qtbot: QtBot) -> None:
    page.go_to_class(33)
    settle(page, qtbot)
    page._desk.packs_changed()
    settle(page, qtbot)
    qtbot.waitUntil(lambda: bool(page.entries.rows))
    assert {row.class_number for row in page.entries.rows} == {33}


def test_a_damaged_pack_is_told_in_the_page(qtbot: QtBot, home: Path) -> None:
    desk = make_desk(home)
    (home / "packs").mkdir()
    (home / "packs" / "selection.json").write_text(
        '{"now": {"packs": {"x": "x@0123456789abcdef"}, "in_force": ["x"]}}', "utf-8"
    )
    shown = BrowsePage(desk)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: not desk.jobs.busy and not shown.notice.isHidden())
    assert shown.notice.label.text().startswith("The pack “x” is damaged")
    desk.jobs.close()


def test_texts_are_escaped_and_facts_are_complete(qtbot: QtBot) -> None:
    text = ClassText(9, "en", ("<b>",), "intro (Cl. 2)", ("in <i>",), ("out (Cl. 17)",))
    html = sheet_html(ClassSheet(9, "T", text, "pack"))
    assert "&lt;b&gt;" in html
    assert 'href="class:2"' in html
    assert 'href="class:17">Cl. 17</a>)' in html
    entry = Entry("<lamps>", 11, "c", "110001", accepted="EM US", rejected="CN", note="<n>")
    source = Source("nice", "Nice", "nice", "13-2026", "2026-01-01", official=True)
    languages = (("fr", "lampes"), ("es", "lámparas"))
    told = entry_html(EntryDetails(PackedEntry(entry, "nice", ""), source, ("lights",), languages))
    for part in (
        "&lt;lamps&gt;",
        "110001",
        "lights",
        "Français",
        "lampes",
        "EM US",
        "CN",
        "&lt;n&gt;",
    ):
        assert part in told
    assert "Nice, 2026-01-01, official" in told
