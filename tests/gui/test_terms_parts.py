"""The parts of the workbench: reading, table, editor, notes, detail pane, find bar, collector."""

import gc
from collections import Counter
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QTextCursor, QUndoStack
from PySide6.QtWidgets import QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gsfiler.gui.collecting import QuietCollector
from gsfiler.gui.detail_pane import CandidatesModel, DetailPane, compared, named_difference
from gsfiler.gui.find_bar import FindBar, PreviewModel
from gsfiler.gui.jobs import Jobs
from gsfiler.gui.search_box import HitsModel, HtmlRole, highlighted
from gsfiler.gui.term_notes import Notebook, NotePanel
from gsfiler.gui.terms_checking import Reading, known_by, nearest_first, read_text
from gsfiler.gui.terms_counters import Counters
from gsfiler.gui.terms_editor import LARGEST_TEXT, TermsEditor, cleaned
from gsfiler.gui.terms_model import Column, TermsModel, asks, instead, weightiest
from gsfiler.lists.replacing import find_all, previews, replace_at
from gsfiler.lists.session import TermNote
from gsfiler.lists.text_edits import TextEdit
from gsfiler.vocabulary import sentences
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.splitting import split_terms
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import (
    Acceptance,
    Candidate,
    Change,
    ClassProbability,
    Difference,
    PackedEntry,
    Verdict,
    VerdictKind,
)

HATS = PackedEntry(Entry("hats", 25, basic_number="250002"), "nice", "12-2024")
CABLES = PackedEntry(Entry("cables, electric", 9), "nice", "12-2024")


def never_ignored(_term: Term, _finding: object) -> bool:
    return False


def near(text: str, class_number: int | None = 9) -> Verdict:
    turned = Difference(Change.POLARITY, "non", "")
    return Verdict(
        VerdictKind.NEAR,
        Term(text, class_number),
        CABLES,
        (Candidate(CABLES, 0.9, compare=lambda: (turned,)), Candidate(HATS, 0.5)),
        (sentences.starter_only(), sentences.near(CABLES)),
        MappingProxyType({"US": Acceptance.UNKNOWN}),
        lambda: (ClassProbability(9, 0.8), ClassProbability(1, 0.001)),
    )


def exact(text: str) -> Verdict:
    return Verdict(VerdictKind.EXACT, Term(text, 25), HATS)


def model_of(text: str, known: dict[object, Verdict]) -> TermsModel:
    model = TermsModel(never_ignored)
    model.take(read_text(text, (), known), known)  # type: ignore[arg-type]
    return model


# Reading.


def test_only_changed_rows_are_told() -> None:
    before = split_terms("a; b; c; d").terms
    reading = read_text("a; b; new; d", before, {})
    assert (reading.first, reading.removed, reading.inserted) == (2, 1, 1)


def test_only_terms_without_a_verdict_are_missing() -> None:
    reading = read_text("Class 25: hats; caps; caps", (), {("hats", 25, ""): exact("hats")})
    assert reading.missing == {("caps", 25, ""): [1, 2]}
    assert (reading.classes, reading.characters) == ((25,), 12)


def test_terms_near_the_cursor_are_checked_first() -> None:
    reading = read_text("aa; bb; cc; dd", (), {})
    assert [term.text for term in nearest_first(reading, 2)] == ["cc", "dd", "aa", "bb"]


# The table.


def test_the_table_passes_the_model_tester(qtmodeltester: ModelTester) -> None:
    model = TermsModel(never_ignored)
    qtmodeltester.check(model)
    for text in ("a; b; c", "a; x; y; c", "a", "", "hats; mats"):
        model.take(read_text(text, model.terms, {}), {})
    model.add_verdicts({("hats", None, ""): exact("hats")})
    model.forget_verdicts()
    qtmodeltester.check(model)


TEXTS = st.lists(st.sampled_from(["aa", "bb", "cc", "dd"]), max_size=8).map("; ".join)


@settings(max_examples=50, deadline=None)
@given(st.lists(TEXTS, max_size=6))
def test_rows_are_those_of_the_last_text(texts: list[str]) -> None:
    model = TermsModel(never_ignored)
    count = 0

    def added(_parent: object, first: int, last: int) -> None:
        nonlocal count
        count += last - first + 1

    def removed(_parent: object, first: int, last: int) -> None:
        nonlocal count
        count -= last - first + 1

    model.rowsInserted.connect(added)
    model.rowsRemoved.connect(removed)
    for text in texts:
        model.take(read_text(text, model.terms, {}), {})
        assert count == model.rowCount() == len(split_terms(text).terms)
        assert len(model.verdicts) == count


def test_a_row_shows_class_term_verdict_wording_and_finding() -> None:
    model = model_of("Class 9: non-electric cables", {})
    assert model.data(model.index(0, Column.VERDICT)) == "checking …"
    assert model.data(model.index(0, Column.FINDING)) == ""
    model.add_verdicts({("non-electric cables", 9, ""): near("non-electric cables")})
    row = [model.data(model.index(0, column)) for column in Column]
    assert row[:4] == ["9", "non-electric cables", "Near", "cables, electric"]
    assert str(row[4]).startswith("Not in the vocabulary. The nearest wording is")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0, Column.VERDICT), role) == "Verdict: Near"


def test_a_batch_is_told_as_one_change(qtbot: QtBot) -> None:
    model = model_of("a; b; c; a", {})
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda start, end: told.append((start.row(), end.row())))
    model.add_verdicts({("a", None, ""): exact("a"), ("b", None, ""): exact("b")})
    assert told == [(0, 3)]
    assert model.unchecked == 1
    assert model.kinds() == Counter({VerdictKind.EXACT: 3})


def test_the_next_finding_goes_round_the_ends() -> None:
    known = {("x", None, ""): near("x", None), ("hats", None, ""): exact("hats")}
    model = model_of("hats; x; hats; x; hats", known)  # type: ignore[arg-type]
    assert [model.next_asking(row, 1) for row in (-1, 1, 3, 4)] == [1, 3, 1, 1]
    assert [model.next_asking(row, -1) for row in (-1, 1, 3)] == [3, 3, 1]
    assert model_of("hats", known).next_asking(0, 1) is None  # type: ignore[arg-type]


def test_a_finding_about_the_pack_is_not_the_one_shown() -> None:
    verdict = near("x")
    found = weightiest(verdict, verdict.term, never_ignored)
    assert found is not None
    assert found.code == "TERM_NEAR"


def test_a_term_whose_warnings_are_ignored_asks_nothing() -> None:
    verdict = near("x")
    assert asks(verdict, verdict.term, never_ignored)
    assert not asks(verdict, verdict.term, lambda _term, _finding: True)
    assert not asks(None, verdict.term, never_ignored)
    assert instead(exact("hats")) == ""


# The editor.


@pytest.fixture
def editor(qtbot: QtBot) -> TermsEditor:
    made = TermsEditor(QUndoStack())
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def test_what_is_typed_is_the_text(editor: TermsEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "hats; caps")
    assert editor.text() == "hats; caps"


def test_a_word_typed_is_a_step_of_its_own(editor: TermsEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "red hats; caps")
    for left in ("red hats; ", "red hats;", "red ", ""):
        qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        if editor.text() == left:
            continue
    while editor._stack.canUndo():
        editor._stack.undo()
    assert editor.text() == ""
    while editor._stack.canRedo():
        editor._stack.redo()
    assert editor.text() == "red hats; caps"


def test_more_than_a_hundred_steps_are_undone_and_redone(editor: TermsEditor) -> None:
    texts = [""]
    for number in range(150):
        length = len(editor.text())
        editor.change((TextEdit(length, length, f"{number}; "),), "Step")
        texts.append(editor.text())
    assert editor._stack.count() == 150
    for text in texts[-2::-1]:
        editor._stack.undo()
        assert editor.text() == text
    for text in texts[1:]:
        editor._stack.redo()
        assert editor.text() == text


def test_many_edits_are_one_step(editor: TermsEditor) -> None:
    editor.start_with("aa; bb; cc")
    editor.change((TextEdit(0, 2, "x"), TextEdit(8, 10, "yyy")), "Fix")
    assert editor.text() == "x; bb; yyy"
    assert (editor._stack.count(), editor._stack.undoText()) == (1, "Fix")
    editor._stack.undo()
    assert editor.text() == "aa; bb; cc"


def test_places_behind_an_emoji_are_found(editor: TermsEditor) -> None:
    text = "😀😀 toys; 𠀀𠀁; hats"
    editor.start_with(text)
    terms = split_terms(text).terms
    editor.show_terms(text, terms, [near(term.text, None) for term in terms], lambda _row: False)
    for row, term in enumerate(terms):
        editor.select(term.start, term.end)
        assert editor.textCursor().selectedText() == term.text
        assert editor.row_at(editor.offset() - 1) == row
    editor.change((TextEdit(terms[2].start, terms[2].end, "caps"),), "Fix")
    assert editor.text() == "😀😀 toys; 𠀀𠀁; caps"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
@settings(max_examples=60, deadline=None)
def test_a_no_break_space_and_all_else_stay_as_typed(text: str) -> None:
    made = TermsEditor(QUndoStack())
    made.start_with(text)
    assert made.text() == cleaned(text).replace("\u2028", "\n").replace("\u2029", "\n")


def test_only_terms_in_view_are_underlined(editor: TermsEditor) -> None:
    text = ";\n".join(f"term {number}" for number in range(2000))
    editor.start_with(text)
    terms = split_terms(text).terms
    editor.show_terms(text, terms, [near("x")] * len(terms), lambda _row: False)
    assert 5 < len(editor.extraSelections()) < 100
    editor.show_terms(text, terms, [near("x")] * len(terms), lambda _row: True)
    assert editor.extraSelections() == []


def mime(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def test_a_paste_is_one_step_and_is_told(editor: TermsEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.text_pasted) as told:
        editor.insertFromMimeData(mime("• hats\r\n• caps"))
    assert told.args == ["• hats\r\n• caps"]
    assert editor.text() == "• hats\n• caps"
    assert editor._stack.count() == 1


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (mime("x" * (LARGEST_TEXT + 1)), "holds 5,000,001 characters; the window takes at most"),
        (mime("\x00\x01\x02\x03PNG"), "What is on the clipboard is not text"),
        (QMimeData(), "The clipboard holds no text"),
    ],
)
def test_what_cannot_be_pasted_is_refused_with_a_sentence(
    editor: TermsEditor, qtbot: QtBot, data: QMimeData, sentence: str
) -> None:
    editor.start_with("hats")
    with qtbot.waitSignal(editor.refused) as told:
        editor.insertFromMimeData(data)
    assert sentence in told.args[0]
    assert editor.text() == "hats"


def test_files_and_tables_are_handed_on(editor: TermsEditor, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a/list.txt")])
    with qtbot.waitSignal(editor.files_dropped) as files:
        editor.insertFromMimeData(data)
    assert [path.name for path in files.args[0]] == ["list.txt"]
    with qtbot.waitSignal(editor.table_pasted):
        editor.insertFromMimeData(mime("9\tcomputers\n25\thats"))


def test_the_menu_undoes_by_the_stack_of_all_steps(editor: TermsEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "hats")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    editor.contextMenuEvent(event)
    menu = editor.findChildren(QMenu)[-1]
    first = menu.actions()[0]
    assert "Typing" in first.text()
    first.trigger()
    assert editor.text() == ""
    menu.close()


# Notes.


def test_a_note_is_a_step_that_can_be_undone(qtbot: QtBot) -> None:
    stack = QUndoStack()
    book = Notebook(stack)
    panel = NotePanel(book)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.note.isEnabled()
    term = Term("hats", 25)
    panel.show_term(term)
    qtbot.keyClicks(panel.note, "ask the client")
    qtbot.keyClicks(panel.source, "brief")
    panel.flush()
    assert book.notes == (
        TermNote(class_number=25, term="hats", note="ask the client", source="brief"),
    )
    stack.undo()
    assert book.notes == ()
    assert panel.note.toPlainText() == ""
    stack.redo()
    assert panel.source.text() == "brief"


def test_a_note_follows_its_term_when_reworded_and_back() -> None:
    book = Notebook(QUndoStack())
    hats, caps = Term("hats", 25), Term("caps", 25)
    book.write(hats, note="n", source="", reviewer="")
    book.carry([(hats, caps)], {(25, "caps")})
    assert (book.note_of(caps).note, book.note_of(hats).note) == ("n", "")
    book.carry([(caps, hats)], {(25, "hats"), (25, "caps")})
    assert book.note_of(caps).note == "n"
    book.carry([(caps, hats)], {(25, "hats")})
    assert book.note_of(hats).note == "n"


def test_a_finding_is_ignored_with_a_reason_and_heeded_again() -> None:
    stack = QUndoStack()
    book = Notebook(stack)
    verdict = near("x")
    term, finding = verdict.term, verdict.findings[1]
    book.ignore(term, finding, "client insists")
    assert book.is_ignored(term, finding)
    assert book.reason(term, finding) == "client insists"
    assert not book.is_ignored(Term("x", 10), finding)
    book.heed(term, finding)
    assert not book.is_ignored(term, finding)
    stack.undo()
    assert book.ignored[0].reason == "client insists"
    stack.undo()
    assert book.ignored == ()


# The detail pane.


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    made = DetailPane(Notebook(QUndoStack()))
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


def test_the_pane_explains_a_verdict(pane: DetailPane) -> None:
    pane.show_term(near("non-electric cables").term, near("non-electric cables"))
    told = pane.why.toPlainText()
    for part in (
        "Near – Close to a wording",
        "non-electric cables",
        "cables, electric",
        "turns the meaning round: non",
        "Comparison with the installed vocabulary",
        "2026-11-22",
        "verified",
        "12-2024",
        "9 (80%)",
        "US: No data",
    ):
        assert part in told
    assert told.index("Warning") < told.index("Note")
    assert "<script" not in pane.why.toHtml()


def test_hostile_text_is_shown_not_obeyed(pane: DetailPane) -> None:
    text = "<img src=x><b>{typed}</b>"
    pane.show_term(Term(text, 9), near(text))
    assert text in pane.why.toPlainText()


@pytest.mark.parametrize("way", ["enter", "double click", "button"])
def test_a_candidate_is_taken(pane: DetailPane, qtbot: QtBot, way: str) -> None:
    pane.show_term(near("x").term, near("x"))
    with qtbot.waitSignal(pane.accepted) as taken:
        if way == "enter":
            qtbot.keyClick(pane.candidates, Qt.Key.Key_Return)
        elif way == "button":
            qtbot.mouseClick(pane.accept_button, Qt.MouseButton.LeftButton)
        else:
            place = pane.candidates.visualRect(pane.model.index(0)).center()
            view = pane.candidates.viewport()
            qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
            qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert taken.args[0].packed == CABLES


def test_a_link_asks_to_ignore_a_finding(pane: DetailPane, qtbot: QtBot) -> None:
    verdict = near("x")
    pane.show_term(verdict.term, verdict)
    with qtbot.waitSignal(pane.ignore_wanted) as wanted:
        pane.why.anchorClicked.emit(QUrl("ignore:1"))
    assert wanted.args == [verdict.findings[1]]
    pane.why.anchorClicked.emit(QUrl("https://example.org"))


def test_an_exact_term_is_compared_with_nothing() -> None:
    assert compared(exact("hats")) is None
    assert "spelling" in named_difference(Difference(Change.SPELLING, "color", "colour"))


def test_the_small_models_pass_the_tester(qtmodeltester: ModelTester) -> None:
    candidates, hits, shown = CandidatesModel(), HitsModel(), PreviewModel()
    for model in (candidates, hits, shown):
        qtmodeltester.check(model)
    candidates.show_candidates(near("x").candidates)
    hits.show_hits(near("x").candidates, "cab")
    shown.show_previews(tuple(previews("hats", replace_at(find_all("hats", "a"), "o"))))
    for model in (candidates, hits, shown):
        qtmodeltester.check(model)
    assert candidates.data(candidates.index(0)) == (
        "cables, electric\nclass 9  ·  90%  ·  turns the meaning round"
    )
    assert hits.data(hits.index(1)) == "hats – class 25"
    assert hits.data(hits.index(0), HtmlRole) == " 9 · <b>cab</b>les, electric"
    assert shown.data(shown.index(0)) == "line 1:  hats  →  hots"


@pytest.mark.parametrize(
    ("wording", "typed", "html"),
    [
        ("cables & wires", "wi cab", "<b>cab</b>les &amp; <b>wi</b>res"),
        ("hats", "at", "hats"),
        ("hats", "hats", "<b>hats</b>"),
        ("hats", "", "hats"),
        ("İnci", "i", "İnci"),
    ],
)
def test_typed_beginnings_are_bold(wording: str, typed: str, html: str) -> None:
    assert highlighted(wording, typed) == html


# The find bar and the counters.


def test_the_bar_finds_goes_round_and_replaces(qtbot: QtBot) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.open_for("hat; chat; HAT", "hat", replacing=True)
    assert bar.count.text() in {"3 found", "3 found "}
    went: list[tuple[int, int]] = []
    bar.hit_wanted.connect(lambda start, end: went.append((start, end)))
    qtbot.keyClick(bar.wanted, Qt.Key.Key_Return)
    qtbot.keyClick(bar.wanted, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert went == [(0, 3), (11, 14)]
    assert bar.count.text() == "3 of 3"
    qtbot.mouseClick(bar.whole_words, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    bar.whole_words.setChecked(True)
    qtbot.keyClicks(bar.replacement, "cap")
    bar.search()
    assert bar.model.rowCount() == 2
    with qtbot.waitSignal(bar.replace_wanted) as wanted:
        qtbot.mouseClick(bar.all_button, Qt.MouseButton.LeftButton)
    assert wanted.args[0] == (TextEdit(0, 3, "cap"), TextEdit(11, 14, "cap"))
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.wanted, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_counters_name_what_there_is_and_lead_to_it(qtbot: QtBot) -> None:
    counters = Counters()
    qtbot.addWidget(counters)
    counters.show_totals(1, 12, 2, 3)
    assert counters.totals.text() == "1 term  ·  2 classes  ·  12 characters  ·  3 being checked"
    counters.show_kinds(Counter({VerdictKind.NEAR: 2}))
    shown = [kind for kind, button in counters.buttons.items() if not button.isHidden()]
    assert shown == [VerdictKind.NEAR]
    with qtbot.waitSignal(counters.kind_wanted) as wanted:
        counters.buttons[VerdictKind.NEAR].click()
    assert wanted.args == [VerdictKind.NEAR]


def test_the_collector_gives_python_its_ways_back(qtbot: QtBot) -> None:
    before = gc.get_threshold()
    jobs = Jobs()
    collector = QuietCollector(jobs)
    assert gc.get_threshold()[2] == 1_000_000
    collector.look()
    assert gc.get_freeze_count() > 0
    collector.close()
    assert (gc.get_threshold(), gc.get_freeze_count()) == (before, 0)
    jobs.close()


def test_a_reading_of_nothing_is_empty() -> None:
    assert read_text("", (), {}) == Reading("")
    assert known_by(Term("a", 9, class_problem="p")) == ("a", 9, "p")


def test_the_cursor_leads_to_the_nearest_term(editor: TermsEditor) -> None:
    text = "aa;      bb"
    editor.start_with(text)
    terms = split_terms(text).terms
    editor.show_terms(text, terms, [None, None], lambda _row: False)
    assert [editor.row_at(offset) for offset in (0, 2, 3, 8, 11)] == [0, 0, 0, 1, 1]
    assert editor.textCursor().position() == QTextCursor(editor.document()).position()
