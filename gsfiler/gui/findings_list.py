"""The findings about a filing: what, where, by which rule; Enter leads to the item."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.findings import Severity
from gsfiler.filing.placed import PlacedFinding
from gsfiler.gui.finding_rows import SIGN_ROLE, WHERE_ROLE, FindingRows
from gsfiler.gui.listed import Listed
from gsfiler.gui.messages import authority_word, translated
from gsfiler.gui.terms_words import in_number
from gsfiler.gui.theme import GAP
from gsfiler.gui.words import confidence_word

AnyIndex = QModelIndex | QPersistentModelIndex

_NO_INDEX = QModelIndex()
_LAW_LINES = 6
_WEIGHTS = (Severity.ERROR, Severity.WARNING, Severity.NOTE)

MOST_ABOUT_TERMS = 200
"""So many findings about single terms are listed; the workbench shows all of them."""


class FindingsModel(QAbstractListModel):
    """Findings, errors first, in the order of the form; those set aside at the end, on demand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listed: tuple[Listed, ...] = ()
        self.unlisted = 0
        """How many findings about single terms are left to the workbench."""

    @property
    def findings(self) -> tuple[PlacedFinding, ...]:
        """The findings that are listed."""
        return tuple(each.placed for each in self.listed)

    def show_findings(self, found: Sequence[Listed], *, with_set_aside: bool = False) -> None:
        """Show other findings."""
        wanted = [each for each in found if not each.reason or with_set_aside]
        wanted.sort(key=_rank)
        about_terms = [each for each in wanted if each.words]
        surplus = {id(each) for each in about_terms[MOST_ABOUT_TERMS:]}
        self.beginResetModel()
        self.listed = tuple(each for each in wanted if id(each) not in surplus)
        self.unlisted = len(surplus)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return how many there are (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else len(self.listed)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return sentence, place and sign of one (overrides QAbstractItemModel)."""
        if not index.isValid() or index.row() >= len(self.listed):
            return None
        each = self.listed[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.sentence(each)
        if role == WHERE_ROLE:
            return each.where
        if role == SIGN_ROLE:
            return each.sign
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{each.weight}: {each.where}: {self.sentence(each)}"
        return None

    def sentence(self, each: Listed) -> str:
        """Return what a finding says: the words it is about, the sentence, why it was set aside."""
        text = translated(each.placed.finding)
        if each.words and each.words not in text:
            text = self.tr("“{words}”: {sentence}").format(words=each.words, sentence=text)
        if each.reason:
            told = self.tr("{sentence} Set aside: {reason}")
            text = told.format(sentence=text, reason=each.reason)
        return text


def _rank(each: Listed) -> tuple[bool, int, bool]:
    """Return the order of the list: faults before what is not yet filled in."""
    return bool(each.reason), _WEIGHTS.index(each.placed.severity), each.unfilled


def _place_of_first(
    wanted: Sequence[PlacedFinding], shown: Sequence[Listed], otherwise: int
) -> int:
    """Return where the first of some findings stands that is still there."""
    found = [each.placed for each in shown]
    return next((found.index(each) for each in wanted if each in found), otherwise)


class FindingsList(QWidget):
    """The list, and below it the law of the chosen finding."""

    chosen = Signal(object)
    """Carries the PlacedFinding to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Listed] | None = None
        self._visited: PlacedFinding | None = None
        self.model = FindingsModel(self)
        self.view = _View()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Findings"))
        self.law, self.none, self.more, self.counts = QLabel(), QLabel(), QLabel(), QLabel()
        for label in (self.law, self.none, self.more, self.counts):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.law.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.law.setAccessibleName(self.tr("By which rule"))
        self.law.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.law_area = QScrollArea()
        self.law_area.setWidget(self.law)
        self.law_area.setWidgetResizable(True)
        self.law_area.setFrameShape(QFrame.Shape.NoFrame)
        self.law_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.law_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.set_aside = QCheckBox()
        self.set_aside.toggled.connect(lambda _on: self.show_findings(self._found))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for each in (self.counts, self.none, self.view, self.more, self.set_aside, self.law_area):
            column.addWidget(each, 1 if each is self.view else 0)
        column.addStretch(0)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.wished.connect(self._go)
        self.show_findings(None)

    def show_findings(self, found: Sequence[Listed] | None) -> None:
        """Show the findings; None while the filing was not checked yet."""
        self._found = found
        if found is None:
            self._visited = None
        row = self.view.currentIndex().row()
        # What is mended goes: the next of those that stay takes its place, however many went.
        kept = [each.placed for each in self.model.listed[max(row, 0) :]]
        self.model.show_findings(found or (), with_set_aside=self.set_aside.isChecked())
        shown = self.model.listed
        self.none.setText(
            self.tr("The filing is being checked.")
            if found is None
            else self.tr("Nothing to object. We advise; the decision is yours.")
        )
        self.none.setVisible(not shown)
        self.view.setVisible(bool(shown))
        self.counts.setText(self._counted())
        self.counts.setVisible(bool(shown))
        self._show_more()
        if shown:
            place = _place_of_first(kept, shown, min(max(row, 0), len(shown) - 1))
            self.view.setCurrentIndex(self.model.index(place))
        self._on_current()

    def current(self) -> PlacedFinding | None:
        """Return the chosen finding."""
        each = self.current_listed()
        return each.placed if each else None

    def current_listed(self) -> Listed | None:
        """Return the chosen finding with where it is and why it was set aside."""
        row = self.view.currentIndex().row()
        return self.model.listed[row] if 0 <= row < len(self.model.listed) else None

    def step(self, by: int) -> None:
        """Go to the next finding, or the one before, and to the item it is about.

        The chosen one comes first while nobody has been there: the list chooses its first row
        itself, and the row that takes the place of a finding that was mended.
        """
        count = len(self.model.listed)
        if count:
            row = (self.view.currentIndex().row() + self._first_step(by)) % count
            self.view.setCurrentIndex(self.model.index(row))
            self._go()

    def step_beyond(self, by: int, is_passed: Callable[[PlacedFinding], bool]) -> bool:
        """Go to the next finding, or the one before, that is not passed over; False for none."""
        count, row = len(self.model.listed), self.view.currentIndex().row()
        for distance in range(count):
            place = (row + self._first_step(by) + by * distance) % count
            if not is_passed(self.model.listed[place].placed):
                self.view.setCurrentIndex(self.model.index(place))
                self._go()
                return True
        return False

    def _first_step(self, by: int) -> int:
        """Return how far the next one is: the chosen one itself while nobody has been there."""
        return 0 if by > 0 and self.current() != self._visited else by

    def refresh_look(self) -> None:
        """Draw the signs anew in the look that is on."""
        self.view.viewport().update()

    def _counted(self) -> str:
        """Return how many findings there are of each weight; none is left out here."""
        open_ones = [each for each in self._found or () if not each.reason]
        weights = Counter(each.placed.severity for each in open_ones if not each.unfilled)
        errors, warnings, notes = (weights[each] for each in _WEIGHTS)
        unfilled = sum(each.unfilled for each in open_ones)
        told = (
            (errors, self.tr("%n error(s)", "", errors)),
            (warnings, self.tr("%n warning(s)", "", warnings)),
            (unfilled, self.tr("%n not yet filled in", "", unfilled)),
            (notes, self.tr("%n note(s)", "", notes)),
        )
        return "  ·  ".join(in_number(words, number) for number, words in told if number)

    def _show_more(self) -> None:
        count = sum(1 for each in self._found or () if each.reason)
        self.set_aside.setText(in_number(self.tr("Show %n finding(s) set aside", "", count), count))
        self.set_aside.setVisible(bool(count))
        more = self.model.unlisted
        self.more.setText(
            in_number(
                self.tr("%n more about single terms stand in the list of goods", "", more), more
            )
        )
        self.more.setVisible(bool(more))

    def _on_current(self) -> None:
        placed = self.current()
        self.law_area.setVisible(placed is not None)
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
        self._fit_law()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the law the height it needs (overrides QWidget)."""
        super().resizeEvent(event)
        self._fit_law()

    def _fit_law(self) -> None:
        """Make the law as high as it is, up to some lines and a quarter of all; then it scrolls."""
        wanted = self.law.heightForWidth(self.law_area.viewport().width())
        line = self.fontMetrics().lineSpacing()
        most = min(line * _LAW_LINES, max(self.height() // 4, line))
        self.law_area.setFixedHeight(min(max(wanted, 0), most))

    def _go(self) -> None:
        placed = self.current()
        if placed is not None:
            self._visited = placed
            self.chosen.emit(placed)


class _View(QListView):
    """Findings with wrapped sentences; Enter or a click wishes to go there."""

    wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(FindingRows(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(lambda _index: self.wished.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences for the width there is (overrides QListView)."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the item on Enter (overrides QListView)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wished.emit()
        else:
            super().keyPressEvent(event)
