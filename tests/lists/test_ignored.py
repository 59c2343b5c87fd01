"""Findings the user ignores: what a file of them may say, and which findings it speaks of."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gsfiler.core.errors import InputError
from gsfiler.core.findings import Authority, FindingKind, Severity
from gsfiler.core.shipped import shipped_text
from gsfiler.lists.ignored import Ignored, ignored_reason, read_ignored, with_ignored
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Verdict, VerdictKind

ODD = FindingKind("ODD", Severity.WARNING, "Odd.", Authority("rule", "source", "2026-01-01")).at()
WORSE = replace(ODD, kind=replace(ODD.kind, code="WORSE"))


def document(*entries: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"format": "gsfiler-ignored", "version": 1, "entries": list(entries)} | more


def ignoring(*entries: dict[str, Any]) -> Ignored:
    return read_ignored(json.dumps(document(*entries)).encode(), "ignored.json")


@pytest.mark.parametrize(
    ("entry", "term", "reason"),
    [
        ({}, Term("hats", 25), "agreed"),
        ({}, Term("hats"), "agreed"),
        ({"term": None, "class": None}, Term("hats", 25), "agreed"),
        ({"term": "  HATS. "}, Term("hats", 25), "agreed"),
        ({"term": "hats"}, Term("\u201chats\u201d", 25), None),
        ({"term": "caps"}, Term("hats", 25), None),
        ({"class": 25}, Term("hats", 25), "agreed"),
        ({"class": 25}, Term("hats", 9), None),
        ({"class": 25}, Term("hats"), None),
        ({"term": "hats", "class": 25}, Term("Hats", 25), "agreed"),
        ({"code": "WORSE"}, Term("hats", 25), None),
        ({"code": "odd"}, Term("hats", 25), None),
    ],
)
def test_an_entry_speaks_of_its_code_term_and_class(
    entry: dict[str, Any], term: Term, reason: str | None
) -> None:
    ignored = ignoring({"code": "ODD", "reason": "agreed", **entry})
    assert ignored_reason(ignored, term, ODD) == reason


def test_an_entry_for_the_term_goes_first_then_the_first_in_the_file() -> None:
    ignored = ignoring(
        {"code": "ODD", "reason": "for all"},
        {"code": "ODD", "reason": "for hats in 9", "term": "hats", "class": 9},
        {"code": "ODD", "reason": "for hats", "term": "hats"},
        {"code": "ODD", "reason": "too late", "term": "hats"},
    )
    assert ignored_reason(ignored, Term("hats", 9), ODD) == "for hats in 9"
    assert ignored_reason(ignored, Term("hats", 25), ODD) == "for hats"
    assert ignored_reason(ignored, Term("caps", 25), ODD) == "for all"


def test_ignored_findings_are_marked_and_stay() -> None:
    verdict = Verdict(VerdictKind.UNKNOWN, Term("hats"), findings=(ODD, WORSE))
    marked = with_ignored(ignoring({"code": "WORSE", "reason": "agreed"}), verdict)
    assert marked == replace(verdict, ignored=("", "agreed"))
    assert marked.reported == ((ODD, ""), (WORSE, "agreed"))
    assert with_ignored(ignoring(), verdict) is verdict


def test_keys_of_later_versions_are_kept_and_a_byte_order_mark_is_passed_over() -> None:
    written = document({"code": "ODD", "reason": "agreed", "by": "me"}, project="x")
    data = b"\xef\xbb\xbf" + json.dumps(written).encode()
    kept = read_ignored(data, "ignored.json").model_dump(
        mode="json", by_alias=True, exclude_unset=True
    )
    assert kept == written
    Draft202012Validator(json.loads(shipped_text("schemas_json/ignored.json"))).validate(kept)


FAULTY = [
    (document(version=1.5), "version: "),
    (document(format="gsfiler-fixes"), "format: "),
    ({"version": 1, "entries": []}, "format: Field required"),
    ({"format": "gsfiler-ignored", "version": 1}, "entries: Field required"),
    (document({"code": "ODD"}), "entries.0.reason: Field required"),
    (document({"code": "ODD", "reason": " \t"}), "entries.0.reason: it is blank"),
    (document({"code": "", "reason": "agreed"}), "entries.0.code: it is blank"),
    (document({"code": "ODD", "reason": "agreed", "term": " "}), "entries.0.term: it is blank"),
    (document({"code": "ODD", "reason": "agreed", "class": 46}), "entries.0.class: "),
    (document({"code": "ODD", "reason": "agreed", "class": "9"}), "entries.0.class: "),
    (document({"code": 7, "reason": "agreed"}), "entries.0.code: "),
    ([], "these are not ignored findings (Input should be an object)"),
]


@pytest.mark.parametrize(("written", "problem"), FAULTY)
def test_a_file_that_is_not_one_is_declined_in_a_sentence(written: object, problem: str) -> None:
    with pytest.raises(InputError) as caught:
        read_ignored(json.dumps(written).encode(), "mine.json")
    sentence = str(caught.value)
    assert sentence.startswith("mine.json: these are not ignored findings (")
    assert problem in sentence
    assert sentence.endswith("each needs a code and a reason.")


@pytest.mark.parametrize("written", [written for written, _ in FAULTY])
def test_the_schema_declines_the_same_files(written: object) -> None:
    schema = Draft202012Validator(json.loads(shipped_text("schemas_json/ignored.json")))
    assert not schema.is_valid(written)


def test_a_newer_version_is_declined_even_where_its_entries_look_otherwise() -> None:
    newer = document(version=2, entries=["ODD"])
    with pytest.raises(InputError) as caught:
        read_ignored(json.dumps(newer).encode(), "mine.json")
    assert str(caught.value) == (
        "mine.json: these ignored findings were written by a newer gsfiler. "
        "Update gsfiler to use them."
    )


@given(st.binary(max_size=60) | st.just(b"[" * 100_000))
def test_no_bytes_do_anything_but_raise_a_sentence(data: bytes) -> None:
    with pytest.raises(InputError, match=r"^mine\.json: these are not ignored findings"):
        read_ignored(data, "mine.json")
