"""The table of terms: class, term, verdict, what to write instead, the finding that weighs most."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from gsfiler.core.findings import Finding, Severity
from gsfiler.gui.messages import translated
from gsfiler.gui.rows import CellsModel
from gsfiler.gui.terms_checking import Known, Reading
from gsfiler.gui.theme import verdict_colour, verdict_icon
from gsfiler.gui.words import verdict_word
from gsfiler.vocabulary.sentences import TOLD_ONCE
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Candidate, Change, Verdict, VerdictKind

AnyIndex = QModelIndex | QPersistentModelIndex
Ignored = Callable[[Term, Finding], bool]

_WEIGHT = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
_OF_THE_PACK = frozenset(TOLD_ONCE)
_STANDS = frozenset((VerdictKind.EXACT, VerdictKind.VARIANT))
_LONGEST_SHOWN = 400
_NO_INDEX = QModelIndex()


class Column(IntEnum):
    """The columns, in order."""

    CLASS = 0
    TERM = 1
    VERDICT = 2
    INSTEAD = 3
    FINDING = 4


def turns_round(candidate: Candidate) -> bool:
    """Tell whether a candidate differs from the term in a word that turns the meaning round."""
    return any(each.change is Change.POLARITY for each in candidate.differences)


def best_candidate(verdict: Verdict) -> Candidate | None:
    """Return the first candidate; None where the term stands, for none, or where it says otherwise.

    One that turns the meaning round is for the user alone to choose. Nor is a later one taken in
    its place: it is farther off.
    """
    if verdict.kind is VerdictKind.EXACT:
        return None
    offered: Iterable[Candidate] = verdict.candidates
    if verdict.kind is VerdictKind.WRONG_CLASS and verdict.match is not None:
        wording = verdict.match.entry.text
        offered = [c for c in verdict.candidates if c.packed.entry.text == wording]
    first = next(iter(offered), None)
    return None if first is None or turns_round(first) else first


def instead(verdict: Verdict) -> str:
    """Return the wording to write in place of the term; empty where it stands or none is known."""
    if verdict.kind is VerdictKind.WRONG_CLASS and verdict.candidates and verdict.match is not None:
        return verdict.match.entry.text
    best = best_candidate(verdict)
    return best.packed.entry.text if best is not None else ""


def by_weight(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings with those that weigh most first, those about the data as a whole last."""
    return sorted(
        findings,
        key=lambda finding: (finding.code in _OF_THE_PACK, _WEIGHT[finding.severity]),
    )


def weightiest(verdict: Verdict, term: Term, is_ignored: Ignored) -> Finding | None:
    """Return the finding about the term that weighs most among those that are not ignored."""
    open_ones = [
        finding
        for finding in verdict.findings
        if finding.code not in _OF_THE_PACK and not is_ignored(term, finding)
    ]
    return min(open_ones, key=lambda finding: _WEIGHT[finding.severity], default=None)


def asks(verdict: Verdict | None, term: Term, is_ignored: Ignored) -> bool:
    """Return whether a term asks something of the user: more than notes, not all of it ignored."""
    if verdict is None:
        return False
    found = [f for f in verdict.findings if f.severity is not Severity.NOTE]
    if found:
        return not all(is_ignored(term, finding) for finding in found)
    return verdict.kind not in _STANDS and not (
        verdict.findings and all(is_ignored(term, finding) for finding in verdict.findings)
    )


class TermsModel(CellsModel):
    """Terms and their verdicts; changed in whole readings and in batches of verdicts."""

    def __init__(self, is_ignored: Ignored, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.terms: tuple[Term, ...] = ()
        self.verdicts: list[Verdict | None] = []
        self._missing: dict[Known, list[int]] = {}
        self._kinds: Counter[VerdictKind] = Counter()
        self.unchecked = 0
        """How many terms have no verdict yet; counted along, for it is asked at every batch."""
        self._instead: dict[int, tuple[Verdict, str]] = {}
        """What stands beside each row that was seen, and the verdict it was worked out from."""
        self._is_ignored = is_ignored
        self._titles = (
            self.tr("Class"),
            self.tr("Term"),
            self.tr("Verdict"),
            self.tr("Write instead"),
            self.tr("Finding"),
        )
        self.is_in_vain = False
        """Whether terms without a verdict wait for none: they could not be checked."""
        self._waiting, self._in_vain = self.tr("checking …"), self.tr("not checked")

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of terms (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else len(self.terms)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of columns (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the titles of columns and the numbers of rows (overrides QAbstractItemModel)."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._titles[section] if 0 <= section < len(Column) else None
        return str(section + 1)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell (overrides QAbstractItemModel)."""
        if role not in _ROLES or not index.isValid() or index.row() >= len(self.terms):
            return None
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._text(row, column)
            return text if role == Qt.ItemDataRole.ToolTipRole else " ".join(text.split())
        verdict = self.verdicts[row]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._titles[column]}: {self._text(row, column)}"
        if column == Column.VERDICT and verdict is not None:
            if role == Qt.ItemDataRole.DecorationRole:
                return verdict_icon(verdict.kind)
            if role == Qt.ItemDataRole.ForegroundRole:
                return verdict_colour(verdict.kind)
        return None

    def take(self, reading: Reading, cached: Mapping[Known, Verdict]) -> None:
        """Show another reading; only the rows that changed are told to the views."""
        verdicts = reading.verdicts
        for name in [name for name in reading.missing if name in cached]:
            for row in reading.missing.pop(name):
                verdicts[row] = cached[name]
        shared = min(reading.removed, reading.inserted)
        extra, first = reading.inserted - reading.removed, reading.first + shared
        if extra > 0:
            self.beginInsertRows(QModelIndex(), first, first + extra - 1)
        elif extra < 0:
            self.beginRemoveRows(QModelIndex(), first, first - extra - 1)
        self.terms, self.verdicts, self._missing = reading.terms, verdicts, reading.missing
        self._instead.clear()
        self.unchecked = sum(map(len, reading.missing.values()))
        self._kinds = Counter(verdict.kind for verdict in verdicts if verdict is not None)
        if extra > 0:
            self.endInsertRows()
        elif extra < 0:
            self.endRemoveRows()
        if shared:
            self._tell(reading.first, first - 1)

    def add_verdicts(self, found: Mapping[Known, Verdict]) -> None:
        """Show a batch of verdicts; told to the views as one change."""
        changed: list[int] = []
        for name, verdict in found.items():
            rows = self._missing.pop(name, ())
            for row in rows:
                self.verdicts[row] = verdict
            self._kinds[verdict.kind] += len(rows)
            changed += rows
        self.unchecked -= len(changed)
        if changed:
            self._tell(min(changed), max(changed))

    @property
    def waiting(self) -> str:
        """What is said of a term without a verdict."""
        return self._in_vain if self.is_in_vain else self._waiting

    def wait(self, *, in_vain: bool) -> None:
        """Learn that the terms without a verdict are being checked, or that they cannot be."""
        if in_vain != self.is_in_vain:
            self.is_in_vain = in_vain
            self.tell_all()

    def forget_verdicts(self) -> None:
        """Take all verdicts back until the text is read again against another vocabulary."""
        self.verdicts = [None] * len(self.terms)
        self._missing, self._kinds = {}, Counter()
        self._instead.clear()
        self.unchecked, self.is_in_vain = len(self.terms), False
        if self.terms:
            self._tell(0, len(self.terms) - 1)

    def tell_all(self) -> None:
        """Tell the views that what rows say has changed, as after a finding was ignored."""
        if self.terms:
            self._tell(0, len(self.terms) - 1)

    def asks(self, row: int) -> bool:
        """Return whether a row asks something of the user."""
        return asks(self.verdicts[row], self.terms[row], self._is_ignored)

    def next_asking(self, row: int, step: int) -> int | None:
        """Return the next row, or with ``step`` -1 the one before, that asks; round the ends."""
        count = len(self.terms)
        if row < 0 and step < 0:
            row = 0
        for distance in range(1, count + 1):
            place = (row + step * distance) % count
            if self.asks(place):
                return place
        return None

    def kinds(self) -> Counter[VerdictKind]:
        """Return how many terms have which verdict."""
        return +self._kinds

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _instead_of(self, row: int, verdict: Verdict) -> str:
        """Return what to write instead, worked out once: words are compared for it."""
        known = self._instead.get(row)
        if known is None or known[0] is not verdict:
            known = self._instead[row] = (verdict, instead(verdict))
        return known[1]

    def _text(self, row: int, column: int) -> str:
        term, verdict = self.terms[row], self.verdicts[row]
        if column == Column.CLASS:
            return str(term.class_number or "–")
        if column == Column.TERM:
            return term.text[:_LONGEST_SHOWN]
        if column == Column.VERDICT:
            return verdict_word(verdict.kind) if verdict else self.waiting
        if verdict is None:
            return ""
        if column == Column.INSTEAD:
            return self._instead_of(row, verdict)
        finding = weightiest(verdict, term, self._is_ignored)
        ignored = any(self._is_ignored(term, finding) for finding in verdict.findings)
        return translated(finding) if finding else self.tr("Ignored") if ignored else ""


_ROLES = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ForegroundRole,
    )
)
