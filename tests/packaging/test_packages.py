"""What the build is told to take along is what lies in the folders."""

import tomllib
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parents[2]
SETUPTOOLS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "setuptools"
]


def folders_below(root: str) -> dict[str, Path]:
    """Return the folders that hold files, by the names of the packages they make."""
    found = {path.parent for path in (ROOT / root).rglob("*") if path.is_file()}
    kept = [each for each in found if "__pycache__" not in each.parts]
    prefix = "" if root == "gsfiler" else "gsfiler."
    return {prefix + ".".join(each.relative_to(ROOT).parts): each for each in kept}


def test_every_folder_of_the_program_and_its_data_is_a_package_of_the_build() -> None:
    folders = [*folders_below("gsfiler"), *folders_below("resources"), "gsfiler.translations"]
    assert sorted(SETUPTOOLS["packages"]) == sorted(folders)


def test_every_shipped_file_is_taken_along() -> None:
    for package, folder in folders_below("resources").items():
        patterns = SETUPTOOLS["package-data"][package]
        for path in folder.iterdir():
            if path.is_file() and path.suffix not in {".py", ".pyc"}:
                assert any(PurePosixPath(path.name).match(each) for each in patterns), path
