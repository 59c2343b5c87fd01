"""The files that were open lately; kept with the state of the window, newest first."""

from pathlib import Path

from PySide6.QtCore import QSettings

KEPT = 10

_KEY = "recent/files"


def recent_files(state: QSettings) -> list[Path]:
    """Return the recent files, newest first."""
    kept = state.value(_KEY) or []
    names = [kept] if isinstance(kept, str) else kept
    return [Path(name) for name in names if isinstance(name, str)] if names else []


def remember(state: QSettings, path: Path) -> list[Path]:
    """Put a file at the head of the recent files and return them."""
    files = [path, *(kept for kept in recent_files(state) if kept != path)][:KEPT]
    state.setValue(_KEY, [str(kept) for kept in files])
    return files


def forget(state: QSettings, path: Path) -> list[Path]:
    """Take a file out of the recent files, because it is gone; return the others."""
    files = [kept for kept in recent_files(state) if kept != path]
    state.setValue(_KEY, [str(kept) for kept in files])
    return files
