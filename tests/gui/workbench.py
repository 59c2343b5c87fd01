"""What tests of the workbench share: a list, and ways to show it, to wait and to act."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from gsfiler.gui.actions import Action
from gsfiler.gui.terms_page import TermsPage

LIST = "Class 9: computers; non-electric cables.\nClass 25: hats; T-shirt."
WAIT_MS = 60_000
"""A busy machine may need long for the index of the first test."""

MakePage = Callable[[], TermsPage]


def settle(page: TermsPage, qtbot: QtBot) -> None:
    """Wait until the text is read and every term has its verdict."""
    qtbot.waitUntil(
        lambda: not page.unread and not page.model.unchecked and not page.desk.jobs.busy,
        timeout=WAIT_MS,
    )


def show(page: TermsPage, qtbot: QtBot, text: str = LIST) -> None:
    """Open a list and wait for its verdicts."""
    page.open_text(text, "a list")
    settle(page, qtbot)


def act(page: TermsPage, name: str) -> Action:
    """Run an action of the page by its id."""
    found = next(action for action in page.actions() if action.id == name)
    assert found.enabled()
    found.run()
    return found


def kinds(page: TermsPage) -> list[str]:
    """Return the verdicts in the order of the terms."""
    return [str(verdict.kind) for verdict in page.model.verdicts if verdict]
