"""Checking an ST.96 document against a schema: every fault, each at its place and in plain words.

The compiled schema says quickly whether a document is valid. It is a poor teller of faults: once
the order inside an element is broken it looks no further there. So when it says no, the document
is walked by the rules of the same schema, and every fault is named. What the walk does not
recognise is told in the words of the compiled schema, so that an invalid document never passes.
"""

from collections.abc import Iterator
from itertools import islice

from lxml import etree

from gsfiler.core.errors import UnsupportedDocument
from gsfiler.core.findings import Authority
from gsfiler.core.hardened_xml import line_of, parse_xml
from gsfiler.st96.document_walk import Walk
from gsfiler.st96.names import shown
from gsfiler.st96.schemas import PROFILE_ROOT, OfficialSchemas, Schema, profile_schema
from gsfiler.st96.versions import SUPPORTED, document_version
from gsfiler.st96.xml_findings import OTHER_FAULT, ST96_SCHEMAS, XmlFinding

MOST_FINDINGS = 2_000
"""How many findings of one document are told at most."""


def check_document(
    document: bytes | etree._Element, *, source: str, official: OfficialSchemas | None
) -> tuple[XmlFinding, ...]:
    """Return every fault of an ST.96 document, in document order; none means valid.

    ``document`` is the document's bytes, or its root from
    :func:`~gsfiler.core.hardened_xml.parse_xml`; ``source`` names it in errors. It is checked
    against the installed official schemas of its version where there are some, else against our
    own profile of a Madrid filing; what the profile does not cover is told as a warning. Raises
    InputError when it cannot be read, UnsupportedDocument when its version or kind has no schema
    here.
    """
    root = parse_xml(document, source=source) if isinstance(document, bytes) else document
    schema = _schema_for(root, source, official)
    if schema.accepts(root):
        return ()
    walk = Walk(schema.grammar, _authority(schema), by_profile=schema is profile_schema())
    found = tuple(islice(walk.document(root), MOST_FINDINGS))
    return found or tuple(_in_its_own_words(schema, root))


def _schema_for(root: etree._Element, source: str, official: OfficialSchemas | None) -> Schema:
    """Return the schema for a document; raises UnsupportedDocument where there is none."""
    known = sorted({*SUPPORTED, *(official.versions if official else ())})
    version = document_version(root, source=source, known=known)
    if official is not None and (schema := official.schema(version, root)) is not None:
        return schema
    profile = profile_schema()
    if version == profile.version and root.tag == PROFILE_ROOT:
        return profile
    raise UnsupportedDocument(
        source,
        f"there is no schema for {shown(str(root.tag))} of version {version}.",
        f"Install the official schemas of ST.96 {version}.",
        line=line_of(root),
    )


def _authority(schema: Schema) -> Authority | None:
    """Return the authority of a schema of another version than the usual one."""
    if schema.version in SUPPORTED:
        return None
    usual = ST96_SCHEMAS
    return Authority(f"WIPO Standard ST.96, {schema.version}", usual.source, "", usual.confidence)


def _in_its_own_words(schema: Schema, root: etree._Element) -> Iterator[XmlFinding]:
    """Yield what the compiled schema says."""
    for path, line, message in schema.messages(root)[:MOST_FINDINGS]:
        told = " ".join(message.split())
        element = path.rpartition("/")[2].partition("[")[0]
        finding = OTHER_FAULT.at(message=told, authority=_authority(schema))
        yield XmlFinding(path, line, element, finding)
