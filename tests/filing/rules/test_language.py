"""M-040 to M-042: the language of the form and of its texts."""

import pytest

from .cases import Case, assert_found, assert_quiet

GOODS = "goods_services[0].class_descriptions[0].descriptions"

FOUND = [
    Case("M-040", "LANGUAGE_MISSING", {"application_language": ""}, severity="error"),
    Case("M-040", "LANGUAGE_NOT_ADMITTED", {"application_language": "de"}, severity="error"),
    Case(
        "M-040",
        "LANGUAGE_MISSING",
        {"notification_language": ""},
        form="MM4",
        path="forms[0].notification_language",
        severity="error",
    ),
    Case("M-040", "LANGUAGE_NOT_OF_OFFICE", {"application_language": "en"}, severity="warning"),
    Case(
        "M-041",
        "LANGUAGE_MIXED",
        {GOODS: [{"text": "computers", "language": "en"}]},
        path=f"forms[0].{GOODS}[0]",
        severity="error",
    ),
    *(
        Case("M-041", "LANGUAGE_MIXED", {path: {"text": "x", "language": "en"}})
        for path in (
            "mark.colours_claimed",
            "mark.descriptions[0]",
            "mark.disclaimers[0]",
            "limitations[0].class_descriptions[0].descriptions[0]",
            "priorities[0].partial_goods.class_descriptions[0].descriptions[0]",
        )
    ),
    *(
        Case("M-041", "LANGUAGE_MIXED", {path: {"text": "x", "language": "en"}}, form="MM4")
        for path in ("colours_claimed", "limitations[0].class_descriptions[0].descriptions[0]")
    ),
    Case("M-042", "LANGUAGE_SECOND_MISSING", {"designations": ["EM"]}, severity="error"),
    Case(
        "M-042",
        "LANGUAGE_SECOND_SAME",
        {"designations": ["EM"], "second_language": "es"},
        path="forms[0].second_language",
        severity="error",
    ),
    Case(
        "M-042",
        "LANGUAGE_SECOND_WRONG",
        {"designations": ["EM"], "second_language": "pt"},
        severity="warning",
    ),
]

QUIET = [
    Case(
        "M-041",
        "LANGUAGE_MIXED",
        {"application_language": "Spanish", GOODS: [{"text": "cascos", "language": "es"}]},
    ),
    Case("M-041", "LANGUAGE_MIXED", {GOODS: [{"text": "cascos", "language": "Spanish"}]}),
    Case("M-041", "LANGUAGE_MIXED", {"colours_claimed": {"text": "x", "language": "ES"}}, "MM4"),
    Case(
        "M-040",
        "LANGUAGE_NOT_OF_OFFICE",
        {"office": "CH", "application_language": "en"},
    ),
    Case("M-040", "LANGUAGE_NOT_ADMITTED", {"application_language": " ES "}),
    Case("M-040", "LANGUAGE_NOT_OF_OFFICE", {"notification_language": "en"}, form="MM4"),
    Case("M-041", "LANGUAGE_MIXED", {GOODS: [{"text": "ordenadores", "language": "ES"}]}),
    Case("M-041", "LANGUAGE_MIXED", {"mark.translations": [{"text": "x", "language": "en"}]}),
    Case("M-041", "LANGUAGE_MIXED", {"documents": [{"language": "en", "file_name": "a"}]}),
    Case("M-042", "LANGUAGE_SECOND_MISSING", {"designations": ["EM"], "second_language": "de"}),
    Case("M-042", "LANGUAGE_SECOND_WRONG", {"designations": ["EM"], "second_language": "IT"}),
    Case("M-042", "LANGUAGE_SECOND_SAME", {"second_language": "es"}),
]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_what_is_against_the_rule_is_found(case: Case) -> None:
    assert_found(case)


@pytest.mark.parametrize("case", QUIET, ids=str)
def test_what_is_within_the_rule_is_left_alone(case: Case) -> None:
    assert_quiet(case)
