"""Documents of ST.66 made from its official schema: everything that may stand in one."""

import random
from functools import cache
from pathlib import Path

from lxml import etree

NAMESPACE = "http://www.wipo.int/standards/XMLSchema/trademarks"
XSD = "{http://www.w3.org/2001/XMLSchema}"
PLAIN = {
    "date": ("2019-02-28", "2020-02-29Z", "1999-12-31-05:00"),
    "dateTime": ("2019-02-28T10:00:00Z", "2020-02-29T23:59:59.5+02:00"),
    "boolean": ("true", "false", "1", "0"),
    "integer": ("1", "12", "0"),
    "nonNegativeInteger": ("9", "45"),
    "decimal": ("653", "12.50", "0"),
    "language": ("en", "fr", "zh"),
    "anyURI": ("https://office.example/mark?x=1", "www.office.example"),
    "base64Binary": ("AAAA",),
}
WORDS = ("farola", "Étoile & Cie", "漢字", "مرحبا", "a  b", "12/34", "<tag>")


class St66Schema:
    """The declarations of the schema, by name."""

    def __init__(self, folder: Path) -> None:
        self.types: dict[str, etree._Element] = {}
        for path in sorted(folder.glob("*.xsd")):
            for each in etree.parse(path).getroot():
                if each.tag in {XSD + "complexType", XSD + "simpleType"}:
                    self.types[str(each.get("name"))] = each

    def document(self, chance: random.Random, share: float) -> bytes:
        """Return a document with a share of what is optional (1: everything)."""
        root = etree.Element(f"{{{NAMESPACE}}}Transaction", None, {None: NAMESPACE})
        self._fill(root, self.types["TransactionType"], _Taste(chance, share), depth=0)
        return etree.tostring(root, encoding="UTF-8")

    def _fill(
        self, element: etree._Element, kind: etree._Element, taste: "_Taste", depth: int
    ) -> None:
        """Give an element the content and attributes of its type."""
        for part in kind.iterchildren(etree.Element):
            self._put(element, part, taste, depth)

    def _put(
        self, element: etree._Element, part: etree._Element, taste: "_Taste", depth: int
    ) -> None:
        name = str(part.tag).removeprefix(XSD)
        if name == "element":
            self._add(element, part, taste, depth)
        elif name == "choice":
            options = list(part.iterchildren(etree.Element))
            is_data = options[0].get("name") == "TradeMarkApplication"
            if is_data:  # nearly always what can be converted
                options = [*options[:2] * 9, *options]
            for _ in range(1 if is_data else taste.times(part)):
                self._put(element, taste.one_of(options), taste, depth)
        elif name in {"sequence", "complexContent", "simpleContent"}:
            self._fill(element, part, taste, depth)
        elif name in {"extension", "restriction"}:
            base = str(part.get("base")).split(":")[-1]
            if base in self.types and self.types[base].tag == XSD + "complexType":
                self._fill(element, self.types[base], taste, depth)
            else:
                element.text = self._value(base, taste)
            self._fill(element, part, taste, depth)
        elif name == "attribute" and taste.wants_optional():
            kind_name = str(part.get("type")).split(":")[-1]
            element.set(str(part.get("name")), self._value(kind_name, taste))

    def _add(
        self, parent: etree._Element, part: etree._Element, taste: "_Taste", depth: int
    ) -> None:
        always = part.get("name") == "TradeMarkTransactionBody"
        for _ in range(1 if always else taste.times(part)):
            child = etree.SubElement(parent, f"{{{NAMESPACE}}}{part.get('name')}")
            inline = part.find(XSD + "complexType")
            kind_name = str(part.get("type") or "").split(":")[-1]
            declared = inline if inline is not None else self.types.get(kind_name)
            if declared is not None and declared.tag == XSD + "complexType":
                self._fill(child, declared, taste if depth < 9 else taste.sparing(), depth + 1)
            else:
                child.text = self._value(kind_name, taste)

    def _value(self, name: str, taste: "_Taste") -> str:
        """Return a value of a simple type."""
        if name in PLAIN:
            return taste.one_of(PLAIN[name])
        values = self._enumeration(name)
        if values:
            return taste.one_of(values)
        return {"CategoryCodeType": "26.04.18", "WIPOBasicNumberType": "090372"}.get(
            name
        ) or taste.one_of(WORDS)

    @cache  # noqa: B019 (one schema lives as long as the tests)
    def _enumeration(self, name: str) -> tuple[str, ...]:
        kind = self.types.get(name)
        if kind is None:
            return ()
        values = [str(each.get("value")) for each in kind.iter(XSD + "enumeration")]
        for union in kind.iter(XSD + "union"):
            for member in str(union.get("memberTypes") or "").split():
                values += self._enumeration(member.split(":")[-1])
        return tuple(values)


class _Taste:
    """What is chosen where the schema leaves a choice."""

    def __init__(self, chance: random.Random, share: float) -> None:
        self.chance, self.share = chance, share

    def sparing(self) -> "_Taste":
        return _Taste(self.chance, min(self.share, 0.3))

    def one_of(self, values):  # type: ignore[no-untyped-def]
        return self.chance.choice(values)

    def wants_optional(self) -> bool:
        return self.chance.random() < self.share

    def times(self, part: etree._Element) -> int:
        least, most = part.get("minOccurs", "1"), part.get("maxOccurs", "1")
        if least == "0" and not self.wants_optional():
            return 0
        return self.chance.choice((1, 1, 2)) if most == "unbounded" else 1
