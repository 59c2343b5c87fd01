"""Read the data that ships with the program, from the package ``gsfiler.resources``."""

from importlib import import_module
from pathlib import Path


def shipped_folder() -> Path:
    """Return the folder of shipped data; it lies on the disk, installed, editable or frozen."""
    return Path(import_module("gsfiler.resources").__path__[0])


def shipped_bytes(name: str) -> bytes:
    """Return a shipped file, named by its path with ``/``."""
    return shipped_folder().joinpath(*name.split("/")).read_bytes()


def shipped_text(name: str) -> str:
    """Return a shipped text file, each line ended by one newline whatever the platform."""
    return shipped_bytes(name).decode("utf-8").replace("\r\n", "\n")
