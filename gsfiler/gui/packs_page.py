"""The packs page: what is installed and how old, install, update, choose, compare, step back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.errors import GsfilerError
from gsfiler.core.packs import Pack, PackStore
from gsfiler.gui.actions import Action
from gsfiler.gui.desk import Desk
from gsfiler.gui.dialogs import ask_files, ask_words, opened
from gsfiler.gui.jobs import Stop
from gsfiler.gui.layouts import dress_table
from gsfiler.gui.messages import sentence_of, show_error
from gsfiler.gui.pack_diff_dialog import PackDiffDialog
from gsfiler.gui.pack_facts import facts_html
from gsfiler.gui.pack_work import (
    Installed,
    Place,
    Step,
    change_packs,
    install_files,
    step_back,
    update_packs,
)
from gsfiler.gui.packs_model import PacksModel
from gsfiler.gui.theme import MARGIN, SPACE
from gsfiler.gui.words import change_in_words
from gsfiler.vocabulary.standing import PackStanding

_WIDEST = 100
"""Average letters; lines longer than that are hard to read."""


class PacksPage(QWidget):
    """Shows the installed packs; every change is made in the background and can be undone."""

    status_changed = Signal(str)
    page_id = "packs"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stop: Stop | None = None
        self.setAcceptDrops(True)
        self.model = PacksModel(self)
        self.table = self._make_table()
        self.facts = QTextBrowser()
        self.facts.setOpenExternalLinks(True)
        self.facts.document().setDocumentMargin(SPACE)
        self.facts.setAccessibleName(self.tr("About the chosen pack"))
        self._make_buttons()
        self._make_progress()
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        desk.standing_changed.connect(self._show)
        self._show()

    # ---- what the window asks of a page

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Data packs")

    def actions(self) -> list[Action]:  # type: ignore[override]  # pages name theirs so
        """Return what can be done on the page."""
        chosen = self._is_chosen
        return [
            Action("packs.install", self.tr("&Install from files…"), "", self.ask_files,
                   self._is_free, "list"),
            Action("packs.update", self.tr("&Update from the publisher…"), "", self.update_packs,
                   self._is_free, "list"),
            Action("packs.use", self.tr("Put in for&ce"), "", self.use_chosen,
                   lambda: chosen(in_force=False), "list", "one"),
            Action("packs.drop", self.tr("Put &out of force"), "", self.drop_chosen,
                   lambda: chosen(in_force=True), "list", "one"),
            Action("packs.remove", self.tr("&Remove"), "", self.remove_chosen, chosen, "list",
                   "one"),
            Action("packs.compare", self.tr("&What changed…"), "", self.compare_chosen,
                   self._can_compare, "list", "all"),
            Action("packs.back", self.tr("Go &back one step"), "", self.go_back,
                   self._can_go_back, "list", "all"),
            Action("packs.stop", self.tr("&Stop"), "", self.stop, lambda: not self._is_free(),
                   "list", "all"),
        ]  # fmt: skip

    def may_close(self) -> bool:
        """Let the window close: a change that is under way is undone or whole, never half."""
        return True

    def save_state(self, settings: QSettings) -> None:
        """Keep the widths of the columns."""
        settings.setValue("columns", self.table.horizontalHeader().saveState())
        settings.setValue("splitter", self._splitter.saveState())

    def restore_state(self, settings: QSettings) -> None:
        """Take the widths of the columns as they were."""
        for key, take in (
            ("columns", self.table.horizontalHeader().restoreState),
            ("splitter", self._splitter.restoreState),
        ):
            kept = settings.value(key)
            if isinstance(kept, QByteArray):
                take(kept)

    # ---- what the user does

    def ask_files(self) -> None:
        """Ask for files and install the packs in them."""
        filters = (
            self.tr("Vocabularies ({patterns})").format(
                patterns="*.zip *.csv *.tsv *.txt *.xlsx *.jsonl *.json *.xml"
            ),
            self.tr("All files ({patterns})").format(patterns="*"),
        )
        ask_files(self, self.tr("Install vocabularies"), filters, self.install_files)

    def install_files(self, paths: list[Path]) -> None:
        """Install the vocabularies in these files, all or none."""
        place = self._place()
        self._begin(lambda stop: install_files(place, paths, stop), self._installed)

    def update_packs(self) -> None:
        """Fetch what the publisher has, from the address in the settings or one to be given."""
        if self._desk.settings.update_url:
            self.update_from(self._desk.settings.update_url)
            return
        ask_words(
            self,
            self.tr("Update from the publisher"),
            self.tr("Address of the publisher's list of packs, or of one file (https://…):"),
            self.update_from,
            letters=80,
        )

    def update_from(self, url: str) -> None:
        """Fetch and install what is new at an address."""
        if url.strip():
            place = self._place()
            self._begin(lambda stop: update_packs(place, url.strip(), stop), self._installed)

    def use_chosen(self) -> None:
        """Put the chosen pack in force beside the others."""
        self._change(lambda store, pack_id: store.use([pack_id]), self.tr("{pack} is in force."))

    def drop_chosen(self) -> None:
        """Put the chosen pack out of force and keep it."""
        self._change(
            lambda store, pack_id: store.drop([pack_id]), self.tr("{pack} is out of force.")
        )

    def remove_chosen(self) -> None:
        """Remove the chosen pack; it asks nothing, because one step back brings it back."""
        self._change(
            lambda store, pack_id: store.remove(pack_id),
            self.tr("{pack} is removed. “Go back one step” brings it back."),
        )

    def go_back(self) -> None:
        """Undo the last change of the packs."""
        place = self._place()
        self._begin(
            lambda stop: step_back(place, stop),
            lambda undone: self.tr("Undone: {change}.").format(change=change_in_words(undone)),
            first="writing",
        )

    def compare_chosen(self) -> None:
        """Show what changed between two packs."""
        packs = self._whole()
        chosen = self.chosen()
        opened(PackDiffDialog(self._desk, packs, chosen.id if chosen else "", self))

    def stop(self) -> None:
        """Ask the work to stop; what became of the packs is told once it has ended."""
        if self._stop is not None:
            self._stop.set()
            self._progress_label.setText(self.tr("Stopping…"))

    def chosen(self) -> PackStanding | None:
        """Return the pack of the current row."""
        row = self.table.currentIndex().row()
        return self.model.pack_at(row) if 0 <= row < self.model.rowCount() else None

    # ---- drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls() and self._is_free():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Install the files that were dropped."""
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if names:
            event.acceptProposedAction()
            self.install_files([Path(name) for name in names])

    # ---- work

    def _place(self) -> Place:
        desk = self._desk
        return Place(desk.folders, desk.today, desk.edition, desk.language, desk.settings.proxy)

    def _begin(
        self, work: Callable[[Stop], Any], done: Callable[[Any], str], first: str = "reading"
    ) -> None:
        """Do work in the background with a bar for its progress, one at a time; ``done`` tells it.

        ``first`` is the step it begins with.
        """
        if not self._is_free():
            return
        self._show_step(Step(first))
        self._stop = self._desk.jobs.start(
            work,
            done=lambda value: self._end(self._told_late(done(value))),
            failed=self._failed,
            stopped=lambda: self._end(self.tr("Stopped; the packs are as they were.")),
            partly=self._show_step,
            lasting=True,
        )
        self._refresh()

    def _end(self, told: str) -> None:
        """Put the bar away, tell the outcome, and have all pages see the packs."""
        self._stop = None
        self._progress.setVisible(False)
        self._say(told)
        self._desk.packs_changed()
        self._refresh()

    def _told_late(self, told: str) -> str:
        """Return what was done, and that it could not be stopped where the user wished so."""
        if self._stop is None or not self._stop.wanted:
            return told
        return self.tr("It was too late to stop. {outcome}").format(outcome=told)

    def _change(self, change: Callable[[PackStore, str], object], told: str) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        place, pack_id = self._place(), chosen.id
        name = chosen.header.title if chosen.header else chosen.id
        self._begin(
            lambda stop: change_packs(place, lambda store: change(store, pack_id), stop),
            lambda problem: f"{told.format(pack=name)} {problem}".strip(),
            first="writing",
        )

    def _installed(self, installed: Installed) -> str:
        if not installed.packs:
            return self.tr("All packs are up to date.")
        names = ", ".join(pack.header.title for pack in installed.packs)
        told = self.tr("Installed and in force: {packs}.").format(packs=names)
        for digest in installed.unconfirmed:
            told += " " + self.tr(
                "Nobody has told the SHA-256 of this file beforehand; it is {digest}. Compare it "
                "with what the publisher says."
            ).format(digest=digest)
        return told

    def _failed(self, error: Exception) -> None:
        self._end(sentence_of(error))
        if not isinstance(error, GsfilerError):
            show_error(self, error)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.status_changed.emit(sentence)

    def _show_step(self, step: Step) -> None:
        if step.changes:
            self._desk.packs_are_changing()
        words = {
            "reading": self.tr("Reading the files…"),
            "writing": self.tr("Changing the packs…"),
            "indexing": self.tr("Preparing the search…"),
        }
        told = words.get(step.what, self.tr("Fetching {name}…").format(name=step.what))
        if self._stop is None or not self._stop.wanted:
            self._progress_label.setText(told)
        self._bar.setMaximum(0 if not step.total else 1000)
        if step.total:
            self._bar.setValue(1000 * step.done // step.total)
        self._progress.setVisible(True)
        self.note.setVisible(False)

    # ---- what is shown

    def _show(self) -> None:
        """Show how the packs stand; the chosen pack stays chosen."""
        chosen = self.chosen()
        standing = self._desk.standing
        self.model.show_packs(standing.packs if standing else ())
        row = self.model.row_of(chosen.id) if chosen else -1
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(max(row, 0), 0))
        self._below.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._empty.setText(self._empty_text())
        self._refresh()

    def _empty_text(self) -> str:
        if self._desk.standing is None:
            return self.tr("Looking at the installed packs…")
        return self.tr(
            "<h3>No packs are installed yet</h3><p>Until you install one, gsfiler checks against "
            "a starter vocabulary of its own, which is not official.</p><p>WIPO publishes the "
            "master files of the Nice Classification: one zip with the structure and one with "
            "the texts of an edition. Choose both together, or drop them here. A snapshot of the "
            "Madrid Goods &amp; Services Manager, a TMclass export or your firm's own list "
            "installs the same way.</p>"
        )

    def _refresh(self) -> None:
        """Show the facts of the chosen pack and what can be done now."""
        chosen = self.chosen()
        self.facts.setHtml(facts_html(chosen) if chosen else "")
        for action, button in zip(self.actions(), self._buttons, strict=True):
            button.setEnabled(action.enabled())

    def _is_free(self) -> bool:
        return self._stop is None

    def _is_chosen(self, *, in_force: bool | None = None) -> bool:
        chosen = self.chosen()
        fits = chosen is not None and in_force in {None, chosen.in_force}
        return fits and self._is_free()

    def _whole(self) -> list[Pack]:
        standing = self._desk.standing
        packs = standing.packs if standing else ()
        return [Pack(pack.header, pack.folder) for pack in packs if pack.header]

    def _can_compare(self) -> bool:
        return len(self._whole()) > 1

    def _can_go_back(self) -> bool:
        standing = self._desk.standing
        return self._is_free() and standing is not None and bool(standing.undo)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Installed packs"))
        dress_table(table)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._refresh())
        return table

    def _make_buttons(self) -> None:
        self._buttons = []
        for action in self.actions():
            button = QPushButton(action.text)
            button.setObjectName(action.id)
            button.clicked.connect(action.run)
            self._buttons.append(button)

    def _make_progress(self) -> None:
        self._progress = QWidget()
        self._progress_label = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._progress_label)
        row.addWidget(self._bar, 1)
        row.addWidget(self._buttons[-1])
        self._progress.setVisible(False)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in ((first, self._buttons[:2]), (second, self._buttons[2:-1])):
            row.setSpacing(SPACE)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        self._buttons[0].setDefault(True)
        first.addWidget(self._buttons[6])
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setMargin(2 * MARGIN)
        self._empty.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(self.facts)
        self._splitter.setChildrenCollapsible(False)
        holder = QWidget()
        self._below = QStackedLayout(holder)
        self._below.addWidget(self._splitter)
        self._below.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        column.addLayout(first)
        column.addWidget(self._progress)
        column.addWidget(self.note)
        column.addWidget(holder, 1)
        column.addLayout(second)
        self.note.setVisible(False)
