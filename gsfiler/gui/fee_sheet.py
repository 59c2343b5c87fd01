"""Lines of fees in a table: a sheet with its total, or prices, and more about the current line."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.errors import GsfilerError
from gsfiler.core.findings import Finding
from gsfiler.filing.assessment import Tables
from gsfiler.filing.fees.currencies import in_currency, rate_in
from gsfiler.filing.fees.lines import FeeLine, FeeSheet, money
from gsfiler.gui.layouts import dress_table
from gsfiler.gui.messages import authority_word, sentence_of, table_word, translated
from gsfiler.gui.theme import GAP, Tone, colour
from gsfiler.gui.words import confidence_word, party_word, severity_word
from gsfiler.vocabulary.parties import party_named

AnyIndex = QModelIndex | QPersistentModelIndex

translate = QCoreApplication.translate

_NO_INDEX = QModelIndex()
_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.FontRole,
    }
)
"""The roles that a cell answers; a table asks for many more, for every cell."""
_MOST_LINES = 28
"""A longer sheet scrolls."""
_DATE = 16
"""Average letters that a date takes, with room to spare."""


class FeeModel(QAbstractTableModel):
    """The lines of a sheet, those payable later, and the total as the last row; or prices."""

    ITEM, WHAT, COUNT, AMOUNT, AS_OF = range(5)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: FeeSheet | None = None
        self.lines: tuple[FeeLine, ...] = ()
        self._texts: dict[tuple[int, int], str] = {}
        self.between = "  ·  "
        """What parts a date from how sure the amount is."""

    def show_sheet(self, sheet: FeeSheet | None) -> None:
        """Show another sheet, or none."""
        self.beginResetModel()
        self.sheet = sheet
        self.lines, self._texts = (*sheet.lines, *sheet.later) if sheet else (), {}
        self.endResetModel()

    def show_prices(self, lines: Sequence[FeeLine]) -> None:
        """Show lines that are not added up."""
        self.beginResetModel()
        self.sheet, self.lines, self._texts = None, tuple(lines), {}
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the lines and the total (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else len(self.lines) + int(self.sheet is not None)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of columns (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column, set as its cells are (overrides QAbstractItemModel)."""
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (self.COUNT, self.AMOUNT):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Item"),
            self.tr("Fee"),
            self.tr("Times"),
            self.tr("CHF"),
            self.tr("As of"),
        )[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows (overrides QAbstractItemModel)."""
        if role not in _ROLES or not index.isValid():
            return None
        column, line = index.column(), self.line_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (self.COUNT, self.AMOUNT):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if line is not None and role == Qt.ItemDataRole.ToolTipRole:
            return self.about(index.row())
        return self._look(line, role)

    def _look(self, line: FeeLine | None, role: int) -> object:
        """Return the colour of what is unknown or unsure, and the letters of the total."""
        if line is None and role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if line is not None and role == Qt.ItemDataRole.ForegroundRole and line.is_doubtful:
            return colour(Tone.BAD if line.amount is None else Tone.ASK)
        return None

    def line_at(self, row: int) -> FeeLine | None:
        """Return the line of a row; None for the total."""
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def about(self, row: int) -> str:
        """Return where the amount of a row was read, how sure it is, and what else is known."""
        line = self.line_at(row)
        if line is None:
            return ""
        known = translated(line.known_words)
        parts = [known, authority_word(line.source), line.as_of, confidence_word(line.confidence)]
        told = ["  ·  ".join(part for part in parts if part)] if line.source else []
        if line.amount is None and not known:
            told = [self.tr("No amount is known here; look it up at WIPO.")]
        if line.parties:
            names = ", ".join(party_word(party_named(code).name) for code in line.parties)
            told.append(self.tr("Paid for: {parties}").format(parties=names))
        if line.note:
            told.append(table_word(line.note))
        return "\n".join(told)

    def _text(self, row: int, column: int) -> str:
        """Return what a cell says, made once: a table asks many times how large it is."""
        if (row, column) not in self._texts:
            line = self.line_at(row)
            text = self._line_text(line, column) if line else self._total_text(column)
            self._texts[row, column] = text
        return self._texts[row, column]

    def _total_text(self, column: int) -> str:
        sheet = self.sheet
        if sheet is None:
            return ""
        if column == self.WHAT:
            return self.tr("Total, at least") if sheet.is_at_least else self.tr("Total")
        return money(sheet.total) if column == self.AMOUNT else ""

    def _line_text(self, line: FeeLine, column: int) -> str:
        if column == self.ITEM:
            return line.item
        if column == self.WHAT:
            return self._what(line)
        if column == self.COUNT:
            unit = line.unit_amount if line.quantity != 1 else None
            return "" if unit is None else f"{line.quantity} × {money(unit)}"
        if column == self.AMOUNT:
            return self.tr("unknown") if line.amount is None else money(line.amount)
        sure = confidence_word(line.confidence) if line.as_of else ""
        return self.between.join(filter(None, (line.as_of, sure)))

    def _what(self, line: FeeLine) -> str:
        what, known = translated(line.what), translated(line.known_words)
        if known:
            what = self.tr("{fee} ({known})").format(fee=what, known=known)
        is_later = self.sheet is not None and line in self.sheet.later
        return self.tr("{fee} (payable later)").format(fee=what) if is_later else what


class _Airy(QStyledItemDelegate):
    """Leaves some room above and below lines that are wrapped."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the room that a cell asks for (overrides QStyledItemDelegate)."""
        return super().sizeHint(option, index) + QSize(0, 2 * GAP)


class FeeSheetTable(QWidget):
    """A table of fees; below it where the amount of the current line was read.

    One that ``fits`` is as high as its lines, up to a limit, where the page around it scrolls.
    """

    def __init__(self, parent: QWidget | None = None, *, fits: bool = False) -> None:
        super().__init__(parent)
        self._fits = fits
        self.model = FeeModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Fees"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        dress_table(self.table)
        self.table.setItemDelegateForColumn(FeeModel.WHAT, _Airy(self.table))
        columns = self.table.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(FeeModel.WHAT, QHeaderView.ResizeMode.Stretch)
        self.table.setWordWrap(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideNone)
        lines = self.table.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.detail = QLabel()
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        self.table.selectionModel().currentChanged.connect(self._tell)
        self.model.modelReset.connect(self._tell)
        if fits:
            # Beside a form there is little room: the date wraps rather than the fee.
            self.model.between = "\n"
            self.table.setItemDelegateForColumn(FeeModel.AS_OF, _Airy(self.table))
            columns.setSectionResizeMode(FeeModel.AS_OF, QHeaderView.ResizeMode.Fixed)
            lines.geometriesChanged.connect(self._fit)
            columns.geometriesChanged.connect(self._fit)
        self.setFocusProxy(self.table)
        self._tell()

    def show_sheet(self, sheet: FeeSheet | None) -> None:
        """Show another sheet, or none."""
        self.model.show_sheet(sheet)
        self.table.setColumnHidden(FeeModel.COUNT, False)  # noqa: FBT003 (Qt names it not)
        self._fit()

    def show_prices(self, lines: Sequence[FeeLine]) -> None:
        """Show lines that are not added up, each once."""
        self.model.show_prices(lines)
        self.table.setColumnHidden(FeeModel.COUNT, True)  # noqa: FBT003 (Qt names it not)
        self._fit()

    def as_text(self) -> str:
        """Return what the table shows, its cells parted by tabs, for a letter or a sheet."""
        model, columns = self.model, range(self.model.columnCount())
        way, role = Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole
        rows = [[str(model.headerData(column, way, role)) for column in columns]]
        for row in range(model.rowCount()):
            rows.append(
                [" ".join(str(model.index(row, column).data(role)).split()) for column in columns]
            )
        return "".join("\t".join(cells) + "\n" for cells in rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines for the width there is (overrides QWidget)."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the table as high as its lines, up to a limit."""
        if not self._fits:
            return
        width = self.fontMetrics().averageCharWidth() * _DATE
        self.table.horizontalHeader().resizeSection(FeeModel.AS_OF, width)
        lines, head = self.table.verticalHeader().length(), self.table.horizontalHeader().height()
        height = lines + head + 2 * self.table.frameWidth()
        self.table.setFixedHeight(min(height, self.fontMetrics().height() * _MOST_LINES))

    def _tell(self) -> None:
        about = self.model.about(self.table.currentIndex().row())
        self.detail.setText(about)
        self.detail.setVisible(bool(about))


def total_words(sheet: FeeSheet) -> str:
    """Return the total of a sheet, which says so where more is due or may be."""
    if sheet.is_at_least:
        words = translate("FeeSheet", "Total: at least CHF {amount}")
    else:
        words = translate("FeeSheet", "Total: CHF {amount}")
    return words.format(amount=money(sheet.total))


def finding_line(found: Finding) -> str:
    """Return what is to be said of a sheet, with how much it weighs."""
    words = translate("FeeSheet", "{weight}: {sentence}")
    return words.format(weight=severity_word(found.severity), sentence=translated(found))


def currency_lines(sheet: FeeSheet | None, typed: str) -> list[str]:
    """Return the total in the currencies whose rates are typed, or what is wrong with a rate."""
    told = []
    for word in typed.split():
        try:
            rate = rate_in(word, translate("FeeView", "given here"))
        except GsfilerError as error:
            told.append(sentence_of(error))
            continue
        if sheet is not None:
            total = f"{rate.currency} {in_currency(sheet, rate).total:f}"
            words = translate(
                "FeeView",
                "That is {total} at the rate of {rate} of {day}; what is owed are the francs.",
            )
            rate_words, day = f"{rate.rate:f}", rate.day.isoformat()
            told.append(words.format(total=total, rate=rate_words, day=day))
    return told


def tables_line(tables: Tables) -> str:
    """Return which tables of fees are in force, and as of which day each is."""
    named = [f"{authority_word(head.title)}, {head.as_of}" for head in tables.fees.heads]
    words = translate("FeeSheet", "Tables of fees in force: {tables}")
    return words.format(tables="  ·  ".join(named))
