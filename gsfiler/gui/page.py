"""What the window asks of its pages, so that a test can give it any widget that answers."""

from pathlib import Path
from typing import Any, Literal, Protocol, runtime_checkable

from PySide6.QtCore import QSettings

from gsfiler.gui.actions import Action


class Page(Protocol):
    """A QWidget of the window; ``status_changed`` carries a line for the status bar."""

    page_id: str
    status_changed: Any

    def title(self) -> str:
        """Return the name of the page, translated."""

    def actions(self) -> list[Action]:  # type: ignore[override, unused-ignore]  # QWidget has one
        """Return what can be done on the page."""

    def may_close(self) -> bool:
        """Return whether the window may close; ask the user only if something would be lost."""

    def save_state(self, settings: QSettings) -> None:
        """Keep what the page is to look like at the next start."""

    def restore_state(self, settings: QSettings) -> None:
        """Look as the page did when the window was closed."""


@runtime_checkable
class OpensLists(Protocol):
    """A page that opens lists of terms; ``file_opened`` carries the path of each, saved ones too.

    The window hands it files dropped, recent files and the sample.
    """

    file_opened: Any

    def open_file(self, path: Path) -> None:
        """Open a list from a file."""

    def open_text(self, text: str, name: str) -> None:
        """Open a new list with this text under a name that is not a file's."""

    def new_list(self) -> None:
        """Begin a new, empty list."""


@runtime_checkable
class OpensFilings(Protocol):
    """A page that opens filings; ``file_opened`` carries the path of each, saved ones too."""

    file_opened: Any

    def open_filing(self, path: Path) -> None:
        """Open a filing from a file."""

    def new_filing(self, kind: Literal["madrid", "madrid-designation"]) -> None:
        """Begin an empty form."""


@runtime_checkable
class NamesDocument(Protocol):
    """A page whose document stands in the title of the window, with a mark while not saved."""

    document_changed: Any

    @property
    def document_name(self) -> str:
        """The name of the document."""

    @property
    def is_dirty(self) -> bool:
        """Whether closing now would lose something."""


@runtime_checkable
class ChangesActions(Protocol):
    """A page that can do other things from one of its parts to the next."""

    actions_changed: Any


@runtime_checkable
class KeepsDrafts(Protocol):
    """A page that keeps its work beside the files, until it is told that the window closes.

    ``restored`` tells that what was not saved when gsfiler ended stands on it again.
    """

    restored: Any

    def release(self) -> None:
        """Let go of the drafts that are not needed any more."""


@runtime_checkable
class InstallsPacks(Protocol):
    """A page that installs vocabularies from files."""

    def ask_files(self) -> None:
        """Ask for files and install the packs in them."""

    def install_files(self, paths: list[Path]) -> None:
        """Install the packs that lie in these files."""


@runtime_checkable
class Greets(Protocol):
    """The first page: it hands wishes to the window and is told the recent files."""

    install_wished: Any
    file_wished: Any
    open_wished: Any
    sample_wished: Any
    new_wished: Any
    application_wished: Any

    def show_recent(self, paths: list[Path]) -> None:
        """Show the files that were open lately, newest first."""
