"""The spec parses, and what it keeps and leaves out by name is what the house decided."""

import ast
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any

import PIL
import pytest

from tests.filing.media_samples import picture
from tests.packaging.conftest import ROOT

SPEC = ROOT / "packaging" / "gsfiler.spec"


@pytest.fixture(scope="module")
def spec() -> dict[str, Any]:
    """The names and functions of the spec, without PyInstaller and without its calls."""
    tree = ast.parse(SPEC.read_text(encoding="utf-8"))
    plain = [
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        or (isinstance(node, ast.Assign | ast.AugAssign) and not _calls_pyinstaller(node))
    ]
    names: dict[str, Any] = {"SPECPATH": str(SPEC.parent), "Path": Path, "os": __import__("os")}
    names["PurePosixPath"] = PurePosixPath
    wanted = ast.Module([node for node in plain if not _is_late(node)], [])
    exec(compile(wanted, str(SPEC), "exec"), names)  # noqa: S102 (our own file)
    return names


def _calls_pyinstaller(node: ast.AST) -> bool:
    names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    return bool(names & {"Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE", "analysis", "program"})


def _is_late(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name == "program"


@pytest.fixture
def is_kept(spec: dict[str, Any]) -> Callable[[str], bool]:
    kept: Callable[[str], bool] = spec["is_kept"]
    return kept


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt6Gui.dll",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "libssl.so.3",
        "docx/templates/default.docx",
        "certifi/cacert.pem",
        "numpy/_core/_multiarray_umath.so",
    ],
)
def test_what_the_program_needs_is_kept(is_kept: Callable[[str], bool], target: str) -> None:
    assert is_kept(target)


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/designer_fr.qm",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Network.dll",
        "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/opengl32sw.dll",
        "numpy/_core/tests/data/astype_copy.pkl",
        "lxml/includes/xpath.pxd",
        "numpy/__init__.pyi",
        "click-8.5.1.dist-info/RECORD",
        "docx/templates/default-docx-template/word/styles.xml",
    ],
)
def test_what_nobody_uses_is_left_out(is_kept: Callable[[str], bool], target: str) -> None:
    assert not is_kept(target)


def test_nothing_for_training_testing_or_building_can_get_in(spec: dict[str, Any]) -> None:
    unwanted = {"sklearn", "scipy", "tantivy", "pytest", "hypothesis", "mypy", "setuptools", "pip"}
    assert unwanted <= set(spec["LEFT_OUT"])


def test_pictures_of_marks_are_read_without_the_rest_of_pillow(spec: dict[str, Any]) -> None:
    left_out = [name for name in spec["LEFT_OUT"] if name.startswith("PIL.")]
    folder = Path(PIL.__file__).parent
    there = {f"PIL.{each.stem}" for each in folder.glob("*Plugin.py")}
    kept = {"Gif", "Jpeg", "Mpo", "Png", "Tiff"}
    assert there - set(left_out) == {f"PIL.{name}ImagePlugin" for name in kept}
    forms = {"PNG": "RGBA", "JPEG": "RGB", "TIFF": "CMYK", "GIF": "P"}
    pictures = [picture(form, (40, 30), mode).hex() for form, mode in forms.items()]
    told = subprocess.run(
        [sys.executable, "-c", READ_PICTURES, ",".join(left_out), *pictures],
        check=True, capture_output=True, text=True, cwd=ROOT,
    )  # fmt: skip
    assert told.stdout.split() == ["40x30"] * len(forms)


READ_PICTURES = """
import sys
for name in sys.argv[1].split(","):
    sys.modules[name] = None
from gsfiler.filing.files.media import media_facts
for data in sys.argv[2:]:
    facts = media_facts(bytes.fromhex(data))
    print(f"{facts.picture.width}x{facts.picture.height}")
"""
"""A program that reads pictures where some modules are missing."""


def test_no_module_of_ours_or_of_the_window_is_left_out(spec: dict[str, Any]) -> None:
    left_out = set(spec["LEFT_OUT"])
    used = {f"PySide6.Qt{name}" for name in spec["QT_MODULES"]}
    assert not left_out & ({"gsfiler.cli", "gsfiler.core", "gsfiler.vocabulary"} | used)


def test_every_qt_module_the_window_imports_is_kept(spec: dict[str, Any]) -> None:
    imported = {
        node.module.removeprefix("PySide6.Qt")
        for file in (ROOT / "gsfiler" / "gui").glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6.Qt")
        if node.module
    }
    assert imported == set(spec["QT_MODULES"])


def test_every_module_is_named_since_some_are_imported_by_name(spec: dict[str, Any]) -> None:
    names = spec["our_modules"]()
    assert {"gsfiler", "gsfiler.cli", "gsfiler.cli.selfcheck", "gsfiler.core.shipped"} <= set(names)
    assert len(names) == len(set(names))


def test_shipped_files_lie_where_the_program_reads_them(spec: dict[str, Any]) -> None:
    data = {(Path(source).name, target) for source, target in spec["our_data"]()}
    assert ("__init__.py", "gsfiler/resources") in data
    assert ("__init__.py", "gsfiler/translations") in data
    assert ("terms.tsv", "gsfiler/resources/vocabulary/starter") in data
    assert ("madrid.json", "gsfiler/resources/samples") in data
    assert ("mark.png", "gsfiler/resources/samples") in data
    assert ("madrid_filing.xsd", "gsfiler/resources/schemas") in data
    assert not [name for name, _ in data if name.endswith((".ts", ".pyc"))]
