"""What the International Bureau answers is read."""

from pathlib import Path

import pytest
from lxml import etree

from gsfiler.core.errors import InputError, UnsupportedDocument
from gsfiler.filing.form.payment import Amount
from gsfiler.filing.messages.replies import Acknowledgement, IrregularityPoint, read_replies
from gsfiler.st96.names import PREFIXES
from gsfiler.st96.schemas import OfficialSchemas
from tests.filing.st96_documents import document

NAMES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in PREFIXES.items())
RECEIPT = """
<tmk:MadridAcknowledgementReceipt>
  <com:RecordIdentifier com:officeCode="WO">IB-77</com:RecordIdentifier>
  <com:RecordFilingDate>2026-11-23</com:RecordFilingDate>
  <tmk:MadridOfficeTransactionCategory>Application</tmk:MadridOfficeTransactionCategory>
  <com:ApplicantFileReference>FN-77 &amp; co</com:ApplicantFileReference>
  <com:OfficeReferenceIdentifier>OEPM-1</com:OfficeReferenceIdentifier>
</tmk:MadridAcknowledgementReceipt>"""
CONSEQUENCE = (
    "<tmk:IrregularityConsequenceCategory>Will abandon without reply"
    "</tmk:IrregularityConsequenceCategory>"
)
NOTIFICATION = f"""
<tmk:MadridIrregularityNotification>
  <com:NotificationLanguage>en</com:NotificationLanguage>
  <com:ResponseDueDate>2027-02-20</com:ResponseDueDate>
  <tmk:NotificationIdentifier>N-5</tmk:NotificationIdentifier>
  <com:RecordIdentifier>IB-77</com:RecordIdentifier>
  <com:OfficeReferenceIdentifier>OEPM-1</com:OfficeReferenceIdentifier>
  <tmk:MadridIrregularityNotificationCategory>Application</tmk:MadridIrregularityNotificationCategory>
  <com:PaymentDueDate>2027-02-20</com:PaymentDueDate>
  <com:Contact><com:Name><com:EntityName>Puente Marcas</com:EntityName></com:Name></com:Contact>
  <com:MailDate>2026-11-24</com:MailDate>
  <tmk:IrregularityBag>
    <tmk:Irregularity>
      <tmk:IrregularityIdentifier>1</tmk:IrregularityIdentifier>
      <tmk:ResponsiblePartyCategory>Office</tmk:ResponsiblePartyCategory>
      {CONSEQUENCE}
      <tmk:IrregularityDescriptionText>Class 9 is too vague.</tmk:IrregularityDescriptionText>
      <tmk:IrregularityDescriptionText>So is class 42.</tmk:IrregularityDescriptionText>
    </tmk:Irregularity>
  </tmk:IrregularityBag>
  <com:PaymentBag><com:Payment>
    <com:PaymentMethod><com:Card><com:CardProviderCategory>Visa</com:CardProviderCategory>
      <com:MaskedPAN>****4242</com:MaskedPAN></com:Card></com:PaymentMethod>
    <com:FeePayableTotalAmount com:currencyCode="CHF">100</com:FeePayableTotalAmount>
  </com:Payment></com:PaymentBag>
</tmk:MadridIrregularityNotification>"""
COMPLETED = "<tmk:MadridCompletedProcessing/>"


def reply(*messages: str) -> bytes:
    return f"""<tmk:MadridIBToOfficeTransaction {NAMES} com:st96Version="V6_0">
  <tmk:MadridIBTransactionHeader>
    <com:ReceivingOfficeCode>ES</com:ReceivingOfficeCode>
    <com:WeekNumber>47</com:WeekNumber>
    <com:PublicationDate>2026-11-26</com:PublicationDate>
    <com:RecordNotificationDate>2026-11-24</com:RecordNotificationDate>
    <com:NotificationLanguage>en</com:NotificationLanguage>
    <com:TransactionTotalQuantity>{len(messages)}</com:TransactionTotalQuantity>
    <tmk:MadridIBTransactionCountBag><tmk:MadridIBTransactionCount>
      <tmk:MadridIBTransactionCategory>Completed processing</tmk:MadridIBTransactionCategory>
    </tmk:MadridIBTransactionCount></tmk:MadridIBTransactionCountBag>
  </tmk:MadridIBTransactionHeader>
  <tmk:MadridIBToOfficeBag>{"".join(messages)}</tmk:MadridIBToOfficeBag>
</tmk:MadridIBToOfficeTransaction>""".encode()


def test_an_acknowledgement_gives_what_was_sent_its_number() -> None:
    replies = read_replies(reply(RECEIPT), source="reply.xml")
    assert (replies.office, replies.language) == ("ES", "en")
    assert replies.notification_date == "2026-11-24"
    assert replies.acknowledgements == (
        Acknowledgement(
            office_reference="OEPM-1",
            record_identifier="IB-77",
            category="Application",
            filing_date="2026-11-23",
            international_registration_number="",
            applicant_file_reference="FN-77 & co",
        ),
    )
    assert replies.irregularities == ()


def test_a_notification_says_what_is_wrong_and_until_when() -> None:
    replies = read_replies(reply(RECEIPT, NOTIFICATION, COMPLETED, COMPLETED), source="reply.xml")
    (irregularity,) = replies.irregularities
    assert irregularity.response_due_date == irregularity.payment_due_date == "2027-02-20"
    assert irregularity.office_reference == "OEPM-1"
    assert irregularity.contact.display == "Puente Marcas"
    assert irregularity.points == (
        IrregularityPoint(
            identifier="1",
            responsible_party="Office",
            consequence="Will abandon without reply",
            descriptions=("Class 9 is too vague.", "So is class 42."),
        ),
    )
    assert irregularity.payments[0].payable_total == Amount(amount="100", currency="CHF")
    assert replies.other_messages == ("tmk:MadridCompletedProcessing",)


def test_of_a_payment_no_card_is_taken_over() -> None:
    replies = read_replies(reply(NOTIFICATION), source="reply.xml")
    assert "4242" not in repr(replies)
    assert [each.path for each in replies.findings] == ["irregularities[0].payments[0]"]


def test_what_a_reply_leaves_out_is_empty() -> None:
    empty = reply("<tmk:MadridIrregularityNotification/>").replace(b"com:WeekNumber", b"com:Week")
    (irregularity,) = read_replies(empty, source="reply.xml").irregularities
    assert irregularity.response_due_date == ""
    assert irregularity.points == ()
    assert irregularity.contact.is_empty


def test_other_documents_are_declined() -> None:
    with pytest.raises(UnsupportedDocument, match="not an answer of the International Bureau"):
        read_replies(document(), source="reply.xml")
    with pytest.raises(UnsupportedDocument, match="version V8_0"):
        read_replies(reply().replace(b"V6_0", b"V8_0"), source="reply.xml")
    with pytest.raises(InputError):
        read_replies(b"<!DOCTYPE a><a/>", source="reply.xml")


@pytest.mark.shared
def test_the_replies_of_these_tests_are_as_the_standard_has_them(
    official: OfficialSchemas, shared: Path
) -> None:
    root = etree.fromstring(reply(RECEIPT, NOTIFICATION))
    schema = official.schema("V6_0", root)
    assert schema is not None
    assert schema.messages(root) == []
