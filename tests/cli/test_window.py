"""``gsfiler window``: a sentence where there can be no window."""

import pytest

from gsfiler.cli.main import TROUBLE, run


def test_without_a_screen_the_command_ends_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert run(["window", "--check"]) == TROUBLE
    told = capsys.readouterr().err
    assert told.startswith("There is no screen here")
    assert "Traceback" not in told


def test_with_a_screen_the_check_is_clean(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert run(["window", "--check"]) == 0
    assert capsys.readouterr().out == "A window can be opened here.\n"
