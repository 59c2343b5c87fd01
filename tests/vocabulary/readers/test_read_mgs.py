"""The reader of MGS snapshots."""

import json
from datetime import date

import pytest

from gsfiler.core.errors import InputError
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry
from tests.vocabulary.readers.vocabulary_samples import SNAPSHOT_TABLE, read_one, snapshot_json


def read(*rows: object) -> PackContent:
    return read_one("mgs.json", json.dumps(rows).encode())


def row(**fields: object) -> dict[str, object]:
    return {"id": 1, "cls": 9, "lng": "en", "txt": "star maps"} | fields


def test_the_array_of_mgs_is_read_with_languages_and_offices():
    content = read_one("mgs.json", snapshot_json())
    assert content.entries == (
        Entry("star maps", 9, "9-12", source="NICE", accepted="JP US"),
        Entry("星図", 9, "9-12", language="ja", rejected="CN EM"),
    )
    assert content.kind is PackKind.MGS
    assert content.languages == ("en", "ja")
    assert content.id == "mgs"
    assert content.publisher == "WIPO"
    assert content.official is False
    assert content.notes == ()


def test_the_table_tells_edition_and_date():
    content = read_one("export.tsv", SNAPSHOT_TABLE.encode())
    assert content.entries == (
        Entry("star maps", 9, "9-12", source="NICE", accepted="JP US", rejected="CN"),
    )
    assert content.id == "mgs-13-2026-2026-03-04"
    assert content.title == "Madrid Goods & Services Manager, 13-2026 2026-03-04"
    assert content.edition == "13-2026"
    assert content.generated == date(2026, 3, 4)


def test_table_and_json_lines_of_the_same_rows_are_the_same():
    tsv = read_one("a", SNAPSHOT_TABLE.encode())
    csv = read_one("a", SNAPSHOT_TABLE.replace("\t", ",").encode())
    header, line = (text.split("\t") for text in SNAPSHOT_TABLE.splitlines())
    lines = read_one("a", json.dumps(dict(zip(header, line, strict=True))).encode() + b"\n\n")
    assert tsv == csv == lines


def test_a_date_in_the_file_name_is_used_when_rows_tell_none():
    assert read_one("mgs_20260102.json", snapshot_json()).id == "mgs-2026-01-02"


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        ("US JP", "JP US"),
        ("us,jp;em/cn|oa", "CN EM JP OA US"),
        (["US", "JP", None], "JP US"),
        (["US JP", "em"], "EM JP US"),
        ("", ""),
        (None, ""),
        ([], ""),
    ],
)
def test_offices_come_in_any_form(value, codes):
    assert read(row(acc=value)).entries[0].accepted == codes


def test_an_office_in_both_lists_stays_in_both_and_is_noted():
    content = read(row(acc="US JP", rej="US"), row(id=2, acc="US", rej="CN"), row(id=3, acc="US"))
    assert (content.entries[0].accepted, content.entries[0].rejected) == ("JP US", "US")
    [note] = content.notes
    assert note.startswith("1 rows name an office both as accepting and as rejecting the term")


def test_unknown_fields_and_odd_offices_are_kept_as_json_in_the_note():
    entry = read(row(prf={"b": 1, "a": "é"}, acc="US all", seq=4, new=None)).entries[0]
    assert entry.note == '{"accepted":"all","new":null,"prf":{"a":"é","b":1}}'
    assert entry.accepted == "US"
    long = "x" * 50
    assert read(row(**{long: 1, "term_id": 3})).entries[0].note == f'{{"term_id":3,"{long}":1}}'


def test_half_characters_in_unknown_fields_are_escaped():
    content = read_one("m", json.dumps([row(prf="\ud800")]).encode())
    assert content.entries[0].note == '{"prf":"\\ud800"}'


def test_an_id_in_two_classes_is_two_terms_and_is_noted():
    content = read(row(), row(cls=10), row(id=2))
    assert [entry.concept for entry in content.entries] == ["9-1", "10-1", "9-2"]
    assert content.notes == (
        "These term ids stand in more than one class, as terms of their own: 1.",
    )
    many = [row(id=f"{n:02}", cls=cls) for n in range(22) for cls in (9, 10)]
    assert read(*many).notes[0].endswith(", 18, 19 and 2 more.")


def test_a_repeated_row_is_taken_once_and_named():
    content = read(row(), row())
    assert len(content.entries) == 1
    assert content.notes == ("mgs.json, item 2 repeats an earlier row.",)


@pytest.mark.parametrize(
    ("bad", "problem"),
    [
        (row(cls=0), "“0” is not a class"),
        (row(cls=46), "“46” is not a class"),
        (row(cls=None), "the class is missing"),
        (row(cls=True), "“true” is not a class"),
        (row(txt=""), "the term is empty"),
        (row(txt=7), "the term “7” has no letters"),
        (row(txt="a\u0001b"), "control characters"),
        (row(txt="a\ud800"), "control characters"),
        (row(id=None), "the id is missing"),
        (row(lng=""), "“” is not a language code"),
        (row(lng="klingon"), "“klingon” is not a language code"),
        ("text", "the term is empty"),
        ([1], "the term is empty"),
    ],
)
def test_a_bad_row_is_not_taken_and_is_named(bad, problem):
    content = read(row(), bad)
    assert len(content.entries) == 1
    [note] = content.notes
    assert note.startswith("mgs.json, item 2 was not taken: ")
    assert problem in note


def test_null_rows_are_passed_over():
    assert read(None, row()).notes == ()


def test_only_twenty_bad_rows_are_named():
    content = read(row(), *[row(cls=46)] * 25)
    assert len(content.notes) == 21
    assert content.notes[-1] == "mgs.json: 5 more remarks of this kind."


@pytest.mark.parametrize(
    ("editions", "kept", "note"),
    [
        (["13-2026", "NCL (13-2026)"], "", "several editions (13-2026, NCL (13-2026))"),
        (["new"], "", "“new” is not a Nice edition"),
        (["NCL 13-2026"], "13-2026", ""),
    ],
)
def test_editions_that_differ_or_do_not_parse_are_noted(editions, kept, note):
    content = read(*(row(id=n, edition=each) for n, each in enumerate(editions)))
    assert content.edition == kept
    assert [note in each for each in content.notes] == ([True] if note else [])


def test_a_date_that_is_none_is_passed_over():
    assert read(row(retrieved_on="soon")).generated is None
    data = json.dumps([row()]).encode()
    assert read_one("mgs_20261399.json", data).generated is None


@pytest.mark.parametrize(
    ("data", "problem", "line", "column"),
    [
        (b"[{]", "not JSON", 1, 3),
        (b'{"id":1}\n{"id":', "not JSON", 2, 7),
        (b"[" * 100_000, "nested too deep", 1, None),
        (b"[" + b"9" * 5000 + b"]", "a number that is too long", 1, None),
        (b"[]", "the JSON holds no list of terms", None, None),
        (b'[{"cls":46,"txt":"a"}]', "The first, item 1, was not taken: “46”", None, None),
        (
            SNAPSHOT_TABLE.split("\n")[0].encode(),
            "no row of this snapshot can be used.",
            None,
            None,
        ),
        (b"term_id\tclass\n", "the form of this file is not known", None, None),
    ],
)
def test_damage_is_told_with_its_place(data, problem, line, column):
    with pytest.raises(InputError) as caught:
        read_one("m.json", data)
    assert problem in caught.value.problem
    assert (caught.value.line, caught.value.column) == (line, column)
