"""A filing from nothing to its package, by keyboard alone; window and command line agree."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gsfiler.cli.main import run
from gsfiler.filing.draft import FormKind, new_draft
from gsfiler.filing.drafts.draft_file import OpenDraft, open_draft, save_draft
from gsfiler.filing.madrid import Designation
from gsfiler.gui import filing_dialogs as dialogs
from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.form_specs import GroupSpec, ItemSpec, Kind, fields_of, path_below
from gsfiler.gui.goods_view import GoodsView
from gsfiler.gui.madrid_items import items_of
from gsfiler.gui.main_window import MainWindow
from tests.gui import workbench
from tests.gui.desks import TODAY, all_pages, make_desk
from tests.gui.filings import codes, settle, whole_draft
from tests.gui.workbench import WAIT_MS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, home: Path, index: Path) -> Iterator[MainWindow]:
    desk = make_desk(home)
    desk.folders = replace(desk.folders, index=index)
    state = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(desk, all_pages(desk), state)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=WAIT_MS)
    QTest.keyClick(made, Qt.Key.Key_3, ALT)
    settle(page_of(made), qtbot)
    yield made
    page_of(made).files.ask_to_save = lambda: QMessageBox.StandardButton.Discard
    made.close()
    desk.jobs.close()
    made.deleteLater()


def page_of(window: MainWindow) -> FilingPage:
    return next(page for page in window.pages if isinstance(page, FilingPage))


class Keys:
    """A keyboard: it types where the focus is and nowhere else."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def focus(self) -> QWidget:
        """What has the focus."""
        return QApplication.focusWidget() or self.window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key; a list of choices that is open has the keyboard."""
        popup = QApplication.activePopupWidget()
        if popup is None and not self.window.isActiveWindow():
            # A screen that is no screen leaves what has closed active.
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow, timeout=WAIT_MS)
        QTest.keyClick(popup or self.focus, key, modifier)

    def write(self, text: str) -> None:
        """Type a text."""
        QTest.keyClicks(self.focus, text)

    def tab_to(self, name: str, most: int = 60) -> None:
        """Go on with Tab until what has a name for the ear, or its text, has the focus."""
        for _ in range(most):
            if name in (self.focus.accessibleName(), getattr(self.focus, "text", str)()):
                return
            self.press(Qt.Key.Key_Tab)
            self.qtbot.wait(1)
        seen = self.focus.accessibleName()
        where = page_of(self.window).current_item().title
        raise AssertionError(f"Tab never came to “{name}” in “{where}”; it is on “{seen}”.")

    def fill(self, name: str, text: str) -> None:
        """Go to a field and type into it."""
        self.tab_to(name)
        self.write(text)

    def next_item(self, times: int = 1) -> None:
        """Go to the next item of the form, out of a list of choices that may be open."""
        self.press(Qt.Key.Key_Tab)
        for _ in range(times):
            self.press(Qt.Key.Key_PageDown, CONTROL)
            self.qtbot.wait(1)

    def push(self, name: str) -> None:
        """Go to a button and press it."""
        self.tab_to(name)
        self.press(Qt.Key.Key_Space)
        self.qtbot.wait(20)

    def name_file(self, page: FilingPage, path: Path) -> None:
        """Type the name of a file into the dialog that is open."""
        dialog = page.findChildren(QFileDialog)[-1]
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.setText(str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_an_application_is_made_from_nothing_by_keyboard_alone_and_as_on_the_command_line(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, keys = page_of(window), Keys(window, qtbot)
    keys.press(Qt.Key.Key_N, CONTROL)
    keys.press(Qt.Key.Key_I, CONTROL)
    keys.next_item(2)
    keys.press(Qt.Key.Key_PageUp, CONTROL)
    keys.press(Qt.Key.Key_PageUp, CONTROL)
    keys.fill("Office of origin", "ES")
    keys.fill("Your reference", "N/77")
    keys.fill("Language of the application", "E")
    keys.next_item()
    keys.push("Add an applicant")
    keys.fill("Full official name", "Farola Norte S.L.")
    keys.fill("Street or post box", "Calle Mayor 12")
    keys.fill("Postcode", "48001")
    keys.fill("Town", "Bilbao")
    keys.fill("Country", "ES")
    keys.fill("E-mail", "marcas@farola.example")
    keys.fill("Legal form", "Sociedad limitada")
    keys.fill("Organised under the law of", "ES")
    keys.fill("Has a real establishment in", "ES")
    keys.next_item(2)
    keys.push("Add a basic mark")
    keys.fill("Office", "ES")
    keys.push("Add a basic registration")
    keys.fill("Registration number", "M4200001")
    keys.fill("Date of registration", "2026-09-03")
    keys.next_item(2)
    keys.fill("Verbal elements of the mark", "FAROLA")
    keys.push("The mark is in standard characters")
    keys.fill("Kind of mark", "Word")
    keys.fill("Registered as", "Trade")
    keys.next_item(2)
    goods = page.views.currentWidget()
    assert isinstance(goods, GoodsView)
    qtbot.waitUntil(goods.terms.editor.hasFocus, timeout=WAIT_MS)
    keys.write("Class 25: hats; footwear")
    workbench.settle(goods.terms, qtbot)
    keys.next_item(2)
    for party in ("Switzerland", "Norway"):
        keys.tab_to("Find a party")
        keys.press(Qt.Key.Key_A, CONTROL)
        keys.write(party)
        keys.tab_to("Parties that can be designated")
        keys.press(Qt.Key.Key_Space)
    settle(page, qtbot)
    keys.next_item(3)
    keys.push("&Take these fees into the payment")
    keys.fill("Paid by", "Current")
    keys.fill("Account number", "12345")
    keys.fill("Payer", "Farola Norte S.L.")
    keys.next_item()
    keys.push("Add a signature")
    keys.fill("Given name", "Marta")
    keys.fill("Family name", "Ibarra")
    keys.fill("Signs as", "Applicant")
    keys.fill("Date", "2026-11-20")
    keys.fill("Signature as text", "/Marta Ibarra/")
    keys.next_item()
    keys.fill("Received by the Office on", "2026-11-21")
    settle(page, qtbot)
    wrong = [each for each in page.findings.model.findings if each.severity == "error"]
    assert " ".join(f"{each.path} {each.finding.code}" for each in wrong) == ""
    keys.press(Qt.Key.Key_S, CONTROL)
    path = tmp_path / "farola.gsf"
    with qtbot.waitSignal(page.files.saved, timeout=WAIT_MS):
        keys.name_file(page, path)
    assert open_draft(path).draft.stored() == page.document.draft.stored()
    for ending in ("zip", "xml"):
        keys.press(Qt.Key.Key_E, CONTROL)
        with qtbot.waitSignal(page.status_changed, timeout=WAIT_MS):
            keys.name_file(page, tmp_path / f"window.{ending}")
        settle(page, qtbot)
        exported = export_by_command(path, tmp_path / f"command.{ending}", monkeypatch)
        assert (tmp_path / f"window.{ending}").read_bytes() == exported


def export_by_command(path: Path, target: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Return what the command line exports of a draft on the same day."""
    monkeypatch.setenv("GSFILER_TODAY", TODAY.isoformat())
    assert run(["filing", "export", str(path), str(target)]) in (0, 1)
    return target.read_bytes()


@pytest.mark.parametrize("ending", ["xml", "json", "html"])
def test_window_and_command_line_write_the_same_bytes(
    filing: FilingPage,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ending: str,
) -> None:
    path = tmp_path / "whole.gsf"
    save_draft(path, OpenDraft(whole_draft()))
    with qtbot.waitSignal(filing.files.opened, timeout=WAIT_MS):
        filing.files.open(path)
    settle(filing, qtbot)
    with qtbot.waitSignal(filing.status_changed, timeout=WAIT_MS):
        dialogs.export(filing, tmp_path / f"window.{ending}")
    exported = export_by_command(path, tmp_path / f"command.{ending}", monkeypatch)
    assert (tmp_path / f"window.{ending}").read_bytes() == exported


def test_a_package_of_a_filing_with_errors_is_refused_and_written_only_on_request(
    filing: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    draft = whole_draft()
    draft.transaction.forms[0].designations.append(Designation(country="ES"))
    filing.files.begin(draft)
    settle(filing, qtbot)
    assert "DESIGNATION_OWN" in " ".join(codes(filing))
    target = tmp_path / "a.zip"
    dialogs.export(filing, target)
    settle(filing, qtbot)
    assert not target.exists()
    assert "Nothing was written" in filing.notice.label.text()
    filing.notice.action_button.click()
    settle(filing, qtbot)
    assert target.exists()


def test_what_the_schemas_refuse_is_not_written_at_all_and_the_place_is_shown(
    filing: FilingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    draft = whole_draft()
    draft.transaction.forms[0].payments = []
    filing.files.begin(draft)
    settle(filing, qtbot)
    for ending in ("zip", "xml"):
        target = tmp_path / f"a.{ending}"
        dialogs.export(filing, target)
        settle(filing, qtbot)
        assert not target.exists()
        assert filing.notice.action_button.text() == "Go there"
        filing.items.setCurrentRow(0)
        filing.notice.action_button.click()
        assert filing.current_item().id == "fees"


# ---- whatever is typed


def places_of(kind: FormKind) -> list[tuple[str, str, Kind]]:
    """Return path, base and kind of every field, in the first two parts of every group."""
    found: list[tuple[str, str, Kind]] = []

    def walk(part: ItemSpec | GroupSpec, base: str) -> None:
        for each in part.content:
            if isinstance(each, GroupSpec):
                for place in (0, 1):
                    walk(each, f"{path_below(base, each.path)}[{place}]")
            elif hasattr(each, "kind"):
                owner = "desk" if each.path.startswith("/desk.") else base
                found.append((path_below(base, each.path), owner, each.kind))

    for spec in items_of(kind):
        walk(spec, "forms[0]")
    return found


VALUES = {
    Kind.FLAG: st.booleans(),
    Kind.CODES: st.lists(st.sampled_from(["US", "JP", "EM"]), max_size=3),
    Kind.NAMES: st.lists(st.text(max_size=5), max_size=3),
    Kind.LINES: st.lists(st.fixed_dictionaries({"text": st.text(max_size=5)}), max_size=3),
    Kind.GOODS: st.lists(
        st.fixed_dictionaries(
            {
                "class_number": st.sampled_from(["", "9", "25"]),
                "descriptions": st.lists(st.text(max_size=5), max_size=1),
            }
        ),
        max_size=2,
    ),
}
TEXTS = st.sampled_from(["", "a", "ES", "日本", "2026-02-31"])
PARTY_KINDS = st.sampled_from(["person", "organization"])
PLACES = {kind: places_of(kind) for kind in ("madrid", "madrid-designation")}


@settings(
    max_examples=60,
    phases=[Phase.explicit, Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data(), kind=st.sampled_from(["madrid", "madrid-designation"]))
def test_whatever_is_typed_is_undone_to_the_empty_form_and_done_again(
    qtbot: QtBot, data: st.DataObject, kind: FormKind
) -> None:
    document = FilingDocument()
    document.open(new_draft(kind))
    states = [document.draft.copy_deep()]
    for _ in range(data.draw(st.integers(1, 12))):
        path, base, how = data.draw(st.sampled_from(PLACES[kind]))
        values = PARTY_KINDS if path.endswith(".kind") else VALUES.get(how, TEXTS)
        value = data.draw(values)
        if document.value(base) is None and base.endswith("]"):
            outer, _, place = base.removesuffix("]").rpartition("[")
            if document.value(outer) is None and "]." in outer:
                continue
            if int(place) == len(document.value(outer) or []):
                document.add(outer, {})
                states.append(document.draft.copy_deep())
            else:
                continue
        before = document.stack.index()
        document.put(path, value, base)
        if document.stack.index() > before:
            states.append(document.draft.copy_deep())
        else:
            states[-1] = document.draft.copy_deep()
    # Steps into the same field may have become one.
    whole = document.draft.copy_deep()
    while document.stack.canUndo():
        document.stack.undo()
        assert document.draft in states
    assert document.draft == states[0]
    while document.stack.canRedo():
        document.stack.redo()
    assert document.draft == whole


def test_all_fields_are_tried(qtbot: QtBot) -> None:
    for kind, places in PLACES.items():
        assert len(places) >= sum(1 for spec in items_of(kind) for _ in fields_of(spec))
