"""Findings: a kind declared once, placed and filled in many times."""

from dataclasses import FrozenInstanceError

import pytest

from gsfiler.core.findings import (
    COMMAS,
    QUOTED,
    Authority,
    Confidence,
    Finding,
    FindingKind,
    PhraseKind,
    Severity,
    no_details,
    series,
)

RULE = Authority("Rule 13(1)", "Regulations", "2025-11-01")
OTHER = Authority("Rule 12", "Practice", "2026-01-01", Confidence.RECALLED)
KIND = FindingKind("X_ODD", Severity.WARNING, "“{word}” is odd in {count} places.", RULE)


def test_a_finding_fills_its_sentence():
    finding = KIND.at(2, 5, word="sock", count=3)
    assert finding.code == "X_ODD"
    assert finding.message == "“sock” is odd in 3 places."
    assert (finding.start, finding.end) == (2, 5)
    assert finding.severity is Severity.WARNING
    assert finding.authority is RULE


def test_severity_and_authority_may_be_others_than_those_of_the_kind():
    finding = KIND.at(severity=Severity.ERROR, authority=OTHER, word="a", count=1)
    assert finding.severity is Severity.ERROR
    assert finding.authority is OTHER
    assert finding.start is None
    assert finding.end is None


def test_a_brace_in_the_users_text_is_only_text():
    assert KIND.at(word="{count}{0}", count=1).message == "“{count}{0}” is odd in 1 places."


def test_the_json_form_holds_everything():
    assert KIND.at(2, 5, authority=OTHER, word="sock", count=3).as_json() == {
        "code": "X_ODD",
        "severity": "warning",
        "message": "“sock” is odd in 3 places.",
        "start": 2,
        "end": 5,
        "rule": "Rule 12",
        "source": "Practice",
        "date": "2026-01-01",
        "confidence": "recalled",
    }


def test_a_fact_is_verified_unless_said_otherwise():
    assert RULE.confidence is Confidence.VERIFIED


def test_a_finding_without_details_says_its_sentence():
    kind = FindingKind("X", Severity.NOTE, "Plain.", RULE)
    assert Finding(kind, Severity.NOTE, RULE).message == "Plain."
    assert dict(no_details()) == {}


def test_nothing_of_a_finding_can_be_changed():
    finding = KIND.at(word="a", count=1)
    with pytest.raises(FrozenInstanceError):
        finding.start = 1  # type: ignore[misc] # the point of the test
    with pytest.raises(TypeError):
        finding.details["word"] = "b"  # type: ignore[index] # the point of the test


def test_a_detail_may_be_a_phrase_with_words_and_details_of_its_own():
    in_class = PhraseKind("class {number}")
    finding = KIND.at(word=in_class.of(number=9), count=1)
    assert finding.message == "“class 9” is odd in 1 places."
    assert finding.details["word"] == in_class.of(number=9)


def test_a_series_joins_its_parts_and_is_empty_without_any():
    assert str(series(["a", "b", QUOTED.of(wording="c")])) == "a; b; “c”"
    assert series(["a"], COMMAS) == "a"
    assert series([]) == ""


def test_a_series_of_a_thousand_parts_can_be_told():
    parts = [QUOTED.of(wording=number) for number in range(5_000)]
    assert str(series(parts, COMMAS)) == ", ".join(f"“{number}”" for number in range(5_000))
