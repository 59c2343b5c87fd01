"""S-01 to S-12: what a schema cannot see."""

from typing import Any

import pytest

from .cases import Case, assert_found, assert_quiet
from .drafts import applicant

RECEIVED = "receiving_office_date"
NAME = "applicants[0].contacts[0].names[0]"
COUNTRY = "applicants[0].contacts[0].addresses[0].country"
NATIONALITY = "applicants[0].nationality"
PRIORITY = {"office": "FR", "number": "22/1", "filing_date": "2026-06-15"}


def limited(*parties: str, category: str = "List limited to") -> dict[str, Any]:
    return {"countries": list(parties), "category": category}


def values(path: str, *texts: str, code: str = "CODE_UNKNOWN", rule: str = "S-06") -> list[Case]:
    return [Case(rule, code, {path: text}, path=f"forms[0].{path}") for text in texts]


FOUND = [
    Case(
        "S-14",
        "CODE_VALUE",
        {"desk.registration": {"mark_category": "Collectve mark"}},
        form="MM4",
        path="desk.registration.mark_category",
        severity="warning",
    ),
    Case(
        "S-14",
        "CODE_VALUE",
        {"desk.basic_marks": [{"number": "M1", "feature_categories": ["Word", "3D"]}]},
        path="desk.basic_marks[0].feature_categories[1]",
    ),
    *(
        Case("S-01", "DATE_WRONG", {RECEIVED: text}, path=f"forms[0].{RECEIVED}", severity="error")
        for text in ("2026-02-31", "2026", "2026-11", "31.01.2026", "yesterday")
    ),
    *(
        Case("S-01", "DATE_WRONG", {path: "2026"}, path=f"forms[0].{path}")
        for path in (
            "priorities[0].filing_date",
            "basic_marks[0].applications[0].date",
            "signatures[0].date",
            "seniorities[0].registration_date",
            "payments[0].bank_transfer.date",
        )
    ),
    Case("S-01", "DATE_WRONG", {"documents": [{"document_date": "2026-02-30"}]}),
    Case("S-02", "DATE_WRONG", {"request_date": "2026-02-31"}, path="request_date"),
    Case("S-02", "TRANSACTION_TOTAL", {"total": "7"}, path="total", severity="error"),
    Case(
        "S-02",
        "TRANSACTION_COUNT",
        {"counts": [{"category": "Application", "total": "2"}]},
        path="counts[0].total",
        severity="error",
    ),
    Case(
        "S-02",
        "TRANSACTION_COUNT",
        {"counts": [{"category": "Subsequent designation", "total": 1}]},
    ),
    Case(
        "S-03",
        "CLASS_LISTS_DISAGREE",
        {"goods_services[0].classifications": [{"class_number": "25"}, {"class_number": "35"}]},
        path="forms[0].goods_services[0].classifications",
        severity="error",
    ),
    Case("S-04", "APPLICANT_REPEATED", {"applicants[1]": applicant()}, severity="warning"),
    Case("S-04", "PRIORITY_REPEATED", {"priorities": [PRIORITY, PRIORITY]}),
    Case(
        "S-04",
        "LIMITATION_PARTY_REPEATED",
        {"limitations": [limited("JP"), limited("CH", "jp")]},
        path="forms[0].limitations[1].countries[1]",
    ),
    Case("S-04", "DOCUMENT_REPEATED", {"documents": [{"file_name": "a"}, {"file_name": "a"}]}),
    *values(COUNTRY, "es", " ES", "ES ", code="CODE_WRITTEN", rule="S-05"),
    *values("application_language", "ES", "es ", code="CODE_WRITTEN", rule="S-05"),
    *values("designations[0].country", "jp", code="CODE_WRITTEN", rule="S-05"),
    *values(COUNTRY, "XX", "ESP"),
    *values(COUNTRY, "EM", "OA", "BX", "EU", code="CODE_NO_COUNTRY"),
    *values(NATIONALITY, "EM", code="CODE_NO_COUNTRY"),
    *values("basic_marks[0].office", "XX", "PR"),
    *values("priorities[0].office", "WIPO"),
    *values("application_language", "spanish", "xx"),
    *values("mark.feature_categories[0]", "3-D", code="CODE_VALUE"),
    *values("mark.mark_category", "collective", code="CODE_VALUE"),
    *values("limitations[0].category", "Limited", code="CODE_VALUE"),
    Case("S-07", "FIELD_LONG", {f"{NAME}.organization_name": "x" * 256}, severity="warning"),
    Case("S-07", "FIELD_LONG", {"applicant_file_reference": "x" * 51}),
    Case("S-07", "FIELD_LONG", {"comment": {"text": "x" * 4001}}, path="forms[0].comment.text"),
    Case(
        "S-09", "DOCUMENT_NOT_ATTACHED", {"documents": [{"file_name": "a.pdf"}]}, severity="error"
    ),
    Case(
        "S-09",
        "DOCUMENT_NOT_ATTACHED",
        {"mark.images": [{"file_name": "m.png"}], "attachments": [{"path": "n.png"}]},
        path="forms[0].mark.images[0].file_name",
    ),
    Case("S-10", "TRANSACTION_EMPTY", {"forms": []}, path="forms", severity="error"),
    Case(
        "S-11",
        "FIELD_UNREADABLE",
        {"mark.verbal_element": {"text": "FAROLA\x00"}},
        path="forms[0].mark.verbal_element.text",
        severity="error",
    ),
    Case("S-12", "CODE_WRITTEN", {"office": " es"}, path="office", severity="error"),
]

QUIET = [
    Case("S-14", "CODE_VALUE", {"desk.registration": {"mark_category": "Collective mark"}}, "MM4"),
    Case("S-14", "CODE_VALUE", {"desk.basic_marks": [{"feature_categories": ["Word"]}]}),
    Case("S-01", "DATE_WRONG", {RECEIVED: "2024-02-29"}),
    Case("S-01", "DATE_WRONG", {RECEIVED: "2026-11-18Z"}),
    Case("S-01", "DATE_WRONG", {"documents": [{"document_date": "2026-11"}]}),
    Case("S-02", "DATE_WRONG", {"request_date": "2026-11-20T09:30:00+01:00"}),
    Case("S-02", "TRANSACTION_TOTAL", {"total": "1"}),
    Case("S-02", "TRANSACTION_COUNT", {"counts": [{"category": "Application", "total": "1"}]}),
    Case("S-02", "TRANSACTION_COUNT", {"counts": [{"category": "Renewal request", "total": "3"}]}),
    Case(
        "S-03",
        "CLASS_LISTS_DISAGREE",
        {"goods_services[0].classifications": [{"class_number": "25"}, {"class_number": "09"}]},
    ),
    Case("S-04", "APPLICANT_REPEATED", {"applicants[1]": {"contacts": {"names": "Mar S.L."}}}),
    Case("S-04", "PRIORITY_REPEATED", {"priorities": [PRIORITY, {**PRIORITY, "number": "22/2"}]}),
    Case(
        "S-04",
        "LIMITATION_PARTY_REPEATED",
        {"limitations": [limited("JP"), limited("JP", category="Remove from list")]},
    ),
    Case("S-04", "DOCUMENT_REPEATED", {"documents": [{"file_name": "a"}, {"file_name": "b"}]}),
    Case("S-05", "CODE_WRITTEN", {NATIONALITY: "Stateless"}),
    Case("S-06", "CODE_UNKNOWN", {NATIONALITY: "Stateless", COUNTRY: "PR"}),
    Case(
        "S-06", "CODE_NO_COUNTRY", {"office": "EM", "applicants[0].entitlement.nationality": "EM"}
    ),
    Case("S-06", "CODE_UNKNOWN", {"applicants[0].incorporation_country": "EM"}),
    Case("S-06", "CODE_UNKNOWN", {"basic_marks[0].office": "EM", "designations": ["XX"]}),
    Case("S-06", "CODE_VALUE", {"mark.feature_categories": ["Three dimensional", "Colour"]}),
    Case(
        "S-07",
        "FIELD_LONG",
        {"goods_services[0].class_descriptions[0].descriptions[0].text": "x" * 9000},
    ),
    Case("S-07", "FIELD_LONG", {f"{NAME}.organization_name": "x" * 255}),
    Case(
        "S-09",
        "DOCUMENT_NOT_ATTACHED",
        {"documents": [{"file_name": "a.pdf"}], "attachments": [{"path": "a.pdf"}]},
    ),
    Case("S-10", "TRANSACTION_EMPTY"),
    Case("S-11", "FIELD_UNREADABLE", {"mark.verbal_element": {"text": "FA\tRO\nLA 花 😀"}}),
    Case("S-12", "CODE_WRITTEN", {"office": "FR"}),
]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_what_is_against_the_rule_is_found(case: Case) -> None:
    assert_found(case)


@pytest.mark.parametrize("case", QUIET, ids=str)
def test_what_is_within_the_rule_is_left_alone(case: Case) -> None:
    assert_quiet(case)
