"""The window: a side bar of pages, menus made from their actions, and the state of the data."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.errors import GsfilerError
from gsfiler.gui.actions import Action
from gsfiler.gui.desk import Desk
from gsfiler.gui.dialogs import opened
from gsfiler.gui.field_keys import FieldKeys
from gsfiler.gui.focus import first_control, lead_to, next_part
from gsfiler.gui.focus_ring import FocusRing
from gsfiler.gui.looks import Look, apply_look
from gsfiler.gui.menus import Menus
from gsfiler.gui.messages import show_error
from gsfiler.gui.notice_bar import NoticeBar
from gsfiler.gui.page import (
    ChangesActions,
    Greets,
    KeepsDrafts,
    NamesDocument,
    OpensFilings,
    OpensLists,
    Page,
)
from gsfiler.gui.recent import forget, recent_files, remember
from gsfiler.gui.rows import fit_all_rows
from gsfiler.gui.side_bar import SideBar
from gsfiler.gui.status_line import StatusLine
from gsfiler.gui.theme import LOOK_EVENTS
from gsfiler.gui.window_actions import WindowActions
from gsfiler.gui.window_files import WindowFiles

if TYPE_CHECKING:
    from gsfiler.gui.about import AboutDialog
    from gsfiler.gui.command_palette import CommandPalette, Placed
    from gsfiler.gui.settings_dialog import SettingsDialog
    from gsfiler.gui.shortcut_sheet import ShortcutSheet

FIRST_SIZE = QSize(1180, 760)
NARROW = 95
"""Letters across a window below which the side bar shows signs alone."""

SMALLEST_TEXT, LARGEST_TEXT = 75, 250


class MainWindow(QMainWindow):
    """Shows pages given to it; ``state`` keeps geometry, the page and recent files, no more."""

    def __init__(self, desk: Desk, pages: Sequence[Page], state: QSettings) -> None:
        super().__init__()
        self.desk = desk
        self.pages = list(pages)
        self._state = state
        self.setWindowTitle("gsfiler")
        self.setAcceptDrops(True)
        self.side_bar = SideBar()
        self.stack = QStackedWidget()
        self.notice = NoticeBar()
        self.status_line = StatusLine(desk)
        self.setStatusBar(self.status_line)
        self.menus = Menus(self)
        self._field_keys = FieldKeys(self, self.menus.has_key)
        self._own, self.files = WindowActions(self), WindowFiles(self)
        self._asked_page = ""
        """What the user asked to see before it was ready; the last one, and nothing once he goes
        to another page."""
        for place, page in enumerate(self.pages):
            self._add_page(place, page)
        self._lay_out()
        self._connect()
        self._restore()

    # ---- pages

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.stack.currentIndex()]

    def show_page(self, page_id: str) -> None:
        """Show a page and give it the focus; one that is not ready yet is shown once it is."""
        place = next((at for at, page in enumerate(self.pages) if page.page_id == page_id), None)
        if place is None:
            self._asked_page = page_id
            return
        # Asked before Qt gives the focus to what it takes for the first.
        where = first_control(_widget(self.pages[place]))
        self.side_bar.setCurrentRow(place)
        lead_to(where)

    def actions_with_places(self) -> "list[Placed]":
        """Return every action, the window's own and those of all pages, with its page's title."""
        own = [(action, "") for action in self.own_actions()]
        current = self.page
        ordered = [current, *(page for page in self.pages if page is not current)]
        return [
            *((action, page.title()) for page in ordered for action in page.actions()),
            *own,
        ]

    def run_action(self, action: Action) -> None:
        """Run an action, on its own page."""
        for page in self.pages:
            if page is not self.page and any(action.id == each.id for each in page.actions()):
                self.show_page(page.page_id)
        if action.enabled():
            action.run()

    # ---- the window's own actions

    def own_actions(self) -> list[Action]:
        """Return what the window itself can do."""
        return self._own.all()

    def show_palette(self) -> "CommandPalette":
        """Show every action by name."""
        from gsfiler.gui.command_palette import CommandPalette

        palette = CommandPalette(self.actions_with_places(), self)
        palette.chosen.connect(self.run_action)
        return opened(palette)

    def show_keys(self) -> "ShortcutSheet":
        """Show all keys, those of the present page first."""
        from gsfiler.gui.shortcut_sheet import ShortcutSheet

        others = [page for page in self.pages if page is not self.page]
        first, *rest = [(page.title(), page.actions()) for page in (self.page, *others)]
        own = (self.tr("The window"), self.own_actions())
        return opened(ShortcutSheet([first, own, *rest], self))

    def show_settings(self) -> "SettingsDialog":
        """Show the settings."""
        from gsfiler.gui.settings_dialog import SettingsDialog

        return opened(SettingsDialog(self.desk, self))

    def show_about(self) -> "AboutDialog":
        """Show versions, packs and licences."""
        from gsfiler.gui.about import AboutDialog

        return opened(AboutDialog(self.desk, self))

    def show_help(self) -> None:
        """Show the help."""
        self.show_page("help")

    def toggle_side_bar(self) -> None:
        """Show or hide the side bar."""
        self.side_bar.setVisible(self.side_bar.isHidden())

    def toggle_full(self) -> None:
        """Fill the screen, or leave it as it was."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def next_part(self) -> None:
        """Give the focus to the next part: side bar, page, status bar."""
        page = _widget(self.page)
        parts: list[QWidget] = [self.side_bar, page, self.status_line.first_control]
        shown = [part for part in parts if part.isVisibleTo(self)]
        chosen = next_part(shown, QApplication.focusWidget())
        where = first_control(chosen) if chosen is page else chosen
        where.setFocus(Qt.FocusReason.TabFocusReason)

    def change_text(self, step: int) -> None:
        """Make the text larger or smaller by per cent."""
        size = self.desk.settings.text_size + step
        self.change_settings(text_size=min(max(size, SMALLEST_TEXT), LARGEST_TEXT))

    # ---- files

    def open_file(self, path: Path) -> None:
        """Open a list or a filing, or install a pack, whichever the name of the file stands for."""
        self.files.open(path)

    def forget_recent(self, path: Path) -> None:
        """Take a file that is gone out of the recent ones."""
        self._show_recent(forget(self._state, path))

    # ---- Qt's own

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close if no page objects, and keep how the window looks."""
        if not all(page.may_close() for page in self.pages):
            event.ignore()
            return
        for page in self.pages:
            if isinstance(page, KeepsDrafts):
                page.release()
        self._keep()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw signs anew when the look changes; see what others did while one was away."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.desk.look_for_changes()
        if event.type() in LOOK_EVENTS and hasattr(self, "menus"):
            self.side_bar.refresh_look()
            fit_all_rows(self)
            self.notice.refresh_look()
            self.status_line.refresh_look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the page where the window is narrow."""
        super().resizeEvent(event)
        letters = event.size().width() / self.fontMetrics().averageCharWidth()
        self.side_bar.show_names(names=letters > NARROW)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the lists that were dropped; zips are packs and belong together."""
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        event.acceptProposedAction()
        self.files.take(paths)

    # ---- making

    def insert_page(self, place: int, page: Page) -> None:
        """Add a page that was not ready at the start.

        The page that is shown stays, unless this one was asked for already, or was shown when the
        window was closed and nobody has chosen another since.
        """
        self.pages.insert(place, page)
        self._add_page(place, page)
        self._restore_page(page)
        kept = self._wished_page == page.page_id and self.page is self.pages[0]
        if kept or self._asked_page == page.page_id:
            self.show_page(page.page_id)
        self._fill_menus()
        self.files.on_page()

    def _add_page(self, place: int, page: Page) -> None:
        self.stack.insertWidget(place, _widget(page))
        self.side_bar.add_page(place, page.page_id, page.title())
        page.status_changed.connect(self._show_status)
        if isinstance(page, NamesDocument):
            page.document_changed.connect(self._show_title)
        if isinstance(page, ChangesActions):
            page.actions_changed.connect(lambda: self._on_actions(page))
        if isinstance(page, KeepsDrafts):
            page.restored.connect(lambda: self._show_restored(page))
        if isinstance(page, OpensLists | OpensFilings):
            page.file_opened.connect(
                lambda name: self._show_recent(remember(self._state, Path(name)))
            )

    def _show_restored(self, page: Page) -> None:
        """Open where work was broken off, unless the user went to another page meanwhile."""
        if self.page is self.pages[0]:
            self.show_page(page.page_id)

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addWidget(right, 1)
        self.setCentralWidget(middle)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._ring = FocusRing(app)

    def _connect(self) -> None:
        self.side_bar.currentRowChanged.connect(self._page_chosen)
        self.status_line.packs_wished.connect(lambda: self.show_page("packs"))
        self.desk.settings_changed.connect(self._settings_changed)
        self.desk.message.connect(self.notice.show_notice)
        greeter = self.find_page(Greets)
        if greeter is not None:
            self.files.serve(greeter)

    # ---- menus

    def _fill_menus(self) -> None:
        """Make the menus anew for the page that is shown.

        The file menu has the list page's actions on every page that opens no files of its own, so
        that a list can be opened from there.
        """
        away: list[Action] = []
        opener = self.find_page(OpensLists)
        if opener is not None and not isinstance(self.page, OpensLists | OpensFilings):
            away = [
                replace(action, run=partial(self.run_action, action))
                for action in opener.actions()
                if action.menu == "file"
            ]
        self.menus.fill([*self.page.actions(), *away, *self.own_actions()])

    def _show_recent(self, files: list[Path]) -> None:
        """Show the recent files in the menu and on the first page."""
        self.menus.recent.clear()
        for place, path in enumerate(files, 1):
            name = path.name.replace("&", "&&")
            entry = self.menus.recent.addAction(f"&{place} {name}" if place < 10 else name)
            entry.setToolTip(str(path))
            entry.triggered.connect(lambda _=False, path=path: self.open_file(path))
        self.menus.recent.setEnabled(bool(files))
        greeter = self.find_page(Greets)
        if greeter is not None:
            greeter.show_recent(files)

    # ---- what happens

    def _page_chosen(self, place: int) -> None:
        if 0 <= place < len(self.pages):
            if self.stack.currentIndex() != place:
                self._asked_page = ""
            self.stack.setCurrentIndex(place)
            self._show_title()
            self.status_line.clearMessage()
            self._fill_menus()

    def _on_actions(self, page: Page) -> None:
        """Show what a page can do now, if it is the one that is shown."""
        if page is self.page:
            self._fill_menus()

    def _show_title(self) -> None:
        """Name the page, and its document where it has one, marked while it is not saved."""
        page = self.page
        name, dirty = page.title(), False
        if isinstance(page, NamesDocument):
            name, dirty = f"{page.document_name}[*] \N{EN DASH} {name}", page.is_dirty
        self.setWindowTitle(f"{name} \N{EN DASH} gsfiler")
        self.setWindowModified(dirty)

    def _show_status(self, line: str) -> None:
        if self.sender() in {None, _widget(self.page)}:
            self.status_line.showMessage(line)

    def _settings_changed(self) -> None:
        settings = self.desk.settings
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_look(app, Look(settings.look), settings.text_size)
        self._fill_menus()

    def change_settings(self, **fields: Any) -> None:
        """Write changed settings; says so where they cannot be written."""
        try:
            self.desk.change_settings(**fields)
        except GsfilerError as error:
            show_error(self, error)

    def find_page(self, kind: type) -> Any:
        """Return the first page of a kind, None where there is none."""
        return next((page for page in self.pages if isinstance(page, kind)), None)

    # ---- state

    def _restore(self) -> None:
        geometry = self._state.value("window/geometry")
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            self.resize(FIRST_SIZE)
        self.side_bar.setHidden(self._state.value("window/side_bar") == "hidden")
        for page in self.pages:
            self._restore_page(page)
        ids = [page.page_id for page in self.pages]
        self._wished_page = self._state.value("window/page")
        known = self._wished_page in ids
        self.side_bar.setCurrentRow(ids.index(self._wished_page) if known else 0)
        # Without it no key would reach the page before it is clicked on.
        self.show_page(self.page.page_id)
        self._show_recent(recent_files(self._state))

    def _restore_page(self, page: Page) -> None:
        self._state.beginGroup(f"page-{page.page_id}")
        # A damaged file gives values of another type; the page then looks as at the first start.
        with suppress(TypeError):
            page.restore_state(self._state)
        self._state.endGroup()

    def _keep(self) -> None:
        self._state.setValue("window/geometry", self.saveGeometry())
        kept = self._wished_page if self.page is self.pages[0] else self.page.page_id
        if self._wished_page in [page.page_id for page in self.pages]:
            kept = self.page.page_id
        self._state.setValue("window/page", kept or self.page.page_id)
        self._state.setValue("window/side_bar", "hidden" if self.side_bar.isHidden() else "shown")
        for page in self.pages:
            self._state.beginGroup(f"page-{page.page_id}")
            page.save_state(self._state)
            self._state.endGroup()
        self._state.sync()


def _widget(page: Page) -> QWidget:
    """Return a page as the widget it is."""
    return cast(QWidget, page)
