"""A fee table to fill in: the individual fees that a sheet has to do without, as rows of CSV.

Whoever looks the amounts up writes them into the column ``amount`` and uses the file as a table of
his own (:mod:`.tables`). An amount that is left empty stays unknown. A row holds from the day of
its sheet on, until the next amount that is known: what is looked up for a past day is counted for
it, and leaves later days alone. Whoever knows when the amount entered into force writes it into
``since``.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from gsfiler.filing.fees.amounts import FeeTable, Occasion, Picked, Tier
from gsfiler.filing.fees.case import FeeCase
from gsfiler.filing.fees.lines import FeeSheet, money
from gsfiler.lists.writers.delimited import rows_bytes

TITLES = (
    *("party", "for", "mark", "part", "from_class", "to_class"),
    *("amount", "per", "since", "seen", "until", "source", "note"),
)
_NOTHING_KNOWN = (Tier(1, None, None, "class"),)

Reckoned = tuple[FeeCase, FeeSheet]


def table_to_fill_in(reckoned: Iterable[Reckoned], table: FeeTable, today: date) -> bytes | None:
    """Return a table of the individual fees that sheets do not know; None where they know all.

    A party has a row for each part of its fee as last known, else one for each class. ``today`` is
    the day on which they are looked up.
    """
    rows = dict.fromkeys(
        row for case, sheet in reckoned for row in _rows(case, sheet, table, today)
    )
    return rows_bytes([TITLES, *rows], ",") if rows else None


def _rows(
    case: FeeCase, sheet: FeeSheet, table: FeeTable, today: date
) -> Iterator[tuple[str, ...]]:
    unknown = dict.fromkeys(
        (line.party, part)
        for part, lines in ((1, sheet.lines), (2, sheet.later))
        for line in lines
        if line.party and line.amount is None
    )
    for party, part in unknown:
        occasion, picked = _picked(case, sheet, table, party, part)
        days = _days(
            sheet.day, table.next_known(party, occasion, case.mark_kind, sheet.day, part), today
        )
        for tier in picked.version.tiers if picked else _NOTHING_KNOWN:
            last = "" if tier.last is None else str(tier.last)
            of_tier = (party, occasion, case.mark_kind, str(part), str(tier.first), last)
            yield (*of_tier, "", tier.per, *days, f"WIPO, {today}", _known(tier, picked))


def _days(day: date, later: date | None, today: date) -> tuple[str, str, str]:
    """Return since when, as of when and until when what is looked up for a day is taken to hold.

    ``later`` is the day from which on another amount is known.
    """
    until = (later - timedelta(days=1)).isoformat() if later else ""
    return "", min(day, today).isoformat(), until


def _picked(
    case: FeeCase, sheet: FeeSheet, table: FeeTable, party: str, part: int
) -> tuple[Occasion, Picked | None]:
    """Return what a party's fee is paid for, and the version of it that a sheet went by."""
    occasions: list[Occasion] = ["designation"]
    if sheet.kind == "renewal":
        is_late = any(line.key == "surcharge" for line in sheet.lines)
        occasions = ["grace", "renewal"] if is_late else ["renewal"]
    for occasion in occasions:
        picked = table.individual_on(party, occasion, case.mark_kind, sheet.day, part)
        if picked is not None:
            return occasion, picked
    return occasions[-1], None


def _known(tier: Tier, picked: Picked | None) -> str:
    if picked is None or tier.amount is None:
        return ""
    as_of = picked.version.as_of
    return f"known so far: {money(tier.amount)}, as of {as_of}, {picked.version.source}"
