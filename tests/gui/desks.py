"""A desk for tests: empty user folders, the starter vocabulary, one thread of work."""

from datetime import date
from pathlib import Path
from typing import cast

from gsfiler.core.files import user_folders
from gsfiler.core.settings import Settings
from gsfiler.gui.app import filing_page, list_page, pages_beside, plain_pages
from gsfiler.gui.desk import Desk
from gsfiler.gui.jobs import Jobs
from gsfiler.gui.page import Page
from gsfiler.gui.start_page import StartPage

TODAY = date(2026, 11, 22)


def make_desk(home: Path) -> Desk:
    """Return a desk whose jobs the caller closes."""
    return Desk(user_folders(str(home)), Settings(), TODAY, Jobs(threads=2))


def all_pages(desk: Desk) -> list[Page]:
    """Return the pages of the window in their order, as they stand once all are there."""
    terms = list_page(desk)
    start = cast(Page, StartPage(desk))
    return [start, terms, filing_page(desk), *pages_beside(desk, terms), *plain_pages(desk)]
