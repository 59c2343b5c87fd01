"""Complete drafts without an error, to be changed in one place by each case."""

from datetime import date
from typing import Any

from gsfiler.core.findings import Severity
from gsfiler.filing.checking import Situation, check_filing
from gsfiler.filing.draft import Draft
from gsfiler.filing.madrid import MadridApplication, MadridSubsequentDesignation
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.tables.members import load_members

TODAY = date(2026, 11, 26)


def applicant() -> dict[str, Any]:
    """A company of Bilbao, entitled through Spain."""
    return {
        "legal_entity": "Sociedad limitada",
        "contacts": {
            "names": "Farola Norte S.L.",
            "addresses": {
                "address_lines": "Calle Mayor 12",
                "city": "Bilbao",
                "country": "ES",
                "postal_code": "48001",
            },
            "email_addresses": "ip@farola.example",
        },
        "incorporation_country": "ES",
        "entitlement": {"nationality": "ES"},
    }


def representative() -> dict[str, Any]:
    """A firm of Valencia."""
    return {
        "contacts": {
            "names": "Puente Marcas IP",
            "addresses": {
                "address_lines": "Avenida del Puerto 5",
                "city": "Valencia",
                "country": "ES",
                "postal_code": "46021",
            },
            "email_addresses": "filing@puente.example",
        }
    }


def application() -> dict[str, Any]:
    """An international application for a word mark, as JSON: nothing missing, nothing wrong."""
    return {
        "transaction": {
            "office": "ES",
            "forms": {
                "form": "madrid",
                "application_language": "es",
                "applicants": applicant(),
                "representative": representative(),
                "basic_marks": {
                    "office": "ES",
                    "applications": {"number": "M4310099", "date": "2026-09-01"},
                },
                "mark": {
                    "verbal_element": {"text": "FAROLA NORTE"},
                    "standard_characters": True,
                    "feature_categories": "Word",
                    "mark_category": "Trademark",
                },
                "goods_services": {
                    "classification_version": "13-2026",
                    "class_descriptions": [
                        {"class_number": "9", "descriptions": "programas de ordenador grabados"},
                        {"class_number": "25", "descriptions": "zapatos; sombreros"},
                    ],
                },
                "designations": ["JP", "CH"],
                "signatures": {
                    "contact": {"names": {"first_name": "Marta", "last_name": "Ibarra"}},
                    "capacity": "Representative",
                    "date": "2026-11-18",
                    "text": "/Marta Ibarra/",
                },
                "receiving_office_date": "2026-11-18",
                "payments": {
                    "mode": "Current account",
                    "current_account": {"account_number": "12345"},
                    "payable_total": {"amount": "1200", "currency": "CHF"},
                },
            },
        }
    }


def designation() -> dict[str, Any]:
    """A subsequent designation, as JSON: nothing missing, nothing wrong."""
    return {
        "transaction": {
            "office": "ES",
            "forms": {
                "form": "madrid-designation",
                "notification_language": "es",
                "international_registration_number": "1234567",
                "holders": applicant(),
                "representative": representative(),
                "designations": ["JP"],
                "receiving_office_date": "2026-11-18",
                "payments": {
                    "mode": "Current account",
                    "current_account": {"account_number": "12345"},
                    "payable_total": {"amount": "500", "currency": "CHF"},
                },
            },
        }
    }


def situation(**given: Any) -> Situation:
    """The situation of the tests: the members that ship, nothing measured."""
    return Situation(**{"today": TODAY, "members": load_members(), **given})


def draft_of(json: dict[str, Any]) -> Draft:
    """Return a draft as a program of somebody else's would hand it in."""
    return Draft.model_validate(json)


def form_of(draft: Draft) -> Any:
    """Return the one form of a draft."""
    form = draft.transaction.forms[0]
    assert isinstance(form, MadridApplication | MadridSubsequentDesignation)
    return form


def errors(found: tuple[PlacedFinding, ...]) -> list[PlacedFinding]:
    """Return the findings that stop a filing."""
    return [each for each in found if each.severity is Severity.ERROR]


def codes_of(draft: Draft, **given: Any) -> set[tuple[str, str]]:
    """Return the rule and code of everything that is found in a draft."""
    return {(each.rule_id, each.finding.code) for each in check_filing(draft, situation(**given))}


def rich_application() -> dict[str, Any]:
    """An application in which nearly every field is filled in, some of them wrongly."""
    json = application()
    form = json["transaction"]["forms"]
    wording = {"text": "texto", "language": "es"}
    goods = {
        "classification_version": "13-2026",
        "class_descriptions": [
            {"class_number": "9", "descriptions": "cascos; gafas; programas grabados"},
            {"class_number": "25", "descriptions": [{"text": "zapatos; gorras", "language": "es"}]},
        ],
        "classifications": [{"class_number": "9"}, {"class_number": "25"}],
    }
    person = {
        "nationality": "JP",
        "contacts": {
            "names": {
                "first_name": "花子",
                "last_name": "佐藤",
                "transliterations": {"text": "Hanako Sato"},
            },
            "addresses": {"address_lines": "1-2 Aoba", "city": "Sendai", "country": "JP"},
            "email_addresses": "sato@example.jp",
        },
        "entitlement": {
            "domicile": {"office": "ES", "contacts": representative()["contacts"]},
        },
    }
    form.update(
        {
            "applicant_file_reference": "FN-77",
            "second_language": "en",
            "correspondence_language": "es",
            "correspondence_address": {"party_category": "Representative"},
            "applicants": [applicant(), person],
            "basic_marks": {
                "office": "ES",
                "applications": {"number": "M1", "date": "2026-09-01"},
                "registrations": {"number": "M2", "date": "2020-09-01"},
            },
            "priorities": {
                "office": "ES",
                "number": "M1",
                "filing_date": "2026-09-01",
                "is_partial": True,
                "partial_goods": goods,
                "documents": {"file_name": "prio.pdf"},
            },
            "seniorities": {
                "office": "PT",
                "registration_number": "5",
                "filing_date": "2015-03-02",
            },
            "goods_services": goods,
            "designations": ["US", "EM", "FR", "GB", "BR"],
            "limitations": {
                "countries": ["US"],
                "category": "List limited to",
                "class_descriptions": {"class_number": "9", "descriptions": "cascos"},
            },
            "documents": {
                "document_kind": "MM18",
                "file_name": "mm18.pdf",
                "document_date": "2026-11-10",
                "language": "en",
            },
            "comment": wording,
        }
    )
    form["mark"].update(
        {
            "is_colour": True,
            "colours_claimed": wording,
            "colour_parts_claimed": wording,
            "translations": {"text": "north lamp", "language": "en"},
            "transliterations": "farola",
            "not_translatable": False,
            "disclaimers": wording,
            "images": {"file_name": "mark.png", "colour_mode": "Colour"},
            "descriptions": wording,
            "voluntary_descriptions": wording,
        }
    )
    json["transaction"] |= {
        "request_date": "2026-11-20",
        "total": "1",
        "counts": {"category": "Application", "total": "1"},
    }
    json["attachments"] = [
        {"path": "mark.png", "sha256": "0a"},
        {"path": "mm18.pdf", "sha256": "0b", "document_kind": "MM18"},
    ]
    json["desk"] = {
        "basic_marks": {
            "number": "M1",
            "holders": ["Farola Norte S.L.", "Hanako Sato"],
            "feature_categories": ["Word"],
            "mark_category": "Trademark",
            "colours_claimed": "azul",
            "description": "una farola",
            "class_descriptions": {"class_number": "9", "descriptions": "cascos; gafas"},
        },
        "intention_to_use_read": ["GB"],
    }
    return json


def rich_designation() -> dict[str, Any]:
    """A subsequent designation with limitations, documents and a registration that is known."""
    json = designation()
    json["transaction"]["forms"] |= {
        "designations": ["US", "IN", "EM"],
        "limitations": {
            "countries": ["US"],
            "class_descriptions": {"class_number": "9", "descriptions": "cascos"},
        },
        "documents": {"document_kind": "MM18", "file_name": "mm18.pdf"},
        "seniorities": {"office": "PT", "registration_number": "5", "filing_date": "2015-03-02"},
        "comment": {"text": "Second language: English"},
    }
    json["desk"] = {
        "registration": {
            "date": "2015-01-31",
            "designated": ["JP"],
            "class_descriptions": {"class_number": "9", "descriptions": "cascos; gafas"},
            "has_email": False,
        }
    }
    return json
