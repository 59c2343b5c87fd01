"""The fees of forms MM2 and MM4: what is due, what is not known, and why."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from gsfiler.core.findings import Confidence
from gsfiler.core.shipped import shipped_text
from gsfiler.filing.fees.amounts import Standing
from gsfiler.filing.fees.case import FeeOptions
from gsfiler.filing.fees.lines import total_of
from gsfiler.filing.fees.reckoning import madrid_fees
from gsfiler.filing.fees.tables import with_fee_table
from gsfiler.filing.madrid import MadridApplication, MadridSubsequentDesignation
from gsfiler.filing.tables.members import load_members
from tests.filing.fee_examples import MEMBERS, SEEN, TABLE, TODAY, amounts, case, codes, reckon


def by_user(rows: list[dict[str, Any]]) -> Any:
    """Return the shipped fees with a user's individual fees over them."""
    head = {"format": "gsfiler-fees", "version": 1, "title": "Ours", "date": "2026-11-01"}
    return with_fee_table(TABLE, json.dumps(head | {"individual": rows}).encode(), "ours")


@pytest.mark.shared
def test_the_vectors_of_the_reference_come_out(shared: Path) -> None:
    told = json.loads((shared / "reference" / "madrid_fees.json").read_text("utf-8"))
    vectors = told["test_vectors"]["items"]
    for vector in vectors:
        given_ = vector["input"]
        form = MadridApplication.model_validate(
            {
                "basic_marks": [{"office": given_["origin"]}],
                "designations": given_["designations"],
                "mark": {
                    "is_colour": given_["colour"],
                    "mark_category": f"{given_.get('mark_type', 'individual').title()} mark",
                },
                "goods_services": {
                    "class_descriptions": [
                        {"class_number": number + 1, "descriptions": "Goods"}
                        for number in range(given_["classes"])
                    ]
                },
            }
        )
        sheet = madrid_fees(form, members=MEMBERS, table=TABLE, on=SEEN)
        assert sheet.total == vector["expected"], vector["id"]
        assert not sheet.is_at_least, vector["id"]
    assert len(vectors) == 7


@pytest.mark.parametrize(
    ("party", "classes", "mark", "total", "lines"),
    [
        ("AU", 1, "ordinary", 232, {"individual/AU/1/class": "232"}),
        ("AU", 4, "ordinary", 928, {"individual/AU/1/class": "928"}),
        ("AG", 7, "ordinary", 192, {"individual/AG/1/application": "192"}),
        ("BY", 3, "ordinary", 600, {"individual/BY/1/block": "600"}),
        (
            "BY",
            5,
            "ordinary",
            700,
            {"individual/BY/1/block": "600", "individual/BY/4/class": "100"},
        ),
        ("BX", 1, "ordinary", 224, {"individual/BX/1/block": "224"}),
        ("BX", 2, "ordinary", 249, {"individual/BX/1/block": "224", "individual/BX/2/block": "25"}),
        (
            "BX",
            4,
            "certification",
            622,
            {
                "individual/BX/1/block": "349",
                "individual/BX/2/block": "39",
                "individual/BX/3/class": "234",
            },
        ),
        (
            "BQ",
            4,
            "certification",
            180,
            {"individual/BQ/1/block": "163", "individual/BQ/4/class": "17"},
        ),
    ],
)
def test_each_shape_of_an_individual_fee(
    party: str, classes: int, mark: Any, total: int, lines: dict[str, str]
) -> None:
    sheet = reckon(case(party, range(1, classes + 1), origin="US", mark_kind=mark))

    assert total_of(sheet.of_party(party)) == total
    assert {"basic": "653", **lines} == amounts(sheet)
    assert all(line.classes == classes for line in sheet.of_party(party))


def test_a_tier_with_an_end_counts_the_classes_within_it() -> None:
    tiers = [
        {"from": 1, "to": 2, "amount": 50, "per": "class"},
        {"from": 3, "amount": "7.25", "per": "class"},
        {"from": 4, "amount": 1, "per": "block"},
    ]
    table = by_user([{"party": "AU", "tiers": tiers, "since": "2025-01-01"}])
    sheet = reckon(case("AU", range(1, 6), origin="US"), table=table)

    assert total_of(sheet.of_party("AU")) == Decimal("122.75")
    assert [str(line.what) for line in sheet.of_party("AU")] == [
        "Individual fee, Australia: each class from number 1 to number 2",
        "Individual fee, Australia: each class beyond 2",
        "Individual fee, Australia: once, with 4 classes or more",
    ]


@pytest.mark.parametrize(
    ("designations", "classes", "supplementary"),
    [("AL", 3, "-"), ("AL", 5, "200"), ("AU", 5, "-"), ("AU AL", 5, "200"), ("", 5, "-")],
)
def test_the_supplementary_fee_falls_away_only_where_all_ask_an_individual_fee(
    designations: str, classes: int, supplementary: str
) -> None:
    sheet = reckon(case(designations, range(1, classes + 1), origin="US"))
    assert amounts(sheet).get("supplementary", "-") == supplementary


@pytest.mark.parametrize(
    ("origin", "replaced"),
    [("CH", True), ("BX", True), ("BE", True), ("ME", True), ("US", False), ("EM", False)],
)
def test_between_two_parties_of_the_agreement_the_complementary_fee_is_due(
    origin: str, replaced: bool
) -> None:
    sheet = reckon(case("CN CA", range(1, 6), origin=origin))

    assert ("complementary" in amounts(sheet)) is replaced
    assert ("supplementary" in amounts(sheet)) is replaced
    assert bool(sheet.of_party("CN")) is not replaced
    assert sheet.of_party("CA")
    assert ("FEE_AGREEMENT" in codes(sheet)) is replaced


def test_the_exception_is_as_sure_as_the_weaker_of_its_facts() -> None:
    sheets = [reckon(case("CN", origin=origin)) for origin in ("CH", "ME")]
    told = [
        finding.authority.confidence
        for sheet in sheets
        for finding in sheet.findings
        if finding.code == "FEE_AGREEMENT"
    ]
    assert told == [Confidence.VERIFIED, Confidence.RECALLED]


def test_without_an_origin_the_exception_is_named_as_possible() -> None:
    sheet = reckon(case("CN CA"))
    (told,) = [each for each in sheet.findings if each.code == "FEE_NO_ORIGIN"]

    assert "China" in told.message
    assert "Canada" not in told.message
    assert sheet.of_party("CN")


@pytest.mark.parametrize(
    ("origin", "origins", "said", "basic", "code"),
    [
        ("KH", (), None, "65", "FEE_LEAST_DEVELOPED"),
        ("CH", (), None, "653", None),
        ("CH", (), True, "65", "FEE_LEAST_DEVELOPED"),
        ("KH", (), False, "653", None),
        ("OA", (), None, "653", "FEE_LEAST_DEVELOPED_UNCLEAR"),
        ("OA", (("SN",),), None, "65", "FEE_LEAST_DEVELOPED"),
        ("OA", (("FR", "SN"), ("ML",)), None, "65", "FEE_LEAST_DEVELOPED"),
        ("OA", (("SN",), ("CI",)), None, "653", None),
        ("OA", (("SN",), ("FR", "CI")), None, "653", None),
        ("OA", (("SN",), ("FR",)), None, "653", "FEE_LEAST_DEVELOPED_UNCLEAR"),
        ("OA", (("SN",), ()), None, "653", "FEE_LEAST_DEVELOPED_UNCLEAR"),
        ("OA", (("SN", "CI"),), None, "653", "FEE_LEAST_DEVELOPED_UNCLEAR"),
        ("OA", ((), ("CI",)), None, "653", None),
        ("EM", (), None, "653", None),
        ("", (), None, "653", None),
    ],
)
def test_the_basic_fee_is_reduced_for_a_least_developed_country(
    origin: str,
    origins: tuple[tuple[str, ...], ...],
    said: bool | None,
    basic: str,
    code: str | None,
) -> None:
    sheet = reckon(case("AL", origin=origin, origins=origins, least_developed=said))

    assert amounts(sheet)["basic"] == basic
    assert amounts(sheet)["complementary"] == "100"
    assert [each for each in codes(sheet) if "LEAST" in each] == ([code] if code else [])


def test_the_reduced_fee_for_colour_is_that_of_the_table() -> None:
    sheet = reckon(case("AL", origin="KH", in_colour=True))
    assert (sheet.lines[0].item, sheet.lines[0].amount) == ("2.1.2", 90)


def test_a_country_reached_through_another_party_is_paid_for_once() -> None:
    sheet = reckon(case("BE BX nl", origin="US"))

    assert amounts(sheet) == {"basic": "653", "individual/BX/1/block": "224"}
    assert codes(sheet).count("FEE_PARTY_REPLACED") == 2


def test_a_code_that_nobody_knows_makes_the_total_at_least() -> None:
    sheet = reckon(case("XX AU", origin="US"))

    assert amounts(sheet)["either/XX"] == "-"
    assert sheet.total == 885
    assert sheet.is_at_least
    assert "FEE_PARTY_UNKNOWN" in codes(sheet)
    assert "FEE_AMOUNT_UNKNOWN" not in codes(sheet)


def test_an_individual_fee_without_amount_makes_the_total_at_least() -> None:
    sheet = reckon(case("KR", origin="US"))
    (line,) = sheet.of_party("KR")

    assert (line.amount, line.unit_amount, line.standing) == (None, None, Standing.UNKNOWN)
    assert sheet.total == 653
    assert sheet.is_at_least
    assert codes(sheet) == ["FEE_AMOUNT_UNKNOWN"]


def test_a_part_of_a_fee_may_be_unknown() -> None:
    assert reckon(case("BH", [1], origin="US")).total == 2170
    sheet = reckon(case("BH", [1, 2], origin="US"))
    assert sheet.total == 2170
    assert sheet.is_at_least


def test_the_second_part_for_cuba_is_payable_later() -> None:
    sheet = reckon(case("CU", range(1, 5), origin="US", mark_kind="collective"), TODAY)

    assert total_of(sheet.of_party("CU")) == 411
    assert [(line.party, line.amount) for line in sheet.later] == [("CU", 82)]
    assert sheet.total == 653 + 411


def test_a_second_part_that_is_declared_and_not_known_is_shown_without_amount() -> None:
    told = {"format": "gsfiler-members", "version": 1, "title": "Ours", "date": "2026-11-01"}
    facts = {"facts": {"two_part_fee": [{"parties": "AU", "value": True}]}}
    sheet = reckon(case("AU", origin="US"), members=load_members(json.dumps(told | facts).encode()))
    assert [(line.party, line.amount) for line in sheet.later] == [("AU", None)]
    assert not sheet.is_at_least


@pytest.mark.parametrize(
    ("party", "warned"), [("CH", True), ("AU", False), ("BX", False), ("BQ", False), ("AL", False)]
)
def test_where_a_collective_mark_may_cost_more_the_sheet_warns(party: str, warned: bool) -> None:
    sheet = reckon(case(party, origin="US", mark_kind="collective"))
    assert ("FEE_MARK_KIND" in codes(sheet)) is warned


def test_a_user_who_knows_an_individual_fee_has_declared_one() -> None:
    table = by_user([{"party": "DZ", "tiers": [{"amount": 80}], "since": "2026-10-01"}])
    sheet = reckon(case("DZ", [1, 2], origin="US"), TODAY, table=table)

    assert amounts(sheet) == {"basic": "653", "individual/DZ/1/class": "160"}
    before = reckon(case("DZ", [1, 2], origin="US"), SEEN, table=table)
    assert amounts(before) == {"basic": "653", "complementary": "100"}
    assert sheet.tables == ("Fees of the Madrid system", "Ours")


def test_a_party_that_a_user_added_without_saying_which_fee_is_not_counted() -> None:
    told = {"format": "gsfiler-members", "version": 1, "title": "Ours", "date": "2026-11-01"}
    members = load_members(json.dumps(told | {"parties": {"ZZ": {"name": "Zedland"}}}).encode())
    sheet = reckon(case("ZZ", origin="US"), members=members)

    assert str(sheet.lines[-1].what) == "Individual or complementary fee, Zedland"
    assert sheet.is_at_least


@pytest.mark.parametrize(("party", "total"), [("AU", 885), ("AL", 753)])
def test_without_classes_the_fees_are_those_for_one_and_the_total_is_at_least(
    party: str, total: int
) -> None:
    sheet = reckon(case(party, (), origin="US"))

    assert (sheet.total, sheet.is_at_least) == (total, True)
    assert codes(sheet) == ["FEE_NO_CLASS"]


def test_every_designation_at_once_is_explained_line_by_line() -> None:
    parties = [code for code in MEMBERS.parties if code != "US"]
    sheet = reckon(case(" ".join(parties), [9, 35, 41, 42], origin="US"), TODAY)
    complementary = next(line for line in sheet.lines if line.key == "complementary")

    told = {line.party for line in sheet.lines} | set(complementary.parties)
    assert told - {""} == set(parties)
    assert complementary.quantity == len(complementary.parties) == 44
    assert sheet.is_at_least
    assert sheet.total == total_of(sheet.lines)
    for line in sheet.lines:
        if line.amount is None:
            assert line.standing not in (Standing.CURRENT, Standing.CHECK)
        else:
            assert line.unit_amount is not None
            assert line.amount == line.quantity * line.unit_amount
            assert line.table == "Fees of the Madrid system"
            assert line.source
            assert line.as_of
    Draft202012Validator(json.loads(shipped_text("schemas_json/fee_sheet.json"))).validate(
        sheet.as_json()
    )


def test_a_subsequent_designation_has_no_supplementary_fee() -> None:
    form = MadridSubsequentDesignation.model_validate(
        {"basic_marks": [{"office": "US"}], "designations": ["AL", "AU", "SN"]}
    )
    options = FeeOptions(classes=(1, 2, 3, 4, 5))
    sheet = madrid_fees(form, members=MEMBERS, table=TABLE, on=SEEN, options=options)

    assert amounts(sheet) == {
        "basic": "300",
        "complementary": "100",
        "individual/AU/1/class": "1160",
        "individual/OA/1/block": "572",
        "individual/OA/2/class": "476",
    }
    assert [line.item for line in sheet.lines] == ["5.1", "5.2", "5.3", "5.3", "5.3"]
    assert not sheet.is_at_least


def test_a_subsequent_designation_that_does_not_tell_its_classes_is_at_least() -> None:
    form = MadridSubsequentDesignation.model_validate(
        {
            "basic_marks": [{"office": "US"}],
            "designations": ["AU"],
            "limitations": {
                "countries": ["CA"],
                "category": "List limited to",
                "class_descriptions": [{"class_number": 9}, {"class_number": 10}],
            },
        }
    )
    sheet = madrid_fees(form, members=MEMBERS, table=TABLE, on=SEEN)
    assert (sheet.total, sheet.is_at_least) == (300 + 2 * 232, True)
    assert codes(sheet)[0] == "FEE_CLASSES_UNKNOWN"

    form.designations[0].country = "CA"
    limited = madrid_fees(form, members=MEMBERS, table=TABLE, on=SEEN)
    assert (limited.total, limited.is_at_least) == (300 + 299 + 91, False)

    form.limitations = []
    form.designations[0].country = "AL"
    complementary = madrid_fees(form, members=MEMBERS, table=TABLE, on=SEEN)
    assert (complementary.total, complementary.is_at_least) == (400, False)
