"""Where a file goes, and what the first page wishes: each to the page that can take it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from gsfiler.core.shipped import shipped_text
from gsfiler.gui.page import Greets, InstallsPacks, OpensFilings, OpensLists

if TYPE_CHECKING:
    from gsfiler.gui.main_window import MainWindow

SAMPLE = "samples/specification.txt"
FILING_ENDINGS = {".gsf"}
_PACK_ENDINGS = {".zip"}


class WindowFiles(QObject):
    """Hands files to the pages of a window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def serve(self, greeter: Greets) -> None:
        """Do what the first page wishes."""
        greeter.install_wished.connect(self.install)
        greeter.file_wished.connect(lambda name: self.take([Path(name)]))
        greeter.open_wished.connect(self._ask_open)
        greeter.sample_wished.connect(self.open_sample)
        greeter.new_wished.connect(lambda: self._with_opener(lambda page: page.new_list()))
        greeter.application_wished.connect(self._new_application)

    def open(self, path: Path) -> None:
        """Open a list or a filing, or install a pack, whichever the name of the file stands for."""
        window = self._window
        if path.suffix.lower() in _PACK_ENDINGS:
            self.install_packs([path])
            return
        is_filing = path.suffix.lower() in FILING_ENDINGS or _is_filing_json(path)
        opener = window.find_page(OpensFilings if is_filing else OpensLists)
        if opener is None:
            return
        if not path.exists():
            window.forget_recent(path)
            window.notice.show_notice(
                self.tr("{path} is not there any more; it was moved or deleted.").format(path=path)
            )
            return
        window.show_page(opener.page_id)
        if is_filing:
            opener.open_filing(path)
        else:
            opener.open_file(path)

    def take(self, paths: Sequence[Path]) -> None:
        """Take files that were dropped: lists and filings are opened, zips belong together."""
        packs = [path for path in paths if path.suffix.lower() in _PACK_ENDINGS]
        if packs:
            self.install_packs(packs)
        for path in paths:
            if path not in packs:
                self.open(path)

    def install(self) -> None:
        """Show the packs and ask for files to install."""
        page = self._window.find_page(InstallsPacks)
        if page is not None:
            self._window.show_page(page.page_id)
            page.ask_files()

    def install_packs(self, paths: list[Path]) -> None:
        """Show the packs and install these files."""
        page = self._window.find_page(InstallsPacks)
        if page is not None:
            self._window.show_page(page.page_id)
            page.install_files(paths)

    def open_sample(self) -> None:
        """Open the sample list."""
        self._with_opener(lambda page: page.open_text(shipped_text(SAMPLE), self.tr("Sample")))

    def _ask_open(self) -> None:
        """Run the list page's own action to open a file."""
        opener = self._window.find_page(OpensLists)
        for action in opener.actions() if opener is not None else ():
            if action.id.endswith(".open"):
                self._window.run_action(action)

    def _new_application(self) -> None:
        """Begin an application; its page comes a moment after the window."""
        page = self._window.find_page(OpensFilings)
        if page is None:
            told = self.tr("Applications are still loading; try again.")
            self._window.notice.show_notice(told)
            return
        self._window.show_page(page.page_id)
        page.new_filing("madrid")

    def _with_opener(self, told: Callable[[Any], object]) -> None:
        opener = self._window.find_page(OpensLists)
        if opener is not None:
            self._window.show_page(opener.page_id)
            told(opener)


def _is_filing_json(path: Path) -> bool:
    """Tell whether a JSON file is a filing, by its first bytes."""
    if path.suffix.lower() != ".json":
        return False
    try:
        with path.open("rb") as file:
            return b'"gsfiler-filing"' in file.read(400)
    except OSError:
        return False
