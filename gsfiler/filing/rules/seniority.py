"""Seniority of earlier marks in the European Union (form MM17)."""

from collections.abc import Iterator

from gsfiler.core.findings import Detail, FindingKind, PhraseKind, Severity, series
from gsfiler.filing.form.rights import Seniority
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.codes import are_codes, is_outdated
from gsfiler.filing.rules.places import designated, numbered
from gsfiler.filing.rules.rule import AnyForm, Rule, Scope
from gsfiler.filing.rules.sources import authority

SENIORITY_WITHOUT_UNION = FindingKind(
    "SENIORITY_WITHOUT_UNION",
    Severity.ERROR,
    "Seniority is claimed, but the European Union is not designated. Designate it, or take the "
    "claim out.",
    authority("M-127"),
)
SENIORITY_NOT_A_MEMBER = FindingKind(
    "SENIORITY_NOT_A_MEMBER",
    Severity.ERROR,
    "“{office}” is no member State of the European Union; seniority is claimed from a mark that "
    "has effect in one.",
    authority("M-127"),
)
SENIORITY_DOCUMENTS = FindingKind(
    "SENIORITY_DOCUMENTS",
    Severity.NOTE,
    "The documents of a seniority claim go to the European Union Intellectual Property Office "
    "itself, within three months; mark and holder must be the same.",
    authority("M-127"),
)
SENIORITY_INCOMPLETE = FindingKind(
    "SENIORITY_INCOMPLETE",
    Severity.ERROR,
    "The earlier mark of a seniority claim is not complete; missing: {items}.",
    authority("M-166"),
)

STATE = PhraseKind("the member State")
NUMBER = PhraseKind("the number")
DATE_OF_EFFECT = PhraseKind("the date of effect")
UNION = "EM"


def check_union(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-127: seniority is for the European Union, from marks of its member States.

    By a members table of more than a year ago a State that is none may have joined: that warns.
    """
    seniorities = case.form.seniorities
    if not seniorities:
        return
    if UNION not in designated(case.form):
        yield case.at("seniorities", SENIORITY_WITHOUT_UNION.at())
    union = case.situation.members.party(UNION)
    states = {*union.covers, "BX"} if union else set()
    is_old = is_outdated(case.situation.members, case.situation.today)
    weight = Severity.WARNING if is_old else None
    for path, each in numbered("seniorities", seniorities):
        office = each.office.strip().upper()
        if office and states and office not in states and are_codes([office]):
            yield case.at(
                f"{path}.office", SENIORITY_NOT_A_MEMBER.at(severity=weight, office=office)
            )
    yield case.at("seniorities", SENIORITY_DOCUMENTS.at())


def check_complete(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-166: each earlier mark with State, number and date of effect."""
    for path, each in numbered("seniorities", case.form.seniorities):
        if missing := list(_missing(each)):
            yield case.at(path, SENIORITY_INCOMPLETE.at(items=series(missing)))


def _missing(seniority: Seniority) -> Iterator[Detail]:
    application = seniority.application_number
    numbers = [seniority.registration_number]
    if application is not None:
        numbers += [application.number, application.st13_number]
    dates = (seniority.filing_date, seniority.application_date, seniority.registration_date)
    if not seniority.office.strip():
        yield STATE.of()
    if not any(number.strip() for number in numbers):
        yield NUMBER.of()
    if not any(date.strip() for date in dates):
        yield DATE_OF_EFFECT.of()


RULES = (
    Rule("M-127", ("seniorities", "designations"), check_union, Scope.FORM),
    Rule("M-166", ("seniorities",), check_complete, Scope.FORM),
)
