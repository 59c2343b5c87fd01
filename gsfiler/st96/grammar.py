"""A schema of ST.96 as rules that can be walked: elements, their attributes, content and values.

The schemas of ST.96 and our own profile use a small part of XML Schema, and only that is read:
named and nameless types, extensions, sequences, choices, groups, unions, enumerations and patterns.
What lies in other namespaces (MathML, the tables of OASIS) has no rules here and is passed over.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from gsfiler.st96.content_model import ContentModel, Place, content_model
from gsfiler.st96.values import ValueType

SCHEMA = "http://www.w3.org/2001/XMLSchema"
_XS = f"{{{SCHEMA}}}"
_PARTS = frozenset({"element", "attribute", "complexType", "simpleType", "group"})


@dataclass(frozen=True, slots=True)
class AttributeRule:
    """An attribute: whether it must be there, its values, and the one value it is fixed to."""

    required: bool
    values: ValueType | None
    fixed: str | None


@dataclass(frozen=True, slots=True)
class ElementRule:
    """What an element may hold.

    ``values`` is given where it holds text alone; ``model`` where it holds elements, and ``mixed``
    where text may stand between them. ``inner`` gives the declarations of the elements inside.
    """

    attributes: dict[str, AttributeRule] = field(default_factory=dict)
    values: ValueType | None = None
    fixed: str | None = None
    model: ContentModel | None = None
    mixed: bool = False
    inner: dict[str, etree._Element] = field(default_factory=dict)


class Grammar:
    """The rules of one schema, read where they are asked for."""

    def __init__(self, documents: Iterable[etree._Element]) -> None:
        self._parts: dict[tuple[str, str], etree._Element] = {}
        self._targets: dict[etree._Element, str] = {}
        self._rules: dict[etree._Element, ElementRule | None] = {}
        self._by_name: dict[str, etree._Element] = {}
        for document in documents:
            self._take_in(document)

    def _take_in(self, document: etree._Element) -> None:
        """Note the named parts of a schema document, and every element it declares by its name."""
        target = document.get("targetNamespace", "")
        self._targets[document] = target
        for part in document:
            kind, name = _local(part), part.get("name")
            if kind in _PARTS and name:
                self._parts[kind, f"{{{target}}}{name}"] = part
        for declaration in document.iter(f"{_XS}element"):
            if name := declaration.get("name"):
                self._by_name.setdefault(f"{{{target}}}{name}", declaration)

    def root(self, tag: str) -> etree._Element | None:
        """Return the declaration of an element that a document may begin with."""
        return self._parts.get(("element", tag))

    def declaration(self, tag: str) -> etree._Element | None:
        """Return the declaration of an element wherever it may stand."""
        return self.root(tag) if self.root(tag) is not None else self._by_name.get(tag)

    def rule(self, declaration: etree._Element) -> ElementRule | None:
        """Return what an element may hold; None where its type lies in another namespace."""
        if declaration not in self._rules:
            self._rules[declaration] = self._read_rule(declaration)
        return self._rules[declaration]

    def _read_rule(self, declaration: etree._Element) -> ElementRule | None:
        """Read the rule of a declaration, from its type by name or the type inside it."""
        fixed = declaration.get("fixed")
        kind, found = self._type_of(declaration)
        if kind == "built-in":
            return ElementRule(values=ValueType("", str(found)), fixed=fixed)
        if not isinstance(found, etree._Element):
            return None
        if kind == "simpleType":
            return ElementRule(values=self._values(found), fixed=fixed)
        return self._complex(found)

    def _type_of(self, declaration: etree._Element) -> tuple[str, object]:
        """Return the kind of a declaration's type, and the type, or the name of a built-in one."""
        name = declaration.get("type")
        if name is None:
            inner = next((each for each in declaration if _local(each) in _PARTS), None)
            return (_local(inner), inner) if inner is not None else ("built-in", "anyType")
        return self._named_type(declaration, name)

    def _named_type(self, at: etree._Element, name: str) -> tuple[str, object]:
        tag = _expanded(at, name)
        if tag.startswith(_XS):
            return "built-in", tag.removeprefix(_XS)
        for kind in ("complexType", "simpleType"):
            if (kind, tag) in self._parts:
                return kind, self._parts[kind, tag]
        return "foreign", None

    def _complex(self, type_: etree._Element) -> ElementRule | None:
        """Read a complex type together with those it extends; None where one is foreign."""
        chain = self._chain(type_)
        if chain is None:
            return None
        attributes: dict[str, AttributeRule] = {}
        inner: dict[str, etree._Element] = {}
        places: list[Place] = []
        values: ValueType | None = None
        for each in chain:
            if isinstance(each, ValueType):
                values = each
                continue
            attributes |= dict(self._attributes(each))
            places += self._places(each, inner)
        mixed = any(_is_mixed(each) for each in chain if not isinstance(each, ValueType))
        if values is not None:
            return ElementRule(attributes, values=values)
        model = content_model(Place(kind="sequence", items=tuple(places)))
        return ElementRule(attributes, model=model, mixed=mixed, inner=inner)

    def _chain(self, type_: etree._Element) -> list[etree._Element | ValueType] | None:
        """Return the type's bodies from the one at the bottom up; a simple one as its values."""
        content = _first(type_, "simpleContent", "complexContent")
        if content is None:
            return [type_]
        body = _first(content, "extension", "restriction")
        if body is None:
            return None
        kind, base = self._named_type(body, body.get("base", ""))
        if kind == "built-in":
            return [ValueType("", str(base)), body]
        if not isinstance(base, etree._Element):
            return None
        if kind == "simpleType":
            return [self._values(base), body]
        below = self._chain(base)
        return None if below is None else [*below, body]

    def _attributes(self, body: etree._Element) -> Iterator[tuple[str, AttributeRule]]:
        """Yield the attributes that stand directly in a body."""
        for use in body.iterchildren(f"{_XS}attribute"):
            reference = use.get("ref")
            tag = _expanded(use, reference) if reference else self._own_name(use)
            declared = self._parts.get(("attribute", tag), use) if reference else use
            kind, found = self._type_of(declared)
            values = None
            if kind == "built-in":
                values = ValueType("", str(found))
            elif isinstance(found, etree._Element):
                values = self._values(found)
            fixed = use.get("fixed", declared.get("fixed"))
            yield tag, AttributeRule(use.get("use") == "required", values, fixed)

    def _places(self, body: etree._Element, inner: dict[str, etree._Element]) -> Iterator[Place]:
        """Yield the places of a body's content, and note the declarations of what stands there."""
        for child in body:
            kind = _local(child)
            low = int(child.get("minOccurs", "1"))
            most = child.get("maxOccurs", "1")
            high = None if most == "unbounded" else int(most)
            if kind == "element":
                tag, declaration = self._declared(child)
                if declaration is not None:
                    inner[tag] = declaration
                yield Place(tag, low=low, high=high)
            elif kind in ("sequence", "choice"):
                items = tuple(self._places(child, inner))
                yield Place(
                    kind="sequence" if kind == "sequence" else "choice",
                    items=items,
                    low=low,
                    high=high,
                )
            elif kind == "group" and (reference := child.get("ref")):
                group = self._parts.get(("group", _expanded(child, reference)), child)
                items = tuple(self._places(group, inner))
                yield Place(kind="sequence", items=items, low=low, high=high)

    def _declared(self, place: etree._Element) -> tuple[str, etree._Element | None]:
        """Return the name of the element at a place, and its declaration."""
        if reference := place.get("ref"):
            tag = _expanded(place, reference)
            return tag, self._parts.get(("element", tag))
        return self._own_name(place), place

    def _own_name(self, declaration: etree._Element) -> str:
        """Return the full name of a local declaration; all of ST.96 are qualified."""
        document = declaration.getroottree().getroot()
        return f"{{{self._targets[document]}}}{declaration.get('name')}"

    def _values(self, type_: etree._Element) -> ValueType:
        """Read a simple type."""
        name = type_.get("name", "")
        union = _first(type_, "union")
        if union is not None:
            named = [self._value_type(union, each) for each in union.get("memberTypes", "").split()]
            nameless = [self._values(each) for each in union.iterchildren(f"{_XS}simpleType")]
            return ValueType(name, members=(*named, *nameless))
        body = _first(type_, "restriction")
        if body is None:
            return ValueType(name, "anySimpleType")
        base = self._value_type(body, body.get("base", ""))
        return ValueType(
            name,
            base.built_in,
            # The official lists have a value with a blank behind it, which does not count.
            values=tuple(" ".join(v.split()) for v in _facets(body, "enumeration")) or base.values,
            patterns=_facets(body, "pattern") or base.patterns,
            longest=_figure(body, "maxLength", base.longest),
            highest=_figure(body, "maxInclusive", base.highest),
            members=base.members,
        )

    def _value_type(self, at: etree._Element, name: str) -> ValueType:
        """Return the simple type of a name."""
        kind, found = self._named_type(at, name)
        if isinstance(found, etree._Element) and kind == "simpleType":
            return self._values(found)
        local = str(found) if kind == "built-in" else "anySimpleType"
        return ValueType("", local)


def _local(part: etree._Element) -> str:
    """Return the name of a part of XML Schema; nothing for comments."""
    tag: object = part.tag
    return tag.removeprefix(_XS) if isinstance(tag, str) else ""


def _first(part: etree._Element, *kinds: str) -> etree._Element | None:
    """Return the first child of one of some kinds."""
    return next((child for child in part if _local(child) in kinds), None)


def _expanded(at: etree._Element, name: str) -> str:
    """Return ``com:Contact``, or a name in the default namespace, in Clark notation."""
    prefix, colon, local = name.rpartition(":")
    namespace = at.nsmap.get(prefix if colon else None)
    return f"{{{namespace}}}{local}" if namespace else local


def _is_mixed(body: etree._Element) -> bool:
    """Tell whether the type that a body belongs to lets text stand between its elements."""
    owner: etree._Element | None = body
    while owner is not None and _local(owner) != "schema":
        if owner.get("mixed") == "true":
            return True
        owner = owner.getparent() if _local(owner) != "complexType" else None
    return False


def _facets(body: etree._Element, kind: str) -> tuple[str, ...]:
    return tuple(each.get("value", "") for each in body.iterchildren(f"{_XS}{kind}"))


def _figure(body: etree._Element, kind: str, otherwise: int | None) -> int | None:
    found = _facets(body, kind)
    return int(found[0]) if found else otherwise
