"""Write a picture of every page in every state to ``build/screenshots`` (``make screenshots``).

``python -m tests.gui.screenshots [folder] [page …]``; each look runs in a program of its own,
because scale and language are settled when a Qt program starts.
"""

import json
import os
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gsfiler.core.files import user_folders
from gsfiler.core.packs import PackStore
from gsfiler.core.settings import Settings
from gsfiler.gui import terms_matrix
from gsfiler.gui.app import application
from gsfiler.gui.desk import Desk
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.jobs import Jobs
from gsfiler.gui.language import apply_language
from gsfiler.gui.looks import Look, apply_look
from gsfiler.gui.main_window import MainWindow
from gsfiler.gui.page import OpensLists
from gsfiler.gui.terms_page import TermsPage
from gsfiler.vocabulary.content import PackKind
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.readers.detect import read_vocabulary
from tests.conftest import SHARED
from tests.gui.desks import all_pages
from tests.gui.pseudo import Stretched, mirror, speak
from tests.gui.screenshots_filing import shoot_filing
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


@dataclass(frozen=True)
class Look_:  # noqa: N801 (Look is the look of the theme)
    """How one run looks."""

    name: str
    theme: Look = Look.LIGHT
    scale: str = "1"
    language: str = ""
    text_size: int = 100
    states: tuple[str, ...] = ("typical",)


LOOKS = (
    Look_("light", states=("empty", "typical", "full", "error")),
    Look_("dark", theme=Look.DARK, states=("empty", "typical", "error")),
    Look_("contrast", theme=Look.CONTRAST),
    Look_("scale-200", scale="2"),
    Look_("text-200", text_size=200),
    Look_("french", language="fr"),
    Look_("spanish", language="es"),
    Look_("long", language="long"),
    Look_("right-to-left", language="mirrored"),
)


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
    apply_look(app, look.theme, look.text_size)
    apply_language(app, look.language if len(look.language) == 2 else "en_GB")
    if len(look.language) > 2:
        speak(app, Stretched(app))
    if look.language == "mirrored":
        mirror(app)
    for state in look.states:
        with TemporaryDirectory() as home:
            _shoot_state(app, look, state, Path(home), folder, only)


def _shoot_state(
    app: QApplication, look: Look_, state: str, home: Path, folder: Path, only: list[str]
) -> None:
    jobs = Jobs()
    # The indexes are built once for all looks.
    folders = replace(user_folders(str(home)), index=folder / ".index")
    settings = Settings(
        designated_parties=["CN", "EM", "US"],
        look=str(look.theme),
        text_size=look.text_size,
        interface_language=look.language if len(look.language) == 2 else "",
    )
    desk = Desk(folders, settings, TODAY, jobs)
    if state != "empty":
        _install(desk.store, folder / ".packs")
    state_file = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(desk, all_pages(desk), state_file)
    window.resize(WIDTH, HEIGHT)
    window.show()
    desk.look_at_packs()
    _settle(jobs)
    if state == "error":
        _damage(desk)
    name = look.name if state == "typical" else state if look.name == "light" else None
    name = name or f"{look.name}-{state}"
    for page in window.pages:
        if only and page.page_id not in only:
            continue
        window.show_page(page.page_id)
        _settle(jobs)
        _prepare(page, state, home)
        _settle(jobs)
        window.grab().save(str(folder / f"{page.page_id}-{name}.png"))
        if isinstance(page, FilingPage):
            shoot_filing(window, page, folder, name, state, lambda: _settle(jobs))
        if isinstance(page, TermsPage) and state != "error":
            _shoot_workbench(window, page, folder, name)
    if not only or "dialogs" in only:
        _shoot_dialogs(window, folder, name)
    for dialog in app.topLevelWidgets():
        if dialog is not window:
            dialog.close()
    window.deleteLater()
    jobs.close()
    _wait(1)


def _shoot_workbench(window: MainWindow, page: TermsPage, folder: Path, name: str) -> None:
    """Write the further faces of the workbench: a finding, acceptance, find bar, search, notice."""
    jobs = page.desk.jobs

    def shoot(what: str) -> None:
        _settle(jobs)
        window.grab().save(str(folder / f"terms_{what}-{name}.png"))

    page.activateWindow()
    page.go_to_finding(1)
    shoot("finding")
    terms_matrix.show(page, terms_matrix.ACCEPTANCE)
    page.matrix.table.setCurrentIndex(page.matrix.proxy.index(1, 2))
    shoot("matrix")
    page.matrix.parties_button.setChecked(True)
    shoot("parties")
    page.matrix.parties_button.setChecked(False)
    terms_matrix.show(page, terms_matrix.VERDICTS)
    page.find_bar.open_for(page.editor.text(), "a", replacing=True)
    page.find_bar.replacement.setText("b")
    page.find_bar.search()
    shoot("find")
    page.find_bar.close_bar()
    page.search.focus()
    QTest.keyClicks(page.search.field, "umbrella")
    page.search._search()
    shoot("search")
    page.search.close_list()


def _shoot_dialogs(window: MainWindow, folder: Path, name: str) -> None:
    """Write the dialogs of the window."""
    for what, show in (
        ("settings", window.show_settings),
        ("keys", window.show_keys),
        ("commands", window.show_palette),
        ("about", window.show_about),
    ):
        dialog = show()
        _wait(200)
        dialog.grab().save(str(folder / f"dialog_{what}-{name}.png"))
        dialog.close()


def _install(store: PackStore, kept: Path) -> None:
    """Install the packs of the tests, with the official files in place of the small editions."""
    if not kept.exists():
        official = sorted(SHARED.glob("ncl/*.zip"))
        made = contents()
        small = PackStore(kept)
        if official:
            nice = read_vocabulary([(path.name, path.read_bytes()) for path in official])
            made = [*nice, *(content for content in made if content.kind != PackKind.NICE)]
        install_contents(small, [(content, {}) for content in made], TODAY)
    shutil.copytree(kept, store.folder)


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
    """Return a short list, or a full one: terms of real registers where they are at hand."""
    if state != "full":
        return LIST
    real = SHARED / "eval" / "real.jsonl"
    if not real.exists():
        lines = [f"Class {number}: " for number in range(1, 46)]
        goods = "; ".join(f"special goods of kind {kind} for use in industry" for kind in range(60))
        return "\n".join(line + goods for line in lines)
    classes: dict[int, list[str]] = defaultdict(list)
    for line in real.read_text("utf-8").splitlines():
        record = json.loads(line)
        classes[record["registered_class"]].append(record["text"])
    return "\n".join(
        f"Class {number}: {'; '.join(terms)}." for number, terms in sorted(classes.items())
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
