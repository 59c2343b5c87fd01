"""What is told beside the results cannot steer a terminal."""

from datetime import date

import pytest

from gsfiler.cli.context import Face
from gsfiler.cli.progress import message, printable, progress_bar
from gsfiler.core.files import user_folders
from gsfiler.core.settings import Settings


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("café 第9类", "café 第9类"),
        ("\x1b[2Jzorb", " [2Jzorb"),
        ("a\nb\rc\td", "a b c d"),
        ("a\u202eb\x9bc\x7f", "a b c "),
    ],
)
def test_control_characters_become_blanks(
    text: str, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert printable(text) == shown
    message(text)
    assert capsys.readouterr() == ("", f"{shown}\n")


def test_a_bar_shows_no_control_characters(capsys: pytest.CaptureFixture[str]) -> None:
    face = Face(user_folders("home"), Settings(), date(2026, 1, 31), stderr_is_terminal=True)
    progress_bar(face)("\x1b[2Jnice.zip", 0, None)
    assert capsys.readouterr().err == "\r [2Jnice.zip: 0"
