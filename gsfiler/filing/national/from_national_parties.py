"""A national document in ST.96 → applicants, representatives and their contacts."""

from gsfiler.filing.form.part import Wording
from gsfiler.filing.form.parties import (
    AddressLine,
    Applicant,
    Contact,
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
from gsfiler.st96.from_st66_source import Source


def attribute(source: Source, name: str) -> str:
    """Return an attribute of an element, by its local name; empty where there is none."""
    return source.reading.attribute(source.element, name)


def text(source: Source) -> str:
    """Return the whole text of an element."""
    return source.reading.text_of(source.element)


def truth(source: Source, name: str) -> bool | None:
    """Return whether a child says yes or no; nothing where it says neither."""
    said = source.said(name).lower()
    return {"true": True, "1": True, "false": False, "0": False}.get(said)


def wording(source: Source | None) -> Wording | None:
    """Return an element as a text in a language."""
    if source is None:
        return None
    return Wording(text=text(source), language=attribute(source, "languageCode").lower())


def applicant(source: Source) -> Applicant:
    """Return an applicant; a ground of entitlement only where the document names one."""
    entitled = source.one("Entitlement")
    return Applicant(
        legal_entity=source.said("LegalEntityName"),
        party_identifiers=_identifiers(source),
        contacts=[contact(each) for each in source.all("Contact")],
        national_legal_entity=source.said("NationalLegalEntityCode"),
        nationality=source.said("NationalityCode"),
        incorporation_country=source.said("IncorporationCountryCode"),
        incorporation_state=source.said("IncorporationState"),
        comment=wording(source.one("CommentText")),
        entitlement=_entitlement(entitled) if entitled else None,
    )


def representative(source: Source) -> Representative:
    """Return a representative."""
    return Representative(
        legal_entity=source.said("LegalEntityName"),
        party_identifiers=_identifiers(source),
        contacts=[contact(each) for each in source.all("Contact")],
        national_legal_entity=source.said("NationalLegalEntityCode"),
        nationality=source.said("NationalityCode"),
        incorporation_country=source.said("IncorporationCountryCode"),
        incorporation_state=source.said("IncorporationState"),
        representative_category=source.said("RepresentativeCategory"),
        comment=wording(source.one("CommentText")),
    )


def _identifiers(source: Source) -> list[PartyIdentifier]:
    return [
        PartyIdentifier(
            identifier=text(each),
            office=attribute(each, "officeCode"),
            category=attribute(each, "partyIdentifierCategory"),
        )
        for each in source.all("PartyIdentifier")
    ]


def _entitlement(source: Source) -> Entitlement:
    return Entitlement(
        nationality=source.said("EntitlementNationalityCode"),
        establishment=_place(source, "EntitlementEstablishment"),
        domicile=_place(source, "EntitlementDomiciled"),
    )


def _place(source: Source, name: str) -> EntitlementPlace | None:
    place = source.one(name)
    if place is None:
        return None
    contacts = [contact(each) for each in place.all("Contact")]
    return EntitlementPlace(office=place.said(f"{name}Code"), contacts=contacts)


def contact(source: Source) -> Contact:
    """Return who somebody is and how to reach them."""
    return Contact(
        language=attribute(source, "languageCode").lower(),
        names=_names(source),
        addresses=[_address(each) for each in source.all("PostalAddressBag", "PostalAddress")],
        fax_numbers=_phones(source, "FaxNumberBag", "FaxNumber"),
        email_addresses=[
            EmailAddress(
                text=text(each),
                category=attribute(each, "emailAddressCategory"),
                purpose=attribute(each, "emailAddressPurposeCategory"),
            )
            for each in source.all("EmailAddressBag", "EmailAddressText")
        ],
        web_addresses=_phones(source, "WebAddressBag", "WebAddressURI"),
        phone_numbers=_phones(source, "PhoneNumberBag", "PhoneNumber"),
        contact_text=source.said("ContactText"),
    )


def _phones(source: Source, *path: str) -> list[Phone]:
    category = path[-1][0].lower() + path[-1][1:].removesuffix("URI") + "Category"
    return [
        Phone(text=text(each), category=attribute(each, category)) for each in source.all(*path)
    ]


def _names(source: Source) -> list[Name]:
    """Return the names; one that only repeats another is left out."""
    found = [
        *map(_person, source.all("Name", "PersonName")),
        *map(_organization, source.all("Name", "OrganizationName")),
        *map(_entity, source.all("Name", "EntityName")),
    ]
    by_words: dict[str, Name] = {}
    for name in found:
        by_words.setdefault(name.display.casefold(), name)
    return [name for words, name in by_words.items() if words]


def _person(source: Source) -> Name:
    parts = source.one("PersonStructuredName")
    said = parts.said if parts else lambda _: ""
    return Name(
        kind="person",
        language=attribute(source, "languageCode").lower(),
        full_name=source.said("PersonFullName"),
        name_prefix=said("NamePrefix"),
        first_name=said("FirstName"),
        middle_name=said("MiddleName"),
        last_name=said("LastName"),
        first_last_name=said("FirstLastName"),
        second_last_name=said("SecondLastName"),
        name_suffix=said("NameSuffix"),
        transliterations=_transliterations(source),
    )


def _organization(source: Source) -> Name:
    return Name(
        language=attribute(source, "languageCode").lower(),
        organization_name=source.said("OrganizationStandardName"),
        transliterations=_transliterations(source),
    )


def _entity(source: Source) -> Name:
    """Return a name that is not said to be a person's; transliterations stand in its text."""
    transliterations = _transliterations(source)
    whole = text(source)
    for each in transliterations:
        whole = whole.removesuffix(each.text).strip()
    return Name(
        kind="entity",
        language=attribute(source, "languageCode").lower(),
        organization_name=whole,
        transliterations=transliterations,
    )


def _transliterations(source: Source) -> list[Transliteration]:
    return [
        Transliteration(
            text=text(each),
            language=attribute(each, "languageCode").lower(),
            script=attribute(each, "transliterationScriptName"),
        )
        for each in source.all("TransliterationName")
    ]


def _address(source: Source) -> PostalAddress:
    """Return an address: structured, or as plain lines."""
    lines = [line for each in source.all("PostalAddressText") if (line := wording(each))]
    structured = source.one("PostalStructuredAddress")
    if structured is None:
        return PostalAddress(unstructured_lines=lines)
    return PostalAddress(
        language=attribute(structured, "languageCode").lower(),
        category=attribute(structured, "postalAddressCategory"),
        address_lines=[
            AddressLine(text=text(each), category=attribute(each, "addressLineCategory"))
            for each in structured.all("AddressLineText")
        ],
        city=structured.said("CityName"),
        geographic_regions=[
            GeographicRegion(text=text(each), category=attribute(each, "geographicRegionCategory"))
            for each in structured.all("GeographicRegionName")
        ],
        country=structured.said("CountryCode"),
        postal_code=structured.said("PostalCode"),
        unstructured_lines=lines,
    )
