"""Progress and messages on standard error, so that standard output holds results alone."""

from collections.abc import Callable

import click

from gsfiler.cli.context import Face

Progress = Callable[[str, int, int | None], None]
"""Told what is being done, how much is done and how much there is in all, if known."""

_WIDTH = 24


def progress_bar(face: Face) -> Progress:
    """Return a bar that redraws itself on a terminal; silence where there is none."""
    return _Bar().show if face.stderr_is_terminal else _silence


def printable(text: str) -> str:
    """Return text from outside without the control characters that could steer a terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def message(text: str) -> None:
    """Tell the user something that is not a result; what it quotes cannot steer the terminal."""
    click.echo(printable(text), err=True)


def _silence(_what: str, _done: int, _total: int | None) -> None:
    """Show nothing."""


class _Bar:
    """One line of a terminal; remembers what it shows so as to draw only what changes."""

    def __init__(self) -> None:
        self.line = ""

    def show(self, what: str, done: int, total: int | None) -> None:
        """Draw the bar, and end its line when all is done."""
        line = _line(printable(what), done, total)
        if line == self.line:
            return
        blank = " " * max(0, len(self.line) - len(line))
        finished = total is not None and done >= total
        click.echo(f"\r{line}{blank}", err=True, nl=finished)
        self.line = "" if finished else line


def _line(what: str, done: int, total: int | None) -> str:
    """Return the text of the bar."""
    if not total:
        return f"{what}: {done:,}"
    share = min(done / total, 1.0)
    filled = int(share * _WIDTH)
    return f"{what}: [{'#' * filled}{'.' * (_WIDTH - filled)}] {share:4.0%}"
