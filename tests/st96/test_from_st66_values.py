"""Values of ST.66 as ST.96 writes them; codes and lists against the official schema."""

import json
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from gsfiler.core.shipped import shipped_text
from gsfiler.st96 import from_st66_values as values
from gsfiler.st96.from_st66_values import Value, is_broader, listed_in

XSD = "{http://www.w3.org/2001/XMLSchema}"
LISTS = json.loads(shipped_text("st96/st66_values.json"))["values"]
TYPES = {
    "AuthorizationDocumentSupply": "AuthorizationDocumentSupplyCategoryType",
    "AuthorizationKind": "AuthorizationCategoryType",
    "ClassNumberStatusCode": "ClassNumberStatusCategoryType",
    "ClassificationTermSource": "ClassificationTermSourceCategoryType",
    "ClassificationTermStatus": "ClassificationTermStatusCategoryType",
    "CorrespondenceAddressParty": "CorrespondenceAddressPartyCategoryType",
    "DesignatedUnderCode": "MadridSystemCategoryType",
    "DocumentFileFormat": "DocumentFormatCategoryType",
    "DocumentMedia": "DocumentMediaCategoryType",
    "ExhibitionStatusCode": "ExhibitionStatusCategoryType",
    "InternationalTradeMarkCode": "InternationalTrademarkCategoryType",
    "KindMark": "MarkCategoryType",
    "MarkFeature": "MarkFeatureCategoryType",
    "MarkImageColourMode": "ColourModeCategoryType",
    "MarkImageFileFormat": "ImageFormatCategoryType",
    "MarkImageRenditionKind": "ImageRenditionCategoryType",
    "MarkSoundFileFormat": "SoundFileFormatCategoryType",
    "PaymentStatus": "PaymentStatusCategoryType",
    "PreviousRegistrationBasis": "PreviousRegistrationBasisCategoryType",
    "PriorityStatusCode": "PriorityStatusCategoryType",
    "PublicationSection": "PublicationSectionCategoryType",
    "RequestExaminationKindCode": "RequestExaminationCategoryType",
    "RequestSearchKindCode": "RequestSearchCategoryType",
    "SeniorityStatusCode": "SeniorityStatusCategoryType",
    "SignatoryCapacityCode": "RoleCategoryType",
    "TransactionCode": "TransactionCategoryType",
    "Unit": "MeasureUnitCodeType",
    "operationCode": "OperationCategoryType",
    "otherDateKind": "OtherDateCategoryType",
    "phoneKind": "PhoneNumberCategoryType",
    "transcriptionKind": "TranscriptionCategoryType",
    "transliterationKind": "TransliterationCategoryType",
}
CODES = {
    "countries": ("ISOCountryCodeType", "ISOFormerCountryCodeType"),
    "offices": ("WIPOST3CodeType", "WIPOFormerST3CodeType"),
    "languages": ("ISOLanguageCodeType", "ISOFormerLanguageCodeType"),
    "currencies": ("ISOCurrencyCodeType", "ISOFormerCurrencyCodeType"),
}


@cache
def official(shared: Path) -> dict[str, set[str]]:
    """Return the lists of the official schema by the names of their types."""
    found = {}
    for part in ("TrademarkTransaction_V6_0.xsd", "TrademarkTransaction_V6_0_Common.xsd"):
        root = etree.parse(shared / "st96" / "V6_0" / part).getroot()
        for each in root.iterchildren(XSD + "simpleType"):
            values = {str(value.get("value")) for value in each.iter(XSD + "enumeration")}
            found[str(each.get("name"))] = values
    return found


@pytest.mark.shared
def test_every_value_of_a_list_is_one_of_the_official_list(shared: Path) -> None:
    closed = {name: table for name, table in LISTS.items() if not table.get("open")}
    assert closed.keys() == TYPES.keys()
    for name, table in closed.items():
        assert set(table["to"]) <= official(shared)[TYPES[name]], name
        assert set(table.get("from", {}).values()) <= set(table["to"]), name


def test_what_becomes_broader_is_a_value_that_becomes_another() -> None:
    for name, table in LISTS.items():
        assert set(table.get("broader", ())) <= set(table.get("from", {})), name


@pytest.mark.shared
@pytest.mark.parametrize("name", CODES)
def test_the_codes_are_those_that_st96_takes(name: str, shared: Path) -> None:
    table = json.loads(shipped_text("st96/codes.json"))
    codes = set().union(*(official(shared)[each] for each in CODES[name]))
    assert set(" ".join(table[name]).split()) == codes


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (values.DATE, "2019-02-28", "2019-02-28"),
        (values.DATE, "2000-05-09-04:00", "2000-05-09-04:00"),
        (values.DATE, "2019-02-28T10:00:00+02:00", "2019-02-28"),
        (values.DATE, "20190228", "2019-02-28"),
        (values.DATE, "2019", "2019"),
        (values.DATE, "2019-12", "2019-12"),
        (values.DATE, "2019-13", None),
        (values.DATE, "2019-02-29", None),
        (values.DATE, "20190231", None),
        (values.DATE, "0000-01-01", None),
        (values.DATE, "28.02.2019", None),
        (values.DATE, "2019-02-28+14:01", None),
        (values.DATE, "٢٠١٩-٠٢-٢٨", None),
        (values.FULL_DATE, "2019", None),
        (values.MOMENT, "2019-04-05T10:00:00.5Z", "2019-04-05T10:00:00.5Z"),
        (values.MOMENT, "2019-04-05T24:00:00", None),
        (values.MOMENT, "2019-04-31T10:00:00", None),
        (values.TRUTH, "TRUE", "true"),
        (values.TRUTH, "0", "false"),
        (values.TRUTH, "perhaps", None),
        (values.NUMBER, "-12.50", "-12.50"),
        (values.NUMBER, "1,5", None),
        (values.NUMBER, "1e5", None),
        (values.NUMBER, "9" * 40, None),
        (values.WHOLE_NUMBER, "-1", None),
        (values.OFFICE, "em", "EM"),
        (values.COUNTRY, "EM", None),
        (values.COUNTRY_OR_OFFICE, "EM", "EM"),
        (values.NATIONALITY, "stateless", "Stateless"),
        (values.NATIONALITY, "EM", None),
        (values.ENTITLING, "BX", "BX"),
        (values.LANGUAGE, "EN-us", "en"),
        (values.LANGUAGE, "zh_Hant", "zh"),
        (values.LANGUAGE, "Undefined", None),
        (values.CURRENCY, "chf", "CHF"),
        (values.CURRENCY, "Fr.", None),
        (values.BASIC_NUMBER, "090372", "090372"),
        (values.BASIC_NUMBER, "90372", None),
        (values.WEB_ADDRESS, "https://office.example:80/a?b=ü c", "https://office.example:80/a?b=%C3%BC%20c"),
        (values.WEB_ADDRESS, "docs/poa.tif", "docs/poa.tif"),
        (values.WEB_ADDRESS, "javascript:alert(1)", None),
        (values.WEB_ADDRESS, "http://a:b:c/", None),
        (values.TOKEN, " a \n b ", "a b"),
        (listed_in("MarkFeature"), "3-D", "Three dimensional"),
        (listed_in("MarkFeature"), "three dimensional", None),
        (listed_in("MarkCurrentStatusCode"), "1058", "1058"),
        (listed_in("RepresentativeKindCode"), "Notary", "Notary"),
        (listed_in("PublicationSection"), "Restrictions", "Limitations"),
    ],
)  # fmt: skip
def test_a_text_is_read_as_a_kind_of_value(kind: Value, text: str, expected: str | None) -> None:
    assert kind.reads(text) == expected


def test_a_value_is_broader_only_where_the_table_says_so() -> None:
    assert is_broader("MarkFeature", " Chimney ")
    assert not is_broader("MarkFeature", "3-D")
