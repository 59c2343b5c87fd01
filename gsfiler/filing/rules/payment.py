"""How the fees are paid (MM2 item 15, the fee calculation sheet)."""

from collections.abc import Iterator
from typing import TypeVar

from gsfiler.core.findings import FindingKind, Severity
from gsfiler.filing.form.part import Part
from gsfiler.filing.form.payment import Amount, Payment, amount_of
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.places import numbered
from gsfiler.filing.rules.rule import AnyForm, Rule, Scope
from gsfiler.filing.rules.sources import authority

PAYMENT_MISSING = FindingKind(
    "PAYMENT_MISSING",
    Severity.ERROR,
    "Nothing is said about the payment of the fees. State the amount, how it is paid and who pays, "
    "or give the instruction to debit a current account.",
    authority("M-144"),
)
PAYMENT_AMOUNT_MISSING = FindingKind(
    "PAYMENT_AMOUNT_MISSING",
    Severity.ERROR,
    "The amount of the fees is missing or is no number. Write it with a point, as in 1234.50.",
    authority("M-144"),
)
PAYMENT_METHOD_MISSING = FindingKind(
    "PAYMENT_METHOD_MISSING",
    Severity.ERROR,
    "How the fees are paid is missing.",
    authority("M-144"),
)
PAYMENT_ACCOUNT_MISSING = FindingKind(
    "PAYMENT_ACCOUNT_MISSING",
    Severity.ERROR,
    "The fees are to be debited to a current account whose number is missing.",
    authority("M-144"),
)
PAYMENT_PAYER_MISSING = FindingKind(
    "PAYMENT_PAYER_MISSING",
    Severity.ERROR,
    "Who pays the fees is missing.",
    authority("M-144"),
)
PAYMENT_CURRENCY = FindingKind(
    "PAYMENT_CURRENCY",
    Severity.ERROR,
    "The fees are in “{currency}”; they are paid in Swiss francs. Write CHF.",
    authority("M-145"),
)
PAYMENT_CURRENCY_MISSING = FindingKind(
    "PAYMENT_CURRENCY_MISSING",
    Severity.WARNING,
    "The currency of the fees is missing. Write CHF.",
    authority("M-145"),
)
P = TypeVar("P", bound=Part)

FRANCS = "CHF"
CURRENT_ACCOUNT = "Current account"


def check_payment(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-144: amount, method and payer, or an instruction to debit a current account.

    A part in which nothing is filled in is not saved, and says nothing. By the Rules an instruction
    to debit an account needs no amount; it is the standard that wants one.
    """
    if not case.form.payments:
        yield case.at("payments", PAYMENT_MISSING.at())
    for path, payment in numbered("payments", case.form.payments):
        account = _filled(payment.current_account)
        debited = account is not None or payment.mode.strip() == CURRENT_ACCOUNT
        if amount_of(payment.payable_total.amount) is None:
            finding = PAYMENT_AMOUNT_MISSING.at(authority=authority("S-16") if debited else None)
            yield case.at(f"{path}.payable_total.amount", finding)
        if debited:
            if account is None or not account.account_number.strip():
                place = f"{path}.current_account.account_number"
                yield case.at(place, PAYMENT_ACCOUNT_MISSING.at())
            continue
        if not _has_method(payment):
            yield case.at(f"{path}.mode", PAYMENT_METHOD_MISSING.at())
        if not any(name.display for name in payment.payer_names):
            yield case.at(f"{path}.payer_names", PAYMENT_PAYER_MISSING.at())


def check_currency(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-145: Swiss francs."""
    for path, amount in _amounts(case):
        currency = amount.currency.strip()
        if currency and currency.upper() != FRANCS:
            yield case.at(f"{path}.currency", PAYMENT_CURRENCY.at(currency=currency))
        elif amount.amount.strip() and not currency:
            yield case.at(f"{path}.currency", PAYMENT_CURRENCY_MISSING.at())


def _has_method(payment: Payment) -> bool:
    transfer = _filled(payment.bank_transfer)
    return bool(payment.mode.strip() or transfer or payment.other_method.strip())


def _filled(part: P | None) -> P | None:
    return None if part is None or part.is_empty else part


def _amounts(case: AnyForm) -> Iterator[tuple[str, Amount]]:
    for path, payment in numbered("payments", case.form.payments):
        yield f"{path}.payable_total", payment.payable_total
        if payment.paid_total is not None:
            yield f"{path}.paid_total", payment.paid_total
        for place, fee in numbered(f"{path}.fees", payment.fees):
            yield f"{place}.basic_amount", fee.basic_amount
            if fee.unit_amount is not None:
                yield f"{place}.unit_amount", fee.unit_amount


RULES = (
    Rule("M-144", ("payments",), check_payment, Scope.FORM),
    Rule("M-145", ("payments",), check_currency, Scope.FORM),
)
