"""M-120 to M-131, M-127 and M-166: the designated parties and what each of them asks."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from gsfiler.filing.checking import check_filing
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.tables.members import load_members

from .cases import Case, assert_found, assert_quiet, changed
from .drafts import application, situation

MM18 = [{"document_kind": "MM18", "document_name": "MM18", "file_name": "mm18.pdf"}]
MM17 = [{"document_name": "mm17", "file_name": "mm17.pdf"}]
SENIORITY = {"office": "PT", "registration_number": "545454", "filing_date": "2015-03-02"}
TABLE = b"""{"format": "gsfiler-members", "version": 1, "title": "Our table", "date": "2026-11-01",
 "parties": {"AR": {"name": "Argentina"}},
 "facts": {"entry_into_force": [{"parties": ["AR"], "value": "2027-02-01", "source": "notice"}]}}"""
LATER = {"today": date(2028, 1, 10)}
MUCH_LATER = {"today": date(2034, 1, 10)}
JOINING = {"members": load_members(TABLE)}


def parties(*codes: str) -> dict[str, Any]:
    return {"designations": list(codes)}


BOTH = {**parties("US", "EM"), "second_language": "en"}


def in_one_scan(seniority: str, intention: str) -> list[dict[str, Any]]:
    """The records of forms MM17 and MM18, with the names of their files."""
    files = {"MM17": seniority, "MM18": intention}
    return [{"document_kind": form, "file_name": file} for form, file in files.items()]


def scan(name: str) -> dict[str, Any]:
    return {"path": f"{name}.pdf", "sha256": "0c"}


FOUND = [
    Case("M-120", "DESIGNATION_MISSING", parties(), severity="error"),
    Case("M-120", "DESIGNATION_MISSING", parties("")),
    Case(
        "M-121",
        "DESIGNATION_UNKNOWN",
        parties("JP", "AR"),
        path="forms[0].designations[1].country",
        severity="error",
    ),
    Case("M-121", "DESIGNATION_UNKNOWN", parties("XX"), form="MM4"),
    Case("M-121", "DESIGNATION_CODE_MEANT", parties("UK"), severity="error"),
    Case("M-121", "DESIGNATION_CODE_MEANT", parties("JP", "Switzerland"), form="MM4"),
    Case(
        "M-122",
        "DESIGNATION_OWN_OFFICE",
        parties("ES"),
        path="forms[0].designations[0].country",
        severity="error",
    ),
    Case("M-122", "DESIGNATION_OWN_OFFICE", {"office": "BX", **parties("BX")}),
    Case("M-122", "DESIGNATION_OWN_OFFICE", {"office": "EM", **parties("EM")}),
    Case(
        "M-123",
        "DESIGNATION_REPEATED",
        parties("US", "JP", "us"),
        path="forms[0].designations[2].country",
        severity="error",
    ),
    *(
        Case("M-123", "DESIGNATION_REPLACED", parties(code), severity="error")
        for code in ("BE", "LU", "NL", "SN", "CM")
    ),
    Case(
        "M-124",
        "DESIGNATION_DOUBLE",
        {**parties("EM", "FR"), "second_language": "en"},
        path="forms[0].designations[1].country",
        severity="warning",
    ),
    Case(
        "M-125",
        "DESIGNATION_FORM_MISSING",
        parties("US"),
        path="forms[0].designations[0].country",
        severity="error",
    ),
    Case("M-125", "DESIGNATION_FORM_MISSING", {**parties("US"), "documents": MM18}),
    Case(
        "M-125",
        "DESIGNATION_FORM_MISSING",
        {
            **parties("US"),
            "mark.images": [{"file_name": "mark.png"}],
            "attachments": [{"path": "mark.png", "document_kind": "MM18"}],
        },
    ),
    Case(
        "M-125",
        "DESIGNATION_FORM_MISSING",
        {**parties("US"), "documents": [{"document_kind": "MM18", "document_media": "Paper"}]},
    ),
    Case(
        "M-125",
        "DESIGNATION_FORM_UNTIL",
        parties("US"),
        path="forms[0].designations[0].country",
        severity="warning",
    ),
    Case("M-126", "DESIGNATION_INTENTION", parties("GB"), severity="note"),
    Case("M-126", "DESIGNATION_INTENTION", parties("IN"), form="MM4"),
    Case("M-127", "SENIORITY_WITHOUT_UNION", {"seniorities": [SENIORITY]}, severity="error"),
    Case(
        "M-127",
        "SENIORITY_NOT_A_MEMBER",
        {**parties("EM"), "seniorities": [{**SENIORITY, "office": "GB"}]},
        path="forms[0].seniorities[0].office",
        severity="error",
    ),
    Case(
        "M-127",
        "SENIORITY_NOT_A_MEMBER",
        {**parties("EM"), "seniorities": [{**SENIORITY, "office": "GB"}]},
        given=LATER,
        severity="warning",
    ),
    Case(
        "M-125",
        "DESIGNATION_FORM_MISSING",
        parties("US"),
        given=MUCH_LATER,
        severity="error",
    ),
    Case(
        "M-127",
        "SENIORITY_DOCUMENTS",
        {**parties("EM"), "seniorities": [SENIORITY]},
        severity="note",
    ),
    Case("M-128", "DESIGNATION_FORM_ALONE", {"documents": MM18}, severity="error"),
    Case(
        "M-128",
        "DESIGNATION_FORM_ALONE",
        {"documents": MM17},
        path="forms[0].documents[0]",
    ),
    Case(
        "M-128",
        "DESIGNATION_FORM_ALONE",
        {"attachments": [{"path": "a.pdf", "document_kind": "MM18"}]},
        path="attachments[0]",
    ),
    Case(
        "M-128", "DESIGNATION_FORM_ALONE", {"documents": MM18}, given=MUCH_LATER, severity="warning"
    ),
    Case("M-129", "DESIGNATION_BUSINESS", parties("BR"), severity="warning"),
    Case(
        "M-131",
        "DESIGNATION_NOT_YET",
        parties("AR"),
        given=JOINING,
        path="forms[0].designations[0].country",
        severity="error",
    ),
    *(
        Case(
            "M-166",
            "SENIORITY_INCOMPLETE",
            {"seniorities": [{**SENIORITY, missing: ""}]},
            path="forms[0].seniorities[0]",
            severity="error",
        )
        for missing in SENIORITY
    ),
]

FOUND += [
    Case("M-121", "DESIGNATION_UNKNOWN", parties("ZZ"), severity="error"),
    Case("M-121", "DESIGNATION_UNKNOWN", parties("ZZ"), given=LATER, severity="error"),
    Case("M-121", "DESIGNATION_UNKNOWN", parties("AR"), severity="error"),
    Case("M-121", "DESIGNATION_UNKNOWN", parties("AR"), given=LATER, severity="warning"),
]

QUIET = [
    Case("M-120", "DESIGNATION_MISSING", parties("JP")),
    Case("M-121", "DESIGNATION_UNKNOWN", parties("jp", "EM", "OA", "BX", "CW", "GG", "BE")),
    Case("M-121", "DESIGNATION_UNKNOWN", parties("AR"), given=JOINING),
    Case("M-121", "DESIGNATION_UNKNOWN", parties("EU")),
    Case("M-121", "DESIGNATION_CODE_MEANT", parties("GB", "AR", "BE")),
    Case("M-122", "DESIGNATION_OWN_OFFICE", {**parties("EM"), "second_language": "en"}),
    Case("M-122", "DESIGNATION_OWN_OFFICE", {"office": "", **parties("ES")}),
    Case("M-123", "DESIGNATION_REPLACED", parties("BX", "OA", "EM", "FR")),
    Case("M-123", "DESIGNATION_REPEATED", parties("US", "JP")),
    Case("M-124", "DESIGNATION_DOUBLE", parties("EM", "CH", "GB")),
    Case("M-124", "DESIGNATION_DOUBLE", parties("FR", "DE")),
    Case(
        "M-125",
        "DESIGNATION_FORM_MISSING",
        {**parties("US"), "documents": MM18, "attachments": [{"path": "mm18.pdf"}]},
    ),
    Case(
        "M-125",
        "DESIGNATION_FORM_MISSING",
        {**parties("US"), "attachments": [{"path": "a.pdf", "document_kind": "MM18"}]},
    ),
    Case(
        "M-125",
        "DESIGNATION_FORM_MISSING",
        {**BOTH, "documents": in_one_scan("both.pdf", "both.pdf"), "attachments": [scan("both")]},
    ),
    Case(
        "M-125",
        "DESIGNATION_FORM_MISSING",
        {
            **BOTH,
            "documents": in_one_scan("mm17.pdf", "mm18.pdf"),
            "attachments": [scan("mm17"), scan("mm18")],
        },
    ),
    *(
        Case("M-125", "DESIGNATION_FORM_UNTIL", {**parties("US"), "receiving_office_date": day})
        for day in ("", "2026-09-25")
    ),
    Case(
        "M-125",
        "DESIGNATION_FORM_UNTIL",
        {**parties("US"), "documents": MM18, "attachments": [{"path": "mm18.pdf"}]},
    ),
    Case("M-126", "DESIGNATION_INTENTION", parties("JP", "US")),
    Case(
        "M-127",
        "SENIORITY_NOT_A_MEMBER",
        {**parties("EM"), "seniorities": [{**SENIORITY, "office": "Spain"}]},
    ),
    Case(
        "M-126",
        "DESIGNATION_INTENTION",
        {**parties("GB"), "desk.intention_to_use_read": ["gb"]},
    ),
    Case("M-127", "SENIORITY_NOT_A_MEMBER", {**parties("EM"), "seniorities": [SENIORITY]}),
    Case(
        "M-127",
        "SENIORITY_NOT_A_MEMBER",
        {**parties("EM"), "seniorities": [{**SENIORITY, "office": "BX"}]},
    ),
    Case("M-127", "SENIORITY_WITHOUT_UNION", {**parties("EM"), "seniorities": [SENIORITY]}),
    Case("M-127", "SENIORITY_DOCUMENTS", parties("EM")),
    Case("M-128", "DESIGNATION_FORM_ALONE", {**parties("US"), "documents": MM18}),
    Case("M-128", "DESIGNATION_FORM_ALONE", {**parties("EM"), "documents": MM17}),
    Case(
        "M-129",
        "DESIGNATION_BUSINESS",
        {**parties("BR"), "desk.intention_to_use_read": ["BR"]},
    ),
    Case(
        "M-131",
        "DESIGNATION_NOT_YET",
        {**parties("AR"), "receiving_office_date": "2027-02-01"},
        given=JOINING,
    ),
    Case("M-166", "SENIORITY_INCOMPLETE", {"seniorities": [SENIORITY]}),
    Case(
        "M-166",
        "SENIORITY_INCOMPLETE",
        {
            "seniorities": [
                {"office": "FR", "application_number": "1", "application_date": "2001-01-31"}
            ]
        },
    ),
]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_what_is_against_the_rule_is_found(case: Case) -> None:
    assert_found(case)


@pytest.mark.parametrize("case", QUIET, ids=str)
def test_what_is_within_the_rule_is_left_alone(case: Case) -> None:
    assert_quiet(case)


def two_forms(*designated: str, document: int | None = None) -> tuple[PlacedFinding, ...]:
    """What is found of two forms, one party each, and an attached form MM18 of one or neither."""
    forms = [application()["transaction"]["forms"] for _ in designated]
    for form, code in zip(forms, designated, strict=True):
        form["designations"] = [code]
    if document is not None:
        forms[document]["documents"] = MM18
    attached = {"path": "mm18.pdf", "document_kind": "MM18"}
    return check_filing(changed(application(), {"forms": forms, "attachments": [attached]}), NOW)


NOW = situation()


def paths(found: Iterable[PlacedFinding], code: str, rule: str) -> list[str]:
    return [each.path for each in found if (each.finding.code, each.rule_id) == (code, rule)]


def test_a_paper_that_a_form_names_is_none_of_another_form() -> None:
    found = two_forms("US", "US", document=0)
    assert paths(found, "DESIGNATION_FORM_MISSING", "M-125") == ["forms[1].designations[0].country"]
    assert paths(two_forms("US", "JP", document=0), "DESIGNATION_FORM_ALONE", "M-128") == []
    assert paths(two_forms("US", "JP", document=1), "DESIGNATION_FORM_ALONE", "M-128") == [
        "forms[1].documents[0]"
    ]


def test_a_paper_of_no_form_belongs_to_the_one_that_asks_for_it() -> None:
    assert paths(two_forms("US", "JP"), "DESIGNATION_FORM_ALONE", "M-128") == []
    assert paths(two_forms("CH", "JP"), "DESIGNATION_FORM_ALONE", "M-128") == ["attachments[0]"]


def test_what_lies_beside_the_forms_is_told_once() -> None:
    found = two_forms("US", "US")
    assert paths(found, "DOCUMENT_FORM_UNDATED", "M-167") == ["attachments[0]"]
    assert paths(found, "BASIC_LIST_UNKNOWN", "M-093") == ["desk.basic_marks"]
    assert [each for each in found if found.count(each) > 1] == []


def test_the_last_day_of_a_form_that_is_missing_is_told() -> None:
    (found,) = Case("M-125", "DESIGNATION_FORM_UNTIL", parties("US")).found()
    assert (found.finding.details["last"], found.finding.details["left"]) == ("2027-01-18", "53")
