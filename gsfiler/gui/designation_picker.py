"""Choose the designated parties in a table that can be searched and sorted."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.findings import Confidence
from gsfiler.filing.assessment import Tables
from gsfiler.filing.paths import belongs_to
from gsfiler.filing.tables.members import Members, Party
from gsfiler.gui.asking_rows import SORT_ROLE
from gsfiler.gui.designations_model import CODE_ROLE, SEARCH_ROLE, DesignationsModel, PartyCost
from gsfiler.gui.filing_document import FilingDocument, plain
from gsfiler.gui.layouts import dress_table
from gsfiler.gui.messages import authority_word, table_word
from gsfiler.gui.theme import GAP, SPACE
from gsfiler.gui.words import confidence_word, party_word
from gsfiler.vocabulary.parties import find_parties, folded_name, usual_slip

_ROWS_SHOWN = 14


class DesignationPicker(QWidget):
    """The table of parties, a field that finds them, and what is to be known of the current one."""

    def __init__(self, document: FilingDocument, members: Members) -> None:
        super().__init__()
        self._document, self._members = document, members
        self.model = DesignationsModel(members, self)
        self.proxy = _Found(self)
        self.proxy.setSourceModel(self.model)
        self.field = _SearchLine()
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Name or code; EU for the Union"))
        self.field.setAccessibleName(self.tr("Find a party"))
        self.chosen_only = QCheckBox(self.tr("Designated ones only"))
        self.table = _PartyTable()
        self.table.setModel(self.proxy)
        self.table.setAccessibleName(self.tr("Parties that can be designated"))
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(DesignationsModel.PARTY, Qt.SortOrder.AscendingOrder)
        dress_table(self.table)
        self.count, self.told = QLabel(), QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.field.textChanged.connect(self._find)
        self.field.left_down.connect(self._enter_table)
        self.field.returnPressed.connect(self._tick_found)
        self.chosen_only.toggled.connect(self._find)
        self.model.ticked.connect(self._on_ticked)
        self.table.selectionModel().currentChanged.connect(self._tell)
        document.structure_changed.connect(self._on_changed)
        document.value_changed.connect(self._on_changed)
        self.refresh()

    @property
    def path(self) -> str:
        """The path of the designations of the form that is shown."""
        return f"{self._document.base}.designations"

    def chosen(self) -> list[str]:
        """Return the codes that are designated, in the order of the draft."""
        return [each.country for each in self._document.form.designations]

    def refresh(self) -> None:
        """Show what the draft designates."""
        office = self._document.draft.transaction.office
        excluded = self._members.own_parties(office) if office else frozenset()
        self.model.show_chosen(self.chosen(), excluded)
        self.count.setText(
            self.tr("%n designated", "", len([code for code in self.chosen() if code]))
        )
        self.proxy.show_chosen(self.chosen())
        self._tell()

    def show_costs(self, costs: Mapping[str, PartyCost]) -> None:
        """Show what each party costs."""
        self.model.show_costs(costs)

    def show_tables(self, tables: Tables) -> None:
        """Show the parties of other tables; the current one stays."""
        index = self.table.currentIndex()
        code = index.data(CODE_ROLE) if index.isValid() else ""
        self._members = tables.members
        self.model.show_members(tables.members)
        self.refresh()
        if code:
            self._show_party(code)

    def go_to(self, path: str) -> bool:
        """Show the party of a designation in the table, whatever was searched for before."""
        found = re.match(rf"{re.escape(self.path)}\[(\d+)\]", path)
        codes = self.chosen()
        if found is None or int(found[1]) >= len(codes):
            return False
        self.field.clear()
        if not self._show_party(codes[int(found[1])]):
            return False
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _show_party(self, code: str) -> bool:
        """Make a party the current one, if it is among those found."""
        for row in range(self.proxy.rowCount()):
            index = self.proxy.index(row, DesignationsModel.PARTY)
            if index.data(CODE_ROLE) == code:
                self.table.setCurrentIndex(index)
                self.table.scrollTo(index)
                return True
        return False

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.field, 1)
        head.addWidget(self.chosen_only)
        head.addWidget(self.count)
        columns = self.table.horizontalHeader()
        columns.setSectionResizeMode(DesignationsModel.ASKS, QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(DesignationsModel.PARTY, QHeaderView.ResizeMode.Interactive)
        letters = self.fontMetrics().averageCharWidth()
        columns.setMinimumSectionSize(letters * 13)
        self.table.setColumnWidth(DesignationsModel.PARTY, letters * 28)
        for place in (DesignationsModel.PERIOD, DesignationsModel.COST):
            columns.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setMinimumHeight((self.fontMetrics().height() + 2 * GAP) * _ROWS_SHOWN)
        for each in (self, self.table):
            each.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        self.setFocusProxy(self.field)

    def _find(self) -> None:
        typed = self.field.text()
        codes = {party.code for party in find_parties(typed)} | {usual_slip(typed)}
        self.proxy.find(typed, codes, only_chosen=self.chosen_only.isChecked())
        found = bool(self.proxy.rowCount())
        if found and (typed.strip() or not self.table.currentIndex().isValid()):
            self.table.setCurrentIndex(self.proxy.index(0, 0))
            self.table.scrollToTop()

    def _enter_table(self) -> None:
        """Go on from the field to the party that was found."""
        if self.proxy.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.proxy.index(0, 0))
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tick_found(self) -> None:
        """Tick the party that was found, or take it away; the next name may be typed at once."""
        if self.field.text().strip():
            self.table.tick_current()
            self.field.selectAll()

    def _on_ticked(self, code: str, wanted: bool) -> None:  # noqa: FBT001 (a slot)
        now = plain(self._document.form.designations)
        if wanted and code not in self.chosen():
            after = [*now, {"country": code}]
        else:
            after = [each for each in now if each.get("country") != code]
        name = self.tr("Designate {code}") if wanted else self.tr("Take {code} away")
        self._document.put_all(self.path, after, name.format(code=code))

    def _on_changed(self, path: str) -> None:
        if belongs_to(path, self.path) or path == "office":
            self.refresh()

    def _tell(self) -> None:
        """Tell what is to be known of the current party, and how sure it is."""
        index = self.proxy.mapToSource(self.table.currentIndex())
        party = self.model.party_at(index.row()) if index.isValid() else None
        self.told.setText(self._facts(party) if party else "")
        self.told.setVisible(party is not None)

    def _facts(self, party: Party) -> str:
        lines = [f"{party.code}  {party_word(party.name)}"]
        asks = self.model.asks(party)
        if asks:
            lines.append(self.tr("Asks for: {what}").format(what=asks))
        for note in party.notes:
            about, sure = note.about, confidence_word(note.about.confidence)
            is_read = about.confidence is not Confidence.RECALLED
            origin = f"{authority_word(about.source)}, {sure}" if is_read else sure
            lines.append(f"{table_word(note.text)} ({origin})")
        return "\n".join(lines)


class _SearchLine(QLineEdit):
    """A field from which Down leads into what was found."""

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the table (overrides QLineEdit)."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


class _PartyTable(QTableView):
    """Space and Enter tick the current party, wherever in its row the cursor stands."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick on Space or Enter (overrides QTableView)."""
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and self.currentIndex().isValid():
            self.tick_current()
        else:
            super().keyPressEvent(event)

    def tick_current(self) -> None:
        """Tick the current party, or take it away, if there is one and that may be."""
        if not self.currentIndex().isValid():
            return
        box = self.currentIndex().siblingAtColumn(DesignationsModel.PARTY)
        on = Qt.CheckState(box.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        if box.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            self.model().setData(box, state, Qt.ItemDataRole.CheckStateRole)


class _Found(QSortFilterProxyModel):
    """The parties that were searched for, sorted by the column the user chose.

    While something is typed, the likeliest come first: the code itself, then names by how they
    begin.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._typed, self._codes, self._meant = "", frozenset[str](), ""
        self._only_chosen, self._chosen = False, frozenset[str]()
        self.setSortRole(SORT_ROLE)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def find(self, typed: str, codes: set[str], *, only_chosen: bool) -> None:
        """Show the parties of these codes, and those whose name holds what was typed."""
        self._typed, self._codes = folded_name(typed.strip()), frozenset(codes)
        self._meant = usual_slip(typed)
        self._only_chosen = only_chosen
        self.invalidate()

    def show_chosen(self, codes: list[str]) -> None:
        """Learn which parties are designated."""
        self._chosen = frozenset(codes)
        if self._only_chosen:
            self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # type: ignore[override]
        """Tell whether a party is shown (overrides QSortFilterProxyModel)."""
        index = self.sourceModel().index(row, 0, parent)
        code, text = index.data(CODE_ROLE), index.data(SEARCH_ROLE)
        if self._only_chosen and code not in self._chosen:
            return False
        return not self._typed or code in self._codes or self._typed in folded_name(text)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:  # type: ignore[override]
        """Put the likelier party first, whichever way is sorted (overrides)."""
        ranks = self._rank(left), self._rank(right)
        if ranks[0] == ranks[1]:
            return super().lessThan(left, right)
        return (ranks[0] < ranks[1]) is (self.sortOrder() == Qt.SortOrder.AscendingOrder)

    def _rank(self, index: QModelIndex) -> int:
        """Return how likely a party is meant by what was typed, 0 the likeliest."""
        if not self._typed:
            return 0
        code, text = index.data(CODE_ROLE), folded_name(index.data(SEARCH_ROLE))
        name = text.removeprefix(folded_name(code)).strip()
        fits = (
            code == self._meant,
            folded_name(code) == self._typed,
            name.startswith(self._typed),
            any(word.startswith(self._typed) for word in name.split()),
            True,
        )
        return fits.index(True)
