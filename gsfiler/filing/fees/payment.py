"""From a fee sheet to the payment of a form: its lines, its total, and where both differ.

ST.96 gives no codes for fees; the lines are named ``BASIC``, ``SUPPLEMENTARY``, ``COMPLEMENTARY``,
``SURCHARGE`` and, by party, ``INDIVIDUAL-US``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from gsfiler.core.errors import DraftError
from gsfiler.core.findings import Phrase, PhraseKind
from gsfiler.filing.fees.lines import CURRENCY, FeeLine, FeeSheet, plain_money, total_of
from gsfiler.filing.form.part import Identifier, Wording
from gsfiler.filing.form.payment import Amount, Payment, PaymentFee, amount_of
from gsfiler.filing.madrid import MadridForm

BANK_CHARGES = PhraseKind(
    "The whole sum must arrive: bank charges are the payer's, so tell the bank that you bear all "
    "of them."
)
NAME_APPLICANT = PhraseKind(
    "With the payment name the applicant, the mark and that an international application is paid "
    "(Rule 34(5))."
)
NAME_HOLDER = PhraseKind(
    "With the payment name the holder, the number of the registration and what is paid "
    "(Rule 34(5))."
)
REFERENCE = PhraseKind("Payment reference: {reference}")
_PARTLY = "Part of this fee is not known and not included."
_LANGUAGE = "en"


def fee_lines_to_payment(sheet: FeeSheet) -> list[PaymentFee]:
    """Return the lines of a payment: what is known, the lines of one party as one.

    A party of whose fee nothing is known has no line; one of whose fee a part is known has a
    comment. The amounts add up to the total of the sheet.
    """
    groups = groupby(sheet.lines, key=_identifier)
    return [fee for name, lines in groups if (fee := _payment_fee(name, list(lines)))]


def paid_by(payments: Sequence[Payment], sheet: FeeSheet) -> list[Payment]:
    """Return the payments of a form, the only one of which now states the fees of a sheet.

    What it says besides (how it is paid, by whom, the reference) stays. Raises DraftError where
    there are several: which of them pays what is known to the user alone.
    """
    if len(payments) > 1:
        raise DraftError(
            "the payment",
            f"the form has {len(payments)} payments, and which of them pays which fee is not said.",
            "Write the amounts into them by hand, or take out all payments but one.",
        )
    first = payments[0].copy_deep() if payments else Payment()
    first.fees = fee_lines_to_payment(sheet)
    first.payable_total = payable_total(sheet)
    return [first]


def payable_total(sheet: FeeSheet) -> Amount:
    """Return the total of a sheet as the payment states it."""
    return Amount(amount=plain_money(sheet.total), currency=CURRENCY)


def _identifier(line: FeeLine) -> str:
    return f"INDIVIDUAL-{line.party}" if line.party else line.key.upper()


def _payment_fee(name: str, lines: list[FeeLine]) -> PaymentFee | None:
    known = [line for line in lines if line.amount is not None]
    if not known:
        return None
    only = known[0] if len(lines) == 1 and lines[0].unit else None
    quantity, unit = (only.quantity, only.unit) if only else (lines[0].classes, "class")
    is_partial = len(known) < len(lines)
    return PaymentFee(
        identifier=Identifier(identifier=name),
        basic_amount=_amount(total_of(known)),
        unit_quantity=str(quantity) if quantity else "",
        unit=unit if quantity else "",
        unit_amount=_amount(only.unit_amount) if only and only.unit_amount is not None else None,
        comment=Wording(text=_PARTLY, language=_LANGUAGE) if is_partial else None,
    )


def _amount(amount: Decimal) -> Amount:
    return Amount(amount=plain_money(amount), currency=CURRENCY)


@dataclass(frozen=True, slots=True)
class LineDifference:
    """A line that the payment and the sheet state differently; None where one has no such line."""

    identifier: str
    stated: Decimal | None
    reckoned: Decimal | None


@dataclass(frozen=True, slots=True)
class PaymentDifference:
    """In what the payment of a form differs from its fee sheet.

    ``stated`` is None where the payment states no total that can be read; ``currency`` is that
    stated, where it is not CHF. ``is_at_least`` repeats that the sheet's total is.
    """

    stated: Decimal | None
    reckoned: Decimal
    is_at_least: bool
    currency: str = ""
    lines: tuple[LineDifference, ...] = ()

    @property
    def missing(self) -> Decimal | None:
        """How much the payment falls short of the sheet, negative where it is more."""
        return None if self.stated is None else self.reckoned - self.stated


def payment_difference(payment: Payment, sheet: FeeSheet) -> PaymentDifference | None:
    """Return in what a payment differs from a sheet; None where they agree.

    A total that is more agrees with a sheet whose total is *at least*; so does a line of a party
    whose fee is not known in full. Lines are compared only where the payment states any.
    """
    stated = amount_of(payment.payable_total.amount)
    currency = payment.payable_total.currency.strip().upper()
    foreign = currency if currency not in ("", CURRENCY) else ""
    lines = tuple(_line_differences(payment, sheet)) if payment.fees else ()
    agrees = stated == sheet.total or (
        stated is not None and sheet.is_at_least and stated > sheet.total
    )
    if agrees and not foreign and not lines:
        return None
    return PaymentDifference(stated, sheet.total, sheet.is_at_least, foreign, lines)


def _line_differences(payment: Payment, sheet: FeeSheet) -> Iterator[LineDifference]:
    stated: dict[str, Decimal | None] = {}
    for fee in payment.fees:
        name = (fee.identifier.identifier if fee.identifier else "").strip().upper()
        amounts = (stated.get(name, Decimal(0)), amount_of(fee.basic_amount.amount))
        stated[name] = None if None in amounts else sum(filter(None, amounts), Decimal(0))
    reckoned = {
        _name(fee): amount_of(fee.basic_amount.amount) for fee in fee_lines_to_payment(sheet)
    }
    partial = {_identifier(line) for line in sheet.lines if line.amount is None}
    for name in dict.fromkeys((*reckoned, *stated)):
        said, due = stated.get(name), reckoned.get(name)
        is_more = said is not None and said >= (due or 0)
        if said != due and not (name in partial and is_more):
            yield LineDifference(name, said, due)


def _name(fee: PaymentFee) -> str:
    return fee.identifier.identifier if fee.identifier else ""


def payment_reference(form: MadridForm) -> str:
    """Return the reference under which a form is paid: that of its payment, else the user's own."""
    stated = (payment.reference.strip() for payment in form.payments)
    return next(filter(None, stated), form.applicant_file_reference.strip())


def payment_notes(sheet: FeeSheet, reference: str = "") -> tuple[Phrase, ...]:
    """Return what to mind when a sheet is paid: its reference, what to name, bank charges."""
    named = (REFERENCE.of(reference=reference),) if reference else ()
    is_before = sheet.kind in ("application", "classification")
    what = NAME_APPLICANT if is_before else NAME_HOLDER
    return (*named, what.of(), BANK_CHARGES.of())
