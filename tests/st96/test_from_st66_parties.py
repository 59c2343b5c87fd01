"""Names and addresses of ST.66 in ST.96."""

import pytest

from tests.st96.st66_marks import codes, convert, found

BOOK = (
    "<ApplicantDetails><Applicant><ApplicantAddressBook>{}</ApplicantAddressBook></Applicant>"
    "</ApplicantDetails>"
)
NAMED = (
    "<FormattedNameAddress><Name><FormattedName>{}</FormattedName></Name>{}</FormattedNameAddress>"
)
NAME = "<LastName>Ibarra</LastName>"
ADDRESS = "<Address><AddressCountryCode>{}</AddressCountryCode>{}</Address>"
FORMATTED = "<FormattedAddress>{}</FormattedAddress>"
LINE = "<FreeFormatAddressLine{}>{}</FreeFormatAddressLine>"
FREE = "<FreeFormatAddress>{}</FreeFormatAddress>"

REACHED = (
    "//com:PhoneNumber|//com:PhoneNumber/@com:phoneNumberCategory|//com:WebAddressURI|"
    "//com:OtherElectronicAddressText"
)
MIXED = (
    "<FreeFormatAddressDetails><FreeFormatNameAddressLine>Ibarra</FreeFormatNameAddressLine>"
    "<FreeFormatNameAddressLine>Bilbao</FreeFormatNameAddressLine></FreeFormatAddressDetails>"
)

PARTIES = [
    # a person's name in parts needs the last name
    (NAMED.format("<FirstName>Zoé</FirstName><NamePrefix>Mme</NamePrefix>", ""),
     "//com:PersonFullName", ["Mme Zoé"]),
    (NAMED.format("<FirstName>Zoé</FirstName><LastName>L</LastName>", ""),
     "//com:PersonStructuredName/*", ["Zoé", "L"]),
    # a person at an organisation is both; a department belongs to its organisation
    (NAMED.format(NAME + "<OrganizationName>Puente</OrganizationName>"
                  "<OrganizationDepartment>IP</OrganizationDepartment>", ""),
     "//com:Name//*[not(*)]", ["Ibarra", "Puente", "IP"]),
    (NAMED.format("<OrganizationDepartment>IP</OrganizationDepartment>", ""),
     "//com:OrganizationStandardName", ["IP"]),
    # lines that mix name and address, and an address without any name, are one text
    (MIXED, "//com:ContactText", ["Ibarra\nBilbao"]),
    ("<FormattedNameAddress>" + ADDRESS.format("ES", FREE.format(LINE.format("", "Bilbao")))
     + "</FormattedNameAddress>", "//com:ContactText", ["Bilbao\nES"]),
    ("<PostalAddress>Apartado 7, Bilbao</PostalAddress>", "//com:ContactText",
     ["Apartado 7, Bilbao"]),
    # parts of an address
    (NAMED.format(NAME, ADDRESS.format("ES", FORMATTED.format(
        "<AddressFloor>3</AddressFloor><AddressStreet>Calle</AddressStreet>"
        "<AddressCounty>C</AddressCounty><AddressState>S</AddressState>"))),
     "//com:AddressLineText/@com:addressLineCategory|//com:GeographicRegionName",
     ["Street", "Floor", "C", "S"]),
    (NAMED.format(NAME, "<Address>" + FORMATTED.format(
        "<AddressStreet>Calle</AddressStreet><FormattedAddressCountryCode>ES"
        "</FormattedAddressCountryCode>") + "</Address>"), "//com:CountryCode", ["ES"]),
    (NAMED.format(NAME, ADDRESS.format("UK", FORMATTED.format(
        "<AddressStreet>Quay 1</AddressStreet><AddressCity>Hull</AddressCity>"))),
     "//com:PostalAddressText", ["Quay 1", "Hull"]),
    (NAMED.format(NAME, ADDRESS.format("ES", "")), "//com:PostalStructuredAddress/*", ["", "ES"]),
    (NAMED.format(NAME, ADDRESS.format("ES", FREE.format(
        LINE.format(' sequenceNumber="2"', "b") + LINE.format(' sequenceNumber="1"', "a")))),
     "//com:AddressLineText", ["a", "b"]),
    (NAMED.format(NAME, ADDRESS.format("ES", FREE.format(LINE.format(' languageCode="es"', "a")))),
     "//com:PostalStructuredAddress/@com:languageCode", ["es"]),
    # how somebody is reached
    (NAMED.format(NAME, "") + "<ContactInformationDetails><Phone phoneKind='Mobile Phone'>1</Phone>"
     "<Phone>2</Phone><URL>https://a.example/ü</URL><OtherElectronicAddress>x</OtherElectronicAddress>"
     "</ContactInformationDetails>",
     REACHED,
     ["https://a.example/%C3%BC", "Business mobile", "1", "2", "x"]),
]  # fmt: skip


@pytest.mark.parametrize(("book", "path", "expected"), PARTIES)
def test_names_and_addresses_arrive(book: str, path: str, expected: list[str]) -> None:
    result = convert(BOOK.format(book))
    assert sorted(found(result, path)) == sorted(expected)


@pytest.mark.parametrize(
    ("address", "code"),
    [
        (ADDRESS.format("ES", FREE.format(LINE.format("", "a"))), "FREE_ADDRESS"),
        (ADDRESS.format("-", FREE.format(LINE.format("", "a"))), "NO_COUNTRY"),
        (
            ADDRESS.format(
                "ES",
                FREE.format(LINE.format(' languageCode="es"', "a") + LINE.format("", "b")),
            ),
            "LANGUAGE_LEFT_OUT",
        ),
        (
            ADDRESS.format(
                "ES",
                FORMATTED.format("<FormattedAddressCountryCode>PT</FormattedAddressCountryCode>"),
            ),
            "REPEATED",
        ),
        (ADDRESS.format("ES", ""), "FILLED_IN"),
    ],
)
def test_what_an_address_lost_or_lacks_is_told(address: str, code: str) -> None:
    assert code in codes(convert(BOOK.format(NAMED.format(NAME, address))))


def test_parties_that_are_named_by_their_numbers_alone_stay_numbers() -> None:
    keys = (
        "<ApplicantDetails><ApplicantKey><Identifier identifierKindCode='ES'>A-1</Identifier>"
        "</ApplicantKey></ApplicantDetails>"
    )
    path = "//tmk:ApplicantBag/com:PartyIdentifierBag/com:PartyIdentifier"
    assert found(convert(keys), f"{path}|{path}/@com:officeCode") == ["A-1", "ES"]
