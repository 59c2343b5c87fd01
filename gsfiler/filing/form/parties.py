"""Applicants, holders and representatives, and how they are reached.

Form MM2 items 2 to 4, form MM4 items 2 and 3 (Rule 9(4)(a)(i) to (iii), Rule 24(3)(a)).
"""

from typing import Any, Literal

from pydantic import Field, model_validator

from gsfiler.filing.form.part import Part, Wording

NameKind = Literal["person", "organization", "entity"]
_PERSONAL = frozenset({"full_name", "first_name", "last_name"})


class Transliteration(Part):
    """A name in other letters (``com:TransliterationName``)."""

    plain_field = "text"

    text: str = ""
    language: str = ""
    script: str = ""


class Name(Part):
    """One name: of a natural person, or of an organisation (``com:Name``).

    A person has family name (``last_name``) and given name (``first_name``), or only a
    ``full_name``; an organisation or a loosely given entity has ``organization_name``.
    """

    plain_field = "organization_name"

    kind: NameKind = "organization"
    language: str = ""
    organization_name: str = ""
    full_name: str = ""
    name_prefix: str = ""
    first_name: str = ""
    middle_name: str = ""
    last_name: str = ""
    first_last_name: str = ""
    second_last_name: str = ""
    name_suffix: str = ""
    transliterations: list[Transliteration] = Field(default_factory=list)

    @model_validator(mode="before")
    @classmethod
    def _kind_by_fields(cls, given: Any) -> Any:
        """Take a name with a family or full name for a person's where the kind is not said."""
        if isinstance(given, dict) and "kind" not in given and _PERSONAL & given.keys():
            return {**given, "kind": "person"}
        return given

    @property
    def display(self) -> str:
        """The name as one reads it, given name first."""
        if self.kind != "person":
            return self.organization_name
        parts = (
            self.name_prefix,
            self.first_name,
            self.middle_name,
            self.last_name or " ".join(filter(None, (self.first_last_name, self.second_last_name))),
            self.name_suffix,
        )
        return self.full_name or " ".join(filter(None, parts))


class AddressLine(Part):
    """One line of a street address."""

    plain_field = "text"

    text: str = ""
    category: str = ""


class GeographicRegion(Part):
    """A state, canton or province (``com:GeographicRegionName``)."""

    plain_field = "text"

    text: str = ""
    category: str = ""
    sequence_number: str = ""


class PostalAddress(Part):
    """A postal address: structured, or as free lines (``com:PostalAddress``).

    ``country`` is an ISO 3166-1 code. ``unstructured_lines`` are used only where a read document
    has no structured address.
    """

    language: str = ""
    category: str = ""
    address_lines: list[AddressLine] = Field(default_factory=list)
    city: str = ""
    geographic_regions: list[GeographicRegion] = Field(default_factory=list)
    country: str = ""
    postal_code: str = ""
    unstructured_lines: list[Wording] = Field(default_factory=list)


class EmailAddress(Part):
    """An e-mail address (``com:EmailAddressText``)."""

    plain_field = "text"

    text: str = ""
    category: str = ""
    purpose: str = ""
    sequence_number: str = ""


class Phone(Part):
    """A telephone or fax number."""

    plain_field = "text"

    text: str = ""
    category: str = ""


class Contact(Part):
    """Who somebody is and how to reach them (``com:Contact``).

    ``contact_text`` stands alone where a read document gives everything as one text.
    """

    language: str = ""
    names: list[Name] = Field(default_factory=list)
    addresses: list[PostalAddress] = Field(default_factory=list)
    fax_numbers: list[Phone] = Field(default_factory=list)
    email_addresses: list[EmailAddress] = Field(default_factory=list)
    web_addresses: list[Phone] = Field(default_factory=list)
    phone_numbers: list[Phone] = Field(default_factory=list)
    contact_text: str = ""

    @property
    def display(self) -> str:
        """The names as one reads them."""
        return ", ".join(filter(None, (name.display for name in self.names))) or self.contact_text


class PartyIdentifier(Part):
    """A number that identifies a party (``com:PartyIdentifier``); ``office`` is an ST.3 code."""

    plain_field = "identifier"

    identifier: str = ""
    office: str = ""
    category: str = ""


class EntitlementPlace(Part):
    """Where an applicant is established or domiciled: party (ST.3) and, if elsewhere, address."""

    plain_field = "office"

    office: str = ""
    contacts: list[Contact] = Field(default_factory=list)


class Entitlement(Part):
    """On what ground an applicant may file through the office of origin (Article 2(1)).

    ``nationality`` is a country (ISO 3166-1), or EM, OA or BX where the standard allows them.
    """

    nationality: str = ""
    establishment: EntitlementPlace | None = None
    domicile: EntitlementPlace | None = None


class Applicant(Part):
    """An applicant, or the holder of a registration (``tmk:Applicant``, ``tmk:Holder``).

    ``legal_entity`` is the legal form ("Sociedad limitada"), ``incorporation_country`` and
    ``incorporation_state`` the law it was founded under (Rule 9(4)(b)(ii)); ``nationality`` is
    that of a natural person (Rule 9(4)(b)(i)).
    """

    sequence_number: str = ""
    legal_entity: str = ""
    party_identifiers: list[PartyIdentifier] = Field(default_factory=list)
    contacts: list[Contact] = Field(default_factory=list)
    national_legal_entity: str = ""
    nationality: str = ""
    incorporation_country: str = ""
    incorporation_state: str = ""
    comment: Wording | None = None
    entitlement: Entitlement | None = None

    @property
    def display(self) -> str:
        """The name as one reads it."""
        return next(filter(None, (contact.display for contact in self.contacts)), "")


class Representative(Part):
    """The representative before the International Bureau (Rule 3; ``com:Representative``)."""

    sequence_number: str = ""
    legal_entity: str = ""
    party_identifiers: list[PartyIdentifier] = Field(default_factory=list)
    contacts: list[Contact] = Field(default_factory=list)
    national_legal_entity: str = ""
    nationality: str = ""
    incorporation_country: str = ""
    incorporation_state: str = ""
    representative_category: str = ""
    comment: Wording | None = None

    @property
    def display(self) -> str:
        """The name as one reads it."""
        return next(filter(None, (contact.display for contact in self.contacts)), "")


class CorrespondenceAddress(Part):
    """Where the International Bureau shall write to (A.I. Section 13)."""

    party_category: str = ""
    party_identifiers: list[PartyIdentifier] = Field(default_factory=list)
    contacts: list[Contact] = Field(default_factory=list)


Holder = Applicant
"""The holder of a registration has the same items as an applicant."""
