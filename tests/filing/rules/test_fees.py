"""M-147, M-148 and M-163: the fees that are due, beside what the payment states."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from gsfiler.core.findings import Confidence, Finding, FindingKind
from gsfiler.filing.fees.amounts import Standing
from gsfiler.filing.fees.lines import FeeSheet
from gsfiler.filing.fees.tables import load_fee_table
from gsfiler.filing.fees.words import AGREEMENT, DECLARATION_STALE, MAYBE_REDUCED, REDUCED
from gsfiler.filing.rules.fees import fee_sheet, undoubted
from gsfiler.filing.rules.rule import Application, SubsequentDesignation

from .cases import GONE, Case, assert_found, assert_quiet, changed
from .drafts import application, designation, form_of, situation

TOTAL = "payments[0].payable_total.amount"
TABLE: dict[str, Any] = {"fee_table": load_fee_table()}
CHEAP = {"designations": ["CH"], "payments[0].payable_total": {"amount": "753", "currency": "CHF"}}
"""Spain and Switzerland are bound by the Agreement too: 653 and a complementary fee of 100."""

US_TO_CHINA = {"office": "US", "designations": ["CN"]}
"""China asks another amount for collective marks; it is bound by the Agreement too, the US not."""

UNCLEAR_ORIGIN = {
    "office": "OA",
    "basic_marks[0].office": "OA",
    "applicants[0].entitlement": GONE,
}
"""Some States of the African organisation are least developed: the basic fee may be reduced."""

DELAYED = {"designations": ["BR"], "receiving_office_date": "2025-11-01"}
"""Brazil asked for another amount in between."""

SENT = {"request_date": "2025-12-01", "desk.stage": "sent"}

BASIC_LINE = {"identifier": "BASIC", "basic_amount": {"amount": "653", "currency": "CHF"}}

FOUND = [
    Case(
        "M-147",
        "PAYMENT_TOTAL_DIFFERS",
        {**CHEAP, TOTAL: "752"},
        given=TABLE,
        path=f"forms[0].{TOTAL}",
    ),
    Case(
        "M-147",
        "PAYMENT_TOTAL_DIFFERS",
        {**CHEAP, "mark.is_colour": True},
        given=TABLE,
    ),
    Case(
        "M-147",
        "PAYMENT_TOTAL_DIFFERS",
        {"designations": ["JP", "CH"], TOTAL: "753"},
        given=TABLE,
        severity="error",
    ),
    Case(
        "M-147",
        "PAYMENT_TOTAL_DIFFERS",
        {"designations": ["JP", "CH"], TOTAL: "754"},
        given=TABLE,
        severity="warning",
    ),
    Case(
        "M-147",
        "PAYMENT_TOTAL_DIFFERS",
        {"designations": ["US", "CH"], TOTAL: "1"},
        given=TABLE,
        severity="error",
    ),
    Case(
        "M-147",
        "PAYMENT_TOTAL_DIFFERS",
        {**CHEAP, **UNCLEAR_ORIGIN, TOTAL: "500"},
        given=TABLE,
        severity="warning",
    ),
    Case(
        "M-147",
        "FEE_DAYS_DIFFER",
        DELAYED,
        given=TABLE,
        path="forms[0].payments",
        severity="warning",
    ),
    Case("M-163", "FEE_DAYS_DIFFER", DELAYED, form="MM4", given=TABLE),
    Case(
        "M-147",
        "PAYMENT_LINE_DIFFERS",
        {**CHEAP, "payments[0].fees": [BASIC_LINE]},
        given=TABLE,
        path="forms[0].payments[0].fees",
        severity="warning",
    ),
    Case(
        "M-147",
        "PAYMENT_TOTAL_DIFFERS",
        {**CHEAP, "office": "KH", "basic_marks[0].office": "KH"},
        given=TABLE,
        severity="warning",
    ),
    Case("M-147", "FEE_AMOUNT_UNKNOWN", {"designations": ["KR"]}, given=TABLE, severity="warning"),
    Case("M-147", "FEE_AGREEMENT", CHEAP, given=TABLE, severity="note"),
    Case("M-147", "FEE_DECLARATION_STALE", {"designations": ["CZ"]}, given=TABLE, severity="note"),
    Case(
        "M-148",
        "FEE_LEAST_DEVELOPED",
        {"office": "KH", "basic_marks[0].office": "KH"},
        given=TABLE,
        severity="note",
    ),
    Case(
        "M-148",
        "FEE_LEAST_DEVELOPED_UNCLEAR",
        UNCLEAR_ORIGIN,
        given=TABLE,
    ),
    Case("M-163", "PAYMENT_TOTAL_DIFFERS", {"designations": ["CH"]}, form="MM4", given=TABLE),
    Case("M-163", "FEE_MARK_KIND_OPEN", US_TO_CHINA, form="MM4", given=TABLE, severity="warning"),
]

QUIET = [
    *(
        Case(
            "M-163",
            "FEE_MARK_KIND_OPEN",
            {**US_TO_CHINA, "desk.registration": {"mark_category": category}},
            form="MM4",
            given=TABLE,
        )
        for category in ("Trademark", "Collective mark")
    ),
    Case("M-163", "FEE_MARK_KIND_OPEN", {"designations": ["AU"]}, form="MM4", given=TABLE),
    Case("M-147", "PAYMENT_TOTAL_DIFFERS", CHEAP, given=TABLE),
    Case("M-147", "PAYMENT_TOTAL_DIFFERS", {**CHEAP, TOTAL: "752"}),
    Case("M-147", "PAYMENT_TOTAL_DIFFERS", {**CHEAP, "payments": []}, given=TABLE),
    Case(
        "M-147",
        "PAYMENT_TOTAL_DIFFERS",
        {
            "designations": ["CH"],
            "payments": [
                {"payable_total": {"amount": "653", "currency": "CHF"}},
                {"payable_total": {"amount": "100.00", "currency": "CHF"}},
            ],
        },
        given=TABLE,
    ),
    Case("M-147", "PAYMENT_LINE_DIFFERS", CHEAP, given=TABLE),
    Case("M-147", "FEE_DAYS_DIFFER", {**DELAYED, **SENT}, given=TABLE),
    Case("M-147", "FEE_DAYS_DIFFER", {**DELAYED, "designations": ["CH"]}, given=TABLE),
    Case("M-147", "FEE_AGREEMENT", {"designations": ["CZ"]}, given=TABLE),
    Case("M-147", "FEE_DECLARATION_STALE", CHEAP, given=TABLE),
    Case("M-147", "FEE_DAYS_DIFFER", {"designations": ["BR"]}, given=TABLE),
    Case("M-147", "FEE_AMOUNT_UNKNOWN", CHEAP, given=TABLE),
    Case("M-148", "FEE_LEAST_DEVELOPED", given=TABLE),
    Case(
        "M-163",
        "PAYMENT_TOTAL_DIFFERS",
        {"designations": ["CH"], TOTAL: "400"},
        form="MM4",
        given=TABLE,
    ),
]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_what_is_against_the_rule_is_found(case: Case) -> None:
    assert_found(case)


@pytest.mark.parametrize("case", QUIET, ids=str)
def test_what_is_within_the_rule_is_left_alone(case: Case) -> None:
    assert_quiet(case)


def test_a_sum_of_amounts_that_may_have_changed_is_an_estimate_and_warns() -> None:
    sure = Case("M-147", "PAYMENT_TOTAL_DIFFERS", {**CHEAP, TOTAL: "752"}, given=TABLE)
    estimate = Case("M-147", "PAYMENT_TOTAL_DIFFERS", {"designations": ["JP"]}, given=TABLE)

    assert [str(each.severity) for each in sure.found()] == ["error"]
    assert [str(each.severity) for each in estimate.found()] == ["warning"]


def sheet_of(changes: dict[str, Any]) -> FeeSheet:
    draft = changed(application(), changes)
    sheet = fee_sheet(Application(draft, form_of(draft), "forms[0]", situation(**TABLE)))
    assert sheet is not None
    return sheet


def by_key(sheet: FeeSheet) -> dict[str, Decimal]:
    return {line.key: line.amount or Decimal(0) for line in sheet.lines}


def test_all_is_due_of_a_sheet_that_nothing_is_doubtful_in() -> None:
    sheet = sheet_of({"designations": ["CH"]})
    assert undoubted(sheet) == sheet.total == Decimal(753)


@pytest.mark.parametrize(
    ("kind", "confidence", "left"),
    [
        (MAYBE_REDUCED, Confidence.VERIFIED, 100),
        (DECLARATION_STALE, Confidence.VERIFIED, 653),
        (AGREEMENT, Confidence.RECALLED, 653),
        (AGREEMENT, Confidence.STALE, 653),
        (AGREEMENT, Confidence.VERIFIED, 753),
        (REDUCED, Confidence.VERIFIED, 753),
    ],
)
def test_a_line_that_may_not_be_due_is_not_undoubted(
    kind: FindingKind, confidence: Confidence, left: int
) -> None:
    sheet = sheet_of({"designations": ["CH"]})
    told = Finding(kind, kind.severity, replace(kind.authority, confidence=confidence))
    others = tuple(each for each in sheet.findings if each.kind is not kind)
    assert undoubted(replace(sheet, findings=(*others, told))) == Decimal(left)


@pytest.mark.parametrize("kind", [DECLARATION_STALE, AGREEMENT])
def test_a_supplementary_fee_is_doubted_with_the_complementary_one(kind: FindingKind) -> None:
    classes = [{"class_number": str(n), "descriptions": "a"} for n in range(1, 6)]
    listed = {"goods_services[0].class_descriptions": classes, "designations": ["CH"]}
    sheet = sheet_of(listed)
    assert by_key(sheet)["supplementary"] > 0
    recalled = replace(kind.authority, confidence=Confidence.RECALLED)
    doubted = replace(sheet, findings=(Finding(kind, kind.severity, recalled),))
    assert undoubted(doubted) == by_key(sheet)["basic"]


@pytest.mark.parametrize(
    "doubt", [{"confidence": Confidence.RECALLED}, {"standing": Standing.CHECK}]
)
def test_an_amount_that_is_old_or_recalled_is_not_undoubted(doubt: dict[str, Any]) -> None:
    sheet = sheet_of({"designations": ["CH"]})
    lines = tuple(replace(each, **doubt) if each.key == "basic" else each for each in sheet.lines)
    assert undoubted(replace(sheet, lines=lines)) == Decimal(100)


def test_more_than_what_is_due_at_least_is_no_wrong_total() -> None:
    changes = {"designations": ["KR", "CH"], TOTAL: "5000", "payments[0].fees": [BASIC_LINE]}
    assert sheet_of(changes).is_at_least
    assert Case("M-147", "PAYMENT_LINE_DIFFERS", changes, given=TABLE).found()
    assert Case("M-147", "PAYMENT_TOTAL_DIFFERS", changes, given=TABLE).found() == ()


def test_another_currency_is_told_by_its_own_rule() -> None:
    changes = {**CHEAP, "payments[0].payable_total.currency": "EUR"}
    assert Case("M-145", "PAYMENT_CURRENCY", changes, given=TABLE).found()
    assert Case("M-147", "PAYMENT_TOTAL_DIFFERS", changes, given=TABLE).found() == ()


def test_what_two_days_ask_is_told_as_the_least_where_more_may_be_due() -> None:
    sure, open_one = (
        Case("M-147", "FEE_DAYS_DIFFER", {**DELAYED, "designations": parties}, given=TABLE).found()
        for parties in (["BR"], ["BR", "KR"])
    )
    assert [str(each.finding.details["due"])[:8] == "at least" for each in (*sure, *open_one)] == [
        False,
        True,
    ]
    assert sure[0].finding.details["received"] == "2025-11-01"


def test_a_collective_mark_is_designated_at_the_amount_for_collective_marks() -> None:
    def sheet(category: str) -> FeeSheet:
        known = {"class_descriptions": [{"class_number": "9"}], "mark_category": category}
        draft = changed(designation(), {**US_TO_CHINA, "desk.registration": known})
        reckoned = fee_sheet(SubsequentDesignation(draft, form_of(draft), "", situation(**TABLE)))
        assert reckoned is not None
        return reckoned

    ordinary, collective, open_one = map(sheet, ("Trademark", "Collective mark", ""))

    assert ordinary.total < collective.total
    assert open_one.total == ordinary.total
    told = (ordinary.is_at_least, collective.is_at_least, open_one.is_at_least)
    assert told == (False, False, True)
