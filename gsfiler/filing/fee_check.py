"""What the fee sheet says against a form: the payment that differs, the amounts that are unsure."""

from collections.abc import Iterator
from datetime import date

from gsfiler.core.findings import Authority, Confidence, FindingKind, Severity
from gsfiler.filing.draft import Draft
from gsfiler.filing.fee_amounts import FeeTable
from gsfiler.filing.fee_case import FeeOptions, fee_day
from gsfiler.filing.fee_lines import FeeSheet, money
from gsfiler.filing.fee_payment import payment_difference
from gsfiler.filing.fees import madrid_fees
from gsfiler.filing.madrid import MadridForm
from gsfiler.filing.members import Members
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.rule import PlacedCheck

_OWN = Authority(
    "gsfiler's own check: the payment against the fee sheet",
    "gsfiler",
    "2026-11-26",
    Confidence.VERIFIED,
)
DIFFERS = FindingKind(
    "PAYMENT_DIFFERS",
    Severity.ERROR,
    "The payment says CHF {stated}; the fees come to CHF {reckoned}. Take the fees into the "
    "payment, or correct what they depend on.",
    _OWN,
)
MAY_DIFFER = FindingKind(
    "PAYMENT_MAY_DIFFER",
    Severity.WARNING,
    "The payment says CHF {stated}; the fees come to CHF {reckoned} by amounts that are old or not "
    "known in full. Look the amounts up before you pay.",
    _OWN,
)
RULE_ID = "M-147"


def payment_check(members: Members, table: FeeTable, today: date) -> PlacedCheck:
    """Return the check of a form's payment by its fee sheet, for a check made today."""

    def check(draft: Draft, form: MadridForm, place: str) -> Iterator[PlacedFinding]:
        sheet = madrid_fees(
            form,
            members=members,
            table=table,
            on=fee_day(form, today),
            options=fee_options(draft, form),
        )
        yield from about_payment(form, sheet, place)

    return check


def fee_options(draft: Draft, form: MadridForm) -> FeeOptions:
    """Return what a form does not say itself: the Office of origin, a registration's classes."""
    registration = draft.desk.registration
    known = registration is not None and form.form == "madrid-designation"
    classes = registration.class_descriptions if registration and known else ()
    numbers = {int(each.class_number) for each in classes if each.class_number.isdecimal()}
    return FeeOptions(origin=draft.transaction.office, classes=tuple(sorted(numbers)))


def about_payment(form: MadridForm, sheet: FeeSheet, place: str) -> Iterator[PlacedFinding]:
    """Yield how the payment of a form stands to its fee sheet, and what the sheet says (M-147)."""
    reckoned = money(sheet.total)
    for number, payment in enumerate(form.payments):
        found = payment_difference(payment, sheet)
        if found is not None and found.stated is not None:
            kind = MAY_DIFFER if sheet.is_estimate else DIFFERS
            told = kind.at(stated=money(found.stated), reckoned=reckoned)
            yield PlacedFinding(f"{place}.payments[{number}].payable_total", told, RULE_ID)
            break
    for said in sheet.findings:
        yield PlacedFinding(f"{place}.payments", said, RULE_ID)
