"""The official schema TrademarkTransaction 6.0, compiled once per run, and what it says."""

from functools import cache
from pathlib import Path

from lxml import etree

_SCHEMA = "TrademarkTransaction_V6_0.xsd"
_MATHML = b"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://www.w3.org/1998/Math/MathML3"><xs:element name="math"><xs:complexType
  mixed="true"><xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/>
  </xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType></xs:element></xs:schema>
"""


class _NoMathML(etree.Resolver):
    """Serves a small stand-in for MathML, which no conversion writes: seconds become hundredths."""

    def resolve(self, system_url, _, context):  # type: ignore[no-untyped-def]
        if str(system_url).endswith("FlattenedMathML3.xsd"):
            return self.resolve_string(_MATHML, context)
        return None


@cache
def transaction_schema(shared: Path) -> etree.XMLSchema:
    parser = etree.XMLParser()
    parser.resolvers.add(_NoMathML())
    return etree.XMLSchema(etree.parse(shared / "st96" / "V6_0" / _SCHEMA, parser))


def faults(xml: bytes, shared: Path) -> list[str]:
    """Return what the official schema finds wrong."""
    schema = transaction_schema(shared)
    schema.validate(etree.fromstring(xml))
    return [f"{each.path}: {each.message}" for each in schema.error_log]


def official_path(shared: Path) -> Path:
    return shared / "st96" / "V6_0" / _SCHEMA
