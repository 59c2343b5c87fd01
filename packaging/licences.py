"""The parts inside a build, with version, licence and size; and all their licences in one file.

What counts is what lies in the build, read from PyInstaller's own record of it, not what the
requirements say: so nothing that got in by accident stays unnamed.
"""

import ast
import os
import re
import subprocess
import sys
import sysconfig
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

TEXTS = Path(__file__).parent / "licence_texts"
OURS, PYTHON, STARTER, ICU = "gsfiler", "Python", "bootloader", "ICU"
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")
_ICU_LIBRARY = re.compile(r"libicu\w+\.so\.(\d+)")
_ICU_LICENCE = "Unicode-DFS-2016"
_SHORTEST = 60
_RULE = "=" * 79
_HEADING = """\
gsfiler is licensed under the Apache License 2.0. It is delivered with the parts below, each under
its own licence. Qt and PySide6 are used under the LGPL 3.0: they lie in this folder as separate
libraries, which you may replace by your own builds; their sources are at https://download.qt.io.
Qt holds parts of others in its turn: https://doc.qt.io/qt-6/licenses-used-in-qt.html lists them.
"""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a build; ``size`` in bytes, ``texts`` the licences by file name."""

    name: str
    version: str
    licence: str
    size: int
    texts: tuple[tuple[str, str], ...]


def collected(record: Path) -> list[tuple[str, Path]]:
    """Return target and origin of each file that PyInstaller put into a build (COLLECT-00.toc)."""
    entries = ast.literal_eval(record.read_text(encoding="utf-8"))[0]
    return [
        (target, Path(STARTER) if kind == "EXECUTABLE" else Path(origin))
        for target, origin, kind in entries
        if kind != "SYMLINK"
    ]


def parts_of(files: Iterable[tuple[str, Path]], folder: Path, root: Path) -> list[Part]:
    """Return the parts of a build by name; ``folder`` holds the files, ``root`` is our checkout."""
    owners, tops = _owners()
    sizes: dict[str, int] = defaultdict(int)
    for target, origin in files:
        places = (folder / "_internal" / target, folder / target)
        size = next((place.stat().st_size for place in places if place.is_file()), 0)
        sizes[_owner(target, origin, owners, tops)] += size
    found = {_name(each): each for each in distributions()}
    return [
        _part(name, size, found.get(name), root)
        for name, size in sorted(sizes.items(), key=lambda item: item[0].lower())
    ]


def licences_text(parts: Iterable[Part]) -> str:
    """Return one text: the parts in a table, then each licence in full, the same one only once."""
    parts = list(parts)
    lines = [_HEADING, *(_title(part) for part in parts)]
    given: dict[str, str] = {}
    for part in parts:
        lines += ["", _RULE, _title(part), _RULE]
        for name, text in part.texts:
            first = given.setdefault(text, f"{part.name}, {name}")
            same = first != f"{part.name}, {name}"
            lines += ["", f"--- {name}", "", f"The same as {first}." if same else text.strip()]
    return "\n".join(line.rstrip() for line in "\n".join(lines).split("\n")) + "\n"


def parts_table(parts: Iterable[Part]) -> str:
    """Return the table ``gsfiler selfcheck`` reads: name, version, licence."""
    rows = ("\t".join((part.name, part.version, part.licence)) for part in parts)
    return "\n".join(("name\tversion\tlicence", *rows)) + "\n"


def unlicensed(parts: Iterable[Part]) -> list[str]:
    """Return the parts whose licence or its text was not found."""
    return [part.name for part in parts if not part.licence or not part.texts]


def _title(part: Part) -> str:
    return f"{part.name} {part.version}: {part.licence}"


def _owners() -> tuple[dict[Path, str], dict[str, str]]:
    """Return the distribution of each installed file, and of each module at the top."""
    owners: dict[Path, str] = {}
    tops: dict[str, str] = {}
    for each in distributions():
        name = _name(each)
        folder = Path(str(each.locate_file(""))).resolve()
        for file in each.files or ():
            owners[Path(os.path.normpath(folder / file))] = name
            if file.suffix in {".py", ".so"}:
                tops.setdefault(file.parts[0].split(".")[0], name)
    return owners, tops


def _owner(target: str, origin: Path, owners: dict[Path, str], tops: dict[str, str]) -> str:
    """Return the part that a file of the build belongs to.

    Compiled modules are written anew, so theirs is that of the module at the top.
    """
    if str(origin) == STARTER:
        return "pyinstaller"
    top = target.replace("\\", "/").split("/")[0].split(".")[0]
    if top == OURS:
        return OURS
    origin = origin.resolve()
    if origin in owners:
        icu = _ICU_LIBRARY.match(origin.name)  # comes inside Qt's wheel, under its own licence
        return f"{ICU} {icu[1]}" if icu else owners[origin]
    if top in tops:
        return tops[top]
    if origin.is_relative_to(Path(sys.base_prefix).resolve()) or not _is_library(target):
        return PYTHON
    return _debian_package(origin) or f"system library {origin.name}"


def _is_library(target: str) -> bool:
    return ".so" in target or target.endswith((".dll", ".dylib"))


def _debian_package(library: Path) -> str:
    """Return the Debian package a library comes from, or nothing where there is no Debian."""
    for path in (library, Path(str(library).removeprefix("/usr"))):
        try:
            told = subprocess.run(
                ["dpkg-query", "--search", path], capture_output=True, text=True, check=False
            )
        except FileNotFoundError:
            return ""
        if told.returncode == 0:
            return told.stdout.partition(":")[0]
    return ""


def _part(name: str, size: int, found: Distribution | None, root: Path) -> Part:
    """Return one part with what is known of its licence."""
    if name == OURS:
        text = (root / "LICENSE").read_text(encoding="utf-8")
        version = re.search(r'__version__ = "(.+)"', (root / "gsfiler/__init__.py").read_text())
        return Part(name, version[1] if version else "", "Apache-2.0", size, (("LICENSE", text),))
    if name == PYTHON:
        return Part(name, sys.version.split()[0], "PSF-2.0", size, _python_licence())
    if name.startswith(f"{ICU} "):
        text = _read(TEXTS / f"{_ICU_LICENCE}.txt")
        return Part(ICU, name.removeprefix(f"{ICU} "), _ICU_LICENCE, size, (("LICENSE", text),))
    if found is not None:
        return Part(name, found.version, _licence(found), size, _texts(found))
    return _system_part(name, size)


def _python_licence() -> tuple[tuple[str, str], ...]:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    files = [place / name for place in places for name in ("LICENSE.txt", "LICENSE")]
    files += [Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")]
    return tuple((file.name, _read(file)) for file in files if file.is_file())[:1]


def _system_part(package: str, size: int) -> Part:
    """Return a library of the system that the build was made on, as its package describes it."""
    file = Path("/usr/share/doc") / package / "copyright"
    text = _read(file) if file.is_file() else ""
    named = re.findall(r"^License:[ \t]*(\S.*)$", text, re.MULTILINE)
    licence = ", ".join(dict.fromkeys(named)) or ("see its text" if text else "")
    texts = ((f"{package}/copyright", text),) if text else ()
    return Part(package, _debian_version(package) if text else "", licence, size, texts)


def _debian_version(package: str) -> str:
    told = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Version}\n", package],
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.split("\n")[0]


def _licence(found: Distribution) -> str:
    """Return the licence a distribution declares, as an SPDX expression where it has one."""
    fields = found.metadata
    declared = [*(fields.get_all("License-Expression") or fields.get_all("License") or ()), ""][0]
    if declared and "\n" not in declared:
        return str(declared)
    classes = [c for c in fields.get_all("Classifier") or () if c.startswith("License ::")]
    return ", ".join(each.rpartition(":: ")[2] for each in classes)


def _texts(found: Distribution) -> tuple[tuple[str, str], ...]:
    """Return the licence files of a distribution; those of Qt's wheels are the house's copies."""
    if "LGPL-3.0" in _licence(found):
        return tuple((name, _read(TEXTS / name)) for name in _LGPL)
    files = [
        file
        for file in found.files or ()
        if ".dist-info" in str(file) and _LICENCE_FILE.search(file.name)
    ]
    texts = [(str(file).partition("/")[2], _read(Path(str(file.locate())))) for file in files]
    return tuple(sorted((name, text) for name, text in texts if len(text) > _SHORTEST))


def _name(found: Distribution) -> str:
    return str(found.metadata["Name"])


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace")
