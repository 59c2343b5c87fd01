"""The tools that lay lists side by side, their outcome in one shape: rows to show and to export."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gsfiler.core.findings import Detail, Finding, Severity
from gsfiler.lists.basic import compare_with_basic
from gsfiler.lists.compare import compare_lists
from gsfiler.lists.duplicates import Duplicate, find_duplicates
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.limitation import check_limitation
from gsfiler.vocabulary.pack_diff import Effect
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Difference


class Tool(StrEnum):
    """What is asked of one or two lists."""

    VERSIONS = "versions"
    BASIC = "basic"
    LIMITATION = "limitation"
    DUPLICATES = "duplicates"
    EDITION = "edition"


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A term, or two beside each other; ``kind`` is a key of :data:`KIND_WORDS`.

    Places count from 0 in the list each term stands in. ``reason`` is a clause.
    """

    kind: str
    old: Term | None = None
    old_place: int | None = None
    new: Term | None = None
    new_place: int | None = None
    reason: Detail = ""
    differences: tuple[Difference, ...] = ()
    finding: Finding | None = None

    @property
    def severity(self) -> Severity | None:
        """How much its finding weighs."""
        return self.finding.severity if self.finding else None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The outcome of a tool: rows, findings about the whole, and what is counted."""

    tool: Tool
    rows: tuple[ResultRow, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """How many rows there are of each kind, what matters most first."""
        counted = Counter(row.kind for row in self.rows)
        return {kind: counted[kind] for kind in KINDS[self.tool] if counted[kind]}


KINDS = {
    Tool.VERSIONS: ("removed", "added", "changed", "reclassed", "unchanged"),
    Tool.BASIC: ("new", "broader", "reworded", "reclassed", "narrower", "same"),
    Tool.LIMITATION: ("breach", "narrower", "variant", "same"),
    Tool.DUPLICATES: ("exact", "variant", "near"),
    Tool.EDITION: ("removed", "moved", "reworded"),
}
"""The kinds of rows a tool gives, in the order in which they matter."""

AT_REST = frozenset(("unchanged", "same"))
"""Kinds that ask nothing."""


def compare_versions(old: GoodsList, new: GoodsList) -> Comparison:
    """Return what became of each term: added, removed, changed, re-classed."""
    rows = (
        ResultRow(
            str(row.kind), row.old, row.old_place, row.new, row.new_place, "", row.differences
        )
        for row in compare_lists(old, new)
    )
    return Comparison(Tool.VERSIONS, tuple(rows))


def compare_basic(basic: GoodsList, goods: GoodsList) -> Comparison:
    """Return how each term lies to the basic mark's list (Madrid Rule 9(5)(d)(vi))."""
    rows = (
        ResultRow(
            str(row.kind),
            row.basic,
            row.basic_place,
            row.term,
            row.place,
            row.reason,
            row.differences,
            row.finding,
        )
        for row in compare_with_basic(goods, basic)
    )
    return Comparison(Tool.BASIC, tuple(rows))


def compare_limitation(main: GoodsList, limitation: GoodsList) -> Comparison:
    """Return how each term of a limitation lies to the main list (Madrid Rule 12(8bis))."""
    checked = check_limitation(main, limitation)
    rows = (
        ResultRow(
            str(row.kind),
            row.main,
            row.main_place,
            row.term,
            row.place,
            row.reason,
            finding=row.finding,
        )
        for row in checked.rows
    )
    return Comparison(Tool.LIMITATION, tuple(rows), checked.findings)


def compare_duplicates(goods: GoodsList) -> Comparison:
    """Return the terms that repeat an earlier one, each beside it."""
    return Comparison(Tool.DUPLICATES, tuple(_duplicate_row(d) for d in find_duplicates(goods)))


def edition_rows(found: Iterable[Effect], goods: GoodsList) -> Comparison:
    """Return what another edition does to terms, a row for each wording that it puts in place."""
    places: dict[int, int] = {id(term): place for place, term in enumerate(goods.terms)}
    rows = []
    for effect in found:
        place = places.get(id(effect.term))
        beside: Sequence[Term | None] = [Term(e.text, e.class_number) for e in effect.now] or [None]
        rows += [ResultRow(str(effect.kind), effect.term, place, new) for new in beside]
    return Comparison(Tool.EDITION, tuple(rows))


def _duplicate_row(found: Duplicate) -> ResultRow:
    return ResultRow(
        str(found.kind),
        found.first,
        found.first_place,
        found.second,
        found.second_place,
        "",
        found.differences,
    )
