"""The build backend: a wheel carries the compiled translations."""

from types import ModuleType
from typing import Any

import pytest

from tests.packaging.conftest import _module


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    pytest.importorskip("setuptools")
    return _module("backend", monkeypatch)


def test_a_wheel_is_built_with_qts_tools_at_hand(
    backend: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backend.build_meta, "get_requires_for_build_wheel", lambda _: ["x"])
    needed = backend.get_requires_for_build_wheel()
    assert needed[0] == "x"
    assert [each.startswith("PySide6-Essentials") for each in needed[1:]] == [True]


def test_the_translations_are_compiled_before_the_wheel_is_packed(
    backend: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[Any] = []
    monkeypatch.setattr(backend, "compile_translations", done.append)
    monkeypatch.setattr(backend.build_meta, "build_wheel", lambda *given: done.append(given))
    backend.build_wheel("there", None, None)
    assert done == [backend.FOLDER, ("there", None, None)]
