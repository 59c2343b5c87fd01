"""M-020 to M-031: applicants, holders and the representative."""

import pytest

from .cases import GONE, Case, assert_found, assert_quiet
from .drafts import applicant, representative

NAME = "applicants[0].contacts[0].names[0]"
ADDRESS = "applicants[0].contacts[0].addresses[0]"
EMAILS = "applicants[0].contacts[0].email_addresses"
AGENT = "representative.contacts[0]"
PERSON = {"first_name": "Ane", "last_name": "Ibarra"}
SECOND = {
    **applicant(),
    "contacts": {
        "names": "Mar S.L.",
        "addresses": {
            "address_lines": "Puerto 2",
            "city": "Getxo",
            "country": "ES",
            "postal_code": "48930",
        },
        "email_addresses": "mar@farola.example",
    },
}
JAPANESE = {"first_name": "花子", "last_name": "佐藤"}


def email(text: str) -> list[dict[str, str]]:
    return [{"text": text}]


RECEIVED = "receiving_office_date"

FOUND = [
    Case("M-020", "APPLICANT_MISSING", {"applicants": []}, severity="error"),
    Case("M-020", "APPLICANT_NAME_MISSING", {NAME: {}}, severity="error"),
    Case("M-020", "APPLICANT_NAME_INCOMPLETE", {NAME: {"last_name": "Ibarra"}}, severity="warning"),
    Case(
        "M-020",
        "APPLICANT_NAME_INCOMPLETE",
        {NAME: {"kind": "person", "first_name": "Ane"}},
        path="forms[0].applicants[0].contacts[0].names[0]",
    ),
    Case(
        "M-020", "APPLICANT_NAME_INCOMPLETE", {NAME: {"full_name": "Sukarno"}}, severity="warning"
    ),
    Case("M-021", "APPLICANT_NAME_SCRIPT", {NAME: JAPANESE}, severity="error"),
    Case("M-021", "APPLICANT_NAME_SCRIPT", {f"{AGENT}.names": ["Фарола"]}),
    Case("M-021", "APPLICANT_NAME_SCRIPT", {"holders[0].contacts[0].names": ["Φάρος"]}, form="MM4"),
    Case(
        "M-021",
        "APPLICANT_NAME_SCRIPT",
        {NAME: {**JAPANESE, "transliterations": ["サトウ"]}},
    ),
    Case("M-022", "APPLICANT_ADDRESS_MISSING", {ADDRESS: GONE}, severity="error"),
    Case("M-022", "APPLICANT_ADDRESS_INCOMPLETE", {f"{ADDRESS}.address_lines": []}),
    Case("M-022", "APPLICANT_ADDRESS_INCOMPLETE", {f"{ADDRESS}.city": ""}, severity="error"),
    Case("M-022", "APPLICANT_ADDRESS_INCOMPLETE", {f"{ADDRESS}.country": ""}),
    Case(
        "M-022",
        "APPLICANT_POSTCODE_MISSING",
        {f"{ADDRESS}.postal_code": ""},
        path="forms[0].applicants[0].contacts[0].addresses[0].postal_code",
        severity="warning",
    ),
    Case("M-023", "APPLICANT_EMAIL_MISSING", {EMAILS: GONE}, severity="error"),
    Case("M-023", "APPLICANT_EMAIL_MISSING", {EMAILS: email(" ")}),
    Case("M-023", "APPLICANT_EMAIL_MISSING", {EMAILS: GONE, RECEIVED: "2021-02-01"}),
    Case(
        "M-024",
        "EMAIL_IMPLAUSIBLE",
        {EMAILS: email("ip@farola")},
        path="forms[0].applicants[0].contacts[0].email_addresses[0].text",
        severity="error",
    ),
    *(
        Case("M-024", "EMAIL_IMPLAUSIBLE", {EMAILS: email(wrong)})
        for wrong in ("ip.farola.example", "a@b@c.org", "ip@farola.example, b@c.org", "a b@c.org")
    ),
    Case("M-024", "EMAIL_IMPLAUSIBLE", {f"{AGENT}.email_addresses": email("@puente.example")}),
    Case(
        "M-025",
        "EMAIL_SHARED",
        {EMAILS: email("Filing@puente.example")},
        severity="warning",
    ),
    Case(
        "M-026",
        "CORRESPONDENCE_ADDRESS_MISSING",
        {"applicants[1]": SECOND, "representative": GONE},
        severity="warning",
    ),
    Case("M-027", "APPLICANT_NATIONALITY_MISSING", {NAME: PERSON}, severity="note"),
    Case(
        "M-027",
        "APPLICANT_NATIONALITY_MISSING",
        {NAME: PERSON, "designations": ["US"]},
        severity="warning",
    ),
    Case("M-027", "APPLICANT_LEGAL_FORM_MISSING", {"applicants[0].legal_entity": GONE}),
    Case(
        "M-027",
        "APPLICANT_LEGAL_FORM_MISSING",
        {"applicants[0].incorporation_country": "US"},
        path="forms[0].applicants[0].legal_entity",
        severity="note",
    ),
    Case("M-028", "REPRESENTATIVE_NAME_MISSING", {f"{AGENT}.names": []}, severity="error"),
    Case("M-028", "REPRESENTATIVE_ADDRESS_MISSING", {f"{AGENT}.addresses": []}, severity="error"),
    Case("M-028", "REPRESENTATIVE_ADDRESS_INCOMPLETE", {f"{AGENT}.addresses[0].city": ""}),
    Case("M-028", "REPRESENTATIVE_EMAIL_MISSING", {f"{AGENT}.email_addresses": []}),
    Case("M-028", "REPRESENTATIVE_EMAIL_MISSING", {f"{AGENT}.email_addresses": []}, form="MM4"),
    Case(
        "M-028",
        "REPRESENTATIVE_SEVERAL",
        {f"{AGENT}.names": ["Puente Marcas IP", "Otra Firma"]},
        severity="warning",
    ),
    Case("M-029", "REPRESENTATIVE_LATER", {"representative": GONE}, severity="note"),
    Case("M-030", "REPRESENTATIVE_NOT_NAMED", {"representative": GONE}, severity="warning"),
    Case(
        "M-030",
        "REPRESENTATIVE_NOT_NAMED",
        {
            "representative": GONE,
            "signatures": [],
            "correspondence_address": {"party_category": "Representative"},
        },
    ),
    Case("M-031", "CORRESPONDENCE_LANGUAGE_WRONG", {"correspondence_language": "de"}),
]

QUIET = [
    Case("M-023", "APPLICANT_EMAIL_MISSING", {EMAILS: email("other@farola.example")}),
    Case("M-023", "APPLICANT_EMAIL_MISSING", {EMAILS: GONE, RECEIVED: "2021-01-31"}),
    Case(
        "M-028",
        "REPRESENTATIVE_EMAIL_MISSING",
        {f"{AGENT}.email_addresses": [], RECEIVED: "2021-01-31"},
    ),
    Case("M-029", "REPRESENTATIVE_LATER"),
    Case("M-020", "APPLICANT_NAME_INCOMPLETE", {NAME: PERSON}),
    Case("M-020", "APPLICANT_NAME_INCOMPLETE", {NAME: {"full_name": "Ane Ibarra"}}),
    Case("M-020", "APPLICANT_NAME_MISSING", {"applicants[0]": {"party_identifiers": ["B1"]}}),
    Case(
        "M-021",
        "APPLICANT_NAME_SCRIPT",
        {NAME: {**JAPANESE, "transliterations": ["Hanako Sato"]}},
    ),
    Case("M-021", "APPLICANT_NAME_SCRIPT", {NAME: {"organization_name": "Łódź & Çiğ 3 ª"}}),
    Case(
        "M-022",
        "APPLICANT_ADDRESS_INCOMPLETE",
        {ADDRESS: {"unstructured_lines": ["Calle Mayor 12, Bilbao"]}},
    ),
    Case(
        "M-022",
        "APPLICANT_POSTCODE_MISSING",
        {f"{ADDRESS}.postal_code": "", f"{ADDRESS}.country": "HK"},
    ),
    Case(
        "M-022",
        "APPLICANT_POSTCODE_MISSING",
        {f"{ADDRESS}.postal_code": "", f"{ADDRESS}.country": "Spain"},
    ),
    Case("M-022", "APPLICANT_ADDRESS_MISSING", {"applicants[0]": {"party_identifiers": ["B1"]}}),
    *(
        Case("M-024", "EMAIL_IMPLAUSIBLE", {EMAILS: email(right)})
        for right in ("a.b+c@d-e.farola.example", "josé@correo.es", "ip@例え.jp", "o'n@x.org")
    ),
    Case("M-025", "EMAIL_SHARED", {"representative": GONE}),
    Case("M-026", "CORRESPONDENCE_ADDRESS_MISSING", {"applicants[1]": SECOND}),
    Case(
        "M-026",
        "CORRESPONDENCE_ADDRESS_MISSING",
        {"applicants[1]": applicant(), "representative": GONE},
    ),
    Case(
        "M-026",
        "CORRESPONDENCE_ADDRESS_MISSING",
        {
            "applicants[1]": SECOND,
            "representative": GONE,
            "correspondence_address": {"contacts": representative()["contacts"]},
        },
    ),
    Case(
        "M-027",
        "APPLICANT_NATIONALITY_MISSING",
        {NAME: PERSON, "applicants[0].nationality": "ES"},
    ),
    Case(
        "M-027",
        "APPLICANT_LEGAL_FORM_MISSING",
        {
            "applicants[0].incorporation_country": "US",
            "applicants[0].incorporation_state": "Ohio",
        },
    ),
    Case(
        "M-028",
        "REPRESENTATIVE_SEVERAL",
        {f"{AGENT}.names": ["Puente Marcas IP", {"full_name": "Ane Ibarra"}]},
    ),
    Case("M-028", "REPRESENTATIVE_NAME_MISSING", {"representative": GONE}),
    Case(
        "M-030",
        "REPRESENTATIVE_NOT_NAMED",
        {"representative": GONE, "signatures[0].capacity": "Applicant"},
    ),
    Case("M-031", "CORRESPONDENCE_LANGUAGE_WRONG", {"correspondence_language": "FR"}),
]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_what_is_against_the_rule_is_found(case: Case) -> None:
    assert_found(case)


@pytest.mark.parametrize("case", QUIET, ids=str)
def test_what_is_within_the_rule_is_left_alone(case: Case) -> None:
    assert_quiet(case)
