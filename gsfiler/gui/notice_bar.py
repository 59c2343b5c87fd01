"""A sentence at the head of the window that stays until it is closed: what, where, how to mend."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gsfiler.core.errors import GsfilerError
from gsfiler.gui.messages import sentence_of, show_error
from gsfiler.gui.theme import GAP, MARGIN, SPACE, Tone, colour, sign, tint


class Until(Enum):
    """When a notice goes by itself; none stays longer than until it is closed or replaced."""

    SAVED = "saved"
    """Once the document is saved, or another is shown: it told of trouble with its file."""
    EXPORTED = "exported"
    """Once the document is exported, or another is shown: it told of an export."""
    CHECKED = "checked"
    """Once the whole is checked, terms and all: it told why that could not be done."""
    LEFT = "left"
    """Once another document is shown."""
    CLOSED = "closed"
    """Not by itself: it speaks of no document, or of another than the one that is shown."""


class NoticeBar(QWidget):
    """Shows one notice at a time; a newer one takes the place of the older."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notice"))
        self._tone, self._until = Tone.ASK, Until.LEFT
        self._act: Callable[[], object] | None = None
        self._sign = QLabel()
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action_button = QPushButton()
        self.action_button.clicked.connect(self._on_action)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close the notice"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        row.setSpacing(SPACE)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        for each in (self.label, self.action_button, self.close_button):
            row.addWidget(each)
        self.hide()

    def show_notice(
        self,
        sentence: str,
        *,
        tone: Tone = Tone.ASK,
        action: str = "",
        act: Callable[[], object] | None = None,
        until: Until = Until.LEFT,
    ) -> None:
        """Show a sentence, and a button where something can be done about it.

        ``until`` says what ends it: whoever sees that come about tells reached().
        """
        self._tone, self._act, self._until = tone, act, until
        self.label.setText(sentence)
        self.label.setAccessibleName(sentence)
        self.action_button.setText(action)
        self.action_button.setVisible(bool(action))
        self.refresh_look()
        self.show()

    def show_trouble(
        self,
        error: Exception,
        *,
        action: str = "",
        act: Callable[[], object] | None = None,
        until: Until = Until.LEFT,
    ) -> None:
        """Show what went wrong, or in a dialog where it is our fault; see show_notice()."""
        if isinstance(error, GsfilerError):
            sentence = sentence_of(error)
            self.show_notice(sentence, tone=Tone.BAD, action=action, act=act, until=until)
        else:
            show_error(self.parentWidget(), error)

    def reached(self, end: Until) -> None:
        """Close what was to be shown until this came about, and nothing else."""
        if self._until is end:
            self.hide()

    def document_left(self) -> None:
        """Close what speaks of the document that was shown."""
        if self._until not in {Until.CHECKED, Until.CLOSED}:
            self.hide()

    def refresh_look(self) -> None:
        """Draw the sign anew in the look that is on."""
        side = self.fontMetrics().height() + GAP
        shape = "triangle" if self._tone in {Tone.ASK, Tone.BAD} else "ring"
        self._sign.setPixmap(sign(shape, self._tone).pixmap(side, side))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a faint ground and a line in the tone of the notice."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), tint(self._tone))
        line = QColor(colour(self._tone))
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)

    def _on_action(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
