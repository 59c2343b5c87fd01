"""Dialogs: asked without holding up the window, gone when closed, in the window's language."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gsfiler.gui.dialogs import ask_file, ask_target, ask_words
from tests.gui.speaking import Speaker, compiled, speaker

__all__ = ["compiled", "speaker"]

FILTERS = ("Word document (*.docx)", "Plain text (*.txt)")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_name_without_an_ending_gets_that_of_the_chosen_form(
    qtbot: QtBot, parent: QWidget, tmp_path: Path
) -> None:
    chosen: list[Path] = []
    for form in range(2):
        dialog = ask_target(parent, "Export", FILTERS, str(tmp_path / "list"), chosen.append)
        if form:
            box = dialog.findChild(QComboBox, "fileTypeCombo")
            assert isinstance(box, QComboBox)
            box.setCurrentIndex(form)
            box.textActivated.emit(box.currentText())
            dialog.filterSelected.emit(FILTERS[form])
        line = dialog.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        line.setText(str(tmp_path / "mine"))
        dialog.accept()
        qtbot.waitUntil(lambda dialog=dialog: not isValid(dialog))
    assert [path.name for path in chosen] == ["mine.docx", "mine.txt"]


def test_a_dialog_that_is_closed_is_gone_and_chose_nothing(qtbot: QtBot, parent: QWidget) -> None:
    chosen: list[object] = []
    for dialog in (
        ask_file(parent, "Open", FILTERS, chosen.append),
        ask_words(parent, "Why", "A reason:", chosen.append),
    ):
        dialog.reject()
        qtbot.waitUntil(lambda dialog=dialog: not isValid(dialog))
    assert chosen == []


def test_what_qt_leaves_english_is_said_in_the_language_of_the_window(
    qtbot: QtBot, parent: QWidget, speaker: Speaker, tmp_path: Path
) -> None:
    (tmp_path / "a folder").mkdir()
    speaker.speak("fr")
    dialog = ask_file(parent, "Ouvrir", FILTERS, never)
    dialog.setDirectory(str(tmp_path))
    labels = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"&Rechercher dans\u00a0:", "&Type de fichiers\u00a0:"} <= labels
    files = dialog.findChild(QTreeView, "treeView")
    assert isinstance(files, QTreeView)
    model = files.model()
    qtbot.waitUntil(lambda: model.index(0, 2, files.rootIndex()).data() == "Dossier")
    dialog.reject()


def never(value: object) -> None:
    raise AssertionError(value)
