"""Put a list in order: sort, number, move terms to another class, merge lists."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from gsfiler.core.codes import parse_class
from gsfiler.core.errors import InvalidCode
from gsfiler.lists.duplicates import Removed, dedupe, with_terms
from gsfiler.lists.goods_list import GoodsList
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import key, without_accents


def sort_list(goods: GoodsList, *, alphabetical: bool = False) -> GoodsList:
    """Return the list with its classes ascending (Madrid Rule 9(4)(a)(xiii)).

    Terms without a class stand first, as no heading governs them. Inside a class the order is kept,
    or alphabetical without regard to case and accents, the same in every locale.
    """
    ordered = tuple(sorted(goods.terms, key=_alphabetical if alphabetical else _class_order))
    return goods if ordered == goods.terms else with_terms(goods, ordered)


def renumber(goods: GoodsList) -> GoodsList:
    """Return the list with the ids 1, 2, 3 … in its order; former ids are given up."""
    return replace(
        goods,
        terms=tuple(
            replace(term, id=str(number)) for number, term in enumerate(goods.terms, start=1)
        ),
    )


def move_terms(goods: GoodsList, places: Collection[int], class_number: int) -> GoodsList:
    """Return the list with the terms at some places, counted from 0, moved to another class.

    Raises InvalidCode for a class that does not exist and for a place outside the list.
    """
    target = parse_class(class_number)
    for place in sorted(places):
        if not 0 <= place < len(goods.terms):
            raise InvalidCode(
                f"There is no term {place + 1}; the list has {len(goods.terms)} terms."
            )
    chosen = frozenset(places)
    moved = [
        replace(term, class_number=target, class_problem="") if place in chosen else term
        for place, term in enumerate(goods.terms)
    ]
    return replace(goods, terms=tuple(moved))


def merge_lists(lists: Sequence[GoodsList]) -> tuple[GoodsList, tuple[Removed, ...]]:
    """Return one list of all terms, classes ascending, and the exact repeats left out.

    Inside a class the terms of the first list come first. Ids and notes are kept; of a term in
    several lists the first id and the first note. Raises ValueError without any list.
    """
    if not lists:
        raise ValueError("there is no list to merge")
    findings = tuple(finding for goods in lists for finding in goods.findings)
    joined = with_terms(lists[0], tuple(term for goods in lists for term in goods.terms))
    return dedupe(sort_list(replace(joined, findings=findings)))


def _class_order(term: Term) -> int:
    return term.class_number or 0


def _alphabetical(term: Term) -> tuple[int, str, str]:
    return (term.class_number or 0, without_accents(key(term.text)), term.text)
