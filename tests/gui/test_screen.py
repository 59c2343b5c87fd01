"""Why no window can be opened, told before Qt would end the program."""

import pytest

from gsfiler.gui.screen import NoWindow, check_screen, library_missing


def test_without_a_screen_the_sentence_says_so() -> None:
    with pytest.raises(NoWindow, match="neither DISPLAY nor WAYLAND_DISPLAY is set"):
        check_screen({}, "linux")


def test_a_screen_that_does_not_answer_is_named() -> None:
    with pytest.raises(
        NoWindow, match=r"“:987” .DISPLAY. does not answer|needs the system library"
    ):
        check_screen({"DISPLAY": ":987"}, "linux")


@pytest.mark.parametrize(
    ("environment", "platform"),
    [({"QT_QPA_PLATFORM": "offscreen"}, "linux"), ({}, "win32"), ({}, "darwin")],
)
def test_elsewhere_qt_is_trusted(environment: dict[str, str], platform: str) -> None:
    check_screen(environment, platform)


def test_a_missing_library_is_named_with_its_package() -> None:
    error = library_missing(
        OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")
    )
    assert "the system library libxcb-cursor.so.0" in str(error)
    assert "apt install libxcb-cursor0" in str(error)


def test_an_unknown_library_is_named_too() -> None:
    assert "libodd.so.1" in str(library_missing(ImportError("libodd.so.1: cannot open")))
