"""A desk for tests: empty user folders, the starter vocabulary, one thread of work."""

from datetime import date
from pathlib import Path

from gsfiler.core.files import user_folders
from gsfiler.core.settings import Settings
from gsfiler.gui.desk import Desk
from gsfiler.gui.jobs import Jobs

TODAY = date(2026, 11, 22)


def make_desk(home: Path) -> Desk:
    """Return a desk whose jobs the caller closes."""
    return Desk(user_folders(str(home)), Settings(), TODAY, Jobs(threads=2))
