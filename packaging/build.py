"""Build gsfiler into one folder, prove that it works, tell its size, and pack it.

``python packaging/build.py``: translations → PyInstaller → licences and hashes → selfcheck inside
the build → sizes by part → archive, and on Debian a package. Everything lies below ``dist``.
"""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import deb
from languages import compile_translations
from licences import Part, collected, licences_text, parts_of, parts_table, unlicensed

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
FOLDER = DIST / "gsfiler"
RECORD = BUILD / "pyinstaller" / "gsfiler" / "COLLECT-00.toc"

MEGABYTE = 1_000_000
LARGEST_FOLDER, LARGEST_PACKAGE = 240 * MEGABYTE, 95 * MEGABYTE
_SHOWN = 12
_SAMPLE = "Class 25: T-shirts; apple juice\n"


def main() -> None:
    """Do all steps in order; the first that fails ends the build with its sentence."""
    version = _version()
    moment = _moment()
    _need_tools()
    compile_translations(ROOT / "translations")
    freeze(version, moment)
    strip_python(FOLDER / "_internal")
    parts = describe(FOLDER)
    prove(FOLDER)
    print(sizes(parts, FOLDER))
    packages = []
    if shutil.which("dpkg-deb"):
        packages.append(deb.package(FOLDER, ROOT, DIST, version, moment, parts))
    packages.append(archive(FOLDER, DIST, version, moment))
    _judge(folder_size(FOLDER), packages)


def freeze(version: str, moment: int) -> None:
    """Run PyInstaller over the spec, from a clean start and always with the same seeds."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    _make_pictures(BUILD / "pictures")
    seeds = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(moment), "GSFILER_VERSION": version}
    seeds["GSFILER_PICTURES"] = str(BUILD / "pictures")
    command = [sys.executable, "-m", "PyInstaller", str(ROOT / "packaging" / "gsfiler.spec")]
    command += ["--noconfirm", "--log-level", "ERROR", "--distpath", str(DIST)]
    command += ["--workpath", str(BUILD / "pyinstaller")]
    _run(command, "PyInstaller failed", **seeds)


def strip_python(folder: Path) -> None:
    """Take debugging symbols out of Python itself (Linux); other libraries break by it."""
    if sys.platform != "linux" or not shutil.which("strip"):
        return
    for library in [*folder.glob("libpython*.so*"), *folder.glob("python3*/lib-dynload/*.so")]:
        if not library.is_symlink():
            _run(["strip", "--strip-unneeded", library], f"{library.name} cannot be stripped")


def describe(folder: Path) -> list[Part]:
    """Write the build's parts, their licences and the hash of every file into it."""
    parts = parts_of(collected(RECORD), folder, ROOT)
    if nameless := unlicensed(parts):
        sys.exit(f"No licence was found for {', '.join(nameless)}; nothing may be delivered so.")
    resources = folder / "_internal" / "gsfiler" / "resources"
    (resources / "parts.tsv").write_text(parts_table(parts), encoding="utf-8", newline="\n")
    (resources / "licences.txt").write_text(licences_text(parts), encoding="utf-8", newline="\n")
    contents = resources / "contents.sha256"
    contents.unlink(missing_ok=True)
    contents.write_text(hashes(folder / "_internal"), encoding="utf-8", newline="\n")
    return parts


def hashes(folder: Path) -> str:
    """Return the SHA-256 of every file below a folder, as ``sha256sum`` lists them."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    return "".join(
        f"{sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in files
    )


def prove(folder: Path) -> None:
    """Run the build's own selfcheck and a check, with an empty user folder and a bare environment.

    The environment names no Python and no library path, so that only what was built can be used.
    """
    program = folder / ("gsfiler.exe" if sys.platform == "win32" else "gsfiler")
    kept = ("SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LANG", "HOME", "USERPROFILE")
    bare = {name: os.environ[name] for name in kept if name in os.environ}
    with TemporaryDirectory() as home:
        bare |= {"GSFILER_HOME": home, "PATH": ""}
        if subprocess.run([program, "selfcheck"], env=bare, check=False).returncode:
            sys.exit("The build was made, but its selfcheck failed (see above).")
        check = subprocess.run(
            [program, "check", "-"],
            env=bare,
            input=_SAMPLE.encode(),
            capture_output=True,
            check=False,
        )
        if check.returncode != 1 or b"wrong class" not in check.stdout:
            sys.exit(f"The build does not check a list as it should:\n{check.stderr.decode()}")


def folder_size(folder: Path) -> int:
    """Return the bytes of all files below a folder, links not counted."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def sizes(parts: Iterable[Part], folder: Path) -> str:
    """Return a table of the largest parts of a build in megabytes of 1,000,000 bytes."""
    ordered = sorted(parts, key=lambda part: -part.size)
    total = folder_size(folder)
    rest = total - sum(part.size for part in ordered[:_SHOWN])
    rows = [(f"{part.name} {part.version}", part.size) for part in ordered[:_SHOWN]]
    rows += [(f"{len(ordered[_SHOWN:])} others, and tables", rest), ("all", total)]
    return "\n".join(f"{size / MEGABYTE:8.1f} MB  {name}" for name, size in rows)


def archive(folder: Path, target: Path, version: str, moment: int) -> Path:
    """Pack the folder: .zip on Windows, .tar.xz elsewhere; same content, same bytes.

    Whoever unpacks it has gsfiler installed for himself, without rights and without a network.
    """
    name = f"gsfiler-{version}-{sys.platform}"
    paths = sorted(path for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())
    if sys.platform == "win32":  # untested
        return _zip(target / f"{name}.zip", folder, paths)
    packed = target / f"{name}.tar.xz"
    with tarfile.open(packed, "w:xz", preset=6) as tar:
        for path in paths:
            entry = tar.gettarinfo(path, f"gsfiler/{path.relative_to(folder).as_posix()}")
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = ""
            entry.mtime = moment
            if entry.isfile():
                entry.mode = 0o755 if entry.mode & 0o100 else 0o644
                with path.open("rb") as stream:
                    tar.addfile(entry, stream)
            else:
                tar.addfile(entry)
    return packed


def _zip(packed: Path, folder: Path, paths: Sequence[Path]) -> Path:
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as zipped:
        for path in paths:
            entry = zipfile.ZipInfo(f"gsfiler/{path.relative_to(folder).as_posix()}")
            entry.external_attr = path.stat().st_mode << 16
            zipped.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return packed


def _judge(unpacked: int, packages: Iterable[Path]) -> None:
    """Tell the sizes of what was made beside the house's limits."""
    print(f"{unpacked / MEGABYTE:.1f} MB unpacked (limit {LARGEST_FOLDER // MEGABYTE} MB)")
    small = unpacked <= LARGEST_FOLDER
    for package in packages:
        size = package.stat().st_size
        small = small and size <= LARGEST_PACKAGE
        limit = LARGEST_PACKAGE // MEGABYTE
        print(f"{size / MEGABYTE:.1f} MB {package.relative_to(ROOT)} (limit {limit} MB)")
    if not small:
        sys.exit("The build is larger than it may be; the table above says where.")


def _make_pictures(folder: Path) -> None:
    """Draw the icon in the forms of Windows and macOS (untested there) with Qt's own writers."""
    if sys.platform not in {"win32", "darwin"}:
        return
    from PySide6.QtGui import QGuiApplication, QImage  # noqa: PLC0415 (only there)

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    icon = QImage(str(ROOT / "resources" / "icons" / "gsfiler.svg"))
    for ending in (".ico", ".icns"):
        if not icon.save(str(folder / f"gsfiler{ending}")):
            sys.exit(f"Qt cannot write the icon as {ending}.")
    del application


def _version() -> str:
    text = (ROOT / "gsfiler" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    return found[1] if found else sys.exit("gsfiler/__init__.py names no version.")


def _moment() -> int:
    """Return the time all files of the package bear: SOURCE_DATE_EPOCH, or that of the commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not given and shutil.which("git"):
        told = subprocess.run(
            ["git", "-C", ROOT, "log", "-1", "--format=%ct"],
            capture_output=True,
            text=True,
            check=False,
        )
        given = told.stdout.strip()
    return int(given) if given.isdecimal() else 1_767_225_600  # 2026-01-01, for a tree without git


def _need_tools() -> None:
    if sys.platform == "linux" and not shutil.which("objdump"):
        sys.exit("objdump is missing. On Debian: sudo apt install binutils.")


def _run(command: Sequence[str | Path | None], trouble: str, **more: str) -> None:
    """Run a program; where it fails, end the build with a sentence and what it said."""
    arguments = [str(argument) for argument in command]
    done = subprocess.run(arguments, env=os.environ | more, check=False)
    if done.returncode:
        sys.exit(f"{trouble} (exit code {done.returncode}); see what it says above.")


if __name__ == "__main__":
    main()
