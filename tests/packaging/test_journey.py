"""The journey through the built window: made where there is a build and a screen in memory."""

import os
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage

from tests.packaging.conftest import ROOT, _module

PROGRAM = ROOT / "dist" / "gsfiler" / "gsfiler-gui"
TITLES = ("Start", "Workbench", "Save the list")


@pytest.fixture
def journey(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    module = _module("journey", monkeypatch)
    monkeypatch.setattr(module, "PICTURES", tmp_path / "pictures")
    return module


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = _module("virtual_screen", monkeypatch)
    if missing := module.missing_tools():
        pytest.skip(f"there is no screen in memory: {' and '.join(missing)} not installed")
    return module


@pytest.mark.skipif(not PROGRAM.is_file(), reason="there is no build: “make package” makes one")
def test_the_built_window_goes_from_start_to_a_saved_list(
    journey: ModuleType, screen: ModuleType, tmp_path: Path
) -> None:
    told = journey.go(PROGRAM)
    assert 0 < told.painted < told.ready
    assert told.worked > 0
    assert told.memory > 0
    pictures = sorted(path.stem for path in (tmp_path / "pictures" / "en").iterdir())
    assert pictures == ["1-start", "2-new-list", "3-typed", "4-mended", "5-save", "6-saved"]


def test_a_program_that_ends_on_the_way_is_told_with_what_it_said(
    journey: ModuleType, screen: ModuleType, tmp_path: Path
) -> None:
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\necho no library\nexit 4\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(journey.JourneyFailed, match=r"ended with exit code 4\.\nno library"):
        journey.go(program)


def test_an_empty_screen_has_one_colour_and_no_title(screen: ModuleType, tmp_path: Path) -> None:
    with screen.Screen(320, 200) as made:
        assert made.colours() <= 2
        assert made.title() == ""
        made.photograph(tmp_path / "empty.png")
    picture = QImage(str(tmp_path / "empty.png"))
    assert (picture.width(), picture.height()) == (320, 200)


@pytest.mark.parametrize("language", ["fr", "es"])
def test_every_title_on_the_way_is_known_in_each_language(
    journey: ModuleType, language: str
) -> None:
    words = journey.words_of(language)
    assert all(words[title] and words[title] != title for title in TITLES)
    source = Path(journey.__file__).read_text(encoding="utf-8")
    assert all(f'_titled("{title}")' in source for title in TITLES)
    assert source.count("_titled(") == len(TITLES) + 1


def test_without_a_build_the_command_says_how_to_make_one(
    journey: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(journey, "missing_tools", list)
    with pytest.raises(SystemExit, match="gsfiler-gui is not there; make package builds it"):
        journey.main([str(tmp_path / "gsfiler-gui")])


def test_without_a_screen_the_command_says_what_to_install(
    journey: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journey, "missing_tools", lambda: ["xvfb", "xdotool"])
    with pytest.raises(SystemExit, match="sudo apt install xvfb xdotool"):
        journey.main([])


@pytest.mark.skipif(sys.platform != "linux", reason="it is read from Linux's own files")
def test_the_memory_and_the_processor_time_of_a_program_are_read(journey: ModuleType) -> None:
    assert journey.processor_time(os.getpid()) > 0
    assert journey.memory_of(os.getpid()) > 1_000_000
