"""What the International Bureau answers: acknowledgements and irregularities, in ST.96.

They come in a ``tmk:MadridIBToOfficeTransaction`` (version 6.0). An acknowledgement gives what was
sent its number in the International Bureau's records; an irregularity notification says what is
wrong with it, who is to mend it, until when, and what happens otherwise (Rules 11 to 13, 26).
Other messages of the same document are named and not read.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from gsfiler.core.errors import UnsupportedDocument
from gsfiler.core.hardened_xml import line_of, parse_xml
from gsfiler.filing.form.parties import Contact
from gsfiler.filing.form.payment import Payment
from gsfiler.filing.messages.madrid_xml_parties import CONTACT
from gsfiler.filing.messages.madrid_xml_payment import PAYMENT
from gsfiler.filing.messages.xml_reading import Reading
from gsfiler.filing.placed import PlacedFinding
from gsfiler.st96.elements import whole_text
from gsfiler.st96.names import clark, shown
from gsfiler.st96.versions import document_version

_ROOT = "tmk:MadridIBToOfficeTransaction"
_RECEIPT = "tmk:MadridAcknowledgementReceipt"
_NOTIFICATION = "tmk:MadridIrregularityNotification"


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """The receipt for one message (``tmk:MadridAcknowledgementReceipt``).

    ``office_reference`` is the number under which it was sent; ``record_identifier`` the one under
    which the International Bureau keeps it. Dates and numbers are as they stand, empty where the
    document does not give them.
    """

    office_reference: str
    record_identifier: str
    category: str
    filing_date: str
    international_registration_number: str
    applicant_file_reference: str


@dataclass(frozen=True, slots=True)
class IrregularityPoint:
    """One irregularity: who is to answer, what follows if nobody does, and what is wrong."""

    identifier: str
    responsible_party: str
    consequence: str
    descriptions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Irregularity:
    """A notification of irregularities (``tmk:MadridIrregularityNotification``).

    ``response_due_date`` is the day by which an answer must have arrived; ``payment_due_date`` the
    one for fees, empty where none are due. ``payments`` say what is still to be paid.
    """

    language: str
    notification_identifier: str
    response_due_date: str
    payment_due_date: str
    mail_date: str
    category: str
    record_identifier: str
    office_reference: str
    applicant_file_reference: str
    international_registration_number: str
    contact: Contact
    points: tuple[IrregularityPoint, ...]
    payments: tuple[Payment, ...]


@dataclass(frozen=True, slots=True)
class Replies:
    """What one document of the International Bureau says to an office (ST.3 code).

    ``other_messages`` are the elements of messages that are not read, each once. ``findings`` name
    what could not be taken over from the messages that are.
    """

    office: str
    notification_date: str
    language: str
    acknowledgements: tuple[Acknowledgement, ...]
    irregularities: tuple[Irregularity, ...]
    other_messages: tuple[str, ...]
    findings: tuple[PlacedFinding, ...]


def read_replies(data: bytes, *, source: str) -> Replies:
    """Return the acknowledgements and irregularities in a document of the International Bureau.

    ``source`` names it in errors. Raises InputError (not XML, hostile) and UnsupportedDocument
    (another version, or another kind of document).
    """
    root = parse_xml(data, source=source)
    document_version(root, source=source)
    if root.tag != clark(_ROOT):
        raise UnsupportedDocument(
            source,
            f"this ST.96 document is a {shown(str(root.tag))}, not an answer of the "
            "International Bureau.",
            f"Give a document that begins with {_ROOT}.",
            line=line_of(root),
        )
    header = root.find(clark("tmk:MadridIBTransactionHeader"))
    messages = list(root.iterfind(f"{clark('tmk:MadridIBToOfficeBag')}/*"))
    read = (clark(_RECEIPT), clark(_NOTIFICATION))
    reading = Reading()
    return Replies(
        office=_text(header, "com:ReceivingOfficeCode"),
        notification_date=_text(header, "com:RecordNotificationDate"),
        language=_text(header, "com:NotificationLanguage"),
        acknowledgements=tuple(_acknowledgement(m) for m in messages if m.tag == read[0]),
        irregularities=tuple(_irregularities(messages, reading)),
        other_messages=tuple(
            dict.fromkeys(shown(str(each.tag)) for each in messages if each.tag not in read)
        ),
        findings=tuple(reading.findings),
    )


def _acknowledgement(message: etree._Element) -> Acknowledgement:
    """Read one receipt."""
    return Acknowledgement(
        office_reference=_text(message, "com:OfficeReferenceIdentifier"),
        record_identifier=_text(message, "com:RecordIdentifier"),
        category=_text(message, "tmk:MadridOfficeTransactionCategory"),
        filing_date=_text(message, "com:RecordFilingDate"),
        international_registration_number=_text(message, "com:InternationalRegistrationNumber"),
        applicant_file_reference=_text(message, "com:ApplicantFileReference"),
    )


def _irregularities(messages: list[etree._Element], reading: Reading) -> Iterator[Irregularity]:
    """Yield the notifications among some messages."""
    notifications = [each for each in messages if each.tag == clark(_NOTIFICATION)]
    for number, message in enumerate(notifications):
        place = f"irregularities[{number}]"
        contact = message.find(clark("com:Contact"))
        payments = message.iterfind(f"{clark('com:PaymentBag')}/{clark('com:Payment')}")
        points = message.iterfind(f"{clark('tmk:IrregularityBag')}/{clark('tmk:Irregularity')}")
        yield Irregularity(
            language=_text(message, "com:NotificationLanguage"),
            notification_identifier=_text(message, "tmk:NotificationIdentifier"),
            response_due_date=_text(message, "com:ResponseDueDate"),
            payment_due_date=_text(message, "com:PaymentDueDate"),
            mail_date=_text(message, "com:MailDate"),
            category=_text(message, "tmk:MadridIrregularityNotificationCategory"),
            record_identifier=_text(message, "com:RecordIdentifier"),
            office_reference=_text(message, "com:OfficeReferenceIdentifier"),
            applicant_file_reference=_text(message, "com:ApplicantFileReference"),
            international_registration_number=_text(message, "com:InternationalRegistrationNumber"),
            contact=Contact()
            if contact is None
            else reading.part(contact, CONTACT, f"{place}.contact"),
            points=tuple(map(_point, points)),
            payments=tuple(
                reading.part(each, PAYMENT, f"{place}.payments[{n}]")
                for n, each in enumerate(payments)
            ),
        )


def _point(irregularity: etree._Element) -> IrregularityPoint:
    """Read one irregularity."""
    texts = irregularity.iterfind(clark("tmk:IrregularityDescriptionText"))
    return IrregularityPoint(
        identifier=_text(irregularity, "tmk:IrregularityIdentifier"),
        responsible_party=_text(irregularity, "tmk:ResponsiblePartyCategory"),
        consequence=_text(irregularity, "tmk:IrregularityConsequenceCategory"),
        descriptions=tuple(map(whole_text, texts)),
    )


def _text(parent: etree._Element | None, name: str) -> str:
    """Return the text of a child, without blanks around it; empty where it is not there."""
    child = parent.find(clark(name)) if parent is not None else None
    return whole_text(child).strip() if child is not None else ""
