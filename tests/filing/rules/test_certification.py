"""M-140 to M-145: certification, signatures, the two months, payment."""

from datetime import date
from typing import Any

import pytest

from gsfiler.filing.rules.rule import Application, sent_day

from .cases import GONE, Case, assert_found, assert_quiet, changed
from .drafts import application, form_of, situation

RECEIVED = "receiving_office_date"
SENT = "desk.stage"
OFFICE = {"sent_by_office": True}
SIGNED = {"capacity": "Authorized officer", "text": "/O/"}
ACCOUNT = "payments[0].current_account"
TOTAL = "payments[0].payable_total"
TRANSFER = {
    "mode": "Bank draft",
    "payable_total": {"amount": "1200", "currency": "CHF"},
    "payer_names": ["Puente Marcas IP"],
}


def on(day: str, **more: Any) -> dict[str, Any]:
    return {"today": date.fromisoformat(day), **more}


FOUND = [
    Case("M-140", "CERTIFICATION_DATE_MISSING", {RECEIVED: ""}, severity="note"),
    Case("M-140", "CERTIFICATION_DATE_MISSING", {RECEIVED: ""}, given=OFFICE, severity="error"),
    Case(
        "M-140",
        "CERTIFICATION_DATE_FUTURE",
        {RECEIVED: "2026-11-28"},
        path=f"forms[0].{RECEIVED}",
        severity="error",
    ),
    Case("M-140", "CERTIFICATION_DATE_FUTURE", {RECEIVED: "2027-01-01"}, form="MM4"),
    Case("M-141", "SIGNATURE_OFFICE_MISSING", severity="note"),
    Case("M-141", "SIGNATURE_OFFICE_MISSING", given=OFFICE, severity="error"),
    Case("M-142", "SIGNATURE_MISSING", {"signatures": []}, severity="warning"),
    Case("M-142", "SIGNATURE_MISSING", {"signatures": [SIGNED]}),
    Case(
        "M-142",
        "SIGNATURE_EMPTY",
        {"signatures[0].text": ""},
        path="forms[0].signatures[0]",
        severity="error",
    ),
    Case("M-143", "RECEIPT_WINDOW_OPEN", severity="note"),
    Case("M-143", "RECEIPT_WINDOW_OPEN", given=on("2027-01-05"), severity="warning"),
    Case("M-143", "RECEIPT_WINDOW_OPEN", given=on("2027-01-18"), severity="warning"),
    Case("M-143", "RECEIPT_WINDOW_CLOSED", given=on("2027-01-19"), severity="warning"),
    Case("M-143", "RECEIPT_WINDOW_CLOSED", form="MM4", given=on("2027-01-19")),
    Case(
        "M-143",
        "RECEIPT_WINDOW_CLOSED",
        {RECEIVED: "2026-11-22", "request_date": "2027-01-26", SENT: "sent"},
        given=on("2027-03-01"),
    ),
    Case("M-143", "RECEIPT_WINDOW_OPEN", {RECEIVED: "2026-11-27"}),
    Case("M-143", "RECEIPT_WINDOW_OPEN", {RECEIVED: "2026-11-23"}, given=on("2027-01-25")),
    Case("M-143", "RECEIPT_WINDOW_CLOSED", {RECEIVED: "2026-11-23"}, given=on("2027-01-26")),
    Case("M-143", "RECEIPT_WINDOW_CLOSED", {"request_date": "2026-12-01"}, given=on("2027-03-01")),
    Case("M-143", "TRANSACTION_DATE_ODD", {"request_date": "2024-05-02"}, path="request_date"),
    Case("M-143", "RECEIPT_WINDOW_CLOSED", {"request_date": "2024-05-02"}, given=on("2027-03-01")),
    *(
        Case(
            "M-143",
            "TRANSACTION_DATE_ODD",
            {RECEIVED: "", "request_date": day},
            path="request_date",
            severity="warning",
        )
        for day in ("2024-05-02", "2026-10-25T08:00:00Z", "2026-11-27")
    ),
    Case("M-144", "PAYMENT_MISSING", {"payments": []}, severity="error"),
    Case("M-144", "PAYMENT_MISSING", {"payments": []}, form="MM4"),
    Case(
        "M-144",
        "PAYMENT_AMOUNT_MISSING",
        {f"{TOTAL}.amount": ""},
        path=f"forms[0].{TOTAL}.amount",
        severity="error",
    ),
    Case("M-144", "PAYMENT_AMOUNT_MISSING", {f"{TOTAL}.amount": "1'200.00"}),
    Case("M-144", "PAYMENT_AMOUNT_MISSING", {f"{TOTAL}.amount": "1200,50"}),
    Case("M-144", "PAYMENT_METHOD_MISSING", {"payments": [{**TRANSFER, "mode": ""}]}),
    *(
        Case(
            "M-144",
            "PAYMENT_METHOD_MISSING",
            {"payments": [{**TRANSFER, "mode": "", empty: {}}]},
            path="forms[0].payments[0].mode",
        )
        for empty in ("current_account", "bank_transfer")
    ),
    Case("M-144", "PAYMENT_ACCOUNT_MISSING", {f"{ACCOUNT}.account_number": ""}, severity="error"),
    Case("M-144", "PAYMENT_ACCOUNT_MISSING", {ACCOUNT: GONE}),
    Case("M-144", "PAYMENT_PAYER_MISSING", {"payments": [{**TRANSFER, "payer_names": []}]}),
    Case(
        "M-145",
        "PAYMENT_CURRENCY",
        {f"{TOTAL}.currency": "EUR"},
        path=f"forms[0].{TOTAL}.currency",
        severity="error",
    ),
    Case(
        "M-145", "PAYMENT_CURRENCY", {"payments[0].fees": [{"basic_amount": {"currency": "EUR"}}]}
    ),
    Case("M-145", "PAYMENT_CURRENCY_MISSING", {f"{TOTAL}.currency": ""}, severity="warning"),
]

QUIET = [
    Case("M-140", "CERTIFICATION_DATE_MISSING", given=OFFICE),
    Case("M-140", "CERTIFICATION_DATE_FUTURE", {RECEIVED: "2026-11-26"}),
    Case("M-140", "CERTIFICATION_DATE_FUTURE", {RECEIVED: "2026-11-27"}),
    Case("M-141", "SIGNATURE_OFFICE_MISSING", {"signatures[1]": SIGNED}, given=OFFICE),
    Case("M-142", "SIGNATURE_MISSING"),
    Case("M-142", "SIGNATURE_EMPTY", {"signatures[0].text": "", "signatures[0].click_wrap": True}),
    Case("M-143", "RECEIPT_WINDOW_OPEN", {RECEIVED: ""}),
    Case("M-143", "RECEIPT_WINDOW_OPEN", {RECEIVED: "2026-11-31"}),
    Case("M-143", "RECEIPT_WINDOW_CLOSED", given=on("2027-01-18")),
    Case(
        "M-143",
        "RECEIPT_WINDOW_CLOSED",
        {"request_date": "2026-12-01T09:30:00+01:00", SENT: "received"},
        given=on("2027-03-01"),
    ),
    Case(
        "M-143",
        "RECEIPT_WINDOW_CLOSED",
        {RECEIVED: "2026-11-23", "request_date": "2027-01-25", SENT: "sent"},
        given=on("2027-03-01"),
    ),
    Case("M-143", "TRANSACTION_DATE_ODD", {RECEIVED: "", "request_date": "2026-10-26"}),
    Case("M-143", "TRANSACTION_DATE_ODD", {"request_date": "2024-05-02", SENT: "sent"}),
    Case("M-143", "RECEIPT_WINDOW_CLOSED", {RECEIVED: "2026-11-23"}, given=on("2027-01-25")),
    Case(
        "M-143",
        "TRANSACTION_DATE_ODD",
        {RECEIVED: "", "request_date": "2024-05-02", "desk": {"stage": "sent"}},
    ),
    Case("M-144", "PAYMENT_METHOD_MISSING", {"payments": [TRANSFER]}),
    Case("M-144", "PAYMENT_PAYER_MISSING", {"payments": [TRANSFER]}),
    Case("M-144", "PAYMENT_AMOUNT_MISSING", {f"{TOTAL}.amount": "1200.50"}),
    Case("M-145", "PAYMENT_CURRENCY", {f"{TOTAL}.currency": "chf"}),
    Case("M-145", "PAYMENT_CURRENCY_MISSING", {TOTAL: GONE}),
]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_what_is_against_the_rule_is_found(case: Case) -> None:
    assert_found(case)


@pytest.mark.parametrize("case", QUIET, ids=str)
def test_what_is_within_the_rule_is_left_alone(case: Case) -> None:
    assert_quiet(case)


@pytest.mark.parametrize(
    ("changes", "source"),
    [({}, "WIPO Standard ST.96"), ({"payments": [TRANSFER]}, "Regulations under the Madrid")],
)
def test_an_amount_is_wanted_by_the_rules_or_by_the_standard_alone(
    changes: dict[str, Any], source: str
) -> None:
    case = Case("M-144", "PAYMENT_AMOUNT_MISSING", {**changes, f"{TOTAL}.amount": ""})
    (found,) = case.found()
    assert found.finding.authority.source.startswith(source)


@pytest.mark.parametrize(
    ("stage", "dated", "counts"),
    [
        ("draft", "2026-11-20", True),
        ("draft", "2026-10-26", True),
        ("draft", "2026-10-25", False),
        ("ready to send", "2026-10-25", False),
        ("sent", "2026-10-25", True),
        ("received", "2026-10-25", True),
        ("sent", "2026-11-27", False),
        ("draft", "2026-11-27", False),
        ("sent", "2026-08-31", False),
        ("sent", "2026-09-01", True),
        ("sent", "", False),
    ],
)
def test_the_day_of_a_message_is_that_of_sending_where_it_can_be(
    stage: str, dated: str, *, counts: bool
) -> None:
    changes = {RECEIVED: "2026-09-01", "request_date": dated, SENT: stage}
    draft = changed(application(), changes)
    day = sent_day(Application(draft, form_of(draft), "", situation()))
    assert day == (date.fromisoformat(dated) if counts else None)


@pytest.mark.parametrize(
    ("today", "last", "left"),
    [
        ("2027-01-22", "2027-01-23", "1"),
        ("2027-01-23", "2027-01-23", "0"),
        ("2027-01-24", "2027-01-25", "1"),
        ("2027-01-25", "2027-01-25", "0"),
    ],
)
def test_a_period_that_ended_in_a_weekend_is_counted_to_the_monday(
    today: str, last: str, left: str
) -> None:
    changes = {RECEIVED: "2026-11-23"}
    (found,) = Case("M-143", "RECEIPT_WINDOW_OPEN", changes, given=on(today)).found()
    assert (found.finding.details["last"], found.finding.details["left"]) == (last, left)


def test_the_days_left_are_counted() -> None:
    found = Case("M-143", "RECEIPT_WINDOW_OPEN").found()
    assert found[0].finding.details["left"] == "53"
