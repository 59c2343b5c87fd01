"""M-160 to M-168: the subsequent designation, and form MM18 itself."""

from dataclasses import replace
from typing import Any

import pytest

from gsfiler.filing.rules.goods_check import CONFLICT, REJECTED
from gsfiler.vocabulary import sentences
from gsfiler.vocabulary.expressions import expressions

from .cases import GONE, Case, assert_found, assert_quiet
from .drafts import applicant

NUMBER = "international_registration_number"
EMAILS = "holders[0].contacts[0].email_addresses"
MM18 = {
    "document_kind": "MM18",
    "document_name": "MM18",
    "file_name": "mm18.pdf",
    "language": "en",
    "document_date": "2026-11-10",
}
REGISTERED = {"class_descriptions": {"class_number": "25", "descriptions": "zapatos; sombreros"}}

SOUND = {"path": "mm18.pdf", "media_type": "audio/mpeg"}
PICTURE_CALLED_MM18 = {
    "mark.images": [{"file_name": "mark.png"}],
    "attachments": [
        {"path": "mark.png", "sha256": "0a"},
        {"path": "mm18.png", "sha256": "0a", "document_kind": "MM18"},
    ],
}


def registration(**known: Any) -> dict[str, Any]:
    return {"desk.registration": known}


def limited(number: str, text: str) -> dict[str, Any]:
    classes = {"class_number": number, "descriptions": text}
    return {"limitations": [{"countries": "JP", "class_descriptions": classes}]}


def us(**document: Any) -> dict[str, Any]:
    documents = [{**MM18, **document}]
    return {"designations": ["US"], "documents": documents, "attachments": [{"path": "mm18.pdf"}]}


CLASS_NAMED = expressions("goods of class 9", (), "en")[0]
REPEATED = registration(
    class_descriptions=[{"class_number": "25", "descriptions": "zapatos; goods of class 9"}]
)
WRONG = {"terms": lambda *_: (replace(sentences.wrong_class("zapatos", 25, [18]), start=0, end=7),)}
REFUSAL = REJECTED.at(0, 7, party="Japan", term="zapatos", class_number=25, pack="a list")
DISPUTE = CONFLICT.at(0, 7, party="Japan", term="zapatos", class_number=25, packs="a; b")
DISPUTED = {"terms": lambda *_: (DISPUTE,)}
GERMAN = registration(
    class_descriptions=[
        {"class_number": "25", "descriptions": [{"text": "Schuhe; Hüte", "language": "de"}]}
    ]
)
REFUSED = {"terms": lambda *_: (REFUSAL,)}
WORDING = limited("25", "zapatos; goods of class 9")
SAID = {"terms": lambda *_: (replace(CLASS_NAMED, start=9, end=25),)}
OF_LIST = {"terms": lambda *_: (sentences.starter_only(),)}

FOUND = [
    Case(
        "M-161",
        "EXPR_OTHER_CLASS",
        WORDING,
        form="MM4",
        given=SAID,
        path="forms[0].limitations[0].class_descriptions[0].descriptions[0]",
        severity="warning",
    ),
    Case("M-161", "EXPR_OTHER_CLASS", {**WORDING, **registration(**REGISTERED)}, "MM4", given=SAID),
    Case("M-161", "TERM_WRONG_CLASS", WORDING, "MM4", severity="warning", given=WRONG),
    Case("M-161", "PARTY_REJECTS", {**REPEATED, **limited("25", "zapatos")}, "MM4", given=REFUSED),
    Case("M-161", "PARTY_CONFLICT", {**REPEATED, **WORDING}, "MM4", given=DISPUTED),
    Case("M-161", "TERM_STARTER_ONLY", WORDING, "MM4", "forms[0].limitations", given=OF_LIST),
    Case(
        "M-161",
        "REGISTRATION_LIST_UNKNOWN",
        limited("25", "zapatos"),
        form="MM4",
        path="desk.registration.class_descriptions",
        severity="note",
    ),
    Case(
        "M-161",
        "REGISTRATION_LIST_LANGUAGE",
        {**GERMAN, **limited("25", "zapatos")},
        form="MM4",
        path="desk.registration.class_descriptions",
        severity="note",
    ),
    Case(
        "M-161",
        "LIMITATION_CLASS",
        {**GERMAN, **limited("9", "cascos")},
        form="MM4",
        severity="error",
    ),
    Case("M-160", "REGISTRATION_NUMBER_MISSING", {NUMBER: ""}, form="MM4", severity="error"),
    Case(
        "M-160",
        "REGISTRATION_NUMBER_FORM",
        {NUMBER: "M4310099"},
        form="MM4",
        path=f"forms[0].{NUMBER}",
        severity="warning",
    ),
    Case("M-160", "HOLDER_MISSING", {"holders": []}, form="MM4", severity="error"),
    Case("M-160", "DESIGNATION_MISSING", {"designations": []}, form="MM4", severity="error"),
    Case("M-160", "DESIGNATION_OWN_PARTY", {"designations": ["ES"]}, "MM4", severity="error"),
    Case("M-160", "DESIGNATION_OWN_PARTY", {"designations": ["BX"], "office": "BE"}, "MM4"),
    Case(
        "M-160",
        "DESIGNATION_OWN_OFFICE",
        {"basic_marks": [{"applications": [{"number": {"number": "1", "office": "JP"}}]}]},
        form="MM4",
        severity="error",
    ),
    Case(
        "M-160",
        "DESIGNATION_OWN_OFFICE",
        {"designations": ["JP"], "basic_marks": [{"office": "JP"}]},
        form="MM4",
        path="forms[0].designations[0].country",
        severity="error",
    ),
    Case(
        "M-160",
        "DESIGNATION_HELD_ALREADY",
        registration(designated=["JP", "CH"]),
        form="MM4",
        path="forms[0].designations[0].country",
        severity="warning",
    ),
    Case(
        "M-161",
        "LIMITATION_CLASS",
        {**registration(**REGISTERED), **limited("9", "cascos")},
        form="MM4",
        severity="error",
    ),
    Case(
        "M-161",
        "LIMITATION_OUTSIDE",
        {**registration(**REGISTERED), **limited("25", "trenes")},
        form="MM4",
        severity="warning",
    ),
    Case(
        "M-162",
        "DESIGNATION_FORM_MISSING",
        {"designations": ["US"]},
        form="MM4",
        severity="error",
    ),
    Case(
        "M-162",
        "DESIGNATION_SECOND_LANGUAGE",
        {"designations": ["EM"]},
        form="MM4",
        severity="warning",
    ),
    Case(
        "M-164",
        "DESIGNATION_REGISTRATION_OLDER",
        {"designations": ["IN"], **registration(date="2010-01-31")},
        form="MM4",
        severity="warning",
    ),
    Case("M-164", "DESIGNATION_REGISTRATION_DATE", {"designations": ["PH"]}, form="MM4"),
    Case("M-165", "DESIGNATION_WAY", {"receiving_office_date": ""}, form="MM4", severity="note"),
    Case(
        "M-167",
        "DOCUMENT_FORM_LANGUAGE",
        us(language="fr"),
        path="forms[0].documents[0].language",
        severity="error",
    ),
    Case(
        "M-167",
        "DOCUMENT_FORM_MISTAKEN",
        {**us(), "mark.images": [{"file_name": "mm18.pdf"}]},
        path="forms[0].documents[0]",
        severity="error",
    ),
    Case(
        "M-167",
        "DOCUMENT_FORM_MISTAKEN",
        {"designations": ["US"], **PICTURE_CALLED_MM18},
        path="attachments[1]",
    ),
    Case("M-167", "DOCUMENT_FORM_MISTAKEN", {**us(), "attachments": [SOUND]}),
    Case(
        "M-162",
        "DESIGNATION_FORM_MISSING",
        {**us(), "seniorities": [{"documents": [{"file_name": "mm18.pdf"}]}]},
        form="MM4",
    ),
    Case("M-167", "DOCUMENT_FORM_UNDATED", us(document_date=""), severity="error"),
    Case(
        "M-167",
        "DOCUMENT_FORM_UNDATED",
        {"designations": ["US"], "attachments": [{"path": "a.pdf", "document_kind": "MM18"}]},
        path="attachments[0]",
        severity="error",
    ),
    Case(
        "M-162",
        "DESIGNATION_FORM_MISSING",
        {**us(), "attachments": []},
        form="MM4",
    ),
    Case("M-167", "DOCUMENT_FORM_DATE_WRONG", us(document_date="2026"), form="MM4"),
    *(
        Case("M-167", "DOCUMENT_FORM_DATE_WRONG", us(document_date=day), severity="error")
        for day in ("2026-11", "2026-11-28", "2026-02-31")
    ),
    Case(
        "M-167", "DOCUMENT_FORM_OF_ALL", {**us(), "applicants[1]": applicant()}, severity="warning"
    ),
    Case("M-168", "HOLDER_EMAIL_MISSING", {EMAILS: GONE}, form="MM4", severity="warning"),
    Case(
        "M-168",
        "HOLDER_EMAIL_MISSING",
        {EMAILS: GONE, **registration(has_email=False)},
        form="MM4",
        path="forms[0].holders[0].contacts",
        severity="error",
    ),
]

FOUND += [
    Case(
        "M-162",
        "DESIGNATION_SECOND_LANGUAGE",
        {"designations": ["EM"], "comment": {"text": text}},
        form="MM4",
    )
    for text in (
        "Please file it soon.",
        "en la clase 9, de nuevo",
        "Segundo idioma: español",
        "ES",
        "DE",
        "As before in DE and FR; invoices in English please.",
        "Second language to follow; the holder has an agent in FR.",
        "Second language: Portuguese",
        "The mark was first used in DE.",
    )
]

QUIET = [
    Case("M-161", "EXPR_OTHER_CLASS", {**REPEATED, **WORDING}, form="MM4", given=SAID),
    Case("M-161", "EXPR_OTHER_CLASS", WORDING, form="MM4"),
    Case("M-161", "EXPR_OTHER_CLASS", form="MM4", given=SAID),
    Case("M-161", "REGISTRATION_LIST_UNKNOWN", form="MM4"),
    *(
        Case("M-161", code, {**GERMAN, **limited("25", "trenes")}, form="MM4")
        for code in ("REGISTRATION_LIST_UNKNOWN", "LIMITATION_CLASS", "LIMITATION_OUTSIDE")
    ),
    Case("M-161", "REGISTRATION_LIST_LANGUAGE", GERMAN, form="MM4"),
    Case(
        "M-161",
        "REGISTRATION_LIST_LANGUAGE",
        {**registration(**REGISTERED), **limited("25", "zapatos")},
        form="MM4",
    ),
    Case(
        "M-161",
        "REGISTRATION_LIST_UNKNOWN",
        {**registration(**REGISTERED), **limited("25", "zapatos")},
        form="MM4",
    ),
    *(
        Case(
            "M-162",
            "DESIGNATION_SECOND_LANGUAGE",
            {"designations": ["EM"], "comment": {"text": text}},
            form="MM4",
        )
        for text in (
            "Segundo idioma: inglés",
            "2nd language=FR",
            "Deuxième langue : ITALIEN",
            "Deuxième langue : l’anglais",
            "Second language for the European Union (EM): de",
            "The second language is German.",
            "Para EM, la segunda lengua es el francés.",
            "English as second language",
            "Urgent. Second language – Italian. File soon.",
        )
    ),
    Case("M-160", "REGISTRATION_NUMBER_FORM", {NUMBER: "978 123A"}, form="MM4"),
    Case("M-160", "DESIGNATION_HELD_ALREADY", registration(designated=["CH"]), form="MM4"),
    Case("M-160", "REGISTRATION_NUMBER_MISSING", form="MM4"),
    Case("M-160", "HOLDER_MISSING", form="MM4"),
    Case("M-160", "DESIGNATION_MISSING", form="MM4"),
    Case("M-160", "DESIGNATION_OWN_OFFICE", {"basic_marks": [{"office": "CH"}]}, form="MM4"),
    Case("M-160", "DESIGNATION_OWN_OFFICE", {"designations": ["ES"]}, form="MM4"),
    *(
        Case("M-160", code, {"designations": ["ES"], "basic_marks": [{"office": "CH"}]}, "MM4")
        for code in ("DESIGNATION_OWN_PARTY", "DESIGNATION_OWN_OFFICE")
    ),
    Case("M-160", "DESIGNATION_OWN_PARTY", {"basic_marks": [{"office": "JP"}]}, form="MM4"),
    Case("M-160", "DESIGNATION_OWN_PARTY", {"office": ""}, form="MM4"),
    Case("M-161", "LIMITATION_CLASS", limited("9", "cascos"), form="MM4"),
    Case(
        "M-161",
        "LIMITATION_OUTSIDE",
        {**registration(**REGISTERED), **limited("25", "zapatos")},
        form="MM4",
    ),
    Case("M-162", "DESIGNATION_FORM_MISSING", us(), form="MM4"),
    Case(
        "M-162",
        "DESIGNATION_SECOND_LANGUAGE",
        {"designations": ["EM"], "comment": {"text": "Second language: English"}},
        form="MM4",
    ),
    Case(
        "M-164",
        "DESIGNATION_REGISTRATION_OLDER",
        {"designations": ["IN"], **registration(date="2020-01-31")},
        form="MM4",
    ),
    Case("M-164", "DESIGNATION_REGISTRATION_DATE", {"designations": ["CN"]}, form="MM4"),
    Case("M-165", "DESIGNATION_WAY", form="MM4"),
    Case("M-167", "DOCUMENT_FORM_MISTAKEN", {**us(), "mark.images": [{"file_name": "mark.png"}]}),
    Case("M-167", "DOCUMENT_FORM_LANGUAGE", us()),
    Case("M-167", "DOCUMENT_FORM_UNDATED", us()),
    Case("M-167", "DOCUMENT_FORM_UNDATED", us(document_date="2026")),
    Case("M-167", "DOCUMENT_FORM_DATE_WRONG", us()),
    Case("M-167", "DOCUMENT_FORM_DATE_WRONG", us(document_date="2026-11-27")),
    Case("M-167", "DOCUMENT_FORM_DATE_WRONG", us(document_date="")),
    Case(
        "M-167",
        "DOCUMENT_FORM_MISTAKEN",
        {
            **us(),
            "mark.images": [{"file_name": "mark.png"}],
            "attachments": [{"path": "mm18.pdf"}, {"path": "mark.png"}],
        },
    ),
    Case("M-167", "DOCUMENT_FORM_OF_ALL", us()),
    Case("M-168", "HOLDER_EMAIL_MISSING", form="MM4"),
    Case(
        "M-168",
        "HOLDER_EMAIL_MISSING",
        {EMAILS: GONE, "receiving_office_date": "2025-10-31"},
        form="MM4",
    ),
    Case(
        "M-168",
        "HOLDER_EMAIL_MISSING",
        {EMAILS: GONE, **registration(has_email=True)},
        form="MM4",
    ),
]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_what_is_against_the_rule_is_found(case: Case) -> None:
    assert_found(case)


@pytest.mark.parametrize("case", QUIET, ids=str)
def test_what_is_within_the_rule_is_left_alone(case: Case) -> None:
    assert_quiet(case)
