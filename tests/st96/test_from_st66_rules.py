"""The numbered rules of the conversion, each by a small document; what goes in and comes out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

import gsfiler.st96
from tests.st96.st66_marks import (
    ADDRESS,
    CLASS,
    CLASSES,
    CODES,
    DOMESTIC,
    FILE,
    FREE,
    IMAGE,
    LINES,
    PUBLICATION,
    WORD,
    children,
    convert,
    found,
)
from tests.st96.transaction_schema import faults

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
