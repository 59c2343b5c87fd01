"""Two states of a draft field by field."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from gsfiler.filing.draft import Draft
from gsfiler.filing.drafts.compare import (
    Change,
    DraftRow,
    compare,
    comparison_json,
    comparison_text,
)
from tests.filing.draft_samples import filled_draft


def drafted(**form: object) -> Draft:
    return Draft.model_validate(
        {"transaction": {"office": "ES", "forms": [{"form": "madrid", **form}]}}
    )


def rows(old: Draft, new: Draft) -> list[tuple[str, str, str, str]]:
    return [(str(row.kind), row.path, row.before, row.after) for row in compare(old, new)]


def test_a_draft_is_the_same_as_itself() -> None:
    assert compare(filled_draft(), filled_draft()) == ()


def test_a_changed_field_is_named_by_its_item() -> None:
    old = drafted(applicants=[{"nationality": "ES"}, {"nationality": "FR"}])
    new = drafted(applicants=[{"nationality": "ES"}, {"nationality": "IT"}])
    assert compare(old, new) == (
        DraftRow(
            Change.CHANGED,
            "forms[0].applicants[1].nationality",
            "2. Applicant: Applicant 2 › Nationality",
            "FR",
            "IT",
        ),
    )


def test_designations_are_paired_by_their_country() -> None:
    old, new = drafted(designations=["US", "JP", "CN"]), drafted(designations=["CN", "US", "EM"])
    assert rows(old, new) == [
        ("added", "forms[0].designations[2]", "", "EM"),
        ("removed", "forms[0].designations[1]", "JP", ""),
        ("moved", "forms[0].designations", "US\nCN", "CN\nUS"),
    ]


def test_classes_are_paired_by_their_number_and_texts_by_their_language() -> None:
    def goods(*classes: tuple[int, list[tuple[str, str]]]) -> Draft:
        described = [
            {
                "class_number": number,
                "descriptions": [{"text": text, "language": lang} for text, lang in texts],
            }
            for number, texts in classes
        ]
        return drafted(goods_services={"class_descriptions": described})

    old = goods((9, [("computers", "en"), ("ordinateurs", "fr")]), (25, [("hats", "en")]))
    new = goods((25, [("hats", "en")]), (9, [("computers", "en"), ("calculatrices", "fr")]))
    place = "forms[0].goods_services[0].class_descriptions"
    assert rows(old, new) == [
        ("changed", f"{place}[1].descriptions[1].text", "ordinateurs", "calculatrices"),
        ("moved", place, "9\n25", "25\n9"),
    ]


def test_an_applicant_who_got_another_name_is_changed_not_replaced() -> None:
    def named(*names: str) -> Draft:
        return drafted(applicants=[{"contacts": {"names": name}} for name in names])

    assert rows(named("Ibarra S.L."), named("Ibarra S.A.")) == [
        (
            "changed",
            "forms[0].applicants[0].contacts[0].names[0].organization_name",
            "Ibarra S.L.",
            "Ibarra S.A.",
        )
    ]
    assert rows(named("A", "B"), named("B", "A")) == [
        ("moved", "forms[0].applicants", "a\nb", "b\na")
    ]


def test_a_part_that_was_filled_in_is_one_row_with_all_it_holds() -> None:
    new = drafted(
        representative={"contacts": {"names": {"last_name": "Øst"}, "email_addresses": "p@x.org"}}
    )
    ((kind, path, before, after),) = rows(drafted(), new)
    assert (kind, path, before) == ("added", "forms[0].representative", "")
    assert "last_name: Øst" in after
    assert "p@x.org" in after


def test_yes_and_no_and_not_said_are_told_apart() -> None:
    said = [drafted(mark={"standard_characters": value}) for value in (None, False, True)]
    assert [row[2:] for row in rows(said[0], said[1])] == [("", "no")]
    assert [row[2:] for row in rows(said[1], said[2])] == [("no", "yes")]


def test_unknown_fields_and_files_are_compared_too() -> None:
    old = Draft.model_validate({"transaction": {"a": 1}, "scent": {"of": ["grass"]}})
    new = Draft.model_validate(
        {"transaction": {"a": 2}, "attachments": [{"path": "x.pdf", "sha256": "00"}], "kept": ["k"]}
    )
    assert rows(old, new) == [
        ("changed", "a", "1", "2"),
        ("added", "attachments[0]", "", "path: x.pdf\nsha256: 00"),
        ("added", "kept[0]", "", "k"),
        ("removed", "scent", "of: grass", ""),
    ]


def test_another_form_is_another_item() -> None:
    other = Draft.model_validate(
        {"transaction": {"office": "ES", "forms": [{"form": "madrid-designation"}]}}
    )
    assert [row[:2] for row in rows(drafted(), other)] == [
        ("added", "forms[0]"),
        ("removed", "forms[0]"),
    ]


def test_the_comparison_is_told_as_text_and_as_json() -> None:
    found = compare(drafted(designations=["US"]), drafted(designations=["US", "JP"]))
    assert comparison_text(found) == "added  11. Designations: Designation 2\n    + JP\n"
    assert comparison_text(()) == "No differences.\n"
    assert comparison_json(found) == {
        "format": "gsfiler-filing-comparison",
        "version": 1,
        "same": False,
        "counts": {"added": 1, "removed": 0, "changed": 0, "moved": 0},
        "rows": [
            {
                "kind": "added",
                "path": "forms[0].designations[1]",
                "item": "11. Designations: Designation 2",
                "before": "",
                "after": "JP",
            }
        ],
    }


def texts_of(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every text in a stored draft."""
    if isinstance(value, str):
        yield path
    elif isinstance(value, dict | list):
        steps = value.items() if isinstance(value, dict) else enumerate(value)
        for step, each in steps:
            yield from texts_of(each, (*path, step))


FILLED = filled_draft()
STORED = FILLED.stored()
WAYS = [way for way in texts_of(STORED) if way[-1] not in {"format", "form", "kind", "stage"}]


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(WAYS))
@example(("kept_order", 0))
@example(("kept_forms", "{urn:x}kept_forms"))
def test_whatever_is_changed_is_found_and_nothing_else(way: tuple[Any, ...]) -> None:
    changed = inner = deepcopy(STORED)
    for step in way[:-1]:
        inner = inner[step]
    inner[way[-1]] = "another text"

    found = compare(FILLED, Draft.model_validate(changed))

    assert found
    assert all("another text" in row.after or row.kind is Change.REMOVED for row in found)
    assert len(found) <= 2


def test_the_order_of_the_arguments_is_old_then_new() -> None:
    old, new = drafted(), drafted(mark={"mark_category": "Trademark"})
    new.desk.title = "T"
    assert {row.kind for row in compare(old, new)} == {Change.ADDED}
    assert {row.kind for row in compare(new, old)} == {Change.REMOVED}
