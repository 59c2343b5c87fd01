"""The view of the acceptance matrix: parties beside, filter and counts above, sources below."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gsfiler.gui.matrix_model import CLASS, TERM, MatrixModel, Shown, ShownProxy
from gsfiler.gui.party_list import PartyList
from gsfiler.gui.rows import fit_rows
from gsfiler.gui.terms_model import TermsModel
from gsfiler.gui.theme import MARGIN, SPACE
from gsfiler.gui.words import acceptance_word
from gsfiler.vocabulary.verdict import Acceptance

_ROOMY = 4
"""Parties beside which the terms take the room that is left; with more, the table scrolls."""


class MatrixView(QWidget):
    """Shows what the data says of each term and party, live over the table of terms.

    When other parties are chosen, ``parties_changed`` carries their codes and the host checks
    again. ``row_chosen`` carries the row of the cell gone to, ``term_activated`` that of a cell
    chosen with Enter or by double click. ``cell_changed`` and ``sources_wanted`` ask the host to
    say with ``show_cell`` and ``show_sources`` which packs stand behind the values.
    """

    parties_changed = Signal(list)
    row_chosen = Signal(int)
    term_activated = Signal(int)
    cell_changed = Signal()
    sources_wanted = Signal()

    def __init__(self, terms: TermsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = False
        self._row = -1
        self.model = MatrixModel(terms, self)
        self.proxy = ShownProxy(self)
        self.proxy.setSourceModel(self.model)
        self._build_table()
        self.shown = QComboBox()
        self.shown.setAccessibleName(self.tr("Which terms are shown"))
        for shown, text in (
            (Shown.ALL, self.tr("All terms")),
            (Shown.ASKING, self.tr("Rejected or conflicting")),
            (Shown.NOT_BY_ALL, self.tr("Not accepted by all")),
        ):
            self.shown.addItem(text, shown)
        self.shown.currentIndexChanged.connect(self._filter)
        self.parties_button = QPushButton(self.tr("&Parties"))
        self.parties_button.setCheckable(True)
        self.parties_button.toggled.connect(self._show_list)
        self.copy_button = QPushButton(self.tr("&Copy"))
        self.copy_button.setAccessibleName(self.tr("Copy the selected cells, or all"))
        self.copy_button.clicked.connect(self.copy)
        self.told, self.cell, self.sources = QLabel(), QLabel(), QLabel()
        for label, name in (
            (self.told, self.tr("Answers counted")),
            (self.cell, self.tr("The chosen cell")),
            (self.sources, self.tr("Where the answers come from")),
        ):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAccessibleDescription(name)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.parties = PartyList()
        self.parties.hide()
        self.parties.chosen_changed.connect(self._choose)
        self._build()
        self.model.dataChanged.connect(lambda *_: self._tell_if_seen())
        self.model.rowsInserted.connect(lambda *_: self._tell_if_seen())
        self.model.rowsRemoved.connect(lambda *_: self._tell_if_seen())
        self.model.see(seen=False)
        self._fit_columns()
        self._tell()

    def show_parties(self, parties: Sequence[str], *, own: bool) -> None:
        """Show these parties without asking for a check; ``own`` where the list chose them."""
        with QSignalBlocker(self.parties):
            self.parties.choose(parties)
        self.parties.show_origin(own=own)
        before = self.model.parties
        self.model.show_parties(sorted(parties))
        if before != self.model.parties:
            self._fit_columns()
        if not parties:
            self.parties_button.setChecked(True)
        self._tell_if_seen()

    def choose_parties(self) -> None:
        """Open the list of parties and put the cursor into its field."""
        self.parties_button.setChecked(True)
        self.parties.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_row(self, row: int) -> None:
        """Go to the term of a row without telling so; in the column gone to last."""
        self._row = row
        before = self.proxy.mapToSource(self.table.currentIndex())
        if row == before.row() or not self.model.is_seen:
            return
        column = before.column() if before.isValid() else TERM
        index = self.proxy.mapFromSource(self.model.index(row, column))
        self._following = True
        self.table.setCurrentIndex(index)
        self._following = False
        self.cell_changed.emit()

    def current(self) -> tuple[int, str]:
        """Return the row of the current cell, -1 without one, and its party where it has one."""
        index = self.proxy.mapToSource(self.table.currentIndex())
        place = index.column() - TERM - 1
        return index.row(), self.model.parties[place] if place >= 0 else ""

    def show_cell(self, sentence: str) -> None:
        """Say in full what the current cell says, and who says so."""
        self.cell.setText(sentence)
        self.cell.setVisible(bool(sentence))

    def show_sources(self, sentence: str) -> None:
        """Say which packs stand behind the values."""
        self.sources.setText(sentence)
        self.sources.setVisible(bool(sentence))

    def showEvent(self, event: QShowEvent) -> None:
        """Count anew what changed while the matrix was not seen (overrides QWidget)."""
        super().showEvent(event)
        self.model.see(seen=True)
        self.model.tell_all()
        if self._row >= 0:
            self.show_row(self._row)
        self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow no longer until the matrix is seen again (overrides QWidget)."""
        super().hideEvent(event)
        self.model.see(seen=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the counts where both do not fit (overrides QWidget)."""
        super().resizeEvent(event)
        self._arrange()

    def copy(self) -> None:
        """Copy the selected cells, or all that are shown, as lines with tabs between the cells."""
        chosen = self.table.selectionModel().selectedIndexes()
        picked = {(index.row(), index.column()) for index in chosen if len(chosen) > 1}
        rows = sorted({row for row, _ in picked}) or range(self.proxy.rowCount())
        columns = sorted({column for _, column in picked}) or range(self.proxy.columnCount())
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

    def _build_table(self) -> None:
        self.table = QTableView()
        self.table.setModel(self.proxy)
        self.table.setAccessibleName(self.tr("Acceptance of terms by parties"))
        self.table.setSortingEnabled(True)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        fit_rows(self.table)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.table.activated.connect(
            lambda index: self.term_activated.emit(self.proxy.mapToSource(index).row())
        )
        self.table.selectionModel().currentChanged.connect(self._on_current)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Copy),
            self.table,
            self.copy,
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    def _build(self) -> None:
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(SPACE)
        for each in (self.shown, self.parties_button, self.copy_button):
            tools.addWidget(each)
        tools.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(SPACE)
        self._head.addWidget(self.told, 1)
        self._head.addWidget(self._tools)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.parties)
        self.splitter.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(self._head)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.cell)
        column.addWidget(self.sources)
        self.cell.hide()
        self.begins_at = self.table

    def _show_list(self, on: bool) -> None:  # noqa: FBT001 (a slot of a button)
        self.parties.setVisible(on)
        if on:
            letters = self.fontMetrics().averageCharWidth() * 28
            self.splitter.setSizes([max(self.splitter.width() - letters, letters), letters])

    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        if self._following or not now.isValid():
            return
        row = self.proxy.mapToSource(now).row()
        if row != self.proxy.mapToSource(before).row():
            self.row_chosen.emit(row)
        self.cell_changed.emit()

    def _choose(self, codes: list[str]) -> None:
        self.model.show_parties(codes)
        self._fit_columns()
        self._tell()
        self.parties_changed.emit(codes)

    def _arrange(self) -> None:
        counts = self.fontMetrics().horizontalAdvance(self.told.text())
        beside = counts + self._tools.sizeHint().width() + MARGIN <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._head.direction() != way:
            self._head.setDirection(way)

    def _filter(self, _place: int) -> None:
        self.proxy.set_shown(Shown(self.shown.currentData()))
        self._tell()

    def _fit_columns(self) -> None:
        metrics = self.fontMetrics()
        words = [acceptance_word(value) for value in Acceptance]
        widest = max(metrics.horizontalAdvance(word) for word in words)
        icon = self.table.iconSize().width()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(TERM, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(metrics.averageCharWidth() * 6)
        title = str(self.model.headerData(CLASS, Qt.Orientation.Horizontal))
        header.resizeSection(CLASS, metrics.horizontalAdvance(title) + 2 * MARGIN + SPACE)
        for column in range(TERM + 1, self.model.columnCount()):
            header.resizeSection(column, widest + icon + 2 * MARGIN)
        if len(self.model.parties) > _ROOMY:
            header.setSectionResizeMode(TERM, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(TERM, metrics.averageCharWidth() * 30)

    def _tell_if_seen(self) -> None:
        if self.isVisible():
            self._tell()

    def _tell(self) -> None:
        self.told.setText(self._counted())
        self._arrange()
        self.cell_changed.emit()
        self.sources_wanted.emit()

    def _counted(self) -> str:
        """Return how often each answer is given, or what is missing for an answer."""
        if not self.model.parties:
            return self.tr("Choose the parties you designate in the list.")
        if not self.model.rowCount():
            return self.tr("There are no terms yet.")
        if self.proxy.rowCount() == 0 and self.shown.currentData() == Shown.ASKING:
            return self.tr("No term is rejected or in conflict.")
        if self.proxy.rowCount() == 0:
            return self.tr("Every term is accepted by all parties.")
        answers = self.tr("{answer}: {count}")
        number = QLocale()
        return "  ·  ".join(
            answers.format(answer=acceptance_word(value), count=number.toString(count))
            for value, count in self.model.counts().items()
        )
