"""The journey from draft to findings: whole, and after a change."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsfiler.core.errors import Cancelled
from gsfiler.core.findings import Finding, Severity
from gsfiler.filing.checking import (
    RULES,
    Situation,
    _identity,
    check_changed,
    check_changes,
    check_filing,
)
from gsfiler.filing.draft import Draft
from gsfiler.filing.fees.tables import load_fee_table
from gsfiler.filing.files.media import MediaFacts
from gsfiler.filing.files.media_images import Picture
from gsfiler.filing.messages.madrid_xml import read_madrid
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.rule import Case, Rule
from gsfiler.vocabulary import sentences

from .applications import transactions
from .rules.cases import GONE, changed, put
from .rules.drafts import (
    application,
    designation,
    draft_of,
    rich_application,
    rich_designation,
    situation,
)

SEMANTIC = {
    "s_class_number_99.xml": ("CLASS_NUMBER_WRONG", ".class_number"),
    "s_class_without_description.xml": ("GOODS_MISSING", ".goods_services"),
    "s_class_lists_disagree.xml": ("CLASS_LISTS_DISAGREE", ".classifications"),
    "s_transaction_total_wrong.xml": ("TRANSACTION_TOTAL", "total"),
    "s_designates_own_office.xml": ("DESIGNATION_OWN_OFFICE", ".designations[0].country"),
    "s_duplicate_designation.xml": ("DESIGNATION_REPEATED", ".designations[1].country"),
    "s_priority_in_future.xml": ("PRIORITY_IN_FUTURE", ".filing_date"),
    "s_year_only_date.xml": ("DATE_WRONG", ".receiving_office_date"),
    "s_colour_claim_without_indicator.xml": ("MARK_COLOUR_UNMARKED", ".is_colour"),
    "s_standard_characters_with_image.xml": ("MARK_STANDARD_FEATURE", ".standard_characters"),
}
"""What each sample that is valid by its schema, and wrong all the same, must be told."""

OF_MEMORY = {"MARK_STANDARD_FEATURE"}
"""What of it rests on a source that is recalled only, so that it warns."""


def told_terms(
    text: str, number: int | None, language: str, parties: tuple[str, ...]
) -> tuple[Finding, ...]:
    """Say something that depends on all that a check of terms is given."""
    unknown = sentences.unknown()
    seen = sentences.old_edition(f"{len(text)}/{number}/{language}/{len(parties)}")
    return (unknown, seen) if "gorras" in text or len(parties) > 3 else (seen,)


FULL = situation(
    fee_table=load_fee_table(),
    terms=told_terms,
    media={
        "0a": MediaFacts(
            "image/png", 900, picture=Picture(90, 90, "RGB", (300.0, 300.0), in_colour=True)
        )
    },
)


def leaves(value: Any, path: str = "") -> Iterator[str]:
    """Yield the paths of all values in nested dicts and lists, and of the lists."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from leaves(each, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        yield path
        for number, each in enumerate(value):
            yield from leaves(each, f"{path}[{number}]")
    else:
        yield path


def with_value(draft: Draft, path: str, value: Any) -> Draft:
    """Return a draft with a value at a path of its stored form."""
    stored = draft.stored()
    steps = [name or int(number) for name, number in re.findall(r"([a-z_0-9]+)|\[(\d+)\]", path)]
    put(stored, steps, value)
    return draft_of(stored)


def told_path(path: str) -> str:
    """Return a path of the stored draft as findings have it."""
    return path.removeprefix("transaction.")


@pytest.mark.parametrize("filing", [rich_application(), rich_designation()], ids=["MM2", "MM4"])
def test_whatever_field_is_changed_the_affected_rules_find_what_all_rules_find(
    filing: dict[str, Any],
) -> None:
    draft = draft_of(filing)
    before = check_filing(draft, FULL)
    paths = [
        path for path in leaves(draft.stored()) if not re.search(r"\.form$|version$|format$", path)
    ]
    assert len(paths) > 40
    others = ("2031-01-01", "JP", "gorras; cascos")
    for place, path in enumerate(paths):
        for value in (GONE, others[place % 3]):
            is_list = value is not GONE and isinstance(_at(draft.stored(), path), list)
            try:
                after = with_value(draft, path, [] if is_list else value)
            except ValueError:
                continue
            found = check_changed(after, FULL, told_path(path), before)
            assert found == check_filing(after, FULL), (path, value)


def _at(stored: Any, path: str) -> Any:
    for name, number in re.findall(r"([a-z_0-9]+)|\[(\d+)\]", path):
        stored = stored[name] if name else stored[int(number)]
    return stored


TEXTS = st.sampled_from(
    (
        *("", " ", "ES", "es", "FR", "US", "EM", "2026-02-31", "2026", "2026-06-01", "9", "25"),
        *("99", "cascos", "gorras; cascos", "Farola", "花", "a@b.org", "True", "MM18", "mark.png"),
    )
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    filing=st.sampled_from([rich_application, rich_designation, application, designation]),
    edits=st.lists(st.tuples(st.integers(0, 10_000), TEXTS), min_size=1, max_size=6),
)
def test_random_edits_one_after_the_other_end_in_the_findings_of_a_full_check(
    filing: Any, edits: list[tuple[int, str]]
) -> None:
    draft = draft_of(filing())
    found = check_filing(draft, FULL)
    for number, text in edits:
        paths = [
            path
            for path in leaves(draft.stored())
            if not re.search(r"\.form$|version$|format$|[a-z]s$", path)
        ]
        path = paths[number % len(paths)]
        try:
            draft = with_value(draft, path, text)
        except ValueError:
            continue
        found = check_changed(draft, FULL, told_path(path), found)
    assert found == check_filing(draft, FULL)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(transaction=transactions(), number=st.integers(0, 10_000), text=TEXTS)
def test_whatever_the_model_takes_is_checked_and_checked_again_after_an_edit(
    transaction: Any, number: int, text: str
) -> None:
    draft = Draft(transaction=transaction)
    before = check_filing(draft, FULL)
    assert all(each.rule_id and each.finding.message for each in before)
    paths = [
        path
        for path in leaves(draft.stored())
        if not re.search(r"\.form$|version$|format$|[a-z]s$|kept", path)
    ]
    path = paths[number % len(paths)]
    try:
        after = with_value(draft, path, text)
    except ValueError:
        return
    assert check_changed(after, FULL, told_path(path), before) == check_filing(after, FULL)


@pytest.mark.parametrize("today", ["0001-01-01", "2026-11-26", "9999-12-31"])
def test_no_date_or_amount_that_can_be_typed_stops_the_check(today: str) -> None:
    given = replace(FULL, today=date.fromisoformat(today))
    for day in ("0001-01-01", "9999-12-31"):
        for filing in (rich_application(), rich_designation()):
            draft = draft_of(filing)
            for path in (each for each in leaves(draft.stored()) if each.endswith("date")):
                draft = with_value(draft, path, day)
            check_filing(draft, given)
    for amount in ("9e999999", "-9e999999", "1_000", "٣٤٥", "NaN", "9" * 400, "1." + "9" * 400):
        money = {"amount": amount, "currency": "CHF"}
        payment = {"payable_total": money, "fees": [{"basic_amount": money}] * 2}
        for payments in ([payment], [payment, payment]):
            found = check_filing(changed(rich_application(), {"payments": payments}), given)
            assert "PAYMENT_AMOUNT_MISSING" in {each.finding.code for each in found}


def test_a_part_added_to_a_list_is_told_by_the_path_of_the_list() -> None:
    draft = draft_of(application())
    before = check_filing(draft, FULL)
    after = changed(application(), {"designations": ["JP", "CH", "US"]})

    found = check_changed(after, FULL, "forms[0].designations", before)

    assert found == check_filing(after, FULL)
    assert "DESIGNATION_FORM_MISSING" in {each.finding.code for each in found}


def test_a_change_asks_only_the_rules_that_read_the_field() -> None:
    asked = [rule.id for rule in RULES if rule.concerns("forms[0].mark.translations[0].text")]
    assert "M-073" in asked
    assert not {"M-023", "M-084", "M-122"} & set(asked)
    assert len(asked) < len(RULES) / 2


@pytest.mark.parametrize("path", ["", "forms", "forms[0]", "transaction"])
def test_a_whole_form_that_changed_asks_every_rule(path: str) -> None:
    assert all(rule.concerns(path) for rule in RULES)


def test_the_same_draft_gives_the_same_findings() -> None:
    draft = draft_of(rich_application())
    assert check_filing(draft, FULL) == check_filing(draft.copy_deep(), FULL)


def test_a_check_can_be_stopped() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        check_filing(draft_of(application()), situation(), stop)


def test_a_check_is_stopped_within_a_rule_between_two_classes() -> None:
    asked: list[int | None] = []

    def terms(_text: str, number: int | None, *_rest: object) -> tuple[Finding, ...]:
        asked.append(number)
        return ()

    def stop() -> None:
        if asked:
            raise Cancelled

    with pytest.raises(Cancelled):
        check_filing(draft_of(application()), situation(terms=terms), stop)
    assert asked == [9]


BASIC = {"class_descriptions": [{"class_number": "9", "descriptions": "programas"}]}
LIMITED = {"countries": ["JP"], "class_descriptions": BASIC["class_descriptions"]}


@pytest.mark.parametrize(
    ("rule_id", "count"), [("M-084", 2), ("M-093", 2), ("M-095", 2), ("M-097", 1)]
)
def test_a_rule_on_goods_and_services_asks_at_every_class_whether_to_stop(
    rule_id: str, count: int
) -> None:
    draft = changed(application(), {"desk.basic_marks": [BASIC], "limitations": [LIMITED]})
    asked: list[str] = []
    form = draft.transaction.forms[0]
    case = Case(draft, form, "forms[0]", FULL, lambda: asked.append(rule_id))
    tuple(rule_of(rule_id).check(case))
    assert len(asked) == count


def rule_of(rule_id: str) -> Rule:
    return next(rule for rule in RULES if rule.id == rule_id)


def test_of_several_changes_each_rule_is_asked_once_and_finds_what_all_rules_find() -> None:
    asked: list[str] = []

    def terms(text: str, *rest: Any) -> tuple[Finding, ...]:
        asked.append(text)
        return told_terms(text, *rest)

    now = replace(FULL, terms=terms)
    draft = draft_of(rich_application())
    before = check_filing(draft, now)
    count = len(asked)
    after = with_value(draft, "transaction.forms[0].application_language", "fr")
    after = with_value(after, "transaction.forms[0].designations", [{"country": "US"}])
    after = with_value(after, "transaction.office", "XX")
    paths = ("forms[0].application_language", "forms[0].designations", "office", "office")
    expected = check_filing(after, now)
    asked.clear()
    assert check_changes(after, now, paths, before) == expected
    assert len(asked) <= count
    assert len(asked) == len(set(asked))


TWO_FORMS = {
    "transaction": {
        "office": "ES",
        "forms": [*(application()["transaction"]["forms"] for _ in range(2))],
    }
}


def test_two_forms_say_the_same_of_what_lies_beside_them_once() -> None:
    foreign = [{"class_number": "9", "descriptions": [{"text": "software", "language": "en"}]}]
    draft = changed(TWO_FORMS, {"desk.basic_marks": [{"class_descriptions": foreign}]})
    found = check_filing(draft, FULL)
    beside = [each for each in found if each.finding.code == "BASIC_LIST_LANGUAGE"]
    own = [each for each in found if each.finding.code == "BASIC_CLASS_BEYOND"]
    assert [each.path for each in beside] == ["desk.basic_marks"]
    assert [each.path.partition(".")[0] for each in own] == ["forms[0]", "forms[1]"]


def test_findings_of_several_forms_are_not_compared_with_one_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def compared(*_anything: object) -> bool:
        raise AssertionError

    before = check_filing(draft_of(TWO_FORMS), FULL)
    monkeypatch.setattr(PlacedFinding, "__eq__", compared)
    monkeypatch.setattr(Finding, "__eq__", compared)
    after = check_filing(draft_of(TWO_FORMS), FULL)
    assert len(after) == len(before) > 2


def test_findings_share_an_identity_only_where_they_are_equal() -> None:
    found = [
        each
        for filing in (rich_application(), rich_application(), rich_designation(), TWO_FORMS)
        for each in check_filing(draft_of(filing), FULL)
    ]
    assert len(found) > 20
    for one, other in product(found, found):
        assert (_identity(one) == _identity(other)) == (one == other)
    moved = replace(found[0], finding=replace(found[0].finding, details={"other": "detail"}))
    assert _identity(moved) != _identity(found[0])


def test_every_finding_has_a_rule_a_place_and_a_whole_sentence() -> None:
    for filing in (rich_application(), rich_designation()):
        for each in check_filing(draft_of(filing), FULL):
            assert each.rule_id
            assert each.path
            assert each.finding.message.endswith(".")
            assert each.finding.authority.rule
            assert each.finding.authority.source


def test_a_finding_is_told_as_json() -> None:
    found = check_filing(changed(application(), {"office": ""}), situation())
    first = found[0].as_json()
    assert (first["code"], first["path"], first["severity"]) == (
        "OFFICE_MISSING",
        "office",
        "error",
    )
    assert (first["id"], first["confidence"]) == ("M-001", "verified")
    assert json.dumps(first)


def test_paths_lead_to_fields_of_the_draft() -> None:
    draft = draft_of(rich_application())
    for each in check_filing(draft, FULL):
        names = re.findall(r"([a-z_0-9]+)|\[(\d+)\]", each.path)
        part: Any = draft if each.path.startswith(("desk", "attachments")) else draft.transaction
        for name, number in names:
            if part is None:
                break
            part = getattr(part, name) if name else part[int(number)]


@pytest.mark.shared
@pytest.mark.parametrize("name", sorted(SEMANTIC))
def test_a_sample_valid_by_its_schema_is_told_what_is_wrong(name: str, shared: Path) -> None:
    path = shared / "samples" / "st96_semantic" / name
    if not path.is_file():
        pytest.skip("the samples are not in the shared folder")
    transaction, _ = read_madrid(path.read_bytes(), source=name)

    found = check_filing(Draft(transaction=transaction), situation())

    code, place = SEMANTIC[name]
    told = [each for each in found if each.finding.code == code and each.path.endswith(place)]
    assert [each.severity for each in told] == [
        Severity.WARNING if code in OF_MEMORY else Severity.ERROR
    ]


@pytest.mark.shared
def test_every_madrid_sample_of_the_manifest_is_among_them(shared: Path) -> None:
    path = shared / "samples" / "st96_semantic" / "manifest.json"
    if not path.is_file():
        pytest.skip("the samples are not in the shared folder")
    cases = json.loads(path.read_text(encoding="utf-8"))["cases"]
    madrid = {case["file"] for case in cases if case["base"].startswith("madrid")}
    assert madrid == SEMANTIC.keys()


@pytest.mark.shared
@pytest.mark.parametrize("name", ["madrid_minimal.xml", "madrid_rich.xml"])
def test_what_a_semantic_sample_is_told_is_not_told_of_the_sample_it_was_made_from(
    name: str, shared: Path
) -> None:
    path = shared / "samples" / "st96" / name
    if not path.is_file():
        pytest.skip("the samples are not in the shared folder")
    transaction, _ = read_madrid(path.read_bytes(), source=name)
    found = check_filing(Draft(transaction=transaction), situation())
    assert not {each.finding.code for each in found} & {code for code, _ in SEMANTIC.values()}


def test_a_situation_needs_the_day_and_the_members_alone() -> None:
    bare = Situation(today=FULL.today, members=FULL.members)
    found: tuple[PlacedFinding, ...] = check_filing(draft_of(application()), bare)
    assert all(each.severity is not Severity.ERROR for each in found)
