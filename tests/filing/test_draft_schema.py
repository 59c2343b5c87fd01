"""The JSON Schema of a draft: it takes what is read, and refuses what is not."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from gsfiler.core.errors import DraftError
from gsfiler.filing.draft import Draft, new_draft
from gsfiler.filing.drafts.draft_json import draft_from_json
from gsfiler.filing.drafts.draft_schema import draft_schema
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
