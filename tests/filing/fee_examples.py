"""What the tests of fees share: the shipped tables, days, and cases."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from gsfiler.filing.fees.amounts import FeeTable
from gsfiler.filing.fees.case import FeeCase
from gsfiler.filing.fees.lines import FeeSheet
from gsfiler.filing.fees.reckoning import reckoned_fees
from gsfiler.filing.fees.tables import load_fee_table
from gsfiler.filing.tables.members import Members, load_members

MEMBERS = load_members()
TABLE = load_fee_table()
SEEN = date(2025, 11, 23)
"""The day as of which most of the shipped individual fees were read."""
TODAY = date(2026, 11, 26)


def case(designations: str = "", classes: Iterable[int] = (9,), **rest: Any) -> FeeCase:
    """Return a case from codes parted by blanks."""
    return FeeCase(designations=tuple(designations.split()), classes=frozenset(classes), **rest)


def reckon(
    what: FeeCase, on: date = SEEN, *, members: Members = MEMBERS, table: FeeTable = TABLE
) -> FeeSheet:
    """Return the fees of a case by the shipped tables, unless others are given."""
    return reckoned_fees(what, members=members, table=table, on=on)


def codes(sheet: FeeSheet) -> list[str]:
    """Return the codes of what a sheet has to say."""
    return [finding.code for finding in sheet.findings]


def amounts(sheet: FeeSheet) -> dict[str, str]:
    """Return the amounts of a sheet by the keys of its lines; a dash for none."""
    return {
        line.key: "-" if line.amount is None else f"{line.amount.normalize():f}"
        for line in sheet.lines
    }
