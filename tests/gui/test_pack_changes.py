"""The verdicts on screen belong to the packs in force, whatever is stopped and whenever."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gsfiler.core.errors import Cancelled, InputError, PackError
from gsfiler.core.packs import PackStore
from gsfiler.gui import pack_work
from gsfiler.gui.jobs import Stop
from gsfiler.gui.pack_work import Place, change_packs, install_files, step_back
from gsfiler.gui.packs_page import PacksPage
from gsfiler.gui.terms_page import TermsPage
from tests.gui.workbench import WAIT_MS, kinds, settle, show

OURS = "Class 30: blue coffee"


@pytest.fixture
def packs(qtbot: QtBot, page: TermsPage, firm_list: Path) -> PacksPage:
    """The packs beside a workbench whose one term is known to the one pack in force."""
    made = PacksPage(page.desk)
    qtbot.addWidget(made)
    made.show()
    made.install_files([firm_list])
    qtbot.waitUntil(lambda: made._is_free() and page.desk.standing is not None, timeout=WAIT_MS)
    show(page, qtbot, OURS)
    assert kinds(page) == ["exact"]
    return made


@pytest.fixture
def place(page: TermsPage) -> Place:
    """The packs of the desk for work without a window."""
    return Place(page.desk.folders, page.desk.today, "", "en", "")


def stop_at_the_end(packs: PacksPage, begin: Callable[[], None]) -> None:
    """Begin a change and ask it to stop when it has ended, but the window has not learnt of it."""
    ended, jobs = threading.Event(), packs._desk.jobs
    hand_back = jobs._hand_back

    def handed_back(outcome: object) -> None:
        hand_back(outcome)  # type: ignore[arg-type]
        if getattr(outcome, "last", False):
            ended.set()

    jobs._hand_back = handed_back  # type: ignore[method-assign]
    begin()
    assert ended.wait(WAIT_MS / 1000)
    jobs._hand_back = hand_back  # type: ignore[method-assign]
    packs.stop()


@contextmanager
def held_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Hold changes up once the packs are changed; gives what is set when one has come so far."""
    there, go_on = threading.Event(), threading.Event()
    prepare = pack_work._prepare

    def wait(place: Place, stop: Stop) -> None:
        there.set()
        assert go_on.wait(WAIT_MS / 1000)
        prepare(place, stop)

    monkeypatch.setattr(pack_work, "_prepare", wait)
    try:
        yield there
    finally:
        go_on.set()
        monkeypatch.setattr(pack_work, "_prepare", prepare)


def end(qtbot: QtBot, packs: PacksPage, page: TermsPage) -> None:
    qtbot.waitUntil(packs._is_free, timeout=WAIT_MS)
    settle(page, qtbot)


def test_a_step_back_that_is_stopped_too_late_has_everything_checked_anew(
    qtbot: QtBot, page: TermsPage, packs: PacksPage
) -> None:
    stop_at_the_end(packs, packs.go_back)
    end(qtbot, packs, page)
    assert page.desk.store.packs() == []
    assert kinds(page) == ["unknown"]
    assert packs.note.text() == "It was too late to stop. Undone: installed list-firm."


def test_an_installation_that_is_stopped_too_late_is_told_to_stand(
    qtbot: QtBot, page: TermsPage, packs: PacksPage, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("term,class\nred tea,30\n", encoding="utf-8")
    stop_at_the_end(packs, lambda: packs.install_files([other]))
    end(qtbot, packs, page)
    assert [pack.id for pack in page.desk.store.in_force()] == ["list-firm", "list-other"]
    assert packs.note.text() == "It was too late to stop. Installed and in force: other."


def test_a_step_back_that_is_stopped_after_it_was_taken_is_told_so(
    qtbot: QtBot, page: TermsPage, packs: PacksPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with held_up(monkeypatch) as there:
        packs.go_back()
        assert there.wait(WAIT_MS / 1000)
        packs.stop()
    end(qtbot, packs, page)
    assert page.desk.store.packs() == []
    assert kinds(page) == ["unknown"]
    assert packs.note.text() == "It was too late to stop. Undone: installed list-firm."


def test_a_change_that_is_stopped_before_its_end_is_undone_and_told_so(
    qtbot: QtBot, page: TermsPage, packs: PacksPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with held_up(monkeypatch) as there:
        packs.drop_chosen()
        assert there.wait(WAIT_MS / 1000)
        assert page.desk.store.in_force() == []
        packs.stop()
    end(qtbot, packs, page)
    assert [pack.id for pack in page.desk.store.in_force()] == ["list-firm"]
    assert kinds(page) == ["exact"]
    assert packs.note.text() == "Stopped; the packs are as they were."


def test_while_the_packs_are_being_changed_no_verdict_is_shown(
    qtbot: QtBot, page: TermsPage, packs: PacksPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with held_up(monkeypatch) as there:
        packs.go_back()
        assert kinds(page) == []
        assert page.model.index(0, 2).data() == "checking …"
        assert there.wait(WAIT_MS / 1000)
        page.open_text(f"{OURS}; smartphones", "a longer list")
        qtbot.waitUntil(lambda: len(page.model.terms) == 2, timeout=WAIT_MS)
        qtbot.wait(50)
        assert kinds(page) == []
    end(qtbot, packs, page)
    assert len(kinds(page)) == 2
    assert "exact" not in kinds(page)


def test_what_another_program_puts_out_of_force_is_seen_when_the_window_is_come_back_to(
    qtbot: QtBot, page: TermsPage, packs: PacksPage
) -> None:
    PackStore(page.desk.folders.packs).drop(["list-firm"])
    page.desk.look_for_changes()
    with qtbot.waitSignal(page.desk.vocabulary_changed, timeout=WAIT_MS):
        pass
    settle(page, qtbot)
    assert kinds(page) == ["unknown"]
    with qtbot.assertNotEmitted(page.desk.vocabulary_changed):
        page.desk.look_for_changes()
        qtbot.waitUntil(lambda: not page.desk.jobs.busy, timeout=WAIT_MS)


def test_a_change_that_cannot_be_undone_is_told_to_stay(
    place: Place, firm_list: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_store: PackStore) -> str:
        raise InputError("packs", "another gsfiler is changing this folder.", "Wait.")

    install_files(place, [firm_list], Stop())
    monkeypatch.setattr(PackStore, "back", refuse)
    stop = Stop()

    def drop_and_stop(store: PackStore) -> None:
        store.drop(["list-firm"])
        stop.set()

    monkeypatch.setattr(pack_work, "_prepare", lambda _place, stop: stop.check())
    with pytest.raises(PackError, match=r"could not be undone and stays: .*another gsfiler"):
        change_packs(place, drop_and_stop, stop)
    assert place.store.in_force() == []


def test_what_is_stopped_before_it_begins_changes_nothing(place: Place, firm_list: Path) -> None:
    install_files(place, [firm_list], Stop())
    stop = Stop()
    stop.set()
    with pytest.raises(Cancelled):
        step_back(place, stop)
    with pytest.raises(Cancelled):
        change_packs(place, lambda store: store.drop(["list-firm"]), stop)
    assert [pack.id for pack in place.store.in_force()] == ["list-firm"]
