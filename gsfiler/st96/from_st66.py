"""ST.66 version 1.1 → ST.96 version 6.0: a whole document, and a finding for all that is lost.

The mapping is that of ST.96 Annex VI. What its stylesheet writes is never valid, so twenty-one
rules of our own stand where it fails; each is numbered where it is applied, here and in the modules
``from_st66_…``, which follow the subjects: ``mark`` (with ``image``), ``goods``, ``parties``,
``contact``, ``rights``, ``documents``, ``payment``. What comes out is valid under the schema
``TrademarkTransaction``, whatever goes in.
"""

from dataclasses import dataclass

from gsfiler.core.errors import InputError
from gsfiler.core.findings import QUOTED, Finding
from gsfiler.core.hardened_xml import line_of, parse_xml
from gsfiler.st96 import from_st66_findings as told
from gsfiler.st96.from_st66_documents import document_bag
from gsfiler.st96.from_st66_goods import classification_term_bag
from gsfiler.st96.from_st66_mark import trademark
from gsfiler.st96.from_st66_parties import applicant_bag, representative_bag
from gsfiler.st96.from_st66_payment import payment_bag, signature_bag
from gsfiler.st96.from_st66_reading import Reading, local_name
from gsfiler.st96.from_st66_source import Element, Source
from gsfiler.st96.from_st66_tree import VERSIONED, branch, document, filled, leaf
from gsfiler.st96.from_st66_values import LANGUAGE, listed_in

NAMESPACE = "http://www.wipo.int/standards/XMLSchema/trademarks"
MAX_NODES = 1_000_000
"""Elements and attributes of one document; what is read is remembered until the end."""

_ROOT = "Transaction"
_INFORMATION = "Trademark Information"
_NORMAL = "Normal"


@dataclass(frozen=True, slots=True)
class Converted:
    """A document of ST.96 and what was told while it was made."""

    xml: bytes
    findings: tuple[Finding, ...]


def is_st66(root: Element) -> bool:
    """Return whether the root of a document is that of ST.66."""
    return root.tag == f"{{{NAMESPACE}}}{_ROOT}"


def convert_st66(data: bytes, *, source: str) -> Converted:
    """Return an ST.66 document as an ST.96 document (``tmk:TrademarkTransaction``).

    ``source`` names the document in errors. Raises InputError: not well-formed, hostile, not ST.66,
    or without any mark, party or term.
    """
    root = parse_xml(data, source=source, max_nodes=MAX_NODES)
    if not is_st66(root):
        raise InputError(
            source,
            f"this XML (its root is “{local_name(root)}”) is not an ST.66 document.",
            "Give the ST.66 export of an office; ST.96 needs no conversion.",
            line=line_of(root),
        )
    reading = Reading(is_own=lambda namespace: namespace == NAMESPACE)
    whole = Source(reading, root)
    found = [_body(each) for each in whole.all("TradeMarkTransactionBody")]
    bodies = [each for each in found if each is not None]
    if not bodies:
        raise InputError(
            source,
            "there is no trade mark, party or term in this ST.66 document.",
            "Give a document that holds one.",
            line=line_of(root),
        )
    header = _header(whole.one("TransactionHeader"))
    before = [] if header is None else [header]
    built = filled("tmk:TrademarkTransaction", [*before, *bodies], VERSIONED)
    reading.tell_what_is_left(root)
    return Converted(document(built), reading.findings())


def _header(source: Source | None) -> Element | None:
    """Return who sent the document and who received it; ST.96 requires when.

    A login and its password are never carried over.
    """
    sender = source and source.one("SenderDetails")
    if source is None or sender is None:
        return None
    when = sender.moment("RequestProducerDateTime", "com:RequestDateTime")
    if when is None:
        when = sender.date("RequestProducerDate", "com:RequestDate")
    if when is None:
        source.incomplete("RequestProducerDate")
        return None
    office = "RequestReceivingOfficeCode"
    return branch(
        "com:TransactionHeader",
        branch(
            "com:SenderBag",
            sender.token("RequestIdentifier", "com:RequestIdentifier"),
            sender.value("RequestLanguageCode", "com:RequestLanguageCode", LANGUAGE),
            sender.text("RequestXSDVersion", "com:RequestXSDVersion"),
            sender.text("RequestFilename", "com:FileName"),
            sender.token("RequestStatus", "com:RequestStatusCategory"),
            sender.text("RequestProducer", "com:RequestProducer"),
            sender.office(office, f"com:{office}"),
            when,
        ),
        _receiver(source.one("ReceiverDetails")),
    )


def _receiver(source: Source | None) -> Element | None:
    """Return who received the document; ST.96 requires when."""
    if source is None:
        return None
    when = source.moment("ReceiverDateTime", "com:ReceiverDateTime")
    if when is None:
        source.incomplete("ReceiverDateTime")
        return None
    return branch("com:ReceiverBag", when, source.comment())


def _body(source: Source) -> Element | None:
    """Return one body, or nothing where it holds nothing that can be converted."""
    content = source.one("TransactionContentDetails")
    data = content and content.one("TransactionData")
    built = data and _data(data)
    if content is None or built is None:
        return None
    number = content.token("TransactionIdentifier", "com:TransactionIdentifier")
    if number is None:
        content.filled_in("TransactionIdentifier", told.EMPTY.of())
        number = leaf("com:TransactionIdentifier", "")
    bag = branch(
        "tmk:TransactionContentBag",
        number,
        leaf("com:TransactionCategory", _category(content)),
        leaf("com:TransactionSubCode", _sub_code(content)),
        branch("tmk:TransactionData", built, attributes=VERSIONED),
        attributes=VERSIONED,
    )
    errors = source.all("TransactionErrorDetails", "TransactionError")
    return branch(
        "tmk:TrademarkTransactionBody",
        branch("com:TransactionErrorBag", map(_error, errors)),
        bag,
        attributes=VERSIONED,
    )


def _error(source: Source) -> Element | None:
    return branch(
        "com:TransactionError",
        source.token("TransactionErrorCode", "com:TransactionErrorCode"),
        source.worded("TransactionErrorText", "com:TransactionErrorText"),
    )


def _category(content: Source) -> str:
    """Return what the transaction is.

    Rule 7: a code that ST.96 does not know stands for information about a mark.
    """
    code = content.one("TransactionCode")
    if code is None:
        content.filled_in("TransactionCode", QUOTED.of(wording=_INFORMATION))
        return _INFORMATION
    known = listed_in("TransactionCode").reads(content.said("TransactionCode"))
    if known is None:
        code.tell(told.VALUE_BROADER, taken=_INFORMATION)
    return known or _INFORMATION


def _sub_code(content: Source) -> str:
    """Return how the transaction runs (rule 8: as it stands, “Normal” where nothing is said)."""
    code = content.one("TransactionSubCode")
    if code is None:
        content.filled_in("TransactionSubCode", QUOTED.of(wording=_NORMAL))
    return (code and code.content(listed_in("TransactionSubCode"))) or _NORMAL


def _data(source: Source) -> Element | None:
    """Return what the transaction is about; ST.96 takes one kind of it only.

    Parties that stand beside a single mark belong to it.
    """
    if application := source.one("TradeMarkApplication"):
        return _application(application, source)
    marks = _marks(source, source)
    if marks is not None:
        return marks
    for bag in (applicant_bag, representative_bag, classification_term_bag):
        found = bag(source)
        if found is not None:
            return found
    return None


def _application(source: Source, data: Source) -> Element | None:
    """Return an application around its marks.

    Rule 1: the marks are mapped here as they are outside an application, and what surrounds them
    stands in the order of ST.96.
    """
    marks = _marks(source, data)
    if marks is None:
        return None
    return branch(
        "tmk:TrademarkApplication",
        _software(source.one("RequestSoftware")),
        source.text("ApplicationFormName", "tmk:ApplicationFormName"),
        _search(source.one("RequestSearch")),
        _examination(source.one("RequestExamination")),
        document_bag(source, "DocumentIncluded", "com:DocumentIncludedBag", "com:DocumentIncluded"),
        marks,
        payment_bag(source),
        signature_bag(source),
        attributes=VERSIONED,
    )


def _marks(source: Source, data: Source) -> Element | None:
    """Return the marks of a document or application."""
    marks = source.all("TradeMarkDetails", "TradeMark")
    beside = data if len(marks) == 1 else None
    return branch("tmk:TrademarkBag", (trademark(each, beside) for each in marks))


def _software(source: Source | None) -> Element | None:
    if source is None:
        return None
    name = source.text("RequestSoftwareName", "com:RequestSoftwareName")
    if name is None:
        source.incomplete("RequestSoftwareName")
        return None
    version = source.text("RequestSoftwareVersion", "com:RequestSoftwareVersion")
    return branch("com:RequestSoftware", name, version)


def _search(source: Source | None) -> Element | None:
    """Return the search that is asked for; ST.96 requires its kind."""
    if source is None:
        return None
    kind = source.listed("RequestSearchKindCode", "tmk:RequestSearchCategory")
    if kind is None:
        source.incomplete("RequestSearchKindCode")
        return None
    return branch(
        "tmk:RequestSearch",
        source.text("RequestSearchAuthority", "tmk:RequestSearchAuthority"),
        kind,
        source.token("EarlierSearchIdentifier", "tmk:EarlierSearchIdentifier"),
        source.date("EarlierSearchDate", "tmk:EarlierSearchDate"),
    )


def _examination(source: Source | None) -> Element | None:
    """Return the examination that is asked for; ST.96 requires its kind."""
    if source is None:
        return None
    kind = source.listed("RequestExaminationKindCode", "com:RequestExaminationCategory")
    if kind is None:
        source.incomplete("RequestExaminationKindCode")
        return None
    authority = source.text("RequestExaminationAuthority", "com:RequestExaminationAuthority")
    return branch("com:RequestExamination", authority, kind)
