"""Compare a list with that of the basic mark: nothing may be broader than home.

The Office of origin certifies that the goods and services of the international application are
covered by the list of the basic mark: Madrid Rule 9(5)(d)(vi).
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from gsfiler.core.findings import Authority, Finding, FindingKind, Severity
from gsfiler.lists.coverage import Covering, by_class_number, find_covering
from gsfiler.lists.duplicates import class_words, term_json
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.scope import COVERED, Relation
from gsfiler.vocabulary.align import differences
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Difference

RULE_9 = Authority(
    "Madrid Rule 9(5)(d)(vi)",
    "Regulations under the Madrid Protocol, SR 0.232.112.21 (Fedlex)",
    "2025-11-01",
)
BROADER = FindingKind(
    "broader-than-basic",
    Severity.ERROR,
    "“{term}” ({class_words}) is broader than “{basic}” of the basic mark: it {reason}.",
    RULE_9,
)
NOT_COVERED = FindingKind(
    "not-in-basic",
    Severity.ERROR,
    "“{term}” ({class_words}) is covered by no term of the basic mark's list.",
    RULE_9,
)
REWORDED = FindingKind(
    "reworded-basic",
    Severity.WARNING,
    "“{term}” ({class_words}) is worded otherwise than “{basic}” of the basic mark; {reason}. "
    "Check that it is covered.",
    RULE_9,
)
RECLASSED = FindingKind(
    "reclassed-basic",
    Severity.WARNING,
    "“{term}” stands in {class_words}; the basic mark has “{basic}” in {basic_class}. Check that "
    "the same goods are meant.",
    RULE_9,
)


class BasicKind(StrEnum):
    """How a term lies to the list of the basic mark."""

    SAME = "same"
    NARROWER = "narrower"
    BROADER = "broader"
    REWORDED = "reworded"
    RECLASSED = "reclassed"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class BasicRow:
    """One term beside the basic term it was measured by; ``reason`` is a clause."""

    kind: BasicKind
    place: int
    term: Term
    basic_place: int | None = None
    basic: Term | None = None
    reason: str = ""
    differences: tuple[Difference, ...] = ()
    finding: Finding | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form (``gsfiler schema compare``)."""
        beside = None
        if self.basic is not None and self.basic_place is not None:
            beside = term_json(self.basic, self.basic_place)
        return {
            "kind": str(self.kind),
            "old": beside,
            "new": term_json(self.term, self.place),
            "reason": self.reason,
            "differences": [difference.as_json() for difference in self.differences],
            "finding": self.finding.as_json() if self.finding else None,
        }


def compare_with_basic(goods: GoodsList, basic: GoodsList) -> tuple[BasicRow, ...]:
    """Return for each term how it lies to the basic mark's list, in list order.

    Only the words are read: what they do not tell is ``reworded`` with a warning to check it. The
    same wording, or a narrower one, in another class only is ``reclassed``.
    """
    main = by_class_number(basic.terms)
    places: dict[int | None, list[int]] = defaultdict(list)
    for place, term in enumerate(goods.terms):
        places[term.class_number].append(place)
    rows: dict[int, BasicRow] = {}
    for number, here in places.items():
        texts = [goods.terms[place].text for place in here]
        own = find_covering(texts, main.get(number))
        lost = [n for n, covering in enumerate(own) if not _is_told(covering)]
        others = [main[other] for other in sorted(main, key=lambda o: o or 0) if other != number]
        elsewhere: dict[int, Covering] = {}
        for terms in others:
            for n, covering in zip(
                lost, find_covering([texts[n] for n in lost], terms), strict=True
            ):
                if covering is not None and covering.scope.relation in COVERED:
                    elsewhere.setdefault(n, covering)
        for n, place in enumerate(here):
            rows[place] = _row(goods.terms, place, basic.terms, own[n], elsewhere.get(n))
    return tuple(rows[place] for place in sorted(rows))


def unused_basic_terms(goods: GoodsList, basic: GoodsList) -> tuple[Term, ...]:
    """Return the terms of the basic mark that no term of the list was measured by.

    That is allowed; the list is then narrower than it could be.
    """
    used = {row.basic_place for row in compare_with_basic(goods, basic)}
    return tuple(term for place, term in enumerate(basic.terms) if place not in used)


def _is_told(covering: Covering | None) -> bool:
    return covering is not None and covering.scope.relation is not Relation.UNCLEAR


def _row(
    terms: Sequence[Term],
    place: int,
    basic_terms: Sequence[Term],
    own: Covering | None,
    elsewhere: Covering | None,
) -> BasicRow:
    """Return the row of one term, measured in its own class and, failing that, elsewhere."""
    term = terms[place]
    covering = elsewhere or own
    if covering is None:
        finding = NOT_COVERED.at(term=term.text.strip(), class_words=class_words(term))
        return BasicRow(BasicKind.NEW, place, term, finding=finding)
    basic = basic_terms[covering.place]
    relation, reason = covering.scope
    kind, finding_kind = _kinds(relation) if elsewhere is None else (BasicKind.RECLASSED, RECLASSED)
    finding = None
    if finding_kind is not None:
        finding = finding_kind.at(
            term=term.text.strip(),
            class_words=class_words(term),
            basic=basic.text.strip(),
            basic_class=class_words(basic),
            reason=reason,
        )
    changed = differences(term.text, basic.text, {})
    return BasicRow(kind, place, term, covering.place, basic, reason, changed, finding)


def _kinds(relation: Relation) -> tuple[BasicKind, FindingKind | None]:
    """Return what a relation inside the same class means, and the finding it makes."""
    return {
        Relation.SAME: (BasicKind.SAME, None),
        Relation.VARIANT: (BasicKind.REWORDED, None),
        Relation.NARROWER: (BasicKind.NARROWER, None),
        Relation.BROADER: (BasicKind.BROADER, BROADER),
        Relation.UNCLEAR: (BasicKind.REWORDED, REWORDED),
    }[relation]
