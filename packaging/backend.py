"""The build backend: setuptools, with the translations compiled before a wheel is packed.

Compiling needs Qt's tool, which comes with the library that the window needs anyway; so a wheel is
built with that library at hand. An editable installation reads this folder itself: there,
``make`` compiles.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from languages import FOLDER, compile_translations
from setuptools import build_meta
from setuptools.build_meta import (
    build_editable,
    build_sdist,
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    prepare_metadata_for_build_editable,
    prepare_metadata_for_build_wheel,
)

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
    "prepare_metadata_for_build_editable",
    "prepare_metadata_for_build_wheel",
]

Config = Mapping[str, Any] | None
_PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"


def get_requires_for_build_wheel(config_settings: Config = None) -> list[str]:
    """Return what building a wheel needs: what setuptools asks for, and Qt's tools."""
    with _PROJECT.open("rb") as stream:
        needed = tomllib.load(stream)["project"]["dependencies"]
    qt = [each for each in needed if each.startswith("PySide6")]
    return [*build_meta.get_requires_for_build_wheel(config_settings), *qt]


def build_wheel(
    wheel_directory: str, config_settings: Config = None, metadata_directory: str | None = None
) -> str:
    """Compile the translations and build the wheel; returns its name."""
    compile_translations(FOLDER)
    return build_meta.build_wheel(wheel_directory, config_settings, metadata_directory)
