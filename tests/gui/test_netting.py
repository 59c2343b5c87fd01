"""The fees of several filings on one sheet in the window."""

import csv
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gsfiler.cli.main import run as run_command
from gsfiler.filing.drafts.draft_file import save_draft
from gsfiler.filing.example import example_draft
from gsfiler.filing.importing import Imported, import_file
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.netting_dialog import NettingDialog
from tests.gui.filings import act, saved, settle, whole_draft
from tests.gui.workbench import WAIT_MS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def dialog(page: FilingPage, kind: type[QDialog]) -> QDialog:
    (found,) = page.findChildren(kind)
    return found


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
    nets.due.setText("2036-10-01")
    nets.save(tmp_path / "renewal.csv")
    run_command(["filing", "fees", *map(str, paths), "--netting", "--renewal", "2036-10-01"])
    told = capsysbinary.readouterr().out
    assert (tmp_path / "renewal.csv").read_bytes().removeprefix(b"\xef\xbb\xbf") == told
    assert b"renewal" in told
    nets.due.clear()
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
    assert "2010-01-" in nets.told.text()
    assert not nets.told.isHidden()
    assert not nets.save_button.isEnabled()
    assert not nets.print_button.isEnabled()
    assert nets.filings.rowCount() == 0
    assert nets.total.isHidden()
    nets.day.clear()
    assert nets.save_button.isEnabled()
    assert nets.told.isHidden()
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


def test_files_still_being_read_when_the_dialog_closes_reach_nobody(
    nets: NettingDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = nets.parent()
    assert isinstance(page, FilingPage)
    may_end, read = Event(), import_file

    def slowly(path: Path) -> Imported:
        assert may_end.wait(WAIT_MS / 1000)
        return read(path)

    monkeypatch.setattr("gsfiler.gui.netting_dialog.import_file", slowly)
    nets.add_files([saved(tmp_path, whole_draft())])
    gone: list[bool] = []
    nets.destroyed.connect(lambda: gone.append(True))
    nets.reject()
    qtbot.waitUntil(lambda: bool(gone), timeout=WAIT_MS)
    may_end.set()
    settle(page, qtbot)
    assert page.notice.isHidden()
