"""Small ST.96 documents for tests, and how two documents are compared."""

from xml.etree.ElementTree import canonicalize

from gsfiler.filing.madrid import MadridApplication, MadridTransaction
from gsfiler.filing.messages.madrid_xml import madrid_to_xml, read_madrid
from gsfiler.st96.names import PREFIXES

_NAMES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in PREFIXES.items())

APPLICANT = (
    "<tmk:Applicant><com:Contact><com:ContactText>Farola Norte</com:ContactText></com:Contact>"
    "</tmk:Applicant>"
)
BASIC_MARK = (
    "<tmk:BasicRegistrationApplication><tmk:BasicRegistrationBag><tmk:BasicRegistration>"
    "<tmk:BasicRegistrationNumber>M1</tmk:BasicRegistrationNumber>"
    "<tmk:BasicRegistrationDate>2026-02-03</tmk:BasicRegistrationDate>"
    "</tmk:BasicRegistration></tmk:BasicRegistrationBag></tmk:BasicRegistrationApplication>"
)
CLASSIFICATION = (
    "<tmk:GoodsServicesClassification><tmk:ClassificationKindCode>Nice</tmk:ClassificationKindCode>"
    "<com:ClassificationVersion>12-2026</com:ClassificationVersion>"
    "<tmk:ClassNumber>25</tmk:ClassNumber></tmk:GoodsServicesClassification>"
)
DESCRIPTIONS = (
    "<tmk:ClassDescriptionBag><tmk:ClassDescription><tmk:ClassNumber>25</tmk:ClassNumber>"
    "<tmk:GoodsServicesDescriptionText>Clothing</tmk:GoodsServicesDescriptionText>"
    "</tmk:ClassDescription></tmk:ClassDescriptionBag>"
)
GOODS = (
    f"<tmk:GoodsServices><tmk:GoodsServicesClassificationBag>{CLASSIFICATION}"
    f"</tmk:GoodsServicesClassificationBag>{DESCRIPTIONS}</tmk:GoodsServices>"
)
AMOUNT = "<com:FeePayableTotalAmount>903</com:FeePayableTotalAmount>"
CLOSURE = (
    "<tmk:MadridOfficeClosureDay><tmk:ContractingPartyClosedDate>2026-12-25"
    "</tmk:ContractingPartyClosedDate></tmk:MadridOfficeClosureDay>"
)


def application(
    *,
    start: str = "",
    applicants: str = APPLICANT,
    after_basic_marks: str = "",
    goods: str = GOODS,
    after_designations: str = "",
    payment: str = AMOUNT,
) -> str:
    """An application with the least there must be, and what a test puts in."""
    return (
        f"<tmk:MadridApplication>{start}<com:ApplicationLanguageCode>en</com:ApplicationLanguageCode>"
        f"<tmk:ApplicantBag>{applicants}</tmk:ApplicantBag>"
        f"<tmk:BasicRegistrationApplicationBag>{BASIC_MARK}</tmk:BasicRegistrationApplicationBag>"
        f"{after_basic_marks}<tmk:GoodsServicesBag>{goods}</tmk:GoodsServicesBag>"
        "<tmk:DesignatedCountryBag><tmk:DesignatedCountry>"
        "<com:DesignatedCountryCode>US</com:DesignatedCountryCode></tmk:DesignatedCountry>"
        f"</tmk:DesignatedCountryBag>{after_designations}"
        "<com:ReceivingOfficeDate>2026-11-18</com:ReceivingOfficeDate>"
        f"<com:PaymentBag><com:Payment>{payment}</com:Payment></com:PaymentBag>"
        "</tmk:MadridApplication>"
    )


def document(*messages: str, total: str = "", counts: str = "", root: str = "") -> bytes:
    """A whole document; the header counts the messages unless a test says otherwise."""
    return (
        f'<tmk:MadridOfficeToIBTransaction {_NAMES} com:st96Version="V6_0" {root}>'
        "<tmk:MadridOfficeTransactionHeader><com:IPOfficeCode>ES</com:IPOfficeCode>"
        "<com:RequestDate>2026-11-20</com:RequestDate>"
        f"<com:TransactionTotalQuantity>{total or len(messages)}</com:TransactionTotalQuantity>"
        f"{counts}</tmk:MadridOfficeTransactionHeader>"
        f"<tmk:MadridOfficeToIBBag>{''.join(messages)}</tmk:MadridOfficeToIBBag>"
        "</tmk:MadridOfficeToIBTransaction>"
    ).encode()


def unified(data: bytes) -> str:
    """Canonical XML of a document, with prefixes and blanks between elements made the same.

    By another library than gsfiler's own; blanks at the ends of texts are not looked at.
    """
    return canonicalize(data.decode(), strip_text=True, rewrite_prefixes=True)


def read(data: bytes) -> MadridTransaction:
    """Read a document and leave its findings."""
    return read_madrid(data, source="filing.xml")[0]


def told(data: bytes) -> list[tuple[str, str]]:
    """Return the findings of reading a document: place and sentence."""
    findings = read_madrid(data, source="filing.xml")[1]
    return [(each.path, each.finding.message) for each in findings]


def first_form(data: bytes) -> MadridApplication:
    """Return the application in a document."""
    form = read(data).forms[0]
    assert isinstance(form, MadridApplication)
    return form


def comes_back(data: bytes) -> bool:
    """Tell whether a document that is read and written is the same."""
    return unified(madrid_to_xml(read(data))) == unified(data)
