"""Write a picture of every page in every state to ``build/screenshots`` (``make screenshots``).

``python -m tests.gui.screenshots [folder] [page …]``; each look runs in a program of its own,
because scale and language are settled when a Qt program starts.
"""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from gsfiler.core.files import user_folders
from gsfiler.core.settings import Settings
from gsfiler.gui.app import application, first_pages, later_pages
from gsfiler.gui.desk import Desk
from gsfiler.gui.jobs import Jobs
from gsfiler.gui.main_window import MainWindow
from gsfiler.gui.page import OpensLists
from gsfiler.gui.theme import Look, apply_look
from gsfiler.vocabulary.installing import install_contents
from tests.vocabulary.conftest import contents

TODAY = date(2026, 11, 22)
WIDTH, HEIGHT = 1280, 800
LONGEST_WAIT_MS = 60_000

LIST = (
    "Class 9: computer tablets; tablet computer; straps for mobil telephones; software; "
    "colour filters for photographic cameras\n"
    "Class 11: refrigerators; footmuffs, not electrically heated; air fryers\n"
    "Class 18: umbrellas; folding umbrellas; parapluies; smart umbrellas\n"
    "Class 25: hats; sports shoes; eyeglasses; apparatus and the like; ropes [of metal\n"
    "Class 29: milk chocolate; سماعات الرأس; 日本酒"
)
OTHER_LIST = (
    "Class 9: computer tablets; straps for telephones; computer software for children\n"
    "Class 11: refrigerators; footmuffs, electrically heated\nClass 25: hats; caps"
)
_PLACEHOLDER = re.compile(r"(\{[^}]*\}|%n|%\d|&(?=\w)|<[^>]*>)")


@dataclass(frozen=True)
class Look_:  # noqa: N801 (Look is the look of the theme)
    """How one run looks."""

    name: str
    theme: Look = Look.LIGHT
    scale: str = "1"
    language: str = ""
    states: tuple[str, ...] = ("typical",)


LOOKS = (
    Look_("light", states=("empty", "typical", "full", "error")),
    Look_("dark", theme=Look.DARK),
    Look_("contrast", theme=Look.CONTRAST),
    Look_("scale-200", scale="2"),
    Look_("french-length", language="long"),
    Look_("right-to-left", language="mirrored"),
)


class Pseudo(QTranslator):
    """Says every text longer by two fifths, its placeholders untouched."""

    def translate(self, _context: str, source: str, _about: str = "", n: int = -1) -> str:
        """Return the stretched text (overrides QTranslator)."""
        parts = _PLACEHOLDER.split(source)
        stretched = "".join(
            part if place % 2 else re.sub(r"([aeiou])(?=\w)", r"\1\1", part)
            for place, part in enumerate(parts)
        )
        pad = max(0, round(len(source) * 1.4) - len(stretched))
        told = stretched + "·" * pad
        return told.replace("%n", str(n)) if n >= 0 else told

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        """Say that there are texts (overrides QTranslator)."""
        return False


def main(arguments: list[str]) -> int:
    """Run every look in a program of its own; returns how many failed."""
    folder = Path(arguments[0] if arguments else "build/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    for look in LOOKS:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": look.scale,
        }
        command = [sys.executable, "-m", "tests.gui.screenshots", "--look", look.name, str(folder)]
        done = subprocess.run([*command, *arguments[1:]], env=environment, check=False)
        failed += done.returncode != 0
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")  # noqa: T201
    return failed


def shoot(look: Look_, folder: Path, only: list[str]) -> None:
    """Write the pictures of one look."""
    app = application()
    apply_look(app, look.theme)
    if look.language:
        app.translator = Pseudo(app)  # type: ignore[attr-defined]  # kept alive by the application
        app.installTranslator(app.translator)  # type: ignore[attr-defined]
    if look.language == "mirrored":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for state in look.states:
        with TemporaryDirectory() as home:
            _shoot_state(app, look, state, Path(home), folder, only)


def _shoot_state(
    app: QApplication, look: Look_, state: str, home: Path, folder: Path, only: list[str]
) -> None:
    jobs = Jobs()
    # The indexes are built once for all looks.
    folders = replace(user_folders(str(home)), index=folder / ".index")
    desk = Desk(folders, Settings(designated_parties=["CN", "EM", "US"]), TODAY, jobs)
    if state != "empty":
        install_contents(desk.store, [(content, {}) for content in contents()], TODAY)
    state_file = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    start, *others = first_pages(desk)
    window = MainWindow(desk, [start, *later_pages(desk), *others], state_file)
    window.resize(WIDTH, HEIGHT)
    window.show()
    desk.look_at_packs()
    _settle(jobs)
    if state == "error":
        _damage(desk)
    for page in window.pages:
        if only and page.page_id not in only:
            continue
        window.show_page(page.page_id)
        _settle(jobs)
        _prepare(page, state, home)
        _settle(jobs)
        name = f"{page.page_id}-{look.name if state == 'typical' else state}.png"
        window.grab().save(str(folder / name))
    for dialog in app.topLevelWidgets():
        if dialog is not window:
            dialog.close()
    window.deleteLater()
    jobs.close()
    _wait(1)


def _prepare(page: Any, state: str, home: Path) -> None:
    """Fill a page for a state, as far as it is known here."""
    ways: dict[str, Callable[[Any, str, Path], None]] = {
        "compare": _prepare_compare,
        "browse": _prepare_browse,
    }
    if page.page_id in ways:
        ways[page.page_id](page, state, home)
    elif isinstance(page, OpensLists) and state != "empty":
        if state == "error":
            page.open_file(home / "gone.docx")
        else:
            page.open_text(_list(state), "list.txt")


def _prepare_compare(page: Any, state: str, home: Path) -> None:
    if state == "empty":
        return
    if state == "error":
        page.left.open_file(home / "gone.docx")
        return
    page.left.editor.setPlainText(_list(state))
    page.right.editor.setPlainText(OTHER_LIST)
    page.compare()


def _prepare_browse(page: Any, state: str, _home: Path) -> None:
    if state == "typical":
        page.go_to_class(12)
    elif state == "full":
        page.go_to_class(None)


def _list(state: str) -> str:
    if state != "full":
        return LIST
    lines = [f"Class {number}: " for number in range(1, 46)]
    return "\n".join(
        line + "; ".join(f"special goods of kind {kind} for use in industry" for kind in range(60))
        for line in lines
    )


def _damage(desk: Desk) -> None:
    """Take a file away from a pack that is in force."""
    (desk.store.packs()[0].folder / "pack.json").unlink()
    desk.packs_changed()


def _settle(jobs: Jobs) -> None:
    """Wait until all work is done and nothing more is started for a while."""
    waited, quiet = 0, 0
    while quiet < 6 and waited < LONGEST_WAIT_MS:
        _wait(100)
        waited += 100
        quiet = 0 if jobs.busy else quiet + 1


def _wait(milliseconds: int) -> None:
    """Let events and background work go on; QTest.qWait() would hold the interpreter."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--look"]:
        wanted = next(look for look in LOOKS if look.name == sys.argv[2])
        shoot(wanted, Path(sys.argv[3]), sys.argv[4:])
    else:
        sys.exit(main(sys.argv[1:]))
