"""A change is checked at once by the rules that read it, and says the same as a check of all."""

import threading
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from gsfiler.filing.assessment import shipped_tables
from gsfiler.filing.rules import goods_check
from gsfiler.gui import filing_recheck
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
    qtbot.waitUntil(lambda: spy.count() > 0 and not checker._recheck._changed, timeout=WAIT_MS)
    soon = checker._recheck._known
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
    assert whole.checker._recheck._known is not None
    whole.checker.forget()
    assert whole.checker._recheck._known is None
    whole.checker.check_all()
    settle(whole, qtbot)
    assert whole.checker._recheck._known is not None
    whole.checker.tables_changed.disconnect()
    whole.checker.read_tables()
    settle(whole, qtbot)
    assert whole.checker.tables == shipped_tables()
    assert whole.checker._recheck._known is None


class Watched:
    """Stands in for the check of changes: counts what runs at once, and may be held up."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.genuine = filing_recheck.check_changes
        self.go_on = threading.Event()
        self.go_on.set()
        self.begun = threading.Event()
        self.asked: list[tuple[str, ...]] = []
        self.ended: list[str] = []
        self.running = self.most = 0
        self._lock = threading.Lock()
        monkeypatch.setattr(filing_recheck, "check_changes", self)

    def __call__(
        self, draft: Any, situation: Any, paths: Iterable[str], before: Any, check_stop: Any
    ) -> Any:
        with self._lock:
            self.asked.append(tuple(paths))
            self.running += 1
            self.most = max(self.most, self.running)
        self.begun.set()
        end = "stopped"
        try:
            assert self.go_on.wait(30)
            check_stop()
            found = self.genuine(draft, situation, paths, before, check_stop)
            end = "found"
        finally:
            with self._lock:
                self.running -= 1
                self.ended.append(end)
        return found


@pytest.fixture
def watched(whole: FilingPage, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    whole.checker._timer.setInterval(600_000)
    seen = Watched(monkeypatch)
    yield seen
    seen.go_on.set()


def test_however_quickly_changes_come_one_check_runs_at_a_time_and_leaves_room_for_others(
    whole: FilingPage, qtbot: QtBot, watched: Watched
) -> None:
    watched.go_on.clear()
    spy = QSignalSpy(whole.checker.rechecked)
    whole.document.put("office", "XX")
    qtbot.waitUntil(watched.begun.is_set, timeout=WAIT_MS)
    for country in ("JP", "US", "CN", "BR", "CA"):
        whole.document.put("office", country)
        whole.document.put_all(f"{FORM}.designations", [{"country": country}], "change")
        qtbot.wait(5)
    others: list[str] = []
    for name in ("save", "costs"):
        whole.desk.jobs.start(lambda _stop, name=name: name, done=others.append, failed=pytest.fail)
    qtbot.waitUntil(lambda: len(others) == 2, timeout=WAIT_MS)
    assert len(watched.asked) == 1
    watched.go_on.set()
    qtbot.waitUntil(lambda: spy.count() == 1, timeout=WAIT_MS)
    assert watched.most == 1
    assert watched.asked == [("office",), ("office", f"{FORM}.designations")]
    assert watched.ended == ["stopped", "found"]


def test_a_check_of_terms_that_is_overtaken_stops_at_the_next_term(
    whole: FilingPage, qtbot: QtBot, watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, str]] = []
    entered, leave = threading.Event(), threading.Event()
    genuine = goods_check.check_term

    def slow(term: Any, *rest: Any) -> Any:
        asked.append((len(watched.asked), term.text))
        entered.set()
        assert leave.wait(30)
        return genuine(term, *rest)

    monkeypatch.setattr(goods_check, "check_term", slow)
    text = "brown thing; green thing; white thing"
    spy = QSignalSpy(whole.checker.rechecked)
    path = f"{FORM}.goods_services[0].class_descriptions[0].descriptions[0].text"
    whole.document.put(path, text)
    qtbot.waitUntil(entered.is_set, timeout=WAIT_MS)
    whole.document.put("office", "XX")
    leave.set()
    qtbot.waitUntil(lambda: spy.count() == 1, timeout=WAIT_MS)
    assert asked == [(1, "brown thing"), (2, "green thing"), (2, "white thing")]
    assert watched.ended == ["stopped", "found"]


def test_what_is_still_asked_when_all_is_checked_is_left_to_that_check(
    whole: FilingPage, qtbot: QtBot, watched: Watched
) -> None:
    watched.go_on.clear()
    spy = QSignalSpy(whole.checker.rechecked)
    whole.document.put("office", "XX")
    qtbot.waitUntil(watched.begun.is_set, timeout=WAIT_MS)
    whole.checker.check_all()
    watched.go_on.set()
    settle(whole, qtbot)
    assert watched.ended == ["stopped"]
    assert spy.count() == 0
    assert whole.checker.assessment is not None
    assert whole.checker._recheck._known == whole.checker.assessment.by_rules
    assert not whole.checker._recheck._changed


def test_changes_are_asked_about_again_after_the_packs_were_changed_meanwhile(
    whole: FilingPage, qtbot: QtBot, watched: Watched
) -> None:
    watched.go_on.clear()
    whole.document.put("office", "XX")
    qtbot.waitUntil(watched.begun.is_set, timeout=WAIT_MS)
    whole.desk.packs_are_changing()
    whole.document.put("office", "ES")
    watched.go_on.set()
    qtbot.waitUntil(lambda: not whole.desk.jobs.busy, timeout=WAIT_MS)
    whole.desk.packs_changed()
    whole.checker.check_all()
    settle(whole, qtbot)
    spy = QSignalSpy(whole.checker.rechecked)
    whole.document.put("office", "XX")
    qtbot.waitUntil(lambda: spy.count() == 1, timeout=WAIT_MS)
    assert watched.asked == [("office",), ("office",)]


def test_a_check_that_fails_leaves_the_change_to_the_check_of_all(
    whole: FilingPage, qtbot: QtBot, watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_anything: object) -> None:
        raise ValueError

    spy = QSignalSpy(whole.checker.rechecked)
    with monkeypatch.context() as patch:
        patch.setattr(watched, "genuine", broken)
        whole.document.put("office", "XX")
        qtbot.waitUntil(lambda: not whole.desk.jobs.busy, timeout=WAIT_MS)
    whole.document.put("office", "")
    assert not whole.desk.jobs.busy
    whole.checker.check_all()
    settle(whole, qtbot)
    whole.document.put("office", "XX")
    qtbot.waitUntil(lambda: spy.count() == 1, timeout=WAIT_MS)
