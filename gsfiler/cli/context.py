"""What every command is given: where the user's data lies, his settings, the day, the terminal."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from gsfiler.core.files import Folders
    from gsfiler.core.settings import Settings


@dataclass(frozen=True, slots=True)
class Face:
    """Made once by the root command, the only reader of clock, environment and terminal."""

    folders: "Folders"
    settings: "Settings"
    today: date
    stdout_is_terminal: bool = False
    stderr_is_terminal: bool = False


pass_face = click.make_pass_decorator(Face)
