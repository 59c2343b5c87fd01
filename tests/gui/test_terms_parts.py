"""The small parts of the workbench: find bar, search hits, counters, collector."""

import gc
from collections import Counter
from weakref import ref

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gsfiler.gui.collecting import QuietCollector
from gsfiler.gui.detail_pane import CandidatesModel
from gsfiler.gui.find_bar import FindBar, PreviewModel
from gsfiler.gui.jobs import Jobs
from gsfiler.gui.search_box import HitsModel, HtmlRole, highlighted
from gsfiler.gui.terms_counters import Counters
from gsfiler.lists.replacing import find_all, previews, replace_at
from gsfiler.lists.text_edits import TextEdit
from gsfiler.vocabulary.verdict import VerdictKind
from tests.gui.verdict_samples import near


def test_the_bar_finds_goes_round_and_replaces(qtbot: QtBot) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.open_for("hat; chat; HAT", "hat", replacing=True)
    assert bar.count.text() in {"3 found", "3 found "}
    went: list[tuple[int, int]] = []
    bar.hit_wanted.connect(lambda start, end: went.append((start, end)))
    qtbot.keyClick(bar.wanted, Qt.Key.Key_Return)
    qtbot.keyClick(bar.wanted, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert went == [(0, 3), (11, 14)]
    assert bar.count.text() == "3 of 3"
    qtbot.mouseClick(bar.whole_words, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    bar.whole_words.setChecked(True)
    qtbot.keyClicks(bar.replacement, "cap")
    bar.search()
    assert bar.model.rowCount() == 2
    with qtbot.waitSignal(bar.replace_wanted) as wanted:
        qtbot.mouseClick(bar.all_button, Qt.MouseButton.LeftButton)
    assert wanted.args[0] == (TextEdit(0, 3, "cap"), TextEdit(11, 14, "cap"))
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.wanted, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_counters_name_what_there_is_and_lead_to_it(qtbot: QtBot) -> None:
    counters = Counters()
    qtbot.addWidget(counters)
    counters.show_totals(1, 12, 2, 3)
    assert counters.totals.text() == "1 term  ·  2 classes  ·  12 characters  ·  3 being checked"
    counters.show_kinds(Counter({VerdictKind.NEAR: 2}))
    shown = [kind for kind, button in counters.buttons.items() if not button.isHidden()]
    assert shown == [VerdictKind.NEAR]
    with qtbot.waitSignal(counters.kind_wanted) as wanted:
        counters.buttons[VerdictKind.NEAR].click()
    assert wanted.args == [VerdictKind.NEAR]


def test_the_collector_gives_python_its_ways_back(qtbot: QtBot) -> None:
    before = gc.get_threshold()
    jobs = Jobs()
    collector = QuietCollector(jobs)
    assert gc.get_threshold()[2] == 1_000_000
    collector.look()
    assert gc.get_freeze_count() > 0
    collector.close()
    assert (gc.get_threshold(), gc.get_freeze_count()) == (before, 0)
    jobs.close()


def test_what_was_left_uncollected_goes_while_the_user_is_elsewhere(
    qtbot: QtBot, qapp: QApplication
) -> None:
    class Ring:
        def __init__(self) -> None:
            self.itself = self

    jobs = Jobs()
    collector = QuietCollector(jobs)
    left = ref(Ring())
    gc.freeze()  # as look() does where there is too much to look at
    gc.collect()
    assert left() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert left() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert left() is None
    collector.close()
    jobs.close()


def test_the_small_models_pass_the_tester(qtmodeltester: ModelTester) -> None:
    candidates, hits, shown = CandidatesModel(), HitsModel(), PreviewModel()
    for model in (candidates, hits, shown):
        qtmodeltester.check(model)
    candidates.show_candidates(near("x").candidates)
    hits.show_hits(near("x").candidates, "cab")
    shown.show_previews(tuple(previews("hats", replace_at(find_all("hats", "a"), "o"))))
    for model in (candidates, hits, shown):
        qtmodeltester.check(model)
    assert candidates.data(candidates.index(0)) == (
        "cables, electric\nclass 9  ·  90%  ·  turns the meaning round"
    )
    assert hits.data(hits.index(1)) == "hats – class 25"
    assert hits.data(hits.index(0), HtmlRole) == " 9 · <b>cab</b>les, electric"
    assert shown.data(shown.index(0)) == "line 1:  hats  →  hots"


@pytest.mark.parametrize(
    ("wording", "typed", "html"),
    [
        ("cables & wires", "wi cab", "<b>cab</b>les &amp; <b>wi</b>res"),
        ("hats", "at", "hats"),
        ("hats", "hats", "<b>hats</b>"),
        ("hats", "", "hats"),
        ("İnci", "i", "İnci"),
    ],
)
def test_typed_beginnings_are_bold(wording: str, typed: str, html: str) -> None:
    assert highlighted(wording, typed) == html
