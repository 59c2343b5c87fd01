"""Telling two people that they have the same draft open: a notice, never a block.

Whoever opens ``name.gsf`` for editing leaves ``name.gsf.lock`` beside it, with who, on which
machine and since when, and holds it locked; the system lets go when the program ends. So a lock
left behind on this machine is seen to be dead at once, and one from another machine, where locks
may not reach, after :data:`STALE_HOURS` without a sign of life. What keeps two people from
overwriting one another is the comparison at saving (:mod:`gsfiler.filing.drafts.safe_saving`).
"""

import os
import stat
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from gsfiler.core.files import lock_alone
from gsfiler.core.findings import Authority, FindingKind, Severity
from gsfiler.filing.drafts.safe_saving import real_path
from gsfiler.filing.placed import PlacedFinding

STALE_HOURS = 12
OPEN_ELSEWHERE = FindingKind(
    "DRAFT_OPEN_ELSEWHERE",
    Severity.NOTE,
    "{who} has had this draft open on {machine} since {since}. If both of you save, the second "
    "one is told and can keep both states.",
    Authority("gsfiler's own check: a draft open twice", "gsfiler", "2026-11-22"),
)

_NO_FOLLOWING = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_LONGEST = 4096
_FAR_BEHIND = 1 << 30
SOMEBODY = "Somebody"


class LockNote(BaseModel):
    """Who has a draft open: the name, the machine, and the last sign of life in ISO 8601."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    who: str = ""
    machine: str = ""
    since: str = ""


_EMPTY = LockNote()


@dataclass(slots=True)
class DraftLock:
    """A lock that was asked for; ``other`` is who has the draft open already, if anybody.

    It is ours only where nobody else had it and the folder could be written to (``is_held``).
    Call :meth:`release` when the draft is closed.
    """

    path: Path
    other: LockNote | None = None
    _descriptor: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether the lock is ours."""
        return self._descriptor is not None

    def refresh(self, note: LockNote) -> None:
        """Give a sign of life, as at every saving; does nothing where the lock is not ours."""
        if self._descriptor is not None:
            _write(self._descriptor, note)

    def release(self) -> None:
        """Let go and delete the lock file, if it is ours; may be called twice."""
        if self._descriptor is None:
            return
        try:
            self.path.unlink()
        except OSError:
            _write(self._descriptor, LockNote())  # Windows: a file that is open cannot be deleted
        os.close(self._descriptor)
        self._descriptor = None


def lock_path(draft: Path) -> Path:
    """Return where the lock of a draft lies: ``name.gsf.lock``."""
    real = real_path(draft)
    return real.with_name(f"{real.name}.lock")


def take_lock(draft: Path, note: LockNote) -> DraftLock:
    """Leave our note beside a draft, or find out who left one before us; never raises.

    ``note.since`` is now. In a folder that cannot be written to nobody is told anything, nor where
    something else than a lock has its name: a link, or a file that we did not write.
    """
    path = lock_path(draft)
    descriptor = _opened(path)
    if descriptor is None:
        return DraftLock(path)
    there = _read(descriptor)
    if there is None:
        os.close(descriptor)
        return DraftLock(path)
    os.lseek(descriptor, _FAR_BEHIND, os.SEEK_SET)
    if not lock_alone(descriptor):
        os.close(descriptor)
        return DraftLock(path, there if there != _EMPTY else LockNote(who=SOMEBODY))
    if there != _EMPTY and there.machine != note.machine and not is_stale(there, note.since):
        os.close(descriptor)
        return DraftLock(path, there)
    _write(descriptor, note)
    return DraftLock(path, None, descriptor)


def is_stale(note: LockNote, now: str) -> bool:
    """Tell whether a note is so old that its program must have ended; ``now`` is ISO 8601."""
    try:
        age = datetime.fromisoformat(now) - datetime.fromisoformat(note.since)
    except (ValueError, TypeError):
        return False
    return age > timedelta(hours=STALE_HOURS)


def lock_finding(note: LockNote) -> PlacedFinding:
    """Return the notice that somebody else has the draft open."""
    finding = OPEN_ELSEWHERE.at(
        who=note.who or SOMEBODY, machine=note.machine or "?", since=note.since or "?"
    )
    return PlacedFinding("desk", finding)


def _opened(path: Path) -> int | None:
    """Open a lock file, made where it is missing; None where it leads to another file, or is none.

    What came with a draft from elsewhere may be a link, planted to have us write over its target.
    """
    try:
        if path.is_symlink():  # Windows cannot be told not to follow it
            return None
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _NO_FOLLOWING, 0o666)
    except OSError:
        return None
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
        os.close(descriptor)
        return None
    return descriptor


def _read(descriptor: int) -> LockNote | None:
    """Return the note in an open lock file, an empty one where it is empty, None where none is."""
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        data = os.read(descriptor, _LONGEST + 1)
        if not data:
            return _EMPTY
        return None if len(data) > _LONGEST else LockNote.model_validate_json(data)
    except (OSError, ValidationError):
        return None


def _write(descriptor: int, note: LockNote) -> None:
    """Write a note; a full disk costs the others their notice and us nothing."""
    try:
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, note.model_dump_json().encode("utf-8"))
        os.lseek(descriptor, _FAR_BEHIND, os.SEEK_SET)
    except OSError:
        return
