"""A user folder whose index over the starter vocabulary is built once for all of these tests."""

import io
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from gsfiler.cli.main import run

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
def user_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("user")


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
        code = run([str(argument) for argument in arguments])
        sys.stdout.flush()
        captured = capfd.readouterr()
        return Outcome(code, captured.out, captured.err)

    assert "PYTEST_CURRENT_TEST" in os.environ
    return command
