"""Compare a list with that of the basic mark: nothing may be broader than home.

The Office of origin certifies that the goods and services of the international application are
covered by the list of the basic mark: Madrid Rule 9(5)(d)(vi).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from gsfiler.core.findings import Detail, Finding, FindingKind, Severity
from gsfiler.lists.coverage import Covering, by_class_number, find_covering
from gsfiler.lists.duplicates import class_words, form_keys, term_json
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.scope import OTHER_FORM, SAME_WORDING, Relation, Scope
from gsfiler.vocabulary.align import differences
from gsfiler.vocabulary.authorities import BASIC_LIST
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import key
from gsfiler.vocabulary.verdict import Difference

BROADER = FindingKind(
    "BASIC_BROADER",
    Severity.ERROR,
    "“{term}” ({class_words}) is broader than “{basic}” of the basic mark: it {reason}.",
    BASIC_LIST,
)
NOT_COVERED = FindingKind(
    "BASIC_NOT_COVERED",
    Severity.ERROR,
    "“{term}” ({class_words}) is covered by no term of the basic mark's list as far "
    "as the words show. Check it.",
    BASIC_LIST,
)
REWORDED = FindingKind(
    "BASIC_REWORDED",
    Severity.WARNING,
    "“{term}” ({class_words}) is worded otherwise than “{basic}” of the basic mark; {reason}. "
    "Check that it is covered.",
    BASIC_LIST,
)
RECLASSED = FindingKind(
    "BASIC_RECLASSED",
    Severity.WARNING,
    "“{term}” stands in {class_words}; the basic mark has “{basic}” in {basic_class}. Check that "
    "the same goods are meant.",
    BASIC_LIST,
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
    reason: Detail = ""
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
            "reason": str(self.reason),
            "differences": [difference.as_json() for difference in self.differences],
            "finding": self.finding.as_json() if self.finding else None,
        }


def compare_with_basic(goods: GoodsList, basic: GoodsList) -> tuple[BasicRow, ...]:
    """Return for each term how it lies to the basic mark's list, in list order.

    Only the words are read: what they do not tell is ``reworded`` with a warning to check it. The
    same wording, or a variant of it, in another class only is ``reclassed``.
    """
    main = by_class_number(basic.terms)
    wordings = _by_wording(basic.terms)
    places: dict[int | None, list[int]] = defaultdict(list)
    for place, term in enumerate(goods.terms):
        places[term.class_number].append(place)
    rows: dict[int, BasicRow] = {}
    for number, here in places.items():
        found = find_covering([goods.terms[place].text for place in here], main.get(number))
        for place, own in zip(here, found, strict=True):
            covering, elsewhere = own, False
            if own is None or own.scope.relation is Relation.UNCLEAR:
                moved = _same_wording(goods.terms[place], wordings)
                covering, elsewhere = moved or own, moved is not None
            rows[place] = _row(goods.terms[place], place, basic.terms, covering, moved=elsewhere)
    return tuple(rows[place] for place in sorted(rows))


def unused_places(rows: Sequence[BasicRow], basic: GoodsList) -> tuple[int, ...]:
    """Return the places of the basic mark's terms that no term was measured by.

    That is allowed; the list is then narrower than it could be.
    """
    used = {row.basic_place for row in rows}
    return tuple(place for place in range(len(basic.terms)) if place not in used)


def _by_wording(terms: Sequence[Term]) -> dict[object, int]:
    """Return the first place of each wording, by its key and by its canonical forms."""
    places: dict[object, int] = {}
    for place, term in enumerate(terms):
        for name in (key(term.text), *form_keys(term.text)):
            places.setdefault(name, place)
    return places


def _same_wording(term: Term, wordings: Mapping[object, int]) -> Covering | None:
    """Return the basic term with the same wording, or a variant of it, in whatever class."""
    same = wordings.get(key(term.text))
    if same is not None:
        return Covering(same, Scope(Relation.SAME, SAME_WORDING.of()))
    forms_known = [wordings[name] for name in form_keys(term.text) if name in wordings]
    if not forms_known:
        return None
    return Covering(min(forms_known), Scope(Relation.VARIANT, OTHER_FORM.of()))


def _row(
    term: Term, place: int, basic_terms: Sequence[Term], covering: Covering | None, *, moved: bool
) -> BasicRow:
    """Return the row of one term; ``moved`` when it was found in another class only."""
    if covering is None:
        missing = NOT_COVERED.at(term=term.text.strip(), class_words=class_words(term))
        return BasicRow(BasicKind.NEW, place, term, finding=missing)
    basic = basic_terms[covering.place]
    relation, reason = covering.scope
    kind, finding_kind = (BasicKind.RECLASSED, RECLASSED) if moved else _kinds(relation)
    finding: Finding | None = None
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
