"""The files that a form names, taken from beside the document that it was read from."""

from pathlib import Path

from gsfiler.core.files import sha256_of
from gsfiler.core.findings import FindingKind, Severity
from gsfiler.filing.draft import Attachment, Draft
from gsfiler.filing.drafts.draft_beside import files_beside
from gsfiler.filing.files.attachments import LOOKED_AFTER
from gsfiler.filing.files.media import media_type_of
from gsfiler.filing.files.named import kinds_in_form, named_files
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
    findings = [
        PlacedFinding(each.place, NOT_TAKEN.at(name=each.path, problem=reason))
        for each in named
        if not isinstance(reason := read[each.path], bytes)
    ]
    taken = {path: data for path, data in read.items() if isinstance(data, bytes)}
    if taken:
        names = ", ".join(f"“{path}”" for path in taken)
        findings.append(PlacedFinding("attachments", TAKEN.at(names=names)))
    kinds = kinds_in_form(draft)
    attachments = [
        Attachment(
            path=path,
            sha256=sha256_of(data),
            size=len(data),
            media_type=media_type_of(data),
            document_kind=kinds.get(path, ""),
        )
        for path, data in taken.items()
    ]
    whole = draft.model_copy(update={"attachments": attachments})
    return whole, {sha256_of(data): data for data in taken.values()}, tuple(findings)
