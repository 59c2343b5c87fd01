"""A fee table to fill in: written, filled in and taken, it gives what a known table gives."""

import csv
import io
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from gsfiler.core.errors import InputError
from gsfiler.core.findings import Confidence
from gsfiler.filing.fees.amounts import FeeTable, WhenOld
from gsfiler.filing.fees.fill_in import table_to_fill_in
from gsfiler.filing.fees.lines import FeeSheet, total_of
from gsfiler.filing.fees.reckoning import renewal_fees
from gsfiler.filing.fees.tables import load_fee_table, with_fee_table
from tests.filing.fee_examples import MEMBERS, TABLE, TODAY, case, reckon


def trusted(table: FeeTable, *, days: int, when_old: WhenOld) -> FeeTable:
    """Return a table whose individual fees are trusted for so many days."""
    return replace(
        table,
        individual={
            key: tuple(replace(each, good_for=days, when_old=when_old) for each in versions)
            for key, versions in table.individual.items()
        },
    )


KNOWN = trusted(TABLE, days=9999, when_old="check")
FORGOTTEN = trusted(TABLE, days=0, when_old="drop")


def whole(day: date, *occasions: str) -> str:
    """Return the parties all of whose individual fee is known on a day."""
    found: dict[str, bool] = {}
    for party, what, mark, part in KNOWN.individual:
        if what in occasions:
            picked = KNOWN.individual_on(party, what, mark, day, part)
            known = (
                picked
                and picked.is_counted
                and all(each.amount is not None for each in picked.version.tiers)
            )
            found[party] = found.get(party, True) and bool(known)
    return " ".join(sorted(party for party, is_whole in found.items() if is_whole))


def rows_of(data: bytes | None) -> list[dict[str, str]]:
    """Return the rows of a table to fill in."""
    assert data is not None
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def as_csv(rows: list[dict[str, str]]) -> bytes:
    """Return rows as a sheet."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def filled(rows: list[dict[str, str]], amounts: FeeTable, day: date) -> bytes:
    """Return rows with the amounts that a table knows for a day."""
    return as_csv([{**row, "amount": _amount(row, amounts, day)} for row in rows])


def _amount(row: dict[str, str], amounts: FeeTable, day: date) -> str:
    fee: Any = (row["party"], row["for"], row["mark"], day, int(row["part"]))
    picked = amounts.individual_on(*fee)
    assert picked is not None
    (tier,) = (
        each
        for each in picked.version.tiers
        if (str(each.first), each.per) == (row["from_class"], row["per"])
    )
    return str(tier.amount)


@pytest.mark.parametrize("mark", ["ordinary", "collective", "certification"])
@pytest.mark.parametrize("classes", [1, 2, 3, 7])
def test_every_fee_of_several_parts_comes_back_whole(mark: str, classes: int) -> None:
    parties = whole(TODAY, "designation")
    what = case(parties, range(1, classes + 1), origin="US", mark_kind=mark)
    unknown = reckon(what, table=FORGOTTEN, on=TODAY)
    assert len(parties.split()) > 30
    assert unknown.is_at_least

    rows = rows_of(table_to_fill_in([(what, unknown)], FORGOTTEN, TODAY))
    own = with_fee_table(FORGOTTEN, filled(rows, KNOWN, TODAY), "own.csv")

    known, sheet = (reckon(what, table=table, on=TODAY) for table in (KNOWN, own))
    assert (sheet.total, sheet.is_at_least) == (known.total, False)
    assert total_of(sheet.later) == total_of(known.later)


@pytest.mark.parametrize("paid", [date(2025, 11, 23), date(2026, 3, 1)])
def test_a_renewal_comes_back_whole_in_time_and_late(paid: date) -> None:
    due = date(2026, 1, 10)
    what = case(whole(due, "renewal", "grace"), range(1, 4), kind="renewal")
    assert len(what.designations) > 5

    def sheet_by(table: FeeTable) -> FeeSheet:
        return renewal_fees(what, members=MEMBERS, table=table, due=due, paid=paid)

    unknown = sheet_by(FORGOTTEN)
    rows = rows_of(table_to_fill_in([(what, unknown)], FORGOTTEN, TODAY))
    own = with_fee_table(FORGOTTEN, filled(rows, KNOWN, unknown.day), "own.csv")
    assert (sheet_by(own).total, sheet_by(own).is_at_least) == (sheet_by(KNOWN).total, False)


def test_what_is_looked_up_for_a_past_day_is_counted_for_it_and_leaves_later_days_alone() -> None:
    past = date(2026, 3, 2)
    rows = [
        ["US", "2015-01-01", "2025-12-31", "300"],
        ["US", "2026-06-01", "", "500"],
    ]
    text = "party,since,until,amount\n" + "".join(f"{','.join(row)}\n" for row in rows)
    bare = replace(TABLE, individual={})
    table = with_fee_table(bare, text.encode(), "firm.csv")
    what = case("US", [9])
    unknown = reckon(what, table=table, on=past)
    assert unknown.is_at_least
    (row,) = rows_of(table_to_fill_in([(what, unknown)], table, TODAY))
    assert (row["since"], row["seen"], row["until"]) == ("", "2026-03-02", "2026-05-31")
    assert row["source"] == f"WIPO, {TODAY}"

    mended = with_fee_table(table, as_csv([{**row, "amount": "450"}]), "own.csv")

    by_day = {day: reckon(what, table=mended, on=day).total for day in (past, TODAY)}
    assert by_day[past] - reckon(what, table=bare, on=past).total == 450
    assert by_day[TODAY] - reckon(what, table=bare, on=TODAY).total == 500


def test_a_day_to_come_is_looked_up_today() -> None:
    what, day = case("US", [9]), date(2027, 2, 1)
    unknown = reckon(what, table=FORGOTTEN, on=day)
    (row, *_) = rows_of(table_to_fill_in([(what, unknown)], FORGOTTEN, TODAY))
    assert row["seen"] == TODAY.isoformat()


def test_rows_of_one_fee_may_differ_in_note_and_source_and_the_least_sure_counts() -> None:
    text = (
        "party,from_class,to_class,amount,per,since,source,note,confidence\n"
        "CA,1,1,310,block,2026-01-01,Notice 2,first,verified\n"
        "ca,2,,95,class,2026-01-01,Notice 3,second,recalled\n"
    )
    picked = load_fee_table(text.encode(), "x").individual_on(
        "CA", "designation", "ordinary", TODAY
    )
    assert picked is not None
    version = picked.version
    assert [tier.amount for tier in version.tiers] == [310, 95]
    assert (version.source, version.note) == ("Notice 2; Notice 3", "first; second")
    assert version.confidence is Confidence.RECALLED


def test_rows_for_several_kinds_of_mark_are_tiers_of_the_fee_of_each() -> None:
    text = (
        "party,mark,from_class,amount,seen\n"
        "CA,ordinary collective,1,310,2026-01-01\n"
        "CA,ordinary,2,95,2026-01-01\n"
        "CA,collective,2,45,2026-01-01\n"
    )
    table = load_fee_table(text.encode(), "x")
    for mark, second in (("ordinary", 95), ("collective", 45)):
        picked = table.individual_on("CA", "designation", mark, TODAY)  # type: ignore[arg-type]
        assert picked is not None
        assert [tier.amount for tier in picked.version.tiers] == [310, second]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("CA,1,310,2026-01-01,a\nCA,1,315,2026-01-01,b\n", "line 3: line 2 gives the same part"),
        (
            "CA,2,95,2026-01-02,\nCA,1,310,2026-01-01,\n",
            "line 2: the fee of CA begins with class 2",
        ),
    ],
)
def test_rows_that_would_be_lost_or_counted_twice_are_declined(rows: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        load_fee_table(f"party,from_class,amount,since,note\n{rows}".encode(), "x")
    assert told in str(caught.value)
