"""The schema's faults of a draft, each at its field."""

import pytest

from gsfiler.core.errors import UnwritableDraft
from gsfiler.filing.draft import new_draft
from gsfiler.filing.madrid import MadridApplication, MadridTransaction
from gsfiler.filing.messages.madrid_xml import read_madrid
from gsfiler.filing.messages.schema_check import check_as_st96
from tests.filing.st96_documents import application, document


def places(transaction: MadridTransaction) -> list[tuple[str, str]]:
    found = check_as_st96(transaction, official=None)
    return [(each.path, each.finding.code) for each in found]


def test_an_empty_draft_misses_what_the_standard_requires() -> None:
    assert places(new_draft("madrid").transaction) == [
        (path, "XML_MISSING")
        for path in (
            "office",
            "request_date",
            "forms[0].application_language",
            "forms[0].applicants",
            "forms[0].basic_marks",
            "forms[0].goods_services",
            "forms[0].designations",
            "forms[0].receiving_office_date",
            "forms[0].payments",
        )
    ]


def test_faults_are_led_back_to_their_fields() -> None:
    transaction, _ = read_madrid(document(application()), source="x")
    assert places(transaction) == []
    form = transaction.forms[0]
    assert isinstance(form, MadridApplication)
    form.designations[0].country = "us"
    form.basic_marks[0].registrations[0].date = ""
    form.mark.feature_categories = ["Word", "3-D"]
    form.mark.images = [{"file_name": "a.png", "height": "12"}]  # type: ignore[list-item]
    form.payments[0].payable_total.currency = "SFR"
    form.goods_services[0].class_descriptions[0].descriptions = []
    assert places(transaction) == [
        ("forms[0].basic_marks[0].registrations[0].date", "XML_MISSING"),
        ("forms[0].mark.feature_categories[1]", "XML_VALUE"),
        ("forms[0].mark.images[0].height", "XML_ATTRIBUTE_MISSING"),
        ("forms[0].goods_services[0].class_descriptions[0].descriptions", "XML_MISSING"),
        ("forms[0].designations[0].country", "XML_VALUE"),
        ("forms[0].payments[0].payable_total", "XML_ATTRIBUTE_VALUE"),
    ]


def test_what_cannot_be_written_at_all_stops_the_check() -> None:
    broken = MadridTransaction(office="\x01", forms=[MadridApplication()])
    with pytest.raises(UnwritableDraft, match=r"office: the character U\+0001"):
        check_as_st96(broken, official=None)


def test_a_fault_inside_what_is_kept_is_told_at_the_part_around_it() -> None:
    image = (
        "<tmk:MarkImageBag><tmk:MarkImage><com:FileName>a.png</com:FileName>"
        "<tmk:MarkImageQualityIndicator>good</tmk:MarkImageQualityIndicator></tmk:MarkImage>"
        "</tmk:MarkImageBag>"
    )
    transaction, _ = read_madrid(document(application(after_basic_marks=image)), source="x")
    assert places(transaction) == [("forms[0].mark.images[0]", "XML_VALUE")]
