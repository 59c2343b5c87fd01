"""An element of ST.66 that is being read, and what of it becomes an element of ST.96.

Most of the mapping is "this child becomes that element, holding such a value": one line each, in
the order in which ST.96 wants them.
"""

from dataclasses import dataclass
from typing import final

from lxml import etree

from gsfiler.core.findings import Detail, FindingKind
from gsfiler.st96 import from_st66_findings as told
from gsfiler.st96 import from_st66_values as values
from gsfiler.st96.from_st66_reading import Reading, local_name
from gsfiler.st96.from_st66_tree import Attributes, leaf

Element = etree._Element


@final
@dataclass(frozen=True, slots=True)
class Source:
    """An element of a document that is being read."""

    reading: Reading
    element: Element

    def all(self, *path: str) -> list["Source"]:
        """Return the filled elements at the end of a path below this one."""
        return [Source(self.reading, each) for each in self.reading.all(self.element, *path)]

    def one(self, name: str, *path: str) -> "Source | None":
        """Return the first filled element at the end of a path below this one."""
        found = self.reading.one(self.element, name, *path)
        return None if found is None else Source(self.reading, found)

    def extension(self, name: str) -> "Source | None":
        """Return an office's own child element of that name."""
        found = self.reading.extension(self.element, name)
        return None if found is None else Source(self.reading, found)

    def each_in(self, bag: str, name: str) -> list["Source"]:
        """Return the elements of a bag; of an office's own bag where the standard's is missing."""
        found = self.all(bag, name)
        own = None if found else self.extension(bag)
        return own.all(name) if own else found

    def said(self, name: str, *path: str) -> str:
        """Return the text of the first filled element at the end of a path, else an empty one."""
        return self.reading.text(self.element, name, *path)

    def tell(self, kind: FindingKind, **details: Detail) -> None:
        """Tell a finding about this element."""
        self.reading.tell(kind, self.element, **details)

    def incomplete(self, missing: str) -> None:
        """Tell that this element is left out as a whole because a part of it is missing."""
        self.tell(told.INCOMPLETE, missing=missing)
        self.reading.give_up(self.element)

    def filled_in(self, missing: str, put: Detail) -> None:
        """Tell that something required was missing and what was put in its place."""
        self.tell(told.FILLED_IN, missing=missing, put=put)

    def content(self, kind: values.Value = values.TEXT) -> str | None:
        """Return what this element holds, as a kind of value; a finding tells what is not one."""
        name = local_name(self.element)
        return self._as_value(kind, self.reading.text_of(self.element), name)

    def attribute(self, name: str, target: str, kind: values.Value) -> dict[str, str]:
        """Return an attribute as attributes of an element of ST.96; none where it is unusable."""
        content = self.reading.attribute(self.element, name)
        if not content:
            return {}
        found = self._as_value(kind, content, f"{local_name(self.element)}/@{name}")
        return {} if found is None else {target: found}

    def _as_value(self, kind: values.Value, content: str, name: str) -> str | None:
        found = kind.reads(content)
        wanted = kind.wanted.of()
        if found is None:
            self.reading.tell_name(told.VALUE_LEFT_OUT, name, self.element, wanted=wanted)
        elif kind.is_mended and found.casefold() != content.casefold():
            self.reading.tell_name(told.VALUE_MENDED, name, self.element, wanted=wanted)
        return found

    def language(self) -> dict[str, str]:
        """Return the language of this element as attributes of ST.96."""
        return self.attribute("languageCode", "com:languageCode", values.LANGUAGE)

    def operation(self) -> dict[str, str]:
        """Return what is to be done with this element as attributes of ST.96."""
        kind = values.listed_in("operationCode")
        return self.attribute("operationCode", "com:operationCategory", kind)

    def wording(self, target: str, *, is_numbered: bool = False) -> Element | None:
        """Return this element as a text in a language, with its sequence number if it may."""
        number = self.reading.attribute(self.element, "sequenceNumber") if is_numbered else ""
        attributes = {"com:sequenceNumber": number} if number else {}
        return leaf(target, self.content(), {**self.language(), **attributes})

    def identifier(self, target: str) -> Element | None:
        """Return this element as a number given by an office."""
        office = self.attribute("identifierKindCode", "com:officeCode", values.OFFICE)
        return leaf(target, self.content(values.TOKEN), office)

    def value(
        self, name: str, target: str, kind: values.Value, attributes: Attributes | None = None
    ) -> Element | None:
        """Return a child as an element that holds a value of a kind."""
        child = self.one(name)
        return None if child is None else leaf(target, child.content(kind), attributes)

    def text(self, name: str, target: str) -> Element | None:
        """Return a child as an element that holds any text."""
        return self.value(name, target, values.TEXT)

    def token(self, name: str, target: str) -> Element | None:
        """Return a child as an element whose runs of blanks mean nothing."""
        return self.value(name, target, values.TOKEN)

    def date(self, name: str, target: str) -> Element | None:
        """Return a child as a date."""
        return self.value(name, target, values.DATE)

    def moment(self, name: str, target: str) -> Element | None:
        """Return a child as a date with time."""
        return self.value(name, target, values.MOMENT)

    def truth(self, name: str, target: str) -> Element | None:
        """Return a child as ``true`` or ``false``."""
        return self.value(name, target, values.TRUTH)

    def office(self, name: str, target: str) -> Element | None:
        """Return a child as an office code."""
        return self.value(name, target, values.OFFICE)

    def country(self, name: str, target: str) -> Element | None:
        """Return a child as a country code."""
        return self.value(name, target, values.COUNTRY)

    def worded(self, name: str, target: str, *, is_numbered: bool = False) -> Element | None:
        """Return a child as a text in a language."""
        child = self.one(name)
        return None if child is None else child.wording(target, is_numbered=is_numbered)

    def comment(self) -> Element | None:
        """Return the comment."""
        return self.worded("Comment", "com:CommentText", is_numbered=True)

    def listed(self, name: str, target: str, of: str = "") -> Element | None:
        """Return a child that holds a value of the list ``of``, else of that with its own name.

        A value that ST.96 has no equal for becomes the next broader one, with a finding.
        """
        child = self.one(name)
        if child is None:
            return None
        found = child.content(values.listed_in(of or name))
        if found and values.is_broader(of or name, self.reading.text_of(child.element)):
            child.tell(told.VALUE_BROADER, taken=found)
        return leaf(target, found)
