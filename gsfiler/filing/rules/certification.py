"""Certification by the Office, signatures, and the two months it has (MM2 items 13 and 14)."""

from collections.abc import Iterator
from datetime import date

from gsfiler.core.findings import FindingKind, Severity
from gsfiler.filing.madrid import MadridApplication, MadridTransaction
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.codes import LAWYERS, OFFICE_ROLES
from gsfiler.filing.rules.dates import (
    SENDING_DAYS,
    after_weekend,
    day_of,
    is_day_of_sending,
    is_to_come,
    receipt_end,
    receipt_last,
)
from gsfiler.filing.rules.places import numbered
from gsfiler.filing.rules.rule import AnyForm, Application, Rule, Scope, is_sent, sent_day
from gsfiler.filing.rules.sources import authority

CERTIFICATION_DATE = FindingKind(
    "CERTIFICATION_DATE_MISSING",
    Severity.ERROR,
    "The day on which the Office of origin received the application is missing. The Office writes "
    "it; the International Bureau takes no application without.",
    authority("M-140"),
)
CERTIFICATION_FUTURE = FindingKind(
    "CERTIFICATION_DATE_FUTURE",
    Severity.ERROR,
    "The Office cannot have received the form on {date}, which is still to come. Check the date.",
    authority("M-140"),
)
SIGNATURE_OF_OFFICE = FindingKind(
    "SIGNATURE_OFFICE_MISSING",
    Severity.ERROR,
    "The signature of the Office of origin is missing. The Office signs before it sends the "
    "application to the International Bureau.",
    authority("M-141"),
)
SIGNATURE_MISSING = FindingKind(
    "SIGNATURE_MISSING",
    Severity.WARNING,
    "Neither the applicant nor a representative has signed. Sign where the Office of origin asks "
    "for it or allows it.",
    authority("M-142"),
)
SIGNATURE_EMPTY = FindingKind(
    "SIGNATURE_EMPTY",
    Severity.ERROR,
    "The signature holds no sign: no text, image, click or certificate. Sign, or take it out.",
    authority("M-142"),
)
WINDOW_OPEN = FindingKind(
    "RECEIPT_WINDOW_OPEN",
    Severity.NOTE,
    "If the International Bureau has the application by {last}, the registration bears the day of "
    "the Office's receipt, {received}; days left: {left}.",
    authority("M-143"),
)
WINDOW_CLOSED = FindingKind(
    "RECEIPT_WINDOW_CLOSED",
    Severity.WARNING,
    "The two months since the Office's receipt on {received} ended on {last}. Unless the "
    "International Bureau had the application by then, the registration bears the day of its "
    "arrival there.",
    authority("M-143"),
)

HEADER_DATE_ODD = FindingKind(
    "TRANSACTION_DATE_ODD",
    Severity.WARNING,
    "The message is dated {date}, which is still to come or more than {days} days past. If it is "
    "not the day of sending, take it out: the day of export is written then. Where the Office's "
    "day of receipt is missing, the XML would name {date} for that too.",
    authority("M-143"),
)

SOON = 14
"""Days before the end of the two months from which on it is a warning."""


def check_certified(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-140: the Office certifies; of that the message holds the day of receipt.

    That it is missing is a note for whoever prepares the form, an error for the Office that sends.
    """
    received = day_of(case.form.receiving_office_date)
    if received is not None and is_to_come(received, case.situation.today):
        finding = CERTIFICATION_FUTURE.at(date=received.isoformat())
        yield case.at("receiving_office_date", finding)
    elif isinstance(case.form, MadridApplication) and not case.form.receiving_office_date.strip():
        finding = CERTIFICATION_DATE.at(severity=_by_sender(case))
        yield case.at("receiving_office_date", finding)


def check_office_signature(case: Application) -> Iterator[PlacedFinding]:
    """M-141: the Office signs what it sends."""
    if not {each.capacity.strip() for each in case.form.signatures} & OFFICE_ROLES:
        yield case.at("signatures", SIGNATURE_OF_OFFICE.at(severity=_by_sender(case)))


def check_signature(case: Application) -> Iterator[PlacedFinding]:
    """M-142: applicant or representative sign, where the Office wants or allows it."""
    signers = {each.capacity.strip() for each in case.form.signatures} - OFFICE_ROLES
    if not signers & {"", "Applicant", *LAWYERS, "Owner", "Holder", "Employee"}:
        yield case.at("signatures", SIGNATURE_MISSING.at())
    for path, each in numbered("signatures", case.form.signatures):
        signs = (each.text.strip(), each.image_uri.strip(), each.click_wrap, each.enhanced.strip())
        if not any(signs):
            yield case.at(path, SIGNATURE_EMPTY.at())


def check_window(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-143: the two months in which the International Bureau must have the form."""
    if not is_sent(case.draft):
        yield from header_odd(case.draft.transaction, case.situation.today)
    received, today = day_of(case.form.receiving_office_date), case.situation.today
    if received is None or is_to_come(received, today):
        return
    end, sent = receipt_last(received, today), sent_day(case)
    left = (end - today).days
    begun, last = received.isoformat(), end.isoformat()
    if left >= 0:
        severity = Severity.WARNING if left <= SOON else None
        finding = WINDOW_OPEN.at(severity=severity, left=left, received=begun, last=last)
    elif sent is not None and sent <= after_weekend(receipt_end(received)):
        return
    else:
        finding = WINDOW_CLOSED.at(received=begun, last=last)
    yield case.at("receiving_office_date", finding)


def header_odd(transaction: MadridTransaction, today: date) -> Iterator[PlacedFinding]:
    """Yield that a message that is to be sent bears a day that cannot be that of its sending."""
    sent = day_of(transaction.request_date)
    if sent is not None and not is_day_of_sending(sent, today):
        finding = HEADER_DATE_ODD.at(date=sent.isoformat(), days=SENDING_DAYS)
        yield PlacedFinding("request_date", finding, "M-143")


def _by_sender(case: AnyForm) -> Severity | None:
    return None if case.situation.sent_by_office else Severity.NOTE


RULES = (
    Rule("M-140", ("receiving_office_date",), check_certified, Scope.FORM),
    Rule("M-141", ("signatures",), check_office_signature),
    Rule("M-142", ("signatures",), check_signature),
    Rule(
        "M-143",
        ("receiving_office_date", "request_date", "desk.stage"),
        check_window,
        Scope.FORM,
    ),
)
