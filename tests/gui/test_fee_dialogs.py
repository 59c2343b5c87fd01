"""Fees without a draft in the window: calculator, several filings on one sheet, own tables."""

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from gsfiler.cli.main import run as run_command
from gsfiler.filing.drafts.draft_file import save_draft
from gsfiler.filing.example import example_draft
from gsfiler.filing.madrid import Designation
from gsfiler.filing.tables.members import load_members
from gsfiler.gui.designation_picker import DesignationPicker
from gsfiler.gui.designations_model import CODE_ROLE
from gsfiler.gui.fee_calculator import FeeCalculator, FeeTab
from gsfiler.gui.fee_sheet import FeeModel
from gsfiler.gui.fee_view import FeeView
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.netting_dialog import NettingDialog
from gsfiler.gui.rows import fit_all_rows
from gsfiler.gui.tables_dialog import FEES, TablesDialog
from tests.gui.filings import act, item, saved, settle, whole_draft
from tests.gui.workbench import WAIT_MS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

OWN = "party,for,amount,per,seen,source\nNO,designation,310,class,2026-11-01,our agent\n"


def dialog(page: FilingPage, kind: type[QDialog]) -> QDialog:
    (found,) = page.findChildren(kind)
    return found


@pytest.fixture
def calculator(whole: FilingPage) -> FeeCalculator:
    act(whole, "filing.fee_calculator")
    found = dialog(whole, FeeCalculator)
    assert isinstance(found, FeeCalculator)
    return found


def shown(tab: FeeTab) -> list[list[str]]:
    return [line.split("\t") for line in tab.pane.sheet.as_text().splitlines()]


def own_table(folder: Path) -> Path:
    path = folder / "own.csv"
    path.write_text(OWN, "utf-8")
    return path


# ---- the calculator


def test_a_renewal_begins_with_what_the_open_filing_says(
    calculator: FeeCalculator, whole: FilingPage
) -> None:
    tab = calculator.renewal
    assert tab.parties.text().split() == [d.country for d in whole.document.form.designations]
    assert tab.origin.text() == "ES"
    assert tab.classes.value() == 1
    tab.parties.setText("JP")
    tab.from_filing.click()
    assert "NO" in tab.parties.text()


def test_the_renewal_in_the_window_has_the_lines_of_the_command_line(
    calculator: FeeCalculator, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    tab, page = calculator.renewal, calculator.renewal.page
    monkeypatch.setenv("GSFILER_HOME", str(page.desk.folders.settings.parent))
    monkeypatch.setenv("GSFILER_TODAY", page.desk.today.isoformat())
    tab.parties.setText("JP=2, CH AL TR")
    tab.classes.setValue(5)
    tab.due.setText("2026-09-30")
    tab.origin.setText("US")
    run_command(
        ["filing", "renewal-fees", "--parties", "JP=2,CH,AL,TR", "--classes", "5", "--origin", "US",
         "--due", "2026-09-30", "--json"]
    )  # fmt: skip
    told = json.loads(capsys.readouterr().out)
    sheet = tab.pane.sheet.model.sheet
    assert sheet is not None
    assert [line.as_json() for line in sheet.lines] == told["lines"]
    assert tab.pane.total.text() == f"Total: CHF {told['total']}"
    assert tab.pane.notes.toPlainText().startswith("Due on 2026-09-30, paid on 2026-11-22: after")


def test_an_unknown_amount_makes_the_total_of_a_renewal_at_least(
    calculator: FeeCalculator,
) -> None:
    tab = calculator.renewal
    tab.parties.setText("US")
    assert tab.pane.total.text().startswith("Total: at least CHF ")
    (line,) = [row for row in shown(tab) if "United States" in row[1]]
    assert "last known: 291.00, as of 2017-01-14" in line[1]
    assert line[3] == "unknown"
    tab.pane.sheet.table.selectRow(1)
    assert "notices of 2016 and 2017" in tab.pane.sheet.detail.text()


def test_a_fee_for_several_parties_names_them(calculator: FeeCalculator) -> None:
    calculator.renewal.parties.setText("AL ES")
    table = calculator.renewal.pane.sheet
    table.table.selectRow(1)
    assert "Paid for: Albania, Spain" in table.detail.text()


def test_what_cannot_be_read_is_told_and_no_old_figure_stays(calculator: FeeCalculator) -> None:
    tab = calculator.renewal
    tab.parties.setText("UK")
    assert "is GB (United Kingdom) meant?" in tab.pane.notes.toPlainText()
    assert (tab.pane.total.text(), tab.pane.sheet.model.rowCount()) == ("", 0)
    tab.parties.setText("JP")
    tab.due.setText("2026-02-31")
    assert "2026-02-31" in tab.pane.notes.toPlainText()
    assert tab.pane.sheet.model.rowCount() == 0
    tab.due.clear()
    assert tab.pane.total.text()


def test_other_currencies_of_a_renewal_stand_among_the_notes(calculator: FeeCalculator) -> None:
    calculator.renewal.rates.setText("EUR=0.95@2026-11-20")
    assert "That is EUR " in calculator.renewal.pane.notes.toPlainText()


def test_classification_is_reckoned_from_numbers_of_terms(calculator: FeeCalculator) -> None:
    tab = calculator.classification
    tab.misclassified.setValue(3)
    assert "no classification fee is due" in tab.pane.notes.toPlainText()
    tab.ungrouped.setValue(44)
    assert tab.pane.total.text() == "Total: CHF 205.00"


def test_prices_are_those_of_parties_or_of_later_requests(calculator: FeeCalculator) -> None:
    tab = calculator.prices
    assert "Continued processing" in [row[1] for row in shown(tab)]
    tab.parties.setText("JP")
    assert shown(tab)[1][1] == "Designation of Japan: one class"
    assert tab.pane.sheet.table.isColumnHidden(FeeModel.COUNT)
    assert tab.pane.total.isHidden()
    tab.origin.setText("FR")
    tab.parties.setText("CH")
    assert [row[0] for row in shown(tab)[1:]] == ["2.3"]


def test_all_parties_have_a_price(calculator: FeeCalculator) -> None:
    tab = calculator.prices
    tab.parties.setText("all")
    assert {line.party for line in tab.pane.sheet.model.lines} == set(load_members().parties)


def test_the_lines_are_copied_with_tabs(calculator: FeeCalculator) -> None:
    calculator.renewal.parties.setText("AL")
    calculator.copy_button.click()
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert rows[0][:4] == ["Item", "Fee", "Times", "CHF"]
    assert rows[-1][1:4] == ["Total", "", "753.00"]


def test_terms_of_the_filing_in_a_wrong_class_are_counted(whole: FilingPage, qtbot: QtBot) -> None:
    path = "forms[0].goods_services[0].class_descriptions[0].descriptions[0].text"
    whole.document.put(path, "hats; computers; umbrellas")
    settle(whole, qtbot)
    act(whole, "filing.fee_calculator")
    found = dialog(whole, FeeCalculator)
    assert isinstance(found, FeeCalculator)
    assert found.classification.misclassified.value() == 2
    assert "Together 28.00 francs" in found.classification.pane.notes.toPlainText()


def test_the_sheet_of_a_tab_is_printed_and_prices_are_not(
    calculator: FeeCalculator, qtbot: QtBot
) -> None:
    calculator.renewal.due.setText("2026-09-30")
    preview = calculator.print_sheet()
    assert preview is not None
    qtbot.waitUntil(lambda: preview.stack.pages is not None, timeout=WAIT_MS)
    assert preview.stack.pages is not None
    text = preview.stack.pages.plain_text()
    assert "Basic fee of a renewal" in text
    assert "after the due date, with a surcharge" in text
    preview.close()
    calculator.tabs.setCurrentWidget(calculator.prices)
    assert calculator.print_button.isHidden()
    assert calculator.print_sheet() is None


# ---- several filings


@pytest.fixture
def nets(whole: FilingPage) -> NettingDialog:
    act(whole, "filing.netting")
    found = dialog(whole, NettingDialog)
    assert isinstance(found, NettingDialog)
    return found


def test_filings_are_netted_and_saved_as_by_the_command_line(
    nets: NettingDialog, qtbot: QtBot, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    page = nets.parent()
    assert isinstance(page, FilingPage)
    monkeypatch.setenv("GSFILER_HOME", str(page.desk.folders.settings.parent))
    monkeypatch.setenv("GSFILER_TODAY", page.desk.today.isoformat())
    paths = [saved(tmp_path, whole_draft(), f"{name}.gsf") for name in ("first", "second")]
    nets.filings.setCurrentCell(0, 0)
    nets.remove_button.click()
    assert nets.filings.rowCount() == 0
    assert not nets.save_button.isEnabled()
    nets.add_files(paths)
    settle(page, qtbot)
    assert nets.filings.rowCount() == 2
    assert nets.total.text() == "Total of 2 filings: at least CHF 1506.00"
    assert nets.items.item(2, 1).text() == "Individual fee, Norway"  # type: ignore[union-attr]
    assert nets.items.item(2, 3).text() == "unknown"  # type: ignore[union-attr]
    for name, more in (("out.csv", []), ("out.json", ["--json"])):
        nets.save(tmp_path / name)
        run_command(["filing", "fees", *map(str, paths), "--netting", *more])
        told = capsysbinary.readouterr().out
        assert (tmp_path / name).read_bytes().removeprefix(b"\xef\xbb\xbf") == told
    nets.save(tmp_path / "out.html")
    run_command(["filing", "fees", *map(str, paths), "--page", str(tmp_path / "cli.html")])
    assert (tmp_path / "out.html").read_bytes() == (tmp_path / "cli.html").read_bytes()
    rows = list(csv.DictReader((tmp_path / "out.csv").read_text("utf-8-sig").splitlines()))
    assert rows[-1]["what"] == "total, at least"


def test_a_file_that_is_no_filing_is_told_and_the_others_are_taken(
    nets: NettingDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    page = nets.parent()
    assert isinstance(page, FilingPage)
    bad = tmp_path / "bad.gsf"
    bad.write_bytes(b"no")
    nets.add_files([bad, saved(tmp_path, whole_draft())])
    settle(page, qtbot)
    assert nets.filings.rowCount() == 2
    assert "bad.gsf" in nets.told.text()


def test_the_sheet_of_several_filings_follows_the_day(nets: NettingDialog) -> None:
    now = nets.total.text()
    nets.day.setText("2010-01-01")
    assert nets.filings.item(0, 2).text() == "2010-01-01"  # type: ignore[union-attr]
    nets.day.setText("2010-01-")
    nets.day.clear()
    assert nets.total.text() == now


def test_files_of_filings_are_read_once_and_not_for_another_day(
    nets: NettingDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = nets.parent()
    assert isinstance(page, FilingPage)
    path = tmp_path / "with-picture.gsf"
    save_draft(path, example_draft())
    nets.add_files([path])
    settle(page, qtbot)
    monkeypatch.setattr("gsfiler.filing.files.media.media_facts", pytest.fail)
    nets.day.setText("2010-01-01")
    assert [nets.filings.item(row, 2).text() for row in (0, 1)] == ["2010-01-01"] * 2  # type: ignore[union-attr]


def test_delete_takes_a_filing_off_the_sheet(nets: NettingDialog) -> None:
    nets.show()
    nets.filings.setFocus()
    nets.filings.setCurrentCell(0, 0)
    QTest.keyClick(nets.filings, Qt.Key.Key_Delete)
    assert nets.filings.rowCount() == 0


# ---- own tables


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


# ---- reading and reaching them


def test_a_renewal_is_reckoned_by_keyboard_alone(whole: FilingPage, qtbot: QtBot) -> None:
    act(whole, "filing.fee_calculator")
    found = dialog(whole, FeeCalculator)
    assert isinstance(found, FeeCalculator)
    qtbot.waitUntil(found.renewal.parties.hasFocus)
    QTest.keyClick(found.renewal.parties, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(found.renewal.parties, "AL JP")
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is found.renewal.classes:
            break
    QTest.keyClick(found.renewal.classes, Qt.Key.Key_Up)
    assert found.renewal.classes.value() == 2
    assert found.renewal.pane.total.text() == "Total: CHF 1353.00"
    QTest.keyClick(found, Qt.Key.Key_Escape)
    assert not found.isVisible()


@pytest.mark.parametrize("name", ["filing.fee_calculator", "filing.netting", "filing.tables"])
def test_every_field_of_a_dialog_of_fees_has_a_name_and_a_place_in_the_tab_order(
    whole: FilingPage, name: str
) -> None:
    act(whole, name)
    (found,) = [each for each in whole.findChildren(QDialog) if each.isVisible()]
    buddies = {label.buddy() for label in found.findChildren(QLabel) if label.buddy()}
    for field in (*found.findChildren(QLineEdit), *found.findChildren(QTableView)):
        own_name = field.objectName()
        if own_name.startswith("qt_"):
            continue
        assert field.accessibleName() or field in buddies, own_name
    reached, field = set(), found.nextInFocusChain()
    while field is not found and field not in reached:
        reached.add(field)
        field = field.nextInFocusChain()
    wanted: list[QWidget] = [*found.findChildren(QTableView)]
    assert set(wanted) <= reached


def test_lines_stay_whole_after_the_size_of_the_text_has_changed(whole: FilingPage) -> None:
    view = item(whole, "fees").above
    assert isinstance(view, FeeView)
    before = [view.table.rowHeight(row) for row in range(view.model.rowCount())]
    assert max(before) > min(before)
    fit_all_rows(whole)
    assert [view.table.rowHeight(row) for row in range(view.model.rowCount())] == before


def test_a_sheet_with_every_party_explains_its_total_line_by_line(
    whole: FilingPage, qtbot: QtBot
) -> None:
    form = whole.document.form
    parties = [Designation(country=code) for code in sorted(load_members().parties)]
    whole.document.put_all(f"{whole.document.base}.designations", parties, "all")
    settle(whole, qtbot)
    view = item(whole, "fees").above
    assert isinstance(view, FeeView)
    sheet = whole.checker.sheet
    assert sheet is not None
    assert len(form.designations) > 110
    assert view.model.rowCount() == len(sheet.lines) + len(sheet.later) + 1
    last = view.model.index(view.model.rowCount() - 1, FeeModel.AMOUNT)
    assert last.data() == f"{sheet.total:.2f}"
    told = {each.party for each in sheet.lines if each.party}
    paid = {party for each in sheet.lines for party in each.parties}
    assert told | paid == {each.country for each in parties}
