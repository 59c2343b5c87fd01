"""How a form is laid out in ST.96: the words that the tables of the forms are written in.

A *layout* is the table of one kind of part. Its rows stand in the order of the schema; each says
which element holds which field of the part, or that an element without a field is kept as it
stands. The same table serves both ways: :mod:`gsfiler.filing.messages.xml_reading` fills a part
from an element by it, :mod:`gsfiler.filing.messages.xml_writing` an element from a part. Elements
and attributes are named with the standard's prefixes. A field may lie in a part of the part
(``mark.images``).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from gsfiler.core.findings import FindingKind
from gsfiler.filing.form.part import Part
from gsfiler.st96.names import clark

Hook = Callable[[Any], Any]


@dataclass(frozen=True, eq=False)
class Row:
    """One row of a table."""


@dataclass(frozen=True, eq=False)
class Attribute(Row):
    """An attribute and its field."""

    name: str
    field: str


@dataclass(frozen=True, eq=False)
class KeptAttribute(Row):
    """An attribute without a field; it is kept."""

    name: str


@dataclass(frozen=True, eq=False)
class Content(Row):
    """The text of the element itself; ``rich`` where words in it may be emphasised."""

    field: str
    rich: bool = False


@dataclass(frozen=True, eq=False)
class Element(Row):
    """A row about one kind of element."""

    tag: str


@dataclass(frozen=True, eq=False)
class Text(Element):
    """An element that holds a text.

    ``attributes`` are those it may have, with the values gsfiler writes (none for an empty one);
    ``when`` tells whether a value belongs into this element and not another of the same field. An
    element ``as_read`` is written only where the part remembers that it was read, for the value
    stands elsewhere too.
    """

    field: str
    rich: bool
    attributes: Mapping[str, str]
    when: Callable[[str], bool] | None
    as_read: bool


@dataclass(frozen=True, eq=False)
class YesNo(Element):
    """An element that says ``true`` or ``false``."""

    field: str


@dataclass(frozen=True, eq=False)
class Texts(Element):
    """An element for each text of a list."""

    field: str


@dataclass(frozen=True, eq=False)
class Measure(Element):
    """An element with a number, and an attribute with its unit."""

    field: str
    unit: str
    unit_field: str


@dataclass(frozen=True, eq=False)
class Nested(Element):
    """An element that is a part."""

    field: str
    layout: "Layout"


@dataclass(frozen=True, eq=False)
class Each(Row):
    """An element for each part of a list; which one, the kind of the part decides."""

    field: str
    layouts: Mapping[str, "Layout"]


@dataclass(frozen=True, eq=False)
class Bag(Element):
    """An element around others, without a part of its own."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, eq=False)
class Kept(Row):
    """Elements without a field; they are kept as they stand, and ``told`` says so where given."""

    tags: frozenset[str]
    told: FindingKind | None = None


@dataclass(frozen=True, eq=False)
class NeverStored(Element):
    """An element that is neither kept nor written: a password, a card."""


@dataclass(frozen=True, eq=False)
class OneOf(Row):
    """Rows that exclude one another."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, eq=False)
class Together(Row):
    """Rows that make one alternative."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, eq=False)
class AnyOrder(Row):
    """Rows whose elements the schema allows in any order, and as often as one likes.

    A layout has at most one of these, because a part remembers one order.
    """

    rows: tuple[Row, ...]


@dataclass(frozen=True, eq=False)
class Layout:
    """The table of one kind of part.

    ``kind`` is the field and value by which the part tells that it is of this layout. ``tidy``
    takes out of a part that was read what goes without saying; ``complete`` puts it into a part
    that is to be written. ``inner`` gives the kinds of parts in which fields with a point lie;
    ``unsaid`` names fields that only other kinds of the part use, and that may hold what somebody
    typed before the kind was changed.
    """

    part: type[Part]
    rows: tuple[Row, ...]
    kind: tuple[str, str] | None
    tidy: Hook | None
    complete: Hook | None
    inner: Mapping[str, type[Part]]
    unsaid: frozenset[str]


def layout(
    part: type[Part],
    *rows: Row,
    kind: tuple[str, str] | None = None,
    tidy: Hook | None = None,
    complete: Hook | None = None,
    inner: Mapping[str, type[Part]] | None = None,
    unsaid: Iterable[str] = (),
) -> Layout:
    """Return the table of a kind of part; see :class:`Layout`."""
    return Layout(part, rows, kind, tidy, complete, inner or {}, frozenset(unsaid))


def attribute(name: str, field_name: str) -> Attribute:
    """Return the row of an attribute."""
    return Attribute(clark(name), field_name)


def kept_attribute(name: str) -> KeptAttribute:
    """Return the row of an attribute without a field."""
    return KeptAttribute(clark(name))


def content(field_name: str, *, rich: bool = False) -> Content:
    """Return the row of the text of the element itself."""
    return Content(field_name, rich)


def text(
    name: str,
    field_name: str,
    *,
    rich: bool = False,
    attributes: Mapping[str, str] | None = None,
    when: Callable[[str], bool] | None = None,
    as_read: bool = False,
) -> Text:
    """Return the row of an element with text; see :class:`Text`."""
    known = {clark(each): value for each, value in (attributes or {}).items()}
    return Text(clark(name), field_name, rich, known, when, as_read)


def yes_no(name: str, field_name: str) -> YesNo:
    """Return the row of an element that says true or false."""
    return YesNo(clark(name), field_name)


def texts(name: str, field_name: str) -> Texts:
    """Return the row of an element that occurs for each text of a list."""
    return Texts(clark(name), field_name)


def measure(name: str, field_name: str, unit: str, unit_field: str) -> Measure:
    """Return the row of a number with its unit."""
    return Measure(clark(name), field_name, clark(unit), unit_field)


def nested(name: str, field_name: str, of: Layout) -> Nested:
    """Return the row of a part."""
    return Nested(clark(name), field_name, of)


def each(name: str, field_name: str, of: Layout) -> Each:
    """Return the row of the parts of a list."""
    return Each(field_name, {clark(name): of})


def each_kind(field_name: str, of: Mapping[str, Layout]) -> Each:
    """Return the row of a list whose parts are of several kinds, by the element of each."""
    return Each(field_name, {clark(name): one for name, one in of.items()})


def bag(name: str, *rows: Row) -> Bag:
    """Return the row of an element around others."""
    return Bag(clark(name), rows)


def kept(*names: str, told: FindingKind | None = None) -> Kept:
    """Return the row of elements without a field."""
    return Kept(frozenset(map(clark, names)), told)


def never_stored(name: str) -> NeverStored:
    """Return the row of an element that is never stored."""
    return NeverStored(clark(name))


def one_of(*rows: Row) -> OneOf:
    """Return rows that exclude one another."""
    return OneOf(rows)


def together(*rows: Row) -> Together:
    """Return rows that make one alternative of several."""
    return Together(rows)


def any_order(*rows: Row) -> AnyOrder:
    """Return rows whose elements may come in any order."""
    return AnyOrder(rows)


@dataclass(frozen=True, eq=False)
class Found:
    """A row, found by an element; ``rank`` is its place in an :class:`AnyOrder`, else -1."""

    row: Row
    rank: int = -1


@cache
def rows_by_tag(owner: Layout | Bag) -> Mapping[str, Found]:
    """Return which row each child element of a layout or bag belongs to."""
    return dict(_by_tag(owner.rows, -1))


def _by_tag(rows: tuple[Row, ...], rank: int) -> Iterator[tuple[str, Found]]:
    for row in rows:
        if isinstance(row, AnyOrder):
            for number, inner in enumerate(row.rows):
                yield from _by_tag((inner,), number)
        elif isinstance(row, OneOf | Together):
            yield from _by_tag(row.rows, rank)
        else:
            yield from ((tag, Found(row, rank)) for tag in tags_of(row))


def tags_of(row: Row) -> tuple[str, ...]:
    """Return the elements of a row, in Clark notation."""
    if isinstance(row, Element):
        return (row.tag,)
    if isinstance(row, Each):
        return tuple(row.layouts)
    return tuple(sorted(row.tags)) if isinstance(row, Kept) else ()


def fields_of(*rows: Row) -> list[str]:
    """Return the fields of rows, of those inside others too, in order."""
    found: list[str] = []
    for row in rows:
        if isinstance(row, Together | OneOf | AnyOrder | Bag):
            found += fields_of(*row.rows)
        else:
            names = (getattr(row, name, "") for name in ("field", "unit_field"))
            found += filter(None, names)
    return found


@cache
def unwritten_fields(of: Layout) -> tuple[str, ...]:
    """Return the fields of a part for which its layout has no row."""
    written = {name.partition(".")[0] for name in fields_of(*of.rows)} | of.unsaid
    written |= {of.kind[0]} if of.kind else set()
    return tuple(name for name in of.part.model_fields if name not in written | _OF_THE_READING)


_OF_THE_READING = frozenset({"kept", "kept_attributes", "kept_forms", "kept_order"})


@cache
def attribute_rows(owner: Layout | Bag) -> Mapping[str, Attribute | KeptAttribute]:
    """Return the rows of the attributes of a layout or bag, by their names."""
    return {row.name: row for row in owner.rows if isinstance(row, Attribute | KeptAttribute)}


@cache
def attributes_inside(owner: Layout | Bag) -> frozenset[str]:
    """Return the names of all attributes that a part keeps, those of its bags among them."""
    names = set(attribute_rows(owner))
    rows = list(owner.rows)
    while rows:
        row = rows.pop()
        if isinstance(row, Together | OneOf | AnyOrder):
            rows += row.rows
        elif isinstance(row, Bag):
            names |= attributes_inside(row)
    return frozenset(names)


@cache
def content_row(owner: Layout) -> Content | None:
    """Return the row of the element's own text, where a layout has one."""
    return next((row for row in owner.rows if isinstance(row, Content)), None)


def get_field(part: Part, name: str) -> Any:
    """Return the value of a field, through the parts that its name leads through."""
    value: Any = part
    for step in name.split("."):
        value = getattr(value, step)
    return value
