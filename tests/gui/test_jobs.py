"""The background work: every outcome comes, on the window's thread, and never a void one."""

import gc
import threading
from collections.abc import Iterator
from time import monotonic, sleep
from typing import Any, ClassVar
from weakref import ref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from gsfiler.gui.jobs import Jobs, Lane, PerThread, Stop


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    running = Jobs()
    yield running
    running.close()


def never(value: object) -> None:
    raise AssertionError(value)


def start_and_wait(jobs: Jobs, **told: Any) -> Stop:
    """Start a job and wait until its end is on its way to the window, which learns nothing yet."""
    before = len(jobs._outcomes)
    stop = jobs.start(lambda _stop: "ended", failed=never, **told)
    until = monotonic() + 5
    while len(jobs._outcomes) == before and monotonic() < until:
        sleep(0.001)
    return stop


def test_all_of_201_outcomes_come_on_the_thread_of_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    came: list[tuple[int, threading.Thread]] = []

    def fail(number: int) -> int:
        if number % 3 == 0:
            raise ValueError(number)
        return number

    def kept(value: int) -> None:
        came.append((value, threading.current_thread()))

    def failed(error: Exception) -> None:
        kept(error.args[0])

    for number in range(201):
        jobs.start(lambda _stop, number=number: fail(number), done=kept, failed=failed)
    qtbot.waitUntil(lambda: len(came) == 201)
    assert sorted(value for value, _ in came) == list(range(201))
    assert {thread for _, thread in came} == {threading.current_thread()}
    assert not jobs.busy


def test_a_newer_job_of_a_lane_makes_the_older_answer_void(qtbot: QtBot, jobs: Jobs) -> None:
    begun, go_on = threading.Event(), threading.Event()
    came: list[str] = []

    def slow(_stop: Stop) -> str:
        begun.set()
        go_on.wait(5)
        return "old"

    old = jobs.start(slow, done=came.append, failed=never, lane="search")
    assert begun.wait(5)
    jobs.start(lambda _stop: "new", done=came.append, failed=never, lane="search")
    assert old.wanted
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert came == ["new"]


@pytest.mark.parametrize("ends_well", [True, False])
def test_nothing_is_told_of_what_concerns_something_that_is_gone(
    qtbot: QtBot, jobs: Jobs, *, ends_well: bool
) -> None:
    gone, go_on = QObject(), threading.Event()

    def work(_stop: Stop) -> Iterator[int]:
        yield 1
        go_on.wait(5)
        if not ends_well:
            raise ValueError(2)

    came: list[object] = []
    told = {"partly": came.append, "done": never, "failed": never, "stopped": lambda: never(0)}
    jobs.start(work, lane=Lane("page", gone), **told)
    qtbot.waitUntil(lambda: came == [1])
    delete(gone)
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_a_job_that_is_void_before_it_begins_does_no_work(qtbot: QtBot) -> None:
    jobs = Jobs(threads=1)
    go_on = threading.Event()
    done: list[object] = []
    jobs.start(lambda _stop: go_on.wait(5), done=done.append, failed=never)
    jobs.start(never, done=never, failed=never, lane="search")
    jobs.start(lambda _stop: "new", done=done.append, failed=never, lane="search")
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert done == [True, "new"]
    jobs.close()


def test_parts_come_in_order_before_the_end(qtbot: QtBot, jobs: Jobs) -> None:
    came: list[object] = []
    jobs.start(
        lambda _stop: iter(range(500)),
        partly=came.append,
        done=lambda value: came.append(("done", value)),
        failed=never,
    )
    qtbot.waitUntil(lambda: not jobs.busy)
    assert came == [*range(500), ("done", None)]


def test_one_signal_wakes_the_window_for_many_parts(qtbot: QtBot, jobs: Jobs) -> None:
    wakes: list[None] = []
    jobs._came.connect(lambda: wakes.append(None))
    finished = threading.Event()

    def work(_stop: Stop) -> Iterator[int]:
        yield from range(1000)
        finished.set()

    came: list[int] = []
    jobs.start(work, partly=came.append, done=lambda _: None, failed=never)
    assert finished.wait(5)  # the window slept meanwhile
    qtbot.waitUntil(lambda: not jobs.busy)
    assert len(came) == 1000
    assert len(wakes) < 20


def test_stopping_closes_the_generator_and_tells_only_that_it_stopped(
    qtbot: QtBot, jobs: Jobs
) -> None:
    told: list[str] = []
    closed = threading.Event()

    def work(_stop: Stop) -> Iterator[int]:
        try:
            while True:
                yield 1
        finally:
            closed.set()

    stop = jobs.start(
        work,
        partly=lambda _: stop.set(),
        done=never,
        failed=never,
        stopped=lambda: told.append("stopped"),
    )
    qtbot.waitUntil(lambda: not jobs.busy)
    assert closed.is_set()
    assert told == ["stopped"]


def test_an_outcome_that_came_after_the_stop_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    finished = threading.Event()

    def work(_stop: Stop) -> None:
        finished.set()

    stop = jobs.start(work, done=never, failed=never)
    assert finished.wait(5)
    stop.set()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_a_job_asked_to_stop_after_its_work_ended_tells_that_it_stopped(
    qtbot: QtBot, jobs: Jobs
) -> None:
    told: list[str] = []
    stop = start_and_wait(jobs, done=never, stopped=lambda: told.append("stopped"))
    stop.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == ["stopped"]


def test_lasting_work_that_ended_before_it_was_asked_to_stop_tells_what_it_did(
    qtbot: QtBot, jobs: Jobs
) -> None:
    told: list[object] = []
    stop = start_and_wait(jobs, done=told.append, stopped=lambda: never("stopped"), lasting=True)
    stop.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == ["ended"]


def test_lasting_work_that_stops_tells_that_it_stopped(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[str] = []

    def work(stop: Stop) -> None:
        while True:
            stop.check()

    stop = jobs.start(
        work, done=never, failed=never, stopped=lambda: told.append("stopped"), lasting=True
    )
    stop.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == ["stopped"]


def test_a_fault_in_what_is_told_keeps_the_others_coming(qtbot: QtBot, jobs: Jobs) -> None:
    came: list[int] = []

    def told(value: int) -> None:
        if value == 1:
            raise ValueError(value)
        came.append(value)

    with qtbot.captureExceptions() as caught:
        for number in range(4):
            jobs.start(lambda _stop, number=number: number, done=told, failed=never)
        qtbot.waitUntil(lambda: len(came) == 3)
    assert sorted(came) == [0, 2, 3]
    assert [kind for kind, *_ in caught] == [ValueError]


def test_busy_is_told_once_at_the_beginning_and_once_at_the_end(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[bool] = []
    jobs.busy_changed.connect(told.append)
    for _ in range(5):
        jobs.start(lambda _stop: None, done=lambda _: None, failed=never)
    assert jobs.busy
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == [True, False]


def test_closing_stops_work_and_delivers_nothing_more(qtbot: QtBot) -> None:
    jobs = Jobs()
    begun = threading.Event()

    def work(stop: Stop) -> None:
        begun.set()
        while True:
            stop.check()

    jobs.start(work, done=never, failed=never, stopped=lambda: never("stopped"))
    assert begun.wait(5)
    jobs.close()
    assert not jobs.busy
    assert jobs.start(never, done=never, failed=never).wanted


def test_a_thread_makes_its_value_again_only_for_another_key() -> None:
    made: list[int] = []
    value: PerThread[int] = PerThread()

    def make() -> int:
        made.append(1)
        return len(made)

    assert [value.get("a", make), value.get("a", make), value.get("b", make)] == [1, 1, 2]
    others: list[int] = []
    thread = threading.Thread(target=lambda: others.append(value.get("b", make)))
    thread.start()
    thread.join()
    assert others == [3]


class Freed:
    """Tells on which thread it was let go of at last."""

    threads: ClassVar[set[threading.Thread]] = set()

    def __del__(self) -> None:
        self.threads.add(threading.current_thread())


def test_what_work_returns_is_let_go_of_on_the_thread_of_the_window(
    qtbot: QtBot, jobs: Jobs
) -> None:
    Freed.threads.clear()
    came: list[bool] = []
    for number in range(300):
        jobs.start(
            lambda _stop: Freed(),
            done=lambda value: came.append(isinstance(value, Freed)),
            failed=never,
            lane="some" if number % 2 else "",
        )
    qtbot.waitUntil(lambda: not jobs.busy)
    assert all(came)
    assert Freed.threads == {threading.current_thread()}


def test_what_work_returned_although_it_was_stopped_is_let_go_of_there_too(
    qtbot: QtBot, jobs: Jobs
) -> None:
    Freed.threads.clear()
    told: list[str] = []

    def work(stop: Stop) -> Freed:
        stop.set()
        return Freed()

    jobs.start(work, done=never, failed=never, stopped=lambda: told.append("stopped"))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == ["stopped"]
    assert Freed.threads == {threading.current_thread()}


def test_a_job_that_ended_holds_nothing_of_its_work(qtbot: QtBot, jobs: Jobs) -> None:
    gc.disable()
    given = Freed()
    gone = ref(given)
    stops = [
        jobs.start(lambda _stop, given=given: given.threads, done=lambda _told: None, failed=never)
    ]
    del given
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()
    left = gone()
    gc.enable()
    assert left is None
    assert stops[0] is not None
