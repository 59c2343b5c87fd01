"""The language of the form and of its texts (MM2 items 0 and 12)."""

from collections.abc import Iterator

from gsfiler.core.findings import FindingKind, Severity
from gsfiler.filing.form.mark import Mark
from gsfiler.filing.form.part import Wording
from gsfiler.filing.madrid import (
    MadridApplication,
    MadridForm,
    MadridSubsequentDesignation,
)
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.codes import codes
from gsfiler.filing.rules.designations import weighed_as_law
from gsfiler.filing.rules.places import class_texts, main_texts, numbered
from gsfiler.filing.rules.rule import AnyForm, Application, Rule, Scope
from gsfiler.filing.rules.sources import authority
from gsfiler.filing.tables.facts import Fact

LANGUAGE_MISSING = FindingKind(
    "LANGUAGE_MISSING",
    Severity.ERROR,
    "The language of the form is missing. Choose one of: {languages}.",
    authority("M-040"),
)
LANGUAGE_NOT_ADMITTED = FindingKind(
    "LANGUAGE_NOT_ADMITTED",
    Severity.ERROR,
    "“{language}” is no language of the Madrid forms; the form would be sent back. Choose one of: "
    "{languages}.",
    authority("M-040"),
)
LANGUAGE_NOT_OF_OFFICE = FindingKind(
    "LANGUAGE_NOT_OF_OFFICE",
    Severity.WARNING,
    "The Office of {office} is thought to take applications in “{languages}” only, not in "
    "“{language}”. Ask it, or change the language.",
    authority("M-040", recalled=True),
)
LANGUAGE_MIXED = FindingKind(
    "LANGUAGE_MIXED",
    Severity.ERROR,
    "This text is said to be in “{language}”, the form is in “{main}”. All texts are in the "
    "language of the form: translate it.",
    authority("M-041"),
)
LANGUAGE_SECOND_MISSING = FindingKind(
    "LANGUAGE_SECOND_MISSING",
    Severity.ERROR,
    "{party} is designated, so a second language is needed. Choose one of: {languages}.",
    authority("M-042"),
)
LANGUAGE_SECOND_WRONG = FindingKind(
    "LANGUAGE_SECOND_WRONG",
    Severity.ERROR,
    "“{language}” cannot be the second language for {party}. Choose one of: {languages}.",
    authority("M-042", recalled=True),
)
LANGUAGE_SECOND_SAME = FindingKind(
    "LANGUAGE_SECOND_SAME",
    Severity.ERROR,
    "The second language is that of the application. Choose another of: {languages}.",
    authority("M-042"),
)


def check_language(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-040: the language is one of the system's; an Office may restrict that of applications."""
    name, language = _language_of(case.form)
    restricted = None
    if isinstance(case.form, MadridApplication):
        restricted = codes().office_languages.get(case.office)
    admitted = case.situation.members.application_languages.value or ()
    if not language:
        finding = LANGUAGE_MISSING.at(languages=", ".join(admitted))
        yield case.at(name, finding)
    elif admitted and language not in admitted:
        finding = LANGUAGE_NOT_ADMITTED.at(language=language, languages=", ".join(admitted))
        known = case.situation.members.application_languages
        yield case.at(name, weighed_as_law(case, finding, known))
    elif restricted and language not in restricted:
        finding = LANGUAGE_NOT_OF_OFFICE.at(
            office=case.situation.members.name(case.office),
            language=language,
            languages=", ".join(restricted),
        )
        yield case.at(name, finding)


def check_one_language(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-041: every text that names its language names that of the form.

    What is no code of a language ("English") is told by S-06, and compared with nothing.
    """
    _, main = _language_of(case.form)
    known = codes().languages
    for path, wording in _texts(case.form):
        language = wording.language.strip().casefold()
        if {main, language} <= known and language != main:
            yield case.at(path, LANGUAGE_MIXED.at(language=language, main=main))


def check_second_language(case: Application) -> Iterator[PlacedFinding]:
    """M-042: a party that asks a second language is given one of its languages, another one.

    That a second one is named, and not the first again, is read; which it may be is recalled.
    """
    members = case.situation.members
    asking = [
        party
        for party in (members.party(each.country) for each in case.form.designations)
        if party and "second_language" in party.requirements
    ]
    if not asking:
        return
    main = case.form.application_language.strip().casefold()
    second = case.form.second_language.strip().casefold()
    choice = _other_languages(members.second_languages, main)
    if not second:
        finding = LANGUAGE_SECOND_MISSING.at(party=asking[0].name, languages=choice)
    elif second == main:
        finding = LANGUAGE_SECOND_SAME.at(languages=choice)
    elif second not in (members.second_languages.value or (second,)):
        finding = LANGUAGE_SECOND_WRONG.at(language=second, party=asking[0].name, languages=choice)
    else:
        return
    yield case.at("second_language", finding)


def _language_of(form: MadridForm) -> tuple[str, str]:
    """Return the field that names the language of a form, and the language."""
    is_application = isinstance(form, MadridApplication)
    name = "application_language" if is_application else "notification_language"
    return name, str(getattr(form, name)).strip().casefold()


def _other_languages(languages: Fact[tuple[str, ...]], main: str) -> str:
    return ", ".join(each for each in languages.value or () if each != main)


def _texts(form: MadridForm) -> Iterator[tuple[str, Wording]]:
    """Yield the texts that are in the language of the form; translations are not."""
    if isinstance(form, MadridApplication):
        yield from _colours("mark.", form.mark)
        yield from _texts_of_application(form)
    else:
        yield from _colours("", form)
    for path, limitation in numbered("limitations", form.limitations):
        for place, _, wording in class_texts(
            f"{path}.class_descriptions", limitation.class_descriptions
        ):
            yield place, wording


def _colours(place: str, part: Mark | MadridSubsequentDesignation) -> Iterator[tuple[str, Wording]]:
    for name in ("colours_claimed", "colour_parts_claimed"):
        wording = getattr(part, name)
        if wording is not None:
            yield f"{place}{name}", wording


def _texts_of_application(form: MadridApplication) -> Iterator[tuple[str, Wording]]:
    mark = form.mark
    for name in ("disclaimers", "descriptions", "voluntary_descriptions"):
        yield from numbered(f"mark.{name}", getattr(mark, name))
    for path, _, wording in main_texts(form):
        yield path, wording
    for path, priority in numbered("priorities", form.priorities):
        if priority.partial_goods is not None:
            below = f"{path}.partial_goods.class_descriptions"
            for place, _, wording in class_texts(below, priority.partial_goods.class_descriptions):
                yield place, wording


RULES = (
    Rule(
        "M-040",
        ("application_language", "notification_language", "office"),
        check_language,
        Scope.FORM,
    ),
    Rule(
        "M-041",
        (
            *("application_language", "notification_language", "limitations"),
            *("mark", "goods_services", "priorities", "colours_claimed", "colour_parts_claimed"),
        ),
        check_one_language,
        Scope.FORM,
    ),
    Rule(
        "M-042", ("application_language", "second_language", "designations"), check_second_language
    ),
)
