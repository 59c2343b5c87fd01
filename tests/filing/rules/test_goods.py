"""M-080 to M-096: classes and terms; the term check itself is tried in test_goods_check."""

import pytest

from gsfiler.core.findings import Finding
from gsfiler.vocabulary import sentences
from gsfiler.vocabulary.expressions import expressions
from gsfiler.vocabulary.faults import FAR_TOO_LONG, TRADE_MARK

from .cases import GONE, Case, assert_found, assert_quiet

LIST = "goods_services[0]"
FIRST = f"{LIST}.class_descriptions[0]"
TEXT = f"{FIRST}.descriptions[0].text"


def saying(*findings: Finding) -> dict[str, object]:
    """A term check that says the same of every class."""
    return {"terms": lambda *_: findings}


def listed(*classes: tuple[str, str]) -> dict[str, object]:
    return {
        f"{LIST}.class_descriptions": [
            {"class_number": number, "descriptions": [text]} for number, text in classes
        ]
    }


def home(*classes: tuple[str, str], number: str = "M1") -> dict[str, object]:
    """What is known of the list of the basic mark."""
    return {
        "number": number,
        "class_descriptions": [
            {"class_number": class_number, "descriptions": [text]} for class_number, text in classes
        ],
    }


WRONG_CLASS = sentences.wrong_class("umbrellas", 9, [18])
VAGUE = sentences.needs_qualifier("bags", [])
MALFORMED = FAR_TOO_LONG.at(0, 3, length=9000)
ENGLISH = sentences.other_language("en", "es")
ALL_GOODS = expressions("all goods in this class", (), "en")[0]
ETC = expressions("hats etc.", (), "en")[0]
CLASS_NAMED = expressions("goods of class 9", (), "en")[0]
BRAND = TRADE_MARK.at(0, 3, found="Velcro", generic="hook-and-loop fasteners")
UNKNOWN = sentences.unknown()

GERMAN = {
    "class_descriptions": [
        {"class_number": "9", "descriptions": [{"text": "Helme", "language": "de"}]}
    ]
}
IN_BOTH = {
    "class_descriptions": [
        {
            "class_number": "9",
            "descriptions": [{"text": "Helme", "language": "de"}, {"text": "cascos"}],
        }
    ]
}

FOUND = [
    Case("M-080", "GOODS_MISSING", {"goods_services": []}, severity="error"),
    Case("M-080", "GOODS_MISSING", {f"{LIST}.class_descriptions": []}),
    Case("M-080", "GOODS_MISSING", listed(("9", " "))),
    *(
        Case("M-081", "CLASS_NUMBER_WRONG", {f"{FIRST}.class_number": wrong}, severity="error")
        for wrong in ("0", "46", "99", "abc", "Class 9", "9, 25", "100")
    ),
    Case(
        "M-081",
        "CLASS_NUMBER_WRONG",
        {f"{LIST}.classifications": [{"class_number": "99"}]},
        path=f"forms[0].{LIST}.classifications[0].class_number",
    ),
    Case("M-082", "CLASS_ORDER", listed(("25", "zapatos"), ("9", "cascos")), severity="error"),
    Case(
        "M-082",
        "CLASS_REPEATED",
        listed(("9", "cascos"), ("09", "gafas")),
        path=f"forms[0].{LIST}.class_descriptions[1].class_number",
        severity="error",
    ),
    Case("M-082", "CLASS_NUMBER_MISSING", listed(("", "cascos"))),
    Case("M-083", "CLASS_EMPTY", {f"{FIRST}.descriptions": []}, severity="error"),
    Case("M-083", "CLASS_EMPTY", {f"{FIRST}.descriptions": [" \n"]}),
    Case(
        "M-084",
        "TERM_UNKNOWN",
        given=saying(UNKNOWN),
        path=f"forms[0].{FIRST}.descriptions[0]",
        severity="warning",
    ),
    Case("M-084", "TERM_STARTER_ONLY", given=saying(sentences.starter_only())),
    Case("M-085", "TERM_WRONG_CLASS", given=saying(WRONG_CLASS), severity="error"),
    Case("M-086", "TERM_NEEDS_QUALIFIER", given=saying(VAGUE), severity="warning"),
    Case("M-087", "TERM_TOO_LONG", given=saying(MALFORMED), severity="warning"),
    Case("M-088", "TERM_OTHER_LANGUAGE", given=saying(ENGLISH)),
    Case("M-089", "EXPR_ALL_GOODS", given=saying(ALL_GOODS), severity="warning"),
    Case("M-090", "EXPR_ETC", given=saying(ETC), severity="warning"),
    Case("M-091", "EXPR_OTHER_CLASS", given=saying(CLASS_NAMED)),
    Case("M-092", "TERM_TRADE_MARK", given=saying(BRAND)),
    Case(
        "M-093",
        "BASIC_NOT_COVERED",
        {"desk.basic_marks": [home(("9", "cascos"))]},
        path=f"forms[0].{LIST}.class_descriptions[1].descriptions[0]",
        severity="error",
    ),
    Case(
        "M-093",
        "BASIC_NOT_COVERED",
        {
            "desk.basic_marks": [home(("9", "cascos"))],
            "basic_marks[0].registrations": [{"number": "M2", "date": "2020-01-31"}],
        },
        severity="warning",
    ),
    Case("M-093", "BASIC_LIST_UNKNOWN", path="desk.basic_marks", severity="note"),
    Case(
        "M-093",
        "BASIC_LIST_UNKNOWN",
        {"desk.basic_marks": [{"number": "M1", "holders": ["Farola Norte S.L."]}]},
    ),
    Case(
        "M-093",
        "BASIC_LIST_LANGUAGE",
        {"desk.basic_marks": [GERMAN]},
        path="desk.basic_marks",
        severity="note",
    ),
    Case("M-093", "BASIC_LIST_LANGUAGE", {"desk.basic_marks": [home(("9", "cascos")), GERMAN]}),
    Case(
        "M-093",
        "BASIC_CLASS_BEYOND",
        {"desk.basic_marks": [GERMAN]},
        path=f"forms[0].{LIST}.class_descriptions[1].descriptions[0]",
        severity="warning",
    ),
    Case(
        "M-093",
        "BASIC_NOT_COVERED",
        {"desk.basic_marks": [home(("9", "cascos")), GERMAN]},
        severity="warning",
    ),
    Case(
        "M-093",
        "BASIC_RECLASSED",
        {**listed(("9", "cascos")), "desk.basic_marks": [home(("25", "cascos"))]},
        severity="warning",
    ),
    Case(
        "M-094",
        "GOODS_SUPPLEMENTARY_FEE",
        listed(("1", "a"), ("2", "b"), ("3", "c"), ("4", "d")),
        severity="note",
    ),
    Case(
        "M-095",
        "LIST_DUPLICATE",
        {TEXT: "cascos; gafas; Cascos"},
        path=f"forms[0].{FIRST}.descriptions[0]",
        severity="warning",
    ),
    Case("M-095", "LIST_DUPLICATE", listed(("9", "cascos"), ("25", "zapatos; cascos"))),
    Case(
        "M-096",
        "GOODS_EDITION_MISSING",
        {f"{LIST}.classification_version": ""},
        severity="warning",
    ),
    Case("M-096", "GOODS_EDITION_OTHER_YEAR", {f"{LIST}.classification_version": "12-2025"}),
]

QUIET = [
    Case("M-080", "GOODS_MISSING", listed(("9", "cascos"))),
    *(
        Case("M-081", "CLASS_NUMBER_WRONG", {f"{FIRST}.class_number": right})
        for right in ("1", "09", "009", "45", " 9 ")
    ),
    Case("M-082", "CLASS_ORDER", listed(("1", "a"), ("2", "b"), ("45", "c"))),
    Case("M-082", "CLASS_REPEATED", listed(("x", "a"), ("x", "b"))),
    Case("M-083", "CLASS_EMPTY", listed(("9", "cascos"))),
    Case("M-093", "BASIC_LIST_UNKNOWN", {"desk.basic_marks": [home(("9", "cascos"))]}),
    Case("M-093", "BASIC_LIST_UNKNOWN", {"basic_marks": []}),
    Case("M-093", "BASIC_LIST_UNKNOWN", {"desk.basic_marks": [GERMAN]}),
    Case("M-093", "BASIC_NOT_COVERED", {"desk.basic_marks": [GERMAN]}),
    Case(
        "M-093",
        "BASIC_CLASS_BEYOND",
        {**listed(("9", "cascos")), "desk.basic_marks": [GERMAN]},
    ),
    Case("M-093", "BASIC_CLASS_BEYOND", {"desk.basic_marks": [home(("9", "cascos"))]}),
    Case("M-093", "BASIC_LIST_LANGUAGE", {"desk.basic_marks": [IN_BOTH]}),
    Case("M-084", "TERM_UNKNOWN"),
    Case("M-085", "TERM_WRONG_CLASS", given=saying(UNKNOWN)),
    Case("M-086", "TERM_NEEDS_QUALIFIER", given=saying()),
    Case("M-087", "TERM_TOO_LONG", given=saying()),
    Case("M-088", "TERM_OTHER_LANGUAGE", given=saying()),
    Case("M-089", "EXPR_ALL_GOODS", given=saying()),
    Case("M-090", "EXPR_ETC", given=saying()),
    Case("M-091", "EXPR_OTHER_CLASS", given=saying()),
    Case("M-092", "TERM_TRADE_MARK", given=saying()),
    Case(
        "M-093",
        "BASIC_NOT_COVERED",
        {
            "desk.basic_marks": [
                home(("9", "programas de ordenador grabados; cascos"), ("25", "sombreros; zapatos"))
            ]
        },
    ),
    Case(
        "M-093",
        "BASIC_NOT_COVERED",
        {
            "desk.basic_marks": [
                home(("9", "programas de ordenador grabados")),
                home(("25", "zapatos; sombreros"), number="M2"),
            ]
        },
    ),
    Case("M-093", "BASIC_NOT_COVERED", {"desk.basic_marks": [{"number": "M1"}]}),
    Case("M-094", "GOODS_SUPPLEMENTARY_FEE", listed(("1", "a"), ("2", "b"), ("3", "c"))),
    Case("M-095", "LIST_DUPLICATE", {TEXT: "cascos; gafas"}),
    Case(
        "M-096",
        "GOODS_EDITION_MISSING",
        {f"{LIST}.classification_version": "", f"{FIRST}.classification_version": "13-2026"},
    ),
    Case(
        "M-096",
        "GOODS_EDITION_OTHER_YEAR",
        {f"{LIST}.classification_version": "12-2025", "receiving_office_date": "2025-12-30"},
    ),
    Case("M-096", "GOODS_EDITION_MISSING", {"goods_services": GONE}),
]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_what_is_against_the_rule_is_found(case: Case) -> None:
    assert_found(case)


@pytest.mark.parametrize("case", QUIET, ids=str)
def test_what_is_within_the_rule_is_left_alone(case: Case) -> None:
    assert_quiet(case)


def test_what_is_said_of_the_vocabulary_is_told_once_for_the_list() -> None:
    found = Case("M-084", "TERM_STARTER_ONLY", given=saying(sentences.starter_only())).found()
    assert [each.path for each in found] == ["forms[0].goods_services"]


def test_a_term_is_found_by_its_place_in_the_text_of_its_class() -> None:
    case = Case("M-095", "LIST_DUPLICATE", {TEXT: "cascos; gafas;  Cascos"})
    finding = case.found()[0].finding
    assert (finding.start, finding.end) == (16, 22)
