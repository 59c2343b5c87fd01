"""What rules on days say that they read: after each change they find what a whole check finds."""

from typing import Any

import pytest

from gsfiler.filing.checking import check_changed, check_filing
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.tables.members import load_members

from .cases import changed
from .drafts import application, situation

RECEIVED = "receiving_office_date"
TABLE = b"""{"format": "gsfiler-members", "version": 1, "title": "Our table", "date": "2026-11-01",
 "parties": {"AR": {"name": "Argentina"}},
 "facts": {"entry_into_force": [{"parties": ["AR"], "value": "2026-10-20", "source": "notice"}]}}"""
NOW = situation(members=load_members(TABLE))

JOINED = {"designations": ["AR"], RECEIVED: "2026-09-01"}
"""Argentina is in by the day on which the form arrives late, not by that of its receipt."""

CLAIMED = {
    "priorities": [{"office": "FR", "number": "1", "filing_date": "2026-04-20"}],
    "basic_marks[0].applications[0].date": "2026-04-20",
    RECEIVED: "2026-09-01",
}
"""Its six months ended on 20 October 2026, its two months on 1 November 2026."""

BASIC = {**CLAIMED, "priorities": [], "basic_marks[0].applications[0].date": "2026-05-20"}
"""Within six months only where the form counts as received on the day of its receipt."""

PART = {
    **CLAIMED,
    "priorities[0].is_partial": True,
    "priorities[0].partial_goods.class_descriptions": [
        {"class_number": "25", "descriptions": [{"text": "zapatos", "language": "es"}]}
    ],
}
IN_TIME, AT_LAST = {"request_date": "2026-10-10"}, {"desk.stage": "sent"}


@pytest.mark.parametrize(
    ("rule", "before", "path", "value"),
    [
        ("M-131", {**JOINED, **AT_LAST, **IN_TIME}, "request_date", "2026-11-20"),
        ("M-131", {**JOINED, **IN_TIME}, "desk.stage", "sent"),
        ("M-131", {**JOINED, **AT_LAST, **IN_TIME}, RECEIVED, "2026-10-20"),
        ("M-131", {**JOINED, **AT_LAST, **IN_TIME}, "designations", ["JP"]),
        ("M-111", {**CLAIMED, **AT_LAST, **IN_TIME}, "request_date", "2026-11-20"),
        ("M-111", {**CLAIMED, **IN_TIME}, "desk.stage", "sent"),
        ("M-111", {**CLAIMED, **AT_LAST, **IN_TIME}, RECEIVED, "2026-11-20"),
        ("M-111", {**CLAIMED}, "priorities", []),
        ("M-113", {**BASIC, **AT_LAST, **IN_TIME}, "request_date", "2026-11-24"),
        ("M-113", {**BASIC, **IN_TIME}, "desk.stage", "sent"),
        ("M-113", {**BASIC, **AT_LAST, **IN_TIME}, RECEIVED, "2026-11-24"),
        ("M-113", {**BASIC, **AT_LAST, **IN_TIME}, "basic_marks", []),
        (
            "M-113",
            {**BASIC, **AT_LAST, **IN_TIME},
            "priorities",
            [{"office": "ES", "filing_date": "2026-05-20"}],
        ),
        ("M-110", {**CLAIMED}, "priorities", [{"office": "FR"}]),
        ("M-112", {**CLAIMED}, "priorities", [{"office": "ER"}]),
        ("M-114", {**PART}, "goods_services", []),
        ("M-114", {**PART}, "priorities[0].partial_goods", {}),
        ("M-114", {**PART, "priorities[0].is_partial": False}, "application_language", "fr"),
        ("M-115", {**CLAIMED}, "priorities[0].documents", [{"file_name": "a.pdf"}]),
        ("M-116", {**CLAIMED}, RECEIVED, "2026-04-10"),
        ("M-116", {**CLAIMED}, "priorities[0].filing_date", "2026-09-10"),
        ("S-13", {**CLAIMED}, "priorities[0].comment", {"text": "DAS access code: 12345"}),
    ],
)
def test_a_rule_is_asked_again_when_what_it_reads_has_changed(
    rule: str, before: dict[str, Any], path: str, value: object
) -> None:
    first = check_filing(changed(application(), before), NOW)
    later = changed(application(), {**before, path: value})
    place = path if path in ("request_date", "desk.stage") else f"forms[0].{path}"
    assert told(check_filing(later, NOW), rule) != told(first, rule)
    assert told(check_changed(later, NOW, place, first), rule) == told(
        check_filing(later, NOW), rule
    )


def told(found: tuple[PlacedFinding, ...], rule: str) -> list[PlacedFinding]:
    return [each for each in found if each.rule_id == rule]
