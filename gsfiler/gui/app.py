"""The window as a program: application, language, look, faults, pages. The window shows first."""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import cast

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QDialog

from gsfiler import __version__
from gsfiler.core.codes import parse_date
from gsfiler.core.errors import GsfilerError, SettingsError
from gsfiler.core.files import Folders, user_folders
from gsfiler.core.settings import Settings, read_settings
from gsfiler.core.shipped import shipped_folder
from gsfiler.gui.collecting import QuietCollector
from gsfiler.gui.desk import Desk
from gsfiler.gui.error_words import error_sentence
from gsfiler.gui.jobs import Jobs
from gsfiler.gui.language import apply_language
from gsfiler.gui.looks import Look, apply_look
from gsfiler.gui.main_window import MainWindow
from gsfiler.gui.messages import show_error
from gsfiler.gui.page import Page
from gsfiler.gui.start_page import StartPage
from gsfiler.gui.window_files import is_filing, is_pack

logger = logging.getLogger(__name__)

BEHIND_THE_LIST = (
    "numpy",
    "rapidfuzz",
    "lxml.etree",
    "gsfiler.lists.readers.detect",
    "gsfiler.lists.session",
    "gsfiler.vocabulary.check",
    "gsfiler.vocabulary.building",
)
"""What the workbench stands on besides Qt; loaded in the background after the first paint."""

BEHIND_THE_FILING = (
    "gsfiler.filing.assessment",
    "gsfiler.filing.drafts.draft_file",
    "gsfiler.filing.exporting",
    "gsfiler.filing.rules.goods_check",
    "gsfiler.filing.importing",
    "gsfiler.filing.party_book.book",
    "gsfiler.filing.drafts.templates",
)
"""What the page of applications stands on; loaded in the background once the list is there."""

REST_MS = 600
"""Milliseconds in which a list named at the start may get its verdicts before the other pages."""

STATE_FILE = "window.ini"
_LOG_FILE, _LOG_BYTES = "window.log", 1 << 20
_SWITCH_SECONDS = 0.001
"""How long background work may hold the interpreter when the window wants it."""


def plain_pages(desk: Desk) -> list[Page]:
    """Return the other pages that need nothing but Qt.

    They are imported here, as all pages but the first are: the first paint waits for nothing else.
    """
    from gsfiler.gui.help_page import HelpPage
    from gsfiler.gui.packs_page import PacksPage

    return cast(list[Page], [PacksPage(desk), HelpPage(desk)])


def list_page(desk: Desk) -> Page:
    """Return the workbench."""
    from gsfiler.gui.terms_page import TermsPage

    return cast(Page, TermsPage(desk))


def pages_beside(desk: Desk, workbench: Page) -> list[Page]:
    """Return the pages that give to the list, or take from it."""
    from gsfiler.gui.browse_page import BrowsePage
    from gsfiler.gui.compare_page import ComparePage
    from gsfiler.gui.terms_mending import add_wordings
    from gsfiler.gui.terms_page import TermsPage

    terms, browse, compare = cast(TermsPage, workbench), BrowsePage(desk), ComparePage(desk)

    browse.terms_chosen.connect(partial(add_wordings, terms))
    compare.offer_list(terms.goods)
    return cast(list[Page], [browse, compare])


def filing_page(desk: Desk) -> Page:
    """Return the page of applications."""
    from gsfiler.gui.filing_page import FilingPage

    return cast(Page, FilingPage(desk))


def main(arguments: Sequence[str] = ()) -> int:
    """Open the window, with lists where files are named; returns the exit code."""
    sys.setswitchinterval(_SWITCH_SECONDS)
    app = application()
    folders = user_folders(os.environ.get("GSFILER_HOME"))
    settings, note, usable = usable_settings(folders)
    apply_language(app, settings.interface_language)
    apply_look(app, Look(settings.look), settings.text_size)
    jobs = Jobs()
    collector = QuietCollector(jobs)
    desk = Desk(folders, settings, _today(), jobs, keep_settings_file=not usable)
    window = open_window(desk, [cast(Page, StartPage(desk))], note)
    QTimer.singleShot(0, lambda: _after_first_paint(window, arguments))
    code = app.exec()
    collector.close()
    jobs.close()
    return code


def application() -> QApplication:
    """Return the application, made where there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(["gsfiler"])
    app.setApplicationName("gsfiler")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("gsfiler")
    app.setWindowIcon(QIcon(str(shipped_folder() / "icons" / "gsfiler.svg")))
    return app


def open_window(desk: Desk, pages: Sequence[Page], note: str = "") -> MainWindow:
    """Make the window over a desk, show it, and catch faults from now on."""
    path = desk.folders.settings.with_name(STATE_FILE)
    state = QSettings(str(path), QSettings.Format.IniFormat)
    window = MainWindow(desk, pages, state)
    sys.excepthook = fault_hook(window)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(lambda _scheme: _follow_system(desk))
    if note:
        window.notice.show_notice(note)
    window.show()
    return window


def usable_settings(folders: Folders) -> tuple[Settings, str, bool]:
    """Return the settings, a note for the user, and whether the file could be used.

    A file that cannot be used stays as it is; the window then stands on the defaults.
    """
    try:
        settings, note = read_settings(folders.settings)
    except SettingsError as error:
        return Settings(), error_sentence(error), False
    return settings, note, True


class fault_hook:  # noqa: N801 (used as a function; it remembers whether it is telling already)
    """Show a fault of the program in a dialog, one at a time; the window stays up."""

    def __init__(self, window: MainWindow | None) -> None:
        self._window = window
        self._shown: QDialog | None = None

    def __call__(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        """Log the fault without its message and show it."""
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        logger.error("a fault: %s", type(error).__name__)
        logger.debug("its places", exc_info=error)
        if self._shown is None:
            self._shown = show_error(self._window, error)
        if self._shown is not None:
            self._shown.finished.connect(self._told)

    def _told(self) -> None:
        self._shown = None


def _after_first_paint(window: MainWindow, arguments: Sequence[str]) -> None:
    """Load what the pages stand on in the background and add them, the list before all others."""
    desk = window.desk
    _log_to(desk.folders.logs)
    named = [Path(name).resolve() for name in arguments]
    for path in named:
        window.open_file(path)
    of_lists = [path for path in named if not (is_pack(path) or is_filing(path))]

    def add_list(_loaded: object) -> None:
        rest = REST_MS if of_lists else 0
        QTimer.singleShot(rest, window, add_plain)
        terms = list_page(desk)
        window.insert_page(1, terms)
        QTimer.singleShot(rest, window, lambda: add_others(terms))

    def add_plain() -> None:
        for page in plain_pages(desk):
            window.insert_page(len(window.pages), page)

    def add_others(terms: Page) -> None:
        for place, page in enumerate(pages_beside(desk, terms), 2):
            window.insert_page(place, page)
        load(
            BEHIND_THE_FILING, lambda _loaded: window.insert_page(2, filing_page(desk)), show_fault
        )

    def show_fault(error: Exception) -> None:
        show_error(window, error)

    def without_list(error: Exception) -> None:
        add_plain()
        show_fault(error)

    def load(
        names: Sequence[str], then: Callable[[object], None], failed: Callable[[Exception], None]
    ) -> None:
        desk.jobs.start(
            lambda _stop: [import_module(name) for name in names], done=then, failed=failed
        )

    desk.look_at_packs()
    load(BEHIND_THE_LIST, add_list, without_list)


def _follow_system(desk: Desk) -> None:
    """Take the system's new colours where the user follows the system."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and desk.settings.look in {Look.SYSTEM, Look.CONTRAST}:
        apply_look(app, Look(desk.settings.look), desk.settings.text_size)


def _today() -> date:
    """Return the day; ``GSFILER_TODAY`` sets it, so that runs can be repeated."""
    fixed = os.environ.get("GSFILER_TODAY")
    try:
        return parse_date(fixed) if fixed else datetime.now().astimezone().date()
    except GsfilerError:
        return datetime.now().astimezone().date()


def _log_to(folder: Path) -> None:
    """Keep a rotating log in the user's folder; without one where it cannot be written."""
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / _LOG_FILE, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("gsfiler").addHandler(handler)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
