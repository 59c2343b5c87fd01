"""How a dialog is asked: it holds up nothing, goes when it is closed, and speaks the language."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QPushButton, QWidget

Shown = TypeVar("Shown", bound=QDialog)

_QTS_OWN = (QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),)
"""What Qt says in its file dialog without having it in all languages; our translations do."""

translate = QCoreApplication.translate

_SHARE_OF_SCREEN = 0.95
"""How much of each side of the screen a dialog takes at most."""


def opened(dialog: Shown) -> Shown:
    """Open a dialog that goes when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Not dialog.open(): that of a print dialog wants to be told more.
    QDialog.open(dialog)
    return dialog


def give_room(dialog: QDialog, letters: int, lines: int) -> None:
    """Make a dialog as large as so many average letters and lines, within the screen."""
    metrics, most = dialog.fontMetrics(), dialog.screen().availableSize()
    wanted = QSize(metrics.averageCharWidth() * letters, metrics.lineSpacing() * lines)
    dialog.resize(wanted.boundedTo(most * _SHARE_OF_SCREEN))


def button_of(text: str, act: Callable[[], object]) -> QPushButton:
    """Return a button of a dialog; Enter in a field beside it does not press it."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked: act())
    return button


def ask_files(
    parent: QWidget,
    title: str,
    filters: Sequence[str],
    chosen: Callable[[list[Path]], object],
) -> QFileDialog:
    """Ask for files to read."""
    dialog = _file_dialog(parent, title, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    return opened(dialog)


def ask_file(
    parent: QWidget, title: str, filters: Sequence[str], chosen: Callable[[Path], object]
) -> QFileDialog:
    """Ask for one file to read."""
    dialog = _file_dialog(parent, title, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    return opened(dialog)


def ask_target(
    parent: QWidget,
    title: str,
    filters: Sequence[str],
    suggested: str,
    chosen: Callable[[Path], object],
) -> QFileDialog:
    """Ask for a file to write, its form among ``filters``; a bare name gets the form's ending.

    ``suggested`` is a name, or a path.
    """
    dialog = _file_dialog(parent, title, filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)

    def take_ending(wanted: str) -> None:
        dialog.setDefaultSuffix(wanted.rpartition("*.")[2].rstrip(")"))

    dialog.filterSelected.connect(take_ending)
    take_ending(filters[0])
    if suggested:
        dialog.selectFile(suggested)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    return opened(dialog)


def ask_words(
    parent: QWidget, title: str, label: str, chosen: Callable[[str], object], *, letters: int = 0
) -> QInputDialog:
    """Ask for a line of text, in a field that shows at least so many letters."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.textValueSelected.connect(chosen)
    width = dialog.fontMetrics().averageCharWidth() * letters
    dialog.resize(max(width, dialog.sizeHint().width()), dialog.sizeHint().height())
    return opened(dialog)


def _file_dialog(parent: QWidget, title: str, filters: Sequence[str]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setNameFilters(list(filters))
    for part, text in (
        (QFileDialog.DialogLabel.LookIn, translate("Dialogs", "&Look in:")),
        (QFileDialog.DialogLabel.FileType, translate("Dialogs", "Files of &type:")),
    ):
        dialog.setLabelText(part, text)
    return dialog
