"""What the conversion from ST.66 leaves out, moves or mends is told, and nothing else is."""

import re

import pytest

from gsfiler.st96.from_st66 import convert_st66
from tests.st96.st66_marks import (
    ASSOCIATED,
    FILE,
    IMAGE,
    NUMBER,
    OWN_DISCLAIMER,
    PRIORITY,
    WO,
    WORD,
    codes,
    convert,
    document,
    found,
)

# what stands in the mark, the code of the finding, and whom it names
TOLD = [
    ("<wo:MarkEventDetails><x/>y</wo:MarkEventDetails>", "EXTENSION_LEFT_OUT", "MarkEventDetails"),
    (f"<wo:X xmlns:wo='{WO}' a='1'/>", "", ""),
    ("<Unheard>of</Unheard>", "LEFT_OUT", "Unheard"),
    (ASSOCIATED, "LEFT_OUT", "AssociatedMarkDetails"),
    ("<ExpiryDate>31.12.2019</ExpiryDate>", "VALUE_LEFT_OUT", "ExpiryDate"),
    ("<ExpiryDate>2019-02-29</ExpiryDate>", "VALUE_LEFT_OUT", "ExpiryDate"),
    ("<ExpiryDate>20190228</ExpiryDate>", "VALUE_MENDED", "ExpiryDate"),
    ("<ExpiryDate>2019-02-28T10:00:00Z</ExpiryDate>", "VALUE_MENDED", "ExpiryDate"),
    ("<ExpiryDate>2019-02-28</ExpiryDate>", "", ""),
    ("<ReceivingOfficeCode>QQ</ReceivingOfficeCode>", "VALUE_LEFT_OUT", "ReceivingOfficeCode"),
    ("<ReceivingOfficeCode> em </ReceivingOfficeCode>", "", ""),
    ("<ApplicationLanguageCode>Undefined</ApplicationLanguageCode>", "VALUE_LEFT_OUT",
     "ApplicationLanguageCode"),
    ("<ApplicationLanguageCode>en-GB</ApplicationLanguageCode>", "VALUE_MENDED",
     "ApplicationLanguageCode"),
    ("<NonUseCancelledIndicator>perhaps</NonUseCancelledIndicator>", "VALUE_LEFT_OUT",
     "NonUseCancelledIndicator"),
    ("<FilingPlace>a</FilingPlace><FilingPlace>b</FilingPlace>", "REPEATED", "FilingPlace"),
    ("<FilingPlace zone='7'>a</FilingPlace>", "LEFT_OUT", "FilingPlace/@zone"),
    (PRIORITY.format("<PriorityCountryCode>US</PriorityCountryCode>"), "INCOMPLETE", "Priority"),
    ("<PriorityDetails>stray</PriorityDetails>", "LEFT_OUT", "PriorityDetails/text()"),
    ("<KindMark>Guarantee</KindMark>", "VALUE_BROADER", "KindMark"),
    ("<KindMark>Merek</KindMark>", "VALUE_LEFT_OUT", "KindMark"),
    (OWN_DISCLAIMER, "EXTENSION_READ", "MarkDisclaimerDetails"),
    (IMAGE.format(FILE + "<MarkImageBinary>AAAA</MarkImageBinary>"), "LEFT_OUT", "MarkImageBinary"),
]  # fmt: skip


@pytest.mark.parametrize(("mark", "code", "element"), TOLD)
def test_what_does_not_arrive_is_told_with_its_element_and_line(
    mark: str, code: str, element: str
) -> None:
    usual = {str(each.message) for each in convert("").findings}
    findings = [each for each in convert(mark).findings if each.message not in usual]

    told = [(each.code.removeprefix("CONVERSION_"), each.details["element"]) for each in findings]
    assert told == ([(code, element)] if code else [])
    assert all("line 1" in each.message for each in findings)


def nested(path: str, text: str = "1") -> str:
    """Return elements in one another, by a path of their names."""
    names = path.split("/")
    return (
        "".join(f"<{each}>" for each in names)
        + text
        + "".join(f"</{each}>" for each in reversed(names))
    )


# where it stands, what of it is there, and the element that is left out as a whole
WHOLE = [
    ("before", nested("RequestSoftware/RequestSoftwareVersion"), "RequestSoftware"),
    ("before", nested("RequestSearch/EarlierSearchDate", "2020-01-01"), "RequestSearch"),
    ("before", nested("RequestExamination/RequestExaminationAuthority"), "RequestExamination"),
    ("after", nested("SignatoryDetails/Signatory/SignaturePlace"), "Signatory"),
    ("after", nested("PaymentDetails/Payment/PaymentReference"), "Payment"),
    ("mark", nested("MarkSoundDetails/MarkSound/MarkSoundFileFormat", "MP3"), "MarkSound"),
    (
        "mark",
        nested("PreviousRegistrationDetails/PreviousRegistration/PreviousRegistrationDate", "2020"),
        "PreviousRegistration",
    ),
    (
        "mark",
        nested("ExhibitionPriorityDetails/ExhibitionPriority/ExhibitionName"),
        "ExhibitionPriority",
    ),
    ("mark", nested("SeniorityDetails/Seniority/SeniorityFilingDate", "2020"), "Seniority"),
    (
        "mark",
        nested("DesignatedCountryDetails/DesignatedCountry/DesignatedUnderCode", "Protocol"),
        "DesignatedCountry",
    ),
    ("mark", nested("ApplicantDetails/Applicant/ApplicantNationalityCode", "ES"), "Applicant"),
    ("mark", nested("StaffDetails/Staff/OfficialTitle"), "Staff"),
    ("mark", nested("Authorization/AuthorizationIdentifier"), "Authorization"),
    ("mark", nested("UseRight/UseRightText"), "UseRight"),
    (
        "mark",
        nested("CorrespondenceAddress/CorrespondenceAddressParty", "Applicant"),
        "CorrespondenceAddress",
    ),
    (
        "mark",
        nested("DivisionalApplicationDetails/InitialApplicationDate", "2020"),
        "DivisionalApplicationDetails",
    ),
    ("mark", nested("TradeMarkVersion/Comment"), "TradeMarkVersion"),
    (
        "mark",
        nested("WordMarkSpecification/MarkStandardCharacterIndicator"),
        "WordMarkSpecification",
    ),
]


@pytest.mark.parametrize(("where", "xml", "element"), WHOLE, ids=[each[2] for each in WHOLE])
def test_what_lacks_a_required_part_is_left_out_as_a_whole_and_told_once(
    where: str, xml: str, element: str
) -> None:
    result = convert(xml) if where == "mark" else convert(**{where: xml})
    bare = convert() if where == "mark" else convert(after="<ApplicationFormName/>")

    told = [str(each.details["element"]) for each in result.findings if each not in bare.findings]
    assert told == [element]
    assert "INCOMPLETE" in codes(result)
    assert result.xml == bare.xml


TRANSFER = (
    "<BankTransfer><BankTransferIdentifier>1</BankTransferIdentifier><BankTransferDate>2020-01-01"
    "</BankTransferDate><BankDestinationAccount>2</BankDestinationAccount></BankTransfer>"
)


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        (nested("Account/AccountIdentifier"), ["1"]),
        (nested("Account/AccountKind"), []),
        (nested("OtherPaymentMethod", "cash"), ["cash"]),
        (nested("Cheque/ChequeIdentifier", "7"), ["7"]),
        (nested("Cheque/BankName"), []),
        (nested("BankTransfer/BankTransferIdentifier"), []),
        (TRANSFER, ["1", "2020-01-01", "2"]),
    ],
)
def test_a_way_of_paying_is_kept_where_it_is_whole(method: str, expected: list[str]) -> None:
    paid = (
        "<PaymentFeeDetails><PaymentFee><FeeAmount>1</FeeAmount></PaymentFee></PaymentFeeDetails>"
    )
    after = (
        f"<PaymentDetails><Payment><PaymentMethod>{method}</PaymentMethod>{paid}</Payment>"
        "</PaymentDetails>"
    )
    assert found(convert(after=after), "//com:PaymentMethod//*[not(*)]") == expected


@pytest.mark.parametrize(
    "name",
    [
        "WordMarkSpecification",
        "MarkImageDetails",
        "GoodsServicesDetails",
        "ApplicantDetails",
        "RepresentativeDetails",
        "PriorityDetails",
        "MarkDisclaimerDetails",
        "MarkDescriptionDetails",
    ],
)
def test_an_offices_own_element_is_read_where_the_standards_is_missing(name: str) -> None:
    content = {
        "WordMarkSpecification": "<MarkVerbalElementText>{0}</MarkVerbalElementText>",
        "MarkImageDetails": "<MarkImage><MarkImageFilename>{0}</MarkImageFilename></MarkImage>",
        "GoodsServicesDetails": "<GoodsServices><ClassificationVersion>{0}</ClassificationVersion>"
        "</GoodsServices>",
        "PriorityDetails": "<Priority><PriorityCountryCode>ES</PriorityCountryCode><PriorityDate>"
        "2020-01-01</PriorityDate><PriorityHolderName>{0}</PriorityHolderName></Priority>",
        "MarkDisclaimerDetails": "<MarkDisclaimer>{0}</MarkDisclaimer>",
        "MarkDescriptionDetails": "<MarkDescription>{0}</MarkDescription>",
        "ApplicantDetails": "<Applicant><ApplicantLegalEntity>{0}</ApplicantLegalEntity>"
        "</Applicant>",
        "RepresentativeDetails": "<Representative><RepresentativeLegalEntity>{0}"
        "</RepresentativeLegalEntity></Representative>",
    }[name]
    filled = f"<{name}>{content}</{name}>".format
    own = re.sub(r"<(/?)", r"<\1wo:", filled("theirs"))
    around = "" if name == "WordMarkSpecification" else WORD

    assert b">theirs<" in convert(around + own).xml
    assert b">theirs<" in convert(f"{around}{own}<{name}/>").xml
    both = convert(around + own + filled("standard"))
    assert b">standard<" in both.xml
    assert b">theirs<" not in both.xml


def test_parties_beside_a_single_mark_are_put_into_it_but_not_into_several() -> None:
    party = "<Applicant><ApplicantLegalEntity>GmbH</ApplicantLegalEntity></Applicant>"
    one = document().replace(
        b"</TransactionData>",
        f"<ApplicantDetails>{party}</ApplicantDetails></TransactionData>".encode(),
    )
    mark = f"<TradeMark>{NUMBER}</TradeMark>".encode()
    several = one.replace(mark, mark * 2)

    moved = convert_st66(one, source="x")
    assert found(moved, "//tmk:Trademark//com:LegalEntityName") == ["GmbH"]
    assert "MOVED" in codes(moved)
    kept_out = convert_st66(several, source="x")
    assert found(kept_out, "//com:LegalEntityName") == []
    assert "LEFT_OUT" in codes(kept_out)


def test_a_login_and_a_card_are_never_carried_over() -> None:
    header = (
        "<TransactionHeader><SenderDetails><RequestProducerDate>2020-01-01</RequestProducerDate>"
        "<LoginInformation><Login>u</Login><Password>secret-1</Password></LoginInformation>"
        "</SenderDetails></TransactionHeader><TradeMarkTransactionBody>"
    )
    card = (
        "<PaymentDetails><Payment><PaymentMethod><CardAccount><CardPrimaryAccountNumber>secret-2"
        "</CardPrimaryAccountNumber></CardAccount></PaymentMethod><PaymentFeeDetails><PaymentFee>"
        "<FeeAmount>1</FeeAmount></PaymentFee></PaymentFeeDetails></Payment></PaymentDetails>"
    )
    data = document(after=card).replace(b"<TradeMarkTransactionBody>", header.encode())
    result = convert_st66(data, source="x")

    assert b"secret" not in result.xml
    named = {each.details["element"] for each in result.findings}
    assert {"LoginInformation", "CardAccount"} <= named
    assert found(result, "//com:SenderBag/*") == ["2020-01-01"]
