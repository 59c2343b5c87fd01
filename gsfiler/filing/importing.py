"""A draft from whatever an attorney has: a draft, a package, a Madrid message, a national record.

What a file is, is judged by its content. Pictures and documents that an XML names are taken from
beside it. Nothing is lost silently: findings tell what was not taken.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from lxml import etree

from gsfiler.core.decoding import looks_like_xml
from gsfiler.core.errors import DraftError
from gsfiler.core.files import read_bytes, sha256_of
from gsfiler.core.hardened_xml import parse_xml
from gsfiler.core.hardened_zip import open_zip
from gsfiler.filing.draft import Attachment, Draft
from gsfiler.filing.drafts.draft_file import DRAFT_MEMBER, begins_json, read_draft
from gsfiler.filing.drafts.named_files import with_named_files
from gsfiler.filing.files.archives import LIMITS
from gsfiler.filing.files.media import media_type_of
from gsfiler.filing.messages.element_words import in_form_words
from gsfiler.filing.messages.madrid_xml import read_madrid
from gsfiler.filing.messages.schema_check import at_fields
from gsfiler.filing.national.from_national import draft_from_national
from gsfiler.filing.national.from_national_findings import FILE_NOT_AT_HAND
from gsfiler.filing.package import ReadPackage, read_package
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.sending import perhaps_assumed
from gsfiler.st96.schemas import OfficialSchemas
from gsfiler.st96.validate import check_document

_MADRID = ("MadridOfficeToIBTransaction", "MadridIBToOfficeTransaction")


@dataclass(frozen=True, slots=True)
class Imported:
    """A draft, its files by SHA-256, and what was told on the way."""

    draft: Draft
    contents: Mapping[str, bytes] = field(default_factory=dict)
    findings: tuple[PlacedFinding, ...] = ()


def import_file(path: Path, official: OfficialSchemas | None = None) -> Imported:
    """Return the draft that a file stands for; raises as :func:`import_bytes` does."""
    data = read_bytes(path, LIMITS.archive_bytes)
    return import_bytes(data, source=path.name, folder=path.parent, official=official)


def import_bytes(
    data: bytes,
    *,
    source: str,
    folder: Path | None = None,
    official: OfficialSchemas | None = None,
) -> Imported:
    """Return the draft that the bytes of a file stand for.

    ``source`` names the file in errors; ``folder`` is where plain JSON has its attachments, and an
    XML the files that it names; without one none are looked for. A Madrid message is checked
    against its schema too, for reading mends what a draft cannot hold: the ``official`` one where
    it is installed, else gsfiler's own. Raises InputError (unreadable, hostile), DraftError,
    UnsupportedDocument.
    """
    if data.startswith(b"PK"):
        return _from_archive(data, source, folder, official)
    if looks_like_xml(data[:4096]):
        found = _from_xml(data, source, official)
        if folder is None:
            return found
        draft, contents, told = with_named_files(found.draft, folder, source=source)
        others = (each for each in found.findings if each.finding.kind is not FILE_NOT_AT_HAND)
        return replace(found, draft=draft, contents=contents, findings=(*others, *told))
    if data and not begins_json(data):
        raise DraftError(
            source,
            "this is neither a draft nor a package, nor a document of ST.96 or ST.66.",
            "Give one of these; gsfiler goes by what is in the file, not by its name.",
        )
    opened = read_draft(data, source=source, folder=folder)
    return Imported(opened.draft, opened.contents, opened.findings)


def _from_archive(
    data: bytes, source: str, folder: Path | None, official: OfficialSchemas | None
) -> Imported:
    archive = open_zip(data, source=source, limits=LIMITS)
    if DRAFT_MEMBER in archive:
        opened = read_draft(data, source=source, folder=folder)
        return Imported(opened.draft, opened.contents, opened.findings)
    package = read_package(data, source=source)
    inside = _from_xml(package.xml, f"{source}: {package.manifest.xml}", official)
    contents = {sha256_of(content): content for content in package.contents.values()}
    inside.draft.attachments = _attachments(package)
    return Imported(inside.draft, contents, (*package.findings, *inside.findings))


def _attachments(package: ReadPackage) -> list[Attachment]:
    kinds = {each.path: each.document_kind for each in package.manifest.files}
    return [
        Attachment(
            path=path,
            sha256=sha256_of(content),
            size=len(content),
            media_type=media_type_of(content),
            document_kind=kinds.get(path, ""),
        )
        for path, content in sorted(package.contents.items())
    ]


def _from_xml(data: bytes, source: str, official: OfficialSchemas | None) -> Imported:
    root = parse_xml(data, source=source)
    name = etree.QName(root).localname
    if name in _MADRID:
        transaction, findings = read_madrid(data, source=source)
        if not transaction.forms:
            raise DraftError(
                source,
                "it holds neither an application nor a subsequent designation.",
                "Check it with “gsfiler xml check”; it cannot be made a draft.",
            )
        # What the Bureau sends holds nothing that a draft is made of; it ended above.
        faults = check_document(root, source=source, official=official)
        told = at_fields(faults, root) if faults else ()
        whole = (*told, *map(in_form_words, findings), *perhaps_assumed(transaction))
        return Imported(Draft(transaction=transaction), {}, whole)
    national = draft_from_national(data, source=source)
    return Imported(national.draft, {}, national.findings)
