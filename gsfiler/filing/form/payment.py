"""Payment of the fees, as the form records it (Rule 9(3), Rule 34).

Amounts are decimals as text ("903", "326.50"): no float ever holds money. The sheet of fees itself
is reckoned by :mod:`gsfiler.filing.fees.reckoning`.
"""

import re
from decimal import Decimal

from pydantic import Field

from gsfiler.filing.form.part import Identifier, Part, Wording
from gsfiler.filing.form.parties import CorrespondenceAddress, Name


class Amount(Part):
    """An amount and its currency (ISO 4217)."""

    plain_field = "amount"

    amount: str = ""
    currency: str = ""


_DECIMAL = re.compile(r"[0-9]{1,15}(?:\.[0-9]{0,15})?")


def amount_of(text: str) -> Decimal | None:
    """Return an amount as typed; None where the text is none.

    An amount is a decimal as ST.96 writes it: ASCII digits, a point, no thousands separator. What
    has more than fifteen digits before the point, or after it, is taken for none.
    """
    typed = text.strip()
    return Decimal(typed) if _DECIMAL.fullmatch(typed) else None


class PaymentFee(Part):
    """One line of what is paid (``com:PaymentFee``)."""

    identifier: Identifier | None = None
    reference: str = ""
    basic_amount: Amount = Field(default_factory=Amount)
    unit_quantity: str = ""
    unit: str = ""
    unit_amount: Amount | None = None
    comment: Wording | None = None


class CurrentAccount(Part):
    """A current account at the International Bureau; its password is never stored."""

    account_number: str = ""
    holder_names: list[Name] = Field(default_factory=list)
    holder_email: str = ""
    correspondence_address: CorrespondenceAddress | None = None


class BankTransfer(Part):
    """A transfer to the International Bureau's bank."""

    identifier: Identifier = Field(default_factory=Identifier)
    date: str = ""
    origin_bank: str = ""
    destination_account: str = ""


class Payment(Part):
    """How the fees are paid (``com:Payment``). Card numbers are never stored."""

    identifier: Identifier | None = None
    reference: str = ""
    mode: str = ""
    current_account: CurrentAccount | None = None
    bank_transfer: BankTransfer | None = None
    other_method: str = ""
    payer_names: list[Name] = Field(default_factory=list)
    status: str = ""
    date: str = ""
    fees: list[PaymentFee] = Field(default_factory=list)
    payable_total: Amount = Field(default_factory=Amount)
    paid_total: Amount | None = None
    comment: Wording | None = None
