"""Guarding cells against being run as formulas."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.lists.formula_guard import guarded, is_risky, unguarded


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-5 °C freezers", "@SUM", "|cmd", "\tx", "\rx", "\nx", " =1", "＝1"]
)
def test_what_could_run_gets_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert is_risky(text)


@pytest.mark.parametrize(("text", "cell"), [("'=x", "''=x"), ("''-x", "'''-x")])
def test_a_text_with_its_own_apostrophe_gets_one_more(text: str, cell: str) -> None:
    assert guarded(text) == cell


@pytest.mark.parametrize("text", ["shoes", "'shoes'", "ladies'-wear", "a=b", "", "'"])
def test_harmless_texts_stay(text: str) -> None:
    assert guarded(text) == unguarded(text) == text
    assert not is_risky(text)


@given(st.text(st.sampled_from("'=+-@|\t\r\n ab＝\u00a0"), max_size=8))
def test_nothing_is_lost_and_nothing_runs(text: str) -> None:
    cell = guarded(text)
    assert unguarded(cell) == text
    assert cell.lstrip()[:1] not in {"=", "+", "-", "@", "|"}
