"""Notices go with what they speak of: another document, and the end of the trouble they tell."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gsfiler.core.errors import InputError
from gsfiler.filing.assessment import Assessment
from gsfiler.filing.drafts.draft_file import OpenDraft
from gsfiler.filing.exporting import export_page
from gsfiler.gui import filing_dialogs
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.notice_bar import Until
from gsfiler.gui.terms_page import TermsPage
from gsfiler.gui.theme import Tone
from tests.gui.filings import act, saved, settle, whole_draft
from tests.gui.workbench import WAIT_MS, show

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_notice_about_a_filing_goes_when_another_is_begun_or_opened(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mine.gsf"
    with qtbot.waitSignal(whole.files.saved, timeout=WAIT_MS):
        whole.files.save(path)
    whole.notice.show_notice("Exported, but …", tone=Tone.QUIET)
    with qtbot.waitSignal(whole.status_changed) as told:
        act(whole, "filing.new")
    assert told.args == [""]
    assert whole.notice.isHidden()
    settle(whole, qtbot)
    whole.notice.show_notice("Nothing was written", tone=Tone.BAD)
    with qtbot.waitSignal(whole.files.opened, timeout=WAIT_MS):
        whole.open_filing(path)
    assert whole.notice.isHidden()


def test_what_was_found_of_another_filing_stays(whole: FilingPage) -> None:
    whole.notice.show_notice("A filing that was not saved was found.", until=Until.CLOSED)
    act(whole, "filing.new")
    assert whole.notice.isVisible()


@pytest.mark.parametrize("until", Until)
def test_a_notice_goes_once_what_it_waits_for_comes_about_and_with_nothing_else(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path, until: Until
) -> None:
    def save() -> None:
        with qtbot.waitSignal(whole.files.saved, timeout=WAIT_MS):
            whole.files.save(tmp_path / "mine.gsf")

    acts: dict[Until, Callable[[], object]] = {
        Until.SAVED: save,
        Until.EXPORTED: lambda: filing_dialogs.export(whole, tmp_path / "mine.html"),
        Until.CHECKED: whole.checker.check_all,
    }
    for end, make in acts.items():
        whole.notice.show_notice("Something is wrong.", tone=Tone.BAD, until=until)
        make()
        settle(whole, qtbot)
        assert whole.notice.isHidden() is (end is until), end


def test_a_failed_saving_of_a_filing_is_told_until_one_goes_well(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mine.gsf"
    path.mkdir()
    whole.files.save(path)
    settle(whole, qtbot)
    filing_dialogs.export(whole, tmp_path / "page.html")
    settle(whole, qtbot)
    assert (tmp_path / "page.html").exists()
    assert whole.notice.isVisible()
    path.rmdir()
    whole.files.save(path)
    settle(whole, qtbot)
    assert whole.notice.isHidden()


def test_a_file_that_another_program_changed_is_told_beyond_an_export(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path, other = saved(tmp_path, whole_draft()), whole_draft()
    whole.files.open(path)
    settle(whole, qtbot)
    other.transaction.office = "CH"
    path.write_bytes(saved(tmp_path, other, "other.gsf").read_bytes())
    whole.files.look_at_disk()
    settle(whole, qtbot)
    assert "has changed whole.gsf" in whole.notice.label.text()
    filing_dialogs.export(whole, tmp_path / "page.html")
    settle(whole, qtbot)
    assert whole.notice.isVisible()


def test_a_failed_export_is_told_until_one_goes_well_and_written_once(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Assessment] = []

    def page_of(opened: OpenDraft, found: Assessment, *rest: Any) -> bytes:
        made.append(found)
        return export_page(opened, found, *rest)

    monkeypatch.setattr(filing_dialogs, "export_page", page_of)
    path = tmp_path / "page.html"
    path.mkdir()
    filing_dialogs.export(whole, path)
    settle(whole, qtbot)
    assert [found.has_terms for found in made] == [True]
    assert "page.html" in whole.notice.label.text()
    whole.files.save(tmp_path / "mine.gsf")
    settle(whole, qtbot)
    assert whole.notice.isVisible()
    path.rmdir()
    filing_dialogs.export(whole, path)
    settle(whole, qtbot)
    assert path.exists()
    assert whole.notice.isHidden()


def test_after_a_failed_export_what_is_typed_is_still_checked_at_once(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "page.html").mkdir()
    filing_dialogs.export(whole, tmp_path / "page.html")
    settle(whole, qtbot)
    whole.checker.check_all()
    settle(whole, qtbot)
    whole.checker._timer.setInterval(600_000)
    with qtbot.waitSignal(whole.checker.rechecked, timeout=WAIT_MS):
        whole.document.put("office", "XX")


@pytest.fixture
def broken(whole: FilingPage, monkeypatch: pytest.MonkeyPatch) -> list[Exception]:
    """Errors that stand against opening the vocabulary; it opens once there is none."""
    errors: list[Exception] = [InputError("mgs", "it is damaged.", "Install the pack again.")]
    desk, genuine = whole.desk, whole.desk.with_vocabulary

    def with_vocabulary(work: Any, *, failed: Any, **rest: Any) -> Any:
        if not errors:
            return genuine(work, failed=failed, **rest)
        failed(errors[0])
        return None

    monkeypatch.setattr(desk, "with_vocabulary", with_vocabulary)
    return errors


@pytest.mark.parametrize("name", ["page.html", "package.zip"])
def test_an_export_without_a_vocabulary_says_that_it_lacks_the_check_of_terms(
    whole: FilingPage, broken: list[Exception], qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    told = QSignalSpy(whole.status_changed)
    filing_dialogs.export(whole, tmp_path / name, anyway=True)
    settle(whole, qtbot)
    assert broken
    assert (tmp_path / name).exists()
    said = f"Exported to {name}, without a check of its terms."
    assert told.at(told.count() - 1) == [said]
    shown = whole.notice.label.text()
    assert whole.notice.isVisible()
    assert said in shown if name.endswith("zip") else "Install the pack again" in shown


def test_that_the_terms_cannot_be_checked_is_told_until_they_are(
    whole: FilingPage, broken: list[Exception], qtbot: QtBot, tmp_path: Path
) -> None:
    whole.checker.check_all()
    settle(whole, qtbot)
    assert whole.checker.assessment is not None
    assert not whole.checker.assessment.has_terms
    for name in ("mine.json", "page.html"):
        filing_dialogs.export(whole, tmp_path / name)
        settle(whole, qtbot)
    whole.files.save(tmp_path / "mine.gsf")
    settle(whole, qtbot)
    assert whole.notice.isVisible()
    assert "Install the pack again" in whole.notice.label.text()
    broken.clear()
    whole.checker.check_all()
    settle(whole, qtbot)
    assert whole.notice.isHidden()
    whole.checker._timer.setInterval(600_000)
    with qtbot.waitSignal(whole.checker.rechecked, timeout=WAIT_MS):
        whole.document.put("office", "XX")


def test_trouble_with_the_file_of_a_list_goes_once_it_is_saved_and_not_before(
    page: TermsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    show(page, qtbot, "Class 9: computers")
    with qtbot.waitSignal(page.files.failed, timeout=WAIT_MS):
        page.files.save(tmp_path / "list.docx")
    with qtbot.waitSignal(page.files.exported, timeout=WAIT_MS):
        page.files.export(tmp_path / "list.csv", page.goods(), page.verdicts())
    assert page.notice.isVisible()
    with qtbot.waitSignal(page.file_opened, timeout=WAIT_MS):
        page.files.save(tmp_path / "list.txt")
    assert page.notice.isHidden()


def test_a_failed_export_of_a_list_is_told_until_one_goes_well(
    page: TermsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    show(page, qtbot, "Class 9: computers")
    path = tmp_path / "list.txt"
    path.mkdir()
    with qtbot.waitSignal(page.files.export_failed, timeout=WAIT_MS):
        page.files.export(path, page.goods(), page.verdicts())
    assert page.notice.isVisible()
    path.rmdir()
    with qtbot.waitSignal(page.files.exported, timeout=WAIT_MS):
        page.files.export(path, page.goods(), page.verdicts())
    assert page.notice.isHidden()


def test_a_line_of_the_status_bar_goes_with_its_item(whole: FilingPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(whole.status_changed) as told:
        whole.go_to_item(1)
    assert told.args == [""]


def test_a_filing_is_exported_beside_its_file(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mine.gsf"
    with qtbot.waitSignal(whole.files.saved, timeout=WAIT_MS):
        whole.files.save(path)
    dialog = filing_dialogs.ask_export(whole)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    assert [Path(name) for name in dialog.selectedFiles()] == [tmp_path / "mine.zip"]
    dialog.reject()
