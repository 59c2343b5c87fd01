"""A party as a card of plain fields: what spreadsheets and address books can hold of it.

A party of the form may have several names, contacts and addresses, with categories and languages;
a card has the first of each. :func:`card_of` reads a card off an entry of the party book,
:func:`with_card` writes one back and touches nothing that the card does not say.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import Field

from gsfiler.filing.form.part import Part
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
)

LABELS: Mapping[str, str] = {
    "uid": "Identifier",
    "roles": "Roles",
    "kind": "Kind",
    "organization_name": "Organisation",
    "full_name": "Full name",
    "name_prefix": "Title",
    "first_name": "Given name",
    "middle_name": "Middle name",
    "last_name": "Family name",
    "first_last_name": "First family name",
    "second_last_name": "Second family name",
    "name_suffix": "Suffix",
    "address_lines": "Address",
    "city": "City",
    "region": "Region",
    "postal_code": "Postcode",
    "country": "Country",
    "emails": "E-mail",
    "phones": "Telephone",
    "fax_numbers": "Fax",
    "web_addresses": "Web",
    "legal_entity": "Legal form",
    "nationality": "Nationality",
    "incorporation_country": "Law of",
    "incorporation_state": "Territorial unit of the law",
    "entitlement_nationality": "Entitled as a national of",
    "entitlement_establishment": "Entitled by establishment in",
    "entitlement_domicile": "Entitled by domicile in",
    "identifiers": "Party numbers",
    "representative_category": "Kind of representative",
    "notes": "Notes",
}
"""The fields of a card in their order, with the words for a column or a preview."""

SEVERAL = frozenset(
    {"roles", "address_lines", "region", "emails", "phones", "fax_numbers", "web_addresses"}
    | {"identifiers"}
)
"""Fields that may hold several values, one to a line."""

_NAME = (
    "organization_name full_name name_prefix first_name middle_name last_name first_last_name "
    "second_last_name name_suffix"
).split()
_PARTY = "legal_entity nationality incorporation_country incorporation_state".split()
_LISTS: Mapping[str, type[Part]] = {
    "emails": EmailAddress,
    "phones": Phone,
    "fax_numbers": Phone,
    "web_addresses": Phone,
}
_IN_MODEL = {"emails": "email_addresses", "phones": "phone_numbers"}
_TextPart = TypeVar("_TextPart", bound=Part)


class BookEntry(Part):
    """A person or organisation for reuse: as applicant, holder or representative, or several.

    ``uid`` never changes; ``roles`` are "applicant" and "representative". The party is that of a
    form, with everything it may hold.
    """

    uid: str = ""
    roles: list[str] = Field(default_factory=list)
    party: Applicant = Field(default_factory=Applicant)
    representative_category: str = ""
    notes: str = ""

    @property
    def display(self) -> str:
        """The name as one reads it."""
        return self.party.display


def card_of(entry: BookEntry) -> dict[str, str]:
    """Return the card of an entry: filled fields only, several values one to a line."""
    party = entry.party
    contact = party.contacts[0] if party.contacts else Contact()
    name = contact.names[0] if contact.names else Name()
    address = contact.addresses[0] if contact.addresses else PostalAddress()
    ground = party.entitlement or Entitlement()
    card = {
        "uid": entry.uid,
        "roles": "\n".join(entry.roles),
        "kind": name.kind if contact.names else "",
        **{each: str(getattr(name, each)) for each in _NAME},
        "address_lines": _lines(line.text for line in address.address_lines),
        "city": address.city,
        "region": _lines(region.text for region in address.geographic_regions),
        "postal_code": address.postal_code,
        "country": address.country,
        **{each: _lines(part.text for part in _listed(contact, each)) for each in _LISTS},
        **{each: str(getattr(party, each)) for each in _PARTY},
        "entitlement_nationality": ground.nationality,
        "entitlement_establishment": ground.establishment.office if ground.establishment else "",
        "entitlement_domicile": ground.domicile.office if ground.domicile else "",
        "identifiers": _lines(each.identifier for each in party.party_identifiers),
        "representative_category": entry.representative_category,
        "notes": entry.notes,
    }
    return {name: card[name] for name in LABELS if card[name]}


def with_card(entry: BookEntry, card: Mapping[str, str]) -> BookEntry:
    """Return an entry with the fields of a card written over its own; all others stay."""
    stored = entry.copy_deep()
    party = stored.party
    contact = party.contacts[0] if party.contacts else Contact()
    _write_name(contact, card)
    _write_address(contact, card)
    for name, part in _LISTS.items():
        if name in card:
            place = _IN_MODEL.get(name, name)
            setattr(contact, place, _texts(part, getattr(contact, place), card[name]))
    party.contacts = [contact, *party.contacts[1:]] if contact.stored() else party.contacts
    for name in _PARTY:
        if name in card:
            setattr(party, name, card[name])
    if "identifiers" in card:
        numbers = _texts(PartyIdentifier, party.party_identifiers, card["identifiers"])
        party.party_identifiers = numbers
    _write_entitlement(party, card)
    for name in ("uid", "representative_category", "notes"):
        if name in card:
            setattr(stored, name, card[name])
    if "roles" in card:
        stored.roles = _split(card["roles"])
    return stored


def _write_name(contact: Contact, card: Mapping[str, str]) -> None:
    given = {name: card[name] for name in _NAME if name in card}
    if not given and "kind" not in card:
        return
    name = contact.names[0] if contact.names else Name.model_validate(given)
    for each, value in given.items():
        setattr(name, each, value)
    if card.get("kind") in {"person", "organization", "entity"}:
        name.kind = card["kind"]  # type: ignore[assignment] # one of the three
    contact.names = [name, *contact.names[1:]]


def _write_address(contact: Contact, card: Mapping[str, str]) -> None:
    wanted = {"address_lines", "city", "region", "postal_code", "country"} & card.keys()
    if not wanted:
        return
    address = contact.addresses[0] if contact.addresses else PostalAddress()
    for name in wanted & {"city", "postal_code", "country"}:
        setattr(address, name, card[name])
    if "address_lines" in card:
        address.address_lines = _texts(AddressLine, address.address_lines, card["address_lines"])
    if "region" in card:
        regions = _texts(GeographicRegion, address.geographic_regions, card["region"])
        address.geographic_regions = regions
    contact.addresses = [address, *contact.addresses[1:]]


def _write_entitlement(party: Applicant, card: Mapping[str, str]) -> None:
    if not any(name.startswith("entitlement_") for name in card):
        return
    ground = party.entitlement or Entitlement()
    if "entitlement_nationality" in card:
        ground.nationality = card["entitlement_nationality"]
    for name in ("establishment", "domicile"):
        if f"entitlement_{name}" in card:
            place: EntitlementPlace = getattr(ground, name) or EntitlementPlace()
            place.office = card[f"entitlement_{name}"]
            setattr(ground, name, place)
    party.entitlement = ground


def _listed(contact: Contact, name: str) -> Sequence[Any]:
    listed: Sequence[Any] = getattr(contact, _IN_MODEL.get(name, name))
    return listed


def _lines(texts: Any) -> str:
    return "\n".join(text for text in texts if text)


def _split(value: str) -> list[str]:
    return [line.strip() for line in value.splitlines() if line.strip()]


def _texts(part: type[_TextPart], present: Sequence[_TextPart], value: str) -> list[_TextPart]:
    """Return a part for each line; one that is there already keeps its category and the like."""
    known = {str(getattr(each, part.plain_field)): each for each in present}
    return [
        known.get(line) or part.model_validate({part.plain_field: line}) for line in _split(value)
    ]
