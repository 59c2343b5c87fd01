"""Which element of ST.96 holds which field of the forms, and which values it takes.

The two-way tables say the first, our profile of the standard the second; nothing is said twice.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from lxml import etree

from gsfiler.filing.form.part import Part
from gsfiler.filing.messages.madrid_xml import ROOT, TRANSACTION
from gsfiler.filing.messages.xml_form import (
    AnyOrder,
    Attribute,
    Bag,
    Each,
    Layout,
    Measure,
    Nested,
    OneOf,
    Row,
    Together,
    content_row,
    fields_of,
    tags_of,
)
from gsfiler.st96.grammar import ElementRule
from gsfiler.st96.names import clark, shown
from gsfiler.st96.schemas import profile_schema
from gsfiler.st96.values import ValueType


@dataclass(frozen=True, slots=True)
class FormElement:
    """An element or attribute, by its name with prefix, and the field it holds.

    ``values`` are those that our profile takes there, None for what holds elements. Of an element
    ``around`` others ``field`` is the first one inside, and ``several`` tells that there are more.
    ``is_content`` tells that the element stands for the part and the field is its own text.
    """

    name: str
    part: type[Part]
    field: str
    values: ValueType | None = None
    around: bool = False
    several: bool = False
    is_content: bool = False


@cache
def form_elements() -> tuple[FormElement, ...]:
    """Return every element and attribute of the Madrid forms that has a field, in their order."""
    found: list[FormElement] = []
    waiting, seen = [(clark(ROOT), TRANSACTION)], {(clark(ROOT), TRANSACTION)}
    for tag, layout in waiting:
        rule = _rule(tag, None)
        if (text := content_row(layout)) is not None:
            values = rule.values if rule is not None else None
            own = FormElement(shown(tag), layout.part, text.field, values, is_content=True)
            found.append(own)
        found += _of_rows(layout, layout.rows, rule)
        for inner in _inner(layout.rows):
            if inner not in seen:
                seen.add(inner)
                waiting.append(inner)
    return tuple(found)


def _of_rows(
    layout: Layout, rows: tuple[Row, ...], rule: ElementRule | None
) -> Iterator[FormElement]:
    """Yield what some rows hold; ``rule`` is the profile's of the element they stand in."""
    for row in rows:
        if isinstance(row, AnyOrder | OneOf | Together):
            yield from _of_rows(layout, row.rows, rule)
        elif isinstance(row, Attribute):
            known = rule.attributes.get(row.name) if rule is not None else None
            values = known.values if known is not None else None
            yield FormElement(shown(row.name), *_owner(layout, row.field), values)
        elif isinstance(row, Bag):
            first, *more = dict.fromkeys(fields_of(row))
            owner = _owner(layout, first)
            yield FormElement(shown(row.tag), *owner, around=True, several=bool(more))
            yield from _of_rows(layout, row.rows, _rule(row.tag, rule))
        elif fields := fields_of(row):
            for tag in tags_of(row):
                inner = _rule(tag, rule)
                values = inner.values if inner is not None else None
                yield FormElement(shown(tag), *_owner(layout, fields[0]), values)
                if isinstance(row, Measure):
                    unit = inner.attributes.get(row.unit) if inner is not None else None
                    owner = _owner(layout, row.unit_field)
                    yield FormElement(shown(row.unit), *owner, unit.values if unit else None)


def _inner(rows: tuple[Row, ...]) -> Iterator[tuple[str, Layout]]:
    """Yield the elements below some rows that are parts, with their tables."""
    for row in rows:
        if isinstance(row, AnyOrder | OneOf | Together | Bag):
            yield from _inner(row.rows)
        elif isinstance(row, Nested):
            yield row.tag, row.layout
        elif isinstance(row, Each):
            yield from row.layouts.items()


def _owner(layout: Layout, name: str) -> tuple[type[Part], str]:
    """Return the part that has a field, and the field's own name there."""
    *way, last = name.split(".")
    return (layout.inner[way[0]] if way else layout.part), last


def _rule(tag: str, around: ElementRule | None) -> ElementRule | None:
    """Return the profile's rule of an element where it stands."""
    grammar = profile_schema().grammar
    declaration: etree._Element | None = around.inner.get(tag) if around is not None else None
    if declaration is None:
        declaration = grammar.declaration(tag)
    return grammar.rule(declaration) if declaration is not None else None
