"""Hostile and odd sheets at both doors, lists and vocabularies: a result or a sentence, soon."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gsfiler.core.errors import GsfilerError
from gsfiler.lists.readers.detect import read_list
from gsfiler.vocabulary.readers.detect import read_vocabulary

from .office_files import rows, workbook

HEADER = "class,term\n"
FAR = '<row><c r="IV1"><v>9</v></c></row>'
LONG = "x" * 10_000_000
HOSTILE = {
    "a line of 10 MB": (HEADER + f"9,{LONG}\n25,hats\n").encode(),
    "a header of half a million columns": ("class,term," + "x," * 500_000).encode(),
    "a NUL in a cell": (HEADER + "9,ca\0bles\n").encode(),
    "NULs in front": b"\0\0\0\0" + HEADER.encode(),
    "UTF-16 without a mark cut in a character": HEADER.encode("utf-16-le")[:-1],
    "a lone mark": b'"',
    "a lone mark in a cell": (HEADER + '9,"cables\n' + "25,hats\n" * 100_000).encode(),
    "a sheet that is all row tags": workbook({"S": f"<sheetData>{'<row/>' * 100_000}</sheetData>"}),
    "a sheet of far columns": workbook({"S": f"<sheetData>{FAR * 10_000}</sheetData>"}),
    "rows that count backwards": workbook(
        {"S": '<sheetData><row r="9"><c><v>9</v></c></row><row r="2"/></sheetData>'}
    ),
    "a merge of all": workbook(
        {"S": f"{rows(('9', 'a'))}<mergeCells><mergeCell ref='A1:XFD9999999'/></mergeCells>"}
    ),
    "a relation to itself": workbook({"S": rows(("9", "a"))}, target="../xl/workbook"),
}


def sentence_of(data: bytes, name: str) -> str:
    """Read a file at both doors; return what they say, or that there is a result."""
    said = []
    for read in (lambda: read_list(data, name=name), lambda: read_vocabulary([(name, data)])):
        try:
            read()
        except GsfilerError as error:
            said.append(str(error))
    assert all(sentence.endswith(".") for sentence in said)
    return "\n".join(said)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_sheet_ends_in_a_result_or_a_sentence(name: str) -> None:
    sentence_of(HOSTILE[name], "x.csv" if not HOSTILE[name].startswith(b"PK") else "x.xlsx")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16-le", "utf-16-be", "utf-16", "utf-8-sig"])
def test_every_encoding_gives_the_same_terms_at_both_doors(encoding: str) -> None:
    data = 'class;term\r\n9;"câbles\r\nnoirs"\r\n25;hats\r\n'.encode(encoding)
    goods = read_list(data, name="x.csv")
    assert [(term.line, term.text) for term in goods.terms] == [
        (2, "câbles"),
        (2, "noirs"),
        (4, "hats"),
    ]
    [content] = read_vocabulary([("x.csv", data)])
    assert [entry.text for entry in content.entries] == ["câbles noirs", "hats"]


def test_a_lone_mark_is_a_letter_in_a_list_and_refused_in_a_vocabulary_with_its_place() -> None:
    text = 'class,term\n9,12" discs\n25,"hats\n30,tea\n'
    assert [term.text for term in read_list(text.encode(), name="x.csv").terms] == [
        '12" discs',
        '"hats',
        "tea",
    ]
    assert sentence_of(text.encode(), "x.csv") == (
        "x.csv, line 3, column 4: the quotation marks of this row cannot be understood: the one "
        "here opens a cell and does not close it. Double quotation marks inside a quoted cell, or "
        "save the table tab-separated."
    )


@settings(max_examples=60)
@given(st.text('class,term\n\r\t;|"0925 \0é', max_size=80), st.sampled_from(["csv", "tsv", "dat"]))
def test_any_table_like_text_ends_in_a_result_or_a_sentence(text: str, ending: str) -> None:
    for head in ("", "class,term\n", 'class\tterm\n"'):
        sentence_of((head + text).encode(), f"x.{ending}")


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            (
                "<row>",
                '<row r="0">',
                "</row>",
                '<c t="s">',
                '<c t="inlineStr">',
                '<c r="B2">',
                "</c>",
                "<v>9</v>",
                "<is><t>a</t></is>",
                "<f>1</f>",
                "</sheetData>",
                "<sheetData>",
                "&#0;",
            )
        ),
        max_size=14,
    )
)
def test_any_sheet_like_xml_ends_in_a_result_or_a_sentence(pieces: list[str]) -> None:
    content = f"<sheetData><row><c><v>class</v></c>{''.join(pieces)}</row></sheetData>"
    sentence_of(workbook({"S": content}, strings="<si><t>cables</t></si>"), "x.xlsx")
