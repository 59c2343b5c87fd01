"""Every writer, and the reader that takes its file back."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from importlib import resources
from pathlib import Path
from types import MappingProxyType

import docx
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gsfiler.core.errors import InputError
from gsfiler.core.findings import Severity
from gsfiler.lists.goods_list import GoodsList, paragraphs
from gsfiler.lists.readers.detect import read_list
from gsfiler.lists.report_words import REPORT_PHRASES
from gsfiler.lists.voice import Voice
from gsfiler.lists.writers.faithful import losses
from gsfiler.lists.writers.output import OutputForm, form_of_name, write_list
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.sentences import starter_only
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import (
    Acceptance,
    AcceptanceSource,
    Candidate,
    ClassProbability,
    PackedEntry,
    Relation,
    Verdict,
    VerdictKind,
)

FORMS = tuple(form for form in OutputForm if form is not OutputForm.HTML)
SHEETS = (OutputForm.CSV, OutputForm.TSV, OutputForm.XLSX)
PROSE = (OutputForm.TEXT, OutputForm.DOCX)
READ_AS = {"tsv": "csv", "json": "jsonl"}

AWKWARD = (
    "software, namely games, utilities and drivers",
    "coatings [paints; lacquers]",
    "apparatus (electric; electronic) for heating",
    "hats, caps, etc.",
    "services of Foo Inc.",
    "U.S. flags",
    "vitamin C.",
    '=HYPERLINK("http://x")',
    "-5 °C freezers",
    "+ and @ signs",
    "@home services",
    "'=quoted",
    "it's 12\" discs, “smart” ‘quotes’",
    "1,2-dichloroethane",
    "3D printers",
    "Ärzte-Kittel für Ärztinnen",
    "日本酒",
    "two  blanks",
    "_x0041_ escapes",
    "a|b",
)


def goods(texts: Sequence[str], number: int | None = 9) -> GoodsList:
    return GoodsList(tuple(Term(text, number) for text in texts), source="a list")


def again(listed: GoodsList, form: str) -> list[tuple[int | None, str]]:
    data = write_list(listed, form)
    read = read_list(data, name=f"list.{form}", form=READ_AS.get(form, form))
    return [(term.class_number, term.text) for term in read.terms]


def same(listed: GoodsList, form: str) -> list[tuple[int | None, str]]:
    terms: Sequence[Term] = listed.terms
    if form in PROSE:
        terms = [term for _, group in paragraphs(listed) for term in group]
    return [(term.class_number, term.text) for term in terms]


def verdict(term: Term) -> Verdict:
    entry = PackedEntry(Entry("=official", 25, basic_number="250001"), "nice-12", "12-2024")
    return Verdict(
        VerdictKind.NEAR,
        term,
        entry,
        (Candidate(entry, 0.9, "lids", Relation.BROADER_ENTRY),),
        acceptance=MappingProxyType({"US": Acceptance.UNKNOWN}),
        predict=lambda: (ClassProbability(25, 0.91),),
    )


def sheet_rows(data: bytes, form: str) -> list[list[str]]:
    if form == "csv":
        return list(csv.reader(io.StringIO(data.decode())))
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    return [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]


def part(data: bytes, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(data)).read(name).decode("utf-8")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("number", [9, None])
def test_awkward_terms_come_back_the_same(form: str, number: int | None) -> None:
    listed = goods(AWKWARD, number)
    assert again(listed, form) == same(listed, form)
    for text in AWKWARD:
        assert again(goods([text], number), form) == [(number, text)]


@pytest.mark.parametrize("form", FORMS)
def test_a_list_of_many_classes_comes_back_the_same(form: str) -> None:
    listed = GoodsList(
        tuple(Term(f"term {n} of many", (n * 7) % 45 + 1 if n % 10 else None) for n in range(200))
    )
    assert again(listed, form) == same(listed, form)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_list_gives_the_same_bytes(form: str) -> None:
    listed = goods(AWKWARD)
    verdicts = [verdict(term) for term in listed.terms]
    assert write_list(listed, form) == write_list(listed, form)
    assert write_list(listed, form, verdicts) == write_list(listed, form, verdicts)


@pytest.mark.parametrize("form", FORMS)
def test_a_list_with_verdicts_reads_back_the_same(form: str) -> None:
    listed = goods(("shoes", "=1+1", "hats, caps"), 25)
    data = write_list(listed, form, [verdict(term) for term in listed.terms])
    read = read_list(data, name="list", form=READ_AS.get(form, form))
    assert [(term.class_number, term.text) for term in read.terms] == same(listed, form)


def test_a_sheet_says_which_suggestion_broadens_the_list() -> None:
    listed = goods(("fedoras",), 25)
    table = write_list(listed, "csv", [verdict(term) for term in listed.terms]).decode()
    assert "=official (class 25) (broader than “lids”; taking it broadens the list)" in table


@pytest.mark.parametrize("form", [*SHEETS, OutputForm.JSON, OutputForm.JSONL])
def test_ids_languages_and_notes_come_back_too(form: str) -> None:
    terms = (Term("chaussures", 25, "fr", "=7", note="-n"), Term("hats", 25, "en", "8"))
    data = write_list(GoodsList(terms), form)
    read = read_list(data, name="list", form=READ_AS.get(form, form)).terms
    assert [(t.language, t.id, t.note) for t in read] == [("fr", "=7", "-n"), ("en", "8", "")]


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_list_can_be_written(form: str) -> None:
    assert isinstance(write_list(GoodsList(()), form), bytes)


def test_the_official_layout_has_a_paragraph_for_each_class() -> None:
    listed = GoodsList((Term("toys", 28), Term("hats", 25), Term("caps etc.", 25), Term(" ", 9)))
    assert write_list(listed, "text") == b"Class 28: toys.\nClass 25: hats; caps etc.\n"


def test_a_term_that_ends_with_a_stop_keeps_it() -> None:
    assert write_list(goods(["model no 1."]), "text") == b"Class 9: model no 1..\n"


def test_line_ends_and_controls_are_shown_and_told() -> None:
    listed = goods(["a\nb", "bell\x07"])
    assert write_list(listed, "text").decode() == "Class 9: a b; bell\ufffd.\n"
    found = losses(listed, "text", write_list(listed, "text"))
    assert [finding.code for finding in found] == ["LIST_NOT_CARRIED"] * 2
    assert "“bell\x07” (class 9) cannot be carried by text" in found[1].message


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_sheet_says_which_pack_of_which_day_an_answer_stands_in(form: str) -> None:
    stated = (
        AcceptanceSource(Acceptance.ACCEPTED, "mgs-a", "12-2024", "2026-01-31"),
        AcceptanceSource(Acceptance.REJECTED, "mgs-b", "", ""),
    )
    listed = goods(["shoes"], 25)
    judged = replace(verdict(listed.terms[0]), acceptance_sources=MappingProxyType({"US": stated}))
    titles, row = sheet_rows(write_list(listed, form, [judged]), form)
    assert row[titles.index("acceptance_sources")] == (
        "US: accepted (mgs-a, 12-2024, 2026-01-31); US: rejected (mgs-b, undated)"
    )


@pytest.mark.parametrize("form", ["csv", "xlsx", "docx"])
def test_what_stands_there_for_people_is_said_in_their_language(form: str) -> None:
    listed = goods(["shoes"], 25)
    judged = replace(verdict(listed.terms[0]), findings=(starter_only(),))
    asked: set[str] = set()

    def say(text: str) -> str:
        asked.add(text)
        return f"«{text}»"

    data = write_list(listed, form, [judged], Voice(say, lambda finding: f"<{finding.code}>"))
    if form == "docx":
        (table,) = docx.Document(io.BytesIO(data)).tables
        titles, row = ([cell.text for cell in each.cells] for each in table.rows)
        assert titles[:3] == ["«Class»", "«Term»", "«Verdict»"]
        assert row[2] == "«Near»"
    else:
        titles, row = sheet_rows(data, form)
        assert titles[:2] == ["class", "term"]
        assert row[titles.index("verdict")] == "near"
    assert row[-1] == f"<{starter_only().code}>"
    assert asked <= set(REPORT_PHRASES)


def test_sheets_cannot_run_what_the_user_wrote() -> None:
    listed = GoodsList((Term("=1+1", 9, id="+1", note="@x"), Term("-5 °C", 9)))
    verdicts = [verdict(term) for term in listed.terms]
    for form, delimiter in (("csv", ","), ("tsv", "\t")):
        text = write_list(listed, form, verdicts).decode()
        rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
        assert rows[1][1] == "'=1+1"
        assert not any(cell[:1] in set("=+-@\t\r") for row in rows for cell in row if cell)
    data = write_list(listed, "xlsx", verdicts)
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert kinds == {"s", "n"}
    assert "<f>" not in part(data, "xl/worksheets/sheet1.xml")
    assert sheet["B2"].value == "=1+1"
    assert sheet["B2"].quotePrefix


def test_a_workbook_has_fixed_titles_and_no_time_of_its_own() -> None:
    data = write_list(goods(["shoes"]), "xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    assert sheet.freeze_panes == "A2"
    assert [cell.value for cell in sheet[1]] == ["class", "term", "language", "id", "note"]
    assert part(data, "docProps/core.xml").count("2000-01-01T00:00:00Z") == 2
    members = zipfile.ZipFile(io.BytesIO(data)).infolist()
    assert {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)}


def test_a_workbook_carries_control_characters_as_escapes() -> None:
    listed = goods(["bell\x07", "null\x00"])
    data = write_list(listed, "xlsx")
    assert "bell_x0007_" in part(data, "xl/worksheets/sheet1.xml")
    assert [text for _, text in again(listed, "xlsx")] == ["bell\x07", "null\ufffd"]


def test_a_cell_that_excel_cannot_hold_is_refused() -> None:
    with pytest.raises(InputError, match="32,767 characters; that of term 2 is longer"):
        write_list(goods(["a", "b" * 32_768]), "xlsx")


def test_more_rows_than_a_sheet_has_are_refused() -> None:
    listed = GoodsList((Term("a", 9),) * 1_048_576)
    with pytest.raises(InputError, match="1,048,576 rows"):
        write_list(listed, "xlsx")


def test_a_document_has_a_heading_and_a_paragraph_for_each_class() -> None:
    listed = GoodsList((Term("toys", 28), Term("hats", 25), Term("loose")))
    listed = GoodsList((*listed.terms, Term(" ", 30)))
    document = docx.Document(io.BytesIO(write_list(listed, "docx")))
    assert [(p.style and p.style.name, p.text) for p in document.paragraphs] == [
        ("Normal", "loose."),
        ("Heading 1", "Class 28"),
        ("Normal", "toys."),
        ("Heading 1", "Class 25"),
        ("Normal", "hats."),
    ]
    assert not document.tables


def test_a_document_can_show_the_verdicts() -> None:
    listed = goods(["shoes"], 25)
    data = write_list(listed, "docx", [verdict(term) for term in listed.terms])
    (table,) = docx.Document(io.BytesIO(data)).tables
    assert [cell.text for cell in table.rows[1].cells] == [
        *("25", "shoes", "Near", "=official (class 25)", ""),
    ]


def test_json_follows_its_schema() -> None:
    listed = GoodsList((Term("shoes", 25, "en", "1", note="n"), Term("hats")), languages=("en",))
    schema = json.loads(
        resources.files("gsfiler.resources").joinpath("schemas_json/list.json").read_text()
    )
    validator = Draft202012Validator(schema)
    validator.validate(json.loads(write_list(listed, "json")))
    verdicts = [verdict(term) for term in listed.terms]
    validator.validate(json.loads(write_list(listed, "json", verdicts)))
    assert json.loads(write_list(listed, "jsonl").splitlines()[1]) == {
        "text": "hats",
        "class": None,
    }


def test_json_carries_every_character() -> None:
    listed = goods(["a; b", "c\nd\x00\x07", "Class 9: e", "half \ud83d"])
    assert [t["text"] for t in json.loads(write_list(listed, "json"))["terms"]] == [
        term.text for term in listed.terms
    ]
    assert again(goods(["a; b", "c\nd\x07", "Class 9: e"]), "jsonl") == [
        *((9, "a; b"), (9, "c\nd\x07"), (9, "Class 9: e")),
    ]


def test_what_a_form_cannot_carry_is_told() -> None:
    listed = GoodsList((Term("a; b", 9, "en", "1"), Term("c", 9)))
    assert losses(listed, "jsonl", write_list(listed, "jsonl")) == ()
    found = losses(listed, "text", write_list(listed, "text"))
    assert [(f.code, f.severity) for f in found] == [
        ("LIST_FIELDS_LEFT_OUT", Severity.NOTE),
        ("LIST_NOT_CARRIED", Severity.WARNING),
    ]
    assert "ids and languages were left out" in found[0].message


def test_many_losses_are_counted() -> None:
    listed = goods([f"a{n}; b" for n in range(30)])
    found = losses(listed, "csv", write_list(listed, "csv"))
    assert len(found) == 21
    assert found[-1].message == "10 more terms cannot be carried by csv letter by letter."


def test_a_file_that_cannot_be_read_back_is_told() -> None:
    found = losses(goods(["a"]), "json", b"{")
    assert [f.code for f in found] == ["LIST_NOT_READABLE"]


def test_a_lost_order_is_told() -> None:
    listed = GoodsList((Term("a", 9), Term("b", 9)))
    assert losses(listed, "csv", b"class,term\n9,b\n9,a\n") != ()


def test_an_unknown_form_is_refused() -> None:
    with pytest.raises(InputError, match="“pdf” cannot be written"):
        write_list(goods(["a"]), "pdf")


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.CSV", "csv"), ("b.tab", "tsv"), ("c.ndjson", "jsonl"), ("d.xlsx", "xlsx"), ("-", "text")],
)
def test_the_name_tells_the_form(name: str, form: str) -> None:
    assert form_of_name(name) == form


def test_there_must_be_a_verdict_for_each_term() -> None:
    for form in ("csv", "json"):
        with pytest.raises(ValueError, match="zip"):
            write_list(goods(["a", "b"]), form, [verdict(Term("a"))])


PLAIN_TERMS = st.lists(
    st.lists(
        st.sampled_from("shoes hats [caps] (of metal) non-electric, namely 3D C++ etc. é".split()),
        min_size=1,
        max_size=4,
    ).map(" ".join),
    min_size=1,
    max_size=5,
)


@settings(max_examples=40, deadline=None)
@given(PLAIN_TERMS, st.sampled_from(FORMS))
def test_what_is_not_told_comes_back_the_same(texts: list[str], form: str) -> None:
    listed = goods(texts)
    told = losses(listed, form, write_list(listed, form))
    assert bool(told) == (again(listed, form) != same(listed, form))


SHARED_LISTS = (
    ("ncl13-2026_en.tsv", "class", "term", ""),
    ("eutm2020_registered_terms_multilang.tsv", "class", "en", "en"),
    ("eutm2020_registered_terms_multilang.tsv", "class", "de", "de"),
    ("eutm2020_registered_terms_multilang.tsv", "class", "fr", "fr"),
    ("eutm2020_registered_terms_multilang.tsv", "class", "es", "es"),
    ("eutm2020_registered_terms_multilang.tsv", "class", "it", "it"),
    ("tmclass_in_sample_classes01-10.tsv", "class", "term", "en"),
    ("tmclass_taxonomy_en_20250627.tsv", "class", "title", "en"),
    ("tmclass_taxonomy_de.tsv", "class", "title", "de"),
    ("euipo_similarity_pairs.tsv", "class1", "term1", "en"),
    ("euipo_similarity_pairs.tsv", "class2", "term2", "en"),
)


def shared_terms(shared: Path, name: str, of_class: str, of_term: str, language: str) -> GoodsList:
    with (shared / "vocab" / name).open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    # A taxonomy names its classes too: in a typed list such a title is a heading, not a term.
    terms = [
        Term(row[of_term], int(row[of_class]) or None, language)
        for row in rows
        if row[of_term] and not re.fullmatch(r"(Class|Klasse) \d+", row[of_term])
    ]
    return GoodsList(tuple(terms))


@pytest.mark.shared
@pytest.mark.parametrize("form", FORMS)
def test_the_shared_vocabularies_go_through_every_form(shared: Path, form: str) -> None:
    # Each English wording goes through each form, each other wording through one of the forms.
    for source in SHARED_LISTS:
        listed = shared_terms(shared, *source)
        terms = tuple(dict.fromkeys(listed.terms))
        if source[3] not in ("", "en"):
            terms = terms[FORMS.index(OutputForm(form)) :: len(FORMS)]
        assert again(GoodsList(terms), form) == same(GoodsList(terms), form), source


@pytest.mark.shared
@pytest.mark.parametrize("form", FORMS)
def test_real_specifications_go_through_every_form(shared: Path, form: str) -> None:
    cases = [
        json.loads(line)
        for line in (shared / "eval" / "real.jsonl").read_text("utf-8").splitlines()
    ]
    with_class = tuple(Term(c["text"], c["registered_class"], id=c["id"]) for c in cases)
    without = tuple(Term(c["text"]) for c in cases)
    for listed in (GoodsList(with_class), GoodsList(without)):
        assert again(listed, form) == same(listed, form)


@pytest.mark.shared
@pytest.mark.parametrize("form", FORMS)
def test_ten_thousand_terms_go_through_every_form(shared: Path, form: str) -> None:
    listed = shared_terms(shared, *SHARED_LISTS[1])
    listed = GoodsList(listed.terms[::-1][:10_000])
    assert again(listed, form) == same(listed, form)
