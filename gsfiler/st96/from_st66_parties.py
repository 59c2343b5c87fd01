"""ST.66 → ST.96: applicants and representatives, entitlement and versions."""

from collections.abc import Iterable

from gsfiler.st96 import from_st66_findings as told
from gsfiler.st96 import from_st66_values as values
from gsfiler.st96.from_st66_contact import contact
from gsfiler.st96.from_st66_source import Element, Source
from gsfiler.st96.from_st66_tree import branch


def applicant_bag(mark: Source, beside: Source | None = None) -> Element | None:
    """Return ``tmk:ApplicantBag``: the applicants of a mark, or those that stand beside it."""
    found = [_applicant(each) for each in _parties(mark, "Applicant", beside)]
    return branch("tmk:ApplicantBag", found or _keys(mark.all("ApplicantDetails", "ApplicantKey")))


def representative_bag(mark: Source, beside: Source | None = None) -> Element | None:
    """Return ``com:RepresentativeBag``: those of a mark, or those that stand beside it."""
    found = [_representative(each) for each in _parties(mark, "Representative", beside)]
    keys = mark.all("RepresentativeDetails", "RepresentativeKey")
    return branch("com:RepresentativeBag", found or _keys(keys))


def _parties(mark: Source, role: str, beside: Source | None) -> list[Source]:
    """Return the parties of a role: the mark's own, else beside it, else of an extension."""
    bag = f"{role}Details"
    if beside is None or mark.all(bag, role):
        return mark.each_in(bag, role)
    found = beside.all(bag, role)
    for each in found:
        each.tell(told.MOVED)
    return found or mark.each_in(bag, role)


def _keys(keys: list[Source]) -> Iterable[Element | None]:
    """Yield parties that are named by their numbers alone."""
    for key in keys:
        numbers = key.all("Identifier")
        yield branch(
            "com:PartyIdentifierBag", (each.identifier("com:PartyIdentifier") for each in numbers)
        )


def _applicant(source: Source) -> Element | None:
    entitled = source.one("ApplicantEntitlement")
    return _party(source, "Applicant", "tmk:Applicant", entitlement=entitled)


def _representative(source: Source) -> Element | None:
    return _party(source, "Representative", "com:Representative")


def _party(
    source: Source, role: str, target: str, *, entitlement: Source | None = None
) -> Element | None:
    """Return a party; ST.96 requires its legal form, a number or a contact."""
    who = [
        source.text(f"{role}LegalEntity", "com:LegalEntityName"),
        *(each.identifier("com:PartyIdentifier") for each in source.all(f"{role}Identifier")),
        contact(source.one(f"{role}AddressBook")),
    ]
    if all(each is None for each in who):
        source.incomplete(f"{role}AddressBook")
        return None
    number = source.said(f"{role}SequenceNumber")
    country = f"{role}IncorporationCountryCode"
    return branch(
        target,
        who,
        source.value(f"{role}NationalityCode", "com:NationalityCode", values.NATIONALITY),
        source.value(country, "com:IncorporationCountryCode", values.COUNTRY_OR_OFFICE),
        source.text(f"{role}IncorporationState", "com:IncorporationState"),
        source.listed("RepresentativeKindCode", "com:RepresentativeCategory"),
        source.comment(),
        entitlement and _entitlement(entitlement),
        version(source.one(f"{role}Version")),
        attributes={**source.operation(), **({"com:sequenceNumber": number} if number else {})},
    )


def _entitlement(source: Source) -> Element | None:
    """Return on what ground an applicant may file (Article 2(1) of the Protocol)."""
    name = "EntitlementNationalityCode"
    return branch(
        "tmk:Entitlement",
        source.value(name, f"com:{name}", values.ENTITLING),
        _establishment(source.one("EntitlementEstablishment")),
        _domicile(source.one("EntitlementDomiciled")),
    )


def _establishment(source: Source | None) -> Element | None:
    """Return where the applicant is established; ST.96 requires the party."""
    if source is None:
        return None
    office = source.office("EntitlementEstablishmentCode", "com:EntitlementEstablishmentCode")
    if office is None:
        source.incomplete("EntitlementEstablishmentCode")
        return None
    book = source.one("EntitlementEstablishmentAddressBook")
    return branch("com:EntitlementEstablishment", office, contact(book))


def _domicile(source: Source | None) -> Element | None:
    """Return where the applicant is domiciled."""
    if source is None:
        return None
    return branch(
        "com:EntitlementDomiciled",
        source.office("EntitlementDomiciledCode", "com:EntitlementDomiciledCode"),
        contact(source.one("EntitlementDomiciledAddressBook")),
    )


def version(source: Source | None) -> Element | None:
    """Return the version of a record; ST.96 requires its number or its date."""
    if source is None:
        return None
    marks = [
        source.text("VersionNumber", "com:VersionNumber"),
        source.date("VersionDate", "com:VersionDate"),
        source.moment("VersionDateTime", "com:VersionDateTime"),
    ]
    if all(each is None for each in marks):
        source.incomplete("VersionNumber")
        return None
    return branch("com:Version", source.comment(), marks)
