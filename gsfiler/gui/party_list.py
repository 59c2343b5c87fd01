"""Choose designated parties in a list that can be searched by code and by name."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gsfiler.gui.theme import GAP
from gsfiler.gui.words import party_word
from gsfiler.vocabulary.parties import doubled, find_parties, parties, party_named, table_date

_CODE = Qt.ItemDataRole.UserRole


class PartyList(QWidget):
    """A list with a box before each party; ``chosen_changed`` carries the chosen codes, sorted."""

    chosen_changed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Name or code; EU for the Union"))
        self.field.setAccessibleName(self.tr("Find a party"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Designated parties"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(GAP // 2)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.origin = QLabel()
        self.origin.setWordWrap(True)
        self.none_button = QPushButton(self.tr("As in the &settings"))
        self.none_button.clicked.connect(lambda: self.choose(()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for each in (self.field, self.list, self.told, self.origin, self.none_button):
            column.addWidget(each)
        for party in parties():
            self._add(party.code)
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.field.textChanged.connect(self._filter)
        self._tell_state([])

    def chosen(self) -> list[str]:
        """Return the codes of the chosen parties, sorted."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return sorted(str(item.data(_CODE)) for item in ticked)

    def choose(self, codes: Sequence[str]) -> None:
        """Choose just these parties; a code the table does not know is added to the list."""
        known = {party.code for party in parties()}
        before = self.chosen()
        with QSignalBlocker(self.list):
            for code in codes:
                if code not in known and not self._rows_of(code):
                    self._add(code)
            for row in range(self.list.count()):
                item = self.list.item(row)
                on = item.data(_CODE) in codes
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        if self.chosen() != before:
            self._tell()

    def show_origin(self, *, own: bool) -> None:
        """Say whether the list chose its parties itself or takes those of the settings."""
        self.origin.setText(
            self.tr("Chosen for this list.")
            if own
            else self.tr("Those of the settings; a choice here is kept with the list.")
        )
        self.none_button.setEnabled(own)

    def _rows_of(self, code: str) -> list[int]:
        return [r for r in range(self.list.count()) if self.list.item(r).data(_CODE) == code]

    def _add(self, code: str) -> None:
        party = party_named(code)
        text = self.tr("{code}  {name}").format(code=code, name=party_word(party.name))
        item = QListWidgetItem(text if party.name != code else code)
        item.setToolTip(item.text())
        item.setData(_CODE, code)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _filter(self, typed: str) -> None:
        found = {party.code for party in find_parties(typed)}
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            named = typed.strip().casefold() in item.text().casefold()
            shown = item.data(_CODE) in found or named
            item.setHidden(not shown)
            first = row if first is None and shown else first
        if first is not None:
            self.list.setCurrentRow(first)

    def _tell(self) -> None:
        chosen = self.chosen()
        self._tell_state(chosen)
        self.chosen_changed.emit(chosen)

    def _tell_state(self, chosen: list[str]) -> None:
        lines = [self.tr("Parties chosen: {count}").format(count=len(chosen))]
        twice = doubled(chosen)
        if twice:
            lines.append(
                self.tr("Within the European Union, which is chosen too: {codes}").format(
                    codes=", ".join(party.code for party in twice)
                )
            )
        lines.append(self.tr("Parties as of {day}").format(day=table_date()))
        self.told.setText("\n".join(lines))
