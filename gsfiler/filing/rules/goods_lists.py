"""The list beside itself and beside home: repeats, and what goes beyond the basic mark."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from gsfiler.core.findings import Finding, FindingKind, PhraseKind, Severity
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.class_terms import (
    ClassText,
    in_other_languages,
    in_text,
    main_list,
    texts_of,
)
from gsfiler.filing.rules.places import known_basics, main_texts
from gsfiler.filing.rules.rule import Application, Rule
from gsfiler.filing.rules.sources import authority
from gsfiler.lists.basic import compare_with_basic
from gsfiler.lists.duplicates import (
    DUPLICATE,
    NEARLY_SAME,
    DuplicateKind,
    class_key,
    class_words,
    find_duplicates,
    form_keys,
)
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.scope import OTHER_FORM, SAME_WORDING
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import key

BASIC_LIST_UNKNOWN = FindingKind(
    "BASIC_LIST_UNKNOWN",
    Severity.NOTE,
    "No list of a basic mark is known here, so it was not compared whether the goods and services "
    "go beyond it; the Office of origin certifies that they do not. Enter it with the basic mark.",
    authority("M-093"),
)

BASIC_LIST_LANGUAGE = FindingKind(
    "BASIC_LIST_LANGUAGE",
    Severity.NOTE,
    "The list of a basic mark is in “{language}”, that of the application in “{main}”: their "
    "wordings cannot be compared here, only the numbers of their classes. Make sure that nothing "
    "goes beyond it; the Office of origin certifies that.",
    authority("M-093"),
)
BASIC_CLASS_BEYOND = FindingKind(
    "BASIC_CLASS_BEYOND",
    Severity.WARNING,
    "Class {number} is in no list of a basic mark that is known here. Make sure that these goods "
    "or services stand there in another class.",
    authority("M-093"),
)

_HOW = {
    DuplicateKind.EXACT: SAME_WORDING,
    DuplicateKind.VARIANT: OTHER_FORM,
    DuplicateKind.NEAR: NEARLY_SAME,
}


@dataclass(frozen=True, slots=True)
class _Named:
    """A term and the names under which its wording and its variants meet; the first is exact."""

    number: int
    term: Term
    names: tuple[object, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _BasicList:
    """The terms of a basic list in order, and where those of a class and of a wording stand."""

    terms: tuple[Term, ...]
    by_class: Mapping[int | None, Sequence[int]]
    by_name: Mapping[object, Sequence[int]]


def check_against_basic(case: Application) -> Iterator[PlacedFinding]:
    """M-093: no term goes beyond the lists of the basic marks, as far as these are known.

    Where the list of one of several basic marks is not known, or in another language, it may be
    there that a term stands: then it is a warning. Where all are in another language, classes are
    compared; where none is known, that is told.
    """
    language = case.form.application_language
    known = [basic for basic in known_basics(case.draft) if basic.class_descriptions]
    basic = tuple(
        text for each in known for _, text in texts_of("", each.class_descriptions, language)
    )
    foreign = tuple(
        text for each in known for text in in_other_languages(each.class_descriptions, language)
    )
    if foreign:
        told = ", ".join(dict.fromkeys(text.language for text in foreign))
        finding = BASIC_LIST_LANGUAGE.at(language=told, main=language)
        yield PlacedFinding("desk.basic_marks", finding)
    if not basic:
        yield from _of_classes(case, foreign)
        return
    all_known = not foreign and len(known) >= _count_of_rights(case)
    home = _basic_list(basic)
    for path, text in main_list(case.form.goods_services, language):
        case.check_stop()
        for finding in _beyond_basic(text, home):
            softened = finding if all_known else replace(finding, severity=Severity.WARNING)
            yield case.at(path, softened)


def _of_classes(case: Application, foreign: Sequence[ClassText]) -> Iterator[PlacedFinding]:
    """Yield each class that is none of lists in another language; where no list is known, that."""
    classes = {text.class_number for text in foreign}
    if not foreign:
        if case.form.basic_marks and any(True for _ in main_texts(case.form)):
            yield PlacedFinding("desk.basic_marks", BASIC_LIST_UNKNOWN.at())
        return
    for path, text in main_list(case.form.goods_services, case.form.application_language):
        number = text.class_number
        if number is not None and None not in classes and number not in classes:
            yield case.at(path, BASIC_CLASS_BEYOND.at(number=number))


def check_repeats(case: Application) -> Iterator[PlacedFinding]:
    """M-095: no indication twice, in a class or in two classes."""
    first: dict[object, _Named] = {}
    for path, text in main_list(case.form.goods_services, case.form.application_language):
        case.check_stop()
        for finding in _repeats_within(text):
            yield case.at(path, finding)
        own = _by_name(text)
        met = own.keys() & first.keys()
        for finding in _across_classes({name: own[name] for name in own if name in met}, first):
            yield case.at(path, finding)
        first.update((name, own[name]) for name in own.keys() - met)


def _count_of_rights(case: Application) -> int:
    return sum(len(each.applications) + len(each.registrations) for each in case.form.basic_marks)


def _beyond_basic(text: ClassText, known: _BasicList) -> tuple[Finding, ...]:
    """Return what is said of one class, measured by what could matter to it of the basic list."""
    return _measured(text, _nearby(text, known))


@lru_cache(maxsize=1_024)
def _nearby(text: ClassText, known: _BasicList) -> tuple[tuple[int | None, str], ...]:
    """Return class and wording of the basic terms in the class, or of a wording in it, in order."""
    places = set(known.by_class.get(text.class_number, ()))
    for named in _named(text):
        places.update(place for name in named.names for place in known.by_name.get(name, ()))
    terms = (known.terms[place] for place in sorted(places))
    return tuple((term.class_number, term.text) for term in terms)


@lru_cache(maxsize=1_024)
def _measured(text: ClassText, nearby: tuple[tuple[int | None, str], ...]) -> tuple[Finding, ...]:
    """Return what is said of a class beside some basic terms; the same terms give the same.

    Of a term that stands there letter for letter nothing is said, and nothing need be compared.
    """
    same = {wording for number, wording in nearby if number == text.class_number}
    others = tuple(term for term in text.comparable if term.text not in same)
    if not others:
        return ()
    basic = GoodsList(tuple(Term(wording, number) for number, wording in nearby))
    rows = compare_with_basic(GoodsList(others), basic)
    return tuple(in_text(row.finding, row.term) for row in rows if row.finding)


@lru_cache(maxsize=16)
def _basic_list(basic: tuple[ClassText, ...]) -> _BasicList:
    terms: list[Term] = []
    by_class: dict[int | None, list[int]] = {}
    by_name: dict[object, list[int]] = {}
    for text in basic:
        for named in _named(text):
            by_class.setdefault(named.term.class_number, []).append(len(terms))
            for name in named.names:
                by_name.setdefault(name, []).append(len(terms))
            terms.append(named.term)
    return _BasicList(tuple(terms), by_class, by_name)


@lru_cache(maxsize=1_024)
def _repeats_within(text: ClassText) -> tuple[Finding, ...]:
    return tuple(
        _repeat(
            _Named(row.second_place, row.second, ()),
            _Named(row.first_place, row.first, ()),
            _HOW[row.kind],
        )
        for row in find_duplicates(GoodsList(text.comparable))
    )


def _across_classes(
    met: Mapping[object, _Named], first: Mapping[object, _Named]
) -> Iterator[Finding]:
    """Yield a finding for each term whose wording, or a form of it, stood in a class before."""
    told: set[int] = set()
    for name, named in met.items():
        twin = first[name]
        if named.number not in told and class_key(twin.term) != class_key(named.term):
            told.add(named.number)
            yield _repeat(named, twin, SAME_WORDING if name == twin.names[0] else OTHER_FORM)


def _repeat(second: _Named, first: _Named, how: PhraseKind) -> Finding:
    return DUPLICATE.at(
        second.term.start,
        second.term.end,
        first=first.term.text.strip(),
        first_number=first.number + 1,
        first_class=class_words(first.term),
        second=second.term.text.strip(),
        second_number=second.number + 1,
        second_class=class_words(second.term),
        how=how.of(),
    )


@lru_cache(maxsize=1_024)
def _by_name(text: ClassText) -> dict[object, _Named]:
    """Return the first term of a class under each name, the names of a term in their order."""
    found: dict[object, _Named] = {}
    for named in _named(text):
        for name in named.names:
            found.setdefault(name, named)
    return found


@lru_cache(maxsize=1_024)
def _named(text: ClassText) -> tuple[_Named, ...]:
    return tuple(
        _Named(number, term, (key(term.text), *form_keys(term.text)))
        for number, term in enumerate(text.comparable)
    )


RULES = (
    Rule(
        "M-093",
        ("goods_services", "application_language", "basic_marks", "desk.basic_marks"),
        check_against_basic,
    ),
    Rule("M-095", ("goods_services", "application_language"), check_repeats),
)
