"""The designated parties and what each of them asks (MM2 item 11, forms MM17 and MM18)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from gsfiler.core.findings import Confidence, Finding, FindingKind, Severity
from gsfiler.filing.madrid import MadridForm, MadridSubsequentDesignation
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.attached_forms import (
    FILES,
    INTENTION_FORM,
    SENIORITY_FORM,
    forms_attached,
    forms_named,
)
from gsfiler.filing.rules.basic_marks import rights_of
from gsfiler.filing.rules.codes import weight_of_unknown
from gsfiler.filing.rules.dates import day_of, receipt_last
from gsfiler.filing.rules.places import designated, numbered
from gsfiler.filing.rules.rule import AnyForm, Application, Rule, Scope, registration_day
from gsfiler.filing.rules.sources import authority
from gsfiler.filing.tables.facts import Fact
from gsfiler.filing.tables.members import Party
from gsfiler.filing.tables.party_codes import party_meant

DESIGNATION_MISSING = FindingKind(
    "DESIGNATION_MISSING",
    Severity.ERROR,
    "No Contracting Party is designated. Choose at least one.",
    authority("M-120"),
)
DESIGNATION_UNKNOWN = FindingKind(
    "DESIGNATION_UNKNOWN",
    Severity.ERROR,
    "“{code}” is no party of the members table ({tables}). Choose one of its parties, or install a "
    "newer table if it has joined since.",
    authority("M-121"),
)
DESIGNATION_CODE_MEANT = FindingKind(
    "DESIGNATION_CODE_MEANT",
    Severity.ERROR,
    "“{code}” is no code of a party. If {party} is meant, write {meant}.",
    authority("M-121"),
)
DESIGNATION_OWN_OFFICE = FindingKind(
    "DESIGNATION_OWN_OFFICE",
    Severity.ERROR,
    "{party} is the party of the Office of origin and cannot be designated. Take it out; the basic "
    "mark protects there.",
    authority("M-122"),
)
DESIGNATION_OWN_PARTY = FindingKind(
    "DESIGNATION_OWN_PARTY",
    Severity.ERROR,
    "{party} is the party of the holder's Office. It cannot be designated where the basic mark is. "
    "If the basic mark is at another Office, name it; otherwise take the designation out.",
    authority("M-122"),
)
DESIGNATION_REPEATED = FindingKind(
    "DESIGNATION_REPEATED",
    Severity.ERROR,
    "{party} is designated twice. Take one out.",
    authority("M-123"),
)
DESIGNATION_REPLACED = FindingKind(
    "DESIGNATION_REPLACED",
    Severity.ERROR,
    "“{code}” cannot be designated by itself. Designate {party} ({replacement}), which covers it.",
    authority("M-121"),
)
DESIGNATION_DOUBLE = FindingKind(
    "DESIGNATION_DOUBLE",
    Severity.WARNING,
    "{party} is covered by {union}, which is designated too. That is allowed, at the fees of both: "
    "make sure that you want it.",
    authority("M-124"),
)
DESIGNATION_FORM_MISSING = FindingKind(
    "DESIGNATION_FORM_MISSING",
    Severity.ERROR,
    "{party} is designated, so the declaration of intention to use, form {form}, must be with the "
    "application, unaltered, signed and dated. Attach it; without it the designation falls away.",
    authority("M-125"),
)
DESIGNATION_FORM_UNTIL = FindingKind(
    "DESIGNATION_FORM_UNTIL",
    Severity.WARNING,
    "Form {form} for {party} must reach the International Bureau by {last}, two months after the "
    "Office's receipt (days left: {left}). Otherwise {party} counts as not designated, and can be "
    "only by a subsequent designation.",
    authority("M-125"),
)
DESIGNATION_INTENTION = FindingKind(
    "DESIGNATION_INTENTION",
    Severity.NOTE,
    "By designating {party} the applicant declares to intend to use the mark there, or to have it "
    "used, for all that is listed. Tell the applicant, then mark it as read.",
    authority("M-126"),
)
DESIGNATION_BUSINESS = FindingKind(
    "DESIGNATION_BUSINESS",
    Severity.WARNING,
    "By designating {party} the applicant declares to carry on lawfully the business that the list "
    "is about, itself or by a company it controls. Tell the applicant, then mark it as read.",
    authority("M-129"),
)
DESIGNATION_FORM_ALONE = FindingKind(
    "DESIGNATION_FORM_ALONE",
    Severity.ERROR,
    "Form {form} is attached, but no party that asks for it is designated. Designate {party}, or "
    "take the form out.",
    authority("M-128"),
)
DESIGNATION_NOT_YET = FindingKind(
    "DESIGNATION_NOT_YET",
    Severity.ERROR,
    "The Protocol enters into force for {party} on {force}, after {day}, the day of the form. "
    "Designate it later.",
    authority("M-131"),
)


def check_any(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-120: a party is designated."""
    if not designated(case.form):
        yield case.at("designations", DESIGNATION_MISSING.at())


def check_known(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-121: each code is that of a party or of a territory that is designated by itself.

    A code that may be that of a party which joined since the table was made is a warning.
    """
    members = case.situation.members
    for path, code in _codes(case.form):
        if members.party(code) is not None or members.replacement(code) is not None:
            continue
        if meant := party_meant(code, members):
            party = members.name(meant)
            yield case.at(path, DESIGNATION_CODE_MEANT.at(code=code, party=party, meant=meant))
        else:
            tables = "; ".join(table.title for table in members.tables)
            severity = weight_of_unknown(code, members, case.situation.today)
            finding = DESIGNATION_UNKNOWN.at(severity=severity, code=code, tables=tables)
            yield case.at(path, finding)


def check_own_office(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-122: the party of the Office of origin is not designated (Article 3bis).

    In form MM4 that is the Office of the basic marks. The Office that sends the form is that of the
    holder, who may be another one by now: it stands for them as long as no basic mark is named.
    """
    members = case.situation.members
    origins, kind = {case.office} - {""}, DESIGNATION_OWN_OFFICE
    if isinstance(case.form, MadridSubsequentDesignation):
        named = _offices_of_basics(case.form)
        origins, kind = (named, kind) if named else (origins, DESIGNATION_OWN_PARTY)
    own = {party for office in origins for party in members.own_parties(office)}
    for path, code in _codes(case.form):
        if code in own:
            yield case.at(path, kind.at(party=members.name(code)))


def check_once(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-123: each party once, and countries without a designation of their own by their union.

    Such a country is no party (M-121), unless it joined since the table of members was made.
    """
    members = case.situation.members
    seen: set[str] = set()
    for path, code in _codes(case.form):
        if code in seen:
            yield case.at(path, DESIGNATION_REPEATED.at(party=members.name(code)))
        seen.add(code)
        if replacement := members.replacement(code):
            finding = DESIGNATION_REPLACED.at(
                severity=weight_of_unknown(code, members, case.situation.today),
                code=code,
                party=members.name(replacement),
                replacement=replacement,
            )
            yield case.at(path, finding)


def check_double(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-124: a State and the union that covers it are both designated."""
    members = case.situation.members
    pairs = dict(members.covered_twice(designated(case.form)))
    for path, code in _codes(case.form):
        if code in pairs:
            finding = DESIGNATION_DOUBLE.at(
                party=members.name(code), union=members.name(pairs[code])
            )
            yield case.at(path, finding)


def check_intention_form(case: Application) -> Iterator[PlacedFinding]:
    """M-125: form MM18 is there where a party asks for it, or comes in time (Rule 11(6))."""
    missing = list(intention_form_missing(case))
    yield from missing
    received = day_of(case.form.receiving_office_date)
    last = receipt_last(received, case.situation.today) if received else date.min
    left = (last - case.situation.today).days
    for found in missing if left >= 0 else ():
        party = found.finding.details["party"]
        finding = DESIGNATION_FORM_UNTIL.at(
            form=INTENTION_FORM, party=party, last=last.isoformat(), left=left
        )
        yield PlacedFinding(found.path, finding)


def intention_form_missing(case: AnyForm) -> Iterator[PlacedFinding]:
    """Yield each designation that asks for form MM18 while the form is not there.

    That a party asks for it is a declaration under Rule 7(2), which rests on a statute (that of the
    United States: 15 U.S.C. 1141f) and holds until it is withdrawn. So it keeps its weight however
    old the copy that was read, and says that it is old; what is only recalled warns.
    """
    if forms_attached(case, INTENTION_FORM):
        return
    for path, party in parties_of(case):
        if "mm18_required" in party.requirements:
            finding = DESIGNATION_FORM_MISSING.at(party=party.name, form=INTENTION_FORM)
            yield case.at(path, weighed_as_law(case, finding, party.intention_to_use))


def tell_intention(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-126: what the applicant declares by designating a party, until it is marked as read."""
    yield from _statements(case, "intention_to_use_by_designation", DESIGNATION_INTENTION)


def tell_business(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-129: the statement on lawful business, until it is marked as read."""
    yield from _statements(case, "business_activity_statement_by_designation", DESIGNATION_BUSINESS)


def check_forms_wanted(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-128: forms MM17 and MM18 come with the designation they belong to.

    What no document of a form names may belong to any form of the draft. Where it was looked up
    long ago what a designated party asks, it may ask for the form by now: that warns.
    """
    members, today = case.situation.members, case.situation.today
    for form, requirement, party in (
        (INTENTION_FORM, "mm18_required", "US"),
        (SENIORITY_FORM, "mm17_allowed", "EM"),
    ):
        for path in forms_named(case, form):
            asked = _designated_beside(case, path)
            if any(requirement in each.requirements for each in asked):
                continue
            is_old = any(_fact_about(form, each).is_stale(today) for each in asked)
            finding = DESIGNATION_FORM_ALONE.at(
                severity=Severity.WARNING if is_old else None, form=form, party=members.name(party)
            )
            yield PlacedFinding(path, finding)


def check_in_force(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-131: the Protocol is in force for each party on the day that the form will bear."""
    day = registration_day(case)
    for path, party in parties_of(case):
        begins = party.entry_into_force.value
        if begins is not None and begins > day:
            finding = DESIGNATION_NOT_YET.at(
                party=party.name, force=begins.isoformat(), day=day.isoformat()
            )
            yield case.at(path, weighed(case, finding, party.entry_into_force))


def parties_of(case: AnyForm) -> Iterator[tuple[str, Party]]:
    """Yield each designated party that is known, with the path of its code; repeats once."""
    seen: set[str] = set()
    for path, code in _codes(case.form):
        party = case.situation.members.party(code)
        if party is not None and code not in seen:
            seen.add(code)
            yield path, party


def weighed(case: AnyForm, finding: Finding, fact: Fact[Any]) -> Finding:
    """Return a finding that rests on a fact of the members table as sure as that fact.

    A fact that is only recalled, or was read and grew old since, warns and says so.
    """
    confidence = fact.confidence_on(case.situation.today)
    if confidence is Confidence.VERIFIED:
        return finding
    return replace(
        finding,
        severity=Severity.WARNING if finding.severity is Severity.ERROR else finding.severity,
        authority=replace(finding.authority, confidence=confidence),
    )


def weighed_as_law(case: AnyForm, finding: Finding, fact: Fact[Any]) -> Finding:
    """Return a finding that rests on a text of law, as :func:`weighed` but for its age.

    So are two facts of the members table weighed, which declare or repeat a text that was read and
    whose breach costs the filing or the designation: who asks for form MM18 (Rule 7(2)), and the
    languages of the forms (Rule 6(1)).
    """
    if fact.confidence is Confidence.RECALLED:
        return weighed(case, finding, fact)
    confidence = fact.confidence_on(case.situation.today)
    return replace(finding, authority=replace(finding.authority, confidence=confidence))


def _offices_of_basics(form: MadridForm) -> set[str]:
    """Return the Offices that basic marks, or the numbers of their applications, name (ST.3)."""
    named = {each.office.strip().upper() for each in form.basic_marks}
    rights = (right for each in form.basic_marks for right in rights_of("", each))
    return (named | {office for *_, office in rights}) - {""}


def _statements(case: AnyForm, requirement: str, kind: FindingKind) -> Iterator[PlacedFinding]:
    read = {code.strip().upper() for code in case.draft.desk.intention_to_use_read}
    for path, party in parties_of(case):
        if requirement in party.requirements and party.code not in read:
            yield case.at(path, kind.at(party=party.name))


def _designated_beside(case: AnyForm, path: str) -> list[Party]:
    """Return the parties that a paper may be for: those of its form, of all where it is in none."""
    is_own = path.startswith(f"{case.place}.")
    forms = [case.form] if is_own else case.draft.transaction.forms
    found = (case.situation.members.party(code) for each in forms for code in designated(each))
    return [party for party in found if party is not None]


def _fact_about(form: str, party: Party) -> Fact[Any]:
    """Return the fact that says whether a party asks for a form."""
    return party.intention_to_use if form == INTENTION_FORM else party.further_requirements


def _codes(form: MadridForm) -> Iterator[tuple[str, str]]:
    for path, each in numbered("designations", form.designations):
        code = each.country.strip().upper()
        if code:
            yield f"{path}.country", code


_PARTIES = ("designations",)
_READ = ("designations", "desk.intention_to_use_read")
_FORMS = ("designations", "documents", "attachments")
_SENT = ("receiving_office_date", "request_date", "desk.stage")

RULES = (
    Rule("M-120", _PARTIES, check_any),
    Rule("M-121", _PARTIES, check_known, Scope.FORM),
    Rule("M-122", ("designations", "office"), check_own_office),
    Rule("M-123", _PARTIES, check_once, Scope.FORM),
    Rule("M-124", _PARTIES, check_double, Scope.FORM),
    Rule("M-125", (*_FORMS, *FILES, "receiving_office_date"), check_intention_form),
    Rule("M-126", _READ, tell_intention, Scope.FORM),
    Rule("M-128", _FORMS, check_forms_wanted, Scope.FORM),
    Rule("M-129", _READ, tell_business, Scope.FORM),
    Rule("M-131", ("designations", *_SENT), check_in_force, Scope.FORM),
)
