"""The lock beside a draft: it tells, it never blocks, and it dies with its program."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gsfiler.filing.drafts.draft_lock import LockNote, is_stale, lock_finding, lock_path, take_lock

MORNING = "2026-11-22T08:00:00+00:00"
NOON = "2026-11-22T12:00:00+00:00"
NEXT_DAY = "2026-11-23T08:00:01+00:00"
ANA = LockNote(who="Ana Ibarra", machine="desk-3", since=MORNING)
BEN = LockNote(who="Ben Øst", machine="desk-3", since=NOON)
FAR = LockNote(who="Chloé", machine="laptop-7", since=NOON)


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    return tmp_path / "a.gsf"


def test_the_first_one_holds_the_lock_and_the_second_is_told(draft: Path) -> None:
    first = take_lock(draft, ANA)
    second = take_lock(draft, BEN)

    assert first.is_held
    assert first.other is None
    assert not second.is_held
    assert second.other == ANA
    assert lock_finding(ANA).finding.message.startswith(
        "Ana Ibarra has had this draft open on desk-3 since 2026-11-22T08:00:00+00:00."
    )
    second.release()
    assert lock_path(draft).exists()
    first.release()
    first.release()
    assert not lock_path(draft).exists()
    assert take_lock(draft, BEN).is_held


def test_a_lock_left_behind_on_this_machine_is_dead(draft: Path) -> None:
    lock_path(draft).write_text(ANA.model_dump_json())
    assert take_lock(draft, BEN).is_held


def test_a_lock_of_a_program_that_was_killed_is_dead(draft: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path;"
        "from gsfiler.filing.drafts.draft_lock import LockNote, take_lock;"
        "note = LockNote(who='Ana', machine='desk-3', since=sys.argv[2]);"
        "lock = take_lock(Path(sys.argv[1]), note); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", program, str(draft), MORNING], check=False)

    assert LockNote.model_validate_json(lock_path(draft).read_bytes()).who == "Ana"
    assert take_lock(draft, BEN).is_held


def test_a_lock_from_another_machine_counts_until_it_is_old(draft: Path) -> None:
    lock_path(draft).write_text(ANA.model_dump_json())

    assert take_lock(draft, FAR).other == ANA
    late = FAR.model_copy(update={"since": NEXT_DAY})
    assert take_lock(draft, late).is_held


def test_a_sign_of_life_keeps_a_lock_fresh(draft: Path) -> None:
    lock = take_lock(draft, ANA)
    lock.refresh(ANA.model_copy(update={"since": NOON}))
    assert LockNote.model_validate_json(lock_path(draft).read_bytes()).since == NOON


@pytest.mark.parametrize("content", [b"", b"{}", b'{"who":"","machine":"","since":""}'])
def test_a_lock_file_that_says_nothing_is_taken(draft: Path, content: bytes) -> None:
    lock_path(draft).write_bytes(content)
    assert take_lock(draft, ANA).is_held


@pytest.mark.parametrize(
    "content", [b"nonsense", b"[]", b"\xff" * 9000, b'{"format": "gsfiler-filing"}', b" " * 9000]
)
def test_a_file_that_is_no_lock_is_left_as_it_is(draft: Path, content: bytes) -> None:
    lock_path(draft).write_bytes(content)
    lock = take_lock(draft, ANA)
    lock.release()
    assert (lock.is_held, lock.other) == (False, None)
    assert lock_path(draft).read_bytes() == content


@pytest.mark.parametrize("content", [b"the thesis", b""])
@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_a_lock_that_is_another_file_by_a_link_touches_it_not(
    draft: Path, content: bytes, link: Callable[[Path, Path], None]
) -> None:
    victim = draft.with_name("victim.txt")
    victim.write_bytes(content)
    link(victim, lock_path(draft))
    lock = take_lock(draft, ANA)
    lock.refresh(ANA)
    lock.release()
    assert (lock.is_held, lock.other) == (False, None)
    assert victim.read_bytes() == content


def test_a_link_to_nothing_makes_no_file(draft: Path) -> None:
    lock_path(draft).symlink_to(draft.with_name("autostart"))
    assert not take_lock(draft, ANA).is_held
    assert not draft.with_name("autostart").exists()


def test_a_pipe_in_place_of_a_lock_stops_nothing(draft: Path) -> None:
    os.mkfifo(lock_path(draft))
    assert not take_lock(draft, ANA).is_held


def test_where_nothing_can_be_written_nobody_is_told(tmp_path: Path) -> None:
    lock = take_lock(tmp_path / "no such folder" / "a.gsf", ANA)
    assert not lock.is_held
    assert lock.other is None
    lock.refresh(BEN)
    lock.release()


@pytest.mark.parametrize(
    ("since", "now", "stale"),
    [
        (MORNING, NOON, False),
        (MORNING, NEXT_DAY, True),
        ("yesterday", NOON, False),
        ("2026-11-22T08:00:00", NEXT_DAY, False),
    ],
)
def test_only_an_age_that_can_be_told_makes_a_lock_stale(since: str, now: str, stale: bool) -> None:
    assert is_stale(ANA.model_copy(update={"since": since}), now) is stale


def test_the_lock_of_a_link_lies_beside_the_file_itself(tmp_path: Path, draft: Path) -> None:
    draft.write_bytes(b"x")
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "b.gsf"
    link.symlink_to(draft)
    assert lock_path(link) == lock_path(draft)
