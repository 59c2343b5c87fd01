"""Paths into a draft."""

import pytest

from gsfiler.core.errors import InvalidCode
from gsfiler.filing.draft import new_draft
from gsfiler.filing.paths import belongs_to, set_value, steps_of, text_at, value_at


def test_the_parts_that_lead_to_a_value_are_made() -> None:
    draft = new_draft("madrid")
    path = "forms[0].applicants[0].contacts[0].names[0].last_name"

    set_value(draft, path, "Ibarra")

    assert text_at(draft, path) == "Ibarra"
    assert text_at(draft, "transaction.forms[0].applicants[0].contacts[0].names[0].last_name")


def test_a_part_that_may_be_missing_is_made_too() -> None:
    draft = new_draft("madrid")

    set_value(draft, "forms[0].mark.verbal_element.text", "FAROLA")

    assert text_at(draft, "forms[0].mark.verbal_element.text") == "FAROLA"


def test_plain_data_becomes_parts() -> None:
    draft = new_draft("madrid")

    set_value(draft, "forms[0].designations", ["US", "JP"])

    assert [each.country for each in value_at(draft, "forms[0].designations")] == ["US", "JP"]


def test_what_is_not_filled_in_reads_as_nothing() -> None:
    draft = new_draft("madrid")

    assert value_at(draft, "forms[0].representative.contacts[3]") is None
    assert text_at(draft, "forms[0].priorities[2].filing_date") == ""


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("forms[0].applicants[4].nationality", "ES"),
        ("forms[0].perfume", "rose"),
        ("forms[0].mark.standard_characters", "perhaps not"),
        ("", "x"),
        ("forms[-1].comment", "x"),
    ],
)
def test_what_the_model_has_no_room_for_is_refused(path: str, value: str) -> None:
    draft = new_draft("madrid")
    before = draft.stored()

    with pytest.raises(InvalidCode):
        set_value(draft, path, value)

    assert draft.stored() == before


def test_a_path_belongs_to_the_part_it_leads_into() -> None:
    assert belongs_to("forms[0].mark.images[0].file_name", "forms[0].mark")
    assert belongs_to("forms[0].mark", "forms[0].mark")
    assert not belongs_to("forms[0].mark_category", "forms[0].mark")
    assert steps_of("desk.notes") == ("desk", "notes")


def test_a_field_of_the_draft_itself_and_the_first_of_plain_texts_can_be_put() -> None:
    draft = new_draft("madrid")
    set_value(draft, "attachments", [{"path": "a.png"}])
    assert draft.attachments[0].path == "a.png"
    set_value(draft, "forms[0].mark.feature_categories[0]", "Word")
    assert value_at(draft, "forms[0].mark.feature_categories") == ["Word"]
