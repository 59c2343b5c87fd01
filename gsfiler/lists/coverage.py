"""Look up which term of a main list covers a term, as far as the words tell."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gsfiler.lists.scope import Relation, Scope, compare_scope
from gsfiler.vocabulary.similarity import are_akin, nearest_between, words_holding
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import FUNCTION_WORDS, words

ALIKE = 0.75
"""From what likeness on an unclear relation is worth showing."""

_RANK = {relation: rank for rank, relation in enumerate(Relation)}


class Covering(NamedTuple):
    """The term of the main list, by its place from 0, that a term lies nearest to."""

    place: int
    scope: Scope


@dataclass(frozen=True, slots=True)
class ClassTerms:
    """The terms of a main list in one class, ready for look-up by their words."""

    places: tuple[int, ...]
    texts: tuple[str, ...]
    by_rarest: Mapping[str, Sequence[int]]
    holding: Mapping[str, Sequence[int]]


def by_class_number(terms: Sequence[Term]) -> dict[int | None, ClassTerms]:
    """Return the terms of a main list by class, ready for :func:`find_covering`."""
    places: dict[int | None, list[int]] = defaultdict(list)
    for place, term in enumerate(terms):
        places[term.class_number].append(place)
    return {number: _class_terms(terms, here) for number, here in places.items()}


def find_covering(texts: Sequence[str], main: ClassTerms | None) -> list[Covering | None]:
    """Return for each text the term of one class of the main list that covers it best.

    Same wording first, then a variant, then one that it is narrower than, one that it is broader
    than, and at last one it is merely like, its relation unclear. None where nothing is near.
    """
    if main is None:
        return [None] * len(texts)
    found = [_told_by_words(text, main) for text in texts]
    open_places = [place for place, covering in enumerate(found) if covering is None]
    open_texts = [texts[place] for place in open_places]
    for pair in reversed(nearest_between(open_texts, main.texts, ALIKE)):
        text, other = open_texts[pair.first], main.texts[pair.second]
        if are_akin(text, other):
            covering = Covering(main.places[pair.second], compare_scope(text, other))
            found[open_places[pair.first]] = covering
    return found


def _class_terms(terms: Sequence[Term], places: Sequence[int]) -> ClassTerms:
    texts = tuple(terms[place].text for place in places)
    folded = [words(text) for text in texts]
    holding = words_holding(folded)
    by_rarest: dict[str, list[int]] = defaultdict(list)
    for place, of_text in enumerate(folded):
        content = _content(of_text)
        rarest = min(content, key=lambda word: (len(holding.get(word, ())), word), default="")
        by_rarest[rarest].append(place)
    return ClassTerms(tuple(places), texts, by_rarest, holding)


def _content(folded: Sequence[str]) -> list[str]:
    return [word for word in folded if word not in FUNCTION_WORDS]


def _told_by_words(text: str, main: ClassTerms) -> Covering | None:
    """Return the best relation that the words tell.

    A main term whose words all stand in the text is found under its rarest word; one that holds all
    words of the text, under the rarest word of the text.
    """
    content = _content(words(text))
    candidates = {place for word in ("", *content) for place in main.by_rarest.get(word, ())}
    rarest = min(content, key=lambda word: (len(main.holding.get(word, ())), word), default="")
    candidates.update(main.holding.get(rarest, ()))
    best: Covering | None = None
    for place in sorted(candidates):
        scope = compare_scope(text, main.texts[place])
        if scope.relation is not Relation.UNCLEAR and (
            best is None or _RANK[scope.relation] < _RANK[best.scope.relation]
        ):
            best = Covering(main.places[place], scope)
            if scope.relation is Relation.SAME:
                break
    return best
