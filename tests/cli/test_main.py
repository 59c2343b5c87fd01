"""The root command: exit codes, sentences, the environment."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from gsfiler.cli import main as main_module
from gsfiler.cli.main import root, run
from gsfiler.core.errors import Cancelled, PackError
from tests.cli.conftest import Gsfiler


@pytest.mark.parametrize(
    ("raised", "code", "told"),
    [
        (KeyboardInterrupt(), 130, "Cancelled; nothing was changed."),
        (Cancelled(), 130, "Cancelled; nothing was changed."),
        (PackError("The pack is damaged."), 3, "The pack is damaged."),
        (OSError(28, "No space left on device", "index"), 3, "index: No space left on device."),
        (ZeroDivisionError("1/0"), 3, "a fault of its own (ZeroDivisionError)"),
        (click.ClickException("Plainly wrong."), 3, "Plainly wrong."),
    ],
)
def test_every_outcome_has_its_exit_code_and_sentence(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    raised: BaseException,
    code: int,
    told: str,
) -> None:
    @click.command()
    def broken() -> None:
        raise raised

    monkeypatch.setitem(root.commands, "broken", broken)
    assert run(["broken"]) == code
    captured = capsys.readouterr()
    assert told in captured.err
    assert "Traceback" not in captured.err
    assert captured.out == ""


def test_debug_shows_where_an_error_arose(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    @click.command()
    def broken() -> None:
        raise PackError("The pack is damaged.")

    monkeypatch.setitem(root.commands, "broken", broken)
    assert run(["--debug", "broken"]) == 3
    assert "Traceback" in capsys.readouterr().err


def test_a_damaged_setting_is_named(gsfiler: Gsfiler, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": 7}', "utf-8")
    outcome = gsfiler("check", "-", stdin="hats", home=tmp_path)
    assert outcome.code == 3
    assert "The setting “language”" in outcome.err


def test_help_costs_no_numpy() -> None:
    code = (
        "import sys; from gsfiler.cli.main import run; run(['-h']); print('numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("False\n")


def _commands(group: click.Group) -> Iterator[click.Command]:
    yield group
    for command in group.commands.values():
        if isinstance(command, click.Group):
            yield from _commands(command)
        else:
            yield command


def test_no_help_shows_a_sign_of_its_own_layout() -> None:
    for command in _commands(root):
        told = command.get_help(click.Context(command, info_name=command.name))
        assert not set(told) & set("\\\b\f"), command.name


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "gsfiler", "schema", "nonsense"],
        capture_output=True,
        env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "GSFILER_HOME": str(tmp_path)},
        check=False,
    )
    assert done.returncode == 2
    assert "“nonsense”" in done.stderr.decode("utf-8")


def test_a_reader_that_goes_away_is_no_error(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def gone(_arguments: list[str]) -> int:
        raise BrokenPipeError

    monkeypatch.setattr(main_module, "_click", gone)
    monkeypatch.setattr(main_module.os, "dup2", lambda *_: None)
    assert run(["check"]) == 0
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    "command",
    [("check", "{}"), ("list", "convert", "{}", "-"), ("vocab", "install", "{}")],
)
def test_a_file_that_may_not_be_read_is_trouble_and_no_wrong_usage(
    gsfiler: Gsfiler, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("Class 25: hats", "utf-8")
    opened = Path.open

    def refuse(self: Path, *arguments: object, **more: object) -> object:
        if self == path:
            raise PermissionError(13, "Permission denied", str(path))
        return opened(self, *arguments, **more)  # type: ignore[call-overload]

    monkeypatch.setattr("os.access", lambda *_, **__: False)
    monkeypatch.setattr(Path, "open", refuse)
    outcome = gsfiler(*(part.format(path) for part in command))
    assert outcome.code == 3
    assert "the file cannot be read (Permission denied)" in outcome.err
