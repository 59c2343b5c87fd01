"""The subsequent designation, form MM4, and form MM18."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from gsfiler.core.findings import Confidence, Finding, FindingKind, Severity
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.attached_forms import (
    FILES,
    INTENTION_FORM,
    forms_attached,
    forms_mistaken,
    is_form,
)
from gsfiler.filing.rules.class_terms import in_other_languages, texts_of
from gsfiler.filing.rules.dates import day_of, is_to_come
from gsfiler.filing.rules.designations import (
    check_any,
    check_own_office,
    intention_form_missing,
    parties_of,
    weighed,
)
from gsfiler.filing.rules.goods_check import ABOUT_THE_LIST, CONFLICT, REJECTED
from gsfiler.filing.rules.limitation import MainList, by_class, terms_outside
from gsfiler.filing.rules.places import designated, emails_of, filers, numbered
from gsfiler.filing.rules.rule import AnyForm, Rule, Scope, SubsequentDesignation, effective_day
from gsfiler.filing.rules.second_language import second_languages_stated
from gsfiler.filing.rules.sources import authority
from gsfiler.vocabulary.terms import Term

REGISTRATION_NUMBER_MISSING = FindingKind(
    "REGISTRATION_NUMBER_MISSING",
    Severity.ERROR,
    "The number of the international registration is missing.",
    authority("M-160"),
)
REGISTRATION_NUMBER_FORM = FindingKind(
    "REGISTRATION_NUMBER_FORM",
    Severity.WARNING,
    "“{number}” does not look like the number of an international registration: up to seven "
    "digits, perhaps a letter. Check it.",
    authority("M-160"),
)
HOLDER_MISSING = FindingKind(
    "HOLDER_MISSING",
    Severity.ERROR,
    "The holder is missing. Name the holder as recorded in the International Register.",
    authority("M-160"),
)
REGISTRATION_LIST_UNKNOWN = FindingKind(
    "REGISTRATION_LIST_UNKNOWN",
    Severity.NOTE,
    "The list of the registration is not known here, so it was not compared whether what is named "
    "for a party lies within it. Enter it with the number of the registration.",
    authority("M-161"),
)
REGISTRATION_LIST_LANGUAGE = FindingKind(
    "REGISTRATION_LIST_LANGUAGE",
    Severity.NOTE,
    "The list of the registration is in “{language}”, the form in “{main}”: their wordings cannot "
    "be compared here, only the numbers of their classes. Make sure that what is named for a party "
    "lies within it.",
    authority("M-161"),
)
DESIGNATION_KNOWN = FindingKind(
    "DESIGNATION_HELD_ALREADY",
    Severity.WARNING,
    "The registration has effect in {party} already. Designate it again only for what it does not "
    "cover there.",
    authority("M-160"),
)
DESIGNATION_SECOND_LANGUAGE = FindingKind(
    "DESIGNATION_SECOND_LANGUAGE",
    Severity.WARNING,
    "{party} is designated, which asks for a second language; the message has no place of its own "
    "for it. State it in the comment, as in “Second language: English”.",
    authority("M-162"),
)
DESIGNATION_OLDER = FindingKind(
    "DESIGNATION_REGISTRATION_OLDER",
    Severity.ERROR,
    "{party} takes no registration older than its own membership; this one is of {date}, the "
    "Protocol is in force there from {force}. File a new application for it.",
    authority("M-164"),
)
DESIGNATION_OLDER_UNKNOWN = FindingKind(
    "DESIGNATION_REGISTRATION_DATE",
    Severity.WARNING,
    "{party} takes no registration older than its own membership. Make sure of the date of the "
    "registration and of the day on which the Protocol entered into force there.",
    authority("M-164"),
)
DESIGNATION_WAY = FindingKind(
    "DESIGNATION_WAY",
    Severity.NOTE,
    "The request may go to the International Bureau directly or through the Office of the holder. "
    "Its date is the day of receipt there, through the Office if it arrives within two months.",
    authority("M-165"),
)
FORM_LANGUAGE = FindingKind(
    "DOCUMENT_FORM_LANGUAGE",
    Severity.ERROR,
    "Form {form} is said to be in “{language}”; its text is fixed in English, whatever language "
    "the application is in.",
    authority("M-167"),
)
FORM_UNDATED = FindingKind(
    "DOCUMENT_FORM_UNDATED",
    Severity.ERROR,
    "No date is recorded for form {form}. It must be signed and dated, and name the signatory and "
    "the capacity: look at the file.",
    authority("M-167"),
)
FORM_DATE_WRONG = FindingKind(
    "DOCUMENT_FORM_DATE_WRONG",
    Severity.ERROR,
    "“{date}” is not the day on which form {form} was signed: it is no whole day, or still to "
    "come. Write the day that stands on the form.",
    authority("M-167"),
)
FORM_MISTAKEN = FindingKind(
    "DOCUMENT_FORM_MISTAKEN",
    Severity.ERROR,
    "“{file}” is called form {form}, but it is a sound or a film, or serves as something else "
    "already, such as the picture of the mark. Attach the signed form itself.",
    authority("M-167"),
)
FORM_OF_ALL = FindingKind(
    "DOCUMENT_FORM_OF_ALL",
    Severity.WARNING,
    "There are {count} applicants. Make sure that form {form} is signed for all of them.",
    authority("M-167", recalled=True),
)
HOLDER_EMAIL_MISSING = FindingKind(
    "HOLDER_EMAIL_MISSING",
    Severity.ERROR,
    "The e-mail address of the holder is missing. Since 1 November 2025 the request is irregular "
    "without, unless the registration shows one.",
    authority("M-168"),
)

HOLDER_EMAIL_SINCE = date(2025, 11, 1)
"""From when on the holder's e-mail address is demanded (Rules as amended on that day)."""

_NUMBER = re.compile(r"[0-9]{1,7}[A-Z]?")
_SECOND_LANGUAGE = "second_language"


def check_request(case: SubsequentDesignation) -> Iterator[PlacedFinding]:
    """M-160: number, holder, and a party that is new and not that of the Office of origin."""
    number = case.form.international_registration_number.strip()
    place = "international_registration_number"
    if not number:
        yield case.at(place, REGISTRATION_NUMBER_MISSING.at())
    elif not _NUMBER.fullmatch(number.upper().replace(" ", "")):
        yield case.at(place, REGISTRATION_NUMBER_FORM.at(number=number))
    if not any(each.display or each.party_identifiers for each in case.form.holders):
        yield case.at("holders", HOLDER_MISSING.at())
    yield from check_any(case)
    yield from check_own_office(case)
    registration = case.draft.desk.registration
    held = {code.strip().upper() for code in registration.designated} if registration else set()
    for path, party in parties_of(case):
        if party.code in held:
            yield case.at(path, DESIGNATION_KNOWN.at(party=party.name))


def check_within_registration(case: SubsequentDesignation) -> Iterator[PlacedFinding]:
    """M-161: what is named for a party lies within the registration, and is worded well.

    What stands in the list of the registration letter for letter was examined when it was
    registered; other wordings are checked as in an application, and warn at most. Where that list
    is not known, it is told; where it is in another language, only classes are compared.
    """
    registration = case.draft.desk.registration
    language = case.form.notification_language
    listed = registration.class_descriptions if registration else []
    main = by_class(texts_of("", listed, language))
    foreign = tuple(in_other_languages(listed, language))
    if any(each.class_descriptions for each in case.form.limitations):
        place = "desk.registration.class_descriptions"
        if foreign:
            told = ", ".join(dict.fromkeys(text.language for text in foreign))
            finding = REGISTRATION_LIST_LANGUAGE.at(language=told, main=language)
            yield PlacedFinding(place, finding)
        elif not main:
            yield PlacedFinding(place, REGISTRATION_LIST_UNKNOWN.at())
    if main or foreign:
        unread = {text.class_number for text in foreign} - main.keys()
        yield from terms_outside(case, main, language, case.form.limitations, unread)
    yield from _about_terms(case, main)


def _about_terms(case: SubsequentDesignation, main: MainList) -> Iterator[PlacedFinding]:
    """Yield what the term check says of wordings that the registration has not, and of refusals."""
    check, language = case.situation.terms, case.form.notification_language
    if check is None:
        return
    registered = {term.text for texts in main.values() for text in texts for term in text.terms}
    told: set[str] = set()
    for place, limitation in numbered("limitations", case.form.limitations):
        named = {code.strip().upper() for code in limitation.countries}
        parties = tuple(code for code in designated(case.form) if code in named)
        below = f"{place}.class_descriptions"
        for path, text in texts_of(below, limitation.class_descriptions, language):
            own = [term for term in text.terms if term.text not in registered]
            for finding in check(text.text, text.class_number, text.language, parties):
                if finding.code not in ABOUT_THE_LIST:
                    if finding.kind in (REJECTED, CONFLICT) or _is_about(finding, own):
                        yield case.at(path, _no_error(finding))
                elif finding.message not in told:
                    told.add(finding.message)
                    yield case.at("limitations", finding)


def _is_about(finding: Finding, terms: Iterable[Term]) -> bool:
    return any(term.start <= (finding.start or 0) < term.end for term in terms)


def _no_error(finding: Finding) -> Finding:
    is_error = finding.severity is Severity.ERROR
    return replace(finding, severity=Severity.WARNING) if is_error else finding


def check_parts(case: SubsequentDesignation) -> Iterator[PlacedFinding]:
    """M-162: form MM18 for the United States, a second language for the European Union."""
    yield from intention_form_missing(case)
    comment = case.form.comment
    language = case.form.notification_language.strip().casefold()
    if comment is not None and second_languages_stated(comment.text) - {language}:
        return
    for path, party in parties_of(case):
        if _SECOND_LANGUAGE in party.requirements:
            yield case.at(path, DESIGNATION_SECOND_LANGUAGE.at(party=party.name))


def check_age(case: SubsequentDesignation) -> Iterator[PlacedFinding]:
    """M-164: a party that excludes older registrations is not given one (Article 14(5))."""
    registration = case.draft.desk.registration
    dated = day_of(registration.date) if registration else None
    for path, party in parties_of(case):
        if not party.excludes_older_registrations.value:
            continue
        begins = party.entry_into_force.value
        if dated is None or begins is None:
            yield case.at(path, DESIGNATION_OLDER_UNKNOWN.at(party=party.name))
        elif dated < begins:
            finding = DESIGNATION_OLDER.at(
                party=party.name, date=dated.isoformat(), force=begins.isoformat()
            )
            finding = weighed(case, finding, party.excludes_older_registrations)
            yield case.at(path, weighed(case, finding, party.entry_into_force))


def tell_way(case: SubsequentDesignation) -> Iterator[PlacedFinding]:
    """M-165: by which way the request goes, and which day counts."""
    if not case.form.receiving_office_date.strip():
        yield case.at("receiving_office_date", DESIGNATION_WAY.at())


def check_intention_form_itself(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-167: form MM18 is a paper of its own, in English, dated, and signed for every applicant.

    Of a file that no document of the form describes, no date is recorded.
    """
    for path, file in forms_mistaken(case, INTENTION_FORM).items():
        yield PlacedFinding(path, FORM_MISTAKEN.at(file=file, form=INTENTION_FORM))
    recorded = set()
    for path, document in numbered("documents", case.form.documents):
        if not is_form(document, INTENTION_FORM):
            continue
        language = document.language.strip().casefold()
        if language not in ("", "en"):
            finding = FORM_LANGUAGE.at(form=INTENTION_FORM, language=language)
            yield case.at(f"{path}.language", finding)
        for finding in _about_date(case, document.document_date.strip()):
            yield case.at(f"{path}.document_date", finding)
        recorded.add(case.path(path))
    count = len(list(filers(case.form)))
    attached = forms_attached(case, INTENTION_FORM)
    for place in attached:
        if place not in recorded:
            yield from (PlacedFinding(place, finding) for finding in _about_date(case, ""))
    for place in attached[:1]:
        if count > 1:
            finding = FORM_OF_ALL.at(count=count, form=INTENTION_FORM)
            yield PlacedFinding(place, finding)


def _about_date(case: AnyForm, said: str) -> Iterator[Finding]:
    """Yield what is said of the date that is recorded of form MM18, which is as typed."""
    dated = day_of(said)
    if not said:
        yield _as_sure_as_asked(case, FORM_UNDATED.at(form=INTENTION_FORM))
    elif dated is None or is_to_come(dated, case.situation.today):
        yield _as_sure_as_asked(case, FORM_DATE_WRONG.at(form=INTENTION_FORM, date=said))


def _as_sure_as_asked(case: AnyForm, finding: Finding) -> Finding:
    """Return what is said of form MM18; it warns where only memory says that it is asked for."""
    asked = [
        party.intention_to_use
        for _, party in parties_of(case)
        if "mm18_required" in party.requirements
    ]
    if asked and all(fact.confidence is Confidence.RECALLED for fact in asked):
        return weighed(case, finding, asked[0])
    return finding


def check_holder_email(case: SubsequentDesignation) -> Iterator[PlacedFinding]:
    """M-168: an e-mail address of the holder, unless the registration shows one.

    Demanded of what the Office received since 1 November 2025.
    """
    if effective_day(case) < HOLDER_EMAIL_SINCE:
        return
    registration = case.draft.desk.registration
    shown = registration.has_email if registration else None
    if shown:
        return
    for path, holder in filers(case.form):
        if not list(emails_of(path, holder)):
            severity = Severity.WARNING if shown is None else None
            finding = HOLDER_EMAIL_MISSING.at(severity=severity)
            yield case.at(f"{path}.contacts", finding)


_REGISTERED = ("desk.registration",)
_FORMS = ("designations", "documents", "attachments")

RULES = (
    Rule(
        "M-160",
        (
            *("international_registration_number", "holders", "designations"),
            *("office", "basic_marks", *_REGISTERED),
        ),
        check_request,
        Scope.DESIGNATION,
    ),
    Rule(
        "M-161",
        ("limitations", "notification_language", "designations", *_REGISTERED),
        check_within_registration,
        Scope.DESIGNATION,
    ),
    Rule(
        "M-162",
        (*_FORMS, *FILES, "comment", "notification_language"),
        check_parts,
        Scope.DESIGNATION,
    ),
    Rule("M-164", ("designations", *_REGISTERED), check_age, Scope.DESIGNATION),
    Rule("M-165", ("receiving_office_date",), tell_way, Scope.DESIGNATION),
    Rule(
        "M-167",
        (*_FORMS, *FILES, "applicants", "holders"),
        check_intention_form_itself,
        Scope.FORM,
    ),
    Rule(
        "M-168",
        ("holders", "receiving_office_date", *_REGISTERED),
        check_holder_email,
        Scope.DESIGNATION,
    ),
)
