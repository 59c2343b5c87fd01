"""The history of a draft: snapshots kept, listed, looked at and gone back to."""

import pytest

from gsfiler.core.errors import DraftError
from gsfiler.filing.draft import Draft, new_draft
from gsfiler.filing.drafts.history import (
    KEPT,
    Snapshot,
    draft_at,
    hashes_in,
    history_of,
    restored,
    with_snapshot,
)
from tests.filing.draft_samples import filled_draft

DAY = "2026-11-22T10:00:00+00:00"
LATER = "2026-11-23T09:30:00+00:00"


def titled(title: str) -> Draft:
    draft = new_draft("madrid")
    draft.desk.title = title
    return draft


def test_snapshots_are_listed_with_label_and_moment() -> None:
    snapshots = with_snapshot((), titled("a"), "Sent to the client", DAY)
    snapshots = with_snapshot(snapshots, titled("b"), "Проверено", LATER)

    assert [(each.number, each.label, each.when) for each in history_of(snapshots)] == [
        (1, "Sent to the client", DAY),
        (2, "Проверено", LATER),
    ]
    assert draft_at(snapshots, 1).desk.title == "a"


def test_a_snapshot_holds_every_field() -> None:
    draft = filled_draft()
    assert draft_at(with_snapshot((), draft, "all", DAY), 1) == draft


def test_a_later_change_of_the_draft_does_not_reach_its_snapshot() -> None:
    draft = titled("a")
    snapshots = with_snapshot((), draft, "first", DAY)
    draft.desk.title = "changed"
    assert draft_at(snapshots, 1).desk.title == "a"


def test_the_same_state_is_not_kept_twice_under_one_label() -> None:
    snapshots = with_snapshot((), titled("a"), "first", DAY)
    assert with_snapshot(snapshots, titled("a"), "first", LATER) == snapshots
    assert len(with_snapshot(snapshots, titled("a"), "second", LATER)) == 2


def test_only_the_newest_are_kept_and_numbers_are_never_used_again() -> None:
    snapshots: tuple[Snapshot, ...] = ()
    for number in range(KEPT + 5):
        snapshots = with_snapshot(snapshots, titled(str(number)), "step", DAY)

    assert len(snapshots) == KEPT
    assert (snapshots[0].number, snapshots[-1].number) == (6, KEPT + 5)


def test_going_back_keeps_the_present_state() -> None:
    snapshots = with_snapshot((), titled("a"), "first", DAY)

    former, after = restored(snapshots, 1, titled("b"), LATER)

    assert former.desk.title == "a"
    assert history_of(after)[-1].label == "Before going back to “first”"
    assert draft_at(after, 2).desk.title == "b"


def test_going_back_from_a_state_that_is_kept_adds_nothing() -> None:
    snapshots = with_snapshot((), titled("a"), "first", DAY)
    snapshots = with_snapshot(snapshots, titled("b"), "second", DAY)
    former, after = restored(snapshots, 1, titled("b"), LATER)
    assert (former.desk.title, after) == ("a", snapshots)


def test_a_snapshot_that_is_not_there_is_named() -> None:
    with pytest.raises(DraftError, match=r"snapshot 9: the draft has no such snapshot"):
        draft_at((), 9)


@pytest.mark.parametrize("data", [b"", b"{", b"{}", b'{"format": "gsfiler-snapshot"}'])
def test_a_damaged_snapshot_is_listed_but_not_restored(data: bytes) -> None:
    good = with_snapshot((), titled("a"), "good", DAY)
    snapshots = (*good, Snapshot(2, data))

    assert [each.label for each in history_of(snapshots)] == ["good", ""]
    with pytest.raises(DraftError, match=r"history/0002\.json"):
        draft_at(snapshots, 2)
    assert len(with_snapshot(snapshots, titled("c"), "more", DAY)) == 3


def test_the_hashes_of_attachments_are_found_in_stored_json() -> None:
    first, second = "a" * 64, "0123456789abcdef" * 4
    stored = f'{{"sha256":"{first}","x":1,"sha256" : "{second}", "sha256":"short"}}'.encode()
    assert list(hashes_in(stored)) == [first, second]
