"""The reader of an office's or a firm's own list."""

import json
from datetime import date, datetime, time
from pathlib import Path

import pytest

from gsfiler.core.errors import InputError
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.readers.term_list import UNUSED_COLUMNS
from tests.vocabulary.readers.vocabulary_samples import LIST_CSV, LIST_TSV, read_one, workbook

ASSUMED = "The list does not name its language; its terms were taken as English."


def read(text: str, name: str = "firm_en.csv") -> PackContent:
    return read_one(name, text.encode())


def texts(content: PackContent) -> list[tuple[int, str]]:
    return [(entry.class_number, entry.text) for entry in content.entries]


def refusal(data: bytes, name: str = "firm.csv") -> InputError:
    with pytest.raises(InputError) as caught:
        read_one(name, data)
    return caught.value


def test_tab_separated_text_is_read_literally():
    content = read(LIST_TSV, "firm.tsv")
    assert content.entries == (
        Entry('"smart" star maps', 9, "9-2"),
        Entry("moon boots", 25, "25-3"),
    )
    assert content.id == "list-firm"
    assert content.kind is PackKind.LIST
    assert content.title == "firm"
    assert content.source == "Source: firm.tsv"
    assert content.official is False
    assert content.notes == (ASSUMED,)


def test_tab_separated_text_with_a_quoted_header_is_unquoted():
    assert texts(read('"class"\t"term"\n"9"\t"a ""b"""\n')) == [(9, 'a "b"')]


@pytest.mark.parametrize("delimiter", [";", ",", "|"])
def test_quoted_cells_and_house_rules_are_read_under_any_delimiter(delimiter):
    data = LIST_CSV.replace("star maps; ", "star maps~ ").replace(";", delimiter)
    content = read(data.replace("~", delimiter))
    assert content.entries == (
        Entry(f'star maps{delimiter} "folded"', 9, "9-2", note="ask Ada"),
        Entry("moon boots", 25, "25-3"),
    )
    assert content.notes == ()


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_any_line_end_and_blank_lines_are_read_with_right_numbers(line_end):
    content = read(line_end.join(["class,term", "", "9,star maps", " ", ",", "46,x y", ""]))
    assert texts(content) == [(9, "star maps")]
    [note] = content.notes
    assert note.startswith("firm_en.csv, line 6 was not taken: “46” is not a class")


def test_a_cell_over_two_lines_is_one_term_and_later_lines_keep_their_numbers():
    content = read('class,term\n9,"star\nmaps"\n0,x y\n')
    assert texts(content) == [(9, "star maps")]
    assert "line 4 was not taken" in content.notes[0]


@pytest.mark.parametrize(
    ("name", "wording"),
    [
        ("cls", "text"),
        ("Nice class", "Indication"),
        ("Klasse", "Waren und Dienstleistungen"),
        ("classe", "Produits et services"),
        ("Clase", "Término"),
        ("CLASS NO.", "Goods and/or Services"),
        ("International_Class", "en"),
        ("Class", "English"),
        ("class", "Term (en)"),
    ],
)
def test_headers_are_known_by_many_names(name, wording):
    assert texts(read(f"{name};{wording}\n9;star maps\n")) == [(9, "star maps")]


def test_the_delimiter_under_which_more_of_the_header_is_understood_wins():
    text = "note,class,term,cls|text|class\nx,9,star maps,7|y|8\n"
    assert texts(read(text)) == [(9, "star maps")]
    text = "class|term|source|rule|x, cls, text\n9|star maps|IB|x\n"
    assert read(text).entries[0].source == "IB"


def test_a_header_may_stand_below_a_title():
    content = read("sep=;\nOur terms, 2026\n\nClass;Term\n9;star maps\n")
    assert texts(content) == [(9, "star maps")]
    assert content.entries[0].concept == "9-5"


def test_columns_named_by_languages_are_one_concept():
    content = read("class\ten\tde\tmarks\n9\tstar maps\tSternkarten\t3\n9\t\tSterne\t\n")
    assert content.entries == (
        Entry("star maps", 9, "9-2"),
        Entry("Sternkarten", 9, "9-2", language="de"),
        Entry("Sterne", 9, "9-3", language="de"),
    )
    assert content.languages == ("en", "de")
    assert content.notes == ("These columns were not used: marks.",)


def test_all_lesser_columns_are_kept():
    header = "class,term,id,lang,source,accepted,rejected,status,since,replacement,groups,note,rule"
    line = "9,star maps,7,FR,IB,us jp,CN,Deleted,31.1.2024,moon maps,11C01,seen,ask Ada"
    assert read(f"{header}\n{line}\n").entries == (
        Entry(
            "star maps",
            9,
            "9-7",
            language="fr",
            source="IB",
            accepted="JP US",
            rejected="CN",
            groups="11C01",
            status="deleted",
            since="2024-01-31",
            replacement="moon maps",
            note="seen; ask Ada",
        ),
    )


def test_what_is_not_understood_goes_to_the_note():
    content = read("class,term,status,since,accepted\n9,star maps,odd,soon,US and all\n")
    entry = content.entries[0]
    assert entry.note == "accepted: and all; status: odd; since: soon"
    assert (entry.status, entry.since, entry.accepted) == ("", "", "US")


@pytest.mark.parametrize(
    ("cell", "status"),
    [("active", ""), ("A", ""), ("withdrawn", "deleted"), ("M", "modified"), ("", "")],
)
def test_states_have_many_names(cell, status):
    assert read(f"class,term,status\n9,star maps,{cell}\n").entries[0].status == status


@pytest.mark.parametrize(
    ("cell", "basic_number", "concept"),
    [
        ("090001", "090001", "090001"),
        ("90001", "090001", "090001"),
        ("0001", "090001", "090001"),
        ("1", "090001", "090001"),
        ("", "", "9-2"),
        ("n/a", "n/a", "9-2"),
    ],
)
def test_basic_numbers_come_with_and_without_class(cell, basic_number, concept):
    entry = read(f"class,basic_number,term\n9,{cell},star maps\n").entries[0]
    assert (entry.basic_number, entry.concept) == (basic_number, concept)


@pytest.mark.parametrize("cell", ["100001", "0900011"])
def test_a_basic_number_of_another_class_is_left_out_and_named(cell):
    content = read(f"class,basic_number,term\n9,{cell},star maps\n")
    assert content.entries == (Entry("star maps", 9, "9-2"),)
    [note] = content.notes
    assert note.startswith(f"firm_en.csv, line 2 was taken without its basic number {cell}, which")


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("0,x y", "“0” is not a class"),
        ("46,x y", "“46” is not a class"),
        (",x y", "the class is missing"),
        ("9,", "the term is empty"),
        ("9", "the term is empty"),
        ("9,- 12 -", "the term “- 12 -” has no letters"),
        ("9,a\x01b", "the term has control characters"),
        ("9,a\ufffdb", "lost in a conversion"),
        ("9," + "x" * 2001, "longer than 2,000 characters"),
        ("9,maps, portable", "it has 3 cells under 2 column names"),
    ],
)
def test_a_bad_row_is_not_taken_and_is_named(line, problem):
    filler = "9,star maps\n" * 20
    content = read(f"class,term\n{filler}{line}\n")
    assert texts(content) == [(9, "star maps")]
    named = content.notes[-1]
    assert named.startswith("firm_en.csv, line 22 was not taken: ")
    assert problem in named


def test_a_language_that_is_none_is_named():
    content = read("class,term,language\n9,star maps,fr-CA\n9,moon maps,klingon\n")
    assert content.languages == ("fr",)
    assert "line 3 was not taken: “klingon” is not a language code" in content.notes[0]


def test_only_twenty_bad_rows_are_named():
    content = read("class,term\n9,star maps\n" + "0,x y\n" * 23)
    assert len(content.notes) == 21
    assert content.notes[-1] == "firm_en.csv: 3 more remarks of this kind."


def test_a_repeated_row_is_taken_once_but_one_with_another_note_or_id_is_not():
    content = read("class,term,note\n9,a b,\n9,a  b,\n9,a b,x\n10,a b,\n")
    assert len(content.entries) == 3
    assert content.notes == ("1 terms repeat an earlier one and were taken once.",)
    assert len(read("class,term,id\n9,a b,1\n9,a b,2\n").entries) == 2


def test_pairs_give_each_class_and_term_once():
    text = "class1\tterm1\tsimilarity\tclass2\tterm2\n9\ta b\t3\t10\tc d\n9\ta b\t2\t46\te f\n"
    content = read(text)
    assert content.entries == (Entry("a b", 9, "9-2.1"), Entry("c d", 10, "10-2.2"))
    assert content.notes[:2] == (
        "These columns were not used: similarity.",
        "1 terms repeat an earlier one and were taken once.",
    )
    assert "line 3 was not taken: “46”" in content.notes[2]


def test_titles_of_a_taxonomy_are_terms_but_titles_of_classes_are_not():
    text = (
        "class\tlevel\tconcept_id\tparent\ttitle\n0\t0\t0\t\tAll goods\n1\t1\t5\t0\tKlasse 1\n"
        "1\t2\t6\t5\tMoon dust\n"
    )
    content = read(text, "taxonomy_de.tsv")
    assert content.entries == (Entry("Moon dust", 1, "1-6", language="de"),)
    assert content.notes[0] == "These columns were not used: parent."
    assert content.notes[1].startswith("2 rows were passed over because they are titles of classes")


def test_a_name_with_an_edition_and_basic_numbers_makes_a_nice_list():
    content = read("class\tbasic_number\tterm\n9\t090001\tstar maps\n", "ncl13-2026_fr.tsv")
    assert content.kind is PackKind.NICE
    assert content.id == "nice-13-2026-fr-list"
    assert content.title == "Nice Classification 13-2026, fr (list)"
    assert content.edition == "13-2026"
    assert content.effective == date(2026, 1, 1)
    assert content.source == "Source: WIPO, Nice Classification, 13-2026"
    assert content.official is False
    assert "not the master files" in content.notes[0]


@pytest.mark.parametrize(
    ("name", "header"),
    [("ncl13-2026.tsv", "class\tid\tterm"), ("mine.tsv", "class\tbasic_number\tterm")],
)
def test_an_edition_or_basic_numbers_alone_make_no_nice_list(name, header):
    content = read(f"{header}\n9\t090001\tstar maps\n", name)
    assert (content.kind, content.edition) == (PackKind.LIST, "")


def test_json_lines_and_arrays_of_objects_are_read():
    rows = [{"class": 9, "term": "star maps"}, {"class": "25.0", "term": "boots", "note": [1, "x"]}]
    lines = "\n".join(json.dumps(each) for each in rows) + "\n"
    expected = (Entry("star maps", 9, "9-1"), Entry("boots", 25, "25-2", note="1 x"))
    assert read(lines).entries == expected
    assert read(json.dumps(rows)).entries == expected


def test_json_values_of_odd_types_are_read_as_text():
    rows = [{"class": 9.0, "term": "a b", "note": {"b": 1, "a": True}, "rule": [None, [1]]}, 5]
    content = read(json.dumps(rows))
    assert content.entries == (Entry("a b", 9, "9-1", note='{"a":true,"b":1}'),)
    assert content.notes == ("firm_en.csv, item 2 was not taken: the class is missing.",)


def test_sheets_with_a_header_are_read_with_dates_and_whole_numbers():
    data = workbook(
        [["Our terms"], [], ["Class", "Term", "Since", "Rule"], [9.0, "star maps"]],
        [["nothing here"]],
        [
            ["cls", "text", "since", "note", None],
            [25, "boots", date(2024, 1, 2), 1.5, "beyond the header"],
            ["25", "#N/A", None],
            [25, "caps", datetime.fromisoformat("2024-01-03"), time(3, 4)],
            [45, "a b", datetime.fromisoformat("2024-01-02T03:04"), True],
        ],
    )
    content = read_one("firm_en.xlsx", data)
    assert content.entries == (
        Entry("star maps", 9, "9-4"),
        Entry("boots", 25, "25-2.2", since="2024-01-02", note="1.5"),
        Entry("caps", 25, "25-2.4", since="2024-01-03", note="03:04:00"),
        Entry("a b", 45, "45-2.5", since="2024-01-02", note="TRUE"),
    )
    assert content.notes == ("firm_en.xlsx, sheet “S3”, row 3 was not taken: the term is empty.",)


@pytest.mark.parametrize(
    ("data", "problem", "line"),
    [
        (b"class,term\n", "no row of this list can be used. It has no rows.", None),
        (b"class,term\n46,x y\n", "line 2, was not taken: “46” is not", None),
        (b"hello\nworld\n", "the form of this file is not known", None),
        (b"", "the file is empty", None),
        (b"[]", "the JSON holds no list of terms", None),
        (b'class,term\n9,"a" b\n', "quotation marks of this row", 2),
        (b'class,term\n9,a\n9,"b\n\n\n', "quotation marks of this row", 3),
        (b'class,term\n9,"' + b"x" * 200_000 + b'"\n', "quotation marks of this row", 2),
        (workbook([["hello"]]), "no sheet has the header of a list", None),
    ],
)
def test_a_list_that_cannot_be_used_is_refused(data, problem, line):
    error = refusal(data)
    assert problem in error.problem
    assert error.line == line
    assert error.remedy


def test_120_000_rows_are_read():
    rows = "".join(
        f"{n % 45 + 1}\t{n // 45 % 10_000:04d}\tterm {n} for x\n" for n in range(120_000)
    )
    data = f"class\tbasic_number\tterm\n{rows}".encode()
    content = read_one("big.tsv", data)
    assert len(content.entries) == 120_000


@pytest.mark.parametrize(
    ("name", "entries", "concepts", "languages"),
    [
        ("ncl13-2026_en.tsv", 11_267, 10_113, ("en",)),
        ("eutm2020_registered_terms_multilang.tsv", 71_924, 14_849, ("en", "de", "fr", "es", "it")),
        ("euipo_similarity_pairs.tsv", 2_676, 2_676, ("en",)),
        ("tmclass_taxonomy_en_20250627.tsv", 734, 734, ("en",)),
        ("tmclass_taxonomy_de.tsv", 732, 732, ("de",)),
    ],
)
def test_the_shared_lists(shared: Path, name, entries, concepts, languages):
    content = read_one(name, (shared / "vocab" / name).read_bytes())
    assert len(content.entries) == entries
    assert len({entry.concept for entry in content.entries}) == concepts
    assert content.languages == languages
    assert not any("was not taken" in note for note in content.notes)


@pytest.mark.parametrize(
    ("header", "row", "accepted", "rejected"),
    [
        ("class,term,US,JP", "25,firm hats,yes,no", "US", "JP"),
        ("class,term,US", "25,firm hats,✓", "US", ""),
        ("class,term,US,JP,FR,DE", "25,firm hats,yes,Y,true,1", "DE FR JP US", ""),
        ("class,term,US,NO", "25,firm hats,0,n", "", "NO US"),
        ("class,term,US,JP", "25,firm hats,,  ", "", ""),
        ("class,term,US,accepted", "25,firm hats,yes,KR", "KR US", ""),
        ("class,term,US,rejected", "25,firm hats,yes,US", "US", "US"),
        ("class,term,EM,BX,OA", "25,firm hats,accepted,refused,ok", "EM OA", "BX"),
        ("class,en,JP", "25,firm hats,yes", "JP", ""),
    ],
)
def test_a_column_of_a_party_says_what_that_party_accepts(header, row, accepted, rejected):
    content = read(f"{header}\n{row}\n")
    assert [(each.text, each.language) for each in content.entries] == [("firm hats", "en")]
    assert (content.entries[0].accepted, content.entries[0].rejected) == (accepted, rejected)
    assert not any("not used" in note for note in content.notes)


@pytest.mark.parametrize(
    ("header", "languages"),
    [
        ("class,en,fr,de", ("en", "fr", "de")),
        ("class,EN,FR,DE", ("en", "fr", "de")),
        ("class,EN,JA,KO", ("en", "ja", "ko")),
        ("class,term,FR,DE", ("en", "fr", "de")),
        ("class,term,fr,US", ("en", "fr")),
        ("class,en,FR,US", ("en", "fr")),
    ],
)
def test_a_column_of_a_language_is_none_of_a_party(header, languages):
    cells = ",".join(f"word {place}" for place in range(header.count(",")))
    assert read(f"{header}\n25,{cells}\n").languages == languages


@pytest.mark.parametrize("title", ["NO", "TM", "XX", "UK", "us", "jp", "kr"])
def test_what_may_be_no_party_is_not_used_and_named(title):
    content = read(f"class,term,{title}\n25,firm hats,1\n")
    assert (content.languages, content.entries[0].accepted) == (("en",), "")
    assert any(
        note.startswith(UNUSED_COLUMNS) and note.endswith(f" {title}.") for note in content.notes
    )


@pytest.mark.parametrize("cell", ["x", "maybe", "コーヒー"])
def test_a_cell_that_is_no_answer_is_unknown_and_said_to_be(cell):
    content = read(f"class,term,US\n25,firm hats,{cell}\n9,firm apps,{cell}\n")
    assert [(each.accepted, each.rejected) for each in content.entries] == [("", ""), ("", "")]
    assert f"In the column US, “{cell}” is no answer" in content.notes[-1]
    assert "all such cells (2)" in content.notes[-1]
