"""The history of a draft: states the user wanted to keep, to look at and to go back to.

A snapshot holds a whole draft as JSON; its attachments are those of the draft file, shared by hash.
It is read when it is wanted, not when the draft is opened. The newest :data:`KEPT` are kept.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from gsfiler.core.errors import DraftError
from gsfiler.filing.draft import Draft
from gsfiler.filing.drafts.draft_json import (
    canonical_json,
    draft_from_stored,
    json_object,
)

FORMAT = "gsfiler-snapshot"
KEPT = 40
"""How many snapshots a draft keeps; the oldest go first."""

_LARGEST_NUMBER = 999_999_999

BEFORE_RESTORING = "Before going back to “{label}”"

_HASH = re.compile(rb'\s*:\s*"([0-9a-f]{64})"')


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A state of the draft that was kept: its number, from 1, and its JSON."""

    number: int
    data: bytes

    @property
    def name(self) -> str:
        """The name of its file inside the draft."""
        return f"history/{self.number:04d}.json"


@dataclass(frozen=True, slots=True)
class SnapshotEntry:
    """A line of the history: number, the user's words, and when, as the caller wrote it."""

    number: int
    label: str
    when: str


def with_snapshot(
    snapshots: Sequence[Snapshot], draft: Draft, label: str, when: str
) -> tuple[Snapshot, ...]:
    """Return the history with the state of a draft added, the oldest dropped beyond the limit.

    ``when`` is a moment in ISO 8601. A state that is already the newest under the same label is
    not kept twice.
    """
    number = snapshots[-1].number + 1 if snapshots else 1
    stored = {"format": FORMAT, "label": label, "when": when, "draft": draft.stored()}
    fresh = Snapshot(number, canonical_json(stored))
    if snapshots and _told(snapshots[-1]) == _told(fresh):
        return tuple(snapshots)
    return renumbered((*snapshots, fresh)[-KEPT:])


def renumbered(snapshots: Sequence[Snapshot]) -> tuple[Snapshot, ...]:
    """Return a history whose numbers fit into names of files: from 1 where they are too large."""
    if all(0 < each.number <= _LARGEST_NUMBER for each in snapshots):
        return tuple(snapshots)
    return tuple(Snapshot(number, each.data) for number, each in enumerate(snapshots, 1))


def history_of(snapshots: Sequence[Snapshot]) -> tuple[SnapshotEntry, ...]:
    """Return the lines of the history, oldest first; a damaged snapshot has no label."""
    return tuple(_entry(each) for each in snapshots)


def draft_at(snapshots: Sequence[Snapshot], number: int) -> Draft:
    """Return the draft as it was; raises DraftError: no such snapshot, or damaged."""
    for each in snapshots:
        if each.number == number:
            return _draft_of(each)
    raise DraftError(
        f"snapshot {number}", "the draft has no such snapshot.", "Choose one from its history."
    )


def restored(
    snapshots: Sequence[Snapshot], number: int, current: Draft, when: str
) -> tuple[Draft, tuple[Snapshot, ...]]:
    """Return a former draft as the new state, and the history with today's state added.

    So going back loses nothing and can itself be taken back. Raises DraftError as
    :func:`draft_at` does.
    """
    former = draft_at(snapshots, number)
    today = Snapshot(0, canonical_json({"draft": current.stored()}))
    if _told(snapshots[-1])[1] == _told(today)[1]:
        return former, tuple(snapshots)
    label = next(each.label for each in history_of(snapshots) if each.number == number)
    return former, with_snapshot(snapshots, current, BEFORE_RESTORING.format(label=label), when)


def hashes_in(data: bytes) -> Iterator[str]:
    """Yield the SHA-256 of every attachment that a stored draft names, without reading it all."""
    for rest in data.split(b'"sha256"')[1:]:
        if found := _HASH.match(rest):
            yield found[1].decode("ascii")


def _entry(snapshot: Snapshot) -> SnapshotEntry:
    try:
        stored = json_object(snapshot.data, source=snapshot.name)
    except DraftError:
        return SnapshotEntry(snapshot.number, "", "")
    label, when = (str(stored.get(name, "")) for name in ("label", "when"))
    return SnapshotEntry(snapshot.number, label, when)


def _told(snapshot: Snapshot) -> tuple[Any, Any]:
    """Return label and stored draft, by which two snapshots are the same or not."""
    try:
        stored = json_object(snapshot.data, source=snapshot.name)
    except DraftError:
        return None, None
    return stored.get("label"), stored.get("draft")


def _draft_of(snapshot: Snapshot) -> Draft:
    stored = json_object(snapshot.data, source=snapshot.name)
    draft = stored.get("draft")
    if stored.get("format") != FORMAT or not isinstance(draft, dict):
        raise DraftError(snapshot.name, "this snapshot is damaged.", "Choose another one.")
    return draft_from_stored(draft, source=snapshot.name)
