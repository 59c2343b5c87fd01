"""The view of the acceptance matrix: parties beside, filter and counts above, cells to copy."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gsfiler.gui.asking_rows import AskingProxy
from gsfiler.gui.matrix_model import CLASS, TERM, MatrixModel
from gsfiler.gui.party_list import PartyList
from gsfiler.gui.theme import SPACE
from gsfiler.gui.words import acceptance_word
from gsfiler.vocabulary.verdict import Verdict


class MatrixView(QWidget):
    """Shows what the data says of each term and party.

    The host gives the verdicts with ``show_verdicts``; when other parties are chosen,
    ``parties_changed`` carries their codes and the host checks again. ``term_activated`` carries
    the place in the list of a term that was chosen with Enter or by double click.
    """

    parties_changed = Signal(list)
    term_activated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = MatrixModel(self)
        self.proxy = AskingProxy(self)
        self.proxy.setSourceModel(self.model)
        self.table = QTableView()
        self.table.setModel(self.proxy)
        self.table.setAccessibleName(self.tr("Acceptance of terms by parties"))
        self.table.setSortingEnabled(True)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.activated.connect(
            lambda index: self.term_activated.emit(self.proxy.mapToSource(index).row())
        )
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Copy),
            self.table,
            self.copy,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        self.only_asking = QCheckBox(self.tr("Only &rejected or conflicting"))
        self.only_asking.toggled.connect(self._filter)
        self.copy_button = QPushButton(self.tr("&Copy"))
        self.copy_button.setAccessibleName(self.tr("Copy the selected cells, or all"))
        self.copy_button.clicked.connect(self.copy)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.parties = PartyList()
        self.parties.chosen_changed.connect(self._choose)
        self._build()
        self._tell()

    def show_verdicts(self, verdicts: Sequence[Verdict], parties: Sequence[str]) -> None:
        """Show these terms; the parties are ticked in the list without asking for a new check."""
        with QSignalBlocker(self.parties):
            self.parties.choose(parties)
        columns_before = self.model.parties
        self.model.show_verdicts(verdicts, sorted(parties))
        if columns_before != self.model.parties:
            self._fit_columns()
        self._tell()

    def copy(self) -> None:
        """Copy the selected cells, or all that are shown, as lines with tabs between the cells."""
        chosen = self.table.selectionModel().selectedIndexes()
        rows = sorted({index.row() for index in chosen}) or range(self.proxy.rowCount())
        columns = sorted({index.column() for index in chosen}) or range(self.proxy.columnCount())
        picked = {(index.row(), index.column()) for index in chosen}
        orientation = Qt.Orientation.Horizontal
        lines = ["\t".join(str(self.proxy.headerData(c, orientation)) for c in columns)]
        for row in rows:
            cells = [
                str(self.proxy.index(row, column).data())
                if not picked or (row, column) in picked
                else ""
                for column in columns
            ]
            lines.append("\t".join(cell.replace("\t", " ") for cell in cells))
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.told, 1)
        head.addWidget(self.only_asking)
        head.addWidget(self.copy_button)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.parties)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _choose(self, codes: list[str]) -> None:
        self.model.show_verdicts(self.model.verdicts, codes)
        self._fit_columns()
        self._tell()
        self.parties_changed.emit(codes)

    def _filter(self, only: bool) -> None:  # noqa: FBT001 (a slot of a check box)
        self.proxy.set_only_asking(only)
        self._tell()

    def _fit_columns(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(CLASS, letter * 9)
        header.resizeSection(TERM, letter * 44)
        for column in range(TERM + 1, self.model.columnCount()):
            header.resizeSection(column, letter * 16)

    def _tell(self) -> None:
        if not self.model.parties:
            self.told.setText(self.tr("Choose the parties you designate in the list."))
            return
        if not self.model.verdicts:
            self.told.setText(self.tr("There are no terms yet."))
            return
        answers = self.tr("{answer}: {count}")
        counted = " · ".join(
            answers.format(answer=acceptance_word(value), count=count)
            for value, count in self.model.counts().items()
        )
        self.told.setText(counted)
