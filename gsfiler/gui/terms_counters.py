"""The line below the workbench: how many terms, characters and classes, and of each verdict."""

from collections import Counter

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from gsfiler.gui.terms_words import in_number
from gsfiler.gui.theme import GAP, MARGIN, verdict_icon
from gsfiler.gui.words import verdict_meaning, verdict_word
from gsfiler.vocabulary.verdict import VerdictKind


class Counters(QWidget):
    """Live counters; each verdict is a button that goes to the next term of that verdict."""

    kind_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.totals = QLabel()
        self.totals.setAccessibleName(self.tr("Totals"))
        self.totals.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        self._parts.setSpacing(GAP)
        self._kinds = QWidget()
        row = QHBoxLayout(self._kinds)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self._parts.addWidget(self.totals)
        self._parts.addStretch(1)
        self._parts.addWidget(self._kinds)
        self.buttons: dict[VerdictKind, QToolButton] = {}
        for kind in VerdictKind:
            button = QToolButton()
            button.setAutoRaise(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _on=False, kind=kind: self.kind_wanted.emit(kind))
            button.hide()
            self.buttons[kind] = button
            row.addWidget(button)
        self.refresh_look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the verdicts below the totals where both do not fit (overrides QWidget)."""
        super().resizeEvent(event)
        self._arrange()

    def show_totals(
        self, terms: int, characters: int, classes: int, unchecked: int, *, in_vain: bool = False
    ) -> None:
        """Show how much there is, and how much of it is being checked, or could not be."""
        parts = [
            in_number(self.tr("%Ln term(s)", "", terms), terms),
            in_number(self.tr("%Ln class(es)", "", classes), classes),
            in_number(self.tr("%Ln character(s)", "", characters), characters),
        ]
        if unchecked and in_vain:
            parts.append(self.tr("%Ln not checked", "", unchecked))
        elif unchecked:
            parts.append(self.tr("%Ln being checked", "", unchecked))
        self.totals.setText("  ·  ".join(parts))
        self._arrange()

    def show_kinds(self, kinds: Counter[VerdictKind]) -> None:
        """Show how many terms have which verdict; those without any are left out."""
        for kind, button in self.buttons.items():
            button.setVisible(bool(kinds[kind]))
            text = f"{QLocale().toString(kinds[kind])} {verdict_word(kind)}"
            if kinds[kind] and button.text() != text:
                button.setText(text)
                button.setAccessibleName(text)
                button.setToolTip(verdict_meaning(kind))
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the wider part alone (overrides QWidget)."""
        widest = max(self.totals.sizeHint().width(), self._kinds.minimumSizeHint().width())
        return QSize(widest + 2 * MARGIN, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        wanted = self.totals.sizeHint().width() + self._kinds.sizeHint().width() + 4 * MARGIN
        beside = wanted <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._parts.direction() != way:
            self._parts.setDirection(way)

    def refresh_look(self) -> None:
        """Draw the signs anew in the look that is on."""
        for kind, button in self.buttons.items():
            side = self.fontMetrics().height() + 2
            button.setIconSize(QSize(side, side))
            button.setIcon(verdict_icon(kind))
