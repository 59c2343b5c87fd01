"""The fees of several filings on one sheet in the window."""

import csv
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
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


def test_a_renewal_that_is_too_late_is_told_shown_saved_and_printed(
    nets: NettingDialog, tmp_path: Path
) -> None:
    day = next(each for each in nets.findChildren(QLabel) if each.buddy() is nets.day)
    assert day.text() == "Amounts of the da&y"
    nets.due.setText("2027-01-01")
    nets.day.setText("2030-01-01")
    told = "Due on 2027-01-01, paid on 2030-01-01: too late, possible until 2027-07-01."
    refused = (
        "Error: Renewal fees can be paid until 2027-07-01, six months after the due date; "
        "2030-01-01 is too late."
    )
    assert nets.told.text().splitlines() == [told, refused]
    assert not nets.told.isHidden()
    assert day.text() == "Paid o&n"
    nets.save(tmp_path / "out.html")
    page = (tmp_path / "out.html").read_text("utf-8")
    assert page.index(told) < page.index("<h2>")
    assert "2030-01-01 is too late" in page
    assert told in nets.told.text()
    nets.day.setText("2027-01-01")
    assert "2027-01-01: in time." in nets.told.text()
    assert "Error" not in nets.told.text()
    nets.due.clear()
    assert "Due on" not in nets.told.text()


def test_what_is_told_of_a_renewal_is_printed_with_the_sheet(
    nets: NettingDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[bytes] = []
    page = "gsfiler.gui.fee_printing.preview_report"
    monkeypatch.setattr(page, lambda _of, _jobs, made, _title: printed.append(made(Event())))
    nets.due.setText("2027-01-01")
    nets.day.setText("2030-01-01")
    nets.print_button.click()
    assert b"paid on 2030-01-01: too late" in printed[0]


def test_the_page_of_renewals_is_that_of_the_command_line(
    nets: NettingDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = nets.parent()
    assert isinstance(page, FilingPage)
    monkeypatch.setenv("GSFILER_HOME", str(page.desk.folders.settings.parent))
    monkeypatch.setenv("GSFILER_TODAY", page.desk.today.isoformat())
    path = saved(tmp_path, whole_draft())
    nets.filings.setCurrentCell(0, 0)
    nets.remove_button.click()
    nets.add_files([path, path])
    settle(page, qtbot)
    nets.due.setText("2027-01-01")
    nets.day.setText("2030-01-01")
    nets.save(tmp_path / "out.html")
    cli = ["--page", str(tmp_path / "cli.html"), "--renewal", "2027-01-01", "--date", "2030-01-01"]
    run_command(["filing", "fees", str(path), str(path), *cli])
    assert (tmp_path / "out.html").read_bytes() == (tmp_path / "cli.html").read_bytes()


def test_a_filing_that_is_counted_twice_is_told_and_stays_on_the_sheet(
    nets: NettingDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    page = nets.parent()
    assert isinstance(page, FilingPage)
    other = whole_draft()
    other.transaction.forms[0].applicant_file_reference = "another"
    path = saved(tmp_path, other, "other.gsf")
    nets.add_files([path])
    settle(page, qtbot)
    assert nets.told.isHidden()
    nets.add_files([path])
    settle(page, qtbot)
    assert nets.filings.rowCount() == 3
    told = "The same filing is counted 2 times: “other”."
    assert nets.told.text() == told
    nets.save(tmp_path / "out.html")
    assert told in (tmp_path / "out.html").read_text("utf-8").replace("<wbr>", "")
    nets.filings.setCurrentCell(2, 0)
    nets.remove()
    assert "counted" not in nets.told.text()


def test_the_open_filing_is_known_again_by_what_it_holds_and_by_its_file(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mine.gsf"
    whole.files.save(path)
    settle(whole, qtbot)
    whole.document.put(f"{whole.document.base}.applicant_file_reference", "changed since")
    act(whole, "filing.netting")
    nets = dialog(whole, NettingDialog)
    assert isinstance(nets, NettingDialog)
    nets.add_files([path])
    settle(whole, qtbot)
    assert nets.told.text() == "The same filing is counted 2 times: “mine”."
