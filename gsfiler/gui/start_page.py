"""The first page: install the official files, open a list or the sample, go on where one was."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gsfiler.gui.actions import Action
from gsfiler.gui.desk import Desk
from gsfiler.gui.heading import Heading
from gsfiler.gui.link_button import LinkButton
from gsfiler.gui.theme import GAP, LOOK_EVENTS, MARGIN, ROOM, SPACE, Tone, plain_icon, sign

_LINES = 10
_WIDEST = 110
"""Average letters; lines longer than that are hard to read."""


class StartPage(QWidget):
    """Greets, and offers what a newcomer needs; it asks the window for it by signals."""

    status_changed = Signal(str)
    install_wished = Signal()
    file_wished = Signal(str)
    open_wished = Signal()
    sample_wished = Signal()
    new_wished = Signal()
    application_wished = Signal()
    page_id = "start"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAcceptDrops(True)
        self.packs = QLabel()
        self.packs.setWordWrap(True)
        self._packs_sign = QLabel()
        self._links: list[LinkButton] = []
        self.install_button = self._button(
            "box",
            self.tr("Install the official files"),
            self.tr("Choose the two zips of the Nice master files, or drop them here."),
        )
        self.install_button.clicked.connect(self.install_wished)
        self.new_button = self._button(
            "list", self.tr("New list"), self.tr("Type or paste goods and services.")
        )
        self.new_button.clicked.connect(self.new_wished)
        self.application_button = self._button(
            "form",
            self.tr("New Madrid application"),
            self.tr("Form MM2, from an empty form to the package for the Office."),
        )
        self.application_button.clicked.connect(self.application_wished)
        self.open_button = self._button(
            "columns", self.tr("Open a list"), self.tr("Text, Word, Excel, CSV, JSON, ST.96.")
        )
        self.open_button.clicked.connect(self.open_wished)
        self.sample_button = self._button(
            "magnifier",
            self.tr("Open the sample"),
            self.tr("A short list with one fault of each kind."),
        )
        self.sample_button.clicked.connect(self.sample_wished)
        self._make_recent()
        self._lay_out()
        desk.standing_changed.connect(self._show)
        self._show()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Start")

    def actions(self) -> list[Action]:  # type: ignore[override]  # pages name theirs so
        """Return what can be done on the page."""
        return [
            Action(
                "start.install",
                self.tr("Install the official &files…"),
                "",
                self.install_wished.emit,
                menu="list",
            ),
            Action(
                "start.sample",
                self.tr("Open the &sample list"),
                "",
                self.sample_wished.emit,
                menu="list",
            ),
        ]

    def may_close(self) -> bool:
        """Let the window close."""
        return True

    def save_state(self, settings: QSettings) -> None:
        """Keep nothing."""

    def restore_state(self, settings: QSettings) -> None:
        """Take nothing."""

    def show_recent(self, paths: list[Path]) -> None:
        """Show the recent files, newest first."""
        self.recent.clear()
        for path in paths:
            item = QListWidgetItem(f"{path.name}\N{EN SPACE}\N{EN DASH}\N{EN SPACE}{path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(str(path))
            item.setIcon(plain_icon("list"))
            self.recent.addItem(item)
        if paths:
            self.recent.setCurrentRow(0)
        self._recent_title.setVisible(bool(paths))
        self.recent.setVisible(bool(paths))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files to the window."""
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.file_wished.emit(url.toLocalFile())

    def changeEvent(self, event: QEvent) -> None:
        """Draw the signs anew when the look changes."""
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS and hasattr(self, "recent"):
            self._show()

    def _show(self) -> None:
        """Say what is checked against, and press for the official files where they are not here."""
        standing = self._desk.standing
        if standing is None:
            told, shape, tone = self.tr("Looking at the installed packs…"), "ring", Tone.QUIET
        elif standing.starter:
            told, shape, tone = (
                self.tr(
                    "Terms are checked against gsfiler's own starter vocabulary, which is not "
                    "official. Install the Nice master files, which WIPO publishes, to check "
                    "against the official wordings."
                ),
                "triangle",
                Tone.ASK,
            )
        else:
            names = ", ".join(pack.header.title for pack in standing.used if pack.header)
            told = self.tr("Terms are checked against: {packs}.").format(packs=names)
            shape, tone = "disc", Tone.GOOD
            if any(pack.old for pack in standing.used):
                told += " " + self.tr("A newer edition is probably in force.")
                shape, tone = "triangle", Tone.ASK
        self.packs.setText(told)
        side = self.fontMetrics().height() + GAP
        self._packs_sign.setPixmap(sign(shape, tone).pixmap(side, side))

    def _button(self, shape: str, text: str, told: str) -> LinkButton:
        button = LinkButton(shape, text, told)
        self._links.append(button)
        return button

    def _make_recent(self) -> None:
        self._recent_title = QLabel(self.tr("&Recent files"))
        self.recent = QListWidget()
        self.recent.setAccessibleName(self.tr("Recent files"))
        self.recent.setAlternatingRowColors(True)
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recent.setMinimumHeight(self.recent.fontMetrics().height() * _LINES)
        self.recent.itemActivated.connect(
            lambda item: self.file_wished.emit(item.data(Qt.ItemDataRole.UserRole))
        )
        self._recent_title.setBuddy(self.recent)

    def _greeting(self) -> tuple[QLabel, QLabel]:
        """Return what the program is for, and what it promises."""
        head = Heading(self.tr("Check goods and services"), 1.6)
        promise = QLabel(
            self.tr(
                "Every term gets one verdict, with its reason, source and date. Nothing leaves "
                "this computer. Unknown is not accepted, near is not exact."
            )
        )
        promise.setWordWrap(True)
        return head, promise

    def _column(self) -> QWidget:
        """Return all that the page shows, one below the other."""
        inside = QWidget()
        inside.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST)
        standing = QHBoxLayout()
        standing.setSpacing(SPACE)
        standing.addWidget(self._packs_sign, 0, Qt.AlignmentFlag.AlignTop)
        standing.addWidget(self.packs, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(SPACE)
        for label in self._greeting():
            column.addWidget(label)
        column.addSpacing(MARGIN)
        column.addLayout(standing)
        column.addSpacing(MARGIN)
        for button in self._links:
            column.addWidget(button)
        column.addSpacing(MARGIN)
        column.addWidget(self._recent_title)
        column.addWidget(self.recent)
        column.addStretch(1)
        return inside

    def _lay_out(self) -> None:
        """Put the column into the middle; it scrolls where the window is low."""
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        centred = QWidget()
        row = QHBoxLayout(centred)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._column(), 100)
        row.addStretch(1)
        scroll.setWidget(centred)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.show_recent([])
