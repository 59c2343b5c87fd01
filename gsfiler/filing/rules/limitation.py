"""Limitations of the list for designated parties (MM2 item 10(b))."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import lru_cache

from gsfiler.core.findings import Finding, FindingKind, Severity
from gsfiler.filing.form.goods import Limitation
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.class_terms import ClassText, in_text, main_list, texts_of
from gsfiler.filing.rules.places import designated, numbered
from gsfiler.filing.rules.rule import AnyForm, Application, Rule, Scope
from gsfiler.filing.rules.sources import authority
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.limitation import (
    EMPTY,
    FOREIGN_CLASS,
    NO_CLASS,
    USELESS,
    LimitationCheck,
    check_limitation,
)
from gsfiler.vocabulary.terms import Term

LIMITATION_NOTHING_LEFT = FindingKind(
    "LIMITATION_NOTHING_LEFT",
    Severity.WARNING,
    "The whole list is taken out for {parties}: nothing is left. Leave the party out instead.",
    authority("M-098"),
)
LIMITATION_CLASS_ALONE = FindingKind(
    "LIMITATION_CLASS_ALONE",
    Severity.WARNING,
    "Class {number} stands here without its goods or services. Write the list out; not every "
    "Office takes the number alone.",
    authority("M-100"),
)
LIMITATION_PARTY = FindingKind(
    "LIMITATION_PARTY",
    Severity.ERROR,
    "The list is limited for “{party}”, which is not designated. Designate it, or take the "
    "limitation out.",
    authority("S-08"),
)

LIMITATION_NO_PARTY = FindingKind(
    "LIMITATION_NO_PARTY",
    Severity.ERROR,
    "The list is limited, but for no party: name the designated parties it is limited for, or take "
    "the limitation out.",
    authority("S-08"),
)

MainList = Mapping[int | None, tuple[ClassText, ...]]
"""A list of goods and services as the texts of each class."""


def check_inside(case: Application) -> Iterator[PlacedFinding]:
    """M-097: what a limitation names lies in a class, and within the wording, of the main list."""
    main = by_class(main_list(case.form.goods_services, case.form.application_language))
    language = case.form.application_language
    yield from terms_outside(case, main, language, case.form.limitations)


def check_something_left(case: Application) -> Iterator[PlacedFinding]:
    """M-098: a limitation leaves something."""
    main = by_class(main_list(case.form.goods_services, case.form.application_language))
    for path, limitation in numbered("limitations", case.form.limitations):
        parties = ", ".join(limitation.countries)
        if limitation.is_removal:
            if _is_whole_list(case, main, limitation):
                yield case.at(path, LIMITATION_NOTHING_LEFT.at(parties=parties))
        elif not limitation.class_descriptions and not limitation.comments:
            finding = EMPTY.at(severity=Severity.WARNING, authority=authority("M-098"))
            yield case.at(path, finding)


def check_useful(case: Application) -> Iterator[PlacedFinding]:
    """M-099: a limitation limits something."""
    main = by_class(main_list(case.form.goods_services, case.form.application_language))
    for path, limitation in numbered("limitations", case.form.limitations):
        if limitation.is_removal:
            useless = not limitation.class_descriptions and not limitation.comments
        else:
            useless = _is_whole_list(case, main, limitation)
        if useless:
            yield case.at(path, USELESS.at())


def check_written_out(case: AnyForm) -> Iterator[PlacedFinding]:
    """M-100: a class of a limitation is written out."""
    for place, limitation in numbered("limitations", case.form.limitations):
        for path, each in numbered(f"{place}.class_descriptions", limitation.class_descriptions):
            if not any(wording.text.strip() for wording in each.descriptions):
                finding = LIMITATION_CLASS_ALONE.at(number=each.class_number.strip() or "?")
                yield case.at(f"{path}.descriptions", finding)


def check_parties(case: AnyForm) -> Iterator[PlacedFinding]:
    """S-08: a limitation names parties, and designated ones only."""
    parties = designated(case.form)
    for place, limitation in numbered("limitations", case.form.limitations):
        if not any(code.strip() for code in limitation.countries):
            yield case.at(f"{place}.countries", LIMITATION_NO_PARTY.at())
        for path, code in numbered(f"{place}.countries", limitation.countries):
            if code.strip() and code.strip().upper() not in parties:
                yield case.at(path, LIMITATION_PARTY.at(party=code.strip()))


def terms_outside(
    case: AnyForm,
    main: MainList,
    language: str,
    limitations: Sequence[Limitation],
    unread: Set[int | None] = frozenset(),
) -> Iterator[PlacedFinding]:
    """Yield each term of limitations that is in no class, or not within the wording, of a list.

    ``unread`` are classes that the list has, but in another language: there nothing is compared.
    """
    for place, limitation in numbered("limitations", limitations):
        below = f"{place}.class_descriptions"
        for path, text in texts_of(below, limitation.class_descriptions, language):
            if text.class_number in unread:
                continue
            case.check_stop()
            for finding in outside(main.get(text.class_number, ()), text):
                yield case.at(path, finding)


@lru_cache(maxsize=1_024)
def outside(main: tuple[ClassText, ...], text: ClassText) -> tuple[Finding, ...]:
    """Return what is said of the terms of one class that lie outside the same class of a list.

    That a term is in none of its classes is an error; that the words do not show it to lie within
    their wording is a warning, for the International Bureau does not compare the words.
    """
    return tuple(
        in_text(_weighed(row.finding), row.term) for row in checked(main, text).rows if row.finding
    )


def by_class(texts: Iterable[tuple[str, ClassText]]) -> MainList:
    """Return the texts of a list by class, ready for :func:`terms_outside`."""
    found: dict[int | None, tuple[ClassText, ...]] = {}
    for _, text in texts:
        found[text.class_number] = (*found.get(text.class_number, ()), text)
    return found


def _weighed(finding: Finding) -> Finding:
    if finding.kind in (FOREIGN_CLASS, NO_CLASS):
        return finding
    return replace(finding, severity=Severity.WARNING)


def _is_whole_list(case: Application, main: MainList, limitation: Limitation) -> bool:
    """Tell whether a limitation holds every term of the main list as it stands."""
    language = case.form.application_language
    texts = texts_of("", limitation.class_descriptions, language)
    limited = {text.class_number: text for _, text in texts}
    return (
        bool(main)
        and limited.keys() == main.keys()
        and all(
            any(each.kind is USELESS for each in checked(texts, limited[number]).findings)
            for number, texts in main.items()
        )
    )


@lru_cache(maxsize=1_024)
def checked(main: tuple[ClassText, ...], text: ClassText) -> LimitationCheck:
    """Return how the terms of one class lie to those of the same class of a list; remembered."""
    terms: tuple[Term, ...] = tuple(term for each in main for term in each.comparable)
    return check_limitation(GoodsList(terms), GoodsList(text.comparable))


_LIMITED = ("limitations", "goods_services", "application_language")

RULES = (
    Rule("M-097", _LIMITED, check_inside),
    Rule("M-098", _LIMITED, check_something_left),
    Rule("M-099", _LIMITED, check_useful),
    Rule("M-100", ("limitations",), check_written_out, Scope.FORM),
    Rule("S-08", ("limitations", "designations"), check_parties, Scope.FORM),
)
