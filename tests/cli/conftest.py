"""Commands in this process: over the starter vocabulary, and ``gsfiler vocab`` over a folder."""

import io
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from click.testing import CliRunner, Result

from gsfiler.cli.context import Face
from gsfiler.cli.main import run as run_command
from gsfiler.cli.vocab import vocab
from gsfiler.core.errors import GsfilerError
from gsfiler.core.files import user_folders
from gsfiler.core.packs import PackStore
from gsfiler.core.settings import Settings
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.terms import Term
from tests.cli.vocab_home import NEW, OLD, Builds
from tests.cli.vocab_home import TODAY as DAY
from tests.starter import lay_starter_index

TODAY = "2026-11-22"


@dataclass(frozen=True)
class Outcome:
    """What a command left: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    def objects(self) -> list[dict[str, object]]:
        """Standard output as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]


Gsfiler = Callable[..., Outcome]


@pytest.fixture(scope="session")
def user_folder(tmp_path_factory: pytest.TempPathFactory, starter_index: Path) -> Path:
    folder = tmp_path_factory.mktemp("user")
    lay_starter_index(folder, starter_index)
    return folder


@pytest.fixture
def gsfiler(
    user_folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Gsfiler:
    """Run one command in this process as a user would; ``stdin`` is text or bytes."""

    def command(
        *arguments: str | Path, stdin: str | bytes = b"", home: Path | None = None
    ) -> Outcome:
        monkeypatch.setenv("GSFILER_HOME", str(home or user_folder))
        monkeypatch.setenv("GSFILER_TODAY", TODAY)
        data = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        capfd.readouterr()
        code = run_command([str(argument) for argument in arguments])
        sys.stdout.flush()
        captured = capfd.readouterr()
        return Outcome(code, captured.out, captured.err)

    assert "PYTEST_CURRENT_TEST" in os.environ
    return command


@pytest.fixture
def builds(monkeypatch) -> Builds:
    """Stands for the search index, which has tests of its own."""
    seen = Builds()

    def open_vocabulary(store, folder, *, on, edition, language, progress):
        assert on == DAY
        assert language == "en"
        progress("reading packs", 0, 2)
        if seen.trouble:
            raise seen.trouble
        seen.append(store.ids_in_force())
        seen.editions.append(edition)
        progress("done", 2, 2)

    building = ModuleType("gsfiler.vocabulary.building")
    building.open_vocabulary = open_vocabulary
    monkeypatch.setitem(sys.modules, "gsfiler.vocabulary.building", building)
    return seen


@pytest.fixture
def face(home) -> Face:
    return Face(user_folders(str(home)), Settings(), DAY)


@pytest.fixture
def store(face) -> PackStore:
    return PackStore(face.folders.packs)


@pytest.fixture
def both(store) -> PackStore:
    install_contents(store, [(OLD, {"12.zip": "0" * 64}), (NEW, {})], DAY)
    return store


@pytest.fixture
def run(face, builds) -> Callable[..., Result]:
    def type_in(*arguments: str, of: Face = face) -> Result:
        result = CliRunner().invoke(vocab, arguments, obj=of)
        if isinstance(result.exception, GsfilerError):
            raise result.exception
        return result

    return type_in


@pytest.fixture
def goods_list(monkeypatch) -> str:
    """Stands for a list of the user; reading lists has tests of its own."""
    terms = [Term("eyeglasses", 9, id="a"), Term("Boots", line=3), Term("hats", line=4)]
    terms.append(Term("gaiters", 25, line=5))
    read = {Path("list.txt"): SimpleNamespace(terms=terms)}
    monkeypatch.setattr("gsfiler.cli.reading.read_terms", read.__getitem__)
    return "list.txt"
