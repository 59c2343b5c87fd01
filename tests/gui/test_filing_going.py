"""From a finding to its field: the focus lands where one has to type, tick or choose."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsfiler.core.findings import Severity
from gsfiler.filing.draft import Attachment, Draft
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.structure import FORM_MISSING
from gsfiler.gui.designation_picker import DesignationPicker
from gsfiler.gui.designations_model import CODE_ROLE
from gsfiler.gui.documents_view import DocumentsView
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.focus import first_control
from gsfiler.gui.form_view import FormView
from gsfiler.gui.goods_view import GoodsView
from tests.gui.filings import item, row, settle, whole_draft, with_one_of_each

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PARTY = "forms[0].applicants[0].contacts[0]"
LEADS: list[tuple[str, str, str]] = [
    ("madrid", "OFFICE_MISSING", "office"),
    ("madrid", "LANGUAGE_MISSING", "forms[0].application_language"),
    ("madrid", "ENTITLEMENT_MISSING", "forms[0].applicants[0].entitlement.nationality"),
    ("madrid", "APPLICANT_NAME_MISSING", f"{PARTY}.names[0].organization_name"),
    ("madrid", "APPLICANT_ADDRESS_MISSING", f"{PARTY}.addresses[0].address_lines"),
    ("madrid", "APPLICANT_EMAIL_MISSING", f"{PARTY}.email_addresses[0].text"),
    ("madrid", "BASIC_MARK_DATE_MISSING", "forms[0].basic_marks[0].applications[0].date"),
    ("madrid", "PRIORITY_NUMBER_MISSING", "forms[0].priorities[0].number.number"),
    ("madrid", "LIMITATION_EMPTY", "forms[0].limitations[0].class_descriptions"),
    ("madrid", "PAYMENT_MISSING", "forms[0].payments[0].mode"),
    ("madrid", "SIGNATURE_EMPTY", "forms[0].signatures[0].text"),
    ("madrid", "CERTIFICATION_DATE_MISSING", "forms[0].receiving_office_date"),
    ("madrid-designation", "REGISTRATION_NUMBER_MISSING",
     "forms[0].international_registration_number"),
    ("madrid-designation", "HOLDER_EMAIL_MISSING",
     "forms[0].holders[0].contacts[0].email_addresses[0].text"),
]  # fmt: skip


def focused_path(page: FilingPage) -> str:
    """Return the path of the field that has the focus."""
    view = page.views.currentWidget()
    assert isinstance(view, FormView)
    return next((row.path for row in view.rows() if row.editor.hasFocus()), "")


def go_from_afar(page: FilingPage, placed: PlacedFinding) -> None:
    """Go to a finding while the focus is in the list of items, at another item."""
    page.activateWindow()
    page.items.setCurrentRow(page.items.count() - 1)
    page.items.setFocus()
    page.go_to_finding(placed)


def placed_at(path: str) -> PlacedFinding:
    """Return a finding about a path, whatever it says."""
    return PlacedFinding(path, FORM_MISSING.at(severity=Severity.ERROR))


@pytest.mark.parametrize("kind", ["madrid", "madrid-designation"])
def test_a_finding_about_what_is_missing_leads_to_the_field_that_asks_for_it(
    filing: FilingPage, qtbot: QtBot, kind: str
) -> None:
    draft = with_one_of_each("madrid" if kind == "madrid" else "madrid-designation")
    filing.files.begin(draft)
    settle(filing, qtbot)
    found = {each.finding.code: each for each in reversed(filing.findings.model.findings)}
    for _, code, path in (each for each in LEADS if each[0] == kind):
        go_from_afar(filing, found[code])
        qtbot.waitUntil(lambda path=path: focused_path(filing) == path)
        view = item(filing, filing.current_item().id)
        line = next(row for row in view.rows() if row.path == path).findings
        assert code in {each.listed.placed.finding.code for each in line}


def test_a_finding_about_a_designation_leads_to_its_row_whatever_was_searched_for(
    whole: FilingPage, qtbot: QtBot
) -> None:
    picker = item(whole, "designations").above
    assert isinstance(picker, DesignationPicker)
    picker.field.setText("Japan")
    go_from_afar(whole, placed_at("forms[0].designations[1].country"))
    qtbot.waitUntil(picker.table.hasFocus)
    assert picker.table.currentIndex().data(CODE_ROLE) == "NO"


def test_a_finding_about_a_file_chooses_it(filing: FilingPage, qtbot: QtBot) -> None:
    draft = whole_draft()
    draft.attachments = [Attachment(path="a.pdf"), Attachment(path="b.pdf")]
    filing.files.begin(draft)
    settle(filing, qtbot)
    view = item(filing, "documents").above
    assert isinstance(view, DocumentsView)
    go_from_afar(filing, placed_at("attachments[1]"))
    qtbot.waitUntil(view.list.hasFocus)
    assert view.list.currentRow() == 1


@pytest.mark.parametrize(
    ("path", "holder"),
    [
        ("forms[0].goods_services", lambda page: page.views.currentWidget()),
        ("forms[0].designations", lambda page: page.views.currentWidget().above),
        ("forms[0].mark.images", lambda page: page.views.currentWidget().above),
        ("forms[0].signatures", lambda page: page.views.currentWidget()),
    ],
)
def test_where_no_field_is_the_focus_goes_to_the_view_that_mends_it(
    whole: FilingPage, qtbot: QtBot, path: str, holder: Callable[[FilingPage], Any]
) -> None:
    go_from_afar(whole, placed_at(path))
    qtbot.wait(10)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is not whole.views.currentWidget()
    assert holder(whole).isAncestorOf(focus)


def test_a_finding_about_goods_of_a_class_leads_to_its_term(
    whole: FilingPage, qtbot: QtBot
) -> None:
    go_from_afar(
        whole, placed_at("forms[0].goods_services[0].class_descriptions[0].descriptions[0].text")
    )
    view = whole.views.currentWidget()
    assert isinstance(view, GoodsView)
    qtbot.waitUntil(view.terms.table.hasFocus)


def test_of_an_incomplete_part_the_first_empty_field_is_shown(
    filing: FilingPage, qtbot: QtBot
) -> None:
    draft: Draft = whole_draft()
    draft.transaction.forms[0].applicants[0].contacts[0].addresses[0].city = ""
    filing.files.begin(draft)
    settle(filing, qtbot)
    found = {each.finding.code: each for each in filing.findings.model.findings}
    go_from_afar(filing, found["APPLICANT_ADDRESS_INCOMPLETE"])
    qtbot.waitUntil(lambda: focused_path(filing) == f"{PARTY}.addresses[0].city")


def test_a_finding_about_a_text_stands_below_its_field_though_the_item_covers_it(
    filing: FilingPage, qtbot: QtBot
) -> None:
    draft = whole_draft()
    draft.transaction.forms[0].mark.verbal_element.text = "日本酒"
    filing.files.begin(draft)
    settle(filing, qtbot)
    words = row(item(filing, "mark"), "mark.verbal_element.text")
    codes = {each.listed.placed.finding.code for each in words.findings}
    assert "MARK_VERBAL_SCRIPT" in codes


def test_a_page_that_had_the_focus_itself_begins_at_its_first_field(
    whole: FilingPage, qtbot: QtBot
) -> None:
    view = item(whole, "origin")
    settle(whole, qtbot)
    whole.setFocus()
    assert whole.focusWidget() is whole
    assert first_control(whole) is first_control(view.first_place())
