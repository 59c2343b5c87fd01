"""CSV and TSV: delimiter and columns are found, quoting is read with a forgiving eye."""

import pytest

from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.readers.delimited import delimiter_of
from gsfiler.lists.readers.detect import read_list


def read(text: str, **options: str) -> GoodsList:
    return read_list(text.encode(), name="list.csv", **options)  # type: ignore[arg-type] # a few


def found(goods: GoodsList) -> list[tuple[int | None, str]]:
    return [(term.class_number, term.text) for term in goods.terms]


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("class,term\n9,cables", ","),
        ("Klasse;Waren\n9;Kabel", ";"),
        ("Classe\tProduits et services\n9\tcâbles", "\t"),
        ("Clase|Productos y servicios\n9|cables", "|"),
        ("9;cables, non-electric\n25;hats, caps", ";"),
        ('9,"cables; mice"\n25,hats', ","),
        ("term\ncables, non-electric", ""),
        ("cables, non-electric\nmice, hats", ""),
        ("", ""),
    ],
)
def test_the_delimiter_is_found(text: str, delimiter: str) -> None:
    assert delimiter_of(text) == delimiter


@pytest.mark.parametrize(
    "titles",
    [
        "Class,Goods and services",
        "CLASS(ES),Description",
        "Nice class,Term",
        "Classe de Nice,Libellé",
        "Nº de clase,Productos y/o servicios".replace("y/o", "o"),
        "Nizza-Klasse,Waren und Dienstleistungen",
        "Int. Cl.,Identification",
    ],
)
def test_titles_are_known_in_four_languages(titles: str) -> None:
    goods = read(f"{titles}\n9,cables\n")
    assert found(goods) == [(9, "cables")]
    assert [finding.message for finding in goods.findings] == [
        "Line 1 was read as the column titles."
    ]


def test_all_columns_of_a_goods_sheet_are_read() -> None:
    goods = read(
        "Docketing export\n"
        "Case number,Classes,Goods and services,Language,Remarks\n"
        'A1,"9, 25","Class 9: cables; mice. Class 25: hats.",English,urgent\n'
        'A2,009,"câbles\nsouris",fr,\n'
        'A3,"9, 25",toys; games,Klingon-2,\n'
        "A4,,,en,\n"
        "A5,46,pens,,\n"
    )
    terms = [(t.line, t.id, t.class_number, t.text, t.language, t.note) for t in goods.terms]
    assert terms == [
        (3, "A1", 9, "cables", "en", "urgent"),
        (3, "A1", 9, "mice", "en", "urgent"),
        (3, "A1", 25, "hats", "en", "urgent"),
        (4, "A2", 9, "câbles", "fr", ""),
        (4, "A2", 9, "souris", "fr", ""),
        (6, "A3", None, "toys", "", ""),
        (6, "A3", None, "games", "", ""),
        (8, "A5", None, "pens", "", ""),
    ]
    assert goods.terms[5].class_problem == (
        "“9, 25” names several classes; write the class before each list, as in “Class 9: …”."
    )
    assert goods.terms[7].class_problem == (
        "“46” is not a class of the Nice Classification; give 1 to 45."
    )
    assert [finding.message for finding in goods.findings] == [
        "Line 1 was not taken: it stands above the column titles.",
        "Line 2 was read as the column titles.",
        "Line 6: “Klingon-2” is not a language code such as en, fr or es; it was left out.",
        "Line 7 was not taken: no goods or services stand in it.",
        "Cells that held more than one term and were divided: 3, the first in line 3.",
    ]
    assert goods.languages == ("en", "fr")


def test_without_titles_the_content_shows_the_columns() -> None:
    assert found(read("1;9;cables\n2;25;hats")) == [(9, "cables"), (25, "hats")]
    goods = read("Kategorie;Was\n9;cables\n25;hats")
    assert found(goods) == [(9, "cables"), (25, "hats")]
    assert goods.findings[0].message == "Line 1 was read as the column titles."
    goods = read("x1;9;cables\nx2;25;hats")
    assert goods.findings[0].message == (
        "The columns have no titles; besides class and term, column 1 was not read."
    )


def test_numbers_of_rows_are_not_classes() -> None:
    rows = "\n".join(f"{number};goods number {number}" for number in range(1, 60))
    assert {term.class_number for term in read(rows, delimiter=";").terms} == {None}


def test_heading_rows_hold_until_the_next_one() -> None:
    text = "class;term;id\nClass 9;\n;cables\n;mice\n25;hats\n;caps\n;Class 30\n;tea\n;-\n46\n;oil"
    goods = read(text + "\n3;;A7\n;soap")
    assert found(goods) == [
        (9, "cables"),
        (9, "mice"),
        (25, "hats"),
        (9, "caps"),
        (30, "tea"),
        (None, "oil"),
        (None, "soap"),
    ]
    assert goods.terms[-1].class_problem.startswith("“46” is not a class")
    assert [finding.message for finding in goods.findings[1:]] == [
        "Line 9 was not taken: no goods or services stand in it.",
        "Line 12 was not taken: no goods or services stand in it.",
    ]


def test_a_term_without_class_gets_the_default_class_only() -> None:
    goods = read_list(b"class,term\n9,cables\n,mice\n", name="x.csv", default_class=42)
    assert found(goods) == [(9, "cables"), (42, "mice")]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ('class,term\n9,"a ""b"" c"', ['a "b" c']),
        ('class,term\n9,12" discs', ['12" discs']),
        ('class,term\n9,"smart" cards', ['"smart" cards']),
        ('class,term\n9,"never closed\n9,next', ['"never closed', "next"]),
        ("class,term\n9,'=cables\n9,'tis", ["=cables", "'tis"]),
        ("sep=;\r\nclass;term\r\n9;cables\r\n", ["cables"]),
        ('class,term\r9,"hats, caps"\r', ["hats, caps"]),
        ("class,term,\n9,cables,\n\n,,\n", ["cables"]),
    ],
)
def test_fields(text: str, terms: list[str]) -> None:
    assert [term.text for term in read(text).terms] == terms


@pytest.mark.parametrize(
    ("row", "terms"),
    [
        ("9,vitamin C.", [(9, "vitamin C.")]),
        ("9, 3. cables ", [(9, "3. cables")]),
        ("9,Class 9", [(9, "Class 9")]),
        ("9,007", [(9, "007")]),
        ("9,cables;", [(9, "cables")]),
        ("9,Class 25: hats.", [(25, "hats")]),
        (",Class 25: hats.", [(25, "hats")]),
        (",and hats", [(None, "and hats")]),
        ('9,"cables.\nmice."', [(9, "cables"), (9, "mice")]),
        ("9,-", []),
    ],
)
def test_a_cell_with_one_term_is_that_term_to_the_letter(
    row: str, terms: list[tuple[int | None, str]]
) -> None:
    assert found(read(f"class,term\n{row}\n")) == terms


def test_commas_divide_a_cell_where_the_user_says_so() -> None:
    goods = read('class,term\n25,"hats, caps"\n', comma="split")
    assert found(goods) == [(25, "hats"), (25, "caps")]
    assert goods.findings[-1].message == (
        "Commas taken to divide terms: 1; read the list with commas kept if they do not."
    )


def test_lines_are_those_of_the_file() -> None:
    goods = read('sep=,\nclass,term\n9,"cables\n\nmice"\n25,hats\n')
    assert [(term.line, term.text) for term in goods.terms] == [
        (3, "cables"),
        (3, "mice"),
        (6, "hats"),
    ]
