"""The names of ST.96: namespaces, prefixes, and the messages an office sends for Madrid.

Code writes names with the standard's usual prefixes (``com:Contact``), whatever prefixes a document
uses; :func:`clark` and :func:`shown` turn them into the form of lxml and back.
"""

from functools import lru_cache

ST96 = "http://www.wipo.int/standards/XMLSchema/ST96/"
PREFIXES = {
    "com": f"{ST96}Common",
    "tmk": f"{ST96}Trademark",
    "dgn": f"{ST96}Design",
}
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
MATHML = "http://www.w3.org/1998/Math/MathML3"

_SHOWN = {namespace: prefix for prefix, namespace in PREFIXES.items()} | {
    INSTANCE: "xsi",
    "http://www.w3.org/XML/1998/namespace": "xml",
    f"{ST96}Patent": "pat",
    f"{ST96}Copyright": "cpr",
    f"{ST96}GeographicalIndication": "gin",
}

INLINE = frozenset(
    f"{{{PREFIXES['com']}}}{name}"
    for name in (
        "B",
        "I",
        "U",
        "O",
        "S",
        "Sub",
        "Sup",
        "Sub2",
        "Sup2",
        "SmallCapital",
        "Ins",
        "Del",
        "OCRConfidenceData",
        "Br",
    )
)
"""Marks of emphasis inside a text (Clark notation): blanks around them belong to the text."""

OFFICE_MESSAGES = {
    "tmk:MadridApplication": "Application",
    "tmk:MadridSubsequentDesignation": "Subsequent designation",
    "tmk:MadridSubsequentDesignationFromConversion": (
        "Subsequent designation resulting from conversion"
    ),
    "tmk:MadridNewBasicApplication": "New basic application",
    "tmk:MadridNationalRegistrationReplacement": "National registration replacement",
    "tmk:MadridIrregularityResponse": "Irregularity response",
    "tmk:MadridCorrectionRequest": "Correction request",
    "tmk:MadridCorrectionRefusal": "Correction refusal",
    "tmk:MadridGoodsServicesLimitationRequest": "Goods services limitation request",
    "tmk:MadridLimitationNoEffect": "Limitation no effect",
    "tmk:MadridOwnershipChange": "Ownership change",
    "tmk:MadridOwnershipChangeNoEffect": "Ownership change no effect",
    "tmk:MadridHolderNameAddressChange": "Change of holder name and or address",
    "tmk:MadridRepresentativeAppointment": "Representative appointment",
    "tmk:MadridRepresentativeCancellation": "Representative cancellation",
    "tmk:MadridRepresentativeNameAddressChange": "Representative name and or address change",
    "tmk:MadridRenewalRequest": "Renewal request",
    "tmk:MadridComplementaryRenewal": "Complementary renewal",
    "tmk:MadridSecondPartPaymentRequest": "Second part payment request",
    "tmk:MadridRenunciation": "Renunciation",
    "tmk:MadridCancellation": "Cancellation",
    "tmk:MadridLicenceRecordalRequest": "Licence recordal request",
    "tmk:MadridHolderDisposalRightRestriction": "Holder disposal right restriction",
    "tmk:MadridInternationalRegistrationDivisionRequest": "International registration division",
    "tmk:MadridInternationalRegistrationMergerRequest": "",
    "tmk:MadridCeasingEffect": "Ceasing of effect",
    "tmk:MadridPotentialCeasingEffect": "Potential ceasing of effect",
    "tmk:MadridInvalidation": "Invalidation",
    "tmk:MadridInterimStatus": "Interim status",
    "tmk:MadridGrantProtection": "Grant Protection",
    "tmk:MadridProvisionalRefusal": "Provisional refusal",
    "tmk:MadridFinalDecision": "Final decision",
    "tmk:MadridFurtherDecision": "Further decision",
    "tmk:MadridPossibleOppositionNotification": "Possible opposition notification",
    "tmk:MadridSeniorityClaimDecision": "Seniority claim decision",
    "tmk:MadridAmendedMarkImage": "Amended mark image",
    "tmk:MadridOfficeClosureDay": "Office closure day",
    "tmk:MadridGenericOfficeCommunication": "Generic office communication",
}
"""The messages of ``tmk:MadridOfficeToIBBag`` and the category by which a header counts each.

A merger is counted by what led to it, which its name does not tell; its category is left empty.
"""


@lru_cache(maxsize=2048)
def clark(name: str) -> str:
    """Return ``com:Contact`` as ``{namespace}Contact``; a name without prefix stays as it is."""
    prefix, colon, local = name.partition(":")
    return f"{{{PREFIXES[prefix]}}}{local}" if colon else name


@lru_cache(maxsize=4096)
def shown(tag: str) -> str:
    """Return ``{namespace}Contact`` as ``com:Contact``; foreign namespaces stand in full."""
    namespace, brace, local = tag[1:].partition("}")
    if not brace or tag[0] != "{":
        return tag
    prefix = _SHOWN.get(namespace)
    return f"{prefix}:{local}" if prefix else tag


def local_name(tag: str) -> str:
    """Return the name without its namespace."""
    return tag.rpartition("}")[2]
