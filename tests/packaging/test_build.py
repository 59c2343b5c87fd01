"""What the build does beside running PyInstaller: hashes, sizes, the archive."""

import sys
import tarfile
from pathlib import Path
from types import ModuleType

import pytest

MOMENT = 1_767_225_600
LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")
TRANSLATION = """\
<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="fr"><context><name>A</name><message>
<source>Open</source><translation>Ouvrir</translation></message></context></TS>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "gsfiler"
    (folder / "_internal").mkdir(parents=True)
    (folder / "gsfiler").write_bytes(b"program")
    (folder / "gsfiler").chmod(0o755)
    (folder / "_internal" / "b.txt").write_bytes(b"abc")
    (folder / "_internal" / "a.txt").symlink_to("b.txt")
    return folder


def test_hashes_are_those_of_sha256sum_without_links(build: ModuleType, folder: Path) -> None:
    abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert build.hashes(folder / "_internal") == f"{abc}  b.txt\n"


def test_sizes_count_no_link_and_name_the_rest(build: ModuleType, folder: Path) -> None:
    assert build.folder_size(folder) == 10
    table = build.sizes([build.Part("numpy", "2", "BSD", 3, ())], folder).splitlines()
    assert table == [
        "     0.0 MB  numpy 2",
        "     0.0 MB  0 others, and tables",
        "     0.0 MB  all",
    ]


def test_the_archive_unpacks_to_the_folder_and_is_the_same_each_time(
    build: ModuleType, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build.sys, "platform", "linux")
    packed = build.archive(folder, tmp_path, "1", MOMENT)
    first = packed.read_bytes()
    (folder / "_internal" / "b.txt").touch()
    assert build.archive(folder, tmp_path, "1", MOMENT).read_bytes() == first
    with tarfile.open(packed) as tar:
        modes = {entry.name: (entry.mode, entry.linkname) for entry in tar}
    assert modes["gsfiler/gsfiler"] == (0o755, "")
    assert modes["gsfiler/_internal/b.txt"] == (0o644, "")
    assert modes["gsfiler/_internal/a.txt"][1] == "b.txt"


def test_a_build_that_is_too_large_ends_with_a_sentence(
    build: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="larger than it may be"):
        build._judge(build.LARGEST_FOLDER + 1, [])
    assert "240.0 MB unpacked (limit 240 MB)" in capsys.readouterr().out


def test_a_part_without_licence_is_not_delivered(
    build: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nameless = [build.Part("libsecret", "1", "", 3, ())]
    monkeypatch.setattr(build, "collected", lambda _record: [])
    monkeypatch.setattr(build, "parts_of", lambda *_: nameless)
    with pytest.raises(SystemExit, match="No licence was found for libsecret"):
        build.describe(folder)


def test_the_time_of_the_files_can_be_given(
    build: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert build._moment() == 86400


@pytest.mark.skipif(not LRELEASE.exists(), reason="Qt's tool is not installed")
def test_translations_are_compiled_beside_their_sources(build: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "gsfiler_fr.ts").write_text(TRANSLATION, encoding="utf-8")
    build.compile_translations(tmp_path)
    assert "Ouvrir".encode("utf-16-be") in (tmp_path / "gsfiler_fr.qm").read_bytes()


def test_without_qts_tool_the_build_says_so_and_goes_on(
    build: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "gsfiler_fr.ts").write_text(TRANSLATION, encoding="utf-8")
    monkeypatch.setattr(build.shutil, "which", lambda *_args, **_more: None)
    build.compile_translations(tmp_path)
    assert "the window will speak English only" in capsys.readouterr().err
    assert not list(tmp_path.glob("*.qm"))
