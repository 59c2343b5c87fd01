"""What is sent on a day: the header's date, and a day of receipt, which the standard demands."""

from collections.abc import Iterator
from datetime import date

from gsfiler.core.findings import Authority, FindingKind, Severity
from gsfiler.filing.madrid import MadridTransaction
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.certification import header_odd
from gsfiler.filing.rules.codes import OFFICE_ROLES

_MANDATORY = Authority(
    "WIPO Standard ST.96: a form names the day of its receipt",
    "WIPO Standard ST.96, version 6.0, schemas of 3 October 2022",
    "2022-10-03",
)
DAY_ASSUMED = FindingKind(
    "RECEIPT_DAY_ASSUMED",
    Severity.NOTE,
    "The Office has not written its day of receipt yet; the XML, which must name one, says {day}, "
    "the day of sending. The Office puts its own day there.",
    _MANDATORY,
)
DAY_PERHAPS_ASSUMED = FindingKind(
    "RECEIPT_DAY_PERHAPS_ASSUMED",
    Severity.NOTE,
    "The day of receipt, {day}, is the day of sending, and no Office has signed: the XML, which "
    "must name one, may have assumed it. Empty the field unless the Office wrote that day.",
    _MANDATORY,
)


def ready(
    transaction: MadridTransaction, today: date, *, sent: bool = False
) -> tuple[MadridTransaction, tuple[PlacedFinding, ...]]:
    """Return what is sent on a day: the header's date, and a day of receipt, which XML must have.

    What the draft says itself stays. A day of the header that cannot be that of sending warns,
    unless the filing is recorded as ``sent``; where it must stand for the day of receipt as well,
    that warns too.
    """
    whole = transaction.copy_deep()
    day = today.isoformat()
    whole.request_date = whole.request_date.strip() or day
    odd = () if sent else tuple(header_odd(whole, today))
    found = list(odd)
    for number, form in enumerate(whole.forms):
        if not form.receiving_office_date.strip():
            form.receiving_office_date = whole.request_date[:10]
            path = f"forms[{number}].receiving_office_date"
            severity = Severity.WARNING if odd else None
            told = DAY_ASSUMED.at(severity=severity, day=form.receiving_office_date)
            found.append(PlacedFinding(path, told, "M-143"))
    return whole, tuple(found)


def perhaps_assumed(transaction: MadridTransaction) -> Iterator[PlacedFinding]:
    """Yield, of what was read, each day of receipt that :func:`ready` may have put there."""
    sent = transaction.request_date.strip()[:10]
    for number, form in enumerate(transaction.forms):
        day = form.receiving_office_date.strip()
        is_signed = any(each.capacity.strip() in OFFICE_ROLES for each in form.signatures)
        if day and day == sent and not is_signed:
            path = f"forms[{number}].receiving_office_date"
            yield PlacedFinding(path, DAY_PERHAPS_ASSUMED.at(day=day))
