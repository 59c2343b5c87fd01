"""Actions at random over the whole window: whatever is done in whatever order, nothing breaks.

``make random ACTIONS=20000`` does the same in one window for as long as one likes.
"""

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gsfiler.core.packs import PackStore
from gsfiler.gui.theme import CONTRAST
from gsfiler.vocabulary.installing import install_contents
from tests.gui import random_steps
from tests.gui.random_window import RandomWindow
from tests.vocabulary.conftest import TODAY, contents, train_on_few

EXAMPLES, STEPS = (60, 60) if os.environ.get("GSFILER_LONG") else (5, 40)
"""A small share each time; with GSFILER_LONG in the environment many more."""


def rule_of(step: random_steps.Step) -> Callable[..., None]:
    """Return the rule that takes a step."""

    def take(machine: "AnyActions", rng: object) -> None:
        random_steps.take(machine.it, step, rng, lambda _told: None)  # type: ignore[arg-type]

    take.__name__ = step.__name__
    return rule(rng=st.randoms(use_true_random=False))(take)


class AnyActions(RuleBasedStateMachine):
    folder: Path

    def __init__(self) -> None:
        super().__init__()
        home = Path(mkdtemp(dir=self.folder))
        install_contents(PackStore(home / "packs"), [(c, {}) for c in contents()], TODAY)
        self.it = RandomWindow(home, self.folder / "index")

    type_text = rule_of(random_steps.type_text)
    type_more = rule_of(random_steps.type_text)
    paste = rule_of(random_steps.paste)
    press_key = rule_of(random_steps.press_key)
    press_more = rule_of(random_steps.press_key)
    run_action = rule_of(random_steps.run_action)
    run_more = rule_of(random_steps.run_action)
    show_page = rule_of(random_steps.show_page)
    choose_row = rule_of(random_steps.choose_row)
    write_note = rule_of(random_steps.write_note)
    search = rule_of(random_steps.search)
    find = rule_of(random_steps.find)
    choose_parties = rule_of(random_steps.choose_parties)
    change_settings = rule_of(random_steps.change_settings)
    compare = rule_of(random_steps.compare)
    browse = rule_of(random_steps.browse)
    fill_filing = rule_of(random_steps.fill_filing)
    take_notice = rule_of(random_steps.take_notice)
    take_wording = rule_of(random_steps.take_wording)
    other_program = rule_of(random_steps.other_program)
    open_file = rule_of(random_steps.open_file)
    close_and_stay = rule_of(random_steps.close_and_stay)
    autosave = rule_of(random_steps.autosave)
    undo_all = rule_of(random_steps.undo_all)
    change_packs = rule_of(random_steps.change_packs)
    check_fresh = rule_of(random_steps.check_fresh)

    def teardown(self) -> None:
        try:
            if not self.it.faults.told:
                self.it.settle()
                self.it.look_at_steps()
        finally:
            self.it.close()


def test_whatever_is_done_in_whatever_order_nothing_breaks(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train_on_few(monkeypatch)
    AnyActions.folder = tmp_path
    run_state_machine_as_test(
        AnyActions,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=True,
            phases=(Phase.generate,),
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_the_look_of_the_application_is_afterwards_as_it_was(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    before = qapp.font(), qapp.palette(), qapp.styleSheet(), qapp.property(CONTRAST)
    it = RandomWindow(tmp_path, tmp_path / "index")
    it.inside(lambda: it.window.change_settings(look="contrast", text_size=140))
    it.settle()
    assert qapp.font() != before[0]
    it.close()
    assert (qapp.font(), qapp.palette(), qapp.styleSheet(), qapp.property(CONTRAST)) == before
