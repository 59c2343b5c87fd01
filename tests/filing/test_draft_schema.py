"""The JSON Schema of a draft: it takes what is read, and refuses what is not."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from gsfiler.core.errors import DraftError
from gsfiler.filing.draft import Draft, new_draft
from gsfiler.filing.drafts.draft_json import draft_from_json
from gsfiler.filing.drafts.draft_schema import draft_schema
from gsfiler.filing.drafts.field_words import described_field
from gsfiler.filing.example import example_draft
from gsfiler.filing.form.payment import Payment
from gsfiler.filing.messages.schema_check import check_as_st96
from gsfiler.filing.rules.codes import VALUES
from gsfiler.filing.sending import ready
from tests.filing.draft_samples import filled_draft

CHECK = jsonschema.Draft202012Validator(draft_schema())


def test_it_is_a_schema_and_the_same_each_time() -> None:
    jsonschema.Draft202012Validator.check_schema(CHECK.schema)
    assert json.dumps(draft_schema()) == json.dumps(draft_schema())


def test_every_part_of_the_model_is_described_in_plain_words() -> None:
    definitions = dict(draft_schema()["$defs"])
    assert definitions.pop("text")
    for name, definition in definitions.items():
        assert len(definition["description"]) > 10, name
        assert "`" not in json.dumps(definition), name


def _fields() -> dict[str, dict[str, Any]]:
    """Every field of the schema by part and name, but what is kept and the kind of a form."""
    fields = {}
    for part, definition in CHECK.schema["$defs"].items():
        objects = [definition, *definition.get("anyOf", ())]
        for name, field in next(
            (o["properties"] for o in objects if "properties" in o), {}
        ).items():
            if not name.startswith("kept") and "const" not in field:
                fields[f"{part}.{name}"] = field
    return fields


def test_every_field_has_the_title_that_the_form_gives_it() -> None:
    fields = _fields()
    assert [name for name, field in fields.items() if not field.get("title")] == []
    assert fields["MadridApplication.mark"]["title"] == "Mark"
    assert fields["Mark.feature_categories"]["title"] == "Kind of mark"
    assert fields["Mark.transliterations"]["title"] == "Transliteration of the mark"
    assert fields["PostalAddress.postal_code"]["title"] == "Postcode"


@pytest.mark.parametrize(
    ("field", "told"),
    [
        (
            "MadridApplication.applicants",
            "MM2 item 2 (Applicant). ST.96: tmk:Applicant.",
        ),
        (
            "Applicant.entitlement",
            (
                "MM2 item 3 (Entitlement to file), MM4 item 2 (Holder). One ground is enough; it "
                "must lead to the party of the Office of origin. ST.96: tmk:Entitlement."
            ),
        ),
        (
            "Mark.is_colour",
            "MM2 item 8 (Colours claimed). True or false. ST.96: com:ColourIndicator.",
        ),
        (
            "BasicRegistration.date",
            "A date such as 2026-01-31. ST.96: tmk:BasicRegistrationDate.",
        ),
        (
            "PostalAddress.country",
            "A country code of ISO 3166-1 in capitals, such as CH or JP. ST.96: com:CountryCode.",
        ),
        (
            "MarkImage.colour_mode",
            "One of the values under “examples”. ST.96: com:ColourModeCategory.",
        ),
    ],
)
def test_a_field_tells_its_item_how_it_is_written_and_its_element(field: str, told: str) -> None:
    assert _fields()[field]["description"] == told


def test_every_field_that_is_sent_tells_how_it_is_written_or_its_element() -> None:
    sent = {name: field for name, field in _fields().items() if not name.startswith("Desk.")}
    silent = [name for name, field in sent.items() if "description" not in field]
    assert [name for name in silent if "Details." not in name] == []


@pytest.mark.parametrize(
    ("field", "listed"),
    [
        ("Limitation.category", ["List limited to", "Remove from list"]),
        ("MadridApplication.application_language", ["en", "fr", "es"]),
        ("MadridApplication.second_language", ["en", "fr", "de", "it", "es"]),
        ("MarkImage.image_format", ["JPEG", "TIFF", "PNG", "GIF", "SVG"]),
        ("Seniority.international_category", ["EU", "Madrid"]),
    ],
)
def test_a_field_of_a_closed_list_gives_its_values(field: str, listed: list[str]) -> None:
    assert sorted(_fields()[field]["examples"]) == sorted(listed)


@pytest.mark.parametrize("name", ["feature_categories", "mark_category", "madrid_system"])
def test_the_values_it_gives_are_those_that_the_rules_take(name: str) -> None:
    given = [set(field["examples"]) for path, field in _fields().items() if path.endswith(name)]
    assert given
    assert all(each == VALUES[name] for each in given)


def test_the_examples_of_a_field_never_shut_out_what_is_half_typed() -> None:
    form = {"form": "madrid", "mark": {"feature_categories": "Wor"}, "designations": "U"}
    CHECK.validate({"transaction": {"forms": form}})


def test_a_designation_gives_the_codes_of_the_parties() -> None:
    assert _fields()["Designation.country"]["anyOf"][0] == {"$ref": "#/$defs/party"}
    assert {"US", "EM", "OA", "CH"} <= set(CHECK.schema["$defs"]["party"]["examples"])


def test_what_is_written_is_valid() -> None:
    for draft in (Draft(), new_draft("madrid"), new_draft("madrid-designation"), filled_draft()):
        CHECK.validate(draft.stored())


def test_the_samples_of_each_version_are_valid() -> None:
    for path in sorted((Path(__file__).parent / "data" / "drafts").glob("*.json")):
        CHECK.validate(json.loads(path.read_bytes()))


@pytest.mark.parametrize(
    "form",
    [
        {"designations": ["US", "JP"]},
        {"designations": "US"},
        {"designations": {"country": "US"}},
        {"applicants": {"contacts": {"names": "Ibarra", "email_addresses": ["a@b", "c@d"]}}},
        {"goods_services": {"class_descriptions": {"class_number": 9, "descriptions": "x"}}},
        {"payments": [{"payable_total": 903.5}], "office_reference": None, "signatures": None},
        {"mark": {"standard_characters": True, "verbal_element": "IBARRA"}, "scent": ["x", {}]},
    ],
)
def test_what_people_write_is_valid_and_read(form: dict[str, Any]) -> None:
    stored = {"transaction": {"office": "ES", "forms": [{"form": "madrid", **form}]}}
    CHECK.validate(stored)
    draft_from_json(json.dumps(stored).encode(), source="case.json")


@pytest.mark.parametrize(
    "stored",
    [
        {"format": "else", "transaction": {}},
        {"version": 2, "transaction": {}},
        {"transaction": []},
        {"transaction": {"forms": [{"form": "hague"}]}},
        {"transaction": {"forms": [{}]}},
        {"transaction": {"office": {}}},
        {"transaction": {"forms": [{"form": "madrid", "designations": [None]}]}},
        {"transaction": {"forms": [{"form": "madrid", "mark": "IBARRA"}]}},
        {"desk": {"stage": "flown"}, "transaction": {}},
    ],
)
def test_what_is_refused_is_not_valid(stored: dict[str, Any]) -> None:
    assert not CHECK.is_valid(stored)
    with pytest.raises(DraftError):
        draft_from_json(json.dumps(stored).encode(), source="case.json")


def test_it_is_told_how_a_bank_transfer_is_written_down() -> None:
    told = described_field(Payment, "mode")["description"]
    assert "“Later payment” is a transfer to the bank account of WIPO" in told
    transfer = {"identifier": "T-1", "date": "2026-03-02", "destination_account": "WIPO’s own"}
    payment = {
        "mode": "Later payment",
        "bank_transfer": transfer,
        "payer_names": "Brackenwick Candles Limited",
        "payable_total": {"amount": "1493", "currency": "CHF"},
    }
    draft = example_draft().draft
    stored = draft.stored()
    stored["transaction"]["forms"][0]["payments"] = [payment]
    filled = draft_from_json(json.dumps(stored).encode(), source="x")
    assert check_as_st96(ready(filled.transaction, date(2026, 11, 22))[0], official=None) == ()
