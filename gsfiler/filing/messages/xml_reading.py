"""Reading an element of ST.96 into a part, by the table of its layout.

Nothing that was read is lost without a word: it goes into a field, is kept as it stands, or a
finding says that it was left out. Whether the document is valid is not asked here.
"""

from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from gsfiler.core.errors import on_one_line
from gsfiler.core.findings import Authority, Confidence, FindingKind, Severity
from gsfiler.core.hardened_xml import line_of
from gsfiler.filing.form.part import Part
from gsfiler.filing.messages.xml_form import (
    Attribute,
    Bag,
    Content,
    Each,
    Found,
    Kept,
    Layout,
    Measure,
    Nested,
    NeverStored,
    Row,
    Text,
    Texts,
    YesNo,
    attribute_rows,
    content_row,
    rows_by_tag,
)
from gsfiler.filing.placed import PlacedFinding
from gsfiler.st96.elements import canonical, is_about_instance, is_blank, is_mixed, whole_text
from gsfiler.st96.names import INLINE, clark, shown

_READING = Authority(
    "WIPO Standard ST.96, version 6.0",
    "the forms as gsfiler knows them",
    "2022-10-03",
    Confidence.VERIFIED,
)
NOT_READ = FindingKind(
    "XML_NOT_READ",
    Severity.WARNING,
    "{element} (line {line}) has no place in {parent} and was left out.",
    _READING,
)
READ_ONCE = FindingKind(
    "XML_READ_ONCE",
    Severity.WARNING,
    "{element} (line {line}) stands a second time in {parent} and was left out.",
    _READING,
)
ATTRIBUTE_NOT_READ = FindingKind(
    "XML_ATTRIBUTE_NOT_READ",
    Severity.WARNING,
    "The attribute {attribute} of {element} (line {line}) was left out.",
    _READING,
)
TEXT_NOT_READ = FindingKind(
    "XML_TEXT_NOT_READ",
    Severity.WARNING,
    "The text “{text}” between the elements of {element} (line {line}) was left out.",
    _READING,
)
NEVER_STORED = FindingKind(
    "XML_NEVER_STORED",
    Severity.NOTE,
    "{element} (line {line}) was not taken over: gsfiler never stores passwords or card data.",
    _READING,
)
KEPT_AS_IT_IS = FindingKind(
    "XML_KEPT",
    Severity.NOTE,
    "{element} (line {line}) is kept and written again as it stands, but cannot be shown or "
    "changed here.",
    _READING,
)

SECRETS = frozenset(map(clark, ("com:CurrentAccountPassword", "com:Card")))
"""What is never stored, wherever it stands."""

_TRUE_FALSE = {"true": True, "1": True, "false": False, "0": False}


@dataclass(slots=True)
class _Gathered:
    """What has been read of one part so far."""

    path: str
    values: dict[str, Any] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)
    forms: dict[str, str] = field(default_factory=dict)
    order: list[tuple[int, bool, str]] = field(default_factory=list)
    bags: set[str] = field(default_factory=set)

    def place(self, name: str) -> str:
        """Return the path of a field."""
        return f"{self.path}.{name}" if self.path else name

    def keep(self, element: etree._Element) -> bool:
        """Keep an element as it stands; returns True, for “was kept”."""
        self.kept.append(canonical(element))
        return True


Places = dict[etree._Element, tuple[str, Layout | Bag | None]]
"""Where elements were read to: the path of the part or field, and the table of what is inside."""


class Reading:
    """One reading of a document; ``findings`` grow while it goes on, ``places`` where given."""

    def __init__(self, places: Places | None = None) -> None:
        self.findings: list[PlacedFinding] = []
        self._places = places

    def part(self, element: etree._Element, layout: Layout, path: str) -> Any:
        """Return the part that an element says; ``path`` leads to it in the draft."""
        self._remember(element, path, layout)
        gathered = _Gathered(path)
        self._attributes(element, layout, gathered)
        if (row := content_row(layout)) is not None:
            _content(element, row, gathered)
        else:
            self._stray_text(element, path)
        self._children(element, layout, gathered)
        part = _made(layout, gathered)
        return layout.tidy(part) if layout.tidy else part

    def _children(self, element: etree._Element, owner: Layout | Bag, gathered: _Gathered) -> None:
        """Read the child elements of a part or of an element around others."""
        rows = rows_by_tag(owner)
        for child in element:
            tag = str(child.tag)
            found = rows.get(tag)
            if found is not None:
                was_kept = self._child(child, found, gathered)
                if found.rank >= 0:
                    gathered.order.append((found.rank, was_kept, shown(tag)))
            elif not (tag in INLINE and _is_rich(owner)):
                self._tell(NOT_READ, child, gathered.path, parent=shown(str(element.tag)))

    def _child(self, child: etree._Element, found: Found, gathered: _Gathered) -> bool:
        """Read one child element; tells whether it was kept instead of going into a field."""
        row = found.row
        if isinstance(row, Kept):
            return self._keep(child, row, gathered)
        if isinstance(row, NeverStored):
            self._tell(NEVER_STORED, child, gathered.path)
            return False
        if isinstance(row, Each | Texts):
            self._one_of_list(child, row, gathered)
            return False
        if self._is_second(row, gathered):
            return self._second(child, found, gathered)
        if isinstance(row, Bag):
            return self._bag(child, row, gathered)
        return self._single(child, row, gathered)

    def _keep(self, child: etree._Element, row: Kept, gathered: _Gathered) -> bool:
        """Keep an element as it stands, without what is never stored."""
        if row.told is not None:
            self._tell(row.told, child, gathered.path)
        return gathered.keep(self._without_secrets(child, gathered.path))

    def _without_secrets(self, element: etree._Element, path: str) -> etree._Element:
        """Take passwords and cards out of an element, in place."""
        for secret in list(element.iter(*SECRETS)):
            self._tell(NEVER_STORED, secret, path)
            owner = secret.getparent()
            if owner is not None:
                owner.remove(secret)
                around = owner.getparent()
                if not len(owner) and around is not None and owner is not element:
                    around.remove(owner)
        return element

    def _one_of_list(self, child: etree._Element, row: Each | Texts, gathered: _Gathered) -> None:
        """Read one element of a list."""
        so_far = gathered.values.setdefault(row.field, [])
        path = f"{gathered.place(row.field)}[{len(so_far)}]"
        if isinstance(row, Each):
            so_far.append(self.part(child, row.layouts[str(child.tag)], path))
        else:
            self._remember(child, path)
            self._only_text(child, gathered, {})
            so_far.append(_own_text(child))

    @staticmethod
    def _is_second(row: Row, gathered: _Gathered) -> bool:
        """Tell whether something was read by a row that reads once."""
        if isinstance(row, Bag):
            return row.tag in gathered.bags
        return isinstance(row, Text | YesNo | Measure | Nested) and row.field in gathered.values

    def _second(self, child: etree._Element, found: Found, gathered: _Gathered) -> bool:
        """Keep a second element where the schema allows one, else tell that it was left out."""
        if found.rank < 0:
            parent = child.getparent()
            around = shown(str(parent.tag)) if parent is not None else ""
            self._tell(READ_ONCE, child, gathered.path, parent=around)
            return False
        self._tell(KEPT_AS_IT_IS, child, gathered.path)
        return gathered.keep(self._without_secrets(child, gathered.path))

    def _bag(self, child: etree._Element, row: Bag, gathered: _Gathered) -> bool:
        """Read an element around others; an empty one is kept."""
        self._remember(child, gathered.path, row)
        gathered.bags.add(row.tag)
        self._attributes(child, row, gathered)
        self._stray_text(child, gathered.path)
        self._children(child, row, gathered)
        return not len(child) and not child.attrib and gathered.keep(child)

    def _single(self, child: etree._Element, row: Row, gathered: _Gathered) -> bool:
        """Read an element of a single field; one whose value no field can hold is kept."""
        if isinstance(row, Text | YesNo | Measure):
            self._remember(child, gathered.place(row.field))
        if isinstance(row, Nested):
            part = self.part(child, row.layout, gathered.place(row.field))
            if part == type(part)():
                return gathered.keep(child)
            gathered.values[row.field] = part
        elif isinstance(row, Text):
            return self._text(child, row, gathered)
        elif isinstance(row, YesNo):
            return self._yes_no(child, row, gathered)
        elif isinstance(row, Measure):
            self._only_text(child, gathered, {row.unit: ""})
            gathered.values[row.unit_field] = child.get(row.unit, "")
            gathered.values[row.field] = _own_text(child)
            if child.get(row.unit) == "":
                gathered.forms[row.field] = canonical(child)
        return False

    def _text(self, child: etree._Element, row: Text, gathered: _Gathered) -> bool:
        """Read an element with text."""
        value = whole_text(child) if row.rich else _own_text(child)
        self._only_text(child, gathered, row.attributes, rich=row.rich)
        if not value:
            return gathered.keep(child)
        gathered.values[row.field] = value
        usual = {name: given for name, given in row.attributes.items() if given}
        unusual = row.attributes and dict(child.items()) != usual
        if row.as_read or unusual or (row.rich and len(child)):
            gathered.forms[row.field] = canonical(child)
        return False

    def _yes_no(self, child: etree._Element, row: YesNo, gathered: _Gathered) -> bool:
        """Read an element that says true or false; anything else is kept and told."""
        self._only_text(child, gathered, {})
        said = _own_text(child)
        value = _TRUE_FALSE.get(said.strip())
        if value is None:
            self._tell(KEPT_AS_IT_IS, child, gathered.path)
            return gathered.keep(child)
        gathered.values[row.field] = value
        if said not in ("true", "false"):
            gathered.forms[row.field] = canonical(child)
        return False

    def _only_text(
        self,
        child: etree._Element,
        gathered: _Gathered,
        attributes: Any,
        *,
        rich: bool = False,
    ) -> None:
        """Tell what else than text stands in an element, or beside it as an attribute."""
        for name in child.attrib:
            if name not in attributes:
                self._tell(ATTRIBUTE_NOT_READ, child, gathered.path, attribute=shown(str(name)))
        for inner in child:
            if not rich:
                self._tell(NOT_READ, inner, gathered.path, parent=shown(str(child.tag)))

    def _attributes(
        self, element: etree._Element, owner: Layout | Bag, gathered: _Gathered
    ) -> None:
        """Read the attributes of an element."""
        rows = attribute_rows(owner)
        for given, said in element.items():
            name, value = str(given), str(said)
            row = rows.get(name)
            if isinstance(row, Attribute) and value:
                gathered.values[row.field] = value
            elif row is not None or (is_about_instance(name) and name.endswith("chemaLocation")):
                gathered.attributes[name] = value
            else:
                self._tell(ATTRIBUTE_NOT_READ, element, gathered.path, attribute=shown(name))

    def _remember(
        self, element: etree._Element, path: str, inside: Layout | Bag | None = None
    ) -> None:
        """Note where an element is read to."""
        if self._places is not None:
            self._places[element] = (path, inside)

    def _stray_text(self, element: etree._Element, path: str) -> None:
        """Tell of text between elements."""
        for stray in (element.text, *(child.tail for child in element)):
            if stray and not is_blank(stray):
                self._tell(TEXT_NOT_READ, element, path, text=on_one_line(stray))

    def _tell(self, kind: FindingKind, element: etree._Element, path: str, **details: str) -> None:
        """Note a finding about an element."""
        told: dict[str, Any] = {"element": shown(str(element.tag)), **details}
        finding = kind.at(line=line_of(element) or 0, **told)
        self.findings.append(PlacedFinding(path, finding))


def _is_rich(owner: Layout | Bag) -> bool:
    """Tell whether words may be emphasised in the text of a part."""
    row = content_row(owner) if isinstance(owner, Layout) else None
    return row is not None and row.rich


def _own_text(element: etree._Element) -> str:
    """Return the text of an element without that of its children."""
    if not len(element):
        return element.text or ""
    return (element.text or "") + "".join(child.tail or "" for child in element)


def _content(element: etree._Element, row: Content, gathered: _Gathered) -> None:
    """Read the text of the element itself, emphasised words among it."""
    value = element.text or ""
    if len(element) and not is_mixed(element):
        value = ""
    for child in element:
        if child.tag in INLINE:
            value += whole_text(child)
        if not is_blank(child.tail):
            value += child.tail or ""
    gathered.values[row.field] = value
    if row.rich and is_mixed(element) and any(map(_is_in_the_text, element)):
        gathered.forms[row.field] = canonical(element)


def _is_in_the_text(child: etree._Element) -> bool:
    """Tell whether a child belongs to the text around it, or text comes after it."""
    return child.tag in INLINE or bool(child.tail)


def _made(layout: Layout, gathered: _Gathered) -> Part:
    """Return the part of what was gathered."""
    values: dict[str, Any] = {}
    inner: dict[str, dict[str, Any]] = {}
    for name, value in gathered.values.items():
        owner, point, own = name.partition(".")
        if point:
            inner.setdefault(owner, {})[own] = value
        else:
            values[name] = value
    for owner, fields in inner.items():
        values[owner] = layout.inner[owner](**fields)
    if layout.kind is not None:
        values[layout.kind[0]] = layout.kind[1]
    return layout.part(
        **values,
        kept=gathered.kept,
        kept_attributes=gathered.attributes,
        kept_forms=gathered.forms,
        kept_order=_order_worth_keeping(gathered.order),
    )


def _order_worth_keeping(order: list[tuple[int, bool, str]]) -> list[str]:
    """Return the order of the elements read, where it is not the one gsfiler writes.

    An element that was kept has a ``=`` before its name.
    """
    usual = sorted(order, key=lambda entry: entry[:2])
    if order == usual:
        return []
    return [f"={name}" if was_kept else name for _, was_kept, name in order]
