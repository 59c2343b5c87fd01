"""The text read into terms, and the table of their verdicts."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gsfiler.gui.terms_checking import Reading, known_by, nearest_first, read_text
from gsfiler.gui.terms_model import Column, TermsModel, asks, instead, weightiest
from gsfiler.vocabulary.splitting import split_terms
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import (
    VerdictKind,
)
from tests.gui.verdict_samples import exact, model_of, near, never_ignored


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
    assert [term.text for term in nearest_first(reading.terms, reading.missing.values(), 2)] == [
        "cc",
        "dd",
        "aa",
        "bb",
    ]


def test_a_reading_of_nothing_is_empty() -> None:
    assert read_text("", (), {}) == Reading("")
    assert known_by(Term("a", 9, class_problem="p")) == ("a", 9, "p")


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
    # The nearest wording says the opposite, and none farther off stands in for it.
    assert row[:4] == ["9", "non-electric cables", "Near", ""]
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
