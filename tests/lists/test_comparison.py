"""Lists side by side: one shape of rows for all tools, words marked, written in three forms."""

import csv
import io
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.errors import PackError
from gsfiler.core.packs import PackStore
from gsfiler.lists.comparison import (
    KINDS,
    Comparison,
    Tool,
    compare_basic,
    compare_duplicates,
    compare_limitation,
    compare_versions,
    edition_rows,
)
from gsfiler.lists.comparison_export import ExportForm, export_bytes, marks_of, row_cells
from gsfiler.lists.comparison_words import KIND_WORDS, SIDE_WORDS, TITLES
from gsfiler.lists.edition_switch import installed_editions, switch_effects
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.word_marks import Mark, Piece, word_marks
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.terms import Term
from tests.vocabulary.conftest import TODAY


def listed(*terms: tuple[int, str]) -> GoodsList:
    return GoodsList(tuple(Term(text, number) for number, text in terms))


OLD = listed((9, "computers"), (25, "leather shoes"), (33, "wine"), (12, "cable cars"))
NEW = listed((9, "computers"), (25, "leather boots"), (12, "bicycles"), (9, "cable cars"))


def kinds(comparison: Comparison) -> list[str]:
    return [row.kind for row in comparison.rows]


def comparisons() -> list[Comparison]:
    return [
        compare_versions(OLD, NEW),
        compare_basic(OLD, NEW),
        compare_limitation(OLD, NEW),
        compare_duplicates(listed((9, "hats"), (9, "hats"), (9, "hat"))),
        edition_rows([], OLD),
    ]


def test_versions_and_counts() -> None:
    found = compare_versions(OLD, NEW)
    assert set(kinds(found)) >= {"unchanged", "reclassed", "added", "removed"}
    assert sum(found.counts.values()) == len(found.rows)
    assert next(iter(found.counts)) == "removed"


def test_the_basic_mark_is_the_old_side_and_what_is_not_covered_has_a_finding() -> None:
    found = compare_basic(OLD, NEW)
    same = found.rows[0]
    assert (same.kind, same.old, same.new) == ("same", OLD.terms[0], NEW.terms[0])
    missing = found.rows[2]
    assert missing.kind == "new"
    assert missing.severity == "error"
    assert same.severity is None


def test_a_limitation_has_findings_about_the_whole() -> None:
    found = compare_limitation(OLD, listed())
    assert found.rows == ()
    assert found.findings[0].code == "LIMITATION_EMPTY"
    assert kinds(compare_limitation(OLD, NEW))[:2] == ["same", "breach"]


def test_duplicates_lie_beside_the_first() -> None:
    found = compare_duplicates(listed((9, "hats"), (25, "hats")))
    assert [(row.kind, row.old_place, row.new_place) for row in found.rows] == [("exact", 0, 1)]


def test_every_kind_has_a_word_and_every_tool_a_title() -> None:
    assert set(KIND_WORDS) == {(tool, kind) for tool in Tool for kind in KINDS[tool]}
    assert set(SIDE_WORDS) == set(TITLES) == set(Tool)
    for comparison in comparisons():
        assert set(kinds(comparison)) <= set(KINDS[comparison.tool])


@pytest.mark.parametrize("form", list(ExportForm))
def test_the_same_outcome_gives_the_same_bytes(form: ExportForm) -> None:
    for comparison in comparisons():
        assert export_bytes(comparison, form) == export_bytes(comparison, form)


def test_csv_has_both_sides_and_runs_no_formula() -> None:
    found = compare_versions(listed((9, "=1+1")), listed((9, "=1+1")))
    rows = list(csv.reader(io.StringIO(export_bytes(found, ExportForm.CSV).decode())))
    assert rows == [
        ["Result", "Class", "Old list", "Class", "New list", "Why"],
        ["Unchanged", "9", "'=1+1", "9", "'=1+1", ""],
    ]


def test_a_document_holds_title_lists_and_rows() -> None:
    found = compare_limitation(OLD, NEW)
    data = export_bytes(found, ExportForm.DOCX, subtitle="a.txt – b.txt")
    document = Document(io.BytesIO(data))
    assert [p.text for p in document.paragraphs][:2] == [
        "Limitation within the main list",
        "a.txt – b.txt",
    ]
    cells = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert cells[1] == list(row_cells(found, found.rows[0]))
    assert len(cells) == len(found.rows) + 1


def test_a_page_marks_words_and_escapes_what_users_wrote() -> None:
    found = compare_versions(
        listed((9, "ropes <of metal>, coated")), listed((9, "ropes <not of metal>, coated"))
    )
    text = export_bytes(found, ExportForm.HTML, subtitle="<x>").decode()
    assert "&lt;x&gt;" in text
    assert "<of" not in text
    assert 'class="polarity">not' in text


def test_an_export_can_be_said_in_another_language() -> None:
    text = export_bytes(compare_versions(OLD, NEW), ExportForm.HTML, say=str.upper).decode()
    assert "COMPARISON OF TWO LISTS" in text
    assert "UNCHANGED" in text


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("red hats", "blue hats", ["red", "blue"]),
        ("hats", "hats", []),
        ("Hats", "hats.", []),
        ("pipes of metal", "pipes, not of metal", ["not"]),
    ],
)
def test_words_that_differ_are_marked(old: str, new: str, marked: list[str]) -> None:
    before, after = word_marks(old, new)
    found = [piece.text for piece in (*before, *after) if piece.mark is not Mark.SAME]
    assert found == marked


def test_words_that_turn_the_meaning_are_marked_apart() -> None:
    _, after = word_marks("pipes of metal", "pipes not of metal")
    assert Piece("not", Mark.POLARITY) in after


@given(st.text("abnotme ,-;()é日ع", max_size=40), st.text("abnotme ,-;()é日ع", max_size=40))
def test_the_pieces_make_up_the_texts(old: str, new: str) -> None:
    before, after = word_marks(old, new)
    assert ("".join(p.text for p in before), "".join(p.text for p in after)) == (old, new)


def test_a_row_with_one_side_marks_nothing() -> None:
    rows = {row.kind: row for row in compare_versions(OLD, NEW).rows}
    assert marks_of(rows["added"]) == ((), (Piece(rows["added"].new.text),))
    assert marks_of(rows["removed"]) == ((Piece(rows["removed"].old.text),), ())


def test_endless_wordings_are_not_laid_side_by_side() -> None:
    long = "word " * 2000
    assert word_marks(long, "word") == ((Piece(long),), (Piece("word"),))


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    """Two Nice editions: hats move, fax is reworded, fezzes go; the newer also as a list."""

    def edition(name: str, *entries: tuple[str, int, str], official: bool = True) -> PackContent:
        made = tuple(Entry(text, number, basic, basic) for text, number, basic in entries)
        return PackContent(
            f"nice-{name}{'' if official else '-list'}",
            PackKind.NICE,
            name,
            edition=name,
            languages=("en",),
            official=official,
            entries=made,
        )

    found = PackStore(tmp_path / "packs")
    contents = [
        edition("9-2024", ("hats", 25, "1"), ("fax paper", 16, "2"), ("fezzes", 25, "3")),
        edition("13-2026", ("hats", 9, "1"), ("facsimile paper", 16, "2")),
        edition("13-2026", ("fezzes", 25, "3"), official=False),
    ]
    install_contents(found, [(content, {}) for content in contents], TODAY)
    return found


def test_an_edition_switch_is_told_term_by_term(store: PackStore) -> None:
    goods = listed((25, "hats"), (16, "fax paper"), (25, "fezzes"), (9, "lamps"))
    found = edition_rows(switch_effects(store, goods, "9-2024", "13-2026"), goods)
    shown = [(row.kind, row.old_place, row.new and row.new.text) for row in found.rows]
    assert shown == [
        ("moved", 0, "hats"),
        ("reworded", 1, "facsimile paper"),
        ("removed", 2, None),
    ]
    assert found.rows[0].new == Term("hats", 9)


def test_editions_are_listed_newest_first_and_a_missing_one_is_told(store: PackStore) -> None:
    assert installed_editions(store) == ["13-2026", "9-2024"]
    with pytest.raises(PackError, match=r"8-2001 is not installed \(installed: 13-2026, 9-2024\)"):
        switch_effects(store, OLD, "8-2001", "13-2026")


def test_a_store_without_editions_says_none(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="installed: none"):
        switch_effects(PackStore(tmp_path / "packs"), OLD, "9-2024", "13-2026")
