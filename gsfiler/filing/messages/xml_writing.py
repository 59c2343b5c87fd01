"""Writing a part as an element of ST.96, by the table of its layout.

What is not filled in is left out; whether something is missing, the check of the document says.
What the standard has no way to say stops the writing: nothing is ever left out silently.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from lxml import etree

from gsfiler.core.errors import InputError, UnwritableDraft
from gsfiler.filing.form.part import Part
from gsfiler.filing.messages.xml_form import (
    AnyOrder,
    Attribute,
    Bag,
    Content,
    Each,
    Layout,
    Measure,
    Nested,
    OneOf,
    Row,
    Text,
    Texts,
    Together,
    YesNo,
    attribute_rows,
    attributes_inside,
    content_row,
    fields_of,
    get_field,
    tags_of,
    unwritten_fields,
)
from gsfiler.filing.messages.xml_reading import Reading
from gsfiler.filing.preview.preview_words import label_of
from gsfiler.st96.elements import (
    from_canonical,
    is_about_instance,
    new_element,
    restated,
    whole_text,
)
from gsfiler.st96.names import shown

_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNFILLED: tuple[Any, ...] = ("", None, [])
_TRUE_FALSE = {"true": True, "1": True, "false": False, "0": False}


@dataclass(frozen=True, slots=True)
class _Written:
    """A child element, and whether it was kept as it stood."""

    element: etree._Element
    was_kept: bool = False

    @property
    def key(self) -> str:
        """Its name as ``kept_order`` has it."""
        name = shown(str(self.element.tag))
        return f"={name}" if self.was_kept else name


def write_part(part: Part, layout: Layout, tag: str, path: str) -> etree._Element:
    """Return a part as an element; ``path`` leads to the part in the draft.

    Raises UnwritableDraft, which names the field, for a character that XML cannot hold and for
    fields that exclude one another in the standard.
    """
    if (as_read := _as_it_was_read(part, layout, tag, path)) is not None:
        return as_read
    return _Writing(layout.complete(part) if layout.complete else part, layout, path).element(tag)


def _as_it_was_read(part: Part, layout: Layout, tag: str, path: str) -> etree._Element | None:
    """Return the element a part with emphasised words was read from, if it is the same still."""
    row = content_row(layout)
    form = part.kept_forms.get(row.field) if row is not None and row.rich else None
    if not form:
        return None
    element = kept_element(form, path)
    same = element.tag == tag and Reading().part(element, layout, "") == part
    return restated(element) if same else None


class _Writing:
    """The writing of one part."""

    def __init__(self, part: Part, layout: Layout, path: str) -> None:
        self.part = part
        self.layout = layout
        self.path = path
        self.kept = [restated(kept_element(text, self.place("kept"))) for text in part.kept]

    def place(self, name: str) -> str:
        """Return the path of a field."""
        return f"{self.path}.{name}" if self.path else name

    def element(self, tag: str) -> etree._Element:
        """Return the part as an element."""
        self._refuse_what_has_no_place(tag)
        element = new_element(tag)
        self._attributes(element, self.layout)
        for name, value in self.part.kept_attributes.items():
            if is_about_instance(name):
                element.set(name, self.writable(value, shown(name)))
        if (row := content_row(self.layout)) is not None:
            self._content(element, row)
        element.extend(each.element for each in self._rows(self.layout.rows))
        if self.kept:
            self._refuse_kept(tag, [str(each.tag) for each in self.kept])
        return element

    def _refuse_what_has_no_place(self, tag: str) -> None:
        """Raise UnwritableDraft for a filled field or kept attribute that the element lacks."""
        for name in unwritten_fields(self.layout):
            if getattr(self.part, name) not in _UNFILLED:
                raise UnwritableDraft(
                    self.place(name), f"{shown(tag)} has no place for this.", "Empty it."
                )
        known = attributes_inside(self.layout)
        names = [name for name in self.part.kept_attributes if name not in known]
        if left := [name for name in names if not is_about_instance(name)]:
            self._refuse_kept(tag, left)

    def _refuse_kept(self, tag: str, names: list[str]) -> NoReturn:
        """Raise UnwritableDraft for something kept that has no place here."""
        told = ", ".join(map(shown, names))
        raise UnwritableDraft(
            self.place("kept"),
            f"{told} cannot stand in {shown(tag)}, where it was kept.",
            "Take it out of the draft.",
        )

    def _attributes(self, element: etree._Element, owner: Layout | Bag) -> None:
        """Set the attributes of an element."""
        kept = self.part.kept_attributes
        for name, row in attribute_rows(owner).items():
            own = row.field if isinstance(row, Attribute) else shown(name)
            value = get_field(self.part, row.field) if isinstance(row, Attribute) else ""
            if value or name in kept:
                element.set(name, self.writable(value or kept[name], own))

    def writable(self, value: str, name: str) -> str:
        """Return a text that XML can hold; raises UnwritableDraft where it cannot."""
        if found := _NO_XML.search(value):
            raise UnwritableDraft(
                self.place(name),
                f"the character U+{ord(found[0]):04X} at position {found.start() + 1} of the text "
                "cannot be written in XML.",
                "Delete it.",
            )
        return value

    def _content(self, element: etree._Element, row: Content) -> None:
        """Write the text of the element itself."""
        element.text = self.writable(get_field(self.part, row.field), row.field)

    def _rows(self, rows: Iterable[Row]) -> list[_Written]:
        """Return the child elements of some rows, in order."""
        return [written for row in rows for written in self._row(row)]

    def _row(self, row: Row) -> list[_Written]:
        """Return the child elements of a row."""
        if isinstance(row, AnyOrder):
            return self._any_order(row)
        if isinstance(row, OneOf):
            return self._one_of(row)
        if isinstance(row, Together):
            return self._rows(row.rows)
        if isinstance(row, Each):
            return [*map(_Written, self._each(row)), *self._take_kept(row)]
        written = self.bag(row) if isinstance(row, Bag) else [*map(_Written, self._own(row))]
        return [*written, *self._take_kept(row, filled=bool(written))]

    def _own(self, row: Row) -> list[etree._Element]:
        """Return the elements of a row that come from fields."""
        write = _WRITERS.get(type(row))
        return write(self, row) if write else []

    def nested(self, row: Nested) -> list[etree._Element]:
        """Return the element of a part that is filled in."""
        part = get_field(self.part, row.field)
        if part is None or part == type(part)():
            return []
        return [write_part(part, row.layout, row.tag, self.place(row.field))]

    def texts(self, row: Texts) -> list[etree._Element]:
        """Return an element for each text of a list."""
        return [
            self._plain(row.tag, value, f"{row.field}[{number}]")
            for number, value in enumerate(get_field(self.part, row.field))
        ]

    def _plain(self, tag: str, value: str, name: str) -> etree._Element:
        """Return an element with a text."""
        element = new_element(tag)
        element.text = self.writable(value, name)
        return element

    def text(self, row: Text) -> list[etree._Element]:
        """Return an element with text, the way it was read where it says the same still."""
        value = get_field(self.part, row.field)
        if not value or (row.when is not None and not row.when(value)):
            return []
        if row.as_read and row.field not in self.part.kept_forms:
            return []
        form = self._form(row.field, row.tag)
        if form is not None and whole_text(form) == value:
            return [form]
        element = self._plain(row.tag, value, row.field)
        for name, usual in row.attributes.items():
            if usual:
                element.set(name, usual)
        return [element]

    def yes_no(self, row: YesNo) -> list[etree._Element]:
        """Return an element that says true or false."""
        value = get_field(self.part, row.field)
        if value is None:
            return []
        form = self._form(row.field, row.tag)
        if form is not None and _TRUE_FALSE.get(whole_text(form).strip()) is value:
            return [form]
        return [self._plain(row.tag, "true" if value else "false", row.field)]

    def _form(self, name: str, tag: str) -> etree._Element | None:
        """Return the element that a field was read from, where that was kept."""
        form = self.part.kept_forms.get(name)
        element = restated(kept_element(form, self.place(name))) if form else None
        return element if element is not None and element.tag == tag else None

    def measure(self, row: Measure) -> list[etree._Element]:
        """Return a number with its unit."""
        value, unit = get_field(self.part, row.field), get_field(self.part, row.unit_field)
        if not value and not unit:
            return []
        form = self._form(row.field, row.tag)
        if form is not None and not unit and whole_text(form) == value:
            return [form]
        element = self._plain(row.tag, value, row.field)
        if unit:
            element.set(row.unit, self.writable(unit, row.unit_field))
        return [element]

    def _each(self, row: Each) -> list[etree._Element]:
        """Return an element for each part of a list."""
        written = []
        for number, part in enumerate(get_field(self.part, row.field)):
            place = f"{self.place(row.field)}[{number}]"
            tag, layout = _layout_of(part, row.layouts)
            written.append(write_part(part, layout, tag, place))
        return written

    def bag(self, row: Bag) -> list[_Written]:
        """Return the element around others, where there are some."""
        element = new_element(row.tag)
        self._attributes(element, row)
        children = self._rows(row.rows)
        element.extend(each.element for each in children)
        if not children and not element.attrib:
            return []
        only_kept = not element.attrib and all(each.was_kept for each in children)
        return [_Written(element, was_kept=only_kept)]

    def _one_of(self, row: OneOf) -> list[_Written]:
        """Return the elements of the one alternative that is filled in."""
        filled = [(each, written) for each in row.rows if (written := self._row(each))]
        if any(not each.was_kept for _, written in filled for each in written):
            filled = [
                (each, written)
                for each, written in filled
                if any(not one.was_kept for one in written)
            ]
        if len(filled) > 1:
            names = " and ".join(self._filled_field(each) for each, _ in filled)
            raise UnwritableDraft(
                self.path or "the draft",
                f"{names} are filled in, and the standard takes only one of them.",
                "Empty the others.",
            )
        return filled[0][1] if filled else []

    def _filled_field(self, row: Row) -> str:
        """Return what the first field of some rows that is filled in is called."""
        fields = fields_of(row)
        filled = (name for name in fields if get_field(self.part, name) not in _UNFILLED)
        name = next(filled, "kept")
        *way, last = name.split(".")
        part = self.layout.inner[way[0]] if way else type(self.part)
        return f"“{label_of(part, last)}”"

    def _any_order(self, row: AnyOrder) -> list[_Written]:
        """Return elements in the order they were read, where that is known."""
        usual = self._rows(row.rows)
        if not self.part.kept_order:
            return usual
        waiting = list(usual)
        ordered: list[_Written] = []
        for key in self.part.kept_order:
            found = next((each for each in waiting if each.key == key), None)
            if found is not None:
                ordered.append(found)
                waiting.remove(found)
        for late in waiting:
            rank = usual.index(late)
            before = [n for n, each in enumerate(ordered) if usual.index(each) < rank]
            ordered.insert(before[-1] + 1 if before else 0, late)
        return ordered

    def _take_kept(self, row: Row, *, filled: bool = False) -> list[_Written]:
        """Return the kept elements of a row.

        Beside a filled field an empty one gives way, unless the order that was read tells of it.
        """
        if not self.kept:
            return []
        tags = tags_of(row)
        found = [each for each in self.kept if each.tag in tags]
        self.kept = [each for each in self.kept if each.tag not in tags]
        return [
            _Written(each, was_kept=True)
            for each in found
            if not filled
            or len(each)
            or each.text
            or f"={shown(str(each.tag))}" in self.part.kept_order
        ]


_WRITERS: dict[type[Row], Callable[[_Writing, Any], list[etree._Element]]] = {
    Nested: _Writing.nested,
    Text: _Writing.text,
    Texts: _Writing.texts,
    YesNo: _Writing.yes_no,
    Measure: _Writing.measure,
}


def kept_element(text: str, path: str) -> etree._Element:
    """Return a kept element; raises UnwritableDraft where somebody broke it."""
    try:
        return from_canonical(text, source=path)
    except InputError as error:
        raise UnwritableDraft(
            path,
            f"the XML that was kept here cannot be read ({error.problem})",
            "Take it out of the draft.",
        ) from None


def _layout_of(part: Part, layouts: Mapping[str, Layout]) -> tuple[str, Layout]:
    """Return the element and the layout for a part of a list."""
    for tag, layout in layouts.items():
        if layout.kind is None or getattr(part, layout.kind[0]) == layout.kind[1]:
            return tag, layout
    raise LookupError(f"no layout takes {part!r}")
