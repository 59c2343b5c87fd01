"""The files that a form names, taken from beside the document that it was read from."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gsfiler.core.files import sha256_of
from gsfiler.core.findings import FindingKind, Severity
from gsfiler.filing.draft import Attachment, Draft
from gsfiler.filing.drafts.draft_beside import files_beside
from gsfiler.filing.files.attachments import LOOKED_AFTER
from gsfiler.filing.files.media import media_type_of
from gsfiler.filing.form.documents import Document, Signature
from gsfiler.filing.form.mark import MarkImage
from gsfiler.filing.form.part import Part
from gsfiler.filing.package import REPRODUCTION
from gsfiler.filing.placed import PlacedFinding

TAKEN = FindingKind(
    "ATTACHMENT_TAKEN_NAMED",
    Severity.NOTE,
    "These files, which the document names, were taken into the draft from beside it: {names}. "
    "Take out what you do not want to send.",
    LOOKED_AFTER,
)
NOT_TAKEN = FindingKind(
    "ATTACHMENT_NOT_BESIDE",
    Severity.WARNING,
    "The document names the file “{name}”, which was not taken from beside it: {problem}. Attach "
    "it, or put it there and read the document again.",
    LOOKED_AFTER,
)


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file that a form names: at which place, by which path, as which kind of document."""

    place: str
    path: str
    document_kind: str = ""


def named_files(draft: Draft) -> tuple[NamedFile, ...]:
    """Return the files that the forms of a draft name, in the order of the forms."""
    found = _named("", draft.transaction)
    return tuple(each for each in found if each.path)


def with_named_files(
    draft: Draft, folder: Path, *, source: str
) -> tuple[Draft, dict[str, bytes], tuple[PlacedFinding, ...]]:
    """Return a draft with the files its forms name attached, their contents, and what is told.

    They are taken from a folder as those of plain JSON are; told are those that were taken, and
    each that was not. Raises DraftError when they are more than a draft may hold; ``source`` names
    the document.
    """
    named = named_files(draft)
    read = files_beside((each.path for each in named), folder, source=source)
    attachments: dict[str, Attachment] = {}
    contents: dict[str, bytes] = {}
    findings = []
    for each in named:
        data = read[each.path]
        if not isinstance(data, bytes):
            told = NOT_TAKEN.at(name=each.path, problem=data)
            findings.append(PlacedFinding(each.place, told))
            continue
        attached = attachments.setdefault(each.path, _attachment(each.path, data))
        attached.document_kind = attached.document_kind or each.document_kind
        contents[attached.sha256] = data
    if attachments:
        names = ", ".join(f"“{path}”" for path in attachments)
        findings.append(PlacedFinding("attachments", TAKEN.at(names=names)))
    whole = draft.model_copy(update={"attachments": list(attachments.values())})
    return whole, contents, tuple(findings)


def _attachment(path: str, data: bytes) -> Attachment:
    return Attachment(
        path=path, sha256=sha256_of(data), size=len(data), media_type=media_type_of(data)
    )


def _named(place: str, part: Part) -> Iterator[NamedFile]:
    """Yield the files that a part names, and those of the parts in it."""
    dot = "." if place else ""
    if isinstance(part, MarkImage):
        yield NamedFile(f"{place}.file_name", part.file_name, REPRODUCTION)
    elif isinstance(part, Document):
        yield NamedFile(f"{place}.file_name", part.file_name, part.document_kind)
    elif isinstance(part, Signature) and ":" not in part.image_uri:
        yield NamedFile(f"{place}.image_uri", part.image_uri)
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, Part):
            yield from _named(f"{place}{dot}{name}", value)
        elif isinstance(value, list):
            for number, each in enumerate(value):
                if isinstance(each, Part):
                    yield from _named(f"{place}{dot}{name}[{number}]", each)
