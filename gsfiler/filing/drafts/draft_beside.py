"""The files of a draft that lie beside its plain JSON, or beside a document that is read.

A file from elsewhere names paths of its own choosing. So only what lies openly below its folder is
read, no more than a draft may hold, and what was taken is told.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from gsfiler.core.errors import DraftError, InputError
from gsfiler.core.files import read_bytes, sha256_of
from gsfiler.core.findings import FindingKind, Phrase, PhraseKind, Severity
from gsfiler.filing.draft import Attachment, Draft
from gsfiler.filing.drafts.safe_saving import backup_path, bytes_on_disk
from gsfiler.filing.files.archives import LIMITS
from gsfiler.filing.files.attachments import LARGEST_ATTACHMENT, LOOKED_AFTER, clashing
from gsfiler.filing.files.file_names import MOST_CHARACTERS, folded, name_problem
from gsfiler.filing.files.media import media_type_of
from gsfiler.filing.placed import PlacedFinding

_SHA256 = re.compile(r"[0-9a-f]{64}")

TAKEN = FindingKind(
    "ATTACHMENT_TAKEN_BESIDE",
    Severity.NOTE,
    "These files were taken into the draft from beside its JSON, which names no SHA-256 of them: "
    "{names}. Take out what you do not want to send.",
    LOOKED_AFTER,
)
OTHER_BESIDE = FindingKind(
    "ATTACHMENT_OTHER_BESIDE",
    Severity.WARNING,
    "“{name}” beside the JSON was not taken: its bytes differ from the recorded SHA-256. Put the "
    "right file there, or attach this one anew.",
    LOOKED_AFTER,
)

NOT_THERE = PhraseKind("no such file lies there")
LEADS_AWAY = PhraseKind("it leads out of the folder, or to something hidden")
UNREADABLE = PhraseKind("it cannot be read, or is larger than {most} bytes")


def with_files_beside(
    draft: Draft, folder: Path | None, *, source: str
) -> tuple[Draft, dict[str, bytes], tuple[PlacedFinding, ...]]:
    """Return a draft with what its attachments are, their contents, and what is to be known.

    Told are files that the JSON names by their path alone. What is not recorded of a file yet is
    recorded now. Without a folder nothing is read. Raises DraftError when the files are more than
    a draft may hold; ``source`` names it.
    """
    paths = (each.path for each in draft.attachments)
    read = files_beside(paths, folder, source=source) if folder is not None else {}
    contents: dict[str, bytes] = {}
    attachments, taken, findings = [], [], []
    for number, each in enumerate(draft.attachments):
        data = read.get(each.path)
        if not isinstance(data, bytes):
            attachments.append(each)
            continue
        sha256, recorded = sha256_of(data), each.sha256.strip().lower()
        if recorded not in {"", sha256}:
            findings.append(
                PlacedFinding(f"attachments[{number}]", OTHER_BESIDE.at(name=each.path))
            )
            attachments.append(each)
            continue
        contents[sha256] = data
        if recorded != sha256:  # who recorded it knew the file
            taken.append(each.path)
        size, media_type = each.size or len(data), each.media_type or media_type_of(data)
        update = {"sha256": sha256, "size": size, "media_type": media_type}
        attachments.append(each.model_copy(update=update))
    if taken:
        names = ", ".join(f"“{path}”" for path in dict.fromkeys(taken))
        findings.insert(0, PlacedFinding("attachments", TAKEN.at(names=names)))
    return draft.model_copy(update={"attachments": attachments}), contents, tuple(findings)


def files_to_write(path: Path, draft: Draft, contents: Mapping[str, bytes]) -> dict[Path, bytes]:
    """Return the attachments that are not beside a plain JSON ``path`` yet, by where they go.

    A file that is there already is never replaced. Raises DraftError when an attachment cannot
    lie there: another file or attachment has its name, or its name is not safe.
    """
    wanted: dict[Path, bytes] = {}
    own = (path.name, backup_path(path).name)
    seen = {folded(name): name for name in own}
    hashes: dict[str, str] = {}
    for each in draft.attachments:
        data = contents.get(each.sha256)
        if data is None:
            continue
        place = path.parent / each.path
        if _is_unsafe(each.path) or not _is_below(place, path.parent):
            raise _cannot_lie_there(path, each, "its name is not safe")
        is_same = hashes.get(each.path) == each.sha256
        if not is_same and clashing(folded(each.path), seen):
            raise _cannot_lie_there(path, each, "another file of the draft has this name")
        seen[folded(each.path)] = each.path
        hashes[each.path] = each.sha256
        there = bytes_on_disk(place)
        if there is not None and there != data:
            raise _cannot_lie_there(path, each, "another file has this name")
        if there is None:
            wanted[place] = data
    return wanted


def files_beside(
    paths: Iterable[str], folder: Path, *, source: str
) -> Mapping[str, bytes | Phrase]:
    """Return the files of a folder by path, each read once; of one not taken the reason.

    Raises DraftError when they are more than a draft may hold; ``source`` names who asks for them.
    """
    wanted = list(dict.fromkeys(paths))
    read: dict[str, bytes | Phrase] = {}
    room = LIMITS.total_bytes
    if len(wanted) >= LIMITS.members:
        raise _too_much(source, f"more than {LIMITS.members - 1:,} files")
    for path in wanted:
        read[path] = data = _beside(folder, path)
        room -= len(data) if isinstance(data, bytes) else 0
        if room < 0:
            raise _too_much(source, f"files of together more than {LIMITS.total_bytes:,} bytes")
    return read


def _beside(folder: Path, path: str) -> bytes | Phrase:
    """Return a file by its path below a folder, or why it is not taken."""
    if problem := name_problem(path):
        return problem.of(name=path, most=MOST_CHARACTERS)
    place = folder / path
    try:
        if _is_unsafe(path) or not _is_below(place, folder):
            return LEADS_AWAY.of()
        if not place.is_file():
            return NOT_THERE.of()
        return read_bytes(place, LARGEST_ATTACHMENT)
    except (InputError, OSError):
        return UNREADABLE.of(most=f"{LARGEST_ATTACHMENT:,}")


def _is_unsafe(path: str) -> bool:
    """Tell whether a path leads out, or to what its owner keeps hidden (``.ssh/id_rsa``)."""
    return bool(name_problem(path)) or any(step.startswith(".") for step in path.split("/"))


def _is_below(place: Path, folder: Path) -> bool:
    """Tell whether a place, links followed, is below a folder and nowhere hidden there."""
    root, real = folder.resolve(), place.resolve()
    if not real.is_relative_to(root):
        return False
    return not any(step.startswith(".") for step in real.relative_to(root).parts)


def _too_much(source: str, what: str) -> DraftError:
    return DraftError(source, f"it names {what}.", "Take out what the office does not need.")


def _cannot_lie_there(path: Path, attachment: Attachment, why: str) -> DraftError:
    return DraftError(
        str(path),
        f"the attachment “{attachment.path}” cannot be written beside it: {why}.",
        "Rename the attachment, or write the JSON into an empty folder.",
    )
