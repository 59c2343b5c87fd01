"""One door for all lists: the content decides, then the name; rubbish gets a sentence."""

import contextlib
import io
import json
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gsfiler.core.errors import GsfilerError, InputError
from gsfiler.lists.readers.detect import read_list
from gsfiler.lists.session import Session, TermNote, session_bytes
from gsfiler.vocabulary.terms import Term

from .office_files import archive, document, paragraph, rows, table, workbook

_TOKENS = re.compile(r"\w+|\W")
ST96 = (
    '<tmk:X xmlns:tmk="http://www.wipo.int/standards/XMLSchema/ST96/Trademark">'
    "<tmk:GoodsServicesBag><tmk:GoodsServices><tmk:ClassDescriptionBag><tmk:ClassDescription>"
    "<tmk:ClassNumber>9</tmk:ClassNumber>"
    "<tmk:GoodsServicesDescriptionText>cables; mice</tmk:GoodsServicesDescriptionText>"
    "</tmk:ClassDescription></tmk:ClassDescriptionBag></tmk:GoodsServices>"
    "</tmk:GoodsServicesBag></tmk:X>"
)
SAMPLES = {
    "text": b"Class 9: cables; mice.",
    "csv": b"class,term\n9,cables\n9,mice\n",
    "jsonl": b'{"text": "cables", "class": 9}\n{"text": "mice", "class": 9}\n',
    "xml": ST96.encode(),
    "docx": document(paragraph("Class 9: cables") + table(("9", "mice"))),
    "xlsx": workbook({"Sheet": rows(("9", "cables"), ("9", "mice"))}),
}


@pytest.mark.parametrize("form", SAMPLES)
@pytest.mark.parametrize("name", ["list.txt", "standard input", "list"])
def test_the_content_decides_the_form(form: str, name: str) -> None:
    goods = read_list(SAMPLES[form], name=name)
    assert goods.form == form
    assert goods.source == name
    assert [(term.class_number, term.text) for term in goods.terms] == [(9, "cables"), (9, "mice")]


@pytest.mark.parametrize(
    ("data", "name", "form"),
    [
        (b"9;cables\n25;hats", "x.csv", "csv"),
        (b"9;cables\n25;hats", "x.txt", "text"),
        (b"Class 9: a1; b1\nClass 25: c1", "x.csv", "text"),
        (b"1\t9\tcables\n2\t9\tmice", "x.txt", "csv"),
        (b"9\tcables\n9\tmice", "x.txt", "text"),
        (b"[9] cables", "x.txt", "text"),
        (b'{"format": "gsfiler-list", "terms": [{"text": "a"}]}', "x", "jsonl"),
        (b'{\n "terms": [{"text": "a"}]\n}', "x", "jsonl"),
        (b'[{"text": "a"}]', "x.json", "jsonl"),
        (b'{"cables"; mice', "x.txt", "text"),
        (b"{" * 100_000, "x.txt", "text"),
    ],
)
def test_text_in_doubt(data: bytes, name: str, form: str) -> None:
    assert read_list(data, name=name).form == form


@pytest.mark.parametrize(
    ("encoding", "guessed", "noted"),
    [
        ("utf-8", "utf-8", False),
        ("utf-8-sig", "utf-8", False),
        ("utf-16", "utf-16-le", False),
        ("utf-16-be", "utf-16-be", False),
        ("cp1252", "cp1252", True),
    ],
)
def test_the_encoding_is_found_and_shown(encoding: str, guessed: str, noted: bool) -> None:
    data = "Classe 9 : câbles; matériel".encode(encoding)
    goods = read_list(data, name="x.txt")
    assert [term.text for term in goods.terms] == ["câbles", "matériel"]
    assert goods.encoding == guessed
    assert ("LIST_ENCODING" in [finding.code for finding in goods.findings]) == noted


def test_a_list_that_the_window_saved_is_read_with_its_notes() -> None:
    noted = TermNote(class_number=25, term="hats", note="ask the client")
    session = Session(text="Class 25: hats; caps", notes=(noted,))
    goods = read_list(session_bytes(session), name="spec.gsfiler")
    assert [(term.class_number, term.text, term.note) for term in goods.terms] == [
        (25, "hats", "ask the client"),
        (25, "caps", ""),
    ]
    with pytest.raises(InputError):
        read_list(session_bytes(session)[:-9], name="spec.gsfiler")


def test_what_is_given_is_obeyed() -> None:
    data = "б; hats, caps".encode("cp1251")
    goods = read_list(
        data,
        name="x",
        form=".TXT",
        encoding="cp1251",
        comma="split",
        default_class=25,
        language="ru",
    )
    assert [(t.text, t.class_number, t.language) for t in goods.terms] == [
        ("б", 25, "ru"),
        ("hats", 25, "ru"),
        ("caps", 25, "ru"),
    ]
    assert goods.languages == ("ru",)
    assert read_list(b"9|a,b", name="x", delimiter="bar").delimiter == "|"
    assert read_list(b"9|a,b", name="x", form="csv", delimiter="|").terms[0].text == "a,b"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "x: the file is empty. Give a file that holds a list."),
        (b"\xef\xbb\xbf \r\n\t", "x: the file is empty. Give a file that holds a list."),
        (b"\xff\xfe\r\0\n\0", "x: the file is empty. Give a file that holds a list."),
        (
            b"%PDF-1.7",
            "x: this is a PDF, which cannot be read. Copy the list out of it into a text file.",
        ),
        (
            b"\x89PNG\r\n\x1a\n",
            (
                "x: this is a picture, which cannot be read. "
                "Type the list, or have its text recognised."
            ),
        ),
        (b"<!DOCTYPE html><p>", "x: this is a web page. Copy the list out of it into a text file."),
        (
            archive({"mimetype": "application/vnd.oasis.opendocument.text"}),
            (
                "x: this archive is neither a .docx nor a .xlsx file. "
                "Save an OpenDocument file as .docx or .xlsx; unpack other archives first."
            ),
        ),
        (
            "cables\nmic\u0065".encode() + "\u0301".encode() * 300,
            (
                "x, line 2, column 5: hundreds of accents are heaped on one letter. "
                "Type the term again."
            ),
        ),
    ],
)
def test_what_is_no_list_gets_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(InputError) as problem:
        read_list(data, name="x")
    assert str(problem.value) == sentence


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            {"form": "pdf"},
            "the form: “pdf” is not a form of list. Give one of text, csv, xlsx, docx, jsonl, xml.",
        ),
        ({"comma": "maybe"}, "the comma rule: “maybe” is none. Give keep, auto or split."),
        (
            {"delimiter": "xy"},
            "the delimiter: “xy” cannot divide columns. Give one sign, such as , ; or tab.",
        ),
        (
            {"encoding": "klingon"},
            (
                "x: “klingon” is not an encoding that can be read. "
                "Name one such as utf-8, utf-16 or cp1252."
            ),
        ),
    ],
)
def test_wrong_options_get_a_sentence(options: dict[str, str], sentence: str) -> None:
    with pytest.raises(InputError) as problem:
        read_list(b"cables", name="x", **options)  # type: ignore[arg-type] # a table of options
    assert str(problem.value) == sentence


def test_a_list_without_terms_says_so() -> None:
    (finding,) = read_list(b"- ;", name="x").findings[-1:]
    assert finding.message == "No goods or services were found in x."


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("a.docx", "a.docx: this is not a Word file, or it is damaged. Open it in Word"),
        ("a.DOCM", "a.DOCM: this is not a Word file, or it is damaged. Open it in Word"),
        ("a.xlsx", "a.xlsx: this is not an Excel file, or it is damaged. Open it in Excel"),
        ("a.xlsm", "a.xlsm: this is not an Excel file, or it is damaged. Open it in Excel"),
    ],
)
@pytest.mark.parametrize("data", [b"\x9c\x81\x8d\x07\x05 noise", b"\xe9\xe8 noise \xff", b"a\0b"])
def test_noise_in_an_office_file_is_told_as_such(name: str, sentence: str, data: bytes) -> None:
    with pytest.raises(InputError) as problem:
        read_list(data, name=name)
    assert str(problem.value).startswith(sentence)


def test_text_under_the_name_of_an_office_file_is_read() -> None:
    assert read_list("cables; câbles".encode(), name="a.docx").terms[1].text == "câbles"
    named = read_list(b"c\xe2bles", name="a.docx", encoding="cp1252")
    assert named.terms[0].text == "câbles"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Class 9: cables; mice.\nClass 25: hats.", []),
        ("International Class 9 -\ncables\nCl. 25\nhats", []),
        ("第9类 cables", []),
        ("Class 9: • cables", ["1"]),
        ("Class 9: cables\n1. hats", ["2"]),
        ("9: cables", ["1"]),
        ("Class 9:\n- cables\n- mice", ["3"]),
        ("cables; mice", []),
    ],
)
def test_plain_class_headings_are_not_told(text: str, noted: list[str]) -> None:
    goods = read_list(text.encode(), name="x")
    found = [each.details["count"] for each in goods.findings if each.code == "LIST_MARKS"]
    assert found == noted


def test_what_was_changed_is_noted() -> None:
    goods = read_list("Class 9:\n• cables\n• “mice”".encode(), name="x")
    assert [finding.message for finding in goods.findings] == [
        "Bullets, numbers, headings and other signs read as separators: 3.",
        (
            "Terms with special characters (quotes, dashes, blanks, invisible or full-width "
            "signs): 1, the first in line 3."
        ),
    ]
    goods = read_list(b"hats; computer\nprograms; a, b", name="x", comma="split")
    assert [finding.message for finding in goods.findings] == [
        (
            "Line ends taken for wrapped text and joined: 1, the first in “computer programs”; "
            "put a semicolon where a new term begins."
        ),
        "Commas taken to divide terms: 1; read the list with commas kept if they do not.",
    ]


def mutate(content: bytes, data: st.DataObject) -> bytes:
    """Return the content with some bytes changed, cut off, put in or dropped."""
    mutated = bytearray(content)
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(mutated)))
        match data.draw(st.sampled_from(["change", "cut", "insert", "drop"])):
            case "change":
                mutated[place : place + 1] = data.draw(st.binary(min_size=1, max_size=1))
            case "cut":
                del mutated[place + 1 :]
            case "insert":
                mutated[place:place] = data.draw(st.binary(max_size=8))
            case _:
                del mutated[place : place + data.draw(st.integers(0, 8))]
    return bytes(mutated)


@settings(max_examples=40)
@given(st.data())
@pytest.mark.parametrize("form", SAMPLES)
def test_mutated_files_raise_only_sentences(form: str, data: st.DataObject) -> None:
    mutated = mutate(SAMPLES[form], data)
    given_form = data.draw(st.sampled_from([None, form]))
    terms: tuple[Term, ...] = ()
    with contextlib.suppress(GsfilerError):
        terms = read_list(mutated, name=f"x.{form}", form=given_form).terms
    assert all(term.class_number in {None, *range(1, 46)} for term in terms)


@settings(max_examples=60)
@given(st.data())
@pytest.mark.parametrize("form", ["docx", "xlsx"])
def test_mutated_parts_of_office_files_raise_only_sentences(form: str, data: st.DataObject) -> None:
    with zipfile.ZipFile(io.BytesIO(SAMPLES[form])) as packed:
        parts = {name: packed.read(name).decode() for name in packed.namelist()}
    name = data.draw(st.sampled_from(sorted(parts)))
    tokens = _TOKENS.findall(parts[name])
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(tokens) - 1))
        other = data.draw(st.sampled_from([*tokens, "", "0", "-1", "99999999", "ZZZ1", "é"]))
        tokens[place] = other
    parts[name] = "".join(tokens)
    terms: tuple[Term, ...] = ()
    with contextlib.suppress(GsfilerError):
        terms = read_list(archive(parts), name=f"x.{form}", form=form).terms
    assert all(term.class_number in {None, *range(1, 46)} for term in terms)


def test_long_lists_are_read_in_seconds() -> None:
    data = "\n".join(f"Class {n % 45 + 1}: cables {n}; mice [a; b]" for n in range(20_000))
    assert len(read_list(data.encode(), name="x").terms) == 40_000


@pytest.mark.shared
def test_real_terms_come_back_from_every_form(shared: Path) -> None:
    lines = (shared / "eval" / "real.jsonl").read_text("utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    expected = [(case["registered_class"], case["text"]) for case in cases]
    escaped = [(str(n), t.replace("&", "&amp;").replace("<", "&lt;")) for n, t in expected]
    quoted = "\n".join(f'{n},"{t.replace(chr(34), chr(34) * 2)}"' for n, t in expected)
    files = {
        "csv": ("class,term\n" + quoted).encode(),
        "tsv": ("Klasse\tWaren\n" + "\n".join(f"{n}\t{t}" for n, t in expected)).encode("utf-16"),
        "xlsx": workbook({"Sheet": rows(*escaped)}),
        "docx": document(table(*escaped)),
        "jsonl": "\n".join(json.dumps({"text": t, "class": n}) for n, t in expected).encode(),
    }
    for ending, data in files.items():
        goods = read_list(data, name=f"x.{ending}")
        assert [(term.class_number, term.text) for term in goods.terms] == expected
    given_as = read_list("\n".join(lines).encode(), name="real.jsonl")
    assert [(term.id, term.text) for term in given_as.terms] == [
        (case["id"], case["text"]) for case in cases
    ]
