"""What shared libraries of Linux need, read from their headers with objdump (binutils)."""

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
_ELF = b"\x7fELF"


def libraries_in(folder: Path) -> Iterator[Path]:
    """Yield the programs and shared libraries below a folder, in order; links are left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                if stream.read(4) == _ELF:
                    yield path


def needed_by(library: Path) -> tuple[str, ...]:
    """Return the names of the libraries that one asks the loader for."""
    return tuple(_NEEDED.findall(_headers(library)))


def needed_from_system(folder: Path) -> dict[str, str]:
    """Return what the libraries below a folder need that does not lie there: name to who asks."""
    libraries = list(libraries_in(folder))
    there = {path.name for path in folder.rglob("*.so*")}
    asked = {name: str(path.relative_to(folder)) for path in libraries for name in needed_by(path)}
    return {name: by for name, by in sorted(asked.items()) if name not in there}


def oldest_glibc(libraries: Iterable[Path]) -> str:
    """Return the oldest GNU C library that has all the functions these libraries call."""
    versions = {
        (int(major), int(minor))
        for library in libraries
        for major, minor in _GLIBC.findall(_headers(library))
    }
    major, minor = max(versions, default=(2, 17))
    return f"{major}.{minor}"


def _headers(library: Path) -> str:
    told = subprocess.run(
        ["objdump", "--private-headers", library], capture_output=True, text=True, check=True
    )
    return told.stdout
