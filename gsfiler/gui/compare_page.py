"""The page that lays lists side by side: versions, basic mark, limitation, repeats, editions."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QTextBrowser,
    QWidget,
)

from gsfiler.core.errors import GsfilerError
from gsfiler.core.files import write_atomically
from gsfiler.gui.actions import Action
from gsfiler.gui.asking_rows import AskingProxy
from gsfiler.gui.compare_detail import detail_html
from gsfiler.gui.compare_model import (
    KIND,
    NEW,
    NEW_CLASS,
    OLD,
    OLD_CLASS,
    PIECES_ROLE,
    REASON,
    CompareModel,
    plain_rows,
    say,
)
from gsfiler.gui.desk import Desk
from gsfiler.gui.dialogs import ask_target
from gsfiler.gui.jobs import Stop
from gsfiler.gui.layouts import divide, dress_table, fill_page
from gsfiler.gui.list_source import ListSource
from gsfiler.gui.marked_words import MarkedDelegate
from gsfiler.gui.messages import sentence_of, show_error, translated
from gsfiler.gui.notice_bar import NoticeBar
from gsfiler.gui.report_preview import preview_report
from gsfiler.gui.theme import LOOK_EVENTS, ROOM, SPACE, Tone
from gsfiler.lists.comparison import (
    Comparison,
    Tool,
    compare_basic,
    compare_duplicates,
    compare_limitation,
    compare_versions,
    edition_rows,
)
from gsfiler.lists.comparison_export import ExportForm, export_bytes
from gsfiler.lists.comparison_words import KIND_WORDS, SIDE_WORDS, TITLES
from gsfiler.lists.edition_switch import installed_editions, switch_effects
from gsfiler.lists.goods_list import GoodsList

_PAIRS = {
    Tool.VERSIONS: compare_versions,
    Tool.BASIC: compare_basic,
    Tool.LIMITATION: compare_limitation,
}
_QUIET_MS = 400
_LANE = "compare.run"


class ComparePage(QWidget):
    """Two lists, or one, above; what came out of them below, with the reasons."""

    page_id = "compare"
    status_changed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = CompareModel(self)
        self.proxy = AskingProxy(self)
        self.proxy.setSourceModel(self.model)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self.compare)
        self.left, self.right = ListSource(desk, "compare.left"), ListSource(desk, "compare.right")
        self._build_controls()
        self._build_table()
        self._lay_out()
        for side in (self.left, self.right):
            side.changed.connect(self._quiet.start)
            side.failed.connect(self._failed)
            side.refused.connect(self.notice.show_notice)
        desk.vocabulary_changed.connect(self._find_editions)
        desk.standing_changed.connect(self._find_editions)
        self._choose_tool()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Compare")

    def actions(self) -> list[Action]:  # type: ignore[override]  # pages name theirs so
        """Return what can be done on the page."""
        tools = [
            Action(f"compare.{tool}", say(TITLES[tool]), "", partial(self.set_tool, tool))
            for tool in Tool
        ]
        return [
            *tools,
            Action("compare.run", self.tr("Compare &now"), "", self.compare, self._has_lists),
            Action("compare.swap", self.tr("S&wap the two lists"), "", self.swap, self._is_pair),
            Action("compare.export", self.tr("E&xport the result…"), "", self.ask_export,
                   self._has_rows),
            Action("compare.print", self.tr("Print the result…"), "", self.print_result,
                   self._has_rows),
            Action("compare.copy", self.tr("Copy the result"), "", self.copy, self._has_rows),
        ]  # fmt: skip

    def may_close(self) -> bool:
        """Let the window close: nothing here is more than a view."""
        return True

    def save_state(self, settings: QSettings) -> None:
        """Keep the tool and how the page is divided."""
        settings.setValue("compare/tool", str(self.tool))
        settings.setValue("compare/splitter", self.splitter.saveState())

    def restore_state(self, settings: QSettings) -> None:
        """Take the tool and how the page is divided."""
        kept = settings.value("compare/tool")
        if kept in set(Tool):
            self.set_tool(Tool(str(kept)))
        state = settings.value("compare/splitter")
        if state:
            self.splitter.restoreState(state)

    @property
    def tool(self) -> Tool:
        """The tool that is chosen."""
        return Tool(self.tools.currentData())

    def offer_list(self, give: Callable[[], GoodsList]) -> None:
        """Offer the list of the workbench on both sides."""
        self.left.offer(give)
        self.right.offer(give)

    def set_tool(self, tool: Tool) -> None:
        """Choose a tool."""
        self.tools.setCurrentIndex(self.tools.findData(tool))

    def swap(self) -> None:
        """Let the two lists change sides."""
        before = [(side.reading(), side.name) for side in (self.left, self.right)]
        try:
            lists = [read() for read, _ in before]
        except GsfilerError as error:
            self._failed(error)
            return
        self.left.show_goods(lists[1])
        self.right.show_goods(lists[0])

    def compare(self) -> None:
        """Compare what stands in the editors, in the background."""
        self._quiet.stop()
        if not self._has_lists():
            self._show(Comparison(self.tool, ()))
            return
        tool, store = self.tool, self._desk.store
        left, right = self.left.reading(), self.right.reading()
        editions = (self.old_edition.currentText(), self.new_edition.currentText())

        def work(stop: Stop) -> Comparison:
            first = left()
            stop.check()
            if tool is Tool.DUPLICATES:
                return compare_duplicates(first)
            if tool is Tool.EDITION:
                return edition_rows(switch_effects(store, first, *editions), first)
            return _PAIRS[tool](first, right())

        self.told.setText(self.tr("Comparing…"))
        self._desk.jobs.start(work, done=self._show, failed=self._failed, lane=_LANE)

    def copy(self) -> None:
        """Copy the selected rows, or all that are shown."""
        chosen = {index.row() for index in self.table.selectionModel().selectedRows()}
        rows = sorted(chosen) if len(chosen) > 1 else range(self.proxy.rowCount())
        places = [self.proxy.mapToSource(self.proxy.index(row, 0)).row() for row in rows]
        QGuiApplication.clipboard().setText(plain_rows(self.model, places))

    def ask_export(self) -> None:
        """Ask where the result is to be written."""
        filters = (
            self.tr("Word document (*.docx)"),
            self.tr("Table for Excel (*.csv)"),
            self.tr("Page to read and print (*.html)"),
        )
        ask_target(self, self.tr("Export the result"), filters, "", self.export)

    def export(self, path: Path) -> None:
        """Write the result in the form that the name ends with; CSV where it ends otherwise."""
        endings = {f".{form}": form for form in ExportForm}
        form = endings.get(path.suffix.lower(), ExportForm.CSV)
        make = self._making(form)

        def work(stop: Stop) -> Path:
            write_atomically(path, make(stop))
            return path

        self._desk.jobs.start(work, done=self._exported, failed=self._failed, lane="compare.export")

    def print_result(self) -> None:
        """Show the print preview of the result."""
        make = self._making(ExportForm.HTML)
        preview_report(self, self._desk.jobs, make, say(TITLES[self.model.comparison.tool]))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the open list where none stands yet, or where an older state of it does."""
        super().showEvent(event)
        self.left.follow(also_empty=True)
        self.right.follow(also_empty=False)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the detail anew in other colours (overrides QWidget)."""
        if event.type() in LOOK_EVENTS and hasattr(self, "detail"):
            self._show_detail()
        super().changeEvent(event)

    def _making(self, form: ExportForm) -> Callable[[Stop], bytes]:
        """Return the work that writes the result as it stands now."""
        comparison = self.model.comparison
        subtitle = " – ".join(side.name for side in (self.left, self.right) if side.name)
        return lambda _stop: export_bytes(
            comparison, form, subtitle=subtitle, say=say, say_finding=translated
        )

    def _exported(self, path: Path) -> None:
        self.status_changed.emit(self.tr("Exported to {name}.").format(name=path.name))

    def _build_controls(self) -> None:
        self.tools = QComboBox()
        self.tools.setAccessibleName(self.tr("What to compare"))
        for tool in Tool:
            self.tools.addItem(say(TITLES[tool]), tool)
        self.tools.currentIndexChanged.connect(lambda _place: self._choose_tool())
        self.old_edition, self.new_edition = QComboBox(), QComboBox()
        self.old_edition.setAccessibleName(self.tr("From edition"))
        self.new_edition.setAccessibleName(self.tr("To edition"))
        for box in (self.old_edition, self.new_edition):
            box.activated.connect(lambda _place: self.compare())
        self.arrow = QLabel(self.tr("to"))
        self.hide_same = QCheckBox(self.tr("Hide what is the sa&me"))
        self.hide_same.toggled.connect(self.proxy.set_only_asking)
        self.export_button = QPushButton(self.tr("Export…"))
        self.export_button.clicked.connect(self.ask_export)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.notice = NoticeBar()

    def _build_table(self) -> None:
        self.table = QTableView()
        self.table.setModel(self.proxy)
        self.table.setAccessibleName(self.tr("Result of the comparison"))
        dress_table(self.table)
        self.table.setSortingEnabled(True)
        header = self.table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(True)
        letter = self.fontMetrics().averageCharWidth()
        widths = {KIND: 26, OLD_CLASS: 8, OLD: 36, NEW_CLASS: 8, NEW: 36, REASON: 40}
        for column, letters in widths.items():
            header.resizeSection(column, letter * letters)
        widest = max(self.fontMetrics().horizontalAdvance(say(w)) for w in KIND_WORDS.values())
        header.resizeSection(KIND, max(header.sectionSize(KIND), widest + 2 * ROOM))
        self._delegate = MarkedDelegate(PIECES_ROLE, self)
        for column in (OLD, NEW):
            self.table.setItemDelegateForColumn(column, self._delegate)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_detail())
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Copy),
            self.table,
            self.copy,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        self.detail = QTextBrowser()
        self.detail.setAccessibleName(self.tr("The row in full"))
        self.detail.setOpenLinks(False)
        self.detail.setTabChangesFocus(True)
        self.detail.document().setDocumentMargin(SPACE)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        for each in (self.tools, self.old_edition, self.arrow, self.new_edition):
            head.addWidget(each)
        head.addStretch(1)
        self.sources = QSplitter()
        self.sources.setChildrenCollapsible(False)
        self.sources.setHandleWidth(SPACE)
        self.sources.addWidget(self.left)
        self.sources.addWidget(self.right)
        result = QWidget()
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(self.told, 1)
        line.addWidget(self.hide_same)
        line.addWidget(self.export_button)
        fill_page(result, line, self.table, tall=self.table, edge=0)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        letter = self.fontMetrics().height()
        divide(
            self.splitter,
            ((self.sources, 3), (result, 5), (self.detail, 2)),
            (letter * 9, letter * 16, letter * 7),
        )
        fill_page(self, self.notice, head, self.splitter, tall=self.splitter)

    def _choose_tool(self) -> None:
        tool = self.tool
        left, right = SIDE_WORDS[tool]
        alone = not self._is_pair()
        self.left.set_caption(self.tr("List") if alone else say(left))
        self.right.set_caption(say(right))
        self.right.setVisible(not alone)
        for each in (self.old_edition, self.arrow, self.new_edition):
            each.setVisible(tool is Tool.EDITION)
        self.hide_same.setVisible(not alone)
        self._show(Comparison(tool, ()))
        if tool is Tool.EDITION:
            self._find_editions()
        self.compare()

    def _find_editions(self) -> None:
        if self.tool is not Tool.EDITION:
            return
        store = self._desk.store
        self._desk.jobs.start(
            lambda _stop: installed_editions(store),
            done=self._offer_editions,
            failed=self._failed,
            lane="compare.editions",
        )

    def _offer_editions(self, editions: Sequence[str]) -> None:
        for box, usual in ((self.old_edition, 1), (self.new_edition, 0)):
            before = box.currentText()
            box.clear()
            box.addItems(list(editions))
            place = box.findText(before)
            box.setCurrentIndex(place if place >= 0 else min(usual, len(editions) - 1))
        self.compare()

    def _show(self, comparison: Comparison) -> None:
        self.model.show_comparison(comparison)
        reasons = any(row.reason for row in comparison.rows) or not comparison.rows
        self.table.setColumnHidden(REASON, not reasons)
        self.notice.hide()
        counts = comparison.counts
        if counts:
            template = self.tr("{kind}: {count}")
            told = " · ".join(
                template.format(kind=say(KIND_WORDS[comparison.tool, kind]), count=count)
                for kind, count in counts.items()
            )
        else:
            told = self._nothing_to_tell()
        self.told.setText(told)
        self.export_button.setEnabled(bool(comparison.rows))
        whole = " ".join(translated(finding) for finding in comparison.findings)
        if whole:
            self.notice.show_notice(whole, tone=Tone.ASK)
        first = next((n for n in range(len(comparison.rows)) if self.model.asks(n)), 0)
        if comparison.rows:
            self.table.setCurrentIndex(self.proxy.mapFromSource(self.model.index(first, 0)))
        self._show_detail()

    def _nothing_to_tell(self) -> str:
        if self.tool is Tool.EDITION and self.new_edition.count() < 2:
            return self.tr("Two Nice editions must be installed to compare them.")
        if not self._has_lists():
            return (
                self.tr("Give two lists to compare them.")
                if self._is_pair()
                else self.tr("Give a list to look through.")
            )
        if self.tool is Tool.DUPLICATES:
            return self.tr("No term repeats another.")
        if self.tool is Tool.EDITION:
            return self.tr("No term is touched by the other edition.")
        return self.tr("There is nothing to compare.")

    def _show_detail(self) -> None:
        index = self.proxy.mapToSource(self.table.currentIndex())
        self.detail.setHtml(detail_html(self.model, index.row()) if index.isValid() else "")

    def _failed(self, error: Exception) -> None:
        self.told.setText("")
        if isinstance(error, GsfilerError):
            self.notice.show_notice(sentence_of(error), tone=Tone.BAD)
        else:
            show_error(self, error)

    def _is_pair(self) -> bool:
        return self.tool in _PAIRS

    def _has_lists(self) -> bool:
        if self.tool is Tool.EDITION and self.new_edition.count() < 2:
            return False
        if self.tool is Tool.LIMITATION:
            return not self.left.is_empty
        return not (self.left.is_empty or (self._is_pair() and self.right.is_empty))

    def _has_rows(self) -> bool:
        return bool(self.model.comparison.rows)
