"""M-001 to M-005: the Office of origin and what links each applicant to it."""

from datetime import date

import pytest

from .cases import GONE, Case, assert_found, assert_quiet
from .drafts import applicant

LATER = {"today": date(2028, 1, 10)}
ABROAD = {
    "address_lines": "Rua Augusta 1",
    "city": "Lisboa",
    "country": "PT",
    "postal_code": "1100-048",
}
AT_HOME = {"addresses": {"address_lines": "Gran Vía 1", "city": "Bilbao", "country": "ES"}}
SOMEWHERE = {"address_lines": "Gran Vía 1", "city": "Bilbao", "country": "Spain"}
ADDRESS = "applicants[0].contacts[0].addresses[0]"
ENTITLED = "applicants[0].entitlement"

FOUND = [
    Case("M-001", "OFFICE_MISSING", {"office": ""}, path="office", severity="error"),
    Case("M-001", "OFFICE_NO_PARTY", {"office": "AR"}, path="office", severity="error"),
    Case("M-001", "OFFICE_OF_HOLDER_MISSING", {"office": " "}, form="MM4", severity="error"),
    Case("M-001", "OFFICE_NO_PARTY", {"office": "AR"}, form="MM4"),
    Case("M-001", "OFFICE_NO_PARTY", {"office": "ZZ"}, path="office", severity="error"),
    Case("M-001", "OFFICE_CODE_MEANT", {"office": "Spain"}, path="office", severity="error"),
    Case("M-001", "OFFICE_CODE_MEANT", {"office": "EU"}, form="MM4"),
    Case("M-001", "OFFICE_COMMON", {"office": "NL"}, path="office", severity="error"),
    Case("M-001", "OFFICE_COMMON", {"office": "NL"}, given=LATER, severity="warning"),
    Case(
        "M-003",
        "ENTITLEMENT_ELSEWHERE",
        {"office": "EM", ENTITLED: {"nationality": "CH"}},
        given=LATER,
        severity="warning",
    ),
    Case(
        "M-003",
        "ENTITLEMENT_ELSEWHERE",
        {ENTITLED: {"nationality": "FR"}},
        given=LATER,
        severity="error",
    ),
    Case(
        "M-004",
        "ENTITLEMENT_ADDRESS_MISSING",
        {"office": "EM", ADDRESS: {**ABROAD, "country": "CH"}, ENTITLED: {"domicile": "ES"}},
        given=LATER,
        severity="warning",
    ),
    Case(
        "M-005",
        "ENTITLEMENT_JOINT_ELSEWHERE",
        {"office": "EM", "applicants[1]": {**applicant(), "entitlement": {"nationality": "JP"}}},
        given=LATER,
        severity="warning",
    ),
    Case(
        "M-002",
        "ENTITLEMENT_MISSING",
        {ENTITLED: GONE},
        path="forms[0].applicants[0].entitlement",
        severity="error",
    ),
    Case("M-002", "ENTITLEMENT_MISSING", {ENTITLED: {"nationality": " "}}),
    Case("M-003", "ENTITLEMENT_ELSEWHERE", {ENTITLED: {"nationality": "FR"}}, severity="error"),
    Case("M-003", "ENTITLEMENT_ELSEWHERE", {ENTITLED: {"domicile": "PT", "establishment": "FR"}}),
    Case("M-003", "ENTITLEMENT_ELSEWHERE", {"office": "EM", ENTITLED: {"nationality": "CH"}}),
    Case(
        "M-003",
        "ENTITLEMENT_STATE_MISSING",
        {"office": "EM", ENTITLED: {"nationality": "EM"}},
        path="forms[0].applicants[0].entitlement.nationality",
        severity="error",
    ),
    Case(
        "M-004",
        "ENTITLEMENT_ADDRESS_MISSING",
        {ADDRESS: ABROAD, ENTITLED: {"domicile": "ES"}},
        path="forms[0].applicants[0].entitlement.domicile.contacts",
        severity="error",
    ),
    Case(
        "M-004", "ENTITLEMENT_ADDRESS_MISSING", {ADDRESS: ABROAD, ENTITLED: {"establishment": "ES"}}
    ),
    Case(
        "M-004",
        "ENTITLEMENT_ADDRESS_MISSING",
        {ADDRESS: ABROAD, ENTITLED: {"nationality": "Stateless", "domicile": "ES"}},
    ),
    Case(
        "M-005",
        "ENTITLEMENT_JOINT_MISSING",
        {"applicants[1]": {**applicant(), "entitlement": {}}},
        path="forms[0].applicants[1].entitlement",
        severity="error",
    ),
    Case(
        "M-005",
        "ENTITLEMENT_JOINT_ELSEWHERE",
        {"applicants[1]": {**applicant(), "entitlement": {"nationality": "JP"}}},
        severity="error",
    ),
]

QUIET = [
    *(
        Case("M-004", "ENTITLEMENT_ADDRESS_MISSING", {ENTITLED: {"domicile": "ES"}, **unreadable})
        for unreadable in (
            {ADDRESS: {**ABROAD, "country": "Spain"}},
            {ADDRESS: {**ABROAD, "country": "Allemagne"}},
            {ADDRESS: ABROAD, f"{ENTITLED}.nationality": "Spain"},
            {
                ADDRESS: ABROAD,
                f"{ENTITLED}.domicile": {"office": "ES", "contacts": {"addresses": SOMEWHERE}},
            },
        )
    ),
    Case("M-003", "ENTITLEMENT_ELSEWHERE", {ENTITLED: {"nationality": "Spain"}}),
    Case("M-003", "ENTITLEMENT_STATE_MISSING", {"office": "BX", ENTITLED: {"nationality": "BX"}}),
    Case(
        "M-005",
        "ENTITLEMENT_JOINT_ELSEWHERE",
        {"applicants[1]": {**applicant(), "entitlement": {"nationality": "Spain"}}},
    ),
    Case("M-001", "OFFICE_COMMON", {"office": "BX"}),
    Case("M-001", "OFFICE_MISSING", {"office": ""}, form="MM4"),
    Case("M-001", "OFFICE_OF_HOLDER_MISSING", {"office": ""}),
    Case("M-001", "OFFICE_NO_PARTY", {"office": "es"}),
    Case("M-001", "OFFICE_NO_PARTY", {"office": "NL"}),
    Case("M-001", "OFFICE_NO_PARTY", {"office": "UK"}),
    Case("M-001", "OFFICE_CODE_MEANT", {"office": "AR"}),
    Case("M-002", "ENTITLEMENT_MISSING", {ENTITLED: {"domicile": "ES"}}),
    Case("M-003", "ENTITLEMENT_ELSEWHERE", {ENTITLED: {"nationality": "FR", "domicile": "ES"}}),
    Case("M-003", "ENTITLEMENT_ELSEWHERE", {"office": "EM", ENTITLED: {"nationality": "FR"}}),
    Case("M-003", "ENTITLEMENT_ELSEWHERE", {"office": "BX", ENTITLED: {"nationality": "LU"}}),
    Case("M-003", "ENTITLEMENT_ELSEWHERE", {"office": "OA", ENTITLED: {"nationality": "SN"}}),
    Case("M-003", "ENTITLEMENT_STATE_MISSING", {"office": "EM", ENTITLED: {"nationality": "MT"}}),
    Case(
        "M-004",
        "ENTITLEMENT_ADDRESS_MISSING",
        {ADDRESS: ABROAD, ENTITLED: {"domicile": {"office": "ES", "contacts": AT_HOME}}},
    ),
    Case("M-004", "ENTITLEMENT_ADDRESS_MISSING", {ADDRESS: ABROAD}),
    Case("M-004", "ENTITLEMENT_ADDRESS_MISSING", {ENTITLED: {"domicile": "ES"}}),
    Case(
        "M-005",
        "ENTITLEMENT_JOINT_ELSEWHERE",
        {"applicants[1]": {**applicant(), "entitlement": {"establishment": "ES"}}},
    ),
    Case("M-005", "ENTITLEMENT_JOINT_MISSING", {ENTITLED: GONE}),
]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_what_is_against_the_rule_is_found(case: Case) -> None:
    assert_found(case)


@pytest.mark.parametrize("case", QUIET, ids=str)
def test_what_is_within_the_rule_is_left_alone(case: Case) -> None:
    assert_quiet(case)
