"""M-097 to M-100 and S-08: limitations for designated parties."""

from typing import Any

import pytest

from .cases import Case, assert_found, assert_quiet

ALL = (("9", "programas de ordenador grabados"), ("25", "zapatos; sombreros"))
REMOVE = "Remove from list"


def limited(
    *classes: tuple[str, str], party: str = "JP", category: str = "List limited to"
) -> dict[str, Any]:
    return {
        "limitations": [
            {
                "countries": [party],
                "category": category,
                "class_descriptions": [
                    {"class_number": number, "descriptions": [text] if text else []}
                    for number, text in classes
                ],
            }
        ]
    }


FOUND = [
    Case(
        "M-097",
        "LIMITATION_CLASS",
        limited(("35", "publicidad")),
        path="forms[0].limitations[0].class_descriptions[0].descriptions[0]",
        severity="error",
    ),
    Case("M-097", "LIMITATION_OUTSIDE", limited(("25", "trenes")), severity="warning"),
    Case("M-097", "LIMITATION_CLASS", limited(("35", "publicidad"), category=REMOVE)),
    Case(
        "M-097",
        "LIMITATION_BROADER",
        {
            **limited(("25", "hats")),
            "goods_services[0].class_descriptions[1].descriptions[0]": {
                "text": "hats, except woollen hats"
            },
        },
        severity="warning",
    ),
    Case(
        "M-097",
        "LIMITATION_NO_CLASS",
        limited(("", "sombreros")),
        severity="error",
    ),
    Case("M-098", "LIMITATION_EMPTY", limited(), severity="warning"),
    Case(
        "M-098",
        "LIMITATION_NOTHING_LEFT",
        limited(*ALL, category=REMOVE),
        path="forms[0].limitations[0]",
        severity="warning",
    ),
    Case("M-099", "LIMITATION_USELESS", limited(*ALL), severity="warning"),
    Case("M-099", "LIMITATION_USELESS", limited(category=REMOVE)),
    Case("M-098", "LIMITATION_NOTHING_LEFT", limited(*ALL, category=" remove from LIST")),
    Case("M-100", "LIMITATION_CLASS_ALONE", limited(("9", "")), severity="warning"),
    Case("M-100", "LIMITATION_CLASS_ALONE", limited(("9", "")), form="MM4"),
    Case(
        "S-08",
        "LIMITATION_PARTY",
        limited(("25", "zapatos"), party="US"),
        path="forms[0].limitations[0].countries[0]",
        severity="error",
    ),
    Case(
        "S-08",
        "LIMITATION_NO_PARTY",
        limited(("25", "zapatos"), party=" "),
        path="forms[0].limitations[0].countries",
        severity="error",
    ),
    Case("S-08", "LIMITATION_NO_PARTY", limited(("25", "zapatos"), party=""), form="MM4"),
]

QUIET = [
    Case("M-097", "LIMITATION_CLASS", limited(("25", "trenes"))),
    Case("M-097", "LIMITATION_OUTSIDE", limited(("25", "zapatos"))),
    Case("M-097", "LIMITATION_BROADER", limited(("25", "sombreros"))),
    Case("M-097", "LIMITATION_NO_CLASS", limited(("25", "zapatos"))),
    Case("M-098", "LIMITATION_EMPTY", limited(("25", "zapatos"))),
    Case("M-098", "LIMITATION_EMPTY", limited(category=REMOVE)),
    Case("M-098", "LIMITATION_NOTHING_LEFT", limited(("25", "zapatos"), category=REMOVE)),
    Case("M-098", "LIMITATION_NOTHING_LEFT", limited(*ALL)),
    Case("M-099", "LIMITATION_USELESS", limited(("25", "zapatos; sombreros"))),
    Case("M-099", "LIMITATION_USELESS", limited(*ALL, category=REMOVE)),
    Case("M-100", "LIMITATION_CLASS_ALONE", limited(("25", "zapatos"))),
    Case("S-08", "LIMITATION_PARTY", limited(("25", "zapatos"), party="jp")),
    Case("S-08", "LIMITATION_NO_PARTY", limited(("25", "zapatos"))),
]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_what_is_against_the_rule_is_found(case: Case) -> None:
    assert_found(case)


@pytest.mark.parametrize("case", QUIET, ids=str)
def test_what_is_within_the_rule_is_left_alone(case: Case) -> None:
    assert_quiet(case)
