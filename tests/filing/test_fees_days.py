"""Fees of a day: what was in force, what has grown old, what is not known."""

import json
from datetime import date
from pathlib import Path

import pytest

from gsfiler.core.findings import Confidence, Severity
from gsfiler.filing.fees.amounts import Standing
from gsfiler.filing.fees.lines import total_of
from tests.filing.fee_examples import MEMBERS, TODAY, case, codes, reckon


def test_an_amount_known_to_be_too_old_is_shown_and_never_counted() -> None:
    sheet = reckon(case("US", [1, 2], origin="AU"), TODAY)
    (line,) = sheet.of_party("US")

    assert (line.amount, line.known_amount, line.as_of) == (None, 776, "2017-01-14")
    assert line.standing is Standing.OUTDATED
    assert str(line.known_words) == "last known: 776.00, as of 2017-01-14"
    assert sheet.total == 653
    assert sheet.is_at_least
    assert "FEE_AMOUNT_OUTDATED" in codes(sheet)


@pytest.mark.shared
def test_no_record_that_must_not_be_charged_is_charged_today(shared: Path) -> None:
    told = json.loads((shared / "reference" / "madrid_fees.json").read_text("utf-8"))
    sheet = reckon(case(" ".join(MEMBERS.parties), [1]), TODAY)
    for record in told["individual_fees"]:
        is_known = record["status"] in {"current_at_source_date", "stale_check_before_use"}
        counted = [line for line in sheet.of_party(record["st3"]) if line.amount is not None]
        assert bool(counted) == is_known, record["st3"]
        for line in counted:
            stale = line.standing is Standing.CHECK
            assert stale or record["status"] == "current_at_source_date", record["st3"]


def test_an_old_amount_is_counted_marked_and_warned_about() -> None:
    sheet = reckon(case("AU", origin="US"), TODAY)
    (line,) = sheet.of_party("AU")
    (told,) = [each for each in sheet.findings if each.code == "FEE_AMOUNT_STALE"]

    assert (line.amount, line.standing, line.confidence) == (
        232,
        Standing.CHECK,
        Confidence.STALE,
    )
    assert sheet.is_estimate
    assert not sheet.is_at_least
    assert told.severity is Severity.WARNING
    assert told.authority.date == "2025-11-23"


def test_an_amount_of_the_day_makes_no_estimate() -> None:
    sheet = reckon(case("AU AL", origin="US"))
    assert not sheet.is_estimate
    assert codes(sheet) == []


def test_that_a_party_had_no_individual_fee_grows_old_too() -> None:
    (told,) = reckon(case("AL DE", origin="US"), TODAY).findings
    assert told.code == "FEE_DECLARATION_STALE"
    assert "Albania, Germany" in told.message


@pytest.mark.parametrize(
    ("day", "now", "later"),
    [
        ("2022-12-17", "-", None),
        ("2022-12-18", "135", "446"),
        ("2023-03-31", "135", "446"),
        ("2023-04-01", "589", None),
        ("2026-11-26", "589", None),
    ],
)
def test_the_japanese_fee_had_two_parts_for_a_while(day: str, now: str, later: str | None) -> None:
    sheet = reckon(case("JP", [1, 2], origin="US"), date.fromisoformat(day))
    known = [line.amount for line in sheet.of_party("JP")]

    assert ("-" if None in known else str(total_of(sheet.of_party("JP")))) == now
    assert (str(total_of(sheet.later)) if sheet.later else None) == later


def test_before_the_first_known_amount_none_is_counted_and_the_sheet_says_so() -> None:
    sheet = reckon(case("JP", origin="US"), date(2022, 1, 1))
    (line,) = sheet.of_party("JP")

    assert line.standing is Standing.BEFORE
    assert str(line.known_words) == "first known: 77.00, as of 2022-12-18"
    assert "FEE_AMOUNT_BEFORE" in codes(sheet)
    assert sheet.is_at_least


@pytest.mark.parametrize(
    ("party", "day", "amount", "standing"),
    [
        ("VN", "2025-11-23", 109, Standing.CURRENT),
        ("VN", "2025-11-22", 124, Standing.CHECK),
        ("VN", "2024-11-21", 124, Standing.CHECK),
        ("VN", "2024-11-20", None, Standing.BEFORE),
        ("PK", "2023-06-30", 75, Standing.CHECK),
        ("AU", "2025-11-22", 232, Standing.CHECK),
        ("AU", "2024-11-21", None, Standing.BEFORE),
        ("AU", "2026-11-24", 232, Standing.CURRENT),
        ("AU", "2026-11-25", 232, Standing.CHECK),
        ("US", "2017-01-14", 388, Standing.CURRENT),
        ("US", "2018-01-15", 388, Standing.CURRENT),
        ("US", "2018-01-16", None, Standing.OUTDATED),
        ("US", "2017-01-13", None, Standing.BEFORE),
    ],
)
def test_the_amount_of_a_day_is_that_in_force_as_far_as_is_known(
    party: str, day: str, amount: int | None, standing: Standing
) -> None:
    sheet = reckon(
        case(party, [1], origin="AU" if party == "US" else "US"), date.fromisoformat(day)
    )
    (line,) = sheet.of_party(party)
    assert (line.amount, line.standing) == (amount, standing)


def test_before_2020_the_schedule_is_recalled() -> None:
    sheet = reckon(case("AL", range(1, 6), origin="US"), date(2017, 6, 1))

    assert (sheet.total, sheet.is_estimate) == (953, True)
    assert "FEE_SCHEDULE_RECALLED" in codes(sheet)


def test_before_the_first_schedule_known_the_total_is_at_least() -> None:
    sheet = reckon(case("AL", origin="US"), date(1990, 1, 1))
    assert (sheet.total, sheet.is_at_least) == (0, True)
    assert "FEE_SCHEDULE_UNKNOWN" in codes(sheet)
