"""The basic application or registration at home (MM2 item 5)."""

from collections.abc import Iterator, Sequence

from gsfiler.core.findings import Detail, FindingKind, PhraseKind, Severity, series
from gsfiler.filing.draft import BasicMarkDetails
from gsfiler.filing.form.parties import Applicant
from gsfiler.filing.form.rights import BasicMark
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.codes import are_codes
from gsfiler.filing.rules.dates import day_of
from gsfiler.filing.rules.places import filers, numbered
from gsfiler.filing.rules.rule import Application, Rule, effective_day
from gsfiler.filing.rules.scripts import is_latin
from gsfiler.filing.rules.sources import authority
from gsfiler.vocabulary.text import raw_words

BASIC_MARK_MISSING = FindingKind(
    "BASIC_MARK_MISSING",
    Severity.ERROR,
    "No basic application or registration is named. Give its number and date.",
    authority("M-006"),
)
BASIC_MARK_NUMBER_MISSING = FindingKind(
    "BASIC_MARK_NUMBER_MISSING",
    Severity.ERROR,
    "The number of the basic mark is missing. Write it as the Office of origin does.",
    authority("M-006"),
)
BASIC_MARK_DATE_MISSING = FindingKind(
    "BASIC_MARK_DATE_MISSING",
    Severity.ERROR,
    "The date of {mark} is missing. Give the filing date of an application, the registration date "
    "of a registration.",
    authority("M-006"),
)
NUMBERED = PhraseKind("basic mark “{number}”")
UNNUMBERED = PhraseKind("a basic mark")
BASIC_MARK_OTHER_OFFICE = FindingKind(
    "BASIC_MARK_OTHER_OFFICE",
    Severity.ERROR,
    "The basic mark is said to be at the Office of “{office}”, the form is sent by that of "
    "“{origin}”. A basic mark is one of the Office of origin: correct one of the two.",
    authority("M-006"),
)
BASIC_MARK_DATE_LATE = FindingKind(
    "BASIC_MARK_DATE_LATE",
    Severity.ERROR,
    "The basic mark is dated {date}, after {day}, the day of the international application. "
    "Check both.",
    authority("M-007"),
)
BASIC_MARK_HOLDER_DIFFERS = FindingKind(
    "BASIC_MARK_HOLDER_DIFFERS",
    Severity.ERROR,
    "{applicant} is not among the holders of basic mark “{number}” ({holders}). The applicants are "
    "those of the basic mark, by the same names: record the change at home first, or correct the "
    "name.",
    authority("M-008"),
)
BASIC_MARK_HOLDER_MISSING = FindingKind(
    "BASIC_MARK_HOLDER_MISSING",
    Severity.ERROR,
    "{holder} holds basic mark “{number}” too, yet is no applicant. All its holders file together.",
    authority("M-008"),
)
BASIC_MARK_DIFFERENT = FindingKind(
    "BASIC_MARK_DIFFERENT",
    Severity.ERROR,
    "Basic mark “{number}” is not the same mark as “{first}”: they differ in {items}. One "
    "application rests on several basic marks only if they are one mark.",
    authority("M-009"),
)
BASIC_MARK_DEPENDENCY = FindingKind(
    "BASIC_MARK_DEPENDENCY",
    Severity.NOTE,
    "For five years from its date the international registration depends on the basic mark: what "
    "falls there, falls everywhere.",
    authority("M-010"),
)

MARK_FEATURES = PhraseKind("the kind of sign")
MARK_CATEGORY = PhraseKind("the kind of mark")
COLOURS = PhraseKind("the colours claimed")


def check_basic_mark(case: Application) -> Iterator[PlacedFinding]:
    """M-006: at least one basic mark of the Office of origin, each with number and date."""
    basics = case.form.basic_marks
    if not any(basic.applications or basic.registrations for basic in basics):
        yield case.at("basic_marks", BASIC_MARK_MISSING.at())
    home = case.situation.members.own_parties(case.office)
    for path, basic in numbered("basic_marks", basics):
        rights = list(rights_of(path, basic))
        for place, number, date, _ in rights:
            if not number.strip():
                yield case.at(f"{place}.number", BASIC_MARK_NUMBER_MISSING.at())
            if not date.strip():
                mark = NUMBERED.of(number=number.strip()) if number.strip() else UNNUMBERED.of()
                yield case.at(f"{place}.date", BASIC_MARK_DATE_MISSING.at(mark=mark))
        for named in sorted({named for *_, named in rights} - home - {""}):
            if case.office and are_codes([case.office, named]):
                finding = BASIC_MARK_OTHER_OFFICE.at(office=named, origin=case.office)
                yield case.at(f"{path}.office", finding)


def check_basic_date(case: Application) -> Iterator[PlacedFinding]:
    """M-007: the basic mark is no later than the international application.

    A mark that was applied for in time and registered since founds it: that registration warns.
    """
    day, today = effective_day(case), case.situation.today
    for path, basic in numbered("basic_marks", case.form.basic_marks):
        applied = [day_of(each.date) for each in basic.applications]
        founded = any(each is not None and each <= day for each in applied)
        dated = [(place, day_of(date)) for place, _, date, _ in rights_of(path, basic)]
        for place, each in dated:
            if each is None or each <= day:
                continue
            since = founded and each <= today and place.startswith(f"{path}.registrations")
            finding = BASIC_MARK_DATE_LATE.at(
                severity=Severity.WARNING if since else None,
                date=each.isoformat(),
                day=day.isoformat(),
            )
            yield case.at(f"{place}.date", finding)


def check_holders(case: Application) -> Iterator[PlacedFinding]:
    """M-008: applicants and holders of each basic mark are the same, as far as known.

    A name is compared as it is written and as it is transliterated. Where both are in different
    letters all the same ("東光株式会社", "Toko K.K."), they may be one name: that warns.
    """
    applicants = [(path, _writings(each)) for path, each in filers(case.form) if each.display]
    for path, basic in numbered("desk.basic_marks", case.draft.desk.basic_marks):
        holders = [name.strip() for name in basic.holders if name.strip()]
        if not holders or not applicants:
            continue
        known = {same_name(name) for name in holders}
        for place, names in applicants:
            if not known & set(map(same_name, names)):
                comparable = all(_shares_letters(holder, names) for holder in holders)
                finding = BASIC_MARK_HOLDER_DIFFERS.at(
                    severity=None if comparable else Severity.WARNING,
                    applicant=names[0],
                    number=basic.number,
                    holders=", ".join(holders),
                )
                yield case.at(place, finding)
        filing = {same_name(name) for _, names in applicants for name in names}
        for place, name in numbered(f"{path}.holders", basic.holders):
            if name.strip() and same_name(name) not in filing:
                comparable = all(_shares_letters(name, names) for _, names in applicants)
                finding = BASIC_MARK_HOLDER_MISSING.at(
                    severity=None if comparable else Severity.WARNING,
                    holder=name.strip(),
                    number=basic.number,
                )
                yield PlacedFinding(place, finding)


def check_same_mark(case: Application) -> Iterator[PlacedFinding]:
    """M-009: several basic marks are the same mark, as far as is known of them.

    The same colours in another order warn: they may be the same ones.
    """
    details = case.draft.desk.basic_marks
    for place, other in list(numbered("desk.basic_marks", details))[1:]:
        differing = list(_differences(details[0], other))
        if differing:
            only_order = differing == [COLOURS.of()] and same_name(
                details[0].colours_claimed
            ) == same_name(other.colours_claimed)
            finding = BASIC_MARK_DIFFERENT.at(
                severity=Severity.WARNING if only_order else None,
                number=other.number,
                first=details[0].number,
                items=series(differing),
            )
            yield PlacedFinding(place, finding)


def tell_dependency(case: Application) -> Iterator[PlacedFinding]:
    """M-010: the registration depends on the basic mark for five years."""
    if case.form.basic_marks:
        yield case.at("basic_marks", BASIC_MARK_DEPENDENCY.at())


def rights_of(path: str, basic: BasicMark) -> Iterator[tuple[str, str, str, str]]:
    """Yield path, number, date and Office (ST.3, if named) of each right of a basic mark."""
    office = basic.office.strip().upper()
    for place, application in numbered(f"{path}.applications", basic.applications):
        number = application.number
        named = number.office.strip().upper() or office
        yield place, number.number or number.st13_number, application.date, named
    for place, registration in numbered(f"{path}.registrations", basic.registrations):
        yield place, registration.number, registration.date, office


def same_name(name: str) -> frozenset[str]:
    """Return what two writings of one name share: its words, whatever their order and signs."""
    found = frozenset(raw_words(name.replace(".", "")))
    return found or frozenset({name.strip().casefold()})


def _writings(applicant: Applicant) -> list[str]:
    """Return the name of somebody as it is written, then its transliterations."""
    names = [name for contact in applicant.contacts for name in contact.names]
    transliterated = (each.text.strip() for name in names for each in name.transliterations)
    return [applicant.display, *filter(None, transliterated)]


def _shares_letters(name: str, writings: Sequence[str]) -> bool:
    """Tell whether a name is in the letters, Latin or others, of one of somebody's writings."""
    return is_latin(name) in set(map(is_latin, writings))


def _differences(one: BasicMarkDetails, other: BasicMarkDetails) -> Iterator[Detail]:
    pairs: Sequence[tuple[object, object, PhraseKind]] = (
        (set(one.feature_categories), set(other.feature_categories), MARK_FEATURES),
        (one.mark_category, other.mark_category, MARK_CATEGORY),
        (one.colours_claimed.casefold(), other.colours_claimed.casefold(), COLOURS),
    )
    for mine, theirs, words in pairs:
        if mine and theirs and mine != theirs:
            yield words.of()


RULES = (
    Rule("M-006", ("basic_marks", "office"), check_basic_mark),
    Rule("M-007", ("basic_marks", "receiving_office_date"), check_basic_date),
    Rule("M-008", ("applicants", "desk.basic_marks"), check_holders),
    Rule("M-009", ("desk.basic_marks",), check_same_mark),
    Rule("M-010", ("basic_marks",), tell_dependency),
)
