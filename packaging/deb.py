"""A Debian package made of the built folder, with nothing but dpkg-deb and always the same bytes.

The program lies in /usr/lib/gsfiler, its two commands are links in /usr/bin. No script runs when
the package is installed or removed: Debian's own triggers see to the menu and the icon.
"""

import gzip
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from hashlib import md5
from pathlib import Path
from tempfile import TemporaryDirectory

from licences import Part
from linking import libraries_in, needed_from_system, oldest_glibc

HOME = Path("usr/lib/gsfiler")
COMMANDS = ("gsfiler", "gsfiler-gui")
MAINTAINER = os.environ.get("GSFILER_MAINTAINER", "gsfiler <gsfiler@localhost>")

ELSEWHERE = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Debian's packages for what Qt needs of a screen; a machine that builds has perhaps no screen."""

DATA = {
    "libX11.so.6": "libx11-data",
    "libfontconfig.so.1": "fontconfig-config",
    "libxkbcommon.so.0": "xkb-data",
}
"""Libraries that lie in the build, and the packages of the files that they read on the system."""

DESKTOP_ENTRY = """\
[Desktop Entry]
Type=Application
Version=1.1
Name=gsfiler
GenericName=Goods and Services Checker
GenericName[fr]=Vérificateur de produits et services
GenericName[es]=Verificador de productos y servicios
Comment=Check lists of goods and services for trade marks, offline
Comment[fr]=Vérifier hors ligne les listes de produits et services de marques
Comment[es]=Verificar sin conexión listas de productos y servicios de marcas
Exec=gsfiler-gui %F
Icon=gsfiler
Terminal=false
Categories=Office;
MimeType=text/plain;text/csv;text/tab-separated-values;application/vnd.openxmlformats-officedocument.wordprocessingml.document;application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;
Keywords=trademark;trade mark;Nice;classification;Madrid;goods;services;
StartupWMClass=gsfiler
"""
DESCRIPTION = """\
checks goods and services of trade marks, offline
 gsfiler checks lists of goods and services against the Nice Classification
 and other vocabularies on your own machine, without a network: what stands
 as it is, what nearly does, what is in the wrong class, too vague or unknown,
 what to write instead, and why.
 .
 The package holds the command line (gsfiler) and the window (gsfiler-gui).
 Official data is not included; install it as packs.
"""


def package(
    folder: Path, root: Path, target: Path, version: str, moment: int, parts: Iterable[Part]
) -> Path:
    """Make ``gsfiler_<version>_<architecture>.deb`` in ``target`` and return its path."""
    architecture = _told(["dpkg", "--print-architecture"])
    made = target / f"gsfiler_{version}_{architecture}.deb"
    with TemporaryDirectory(prefix="gsfiler-deb-") as name:
        tree = Path(name) / "tree"
        lay_out(tree, folder, root, parts)
        control = tree / "DEBIAN"
        control.mkdir()
        (control / "md5sums").write_text(_md5sums(tree), encoding="utf-8")
        text = control_text(version, architecture, _size(tree), depends(folder))
        (control / "control").write_text(text, encoding="utf-8")
        _settle(tree, moment)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(made)]
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment)}
        if subprocess.run(command, env=environment, stdout=sys.stderr, check=False).returncode:
            sys.exit("dpkg-deb could not make the package; see what it says above.")
    return made


def lay_out(tree: Path, folder: Path, root: Path, parts: Iterable[Part]) -> None:
    """Write all files of the package below ``tree`` as they are to lie below ``/``."""
    shutil.copytree(folder, tree / HOME, symlinks=True)
    there = [command for command in COMMANDS if (folder / command).is_file()]
    for command in there:
        link = tree / "usr/bin" / command
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"../lib/gsfiler/{command}")
    if "gsfiler-gui" in there:
        _write(tree / "usr/share/applications/gsfiler.desktop", DESKTOP_ENTRY)
        icon = (root / "resources/icons/gsfiler.svg").read_text(encoding="utf-8")
        _write(tree / "usr/share/icons/hicolor/scalable/apps/gsfiler.svg", icon)
    documents = tree / "usr/share/doc/gsfiler"
    _write(documents / "copyright", copyright_text(parts))
    changes = (root / "CHANGELOG.md").read_bytes()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))


def control_text(version: str, architecture: str, kilobytes: int, needed: str) -> str:
    """Return the package's control file (Debian Policy 5.3)."""
    return (
        f"Package: gsfiler\nVersion: {version}\nSection: text\nPriority: optional\n"
        f"Architecture: {architecture}\nMaintainer: {MAINTAINER}\nInstalled-Size: {kilobytes}\n"
        f"Depends: {needed}\nRecommends: fonts-dejavu-core | fonts-noto-core\n"
        f"Suggests: libcups2\nDescription: {DESCRIPTION}"
    )


def depends(folder: Path) -> str:
    """Return the Debian packages the build needs from the system it is installed on.

    What libraries inside read from the system counts too. What is not installed here is known by
    name; any other library that neither the build nor a
    package here has ends the build.
    """
    libc = f"libc6 (>= {oldest_glibc(libraries_in(folder))})"
    inside = {path.name for path in folder.rglob("*.so*")}
    packages = {package for library, package in DATA.items() if library in inside}
    nowhere = []
    for library, asked_by in needed_from_system(folder).items():
        if library.startswith("libcups"):
            continue  # only suggested: without it there is no printer, and PDF still works
        found = _package_with(library)
        packages.add(found)
        if not found:
            nowhere.append(f"{library} (for {asked_by})")
    if nowhere:
        sys.exit(f"No package here holds {', '.join(nowhere)}. Install it and build again.")
    return ", ".join([libc, *sorted(packages - {"libc6"})])


def copyright_text(parts: Iterable[Part]) -> str:
    """Return the copyright file: our licence, and that of each part inside (DEP-5)."""
    lines = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: gsfiler",
        "Comment: The full licences of all parts lie in",
        " /usr/lib/gsfiler/_internal/gsfiler/resources/licences.txt, and the command",
        " “gsfiler selfcheck --licences” prints them. The parts and their licences are:",
    ]
    lines += [f"  {part.name} {part.version}: {part.licence}" for part in parts]
    lines += [
        "",
        "Files: *",
        "Copyright: the gsfiler authors, and those of the parts named above",
        "License: Apache-2.0",
        " On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.",
    ]
    return "\n".join(lines) + "\n"


def _package_with(library: str) -> str:
    """Return the installed package that has a library, or nothing."""
    asked = ["dpkg-query", "--search", f"*/{library}"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    names = sorted(
        {line.partition(":")[0] for line in told.splitlines() if "diversion" not in line}
    )
    return names[0] if names else ELSEWHERE.get(library, "")


def _md5sums(tree: Path) -> str:
    files = (path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink())
    return "".join(
        f"{md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(tree).as_posix()}\n"
        for path in files
        if "DEBIAN" not in path.relative_to(tree).parts
    )


def _size(tree: Path) -> int:
    """Return the installed size in kibibytes, each file rounded up (Debian Policy 5.6.20)."""
    paths = [path for path in tree.rglob("*") if "DEBIAN" not in path.relative_to(tree).parts]
    files = [path.stat().st_size for path in paths if path.is_file() and not path.is_symlink()]
    return sum(-(-size // 1024) for size in files) + len(paths) - len(files)


def _settle(tree: Path, moment: int) -> None:
    """Give every file the same mode and time whatever the umask and clock of this machine."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _told(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
