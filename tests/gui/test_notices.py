"""Notices go with what they speak of: another document, a saving that went well."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gsfiler.core.errors import InputError
from gsfiler.gui import filing_dialogs
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.notice_bar import Until
from gsfiler.gui.terms_page import TermsPage
from gsfiler.gui.theme import Tone
from tests.gui.filings import act, settle
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


@pytest.mark.parametrize("tone", [Tone.BAD, Tone.QUIET])
def test_trouble_with_a_filing_goes_once_it_is_saved_or_exported(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path, tone: Tone
) -> None:
    whole.notice.show_notice("It cannot be saved.", tone=tone)
    with qtbot.waitSignal(whole.files.saved, timeout=WAIT_MS):
        whole.files.save(tmp_path / "mine.gsf")
    assert whole.notice.isHidden() is (tone is Tone.BAD)
    whole.notice.show_notice("It cannot be saved.", tone=tone)
    with qtbot.waitSignal(whole.status_changed, timeout=WAIT_MS):
        filing_dialogs.export(whole, tmp_path / "mine.json")
    assert whole.notice.isHidden() is (tone is Tone.BAD)


def test_trouble_with_a_list_goes_once_it_is_saved(
    page: TermsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    show(page, qtbot)
    page.show_trouble(InputError("list.docx", "saving keeps the text."))
    assert page.notice.isVisible()
    with qtbot.waitSignal(page.file_opened, timeout=WAIT_MS):
        page.files.save(tmp_path / "list.txt")
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
