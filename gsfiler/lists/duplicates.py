"""Find terms that stand twice in a list, word for word or nearly, and take exact repeats out.

The same indication twice in a class, or in two classes, is worth a question: no rule forbids it,
the check is gsfiler's own. Each later term is reported once for each kind: with the first term it
repeats.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from gsfiler.core.findings import FindingKind, Phrase, PhraseKind, Severity
from gsfiler.lists.goods_list import GoodsList, languages_of
from gsfiler.lists.scope import OTHER_FORM, SAME_WORDING
from gsfiler.vocabulary.align import differences
from gsfiler.vocabulary.authorities import REPEATS
from gsfiler.vocabulary.forms import forms
from gsfiler.vocabulary.polarity import polarity
from gsfiler.vocabulary.sentences import ONE_CLASS
from gsfiler.vocabulary.similarity import is_slip, similar_pairs
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import FUNCTION_WORDS, key, words
from gsfiler.vocabulary.verdict import Change, Difference

NEAR_SCORE = 0.86
"""From what likeness on two wordings are laid side by side, word by word."""

_HARMLESS = frozenset((Change.SPELLING, Change.NUMBER, Change.ORDER, Change.PUNCTUATION))
DUPLICATE = FindingKind(
    "LIST_DUPLICATE",
    Severity.WARNING,
    "“{second}” (term {second_number}, {second_class}) repeats “{first}” (term {first_number}, "
    "{first_class}): {how}.",
    REPEATS,
)


class DuplicateKind(StrEnum):
    """How a term repeats another: to the letter, in another form, or with slips."""

    EXACT = "exact"
    VARIANT = "variant"
    NEAR = "near"


NEARLY_SAME = PhraseKind("nearly the same wording; check")
NO_CLASS = PhraseKind("no class")
_HOW = {
    DuplicateKind.EXACT: SAME_WORDING,
    DuplicateKind.VARIANT: OTHER_FORM,
    DuplicateKind.NEAR: NEARLY_SAME,
}


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A term that repeats an earlier one; places count from 0 in the list."""

    kind: DuplicateKind
    first_place: int
    first: Term
    second_place: int
    second: Term
    differences: tuple[Difference, ...] = ()

    @property
    def across_classes(self) -> bool:
        """Whether the two stand in different classes."""
        return class_key(self.first) != class_key(self.second)

    @property
    def message(self) -> str:
        """The whole English sentence, as a finding would say it."""
        return DUPLICATE.at(
            first=self.first.text.strip(),
            first_number=self.first_place + 1,
            first_class=class_words(self.first),
            second=self.second.text.strip(),
            second_number=self.second_place + 1,
            second_class=class_words(self.second),
            how=_HOW[self.kind].of(),
        ).message

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form (``gsfiler schema duplicates``)."""
        return {
            "kind": str(self.kind),
            "across_classes": self.across_classes,
            "first": term_json(self.first, self.first_place),
            "second": term_json(self.second, self.second_place),
            "differences": [difference.as_json() for difference in self.differences],
            "severity": str(DUPLICATE.severity),
            "message": self.message,
            "rule": REPEATS.rule,
        }


@dataclass(frozen=True, slots=True)
class Removed:
    """A term taken out by :func:`dedupe`, and the place in the old list of the one that stays."""

    place: int
    term: Term
    kept_place: int


def class_key(term: Term) -> tuple[int, str]:
    """Return what two terms of one class share; a class that does not parse is its own."""
    return (term.class_number or 0, term.class_problem)


def class_words(term: Term) -> Phrase:
    """Return ``class 9`` or ``no class``."""
    return numbered_class(term.class_number)


def numbered_class(number: int | None) -> Phrase:
    """Return ``class 9``, or ``no class`` for none."""
    return ONE_CLASS.of(number=number) if number else NO_CLASS.of()


def term_json(term: Term, place: int) -> dict[str, Any]:
    """Return a term as it stands in the JSON forms of list tools; ``number`` counts from 1."""
    return {
        "number": place + 1,
        "id": term.id,
        "line": term.line,
        "class": term.class_number,
        "language": term.language,
        "term": term.text,
    }


def find_duplicates(goods: GoodsList) -> tuple[Duplicate, ...]:
    """Return exact, variant and near duplicates within and across classes, in list order.

    Terms of different languages are never compared. Of three equal terms the second and the third
    are reported, each with the first; a near duplicate is reported with its most alike term.
    """
    terms = goods.terms
    first_exact = _firsts(terms, range(len(terms)), lambda term: [key(term.text)])
    own = [place for place, first in enumerate(first_exact) if first == place]
    first_form = _firsts(terms, own, lambda term: form_keys(term.text))
    found = [
        Duplicate(DuplicateKind.EXACT, first, terms[first], place, terms[place])
        for place, first in enumerate(first_exact)
        if first != place
    ]
    for place, first in zip(own, first_form, strict=True):
        if first != place:
            found.append(_duplicate(DuplicateKind.VARIANT, terms, first, place))
    distinct = [place for place, first in zip(own, first_form, strict=True) if first == place]
    found += _near(terms, distinct)
    return tuple(sorted(found, key=lambda row: (row.second_place, row.first_place)))


def dedupe(goods: GoodsList) -> tuple[GoodsList, tuple[Removed, ...]]:
    """Return the list without exact repeats within a class, and what was taken out.

    The first of equal terms stays; where it has no note or id, it takes over that of the repeat.
    """
    kept: dict[tuple[str, tuple[int, str], str], int] = {}
    terms: dict[int, Term] = {}
    removed: list[Removed] = []
    for place, term in enumerate(goods.terms):
        identity = (term.language, class_key(term), key(term.text) or term.text)
        first = kept.setdefault(identity, place)
        if first == place:
            terms[place] = term
        else:
            removed.append(Removed(place, term, first))
            stays = terms[first]
            terms[first] = replace(stays, id=stays.id or term.id, note=stays.note or term.note)
    if not removed:
        return goods, ()
    return with_terms(goods, tuple(terms.values())), tuple(removed)


def with_terms(goods: GoodsList, terms: tuple[Term, ...]) -> GoodsList:
    """Return the list with other terms; its separators go, they belong to what was read."""
    return replace(goods, terms=terms, separators=(), languages=languages_of(terms))


@lru_cache(maxsize=16_384)
def form_keys(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the names under which a wording and its variants meet: form and polarity.

    Remembered, for a list that is worked on is compared again after every change.
    """
    meant = polarity(words(text))
    return tuple((form, meant) for form in sorted(forms(text)))


def _firsts(
    terms: Sequence[Term], places: Sequence[int], keys_of: Callable[[Term], Sequence[Any]]
) -> list[int]:
    """Return for each place the first place that shares a key and the language with it."""
    seen: dict[tuple[str, Any], int] = {}
    firsts = []
    for place in places:
        names = [(terms[place].language, name) for name in keys_of(terms[place])]
        first = min((seen[name] for name in names if name in seen), default=place)
        for name in names:
            seen.setdefault(name, first)
        firsts.append(first)
    return firsts


def _near(terms: Sequence[Term], places: Sequence[int]) -> Iterator[Duplicate]:
    """Yield near duplicates among terms that are neither equal nor variants of each other."""
    best: dict[int, tuple[float, int, Duplicate]] = {}
    for language in sorted({terms[place].language for place in places}):
        here = [place for place in places if terms[place].language == language]
        for pair in similar_pairs([terms[place].text for place in here], NEAR_SCORE):
            first, second = here[pair.first], here[pair.second]
            row = _duplicate(DuplicateKind.NEAR, terms, first, second)
            rank = (-pair.score, first, row)
            if _is_near(row) and (second not in best or rank[:2] < best[second][:2]):
                best[second] = rank
    yield from (row for _, _, row in best.values())


def _duplicate(kind: DuplicateKind, terms: Sequence[Term], first: int, second: int) -> Duplicate:
    changed = differences(terms[second].text, terms[first].text, {})
    return Duplicate(kind, first, terms[first], second, terms[second], changed)


def _is_near(row: Duplicate) -> bool:
    """Tell whether two alike wordings differ by no more than form, slips and function words.

    In another class a slip makes another thing (“socks”, “stocks”).
    """
    slips = any(difference.change is Change.MISSPELT for difference in row.differences)
    slight = all(_is_slight(difference) for difference in row.differences)
    return slight and not (slips and row.across_classes)


def _is_slight(difference: Difference) -> bool:
    if difference.change in _HARMLESS:
        return True
    if difference.change in (Change.ADDED, Change.REMOVED):
        return (difference.typed or difference.official) in FUNCTION_WORDS
    return difference.change is Change.MISSPELT and is_slip(difference.typed, difference.official)
