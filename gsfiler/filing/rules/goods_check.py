"""The check of goods and services by a vocabulary, one class at a time and remembered.

The verdict about a term stays the same while its wording, class and language do, and the parties
that rules on wording tell apart. So a change in a class asks for the terms that changed, and a
further designation for none, unless rules on wording know the party.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from gsfiler.core.findings import Authority, Finding, FindingKind, Severity
from gsfiler.filing.rules.class_terms import ClassText, in_text
from gsfiler.filing.rules.rule import CheckStop, TermsCheck, go_on
from gsfiler.vocabulary.authorities import COMPARISON
from gsfiler.vocabulary.check import check_term
from gsfiler.vocabulary.parties import parties, party_named
from gsfiler.vocabulary.party_notes import designates
from gsfiler.vocabulary.sentences import TOLD_ONCE
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Acceptance, AcceptanceSource
from gsfiler.vocabulary.vocabulary import Vocabulary

REJECTED = FindingKind(
    "PARTY_REJECTS",
    Severity.WARNING,
    "{party} does not take “{term}” in class {class_number}, says {pack}. Choose a wording that it "
    "takes, or limit the list for it.",
    COMPARISON,
)
CONFLICT = FindingKind(
    "PARTY_CONFLICT",
    Severity.WARNING,
    "The installed lists contradict each other on “{term}”: by some {party} takes it in class "
    "{class_number}, by others it does not ({packs}).",
    COMPARISON,
)
SILENT = FindingKind(
    "PARTY_SILENT",
    Severity.NOTE,
    "No installed list says of every term whether it is accepted by: {parties}. Silence is not "
    "acceptance.",
    COMPARISON,
)
OTHER_LANGUAGE = FindingKind(
    "GOODS_OTHER_LANGUAGE",
    Severity.WARNING,
    "The list is in “{language}”, the vocabulary was opened in “{opened}”: terms were not compared "
    "with it. Open it in the language of the application.",
    COMPARISON,
)
ABOUT_THE_LIST = frozenset({*TOLD_ONCE, SILENT.code, OTHER_LANGUAGE.code})
"""Codes of findings about the list as a whole, told once."""

HEEDED = ("CN", "EM", "JP", "KR", "US")
"""The parties that rules on wording tell apart, one by one; members of the Union as a group."""
UNION, A_MEMBER = "EU", "DE"

ACCEPTANCE_RULE = "acceptance by designated Offices, as the installed lists state it"

MOST_REMEMBERED = 65_536
"""How many answers of a kind a memory holds."""

T = TypeVar("T")

_Answers = Mapping[str, tuple[AcceptanceSource, ...]]
_Said = tuple[Term, tuple[AcceptanceSource, ...]]
"""A term, and what the installed lists say of it for one party."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What was found of terms and classes; checks of several threads may share it.

    It holds for one vocabulary: whoever opens another begins another memory.
    """

    terms: dict[Hashable, tuple[tuple[Finding, ...], _Answers]] = field(default_factory=dict)
    wordings: dict[Hashable, tuple[Finding, ...]] = field(default_factory=dict)
    classes: dict[Hashable, Mapping[str, Sequence[_Said]]] = field(default_factory=dict)


def goods_check(
    vocabulary: Vocabulary, memory: Memory | None = None, check_stop: CheckStop = go_on
) -> TermsCheck:
    """Return the check of one class at a time; what it found is remembered.

    Like the vocabulary, it belongs to one thread; its memory does not. ``check_stop`` is asked
    before each term and may raise Cancelled; what was found of the terms before stays remembered.
    """
    kept = memory or Memory()
    everyone = tuple(party.code for party in parties())

    def find(term: Term, known: tuple[str, ...]) -> tuple[tuple[Finding, ...], _Answers]:
        verdict = check_term(term, vocabulary, known, everyone)
        return verdict.findings, verdict.acceptance_sources

    def about_term(term: Term, known: tuple[str, ...]) -> tuple[tuple[Finding, ...], _Answers]:
        check_stop()
        return _remembered(kept.terms, (term, known), lambda: find(term, known))

    def about_wording(text: ClassText, known: tuple[str, ...]) -> tuple[Finding, ...]:
        return _remembered(
            kept.wordings,
            (text, known),
            lambda: tuple(_about_wording(text.terms, lambda term: about_term(term, known)[0])),
        )

    def said_in_class(text: ClassText, known: tuple[str, ...]) -> Mapping[str, Sequence[_Said]]:
        return _remembered(
            kept.classes,
            (text, known),
            lambda: _by_party((term, about_term(_bare(term), known)[1]) for term in text.terms),
        )

    def about_class(
        text: str, number: int | None, language: str, designated: tuple[str, ...]
    ) -> tuple[Finding, ...]:
        if language and language != vocabulary.language:
            return (OTHER_LANGUAGE.at(language=language, opened=vocabulary.language),)
        listed, known = ClassText(text, number, language), heeded(designated)
        wording = about_wording(listed, known)
        said = said_in_class(listed, known) if designated else {}
        return (*wording, *_about_acceptance(said, designated, len(listed.terms)))

    return about_class


def _remembered(kept: dict[Hashable, T], key: Hashable, find: Callable[[], T]) -> T:
    """Return what was found before, else find it; a memory that is full begins anew."""
    found = kept.get(key)
    if found is None:
        found = find()
        if len(kept) >= MOST_REMEMBERED:
            kept.clear()
        kept[key] = found
    return found


def heeded(designated: Sequence[str]) -> tuple[str, ...]:
    """Return the fewest parties for which rules on wording say the same as for those designated."""
    found = [code for code in HEEDED if code in designated]
    if "EM" not in found and designates(UNION, designated):
        found.append(A_MEMBER)
    return tuple(found)


def _about_wording(
    terms: Iterable[Term], about_term: Callable[[Term], tuple[Finding, ...]]
) -> Iterator[Finding]:
    """Yield what is said of the terms of a class, what concerns the vocabulary once."""
    told: set[str] = set()
    for term in terms:
        for finding in about_term(_bare(term)):
            if finding.code not in ABOUT_THE_LIST:
                yield in_text(finding, term)
            elif finding.code not in told:
                told.add(finding.code)
                yield finding


def _bare(term: Term) -> Term:
    """Return a term without its place, which is no part of what is remembered about it."""
    return Term(term.text, term.class_number, term.language)


def _by_party(said: Iterable[tuple[Term, _Answers]]) -> dict[str, list[_Said]]:
    found: dict[str, list[_Said]] = {}
    for term, answer in said:
        for party, sources in answer.items():
            found.setdefault(party, []).append((term, sources))
    return found


def _about_acceptance(
    said: Mapping[str, Sequence[_Said]], designated: Sequence[str], count: int
) -> Iterator[Finding]:
    """Yield what the installed lists say of the parties; ``count`` terms are in the class."""
    for party in designated:
        for term, sources in said.get(party, ()):
            yield from _about_answer(term, party, sources)
    silent = [party for party in designated if len(said.get(party, ())) < count]
    if silent:
        yield SILENT.at(parties=", ".join(silent))


def _about_answer(term: Term, party: str, sources: Sequence[AcceptanceSource]) -> Iterator[Finding]:
    values = {source.value for source in sources}
    number = term.class_number or ""
    name = party_named(party).name
    packs = "; ".join(source.words for source in sources)
    authority = Authority(ACCEPTANCE_RULE, packs, max(source.date for source in sources))
    start, end = term.start, term.end
    if values == {Acceptance.REJECTED}:
        yield REJECTED.at(
            start,
            end,
            authority=authority,
            party=name,
            term=term.text,
            class_number=number,
            pack=packs,
        )
    elif len(values) > 1:
        yield CONFLICT.at(
            start,
            end,
            authority=authority,
            party=name,
            term=term.text,
            class_number=number,
            packs=packs,
        )
