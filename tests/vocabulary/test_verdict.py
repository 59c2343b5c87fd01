"""The verdict as the published JSON form says it."""

import json
from dataclasses import replace
from types import MappingProxyType

from gsfiler.core.findings import Authority, FindingKind, Severity
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import (
    Acceptance,
    AcceptanceSource,
    Candidate,
    Change,
    ClassProbability,
    Difference,
    PackedEntry,
    Relation,
    Verdict,
    VerdictKind,
)

KIND = FindingKind("X", Severity.NOTE, "Odd.", Authority("rule", "source", "2026-01-01"))
PACKED = PackedEntry(
    Entry("motor boats", 12, "c", "120001", groups="JP:25A01 KR:G2701", note="Not for toys."),
    "nice",
    "13-2026",
)


def test_a_verdict_says_everything_in_json():
    verdict = Verdict(
        VerdictKind.NEAR,
        Term("motr boats", 12, "en", "id-1", line=3, start=4, end=14),
        match=PACKED,
        candidates=(
            Candidate(
                PACKED,
                0.123456,
                "speedboat",
                Relation.BROADER_ENTRY,
                lambda: (Difference(Change.MISSPELT, "motr", "motor"),),
            ),
        ),
        predict=lambda: (ClassProbability(12, 0.98765),),
        findings=(KIND.at(0, 4),),
        acceptance=MappingProxyType({"US": Acceptance.CONFLICT}),
        acceptance_sources=MappingProxyType(
            {
                "US": (
                    AcceptanceSource(Acceptance.ACCEPTED, "mgs", "", "2026-05-01"),
                    AcceptanceSource(Acceptance.REJECTED, "firm", "13-2026", ""),
                )
            }
        ),
    )
    match = {
        "term": "motor boats",
        "class": 12,
        "basic_number": "120001",
        "pack": "nice",
        "edition": "13-2026",
        "groups": "JP:25A01 KR:G2701",
        "note": "Not for toys.",
    }
    assert json.loads(json.dumps(verdict.as_json())) == {
        "id": "id-1",
        "line": 3,
        "start": 4,
        "end": 14,
        "class": 12,
        "term": "motr boats",
        "verdict": "near",
        "match": match,
        "candidates": [
            {
                **match,
                "score": 0.1235,
                "differences": [{"change": "misspelt", "typed": "motr", "official": "motor"}],
                "everyday_word": "speedboat",
                "relation": "broader_entry",
            }
        ],
        "classes": [{"class": 12, "probability": 0.9877}],
        "findings": [
            {
                "code": "X",
                "severity": "note",
                "message": "Odd.",
                "start": 0,
                "end": 4,
                "rule": "rule",
                "source": "source",
                "date": "2026-01-01",
                "confidence": "verified",
                "ignored": None,
            }
        ],
        "acceptance": {"US": "conflict"},
        "acceptance_sources": {
            "US": [
                {"value": "accepted", "pack": "mgs", "edition": None, "date": "2026-05-01"},
                {"value": "rejected", "pack": "firm", "edition": "13-2026", "date": None},
            ]
        },
    }


def test_a_verdict_about_nothing_is_empty_in_json():
    assert Verdict(VerdictKind.UNKNOWN, Term("x")).as_json() == {
        "id": "",
        "line": 1,
        "start": 0,
        "end": 0,
        "class": None,
        "term": "x",
        "verdict": "unknown",
        "match": None,
        "candidates": [],
        "classes": [],
        "findings": [],
        "acceptance": {},
        "acceptance_sources": {},
    }


def test_what_a_pack_does_not_say_is_null():
    packed = PackedEntry(Entry("motor boats", 12), "firm", "")
    assert packed.as_json()["basic_number"] is None
    assert packed.as_json()["edition"] is None
    assert packed.as_json()["groups"] is None
    assert packed.as_json()["note"] is None
    assert Candidate(packed, 1.0).as_json()["everyday_word"] is None
    assert Candidate(packed, 1.0).as_json()["relation"] is None


def test_each_finding_says_why_it_is_ignored():
    first, second = KIND.at(0, 4), KIND.at(5, 6)
    counted = Verdict(VerdictKind.UNKNOWN, Term("x"), findings=(first, second))
    assert counted.reported == ((first, ""), (second, ""))
    ignored = replace(counted, ignored=("", "agreed"))
    assert ignored.reported == ((first, ""), (second, "agreed"))
    assert [found["ignored"] for found in ignored.as_json()["findings"]] == [None, "agreed"]


def test_there_are_nine_verdicts_and_four_answers():
    assert {str(kind) for kind in VerdictKind} == set(
        "exact variant near wrong_class vague withdrawn wrong_language malformed unknown".split()
    )
    assert {str(value) for value in Acceptance} == {"accepted", "rejected", "unknown", "conflict"}
