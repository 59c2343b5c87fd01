"""A new draft from an old filing: what is carried over, what is not, and that it is said."""

from pathlib import Path

import pytest

from gsfiler.core.errors import DraftError
from gsfiler.filing.draft import Draft
from gsfiler.filing.drafts.draft_file import OpenDraft, open_draft, save_draft
from gsfiler.filing.drafts.templates import (
    CARRIED,
    Carry,
    carry_table,
    cloned,
    extended,
    from_template,
    save_template,
    templates_in,
)
from gsfiler.filing.files.attachments import attach
from gsfiler.filing.madrid import MadridApplication, MadridSubsequentDesignation
from tests.filing.draft_samples import filled_draft
from tests.filing.media_samples import pdf, picture

OLD = {
    "transaction": {
        "office": "ES",
        "request_date": "2026-01-01",
        "forms": [
            {
                "form": "madrid",
                "office_reference": "OEPM-1",
                "applicant_file_reference": "IB-1",
                "application_language": "en",
                "correspondence_language": "es",
                "applicants": [
                    {"contacts": {"names": "Ibarra"}, "entitlement": {"domicile": "ES"}}
                ],
                "representative": {"contacts": {"names": "Øst"}},
                "basic_marks": [{"office": "ES", "registrations": [{"number": "M1"}]}],
                "priorities": [{"office": "ES"}],
                "mark": {
                    "images": [{"file_name": "mark.png"}],
                    "translations": ["the valley"],
                    "mark_category": "Collective mark",
                    "colours_claimed": "red",
                },
                "goods_services": {"class_descriptions": {"class_number": 9}},
                "designations": ["US", "JP"],
                "limitations": [{"countries": ["JP"]}],
                "signatures": [{"date": "2026-01-01"}],
                "record_identifier": "R1",
                "receiving_office_date": "2026-01-01",
                "payments": [{"reference": "P1"}],
                "documents": [{"file_name": "mm18.pdf"}],
                "later": "unknown",
            }
        ],
    },
    "desk": {"title": "IBARRA", "stage": "sent", "checked_with": ["nice-13"]},
}


def old_filing() -> OpenDraft:
    draft = Draft.model_validate(OLD)
    attached = attach(draft, {}, picture(), name="mark.png", document_kind="REPRODUCTION")
    attached = attach(attached.draft, attached.contents, pdf(), name="mm18.pdf")
    return OpenDraft(attached.draft, attached.contents, fingerprint="f")


def test_people_goods_and_parties_are_carried_over_and_nothing_of_the_day() -> None:
    old = old_filing()
    before = old.draft.copy_deep()

    clone = cloned(old)

    assert clone.opened.draft.stored() == {
        "format": "gsfiler-filing",
        "version": 1,
        "transaction": {
            "office": "ES",
            "st96_version": "V6_0",
            "forms": [
                {
                    name: value
                    for name, value in before.transaction.forms[0].stored().items()
                    if name
                    in {
                        "form",
                        "application_language",
                        "correspondence_language",
                        "applicants",
                        "representative",
                        "goods_services",
                        "designations",
                        "limitations",
                    }
                }
            ],
        },
    }
    assert (clone.opened.contents, clone.opened.fingerprint) == ({}, "")
    assert old.draft == before


def test_what_was_left_out_is_said_with_its_reason() -> None:
    left = {each.path: (each.item, each.why) for each in cloned(old_filing()).left_out}
    assert left["forms[0].signatures"] == (
        "12. Signature by the applicant or representative: Signature",
        "each filing is signed and declared anew",
    )
    assert {path.rpartition(".")[2] for path in left} == {
        "request_date",
        "office_reference",
        "applicant_file_reference",
        "basic_marks",
        "priorities",
        "mark",
        "signatures",
        "record_identifier",
        "receiving_office_date",
        "payments",
        "documents",
        "later",
        "title",
        "stage",
        "checked_with",
    }


def test_the_same_mark_comes_with_its_picture() -> None:
    clone = cloned(old_filing(), same_mark=True)
    (form,) = clone.opened.draft.transaction.forms
    assert isinstance(form, MadridApplication)
    assert form.mark.images[0].file_name == "mark.png"
    assert [each.path for each in clone.opened.draft.attachments] == ["mark.png"]
    assert list(clone.opened.contents.values()) == [picture()]
    assert "forms[0].mark" not in {each.path for each in clone.left_out}


def test_a_clone_shares_nothing_with_its_original() -> None:
    old = old_filing()
    clone = cloned(old, same_mark=True)
    form = clone.opened.draft.transaction.forms[0]
    form.designations.clear()
    form.limitations[0].countries.append("CN")
    assert [each.country for each in old.draft.transaction.forms[0].designations] == ["US", "JP"]
    assert old.draft.transaction.forms[0].limitations[0].countries == ["JP"]


def test_every_field_is_decided() -> None:
    for part, fields in CARRIED.items():
        assert set(fields) == set(part.model_fields), part.__name__
        assert all(why for _, why in fields.values())


def test_a_filled_draft_keeps_exactly_what_the_table_says() -> None:
    clone = cloned(OpenDraft(filled_draft()))
    for form in clone.opened.draft.transaction.forms:
        wanted = {name for name, (carry, _) in CARRIED[type(form)].items() if carry is Carry.YES}
        assert set(form.stored()) == wanted


def test_the_documentation_holds_the_table() -> None:
    page = Path(__file__).parents[2] / "docs" / "draft_format.md"
    assert carry_table() in page.read_text(encoding="utf-8")


def test_an_application_is_extended_to_new_parties() -> None:
    clone = extended(old_filing())
    (form,) = clone.opened.draft.transaction.forms
    assert isinstance(form, MadridSubsequentDesignation)
    assert form.holders[0].display == "Ibarra"
    assert form.representative is not None
    assert form.notification_language == "es"
    assert form.mark_translations[0].text == "the valley"
    assert form.designations == []
    known = clone.opened.draft.desk.registration
    assert known is not None
    assert known.mark_category == "Collective mark"
    assert clone.opened.draft.transaction.office == "ES"
    paths = {each.path for each in clone.left_out}
    assert {"forms[0].goods_services", "forms[0].designations", "forms[0].payments"} <= paths
    assert "forms[0].applicants" not in paths


def test_only_one_application_can_be_extended() -> None:
    with pytest.raises(DraftError, match="only a draft of one international application"):
        extended(clone_of_nothing())


def clone_of_nothing() -> OpenDraft:
    return OpenDraft(Draft())


def test_a_template_is_saved_listed_and_begun_from(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    assert templates_in(folder) == ()

    path = save_template(folder, "Ibarra: red/white", old_filing(), same_mark=True)

    assert templates_in(folder) == (path,)
    assert open_draft(path).draft.desk.title == "Ibarra: red/white"
    fresh = from_template(path)
    assert fresh.draft.desk.title == ""
    assert fresh.fingerprint == ""
    assert fresh.draft.transaction.forms[0].designations[0].country == "US"
    assert len(fresh.contents) == 1
    save_draft(tmp_path / "new.gsf", fresh)
    with pytest.raises(DraftError, match="a file of this name already"):
        save_template(folder, "Ibarra: red/white", old_filing())
