"""What is to be said about the amounts on a sheet: old, unknown, recalled, or of another day."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from gsfiler.core.findings import (
    COMMAS,
    Authority,
    Confidence,
    Detail,
    Finding,
    FindingKind,
    series,
)
from gsfiler.filing.fees.amounts import Standing
from gsfiler.filing.fees.lines import EITHER, FeeLine
from gsfiler.filing.fees.words import (
    AMOUNT_BEFORE,
    AMOUNT_OUTDATED,
    AMOUNT_RECALLED,
    AMOUNT_STALE,
    AMOUNT_UNKNOWN,
    SCHEDULE_RECALLED,
    SCHEDULE_STALE,
    SCHEDULE_UNKNOWN,
)
from gsfiler.filing.tables.members import Members

_NOTHING_KNOWN = (AMOUNT_UNKNOWN, SCHEDULE_UNKNOWN)
"""Kinds that cite the law and no table, as no amount stands behind them."""


def individual_findings(lines: Iterable[FeeLine], members: Members, day: date) -> list[Finding]:
    """Return a finding for each way in which amounts of parties are not to be relied on."""
    individual = [line for line in lines if line.party and not line.key.startswith(EITHER)]
    tell = _teller(day, lambda found: _parties(found, members))
    return [
        *tell(AMOUNT_UNKNOWN, _standing(individual, Standing.UNKNOWN)),
        *tell(AMOUNT_OUTDATED, _standing(individual, Standing.OUTDATED, Standing.ENDED)),
        *tell(AMOUNT_BEFORE, _standing(individual, Standing.BEFORE)),
        *tell(AMOUNT_STALE, _standing(individual, Standing.CHECK)),
        *tell(AMOUNT_RECALLED, _recalled(individual)),
    ]


def schedule_findings(lines: Iterable[FeeLine], day: date) -> list[Finding]:
    """Return a finding for each way in which amounts of the Schedule are not to be relied on."""
    schedule = [line for line in lines if not line.party]
    tell = _teller(day, _items)
    return [
        *tell(SCHEDULE_UNKNOWN, [each for each in schedule if each.amount is None]),
        *tell(SCHEDULE_STALE, _standing(schedule, Standing.CHECK)),
        *tell(SCHEDULE_RECALLED, _recalled(schedule)),
    ]


def _standing(lines: Iterable[FeeLine], *standings: Standing) -> list[FeeLine]:
    return [line for line in lines if line.standing in standings]


def _recalled(lines: Iterable[FeeLine]) -> list[FeeLine]:
    return [
        line
        for line in lines
        if line.standing is Standing.CURRENT and line.confidence is Confidence.RECALLED
    ]


def _teller(
    day: date, subject: Callable[[Sequence[FeeLine]], Detail]
) -> Callable[[FindingKind, Sequence[FeeLine]], list[Finding]]:
    """Return what makes a finding of some lines, none where there are none."""

    def tell(kind: FindingKind, lines: Sequence[FeeLine]) -> list[Finding]:
        if not lines:
            return []
        what, authority = subject(lines), kind.authority
        oldest = min(filter(None, (line.as_of for line in lines)), default="")
        if kind not in _NOTHING_KNOWN:
            authority = Authority(
                authority.rule,
                "; ".join(dict.fromkeys(line.table for line in lines)),
                oldest,
                Confidence.RECALLED if _recalled(lines) else Confidence.STALE,
            )
        return [kind.at(authority=authority, parties=what, items=what, oldest=oldest, day=str(day))]

    return tell


def _parties(lines: Sequence[FeeLine], members: Members) -> Detail:
    codes = dict.fromkeys(line.party for line in lines)
    return series([members.name(code) for code in codes], COMMAS)


def _items(lines: Sequence[FeeLine]) -> Detail:
    return series(list(dict.fromkeys(line.item for line in lines)), COMMAS)
