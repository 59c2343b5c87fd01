"""Every page in every language, and in two that nobody speaks: nothing cut, nothing forgotten."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialogButtonBox, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from gsfiler.core.files import user_folders
from gsfiler.core.findings import COMMAS, series
from gsfiler.core.settings import Settings
from gsfiler.filing.fees.words import AMOUNT_UNKNOWN
from gsfiler.filing.rules.designations import DESIGNATION_REPEATED
from gsfiler.filing.rules.mark import DESCRIPTION_ADVISABLE
from gsfiler.filing.rules.parties import APPLICANT_NATIONALITY_MISSING
from gsfiler.gui.desk import Desk
from gsfiler.gui.fee_calculator import FeeCalculator
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.form_choices import offices
from gsfiler.gui.form_editors import ChoiceField
from gsfiler.gui.form_specs import FieldSpec
from gsfiler.gui.jobs import Jobs
from gsfiler.gui.main_window import MainWindow
from gsfiler.gui.messages import translated
from gsfiler.gui.mnemonics import mnemonic
from gsfiler.gui.netting_dialog import NettingDialog
from gsfiler.gui.page import OpensLists
from gsfiler.gui.settings_dialog import SettingsDialog
from gsfiler.gui.shortcut_sheet import ShortcutSheet
from gsfiler.gui.tables_dialog import TablesDialog
from gsfiler.gui.terms_model import Column
from gsfiler.gui.terms_table import TermsTable
from gsfiler.gui.words import age_in_words, day_in_words, percent, verdict_word
from gsfiler.vocabulary import sentences
from gsfiler.vocabulary.vague import find_vague, vague_finding
from gsfiler.vocabulary.verdict import VerdictKind
from tests.gui.cut_texts import cut_texts, doubled_mnemonics, texts
from tests.gui.desks import all_pages
from tests.gui.filings import whole_draft, with_one_of_each
from tests.gui.pseudo import PAD, stretched
from tests.gui.speaking import Speaker, compiled, speaker

__all__ = ["compiled", "speaker"]

LANGUAGES = ("en", "fr", "es", "long", "mirrored")
TYPING_MS = 300
"""Longer than the window waits for the next letter before it reads a list."""
LIST = "Class 9: computer tablets; straps for mobil telephones; software\nClass 25: hats; caps ["
DATA = {"gsfiler", "list.txt"}
"""Texts that are data, the same in every language."""


def _is_forgotten(text: str) -> bool:
    return PAD not in text and text not in DATA and any(sign.isalpha() for sign in text)


def _real(faults: dict[str, list[str]]) -> dict[str, list[str]]:
    return {place: found for place, found in faults.items() if found}


def _cut_names(tree: QTreeWidget) -> list[str]:
    """Return the names in the first column that have less room than their letters need."""
    metrics = tree.fontMetrics()
    return [
        item.text(0)
        for item in tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        if not item.isFirstColumnSpanned()
        and metrics.horizontalAdvance(item.text(0))
        > tree.visualRect(tree.indexFromItem(item)).width()
    ]


def _twice(names: Iterable[str]) -> list[str]:
    return [name for name, count in Counter(filter(None, names)).items() if count > 1]


@pytest.fixture(scope="session")
def index_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for the indexes of all windows, built once."""
    return tmp_path_factory.mktemp("index")


@pytest.fixture
def desk(home: Path, index_folder: Path) -> Iterator[Desk]:
    jobs = Jobs()
    settings = Settings(designated_parties=["CN", "US"])
    yield Desk(
        replace(user_folders(str(home)), index=index_folder), settings, date(2026, 11, 23), jobs
    )
    jobs.close()


class Opener:
    """Opens the window with all its pages, a list in the workbench."""

    def __init__(self, qtbot: QtBot, folder: Path, desk: Desk) -> None:
        self._qtbot, self._folder, self._desk = qtbot, folder, desk

    def open(self, width: int = 1024, height: int = 700) -> MainWindow:
        """Return the window, its work done."""
        state = QSettings(str(self._folder / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(self._desk, all_pages(self._desk), state)
        self._qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        self._desk.look_at_packs()
        for page in window.pages:
            if isinstance(page, OpensLists):
                page.open_text(LIST, "list.txt")
        self._qtbot.wait(TYPING_MS)
        self._qtbot.waitUntil(lambda: not self._desk.jobs.busy, timeout=30_000)
        return window

    def cut_in_the_end(self, window: MainWindow) -> list[str]:
        """Return the texts that are still cut once all parts have found their size."""
        with suppress(self._qtbot.TimeoutError):
            self._qtbot.waitUntil(lambda: not cut_texts(window))
        return cut_texts(window)

    def settle(self) -> None:
        """Wait until what was begun is done."""
        self._qtbot.wait(20)
        self._qtbot.waitUntil(lambda: not self._desk.jobs.busy, timeout=30_000)

    def pages(self, window: MainWindow) -> Iterator[str]:
        """Show the pages one after the other; yields their names."""
        for page in window.pages:
            window.show_page(page.page_id)
            self._qtbot.wait(20)
            self._qtbot.waitUntil(lambda: not self._desk.jobs.busy, timeout=30_000)
            yield page.page_id


@pytest.fixture
def opener(qtbot: QtBot, tmp_path: Path, desk: Desk, speaker: Speaker) -> Opener:
    return Opener(qtbot, tmp_path, desk)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_a_page_is_cut_nor_forgotten(
    opener: Opener, speaker: Speaker, language: str
) -> None:
    speaker.speak(language)
    window = opener.open()
    faults: dict[str, list[str]] = {}
    for page in opener.pages(window):
        faults[f"{page}: cut"] = opener.cut_in_the_end(window)
        if language == "long":
            faults[f"{page}: forgotten"] = [text for text in texts(window) if _is_forgotten(text)]
    assert _real(faults) == {}
    assert window.width() == 1024


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_cut_in_twice_the_usual_size(
    opener: Opener, speaker: Speaker, language: str
) -> None:
    speaker.write(200)
    speaker.speak(language)
    window = opener.open(1600, 900)
    cut = {page: opener.cut_in_the_end(window) for page in opener.pages(window)}
    assert _real(cut) == {}
    assert window.width() == 1600


@pytest.mark.parametrize(
    ("language", "size"),
    # Texts as long as “long” has them are no shorter than those of any language at 200 per cent.
    [*((language, 100) for language in LANGUAGES), ("long", 200), ("mirrored", 200)],
)
def test_no_text_of_an_item_of_a_form_is_cut_nor_forgotten(
    opener: Opener, speaker: Speaker, language: str, size: int
) -> None:
    if size != 100:
        speaker.write(size)
    speaker.speak(language)
    window = opener.open(*((1024, 700) if size == 100 else (1600, 900)))
    page = next(each for each in window.pages if isinstance(each, FilingPage))
    window.show_page(page.page_id)
    faults: dict[str, list[str]] = {}
    for kind in ("madrid", "madrid-designation"):
        page.files.begin(with_one_of_each(kind))
        for place, spec in enumerate(page.specs):
            page.items.setCurrentRow(place)
            if spec.view == "goods":
                continue
            opener.settle()
            faults[f"{kind} {spec.id}: cut"] = opener.cut_in_the_end(window)
            if size == 100 and language in {"en", "fr", "es"}:
                faults[f"{kind} {spec.id}: doubled"] = doubled_mnemonics(window)
            if language == "long":
                forgotten = [text for text in texts(window) if _is_forgotten(text)]
                faults[f"{kind} {spec.id}: forgotten"] = forgotten
    assert _real(faults) == {}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_every_mnemonic_and_every_key_leads_to_one_place(
    opener: Opener, speaker: Speaker, language: str
) -> None:
    speaker.speak(language)
    window = opener.open()
    menus = {f"Alt+{mnemonic(entry.text()).upper()}" for entry in window.menuBar().actions()}
    doubled: dict[str, list[str]] = {}
    for page in opener.pages(window):
        doubled[page] = doubled_mnemonics(window)
        for name, menu in window.menus.menus.items():
            doubled[f"{page} {name}"] = _twice(mnemonic(entry.text()) for entry in menu.actions())
        keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
        doubled[f"{page} keys"] = [*_twice(keys), *menus.intersection(keys)]
    assert _real(doubled) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_the_settings_is_cut(
    qtbot: QtBot, desk: Desk, speaker: Speaker, language: str
) -> None:
    speaker.speak(language)
    dialog = SettingsDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    assert cut_texts(dialog) == []
    if language not in {"long", "mirrored"}:
        assert doubled_mnemonics(dialog) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_the_dialogs_of_fees_is_cut(
    opener: Opener, speaker: Speaker, language: str
) -> None:
    speaker.speak(language)
    window = opener.open()
    page = next(each for each in window.pages if isinstance(each, FilingPage))
    window.show_page(page.page_id)
    page.files.begin(whole_draft())
    opener.settle()
    faults: dict[str, list[str]] = {}
    for make in (FeeCalculator, NettingDialog, TablesDialog):
        dialog = make(page, page)
        dialog.show()
        tabs = dialog.tabs if isinstance(dialog, FeeCalculator) else None
        for place in range(tabs.count() if tabs else 1):
            if tabs:
                tabs.setCurrentIndex(place)
            opener.settle()
            name = f"{make.__name__} {place}"
            faults[f"{name}: cut"] = cut_texts(dialog)
            if language in {"en", "fr", "es"}:
                keys = (
                    [mnemonic(tabs.tabText(each)) for each in range(tabs.count())] if tabs else []
                )
                used = [mnemonic(text) for text in texts(dialog)]
                faults[f"{name}: doubled"] = [*doubled_mnemonics(dialog), *_twice([*keys, *used])]
            elif language == "long":
                faults[f"{name}: forgotten"] = [t for t in texts(dialog) if _is_forgotten(t)]
        dialog.close()
    assert _real(faults) == {}


@pytest.mark.parametrize(("language", "close"), [("fr", "Fermer"), ("es", "Cerrar")])
def test_the_buttons_of_qt_speak_the_language_too(
    qtbot: QtBot, speaker: Speaker, language: str, close: str
) -> None:
    speaker.speak(language)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(buttons)
    text = buttons.button(QDialogButtonBox.StandardButton.Close).text()
    assert text.replace("&", "") == close


def test_the_mirrored_window_stands_the_other_way_round(opener: Opener, speaker: Speaker) -> None:
    speaker.speak("mirrored")
    window = opener.open()
    page = window.page
    assert isinstance(page, QWidget)
    assert window.side_bar.x() > page.x()


def test_a_finding_is_told_in_the_language_with_its_details(speaker: Speaker) -> None:
    finding = sentences.wrong_class("hats", 9, [14, 25])
    speaker.speak("fr")
    told = translated(finding)
    assert told == (
        "«\u00a0hats\u00a0» relève de\u00a0: classes 14 et 25, et non de la classe 9. Déplacez-le."
    )
    assert finding.message == "“hats” belongs in classes 14 and 25, not in class 9. Move it there."


def test_parties_are_named_in_the_language_and_names_of_others_are_not(speaker: Speaker) -> None:
    speaker.speak("fr")
    twice = DESIGNATION_REPEATED.at(party="Norway")
    assert "Norvège" in translated(twice)
    known = AMOUNT_UNKNOWN.at(parties=series(["Japan", "Viet Nam", "Norway"], COMMAS))
    assert "Japon, Viet Nam, Norvège" in translated(known)
    assert "Japon, Norvège" in translated(DESCRIPTION_ADVISABLE.at(parties="Japan, Norway"))
    assert "Jordan " in translated(APPLICANT_NATIONALITY_MISSING.at(name="Jordan"))
    speaker.speak("es")
    assert "Noruega" in translated(twice)
    assert ("NO", "NO  Noruega") in offices()
    field = ChoiceField(FieldSpec("office", "Office", choices=offices))
    assert field.offers("mexico") == ["MX  México"]
    field.deleteLater()


def test_a_finding_from_a_table_is_told_in_the_language(speaker: Speaker) -> None:
    row = find_vague("accessories")
    assert row is not None
    finding = vague_finding(row, None, listed=lambda _wording, _number: True)
    speaker.speak("es")
    assert "Nombre cada accesorio, por ejemplo: " in translated(finding)
    assert "(clase 9); hair slides (clase 26)." in translated(finding)


def test_numbers_days_and_ages_are_written_as_the_language_does(speaker: Speaker) -> None:
    speaker.speak("es")
    assert day_in_words(date(2026, 1, 12)) == "12 de enero de 2026"
    assert (age_in_words(1), age_in_words(90)) == ("1 día", "2 meses")
    assert percent(0.625) == "62\u00a0%"


def test_a_stretched_text_keeps_its_placeholders() -> None:
    told = stretched("&Open {name}, %n of <b>{count}</b>")
    assert "{name}" in told
    assert "<b>{count}</b>" in told
    assert "%n" in told
    assert len(told) >= 1.4 * len("&Open {name}, %n of <b>{count}</b>") - 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_of_all_commands_are_whole(
    qtbot: QtBot, opener: Opener, speaker: Speaker, language: str
) -> None:
    speaker.speak(language)
    window = opener.open()
    palette = window.show_palette()
    qtbot.wait(20)
    assert _cut_names(palette.list) == []
    palette.close()


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_words_in_columns_and_the_list_of_keys_are_whole(
    qtbot: QtBot, opener: Opener, speaker: Speaker, language: str
) -> None:
    speaker.speak(language)
    window = opener.open()
    window.show_page("terms")
    qtbot.wait(20)
    table = next(each for each in window.findChildren(TermsTable))
    words = [table.fontMetrics().horizontalAdvance(verdict_word(kind)) for kind in VerdictKind]
    assert table.columnWidth(Column.VERDICT) > max(words) + table.iconSize().width()
    window.show_keys()
    sheet = next(each for each in window.findChildren(ShortcutSheet))
    qtbot.wait(20)
    assert _cut_names(sheet.tree) == []
    sheet.close()
