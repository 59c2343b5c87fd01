"""The acceptance matrix: a row for each term, a column for each designated party, four values."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt

from gsfiler.gui.asking_rows import SORT_ROLE, AnyIndex, AskingModel
from gsfiler.gui.theme import acceptance_colour, acceptance_icon
from gsfiler.gui.words import acceptance_word
from gsfiler.vocabulary.parties import party_named
from gsfiler.vocabulary.verdict import Acceptance, Verdict

CLASS, TERM = 0, 1
"""The columns before those of the parties."""

_NO_INDEX = QModelIndex()
_RANK = {
    Acceptance.REJECTED: 0,
    Acceptance.CONFLICT: 1,
    Acceptance.UNKNOWN: 2,
    Acceptance.ACCEPTED: 3,
}
_ASKING = (Acceptance.REJECTED, Acceptance.CONFLICT)
_LONGEST_SHOWN = 400


class MatrixModel(AskingModel):
    """Terms by parties; a party without an answer counts as unknown, never as accepted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.verdicts: tuple[Verdict, ...] = ()
        self.parties: tuple[str, ...] = ()

    def show_verdicts(self, verdicts: Sequence[Verdict], parties: Sequence[str]) -> None:
        """Show other terms or parties."""
        self.beginResetModel()
        self.verdicts, self.parties = tuple(verdicts), tuple(parties)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of terms (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else len(self.verdicts)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return class, term and the parties (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else TERM + 1 + len(self.parties)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell as word, shape and colour (overrides QAbstractItemModel)."""
        if not index.isValid():
            return None
        verdict = self.verdicts[index.row()]
        if index.column() > TERM:
            return self._answer_data(verdict, self.parties[index.column() - TERM - 1], role)
        text = verdict.term.text
        number = verdict.term.class_number
        if role == Qt.ItemDataRole.DisplayRole:
            shown = " ".join(text[:_LONGEST_SHOWN].split())
            return shown if index.column() == TERM else str(number or "–")
        if role == SORT_ROLE:
            return text.casefold() if index.column() == TERM else number or 0
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == TERM:
            return text[:_LONGEST_SHOWN]
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
            return party_named(code).name
        return None

    def answer(self, row: int, party: str) -> Acceptance:
        """Return what the data says of a term and a party."""
        return self.verdicts[row].acceptance.get(party, Acceptance.UNKNOWN)

    def asks(self, row: int) -> bool:
        """Tell whether any party rejects a term, or its data conflict."""
        return any(self.answer(row, party) in _ASKING for party in self.parties)

    def counts(self) -> dict[Acceptance, int]:
        """Return how often each answer is given."""
        counted = Counter(
            self.answer(row, party) for row in range(len(self.verdicts)) for party in self.parties
        )
        return {value: counted[value] for value in _RANK}

    def _answer_data(self, verdict: Verdict, party: str, role: int) -> object:
        value = verdict.acceptance.get(party, Acceptance.UNKNOWN)
        if role == Qt.ItemDataRole.DisplayRole:
            return acceptance_word(value)
        if role == Qt.ItemDataRole.DecorationRole:
            return acceptance_icon(value)
        if role == Qt.ItemDataRole.ForegroundRole:
            return acceptance_colour(value)
        if role == SORT_ROLE:
            return _RANK[value]
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.tr("{party}: {answer}").format(
                party=party_named(party).name, answer=acceptance_word(value)
            )
        return None
