"""Walking an ST.96 document by the rules of a schema and naming every fault on the way.

Each element of the standard means the same wherever it stands, so the walk goes on inside one that
is at the wrong place.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from gsfiler.core.errors import on_one_line
from gsfiler.core.findings import QUOTED, Authority, Detail, FindingKind, series
from gsfiler.core.hardened_xml import line_of
from gsfiler.st96 import xml_findings as kinds
from gsfiler.st96.content_model import ContentModel
from gsfiler.st96.elements import is_about_instance, is_blank, whole_text
from gsfiler.st96.grammar import AttributeRule, ElementRule, Grammar
from gsfiler.st96.names import INLINE, OFFICE_MESSAGES, clark, local_name, shown
from gsfiler.st96.order_faults import OrderFault, meant, order_faults
from gsfiler.st96.values import ValueType
from gsfiler.st96.xml_findings import XmlFinding

_MESSAGES = frozenset(map(clark, OFFICE_MESSAGES))
_ORDER_KINDS = {
    "misplaced": kinds.MISPLACED,
    "too many": kinds.TOO_MANY,
    "excluded": kinds.EXCLUDED,
}


@dataclass(frozen=True, slots=True)
class Place:
    """An element of the document and its XPath."""

    element: etree._Element
    path: str

    @property
    def name(self) -> str:
        """The name with the standard's prefix."""
        return shown(str(self.element.tag))

    def children(self) -> list["Place"]:
        """Return the child elements, numbered among their likes."""
        totals = Counter(str(child.tag) for child in self.element)
        numbers: Counter[str] = Counter()
        places = []
        for child in self.element:
            tag = str(child.tag)
            numbers[tag] += 1
            number = f"[{numbers[tag]}]" if totals[tag] > 1 else ""
            places.append(Place(child, f"{self.path}/{shown(tag)}{number}"))
        return places


@dataclass(frozen=True, slots=True)
class Walk:
    """One walk over a document.

    ``authority`` is cited instead of the usual one where it is given; ``by_profile`` tells that the
    rules are our own profile's, which leaves some of the standard out.
    """

    grammar: Grammar
    authority: Authority | None
    by_profile: bool
    identifiers: set[str] = field(default_factory=set)

    def document(self, root: etree._Element) -> Iterator[XmlFinding]:
        """Yield the faults of a whole document, in document order."""
        declaration = self.grammar.root(str(root.tag))
        if declaration is not None:
            yield from self._element(Place(root, "/" + shown(str(root.tag))), declaration)

    def _element(self, at: Place, declaration: etree._Element) -> Iterator[XmlFinding]:
        """Yield the faults of an element and of all inside it."""
        rule = self.grammar.rule(declaration)
        if rule is None:
            return
        yield from self._attributes(at, rule)
        if rule.values is not None:
            yield from self._value(at, rule, rule.values)
        elif rule.model is not None:
            yield from self._content(at, rule, rule.model)

    def _attributes(self, at: Place, rule: ElementRule) -> Iterator[XmlFinding]:
        """Yield the faults of an element's attributes."""
        given = {str(name): str(value) for name, value in at.element.items()}
        mistaken = set()
        for name, value in given.items():
            if known := rule.attributes.get(name):
                yield from self._attribute(at, name, value, known)
            elif not is_about_instance(name):
                alike = [n for n in rule.attributes if local_name(n) == local_name(name)]
                right = next((each for each in alike if each not in given), "")
                mistaken.add(right)
                kind = kinds.ATTRIBUTE_NAME if right else kinds.ATTRIBUTE_UNKNOWN
                if self.by_profile and at.element.tag in INLINE:
                    kind = kinds.NOT_COVERED
                yield self._told(at, kind, attribute=shown(name), right=shown(right))
        for name, known in rule.attributes.items():
            if known.required and name not in given and name not in mistaken:
                yield self._told(at, kinds.ATTRIBUTE_MISSING, attribute=shown(name))

    def _attribute(
        self, at: Place, name: str, value: str, known: AttributeRule
    ) -> Iterator[XmlFinding]:
        """Yield the faults of an attribute's value."""
        expected = _expected(value, known.values, known.fixed)
        if expected:
            perhaps = _perhaps(value, known.values)
            yield self._told(
                at,
                kinds.ATTRIBUTE_VALUE,
                attribute=shown(name),
                value=on_one_line(value),
                expected=expected,
                perhaps=perhaps,
            )
        elif known.values is not None and known.values.built_in == "ID":
            if value.strip() in self.identifiers:
                yield self._told(at, kinds.TWICE, value=on_one_line(value))
            self.identifiers.add(value.strip())

    def _value(self, at: Place, rule: ElementRule, values: ValueType) -> Iterator[XmlFinding]:
        """Yield the faults of an element that holds text alone."""
        if len(at.element):
            for child in at.children():
                yield self._told(child, kinds.UNKNOWN, parent=at.name)
            return
        text = whole_text(at.element)
        if expected := _expected(text, values, rule.fixed):
            kind = kinds.VALUE if text.strip() else kinds.NO_VALUE
            perhaps = _perhaps(text, values)
            yield self._told(at, kind, value=on_one_line(text), expected=expected, perhaps=perhaps)

    def _content(self, at: Place, rule: ElementRule, model: ContentModel) -> Iterator[XmlFinding]:
        """Yield the faults of an element that holds elements."""
        texts = [at.element.text, *(child.tail for child in at.element)]
        stray = next((text for text in texts if text and not is_blank(text)), "")
        if stray and not rule.mixed:
            yield self._told(at, kinds.TEXT, text=on_one_line(stray.strip()))
        children = at.children()
        tags = [str(child.element.tag) for child in children]
        mistaken = meant(tags, model)
        tags = [mistaken.get(index, tag) for index, tag in enumerate(tags)]
        faults = [] if model.accepts(tags) else order_faults(model, tags)
        unknown = {fault.index for fault in faults if fault.kind == "unknown"}
        for index, child in enumerate(children):
            yield from self._faults_at(at, children, index, faults, rule)
            if index in mistaken:
                right = shown(tags[index])
                yield self._told(child, kinds.WRONG_NAME, parent=at.name, right=right)
            if index not in unknown:
                yield from self._inside(child, tags[index], rule)
        yield from self._faults_at(at, children, len(children), faults, rule)

    def _inside(self, child: Place, tag: str, rule: ElementRule) -> Iterator[XmlFinding]:
        """Yield the faults inside a child, as far as its name is known."""
        declaration = rule.inner.get(tag)
        if declaration is None:
            declaration = self.grammar.declaration(tag)
        if declaration is not None:
            yield from self._element(child, declaration)

    def _faults_at(
        self,
        at: Place,
        children: list[Place],
        index: int,
        faults: list[OrderFault],
        rule: ElementRule,
    ) -> Iterator[XmlFinding]:
        """Yield the faults of order that belong to one child, or to the end of the content."""
        for fault in faults:
            if fault.index != index:
                continue
            if fault.kind == "missing":
                yield self._missing(at, children, fault, empty=len(faults) == 1 and not children)
            elif fault.kind == "unknown":
                covered = not self.by_profile or not self._is_left_out(children[index], at, rule)
                kind = kinds.UNKNOWN if covered else kinds.NOT_COVERED
                yield self._told(children[index], kind, parent=at.name)
            else:
                yield self._told(
                    children[index],
                    _ORDER_KINDS[fault.kind],
                    parent=at.name,
                    place=fault.place,
                    other=shown(fault.other),
                )

    def _missing(
        self, at: Place, children: list[Place], fault: OrderFault, *, empty: bool
    ) -> XmlFinding:
        """Return the finding for something that is missing; its line is where it belongs."""
        wanted = series([shown(each) for each in fault.wanted], kinds.OR)
        before = children[fault.index - 1] if fault.index else at
        kind = kinds.EMPTY if empty else kinds.MISSING
        named = at.name if empty else shown(fault.wanted[0])
        finding = kind.at(
            element=wanted, parent=at.name, place=fault.place, authority=self.authority
        )
        return XmlFinding(at.path, line_of(before.element), named, finding)

    def _is_left_out(self, child: Place, at: Place, rule: ElementRule) -> bool:
        """Tell whether our profile leaves an element out that the standard may allow here."""
        if str(child.element.tag) in _MESSAGES:
            return local_name(str(at.element.tag)) == "MadridOfficeToIBBag"
        return rule.mixed and self.grammar.declaration(str(child.element.tag)) is None

    def _told(self, at: Place, kind: FindingKind, **details: Detail) -> XmlFinding:
        """Return a finding about an element."""
        told: dict[str, Any] = {"element": at.name, "parent": at.name, **details}
        finding = kind.at(authority=self.authority, **told)
        return XmlFinding(at.path, line_of(at.element), at.name, finding)


def _expected(text: str, values: ValueType | None, fixed: str | None) -> Detail:
    """Return in words what should stand instead of a text; nothing where it is allowed."""
    if fixed is not None:
        same = {text.strip(), _FIXED_ALIKE.get(text.strip(), "")}
        return "" if fixed in same else QUOTED.of(wording=fixed)
    if values is None or values.allows(text):
        return ""
    return values.in_words()


_FIXED_ALIKE = {"1": "true", "0": "false"}
"""The two ways of XML Schema to write a boolean."""


def _perhaps(text: str, values: ValueType | None) -> Detail:
    """Return in words which allowed value was perhaps meant; nothing where none is near."""
    nearest = values.nearest(text) if values is not None else ""
    return kinds.PERHAPS.of(value=QUOTED.of(wording=nearest)) if nearest else ""
