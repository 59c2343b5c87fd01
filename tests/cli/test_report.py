"""The report of a check as text: its lines, and what is told once."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from gsfiler.cli import report
from gsfiler.core.findings import Authority, Confidence, Finding, FindingKind, Severity
from gsfiler.vocabulary import sentences
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
    Verdict,
    VerdictKind,
)
from gsfiler.vocabulary.vocabulary import Source

RULE = Authority("Rule 1", "source", "2026-01-01")
ASKS = FindingKind("ASKS", Severity.WARNING, "Check {what}.", RULE)
NICE = Source("nice-13", "Nice", "nice", "13-2026", "2026-01-01", official=True)
OWN = Source("firm", "Our list", "list", "", "", official=False)
TROUSERS = PackedEntry(Entry("trousers", 25, "c", "250059"), "nice-13", "13-2026")
HOUSE = PackedEntry(
    Entry("work trousers", 25, groups="JP:17A01", note="Not\x1b[2J for sport."), "firm", ""
)


def lines(verdict: Verdict, *sources: Source) -> list[str]:
    return [line.strip() for line in report.term_lines(verdict, colour=False, sources=sources)]


@pytest.mark.parametrize(
    ("match", "sources", "line"),
    [
        (TROUSERS, (), "= exact        x"),
        (TROUSERS, (NICE,), "= exact        x"),
        (TROUSERS, (NICE, OWN), "= exact        x  [13-2026]"),
        (HOUSE, (OWN,), "= exact        x  [JP:17A01; note: Not [2J for sport.]"),
        (
            HOUSE,
            (NICE, OWN),
            "= exact        x  [firm, not official; JP:17A01; note: Not [2J for sport.]",
        ),
    ],
)
def test_a_match_names_its_source_where_there_are_several_and_what_the_pack_remarks(
    match: PackedEntry, sources: tuple[Source, ...], line: str
) -> None:
    assert lines(Verdict(VerdictKind.EXACT, Term("x", 25), match), *sources) == [line]


def test_a_candidate_names_its_pack_its_group_codes_and_its_note() -> None:
    candidate = Candidate(HOUSE, 0.8, "jeans")
    assert report.candidate_text(candidate) == (
        "work trousers (class 25; firm; 0.80; JP:17A01; note: Not [2J for sport.), for “jeans”"
    )
    assert "(class 25, 250059; 13-2026; 0.80)" in report.candidate_text(Candidate(TROUSERS, 0.8))
    assert "; firm; " in report.candidate_text(candidate, (OWN,))
    assert "; firm, not official; " in report.candidate_text(candidate, (NICE, OWN))


def test_a_near_verdict_shows_how_the_first_candidate_differs() -> None:
    changes = (
        Difference(Change.MISSPELT, "trousrs", "trousers"),
        Difference(Change.ADDED, "blue", ""),
        Difference(Change.REMOVED, "", "work"),
        Difference(Change.ORDER, "a b", "b a"),
        Difference(Change.PUNCTUATION, "a-b", "a b"),
        Difference(Change.NUMBER, "leg", "legs"),
    )
    near = Verdict(
        VerdictKind.NEAR,
        Term("x", 25),
        TROUSERS,
        (Candidate(TROUSERS, 0.9, compare=lambda: changes), Candidate(HOUSE, 0.3)),
        predict=lambda: (ClassProbability(25, 0.9), ClassProbability(9, 0.01)),
    )
    assert lines(near)[1:] == [
        "→ trousers (class 25, 250059; 13-2026; 0.90)",
        "differs: trousrs → trousers, - blue, + work, order of the words, punctuation, 1 more",
        "likely class: 25 (90%)",
    ]
    same = replace(near, candidates=(Candidate(TROUSERS, 0.9),), predict=lambda: ())
    assert lines(same)[1:] == ["→ trousers (class 25, 250059; 13-2026; 0.90)"]
    unknown = replace(near, kind=VerdictKind.UNKNOWN, candidates=near.candidates[1:])
    assert lines(unknown)[1:] == ["likely class: 25 (90%)"]


def test_equal_messages_of_one_term_are_told_once_with_how_often() -> None:
    found = tuple(ASKS.at(place, what="it\x1b[2J") for place in range(3))
    verdict = Verdict(VerdictKind.EXACT, Term("x"), findings=(*found, ASKS.at(what="that")))
    assert lines(verdict)[1:] == [
        "Check it [2J. [Rule 1] (3 times)",
        "Check that. [Rule 1]",
    ]
    once = replace(verdict, ignored=("", "agreed\x07", "", ""))
    assert lines(once)[1:] == [
        "Check it [2J. [Rule 1] (2 times)",
        "Check it [2J. [Rule 1] (ignored: agreed )",
        "Check that. [Rule 1]",
    ]


STANDING = (VerdictKind.EXACT, VerdictKind.VARIANT)
UNKNOWN = sentences.unknown()
NOTED = sentences.starter_only()
BROKEN = FindingKind("TERM_VAGUE", Severity.ERROR, "Vague.", RULE).at()
ASKED = ASKS.at(what="it")


@pytest.mark.parametrize(
    ("kind", "findings", "reasons", "clean"),
    [
        (VerdictKind.EXACT, (), (), True),
        (VerdictKind.VARIANT, (NOTED,), (), True),
        (VerdictKind.EXACT, (ASKED,), (), False),
        (VerdictKind.EXACT, (ASKED,), ("agreed",), True),
        (VerdictKind.UNKNOWN, (), (), False),
        (VerdictKind.UNKNOWN, (UNKNOWN,), ("agreed",), True),
        (VerdictKind.UNKNOWN, (UNKNOWN, ASKED), ("agreed", ""), False),
        (VerdictKind.UNKNOWN, (ASKED,), ("agreed",), False),
        (VerdictKind.NEAR, (UNKNOWN,), ("agreed",), False),
        (VerdictKind.VAGUE, (BROKEN, NOTED), ("agreed", ""), True),
    ],
)
def test_a_verdict_is_clean_when_what_made_it_is_ignored(
    kind: VerdictKind, findings: tuple[Finding, ...], reasons: tuple[str, ...], *, clean: bool
) -> None:
    verdict = Verdict(kind, Term("x"), findings=findings, ignored=reasons)
    assert report.is_clean(verdict, strict=False) is clean
    assert report.is_clean(verdict, strict=True) is (kind is VerdictKind.EXACT and not findings)


@pytest.mark.parametrize("kind", [kind for kind in VerdictKind if kind not in STANDING])
def test_a_verdict_that_does_not_stand_is_never_clean_by_itself(kind: VerdictKind) -> None:
    assert not report.is_clean(Verdict(kind, Term("x")), strict=False)


def test_acceptance_is_shown_where_something_is_known_and_else_told_once() -> None:
    known = Verdict(
        VerdictKind.EXACT,
        Term("x"),
        acceptance=MappingProxyType({"US": Acceptance.ACCEPTED, "JP": Acceptance.UNKNOWN}),
    )
    assert lines(known)[1:] == ["acceptance: US accepted, JP unknown"]
    said = AcceptanceSource(Acceptance.ACCEPTED, "mgs", "", "2026-05-01")
    against = AcceptanceSource(Acceptance.REJECTED, "firm", "", "")
    told = replace(known, acceptance_sources=MappingProxyType({"US": (said,)}))
    assert lines(told)[1:] == ["acceptance: US accepted (mgs, 2026-05-01), JP unknown"]
    differing = replace(
        known,
        acceptance=MappingProxyType({"US": Acceptance.CONFLICT}),
        acceptance_sources=MappingProxyType({"US": (said, against)}),
    )
    assert lines(differing)[1:] == [
        "acceptance: US conflict (accepted: mgs, 2026-05-01; rejected: firm, undated)"
    ]
    unknown = replace(known, acceptance=MappingProxyType({"JP": Acceptance.UNKNOWN}))
    assert lines(unknown)[1:] == []
    assert report.told_once([known, unknown]) == [
        "No installed vocabulary tells acceptance for JP: unknown, not accepted."
    ]


def test_what_was_cited_from_memory_is_explained_once() -> None:
    recalled = replace(RULE, confidence=Confidence.RECALLED)
    verdict = Verdict(
        VerdictKind.EXACT, Term("x"), findings=(ASKS.at(authority=recalled, what="it"),)
    )
    assert lines(verdict)[1:] == ["Check it. [Rule 1, recalled]"]
    assert len(report.told_once([verdict, verdict])) == 1


def test_a_note_on_the_whole_vocabulary_is_marked_when_no_term_counts_it() -> None:
    counted = Verdict(VerdictKind.EXACT, Term("x"), findings=(NOTED,))
    ignored = replace(counted, ignored=("agreed",))
    assert report.told_once([ignored]) == [f"{NOTED.message} (ignored: agreed)"]
    told = [NOTED.message, "Packs are installed with “gsfiler vocab install FILE…”."]
    assert report.told_once([ignored, counted]) == told
    assert report.told_once([counted, ignored]) == told
