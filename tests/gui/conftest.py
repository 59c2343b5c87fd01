"""A desk over an empty user folder, with the work done on real threads."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gsfiler.core.files import user_folders
from gsfiler.core.settings import Settings
from gsfiler.gui.desk import Desk
from gsfiler.gui.fee_calculator import FeeCalculator
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.jobs import Jobs
from gsfiler.gui.terms_page import TermsPage
from tests.gui.desks import make_desk
from tests.gui.filings import act, dialog, settle, whole_draft
from tests.gui.workbench import WAIT_MS, MakePage
from tests.starter import lay_starter_index

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the screen that is no screen cannot do."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def home(home: Path, starter_index: Path) -> Path:
    """An empty user folder, but for the index that takes seconds to build."""
    lay_starter_index(home, starter_index)
    return home


@pytest.fixture
def desk(qtbot: QtBot, home: Path) -> Iterator[Desk]:
    """A desk on 23 November 2026, without packs."""
    jobs = Jobs()
    yield Desk(user_folders(str(home)), Settings(), date(2026, 11, 23), jobs)
    jobs.close()


@pytest.fixture
def firm_list(tmp_path: Path) -> Path:
    """A firm's own list that installs as a pack."""
    path = tmp_path / "firm.csv"
    path.write_text("term,class\nblue coffee,30\nsmartphones,9\n", encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where indexes are kept for all tests, each under a name of its own."""
    return tmp_path_factory.mktemp("index")


@pytest.fixture
def make_page(qtbot: QtBot, home: Path, index: Path) -> Iterator[MakePage]:
    """Make workbenches over the starter vocabulary, or over what a test installed before."""
    made: list[TermsPage] = []

    def make() -> TermsPage:
        desk = make_desk(home)
        desk.folders = replace(desk.folders, index=index)
        page = TermsPage(desk)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=WAIT_MS)
        made.append(page)
        return page

    yield make
    for page in made:
        page.release()
        page.desk.jobs.close()


@pytest.fixture
def make_filing_page(qtbot: QtBot, home: Path, index: Path) -> Iterator[Callable[[], FilingPage]]:
    """Make pages of filings, each on a desk of its own over the same user folders."""
    made: list[FilingPage] = []

    def make() -> FilingPage:
        desk = make_desk(home)
        desk.folders = replace(desk.folders, index=index)
        page = FilingPage(desk)
        qtbot.addWidget(page)
        page.files.ask_to_save = lambda: QMessageBox.StandardButton.Discard
        page.resize(1180, 760)
        page.show()
        qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=WAIT_MS)
        made.append(page)
        return page

    yield make
    for page in made:
        page.release()
        page.desk.jobs.close()


@pytest.fixture
def filing(make_filing_page: Callable[[], FilingPage]) -> FilingPage:
    """A page of filings with an empty application."""
    return make_filing_page()


@pytest.fixture
def whole(filing: FilingPage, qtbot: QtBot) -> FilingPage:
    """A page with an application in which every item is filled in."""
    filing.files.begin(whole_draft())
    settle(filing, qtbot)
    return filing


@pytest.fixture
def page(make_page: MakePage) -> TermsPage:
    """A workbench."""
    return make_page()


@pytest.fixture
def calculator(whole: FilingPage) -> FeeCalculator:
    """The fee calculator over a filing with every item filled in."""
    act(whole, "filing.fee_calculator")
    found = dialog(whole, FeeCalculator)
    assert isinstance(found, FeeCalculator)
    return found
