"""The model of a draft: anything typed is kept, people's JSON is understood."""

from decimal import Decimal

from gsfiler.filing.draft import Draft, new_draft
from gsfiler.filing.form.payment import Payment
from gsfiler.filing.madrid import MadridApplication


def test_a_draft_comes_back_as_it_was_stored() -> None:
    draft = Draft.model_validate(
        {
            "transaction": {
                "office": "ES",
                "forms": {
                    "form": "madrid",
                    "applicants": {"contacts": {"names": {"last_name": "Ibarra"}}},
                    "designations": ["US", "JP"],
                    "goods_services": {
                        "class_descriptions": {"class_number": 9, "descriptions": "Computers"}
                    },
                    "receiving_office_date": "2026-02-31",
                },
            }
        }
    )

    assert Draft.model_validate(draft.stored()) == draft
    form = draft.transaction.forms[0]
    assert isinstance(form, MadridApplication)
    assert form.applicants[0].contacts[0].names[0].kind == "person"
    assert form.goods_services[0].class_descriptions[0].class_number == "9"
    assert form.receiving_office_date == "2026-02-31"


def test_fields_of_a_later_version_are_kept() -> None:
    stored = new_draft("madrid").stored()
    stored["transaction"]["forms"][0]["mark"] = {"scent": "of cut grass"}

    assert Draft.model_validate(stored).stored() == stored


def test_empty_unknown_fields_are_kept_too() -> None:
    stored = new_draft("madrid").stored() | {"colour": "", "parts": [], "more": {}, "none": None}

    assert Draft.model_validate(stored).stored() == stored


def test_null_stands_for_a_field_that_is_not_filled_in() -> None:
    draft = Draft.model_validate(
        {"transaction": {"office": None, "forms": [{"form": "madrid", "applicants": None}]}}
    )

    assert draft == new_draft("madrid")


def test_a_number_stands_for_a_part_where_people_write_one() -> None:
    payment = Payment.model_validate({"payable_total": Decimal("903.50")})

    assert payment.payable_total.amount == "903.50"


def test_a_field_can_be_set_and_the_others_stay() -> None:
    form = new_draft("madrid").transaction.forms[0]
    form.applicant_file_reference = "IB-7"

    assert form.stored() == {"form": "madrid", "applicant_file_reference": "IB-7"}
    assert form.office_reference is None
