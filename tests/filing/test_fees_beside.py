"""What is made of a fee sheet: what-if, other currencies, netting, payment, text."""

import csv
import io
import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from gsfiler.core.errors import InputError, InvalidCode
from gsfiler.core.findings import PhraseKind
from gsfiler.core.shipped import shipped_text
from gsfiler.filing.fees.changes import difference
from gsfiler.filing.fees.currencies import converted, in_currency, parse_rate, read_rates
from gsfiler.filing.fees.lines import FeeSheet, money, plain_money
from gsfiler.filing.fees.netting import TITLES, netting, netting_csv, netting_json
from gsfiler.filing.fees.payment import (
    fee_lines_to_payment,
    payable_total,
    payment_difference,
    payment_notes,
    payment_reference,
)
from gsfiler.filing.fees.prices import price_list
from gsfiler.filing.fees.schedule import classification_fees
from gsfiler.filing.fees.text import difference_text, price_list_text, sheet_text
from gsfiler.filing.form.payment import Amount, Payment
from gsfiler.filing.madrid import MadridApplication
from gsfiler.lists.formula_guard import unguarded
from tests.filing.fee_examples import SEEN, TABLE, TODAY, case, reckon

FIRST = case("AU AL", range(1, 6), origin="US")
EURO = parse_rate("eur", "1.0712", "2026-11-20", "ECB")


def test_amounts_are_written_without_float_or_exponent() -> None:
    assert (money(Decimal("326.5")), plain_money(Decimal("326.5"))) == ("326.50", "326.50")
    assert (money(Decimal(653)), plain_money(Decimal("1E+3"))) == ("653.00", "1000")


def test_adding_a_party_and_a_class_shows_each_line_that_changes() -> None:
    before, after = reckon(FIRST), reckon(FIRST.with_party("CA").with_class(6))
    found = difference(before, after)

    changes = {
        (line.after or line.before).key: line.change  # type: ignore[union-attr]
        for line in found.lines
    }
    assert changes == {
        "supplementary": 100,
        "individual/AU/1/class": 232,
        "individual/CA/1/block": 299,
        "individual/CA/2/class": 455,
    }
    assert found.change == sum(changes.values(), Decimal(0)) == after.total - before.total
    assert found.is_certain
    assert difference(after, before).change == -found.change


def test_dropping_a_party_drops_its_lines_and_fees_that_hang_on_it() -> None:
    found = difference(reckon(FIRST), reckon(FIRST.without_party("AL")))
    assert {(line.before.key, line.change) for line in found.lines if line.before} == {
        ("supplementary", -200),
        ("complementary", -100),
    }


def test_colour_changes_the_basic_fee_and_nothing_else() -> None:
    found = difference(reckon(FIRST), reckon(replace(FIRST, in_colour=True)))
    assert [(line.change, line.is_changed) for line in found.lines] == [(250, True)]


def test_a_change_is_not_certain_where_an_amount_is_unknown() -> None:
    found = difference(reckon(FIRST), reckon(FIRST.with_party("KR")))
    assert (found.change, found.is_certain) == (0, False)
    assert found.as_json()["lines"][0]["change"] is None
    assert "as far as the amounts are known" in difference_text(found)
    later = difference(reckon(FIRST), reckon(FIRST.with_party("CU")))
    assert [line.change for line in later.later] == [82]


def test_equal_sheets_do_not_differ() -> None:
    found = difference(reckon(FIRST), reckon(FIRST))
    assert (found.lines, found.later, found.change, found.is_certain) == ((), (), 0, True)


@pytest.mark.parametrize(
    ("currency", "rate", "total"),
    [
        ("EUR", "1.0712", "2263.45"),
        ("usd", "1,25", "2641.25"),
        ("JPY", "170.005", "359221"),
        ("KWD", "0.35", "739.550"),
    ],
)
def test_another_currency_is_rounded_to_its_smallest_coin(
    currency: str, rate: str, total: str
) -> None:
    sheet = reckon(FIRST)
    beside = in_currency(sheet, parse_rate(currency, rate, "2026-11-20"))

    assert sheet.total == 2113
    assert f"{beside.total:f}" == total
    assert sheet.currency == "CHF"


def test_half_a_coin_is_rounded_up_and_lines_stay_by_themselves() -> None:
    rate = parse_rate("EUR", "0.005", "2026-11-20")
    assert rate.convert(Decimal(1)) == Decimal("0.01")
    assert rate.convert(Decimal(3)) == Decimal("0.02")
    beside = in_currency(reckon(case("KR AU", origin="US")), rate)
    assert set(beside.amounts) == {"basic", "individual/AU/1/class"}
    assert beside.is_at_least
    assert beside.as_json()["amounts"]["basic"] == "3.27"


@pytest.mark.parametrize(
    ("currency", "rate", "day"),
    [
        ("EURO", "1", "2026-11-20"),
        ("E1R", "1", "2026-11-20"),
        ("EUR", "0", "2026-11-20"),
        ("EUR", "-1", "2026-11-20"),
        ("EUR", "NaN", "2026-11-20"),
        ("EUR", "much", "2026-11-20"),
        ("EUR", "1e99", "2026-11-20"),
        ("EUR", "1", "20.11.2026"),
    ],
)
def test_a_rate_that_is_none_is_declined(currency: str, rate: str, day: str) -> None:
    with pytest.raises(InvalidCode):
        parse_rate(currency, rate, day)


def test_rates_are_read_from_a_sheet() -> None:
    data = b"currency;rate;date;source\nEUR;1.0712;2026-11-20;ECB\nUSD;1.25;2026-11-20\n"
    euro, dollar = read_rates(data, "rates.csv")

    assert euro == EURO
    assert (dollar.currency, dollar.source) == ("USD", "")
    assert [each.rate for each in converted(reckon(FIRST), (euro, dollar))] == [euro, dollar]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "rates.csv: this is no sheet of rates"),
        (b"currency,rate\nEUR,1\n", "rates.csv: this is no sheet of rates"),
        (b"currency,rate,date\nEUR,1,2026-11-20\nEUR,x,2026-11-20\n", "rates.csv, line 3"),
    ],
)
def test_a_faulty_sheet_of_rates_names_the_line(data: bytes, told: str) -> None:
    with pytest.raises(InputError, match=told):
        read_rates(data, "rates.csv")


def filings() -> list[tuple[str, FeeSheet]]:
    """Return three filings, one of them with a reference that a spreadsheet would run."""
    return [
        ("=cmd|'/c calc'!A1", reckon(FIRST)),
        ("B-2", reckon(case("AU KR", [1], origin="US"))),
        ("B-3", reckon(case("AL", [1], origin="KH"))),
    ]


def test_one_sheet_for_many_filings_adds_up_by_filing_and_by_item() -> None:
    net = netting(filings())
    items = {(each.item, each.party): each for each in net.items}

    assert net.total == sum(sheet.total for _, sheet in filings())
    assert net.total == sum(each.amount for each in net.items)
    assert net.is_at_least
    assert items["2.1.1", ""].filings == 3
    assert items["2.4", "AU"].amount == 5 * 232 + 232
    assert items["2.4", "KR"].is_at_least
    assert not items["2.4", "AU"].is_at_least
    Draft202012Validator(json.loads(shipped_text("schemas_json/netting.json"))).validate(
        json.loads(netting_json(net))
    )


def test_no_cell_of_the_netting_sheet_is_a_formula() -> None:
    text = netting_csv(netting(filings())).decode()
    rows = list(csv.reader(io.StringIO(text)))

    assert tuple(rows[0]) == TITLES
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    assert unguarded(rows[1][0]) == "=cmd|'/c calc'!A1"
    amount = TITLES.index("amount")
    what = TITLES.index("what")
    assert (rows[-1][what], rows[-1][amount]) == (
        "total, at least",
        money(netting(filings()).total),
    )
    assert [row[amount] for row in rows if row[0] == "B-3" and row[what] == "total"] == ["165.00"]


def test_nothing_to_net_is_nought() -> None:
    assert (netting([]).total, netting([]).is_at_least) == (0, False)


def stored(sheet: FeeSheet) -> list[dict[str, Any]]:
    return [fee.stored() for fee in fee_lines_to_payment(sheet)]


def test_a_payment_carries_the_lines_of_the_sheet() -> None:
    sheet = reckon(case("AU AL CA", range(1, 6), origin="US"))

    assert [
        (
            fee["identifier"]["identifier"],
            fee["basic_amount"]["amount"],
            fee.get("unit_quantity"),
            fee.get("unit"),
            fee.get("unit_amount", {}).get("amount"),
        )
        for fee in stored(sheet)
    ] == [
        ("BASIC", "653", None, None, None),
        ("SUPPLEMENTARY", "200", "2", "class", "100"),
        ("COMPLEMENTARY", "100", "1", "designation", "100"),
        ("INDIVIDUAL-AU", "1160", "5", "class", "232"),
        ("INDIVIDUAL-CA", "663", "5", "class", None),
    ]
    assert payable_total(sheet).stored() == {"amount": "2776", "currency": "CHF"}


def test_the_lines_of_a_payment_add_up_to_the_total_also_where_some_is_unknown() -> None:
    sheet = reckon(case("KR BH XX US", [1, 2], origin="AU"), TODAY)
    fees = fee_lines_to_payment(sheet)

    assert sum(Decimal(fee.basic_amount.amount) for fee in fees) == sheet.total
    assert [fee.comment is not None for fee in fees] == [False, True]


def paid(total: str, currency: str = "CHF", fees: Sequence[Any] = ()) -> Payment:
    return Payment(payable_total=Amount(amount=total, currency=currency), fees=list(fees))


@pytest.mark.parametrize(
    ("designations", "payment", "stated", "agrees"),
    [
        ("AU", paid("885"), 885, True),
        ("AU", paid("885.00", ""), 885, True),
        ("AU", paid("884"), 884, False),
        ("AU", paid("900"), 900, False),
        ("AU", paid("885", "EUR"), 885, False),
        ("AU", paid(""), None, False),
        ("AU", paid("much"), None, False),
        ("AU", paid("Infinity"), None, False),
        ("AU KR", paid("1100"), 1100, True),
        ("AU KR", paid("800"), 800, False),
    ],
)
def test_a_payment_agrees_with_the_sheet_or_the_difference_is_told(
    designations: str, payment: Payment, stated: int | None, agrees: bool
) -> None:
    sheet = reckon(case(designations, origin="US"))
    found = payment_difference(payment, sheet)

    assert (found is None) is agrees
    if found:
        assert (found.stated, found.reckoned) == (stated, sheet.total)
        assert found.missing == (None if stated is None else sheet.total - stated)


def test_lines_that_a_payment_states_are_compared_one_by_one() -> None:
    sheet = reckon(case("AU CA", origin="US"))
    fees = fee_lines_to_payment(sheet)
    assert payment_difference(paid("1184", fees=fees), sheet) is None

    fees[1].basic_amount.amount = "230"
    fees[2].identifier = None
    found = payment_difference(paid("1184", fees=fees), sheet)
    assert found is not None
    assert {(line.identifier, line.stated, line.reckoned) for line in found.lines} == {
        ("INDIVIDUAL-AU", 230, 232),
        ("INDIVIDUAL-CA", None, 299),
        ("", 299, None),
    }


def test_what_a_payer_adds_for_an_unknown_fee_is_no_difference() -> None:
    sheet = reckon(case("AU KR", origin="US"))
    fees = fee_lines_to_payment(sheet)
    extra = fees[-1].copy_deep()
    assert extra.identifier
    extra.identifier.identifier = "individual-kr"
    assert payment_difference(paid("1117", fees=[*fees, extra]), sheet) is None


def test_the_reference_is_that_of_the_payment_or_the_users_own() -> None:
    form = MadridApplication(applicant_file_reference=" A-1 ")
    assert payment_reference(form) == "A-1"
    form.payments = [Payment(), Payment(reference="123456789")]
    assert payment_reference(form) == "123456789"


@pytest.mark.parametrize(("kind", "named"), [("application", "applicant"), ("renewal", "holder")])
def test_the_notes_say_what_to_name_and_who_bears_bank_charges(kind: Any, named: str) -> None:
    sheet = reckon(case("AU", kind=kind, origin="US"))
    told = " ".join(map(str, payment_notes(sheet, "R-1")))
    assert "Payment reference: R-1" in told
    assert "bank charges" in told
    assert named in told
    assert len(payment_notes(sheet)) == 2


def test_the_text_shows_amounts_dates_marks_sources_and_other_currencies() -> None:
    text = sheet_text(
        reckon(case("AU CA US AL", range(1, 5), origin="KH"), TODAY), reference="R-1", rates=[EURO]
    )

    assert "Total, at least" in text
    assert re.search(r"4 x 232\.00 +928\.00  2025-11-23", text)
    assert "(last known: 1552.00, as of 2017-01-14)" in text
    assert "= EUR 1890.67 at 1.0712 for CHF 1 (2026-11-20, ECB)" in text
    assert "2.3 for AL" in text
    assert "[1] Schedule of Fees" in text
    assert "! may have changed" in text
    assert "Payment reference: R-1" in text
    assert text == text.strip() + "\n"
    assert not any(line != line.rstrip() for line in text.splitlines())


def test_the_text_keeps_what_is_payable_later_apart() -> None:
    text = sheet_text(reckon(case("CU", origin="US")))
    assert text.index("Total") < text.index("Payable later") < text.index("Second part")


def test_each_amount_is_marked_by_how_far_it_may_be_trusted() -> None:
    text = sheet_text(reckon(case("AL", origin="US"), date(2017, 6, 1)))
    assert "653.00  1996-04-01  [1] ~" in text
    assert "~ recalled, not seen in a source" in text


def test_no_name_of_a_users_table_breaks_the_text() -> None:
    sheet = reckon(case("AU", origin="US"))
    line = replace(sheet.lines[1], what=PhraseKind("{a}").of(a="x\x1b[31m\ny"), source="a\nb")
    text = sheet_text(replace(sheet, lines=(sheet.lines[0], line)))
    assert "\x1b" not in text
    assert "[2] a b" in text


def test_every_kind_of_sheet_has_a_text() -> None:
    assert "Fees for classification" in sheet_text(classification_fees(TABLE, SEEN))
    assert "7.6   Continued processing" in price_list_text(price_list(TABLE, SEEN))
    assert "Change of the total: +250.00 CHF" in difference_text(
        difference(reckon(FIRST), reckon(replace(FIRST, in_colour=True)))
    )


def test_a_sheet_as_json_says_all_that_it_shows() -> None:
    told = reckon(case("US AL", [1, 2], origin="AU"), TODAY).as_json()
    by_key = {line["key"]: line for line in told["lines"]}

    assert (told["total"], told["at_least"], told["estimate"]) == ("753.00", True, True)
    assert told["date"] == "2026-11-26"
    assert by_key["individual/US/1/class"]["amount"] is None
    assert by_key["individual/US/1/class"]["known_amount"] == "776.00"
    assert by_key["complementary"]["parties"] == ["AL"]
    assert json.dumps(told)
    assert date.fromisoformat(by_key["basic"]["as_of"])
