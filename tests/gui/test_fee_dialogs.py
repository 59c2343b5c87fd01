"""Fees without a draft in the window: calculator, several filings on one sheet, own tables."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from gsfiler.cli.main import run as run_command
from gsfiler.filing.madrid import Designation
from gsfiler.filing.tables.members import load_members
from gsfiler.gui.fee_calculator import FeeCalculator, FeeTab
from gsfiler.gui.fee_sheet import FeeModel
from gsfiler.gui.fee_view import FeeView
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.rows import fit_all_rows
from tests.gui.filings import act, dialog, item, settle
from tests.gui.workbench import WAIT_MS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def shown(tab: FeeTab) -> list[list[str]]:
    return [line.split("\t") for line in tab.pane.sheet.as_text().splitlines()]


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
    tab, page = calculator.renewal, calculator.renewal.fees
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
