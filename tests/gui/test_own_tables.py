"""The user's own tables of fees and members, chosen in the window."""

import json
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gsfiler.filing.assessment import Tables
from gsfiler.filing.own_tables import load_tables
from gsfiler.gui.designation_picker import DesignationPicker
from gsfiler.gui.designations_model import CODE_ROLE
from gsfiler.gui.fee_calculator import FeeCalculator
from gsfiler.gui.fee_view import FeeView
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.goods_view import GoodsView
from gsfiler.gui.tables_dialog import FEES, TablesDialog
from tests.gui import workbench
from tests.gui.filings import act, dialog, item, row, settle, whole_draft
from tests.gui.workbench import WAIT_MS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

OWN = "party,for,amount,per,seen,source\nNO,designation,310,class,2026-11-01,our agent\n"


def own_table(folder: Path) -> Path:
    path = folder / "own.csv"
    path.write_text(OWN, "utf-8")
    return path


def test_an_own_fee_table_is_chosen_shown_and_given_up(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    act(whole, "filing.tables")
    found = dialog(whole, TablesDialog)
    assert isinstance(found, TablesDialog)
    before = whole.total.text()
    assert before == "at least CHF 753.00"
    table = own_table(tmp_path)
    found.take(FEES, table)
    settle(whole, qtbot)
    assert "own.csv, 2026-11-01" in found.in_force[FEES].text()
    assert str(table) in found.in_force[FEES].text()
    assert whole.desk.settings.fee_table == str(table)
    assert whole.total.text() == "CHF 1063.00"
    view = item(whole, "fees").above
    assert isinstance(view, FeeView)
    assert view.tables.text().endswith("own.csv, 2026-11-01")
    table.write_text(OWN.replace("310", "320"), "utf-8")
    found.take(FEES, table)
    settle(whole, qtbot)
    assert whole.total.text() == "CHF 1073.00"
    found.without[FEES].click()
    settle(whole, qtbot)
    assert whole.total.text() == before
    assert whole.desk.settings.fee_table == ""


def test_what_is_not_known_is_written_filled_in_and_chosen(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    act(whole, "filing.tables")
    found = dialog(whole, TablesDialog)
    assert isinstance(found, TablesDialog)
    path = tmp_path / "to look up.csv"
    asked = found.ask_fill_in()
    assert asked is not None
    asked.fileSelected.emit(str(path))
    asked.close()
    assert "Fill in the amounts" in found.problem.text()
    text = path.read_text("utf-8-sig")
    assert "NO,designation,ordinary,1,1,3,,block," in text
    path.write_text(text.replace(",3,,block", ",3,240,block"), "utf-8")
    found.take(FEES, path)
    settle(whole, qtbot)
    assert whole.total.text() == "CHF 993.00"
    assert found.ask_fill_in() is None
    assert "nothing to fill in" in found.problem.text()


def test_the_unknown_fees_of_a_renewal_are_written_to_be_filled_in(
    calculator: FeeCalculator, tmp_path: Path
) -> None:
    calculator.renewal.parties.setText("US AL")
    asked = calculator.ask_fill_in()
    assert asked is not None
    asked.fileSelected.emit(str(tmp_path / "us.csv"))
    asked.close()
    assert "US,renewal,ordinary,1,1,,,class," in (tmp_path / "us.csv").read_text("utf-8-sig")
    calculator.tabs.setCurrentIndex(1)
    assert calculator.fill_button.isHidden()


def test_an_own_members_table_adds_a_party_to_the_picker(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "members.json"
    told = {"name": "New Party", "kind": "state"}
    head = {"format": "gsfiler-members", "version": 1, "title": "Ours", "date": "2026-11-20"}
    table.write_text(json.dumps(head | {"parties": {"AR": told}}), "utf-8")
    whole.desk.change_settings(members_table=str(table))
    settle(whole, qtbot)
    picker = item(whole, "designations").above
    assert isinstance(picker, DesignationPicker)
    codes = [picker.model.index(row, 0).data(CODE_ROLE) for row in range(picker.model.rowCount())]
    assert "AR" in codes


def test_a_table_with_a_fault_is_told_and_not_chosen(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    act(whole, "filing.tables")
    found = dialog(whole, TablesDialog)
    assert isinstance(found, TablesDialog)
    table = own_table(tmp_path)
    table.write_text(OWN.replace("310", "dear"), "utf-8")
    found.take(FEES, table)
    settle(whole, qtbot)
    assert "own.csv, line 2" in found.problem.text()
    assert whole.desk.settings.fee_table == ""


def test_a_chosen_table_that_is_gone_is_told_and_ours_stands_alone(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    whole.desk.change_settings(fee_table=str(tmp_path / "gone.csv"))
    settle(whole, qtbot)
    assert "gone.csv" in whole.notice.label.text()
    assert len(whole.checker.tables.fees.heads) == 1


def test_another_table_keeps_the_item_and_the_draft(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    item(whole, "fees")
    draft, steps = whole.document.draft.copy_deep(), whole.document.stack.count()
    whole.desk.change_settings(fee_table=str(own_table(tmp_path)))
    settle(whole, qtbot)
    assert whole.current_item().id == "fees"
    assert (whole.document.draft, whole.document.stack.count()) == (draft, steps)


def test_after_a_change_of_tables_the_views_are_as_they_were(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    whole.items.setCurrentRow([spec.id for spec in whole.specs].index("goods"))
    goods = whole.views.currentWidget()
    assert isinstance(goods, GoodsView)
    workbench.settle(goods.terms, qtbot)
    goods.terms.editor.textCursor().insertText("Class 25: gloves\n")
    workbench.settle(goods.terms, qtbot)
    fees = item(whole, "fees").above
    assert isinstance(fees, FeeView)
    fees.day.setText("2026-12-01")
    steps = goods.terms.stack.count()
    assert steps
    whole.desk.change_settings(fee_table=str(own_table(tmp_path)))
    settle(whole, qtbot)
    assert item(whole, "fees").above is fees
    assert (fees.day.text(), whole.checker.day) == ("2026-12-01", date(2026, 12, 1))
    assert whole._made["goods"] is goods
    assert goods.terms.stack.count() == steps


def test_what_is_being_filled_in_is_no_fault_when_the_tables_change(
    filing: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    field = row(item(filing, "origin"), "applicant_file_reference").editor
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "N/77")
    settle(filing, qtbot)
    filing.desk.change_settings(fee_table=str(own_table(tmp_path)))
    settle(filing, qtbot)
    listed = {each.placed.finding.code: each.unfilled for each in filing._listed}
    assert listed["OFFICE_MISSING"]


def test_the_day_of_the_amounts_goes_with_its_draft(whole: FilingPage, qtbot: QtBot) -> None:
    fees = item(whole, "fees").above
    assert isinstance(fees, FeeView)
    fees.day.setText("2026-12-01")
    whole.files.begin(whole_draft())
    settle(whole, qtbot)
    assert whole.checker.day is None


def test_a_table_that_cannot_be_read_leaves_the_other_one_in_force(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    members, table = str(tmp_path / "gone.json"), str(own_table(tmp_path))
    whole.desk.change_settings(fee_table=table, members_table=members)
    settle(whole, qtbot)
    assert "gone.json" in whole.notice.label.text()
    assert len(whole.checker.tables.fees.heads) == 2
    whole.desk.change_settings(fee_table=str(tmp_path / "gone.csv"))
    settle(whole, qtbot)
    assert "gone.json" in whole.notice.label.text()
    assert "gone.csv" in whole.notice.label.text()


@pytest.mark.parametrize("is_good", [True, False])
def test_a_table_is_chosen_also_where_the_dialog_is_closed_while_it_is_read(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_good: bool
) -> None:
    act(whole, "filing.tables")
    found = dialog(whole, TablesDialog)
    assert isinstance(found, TablesDialog)
    table, may_end = own_table(tmp_path), Event()
    table.write_text(OWN if is_good else OWN.replace("310", "dear"), "utf-8")

    def slowly(members: Path | None, fees: Path | None) -> Tables:
        assert may_end.wait(WAIT_MS / 1000)
        return load_tables(members, fees)

    monkeypatch.setattr("gsfiler.gui.tables_dialog.load_tables", slowly)
    found.take(FEES, table)
    gone: list[bool] = []
    found.destroyed.connect(lambda: gone.append(True))
    found.reject()
    qtbot.waitUntil(lambda: bool(gone), timeout=WAIT_MS)
    may_end.set()
    settle(whole, qtbot)
    assert whole.desk.settings.fee_table == (str(table) if is_good else "")
    assert whole.notice.isHidden() is is_good
