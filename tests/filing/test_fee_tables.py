"""Fee tables as files: what ships, and what users make of their own."""

import json
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gsfiler.core.errors import InputError
from gsfiler.core.findings import Confidence
from gsfiler.core.shipped import shipped_bytes, shipped_text
from gsfiler.filing.fees.amounts import Picked, Standing
from gsfiler.filing.fees.prices import price_list
from gsfiler.filing.fees.tables import load_fee_table, read_fees_file, with_fee_table
from gsfiler.filing.fees.words import ITEM_WORDS
from gsfiler.filing.tables.members import load_members
from tests.filing.fee_examples import MEMBERS, SEEN, TABLE, TODAY


def own(**parts: Any) -> bytes:
    """Return a user's table as JSON."""
    head = {"format": "gsfiler-fees", "version": 1, "title": "Ours", "date": "2026-11-01"}
    return json.dumps(head | parts).encode()


def sheet(*rows: str) -> bytes:
    """Return a user's table as CSV."""
    return "\n".join(rows).encode()


def amount_of(table: Any, party: str, day: date = TODAY, occasion: Any = "designation") -> Any:
    """Return the first amount that a table picks for a party; None where it counts none."""
    picked: Picked | None = table.individual_on(party, occasion, "ordinary", day)
    return picked.version.tiers[0].amount if picked and picked.is_counted else None


@pytest.mark.shared
def test_the_shipped_amounts_are_those_of_the_reference(shared: Path) -> None:
    told = json.loads((shared / "reference" / "madrid_fees.json").read_text("utf-8"))
    for record in told["individual_fees"]:
        fees = [("designation", "ordinary", 1, record["designation"]["tiers"])]
        special = record["designation"].get("collective_or_certification", {})
        fees += [
            ("designation", kind, 1, special["tiers"]) for kind in special.get("applies_to", ())
        ]
        later = record["designation"].get("second_part", {})
        fees.append(("designation", "ordinary", 2, later.get("tiers")))
        fees.append(("renewal", "ordinary", 1, record.get("renewal", {}).get("tiers")))
        for occasion, mark, part, tiers in fees:
            versions = TABLE.individual.get((record["st3"], occasion, mark, part), ())
            known = [each for each in versions if each.until is None]
            if tiers is None:
                if part == 1 and occasion == "designation":
                    assert not any(
                        each.when_old == "check" and each.tiers[0].amount for each in known
                    )
                continue
            (version,) = known
            assert [(t.first, t.last, t.amount, t.per) for t in version.tiers] == [
                (t["from_class"], t["to_class"], t["amount"], t["per"]) for t in tiers
            ], record["st3"]
            third_party = record["confidence"] == "third-party"
            assert (version.confidence is Confidence.RECALLED) == third_party
    for item in told["general"]:
        if item["amount"] is not None:
            picked = TABLE.general_on(item["item"], TODAY)
            assert picked is not None
            assert picked.version.tiers[0].amount == Decimal(str(item["amount"])), item["item"]


def test_every_individual_fee_is_of_a_party_that_declared_one() -> None:
    for party, *_ in TABLE.individual:
        assert MEMBERS.parties[party].individual_fee.value is True, party


def test_sources_that_both_tables_name_are_the_same() -> None:
    fees, members = (
        json.loads(shipped_text(f"{name}/madrid.json"))["sources"] for name in ("fees", "members")
    )
    for key in fees.keys() & members.keys():
        assert fees[key] == members[key]


@pytest.mark.parametrize(
    ("schema", "data"),
    [
        ("fee_table", shipped_bytes("fees/madrid.json")),
        ("members", shipped_bytes("members/madrid.json")),
        ("fee_table", own(individual=[{"party": "US", "tiers": [{"amount": "450.5"}]}])),
        ("members", b'{"format":"gsfiler-members","version":1,"title":"","date":"2026-01-01"}'),
    ],
)
def test_tables_follow_their_published_schema(schema: str, data: bytes) -> None:
    validator = Draft202012Validator(json.loads(shipped_text(f"schemas_json/{schema}.json")))
    validator.validate(json.loads(data))
    if schema == "members":
        load_members(data)
    else:
        load_fee_table(data)


def test_the_example_of_the_documentation_is_read() -> None:
    table = load_fee_table(
        sheet(
            "party,from_class,to_class,amount,per,since,source",
            "CA,1,1,310,block,2027-01-01,Information Notice 2/2027",
            "CA,2,,95,class,2027-01-01,Information Notice 2/2027",
        ),
        "our fees.csv",
    )
    picked = table.individual_on("CA", "designation", "ordinary", date(2027, 2, 1))

    assert picked is not None
    assert [tier.amount for tier in picked.version.tiers] == [310, 95]
    assert (picked.version.source, picked.version.table) == (
        "Information Notice 2/2027",
        "our fees.csv",
    )
    assert table.heads[-1].as_of == date(2027, 1, 1)
    assert amount_of(table, "CA", TODAY) == 299


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_sheet_may_have_any_delimiter_order_and_case(delimiter: str) -> None:
    rows = (
        "Amount,PARTY,seen,for,part,mark",
        "'70.5,us,2026-10-01,renewal,1,collective certification",
    )
    table = load_fee_table(sheet(*(row.replace(",", delimiter) for row in rows)).replace(b"'", b""))
    for mark in ("collective", "certification"):
        picked = table.individual_on("US", "renewal", mark, TODAY)
        assert picked is not None
        assert picked.version.tiers[0].amount == Decimal("70.5")


def test_rows_of_several_fees_do_not_mix() -> None:
    table = load_fee_table(
        sheet(
            "party,for,part,from_class,amount,per,since",
            "JP,,,1,100,class,2026-01-01",
            "JP,renewal,,1,200,class,2026-01-01",
            "JP,,2,1,50,application,2026-01-01",
            "JP,,,3,10,class,2026-01-01",
        )
    )
    assert amount_of(table, "JP") == 100
    assert amount_of(table, "JP", occasion="renewal") == 200
    later = table.individual_on("JP", "designation", "ordinary", TODAY, part=2)
    assert later is not None
    assert later.version.tiers[0].amount == 50


def test_items_of_the_schedule_can_be_given_too() -> None:
    table = load_fee_table(
        sheet(
            "item,what,amount,since",
            "2.1.1,,700,2026-01-01",
            "A1,Our handling fee,99.90,2026-01-01",
        )
    )
    picked = table.general_on("2.1.1", TODAY)
    assert picked is not None
    assert picked.version.tiers[0].amount == 700
    (line,) = [line for line in price_list(table, TODAY).lines if line.item == "A1"]
    assert (line.what, line.amount) == ("Our handling fee", Decimal("99.90"))


def test_a_users_amount_of_the_day_goes_before_the_shipped_one() -> None:
    rows = [
        {"party": "AU", "tiers": [{"amount": 240}], "since": "2025-01-01", "until": "2026-11-30"}
    ]
    table = with_fee_table(TABLE, own(individual=rows), "ours")

    assert amount_of(table, "AU", TODAY) == 240
    assert amount_of(table, "AU", date(2026, 12, 1)) == 232
    newer = with_fee_table(
        table,
        own(individual=[{"party": "AU", "tiers": [{"amount": 250}], "since": "2026-01-01"}]),
        "x",
    )
    assert amount_of(newer, "AU", TODAY) == 250


def test_an_amount_without_a_date_is_of_the_date_of_its_source_or_table() -> None:
    table = load_fee_table(
        own(
            sources={"n": {"name": "Notice", "date": "2026-06-01"}},
            individual=[
                {"party": "US", "tiers": [{"amount": 450}], "source": "n"},
                {"party": "KR", "tiers": [{"amount": 250}], "confidence": "recalled"},
            ],
        )
    )
    versions = [
        table.individual[(party, "designation", "ordinary", 1)][-1] for party in ("US", "KR")
    ]

    assert [version.seen for version in versions] == [date(2026, 6, 1), date(2026, 11, 1)]
    assert [version.source for version in versions] == ["Notice", "Ours"]
    picked = table.individual_on("KR", "designation", "ordinary", TODAY)
    assert picked is not None
    assert (picked.standing, picked.confidence) == (Standing.CURRENT, Confidence.RECALLED)


def test_an_amount_that_ended_is_not_counted() -> None:
    rows = [{"party": "KR", "tiers": [{"amount": 1}], "since": "2025-01-01", "until": "2025-06-30"}]
    picked = load_fee_table(own(individual=rows)).individual_on(
        "KR", "designation", "ordinary", TODAY
    )
    assert picked is not None
    assert (picked.standing, picked.is_counted) == (Standing.ENDED, False)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (own(individual=[{"party": "USA", "tiers": []}]), "individual[0].party: “USA” is not"),
        (own(individual=[{"party": "US", "tiers": []}]), "individual[0].tiers"),
        (
            own(individual=[{"party": "US", "tiers": [{"amount": -1}]}]),
            "individual[0].tiers[0].amount",
        ),
        (
            own(individual=[{"party": "US", "tiers": [{"amount": 1.005}]}]),
            "individual[0].tiers[0].amount",
        ),
        (own(individual=[{"party": "US", "tiers": [{"amount": 1e9}]}]), "tiers[0].amount"),
        (own(individual=[{"party": "US", "tiers": [{"amount": "many"}]}]), "tiers[0].amount"),
        (
            own(individual=[{"party": "US", "tiers": [{"amount": 1, "from": 3, "to": 2}]}]),
            "individual[0].tiers[0]: it goes from class 3 to 2",
        ),
        (own(individual=[{"party": "US", "tiers": [{"amount": 1, "from": 46}]}]), "from"),
        (own(individual=[{"party": "US", "tier": [{"amount": 1}]}]), "individual[0].tier"),
        (
            own(
                individual=[
                    {
                        "party": "US",
                        "tiers": [{"amount": 1}],
                        "since": "2026-02-01",
                        "until": "2026-01-01",
                    }
                ]
            ),
            "individual[0]: it ends on 2026-01-01, before it began on 2026-02-01",
        ),
        (own(general=[{"item": "9.9", "amount": 1}]), "general[0]: 9.9 is no item that is known"),
        (own(currency="EUR"), "currency"),
        (own(general=[{"item": "2.2", "amount": "NaN"}]), "general[0].amount"),
        (b"{" + b'"a":' * 100, "not JSON"),
        (b"", "this is no fee table"),
        (b"hello\nworld\n", "this is no fee table"),
        (b"party,amount,colour\nUS,1,red\n", "the column “colour” is not known"),
        (b"party,amount,amount\nUS,1,2\n", "the column “amount” is not known, or there twice"),
        (b"party,amount,since\n", "no row below its titles"),
        (b"party,amount\nUS,1\n", "line 2: the row does not say from when"),
        (b"party,amount,since\n\nUS,x,2026-01-01\n", "line 3: tiers[0].amount"),
        (b"party,amount,since\nUS,1,2026-01-01,3\n", "line 2: the row has more cells"),
        (b"party,amount,since\nQQQ,1,2026-01-01\n", "line 2: party"),
        (b"party,amount,since\n,1,2026-01-01\n", "line 2: party"),
        (b"item,amount,since\n2.1.1,-5,2026-01-01\n", "line 2: amount"),
        (b"item,amount,since\n2.1.1,5,2026-13-01\n", "line 2: since"),
    ],
)
def test_a_faulty_table_is_declined_with_its_place(data: bytes, told: str) -> None:
    with pytest.raises(InputError) as caught:
        load_fee_table(data, "ours")
    assert str(caught.value).startswith("ours")
    assert told in str(caught.value)


def test_no_float_touches_an_amount() -> None:
    picked = TABLE.general_on("6.5", SEEN)
    assert picked is not None
    assert picked.version.tiers[0].amount == Decimal("326.5")
    file = read_fees_file(own(general=[{"item": "2.2", "amount": 100.1}]), "ours")
    assert str(file.general[0].amount) == "100.1"


def test_every_shipped_item_has_words() -> None:
    assert set(TABLE.general) == set(ITEM_WORDS)


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fall(data: bytes) -> None:
    with suppress(InputError):
        load_fee_table(data, "x")
