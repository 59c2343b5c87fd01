"""What is not yet filled in is told apart from what is wrong, and nothing is hidden by it."""

import sys

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gsfiler.core.findings import FindingKind, Severity
from gsfiler.filing.draft import new_draft
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.filing_unfilled import HALF
from gsfiler.gui.listed import Listed
from tests.gui.filings import act, begin, item, row, settle, whole_draft

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def open_ones(page: FilingPage, code: str) -> list[bool]:
    """Return, for the findings of a code, whether they are shown as not yet filled in."""
    return [
        each.unfilled for each in page.findings.model.listed if each.placed.finding.code == code
    ]


def faults(page: FilingPage) -> list[Listed]:
    """Return the errors and warnings that are shown as such."""
    return [
        each
        for each in page.findings.model.listed
        if not each.unfilled and each.placed.severity is not Severity.NOTE
    ]


@pytest.mark.parametrize("kind", ["madrid", "madrid-designation"])
def test_a_new_form_has_no_faults_and_still_lists_all_it_lacks(
    filing: FilingPage, qtbot: QtBot, kind: str
) -> None:
    begin(filing, qtbot, "madrid" if kind == "madrid" else "madrid-designation")
    assert faults(filing) == []
    lacking = [each for each in filing.findings.model.listed if each.unfilled]
    assert len(lacking) >= 6
    assert f"{len(lacking)} not yet filled in" in filing.findings.counts.text()
    assert filing.stage_bar.stage == "draft"
    tips = [filing.items.item(place).toolTip() for place in range(filing.items.count())]
    assert any("not yet filled in" in tip for tip in tips)
    assert not any("error" in tip for tip in tips)


def test_below_its_field_it_is_quiet_and_named_for_the_ear(
    filing: FilingPage, qtbot: QtBot
) -> None:
    begin(filing, qtbot)
    (line,) = row(item(filing, "origin"), "/office").findings
    assert line.listed.sign[0] == "blank"
    assert line.label.accessibleName().startswith("not yet filled in: The Office is missing.")


def test_a_field_that_was_written_in_and_left_wrong_or_empty_is_a_fault(
    filing: FilingPage, qtbot: QtBot
) -> None:
    begin(filing, qtbot)
    filing.document.put("forms[0].application_language", "en", "forms[0]")
    filing.document.put("forms[0].application_language", "", "forms[0]")
    settle(filing, qtbot)
    assert open_ones(filing, "LANGUAGE_MISSING") == [False]
    assert open_ones(filing, "OFFICE_MISSING") == [True]
    filing.document.put("office", "XX")
    settle(filing, qtbot)
    assert [each.placed.path for each in faults(filing)][:1] == ["office"]


def test_what_an_item_lacks_is_a_fault_once_one_has_gone_on_from_it(
    filing: FilingPage, qtbot: QtBot
) -> None:
    begin(filing, qtbot)
    item(filing, "origin")
    filing.document.put("office", "ES")
    settle(filing, qtbot)
    assert open_ones(filing, "LANGUAGE_MISSING") == [True]
    item(filing, "basic")
    assert open_ones(filing, "LANGUAGE_MISSING") == [False]
    item(filing, "origin")
    assert open_ones(filing, "LANGUAGE_MISSING") == [False]
    (line,) = row(item(filing, "origin"), "application_language").findings
    assert line.listed.sign[0] == "cross"


def test_a_part_just_added_is_as_blank_as_a_new_form(filing: FilingPage, qtbot: QtBot) -> None:
    begin(filing, qtbot)
    view = item(filing, "applicants")
    add = view.findChild(QPushButton, "add forms[0].applicants")
    assert add is not None
    add.click()
    settle(filing, qtbot)
    assert faults(filing) == []
    name = row(view, "applicants[0].contacts[0].names[0].organization_name")
    QTest.keyClicks(name.editor, "Farola")
    settle(filing, qtbot)
    assert faults(filing) == []
    item(filing, "origin")
    assert {each.where for each in faults(filing)} == {"2–3  Applicants and entitlement"}


def test_what_a_draft_lacked_when_it_was_opened_is_a_fault(
    filing: FilingPage, qtbot: QtBot
) -> None:
    draft = whole_draft()
    draft.transaction.forms[0].applicants[0].contacts[0].email_addresses = []
    filing.files.begin(draft)
    settle(filing, qtbot)
    assert any(each.placed.path.startswith("forms[0].applicants[0]") for each in faults(filing))


def test_no_finding_is_hidden_and_the_order_is_by_weight(filing: FilingPage, qtbot: QtBot) -> None:
    filing.files.begin(new_draft("madrid"))
    settle(filing, qtbot)
    assert filing.checker.assessment is not None
    found = filing.checker.assessment.findings
    assert sorted(each.path for each in filing.findings.model.findings) == sorted(
        each.path for each in found
    )
    weights = [each.severity for each in filing.findings.model.findings]
    order = [Severity.ERROR, Severity.WARNING, Severity.NOTE]
    assert weights == sorted(weights, key=order.index)


def test_f8_goes_to_the_first_finding_first_and_skips_none_that_took_a_mended_ones_place(
    filing: FilingPage, qtbot: QtBot
) -> None:
    begin(filing, qtbot)
    filing.activateWindow()
    first, second = filing.findings.model.findings[:2]
    act(filing, "filing.next_finding")
    assert filing.findings.current() == first
    field = row(item(filing, "origin"), "/office")
    qtbot.waitUntil(field.editor.hasFocus)
    filing.document.put("office", "ES")
    settle(filing, qtbot)
    act(filing, "filing.next_finding")
    assert filing.findings.current() == second
    act(filing, "filing.next_finding")
    assert filing.findings.current() == filing.findings.model.findings[1]
    act(filing, "filing.previous_finding")
    assert filing.findings.current() == filing.findings.model.findings[0]


def test_a_step_that_is_undone_was_not_typed(filing: FilingPage, qtbot: QtBot) -> None:
    begin(filing, qtbot)
    path = "forms[0].application_language"
    filing.document.put(path, "en", "forms[0]")
    filing.document.put(path, "", "forms[0]")
    filing.undo()
    settle(filing, qtbot)
    assert open_ones(filing, "LANGUAGE_MISSING") == [True]
    filing.redo()
    settle(filing, qtbot)
    assert open_ones(filing, "LANGUAGE_MISSING") == [False]


def test_what_is_wrong_is_a_fault_at_once_whatever_its_code_ends_in(
    filing: FilingPage, qtbot: QtBot
) -> None:
    begin(filing, qtbot)
    filing.document.put("office", "ES")
    item(filing, "applicants")
    filing.document.put_all(
        "forms[0].applicants", [{"entitlement": {"nationality": "EM"}}], "nationality"
    )
    settle(filing, qtbot)
    assert open_ones(filing, "ENTITLEMENT_STATE_MISSING") == [False]


def test_every_code_of_what_is_half_filled_in_is_that_of_a_finding() -> None:
    declared = {
        each.code
        for module in (
            sys.modules[name] for name in sorted(sys.modules) if "gsfiler.filing" in name
        )
        for each in vars(module).values()
        if isinstance(each, FindingKind)
    }
    assert declared >= HALF
