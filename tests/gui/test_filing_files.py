"""The files of a filing: dropped, annexed, saved, opened; what must never be lost."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gsfiler.core.errors import InputError
from gsfiler.filing.draft import new_draft
from gsfiler.filing.drafts.draft_file import OpenDraft, open_draft, save_draft
from gsfiler.gui import filing_copy, filing_files
from gsfiler.gui.documents_view import DocumentsView
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.mark_view import MarkView
from gsfiler.lists.session import left_drafts
from tests.gui.filings import begin, item, row, saved, settle
from tests.gui.workbench import WAIT_MS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MakeFilings = Callable[[], FilingPage]


# ---- files of the filing


def picture(folder: Path, name: str = "mark.png") -> Path:
    path = folder / name
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    image.save(str(path), "PNG")
    return path


def drop(view: MarkView | DocumentsView, *urls: QUrl) -> None:
    """Drop files on a view, as the system does."""
    data = QMimeData()
    data.setUrls(list(urls))
    event = QDropEvent(
        QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    view.dropEvent(event)


def test_a_picture_is_dropped_shown_undone_and_done_again(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    view, before = item(whole, "mark").above, whole.document.draft.copy_deep()
    assert isinstance(view, MarkView)
    drop(view, QUrl.fromLocalFile(str(picture(tmp_path))))
    settle(whole, qtbot)
    form = whole.document.form
    assert form.mark.images[0].file_name == whole.document.draft.attachments[0].path
    assert "40 × 30" in view.facts.text()
    whole.undo()
    assert whole.document.draft == before
    whole.redo()
    assert whole.document.form.mark.images
    view.remove_button.click()
    assert whole.document.form.mark.images == []
    assert whole.document.draft.attachments == []


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow warns of damaged files
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.png", b""),
        ("nothing.jpg", b"no picture at all"),
        ("truncated.png", b"\x89PNG\r\n\x1a\n\x00\x00"),
        ("tiff.jpg", b"II*\x00\x08\x00\x00\x00"),
    ],
    ids=["empty", "text", "truncated", "misnamed"],
)
def test_a_hostile_picture_is_told_and_crashes_nothing(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    view = item(whole, "mark").above
    assert isinstance(view, MarkView)
    drop(view, QUrl.fromLocalFile(str(path)))
    settle(whole, qtbot)
    told = [each.finding.code for each in whole.findings.model.findings]
    assert whole.notice.label.text() or any(code.startswith("MEDIA") for code in told)


def test_what_is_no_file_is_dropped_without_harm(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    before = whole.document.draft.copy_deep()
    mark = item(whole, "mark").above
    documents = item(whole, "documents").above
    for view in (mark, documents):
        assert isinstance(view, MarkView | DocumentsView)
        drop(view, QUrl("https://example.test/a.png"))
        drop(view, QUrl.fromLocalFile(str(tmp_path / "missing.png")))
        drop(view, QUrl.fromLocalFile(str(tmp_path)))
        settle(whole, qtbot)
    assert whole.document.draft == before
    assert whole.notice.label.text()


def test_documents_are_annexed_as_what_is_chosen_and_removed(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mm18.pdf"
    path.write_bytes(b"%PDF-1.4\n%%EOF\n")
    view = item(whole, "documents").above
    assert isinstance(view, DocumentsView)
    view.kind.setCurrentIndex(view.kind.findData("MM18"))
    drop(view, QUrl.fromLocalFile(str(path)))
    settle(whole, qtbot)
    assert whole.document.form.documents[0].document_kind == "MM18"
    assert view.list.count() == 1
    field = row(item(whole, "documents"), "documents[0].document_date")
    QTest.keyClicks(field.editor, "2026-11-02")
    assert whole.document.form.documents[0].document_date == "2026-11-02"
    view.remove_button.click()
    assert whole.document.form.documents == []
    whole.undo()
    assert view.list.count() == 1


# ---- saving, opening, restoring


def test_a_filing_is_saved_opened_and_the_same(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mine.gsf"
    with qtbot.waitSignal(whole.files.saved, timeout=WAIT_MS):
        whole.files.save(path)
    assert not whole.is_dirty
    assert open_draft(path).draft == whole.document.draft
    draft = whole.document.draft.copy_deep()
    begin(whole, qtbot)
    with qtbot.waitSignal(whole.files.opened, timeout=WAIT_MS):
        whole.files.open(path)
    assert whole.document.draft == draft
    assert whole.document_name == "mine.gsf"


def test_a_file_that_another_program_changed_is_told_and_not_overwritten_unasked(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = saved(tmp_path, whole.document.draft)
    with qtbot.waitSignal(whole.files.opened, timeout=WAIT_MS):
        whole.files.open(path)
    settle(whole, qtbot)
    other = new_draft("madrid")
    path.unlink()
    save_draft(path, OpenDraft(other))
    with qtbot.waitSignal(whole.files.changed_on_disk, timeout=WAIT_MS):
        whole.files.look_at_disk()
    assert "has changed whole.gsf" in whole.notice.label.text()
    assert whole.is_dirty
    settle(whole, qtbot)
    whole.document.put("forms[0].applicant_file_reference", "mine")
    settle(whole, qtbot)
    with qtbot.waitSignal(whole.files.not_ours, timeout=WAIT_MS):
        whole.files.save(path)
    assert open_draft(path).draft == other
    assert whole.notice.action_button.text() == "Replace it with mine"
    with qtbot.waitSignal(whole.files.saved, timeout=WAIT_MS):
        whole.notice.action_button.click()
    assert open_draft(path).draft == whole.document.draft


def test_a_file_that_vanished_is_told_and_written_again(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = saved(tmp_path, whole.document.draft)
    with qtbot.waitSignal(whole.files.opened, timeout=WAIT_MS):
        whole.files.open(path)
    settle(whole, qtbot)
    path.unlink()
    with qtbot.waitSignal(whole.files.changed_on_disk, timeout=WAIT_MS):
        whole.files.look_at_disk()
    assert "no longer there" in whole.notice.label.text()
    with qtbot.waitSignal(whole.files.saved, timeout=WAIT_MS):
        whole.files.save(path)
    assert open_draft(path).draft == whole.document.draft


def test_a_full_disk_is_told_in_a_sentence_and_loses_nothing(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path, whole.document.draft)
    with qtbot.waitSignal(whole.files.opened, timeout=WAIT_MS):
        whole.files.open(path)
    settle(whole, qtbot)
    before = path.read_bytes()

    def full(*_given: object, **_named: object) -> None:
        raise InputError(str(path), "the disk is full.", "Make room and save again.")

    monkeypatch.setattr(filing_files, "save_draft", full)
    whole.document.put("forms[0].applicant_file_reference", "mine")
    with qtbot.waitSignal(whole.files.failed, timeout=WAIT_MS):
        whole.files.save(path)
    assert "the disk is full" in whole.notice.label.text()
    assert whole.is_dirty
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.gsf", b""),
        ("text.gsf", b"no archive"),
        ("cut.gsf", b"PK\x03\x04 cut"),
        ("list.json", b"[1, 2"),
        ("other.json", b'{"format": "something else"}'),
        ("bad.xml", b"<a><b></a>"),
        ("bomb.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    ],
)
def test_what_is_no_filing_is_refused_in_a_sentence_and_the_work_stays(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path, name: str, content: bytes
) -> None:
    path, before = tmp_path / name, whole.document.draft.copy_deep()
    path.write_bytes(content)
    whole.open_filing(path)
    qtbot.waitUntil(lambda: bool(whole.notice.label.text()), timeout=WAIT_MS)
    assert name in whole.notice.label.text()
    assert whole.document.draft == before


def test_a_damaged_draft_offers_its_last_good_state(
    whole: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = saved(tmp_path, whole.document.draft)
    opened = open_draft(path)
    opened.draft.desk.notes = "newer"
    save_draft(path, opened)
    path.write_bytes(path.read_bytes()[:200])
    with qtbot.waitSignal(whole.files.damaged, timeout=WAIT_MS):
        whole.files.open(path)
    with qtbot.waitSignal(whole.files.opened, timeout=WAIT_MS):
        whole.notice.action_button.click()
    assert whole.document.form.applicants[0].display == "Farola Norte S.L."


def test_leaving_asks_only_where_something_would_be_lost(whole: FilingPage, qtbot: QtBot) -> None:
    asked: list[int] = []

    def ask() -> QMessageBox.StandardButton:
        asked.append(1)
        return QMessageBox.StandardButton.Cancel

    whole.files.ask_to_save = ask
    whole.files._mark(unsaved=False)
    assert whole.may_close()
    whole.document.put("office", "CH")
    assert not whole.may_close()
    whole.new_filing("madrid-designation")
    assert whole.document.kind == "madrid"
    assert len(asked) == 2


KILLED = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from gsfiler.gui.filing_page import FilingPage
from tests.gui.desks import make_desk
from tests.gui.filings import item, row
app = QApplication([])
page = FilingPage(make_desk(Path(sys.argv[1])))
page.show()
told = page.files.copy._on_written
page.files.copy._on_written = lambda: (told(), print("written", flush=True))
QTest.keyClicks(row(item(page, "origin"), "applicant_file_reference").editor, "not saved")
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 on Windows")
def test_what_was_filled_in_is_restored_after_a_kill(
    make_filing_page: MakeFilings, qtbot: QtBot, home: Path
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
    page = make_filing_page()
    qtbot.waitUntil(
        lambda: page.document.form.applicant_file_reference == "not saved", timeout=WAIT_MS
    )
    assert "Restored" in page.notice.label.text()
    assert page.is_dirty
    folder = page.desk.folders.drafts
    qtbot.waitUntil(
        lambda: (
            len(list(folder.glob(f"*/{filing_copy.KEPT_AS}"))) == 1
            and left_drafts(folder, filing_copy.KEPT_AS) == []
        ),
        timeout=WAIT_MS,
    )
