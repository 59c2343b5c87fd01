"""Saving a draft: never half written, never lost, never over the work of another."""

import resource
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from gsfiler.core import files
from gsfiler.core.errors import DraftError, InputError
from gsfiler.filing.drafts import draft_file, safe_saving
from gsfiler.filing.drafts.draft_file import (
    is_changed_on_disk,
    open_backup,
    open_draft,
    save_draft,
)
from gsfiler.filing.drafts.history import with_snapshot
from gsfiler.filing.drafts.safe_saving import backup_path
from tests.filing.draft_samples import DAY, archive_of, titled, with_files, with_letter


def test_saving_keeps_the_last_good_state_beside(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    first = save_draft(path, titled("first"))
    before = path.read_bytes()

    first.draft.desk.title = "second"
    second = save_draft(path, first)
    save_draft(path, second)

    assert open_draft(path).draft.desk.title == "second"
    assert backup_path(path).read_bytes() == before


def test_a_file_that_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    mine = save_draft(path, titled("mine"))
    theirs = open_draft(path)
    theirs.draft.desk.title = "theirs"
    save_draft(path, theirs)
    mine.draft.desk.title = "mine, later"

    assert is_changed_on_disk(path, mine)
    with pytest.raises(DraftError, match=r"has changed this file .* under another name"):
        save_draft(path, mine)

    assert open_draft(path).draft.desk.title == "theirs"
    save_draft(path, mine, replacing=True)
    assert open_draft(path).draft.desk.title == "mine, later"
    assert open_draft(backup_path(path)).draft.desk.title == "theirs"


def test_a_new_draft_does_not_replace_another_file(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    save_draft(path, titled("first"))
    with pytest.raises(DraftError, match="a file of this name already"):
        save_draft(path, titled("second"))


def test_a_file_that_was_taken_away_is_written_again(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    opened = save_draft(path, titled("first"))
    path.unlink()
    save_draft(path, opened)
    assert open_draft(path).draft.desk.title == "first"


SAVES_AT_THE_SIGNAL = """
import sys
from pathlib import Path
from gsfiler.core.errors import DraftError
from gsfiler.filing.drafts.draft_file import open_draft, save_draft
opened = open_draft(Path(sys.argv[1]))
opened.draft.desk.title = sys.argv[2]
print("ready", flush=True)
sys.stdin.readline()
try:
    save_draft(Path(sys.argv[1]), opened)
except DraftError:
    sys.exit(3)
"""


def test_of_those_who_save_at_the_same_moment_all_but_one_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    save_draft(path, titled("first"))
    command = [sys.executable, "-c", SAVES_AT_THE_SIGNAL, str(path)]
    work = [
        subprocess.Popen(
            [*command, str(number)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for number in range(4)
    ]
    for each in work:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    for each in work:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    codes = [each.wait(60) for each in work]
    for each in work:
        each.communicate()
    assert sorted(codes) == [0, 3, 3, 3]
    assert open_draft(path).draft.desk.title == str(codes.index(0))
    assert [each.name for each in tmp_path.iterdir() if "saving" in each.name] == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[: len(data) // 2],
        lambda _: b"PK\x03\x04" + b"\0" * 100,
        lambda data: data.replace(b"PK\x01\x02", b"PK\x01\x03"),
        lambda _: b"not a draft at all",
        lambda _: archive_of({"other.json": b"{}"}),
        lambda _: archive_of({"filing.json": b'{"format": "gsfiler-filing", '}),
        lambda _: archive_of({"filing.json": b'{"format": "else"}'}),
        lambda _: archive_of({"filing.json": b"[]"}),
        lambda _: archive_of({"filing.json": b"{}", "../evil": b"x"}),
    ],
)
def test_a_damaged_file_offers_its_backup(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "a.gsf"
    opened = save_draft(path, titled("good"))
    opened.draft.desk.title = "better"
    save_draft(path, opened)
    path.write_bytes(damage(path.read_bytes()))
    damaged = path.read_bytes()

    with pytest.raises(DraftError, match=r"lies beside it as “a\.gsf\.bak”") as told:
        open_draft(path)

    assert told.value.backup == backup_path(path)
    rescued = open_backup(path)
    assert rescued.draft.desk.title == "good"
    save_draft(path, rescued)
    assert open_draft(path).draft.desk.title == "good"
    assert (tmp_path / "a.gsf.damaged-1").read_bytes() == damaged
    assert open_draft(backup_path(path)).draft.desk.title == "good"


def test_a_damaged_file_without_a_backup_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    path.write_bytes(b"")
    with pytest.raises(DraftError, match=r"the file is empty\. .* no backup") as told:
        open_draft(path)
    assert told.value.backup is None


def test_a_disk_that_fills_up_leaves_the_draft_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.gsf"
    opened = save_draft(path, titled("first"))
    opened.draft.desk.title = "second"
    before = path.read_bytes()
    written = files.write_flushed

    def full(place: Path, data: bytes) -> None:
        if place.name.startswith(".a.gsf."):
            written(place, data[: len(data) // 2])
            raise OSError(28, "No space left on device")
        written(place, data)

    monkeypatch.setattr(files, "write_flushed", full)
    with pytest.raises(InputError, match=r"No space left on device.*the old file is untouched"):
        save_draft(path, opened)

    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.suffix in {".tmp", ".saving"}] == []
    monkeypatch.undo()
    save_draft(path, opened)
    assert open_draft(path).draft.desk.title == "second"


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
def test_a_real_limit_of_the_system_leaves_the_draft_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    save_draft(path, titled("first"))
    before = path.read_bytes()
    program = (
        "import sys; from pathlib import Path;"
        "from gsfiler.filing.drafts.draft_file import open_draft, save_draft;"
        "o = open_draft(Path(sys.argv[1])); o.draft.desk.notes = sys.argv[2] * 200;"
        "save_draft(Path(sys.argv[1]), o)"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, str(path), "".join(map(chr, range(256, 2000)))],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )
    assert "the file cannot be written" in told.stderr
    assert path.read_bytes() == before


def test_what_could_not_be_opened_again_is_not_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = with_files(*((f"{number}.bin", b"%d" % number) for number in range(5_000)))
    with pytest.raises(DraftError, match="more than 5,000 files"):
        save_draft(tmp_path / "many.gsf", many)

    monkeypatch.setattr(draft_file, "LIMITS", replace(draft_file.LIMITS, member_bytes=2_000))
    with pytest.raises(DraftError, match=r"“filing\.json” in it has more than 2,000 bytes"):
        save_draft(tmp_path / "long.gsf", titled("x" * 2_000))
    save_draft(tmp_path / "short.gsf", titled("x"))

    stranger = replace(titled("x"), others={"History/0001.JSON": b""})
    kept = with_snapshot((), stranger.draft, "kept", DAY)
    with pytest.raises(DraftError, match="a file of another program"):
        save_draft(tmp_path / "twice.gsf", replace(stranger, snapshots=kept))
    assert [each.name for each in tmp_path.iterdir()] == ["short.gsf"]


def test_a_guard_left_by_a_program_that_was_killed_hinders_nobody(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    (tmp_path / ".a.gsf.saving").write_bytes(b"")
    save_draft(path, titled("first"))
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.gsf"]


def test_who_waits_too_long_for_another_to_save_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe_saving, "_TRIES", 2)
    monkeypatch.setattr(safe_saving, "_PAUSE", 0)
    with (tmp_path / ".a.gsf.saving").open("wb") as other:
        assert files.lock_alone(other.fileno())
        with pytest.raises(DraftError, match="another program is saving this file"):
            save_draft(tmp_path / "a.gsf", titled("first"))


def test_where_nothing_can_be_written_the_user_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(InputError, match="the file cannot be written"):
        save_draft(tmp_path / "file" / "a.gsf", titled("first"))
    with pytest.raises(InputError, match="the file cannot be read"):
        open_draft(tmp_path)


def test_a_draft_too_large_to_be_opened_again_is_not_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = replace(draft_file.LIMITS, total_bytes=2**20 + 100)
    monkeypatch.setattr(draft_file, "LIMITS", small)
    with pytest.raises(DraftError, match="its files together have more than"):
        save_draft(tmp_path / "a.gsf", with_letter())


def test_what_repeats_itself_millions_of_times_opens_again(tmp_path: Path) -> None:
    opened = titled("x" * (9 * 2**20))
    save_draft(tmp_path / "a.gsf", opened)
    assert open_draft(tmp_path / "a.gsf").draft == opened.draft
