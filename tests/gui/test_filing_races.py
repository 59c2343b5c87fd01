"""Nothing that ends late touches another draft than it was begun for."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gsfiler.filing.draft import new_draft
from gsfiler.filing.drafts.draft_file import OpenDraft, open_draft
from gsfiler.filing.madrid import Designation, MadridApplication
from gsfiler.gui import filing_copy
from gsfiler.gui import filing_dialogs as dialogs
from gsfiler.gui.documents_view import DocumentsView
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.goods_view import GoodsView
from gsfiler.gui.terms_page import TermsPage
from tests.gui.filings import item, settle, whole_draft
from tests.gui.workbench import LIST, WAIT_MS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def whole(filing: FilingPage, qtbot: QtBot) -> FilingPage:
    """A page with an application in which every item is filled in."""
    filing.files.begin(whole_draft())
    settle(filing, qtbot)
    return filing


def test_a_saving_that_ends_late_does_not_name_the_next_draft(
    whole: FilingPage, tmp_path: Path, qtbot: QtBot
) -> None:
    first = tmp_path / "first.gsf"
    whole.files.save(first)
    whole.files.begin(new_draft("madrid"))
    settle(whole, qtbot)

    assert first.exists()
    assert whole.files.path is None
    assert open_draft(first).draft.transaction.office == whole_draft().transaction.office


def test_a_second_saving_waits_for_the_first_and_is_what_lies_there(
    whole: FilingPage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.gsf"
    whole.files.save(path)
    whole.document.put("desk.notes", "second")
    whole.files.save(path)
    qtbot.waitUntil(lambda: not whole.is_dirty, timeout=WAIT_MS)
    settle(whole, qtbot)

    assert open_draft(path).draft.desk.notes == "second"


def test_who_turns_back_from_naming_a_file_is_not_shut_out_by_the_next_saving(
    whole: FilingPage, tmp_path: Path, qtbot: QtBot
) -> None:
    whole.document.put("desk.notes", "x")
    left: list[str] = []
    whole.files.ask_to_save = lambda: QMessageBox.StandardButton.Save
    whole.files.before_leaving(lambda: left.append("left"))
    whole.files.forget_wish()
    whole.files.save(tmp_path / "b.gsf")
    settle(whole, qtbot)

    assert left == []


def test_a_package_is_judged_by_what_is_in_it_and_not_by_a_former_state(
    whole: FilingPage, tmp_path: Path, qtbot: QtBot
) -> None:
    form = whole.document.form
    assert isinstance(form, MadridApplication)
    form.designations.append(Designation(country=whole.document.draft.transaction.office))
    package = tmp_path / "p.zip"

    dialogs.export(whole, package)
    settle(whole, qtbot)

    assert not package.exists()
    assert "Nothing was written" in whole.notice.label.text()


def test_all_files_of_one_drop_are_annexed(whole: FilingPage, tmp_path: Path, qtbot: QtBot) -> None:
    before = len(whole.document.draft.attachments)
    view = item(whole, "documents").findChild(DocumentsView)
    assert isinstance(view, DocumentsView)
    data = QMimeData()
    paths = [tmp_path / f"{name}.txt" for name in "abc"]
    for path in paths:
        path.write_text(f"paper {path.name}", encoding="utf-8")
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    view.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: len(whole.document.draft.attachments) == before + 3, timeout=WAIT_MS)


def test_another_vocabulary_reaches_the_workbench_and_the_list_of_a_filing(
    whole: FilingPage, qtbot: QtBot
) -> None:
    bench = TermsPage(whole.desk)
    qtbot.addWidget(bench)
    whole.go_to("forms[0].goods_services")
    view = whole.views.currentWidget()
    assert isinstance(view, GoodsView)
    pages = [bench, view.terms]

    def all_checked() -> bool:
        return not any(page.unread or page.model.unchecked for page in pages)

    bench.open_text(LIST, "a list")
    qtbot.waitUntil(all_checked, timeout=WAIT_MS)
    former = [page.model.verdicts[0] for page in pages]
    whole.desk.packs_changed()
    assert not any(page.model.verdicts[0] for page in pages)
    qtbot.waitUntil(all_checked, timeout=WAIT_MS)
    for page, before in zip(pages, former, strict=True):
        assert page.model.verdicts[0] is not before


def test_a_change_while_the_copy_is_written_is_copied_too(
    whole: FilingPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filing_copy, "AUTOSAVE_MS", 30)
    whole.document.put("desk.notes", "one")
    whole.files.copy.write_now()
    whole.document.put("desk.notes", "one and two")
    copies = whole.desk.folders.drafts

    def last() -> bool:
        found = list(copies.glob(f"*/{filing_copy.KEPT_AS}"))
        return bool(found) and _notes(found[0]) == "one and two"

    qtbot.waitUntil(last, timeout=WAIT_MS)


def _notes(path: Path) -> str:
    opened: OpenDraft = open_draft(path)
    return opened.draft.desk.notes
