"""The tables of the forms say what the schema says, and no field of a form is forgotten."""

from collections.abc import Iterator

import pytest

from gsfiler.filing.messages.madrid_xml import MM2, MM4, ROOT, TRANSACTION
from gsfiler.filing.messages.xml_form import (
    AnyOrder,
    Bag,
    Each,
    Kept,
    Layout,
    Nested,
    NeverStored,
    OneOf,
    Row,
    Together,
    attribute_rows,
    content_row,
    tags_of,
    unwritten_fields,
)
from gsfiler.st96.grammar import ElementRule
from gsfiler.st96.names import OFFICE_MESSAGES, clark, shown
from gsfiler.st96.schemas import profile_schema

GRAMMAR = profile_schema().grammar
OTHER_MESSAGES = frozenset(map(clark, OFFICE_MESSAGES)) - {clark(MM2), clark(MM4)}
"""What our profile does not cover."""


def tables() -> dict[tuple[str, int], tuple[str, Layout | Bag]]:
    """Return every table of the forms with the element it is for, each pair once."""
    found: dict[tuple[str, int], tuple[str, Layout | Bag]] = {}
    _gather(clark(ROOT), TRANSACTION, found)
    return found


def _gather(
    tag: str, owner: Layout | Bag, found: dict[tuple[str, int], tuple[str, Layout | Bag]]
) -> None:
    if (tag, id(owner)) in found:
        return
    found[tag, id(owner)] = (tag, owner)
    for row in flat(owner.rows):
        if isinstance(row, Bag):
            _gather(row.tag, row, found)
        elif isinstance(row, Nested):
            _gather(row.tag, row.layout, found)
        elif isinstance(row, Each):
            for each, layout in row.layouts.items():
                _gather(each, layout, found)


def flat(rows: tuple[Row, ...]) -> Iterator[Row]:
    for row in rows:
        if isinstance(row, OneOf | Together | AnyOrder):
            yield from flat(row.rows)
        else:
            yield row


def rule_of(tag: str) -> ElementRule:
    declaration = GRAMMAR.declaration(tag)
    assert declaration is not None
    rule = GRAMMAR.rule(declaration)
    assert rule is not None
    return rule


def groups(rows: tuple[Row, ...]) -> list[set[str]]:
    """Return the elements in the order of a table; those of a choice count as one place."""
    found = []
    for row in rows:
        if isinstance(row, OneOf | AnyOrder):
            found.append({tag for inner in flat((row,)) for tag in tags_of(inner)})
        elif isinstance(row, Together):
            found += groups(row.rows)
        elif tags := tags_of(row):
            found.append(set(tags))
    return found


TABLES = list(tables().values())


@pytest.mark.parametrize(("tag", "owner"), TABLES, ids=[shown(tag) for tag, _ in TABLES])
def test_a_table_has_the_elements_of_the_schema_in_their_order(
    tag: str, owner: Layout | Bag
) -> None:
    rule = rule_of(tag)
    rows = groups(owner.rows)
    model = list(dict.fromkeys(rule.model.elements[1:])) if rule.model else []
    if rule.mixed:
        model = [each for each in model if each in set().union(*rows)]
    for group in rows:
        here = group - OTHER_MESSAGES
        assert set(model[: len(here)]) == here
        model = model[len(here) :]
    assert model == []


@pytest.mark.parametrize(("tag", "owner"), TABLES, ids=[shown(tag) for tag, _ in TABLES])
def test_a_table_has_the_attributes_of_the_schema(tag: str, owner: Layout | Bag) -> None:
    assert set(attribute_rows(owner)) == set(rule_of(tag).attributes)


@pytest.mark.parametrize(("tag", "owner"), TABLES, ids=[shown(tag) for tag, _ in TABLES])
def test_text_stands_where_the_schema_has_text(tag: str, owner: Layout | Bag) -> None:
    rule = rule_of(tag)
    has_text = isinstance(owner, Layout) and content_row(owner) is not None
    assert has_text == (rule.values is not None or rule.mixed)


LAYOUTS = [(tag, owner) for tag, owner in TABLES if isinstance(owner, Layout)]


@pytest.mark.parametrize(("tag", "layout"), LAYOUTS, ids=[shown(tag) for tag, _ in LAYOUTS])
def test_every_field_of_a_part_has_its_row(tag: str, layout: Layout) -> None:
    text_alone = content_row(layout) is not None and rule_of(tag).values is not None
    left = set(unwritten_fields(layout))
    assert left <= ({"sequence_number"} if text_alone else set())


@pytest.mark.parametrize(("tag", "layout"), LAYOUTS, ids=[shown(tag) for tag, _ in LAYOUTS])
def test_what_is_kept_can_find_its_place_again(tag: str, layout: Layout) -> None:
    """No element stands in two rows of a part, and there is one open order at most."""
    seen: list[str] = []
    open_orders = 0

    def walk(rows: tuple[Row, ...]) -> None:
        nonlocal open_orders
        for row in rows:
            seen.extend(tags_of(row))
            if isinstance(row, OneOf | Together | AnyOrder | Bag):
                open_orders += isinstance(row, AnyOrder)
                walk(row.rows)

    walk(layout.rows)
    assert len(seen) == len(set(seen))
    assert open_orders <= 1


def test_all_messages_of_an_office_have_a_row() -> None:
    rows = [row for tag, owner in TABLES for row in flat(owner.rows) if isinstance(row, Kept)]
    told = [row.tags for row in rows if row.told is not None]
    assert told == [OTHER_MESSAGES]
    assert len(OFFICE_MESSAGES) == 38


def test_secrets_have_rows_that_store_nothing() -> None:
    rows = [row for tag, owner in TABLES for row in flat(owner.rows)]
    never = {shown(row.tag) for row in rows if isinstance(row, NeverStored)}
    assert never == {"com:CurrentAccountPassword", "com:Card"}
