"""The parts this installation is made of, with version and licence.

A built installation carries a table of them and their licences in full, made by
``packaging/licences.py``; run from its source, gsfiler asks Python what is installed.
"""

import platform
import re
from importlib.metadata import PackageNotFoundError, distribution
from typing import NamedTuple

from gsfiler.core.shipped import shipped_folder

PARTS = "parts.tsv"
LICENCES = "licences.txt"

_NAME = re.compile(r"[A-Za-z0-9._-]+")


class Part(NamedTuple):
    """A part, its version and licence as its makers name them."""

    name: str
    version: str
    licence: str


def parts_inside() -> list[Part]:
    """Return the parts of this installation, gsfiler and Python among them, by name."""
    table = shipped_folder() / PARTS
    if table.is_file():
        rows = table.read_text(encoding="utf-8").splitlines()[1:]
        return [Part(*row.split("\t")) for row in rows]
    found: dict[str, Part] = {"python": Part("Python", platform.python_version(), "PSF-2.0")}
    _add_installed("gsfiler", found)
    return sorted(found.values(), key=lambda part: part.name.lower())


def licences_text() -> str:
    """Return the parts with their licences; in a built installation with the full texts."""
    file = shipped_folder() / LICENCES
    if file.is_file():
        return file.read_text(encoding="utf-8")
    lines = [
        f"{part.name} {part.version}: {part.licence or 'see its files'}" for part in parts_inside()
    ]
    return "\n".join(lines) + "\n"


def _add_installed(name: str, found: dict[str, Part]) -> None:
    """Add a distribution, and all that it requires at run time, to those found."""
    folded = re.sub(r"[-_.]+", "-", name).lower()
    if folded in found:
        return
    try:
        installed = distribution(name)
    except PackageNotFoundError:  # required on other systems only
        return
    fields = installed.metadata
    declared = fields.get_all("License-Expression") or fields.get_all("License") or [""]
    found[folded] = Part(fields["Name"], fields["Version"], declared[0].partition("\n")[0])
    for requirement in installed.requires or ():
        needed = _NAME.match(requirement)
        if needed and "extra ==" not in requirement:
            _add_installed(needed[0], found)
