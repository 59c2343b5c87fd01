"""M-006 to M-010: the basic application or registration."""

from typing import Any

import pytest

from .cases import GONE, Case, assert_found, assert_quiet
from .drafts import applicant

FIRST = "basic_marks[0].applications[0]"
KNOWN = {"number": "M4310099", "holders": ["Farola Norte, S.L."]}
TWO = [{"number": "A", "feature_categories": ["Word"], "mark_category": "Trademark"}]


def coloured(colours: str) -> dict[str, Any]:
    return {"number": "C", "colours_claimed": colours}


def held(holder: str, toko: str = "") -> dict[str, Any]:
    """A basic mark of somebody; the applicant, by another name, is transliterated as Toko K.K."""
    changes: dict[str, Any] = {"desk.basic_marks": [{"number": "M1", "holders": [holder]}]}
    if toko:
        name = {"organization_name": toko, "transliterations": [{"text": "Toko K.K."}]}
        changes["applicants[0].contacts[0].names"] = [name]
    return changes


FOUND = [
    Case("M-006", "BASIC_MARK_MISSING", {"basic_marks": []}, severity="error"),
    Case("M-006", "BASIC_MARK_MISSING", {"basic_marks": [{"office": "ES"}]}),
    Case(
        "M-006",
        "BASIC_MARK_NUMBER_MISSING",
        {f"{FIRST}.number": ""},
        path="forms[0].basic_marks[0].applications[0].number",
    ),
    Case("M-006", "BASIC_MARK_DATE_MISSING", {f"{FIRST}.date": ""}, severity="error"),
    Case(
        "M-006",
        "BASIC_MARK_DATE_MISSING",
        {"basic_marks": [{"office": "ES", "registrations": {"number": "M1"}}]},
    ),
    Case(
        "M-006",
        "BASIC_MARK_OTHER_OFFICE",
        {"basic_marks[0].office": "FR"},
        path="forms[0].basic_marks[0].office",
        severity="error",
    ),
    Case("M-007", "BASIC_MARK_DATE_LATE", {f"{FIRST}.date": "2026-11-19"}, severity="error"),
    Case(
        "M-007",
        "BASIC_MARK_DATE_LATE",
        {f"{FIRST}.date": "2026-12-01", "receiving_office_date": ""},
    ),
    Case(
        "M-008",
        "BASIC_MARK_HOLDER_DIFFERS",
        {"desk.basic_marks": [{"number": "M4310099", "holders": ["Farola Sur S.L."]}]},
        path="forms[0].applicants[0]",
        severity="error",
    ),
    Case(
        "M-008",
        "BASIC_MARK_HOLDER_MISSING",
        {"desk.basic_marks": [{**KNOWN, "holders": ["Farola Norte, S.L.", "Mar S.L."]}]},
        path="desk.basic_marks[0].holders[1]",
        severity="error",
    ),
    Case(
        "M-009",
        "BASIC_MARK_DIFFERENT",
        {"desk.basic_marks": [*TWO, {"number": "B", "feature_categories": ["Figurative"]}]},
        path="desk.basic_marks[1]",
        severity="error",
    ),
    Case(
        "M-009",
        "BASIC_MARK_DIFFERENT",
        {"desk.basic_marks": [*TWO, {"number": "B", "mark_category": "Collective mark"}]},
    ),
    Case(
        "M-009",
        "BASIC_MARK_DIFFERENT",
        {"desk.basic_marks": [coloured("rojo y azul"), coloured("azul y rojo")]},
        severity="warning",
    ),
    Case(
        "M-009",
        "BASIC_MARK_DIFFERENT",
        {"desk.basic_marks": [coloured("rojo y azul"), coloured("rojo y verde")]},
        severity="error",
    ),
    Case(
        "M-007",
        "BASIC_MARK_DATE_LATE",
        {"basic_marks[0].registrations": [{"number": "M2", "date": "2026-11-20"}]},
        path="forms[0].basic_marks[0].registrations[0].date",
        severity="warning",
    ),
    Case(
        "M-007",
        "BASIC_MARK_DATE_LATE",
        {"basic_marks[1].registrations": [{"number": "M2", "date": "2026-11-20"}]},
        severity="error",
    ),
    Case(
        "M-007",
        "BASIC_MARK_DATE_LATE",
        {"basic_marks[0].registrations": [{"number": "M2", "date": "2036-11-20"}]},
        severity="error",
    ),
    Case("M-008", "BASIC_MARK_HOLDER_DIFFERS", held("東光株式会社"), severity="warning"),
    Case("M-008", "BASIC_MARK_HOLDER_MISSING", held("東光株式会社"), severity="warning"),
    Case("M-008", "BASIC_MARK_HOLDER_DIFFERS", held("東光", toko="西光"), severity="error"),
    Case("M-008", "BASIC_MARK_HOLDER_MISSING", held("東光", toko="西光"), severity="error"),
    Case("M-008", "BASIC_MARK_HOLDER_DIFFERS", held("Mar S.L.", toko="東光"), severity="error"),
    Case("M-010", "BASIC_MARK_DEPENDENCY", {}, severity="note"),
]

QUIET = [
    Case(
        "M-006",
        "BASIC_MARK_MISSING",
        {"basic_marks": [{"registrations": {"number": "M1", "date": "2020-01-31"}}]},
    ),
    Case("M-006", "BASIC_MARK_OTHER_OFFICE", {"basic_marks[0].office": "es"}),
    Case("M-006", "BASIC_MARK_OTHER_OFFICE", {"basic_marks[0].office": "Spain"}),
    Case("M-006", "BASIC_MARK_OTHER_OFFICE", {"office": "Spain"}),
    Case("M-007", "BASIC_MARK_DATE_LATE", {f"{FIRST}.date": "2026-11-18"}),
    Case("M-007", "BASIC_MARK_DATE_LATE", {f"{FIRST}.date": "2026-11-31"}),
    Case("M-008", "BASIC_MARK_HOLDER_DIFFERS", {"desk.basic_marks": [KNOWN]}),
    Case("M-008", "BASIC_MARK_HOLDER_MISSING", {"desk.basic_marks": [KNOWN]}),
    Case("M-008", "BASIC_MARK_HOLDER_DIFFERS", {"desk.basic_marks": [{"number": "M1"}]}),
    Case(
        "M-008",
        "BASIC_MARK_HOLDER_MISSING",
        {
            "desk.basic_marks": [{"number": "M1", "holders": ["Farola Norte S.L.", "Ann Lee"]}],
            "applicants[1]": {
                **applicant(),
                "contacts": {"names": {"first_name": "Ann", "last_name": "Lee"}},
            },
        },
    ),
    Case(
        "M-009",
        "BASIC_MARK_DIFFERENT",
        {"desk.basic_marks": [*TWO, {"number": "B", "feature_categories": ["Word"]}]},
    ),
    *(
        Case("M-008", code, held(name, toko="東光"))
        for code in ("BASIC_MARK_HOLDER_DIFFERS", "BASIC_MARK_HOLDER_MISSING")
        for name in ("東光", "Toko K.K.")
    ),
    Case("M-010", "BASIC_MARK_DEPENDENCY", {"basic_marks": GONE}),
]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_what_is_against_the_rule_is_found(case: Case) -> None:
    assert_found(case)


@pytest.mark.parametrize("case", QUIET, ids=str)
def test_what_is_within_the_rule_is_left_alone(case: Case) -> None:
    assert_quiet(case)
