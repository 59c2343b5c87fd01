"""Folders, atomic writing, hashes and the lock."""

import hashlib
import os
import stat
from pathlib import Path

import pytest

from gsfiler.core import files
from gsfiler.core.errors import InputError
from gsfiler.core.files import (
    damaged_name,
    folder_lock,
    read_bytes,
    reason,
    sha256_of,
    user_folders,
    write_atomically,
    write_together,
)


def test_gsfiler_home_moves_every_folder(tmp_path):
    folders = user_folders(str(tmp_path))
    assert folders.packs == tmp_path / "packs"
    assert folders.index == tmp_path / "index"
    assert folders.settings == tmp_path / "settings.json"
    assert folders.logs == tmp_path / "logs"
    assert folders.drafts == tmp_path / "drafts"
    assert folders.downloads == tmp_path / "downloads"


@pytest.mark.parametrize("home", [None, ""])
def test_without_gsfiler_home_the_folders_are_the_platforms(home):
    folders = user_folders(home)
    paths = (folders.packs, folders.index, folders.logs, folders.drafts, folders.downloads)
    assert all("gsfiler" in path.parts for path in (*paths, folders.settings))
    assert folders.settings.name == "settings.json"


def test_asking_for_folders_makes_none(tmp_path):
    user_folders(str(tmp_path / "new"))
    assert not (tmp_path / "new").exists()


def test_a_file_is_written_with_its_parent_folders(tmp_path):
    path = tmp_path / "a" / "b" / "c.txt"
    write_atomically(path, b"content")
    assert path.read_bytes() == b"content"
    assert [each.name for each in path.parent.iterdir()] == ["c.txt"]


def test_a_file_is_replaced_and_keeps_its_permissions(tmp_path):
    path = tmp_path / "c.txt"
    path.write_bytes(b"old")
    path.chmod(0o600)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_link_stays_a_link(tmp_path):
    real = tmp_path / "real.json"
    real.write_bytes(b"old")
    link = tmp_path / "link.json"
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.chmod"])
def test_a_failure_leaves_the_old_file_and_no_other(tmp_path, monkeypatch, step):
    path = tmp_path / "c.txt"
    path.write_bytes(b"old")

    def full(*_arguments, **_more):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(step, full)
    with pytest.raises(InputError, match=r"cannot be written \(No space left on device\)"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["c.txt"]


def test_an_interruption_leaves_the_old_file_and_no_other(tmp_path, monkeypatch):
    path = tmp_path / "c.txt"
    path.write_bytes(b"old")

    def interrupt(_descriptor):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["c.txt"]


def test_a_folder_cannot_be_written_as_a_file(tmp_path):
    with pytest.raises(InputError, match="the file cannot be written"):
        write_atomically(tmp_path, b"new")


def test_a_file_is_read_whole_up_to_the_limit(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"12345")
    assert read_bytes(path, limit=5) == b"12345"
    with pytest.raises(InputError, match="larger than 4 bytes"):
        read_bytes(path, limit=4)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(InputError, match=r"absent\.txt: the file cannot be read \(No such file"):
        read_bytes(tmp_path / "absent.txt")


def test_the_hash_of_bytes_and_of_a_file_agree(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_CHUNK", 4)
    path = tmp_path / "a"
    path.write_bytes(b"0123456789")
    expected = hashlib.sha256(b"0123456789").hexdigest()
    assert sha256_of(b"0123456789") == expected
    assert sha256_of(path) == expected


def test_the_first_free_number_names_a_damaged_file(tmp_path):
    path = tmp_path / "settings.json"
    assert damaged_name(path).name == "settings.json.damaged-1"
    (tmp_path / "settings.json.damaged-1").touch()
    assert damaged_name(path).name == "settings.json.damaged-2"


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (OSError(28, "No space left on device"), "No space left on device"),
        (OSError(5, "Access is denied."), "Access is denied"),
        (TimeoutError(), "TimeoutError"),
    ],
)
def test_a_system_error_gives_a_clause(error, told):
    assert reason(error) == told


def test_two_cannot_hold_a_folder_and_the_second_can_after_the_first(tmp_path):
    folder = tmp_path / "new" / "packs"
    with (
        folder_lock(folder),
        pytest.raises(InputError, match="another gsfiler is changing"),
        folder_lock(folder),
    ):
        pytest.fail("the lock was taken twice")
    with folder_lock(folder):
        assert folder.is_dir()


def test_a_lock_is_let_go_after_an_error(tmp_path):
    with pytest.raises(ZeroDivisionError), folder_lock(tmp_path):
        _ = 1 / 0
    with folder_lock(tmp_path):
        pass


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").touch()
    with (
        pytest.raises(InputError, match="the folder cannot be written to"),
        folder_lock(Path(tmp_path / "file" / "packs")),
    ):
        pytest.fail("the lock was taken")


@pytest.mark.parametrize("bad", ["protected", "folder"])
@pytest.mark.parametrize("there", [True, False])
def test_of_several_files_none_is_written_when_one_cannot_be(tmp_path, bad, there):
    good, other = tmp_path / "good.txt", tmp_path / "bad.txt"
    if there:
        good.write_bytes(b"old")
    if bad == "protected":
        other.write_bytes(b"kept")
        other.chmod(0o444)
    else:
        other.mkdir()
    for wanted in ({good: b"new", other: b"new"}, {other: b"new", good: b"new"}):
        before = sorted(tmp_path.iterdir())
        with pytest.raises(InputError, match=r"bad\.txt"):
            write_together(wanted)
        assert sorted(tmp_path.iterdir()) == before
        assert (good.read_bytes() if there else good.exists()) == (b"old" if there else False)


def test_several_files_are_written_and_nothing_else_stays(tmp_path):
    one, other = tmp_path / "one.txt", tmp_path / "new" / "other.txt"
    one.write_bytes(b"old")
    write_together({one: b"1", other: b"2"})
    assert (one.read_bytes(), other.read_bytes()) == (b"1", b"2")
    assert {path.name for path in tmp_path.rglob("*")} == {"one.txt", "new", "other.txt"}


def test_a_write_protected_file_is_not_replaced(tmp_path):
    path = tmp_path / "signed.txt"
    path.write_bytes(b"signed")
    path.chmod(0o444)
    with pytest.raises(InputError, match="write-protected"):
        write_atomically(path, b"other")
    assert path.read_bytes() == b"signed"
