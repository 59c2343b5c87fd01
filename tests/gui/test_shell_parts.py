"""The small parts of the shell: actions, look, words, messages, settings, help, first page."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from gsfiler.core.errors import Cancelled, InputError
from gsfiler.core.findings import Authority, FindingKind, Severity
from gsfiler.gui import looks
from gsfiler.gui.actions import Action, search, to_qaction
from gsfiler.gui.app import fault_hook, usable_settings
from gsfiler.gui.desk import Desk
from gsfiler.gui.help_page import HelpPage
from gsfiler.gui.looks import Look, apply_look, palette_of
from gsfiler.gui.messages import FaultDialog, placeholders, report, show_error, translated
from gsfiler.gui.settings_dialog import SettingsDialog
from gsfiler.gui.start_page import StartPage
from gsfiler.gui.status_line import StatusLine
from gsfiler.gui.theme import (
    _TONES,
    _VERDICT_SIGNS,
    Tone,
    is_contrast,
    is_dark,
    verdict_icon,
)
from gsfiler.gui.words import age_in_words, language_name, verdict_meaning, verdict_word
from gsfiler.vocabulary.verdict import VerdictKind


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("high", [False, True])
@pytest.mark.parametrize("dark", [False, True])
def test_all_colours_reach_their_contrast_on_every_ground(
    qapp: QApplication, *, dark: bool, high: bool
) -> None:
    palette = palette_of(dark=dark, contrast=high)
    grounds = [palette.base().color(), palette.window().color(), palette.alternateBase().color()]
    texts = [QColor(_TONES[dark, high][tone]) for tone in Tone]
    texts += [palette.text().color(), palette.placeholderText().color(), palette.link().color()]
    least = 7 if high else 4.5
    for ground in grounds:
        for text in texts:
            assert contrast(text, ground) >= least, (text.name(), ground.name())
    assert contrast(palette.highlightedText().color(), palette.highlight().color()) >= least - 1


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
def test_a_box_that_is_not_ticked_is_seen_in_every_look(
    qapp: QApplication, qtbot: QtBot, look: Look
) -> None:
    apply_look(qapp, look)
    box = QCheckBox("Yes")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    box.show()
    shown = box.grab().toImage()
    middle = shown.height() // 2
    line = [shown.pixelColor(x, middle) for x in range(box.fontMetrics().height())]
    assert max(contrast(each, qapp.palette().window().color()) for each in line) >= 3
    apply_look(qapp, Look.LIGHT)


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
@pytest.mark.parametrize("editable", [False, True])
def test_a_choice_has_a_frame_in_every_look(
    qapp: QApplication, qtbot: QtBot, look: Look, editable: bool
) -> None:
    apply_look(qapp, look)
    box = QComboBox()
    box.setEditable(editable)
    qtbot.addWidget(box)
    box.resize(120, 26)
    box.show()
    shown = box.grab().toImage()
    ground = qapp.palette().window().color()
    sides = [shown.pixelColor(0, 13), shown.pixelColor(60, 0), shown.pixelColor(60, 25)]
    assert min(contrast(each, ground) for each in sides) >= 3
    apply_look(qapp, Look.LIGHT)


def test_the_arrow_of_a_choice_ships_for_every_ground(qapp: QApplication) -> None:
    icons = Path(__file__).parents[2] / "resources" / "icons"
    for look in (Look.LIGHT, Look.DARK):
        apply_look(qapp, look)
        named = re.search(r"[^/]+\.svg", qapp.styleSheet())
        assert named is not None
        assert (icons / named[0]).is_file()
    apply_look(qapp, Look.LIGHT)


def test_verdicts_differ_by_shape_and_by_word() -> None:
    shapes = [shape for shape, _ in _VERDICT_SIGNS.values()]
    assert len(set(shapes)) == len(VerdictKind)
    assert len({verdict_word(kind) for kind in VerdictKind}) == len(VerdictKind)
    assert all(verdict_meaning(kind).endswith(".") for kind in VerdictKind)


def test_every_verdict_has_a_sign_in_every_look(qapp: QApplication) -> None:
    seen = set()
    for look in (Look.LIGHT, Look.DARK, Look.CONTRAST):
        apply_look(qapp, look)
        assert is_dark() == (look == Look.DARK)
        assert is_contrast() == (look == Look.CONTRAST)
        for kind in VerdictKind:
            image = verdict_icon(kind).pixmap(20, 20).toImage()
            seen.add((look, bytes(image.constBits())))
    assert len(seen) == 3 * len(VerdictKind)
    apply_look(qapp, Look.LIGHT)


@pytest.mark.parametrize(
    ("days", "told"),
    [(-3, "in 3 days"), (0, "today"), (1, "1 day old"), (59, "59 days old"),
     (60, "1 month old"), (400, "13 months old"), (731, "2 years old"), (3000, "8 years old")],
)  # fmt: skip
def test_ages_are_told_in_words(qapp: QApplication, days: int, told: str) -> None:
    assert age_in_words(days) == told


def test_languages_have_their_own_names() -> None:
    names = [language_name(code) for code in ("en", "fr", "es", "de", "xx")]
    assert names == ["English", "Français", "Español", "Deutsch", "xx"]


def test_searching_actions_puts_beginnings_first() -> None:
    actions = [Action(text, text, "", print) for text in ("Unfix", "&Fix all…", "Sort", "Fit fix")]
    assert [each.name for each in search(actions, "fix")] == ["Fix all", "Fit fix", "Unfix"]
    assert [each.name for each in search(actions, "al FI")] == ["Fix all"]
    assert len(search(actions, "")) == 4


def test_an_action_shows_its_state_and_asks_before_it_runs(qapp: QApplication) -> None:
    state = {"on": False, "may": False}
    action = Action("x", "&On && off", "Ctrl+J", lambda: state.update(on=not state["on"]),
                    lambda: state["may"], checked=lambda: state["on"])  # fmt: skip
    shown = to_qaction(action, qapp)
    shown.trigger()
    assert (state["on"], shown.isChecked(), action.name) == (False, False, "On & off")
    state["may"] = True
    shown.trigger()
    assert (state["on"], shown.isChecked()) == (True, True)


def fault() -> BaseException:
    try:
        int("ACME 4711")
    except ValueError as error:
        return error
    return AssertionError()


def test_a_report_names_the_place_and_nothing_of_the_user() -> None:
    text = report(fault())
    assert "ValueError" in text
    assert "in fault" in text.replace(", fault", " in fault")
    assert "ACME" not in text
    assert str(Path.home()) not in text
    assert str(Path(__file__).parent) not in text


def test_an_error_of_ours_is_its_sentence_and_a_fault_a_report(qtbot: QtBot) -> None:
    box = show_error(None, InputError("a.txt", "it is empty."))
    assert isinstance(box, QMessageBox)
    assert box.text() == "a.txt: it is empty."
    box.close()
    dialog = show_error(None, fault())
    assert isinstance(dialog, FaultDialog)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    dialog.close()
    assert show_error(None, Cancelled()) is None


def test_one_fault_is_told_at_a_time(qtbot: QtBot) -> None:
    hook = fault_hook(None)
    hook(ValueError, fault(), None)
    hook(ValueError, fault(), None)
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, FaultDialog)]
    visible = [each for each in shown if each.isVisible()]
    assert len(visible) == 1
    visible[0].reject()


def test_a_finding_is_filled_in_and_placeholders_are_compared(qapp: QApplication) -> None:
    kind = FindingKind("X", Severity.NOTE, "“{term}” in {number}.", Authority("r", "s", "d"))
    assert translated(kind.at(term="{tea}", number=3)) == "“{tea}” in 3."
    assert placeholders("{a} {b}") != placeholders("{a} {c}")
    assert placeholders("{") == {"?"}


def test_settings_are_written_or_the_wrong_one_is_named(qtbot: QtBot, desk: Desk) -> None:
    dialog = SettingsDialog(desk)
    qtbot.addWidget(dialog)
    dialog.open()
    parties, look = dialog.editor("designated_parties"), dialog.editor("look")
    assert isinstance(parties, QLineEdit)
    assert isinstance(look, QComboBox)
    qtbot.keyClicks(parties, "us; JPN")
    dialog.accept()
    assert dialog.isVisible()
    assert "“JPN” is not an ST.3 code" in dialog.problem.text()
    parties.setText("us, jp EM")
    look.setCurrentIndex(look.findData("dark"))
    dialog.accept()
    assert not dialog.isVisible()
    assert desk.settings.designated_parties == ["US", "JP", "EM"]
    assert desk.settings.look == "dark"


def test_every_editor_of_the_settings_has_a_name_and_a_key(qtbot: QtBot, desk: Desk) -> None:
    dialog = SettingsDialog(desk)
    qtbot.addWidget(dialog)
    keys = [field.label[field.label.index("&") + 1].casefold() for field in dialog.fields]
    assert all(field.editor.accessibleName() for field in dialog.fields)
    assert len(set(keys)) >= len(keys) - 1


def test_the_help_has_its_parts_and_finds_words(qtbot: QtBot, desk: Desk) -> None:
    page = HelpPage(desk)
    qtbot.addWidget(page)
    qtbot.keyClicks(page.line, "hourglass")
    assert page.text.textCursor().selectedText() == "hourglass"
    assert page.found.text() == ""
    qtbot.keyClicks(page.line, "zzz")
    assert page.found.text() == "Not found"
    text = page.text.toPlainText()
    for wanted in (*(verdict_word(kind) for kind in VerdictKind), "Rule 13", "2020-02-01"):
        assert wanted in text


def test_the_first_page_says_that_the_starter_is_not_official(qtbot: QtBot, desk: Desk) -> None:
    page = StartPage(desk)
    qtbot.addWidget(page)
    with qtbot.waitSignal(desk.standing_changed):
        desk.look_at_packs()
    assert "not official" in page.packs.text()
    with qtbot.waitSignal(page.install_wished):
        page.install_button.click()


def test_the_status_line_claims_nothing_of_packs_that_are_being_changed(
    qtbot: QtBot, desk: Desk
) -> None:
    line = StatusLine(desk)
    qtbot.addWidget(line)
    with qtbot.waitSignal(desk.standing_changed):
        desk.look_at_packs()
    assert line.packs.text() == "Starter vocabulary, not official"
    desk.packs_are_changing()
    assert line.packs.text() == line.packs.toolTip() == "Changing the packs…"
    with qtbot.waitSignal(desk.standing_changed):
        desk.packs_changed()
    assert line.packs.text() == "Starter vocabulary, not official"


def test_settings_that_cannot_be_used_leave_the_file(desk: Desk) -> None:
    path = desk.folders.settings
    path.write_text('{"text_size": 9999}', encoding="utf-8")
    settings, note, usable = usable_settings(desk.folders)
    assert (settings.text_size, usable) == (100, False)
    assert "text_size" in note
    assert path.read_text("utf-8") == '{"text_size": 9999}'


def test_no_translated_text_of_the_shell_is_an_f_string() -> None:
    folder = Path(__file__).parents[2] / "gsfiler" / "gui"
    wrong = [
        f"{path.name}:{node.lineno}"
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"tr", "translate"}
        and any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert wrong == []


def test_quiet_text_is_not_faint_in_the_contrast_of_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks, "_system_wants_contrast", lambda: True)
    apply_look(qapp, Look.SYSTEM)
    palette = qapp.palette()
    role = palette.ColorRole
    assert contrast(palette.color(role.PlaceholderText), palette.color(role.Window)) >= 7
    assert palette.color(role.PlaceholderText).alpha() == 255
    monkeypatch.undo()
    apply_look(qapp, Look.LIGHT)
