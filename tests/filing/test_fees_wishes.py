"""A what-if as it is typed: signs, codes, names and classes."""

import pytest

from gsfiler.core.errors import InvalidCode
from gsfiler.filing.fees.wishes import wishes_in
from gsfiler.filing.tables.members import load_members


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("+JP −US +9", (["JP", "9"], ["US"])),
        ("-us, +12", (["12"], ["US"])),
        ("+JP-US+09", (["JP", "9"], ["US"])),
        ("+Austria −Germany", (["AT"], ["DE"])),
        ("+United Kingdom –European Union", (["GB"], ["EM"])),
        ("+ JP, CH 9; Norway", (["JP", "CH", "9", "NO"], [])),
        ("-Japan", ([], ["JP"])),
        ("+JP −", (["JP"], [])),
        ("", ([], [])),
        ("\u00a0+JP\u00a0−\u202fUS\u00a0", (["JP"], ["US"])),
        ("\uff0bJP \u2011US \u2014CH", (["JP"], ["US", "CH"])),
    ],
)
def test_a_wish_is_read(typed: str, wanted: tuple[list[str], list[str]]) -> None:
    assert wishes_in(typed, load_members()) == wanted


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("+EU", "EM"),
        ("+UK", "GB"),
        ("+77", "not a class"),
        ("+Atlantis", "no party"),
        ("JP", "no sign"),
        ("xyz +JP", "“xyz” has no sign"),
        ("+Guinea-Bissau", "“Guinea-Bissau”"),
        ("+Austria, Nowhere", "“Nowhere”"),
    ],
)
def test_what_cannot_be_read_is_named(typed: str, told: str) -> None:
    with pytest.raises(InvalidCode, match=told):
        wishes_in(typed, load_members())
