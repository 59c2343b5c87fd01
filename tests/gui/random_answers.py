"""Answers at random to what a window asks in dialogs, as a user might give them."""

import random
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
)

from gsfiler.gui.command_palette import CommandPalette
from gsfiler.gui.settings_dialog import SettingsDialog
from tests.gui.random_window import RandomWindow

NAMES = ("a.txt", "b.gsfiler", "c.csv", "d.docx", "e.xlsx", "f.json", "g", "h.jsonl", "i.tsv")
"""Files that are saved and opened."""


def answer_dialogs(it: RandomWindow, rng: random.Random) -> str:
    """Answer every dialog that is open, as a user might; none stays open."""
    told = ""
    for _ in range(20):
        open_ones = it.dialogs()
        if not open_ones:
            break
        it.look()
        dialog = QApplication.activeModalWidget() or open_ones[-1]
        told += it.inside(lambda dialog=dialog: f", {_answer(it, dialog, rng)}")
        it.turn()
    assert QApplication.activeModalWidget() is None, "a dialog is left open"
    return told


def _answer(it: RandomWindow, dialog: QDialog, rng: random.Random) -> str:
    name = type(dialog).__name__
    if rng.random() < 0.3 or isinstance(dialog, CommandPalette):
        dialog.reject()
        return f"{name} cancelled"
    if isinstance(dialog, QFileDialog):
        return _answer_files(it, dialog, rng)
    if isinstance(dialog, QMessageBox):
        rng.choice(dialog.buttons()).click()
    elif isinstance(dialog, QInputDialog):
        if dialog.inputMode() is QInputDialog.InputMode.IntInput:
            dialog.setIntValue(rng.randint(1, 45))
        elif "https" not in dialog.labelText():
            dialog.setTextValue(rng.choice(("the client insists", "", "é")))
        dialog.accept()
    elif isinstance(dialog, SettingsDialog):
        _answer_settings(dialog, rng)
    else:
        for box in dialog.findChildren(QCheckBox):
            if rng.random() < 0.2:
                box.toggle()
        dialog.reject()
    return f"{name} answered"


def _answer_settings(dialog: SettingsDialog, rng: random.Random) -> None:
    for name in ("language", "nice_edition", "look"):
        box = dialog.editor(name)
        if isinstance(box, QComboBox) and rng.random() < 0.3:
            box.setCurrentIndex(rng.randrange(box.count()))
    parties = dialog.editor("designated_parties")
    if isinstance(parties, QLineEdit):
        parties.setText(rng.choice(("US", "", "US, JP", "Narnia")))
    dialog.accept()
    if dialog.isVisible():
        dialog.reject()


def _answer_files(it: RandomWindow, dialog: QFileDialog, rng: random.Random) -> str:
    path: Path = it.files / rng.choice(NAMES)
    saving = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    if not saving and not path.exists():
        dialog.reject()
        return f"nothing to open as {path.name}"
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    line = dialog.findChild(QLineEdit)
    line.setText(str(path))
    dialog.accept()
    if dialog.isVisible():
        dialog.reject()
    return f"{'save' if saving else 'open'} {path.name}"
