"""The numbered rules of the conversion, each by a small document; what goes in and comes out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

import gsfiler.st96
from gsfiler.st96.from_st66 import NAMESPACE, Converted, convert_st66
from tests.st96.transaction_schema import faults

WO = "http://www.wipo.int/standards/XMLSchema/wo-trademarks"
NAMES = {
    "com": "http://www.wipo.int/standards/XMLSchema/ST96/Common",
    "tmk": "http://www.wipo.int/standards/XMLSchema/ST96/Trademark",
}
NUMBER = "<ApplicationNumber>1</ApplicationNumber>"
ADDRESS = (
    "<ApplicantDetails><Applicant><ApplicantAddressBook><FormattedNameAddress><Name><FormattedName>"
    "<LastName>Ibarra</LastName></FormattedName></Name><Address>{}</Address>"
    "</FormattedNameAddress></ApplicantAddressBook></Applicant></ApplicantDetails>"
)
FREE = "<FreeFormatAddress>{}</FreeFormatAddress>"
LINES = (
    "<FreeFormatAddressLine>Seeweg 1</FreeFormatAddressLine>"
    "<FreeFormatAddressLine>6300 Zug</FreeFormatAddressLine>"
)
IMAGE = "<MarkImageDetails><MarkImage>{}</MarkImage></MarkImageDetails>"
FILE = "<MarkImageFilename>m.png</MarkImageFilename>"
WORD = (
    "<WordMarkSpecification><MarkVerbalElementText>A</MarkVerbalElementText>"
    "</WordMarkSpecification>"
)
CLASSES = (
    "<GoodsServicesDetails><GoodsServices>{}<ClassDescriptionDetails>{}</ClassDescriptionDetails>"
    "</GoodsServices></GoodsServicesDetails>"
)
CLASS = "<ClassDescription><ClassNumber>{}</ClassNumber>{}</ClassDescription>"
DOMESTIC = (
    "<ClassificationKindCode>Domestic</ClassificationKindCode>"
    "<ClassificationVersion>11-2019</ClassificationVersion>"
)
PUBLICATION = (
    "<PublicationDetails><Publication><PublicationPage>7</PublicationPage></Publication>"
    "</PublicationDetails>"
)
PRIORITY = "<PriorityDetails><Priority>{}</Priority></PriorityDetails>"
ASSOCIATED = (
    "<AssociatedMarkDetails><AssociatedApplicationNumber>1</AssociatedApplicationNumber>"
    "</AssociatedMarkDetails>"
)
OWN_DISCLAIMER = (
    "<wo:MarkDisclaimerDetails><wo:MarkDisclaimer>LUZ</wo:MarkDisclaimer>"
    "</wo:MarkDisclaimerDetails>"
)
CODES = (
    "<MarkImageCategory><CategoryKind>{}</CategoryKind><CategoryVersion>8</CategoryVersion>"
    "<CategoryCodeDetails><CategoryCode>{}</CategoryCode></CategoryCodeDetails></MarkImageCategory>"
)


def document(mark: str = "", *, content: str = "", before: str = "", after: str = "") -> bytes:
    """Return a document with one mark, what stands above it and around it in an application."""
    marks = f"<TradeMarkDetails><TradeMark>{NUMBER}{mark}</TradeMark></TradeMarkDetails>"
    if before or after:
        marks = f"<TradeMarkApplication>{before}{marks}{after}</TradeMarkApplication>"
    return (
        f'<Transaction xmlns="{NAMESPACE}" xmlns:wo="{WO}"><TradeMarkTransactionBody>'
        f"<TransactionContentDetails>{content}<TransactionData>{marks}</TransactionData>"
        "</TransactionContentDetails></TradeMarkTransactionBody></Transaction>"
    ).encode()


def convert(mark: str = "", **around: str) -> Converted:
    return convert_st66(document(mark, **around), source="x.xml")


def found(result: Converted, path: str) -> list[str]:
    """Return what an XPath finds: texts, attributes, or the names of elements with children."""
    root = etree.fromstring(result.xml)
    hits = root.xpath(path, namespaces=NAMES)
    return [(each.text or "") if isinstance(each, etree._Element) else str(each) for each in hits]


def children(result: Converted, path: str) -> list[str]:
    """Return the names of the elements below the first that a path finds."""
    root = etree.fromstring(result.xml)
    first = root.xpath(path, namespaces=NAMES)[0]
    return [etree.QName(each).localname for each in first]


def codes(result: Converted) -> set[str]:
    return {each.code.removeprefix("CONVERSION_") for each in result.findings}


# number of the rule, what stands in the mark, where to look, what is there
RULES: list[tuple[int, str, str, list[str]]] = [
    (2, ADDRESS.format("").replace("Applicant", "Representative"),
     "//com:Representative/com:Contact/com:Name/com:PersonName/com:PersonStructuredName/*",
     ["Ibarra"]),
    (3, "<AssociatedMarkDetails/>" + ADDRESS.format(""), "//com:PostalAddressBag", []),
    (4, CLASSES.format("", CLASS.format(9, "") + CLASS.format("009", "") + CLASS.format(9, "")),
     "//tmk:GoodsServicesClassification/*", ["Nice", "9", "Nice", "009"]),
    (4, CLASSES.format(DOMESTIC, CLASS.format(9, "")),
     "//tmk:GoodsServicesClassification/*", ["Domestic", "11-2019", "9"]),
    (5, WORD.replace("Text>A", 'Text languageCode="fr">A'),
     "//tmk:MarkSignificantVerbalElementText/@com:languageCode", ["fr"]),
    (5, WORD, "//tmk:MarkSignificantVerbalElementText", ["A"]),
    *((6, f"<KindMark>{old}</KindMark>", "//tmk:MarkCategory", new) for old, new in {
        "Individual": ["Individual mark"],
        "Collective": ["Collective mark"],
        "Certificate": ["Certification mark"],
        "Certification": ["Certification mark"],
        "Guarantee": ["Certification mark"],
        "Defensive": ["Defensive mark"],
        "Other": ["Mark"],
        "Trademark, Service Mark": ["Trademark", "Service mark"],
        "TRADE MARK": [],
    }.items()),
    (9, ADDRESS.format("<AddressCountryCode>CH</AddressCountryCode>" + FREE.format(LINES)),
     "//com:PostalStructuredAddress/*", ["Seeweg 1", "6300 Zug", "CH"]),
    (9, ADDRESS.format("<AddressCountryCode>-</AddressCountryCode>" + FREE.format(LINES)),
     "//com:PostalAddress/com:PostalAddressText", ["Seeweg 1", "6300 Zug"]),
    (9, ADDRESS.format("<AddressCountryCode>QQ</AddressCountryCode>" + FREE.format(LINES)),
     "//com:CountryCode", []),
    (10, ADDRESS.format(
        "<AddressCountryCode>ES</AddressCountryCode><FormattedAddress>"
        '<AddressLine sequenceNumber="1001">a</AddressLine>'
        '<AddressLine sequenceNumber="1000">b</AddressLine><AddressRoom>c</AddressRoom>'
        "<FormattedAddressCountryCode>ES</FormattedAddressCountryCode></FormattedAddress>"),
     "//com:AddressLineText/text()|//com:AddressLineText/@com:sequenceNumber|//com:CountryCode",
     ["1", "b", "2", "a", "3", "c", "ES"]),
    *((11, IMAGE.format(FILE + "<MarkImageRepresentationSize><Height>8</Height>"
                        f"<Unit>{old}</Unit></MarkImageRepresentationSize>"),
       "//com:HeightMeasure/@com:measureUnitCode", new)
      for old, new in {"Centimetre": ["Cm"], "Inch": ["In"], "Pixel": ["Px"], "Ell": []}.items()),
    (12, IMAGE.format(FILE + CODES.format("Vienna", "13.01.06")),
     "//com:ViennaClassificationBag//*[not(*)]", ["8", "13", "01", "06"]),
    (12, IMAGE.format(FILE + CODES.format("Vienna", "27.05")),
     "//com:ViennaClassification/*", ["27", "05"]),
    (12, IMAGE.format(FILE + CODES.format("Vienna", "270501")),
     "//com:ViennaClassificationText", ["270501"]),
    (12, IMAGE.format(FILE + CODES.format("Domestic", "A1")),
     "//com:NationalFigurativeElementClassificationBag/*", ["XX", "8", "A1"]),
    (12, "<RegistrationOfficeCode>KR</RegistrationOfficeCode>"
     + IMAGE.format(FILE + CODES.format("Domestic", "A1")),
     "//com:NationalFigurativeElementClassificationBag/com:IPOfficeCode", ["KR"]),
    *((13, WORD + f"<MarkFeature>{old}</MarkFeature>", "//tmk:MarkFeatureCategory", new)
      for old, new in {
          "3-D": ["Three dimensional"],
          "Kennfaden": ["Tracer"],
          "Municipal": ["Other"],
          "Chimney": ["Other"],
          "Undefined": ["Other"],
          "Position": ["Position"],
          "COMBINED": [],
      }.items()),
    (14, "<MarkCurrentStatusCode>Renewed twice</MarkCurrentStatusCode>",
     "//tmk:MarkCurrentStatusCode", ["Renewed twice"]),
    (14, "<MarkCurrentStatusCode>Action before Court of Justice pending</MarkCurrentStatusCode>",
     "//tmk:MarkCurrentStatusCode", ["Action before court of justice pending"]),
    (15, WORD + '<MarkDescriptionDetails><MarkDescription languageCode="de">Turm</MarkDescription>'
     "</MarkDescriptionDetails>",
     "//tmk:MarkDescriptionText/text()|//tmk:MarkDescriptionText/@com:languageCode",
     ["de", "Turm"]),
    (16, IMAGE.format("<MarkImageFileFormat>PNG</MarkImageFileFormat>"),
     "//tmk:MarkRepresentation", []),
    (16, "<MarkFeature>Word</MarkFeature>", "//tmk:MarkRepresentation", []),
    (18, "<ExpiryDate/><ReceivingOfficeDate> </ReceivingOfficeDate>",
     "//*[contains(name(), 'Date')]", []),
    (19, PUBLICATION, "//tmk:Publication/*", ["", "7"]),
    (20, CLASSES.format("", CLASS.format(9, "")), "//tmk:ClassDescription/*", ["9", ""]),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "mark", "path", "expected"), RULES)
def test_a_mark_follows_the_rule(rule: int, mark: str, path: str, expected: list[str]) -> None:
    assert found(convert(mark), path) == expected


@pytest.mark.shared
def test_everything_that_a_rule_writes_is_valid(shared: Path) -> None:
    for _, mark, _, _ in RULES:
        assert faults(convert(mark).xml, shared) == [], mark


def test_rule_1_a_mark_is_read_alike_inside_an_application_and_outside() -> None:
    after = (
        "<PaymentDetails><Payment><PaymentFeeDetails><PaymentFee><FeeAmount>5</FeeAmount>"
        "</PaymentFee></PaymentFeeDetails></Payment></PaymentDetails><DocumentIncludedDetails>"
        "<DocumentIncluded><DocumentName>POA</DocumentName></DocumentIncluded>"
        "</DocumentIncludedDetails><ApplicationFormName>MM2</ApplicationFormName>"
    )
    software = "<RequestSoftware><RequestSoftwareName>s</RequestSoftwareName></RequestSoftware>"
    inside = convert(WORD, before=software, after=after)

    order = ["RequestSoftware", "ApplicationFormName", "DocumentIncludedBag", "TrademarkBag"]
    assert children(inside, "//tmk:TrademarkApplication") == [*order, "PaymentBag"]
    assert found(inside, "//tmk:TrademarkApplication/@com:st96Version") == ["V6_0"]
    outside = etree.fromstring(convert(WORD).xml).find(".//{*}Trademark")
    again = etree.fromstring(inside.xml).find(".//{*}Trademark")
    assert outside is not None
    assert again is not None
    assert [each.text for each in outside.iter() if len(each) == 0] == [
        each.text for each in again.iter() if len(each) == 0
    ]


@pytest.mark.parametrize(
    ("rule", "content", "path", "expected"),
    [
        (7, "Trade Mark E-Filing", "Category", "National trademark application"),
        (7, "Trade Mark Information", "Category", "Trademark Information"),
        (7, "Merek Dagang", "Category", "Trademark Information"),
        (7, "", "Category", "Trademark Information"),
        (8, "Accelerated Registration", "SubCode", "Accelerated registration"),
        (8, "Part A", "SubCode", "Part A"),
        (8, "", "SubCode", "Normal"),
    ],
)
def test_rules_7_and_8_unknown_codes_of_a_transaction(
    rule: int, content: str, path: str, expected: str
) -> None:
    name = "TransactionCode" if rule == 7 else "TransactionSubCode"
    result = convert(content=f"<{name}>{content}</{name}>")
    assert found(result, f"//com:Transaction{path}") == [expected]


def test_rule_17_payments_and_documents_keep_what_st96_has_room_for() -> None:
    fee = (
        "<PaymentFee><FeeIdentifier>{}</FeeIdentifier>"
        '<FeeAmount currencyCode="{}">{}</FeeAmount></PaymentFee>'
    )
    fees = fee.format("BASIC", "CHF", "653") + fee.format("C", "CHF", "100.50")
    fees += fee.format("X", "EUR", "7")
    result = convert(
        after="<PaymentDetails><Payment><PaymentIdentifier>P7</PaymentIdentifier>"
        f"<PaymentFeeDetails>{fees}</PaymentFeeDetails></Payment></PaymentDetails>"
        "<DocumentIncludedDetails><DocumentIncluded><DocumentFilename>poa.tif</DocumentFilename>"
        "<DocumentFileFormat>TIFF</DocumentFileFormat><DocumentMedia>File</DocumentMedia>"
        "</DocumentIncluded></DocumentIncludedDetails>"
    )

    assert found(result, "//com:FeePayableTotalAmount") == ["753.50", "7"]
    assert found(result, "//com:FeePayableTotalAmount/@com:currencyCode") == ["CHF", "EUR"]
    assert found(result, "//com:PaymentIdentifier|//com:FeeIdentifier") == [
        "P7", "BASIC", "C", "P7", "X",
    ]  # fmt: skip
    assert found(result, "//com:DocumentIncluded/*") == ["poa.tif", "poa.tif", "TIFF", "File"]


def test_rule_21_no_place_of_a_schema_is_written() -> None:
    assert b"schemaLocation" not in convert(WORD).xml


def numbers_in_the_sources() -> Iterator[str]:
    folder = Path(next(iter(gsfiler.st96.__path__)))
    for path in folder.glob("from_st66*.py"):
        for numbers in re.findall(r"[Rr]ules? ((?:\d+(?:, | and )?)+)", path.read_text("utf-8")):
            yield from re.findall(r"\d+", numbers)


def test_each_of_the_twenty_one_rules_is_named_where_it_is_applied() -> None:
    assert {int(number) for number in numbers_in_the_sources()} == set(range(1, 22))


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
