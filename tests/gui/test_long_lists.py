"""A list far longer than any real one: the window stays up, says what it does, loses nothing."""

from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from gsfiler.gui.terms_page import TermsPage
from tests.gui.workbench import WAIT_MS, settle

COUNT = 100_000
WORDINGS = ("hats", "caps", "computers", "shoes", "toys", "soap", "coffee", "tea", "vases", "rugs")


def copied(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def test_a_very_long_paste_is_taken_in_whole_checked_and_taken_back(
    page: TermsPage, qtbot: QtBot
) -> None:
    pasted = ";\n".join(WORDINGS[number % len(WORDINGS)] for number in range(COUNT))
    qtbot.keyClicks(page.editor, "gloves; ")
    page.editor.insertFromMimeData(copied(pasted))
    qtbot.keyClicks(page.editor, "; mittens")  # while most of it is still coming in
    qtbot.waitUntil(lambda: len(page.model.terms) == COUNT + 2, timeout=WAIT_MS)
    assert page.editor.text() == f"gloves; {pasted}; mittens"
    assert page.counters.totals.text().replace(",", "").startswith(f"{COUNT + 2} terms")
    settle(page, qtbot)
    assert page.model.unchecked == 0
    while page.editor.text() != "gloves; ":
        page.stack.undo()
    settle(page, qtbot)
    assert [term.text for term in page.model.terms] == ["gloves"]


def test_fifty_megabytes_are_refused_with_a_sentence_and_what_was_typed_stays(
    page: TermsPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.editor, "gloves; ")
    page.editor.insertFromMimeData(copied("hats;\n" * 8_500_000))
    assert page.notice.isVisible()
    assert "51,000,000 characters; the window takes at most" in page.notice.label.text()
    qtbot.keyClicks(page.editor, "mittens")
    assert page.editor.text() == "gloves; mittens"
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.text() == "gloves; "
