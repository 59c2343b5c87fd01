"""Work in the background: the only threads of the program.

One long-lived object owns a thread pool and one signal. Work is a plain function that is given
snapshots and returns a value, never a widget or a model; what it is told runs on the window's
thread. A newer job of the same ``lane`` makes an older answer void.

Outcomes wait in a queue and one signal wakes the window for all of them; the window then takes
what it can within a few milliseconds and lets keys and paint through before it takes the rest.
"""

import logging
from collections import deque
from collections.abc import Callable, Generator, Hashable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event, Lock, local
from time import monotonic
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from gsfiler.core.errors import Cancelled

logger = logging.getLogger(__name__)

THREADS = 3
TAKEN_AT_ONCE = 0.008
"""Seconds that outcomes may take of the window's thread before keys and paint are let through."""

Failed = Callable[[Exception], None]
T = TypeVar("T")


class Stop:
    """Told to a running job: it asks often, and stops by raising Cancelled."""

    def __init__(self, tell: Callable[[Any], None] | None = None) -> None:
        self._event = Event()
        self._tell = tell

    def tell(self, value: object) -> None:
        """Hand over a part, such as progress, while the work goes on; to nobody where none asks."""
        tell = self._tell
        if tell is not None:
            tell(value)

    def set(self) -> None:
        """Ask the job to stop."""
        self._event.set()

    def end(self) -> None:
        """Hand over nothing more: the job and the means to stop it hold each other no longer."""
        self._tell = None

    @property
    def wanted(self) -> bool:
        """Whether the job should stop."""
        return self._event.is_set()

    def check(self, *_anything: object) -> None:
        """Raise Cancelled when the job should stop; fits wherever progress is told."""
        if self._event.is_set():
            raise Cancelled


class PerThread(Generic[T]):
    """One value for each thread, made again when its key changes, by one thread at a time."""

    def __init__(self) -> None:
        self._local = local()
        self._making = Lock()

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return this thread's value for a key; an older one is let go before it is made anew."""
        kept: tuple[Hashable, T] | None = getattr(self._local, "kept", None)
        if kept is None or kept[0] != key:
            self._local.kept = kept = None
            with self._making:
                kept = self._local.kept = (key, make())
        return kept[1]


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane of work whose outcome concerns one object: once Qt deleted it, nothing is told."""

    name: str
    owner: QObject


@dataclass(frozen=True, slots=True)
class _Job:
    number: int
    lane: str
    owner: QObject | None
    work: Callable[[Stop], Any]
    stop: Stop
    done: Callable[[Any], None]
    failed: Failed
    partly: Callable[[Any], None] | None
    stopped: Callable[[], None] | None
    lasting: bool


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What is told of a job; nothing but that it stopped, where ``tell`` is None.

    Its one value lies in ``held``, from where the window takes it: so the window alone lets go of
    it at last, on its own thread, as a document of Qt's demands.
    """

    job: _Job
    last: bool
    tell: Callable[[Any], None] | None
    held: list[Any]


class Jobs(QObject):
    """Runs work in the background and hands the outcome back on the window's thread."""

    busy_changed = Signal(bool)
    _came = Signal()

    def __init__(self, parent: QObject | None = None, threads: int = THREADS) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="gsfiler")
        self._outcomes: deque[_Outcome] = deque()
        self._newest: dict[str, int] = {}
        self._running: dict[int, Stop] = {}
        self._number = 0
        self._waking = Lock()
        self._awake = False
        self._closed = False
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[Stop], Any],
        *,
        done: Callable[[Any], None],
        failed: Failed,
        lane: str | Lane = "",
        partly: Callable[[Any], None] | None = None,
        stopped: Callable[[], None] | None = None,
        lasting: bool = False,
    ) -> Stop:
        """Run ``work`` in the background; returns the means to stop it.

        With ``partly``, the values that ``work`` yields, or tells its Stop, are handed over as they
        come; of work that yields, ``done`` is given None. Where a ``lane`` is named, the job
        before it in that lane is stopped and whatever it still says is dropped.

        Of every job exactly one end is told until the window closes, or the owner of its lane is
        gone: ``done``, ``failed``, or
        ``stopped``, which stands for both once the job was asked to stop, even where the work had
        ended by then and its outcome is dropped. Work that changes something for good is
        ``lasting``: asking it to stop is a wish, and only Cancelled tells that it was granted.
        """
        self._number += 1
        stop = Stop(lambda part: self._hand_part_over(job, part))
        name, owner = (lane.name, lane.owner) if isinstance(lane, Lane) else (lane, None)
        job = _Job(self._number, name, owner, work, stop, done, failed, partly, stopped, lasting)
        if self._closed:
            stop.set()
            stop.end()
            return stop
        if name:
            before = self._running.get(self._newest.get(name, 0))
            if before:
                before.set()
            self._newest[name] = job.number
        self._running[job.number] = job.stop
        if len(self._running) == 1:
            self.busy_changed.emit(self.busy)
        self._pool.submit(self._run, job)
        return job.stop

    def close(self) -> None:
        """Stop all work and wait for it; nothing is delivered any more."""
        self._closed = True
        for stop in list(self._running.values()):
            stop.set()
        self._pool.shutdown(wait=True, cancel_futures=True)
        for stop in self._running.values():
            stop.end()
        for outcome in self._outcomes:
            outcome.held.clear()
        self._outcomes.clear()
        self._running.clear()

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._running)

    def _run(self, job: _Job) -> None:
        """Do one job on a thread of the pool and hand back how it ended."""
        held: list[Any] = []
        tell: Callable[[Any], None] | None = job.done
        try:
            job.stop.check()
            held.append(self._worked(job))
        except Cancelled:
            tell = None
        except Exception as error:
            # The one net below all background work: the window shows the error, and lives on.
            logger.debug("a job failed", exc_info=True)
            held, tell = [error], job.failed
        self._hand_back(_Outcome(job, last=True, tell=tell, held=held))

    def _worked(self, job: _Job) -> Any:
        """Do the work; of work that yields, the parts are handed over and None is returned."""
        value = job.work(job.stop)
        if isinstance(value, Iterator):
            self._hand_all_parts_over(job, value)
            return None
        return value

    def _hand_all_parts_over(self, job: _Job, parts: Iterator[Any]) -> None:
        """Hand over each part as it comes; a generator is closed on this thread."""
        try:
            for part in parts:
                job.stop.check()
                self._hand_part_over(job, part)
        finally:
            if isinstance(parts, Generator):
                parts.close()

    def _hand_part_over(self, job: _Job, part: Any) -> None:
        """Hand over one part, if anybody wants it."""
        if job.partly is not None:
            self._hand_back(_Outcome(job, last=False, tell=job.partly, held=[part]))

    def _hand_back(self, outcome: _Outcome) -> None:
        """Queue an outcome and wake the window."""
        self._outcomes.append(outcome)
        self._wake()

    def _wake(self) -> None:
        """Send the one signal, unless one is on its way already."""
        with self._waking:
            awake, self._awake = self._awake, True
        if not awake:
            self._came.emit()

    def _deliver(self) -> None:
        """Tell what has come, for a few milliseconds; the rest after keys and paint.

        What is told may open a dialog with an event loop of its own: the queue is whole by then.
        """
        # Under the lock: a thread that has just read that the window is awake must not write so
        # after this, or nothing would wake the window again.
        with self._waking:
            self._awake = False
        until = monotonic() + TAKEN_AT_ONCE
        try:
            while self._outcomes:
                self._tell(self._outcomes.popleft())
                if monotonic() >= until:
                    break
        finally:
            if self._outcomes:
                self._wake()

    def _tell(self, outcome: _Outcome) -> None:
        """Tell one outcome, or in its place that the job stopped; nothing once all is closed."""
        job = outcome.job
        value = outcome.held.pop() if outcome.held else None
        if outcome.last:
            self._running.pop(job.number, None)
            job.stop.end()
            if not self._running:
                self.busy_changed.emit(self.busy)
        if self._closed or not (job.owner is None or isValid(job.owner)):
            return
        void = bool(job.lane) and self._newest.get(job.lane) != job.number
        unwanted = void or (job.stop.wanted and not job.lasting)
        if outcome.tell is not None and not unwanted:
            outcome.tell(value)
        elif outcome.last and job.stopped is not None:
            job.stopped()
