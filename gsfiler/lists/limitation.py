"""Check that a limitation for a designated party stays inside the main list.

The International Bureau checks that every item fits a class of the list (Madrid Rule 12(8bis));
that it lies within the wording of the list is checked here, as far as the words tell.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from gsfiler.core.findings import Detail, Finding, FindingKind, Severity
from gsfiler.lists.coverage import ClassTerms, Covering, by_class_number, find_covering
from gsfiler.lists.duplicates import class_words, term_json
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.scope import COVERED, Relation
from gsfiler.vocabulary.authorities import LIMITATIONS, WITHIN_THE_LIST
from gsfiler.vocabulary.terms import Term

FOREIGN_CLASS = FindingKind(
    "LIMITATION_CLASS",
    Severity.ERROR,
    "“{term}” stands in {class_words}, which the main list has not; the goods would be taken out "
    "of the limitation.",
    LIMITATIONS,
)
NO_CLASS = FindingKind(
    "LIMITATION_NO_CLASS",
    Severity.ERROR,
    "“{term}” has no class, yet the main list is grouped in classes. Name its class.",
    LIMITATIONS,
)
OUTSIDE = FindingKind(
    "LIMITATION_OUTSIDE",
    Severity.ERROR,
    "“{term}” ({class_words}) lies within no term of that class of the main list as far as the "
    "words show. Check it.",
    WITHIN_THE_LIST,
)
BROADER = FindingKind(
    "LIMITATION_BROADER",
    Severity.ERROR,
    "“{term}” ({class_words}) goes beyond “{main}” of the main list: it {reason}.",
    WITHIN_THE_LIST,
)
UNCLEAR = FindingKind(
    "LIMITATION_UNCLEAR",
    Severity.ERROR,
    "“{term}” ({class_words}) cannot be seen to lie within “{main}” of the main list; {reason}. "
    "Use the wording of the main list and add the restriction to it.",
    WITHIN_THE_LIST,
)
EMPTY = FindingKind(
    "LIMITATION_EMPTY",
    Severity.ERROR,
    "The limitation leaves no goods or services; leave the party out instead.",
    WITHIN_THE_LIST,
)
USELESS = FindingKind(
    "LIMITATION_USELESS",
    Severity.WARNING,
    "The limitation holds every term of the main list as it stands, so that it limits nothing.",
    WITHIN_THE_LIST,
)


class LimitationKind(StrEnum):
    """How a term of a limitation lies to the main list."""

    SAME = "same"
    VARIANT = "variant"
    NARROWER = "narrower"
    BREACH = "breach"


@dataclass(frozen=True, slots=True)
class LimitationRow:
    """One term of a limitation beside the term of the main list it was measured by."""

    kind: LimitationKind
    place: int
    term: Term
    main_place: int | None = None
    main: Term | None = None
    reason: Detail = ""
    finding: Finding | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form (``gsfiler schema limitation``)."""
        beside = None
        if self.main is not None and self.main_place is not None:
            beside = term_json(self.main, self.main_place)
        return {
            "kind": str(self.kind),
            "term": term_json(self.term, self.place),
            "main": beside,
            "reason": str(self.reason),
            "finding": self.finding.as_json() if self.finding else None,
        }


@dataclass(frozen=True, slots=True)
class LimitationCheck:
    """The outcome: a row for each term of the limitation, and findings about it as a whole."""

    rows: tuple[LimitationRow, ...]
    findings: tuple[Finding, ...]

    @property
    def all_findings(self) -> tuple[Finding, ...]:
        """The findings of the terms, in order, then those of the whole."""
        return (*(row.finding for row in self.rows if row.finding), *self.findings)

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form (``gsfiler schema limitation``)."""
        breaches = sum(row.kind is LimitationKind.BREACH for row in self.rows)
        return {
            "format": "gsfiler-limitation",
            "version": 1,
            "terms": len(self.rows),
            "breaches": breaches,
            "rows": [row.as_json() for row in self.rows],
            "findings": [finding.as_json() for finding in self.findings],
        }


def check_limitation(main: GoodsList, limitation: GoodsList) -> LimitationCheck:
    """Return how each term of a limitation lies to the main list; whatever is outside is an error.

    Each must be, or be a variant of, or be narrower than a term of the same class.
    """
    classes = by_class_number(main.terms)
    rows: dict[int, LimitationRow] = {}
    for number in sorted({term.class_number for term in limitation.terms}, key=lambda n: n or 0):
        places = [p for p, term in enumerate(limitation.terms) if term.class_number == number]
        texts = [limitation.terms[place].text for place in places]
        found = find_covering(texts, classes.get(number))
        for place, covering in zip(places, found, strict=True):
            rows[place] = _row(main, classes, place, limitation.terms[place], covering)
    ordered = tuple(rows[place] for place in sorted(rows))
    return LimitationCheck(ordered, tuple(_about_whole(main, ordered)))


def _row(
    main: GoodsList,
    classes: dict[int | None, ClassTerms],
    place: int,
    term: Term,
    covering: Covering | None,
) -> LimitationRow:
    if covering is None:
        kind = OUTSIDE
        if term.class_number not in classes:
            kind = FOREIGN_CLASS if term.class_number else NO_CLASS
        finding = kind.at(term=term.text.strip(), class_words=class_words(term))
        return LimitationRow(LimitationKind.BREACH, place, term, finding=finding)
    beside = main.terms[covering.place]
    relation, reason = covering.scope
    if relation in COVERED:
        kind_of_row = LimitationKind(str(relation))
        return LimitationRow(kind_of_row, place, term, covering.place, beside, reason)
    finding = (BROADER if relation is Relation.BROADER else UNCLEAR).at(
        term=term.text.strip(),
        class_words=class_words(term),
        main=beside.text.strip(),
        reason=reason,
    )
    return LimitationRow(
        LimitationKind.BREACH, place, term, covering.place, beside, reason, finding
    )


def _about_whole(main: GoodsList, rows: tuple[LimitationRow, ...]) -> list[Finding]:
    if not rows:
        return [EMPTY.at()]
    kept = {row.main_place for row in rows if row.kind in ("same", "variant")}
    return [USELESS.at()] if kept == set(range(len(main.terms))) else []
