"""The fees beside a form: taken into the payment, other currencies, other days, what-if."""

import pytest
from pytestqt.qtbot import QtBot

from gsfiler.gui.fee_view import FeeView, wishes_in
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
    ("typed", "wanted"),
    [
        ("+JP −US +9", (["JP", "9"], ["US"])),
        ("-us, +12", (["12"], ["us"])),
        ("JP", ([], [])),
        ("", ([], [])),
    ],
)
def test_a_wish_is_read(typed: str, wanted: tuple[list[str], list[str]]) -> None:
    assert wishes_in(typed) == wanted
