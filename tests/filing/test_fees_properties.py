"""What holds of the fees of any case, and the algorithm of the reference beside ours."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gsfiler.filing.fees.case import FeeCase
from gsfiler.filing.fees.lines import total_of
from tests.filing.fee_examples import MEMBERS, SEEN, case, reckon

CASES = st.builds(
    FeeCase,
    origin=st.sampled_from(["US", "CH", "KH", "EM", "CN", ""]),
    designations=st.lists(st.sampled_from(sorted(MEMBERS.parties)), unique=True).map(tuple),
    classes=st.frozensets(st.integers(1, 45), max_size=12),
    mark_kind=st.sampled_from(["ordinary", "collective", "certification"]),
    in_colour=st.booleans(),
    kept=st.dictionaries(
        st.sampled_from(["AU", "CN"]), st.frozensets(st.integers(1, 45), max_size=3)
    ),
)
DAYS = st.dates(date(2016, 1, 1), date(2028, 1, 1))


@settings(deadline=None)
@given(CASES, DAYS)
def test_the_total_is_the_sum_of_the_lines(what: FeeCase, day: date) -> None:
    sheet = reckon(what, day)

    assert sheet.total == sum(line.amount or 0 for line in sheet.lines)
    assert len({line.key for line in sheet.lines}) == len(sheet.lines)
    assert all(line.amount is None or line.amount >= 0 for line in sheet.lines)


@settings(deadline=None)
@given(CASES, DAYS, st.integers(1, 45))
def test_one_more_class_never_lowers_what_a_party_costs(
    what: FeeCase, day: date, number: int
) -> None:
    before, after = reckon(what, day), reckon(what.with_class(number), day)

    for party in what.designations:
        assert total_of(after.of_party(party)) >= total_of(before.of_party(party))
    assert after.total >= before.total


@settings(deadline=None)
@given(CASES, DAYS, st.randoms(use_true_random=False))
def test_the_order_of_designations_does_not_matter(what: FeeCase, day: date, chance: Any) -> None:
    shuffled = list(what.designations)
    chance.shuffle(shuffled)
    other = replace(what, designations=tuple(shuffled))
    assert reckon(other, day) == reckon(what, day)


@pytest.mark.shared
@settings(deadline=None)
@given(data=st.data())
def test_totals_are_those_of_the_algorithm_of_the_reference(shared: Path, data: Any) -> None:
    told = json.loads((shared / "reference" / "madrid_fees.json").read_text("utf-8"))
    members = json.loads((shared / "reference" / "madrid_members.json").read_text("utf-8"))
    fees = {
        record["st3"]: record["designation"]
        for record in told["individual_fees"]
        if record["status"] == "current_at_source_date"
    }
    facts = {party["st3"]: party for party in members["parties"]}
    without = [code for code, party in facts.items() if not party["individual_fee"]["value"]]
    origin = data.draw(st.sampled_from(sorted(set(facts) - {"KH", "OA"} - set(LDC))))
    parties = data.draw(
        st.lists(st.sampled_from(sorted([*fees, *without])), min_size=1, unique=True)
    )
    count = data.draw(st.integers(1, 45))
    colour = data.draw(st.booleans())
    mark = data.draw(st.sampled_from(["ordinary", "collective", "certification"]))

    expected = 903 if colour else 653
    bound = {code for code, party in facts.items() if party["bound_by_agreement"]["value"]}
    individual = [p for p in parties if p in fees and not (origin in bound and p in bound)]
    if len(individual) < len(parties):
        expected += 100 * max(0, count - 3) + 100 * (len(parties) - len(individual))
    unknown = False
    for party in individual:
        fee = fees[party]
        special = fee.get("collective_or_certification", {})
        tiers = special["tiers"] if mark in special.get("applies_to", ()) else fee["tiers"]
        for tier in tiers:
            if tier["per"] == "block":
                units = int(count >= tier["from_class"])
            elif tier["per"] == "class":
                units = max(0, count - tier["from_class"] + 1)
            else:
                units = 1
            unknown |= tier["amount"] is None and units > 0
            expected += units * (tier["amount"] or 0)

    sheet = reckon(
        case(
            " ".join(parties), range(1, count + 1), origin=origin, in_colour=colour, mark_kind=mark
        )
    )
    assert sheet.total == expected
    assert sheet.is_at_least == unknown


LDC = {code for code in MEMBERS.parties if MEMBERS.is_least_developed(code, SEEN)}
