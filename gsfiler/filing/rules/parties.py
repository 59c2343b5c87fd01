"""Applicants, holders and the representative, and how they are reached (MM2 items 2 and 4)."""

import re
from collections.abc import Iterator
from datetime import date

from gsfiler.core.findings import Detail, FindingKind, PhraseKind, Severity, series
from gsfiler.filing.form.parties import Applicant, Name, PostalAddress, Representative
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.codes import LAWYERS, codes
from gsfiler.filing.rules.places import (
    Someone,
    addresses_of,
    emails_of,
    everyone,
    filers,
    names_of,
)
from gsfiler.filing.rules.rule import AnyForm, Application, Rule, Scope, effective_day
from gsfiler.filing.rules.scripts import is_latin
from gsfiler.filing.rules.sources import authority

APPLICANT_MISSING = FindingKind(
    "APPLICANT_MISSING",
    Severity.ERROR,
    "No applicant is named. Give name, address and e-mail address.",
    authority("M-020"),
)
APPLICANT_NAME_MISSING = FindingKind(
    "APPLICANT_NAME_MISSING",
    Severity.ERROR,
    "The name of the applicant is missing. Give the full official name.",
    authority("M-020"),
)
APPLICANT_NAME_INCOMPLETE = FindingKind(
    "APPLICANT_NAME_INCOMPLETE",
    Severity.WARNING,
    "Of “{name}” the {part} is missing. A natural person is named by family name and given name, "
    "unless the name is of one part only.",
    authority("M-020"),
)
APPLICANT_NAME_SCRIPT = FindingKind(
    "APPLICANT_NAME_SCRIPT",
    Severity.ERROR,
    "“{name}” is not written in Latin letters. Add a transliteration that follows the sounds of "
    "the language of the form.",
    authority("M-021"),
)
APPLICANT_ADDRESS_MISSING = FindingKind(
    "APPLICANT_ADDRESS_MISSING",
    Severity.ERROR,
    "The postal address of the applicant is missing.",
    authority("M-022"),
)
APPLICANT_ADDRESS_INCOMPLETE = FindingKind(
    "APPLICANT_ADDRESS_INCOMPLETE",
    Severity.ERROR,
    "The postal address is not complete enough for delivery; missing: {items}.",
    authority("M-022"),
)
APPLICANT_POSTCODE_MISSING = FindingKind(
    "APPLICANT_POSTCODE_MISSING",
    Severity.WARNING,
    "The address in {country} has no postcode. Give it where one is used.",
    authority("M-022", recalled=True),
)
APPLICANT_EMAIL_MISSING = FindingKind(
    "APPLICANT_EMAIL_MISSING",
    Severity.ERROR,
    "The e-mail address of the applicant is missing. The International Bureau demands one of the "
    "applicant's own since 1 February 2021.",
    authority("M-023"),
)
EMAIL_IMPLAUSIBLE = FindingKind(
    "EMAIL_IMPLAUSIBLE",
    Severity.ERROR,
    "“{email}” cannot be an e-mail address. Write one address, as in name@example.org.",
    authority("M-024"),
)
EMAIL_SHARED = FindingKind(
    "EMAIL_SHARED",
    Severity.WARNING,
    "Applicant and representative have the same e-mail address, “{email}”. The International "
    "Bureau wants an address of the applicant's own.",
    authority("M-025"),
)
CORRESPONDENCE_ADDRESS_MISSING = FindingKind(
    "CORRESPONDENCE_ADDRESS_MISSING",
    Severity.WARNING,
    "The applicants have different addresses and none is named for correspondence; the "
    "International Bureau will write to the first.",
    authority("M-026"),
)
APPLICANT_NATIONALITY_MISSING = FindingKind(
    "APPLICANT_NATIONALITY_MISSING",
    Severity.NOTE,
    "The nationality of {name} is not given. It is optional, yet some designated Offices ask for "
    "it, that of the United States among them.",
    authority("M-027"),
)
APPLICANT_LEGAL_FORM_MISSING = FindingKind(
    "APPLICANT_LEGAL_FORM_MISSING",
    Severity.NOTE,
    "Of {name} is not given: {items}. It is optional, yet some designated Offices ask for it, that "
    "of the United States among them.",
    authority("M-027"),
)
REPRESENTATIVE_NAME_MISSING = FindingKind(
    "REPRESENTATIVE_NAME_MISSING",
    Severity.ERROR,
    "The name of the representative is missing.",
    authority("M-028"),
)
REPRESENTATIVE_ADDRESS_MISSING = FindingKind(
    "REPRESENTATIVE_ADDRESS_MISSING",
    Severity.ERROR,
    "The postal address of the representative is missing.",
    authority("M-028"),
)
REPRESENTATIVE_ADDRESS_INCOMPLETE = FindingKind(
    "REPRESENTATIVE_ADDRESS_INCOMPLETE",
    Severity.ERROR,
    "The postal address of the representative is not complete; missing: {items}.",
    authority("M-028"),
)
REPRESENTATIVE_EMAIL_MISSING = FindingKind(
    "REPRESENTATIVE_EMAIL_MISSING",
    Severity.ERROR,
    "The e-mail address of the representative is missing; it is demanded since 1 February 2021.",
    authority("M-028"),
)
REPRESENTATIVE_SEVERAL = FindingKind(
    "REPRESENTATIVE_SEVERAL",
    Severity.WARNING,
    "Several representatives are named; the International Bureau records the first, “{first}”, "
    "alone. A firm counts as one.",
    authority("M-028"),
)
REPRESENTATIVE_LATER = FindingKind(
    "REPRESENTATIVE_LATER",
    Severity.NOTE,
    "No representative is named. One can be appointed later on the official form or online, no "
    "longer by a signed letter.",
    authority("M-029"),
)
REPRESENTATIVE_NOT_NAMED = FindingKind(
    "REPRESENTATIVE_NOT_NAMED",
    Severity.WARNING,
    "A representative signs or receives the letters, yet none is named before the International "
    "Bureau. Who acts at the Office of origin does not act there by that: name them here.",
    authority("M-030"),
)
CORRESPONDENCE_LANGUAGE_WRONG = FindingKind(
    "CORRESPONDENCE_LANGUAGE_WRONG",
    Severity.ERROR,
    "The International Bureau does not write in “{language}”. Choose English, French or Spanish, "
    "or leave it empty for the language of the form.",
    authority("M-031"),
)

FAMILY_NAME = PhraseKind("family name")
GIVEN_NAME = PhraseKind("given name")
STREET = PhraseKind("street or box")
TOWN = PhraseKind("town")
COUNTRY = PhraseKind("country")
LEGAL_FORM = PhraseKind("the legal form")
LAW_OF = PhraseKind("the State under whose law it was founded")
TERRITORIAL_UNIT = PhraseKind("the territorial unit inside that State")

EMAILS_SINCE = date(2021, 2, 1)
"""From when on e-mail addresses of applicant and representative are demanded (Rules 3 and 9)."""

_EMAIL = re.compile(
    r"[^\s@,;:<>()\[\]\\\"]{1,64}@(?=.{4,255}$)(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*[^\W_]"
)
_BUREAU_LANGUAGES = ("en", "fr", "es")


def check_names(case: Application) -> Iterator[PlacedFinding]:
    """M-020: each applicant is named in full.

    That a part of the name is missing warns: there are persons who have one name only.
    """
    if not case.form.applicants:
        yield case.at("applicants", APPLICANT_MISSING.at())
    for path, applicant in filers(case.form):
        if not applicant.display and not applicant.party_identifiers:
            yield case.at(f"{path}.contacts", APPLICANT_NAME_MISSING.at())
        for place, name in names_of(path, applicant):
            part = _missing_part(name)
            if part is not None:
                finding = APPLICANT_NAME_INCOMPLETE.at(name=name.display, part=part)
                yield case.at(place, finding)


def check_scripts(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-021: names in other letters have a transliteration."""
    for path, someone in everyone(case.form):
        for place, name in names_of(path, someone):
            latin = any(is_latin(each.text) and each.text.strip() for each in name.transliterations)
            if not is_latin(name.display) and not latin:
                finding = APPLICANT_NAME_SCRIPT.at(name=name.display)
                yield case.at(f"{place}.transliterations", finding)


def check_addresses(case: Application) -> Iterator[PlacedFinding]:
    """M-022: each applicant has a postal address that a letter can be delivered to."""
    for path, applicant in filers(case.form):
        if applicant.party_identifiers and not applicant.contacts:
            continue
        yield from _addresses(
            case, path, applicant, APPLICANT_ADDRESS_MISSING, APPLICANT_ADDRESS_INCOMPLETE
        )


def check_emails_present(case: Application) -> Iterator[PlacedFinding]:
    """M-023: each applicant has an e-mail address, demanded since 1 February 2021."""
    if effective_day(case) < EMAILS_SINCE:
        return
    for path, applicant in filers(case.form):
        if not list(emails_of(path, applicant)):
            yield case.at(f"{path}.contacts", APPLICANT_EMAIL_MISSING.at())


def check_emails_plausible(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-024: an e-mail address can be one."""
    for path, someone in everyone(case.form):
        for place, email in emails_of(path, someone):
            if not _EMAIL.fullmatch(email.strip()):
                yield case.at(place, EMAIL_IMPLAUSIBLE.at(email=email.strip()))


def check_emails_differ(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-025: applicant and representative are reached at different addresses."""
    if case.form.representative is None:
        return
    theirs = {
        email.strip().casefold()
        for _, email in emails_of("representative", case.form.representative)
    }
    for path, applicant in filers(case.form):
        for place, email in emails_of(path, applicant):
            if email.strip().casefold() in theirs:
                yield case.at(place, EMAIL_SHARED.at(email=email.strip()))


def check_correspondence(case: Application) -> Iterator[PlacedFinding]:
    """M-026: of several applicants with different addresses one address is for correspondence."""
    form = case.form
    reached = form.representative is not None or form.correspondence_address is not None
    if reached or len(form.applicants) < 2:
        return
    addresses = [address for path, each in filers(form) for _, address in addresses_of(path, each)]
    if any(address != addresses[0] for address in addresses):
        yield case.at("correspondence_address", CORRESPONDENCE_ADDRESS_MISSING.at())


def check_legal_nature(case: Application) -> Iterator[PlacedFinding]:
    """M-027: nationality, or legal form and State, for the Offices that ask for them."""
    codes = {each.country.strip().upper() for each in case.form.designations}
    asked = "US" in codes
    severity = Severity.WARNING if asked else None
    cited = authority("M-027", recalled=True) if asked else None
    for path, applicant in filers(case.form):
        if not applicant.display:
            continue
        if _is_person(applicant):
            if not applicant.nationality.strip():
                finding = APPLICANT_NATIONALITY_MISSING.at(
                    severity=severity, authority=cited, name=applicant.display
                )
                yield case.at(f"{path}.nationality", finding)
        elif missing := list(_missing_nature(applicant)):
            finding = APPLICANT_LEGAL_FORM_MISSING.at(
                severity=severity, authority=cited, name=applicant.display, items=series(missing)
            )
            yield case.at(f"{path}.legal_entity", finding)


def check_representative(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-028: the representative has name, address and e-mail address, and is one.

    The e-mail address is demanded since 1 February 2021.
    """
    someone = case.form.representative
    path = "representative"
    if someone is None or (someone.party_identifiers and not someone.contacts):
        return
    if not someone.display:
        yield case.at(f"{path}.contacts", REPRESENTATIVE_NAME_MISSING.at())
    yield from _addresses(
        case, path, someone, REPRESENTATIVE_ADDRESS_MISSING, REPRESENTATIVE_ADDRESS_INCOMPLETE
    )
    if effective_day(case) >= EMAILS_SINCE and not list(emails_of(path, someone)):
        yield case.at(f"{path}.contacts", REPRESENTATIVE_EMAIL_MISSING.at())
    names = [name for _, name in names_of(path, someone)]
    persons = sum(name.kind == "person" for name in names)
    if persons > 1 or len(names) - persons > 1:
        finding = REPRESENTATIVE_SEVERAL.at(first=names[0].display)
        yield case.at(f"{path}.contacts", finding)


def tell_of_later_appointment(case: Application) -> Iterator[PlacedFinding]:
    """M-029: a representative can be appointed later, in one way only."""
    if case.form.representative is None:
        yield case.at("representative", REPRESENTATIVE_LATER.at())


def check_representative_named(case: Application) -> Iterator[PlacedFinding]:
    """M-030: who acts as a representative is named before the International Bureau."""
    form = case.form
    acting = {signature.capacity.strip() for signature in form.signatures}
    address = form.correspondence_address
    if address is not None:
        acting.add(address.party_category.strip())
    if form.representative is None and acting & LAWYERS:
        yield case.at("representative", REPRESENTATIVE_NOT_NAMED.at())


def check_correspondence_language(case: Application) -> Iterator[PlacedFinding]:
    """M-031: the International Bureau writes English, French or Spanish."""
    language = case.form.correspondence_language.strip()
    if language and language.casefold() not in _BUREAU_LANGUAGES:
        finding = CORRESPONDENCE_LANGUAGE_WRONG.at(language=language)
        yield case.at("correspondence_language", finding)


def missing_of_address(address: PostalAddress) -> list[Detail]:
    """Return what a structured address lacks; free lines are taken as they stand."""
    if any(line.text.strip() for line in address.unstructured_lines):
        return []
    street = any(line.text.strip() for line in address.address_lines)
    parts = ((street, STREET), (address.city.strip(), TOWN), (address.country.strip(), COUNTRY))
    return [words.of() for filled, words in parts if not filled]


def _addresses(
    case: AnyForm, path: str, someone: Someone, none: FindingKind, incomplete: FindingKind
) -> Iterator[PlacedFinding]:
    addresses = list(addresses_of(path, someone))
    if not addresses and not any(contact.contact_text for contact in someone.contacts):
        yield case.at(f"{path}.contacts", none.at())
    for place, address in addresses:
        missing = missing_of_address(address)
        country = address.country.strip().upper()
        if missing:
            yield case.at(place, incomplete.at(items=series(missing)))
        elif (
            country in codes().countries - codes().without_postcode
            and not address.postal_code.strip()
        ):
            finding = APPLICANT_POSTCODE_MISSING.at(country=country)
            yield case.at(f"{place}.postal_code", finding)


def _missing_part(name: Name) -> Detail | None:
    """Return what the name of a natural person lacks, None where it is whole or not there."""
    if name.kind != "person" or not name.display:
        return None
    if name.full_name.strip():
        one_word = len(name.full_name.split()) < 2 and is_latin(name.full_name)
        return GIVEN_NAME.of() if one_word else None
    if not (name.last_name or name.first_last_name).strip():
        return FAMILY_NAME.of()
    return None if name.first_name.strip() else GIVEN_NAME.of()


def _is_person(someone: Applicant | Representative) -> bool:
    names = [name for contact in someone.contacts for name in contact.names]
    return bool(names) and all(name.kind == "person" for name in names)


def _missing_nature(applicant: Applicant) -> Iterator[Detail]:
    if not (applicant.legal_entity or applicant.national_legal_entity).strip():
        yield LEGAL_FORM.of()
    if not applicant.incorporation_country.strip():
        yield LAW_OF.of()
    american = applicant.incorporation_country.strip().upper() == "US"
    if american and not applicant.incorporation_state.strip():
        yield TERRITORIAL_UNIT.of()


RULES = (
    Rule("M-020", ("applicants",), check_names),
    Rule("M-021", ("applicants", "holders", "representative"), check_scripts, Scope.FORM),
    Rule("M-022", ("applicants",), check_addresses),
    Rule("M-023", ("applicants", "receiving_office_date"), check_emails_present),
    Rule("M-024", ("applicants", "holders", "representative"), check_emails_plausible, Scope.FORM),
    Rule("M-025", ("applicants", "holders", "representative"), check_emails_differ, Scope.FORM),
    Rule("M-026", ("applicants", "representative", "correspondence_address"), check_correspondence),
    Rule("M-027", ("applicants", "designations"), check_legal_nature),
    Rule("M-028", ("representative", "receiving_office_date"), check_representative, Scope.FORM),
    Rule("M-029", ("representative",), tell_of_later_appointment),
    Rule(
        "M-030",
        ("representative", "signatures", "correspondence_address"),
        check_representative_named,
    ),
    Rule("M-031", ("correspondence_language",), check_correspondence_language),
)
