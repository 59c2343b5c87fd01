"""Renewal, classification and the price list: fees beside those of filing."""

from datetime import date

import pytest

from gsfiler.core.errors import InvalidCode
from gsfiler.core.findings import Severity
from gsfiler.filing.fees.lines import FeeSheet, total_of
from gsfiler.filing.fees.prices import party_prices, price_list
from gsfiler.filing.fees.reckoning import renewal_fees
from gsfiler.filing.fees.renewal import Renewal, as_renewal, parties_words, renewal_case
from gsfiler.filing.fees.schedule import classification_fees
from tests.filing.fee_examples import MEMBERS, SEEN, TABLE, TODAY, amounts, case, codes, reckon

DUE = date(2026, 9, 30)


def renewal(
    designations: str, classes: int = 1, *, paid: str = "2026-09-30", mark: str = "ordinary"
) -> FeeSheet:
    """Return the fees of a renewal due on 30 September 2026, by a US holder."""
    what = case(designations, range(1, classes + 1), kind="renewal", origin="US", mark_kind=mark)
    return renewal_fees(what, members=MEMBERS, table=TABLE, due=DUE, paid=date.fromisoformat(paid))


def test_a_renewal_has_its_own_items_and_amounts() -> None:
    sheet = renewal("AL CH", 5)
    assert amounts(sheet) == {
        "basic": "653",
        "supplementary": "200",
        "complementary": "100",
        "individual/CH/1/application": "500",
    }
    assert [line.item for line in sheet.lines] == ["6.1", "6.2", "6.3", "6.4"]
    assert sheet.kind == "renewal"


def test_a_renewal_does_not_ask_for_a_second_part() -> None:
    assert renewal("CU").later == ()
    assert amounts(renewal("CU"))["individual/CU"] == "-"


def test_colour_and_a_least_developed_origin_do_not_change_a_renewal() -> None:
    what = case("AL", kind="renewal", origin="KH", in_colour=True)
    sheet = renewal_fees(what, members=MEMBERS, table=TABLE, due=DUE, paid=DUE)
    assert amounts(sheet)["basic"] == "653"


@pytest.mark.parametrize(
    ("paid", "surcharge", "late"),
    [
        ("2026-09-30", False, False),
        ("2026-10-01", True, False),
        ("2027-03-30", True, False),
        ("2027-03-31", True, True),
    ],
)
def test_after_the_due_date_half_the_basic_fee_is_added(
    paid: str, surcharge: bool, late: bool
) -> None:
    sheet = renewal("AL", paid=paid)

    assert str(sheet.total) == ("1079.5" if surcharge else "753")
    assert ("FEE_RENEWAL_LATE" in codes(sheet)) is late
    if late:
        assert sheet.findings[0].severity is Severity.ERROR
        assert "2027-03-30" in sheet.findings[0].message


@pytest.mark.parametrize(
    ("paid", "day"),
    [
        ("2026-01-01", "2026-06-30"),
        ("2026-08-01", "2026-08-01"),
        ("2026-09-30", "2026-09-30"),
        ("2026-12-24", "2026-09-30"),
    ],
)
def test_the_amounts_of_a_renewal_are_those_of_the_payment_within_bounds(
    paid: str, day: str
) -> None:
    assert renewal("AL", paid=paid).day == date.fromisoformat(day)


def test_a_party_may_ask_another_amount_after_the_due_date() -> None:
    sheet = renewal("TR PH CO", paid="2026-10-01")

    assert amounts(sheet)["individual/TR/1/application"] == "128"
    assert amounts(sheet)["individual/CO/1/class"] == "-"
    (told,) = [each for each in sheet.findings if each.code == "FEE_GRACE_UNKNOWN"]
    assert "Philippines" in told.message
    assert "Türkiye" not in told.message
    assert amounts(renewal("TR"))["individual/TR/1/application"] == "69"


def test_a_renewal_reckoned_without_dates_is_one_in_time() -> None:
    sheet = reckon(case("CH", kind="renewal", origin="US"), TODAY)
    assert amounts(sheet) == {"basic": "653", "individual/CH/1/application": "500"}


@pytest.mark.parametrize(
    ("ungrouped", "misclassified", "total"),
    [
        (0, 0, 0),
        (0, 1, 0),
        (0, 32, 0),
        (0, 33, 152),
        (20, 0, 0),
        (38, 0, 0),
        (39, 0, 153),
        (20, 13, 0),
        (20, 14, 153),
        (60, 10, 77 + 160 + 20 + 40),
    ],
)
def test_wrong_classes_cost_nothing_below_150_francs(
    ungrouped: int, misclassified: int, total: int
) -> None:
    sheet = classification_fees(
        TABLE, SEEN, ungrouped_terms=ungrouped, misclassified_terms=misclassified
    )
    assert sheet.total == total
    is_something = ungrouped > 0 or misclassified > 0
    assert ("FEE_CLASSIFICATION_NOT_DUE" in codes(sheet)) is (is_something and not total)


def test_a_sheet_for_classification_says_how_old_its_amounts_are() -> None:
    assert codes(classification_fees(TABLE, TODAY, ungrouped_terms=90)) == ["FEE_SCHEDULE_STALE"]


def test_the_price_list_has_what_later_requests_cost() -> None:
    prices = {line.key: line for line in price_list(TABLE, TODAY).lines}

    assert prices["price/7.6"].amount == 200
    assert str(prices["price/7.6"].what) == "Continued processing"
    assert prices["price/8.1-page"].item == "8.1"
    assert prices["price/free"].amount == 0
    assert total_of(price_list(TABLE, date(1990, 1, 1)).lines) == 0


def test_the_prices_of_a_party_stand_tier_by_tier_and_are_not_added_up() -> None:
    prices = party_prices(["JP", "ES", "BR", "ZZ"], MEMBERS, TABLE, SEEN)
    told = {line.key: line for line in prices.lines}

    assert told["price/JP/designation/1/ordinary/1/block"].amount == 304
    assert told["price/JP/designation/1/ordinary/2/class"].amount == 285
    assert told["price/JP/renewal/1/ordinary/1/class"].amount == 300
    assert told["price/ES"].item == "2.3"
    unknown = told["price/BR/renewal/1/ordinary"]
    assert (unknown.amount, str(unknown.what)) == (None, "Renewal for Brazil: amount not known")
    assert told["either/ZZ"].amount is None
    assert prices.is_estimate


def test_between_parties_of_the_agreement_the_price_is_the_complementary_fee() -> None:
    alone, bound = (
        party_prices(["CH"], MEMBERS, TABLE, SEEN, origin=origin).lines for origin in ("US", "FR")
    )
    assert {line.item for line in alone} == {"2.4", "6.4"}
    assert [(line.item, str(line.amount)) for line in bound] == [("2.3", "100")]


def test_prices_name_the_kind_of_mark_where_it_costs_another_amount() -> None:
    told = [str(line.what) for line in party_prices(["BX"], MEMBERS, TABLE, SEEN).lines]
    assert "Designation of Benelux: one class (collective mark)" in told


# ---- as a user asks for it


def test_a_party_may_have_fewer_classes_than_the_registration() -> None:
    asked = renewal_case("jp=2, ch;AL", 5, MEMBERS, origin="us")
    assert asked.designations == ("JP", "CH", "AL")
    assert (len(asked.classes), len(asked.classes_of("JP"))) == (5, 2)
    assert asked.origin == "US"
    assert parties_words(asked) == "JP=2 CH AL"


def test_a_party_is_known_by_its_name_too() -> None:
    asked = renewal_case("Switzerland; turkiye = 2, Republic of Korea=1,JP Iran US", 3, MEMBERS)
    assert parties_words(asked) == "CH TR=2 KR=1 JP IR US"
    assert renewal_case("", 3, MEMBERS, origin="United Kingdom").origin == "GB"


def test_a_party_with_no_class_left_is_told_as_such_and_taken_back() -> None:
    left = case("JP CH", [9, 11], kind="renewal", removed={"JP": frozenset({9, 11})})
    words = parties_words(left)
    again = renewal_case(words, 2, MEMBERS)
    assert words == "JP=0 CH"
    assert not again.classes_of("JP")
    assert amounts(reckon(again)) == amounts(reckon(left))
    assert "FEE_NOTHING_LEFT" in codes(reckon(again))


@pytest.mark.parametrize(
    ("parties", "classes", "told"),
    [
        ("JP=6", 5, "“JP=6”: a party has at most 5 of the classes"),
        ("JP=-1", 5, "“JP=-1” is no party; give two letters"),
        ("Atlantis", 5, "“Atlantis” is no party"),
        ("XX", 5, "“XX” is no party"),
        ("EU", 5, r"“EU” is no party of the Madrid System; is EM \(European Union\) meant"),
        ("JP UK", 5, r"“UK” is no party of the Madrid System; is GB \(United Kingdom\) meant"),
        ("Korea", 5, r"KR \(Republic of Korea\) meant"),
        ("AR", 5, r"AR \(Argentina\) is no party of the Madrid System\."),
        ("JP", 0, "1 to 45 classes"),
        ("JP", 46, "1 to 45 classes"),
    ],
)
def test_a_wish_that_cannot_be_is_told_in_a_sentence(parties: str, classes: int, told: str) -> None:
    with pytest.raises(InvalidCode, match=told):
        renewal_case(parties, classes, MEMBERS)


@pytest.mark.parametrize(
    ("paid", "told"),
    [
        ("2026-09-30", "in time."),
        ("2026-10-01", "with a surcharge, possible until 2027-03-30."),
        ("2027-03-31", "too late, possible until 2027-03-30."),
    ],
)
def test_a_renewal_tells_how_its_payment_stands_to_the_due_date(paid: str, told: str) -> None:
    asked = Renewal(renewal_case("AL", 1, MEMBERS), DUE, date.fromisoformat(paid))
    assert str(asked.told).endswith(told)
    assert (asked.sheet(MEMBERS, TABLE).total > 753) is ("in time" not in told)


def test_renewing_what_an_application_asks_for_keeps_its_parties_and_classes() -> None:
    renewed = as_renewal(case("AL", (9, 25), in_colour=True))
    assert (renewed.kind, renewed.designations, len(renewed.classes)) == ("renewal", ("AL",), 2)
    assert not renewed.in_colour


def test_a_very_long_text_is_quoted_briefly_where_it_names_no_party() -> None:
    with pytest.raises(InvalidCode) as refused:
        renewal_case("zzz " * 5000, 3, MEMBERS)
    assert len(str(refused.value)) < 200
    with pytest.raises(InvalidCode) as refused:
        renewal_case("JP, " + "x" * 10_000, 3, MEMBERS)
    assert len(str(refused.value)) < 200
