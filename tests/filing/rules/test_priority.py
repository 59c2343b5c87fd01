"""M-110 to M-116: priority of an earlier filing."""

from time import perf_counter
from typing import Any

import pytest

from .cases import Case, assert_found, assert_quiet

RECEIVED = "receiving_office_date"
PART = "priorities[0].partial_goods.class_descriptions"
SENT = "request_date"


def claim(filed: str = "2026-06-15", **fields: Any) -> dict[str, Any]:
    return {
        "priorities": [{"office": "FR", "number": "22/1", "filing_date": filed, **fields}],
    }


def part(number: str, text: str, *, is_partial: bool | None = True) -> dict[str, Any]:
    goods = {"class_descriptions": {"class_number": number, "descriptions": text}}
    return claim(is_partial=is_partial, partial_goods=goods)


OVER_THE_WEEKEND = {
    **claim("2026-03-12"),
    RECEIVED: "2026-07-10",
    "desk.stage": "sent",
}
"""The two months ended on Thursday 10 September, the six on Saturday 12 September 2026."""

FOUND = [
    Case("M-110", "PRIORITY_OFFICE_MISSING", claim(office=""), severity="error"),
    Case("M-110", "PRIORITY_DATE_MISSING", claim(""), severity="error"),
    Case(
        "M-110",
        "PRIORITY_NUMBER_MISSING",
        claim(number=""),
        path="forms[0].priorities[0].number",
        severity="warning",
    ),
    Case("M-110", "PRIORITY_NUMBER_MISSING", {"priorities": [{"office": "FR"}]}),
    Case(
        "M-111",
        "PRIORITY_TOO_OLD",
        claim("2026-04-30"),
        path="forms[0].priorities[0].filing_date",
        severity="error",
    ),
    Case("M-111", "PRIORITY_TOO_OLD", {**claim("2026-05-09"), RECEIVED: ""}),
    Case("M-111", "PRIORITY_TOO_OLD", {**claim("2026-02-01"), RECEIVED: "2026-08-18"}),
    Case("M-111", "PRIORITY_TOO_OLD", claim("2026-05-03"), severity="error"),
    Case("M-111", "PRIORITY_PERHAPS_TOO_OLD", claim("2026-05-17"), severity="warning"),
    Case("M-111", "PRIORITY_PERHAPS_TOO_OLD", claim("2026-05-16")),
    Case("M-111", "PRIORITY_PERHAPS_TOO_OLD", claim("2026-05-04")),
    Case("M-111", "PRIORITY_PERHAPS_TOO_OLD", {**claim("2025-12-29"), RECEIVED: "2026-07-06"}),
    Case("M-111", "PRIORITY_PERHAPS_TOO_OLD", {**claim("2025-10-29"), RECEIVED: "2026-05-07"}),
    Case("M-111", "PRIORITY_PERHAPS_TOO_OLD", {**claim("2026-02-01"), RECEIVED: "2026-08-03"}),
    Case("M-111", "PRIORITY_PERHAPS_TOO_OLD", {**claim("2025-10-03"), RECEIVED: "2026-04-07"}),
    Case(
        "M-111",
        "PRIORITY_LOST_BY_DELAY",
        {**claim("2026-03-10"), RECEIVED: "2026-09-01"},
        path="forms[0].priorities[0].filing_date",
        severity="warning",
    ),
    Case("M-111", "PRIORITY_LOST_BY_DELAY", {**OVER_THE_WEEKEND, SENT: "2026-09-15"}),
    Case(
        "M-111",
        "PRIORITY_LOST_BY_DELAY",
        {**claim("2026-03-10"), RECEIVED: "2026-09-01", SENT: "2026-11-03"},
        severity="error",
    ),
    Case(
        "M-111",
        "PRIORITY_LOST_BY_DELAY",
        {**claim("2026-03-10"), RECEIVED: "2026-09-01", SENT: "2026-08-01"},
        severity="warning",
    ),
    Case("M-111", "PRIORITY_ENDS", {**claim(), RECEIVED: ""}, severity="note"),
    Case("M-111", "PRIORITY_ENDS", {**claim("2026-06-01"), RECEIVED: ""}, severity="warning"),
    Case("M-112", "PRIORITY_NO_MARKS", claim(office="EP"), severity="warning"),
    Case("M-112", "PRIORITY_OUTSIDE_PARIS", claim(office="ER"), severity="warning"),
    Case("M-113", "PRIORITY_FROM_BASIC", severity="note"),
    Case("M-114", "PRIORITY_PART_EMPTY", claim(is_partial=True), severity="error"),
    Case(
        "M-114",
        "PRIORITY_PART_CLASS",
        part("35", "publicidad"),
        path=f"forms[0].{PART}[0].descriptions[0]",
        severity="error",
    ),
    Case("M-114", "PRIORITY_PART_OUTSIDE", part("25", "trenes"), severity="warning"),
    Case(
        "M-114",
        "PRIORITY_PART_OR_WHOLE",
        part("25", "zapatos", is_partial=False),
        path="forms[0].priorities[0].is_partial",
        severity="error",
    ),
    Case("M-115", "PRIORITY_NO_COPY", claim(documents=[{"file_name": "a.pdf"}]), severity="note"),
    Case(
        "M-116",
        "PRIORITY_IN_FUTURE",
        claim("2026-11-19"),
        path="forms[0].priorities[0].filing_date",
        severity="error",
    ),
    Case("M-116", "PRIORITY_IN_FUTURE", {**claim("2026-11-27"), RECEIVED: ""}),
]

FOUND += [
    Case(
        "S-13",
        "PRIORITY_ACCESS_CODE",
        claim(comment={"text": text}),
        path="forms[0].priorities[0].comment.text",
        severity="warning",
    )
    for text in (
        "DAS access code: 12345",
        "WIPO DAS code 1A2",
        "DAS: AB-1",
        "Code d’accès DAS :",
        "Código de acceso (DAS) = 1A2B3",
        "DAS access code ABCDE",
        "WIPO DAS 12345",
        "Código DAS A1",
    )
]

QUIET = [
    *(
        Case("S-13", "PRIORITY_ACCESS_CODE", claim(comment={"text": text}))
        for text in (
            "DAS access code: 1A2b",
            "WIPO DAS code 1234.",
            "Code d’accès DAS : 9XYZ",
            "The document is in WIPO DAS and can be fetched there.",
            "DAS code to follow",
            "Das Dokument 12345 liegt bei.",
            "DAS DOKUMENT LIEGT BEI.",
            "DAS 12345 liegt bei.",
            "Zum Prioritätsbeleg: DAS ist beantragt.",
            "DAS: siehe Anlage",
            "DAS access code: follows",
            "Document in WIPO DAS - JP2026-012345",
            "WIPO DAS (JP2024012345)",
            "WIPO DAS: US 63/123456",
            "WIPO DAS (EM)",
            "",
        )
    ),
    Case("S-13", "PRIORITY_ACCESS_CODE", claim()),
    Case("M-110", "PRIORITY_NUMBER_MISSING", claim(number={"st13_number": "302026123456789"})),
    Case("M-110", "PRIORITY_OFFICE_MISSING", claim(office="", number={"office": "FR"})),
    Case("M-111", "PRIORITY_TOO_OLD", claim("2026-05-18")),
    Case("M-111", "PRIORITY_TOO_OLD", claim("2026-05-04")),
    Case("M-111", "PRIORITY_PERHAPS_TOO_OLD", claim("2026-05-18")),
    Case("M-111", "PRIORITY_PERHAPS_TOO_OLD", claim("2026-05-03")),
    *(
        Case("M-111", "PRIORITY_LOST_BY_DELAY", {**claim("2026-03-10"), **sent})
        for sent in (
            {RECEIVED: "2026-09-01", SENT: "2026-11-02T10:00:00"},
            {RECEIVED: "2026-09-01", "desk": {"stage": "sent"}},
            {RECEIVED: "2026-09-27"},
        )
    ),
    Case("M-111", "PRIORITY_LOST_BY_DELAY", {**OVER_THE_WEEKEND, SENT: "2026-09-14"}),
    Case("M-111", "PRIORITY_LOST_BY_DELAY", {**claim("2026-06-15"), RECEIVED: "2026-09-01"}),
    Case("M-111", "PRIORITY_TOO_OLD", claim("2026-02-31")),
    Case("M-111", "PRIORITY_ENDS", claim()),
    Case("M-112", "PRIORITY_NO_MARKS", claim(office="EM")),
    Case("M-112", "PRIORITY_OUTSIDE_PARIS", claim()),
    Case("M-113", "PRIORITY_FROM_BASIC", claim("2026-09-01")),
    Case(
        "M-113",
        "PRIORITY_FROM_BASIC",
        {"basic_marks[0].applications[0].date": "2026-04-20", RECEIVED: "2026-09-01"},
    ),
    Case("M-113", "PRIORITY_FROM_BASIC", {"basic_marks[0].applications[0].date": "2026-05-01"}),
    Case("M-114", "PRIORITY_PART_EMPTY", claim()),
    Case("M-114", "PRIORITY_PART_OUTSIDE", part("25", "zapatos")),
    Case("M-114", "PRIORITY_PART_OR_WHOLE", part("25", "zapatos")),
    Case("M-114", "PRIORITY_PART_CLASS", part("25", "trenes")),
    Case("M-115", "PRIORITY_NO_COPY", claim()),
    Case("M-116", "PRIORITY_IN_FUTURE", claim("2026-11-18")),
]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_what_is_against_the_rule_is_found(case: Case) -> None:
    assert_found(case)


@pytest.mark.parametrize("case", QUIET, ids=str)
def test_what_is_within_the_rule_is_left_alone(case: Case) -> None:
    assert_quiet(case)


@pytest.mark.parametrize("office", ["ES", "IL", "EG", "AE"])
def test_the_last_day_that_is_told_is_never_later_than_the_six_months(office: str) -> None:
    # 12 December 2026 is a Saturday, on which some Offices are open.
    found = Case(
        "M-111", "PRIORITY_ENDS", {**claim("2026-06-12"), RECEIVED: "", "office": office}
    ).found()
    assert [each.finding.details["last"] for each in found] == ["2026-12-12"]
    assert [each.finding.details["left"] for each in found] == ["16"]


def test_the_day_of_a_late_arrival_is_told() -> None:
    late = {**claim("2026-03-10"), RECEIVED: "2026-09-01"}
    (sent,) = Case("M-111", "PRIORITY_LOST_BY_DELAY", {**late, SENT: "2026-11-03"}).found()
    (unsent,) = Case("M-111", "PRIORITY_LOST_BY_DELAY", late).found()
    assert (sent.finding.details["day"], sent.finding.details["window"]) == (
        "2026-11-03",
        "2026-11-01",
    )
    assert unsent.finding.details["day"] == "2026-11-26"


@pytest.mark.parametrize(
    "text",
    [
        "code " * 40_000,
        "DAS" + " " * 200_000,
        "WIPO (" * 40_000,
        "DAS: " * 40_000,
        "DAS d’" * 40_000,
    ],
    ids=lambda text: text[:8],
)
def test_no_remark_takes_long_to_read(text: str) -> None:
    begin = perf_counter()
    Case("S-13", "PRIORITY_ACCESS_CODE", claim(comment={"text": text})).found()
    assert perf_counter() - begin < 5


def test_an_access_code_is_never_repeated() -> None:
    case = Case("S-13", "PRIORITY_ACCESS_CODE", claim(comment={"text": "DAS code: 7Q9Z5"}))
    (found,) = case.found()
    assert "7Q9Z5" not in f"{found.finding.message} {found.finding.details}"
