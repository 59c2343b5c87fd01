"""The modules of ``packaging/``, which is a folder of programs and no package."""

from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


def _module(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return import_module(name)


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return _module("build", monkeypatch)


@pytest.fixture
def deb(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return _module("deb", monkeypatch)


@pytest.fixture
def licences(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return _module("licences", monkeypatch)
