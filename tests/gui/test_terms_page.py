"""The workbench as a whole: type, check, mend, save, restore."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from gsfiler.core.errors import PackError
from gsfiler.gui import terms_live
from gsfiler.gui.terms_mending import add_wordings
from gsfiler.gui.terms_model import Column
from gsfiler.gui.terms_page import TermsPage
from gsfiler.vocabulary import building
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.verdict import Candidate, Change, Difference, PackedEntry, VerdictKind
from gsfiler.vocabulary.vocabulary import Vocabulary
from tests.gui.workbench import LIST, WAIT_MS, MakePage, act, kinds, settle, show

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_typed_terms_get_their_verdicts(page: TermsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.editor, "Class 25: hats; T-shirt; mats")
    settle(page, qtbot)
    assert kinds(page)[:2] == ["exact", "variant"]
    assert page.counters.totals.text().startswith("3 terms  ·  1 class")


def test_known_terms_are_not_checked_again(page: TermsPage, qtbot: QtBot) -> None:
    show(page, qtbot)
    before = list(page.model.verdicts)
    page.editor.moveCursor(page.editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(page.editor, "; caps")
    settle(page, qtbot)
    assert len(page.model.terms) == 5
    assert all(a is b for a, b in zip(before[:3], page.model.verdicts[:3], strict=True))


def test_a_row_selects_its_term_and_the_cursor_its_row(page: TermsPage, qtbot: QtBot) -> None:
    show(page, qtbot)
    place = page.table.visualRect(page.model.index(2, Column.TERM)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.editor.textCursor().selectedText() == "hats"
    page.editor.setFocus()
    cursor = page.editor.textCursor()
    cursor.setPosition(LIST.index("electric"))
    page.editor.setTextCursor(cursor)
    assert page.current_row() == 1
    assert "non-electric cables" in page.detail.why.toPlainText()


def test_findings_are_gone_through_by_key(page: TermsPage, qtbot: QtBot) -> None:
    show(page, qtbot)
    act(page, "terms.next")
    first = page.current_row()
    assert page.model.asks(first)
    act(page, "terms.previous")
    assert page.model.asks(page.current_row())


def test_a_candidate_replaces_the_term_in_one_step(page: TermsPage, qtbot: QtBot) -> None:
    show(page, qtbot)
    page.go_to_kind(VerdictKind.VARIANT)
    act(page, "terms.accept")
    settle(page, qtbot)
    assert page.editor.text() == LIST.replace("T-shirt", "T-shirts")
    assert page.stack.count() == 1
    act(page, "terms.undo")
    assert page.editor.text() == LIST
    act(page, "terms.redo")
    assert page.editor.text().endswith("T-shirts.")


def test_a_candidate_of_another_class_moves_the_term(page: TermsPage, qtbot: QtBot) -> None:
    show(page, qtbot, "Class 9: hats; computers.\nClass 25: T-shirts.")
    page.go_to_kind(VerdictKind.WRONG_CLASS)
    act(page, "terms.accept")
    qtbot.waitUntil(lambda: page.stack.count() == 1, timeout=WAIT_MS)
    settle(page, qtbot)
    assert page.editor.text() == "Class 9: computers.\nClass 25: T-shirts; hats."
    assert set(kinds(page)) == {"exact"}


@pytest.mark.parametrize(
    ("text", "taken", "told"),
    [
        ("Class 29: cheddar.", "Class 29: cheese.", "taking it broadens the list"),
        ("Class 30: cheddar.", "Class 29: cheese.", "taking it broadens the list"),
        ("Class 11: fridges.", "Class 11: refrigerators.", ""),
    ],
)
def test_a_candidate_that_broadens_the_list_is_not_taken_silently(
    page: TermsPage, qtbot: QtBot, text: str, taken: str, told: str
) -> None:
    said: list[str] = []
    show(page, qtbot, text)
    page.go_to_kind(VerdictKind.UNKNOWN)
    page.status_changed.connect(said.append)
    act(page, "terms.accept")
    qtbot.waitUntil(lambda: page.stack.count() == 1, timeout=WAIT_MS)
    settle(page, qtbot)
    assert page.editor.text().strip() == taken
    assert told in said[-1] if told else not any("list" in each for each in said)


def offer(page: TermsPage, *turned: bool) -> list[Candidate]:
    """Put candidates into the verdict of the selected row that turn its meaning round or not."""
    row = page.current_row()
    verdict = page.model.verdicts[row]
    assert verdict is not None
    change = Difference(Change.POLARITY, "", "medical")
    entries = [Entry(f"wording {n}", 25, "c") for n in range(len(turned))]
    candidates = [
        Candidate(
            PackedEntry(entry, "pack", ""), 0.9, compare=lambda is_so=is_so: (change,) * is_so
        )
        for entry, is_so in zip(entries, turned, strict=True)
    ]
    page.model.verdicts[row] = replace(verdict, candidates=candidates)
    page.show_detail(row)
    return candidates


@pytest.mark.parametrize(
    ("turned", "text", "told"),
    [
        ((True, True), "Class 25: foo bar.", "“wording 0” turns the meaning round; choose it with"),
        (
            (True, False),
            "Class 25: foo bar.",
            "“wording 0” turns the meaning round; choose it with",
        ),
        ((False, True), "Class 25: wording 0.", ""),
    ],
)
def test_the_best_wording_never_turns_the_meaning_round_silently(
    page: TermsPage, qtbot: QtBot, turned: tuple[bool, ...], text: str, told: str
) -> None:
    said: list[str] = []
    show(page, qtbot, "Class 25: foo bar.")
    page.go_to_kind(VerdictKind.UNKNOWN)
    offer(page, *turned)
    shown = page.model.index(0, Column.INSTEAD).data()
    page.status_changed.connect(said.append)
    act(page, "terms.accept")
    settle(page, qtbot)
    assert page.editor.text() == text
    assert shown == ("" if turned[0] else text[10:-1])
    assert any(told in each for each in said) if told else not any("round" in s for s in said)


def test_a_wording_that_turns_the_meaning_round_is_taken_by_enter_and_told(
    page: TermsPage, qtbot: QtBot
) -> None:
    said: list[str] = []
    show(page, qtbot, "Class 25: foo bar.")
    page.go_to_kind(VerdictKind.UNKNOWN)
    offer(page, True, False)
    page.status_changed.connect(said.append)
    qtbot.keyClick(page.detail.candidates, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert page.editor.text() == "Class 25: wording 0."
    assert "Taken: “wording 0” – turns the meaning round. Undo takes it back." in said


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Class 46: legal services.", "Class 45: legal services."),
        ("Class 46: Legal services; hats.", "Class 46: hats.\nClass 45: legal services."),
        (
            "Class 46: legal services.\nClass 47: hats.",
            "Class 47: hats.\nClass 45: legal services.",
        ),
        ("Class 25: hats.\nClass 0: legal services.", "Class 25: hats.\nClass 45: legal services."),
    ],
)
def test_a_candidate_moves_a_term_out_of_a_class_that_does_not_exist(
    page: TermsPage, qtbot: QtBot, text: str, mended: str
) -> None:
    show(page, qtbot, text)
    row = next(n for n, term in enumerate(page.model.terms) if "egal" in term.text)
    page.go_to(row)
    act(page, "terms.accept")
    qtbot.waitUntil(lambda: page.stack.count() == 1, timeout=WAIT_MS)
    settle(page, qtbot)
    lines = [line for line in page.editor.text().splitlines() if line]
    assert lines == mended.splitlines()


def test_no_term_is_said_to_ask_nothing_before_its_verdict_is_there(
    page: TermsPage, qtbot: QtBot
) -> None:
    said: list[str] = []
    show(page, qtbot, "Class 25: hats.")
    page.status_changed.connect(said.append)
    page.editor.selectAll()
    qtbot.keyClicks(page.editor, "Class 46: dentistry.")
    act(page, "terms.next")
    settle(page, qtbot)
    assert kinds(page) == ["malformed"]
    assert "No term asks anything." not in said
    assert page.editor.textCursor().selectedText() == "dentistry"


def test_all_safe_fixes_are_one_step_and_logged(page: TermsPage, qtbot: QtBot) -> None:
    show(page, qtbot, "Class 25: T-shirt; hats; mitten.\nClass 9: computer; foo bar.")
    act(page, "terms.fix_all")
    qtbot.waitUntil(lambda: page.stack.count() == 1, timeout=WAIT_MS)
    settle(page, qtbot)
    text = page.editor.text()
    assert "T-shirts; hats;" in text
    assert "computers; foo bar." in text
    fixed = page.snapshot().fixes[0]
    assert all(fix.reasons == ("variant",) for fix in fixed.fixes)
    assert "mended" in page.notice.label.text()
    page.stack.undo()
    assert page.editor.text().startswith("Class 25: T-shirt; hats")


def test_one_fix_touches_the_selected_term_alone(page: TermsPage, qtbot: QtBot) -> None:
    show(page, qtbot, "Class 25: T-shirt.\nClass 9: computer.")
    page.go_to_kind(VerdictKind.VARIANT)
    row = page.current_row()
    act(page, "terms.fix")
    qtbot.waitUntil(lambda: page.stack.count() == 1, timeout=WAIT_MS)
    settle(page, qtbot)
    assert kinds(page) == (["exact", "variant"] if row == 0 else ["variant", "exact"])


@pytest.mark.parametrize(
    ("name", "text", "after"),
    [
        ("sort", "Class 25: hats.\nClass 9: b; a.", "Class 9:\nb;\na;\n\nClass 25:\nhats;\n"),
        ("sort_az", "Class 25: hats.\nClass 9: b; a.", "Class 9:\na;\nb;\n\nClass 25:\nhats;\n"),
        ("dedupe", "Class 25: hats; caps; hats.", "Class 25: hats; caps."),
        ("remove", "Class 25: hats; caps.", "Class 25: caps."),
    ],
)
def test_the_list_is_put_in_order(
    page: TermsPage, qtbot: QtBot, name: str, text: str, after: str
) -> None:
    show(page, qtbot, text)
    page.table.selectRow(0)
    act(page, f"terms.{name}")
    qtbot.waitUntil(lambda: page.stack.count() == 1, timeout=WAIT_MS)
    assert page.editor.text() == after
    page.stack.undo()
    assert page.editor.text() == text


def test_selected_terms_move_to_a_class(page: TermsPage, qtbot: QtBot) -> None:
    show(page, qtbot)
    page.table.selectRow(0)
    act(page, "terms.move")
    dialog = page.findChild(QInputDialog)
    assert dialog is not None
    assert dialog.labelText() == "Move “computers” to class:"
    dialog.setIntValue(42)
    dialog.accept()
    qtbot.waitUntil(lambda: page.stack.count() == 1, timeout=WAIT_MS)
    assert page.editor.text().endswith("hats; T-shirt.\nClass 42: computers.")


def test_a_finding_is_ignored_with_a_reason(page: TermsPage, qtbot: QtBot) -> None:
    show(page, qtbot)
    act(page, "terms.next")
    row = page.current_row()
    for _ in range(4):
        if not page.model.asks(row):
            break
        act(page, "terms.ignore")
        dialog = page.findChildren(QInputDialog)[-1]
        qtbot.keyClicks(dialog, "agreed")
        dialog.setTextValue("agreed")
        dialog.accept()
    assert not page.model.asks(row)
    assert "Ignored (agreed)" in page.detail.why.toPlainText()
    while page.stack.canUndo():
        page.stack.undo()
    assert page.model.asks(row)


def test_search_puts_a_wording_into_its_class(page: TermsPage, qtbot: QtBot) -> None:
    show(page, qtbot)
    page.activateWindow()
    act(page, "terms.search")
    qtbot.waitUntil(page.search.field.hasFocus, timeout=WAIT_MS)
    qtbot.keyClicks(page.search.field, "umbrel")
    qtbot.waitUntil(page.search.list.isVisible, timeout=WAIT_MS)
    chosen = page.search.model.hits[0].packed.entry
    qtbot.keyClick(page.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.stack.count() == 1, timeout=WAIT_MS)
    settle(page, qtbot)
    assert (chosen.text, chosen.class_number) in {
        (term.text, term.class_number) for term in page.model.terms
    }
    assert not page.search.list.isVisible()


def test_replacing_everywhere_is_one_step(page: TermsPage, qtbot: QtBot) -> None:
    show(page, qtbot, "hats; red hats")
    act(page, "terms.replace")
    page.find_bar.wanted.setText("hats")
    page.find_bar.replacement.setText("caps")
    page.find_bar.search()
    qtbot.mouseClick(page.find_bar.all_button, Qt.MouseButton.LeftButton)
    assert page.editor.text() == "caps; red caps"
    assert page.stack.count() == 1


def test_replacing_in_a_list_that_changed_meanwhile_changes_nothing(
    page: TermsPage, qtbot: QtBot
) -> None:
    show(page, qtbot, "hats; red hats")
    act(page, "terms.replace")
    page.find_bar.wanted.setText("hats")
    page.find_bar.replacement.setText("caps")
    page.find_bar.search()
    qtbot.keyClicks(page.editor, "blue ")
    with qtbot.waitSignal(page.status_changed, timeout=WAIT_MS) as told:
        qtbot.mouseClick(page.find_bar.all_button, Qt.MouseButton.LeftButton)
    assert "changed meanwhile" in told.args[0]
    assert page.editor.text() == "blue hats; red hats"


def test_the_next_place_in_a_list_that_changed_meanwhile_is_one_of_it(
    page: TermsPage, qtbot: QtBot
) -> None:
    show(page, qtbot, "hats; red hats")
    act(page, "terms.find")
    page.find_bar.wanted.setText("red")
    page.find_bar.search()
    page.editor.insertPlainText("😀 blue ")
    qtbot.mouseClick(page.find_bar.next_button, Qt.MouseButton.LeftButton)
    settle(page, qtbot)
    assert page.editor.textCursor().selectedText() == "red"


def test_several_wordings_are_added_in_one_step(page: TermsPage, qtbot: QtBot) -> None:
    show(page, qtbot)
    add_wordings(page, [(9, "batteries"), (30, "ice"), (9, "cameras")])
    qtbot.waitUntil(lambda: page.stack.count() == 1, timeout=WAIT_MS)
    settle(page, qtbot)
    there = [(term.class_number, term.text) for term in page.model.terms]
    assert {(9, "batteries"), (9, "cameras"), (30, "ice")} <= set(there)
    assert len(there) == 7
    page.stack.undo()
    assert page.editor.text() == LIST


def test_pasted_cells_are_laid_out(page: TermsPage, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("class\tterm\n25\thats\n9\tcomputers\n")
    page.editor.insertFromMimeData(data)
    qtbot.waitUntil(lambda: "Class 9:" in page.editor.text(), timeout=WAIT_MS)
    assert page.editor.text() == "Class 9:\ncomputers;\n\nClass 25:\nhats;\n"


def test_what_a_paste_changed_is_told(page: TermsPage, qtbot: QtBot) -> None:
    page.editor.paste_text("• hats\n• caps\n")
    qtbot.waitUntil(page.notice.isVisible, timeout=WAIT_MS)
    assert "read as separators: 2" in page.notice.label.text()


# The page itself.


def test_every_action_has_a_name_and_no_key_twice(page: TermsPage) -> None:
    actions = page.actions()
    keys = [QKeySequence(action.shortcut).toString() for action in actions if action.shortcut]
    assert len(keys) == len(set(keys))
    assert len({action.id for action in actions}) == len(actions)
    assert all(action.name for action in actions)


def test_every_control_has_an_accessible_name_and_is_reached_by_tab(
    page: TermsPage, qtbot: QtBot
) -> None:
    show(page, qtbot)
    page.table.selectRow(1)
    wanted = {page.editor, page.table, page.search.field, page.detail.why, page.detail.candidates}
    wanted |= {page.detail.notes.note, page.detail.notes.source, page.next_button}
    for widget in wanted - {page.next_button}:
        assert widget.accessibleName()
    reached, widget = set(), page.editor
    for _ in range(200):
        widget = widget.nextInFocusChain()  # type: ignore[assignment]
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(widget)
    assert wanted <= reached


def test_the_state_of_the_page_is_kept(make_page: MakePage, tmp_path: Path) -> None:
    kept = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    page = make_page()
    page.sides.setSizes([200, 800])
    page.save_state(kept)
    other = make_page()
    other.restore_state(kept)
    assert other.sides.sizes() == page.sides.sizes()


def test_another_vocabulary_has_everything_checked_again(page: TermsPage, qtbot: QtBot) -> None:
    show(page, qtbot)
    before = page.model.verdicts[0]
    page.desk.packs_changed()
    assert page.model.verdicts[0] is None
    settle(page, qtbot)
    assert page.model.verdicts[0] is not None
    assert page.model.verdicts[0] is not before


def test_verdicts_of_a_former_vocabulary_that_come_late_are_dropped(
    page: TermsPage, qtbot: QtBot
) -> None:
    show(page, qtbot, "hats")
    former, found = page.cache, dict(page.cache)
    page.desk.packs_changed()
    terms_live.on_verdicts(page, former, found)
    assert page.model.verdicts == [None]
    assert page.cache == {}
    settle(page, qtbot)
    assert page.model.verdicts[0] is not found["hats", None, ""]


def test_terms_that_could_not_be_checked_are_not_said_to_be_under_way(
    page: TermsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(page, qtbot)
    page.table.selectRow(0)
    said: list[str] = []
    page.status_changed.connect(said.append)
    page.resize(1200, 800)
    page.show()

    def broken(*_anything: object, **_more: object) -> Vocabulary:
        raise PackError("The pack is damaged.")

    with monkeypatch.context() as patch:
        patch.setattr(building, "open_vocabulary", broken)
        page.desk.packs_changed()
        qtbot.waitUntil(lambda: page.model.is_in_vain, timeout=WAIT_MS)
        assert page.notice.label.text() == "The pack is damaged."
        assert page.model.index(0, Column.VERDICT).data() == "not checked"
        assert "not checked" in page.detail.why.toPlainText()
        assert page.counters.totals.text().endswith("4 not checked")
        act(page, "terms.next")
        assert said[-1] == "Some terms could not be checked."
    page.notice.action_button.click()
    assert page.model.index(0, Column.VERDICT).data() == "checking …"
    settle(page, qtbot)
    assert page.notice.isHidden()
    assert "checking" not in page.detail.why.toPlainText()
    page.model.wait(in_vain=True)
    page.desk.packs_changed()
    assert not page.model.is_in_vain
    settle(page, qtbot)


def test_a_reading_begun_with_former_verdicts_shows_none_of_them(
    page: TermsPage, qtbot: QtBot
) -> None:
    show(page, qtbot)
    page.read_now()
    page.desk.packs_are_changing()
    qtbot.waitUntil(lambda: not page.desk.jobs.busy, timeout=WAIT_MS)
    assert page.model.verdicts == [None] * 4
    page.desk.packs_changed()
    settle(page, qtbot)
    assert None not in page.model.verdicts


def test_the_chosen_term_stays_chosen_where_terms_come_before_it(
    page: TermsPage, qtbot: QtBot
) -> None:
    show(page, qtbot, "Class 25: hats; socks; caps.")
    page.table.selectRow(1)
    add_wordings(page, [(9, "computers")])
    settle(page, qtbot)
    assert [term.text for term in page.model.terms] == ["computers", "hats", "socks", "caps"]
    assert page.model.terms[page.current_row()].text == "socks"


def test_what_is_typed_while_the_list_is_read_does_not_lead_astray(
    page: TermsPage, qtbot: QtBot
) -> None:
    show(page, qtbot, "Class 25: T-shirt")
    page.read_now()
    qtbot.keyClicks(page.editor, "Class 9: computers; ")
    page._timer.stop()
    qtbot.waitUntil(lambda: not page.desk.jobs.busy, timeout=WAIT_MS)
    assert page.unread
    page.table.selectRow(0)
    act(page, "terms.accept")
    settle(page, qtbot)
    assert page.editor.text().startswith("Class 9: computers")
    assert "Class 25: T-shirt" in page.editor.text()
