"""The items of a form in a list: number, title, and how each stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from gsfiler.core.findings import Severity
from gsfiler.gui.form_specs import ItemSpec
from gsfiler.gui.listed import SIGNS, UNFILLED_SIGN
from gsfiler.gui.terms_words import in_number
from gsfiler.gui.theme import GAP, MARGIN, Tone, sign

_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ItemState:
    """How an item stands: its worst fault, how many findings there are, whether it is empty.

    ``unfilled`` of the findings only say what is not yet filled in, and are no faults.
    """

    worst: Severity | None = None
    findings: int = 0
    unfilled: int = 0
    is_empty: bool = True


class ItemList(QListWidget):
    """One row for each item; ``currentRowChanged`` tells which is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Items of the form"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSpacing(GAP // 2)
        self._specs: tuple[ItemSpec, ...] = ()
        self._states: Mapping[str, ItemState] = {}

    def show_items(self, specs: Sequence[ItemSpec]) -> None:
        """Show the items of a form."""
        self._specs = tuple(specs)
        self.clear()
        for spec in specs:
            item = QListWidgetItem(f"{spec.number}  {spec.title}" if spec.number else spec.title)
            item.setData(_ID, spec.id)
            item.setToolTip(item.text())
            self.addItem(item)
        self.show_states({})

    def show_states(self, states: Mapping[str, ItemState]) -> None:
        """Show how the items stand; an item without a state is taken as empty."""
        self._states = states
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        for row, spec in enumerate(self._specs):
            state = states.get(spec.id, ItemState())
            shape, tone, told = self._look(state)
            item = self.item(row)
            item.setIcon(sign(shape, tone))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{spec.title}, {told}")
            item.setToolTip(f"{spec.title}\n{told}")

    def refresh_look(self) -> None:
        """Draw the signs anew in the look that is on."""
        self.show_states(self._states)

    def sizeHint(self) -> QSize:
        """Return the width of the widest title (overrides QListWidget)."""
        width = max(self.sizeHintForColumn(0), 0) + 2 * self.frameWidth() + MARGIN
        return QSize(width, super().sizeHint().height())

    def _look(self, state: ItemState) -> tuple[str, Tone, str]:
        if state.worst is Severity.ERROR:
            told = in_number(
                self.tr("%n finding(s), with errors", "", state.findings), state.findings
            )
            return *SIGNS[state.worst], told
        if state.worst is Severity.WARNING:
            told = in_number(self.tr("%n finding(s)", "", state.findings), state.findings)
            return *SIGNS[state.worst], told
        if state.unfilled:
            told = self.tr("%n thing(s) not yet filled in", "", state.unfilled)
            return *UNFILLED_SIGN, in_number(told, state.unfilled)
        if state.is_empty:
            return "ring", Tone.QUIET, self.tr("nothing filled in")
        return "disc", Tone.GOOD, self.tr("nothing to object")
