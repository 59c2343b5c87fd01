"""The Madrid forms in ST.96, both ways: ``tmk:MadridOfficeToIBTransaction`` of version 6.0.

The tables follow the forms item by item, in the order of the schema (MM2: Rule 9; MM4: Rule 24).
Other messages of the same envelope, such as a renewal, are kept as they stand, and written back at
their place.
"""

from lxml import etree

from gsfiler.core.errors import UnsupportedDocument
from gsfiler.core.hardened_xml import line_of, parse_xml
from gsfiler.filing.form.mark import Mark
from gsfiler.filing.madrid import (
    MadridApplication,
    MadridSubsequentDesignation,
    MadridTransaction,
    TransactionCount,
)
from gsfiler.filing.messages.madrid_xml_goods import DESIGNATION, GOODS_SERVICES, LIMITATION
from gsfiler.filing.messages.madrid_xml_parties import (
    APPLICANT,
    CORRESPONDENCE_ADDRESS,
    IDENTIFIER,
    NUMBERED_WORDING,
    REPRESENTATIVE,
    WORDING,
)
from gsfiler.filing.messages.madrid_xml_payment import PAYMENT, SIGNATURE
from gsfiler.filing.messages.madrid_xml_rights import (
    BASIC_MARK,
    DOCUMENT_INCLUDED,
    MARK_IMAGE,
    MARK_TRANSLITERATION,
    PRIORITY,
    SENIORITY,
)
from gsfiler.filing.messages.xml_form import (
    any_order,
    attribute,
    bag,
    each,
    each_kind,
    kept,
    layout,
    nested,
    one_of,
    text,
    texts,
    yes_no,
)
from gsfiler.filing.messages.xml_reading import KEPT_AS_IT_IS, Reading
from gsfiler.filing.messages.xml_writing import kept_element, write_part
from gsfiler.filing.placed import PlacedFinding
from gsfiler.st96.elements import document_bytes
from gsfiler.st96.names import OFFICE_MESSAGES, clark, shown
from gsfiler.st96.versions import SUPPORTED, document_version

ROOT = "tmk:MadridOfficeToIBTransaction"
MM2, MM4 = "tmk:MadridApplication", "tmk:MadridSubsequentDesignation"

# Form MM2
APPLICATION = layout(
    MadridApplication,
    nested("com:OfficeReferenceIdentifier", "office_reference", IDENTIFIER),
    text("com:ApplicantFileReference", "applicant_file_reference"),
    # Languages, and where the International Bureau writes to
    text("com:ApplicationLanguageCode", "application_language"),
    text("com:SecondLanguageCode", "second_language"),
    text("com:CorrespondenceLanguageCode", "correspondence_language"),
    nested("com:CorrespondenceAddress", "correspondence_address", CORRESPONDENCE_ADDRESS),
    # Items 2 and 3: applicants and their entitlement; item 4: representative
    bag(
        "tmk:ApplicantBag",
        one_of(each("tmk:Applicant", "applicants", APPLICANT), kept("com:PartyIdentifierBag")),
    ),
    nested("com:Representative", "representative", REPRESENTATIVE),
    # Item 5: basic marks; item 6: priority; form MM17: seniority
    bag(
        "tmk:BasicRegistrationApplicationBag",
        each("tmk:BasicRegistrationApplication", "basic_marks", BASIC_MARK),
    ),
    bag("tmk:PriorityBag", each("tmk:Priority", "priorities", PRIORITY)),
    bag("tmk:SeniorityBag", each("tmk:Seniority", "seniorities", SENIORITY)),
    # Items 7 to 9: the mark, its colours, what it means and how it sounds
    nested("tmk:MarkSignificantVerbalElementText", "mark.significant_verbal_element", WORDING),
    nested("tmk:MarkVerbalElementText", "mark.verbal_element", WORDING),
    yes_no("tmk:MarkStandardCharacterIndicator", "mark.standard_characters"),
    yes_no("com:ColourIndicator", "mark.is_colour"),
    nested("tmk:MarkImageColourClaimedText", "mark.colours_claimed", NUMBERED_WORDING),
    nested("tmk:MarkImageColourPartClaimedText", "mark.colour_parts_claimed", NUMBERED_WORDING),
    bag("tmk:MarkFeatureCategoryBag", texts("tmk:MarkFeatureCategory", "mark.feature_categories")),
    bag(
        "tmk:MarkTranslationTextBag",
        each("tmk:MarkTranslationText", "mark.translations", NUMBERED_WORDING),
    ),
    each("tmk:MarkTransliteration", "mark.transliterations", MARK_TRANSLITERATION),
    yes_no("tmk:MarkNotTranslatableIndicator", "mark.not_translatable"),
    bag(
        "tmk:MarkDisclaimerBag",
        each("tmk:MarkDisclaimerText", "mark.disclaimers", NUMBERED_WORDING),
    ),
    text("tmk:MarkCategory", "mark.mark_category"),
    bag("tmk:MarkImageBag", each("tmk:MarkImage", "mark.images", MARK_IMAGE)),
    bag(
        "tmk:MarkDescriptionBag",
        each("tmk:MarkDescriptionText", "mark.descriptions", WORDING),
        each("tmk:MarkVoluntaryDescriptionText", "mark.voluntary_descriptions", WORDING),
        each("tmk:MarkDescriptionImage", "mark.description_images", MARK_IMAGE),
        kept("tmk:NationalMarkDescription"),
    ),
    # Item 10: goods and services; item 11: designations
    bag("tmk:GoodsServicesBag", each("tmk:GoodsServices", "goods_services", GOODS_SERVICES)),
    bag("tmk:DesignatedCountryBag", each("tmk:DesignatedCountry", "designations", DESIGNATION)),
    bag(
        "tmk:GoodsServicesLimitationBag",
        each("tmk:GoodsServicesLimitation", "limitations", LIMITATION),
    ),
    # Items 12 and 13: signatures, certification by the office of origin; the fees
    bag("com:SignatureBag", each("com:Signature", "signatures", SIGNATURE)),
    nested("com:RecordIdentifier", "record_identifier", IDENTIFIER),
    text("com:RecordNotificationDate", "record_notification_date"),
    text("com:ReceivingOfficeDate", "receiving_office_date"),
    bag("com:PaymentBag", each("com:Payment", "payments", PAYMENT)),
    bag("com:DocumentIncludedBag", each("com:DocumentIncluded", "documents", DOCUMENT_INCLUDED)),
    nested("com:CommentText", "comment", NUMBERED_WORDING),
    kind=("form", "madrid"),
    inner={"mark": Mark},
)

# Form MM4
SUBSEQUENT_DESIGNATION = layout(
    MadridSubsequentDesignation,
    nested("com:OfficeReferenceIdentifier", "office_reference", IDENTIFIER),
    text("com:ApplicantFileReference", "applicant_file_reference"),
    # Item 1: the registration; item 2: holder; item 3: representative
    text("com:NotificationLanguage", "notification_language"),
    text("com:InternationalRegistrationNumber", "international_registration_number"),
    bag("tmk:HolderBag", each("tmk:Holder", "holders", APPLICANT)),
    nested("com:Representative", "representative", REPRESENTATIVE),
    # Item 4: designations; item 5: goods and services; form MM17: seniority
    bag("tmk:DesignatedCountryBag", each("tmk:DesignatedCountry", "designations", DESIGNATION)),
    bag(
        "tmk:GoodsServicesLimitationBag",
        each("tmk:GoodsServicesLimitation", "limitations", LIMITATION),
    ),
    bag("tmk:SeniorityBag", each("tmk:Seniority", "seniorities", SENIORITY)),
    # What some parties ask for about the mark
    kept("tmk:ProposedMarkTranslation"),
    bag(
        "tmk:MarkTranslationTextBag",
        each("tmk:MarkTranslationText", "mark_translations", NUMBERED_WORDING),
    ),
    bag(
        "tmk:BasicRegistrationApplicationBag",
        each("tmk:BasicRegistrationApplication", "basic_marks", BASIC_MARK),
    ),
    yes_no("tmk:MarkVerbalElementSignificantIndicator", "verbal_element_significant"),
    nested("tmk:MarkImageColourClaimedText", "colours_claimed", NUMBERED_WORDING),
    nested("tmk:MarkImageColourPartClaimedText", "colour_parts_claimed", NUMBERED_WORDING),
    # Signatures, the office's record, when it takes effect, the fees
    bag("com:SignatureBag", each("com:Signature", "signatures", SIGNATURE)),
    text("com:RecordNotificationDate", "record_notification_date"),
    nested("com:RecordIdentifier", "record_identifier", IDENTIFIER),
    text("com:ReceivingOfficeDate", "receiving_office_date"),
    one_of(
        yes_no("tmk:RecordEffectiveAfterRenewalIndicator", "effective_after_renewal"),
        text("tmk:RecordEffectiveAfterChangeText", "effective_after_change"),
    ),
    bag("com:PaymentBag", each("com:Payment", "payments", PAYMENT)),
    bag("com:DocumentIncludedBag", each("com:DocumentIncluded", "documents", DOCUMENT_INCLUDED)),
    nested("com:CommentText", "comment", NUMBERED_WORDING),
    kind=("form", "madrid-designation"),
)

COUNT = layout(
    TransactionCount,
    text("tmk:MadridOfficeTransactionCategory", "category"),
    text("com:TransactionTotalQuantity", "total"),
)


def _messages(transaction: MadridTransaction) -> list[str]:
    """Return the elements of the messages in a transaction, those without a form last."""
    forms = [MM2 if each.form == "madrid" else MM4 for each in transaction.forms]
    held = [kept_element(each, "kept") for each in transaction.kept]
    return forms + [shown(str(each.tag)) for each in held]


def _counts_of(messages: list[str]) -> list[TransactionCount]:
    """Return how many messages of each category there are; a single message is not counted."""
    categories = [OFFICE_MESSAGES.get(each, "") for each in messages]
    if len(messages) < 2 or "" in categories:
        return []
    return [
        TransactionCount(category=each, total=str(categories.count(each)))
        for each in dict.fromkeys(categories)
    ]


def _with_totals(transaction: MadridTransaction) -> MadridTransaction:
    """Count the messages for the header, where the draft does not say otherwise."""
    messages = _messages(transaction)
    counts = transaction.counts
    if not counts and "counts" not in transaction.kept_forms:
        counts = _counts_of(messages)
    total = transaction.total or str(len(messages))
    return transaction.model_copy(update={"total": total, "counts": counts})


def _without_totals(transaction: MadridTransaction) -> MadridTransaction:
    """Leave out of the header what counting the messages gives as well."""
    messages = _messages(transaction)
    counts = _counts_of(messages)
    if transaction.total == str(len(messages)):
        transaction.total = ""
    if transaction.counts == counts:
        transaction.counts = []
    elif not transaction.counts:
        transaction.kept_forms["counts"] = ""
    return transaction


def _has_time(date: str) -> bool:
    return "T" in date


def _has_no_time(date: str) -> bool:
    return "T" not in date


TRANSACTION = layout(
    MadridTransaction,
    attribute("com:st96Version", "st96_version"),
    attribute("com:ipoVersion", "ipo_version"),
    bag(
        "tmk:MadridOfficeTransactionHeader",
        text("com:IPOfficeCode", "office"),
        text("com:RequestDate", "request_date", when=_has_no_time),
        text("com:RequestDateTime", "request_date", when=_has_time),
        text("com:TransactionTotalQuantity", "total"),
        bag(
            "tmk:MadridOfficeTransactionCountBag",
            each("tmk:MadridOfficeTransactionCount", "counts", COUNT),
        ),
    ),
    bag(
        "tmk:MadridOfficeToIBBag",
        any_order(
            each_kind("forms", {MM2: APPLICATION, MM4: SUBSEQUENT_DESIGNATION}),
            kept(*(OFFICE_MESSAGES.keys() - {MM2, MM4}), told=KEPT_AS_IT_IS),
        ),
    ),
    complete=_with_totals,
    tidy=_without_totals,
)


def read_madrid(data: bytes, *, source: str) -> tuple[MadridTransaction, tuple[PlacedFinding, ...]]:
    """Return the forms in an ST.96 document from an office to the International Bureau.

    The findings name what was left out and what is kept without being shown; whether the document
    is valid is for :func:`~gsfiler.st96.validate.check_document` to say. ``source`` names the
    document in errors. Raises InputError (not XML, hostile) and UnsupportedDocument (another
    version, or another kind of document).
    """
    root = parse_xml(data, source=source)
    document_version(root, source=source)
    if root.tag != clark(ROOT):
        raise UnsupportedDocument(
            source,
            f"this ST.96 document is a {shown(str(root.tag))}, not a Madrid filing of an office.",
            f"Give a document that begins with {ROOT}.",
            line=line_of(root),
        )
    reading = Reading()
    transaction: MadridTransaction = reading.part(root, TRANSACTION, "")
    return transaction, tuple(reading.findings)


def madrid_to_xml(transaction: MadridTransaction, *, version: str = "V6_0") -> bytes:
    """Return the forms as an ST.96 document in UTF-8; the same forms give the same bytes.

    What is not filled in is left out. Raises UnwritableDraft, which names the field, where a text
    holds a character that XML cannot, or where fields exclude one another in the standard.
    """
    return document_bytes(madrid_element(transaction, version=version))


def madrid_element(transaction: MadridTransaction, *, version: str = "V6_0") -> etree._Element:
    """Return the forms as the root element of a document; see :func:`madrid_to_xml`."""
    if version not in SUPPORTED:
        raise UnsupportedDocument(
            "the export",
            f"version {version} of ST.96 is not supported; this program writes "
            f"{', '.join(SUPPORTED)}.",
            "Choose one of these versions.",
        )
    stated = transaction.model_copy(update={"st96_version": version})
    return write_part(stated, TRANSACTION, clark(ROOT), "")
