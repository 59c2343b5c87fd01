"""Choosing the reader by content, and what hostile files do to all of them."""

import io
import json
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.errors import InputError
from gsfiler.vocabulary.content import pack_id
from gsfiler.vocabulary.readers.detect import read_vocabulary
from tests.vocabulary.readers.vocabulary_samples import (
    LIST_CSV,
    LIST_TSV,
    SNAPSHOT_TABLE,
    STRUCTURE,
    TEXTS,
    TMCLASS,
    snapshot_json,
    workbook,
    zipped,
)

SHEET = workbook([["class", "term", "since"], [9, "star maps", None], [25, "boots", "2024-01-01"]])
SAMPLES = {
    "structure.zip": zipped(structure=STRUCTURE),
    "texts.zip": zipped(texts=TEXTS),
    "structure.xml": STRUCTURE.encode(),
    "texts.xml": TEXTS.encode(),
    "mgs.json": snapshot_json(),
    "mgs.tsv": SNAPSHOT_TABLE.encode(),
    "tmclass.tsv": TMCLASS.encode(),
    "list.tsv": LIST_TSV.encode("utf-16"),
    "list.csv": LIST_CSV.encode("cp1252"),
    "list.jsonl": b'{"class": 9, "term": "star maps"}\n{"class": 25, "term": "boots"}\n',
    "list.xlsx": SHEET,
}


def ids(*files: tuple[str, bytes]) -> list[str]:
    return [content.id for content in read_vocabulary(files)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("mgs.json", ["mgs-x"]),
        ("mgs.tsv", ["mgs-13-2026-2026-03-04"]),
        ("tmclass.tsv", ["tmclass-x"]),
        ("list.tsv", ["list-x"]),
        ("list.csv", ["list-x"]),
        ("list.jsonl", ["list-x"]),
        ("list.xlsx", ["list-x"]),
    ],
)
def test_the_content_and_not_the_name_chooses_the_reader(name, expected):
    assert ids(("x.dat", SAMPLES[name])) == expected


@pytest.mark.parametrize("ending", ["zip", "xml"])
def test_nice_files_are_read_together_and_come_first(ending):
    files = [
        ("list.csv", SAMPLES["list.csv"]),
        ("a", SAMPLES[f"texts.{ending}"]),
        ("mgs.json", SAMPLES["mgs.json"]),
        ("b", SAMPLES[f"structure.{ending}"]),
    ]
    assert ids(*files) == ["nice-12-2024-en", "mgs", "list"]


def test_the_files_of_a_snapshot_are_one_vocabulary():
    other = json.dumps([{"id": 5, "cls": 25, "lng": "fr", "txt": "bottes"}]).encode()
    files = [
        ("mgs.json", SAMPLES["mgs.json"]),
        ("more.json", other),
        ("mgs.tsv", SAMPLES["mgs.tsv"]),
    ]
    [content] = read_vocabulary(files)
    assert len(content.entries) == 4
    assert content.languages == ("en", "ja", "fr")
    assert content.id == "mgs-13-2026-2026-03-04"


def test_every_sheet_of_a_workbook_goes_to_its_reader():
    data = workbook(
        [row.split("\t") for row in TMCLASS.splitlines()],
        [["cls", "text"], [9, "star maps"]],
        [row.split("\t") for row in SNAPSHOT_TABLE.splitlines()],
    )
    assert ids(("x.xlsx", data)) == ["mgs-13-2026-2026-03-04", "tmclass-x", "list-x"]


def archive(**members: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        for name, content in members.items():
            target.writestr(zipfile.ZipInfo(name.replace("__", "/").replace("_", ".")), content)
    return stream.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """Return a workbook with one part replaced or added."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for each in old.namelist():
            if each != name:
                new.writestr(each, old.read(each))
        new.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "the file is empty"),
        (b" \n ", "the file is empty"),
        (b"%PDF-1.7 ...", "this is a PDF document"),
        (b"\xd0\xcf\x11\xe0 ...", "old Office file"),
        (b"\x1f\x8b ...", "gzip archive"),
        (b"<!DOCTYPE html><html></html>", "a web page"),
        (b"\n<HTML><p></HTML>", "a web page"),
        (b"<a/>", "the root element is “a”"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a/>', "document type declaration"),
        (b"hello world", "the form of this file is not known"),
        (b'{"a": 1}', "the JSON holds no list of terms"),
        (b"[1, 2]", "the JSON holds no list of terms"),
        (b"\0\0\x01binary", "binary data"),
        (archive(list_csv=b"class,term"), "the archive holds no master file"),
        (archive(word__document_xml=b"<a/>"), "a Word document"),
        (archive(xl__workbook_xml=b"<a/>"), "the workbook is damaged"),
        (archive(xl__workbook_xml=b"<!DOCTYPE a><a/>"), "document type declaration"),
        (workbook([["hello"]]), "no sheet has the header"),
        (SHEET[:-40], "cut short or damaged"),
        (
            with_part(SHEET, "xl/worksheets/sheet1.xml", b"<worksheet><b></worksheet>"),
            "well-formed",
        ),
        (with_part(SHEET, "xl/worksheets/sheet1.xml", b"no XML"), "not well-formed XML"),
        (
            with_part(SHEET, "xl/worksheets/sheet1.xml", b" " * 1100 + b"<!DOCTYPE a><a/>"),
            "document type declaration",
        ),
        (
            with_part(
                SHEET,
                "xl/worksheets/sheet1.xml",
                b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
                b'<sheetData><row r="1"><c r="A1" t="s"><v>999</v></c></row></sheetData>'
                b"</worksheet>",
            ),
            "the workbook is damaged",
        ),
    ],
)
def test_what_is_not_understood_is_refused_with_a_sentence(data, problem):
    with pytest.raises(InputError) as caught:
        read_vocabulary([("x.dat", data)])
    assert problem in caught.value.problem
    assert str(caught.value).startswith("x.dat")
    assert caught.value.remedy


@pytest.mark.parametrize("part", ["xl/other.bin", "xl/drawing.VML", "xl/x.rels"])
def test_a_part_without_cells_is_not_opened_and_can_do_no_harm(part):
    for content in (b" " * 1100 + b"<!DOCTYPE a><a/>", b"no XML"):
        assert ids(("x.xlsx", with_part(SHEET, part, content))) == ["list-x"]


def test_a_row_far_down_does_not_keep_the_reader_busy():
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1"><c r="A1" t="inlineStr"><is><t>class</t></is></c>'
        b'<c r="XFD1" t="inlineStr"><is><t>term</t></is></c></row>'
        b'<row r="99999999999"><c r="A9" t="inlineStr"><is><t>9</t></is></c></row>'
        b"</sheetData></worksheet>"
    )
    with pytest.raises(InputError, match="no sheet has the header"):
        read_vocabulary([("x.xlsx", with_part(SHEET, "xl/worksheets/sheet1.xml", sheet))])


def test_a_whole_number_with_a_fraction_of_nothing_is_a_class():
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1"><c r="A1" t="inlineStr"><is><t>class</t></is></c>'
        b'<c r="B1" t="inlineStr"><is><t>term</t></is></c></row>'
        b'<row r="2"><c r="A2"><v>2.5E1</v></c>'
        b'<c r="B2" t="inlineStr"><is><t>boots</t></is></c></row></sheetData></worksheet>'
    )
    [content] = read_vocabulary([("x", with_part(SHEET, "xl/worksheets/sheet1.xml", sheet))])
    assert [entry[:2] for entry in content.entries] == [("boots", 25)]


def test_no_file_at_all_is_refused():
    with pytest.raises(InputError, match="no file was given"):
        read_vocabulary([])


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("nice", "12-2024", "en"), "nice-12-2024-en"),
        (("list", "", "Ünïcode & Sons (2)"), "list-unicode-sons-2"),
        (("商標",), "list"),
        (("x" * 100,), "x" * 64),
        (("../../etc",), "etc"),
    ],
)
def test_pack_ids_are_plain(parts, expected):
    assert pack_id(*parts) == expected


def test_the_shared_folder_in_one_call(shared: Path):
    paths = [*sorted((shared / "ncl").glob("*.zip")), *sorted((shared / "vocab").glob("*.tsv"))]
    assert ids(*((path.name, path.read_bytes()) for path in paths)) == [
        "nice-12-2024-en",
        "list-euipo-similarity-pairs",
        "list-eutm2020-registered-terms-multilang",
        "nice-13-2026-en-list",
        "tmclass-in-sample-classes01-10",
        "list-tmclass-taxonomy-de",
        "list-tmclass-taxonomy-en-20250627",
    ]


@given(
    st.sampled_from(sorted(SAMPLES)),
    st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=3), st.integers(0, 5)), max_size=4),
)
def test_changed_bytes_are_read_or_refused_but_never_break_a_reader(name, changes):
    data = SAMPLES[name]
    for place, inserted, dropped in changes:
        at = int(place * len(data))
        data = data[:at] + inserted + data[at + dropped :]
    partner = {"structure": "texts", "texts": "structure"}.get(name.split(".")[0])
    files = [(name, data)]
    if partner:
        files.append((f"{partner}.xml", SAMPLES[f"{partner}.xml"]))
    with suppress(InputError):
        for content in read_vocabulary(files):
            assert content.entries
            for entry in content.entries:
                assert 1 <= entry.class_number <= 45
                assert "".join(str(field) for field in entry).encode()


@given(st.sampled_from(sorted(SAMPLES)), st.floats(0, 1))
def test_a_file_cut_short_is_read_or_refused(name, share):
    data = SAMPLES[name][: int(share * len(SAMPLES[name]))]
    with suppress(InputError):
        assert read_vocabulary([(name, data)])
