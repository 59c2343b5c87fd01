"""Which version of ST.96 a document is of; versions that are not read are declined by name.

Since version 3 every document says its version on its root (``com:st96Version``), and a schema
fixes the value, so the version is looked at before anything else: a schema would name a fault of
every second element instead.
"""

import re
from collections.abc import Collection

from lxml import etree

from gsfiler.core.errors import UnsupportedDocument
from gsfiler.core.hardened_xml import line_of
from gsfiler.st96.names import PREFIXES, ST96, shown

SUPPORTED = ("V6_0",)
"""The versions whose filings are read and written."""

_VERSION = f"{{{PREFIXES['com']}}}st96Version"
_DRAFT = re.compile(r"http://www\.wipo\.int/standards/XMLSchema/[A-Za-z]+/\d+")
_ST66 = "http://www.wipo.int/standards/XMLSchema/trademarks"
_OTHER_VERSION = "Ask the sender for one of these versions."
_ST86 = "http://www.wipo.int/standards/XMLSchema/designs"


def document_version(
    root: etree._Element, *, source: str, known: Collection[str] = SUPPORTED
) -> str:
    """Return the version of an ST.96 document, such as ``V6_0``; ``source`` names it in errors.

    Raises UnsupportedDocument for a version that is not among ``known``, and for a document that
    names no version or is not ST.96 at all; it says what the document is instead.
    """
    namespace = etree.QName(root).namespace or ""
    version = (root.get(_VERSION) or "").strip()
    if namespace.startswith(ST96) and version in known:
        return version
    raise _refusal(root, source, version, ", ".join(known))


def _refusal(root: etree._Element, source: str, version: str, read: str) -> UnsupportedDocument:
    """Return the error that says what a document is; ``read`` lists the versions that are read."""
    namespace = etree.QName(root).namespace or ""
    line = line_of(root)
    if namespace.startswith(ST96) and version:
        return UnsupportedDocument(
            source,
            f"version {version} of ST.96 is not supported; this program reads {read}.",
            _OTHER_VERSION,
            line=line,
        )
    if namespace.startswith(ST96):
        return UnsupportedDocument(
            source,
            f"this ST.96 document names no version: com:st96Version is missing on its root "
            f"{shown(str(root.tag))}, as in documents before version 3; this program reads {read}.",
            _OTHER_VERSION,
            line=line,
        )
    if _DRAFT.fullmatch(namespace):
        return UnsupportedDocument(
            source,
            f"this is a draft of ST.96 from before its first version (namespace {namespace}); "
            f"this program reads {read}.",
            _OTHER_VERSION,
            line=line,
        )
    return _of_another_standard(root, source, namespace)


def _of_another_standard(root: etree._Element, source: str, namespace: str) -> UnsupportedDocument:
    """Return the error for a document that is not ST.96."""
    line = line_of(root)
    if namespace == _ST66:
        return UnsupportedDocument(
            source,
            "this is a document under ST.66, the predecessor of ST.96.",
            "Convert it with “gsfiler filing convert” first.",
            line=line,
        )
    if namespace == _ST86:
        return UnsupportedDocument(
            source,
            "this is a document under ST.86, the predecessor of ST.96 for designs.",
            "Ask the sender for ST.96.",
            line=line,
        )
    return UnsupportedDocument(
        source,
        f"this XML (its root is “{etree.QName(root).localname}”) is not an ST.96 document.",
        "Give the ST.96 XML of a filing.",
        line=line,
    )
