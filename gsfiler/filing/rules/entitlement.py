"""Who may file: the Office of origin and what links each applicant to it (MM2 items 1 and 3)."""

from collections.abc import Iterator

from gsfiler.core.findings import Detail, FindingKind, PhraseKind, Severity
from gsfiler.filing.form.parties import Applicant, Entitlement, EntitlementPlace
from gsfiler.filing.madrid import MadridApplication
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.codes import are_codes, is_outdated, weight_of_unknown
from gsfiler.filing.rules.places import countries_of, filers, numbered
from gsfiler.filing.rules.rule import Application, Rule, Scope, Whole
from gsfiler.filing.rules.sources import authority
from gsfiler.filing.tables.party_codes import party_meant

OFFICE_MISSING = FindingKind(
    "OFFICE_MISSING",
    Severity.ERROR,
    "The Office is missing. Name the Office through which the form is sent.",
    authority("M-001"),
)
OFFICE_OF_HOLDER_MISSING = FindingKind(
    "OFFICE_OF_HOLDER_MISSING",
    Severity.ERROR,
    "The Office is missing. A message names one, even where the request goes to the International "
    "Bureau directly: name that of the holder's party.",
    authority("S-15"),
)
OFFICE_NO_PARTY = FindingKind(
    "OFFICE_NO_PARTY",
    Severity.ERROR,
    "“{office}” is the Office of no party of the members table ({tables}). Choose one of its "
    "parties, or install a newer table if it has joined since.",
    authority("M-001"),
)
OFFICE_CODE_MEANT = FindingKind(
    "OFFICE_CODE_MEANT",
    Severity.ERROR,
    "“{office}” is no code of an Office. If that of {party} is meant, write {meant}.",
    authority("M-001"),
)
OFFICE_COMMON = FindingKind(
    "OFFICE_COMMON",
    Severity.ERROR,
    "“{office}” has no Office of its own for marks. Write “{party}” ({name}), the common Office.",
    authority("M-001"),
)
ENTITLEMENT_MISSING = FindingKind(
    "ENTITLEMENT_MISSING",
    Severity.ERROR,
    "Nothing says why {applicant} may file through this Office. Name a nationality, a domicile, or "
    "a real and effective industrial or commercial establishment.",
    authority("M-002"),
)
ENTITLEMENT_ELSEWHERE = FindingKind(
    "ENTITLEMENT_ELSEWHERE",
    Severity.ERROR,
    "The grounds named for {applicant} ({grounds}) do not lead to the Office of origin ({office}). "
    "Name one that does, or file through another Office.",
    authority("M-003"),
)
ENTITLEMENT_STATE_MISSING = FindingKind(
    "ENTITLEMENT_STATE_MISSING",
    Severity.ERROR,
    "“{union}” is no nationality. Name the member State that {applicant} is a national of.",
    authority("M-003"),
)
ENTITLEMENT_ADDRESS_MISSING = FindingKind(
    "ENTITLEMENT_ADDRESS_MISSING",
    Severity.ERROR,
    "The address of {applicant} lies outside the territory of the Office of origin. Give the "
    "address of the {ground} inside it as well.",
    authority("M-004"),
)
ENTITLEMENT_JOINT_MISSING = FindingKind(
    "ENTITLEMENT_JOINT_MISSING",
    Severity.ERROR,
    "Several applicants file together only if each has a ground of its own; for {applicant} no "
    "nationality, domicile or establishment is named.",
    authority("M-005"),
)
ENTITLEMENT_JOINT_ELSEWHERE = FindingKind(
    "ENTITLEMENT_JOINT_ELSEWHERE",
    Severity.ERROR,
    "Several applicants file together only if each is entitled through the same Office; the "
    "grounds of {applicant} ({grounds}) do not lead to {office}.",
    authority("M-005"),
)

_ONE_STATE = "BX"

THE_APPLICANT = PhraseKind("the applicant")
APPLICANT_NUMBER = PhraseKind("applicant {number}")
DOMICILE = PhraseKind("domicile")
ESTABLISHMENT = PhraseKind("establishment")


def check_office(case: Whole) -> Iterator[PlacedFinding]:
    """M-001: the Office is that of a party; Belgium, Luxembourg and the Netherlands share one.

    A subsequent designation may be sent without an Office; there it is the message that names one.
    """
    members = case.situation.members
    forms = case.draft.transaction.forms
    if not forms:
        return
    if not case.office:
        has_application = any(isinstance(form, MadridApplication) for form in forms)
        kind = OFFICE_MISSING if has_application else OFFICE_OF_HOLDER_MISSING
        yield case.at("office", kind.at())
    elif replacement := members.replacement(case.office):
        finding = OFFICE_COMMON.at(
            severity=weight_of_unknown(case.office, members, case.situation.today),
            office=case.office,
            party=replacement,
            name=members.name(replacement),
        )
        yield case.at("office", finding)
    elif members.party(case.office) is None and (meant := party_meant(case.office, members)):
        finding = OFFICE_CODE_MEANT.at(office=case.office, party=members.name(meant), meant=meant)
        yield case.at("office", finding)
    elif members.party(case.office) is None:
        tables = "; ".join(table.title for table in members.tables)
        severity = weight_of_unknown(case.office, members, case.situation.today)
        finding = OFFICE_NO_PARTY.at(severity=severity, office=case.office, tables=tables)
        yield case.at("office", finding)


def check_ground(case: Application) -> Iterator[PlacedFinding]:
    """M-002: the first applicant names a ground."""
    for path, applicant in _first(case):
        if not grounds(applicant.entitlement):
            yield case.at(
                f"{path}.entitlement", ENTITLEMENT_MISSING.at(applicant=_who(case, path, applicant))
            )


def check_ground_leads_home(case: Application) -> Iterator[PlacedFinding]:
    """M-003: a ground of the first applicant leads to the party of the Office of origin."""
    for path, applicant in filers(case.form):
        who = _who(case, path, applicant)
        nationality = applicant.entitlement.nationality if applicant.entitlement else ""
        if _is_union(case, nationality):
            finding = ENTITLEMENT_STATE_MISSING.at(union=nationality.strip(), applicant=who)
            yield case.at(f"{path}.entitlement.nationality", finding)
    for path, applicant in _first(case):
        if _leads_elsewhere(case, applicant):
            finding = ENTITLEMENT_ELSEWHERE.at(
                severity=_weight(case),
                applicant=_who(case, path, applicant),
                grounds=", ".join(grounds(applicant.entitlement)),
                office=case.office,
            )
            yield case.at(f"{path}.entitlement", finding)


def check_address_of_ground(case: Application) -> Iterator[PlacedFinding]:
    """M-004: a domicile or establishment inside the territory has an address there.

    Where a country cannot be read, S-06 says so, and where the address lies is not known.
    """
    for path, applicant in filers(case.form):
        entitlement = applicant.entitlement
        countries = countries_of(applicant.contacts)
        if entitlement is None or not case.office or not countries:
            continue
        if any(_may_lead_home(case, each) for each in (*countries, entitlement.nationality)):
            continue
        for name, place, ground in (
            ("domicile", entitlement.domicile, DOMICILE),
            ("establishment", entitlement.establishment, ESTABLISHMENT),
        ):
            if place and _leads_home(case, place.office) and not _lies_inside(case, place):
                finding = ENTITLEMENT_ADDRESS_MISSING.at(
                    severity=_weight(case),
                    applicant=_who(case, path, applicant),
                    ground=ground.of(),
                )
                yield case.at(f"{path}.entitlement.{name}.contacts", finding)


def check_joint_grounds(case: Application) -> Iterator[PlacedFinding]:
    """M-005: each further applicant has a ground that leads to the same Office."""
    for path, applicant in list(filers(case.form))[1:]:
        who = _who(case, path, applicant)
        named = grounds(applicant.entitlement)
        if not named:
            finding = ENTITLEMENT_JOINT_MISSING.at(applicant=who)
            yield case.at(f"{path}.entitlement", finding)
        elif _leads_elsewhere(case, applicant):
            finding = ENTITLEMENT_JOINT_ELSEWHERE.at(
                severity=_weight(case),
                applicant=who,
                grounds=", ".join(named),
                office=case.office,
            )
            yield case.at(f"{path}.entitlement", finding)


def grounds(entitlement: Entitlement | None) -> list[str]:
    """Return the codes that an entitlement names, as typed."""
    if entitlement is None:
        return []
    places = [entitlement.domicile, entitlement.establishment]
    codes = [entitlement.nationality, *(place.office for place in places if place)]
    return [code.strip() for code in codes if code.strip()]


def _first(case: Application) -> Iterator[tuple[str, Applicant]]:
    yield from list(filers(case.form))[:1]


def _who(case: Application, path: str, applicant: Applicant) -> Detail:
    if applicant.display:
        return applicant.display
    number = [place for place, _ in numbered("applicants", case.form.applicants)].index(path) + 1
    several = len(case.form.applicants) > 1
    return APPLICANT_NUMBER.of(number=number) if several else THE_APPLICANT.of()


def _leads_home(case: Application, code: str) -> bool:
    return case.situation.members.is_entitled_country(case.office, code)


def _may_lead_home(case: Application, code: str) -> bool:
    """Tell whether a ground leads to the Office, or cannot be read ("Spain"): S-06 tells that."""
    return _leads_home(case, code) or not are_codes([code])


def _leads_elsewhere(case: Application, applicant: Applicant) -> bool:
    """Tell whether grounds are named and none leads to the Office; of an unknown one nobody can."""
    named = grounds(applicant.entitlement)
    known = case.situation.members.party(case.office) is not None
    return bool(named) and known and not any(_may_lead_home(case, code) for code in named)


def _weight(case: Application) -> Severity | None:
    """Return a warning where an old table says which States are in the union of an Office.

    That a State's own Office takes its own nationals is no fact of a table.
    """
    members = case.situation.members
    party = members.party(members.replacement(case.office) or case.office)
    rests_on_table = party is not None and bool(party.covers)
    is_old = rests_on_table and is_outdated(members, case.situation.today)
    return Severity.WARNING if is_old else None


def _is_union(case: Application, nationality: str) -> bool:
    """Tell whether a nationality names an organisation of States instead of one of them.

    Belgium, Luxembourg and the Netherlands count as one State (Article 9quater(1)(ii)).
    """
    party = case.situation.members.party(nationality) if nationality.strip() else None
    return party is not None and party.kind == "organization" and party.code != _ONE_STATE


def _lies_inside(case: Application, place: EntitlementPlace) -> bool:
    return any(_may_lead_home(case, country) for country in countries_of(place.contacts))


RULES = (
    Rule("M-001", ("office", "forms"), check_office, Scope.DRAFT),
    Rule("M-002", ("applicants",), check_ground),
    Rule("M-003", ("applicants", "office"), check_ground_leads_home),
    Rule("M-004", ("applicants", "office"), check_address_of_ground),
    Rule("M-005", ("applicants", "office"), check_joint_grounds),
)
