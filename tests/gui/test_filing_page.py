"""The page of filings: items, findings, goods, designations, fees; several forms, templates."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from gsfiler.core.errors import InputError
from gsfiler.filing.madrid import MadridSubsequentDesignation
from gsfiler.gui import filing_beginning
from gsfiler.gui import filing_dialogs as dialogs
from gsfiler.gui.designation_picker import DesignationPicker
from gsfiler.gui.filing_history import HistoryDialog
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.findings_list import MOST_ABOUT_TERMS
from gsfiler.gui.form_view import FormView
from gsfiler.gui.goods_view import GoodsView
from gsfiler.gui.heading import Heading
from gsfiler.gui.looks import Look, apply_look
from gsfiler.gui.party_book_dialog import PartyBookDialog
from gsfiler.gui.party_merge_dialog import PartyMergeDialog
from gsfiler.gui.theme import CONTRAST
from tests.gui import workbench
from tests.gui.filings import act, begin, codes, item, row, settle, whole_draft
from tests.gui.workbench import WAIT_MS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MakeFilings = Callable[[], FilingPage]


# ---- items and findings


def test_an_empty_form_says_what_is_missing_item_by_item(filing: FilingPage, qtbot: QtBot) -> None:
    settle(filing, qtbot)
    assert {"OFFICE_MISSING", "APPLICANT_MISSING"} <= codes(filing)
    assert filing.stage_bar.stage == "draft"
    assert "at least" in filing.total.text()
    icons = [filing.items.item(place).toolTip() for place in range(filing.items.count())]
    assert sum("nothing filled in" in tip for tip in icons) >= 4


def test_enter_on_a_finding_leads_to_its_field(filing: FilingPage, qtbot: QtBot) -> None:
    settle(filing, qtbot)
    filing.activateWindow()
    place = next(
        number
        for number, each in enumerate(filing.findings.model.findings)
        if each.finding.code == "OFFICE_MISSING"
    )
    filing.items.setCurrentRow(4)
    filing.findings.view.setCurrentIndex(filing.findings.model.index(place))
    filing.findings.view.setFocus()
    QTest.keyClick(filing.findings.view, Qt.Key.Key_Return)
    field = row(item(filing, "origin"), "/office")
    qtbot.waitUntil(field.editor.hasFocus, timeout=WAIT_MS)
    assert [line.label.text() for line in field.findings] != []


def test_every_finding_leads_somewhere(filing: FilingPage, qtbot: QtBot) -> None:
    settle(filing, qtbot)
    for number in range(len(filing.findings.model.findings)):
        listed = filing.findings.model.listed[number]
        assert listed.where, listed.placed.path


def test_findings_stand_in_the_order_of_the_items_errors_first(
    filing: FilingPage, qtbot: QtBot
) -> None:
    settle(filing, qtbot)
    owner, specs = filing.shown_items.owner, list(filing.specs)
    weights = ["error", "warning", "note"]
    order = [
        (weights.index(each.severity), specs.index(spec))
        for each in filing.findings.model.findings
        if (spec := owner(each.path)) is not None
    ]
    assert len({place for _, place in order}) > 4
    assert order == sorted(order)


def test_a_finding_about_a_term_names_it_and_leads_to_its_row(
    whole: FilingPage, qtbot: QtBot
) -> None:
    text = "Class 9: computers\nClass 25: hats; zzq wxy; footwear"
    goods_item(whole, qtbot, text)
    whole.items.setCurrentRow(0)
    settle(whole, qtbot)
    listed = next(each for each in whole.findings.model.listed if each.words == "zzq wxy")
    assert whole.findings.model.sentence(listed).startswith("“zzq wxy”: ")
    whole.go_to_finding(listed.placed)
    view = whole.views.currentWidget()
    assert isinstance(view, GoodsView)
    workbench.settle(view.terms, qtbot)
    qtbot.waitUntil(lambda: view.terms.current_row() == 2, timeout=WAIT_MS)


def test_a_finding_is_set_aside_with_a_reason_and_taken_back(
    whole: FilingPage, qtbot: QtBot
) -> None:
    listed = next(each for each in whole.findings.model.listed if each.placed.severity == "warning")
    place = whole.findings.model.listed.index(listed)
    whole.findings.view.setCurrentIndex(whole.findings.model.index(place))
    dialog = dialogs.ask_set_aside(whole)
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("the client knows")
    dialog.accept()
    settle(whole, qtbot)
    assert listed.placed not in whole.findings.model.findings
    whole.findings.set_aside.setChecked(True)
    shown = whole.findings.model.listed[-1]
    assert shown.placed == listed.placed
    assert shown.reason == "the client knows"
    assert "the client knows" in whole.findings.model.sentence(shown)
    last = len(whole.findings.model.listed) - 1
    whole.findings.view.setCurrentIndex(whole.findings.model.index(last))
    act(whole, "filing.set_aside")
    settle(whole, qtbot)
    assert whole.document.draft.desk.ignored == []
    whole.undo()
    assert whole.document.draft.desk.ignored[0].reason == "the client knows"


def test_an_error_cannot_be_set_aside(filing: FilingPage, qtbot: QtBot) -> None:
    settle(filing, qtbot)
    filing.findings.view.setCurrentIndex(filing.findings.model.index(0))
    assert dialogs.ask_set_aside(filing) is None
    assert "cannot be set aside" in filing.notice.label.text()


def test_of_very_many_findings_about_terms_the_list_shows_a_part_and_says_so(
    whole: FilingPage, qtbot: QtBot
) -> None:
    terms = "; ".join(f"zzq{number}" for number in range(MOST_ABOUT_TERMS + 50))
    path = "forms[0].goods_services[0].class_descriptions[0].descriptions[0].text"
    whole.document.put(path, terms)
    settle(whole, qtbot)
    about_terms = [each for each in whole.findings.model.listed if each.words]
    assert len(about_terms) == MOST_ABOUT_TERMS
    assert whole.findings.model.unlisted >= 50
    assert whole.findings.more.isVisibleTo(whole.findings)


# ---- goods and designations


def goods_item(page: FilingPage, qtbot: QtBot, text: str) -> GoodsView:
    """Show the goods, put a text there as if typed, and wait until it is read."""
    page.items.setCurrentRow([spec.id for spec in page.specs].index("goods"))
    view = page.views.currentWidget()
    assert isinstance(view, GoodsView)
    workbench.settle(view.terms, qtbot)
    view.terms.editor.setFocus()
    view.terms.editor.selectAll()
    QTest.keyClick(view.terms.editor, Qt.Key.Key_Delete)
    view.terms.editor.insertPlainText(text)
    workbench.settle(view.terms, qtbot)
    return view


def test_what_is_shown_follows_the_look_and_the_size_of_the_text(
    whole: FilingPage, qapp: QApplication
) -> None:
    before = qapp.font(), qapp.palette(), qapp.styleSheet(), qapp.property(CONTRAST)
    try:
        apply_look(qapp, Look.LIGHT)
        view = whole.views.currentWidget()
        assert isinstance(view, FormView)
        heading, field = view.findChild(Heading), view.first_place()
        assert isinstance(heading, Heading)
        quiet = next(
            each
            for each in view.findChildren(QLabel)
            if each.foregroundRole() == QPalette.ColorRole.PlaceholderText
        )
        sizes = heading.font().pointSizeF(), field.font().pointSizeF()
        apply_look(qapp, Look.DARK, 200)
        qapp.processEvents()
        assert heading.font().pointSizeF() == 2 * sizes[0]
        assert field.font().pointSizeF() == 2 * sizes[1]
        role = QPalette.ColorRole
        ground = quiet.palette().color(role.Window).lightnessF()
        assert quiet.palette().color(role.PlaceholderText).lightnessF() > ground + 0.4
    finally:
        qapp.setStyleSheet("")
        qapp.setFont(before[0])
        qapp.setPalette(before[1])
        qapp.setStyleSheet(before[2])
        qapp.setProperty(CONTRAST, before[3])


def test_undo_leads_to_what_it_changed_and_says_so(whole: FilingPage) -> None:
    told: list[str] = []
    whole.status_changed.connect(told.append)
    whole.go_to("forms[0].applicant_file_reference")
    begun = whole.current_item()
    whole.document.put("forms[0].applicant_file_reference", "N/78")
    whole.go_to("forms[0].payments")
    assert whole.current_item() is not begun
    whole.undo()
    assert whole.current_item() is begun
    assert told[-1] == "Undone: Typing"
    whole.go_to("forms[0].payments")
    whole.redo()
    assert whole.current_item() is begun
    assert told[-1] == "Done again: Typing"
    told.clear()
    whole.redo()
    assert told == []


def test_goods_that_are_typed_reach_the_draft_and_have_their_own_undo(
    whole: FilingPage, qtbot: QtBot
) -> None:
    view = goods_item(whole, qtbot, "Class 9: computers\nClass 25: hats")
    classes = whole.document.form.goods_services[0].class_descriptions
    assert [each.class_number for each in classes] == ["9", "25"]
    assert {each.descriptions[0].language for each in classes} == {"en"}
    assert whole.document.stack.count() == 0
    assert view.terms.stack.canUndo()
    while view.terms.stack.canUndo():
        whole.undo()
    workbench.settle(view.terms, qtbot)
    assert view.terms.editor.text() == "Class 25: hats; footwear"
    classes = whole.document.form.goods_services[0].class_descriptions
    assert [each.class_number for each in classes] == ["25"]


def test_the_edition_of_the_list_is_kept_with_it(whole: FilingPage, qtbot: QtBot) -> None:
    view = goods_item(whole, qtbot, "Class 25: hats")
    view.edition.selectAll()
    QTest.keyClicks(view.edition, "12-2025")
    assert whole.document.form.goods_services[0].classification_version == "12-2025"


def test_parties_are_found_ticked_and_unticked_by_keys(whole: FilingPage, qtbot: QtBot) -> None:
    whole.activateWindow()
    picker = item(whole, "designations").above
    assert isinstance(picker, DesignationPicker)
    QTest.keyClicks(picker.field, "japan")
    assert picker.proxy.rowCount() == 1
    picker.table.setCurrentIndex(picker.proxy.index(0, 1))
    QTest.keyClick(picker.table, Qt.Key.Key_Space)
    assert picker.chosen() == ["CH", "NO", "JP"]
    QTest.keyClick(picker.table, Qt.Key.Key_Space)
    assert picker.chosen() == ["CH", "NO"]
    whole.undo()
    assert picker.chosen() == ["CH", "NO", "JP"]
    picker.field.clear()
    picker.chosen_only.setChecked(True)
    assert picker.proxy.rowCount() == 3


def test_the_origins_own_party_cannot_be_ticked(whole: FilingPage, qtbot: QtBot) -> None:
    picker = item(whole, "designations").above
    assert isinstance(picker, DesignationPicker)
    QTest.keyClicks(picker.field, "ES")
    place = next(
        number
        for number in range(picker.proxy.rowCount())
        if str(picker.proxy.index(number, 0).data()).startswith("ES")
    )
    picker.table.setCurrentIndex(picker.proxy.index(place, 0))
    QTest.keyClick(picker.table, Qt.Key.Key_Space)
    assert "ES" not in picker.chosen()


def test_what_each_party_costs_is_shown_in_the_table(whole: FilingPage, qtbot: QtBot) -> None:
    settle(whole, qtbot)
    assert whole.checker.costs["AT"].words == "100.00"


# ---- several forms, history, beginning from another


def test_of_a_file_with_several_forms_each_can_be_shown_and_filled_in(
    filing: FilingPage, qtbot: QtBot
) -> None:
    draft = whole_draft()
    draft.transaction.forms.append(MadridSubsequentDesignation())
    filing.files.begin(draft)
    settle(filing, qtbot)
    assert filing.form_choice.count() == 2
    other = [each for each in filing.findings.model.listed if each.where == "Form 2"]
    assert other
    filing.go_to_finding(other[0].placed)
    assert filing.document.number == 1
    assert filing.specs[0].id == "registration"
    view = item(filing, "registration")
    field = next(each for each in view.rows() if each.path.endswith("registration_number"))
    QTest.keyClicks(field.editor, "1700000")
    assert draft.transaction.forms[1].international_registration_number == "1700000"
    settle(filing, qtbot)
    filing.show_form(0)
    assert filing.specs[0].id == "origin"
    settle(filing, qtbot)


def test_a_subsequent_designation_begins_from_the_application(
    whole: FilingPage, qtbot: QtBot
) -> None:
    act(whole, "filing.extend")
    settle(whole, qtbot)
    assert whole.document.kind == "madrid-designation"
    assert whole.document.form.holders[0].display == "Farola Norte S.L."


def test_a_filing_like_this_one_has_its_people_and_none_of_its_dates(
    whole: FilingPage, qtbot: QtBot
) -> None:
    act(whole, "filing.clone")
    settle(whole, qtbot)
    form = whole.document.form
    assert form.applicants[0].display == "Farola Norte S.L."
    assert form.basic_marks == []


def test_a_template_is_saved_and_a_filing_begun_from_it(whole: FilingPage, qtbot: QtBot) -> None:
    assert filing_beginning.ask_from_template(whole) is None
    dialog = filing_beginning.ask_template(whole)
    dialog.setTextValue("Farola, textiles")
    dialog.accept()
    settle(whole, qtbot)
    begin(whole, qtbot)
    chosen = filing_beginning.ask_from_template(whole)
    assert chosen is not None
    assert chosen.comboBoxItems() == ["Farola, textiles"]
    chosen.accept()
    settle(whole, qtbot)
    assert whole.document.form.mark.verbal_element.text == "FAROLA"
    assert whole.files.path is None


def test_views_of_a_draft_that_was_replaced_are_gone_and_do_nothing(
    whole: FilingPage, qtbot: QtBot
) -> None:
    for spec in whole.specs:
        whole.items.setCurrentRow(whole.specs.index(spec))
    settle(whole, qtbot)
    for kind in ("madrid-designation", "madrid"):
        begin(whole, qtbot, kind)
        for place in range(whole.items.count()):
            whole.items.setCurrentRow(place)
        whole.document.put("office", "CH")
        whole.document.add("forms[0].designations", {"country": "US"})
        settle(whole, qtbot)


def test_where_no_vocabulary_opens_all_but_the_terms_is_checked_and_the_reason_told(
    filing: FilingPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_vocabulary(
        *_work: object, failed: Callable[[Exception], None], **_named: object
    ) -> None:
        failed(InputError("pack.json", "it cannot be read.", "Install the pack again."))

    monkeypatch.setattr(filing.desk, "with_vocabulary", no_vocabulary)
    begin(filing, qtbot)
    assert "OFFICE_MISSING" in codes(filing)
    assert "Install the pack again" in filing.notice.label.text()


def test_many_findings_about_no_field_leave_room_for_the_item(
    whole: FilingPage, qtbot: QtBot
) -> None:
    for code in ("EM", "AT", "DE", "FR", "IT", "PT", "FI"):
        whole.document.add("forms[0].designations", {"country": code})
    settle(whole, qtbot)
    view = item(whole, "designations")
    settle(whole, qtbot)
    told = [label.text() for label in view.findChildren(QLabel)]
    assert any("more in the list of findings" in text for text in told)


def test_parties_are_kept_in_the_book_taken_out_again_and_exchanged_as_files(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    book = PartyBookDialog(whole)
    qtbot.addWidget(book)
    book.keep_button.click()
    assert [each.display for each in book.entries()] == ["Farola Norte S.L."]
    for ending in ("csv", "vcf"):
        path = tmp_path / f"parties.{ending}"
        book.export_file(path)
        assert path.stat().st_size
        book.remove_button.click()
        assert book.entries() == []
        book.import_file(path)
        qtbot.waitUntil(lambda: bool(book.findChildren(PartyMergeDialog)), timeout=WAIT_MS)
        merge = book.findChildren(PartyMergeDialog)[-1]
        assert merge.table.item(0, 1).text() == "new"
        merge.take_button.click()
        assert [each.display for each in book.entries()] == ["Farola Norte S.L."]
        qtbot.waitUntil(lambda: not book.findChildren(PartyMergeDialog), timeout=WAIT_MS)
    book.field.setText("bilbao")
    assert len(book.entries()) == 1
    book.applicant_button.click()
    assert [each.display for each in whole.document.form.applicants] == ["Farola Norte S.L."] * 2
    whole.undo()
    assert len(whole.document.form.applicants) == 1


def test_the_history_keeps_compares_and_goes_back(whole: FilingPage, qtbot: QtBot) -> None:
    history = HistoryDialog(whole)
    qtbot.addWidget(history)
    history.label.setText("before")
    history.keep_button.click()
    assert history.list.count() == 1
    whole.document.put("forms[0].applicant_file_reference", "other")
    history._go_back()
    settle(whole, qtbot)
    assert whole.document.form.applicant_file_reference == "N/77"
    assert whole.is_dirty


def test_the_table_of_parties_takes_the_height_that_is_over(
    filing: FilingPage, qtbot: QtBot
) -> None:
    view = item(filing, "designations")
    picker = view.above
    assert isinstance(picker, DesignationPicker)
    heights = []
    for height in (760, 1200):
        filing.resize(1180, height)
        settle(filing, qtbot)
        heights.append(picker.table.height())
    assert heights[1] - heights[0] > 400
