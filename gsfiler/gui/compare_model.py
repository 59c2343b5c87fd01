"""The result of a comparison as a table; wordings carry the marks of their differences."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from gsfiler.gui.asking_rows import SORT_ROLE, AnyIndex, AskingModel
from gsfiler.gui.messages import translated
from gsfiler.gui.theme import Tone, colour, sign
from gsfiler.lists.comparison import AT_REST, KINDS, Comparison, ResultRow, Tool
from gsfiler.lists.comparison_export import marks_of, why
from gsfiler.lists.comparison_words import CLASS, CONTEXT, KIND_WORDS, RESULT, SIDE_WORDS, WHY
from gsfiler.lists.word_marks import Piece

KIND, OLD_CLASS, OLD, NEW_CLASS, NEW, REASON = range(6)
PIECES_ROLE = Qt.ItemDataRole.UserRole + 2

_NO_INDEX = QModelIndex()
_LONGEST_SHOWN = 400
_SIGNS = {
    "removed": ("cross", Tone.BAD),
    "added": ("diamond", Tone.LIKELY),
    "changed": ("half", Tone.ASK),
    "reclassed": ("arrow", Tone.ASK),
    "moved": ("arrow", Tone.ASK),
    "unchanged": ("disc", Tone.GOOD),
    "same": ("disc", Tone.GOOD),
    "narrower": ("ring", Tone.GOOD),
    "variant": ("ring", Tone.GOOD),
    "new": ("cross", Tone.BAD),
    "breach": ("cross", Tone.BAD),
    "broader": ("triangle", Tone.BAD),
    "reworded": ("half", Tone.ASK),
    "exact": ("cross", Tone.BAD),
    "near": ("triangle", Tone.ASK),
}
_DUPLICATE_SIGNS = {"exact": ("cross", Tone.BAD), "variant": ("half", Tone.ASK)}


def say(text: str) -> str:
    """Return a fixed word of comparisons in the language of the interface."""
    return QCoreApplication.translate(CONTEXT, text)


class CompareModel(AskingModel):
    """The rows of one comparison."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison = Comparison(Tool.VERSIONS, ())
        self._marks: dict[int, tuple[tuple[Piece, ...], tuple[Piece, ...]]] = {}

    def show_comparison(self, comparison: Comparison) -> None:
        """Show another outcome."""
        self.beginResetModel()
        self.comparison = comparison
        self._marks = {}
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of rows (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else len(self.comparison.rows)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of columns (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else REASON + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell (overrides QAbstractItemModel)."""
        if not index.isValid():
            return None
        row, column = self.comparison.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._text(row, column) or None
        if role == SORT_ROLE:
            return self._order(row, column)
        if role == PIECES_ROLE and column in {OLD, NEW}:
            return self.marks(index.row())[0 if column == OLD else 1]
        return self._look(row, role) if column == KIND else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the titles of the columns (overrides QAbstractItemModel)."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        left, right = SIDE_WORDS[self.comparison.tool]
        return say((RESULT, CLASS, left, CLASS, right, WHY)[section])

    def marks(self, place: int) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
        """Return both wordings of a row with their differences marked; made when first seen."""
        if place not in self._marks:
            self._marks[place] = marks_of(self.comparison.rows[place])
        return self._marks[place]

    def asks(self, row: int) -> bool:
        """Tell whether a row asks something: all but what is the same."""
        return self.comparison.rows[row].kind not in AT_REST

    def _text(self, row: ResultRow, column: int) -> str:
        if column == KIND:
            return say(KIND_WORDS[self.comparison.tool, row.kind])
        if column == REASON:
            return why(row, translated)
        term = row.old if column in {OLD_CLASS, OLD} else row.new
        if term is None:
            return ""
        if column in {OLD, NEW}:
            return " ".join(term.text[:_LONGEST_SHOWN].split())
        return str(term.class_number or "–")

    def _order(self, row: ResultRow, column: int) -> object:
        if column == KIND:
            return KINDS[self.comparison.tool].index(row.kind)
        if column in {OLD_CLASS, NEW_CLASS}:
            term = row.old if column == OLD_CLASS else row.new
            return (term.class_number or 0) if term else -1
        return self._text(row, column).casefold()

    def _look(self, row: ResultRow, role: int) -> object:
        shape, tone = self._sign(row)
        if role == Qt.ItemDataRole.DecorationRole:
            return sign(shape, tone)
        return colour(tone) if role == Qt.ItemDataRole.ForegroundRole else None

    def _sign(self, row: ResultRow) -> tuple[str, Tone]:
        if self.comparison.tool is Tool.DUPLICATES and row.kind in _DUPLICATE_SIGNS:
            return _DUPLICATE_SIGNS[row.kind]
        return _SIGNS[row.kind]


def plain_rows(model: CompareModel, places: Sequence[int]) -> str:
    """Return rows as lines with tabs between the cells, titles above."""
    across = Qt.Orientation.Horizontal
    columns = range(model.columnCount())
    lines = ["\t".join(str(model.headerData(column, across)) for column in columns)]
    for place in places:
        cells = (str(model.index(place, column).data()) for column in columns)
        lines.append("\t".join(cell.replace("\t", " ") for cell in cells))
    return "\n".join(lines) + "\n"
