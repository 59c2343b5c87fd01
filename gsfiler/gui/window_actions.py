"""What the window itself can do, whatever page is shown."""

from functools import partial
from operator import eq
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gsfiler.gui.actions import Action
from gsfiler.gui.page import InstallsPacks, Page

if TYPE_CHECKING:
    from gsfiler.gui.main_window import MainWindow

TEXT_STEP = 10
"""Per cent by which the text grows or shrinks."""


class WindowActions(QObject):
    """Makes the actions of a window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def all(self) -> list[Action]:
        """Return the actions, in the order of the menus."""
        return [*self._general(), *self._pages(), *self._view(), *self._looks(), *self._help()]

    def _general(self) -> list[Action]:
        window = self._window
        return [
            Action("window.install", self.tr("&Install vocabulary…"), "", window.files.install,
                   lambda: window.find_page(InstallsPacks) is not None, "file", "data"),
            Action("window.settings", self.tr("Se&ttings…"), "Ctrl+,", window.show_settings,
                   menu="file", section="data"),
            Action("window.quit", self.tr("&Quit"), "Ctrl+Q", window.close, menu="file",
                   section="end"),
            Action("window.palette", self.tr("&Commands…"), "Ctrl+Shift+P",
                   window.show_palette, menu="view", section="first"),
        ]  # fmt: skip

    def _pages(self) -> list[Action]:
        return [self._page(place, page) for place, page in enumerate(self._window.pages)]

    def _page(self, place: int, page: Page) -> Action:
        return Action(
            f"window.page_{page.page_id}",
            page.title(),
            f"Alt+{place + 1}" if place < 9 else "",
            partial(self._window.show_page, page.page_id),
            menu="view",
            section="pages",
            checked=lambda: self._window.page is page,
        )

    def _view(self) -> list[Action]:
        window = self._window
        return [
            Action("window.side_bar", self.tr("Side &bar"), "F9", window.toggle_side_bar,
                   menu="view", section="parts",
                   checked=lambda: not window.side_bar.isHidden()),
            Action("window.next_part", self.tr("&Next part of the window"), "F6",
                   window.next_part, menu="view", section="parts"),
            Action("window.full", self.tr("&Full screen"), "F11", window.toggle_full,
                   menu="view", section="parts", checked=window.isFullScreen),
            Action("window.larger", self.tr("Larger te&xt"), "Ctrl++",
                   partial(window.change_text, TEXT_STEP), menu="view", section="text",
                   more_shortcuts=("Ctrl+=",)),
            Action("window.smaller", self.tr("S&maller text"), "Ctrl+-",
                   partial(window.change_text, -TEXT_STEP), menu="view", section="text"),
            Action("window.usual", self.tr("&Usual text size"), "Ctrl+0",
                   partial(window.change_settings, text_size=100), menu="view", section="text"),
        ]  # fmt: skip

    def _looks(self) -> list[Action]:
        names = (
            ("system", self.tr("Look of the &system")),
            ("light", self.tr("&Light look")),
            ("dark", self.tr("&Dark look")),
            ("contrast", self.tr("&High contrast")),
        )
        now = self._window.desk.settings.look
        return [
            Action(
                f"window.look_{name}",
                text,
                "",
                partial(self._window.change_settings, look=name),
                menu="view",
                section="look",
                checked=partial(eq, name, now),
            )
            for name, text in names
        ]

    def _help(self) -> list[Action]:
        window = self._window
        return [
            Action("window.help", self.tr("&Help"), "F1", window.show_help, menu="help"),
            Action("window.keys", self.tr("&Keys…"), "Ctrl+F1", window.show_keys, menu="help",
                   more_shortcuts=("Ctrl+/",)),
            Action("window.about", self.tr("&About gsfiler…"), "", window.show_about,
                   menu="help", section="about"),
        ]  # fmt: skip
