"""Where a file goes, and what the first page wishes: each to the page that can take it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gsfiler.core.shipped import shipped_text
from gsfiler.gui.page import Greets, InstallsPacks, OpensFilings, OpensLists

if TYPE_CHECKING:
    from gsfiler.gui.main_window import MainWindow

SAMPLE = "samples/specification.txt"
FILING_ENDINGS = {".gsf"}
_PACK_ENDINGS = {".zip"}


class WindowFiles(QObject):
    """Hands files and wishes to the pages of a window; to one that is not ready yet, once it is."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[tuple[type, str, tuple[object, ...]]] = []

    def serve(self, greeter: Greets) -> None:
        """Do what the first page wishes."""
        greeter.install_wished.connect(self.install)
        greeter.file_wished.connect(lambda name: self.take([Path(name)]))
        greeter.open_wished.connect(self._ask_open)
        greeter.sample_wished.connect(self.open_sample)
        greeter.new_wished.connect(lambda: self._hand(OpensLists, "new_list"))
        greeter.application_wished.connect(lambda: self._hand(OpensFilings, "new_filing", "madrid"))

    def open(self, path: Path) -> None:
        """Open a list or a filing, or install a pack, whichever the name of the file stands for."""
        window = self._window
        if is_pack(path):
            self.install_packs([path])
        elif not path.exists():
            window.forget_recent(path)
            window.notice.show_notice(
                self.tr("{path} is not there any more; it was moved or deleted.").format(path=path)
            )
        elif is_filing(path):
            self._hand(OpensFilings, "open_filing", path)
        else:
            self._hand(OpensLists, "open_file", path)

    def take(self, paths: Sequence[Path]) -> None:
        """Take files that were dropped: lists and filings are opened, zips belong together."""
        packs = [path for path in paths if is_pack(path)]
        if packs:
            self.install_packs(packs)
        for path in paths:
            if path not in packs:
                self.open(path)

    def install(self) -> None:
        """Show the packs and ask for files to install."""
        self._hand(InstallsPacks, "ask_files")

    def install_packs(self, paths: list[Path]) -> None:
        """Show the packs and install these files."""
        self._hand(InstallsPacks, "install_files", paths)

    def open_sample(self) -> None:
        """Open the sample list."""
        self._hand(OpensLists, "open_text", shipped_text(SAMPLE), self.tr("Sample"))

    def on_page(self) -> None:
        """Hand over what waited for a page that has just come."""
        waiting, self._waiting = self._waiting, []
        for kind, wish, given in waiting:
            self._hand(kind, wish, *given)

    def _ask_open(self) -> None:
        """Run the list page's own action to open a file."""
        opener = self._window.find_page(OpensLists)
        for action in opener.actions() if opener is not None else ():
            if action.id.endswith(".open"):
                self._window.run_action(action)

    def _hand(self, kind: type, wish: str, *given: object) -> None:
        """Show the page of a kind and have it do something; the same wish waits but once."""
        page = self._window.find_page(kind)
        if page is not None:
            self._window.show_page(page.page_id)
            getattr(page, wish)(*given)
        elif (kind, wish, given) not in self._waiting:
            self._waiting.append((kind, wish, given))


def is_pack(path: Path) -> bool:
    """Tell by its name whether a file holds a pack."""
    return path.suffix.lower() in _PACK_ENDINGS


def is_filing(path: Path) -> bool:
    """Tell whether a file is a filing, by its name or, of a JSON file, by its first bytes."""
    return path.suffix.lower() in FILING_ENDINGS or _is_filing_json(path)


def _is_filing_json(path: Path) -> bool:
    """Tell whether a JSON file is a filing, by its first bytes."""
    if path.suffix.lower() != ".json":
        return False
    try:
        with path.open("rb") as file:
            return b'"gsfiler-filing"' in file.read(400)
    except OSError:
        return False
