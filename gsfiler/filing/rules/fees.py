"""The fees that are due, beside what the payment states (MM2, fee calculation sheet)."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from gsfiler.core.findings import Confidence, Detail, FindingKind, PhraseKind, Severity
from gsfiler.filing.fees.case import FeeOptions, fee_day, is_in_colour, kind_of_category
from gsfiler.filing.fees.lines import FeeSheet, money, total_of
from gsfiler.filing.fees.payment import payment_difference
from gsfiler.filing.fees.reckoning import madrid_fees
from gsfiler.filing.fees.words import (
    AGREEMENT,
    AMOUNT_OF_THE_DAY,
    DECLARATION_STALE,
    MAYBE_REDUCED,
    REDUCED,
)
from gsfiler.filing.form.payment import Amount, Payment, amount_of
from gsfiler.filing.madrid import MadridApplication
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.class_terms import class_number
from gsfiler.filing.rules.rule import AnyForm, Rule, Scope, late_arrival
from gsfiler.filing.rules.sources import authority

TOTAL_DIFFERS = FindingKind(
    "PAYMENT_TOTAL_DIFFERS",
    Severity.ERROR,
    "The payment states {stated} Swiss francs; by the amounts of {day} {due} are due. Correct the "
    "total, or compare the lines of the fee sheet.",
    authority("M-147"),
)
LINE_DIFFERS = FindingKind(
    "PAYMENT_LINE_DIFFERS",
    Severity.WARNING,
    "For “{line}” the payment states {stated}, the fee sheet {due}.",
    authority("M-147"),
)
TWO_DAYS = FindingKind(
    "FEE_DAYS_DIFFER",
    Severity.WARNING,
    "By what is recorded here, the International Bureau did not have the form within two months "
    "of the Office's receipt. By the amounts of {received}, the day of that receipt, {due} francs "
    "are due, by those of {day} {later}. The Rule takes the former; notices of new amounts do so "
    "only where the form arrives within the two months: ask before you pay.",
    AMOUNT_OF_THE_DAY,
)

EXACTLY = PhraseKind("{amount}")
AT_LEAST = PhraseKind("at least {amount}")
NOTHING = PhraseKind("nothing")

_REDUCTIONS = (REDUCED, MAYBE_REDUCED)
_DOUBTS = {
    MAYBE_REDUCED: ("basic",),
    DECLARATION_STALE: ("supplementary", "complementary"),
    AGREEMENT: ("supplementary", "complementary"),
}
"""Which lines, by their keys, may be due at less, or not at all, where a sheet says something."""


def check_fees(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-147, M-148 and M-163: the total is the sum of the fee sheet; what there is to say of it.

    A sum of amounts that are old, recalled or unknown is an estimate: then it warns, unless less is
    paid than even what is sure of it.
    """
    sheet = fee_sheet(case)
    if sheet is None:
        return
    yield from _of_two_days(case, sheet)
    for finding in sheet.findings:
        rule_id = "M-148" if finding.kind in _REDUCTIONS else ""
        yield PlacedFinding(case.path("payments"), finding, rule_id)
    if case.form.payments:
        yield from _against_sheet(case, sheet)


def fee_sheet(case: AnyForm) -> FeeSheet | None:
    """Return the fees of a form by the table of the situation; None without a table."""
    return _sheet_of(case, fee_day(case.form, case.situation.today))


def _sheet_of(case: AnyForm, day: date) -> FeeSheet | None:
    table = case.situation.fee_table
    if table is None:
        return None
    return madrid_fees(
        case.form,
        members=case.situation.members,
        table=table,
        on=day,
        options=fee_options(case),
    )


def _of_two_days(case: AnyForm, sheet: FeeSheet) -> Iterator[PlacedFinding]:
    """Yield that the day of a late arrival would ask for another sum.

    Rule 34(7)(a) and (b) take the day of the Office's receipt and make no exception; notices of
    new individual fees speak of forms that arrive within two months.
    """
    arrival = late_arrival(case)
    other = _sheet_of(case, arrival) if arrival else None
    if other is not None and other.total != sheet.total:
        finding = TWO_DAYS.at(
            received=sheet.day.isoformat(),
            due=_due(sheet),
            day=other.day.isoformat(),
            later=_due(other),
        )
        yield case.at("payments", finding)


def _against_sheet(case: AnyForm, sheet: FeeSheet) -> Iterator[PlacedFinding]:
    """Yield that total and lines of the payment are not those of a sheet.

    More than a total that is *at least* is right; another currency is told by M-145.
    """
    payment = _joined(case.form.payments)
    differing = payment_difference(payment, sheet)
    if differing is None or differing.stated is None:
        return
    is_enough = sheet.is_at_least and differing.stated > sheet.total
    if differing.missing and not is_enough:
        finding = TOTAL_DIFFERS.at(
            severity=_weight(differing.stated, sheet),
            authority=None if sheet.kind == "application" else authority("M-163"),
            stated=money(differing.stated),
            day=sheet.day.isoformat(),
            due=_due(sheet),
        )
        yield case.at("payments[0].payable_total.amount", finding)
    for line in differing.lines:
        finding = LINE_DIFFERS.at(
            line=line.identifier, stated=_told(line.stated), due=_told(line.reckoned)
        )
        yield case.at("payments[0].fees", finding)


def _weight(stated: Decimal, sheet: FeeSheet) -> Severity | None:
    """Return how much it weighs that a sum is not that of a sheet; None: all that it can.

    One that is no more than what is sure, and not the total, is short of it.
    """
    is_short = stated <= undoubted(sheet)
    return Severity.WARNING if _is_unsure(sheet) and not is_short else None


def undoubted(sheet: FeeSheet) -> Decimal:
    """Return what is due whatever becomes of amounts that are old, recalled or not known."""
    doubtful = {
        key
        for found in sheet.findings
        if found.kind is not AGREEMENT or found.authority.confidence is not Confidence.VERIFIED
        for key in _DOUBTS.get(found.kind, ())
    }
    return total_of(
        line for line in sheet.lines if not line.is_doubtful and line.key not in doubtful
    )


def _is_unsure(sheet: FeeSheet) -> bool:
    """Tell whether a sheet is an estimate, or reckoned by what is recalled only (a reduction)."""
    recalled = (each.authority.confidence is Confidence.RECALLED for each in sheet.findings)
    return sheet.is_estimate or any(recalled)


def fee_options(case: AnyForm) -> FeeOptions:
    """Return what the form does not say: Office, colours that were seen, what was registered."""
    form = case.form
    if isinstance(form, MadridApplication):
        seen = any(
            picture.in_colour
            for path, picture in case.pictures().items()
            if path in {image.file_name for image in form.mark.images}
        )
        return FeeOptions(origin=case.office, in_colour=is_in_colour(form.mark, measured=seen))
    registration = case.draft.desk.registration
    listed = registration.class_descriptions if registration else []
    numbers = (class_number(each) for each in listed)
    category = registration.mark_category.strip() if registration else ""
    return FeeOptions(
        origin=case.office,
        classes=tuple(sorted(filter(None, numbers))),
        mark_kind=kind_of_category(category) if category else None,
    )


def _joined(payments: Sequence[Payment]) -> Payment:
    """Return several payments as one, so that their sum is compared."""
    if len(payments) == 1:
        return payments[0]
    totals = [each.payable_total for each in payments]
    read = [amount_of(total.amount) for total in totals]
    amount = "" if None in read else str(sum(filter(None, read), Decimal(0)))
    return Payment(
        payable_total=Amount(amount=amount, currency=totals[0].currency),
        fees=[fee for payment in payments for fee in payment.fees],
    )


def _due(sheet: FeeSheet) -> Detail:
    """Return the total of a sheet, as the least that is due where more may be."""
    return (AT_LEAST if sheet.is_at_least else EXACTLY).of(amount=money(sheet.total))


def _told(amount: Decimal | None) -> Detail:
    return NOTHING.of() if amount is None else money(amount)


_DUE = (
    *("office", "basic_marks", "designations", "limitations"),
    *("receiving_office_date", "request_date", "desk.stage"),
    *("applicants", "mark", "goods_services", "attachments"),
)

RULES = (
    Rule("M-147", (*_DUE, "payments"), check_fees, also=("M-148",)),
    Rule("M-163", (*_DUE, "payments", "desk.registration"), check_fees, Scope.DESIGNATION),
)
