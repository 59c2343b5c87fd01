"""The tables of names, addresses and parties in ST.96.

Form MM2 items 2 to 4, form MM4 items 2 and 3; the elements are those of version 6.0.
"""

from gsfiler.filing.form.part import Identifier, Wording
from gsfiler.filing.form.parties import (
    AddressLine,
    Applicant,
    Contact,
    CorrespondenceAddress,
    EmailAddress,
    Entitlement,
    EntitlementPlace,
    GeographicRegion,
    Name,
    PartyIdentifier,
    Phone,
    PostalAddress,
    Representative,
    Transliteration,
)
from gsfiler.filing.messages.xml_form import (
    any_order,
    attribute,
    bag,
    content,
    each,
    each_kind,
    kept,
    kept_attribute,
    layout,
    nested,
    one_of,
    text,
    together,
)
from gsfiler.st96.names import clark

_SEQUENCE = clark("com:sequenceNumber")


# Texts and numbers

WORDING = layout(Wording, content("text"), attribute("com:languageCode", "language"))

NUMBERED_WORDING = layout(
    Wording,
    content("text"),
    attribute("com:languageCode", "language"),
    attribute("com:sequenceNumber", "sequence_number"),
)

IDENTIFIER = layout(Identifier, content("identifier"), attribute("com:officeCode", "office"))


# Names

TRANSLITERATION = layout(
    Transliteration,
    content("text"),
    attribute("com:languageCode", "language"),
    attribute("com:transliterationScriptName", "script"),
)

_PERSON_FIELDS = (
    "full_name",
    "name_prefix",
    "first_name",
    "middle_name",
    "last_name",
    "first_last_name",
    "second_last_name",
    "name_suffix",
)

PERSON_NAME = layout(
    Name,
    attribute("com:languageCode", "language"),
    one_of(
        text("com:PersonFullName", "full_name"),
        bag(
            "com:PersonStructuredName",
            text("com:NamePrefix", "name_prefix"),
            text("com:FirstName", "first_name"),
            text("com:MiddleName", "middle_name"),
            text("com:LastName", "last_name"),
            text("com:FirstLastName", "first_last_name"),
            text("com:SecondLastName", "second_last_name"),
            text("com:NameSuffix", "name_suffix"),
            kept("com:PersonOtherName"),
        ),
    ),
    each("com:TransliterationName", "transliterations", TRANSLITERATION),
    kept("com:OfficialTitleTextBag"),
    kept("com:PreferredName"),
    kind=("kind", "person"),
    unsaid=("organization_name",),
)

ORGANIZATION_NAME = layout(
    Name,
    attribute("com:languageCode", "language"),
    text("com:OrganizationStandardName", "organization_name", rich=True),
    kept("com:OrganizationOtherName"),
    each("com:TransliterationName", "transliterations", TRANSLITERATION),
    kind=("kind", "organization"),
    unsaid=_PERSON_FIELDS,
)

ENTITY_NAME = layout(
    Name,
    content("organization_name", rich=True),
    attribute("com:languageCode", "language"),
    kept_attribute("com:entityNameCategory"),
    each("com:TransliterationName", "transliterations", TRANSLITERATION),
    kind=("kind", "entity"),
    unsaid=_PERSON_FIELDS,
)

NAMES = {
    "com:OrganizationName": ORGANIZATION_NAME,
    "com:PersonName": PERSON_NAME,
    "com:EntityName": ENTITY_NAME,
}
"""The three ways to give a name, by their elements."""


# Addresses

REGION = layout(
    GeographicRegion,
    content("text"),
    attribute("com:sequenceNumber", "sequence_number"),
    attribute("com:geographicRegionCategory", "category"),
)

ADDRESS_LINE = layout(
    AddressLine,
    content("text"),
    kept_attribute("com:sequenceNumber"),
    attribute("com:addressLineCategory", "category"),
)


def _number_lines(address: PostalAddress) -> PostalAddress:
    """Give each line its number, which the standard requires; one that was read stays."""
    lines = [
        line.model_copy(
            update={"kept_attributes": {_SEQUENCE: str(number), **line.kept_attributes}}
        )
        for number, line in enumerate(address.address_lines, 1)
    ]
    return address.model_copy(update={"address_lines": lines})


def _forget_plain_numbers(address: PostalAddress) -> PostalAddress:
    """Take the numbers of the lines out where they say no more than the order does."""
    for number, line in enumerate(address.address_lines, 1):
        if line.kept_attributes.get(_SEQUENCE) == str(number):
            del line.kept_attributes[_SEQUENCE]
    return address


POSTAL_ADDRESS = layout(
    PostalAddress,
    one_of(
        bag(
            "com:PostalStructuredAddress",
            attribute("com:languageCode", "language"),
            attribute("com:postalAddressCategory", "category"),
            each("com:AddressLineText", "address_lines", ADDRESS_LINE),
            text("com:CityName", "city"),
            each("com:GeographicRegionName", "geographic_regions", REGION),
            text("com:CountryCode", "country"),
            text("com:PostalCode", "postal_code"),
        ),
        each("com:PostalAddressText", "unstructured_lines", NUMBERED_WORDING),
    ),
    complete=_number_lines,
    tidy=_forget_plain_numbers,
)

FAX_NUMBER = layout(Phone, content("text"), attribute("com:faxNumberCategory", "category"))
PHONE_NUMBER = layout(Phone, content("text"), attribute("com:phoneNumberCategory", "category"))
WEB_ADDRESS = layout(Phone, content("text"), attribute("com:webAddressCategory", "category"))
EMAIL_ADDRESS = layout(
    EmailAddress,
    content("text"),
    attribute("com:sequenceNumber", "sequence_number"),
    attribute("com:emailAddressCategory", "category"),
    attribute("com:emailAddressPurposeCategory", "purpose"),
)

CONTACT = layout(
    Contact,
    attribute("com:languageCode", "language"),
    one_of(
        together(
            bag("com:Name", each_kind("names", NAMES)),
            bag("com:PostalAddressBag", each("com:PostalAddress", "addresses", POSTAL_ADDRESS)),
            bag("com:FaxNumberBag", each("com:FaxNumber", "fax_numbers", FAX_NUMBER)),
            bag(
                "com:EmailAddressBag",
                each("com:EmailAddressText", "email_addresses", EMAIL_ADDRESS),
            ),
            bag("com:WebAddressBag", each("com:WebAddressURI", "web_addresses", WEB_ADDRESS)),
            bag("com:PhoneNumberBag", each("com:PhoneNumber", "phone_numbers", PHONE_NUMBER)),
            kept("com:OtherElectronicAddressBag"),
        ),
        text("com:ContactText", "contact_text", rich=True),
    ),
)


# Parties

PARTY_IDENTIFIER = layout(
    PartyIdentifier,
    content("identifier"),
    attribute("com:officeCode", "office"),
    attribute("com:partyIdentifierCategory", "category"),
)

ESTABLISHMENT = layout(
    EntitlementPlace,
    text("com:EntitlementEstablishmentCode", "office"),
    each("com:Contact", "contacts", CONTACT),
)

DOMICILE = layout(
    EntitlementPlace,
    any_order(
        text("com:EntitlementDomiciledCode", "office"),
        each("com:Contact", "contacts", CONTACT),
    ),
)

# MM2 item 3: entitlement to file
ENTITLEMENT = layout(
    Entitlement,
    any_order(
        text("com:EntitlementNationalityCode", "nationality"),
        nested("com:EntitlementEstablishment", "establishment", ESTABLISHMENT),
        nested("com:EntitlementDomiciled", "domicile", DOMICILE),
    ),
)

# MM2 item 2, MM4 item 2: applicant, holder
APPLICANT = layout(
    Applicant,
    kept_attribute("com:operationCategory"),
    attribute("com:sequenceNumber", "sequence_number"),
    any_order(
        text("com:LegalEntityName", "legal_entity"),
        each("com:PartyIdentifier", "party_identifiers", PARTY_IDENTIFIER),
        each("com:Contact", "contacts", CONTACT),
        kept("com:PublicationContact"),
    ),
    text("com:NationalLegalEntityCode", "national_legal_entity"),
    text("com:NationalityCode", "nationality"),
    text("com:IncorporationCountryCode", "incorporation_country"),
    text("com:IncorporationState", "incorporation_state"),
    kept("tmk:AssignmentConveyanceCategory"),
    kept("tmk:AssignmentIdentifier"),
    nested("com:CommentText", "comment", NUMBERED_WORDING),
    nested("tmk:Entitlement", "entitlement", ENTITLEMENT),
    kept("com:Version"),
)

# MM2 item 4, MM4 item 3: representative
REPRESENTATIVE = layout(
    Representative,
    kept_attribute("com:operationCategory"),
    attribute("com:sequenceNumber", "sequence_number"),
    any_order(
        text("com:LegalEntityName", "legal_entity"),
        each("com:PartyIdentifier", "party_identifiers", PARTY_IDENTIFIER),
        each("com:Contact", "contacts", CONTACT),
    ),
    text("com:NationalLegalEntityCode", "national_legal_entity"),
    text("com:NationalityCode", "nationality"),
    text("com:IncorporationCountryCode", "incorporation_country"),
    text("com:IncorporationState", "incorporation_state"),
    text("com:RepresentativeCategory", "representative_category"),
    nested("com:CommentText", "comment", NUMBERED_WORDING),
    kept("com:Version"),
)

CORRESPONDENCE_ADDRESS = layout(
    CorrespondenceAddress,
    text("com:CorrespondenceAddressPartyCategory", "party_category"),
    any_order(
        each("com:PartyIdentifier", "party_identifiers", PARTY_IDENTIFIER),
        each("com:Contact", "contacts", CONTACT),
    ),
)
