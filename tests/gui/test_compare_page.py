"""The page that lays lists side by side: five tools, marks, reasons, export."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gsfiler.gui.asking_rows import AskingProxy
from gsfiler.gui.compare_model import KIND, NEW, OLD, REASON, CompareModel
from gsfiler.gui.compare_page import ComparePage
from gsfiler.gui.list_source import LARGEST_TEXT
from gsfiler.gui.marked_words import pieces_html
from gsfiler.lists.comparison import Tool, compare_versions
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.word_marks import word_marks
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.terms import Term
from tests.gui.desks import TODAY, make_desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

OLD_LIST = "Class 9: computers; ropes of metal. Class 25: hats"
NEW_LIST = "Class 9: computers; ropes, not of metal. Class 25: shoes"


@pytest.fixture
def page(qtbot: QtBot, home: Path) -> Iterator[ComparePage]:
    desk = make_desk(home)
    shown = ComparePage(desk)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    desk.jobs.close()


def fill(page: ComparePage, qtbot: QtBot, tool: Tool, left: str, right: str = "") -> None:
    page.set_tool(tool)
    page.left.editor.setPlainText(left)
    page.right.editor.setPlainText(right)
    page.compare()
    qtbot.waitUntil(lambda: not page._desk.jobs.busy)


def cells(page: ComparePage, column: int) -> list[str]:
    return [str(page.proxy.index(row, column).data()) for row in range(page.proxy.rowCount())]


def test_the_models_pass_the_model_tester(qtbot: QtBot) -> None:
    model, proxy = CompareModel(), AskingProxy()
    proxy.setSourceModel(model)
    testers = [
        QAbstractItemModelTester(each, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for each in (model, proxy)
    ]
    lists = [GoodsList((Term("hats", 25), Term(text, 9))) for text in ("lamps", "ropes")]
    model.show_comparison(compare_versions(*lists))
    proxy.set_only_asking(True)
    proxy.sort(KIND)
    assert len(testers) == 2


def test_two_lists_are_compared_as_one_types(page: ComparePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.left.editor, "Class 25: hats; shoes")
    qtbot.keyClicks(page.right.editor, "Class 25: hats; boots")
    qtbot.waitUntil(lambda: page.proxy.rowCount() == 3)
    assert sorted(cells(page, KIND)) == ["Added", "Removed", "Unchanged"]
    assert page.told.text() == "Removed: 1 · Added: 1 · Unchanged: 1"
    page.hide_same.setChecked(True)
    assert page.proxy.rowCount() == 2


def test_the_basic_mark_gives_reasons_with_rule_and_source(page: ComparePage, qtbot: QtBot) -> None:
    fill(page, qtbot, Tool.BASIC, OLD_LIST, NEW_LIST)
    page.table.sortByColumn(KIND, Qt.SortOrder.AscendingOrder)
    assert cells(page, KIND)[0] == "Not covered"
    assert "is covered by no term" in cells(page, REASON)[0]
    page.table.setCurrentIndex(page.proxy.index(0, 0))
    told = page.detail.toPlainText()
    assert "Madrid Rule 9(5)(d)(vi)" in told
    assert "2020-02-01" in told


def test_a_limitation_speaks_of_the_whole_too(page: ComparePage, qtbot: QtBot) -> None:
    fill(page, qtbot, Tool.LIMITATION, OLD_LIST, "")
    assert not page.notice.isHidden()
    assert "leaves no goods" in page.notice.label.text()
    fill(page, qtbot, Tool.LIMITATION, OLD_LIST, "Class 12: cars")
    assert cells(page, KIND) == ["Outside the main list"]
    assert page.notice.isHidden()


def test_repeats_need_one_list_only(page: ComparePage, qtbot: QtBot) -> None:
    fill(page, qtbot, Tool.DUPLICATES, "Class 9: hats; lamps; Hats")
    assert page.right.isHidden()
    assert (cells(page, OLD), cells(page, NEW)) == (["hats"], ["Hats"])
    fill(page, qtbot, Tool.DUPLICATES, "Class 9: hats; lamps")
    assert page.told.text() == "No term repeats another."


def test_an_edition_switch_is_told_or_what_is_missing(page: ComparePage, qtbot: QtBot) -> None:
    fill(page, qtbot, Tool.EDITION, "Class 9: eyeglasses")
    assert page.told.text() == "Two Nice editions must be installed to compare them."
    for name, number in (("12-2024", 9), ("13-2026", 10)):
        content = PackContent(
            f"nice-{name}",
            PackKind.NICE,
            name,
            edition=name,
            languages=("en",),
            entries=(Entry("eyeglasses", number, "1", "1"),),
        )
        install_contents(page._desk.store, [(content, {})], TODAY)
    page._desk.packs_changed()
    qtbot.waitUntil(lambda: page.proxy.rowCount() == 1)
    assert cells(page, KIND) == ["Moved to another class"]
    assert (page.old_edition.currentText(), page.new_edition.currentText()) == (
        "12-2024",
        "13-2026",
    )


def test_words_that_turn_the_meaning_are_marked_in_table_and_detail(
    page: ComparePage, qtbot: QtBot
) -> None:
    _, new = word_marks("ropes of metal", "ropes not of metal")
    assert "underline; font-weight: bold" in pieces_html(new)
    fill(page, qtbot, Tool.VERSIONS, OLD_LIST, NEW_LIST)
    assert not page.grab().isNull()
    page.table.setCurrentIndex(page.proxy.index(1, 0))
    assert "underline" in page.detail.toHtml()


def test_lists_are_opened_from_files_and_keep_what_was_read(
    page: ComparePage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "old.jsonl"
    path.write_text('{"text": "hats; caps", "class": 25}\n', "utf-8")
    page.left.open_file(path)
    qtbot.waitUntil(lambda: page.left.name == "old.jsonl")
    assert page.left.label.text() == "Old list – old.jsonl"
    assert [term.text for term in page.left.reading()().terms] == ["hats; caps"]
    page.left.editor.appendPlainText("Class 9: lamps")
    assert page.left.name == ""
    assert len(page.left.reading()().terms) == 3


@pytest.mark.parametrize("name", ["gone.txt", "noise.bin"])
def test_a_file_that_cannot_be_read_is_told_in_the_page(
    page: ComparePage, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    (tmp_path / "noise.bin").write_bytes(bytes(range(256)) * 8)
    page.left.open_file(tmp_path / name)
    qtbot.waitUntil(lambda: not page.notice.isHidden())
    assert name in page.notice.label.text()


def test_a_huge_paste_is_refused_with_a_sentence(page: ComparePage) -> None:
    data = QMimeData()
    data.setText("x" * (LARGEST_TEXT + 1))
    page.left.editor.insertFromMimeData(data)
    assert page.left.editor.toPlainText() == ""
    assert "too long for the editor" in page.notice.label.text()


def test_the_open_list_can_be_taken_and_the_sides_swapped(page: ComparePage, qtbot: QtBot) -> None:
    assert page.left.take_button.isHidden()
    page.offer_list(lambda: GoodsList((Term("hats", 25),), source="open.docx"))
    qtbot.mouseClick(page.left.take_button, Qt.MouseButton.LeftButton)
    assert page.left.name == "open.docx"
    page.swap()
    assert (page.left.name, page.right.name) == ("New list", "open.docx")


@pytest.mark.parametrize(
    ("name", "start"), [("o.csv", b"Result"), ("o.docx", b"PK"), ("o.html", b"<!")]
)
def test_the_result_is_exported_by_the_name_of_the_file(
    page: ComparePage, qtbot: QtBot, tmp_path: Path, name: str, start: bytes
) -> None:
    fill(page, qtbot, Tool.VERSIONS, OLD_LIST, NEW_LIST)
    with qtbot.waitSignal(page.status_changed) as told:
        page.export(tmp_path / name)
    assert name in told.args[0]
    assert (tmp_path / name).read_bytes().startswith(start)


def test_the_result_is_copied_with_tabs(page: ComparePage, qtbot: QtBot) -> None:
    fill(page, qtbot, Tool.VERSIONS, "Class 25: hats", "Class 25: hats")
    page.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == [
        "Result\tClass\tOld list\tClass\tNew list\tWhy",
        "Unchanged\t25\thats\t25\thats\t",
    ]


def test_actions_follow_the_page_and_the_state_is_kept(
    page: ComparePage, qtbot: QtBot, tmp_path: Path
) -> None:
    actions = {action.id: action for action in page.actions()}
    assert not actions["compare.export"].enabled()
    actions["compare.duplicates"].run()
    assert page.tool is Tool.DUPLICATES
    assert not actions["compare.swap"].enabled()
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page.save_state(kept)
    page.set_tool(Tool.VERSIONS)
    page.restore_state(kept)
    assert page.tool is Tool.DUPLICATES
    assert page.may_close()
    assert page.title() == "Compare"


def test_every_control_has_an_accessible_name(page: ComparePage) -> None:
    for each in (page.tools, page.left.editor, page.right.editor, page.table, page.detail):
        assert each.accessibleName()
