"""The acceptance matrix: a row for each term, a column for each designated party, four values."""

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    QTimer,
)

from gsfiler.gui.asking_rows import SORT_ROLE, AnyIndex, AskingModel
from gsfiler.gui.terms_model import TermsModel
from gsfiler.gui.theme import Tone, acceptance_colour, acceptance_icon, colour
from gsfiler.gui.words import acceptance_word, party_word
from gsfiler.vocabulary.parties import party_named
from gsfiler.vocabulary.verdict import Acceptance

CLASS, TERM = 0, 1
"""The columns before those of the parties."""

REFRESH_MS = 200
"""Verdicts come many times a second; the matrix, which may be sorted, follows more calmly."""

_ROWS_A_MS = 40
"""Rows for each millisecond of that calm: a list of 100,000 terms is counted every 2.5 seconds."""

_NO_INDEX = QModelIndex()
_RANK = {
    Acceptance.REJECTED: 0,
    Acceptance.CONFLICT: 1,
    Acceptance.UNKNOWN: 2,
    Acceptance.ACCEPTED: 3,
}
_ASKING = (Acceptance.REJECTED, Acceptance.CONFLICT)
_LONGEST_SHOWN = 400


class Shown(StrEnum):
    """Which terms the matrix shows."""

    ALL = "all"
    ASKING = "asking"
    NOT_BY_ALL = "not_by_all"


class MatrixModel(AskingModel):
    """Terms by parties over the table of terms; no answer counts as unknown, never as accepted."""

    def __init__(self, terms: TermsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.terms = terms
        self.parties: tuple[str, ...] = ()
        self.is_seen = True
        self._rows = len(terms.terms)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tell_all)
        terms.rowsAboutToBeInserted.connect(self._before_insertion)
        terms.rowsInserted.connect(self._after_insertion)
        terms.rowsAboutToBeRemoved.connect(self._before_removal)
        terms.rowsRemoved.connect(self._after_removal)
        terms.dataChanged.connect(lambda *_: self._tell_soon())

    def see(self, *, seen: bool) -> None:
        """Follow the terms, or hold none: a matrix that nobody looks at need not follow them."""
        count = len(self.terms.terms)
        if seen and not self.is_seen:
            if count:
                self.beginInsertRows(QModelIndex(), 0, count - 1)
            self.is_seen, self._rows = True, count
            if count:
                self.endInsertRows()
        elif self.is_seen and not seen:
            before = self._rows
            if before:
                self.beginRemoveRows(QModelIndex(), 0, before - 1)
            self.is_seen, self._rows = False, 0
            if before:
                self.endRemoveRows()

    def show_parties(self, parties: Sequence[str]) -> None:
        """Show other parties."""
        if tuple(parties) != self.parties:
            self.beginResetModel()
            self.parties = tuple(parties)
            self.endResetModel()

    def tell_all(self) -> None:
        """Tell the views that the answers may be others now."""
        self._timer.stop()
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of terms (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return class, term and the parties (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else TERM + 1 + len(self.parties)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell as word, shape and colour (overrides QAbstractItemModel)."""
        if not index.isValid() or index.row() >= len(self.terms.terms):
            return None
        if index.column() > TERM:
            party = self.parties[index.column() - TERM - 1]
            return self._answer_data(self.answer(index.row(), party), party, role)
        term = self.terms.terms[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            shown = " ".join(term.text[:_LONGEST_SHOWN].split())
            return shown if index.column() == TERM else str(term.class_number or "–")
        if role == SORT_ROLE:
            return term.text.casefold() if index.column() == TERM else term.class_number or 0
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the codes of the parties, their names as hint (overrides QAbstractItemModel)."""
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if section <= TERM:
            titles = (self.tr("Class"), self.tr("Term"))
            return titles[section] if role == Qt.ItemDataRole.DisplayRole else None
        code = self.parties[section - TERM - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return code
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return party_word(party_named(code).name)
        return None

    def answer(self, row: int, party: str) -> Acceptance | None:
        """Return what the data says of a term and a party; None while it is being checked."""
        verdict = self.terms.verdicts[row]
        return None if verdict is None else verdict.acceptance.get(party, Acceptance.UNKNOWN)

    def asks(self, row: int) -> bool:
        """Tell whether any party rejects a term, or its data conflict."""
        return any(self.answer(row, party) in _ASKING for party in self.parties)

    def is_accepted_by_all(self, row: int) -> bool:
        """Tell whether every party is known to accept a term."""
        return all(self.answer(row, party) is Acceptance.ACCEPTED for party in self.parties)

    def counts(self) -> dict[Acceptance, int]:
        """Return how often each answer is given."""
        counted = Counter(
            self.answer(row, party) for row in range(self.rowCount()) for party in self.parties
        )
        return {value: counted[value] for value in _RANK}

    def _before_insertion(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self.is_seen:
            self.beginInsertRows(QModelIndex(), first, last)

    def _after_insertion(self) -> None:
        if self.is_seen:
            self._rows = len(self.terms.terms)
            self.endInsertRows()

    def _before_removal(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self.is_seen:
            self.beginRemoveRows(QModelIndex(), first, last)

    def _after_removal(self) -> None:
        if self.is_seen:
            self._rows = len(self.terms.terms)
            self.endRemoveRows()

    def _tell_soon(self) -> None:
        if self.is_seen and not self._timer.isActive():
            self._timer.start(max(REFRESH_MS, self.rowCount() // _ROWS_A_MS))

    def _answer_data(self, value: Acceptance | None, party: str, role: int) -> object:
        word = acceptance_word(value) if value is not None else self.terms.waiting
        if role == Qt.ItemDataRole.DisplayRole:
            return word
        if role == Qt.ItemDataRole.DecorationRole:
            return acceptance_icon(value) if value is not None else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return acceptance_colour(value) if value is not None else colour(Tone.QUIET)
        if role == SORT_ROLE:
            return _RANK[value] if value is not None else len(_RANK)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            name = party_word(party_named(party).name)
            return self.tr("{party}: {answer}").format(party=name, answer=word)
        return None


class ShownProxy(QSortFilterProxyModel):
    """Sorts the matrix, and shows all terms or only those that a party does not accept."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(SORT_ROLE)
        self._shown = Shown.ALL

    def set_shown(self, shown: Shown) -> None:
        """Show other terms."""
        self._shown = shown
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, _source_parent: AnyIndex) -> bool:
        """Tell whether a term is shown (overrides QSortFilterProxyModel)."""
        model = self.sourceModel()
        if self._shown is Shown.ALL or not isinstance(model, MatrixModel):
            return True
        if self._shown is Shown.ASKING:
            return model.asks(source_row)
        return not model.is_accepted_by_all(source_row)
