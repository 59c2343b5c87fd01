"""The Debian package: its files, its entry in the menu, the same bytes each time."""

import shutil
import subprocess
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from gsfiler.gui import screen
from tests.packaging.conftest import ROOT

MOMENT = 1_767_225_600


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A built folder in small: two programs, which any system here can run, and a file."""
    folder = tmp_path / "gsfiler"
    (folder / "_internal").mkdir(parents=True)
    for name in ("gsfiler", "gsfiler-gui"):
        shutil.copy("/bin/true", folder / name)
    (folder / "_internal" / "notes.txt").write_text("notes\n", encoding="utf-8")
    (folder / "_internal" / "link.txt").symlink_to("notes.txt")
    return folder


def field(path: Path, name: str) -> str:
    told = subprocess.run(["dpkg-deb", "--field", path, name], capture_output=True, check=True)
    return told.stdout.decode().strip()


def listed(path: Path) -> dict[str, str]:
    told = subprocess.run(["dpkg-deb", "--contents", path], capture_output=True, check=True)
    lines = (line.split(None, 5) for line in told.stdout.decode().splitlines())
    return {words[5].removeprefix("./"): words[0] for words in lines}


def make(deb: ModuleType, licences: ModuleType, folder: Path, target: Path) -> Path:
    target.mkdir(exist_ok=True)
    parts = [licences.Part("numpy", "2.0", "BSD-3-Clause", 10, (("LICENSE", "text"),))]
    made: Path = deb.package(folder, ROOT, target, "1.2", MOMENT, parts)
    return made


needs_debian = pytest.mark.skipif(
    not shutil.which("dpkg-deb") or not shutil.which("objdump"),
    reason="dpkg-deb and objdump are Debian's own tools",
)


@needs_debian
def test_the_package_holds_programs_links_entry_icon_and_licences(
    deb: ModuleType, licences: ModuleType, folder: Path, tmp_path: Path
) -> None:
    package = make(deb, licences, folder, tmp_path / "a")
    files = listed(package)
    assert files["usr/lib/gsfiler/gsfiler"] == "-rwxr-xr-x"
    assert files["usr/lib/gsfiler/_internal/notes.txt"] == "-rw-r--r--"
    assert "usr/bin/gsfiler -> ../lib/gsfiler/gsfiler" in files
    assert "usr/bin/gsfiler-gui -> ../lib/gsfiler/gsfiler-gui" in files
    assert "usr/share/applications/gsfiler.desktop" in files
    assert "usr/share/icons/hicolor/scalable/apps/gsfiler.svg" in files
    assert {"usr/share/doc/gsfiler/copyright", "usr/share/doc/gsfiler/changelog.gz"} <= set(files)
    assert field(package, "Version") == "1.2"
    assert field(package, "Depends").startswith("libc6 (>= 2.")


@needs_debian
def test_the_same_folder_gives_the_same_bytes_whatever_the_umask(
    deb: ModuleType, licences: ModuleType, folder: Path, tmp_path: Path
) -> None:
    first = make(deb, licences, folder, tmp_path / "a").read_bytes()
    (folder / "_internal" / "notes.txt").chmod(0o600)
    (folder / "_internal" / "notes.txt").touch()
    assert make(deb, licences, folder, tmp_path / "b").read_bytes() == first


@needs_debian
def test_every_file_has_its_md5_sum(
    deb: ModuleType, licences: ModuleType, folder: Path, tmp_path: Path
) -> None:
    package = make(deb, licences, folder, tmp_path / "a")
    out = tmp_path / "out"
    subprocess.run(["dpkg-deb", "--raw-extract", package, out], check=True)
    sums = out / "DEBIAN" / "md5sums"
    named = {line.split("  ")[1] for line in sums.read_text(encoding="utf-8").splitlines()}
    files = {
        str(path.relative_to(out))
        for path in out.rglob("*")
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
    }
    assert named == files
    subprocess.run(["md5sum", "--check", "--quiet", sums], cwd=out, check=True)


@needs_debian
def test_a_build_without_the_window_has_no_entry_in_the_menu(
    deb: ModuleType, licences: ModuleType, folder: Path, tmp_path: Path
) -> None:
    (folder / "gsfiler-gui").unlink()
    files = listed(make(deb, licences, folder, tmp_path / "a"))
    assert not [name for name in files if "gsfiler-gui" in name or name.endswith(".desktop")]


@needs_debian
def test_a_library_that_no_package_here_has_is_asked_of_its_own_package(
    deb: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed = {"libwayland-cursor.so.0": "libxdg-shell.so"}
    monkeypatch.setattr(deb, "needed_from_system", lambda _folder: needed)
    monkeypatch.setattr(deb.subprocess, "run", lambda *_given, **_more: SimpleNamespace(stdout=""))
    monkeypatch.setattr(deb, "oldest_glibc", lambda _libraries: "2.36")
    assert deb.depends(folder) == "libc6 (>= 2.36), libwayland-cursor0"


@needs_debian
def test_what_a_library_inside_reads_from_the_system_is_asked_of_its_package(
    deb: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "_internal" / "libxkbcommon.so.0").write_bytes(b"")
    monkeypatch.setattr(deb, "needed_from_system", lambda _folder: {})
    assert deb.depends(folder).endswith(", xkb-data")


def test_the_packages_named_by_heart_are_those_the_window_names_too(deb: ModuleType) -> None:
    named = screen._PACKAGES
    assert {library: named.get(library) for library in deb.ELSEWHERE} == deb.ELSEWHERE


@needs_debian
def test_a_library_that_is_nowhere_ends_the_build(
    deb: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deb, "needed_from_system", lambda _folder: {"libnowhere.so.9": "x.so"})
    with pytest.raises(SystemExit, match=r"libnowhere\.so\.9 \(for x\.so\)"):
        deb.depends(folder)


def test_the_desktop_entry_has_what_the_standard_requires(deb: ModuleType) -> None:
    lines = deb.DESKTOP_ENTRY.splitlines()
    assert lines[0] == "[Desktop Entry]"
    entry = dict(line.split("=", 1) for line in lines[1:])
    assert entry["Type"] == "Application"
    assert entry["Exec"] == "gsfiler-gui %F"
    assert entry["Icon"] == "gsfiler"
    assert all(entry[key].endswith(";") for key in ("Categories", "MimeType", "Keywords"))
    assert {"GenericName[fr]", "GenericName[es]", "Comment[fr]", "Comment[es]"} <= set(entry)


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="it is not installed")
def test_the_desktop_entry_passes_the_validator(deb: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "gsfiler.desktop"
    file.write_text(deb.DESKTOP_ENTRY, encoding="utf-8")
    told = subprocess.run(["desktop-file-validate", file], capture_output=True, check=False)
    assert (told.returncode, told.stdout) == (0, b"")


def test_the_icon_is_svg_of_our_own() -> None:
    icon = (ROOT / "resources" / "icons" / "gsfiler.svg").read_text(encoding="utf-8")
    assert icon.startswith("<svg ")
    assert "http" not in icon.replace("http://www.w3.org/2000/svg", "")


def test_the_copyright_names_every_part(deb: ModuleType, licences: ModuleType) -> None:
    parts = [licences.Part("Qt", "6", "LGPL-3.0", 1, ()), licences.Part("lxml", "6", "BSD", 1, ())]
    text = deb.copyright_text(parts)
    assert "  Qt 6: LGPL-3.0\n  lxml 6: BSD\n" in text
