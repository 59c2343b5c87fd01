"""The hardened ZIP reader."""

import io
import zipfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.errors import InputError
from gsfiler.core.hardened_zip import DEFAULT_LIMITS, ZipLimits, open_zip


def packed(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED, mode: int = 0) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name)
            info.compress_type = method
            info.external_attr = mode << 16
            archive.writestr(info, content)
    return stream.getvalue()


def refusal(data: bytes | Path, limits: ZipLimits = DEFAULT_LIMITS) -> str:
    with pytest.raises(InputError) as caught:
        open_zip(data, source="pack.zip", limits=limits)
    assert str(caught.value).startswith("pack.zip: ")
    assert caught.value.remedy
    return caught.value.problem


def test_files_are_listed_sorted_and_read():
    archive = open_zip(packed(("b/x.txt", b"two"), ("a.txt", b"one"), ("b/", b"")), source="p")
    assert archive.names() == ("a.txt", "b/x.txt")
    assert archive.read("b/x.txt") == b"two"
    assert "a.txt" in archive
    assert "b/" not in archive


def test_an_archive_is_read_from_a_path(tmp_path: Path):
    path = tmp_path / "p.zip"
    path.write_bytes(packed(("a.txt", b"one")))
    assert open_zip(path, source="p.zip").read("a.txt") == b"one"


def test_an_absent_path_is_named(tmp_path: Path):
    assert "cannot be opened (No such file" in refusal(tmp_path / "none.zip")


def test_an_absent_member_is_named():
    with pytest.raises(InputError, match="has no file “b”"):
        open_zip(packed(("a", b"")), source="p").read("b")


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("/etc/passwd", "absolute path"),
        ("../up.txt", "out of its folder"),
        ("a/../../up.txt", "out of its folder"),
        ("a\\b.txt", "backslash or a drive letter"),
        ("C:evil.txt", "backslash or a drive letter"),
        ("a\nb", "control characters"),
    ],
)
def test_path_tricks_are_refused(name, problem):
    assert problem in refusal(packed((name, b"x")))


def test_a_name_cut_by_a_nul_is_refused():
    data = packed(("aXb.txt", b"x")).replace(b"aXb.txt", b"a\0b.txt")
    assert "control characters" in refusal(data)


def test_an_empty_name_is_refused():
    assert "absolute path or empty" in refusal(packed(("", b"x")))


@pytest.mark.parametrize(
    ("first", "second"), [("a.txt", "A.TXT"), ("é.txt", "e\u0301.txt"), ("a", "a/")]
)
def test_names_that_meet_on_some_disk_are_refused(first, second):
    assert "twice" in refusal(packed((first, b"1"), (second, b"")))


def test_the_same_name_twice_is_refused():
    assert "twice" in refusal(packed(("a.txt", b"1"), ("b.txt", b"2")).replace(b"b.txt", b"a.txt"))


@pytest.mark.parametrize("mode", [0o120777, 0o020666, 0o010666])
def test_links_and_devices_are_refused(mode):
    assert "a link or a device" in refusal(packed(("a", b"/etc/passwd"), mode=mode))


def test_ordinary_modes_are_read():
    assert open_zip(packed(("a", b"x"), mode=0o100644), source="p").read("a") == b"x"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_unusual_packing_is_refused(method):
    assert "unusual way" in refusal(packed(("a", b"x" * 100), method=method))


def patched(data: bytes, offset: int, value: bytes) -> bytes:
    """Overwrite a field of the first entry in the table of contents."""
    at = data.index(b"PK\x01\x02") + offset
    return data[:at] + value + data[at + len(value) :]


def test_encrypted_members_are_refused():
    assert "encrypted" in refusal(patched(packed(("a", b"x")), 8, b"\x01"))


def test_a_bomb_is_refused_by_its_table_of_contents():
    assert "more than 200 times its packed size" in refusal(packed(("a", bytes(9 * 2**20))))


def test_small_repetitive_files_are_no_bombs():
    data = bytes(7 * 2**20)
    assert open_zip(packed(("a", data)), source="p").read("a") == data


def test_a_bomb_that_lies_about_its_size_is_found_while_inflating():
    data = patched(packed(("a", bytes(9 * 2**20))), 24, (1000).to_bytes(4, "little"))
    archive = open_zip(data, source="pack.zip")
    with pytest.raises(InputError, match="“a” inside the archive is damaged"):
        archive.read("a")


def test_members_that_claim_more_bytes_than_there_are_are_refused():
    data = patched(packed(("a", b"x")), 20, (10_000).to_bytes(4, "little"))
    assert "overlap or are cut short" in refusal(data)


@pytest.mark.parametrize(
    ("limits", "problem"),
    [
        ({"members": 1}, "2 files; at most 1"),
        ({"member_bytes": 5}, "“b” unpacks to more than 5 bytes"),
        ({"total_bytes": 9}, "unpacks to more than 9 bytes"),
        ({"archive_bytes": 50}, "longer than 50 bytes"),
    ],
)
def test_each_limit_holds(limits, problem):
    data = packed(("a", b"1234"), ("b", b"123456"))
    assert problem in refusal(data, replace(DEFAULT_LIMITS, **limits))


def test_the_limit_on_the_archive_holds_for_a_path(tmp_path: Path):
    path = tmp_path / "p.zip"
    path.write_bytes(packed(("a", b"1")))
    assert "longer than 20" in refusal(path, replace(DEFAULT_LIMITS, archive_bytes=20))


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "the file is empty"),
        (b"hello", "not a ZIP archive"),
        (packed(), "holds no files"),
        (packed(("a", b"x" * 50))[:-30], "table of contents cannot be read"),
        (packed(("a", b"x" * 50))[:40], "table of contents cannot be read"),
    ],
)
def test_what_is_no_whole_archive_is_refused(data, problem):
    assert problem in refusal(data)


def test_a_wrong_checksum_is_told_with_the_name_of_the_file():
    stored = packed(("a", b"hello"), method=zipfile.ZIP_STORED).replace(b"hello", b"jello")
    with pytest.raises(InputError, match="“a” inside the archive is damaged"):
        open_zip(stored, source="p").read("a")


SAMPLE = packed(("a.txt", b"one" * 50), ("b/c.txt", b"two" * 50))


@given(st.integers(0, len(SAMPLE) - 1), st.binary(max_size=4), st.integers(0, 8))
def test_any_change_to_an_archive_is_read_or_refused(at, inserted, dropped):
    data = SAMPLE[:at] + inserted + SAMPLE[at + dropped :]
    with suppress(InputError):
        archive = open_zip(data, source="p")
        for name in archive.names():
            assert archive.read(name) in {b"one" * 50, b"two" * 50}
