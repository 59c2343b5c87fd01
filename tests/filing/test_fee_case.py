"""What fees depend on, as a form tells it."""

from datetime import date
from typing import Any

import pytest

from gsfiler.filing.fees.case import FeeOptions, fee_case, fee_day, is_in_colour, mark_kind
from gsfiler.filing.form.mark import Mark
from gsfiler.filing.madrid import MadridApplication, MadridSubsequentDesignation
from gsfiler.filing.tables.months import months_after
from tests.filing.fee_examples import SEEN, case, codes, reckon


@pytest.mark.parametrize(
    ("mark", "in_colour"),
    [
        ({}, False),
        ({"is_colour": True}, True),
        ({"is_colour": False}, False),
        ({"colours_claimed": "Red and blue."}, True),
        ({"colours_claimed": {"text": " ", "language": "en"}}, False),
        ({"colour_parts_claimed": "The letter A is red."}, True),
        ({"feature_categories": ["Figurative"]}, False),
        ({"feature_categories": ["colour"]}, True),
        ({"images": {"is_colour": True}}, True),
        ({"images": [{"colour_mode": "Greyscale"}]}, False),
        ({"images": [{"colour_mode": "Greyscale"}, {"colour_mode": "Colour"}]}, True),
        ({"images": {"colours_claimed": "Red"}}, True),
        ({"is_colour": False, "colours_claimed": "Red"}, True),
    ],
)
def test_any_representation_in_colour_makes_the_mark_one_in_colour(
    mark: dict[str, Any], in_colour: bool
) -> None:
    assert is_in_colour(Mark.model_validate(mark)) is in_colour


def test_an_image_seen_to_be_in_colour_counts_whatever_the_form_says() -> None:
    assert is_in_colour(Mark(is_colour=False), measured=True)
    assert is_in_colour(Mark(is_colour=True), measured=False)
    assert not is_in_colour(Mark(), measured=False)


@pytest.mark.parametrize(
    ("category", "kind"),
    [
        ("", "ordinary"),
        ("Trademark", "ordinary"),
        ("Collective mark", "collective"),
        ("Collective membership mark", "collective"),
        ("Certification mark", "certification"),
        ("guarantee mark", "certification"),
        ("Well known collective mark", "collective"),
    ],
)
def test_collective_and_certification_marks_are_known_by_their_category(
    category: str, kind: str
) -> None:
    assert mark_kind(Mark(mark_category=category)) == kind


def form(**fields: Any) -> MadridApplication:
    """Return an application with three classes, for the parties AU and CN."""
    listed = [("9", "Computers; cameras"), ("35", "Advertising"), ("42", "Design")]
    told = {
        "basic_marks": [{}, {"office": " us "}],
        "designations": ["AU", "cn", "AU", ""],
        "goods_services": {
            "class_descriptions": [
                {"class_number": number, "descriptions": text} for number, text in listed
            ]
        },
    }
    return MadridApplication.model_validate({**told, **fields})


def limited(category: str, *classes: tuple[str, str], party: str = "cn") -> dict[str, Any]:
    """Return a limitation for one party."""
    return {
        "countries": [party],
        "category": category,
        "class_descriptions": [
            {"class_number": number, "descriptions": text} if text else {"class_number": number}
            for number, text in classes
        ],
    }


def test_codes_are_read_as_they_are_meant_and_once() -> None:
    read = fee_case(form())
    assert (read.origin, read.designations) == ("US", ("AU", "CN"))
    assert read.classes == {9, 35, 42}


def test_what_cannot_be_read_counts_as_not_filled_in() -> None:
    goods = {"class_descriptions": [{"class_number": each} for each in ("9", "09", "99", "x", "")]}
    assert fee_case(form(goods_services=goods)).classes == {9}


def test_classes_without_texts_are_taken_from_the_classification() -> None:
    goods = {"classifications": [{"class_number": "9"}, {"class_number": "10"}]}
    assert fee_case(form(goods_services=goods)).classes == {9, 10}


@pytest.mark.parametrize(
    ("limitations", "left"),
    [
        ([], {9, 35, 42}),
        ([limited("List limited to", ("9", "Cameras"))], {9}),
        ([limited("list limited to ", ("9", ""), ("35", ""))], {9, 35}),
        ([limited("", ("9", "Cameras"))], {9}),
        ([limited("List limited to", ("9", "")), limited("List limited to", ("42", ""))], {9, 42}),
        ([limited("List limited to", ("9", ""), ("10", ""))], {9}),
        ([limited("List limited to")], {9, 35, 42}),
        ([limited("List limited to", ("9", ""), party="JP")], {9, 35, 42}),
        ([limited("Remove from list", ("9", ""))], {35, 42}),
        ([limited("Remove from list", ("9", "Cameras"))], {9, 35, 42}),
        ([limited("Remove from list", ("9", "cameras; Computers."))], {35, 42}),
        ([limited("Remove from list", ("10", "Cameras"))], {9, 35, 42}),
        (
            [
                limited("Remove from list", ("9", "Cameras")),
                limited("remove from list", ("9", "computers")),
            ],
            {35, 42},
        ),
        (
            [
                limited("List limited to", ("9", ""), ("35", "")),
                limited("Remove from list", ("9", "")),
            ],
            {35},
        ),
    ],
)
def test_a_limitation_leaves_a_party_fewer_classes(
    limitations: list[dict[str, Any]], left: set[int]
) -> None:
    read = fee_case(form(limitations=limitations))
    assert read.classes_of("CN") == left
    assert read.classes_of("AU") == {9, 35, 42}


def test_the_individual_fee_is_counted_on_the_classes_that_are_left() -> None:
    sheet = reckon(fee_case(form(limitations=[limited("List limited to", ("9", ""))])))

    assert [line.amount for line in sheet.of_party("CN")] == [249]
    assert [line.amount for line in sheet.of_party("AU")] == [3 * 232]
    (told,) = [each for each in sheet.findings if each.code == "FEE_LIMITED_CLASSES"]
    assert "China 1" in told.message


@pytest.mark.parametrize(
    "limitation",
    [
        limited("List limited to", ("10", "")),
        limited("Remove from list", ("9", ""), ("35", ""), ("42", "")),
    ],
)
def test_a_limitation_to_nothing_is_counted_as_one_class_and_leaves_the_total_open(
    limitation: dict[str, Any],
) -> None:
    sheet = reckon(fee_case(form(limitations=[limitation])))
    assert [line.amount for line in sheet.of_party("CN")] == [249]
    assert sheet.is_at_least
    (told,) = [each for each in sheet.findings if each.code == "FEE_NOTHING_LEFT"]
    assert "China" in told.message


def test_a_limitation_for_a_country_counts_for_the_party_it_is_reached_through() -> None:
    def classes(*designated: str, party: str) -> int:
        limits = [limited("List limited to", ("9", ""), party=party)]
        told = form(basic_marks=[{"office": "US"}], designations=list(designated))
        told.limitations = form(limitations=limits).limitations
        (line, *_) = reckon(fee_case(told)).of_party("BX")
        return line.classes

    assert classes("BE", party="BE") == 1
    assert classes("BE", "NL", party="BE") == 3
    assert classes("BE", party="BX") == 1
    assert classes("BX", party="BX") == 1


def test_options_go_before_what_the_form_says() -> None:
    options = FeeOptions(
        origin="ch",
        classes=(1, 2),
        mark_kind="collective",
        in_colour=True,
        least_developed=False,
    )
    read = fee_case(form(), options)
    assert (read.origin, read.classes, read.mark_kind) == ("CH", {1, 2}, "collective")
    assert (read.in_colour, read.least_developed) == (True, False)
    assert fee_case(form(mark={"is_colour": True}), FeeOptions(in_colour=False)).in_colour is False


def test_applicants_tell_the_countries_their_entitlement_rests_on() -> None:
    applicants = [
        {"entitlement": {"nationality": "sn"}},
        {"entitlement": {"establishment": "CI"}},
        {"entitlement": {"nationality": "FR", "domicile": "CI"}},
        {"entitlement": {}},
        {},
    ]
    assert fee_case(form(applicants=applicants)).origins == (
        ("SN",),
        ("CI",),
        ("FR", "CI"),
        (),
        (),
    )


def test_a_subsequent_designation_takes_classes_from_options_or_limitations() -> None:
    told = {
        "designations": ["AU", "CN"],
        "limitations": [limited("List limited to", ("9", ""))],
    }
    mm4 = MadridSubsequentDesignation.model_validate(told)

    read = fee_case(mm4)
    assert (read.kind, read.classes, read.classes_known) == ("designation", {9}, False)
    given = fee_case(mm4, FeeOptions(classes=(9, 10), origin="ch", mark_kind="collective"))
    assert (given.classes, given.classes_known, given.origin) == ({9, 10}, True, "CH")
    assert (given.classes_of("CN"), given.classes_of("AU")) == ({9}, {9, 10})
    assert given.mark_kind == "collective"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", "2026-11-26"),
        ("2026-01-31", "2026-01-31"),
        ("2026-01-31T10:00:00Z", "2026-01-31"),
        ("2026-02-31", "2026-11-26"),
        ("soon", "2026-11-26"),
    ],
)
def test_the_amounts_are_those_of_the_day_the_office_received_the_form(
    typed: str, day: str
) -> None:
    today = date(2026, 11, 26)
    assert fee_day(form(receiving_office_date=typed), today) == date.fromisoformat(day)


def test_a_case_can_be_changed_part_by_part() -> None:
    first = case("AU", [9], origin="US")

    assert first.with_party("AU") == first
    assert first.with_party("CN").without_party("AU") == case("CN", [9], origin="US")
    assert first.with_class(10).without_class(9) == case("AU", [10], origin="US")


@pytest.mark.parametrize(
    ("day", "months", "ends"),
    [
        ("2026-08-31", 6, "2027-02-28"),
        ("2024-08-31", 6, "2025-02-28"),
        ("2026-01-15", -3, "2025-10-15"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-12-01", 0, "2026-12-01"),
        ("2026-05-31", 1, "2026-06-30"),
        ("9999-12-31", 6, "9999-12-31"),
        ("9999-07-15", 6, "9999-12-31"),
        ("0001-02-01", -3, "0001-01-01"),
    ],
)
def test_months_end_on_the_day_of_the_same_number(day: str, months: int, ends: str) -> None:
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(ends)


def test_an_empty_form_has_a_sheet() -> None:
    sheet = reckon(fee_case(MadridApplication()), SEEN)
    assert (sheet.total, codes(sheet), sheet.is_at_least) == (653, [], True)
