"""Parties as people write and look for them: by name, by slip of a code, by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gsfiler.gui.designation_picker import DesignationPicker
from gsfiler.gui.designations_model import CODE_ROLE
from gsfiler.gui.fee_calculator import FeeCalculator
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.form_choices import (
    countries,
    filing_offices,
    mark_features,
    meanings,
    offered,
    offices,
    value_begun,
)
from gsfiler.gui.form_editors import ChoiceField, CodesField
from gsfiler.gui.form_specs import Choices
from gsfiler.gui.goods_view import GoodsView
from tests.gui import workbench
from tests.gui.filings import act, item, row, settle
from tests.gui.workbench import WAIT_MS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

GOODS = "forms[0].goods_services[0].class_descriptions[0].descriptions[0].text"


@pytest.mark.parametrize(
    ("typed", "code"),
    [("Switzerland", "CH"), ("EU", "EM"), ("uk", "GB"), ("european union", "EM"), ("de", "DE")],
)
def test_a_party_is_taken_by_its_name_and_by_a_usual_slip(
    filing: FilingPage, qtbot: QtBot, typed: str, code: str
) -> None:
    filing.activateWindow()
    editor = row(item(filing, "origin"), "/office").editor
    assert isinstance(editor, ChoiceField)
    editor.setFocus()
    QTest.keyClicks(editor, typed)
    completer = editor.completer()
    assert completer is not None
    completer.popup().hide()
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert filing.document.draft.transaction.office == code
    assert editor.currentText().startswith(f"{code}  ")


def test_the_code_that_is_meant_is_offered_first(filing: FilingPage) -> None:
    editor = row(item(filing, "origin"), "/office").editor
    assert isinstance(editor, ChoiceField)
    assert editor.offers("UK")[0].startswith("GB")
    assert editor.offers("EU")[0].startswith("EM")


def test_codes_in_one_line_are_taken_by_name_too(filing: FilingPage) -> None:
    filing.document.add("forms[0].limitations", {})
    editor = row(item(filing, "limitations"), "limitations[0].countries").editor
    assert isinstance(editor, CodesField)
    editor.setText("United States of America, eu; uk jp  Norway, XX")
    editor._tell()
    assert filing.document.value("forms[0].limitations[0].countries") == [
        "US", "EM", "GB", "JP", "NO", "XX",
    ]  # fmt: skip


def test_what_is_no_party_is_not_taken_for_one() -> None:
    assert meanings(offices())("Ruritania") == ""
    assert meanings(countries())("EU") == ""
    assert meanings(filing_offices())("EU") == "EM"
    assert meanings(countries())("UK") == "GB"


def found(picker: DesignationPicker) -> list[str]:
    return [
        str(picker.proxy.index(place, 0).data(CODE_ROLE))
        for place in range(picker.proxy.rowCount())
    ]


@pytest.fixture
def picker(whole: FilingPage) -> DesignationPicker:
    whole.activateWindow()
    found = item(whole, "designations").above
    assert isinstance(found, DesignationPicker)
    return found


def test_the_code_comes_first_then_names_by_how_they_begin(picker: DesignationPicker) -> None:
    QTest.keyClicks(picker.field, "DE")
    assert found(picker)[:2] == ["DE", "DK"]
    assert found(picker).index("DK") < found(picker).index("CV")
    picker.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert found(picker)[0] == "DE"
    picker.field.setText("EU")
    assert found(picker)[0] == "EM"
    picker.field.setText("UK")
    assert found(picker)[0] == "GB"
    picker.field.clear()
    assert found(picker)[0] != "DE"


def test_enter_in_the_field_ticks_what_was_found_and_down_goes_to_it(
    picker: DesignationPicker, qtbot: QtBot
) -> None:
    picker.field.setFocus()
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert picker.chosen() == ["CH", "NO"]
    QTest.keyClicks(picker.field, "jp")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert picker.chosen() == ["CH", "NO", "JP"]
    QTest.keyClicks(picker.field, "germ")
    assert picker.field.text() == "germ"
    QTest.keyClick(picker.field, Qt.Key.Key_Down)
    qtbot.waitUntil(picker.table.hasFocus, timeout=WAIT_MS)
    assert picker.table.currentIndex().data(CODE_ROLE) == "DE"
    QTest.keyClick(picker.table, Qt.Key.Key_Space)
    assert picker.chosen() == ["CH", "NO", "JP", "DE"]


def test_what_a_party_costs_is_seen_beside_its_name(
    whole: FilingPage, picker: DesignationPicker
) -> None:
    whole.resize(1180, 760)
    columns = picker.table.horizontalHeader()
    end = columns.sectionViewportPosition(picker.model.COST) + columns.sectionSize(
        picker.model.COST
    )
    assert 0 < end <= picker.table.viewport().width()


def test_a_second_language_is_asked_where_the_union_is_designated(
    whole: FilingPage, qtbot: QtBot
) -> None:
    view = item(whole, "designations")

    def is_asked() -> bool:
        return any(each.path.endswith("second_language") for each in view.rows())

    assert not is_asked()
    whole.document.put_all("forms[0].designations", [{"country": "EM"}], "union")
    assert is_asked()
    whole.undo()
    assert not is_asked()
    whole.document.put("forms[0].second_language", "de")
    assert is_asked()


def test_the_example_of_an_edition_says_that_it_is_one(filing: FilingPage) -> None:
    filing.items.setCurrentRow([spec.id for spec in filing.specs].index("goods"))
    view = filing.views.currentWidget()
    assert isinstance(view, GoodsView)
    assert view.edition.placeholderText() == "such as 13-2026"


def test_the_tables_in_force_have_the_width_of_the_calculator(whole: FilingPage) -> None:
    act(whole, "filing.fee_calculator")
    (calculator,) = whole.findChildren(FeeCalculator)
    assert calculator.tables.width() > calculator.width() * 0.9


@pytest.mark.parametrize(
    ("choices", "typed", "value"),
    [
        (mark_features, "Fig", "Figurative"),
        (mark_features, "fig", "Figurative"),
        (mark_features, "Com", "Combined"),
        (mark_features, "or combination", "Colour"),
        (mark_features, "co", ""),
        (mark_features, "c", ""),
        (mark_features, "o", ""),
        (mark_features, "t", ""),
        (mark_features, "w", ""),
        (mark_features, "characters", "Stylized characters"),
        (mark_features, "xyz", ""),
        (mark_features, "", ""),
        (offices, "Switz", "CH"),
        (offices, "United", ""),
        (offices, "EL", ""),
        (offices, "Dem", ""),
        (countries, "Con", ""),
        (countries, "Cong", ""),
        (countries, "Mac", ""),
        (countries, "Hol", ""),
        (countries, "Holy", "VA"),
    ],
)
def test_a_choice_that_was_begun_is_taken_unless_it_would_be_guessed(
    choices: Choices, typed: str, value: str
) -> None:
    assert value_begun(typed, choices()) == value


@pytest.mark.parametrize("choices", [mark_features, offices])
def test_what_is_taken_is_what_was_offered_first(choices: Choices) -> None:
    listed = choices()
    meant = meanings(listed)
    names = [text.removeprefix(f"{value}  ") for value, text in listed]
    for typed in {name[:length] for name in names for length in (1, 2, 3, 5)}:
        taken = meant(typed) or value_begun(typed, listed)
        assert taken in {"", offered(typed, listed)[0][0]}, typed


def test_a_word_of_the_list_is_no_code_before_it() -> None:
    assert meanings(mark_features())("or combination of colours as such") == ""
    assert next(value for value, _ in offered("o", mark_features())) == "Other"


def test_tab_completes_the_kind_of_mark(filing: FilingPage, qtbot: QtBot) -> None:
    filing.activateWindow()
    editor = row(item(filing, "mark"), "mark.feature_categories[0]").editor
    assert isinstance(editor, ChoiceField)
    editor.setFocus()
    QTest.keyClicks(editor, "Fig")
    completer = editor.completer()
    assert completer is not None
    completer.popup().hide()
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.currentText() == "Figurative"


def test_a_blank_within_typed_words_opens_no_list_and_tab_takes_and_closes_it(
    whole: FilingPage, qtbot: QtBot
) -> None:
    whole.activateWindow()
    editor = row(item(whole, "fees"), "payments[0].mode").editor
    assert isinstance(editor, ChoiceField)
    editor.setFocus()
    QTest.keyClicks(editor, "Bank transfer")
    assert not editor.view().isVisible()
    assert whole.document.form.payments[0].mode == "Later payment"
    editor.showPopup()
    qtbot.waitUntil(editor.view().isVisible)
    QTest.keyClick(editor.view(), Qt.Key.Key_Down)
    QTest.keyClick(editor.view(), Qt.Key.Key_Tab)
    assert not editor.view().isVisible()
    assert not editor.hasFocus()
    assert whole.document.form.payments[0].mode == "Card"


def in_goods(page: FilingPage, qtbot: QtBot, text: str) -> GoodsView:
    """Show the goods of an application for no party whose list is a text."""
    page.document.put("forms[0].designations", [])
    page.document.put("forms[0].basic_marks", [])
    page.document.put(GOODS, text)
    settle(page, qtbot)
    page.items.setCurrentRow([spec.id for spec in page.specs].index("goods"))
    view = page.views.currentWidget()
    assert isinstance(view, GoodsView)
    workbench.settle(view.terms, qtbot)
    return view


@pytest.mark.parametrize(("at", "wanted"), [(0, [1, 3]), (2, [3, 1]), (3, [1])])
def test_after_all_open_terms_the_next_finding_is_one_of_the_form(
    whole: FilingPage, qtbot: QtBot, at: int, wanted: list[int]
) -> None:
    view = in_goods(whole, qtbot, "hats; zzq wxy; footwear; blorb")
    view.terms.go_to(at)
    rows = []
    for _ in wanted:
        act(whole, "terms.next")
        rows.append(view.terms.current_row())
    assert rows == wanted
    act(whole, "terms.next")
    assert whole.current_item().id != "goods"


def test_out_of_the_goods_no_finding_is_passed_over(whole: FilingPage, qtbot: QtBot) -> None:
    view = in_goods(whole, qtbot, "hats; blorb")
    whole.document.put("forms[0].signatures", [{}])
    settle(whole, qtbot)
    found = [each for each in whole.findings.model.findings if ".goods_services" not in each.path]
    first = next(each for each in whole.findings.model.findings if ".goods_services" in each.path)
    place = whole.findings.model.findings.index(first)
    after = whole.findings.model.findings[place + 1]
    assert after in found
    whole.findings.view.setCurrentIndex(whole.findings.model.index(place))
    whole.findings._go()
    whole.document.put(GOODS, "hats")
    settle(whole, qtbot)
    workbench.settle(view.terms, qtbot)
    act(whole, "terms.next")
    assert whole.findings.current() == after


def put_goods(view: GoodsView, qtbot: QtBot, text: str) -> None:
    view.terms.editor.setPlainText(f"Class 25: {text}")
    workbench.settle(view.terms, qtbot)


def test_the_next_finding_waits_for_the_verdicts_of_what_was_just_typed(
    whole: FilingPage, qtbot: QtBot
) -> None:
    view = in_goods(whole, qtbot, "hats")
    view.terms.go_to(0)
    view.terms.editor.setPlainText("Class 25: zorks; zirks; zarks; hats")
    # The hats stay chosen, which come last now: from there it goes round to the first.
    for _ in range(3):
        act(whole, "terms.next")
    qtbot.waitUntil(lambda: view.terms.current_row() == 2, timeout=WAIT_MS)
    assert whole.current_item().id == "goods"
    workbench.settle(view.terms, qtbot)
    act(whole, "terms.next")
    assert whole.current_item().id != "goods"


def test_where_no_verdict_comes_the_next_finding_leads_out_of_the_goods(
    whole: FilingPage, qtbot: QtBot
) -> None:
    view = in_goods(whole, qtbot, "hats; blorb")
    settle(whole, qtbot)
    view.terms.model.forget_verdicts()
    act(whole, "terms.next")
    assert whole.current_item().id != "goods"


def test_one_of_equal_terms_is_gone_to_though_the_other_was_mended(
    whole: FilingPage, qtbot: QtBot
) -> None:
    view = in_goods(whole, qtbot, "blorbs; flumps; blorbs; grumps")
    view.terms.go_to(0)
    act(whole, "terms.next")
    put_goods(view, qtbot, "hats; flumps; blorbs; grumps")
    settle(whole, qtbot)
    rows = [view.terms.current_row()]
    for _ in range(2):
        act(whole, "terms.next")
        rows.append(view.terms.current_row())
    assert rows == [1, 2, 3]
    act(whole, "terms.next")
    assert whole.current_item().id != "goods"


EDITION = "forms[0].goods_services[0].classification_version"


def about_the_list(page: FilingPage, qtbot: QtBot, text: str) -> GoodsView:
    """Show goods whose edition is not recorded."""
    page.document.put(EDITION, "")
    return in_goods(page, qtbot, text)


def test_after_the_open_terms_comes_what_is_found_of_the_list_as_a_whole(
    whole: FilingPage, qtbot: QtBot
) -> None:
    view = about_the_list(whole, qtbot, "hats; blorb; footwear; hats")
    settle(whole, qtbot)
    whole.activateWindow()
    told: list[str] = []
    whole.status_changed.connect(told.append)
    found = [each.placed.finding.code for each in view.findings]
    assert found == ["GOODS_EDITION_MISSING", "LIST_DUPLICATE"]
    assert not view.told_area.isHidden()
    assert view.told.text().splitlines()[0].startswith("Warning: The edition")
    assert len(view.told.text().splitlines()) == 2
    view.terms.go_to(0)
    act(whole, "terms.next")
    assert view.terms.current_row() == 1
    act(whole, "terms.next")
    qtbot.waitUntil(view.edition.hasFocus, timeout=WAIT_MS)
    assert told[-1].startswith("The edition")
    act(whole, "terms.next")
    qtbot.waitUntil(lambda: view.terms.current_row() == 3, timeout=WAIT_MS)
    assert "repeats" in told[-1]
    act(whole, "terms.previous")
    qtbot.waitUntil(view.edition.hasFocus, timeout=WAIT_MS)
    act(whole, "terms.previous")
    qtbot.waitUntil(lambda: view.terms.current_row() == 1, timeout=WAIT_MS)
    act(whole, "terms.previous")
    assert whole.current_item().id != "goods"


def test_what_is_found_of_the_list_is_hidden_once_it_is_mended(
    whole: FilingPage, qtbot: QtBot
) -> None:
    view = about_the_list(whole, qtbot, "hats; footwear")
    settle(whole, qtbot)
    assert not view.told_area.isHidden()
    whole.document.put(EDITION, "13-2026")
    settle(whole, qtbot)
    assert view.told_area.isHidden()
