"""The pane that explains a verdict, and what it offers."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from gsfiler.gui.detail_pane import DetailPane, compared, named_difference
from gsfiler.gui.term_notes import Notebook
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import (
    Acceptance,
    AcceptanceSource,
    Change,
    Difference,
)
from tests.gui.verdict_samples import CABLES, exact, near


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    made = DetailPane(Notebook(QUndoStack()))
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


def test_the_pane_explains_a_verdict(pane: DetailPane) -> None:
    pane.show_term(near("non-electric cables").term, near("non-electric cables"))
    told = pane.why.toPlainText()
    for part in (
        "Near – Close to a wording",
        "non-electric cables",
        "cables, electric",
        "turns the meaning round: non",
        "Comparison with the installed vocabulary",
        "2026-11-22",
        "verified",
        "12-2024",
        "9 (80%)",
        "US: No data",
    ):
        assert part in told
    assert told.index("Warning") < told.index("Note")
    assert "<script" not in pane.why.toHtml()


def test_an_answer_about_acceptance_names_its_pack_and_day(pane: DetailPane) -> None:
    verdict = replace(
        near("hats"),
        acceptance=MappingProxyType({"JP": Acceptance.CONFLICT, "US": Acceptance.ACCEPTED}),
        acceptance_sources=MappingProxyType(
            {
                "JP": (
                    AcceptanceSource(Acceptance.ACCEPTED, "mgs-a", "", "2026-01-31"),
                    AcceptanceSource(Acceptance.REJECTED, "mgs-b", "", ""),
                ),
                "US": (AcceptanceSource(Acceptance.ACCEPTED, "mgs-a", "12-2024", "2026-01-31"),),
            }
        ),
    )
    pane.show_term(verdict.term, verdict)
    told = " ".join(pane.why.toPlainText().split())
    assert "US: Accepted mgs-a · 12-2024 · 31 January 2026" in told
    assert "JP: Conflict Accepted: mgs-a · 31 January 2026; Rejected: mgs-b · undated" in told


def test_hostile_text_is_shown_not_obeyed(pane: DetailPane) -> None:
    text = "<img src=x><b>{typed}</b>"
    pane.show_term(Term(text, 9), near(text))
    assert text in pane.why.toPlainText()


@pytest.mark.parametrize("way", ["enter", "double click", "button"])
def test_a_candidate_is_taken(pane: DetailPane, qtbot: QtBot, way: str) -> None:
    pane.show_term(near("x").term, near("x"))
    with qtbot.waitSignal(pane.accepted) as taken:
        if way == "enter":
            qtbot.keyClick(pane.candidates, Qt.Key.Key_Return)
        elif way == "button":
            qtbot.mouseClick(pane.accept_button, Qt.MouseButton.LeftButton)
        else:
            place = pane.candidates.visualRect(pane.model.index(0)).center()
            view = pane.candidates.viewport()
            qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
            qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert taken.args[0].packed == CABLES


def test_a_link_asks_to_ignore_a_finding(pane: DetailPane, qtbot: QtBot) -> None:
    verdict = near("x")
    pane.show_term(verdict.term, verdict)
    with qtbot.waitSignal(pane.ignore_wanted) as wanted:
        pane.why.anchorClicked.emit(QUrl("ignore:1"))
    assert wanted.args == [verdict.findings[1]]
    pane.why.anchorClicked.emit(QUrl("https://example.org"))


def test_an_exact_term_is_compared_with_nothing() -> None:
    assert compared(exact("hats")) is None
    assert "spelling" in named_difference(Difference(Change.SPELLING, "color", "colour"))
