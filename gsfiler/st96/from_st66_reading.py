"""Reading a document leniently, and knowing afterwards what was not read.

Offices' files are seldom valid: elements are missing, empty, in another order or of the office's
own make. So everything is looked up by name, wherever it stands below its parent; what was looked
up is remembered, and what nobody asked for is told in the end. Rule 18 of the conversion from ST.66
holds everywhere: an empty element counts as absent.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from types import MappingProxyType

from lxml import etree

from gsfiler.core.findings import Detail, Finding, FindingKind
from gsfiler.core.hardened_xml import line_of
from gsfiler.st96.from_st66_findings import (
    EXTENSION_LEFT_OUT,
    EXTENSION_READ,
    LEFT_OUT,
    LINE,
    LINES,
    REPEATED,
)

_SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_XML = "http://www.w3.org/XML/1998/namespace"
_SEQUENCE = "sequenceNumber"
_OF_NO_CONTENT = frozenset({_SEQUENCE, "st96Version", "ipoVersion"})
"""Attributes that say nothing of their own: the order is kept, the version is read elsewhere."""


def local_name(element: etree._Element) -> str:
    """Return the name of an element without its namespace."""
    return etree.QName(element).localname


def says_nothing(element: etree._Element) -> bool:
    """Return whether an element holds no text at all, at any depth."""
    return not any(str(piece).strip() for piece in element.itertext())


@dataclass(slots=True)
class _Told:
    """What was told, and of which lines."""

    kind: FindingKind
    name: str
    details: dict[str, Detail]
    lines: list[int] = field(default_factory=list)

    def finding(self) -> Finding:
        """Return the finding, with the words for one line or for the first of several."""
        first, count = min(self.lines), len(self.lines)
        place = LINE.of(line=first) if count == 1 else LINES.of(line=first, count=count)
        details = MappingProxyType({"element": self.name, "place": place, **self.details})
        return Finding(self.kind, self.kind.severity, self.kind.authority, details=details)


@dataclass(frozen=True, slots=True)
class Losses:
    """The kinds of finding for what was not read: in general, of an extension, a second one."""

    left_out: FindingKind = LEFT_OUT
    extension: FindingKind = EXTENSION_LEFT_OUT
    repeated: FindingKind = REPEATED


class Reading:
    """A document while it is read: what has been taken from it, and what is to be told.

    ``is_own`` tells the namespaces of the standard; an element of another one is an extension, and
    read only where somebody asks for it (:meth:`extension`).
    """

    def __init__(self, is_own: Callable[[str], bool], losses: Losses | None = None) -> None:
        self._is_own = is_own
        self._losses = losses or Losses()
        self._taken: set[etree._Element] = set()
        self._read_whole: set[etree._Element] = set()
        self._attributes: defaultdict[etree._Element, set[str]] = defaultdict(set)
        self._told: dict[tuple[str, ...], _Told] = {}

    def all(self, parent: etree._Element, *path: str) -> list[etree._Element]:
        """Return the filled elements at the end of a path of names below a parent, and take them.

        They come in the order of their sequence numbers, where each has one, else as they stand.
        """
        found = [parent]
        for name in path:
            found = [each for above in found for each in self._children(above, name)]
            self._taken.update(found)
        numbers = [each.get(_SEQUENCE, "") for each in found]
        if numbers and all(number.strip().isdecimal() for number in numbers):
            found = [found[at] for at in sorted(range(len(found)), key=lambda at: int(numbers[at]))]
        for each in found:
            self._attributes[each].add(_SEQUENCE)
        return found

    def one(self, parent: etree._Element, name: str, *path: str) -> etree._Element | None:
        """Return the first filled element at the end of a path, and take it alone."""
        for child in self._children(parent, name):
            found = self.one(child, *path) if path else child
            if found is not None:
                self._taken.add(child)
                return found
        return None

    def extension(self, parent: etree._Element, name: str) -> etree._Element | None:
        """Return a filled child of that name and of another namespace, take it, and say so."""
        for child in parent.iterchildren("{*}" + name):
            if not self._belongs(child, parent) and not says_nothing(child):
                self._taken.add(child)
                self.tell(EXTENSION_READ, child)
                return child
        return None

    def _children(self, parent: etree._Element, name: str) -> Iterator[etree._Element]:
        for child in parent.iterchildren("{*}" + name):
            if self._belongs(child, parent) and not says_nothing(child):
                yield child

    def _belongs(self, child: etree._Element, parent: etree._Element) -> bool:
        namespace = etree.QName(child).namespace or ""
        return self._is_own(namespace) or namespace == (etree.QName(parent).namespace or "")

    def text_of(self, element: etree._Element) -> str:
        """Return the whole text of an element, without blanks around it."""
        self._read_whole.add(element)
        return "".join(map(str, element.itertext())).strip()

    def text(self, parent: etree._Element, name: str, *path: str) -> str:
        """Return the text of the first filled element at the end of a path, else an empty one."""
        element = self.one(parent, name, *path)
        return "" if element is None else self.text_of(element)

    def give_up(self, element: etree._Element) -> None:
        """Take an element for read with all it holds: it is left out, and that has been told."""
        self._read_whole.add(element)
        self._attributes[element].update(
            etree.QName(str(key)).localname for key, _ in element.items()
        )

    def attribute(self, element: etree._Element, name: str) -> str:
        """Return an attribute by its local name, without blanks around it; empty if absent."""
        self._attributes[element].add(name)
        for key, value in element.items():
            if etree.QName(str(key)).localname == name:
                return str(value).strip()
        return ""

    def tell(self, kind: FindingKind, element: etree._Element, **details: Detail) -> None:
        """Note a finding about an element; those that differ by their line alone become one."""
        self.tell_name(kind, local_name(element), element, **details)

    def tell_name(
        self, kind: FindingKind, name: str, element: etree._Element, **details: Detail
    ) -> None:
        """Note a finding about what is called ``name`` and stands at an element."""
        key = (kind.code, name, *map(str, details.values()))
        told = self._told.setdefault(key, _Told(kind, name, details))
        told.lines.append(line_of(element) or 1)

    def findings(self) -> tuple[Finding, ...]:
        """Return what was told, by the line it was first told of."""
        told = sorted(self._told.values(), key=lambda each: min(each.lines))
        return tuple(each.finding() for each in told)

    def tell_what_is_left(self, root: etree._Element) -> None:
        """Tell of everything below a root that was not read; empty elements are no loss."""
        names: set[object] = set()
        for child in root.iterchildren():
            if child in self._taken:
                names.add(child.tag)
                self._tell_attributes(child)
                if child not in self._read_whole:
                    self._tell_stray_text(child)
                    self.tell_what_is_left(child)
            elif not says_nothing(child):
                is_second = child.tag in names
                loss = self._losses.repeated if is_second else self._losses.left_out
                is_own = self._is_own(etree.QName(child).namespace or "")
                self.tell(loss if is_own else self._losses.extension, child)

    def _tell_attributes(self, element: etree._Element) -> None:
        for key, value in element.items():
            name = etree.QName(str(key))
            unread = name.localname not in (self._attributes[element] | _OF_NO_CONTENT)
            if unread and str(value).strip() and name.namespace not in {_SCHEMA_INSTANCE, _XML}:
                place = f"{local_name(element)}/@{name.localname}"
                self.tell_name(self._losses.left_out, place, element)

    def _tell_stray_text(self, element: etree._Element) -> None:
        pieces: Iterable[object] = (element.text, *(child.tail for child in element))
        if any(piece is not None and str(piece).strip() for piece in pieces):
            self.tell_name(self._losses.left_out, f"{local_name(element)}/text()", element)
