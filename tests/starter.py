"""User folders in which the starter vocabulary was checked against before."""

import os
from pathlib import Path

from gsfiler.core.files import user_folders


def lay_starter_index(home: Path, starter_index: Path) -> None:
    """Lay the index of the starter vocabulary where a check would build it."""
    folder = user_folders(str(home)).index
    folder.mkdir(parents=True, exist_ok=True)
    os.link(starter_index, folder / starter_index.name)
