"""The findings about a filing: what, where, by which rule; Enter leads to the item."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from gsfiler.core.findings import Severity
from gsfiler.filing.placed import PlacedFinding
from gsfiler.gui.messages import authority_word, translated
from gsfiler.gui.theme import GAP, Tone, sign
from gsfiler.gui.words import confidence_word, severity_word

AnyIndex = QModelIndex | QPersistentModelIndex

_NO_INDEX = QModelIndex()
_SIGNS = {
    Severity.ERROR: ("cross", Tone.BAD),
    Severity.WARNING: ("triangle", Tone.ASK),
    Severity.NOTE: ("ring", Tone.QUIET),
}
_WEIGHTS = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


class FindingsModel(QAbstractListModel):
    """Findings, errors first, in the order of the form."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[PlacedFinding, ...] = ()

    def show_findings(self, found: Sequence[PlacedFinding]) -> None:
        """Show other findings."""
        self.beginResetModel()
        self.findings = tuple(sorted(found, key=lambda each: _WEIGHTS.index(each.severity)))
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return how many there are (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else len(self.findings)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return sentence and sign of one (overrides QAbstractItemModel)."""
        if not index.isValid() or index.row() >= len(self.findings):
            return None
        placed = self.findings[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return translated(placed.finding)
        if role == Qt.ItemDataRole.DecorationRole:
            return sign(*_SIGNS[placed.severity])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{severity_word(placed.severity)}: {translated(placed.finding)}"
        return None


class FindingsList(QWidget):
    """The list, and below it the law of the chosen finding."""

    chosen = Signal(str)
    """Carries the path of the item a finding is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FindingsModel(self)
        self.view = _View()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Findings"))
        self.law = QLabel()
        self.law.setWordWrap(True)
        self.law.setTextFormat(Qt.TextFormat.PlainText)
        self.law.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.none = QLabel()
        self.none.setWordWrap(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.none)
        column.addWidget(self.view, 1)
        column.addWidget(self.law)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.wished.connect(self._go)
        self.show_findings(None)

    def show_findings(self, found: Sequence[PlacedFinding] | None) -> None:
        """Show the findings; None while the filing was not checked yet."""
        kept = self.view.currentIndex().row()
        self.model.show_findings(found or ())
        self.none.setText(
            self.tr("The filing is being checked.")
            if found is None
            else self.tr("Nothing to object. We advise; the decision is yours.")
        )
        self.none.setVisible(not found)
        self.view.setVisible(bool(found))
        self.law.setVisible(bool(found))
        if found:
            row = min(max(kept, 0), len(found) - 1)
            self.view.setCurrentIndex(self.model.index(row))
        self._on_current()

    def current(self) -> PlacedFinding | None:
        """Return the chosen finding."""
        row = self.view.currentIndex().row()
        return self.model.findings[row] if 0 <= row < len(self.model.findings) else None

    def step(self, by: int) -> None:
        """Go to the next finding, or the one before, and to the item it is about."""
        count = len(self.model.findings)
        if count:
            row = (self.view.currentIndex().row() + by) % count
            self.view.setCurrentIndex(self.model.index(row))
            self._go()

    def _on_current(self) -> None:
        placed = self.current()
        if placed is None:
            self.law.clear()
            return
        authority = placed.finding.authority
        parts = [
            authority_word(authority.rule),
            authority_word(authority.source),
            authority.date,
            confidence_word(authority.confidence),
        ]
        self.law.setText("  ·  ".join(part for part in parts if part))

    def _go(self) -> None:
        placed = self.current()
        if placed is not None:
            self.chosen.emit(placed.path)


class _View(QListView):
    """Findings with wrapped sentences; Enter or a double click wishes to go there."""

    wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setAlternatingRowColors(True)
        self.setSpacing(GAP // 2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda _index: self.wished.emit())
        self.clicked.connect(lambda _index: self.wished.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the item on Enter (overrides QListView)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wished.emit()
        else:
            super().keyPressEvent(event)
