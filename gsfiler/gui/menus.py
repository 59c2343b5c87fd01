"""The menus of the window, made anew for the page that is shown."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gsfiler.gui.actions import Action, refresh, to_qaction
from gsfiler.gui.mnemonics import settle_mnemonics

MENUS = ("file", "edit", "list", "view", "help")
RECENT_BEFORE = "window.install"
"""The action of the file menu above which the recent files stand."""


class Menus(QObject):
    """Keeps the menus of a window; a menu without actions is hidden."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown: list[tuple[Action, QAction]] = []
        names = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "list": self.tr("&List"),
            "view": self.tr("&View"),
            "help": self.tr("&Help"),
        }
        self.menus: dict[str, QMenu] = {}
        for menu_id in MENUS:
            menu = window.menuBar().addMenu(names[menu_id])
            menu.setObjectName(menu_id)
            menu.aboutToShow.connect(self._refresh)
            menu.aboutToHide.connect(self._allow)
            self.menus[menu_id] = menu
        self.recent = QMenu(self.tr("Open &recent"), window)

    def fill(self, actions: Iterable[Action]) -> None:
        """Show these actions; of two with the same key, the first has it."""
        for _, shown in self._shown:
            self._window.removeAction(shown)
            shown.deleteLater()
        self._shown = [(action, to_qaction(action, self._window)) for action in actions]
        for menu in self.menus.values():
            menu.clear()
        _give_keys_once([shown for _, shown in self._shown])
        for _, shown in self._shown:
            self._window.addAction(shown)
        for menu_id, menu in self.menus.items():
            self._fill_menu(menu_id, menu)

    def has_key(self, key: QKeySequence) -> bool:
        """Return whether a key stands in the menus now."""
        return any(key in shown.shortcuts() for _, shown in self._shown)

    def _fill_menu(self, menu_id: str, menu: QMenu) -> None:
        section: str | None = None
        for action, shown in self._shown:
            if action.menu != menu_id:
                continue
            part = f"{action.id.partition('.')[0]}.{action.section}"
            if section not in {None, part}:
                menu.addSeparator()
            section = part
            if action.id == RECENT_BEFORE:
                menu.addMenu(self.recent)
                menu.addSeparator()
            menu.addAction(shown)
        settle_mnemonics(menu.actions())
        menu.menuAction().setVisible(not menu.isEmpty())

    def _refresh(self) -> None:
        """Show which actions are possible now; done whenever a menu opens."""
        for action, shown in self._shown:
            refresh(action, shown)

    def _allow(self) -> None:
        """Let every key through again: an action is asked whether it is possible when it runs."""
        for _, shown in self._shown:
            shown.setEnabled(True)


def _give_keys_once(shown: Sequence[QAction]) -> None:
    """Take from later actions the keys that earlier ones have, so that none is ambiguous."""
    taken: set[str] = set()
    for each in shown:
        free = [key for key in each.shortcuts() if key.toString() not in taken]
        each.setShortcuts(free)
        taken.update(key.toString() for key in free)
