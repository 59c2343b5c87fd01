"""A whole window for actions at random: what watches it for faults, and what must always hold."""

import random
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import monotonic
from traceback import format_exception
from types import TracebackType
from typing import NoReturn, TypeVar

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QObject,
    QSettings,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from gsfiler.gui.filing_files import FilingFiles
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.main_window import MainWindow
from gsfiler.gui.messages import FaultDialog
from gsfiler.gui.terms_page import TermsPage
from gsfiler.gui.theme import CONTRAST
from gsfiler.vocabulary.building import open_vocabulary
from gsfiler.vocabulary.check import check_term
from gsfiler.vocabulary.splitting import split_terms
from gsfiler.vocabulary.verdict import Verdict
from gsfiler.vocabulary.vocabulary import Vocabulary
from tests.gui.desks import all_pages, make_desk

LONGEST_WAIT = 120.0
T = TypeVar("T")
_IGNORED = ("This plugin does not support", "propagateSizeHints")
_BUTTONS = QMessageBox.StandardButton


class Faults:
    """Keeps every exception that reached a hook, and every warning of Qt."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self._before = (sys.excepthook, sys.unraisablehook, threading.excepthook)
        sys.excepthook = self._raised
        sys.unraisablehook = lambda args: self._raised(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        threading.excepthook = lambda args: self._raised(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        self._qt_before = qInstallMessageHandler(self._said)

    def close(self) -> None:
        """Put back what watched before."""
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)

    def _raised(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.told.append("".join(format_exception(kind, error, trace)))

    def _said(self, kind: QtMsgType, _where: QMessageLogContext, told: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(part in told for part in _IGNORED):
            self.told.append(f"{kind.name}: {told}")


class RandomWindow:
    """The window with all its pages over an empty user folder, driven by one hand."""

    def __init__(self, home: Path, index: Path) -> None:
        self.faults = Faults()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # What is done here to the look and the text size is done to the whole application.
        self._look_before = app.font(), app.palette(), app.styleSheet(), app.property(CONTRAST)
        self.files = home / "lists"
        self.files.mkdir()
        self.desk = make_desk(home)
        self.desk.folders = replace(self.desk.folders, index=index)
        state = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(self.desk, all_pages(self.desk), state)
        self.page = next(p for p in self.window.pages if isinstance(p, TermsPage))
        self.page._timer.setInterval(10)
        filings = (page.files for page in self.window.pages if isinstance(page, FilingPage))
        self._keepers: list[TermsPage | FilingFiles] = [self.page, *filings]
        self.first_text = ""
        self.answer = _BUTTONS.Cancel
        self._watch_beginnings()
        self._answer_questions()
        self._vocabularies: dict[object, Vocabulary] = {}
        self.window.resize(1200, 800)
        self.window.show()
        self.window.activateWindow()
        self.window.show_page("terms")
        self.wait(lambda: not self.desk.jobs.busy)

    # ---- time

    def wait(self, is_true: Callable[[], bool]) -> None:
        """Run the event loop until something is so."""
        until = monotonic() + LONGEST_WAIT
        loop, timer, seen = QEventLoop(), QTimer(), []

        def look() -> None:
            if is_true():
                seen.append(True)
            if seen or monotonic() > until:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(1)
        loop.exec()
        timer.stop()
        assert not self.faults.told, "\n".join(self.faults.told)
        assert seen, f"the window does not come to rest: {self.told_of_rest()}"

    def turn(self) -> None:
        """Run the event loop once, so that what waits is done."""
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()

    def inside(self, act: Callable[[], T]) -> T:
        """Do something inside the event loop, as all is done in the program.

        Outside of it, what is to be deleted later would be deleted in the next inner loop.
        """
        loop = QEventLoop()
        ended: list[Callable[[], T]] = []

        def run() -> None:
            try:
                value = act()
                ended.append(lambda: value)
            except BaseException as error:
                ended.append(partial(_raise, error))
            loop.quit()

        QTimer.singleShot(0, run)
        loop.exec()
        return ended[0]()

    @property
    def at_rest(self) -> bool:
        """Whether all text is read, every term has its verdict, and nothing is under way."""
        if self.desk.jobs.busy:
            return False
        # The list of a filing has a page of its own.
        pages = self.window.findChildren(TermsPage)
        return not any(each.unread or each.model.unchecked or each.after_reading for each in pages)

    def told_of_rest(self) -> str:
        """Tell what the window still waits for, and what it says of it."""
        page, desk, said = self.page, self.desk, []
        for each in self.window.findChildren(TermsPage):
            said.append(f"{each._lane} {each.model.unchecked} unchecked")
            said.append(f"in vain: {each.model.is_in_vain}, after: {len(each.after_reading)}")
            said.append(f"unread: {each.unread}, whole: {each.editor.is_whole}")
        said.append(f"jobs: {sorted(desk.jobs._running)}, lanes: {desk.jobs._newest}")
        said.append(f"packs are changing: {desk.is_changing}")
        said += [f"{notice.label.text()!r}" for notice in (page.notice, self.window.notice)]
        return "; ".join(said)

    def settle(self) -> None:
        """Wait for rest, then look at everything that must hold."""
        self.wait(lambda: self.at_rest)
        self.look_after_rest()

    # ---- what must hold

    def look(self) -> None:
        """Look at what must hold after every step."""
        assert not self.faults.told, "\n".join(self.faults.told)
        assert not any(isinstance(d, FaultDialog) for d in self.dialogs()), "a fault was told"

    def look_after_rest(self) -> None:
        """Look at what must hold once all work is done."""
        self.look()
        page, text = self.page, self.page.editor.text()
        assert page.reading.text == text
        assert page.model.terms == split_terms(text).terms
        assert len(page.model.verdicts) == len(page.model.terms) == page.table.model().rowCount()
        seen = page.matrix.model.is_seen
        assert page.matrix.model.rowCount() == (len(page.model.terms) if seen else 0)
        assert page.editor._terms is page.model.terms or not page.model.terms
        assert page.editor._verdicts is page.model.verdicts or not page.model.terms
        for term, verdict in zip(page.model.terms, page.model.verdicts, strict=True):
            assert verdict is not None
            assert (verdict.term.text, verdict.term.class_number) == (term.text, term.class_number)
        assert page.current_row() < len(page.model.terms)

    def look_at_verdicts(self) -> None:
        """Look whether the verdicts shown are those of the vocabulary chosen now."""
        desk = self.desk
        key = (desk._generation, desk.edition, desk.language)
        if key not in self._vocabularies:
            self._vocabularies = {
                key: open_vocabulary(
                    desk.store,
                    desk.folders.index,
                    on=desk.today,
                    edition=desk.edition,
                    language=desk.language,
                )
            }
        vocabulary, parties = self._vocabularies[key], self.page.parties
        for shown in self.page.verdicts() or ():
            fresh = check_term(shown.term, vocabulary, parties)
            assert _told(shown) == _told(fresh), f"{shown.term} under {key}"

    def look_at_steps(self) -> None:
        """Look whether all steps can be taken back to the first text and made again."""
        self.settle()
        stack, text = self.page.stack, self.page.editor.text()
        parties, place = self.page.parties, stack.index()
        while stack.canUndo():
            stack.undo()
        assert self.page.editor.text() == self.first_text
        while stack.index() < place:
            assert stack.canRedo(), "a step that was taken back cannot be made again"
            stack.redo()
        assert self.page.editor.text() == text
        assert self.page.parties == parties
        self.settle()

    # ---- dialogs

    def dialogs(self) -> list[QDialog]:
        """Return the dialogs that are open."""
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QDialog) and each.isVisible()
        ]

    def close(self) -> None:
        """Close the window, giving the list up; no thread may be left."""
        for dialog in self.dialogs():
            dialog.reject()
        # What Python laid on the clipboard must not outlive it.
        QGuiApplication.clipboard().clear()
        for keeper in self._keepers:
            keeper.ask_to_save = lambda: _BUTTONS.Discard
        self.window.close()
        closed = not self.window.isVisible()
        self.desk.jobs.close()
        self.window.deleteLater()
        self.turn()
        self._put_look_back()
        self.faults.close()
        self.look()
        assert closed, "the window did not close"
        left = [thread.name for thread in threading.enumerate() if "gsfiler" in thread.name]
        assert not left, f"threads are left: {left}"

    def _put_look_back(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        font, palette, sheet, contrast = self._look_before
        app.setFont(font)
        app.setPalette(palette)
        app.setStyleSheet(sheet)
        app.setProperty(CONTRAST, contrast)

    # ---- counting

    def objects(self) -> tuple[int, int]:
        """Return how many widgets there are, and how many objects below the window."""
        return len(QApplication.allWidgets()), len(self.window.findChildren(QObject))

    def _watch_beginnings(self) -> None:
        """Know the first text of each list, to which all steps lead back."""
        editor = self.page.editor
        start_with = editor.start_with

        def begin(text: str) -> None:
            start_with(text)
            self.first_text = editor.text()

        editor.start_with = begin

    def _answer_questions(self) -> None:
        """Answer each question with its own loop by the button in ``answer``."""

        def asked(ask: Callable[[], QMessageBox.StandardButton]) -> QMessageBox.StandardButton:
            QTimer.singleShot(0, self._click)
            return ask()

        for keeper in self._keepers:
            keeper.ask_to_save = partial(asked, keeper.ask_to_save)

    def _click(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            button = box.button(self.answer) or box.buttons()[-1]
            button.click()


def _told(verdict: Verdict) -> tuple[object, ...]:
    codes = [finding.code for finding in verdict.findings]
    return str(verdict.kind), dict(verdict.acceptance), codes


def _raise(error: BaseException) -> NoReturn:
    raise error


def choice_of(rng: random.Random, text: str) -> tuple[int, int]:
    """Return a span of a text at random, mostly empty."""
    start = rng.randint(0, len(text))
    end = start if rng.random() < 0.7 else rng.randint(start, min(len(text), start + 40))
    return start, end
