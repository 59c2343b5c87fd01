"""Drive the built window through one journey, by keys alone, on a screen in memory.

``python packaging/journey.py [--language fr] [PROGRAM]``: start, new list, type a specification,
next finding, take the best wording, save to a file, quit; then the file is compared. It says how
long the program took to its first picture, and its memory; pictures lie in ``build/journey``.
``make package-check`` does this for ``dist/gsfiler``, in each language of the window.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from languages import CODES, FOLDER, messages
from virtual_screen import Screen, missing_tools

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "dist" / "gsfiler" / "gsfiler-gui"
PICTURES = ROOT / "build" / "journey"

TYPED = "Class 9: smartphones\nClass 25: hats; mitten"
SAVED = "Class 9: smartphones\nClass 25: hats; mittens"
WORDING = b"mittens"

_LONGEST = 120.0
"""Seconds until something that does not happen is taken for a failure."""
_PATIENCE = 5.0
"""Seconds after which keys without an effect are pressed again."""
_LOOK = 0.02
_STILL = 25
"""Looks without a change, the blinking of a cursor apart, after which a picture is settled."""
_CURSOR_ROWS = 40
_PAINTED = 16
"""Colours that a painted window has at least; letters alone have more shades than that."""


class JourneyFailed(Exception):
    """The window did not do what it should; says what was waited for."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a journey found.

    Seconds to the first picture, and of the processor in them, which other programs do not
    lengthen; seconds to the workbench; memory in bytes at the end.
    """

    painted: float
    worked: float
    ready: float
    memory: int


class Journey:
    """One run of the program on a screen, with an empty user folder."""

    def __init__(self, program: Path, screen: Screen, folder: Path, language: str) -> None:
        self._screen, self._folder = screen, folder
        self._home = folder / "home"
        self._home.mkdir()
        self._pictures = PICTURES / (language or "en")
        self._words = words_of(language)
        settings = {"interface_language": language or "en"}
        (self._home / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
        environment = {"DISPLAY": screen.display, "GSFILER_HOME": str(self._home)}
        environment |= {"HOME": str(folder), "LANG": "C.UTF-8", "PATH": os.defpath}
        self._said = folder / "said.txt"
        self._start = monotonic()
        with self._said.open("wb") as said:
            self._program = subprocess.Popen(
                [program], env=environment, stdout=said, stderr=subprocess.STDOUT
            )

    def go(self) -> Told:
        """Go all the way; raises JourneyFailed."""
        screen = self._screen
        self._until(lambda: screen.colours() >= _PAINTED, "a first picture")
        painted, worked = monotonic() - self._start, processor_time(self._program.pid)
        self._until(lambda: self._titled("Start"), "the start page")
        self._photograph("1-start")
        self._until(lambda: self._titled("Workbench"), "the workbench", press=("ctrl+n",))
        ready = monotonic() - self._start
        self._photograph("2-new-list")
        screen.type(TYPED)
        self._until(lambda: "*" in screen.title(), "a list that is not saved yet")
        self._photograph("3-typed")
        self._until(self._is_mended, "the best wording", press=("F8", "ctrl+Return"))
        self._photograph("4-mended")
        memory = memory_of(self._program.pid)
        saved = self._folder / "specification.txt"
        self._until(lambda: self._titled("Save the list"), "the question for a file", ("ctrl+s",))
        screen.press("ctrl+a")
        screen.type(str(saved))
        self._photograph("5-save")
        screen.press("Return")
        self._until(lambda: screen.title().startswith(f"{saved.name} "), "the saved list")
        self._photograph("6-saved")
        if (text := saved.read_text(encoding="utf-8").strip()) != SAVED:
            raise JourneyFailed(f"The saved file says:\n{text}\ninstead of:\n{SAVED}")
        screen.press("ctrl+q")
        if code := self._program.wait(_LONGEST):
            raise JourneyFailed(f"The program ended with exit code {code}.")
        if left := list((self._home / "drafts").rglob("*.gsfiler")):
            raise JourneyFailed(f"A draft was left though the list was saved: {left[0].name}.")
        return Told(painted, worked, ready, memory)

    def said(self) -> str:
        """Return what the program said on its standard output and error."""
        return self._said.read_text(encoding="utf-8", errors="replace").strip()

    def end(self) -> None:
        """End the program where it still runs."""
        self._program.kill()
        self._program.wait()

    def _until(self, condition: Callable[[], bool], what: str, press: tuple[str, ...] = ()) -> None:
        """Wait for something; keys are pressed for it, and again where they came too early."""
        latest, again = monotonic() + _LONGEST, 0.0
        while not condition():
            if press and monotonic() >= again:
                self._settle()
                self._screen.press(*press)
                again = monotonic() + _PATIENCE
            self._look(latest, what)

    def _settle(self) -> None:
        """Wait until the picture changes no more, but for a cursor."""
        latest, still, before = monotonic() + _LONGEST, 0, self._screen.rows()
        while still < _STILL:
            self._look(latest, "a picture that keeps still")
            now = self._screen.rows()
            changed = sum(one != other for one, other in zip(before, now, strict=True))
            still, before = (still + 1 if changed <= _CURSOR_ROWS else 0), now

    def _look(self, latest: float, what: str) -> None:
        """Let the program go on for a moment; raises JourneyFailed when it ended or is late."""
        try:
            code = self._program.wait(_LOOK)
        except subprocess.TimeoutExpired:
            if monotonic() < latest:
                return
            self._screen.photograph(self._pictures / "failed.png")
            raise JourneyFailed(f"Waited in vain for {what}; see failed.png.") from None
        raise JourneyFailed(f"Waited for {what}, but the program ended with exit code {code}.")

    def _photograph(self, name: str) -> None:
        self._settle()
        self._screen.photograph(self._pictures / f"{name}.png")

    def _titled(self, english: str) -> bool:
        return self._words.get(english, english) in self._screen.title()

    def _is_mended(self) -> bool:
        """Tell whether the draft, which is written by itself, holds the wording."""
        drafts = self._home / "drafts"
        return any(WORDING in path.read_bytes() for path in drafts.rglob("*") if path.is_file())


def words_of(language: str) -> dict[str, str]:
    """Return the window's words in a language by the English ones; none for English."""
    if language not in CODES:
        return {}
    found = messages(FOLDER / f"gsfiler_{language}.ts")
    return {each.findtext("source", ""): each.findtext("translation", "") for _, each in found}


def processor_time(process: int) -> float:
    """Return the seconds a process has had a processor (Linux)."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def memory_of(process: int) -> int:
    """Return the bytes a process holds, its share of what others hold too (Linux's Pss)."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def go(program: Path, language: str = "") -> Told:
    """Make one journey with a screen and a user folder of its own; raises JourneyFailed."""
    with Screen() as screen, TemporaryDirectory(prefix="gsfiler-journey-") as name:
        journey = Journey(program, screen, Path(name), language)
        try:
            return journey.go()
        except JourneyFailed as error:
            raise JourneyFailed("\n".join(filter(None, [str(error), journey.said()]))) from None
        finally:
            journey.end()


def main(arguments: list[str]) -> None:
    """Make a journey in each language asked for, and say what it showed."""
    parser = argparse.ArgumentParser(description="Drive the built window through one journey.")
    parser.add_argument("program", nargs="?", type=Path, default=PROGRAM)
    parser.add_argument("--language", choices=("en", *CODES), action="append")
    asked = parser.parse_args(arguments)
    if missing := missing_tools():
        sys.exit(f"There is no screen to go to. On Debian: sudo apt install {' '.join(missing)}.")
    if not asked.program.is_file():
        sys.exit(f"{asked.program} is not there; make package builds it.")
    for language in asked.language or ("en", *CODES):
        try:
            told = go(asked.program, language)
        except JourneyFailed as error:
            sys.exit(f"The journey ({language}) failed. {error}")
        print(
            f"{language}: first picture after {told.painted:.2f} s ({told.worked:.2f} s of the "
            f"processor), workbench after {told.ready:.2f} s, {told.memory / 1_000_000:.0f} MB of "
            "memory; saved and quit."
        )


if __name__ == "__main__":
    main(sys.argv[1:])
