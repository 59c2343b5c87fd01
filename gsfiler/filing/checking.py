"""Draft to findings: the whole journey, top to bottom.

::

    draft ─ the draft as a whole ─► office, header
          ─ each form ─► entitlement, basic marks, parties, language, mark, goods and services,
                         priority, designations, certification, payment, structure
          ─► findings, each at its field, with its rule

Every rule is a function beside its id in :mod:`gsfiler.filing.rules`. The order of the findings is
that of the rules, so that a check of what a change concerns gives the same as a check of all.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from gsfiler.core.findings import Confidence, Detail, Finding, Phrase, Severity
from gsfiler.filing.draft import Draft
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules import (
    basic_marks,
    certification,
    code_values,
    designations,
    entitlement,
    fees,
    goods,
    goods_lists,
    language,
    later,
    limitation,
    mark,
    mark_colour,
    mark_media,
    parties,
    payment,
    priority,
    seniority,
    structure,
)
from gsfiler.filing.rules.rule import Case, CheckStop, Rule, Situation, go_on

__all__ = [
    "RULES",
    "CheckStop",
    "Situation",
    "check_changed",
    "check_changes",
    "check_filing",
    "go_on",
]

RULES: tuple[Rule, ...] = (
    *entitlement.RULES,
    *basic_marks.RULES,
    *parties.RULES,
    *language.RULES,
    *mark.RULES,
    *mark_media.RULES,
    *mark_colour.RULES,
    *goods.RULES,
    *goods_lists.RULES,
    *limitation.RULES,
    *priority.RULES,
    *designations.RULES,
    *seniority.RULES,
    *later.RULES,
    *certification.RULES,
    *payment.RULES,
    *fees.RULES,
    *structure.RULES,
    *code_values.RULES,
)
"""Every rule, in the order of the form."""


def check_filing(
    draft: Draft, situation: Situation, check_stop: CheckStop = go_on
) -> tuple[PlacedFinding, ...]:
    """Return everything that the rules find in a draft, in the order of the rules.

    ``check_stop`` is asked before each rule, within the long ones too, and may raise Cancelled.
    """
    return tuple(_found_by(RULES, draft, situation, check_stop))


def check_changed(
    draft: Draft,
    situation: Situation,
    changed_path: str,
    before: Sequence[PlacedFinding],
    check_stop: CheckStop = go_on,
) -> tuple[PlacedFinding, ...]:
    """Return what :func:`check_filing` would return after one field was changed.

    Only the rules that read the field are asked. ``changed_path`` is a path as findings have it, in
    the draft as it is now: "forms[0].mark.images"; of a part that was added to a list, or taken out
    of one, the path of the list. ``before`` are the findings of the same situation before that
    change.
    """
    return check_changes(draft, situation, (changed_path,), before, check_stop)


def check_changes(
    draft: Draft,
    situation: Situation,
    changed_paths: Iterable[str],
    before: Sequence[PlacedFinding],
    check_stop: CheckStop = go_on,
) -> tuple[PlacedFinding, ...]:
    """Return what :func:`check_filing` would return after several fields were changed.

    It is as :func:`check_changed`, but each rule that reads any of the fields is asked once.
    """
    paths = tuple(dict.fromkeys(changed_paths))
    asked = [rule for rule in RULES if any(map(rule.concerns, paths))]
    anew = {rule_id for rule in asked for rule_id in rule.ids}
    kept = (each for each in before if each.rule_id not in anew)
    found = _found_by(asked, draft, situation, check_stop)
    return tuple(sorted((*kept, *found), key=_place_in_rules))


def _found_by(
    rules: Iterable[Rule], draft: Draft, situation: Situation, check_stop: CheckStop
) -> Iterator[PlacedFinding]:
    cases: list[Case[Any]] = [Case(draft, None, "", situation, check_stop)]
    cases += [
        Case(draft, form, f"forms[{number}]", situation, check_stop)
        for number, form in enumerate(draft.transaction.forms)
    ]
    for rule in rules:
        check_stop()
        told: set[Hashable] = set()
        for case in cases:
            if rule.applies_to(case.form):
                found = (_placed(each, rule) for each in rule.check(case))
                yield from _untold(found, case.place, told)


def _placed(found: PlacedFinding, rule: Rule) -> PlacedFinding:
    finding = no_surer_than_its_source(found.finding)
    return PlacedFinding(found.path, finding, found.rule_id or rule.id)


def _untold(
    found: Iterable[PlacedFinding], place: str, told: set[Hashable]
) -> Iterator[PlacedFinding]:
    """Yield what a rule finds of the form at a place, but for what it told of a form before.

    Forms can say the same only of what lies beside them: that alone is looked up, and ``told``.
    """
    beside: set[Hashable] = set()
    for each in found:
        if not each.path.startswith(place):
            name = _identity(each)
            beside.add(name)
            if name in told:
                continue
        yield each
    told |= beside


def _identity(placed: PlacedFinding) -> Hashable:
    """Return what two findings share if, and only if, they are equal."""
    finding = placed.finding
    what = (finding.kind, finding.severity, finding.authority, _hashable(finding.details))
    return (placed.path, placed.rule_id, finding.start, finding.end, what)


def _hashable(details: Mapping[str, Detail]) -> Hashable:
    return frozenset((name, _named(detail)) for name, detail in details.items())


def _named(detail: Detail) -> Hashable:
    return (detail.template, _hashable(detail.details)) if isinstance(detail, Phrase) else detail


CERTAIN = frozenset(
    {
        *("BASIC_MARK_DATE_LATE", "PRIORITY_IN_FUTURE"),
        *("CLASS_NUMBER_WRONG", "CLASS_EMPTY", "DESIGNATION_REPEATED"),
    }
)
"""Faults of plain logic, whose law is only cited from memory.

There is no class 99, and nothing rests on what was filed after it.
"""


def no_surer_than_its_source(finding: Finding) -> Finding:
    """Return a finding that does not stop a filing on the strength of memory.

    What only a recalled fact says to be an error is a warning, but for :data:`CERTAIN`. A text of
    law that was read and may have been amended since keeps its weight and says that it is stale;
    facts of tables that grew old warn already (:func:`gsfiler.filing.rules.designations.weighed`),
    but for the two that repeat a text of law (``weighed_as_law`` there).
    """
    is_recalled = finding.authority.confidence is Confidence.RECALLED
    if is_recalled and finding.severity is Severity.ERROR and finding.code not in CERTAIN:
        return replace(finding, severity=Severity.WARNING)
    return finding


def _place_in_rules(found: PlacedFinding) -> int:
    return _places().get(found.rule_id, len(RULES))


@lru_cache(maxsize=1)
def _places() -> dict[str, int]:
    return {rule_id: place for place, rule in enumerate(RULES) for rule_id in rule.ids}
