"""Parts of a build and their licences, from PyInstaller's record of what it collected."""

import sys
import sysconfig
from pathlib import Path
from types import ModuleType

import numpy as np
import PySide6
import pytest

from tests.packaging.conftest import ROOT


def record(tmp_path: Path, *entries: tuple[str, str, str]) -> Path:
    file = tmp_path / "COLLECT-00.toc"
    file.write_text(repr((list(entries),)), encoding="utf-8")
    return file


def test_every_file_finds_its_part(licences: ModuleType, tmp_path: Path) -> None:
    numpy = Path(np.__file__)
    system = Path(sysconfig.get_path("stdlib")) / "json" / "__init__.py"
    folder = tmp_path / "gsfiler"
    for name in ("numpy/a.so", "numpy/b.pyc", "json/c.pyc", "gsfiler/resources/d.tsv"):
        (folder / "_internal" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "_internal" / name).write_bytes(b"12345")
    file = record(
        tmp_path,
        ("numpy/a.so", str(numpy), "EXTENSION"),
        ("numpy/b.pyc", "/elsewhere/localpycs/numpy/b.pyc", "DATA"),
        ("json/c.pyc", str(system), "DATA"),
        ("gsfiler/resources/d.tsv", "/elsewhere/d.tsv", "DATA"),
        ("libx.so", "numpy/a.so", "SYMLINK"),
    )
    parts = licences.parts_of(licences.collected(file), folder, ROOT)
    assert [(part.name, part.size) for part in parts] == [
        ("gsfiler", 5),
        ("numpy", 10),
        ("Python", 5),
    ]
    assert licences.unlicensed(parts) == []
    assert "Apache License" in dict(parts[0].texts)["LICENSE"]
    assert parts[2].version == sys.version.split()[0]


def test_qt_comes_with_the_text_of_the_lgpl(licences: ModuleType, tmp_path: Path) -> None:
    file = record(tmp_path, ("PySide6/x.so", str(Path(PySide6.__file__)), "EXTENSION"))
    (part,) = licences.parts_of(licences.collected(file), tmp_path, ROOT)
    assert "LGPL-3.0" in part.licence
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dict(part.texts)["LGPL-3.0.txt"]
    assert "GNU GENERAL PUBLIC LICENSE" in dict(part.texts)["GPL-3.0.txt"]


def test_a_library_that_comes_inside_qt_is_a_part_with_its_own_licence(
    licences: ModuleType, tmp_path: Path
) -> None:
    inside = Path(PySide6.__file__).parent / "Qt" / "lib"
    libraries = sorted(inside.glob("libicudata.so.*"))
    if not libraries:
        pytest.skip("this Qt uses the ICU of the system")
    file = record(tmp_path, ("PySide6/Qt/lib/libicudata.so", str(libraries[0]), "BINARY"))
    (part,) = licences.parts_of(licences.collected(file), tmp_path, ROOT)
    assert (part.name, part.licence) == ("ICU", "Unicode-DFS-2016")
    assert part.version.isdecimal()
    assert "UNICODE, INC. LICENSE AGREEMENT" in dict(part.texts)["LICENSE"]


def test_the_text_names_each_part_and_repeats_no_licence(licences: ModuleType) -> None:
    parts = [
        licences.Part("a", "1", "MIT", 1, (("LICENSE", "You may."),)),
        licences.Part("b", "2", "MIT", 1, (("LICENSE", "You may."),)),
    ]
    text = licences.licences_text(parts)
    assert text.count("You may.") == 1
    assert "The same as a, LICENSE." in text
    assert "a 1: MIT\nb 2: MIT\n" in text


def test_a_part_without_a_licence_is_named(licences: ModuleType) -> None:
    parts = [licences.Part("a", "1", "", 1, ()), licences.Part("b", "1", "MIT", 1, (("L", "x"),))]
    assert licences.unlicensed(parts) == ["a"]


def test_the_table_is_what_the_selfcheck_reads(licences: ModuleType) -> None:
    parts = [licences.Part("a", "1", "MIT", 1, ())]
    assert licences.parts_table(parts) == "name\tversion\tlicence\na\t1\tMIT\n"
