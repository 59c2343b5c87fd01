"""Files of the workbench: open, save, export, the draft kept beside, who else wrote."""

import csv
import os
import signal
import subprocess
import sys
from pathlib import Path

import docx
import openpyxl
import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gsfiler.gui import terms_matrix
from gsfiler.gui.messages import translated
from gsfiler.gui.terms_page import TermsPage
from gsfiler.lists.readers.detect import read_list
from gsfiler.lists.session import left_drafts, read_session
from tests.gui.speaking import Speaker, compiled, speaker
from tests.gui.workbench import LIST, WAIT_MS, MakePage, act, settle, show

__all__ = ["compiled", "speaker"]

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_session_is_saved_and_opened_with_all_that_is_noted(
    make_page: MakePage, qtbot: QtBot, tmp_path: Path
) -> None:
    page, path = make_page(), tmp_path / "list.gsfiler"
    show(page, qtbot)
    terms_matrix.set_parties(page, ["JP", "US"])
    settle(page, qtbot)
    term = page.model.terms[2]
    page.book.write(term, note="ask", source="", reviewer="AB")
    assert page.is_dirty
    with qtbot.waitSignal(page.file_opened, timeout=WAIT_MS):
        page.files.save(path)
    assert not page.is_dirty
    other = make_page()
    with qtbot.waitSignal(other.file_opened, timeout=WAIT_MS):
        other.open_file(path)
    settle(other, qtbot)
    assert other.editor.text() == LIST
    assert other.book.note_of(term).reviewer == "AB"
    assert other.parties == ("JP", "US")
    assert list(other.model.verdicts[0].acceptance) == ["JP", "US"]  # type: ignore[union-attr]
    assert not other.is_dirty


def test_text_is_saved_to_the_letter(page: TermsPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("hats;  odd   blanks\n", "utf-8")
    with qtbot.waitSignal(page.file_opened, timeout=WAIT_MS):
        page.open_file(path)
    settle(page, qtbot)
    qtbot.keyClicks(page.editor, "caps; ")
    with qtbot.waitSignal(page.file_opened, timeout=WAIT_MS):
        act(page, "terms.save")
    assert path.read_text("utf-8") == "caps; hats;  odd   blanks\n"
    settle(page, qtbot)


@pytest.mark.parametrize("ending", ["txt", "csv", "tsv", "xlsx", "docx", "json", "jsonl"])
def test_the_list_is_exported_in_every_form(
    page: TermsPage, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    show(page, qtbot)
    path = tmp_path / f"out.{ending}"
    with qtbot.waitSignal(page.files.exported, timeout=WAIT_MS):
        page.files.export(path, page.goods(), page.verdicts())
    back = read_list(path.read_bytes(), name=path.name)
    assert [(t.class_number, t.text) for t in back.terms] == [
        (t.class_number, t.text) for t in page.model.terms
    ]


@pytest.mark.parametrize("ending", ["csv", "xlsx", "docx"])
def test_an_export_tells_its_findings_in_the_language_of_the_window(
    page: TermsPage, qtbot: QtBot, tmp_path: Path, speaker: Speaker, ending: str
) -> None:
    show(page, qtbot)
    speaker.speak("fr")
    path = tmp_path / f"liste.{ending}"
    with qtbot.waitSignal(page.files.exported, timeout=WAIT_MS):
        page.files.export(path, page.goods(), page.verdicts())
    if ending == "docx":
        (table,) = docx.Document(str(path)).tables
        told = " ".join(cell.text for row in table.rows for cell in row.cells)
        assert "Constats" in told
    else:
        told = " ".join(str(cell) for row in sheet_of(path) for cell in row)
    own = {translated(finding) for each in page.verdicts() or () for finding in each.findings}
    assert own
    assert all(sentence in told for sentence in own)
    assert "starter vocabulary" not in told


def test_an_export_before_all_is_checked_says_that_it_has_no_verdicts(
    page: TermsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    show(page, qtbot)
    page.desk.packs_are_changing()
    for name, told in (
        ("out.csv", "Exported to out.csv, without verdicts: some terms have none yet."),
        ("out.txt", "Exported to out.txt."),
    ):
        with qtbot.waitSignal(page.status_changed, timeout=WAIT_MS) as status:
            page.files.export(tmp_path / name, page.goods(), page.verdicts())
        assert status.args == [told]
    assert "verdict" not in (tmp_path / "out.csv").read_text("utf-8")


def sheet_of(path: Path) -> list[list[object]]:
    if path.suffix == ".csv":
        return [*csv.reader(path.read_text("utf-8").splitlines())]
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_a_file_that_vanished_is_told_and_written_again(
    page: TermsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "list.txt"
    path.write_text("hats", "utf-8")
    with qtbot.waitSignal(page.file_opened, timeout=WAIT_MS):
        page.open_file(path)
    settle(page, qtbot)
    path.unlink()
    page.files.look_at_disk()
    qtbot.waitUntil(page.notice.isVisible, timeout=WAIT_MS)
    assert "no longer on the disk" in page.notice.label.text()
    assert page.is_dirty
    with qtbot.waitSignal(page.file_opened, timeout=WAIT_MS):
        page.notice.action_button.click()
    assert path.read_text("utf-8") == "hats"


def test_a_file_changed_by_somebody_else_is_not_overwritten(
    page: TermsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "list.txt"
    path.write_text("hats", "utf-8")
    with qtbot.waitSignal(page.file_opened, timeout=WAIT_MS):
        page.open_file(path)
    settle(page, qtbot)
    path.write_text("theirs", "utf-8")
    page.files.save(path)
    qtbot.waitUntil(lambda: "nothing was written" in page.notice.label.text(), timeout=WAIT_MS)
    assert path.read_text("utf-8") == "theirs"
    with qtbot.waitSignal(page.file_opened, timeout=WAIT_MS):
        page.notice.action_button.click()
    assert path.read_text("utf-8") == "hats"
    settle(page, qtbot)


def test_a_full_disk_is_told_and_nothing_is_lost(
    page: TermsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(page, qtbot, "")
    qtbot.keyClicks(page.editor, "hats")

    def full(_path: Path, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("gsfiler.core.files.write_flushed", full)
    page.files.save(tmp_path / "a.txt")
    qtbot.waitUntil(page.notice.isVisible, timeout=WAIT_MS)
    assert "No space left on device" in page.notice.label.text()
    assert (page.editor.text(), page.is_dirty) == ("hats", True)
    assert not (tmp_path / "a.txt").exists()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [(b"%PDF-1.7", "this is a PDF"), (b"x" * 5_000_001, "the window takes at most 5,000,000")],
)
def test_what_cannot_be_opened_is_told_and_the_list_stays(
    page: TermsPage, qtbot: QtBot, tmp_path: Path, data: bytes, sentence: str
) -> None:
    show(page, qtbot, "hats")
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    page.open_file(path)
    qtbot.waitUntil(page.notice.isVisible, timeout=WAIT_MS)
    assert sentence in page.notice.label.text()
    assert page.editor.text() == "hats"


@pytest.mark.parametrize(
    ("text", "answer", "asked", "may"),
    [
        ("", None, 0, True),
        ("hats", QMessageBox.StandardButton.Cancel, 1, False),
        ("hats", QMessageBox.StandardButton.Discard, 1, True),
    ],
)
def test_closing_asks_only_when_something_would_be_lost(
    page: TermsPage,
    qtbot: QtBot,
    text: str,
    answer: QMessageBox.StandardButton,
    asked: int,
    *,
    may: bool,
) -> None:
    questions = []

    def ask() -> QMessageBox.StandardButton:
        questions.append(1)
        return answer

    page.ask_to_save = ask
    qtbot.keyClicks(page.editor, text)
    assert page.may_close() is may
    assert len(questions) == asked


def test_the_draft_is_written_within_seconds_and_deleted_when_saved(
    page: TermsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.files.draft_written, timeout=WAIT_MS):
        qtbot.keyClicks(page.editor, "hats")
    drafts = list(page.desk.folders.drafts.glob("*/list.gsfiler"))
    assert read_session(drafts[0].read_bytes(), "a").text == "hats"
    page.files.save(tmp_path / "a.txt")
    qtbot.waitUntil(lambda: not drafts[0].exists(), timeout=WAIT_MS)


KILLED = """
import sys
from PySide6.QtWidgets import QApplication
from PySide6.QtTest import QTest
from pathlib import Path
from gsfiler.gui.terms_page import TermsPage
from tests.gui.desks import make_desk
app = QApplication([])
page = TermsPage(make_desk(Path(sys.argv[1])))
page.show()
page.files.draft_written.connect(lambda: print("written", flush=True))
QTest.keyClicks(page.editor, "hats; not saved")
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 on Windows")
def test_what_was_typed_is_restored_after_a_kill(
    make_page: MakePage, qtbot: QtBot, home: Path
) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(home)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
        env=environment,
        text=True,
    ) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "written\n"
        killed.send_signal(signal.SIGKILL)
    page = make_page()
    with qtbot.waitSignal(page.restored, timeout=WAIT_MS):
        pass
    assert page.editor.text() == "hats; not saved"
    assert "Restored" in page.notice.label.text()
    assert page.is_dirty
    drafts = page.desk.folders.drafts
    qtbot.waitUntil(
        lambda: len(list(drafts.glob("*/list.gsfiler"))) == 1 and left_drafts(drafts) == [],
        timeout=WAIT_MS,
    )


@pytest.mark.parametrize("name", ["list.docx", "list.XLSX", "list.csv", "list.json"])
def test_no_plain_text_is_saved_under_the_name_of_another_form(
    page: TermsPage, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    whole = tmp_path / name
    whole.write_bytes(b"a whole document")
    page.open_text("Class 9: smartphones", "list")
    with qtbot.waitSignal(page.files.failed) as told:
        page.files.save(whole, replace=True)
    assert "Export" in str(told.args[0])
    assert whole.read_bytes() == b"a whole document"
    assert page.editor.text() == "Class 9: smartphones"
