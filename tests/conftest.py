"""Fixtures that every room's tests share."""

import os
from datetime import date
from pathlib import Path

import pytest

from gsfiler.core.packs import PackStore
from gsfiler.st96.schemas import OfficialSchemas, install_schemas, official_schemas
from gsfiler.vocabulary.building import open_vocabulary

SHARED = Path(os.environ.get("GSFILER_SHARED", Path(__file__).parents[2] / "shared"))


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty user folder; nothing a test does can reach the real one."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("GSFILER_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def starter_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The search index of the starter vocabulary, which takes seconds to build."""
    folder = tmp_path_factory.mktemp("starter")
    open_vocabulary(PackStore(folder / "packs"), folder, on=date(2026, 11, 26))
    [index] = folder.glob("*.index")
    return index


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real data beside a full checkout."""
    if not (SHARED / "ncl").is_dir():
        if os.environ.get("GSFILER_REQUIRE_SHARED"):
            pytest.fail(f"the real data is required but is not in {SHARED}")
        pytest.skip("the shared folder with the real data is not beside this checkout")
    return SHARED


@pytest.fixture(scope="session")
def official(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> OfficialSchemas:
    """The official schemas of ST.96 version 6.0, installed as a user would."""
    store = PackStore(tmp_path_factory.mktemp("schemas"))
    install_schemas(store, shared / "st96" / "V6_0", today=date(2026, 11, 26))
    found = official_schemas(store)
    assert found is not None
    return found
