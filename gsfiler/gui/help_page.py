"""The help: one page that ships with the program, so that it is there without a network."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from gsfiler.core.shipped import shipped_folder, shipped_text
from gsfiler.gui.actions import Action
from gsfiler.gui.desk import Desk
from gsfiler.gui.theme import MARGIN, SPACE

_FALLBACK = "en"


class HelpPage(QWidget):
    """Shows the help in the language of the interface, in English where there is none."""

    status_changed = Signal(str)
    page_id = "help"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find in the help"))
        self.line.setAccessibleName(self.tr("Find in the help"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._find_from_start)
        self.line.returnPressed.connect(self.find_next)
        self.found = QLabel()
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Help"))
        self.text.setOpenExternalLinks(True)
        self.text.document().setDocumentMargin(MARGIN)
        self.text.setHtml(shipped_text(self._file()))
        row = QHBoxLayout()
        row.addWidget(self.line)
        row.addWidget(self.found)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        column.addLayout(row)
        column.addWidget(self.text, 1)
        self.setFocusProxy(self.line)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Help")

    def actions(self) -> list[Action]:  # type: ignore[override]  # pages name theirs so
        """Return what can be done on the page."""
        return [
            Action(
                "help.find", self.tr("&Find in the help"), "Ctrl+F", self.find_words, menu="edit"
            ),
            Action("help.next", self.tr("Find &next"), "F3", self.find_next, menu="edit"),
        ]

    def may_close(self) -> bool:
        """Let the window close."""
        return True

    def save_state(self, settings: QSettings) -> None:
        """Keep nothing."""

    def restore_state(self, settings: QSettings) -> None:
        """Take nothing."""

    def find_words(self) -> None:
        """Go to the line to type what is sought."""
        self.line.setFocus()
        self.line.selectAll()

    def find_next(self) -> None:
        """Go to the next place, from the head again after the last."""
        wanted = self.line.text()
        if not wanted:
            return
        found = self.text.find(wanted)
        if not found:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            found = self.text.find(wanted)
        self.found.setText("" if found else self.tr("Not found"))

    def _find_from_start(self, typed: str) -> None:
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.found.setText("")
        if typed:
            self.find_next()

    def _file(self) -> str:
        language = self.locale().name().partition("_")[0]
        wanted = self._desk.settings.interface_language or language
        there = shipped_folder().joinpath("help", f"{wanted}.html").exists()
        return f"help/{wanted if there else _FALLBACK}.html"
