"""A change is checked at once by the rules that read it, and says the same as a check of all."""

from typing import Any

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from gsfiler.filing.assessment import shipped_tables
from gsfiler.gui.filing_page import FilingPage
from tests.gui.filings import item, row, settle
from tests.gui.workbench import WAIT_MS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FORM = "forms[0]"


def test_a_changed_field_has_its_findings_before_all_is_checked(
    whole: FilingPage, qtbot: QtBot
) -> None:
    view = item(whole, "origin")
    settle(whole, qtbot)
    whole.checker._timer.setInterval(600_000)
    field = row(view, "/office")
    assert field.findings == []
    whole.document.put("office", "XX")
    qtbot.waitUntil(lambda: bool(field.findings), timeout=WAIT_MS)
    assert whole.checker.is_waiting
    whole.document.put("office", "ES")
    qtbot.waitUntil(lambda: not field.findings, timeout=WAIT_MS)
    assert whole.checker.is_waiting


CHANGES: list[list[tuple[str, Any]]] = [
    [("office", "")],
    [(f"{FORM}.application_language", "fr")],
    [(f"{FORM}.designations", [{"country": "EM"}, {"country": "US"}])],
    [(f"{FORM}.applicants[0].contacts[0].names[0].organization_name", "")],
    [(f"{FORM}.basic_marks", []), (f"{FORM}.mark.standard_characters", False)],
    [("office", "XX"), (f"{FORM}.payments", []), ("office", "CH")],
]


@pytest.mark.parametrize("changes", CHANGES)
def test_it_says_the_same_of_the_form_as_a_check_of_all(
    whole: FilingPage, qtbot: QtBot, changes: list[tuple[str, Any]]
) -> None:
    checker = whole.checker
    checker._timer.setInterval(600_000)
    spy = QSignalSpy(checker.rechecked)
    for path, value in changes:
        if isinstance(value, list):
            whole.document.put_all(path, value, "change")
        else:
            whole.document.put(path, value)
    qtbot.waitUntil(lambda: spy.count() > 0 and not checker._changed, timeout=WAIT_MS)
    soon = checker._known
    checker.check_all()
    settle(whole, qtbot)
    assert checker.assessment is not None
    assert soon == checker.assessment.by_rules


def test_an_answer_to_a_former_state_is_not_shown(whole: FilingPage, qtbot: QtBot) -> None:
    spy = QSignalSpy(whole.checker.checked)
    whole.checker._timer.setInterval(600_000)
    whole.checker.check_all()
    whole.document.put("office", "XX")
    qtbot.waitUntil(lambda: not whole.desk.jobs.busy, timeout=WAIT_MS)
    qtbot.wait(1)
    assert spy.count() == 0
    assert whole.checker.is_waiting


def test_nothing_is_carried_over_from_other_tables_or_another_draft(
    whole: FilingPage, qtbot: QtBot
) -> None:
    assert whole.checker._known is not None
    whole.checker.forget()
    assert whole.checker._known is None
    whole.checker.check_all()
    settle(whole, qtbot)
    assert whole.checker._known is not None
    whole.checker.tables_changed.disconnect()
    whole.checker.read_tables()
    settle(whole, qtbot)
    assert whole.checker.tables == shipped_tables()
    assert whole.checker._known is None
