"""Errors and findings as the user reads them.

An error of ours is shown as its sentence. Anything else is a fault of the program: a dialog offers
a report that can be copied and holds no data of a party: no message of the error, no values, no
paths of the user, only where in the program it arose.
"""

import platform
import string
import traceback
from functools import reduce
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gsfiler import __version__
from gsfiler.core.errors import Cancelled, GsfilerError
from gsfiler.core.findings import Detail, Finding
from gsfiler.filing.preview.form_voice import FormVoice
from gsfiler.gui.dialogs import opened
from gsfiler.gui.error_words import error_sentence, recognised
from gsfiler.gui.theme import MARGIN, SPACE
from gsfiler.gui.words import party_word
from gsfiler.lists.voice import Voice

_PACKAGE = "gsfiler"
_LINES_SHOWN = 14
_BETWEEN_SOURCES = "; "
_OF_PARTIES = frozenset({"party", "parties", "country", "union", "office", "origin"})
"""The placeholders of sentences that parties, countries and their offices are named in."""


def show_error(parent: QWidget | None, error: BaseException) -> QDialog | None:
    """Show an error without holding up the window; returns the dialog, None where none is due."""
    if isinstance(error, Cancelled):
        return None
    shown: QDialog
    if isinstance(error, GsfilerError):
        shown = _sentence_box(parent, error_sentence(error))
    else:
        shown = FaultDialog(report(error), parent)
    return opened(shown)


def sentence_of(error: BaseException) -> str:
    """Return an error as one sentence for a line in the window, without data of a fault."""
    if isinstance(error, GsfilerError):
        return error_sentence(error)
    return QCoreApplication.translate(
        "Messages", "gsfiler met a fault of its own ({kind}); your work is unchanged."
    ).format(kind=type(error).__name__)


def translated(told: Finding | Detail, *, names_parties: bool = False) -> str:
    """Return a finding's sentence, or a part of one, in the language of the interface.

    A template is translated first and filled in then; what fills it is told the same way, the
    sentence of an error too. A translation whose placeholders differ is not used: it could
    neither crash nor mislead. Text that names parties, by the placeholder it stands for, is told
    by their names in the language; any other, such as a mark “Jordan”, stays as it is.
    """
    if isinstance(told, str):
        if names_parties:
            return _party_names(told)
        return recognised(told) if told.endswith(".") else told
    template = told.kind.sentence if isinstance(told, Finding) else told.template
    own = QCoreApplication.translate("Findings", template)
    if placeholders(own) != placeholders(template):
        own = template
    return own.format(
        **{
            name: translated(detail, names_parties=names_parties or name in _OF_PARTIES)
            for name, detail in told.details.items()
        }
    )


def _party_names(told: str) -> str:
    """Return the name of a party, or several after each other, in the language."""
    whole = party_word(told)
    return whole if whole != told else ", ".join(map(party_word, told.split(", ")))


def own_voice() -> Voice:
    """Return the voice in which lists and reports are written in the language of the interface."""
    return Voice(lambda text: QCoreApplication.translate("ListReport", text), translated)


def form_voice() -> FormVoice:
    """Return the voice in which forms are written in the language of the interface."""
    name = QLocale().name().partition("_")[0]
    # Where the system names no language, the window speaks English.
    return FormVoice(translated, authority_word, "en" if name == "C" else name)


def table_word(text: str) -> str:
    """Return a sentence of a dated table in the language; one of a user's own stays as it is."""
    return QCoreApplication.translate("Findings", text)


def authority_word(text: str) -> str:
    """Return the rule or source of an authority in the language of the interface.

    What a fact was read in several sources of is told source by source.
    """
    told = QCoreApplication.translate("Authorities", text)
    if told != text or _BETWEEN_SOURCES not in text:
        return told
    parts = (
        QCoreApplication.translate("Authorities", part) for part in text.split(_BETWEEN_SOURCES)
    )
    between = QCoreApplication.translate("Authorities", "{first}; {second}")
    return reduce(lambda first, second: between.format(first=first, second=second), parts)


def placeholders(template: str) -> frozenset[str]:
    """Return the names in braces of a sentence; a template that does not parse has ``?``."""
    try:
        return frozenset(
            name for _, name, _, _ in string.Formatter().parse(template) if name is not None
        )
    except ValueError:
        return frozenset("?")


def report(error: BaseException) -> str:
    """Return what a developer needs of a fault, and nothing of what the user works on."""
    lines = [
        f"gsfiler {__version__}",
        f"Python {platform.python_version()}, PySide6 {pyside_version}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
        *_causes(error),
    ]
    return "\n".join(lines) + "\n"


def _causes(error: BaseException) -> list[str]:
    """Return the kind of an error and the places it passed, its cause first."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    lines = [*_causes(before), "", "then:"] if before is not None else []
    return [*lines, type(error).__name__, *_places(error.__traceback__)]


def _places(trace: TracebackType | None) -> list[str]:
    """Return the places of a traceback as module, function and line, without folders."""
    places = []
    for frame in traceback.extract_tb(trace):
        parts = frame.filename.replace("\\", "/").split("/")
        inside = _PACKAGE in parts
        name = "/".join(parts[len(parts) - 1 - parts[::-1].index(_PACKAGE) :]) if inside else ""
        places.append(f"  {name or parts[-1]}, line {frame.lineno}, {frame.name}")
    return places


class FaultDialog(QDialog):
    """Tells of a fault of the program and offers the report about it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault of gsfiler"))
        told = QLabel(
            self.tr(
                "gsfiler met a fault of its own. Your work is unchanged and the window stays "
                "open; save your list to be sure.\n\nThe report below says where in the program it "
                "happened. It holds no names, terms or paths of yours."
            )
        )
        told.setWordWrap(True)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        metrics = self.text.fontMetrics()
        self.text.setMinimumHeight(metrics.lineSpacing() * _LINES_SHOWN)
        self.text.setMinimumWidth(metrics.averageCharWidth() * 64)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(
            self.tr("&Copy report"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy_button.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        for each in (told, self.text, buttons):
            column.addWidget(each)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(self.tr("Copied"))


def _sentence_box(parent: QWidget | None, sentence: str) -> QMessageBox:
    """Return a box with one sentence that can be selected and copied."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("gsfiler")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    return box
