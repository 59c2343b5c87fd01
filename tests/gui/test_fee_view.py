"""The fees beside a form: taken into the payment, other currencies, other days, what-if."""

import pytest
from pytestqt.qtbot import QtBot

from gsfiler.gui.fee_view import FeeView
from gsfiler.gui.filing_page import FilingPage
from tests.gui.filings import codes, item, settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def fee_view(page: FilingPage) -> FeeView:
    view = item(page, "fees").above
    assert isinstance(view, FeeView)
    return view


def test_the_fees_are_taken_into_the_payment_in_one_step(whole: FilingPage, qtbot: QtBot) -> None:
    whole.document.put("forms[0].payments[0].payable_total.amount", "1.00")
    view, before = fee_view(whole), whole.document.draft.copy_deep()
    assert "states CHF 1.00" in view.stated.text()
    view.take_button.click()
    payment = whole.document.form.payments[0]
    assert whole.checker.sheet is not None
    assert payment.payable_total.amount == str(whole.checker.sheet.total)
    assert payment.mode == "Current account"
    assert "CHF" in view.stated.text()
    settle(whole, qtbot)
    assert "PAYMENT_DIFFERS" not in codes(whole)
    whole.undo()
    assert whole.document.draft == before


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("EUR=0.95@2026-11-20", "EUR"),
        ("EUR=0,95@2026-11-20 USD=1.1@2026-11-20", "USD"),
        ("nonsense", "is no rate"),
        ("EUR=0@2026-11-20", "is not a rate"),
    ],
)
def test_other_currencies_stand_beside_the_francs(whole: FilingPage, typed: str, told: str) -> None:
    view = fee_view(whole)
    view.rates.setText(typed)
    assert told in view.warnings.text()


def test_another_day_brings_its_own_amounts(whole: FilingPage) -> None:
    view = fee_view(whole)
    now = whole.checker.sheet
    view.day.setText("2010-01-01")
    then = whole.checker.sheet
    assert then is not None
    assert now is not None
    assert then.day.isoformat() == "2010-01-01"
    view.day.setText("2010-01-")
    view.day.clear()
    assert whole.checker.sheet == now


def test_what_if_tells_the_difference_and_goes_with_the_wish(whole: FilingPage) -> None:
    view = fee_view(whole)
    view.wish.setText("+AT −NO")
    assert view.answer.text() != ""
    view.wish.clear()
    assert view.answer.text() == ""


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("+Austria", "Complementary fee"),
        ("-Switzerland", "Change"),
        ("+EU", "is EM (European Union) meant?"),
        ("+77", "give 1 to 45"),
        ("xyz", "has no sign"),
        ("JP", "has no sign"),
        ("+CH", "Nothing changes."),
        ("+25", "Nothing changes."),
        ("-JP", "Nothing changes."),
    ],
)
def test_a_wish_gets_its_result_or_a_word_and_never_the_result_of_another(
    whole: FilingPage, typed: str, told: str
) -> None:
    view = fee_view(whole)
    view.wish.setText("+7")
    former = view.answer.text()
    assert former
    view.wish.setText(typed)
    assert told in view.answer.text()
    assert former not in view.answer.text()


@pytest.mark.parametrize("typed", ["31.12.2025", "tomorrow", "2010-01-"])
def test_a_day_that_is_none_is_told_and_the_amounts_are_those_of_today(
    whole: FilingPage, typed: str
) -> None:
    view = fee_view(whole)
    now = whole.checker.sheet
    assert now is not None
    view.day.setText("2010-01-01")
    view.day.setText(typed)
    assert whole.checker.sheet == now
    assert f"“{typed}” is not a date" in view.warnings.text()
    assert f"The amounts shown are those of {now.day.isoformat()}." in view.warnings.text()
    view.day.clear()
    assert "is not a date" not in view.warnings.text()
