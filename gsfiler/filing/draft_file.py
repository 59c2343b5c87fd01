"""The draft on the disk: one file ``name.gsf`` that holds all, or plain JSON beside its files.

A ``.gsf`` file is a ZIP archive (described in ``docs/draft_format.md``): ``filing.json`` the draft,
``attachments/<sha256>`` the files that go with it, ``history/<number>.json`` former states. It is
opened through the hardened reader only and saved atomically; what this version does not know, in
the archive or in the JSON, is kept. The same state gives the same bytes.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from gsfiler.core.errors import DraftError, InputError
from gsfiler.core.files import read_bytes, sha256_of, write_atomically
from gsfiler.core.hardened_zip import ZipContents, open_zip
from gsfiler.filing.archives import LIMITS, zip_bytes
from gsfiler.filing.attachments import LARGEST_ATTACHMENT, check_integrity
from gsfiler.filing.draft import Attachment, Draft
from gsfiler.filing.draft_json import NewerDraft, draft_from_json, draft_json, readable_json
from gsfiler.filing.file_names import name_problem
from gsfiler.filing.history import Snapshot, hashes_in
from gsfiler.filing.media import media_type_of
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.safe_saving import backup_path, bytes_on_disk, save_over

ENDING = ".gsf"
DRAFT_MEMBER = "filing.json"

_SHA256 = re.compile(r"[0-9a-f]{64}")
_CONTENT = re.compile(r"attachments/([0-9a-f]{64})")
_SNAPSHOT = re.compile(r"history/(\d{4,9})\.json")
_OPEN_BACKUP = "Its last good state lies beside it as “{name}”; open that."
_NO_BACKUP = "Take it from a copy; there is no backup beside it."


def _nothing() -> Mapping[str, bytes]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """A draft as it was opened, with everything its file holds.

    ``contents`` are the attachments by SHA-256, ``snapshots`` the history, ``others`` members of
    the archive that this version does not know; ``fingerprint`` is the SHA-256 of the file as it
    lies on the disk, empty where there is none; ``findings`` say what was odd at opening.
    ``is_damaged`` tells that the file on the disk is damaged and this is its backup.
    """

    draft: Draft
    contents: Mapping[str, bytes] = field(default_factory=_nothing)
    snapshots: tuple[Snapshot, ...] = ()
    others: Mapping[str, bytes] = field(default_factory=_nothing)
    fingerprint: str = ""
    findings: tuple[PlacedFinding, ...] = ()
    is_damaged: bool = False


def open_draft(path: Path) -> OpenDraft:
    """Return the draft in a ``.gsf`` file or in plain JSON, whichever it is by its content.

    Raises DraftError: damaged (with the backup to offer), no draft, or of a newer version; and
    InputError when the file cannot be read.
    """
    data = read_bytes(path, LIMITS.archive_bytes)
    try:
        return read_draft(data, source=str(path), folder=path.parent)
    except NewerDraft:
        raise
    except DraftError as error:
        backup = backup_path(path)
        good = backup.is_file() and _opens(backup)
        remedy = _OPEN_BACKUP.format(name=backup.name) if good else error.remedy or _NO_BACKUP
        raise DraftError(
            error.source,
            error.problem,
            remedy,
            line=error.line,
            column=error.column,
            backup=backup if good else None,
        ) from None


def open_backup(path: Path) -> OpenDraft:
    """Return the last good state of a draft whose file ``path`` is damaged or gone.

    Saved under ``path`` it takes the place of the damaged file, which is kept beside it. Raises as
    :func:`open_draft` does.
    """
    kept = backup_path(path)
    there = bytes_on_disk(path)
    opened = read_draft(
        read_bytes(kept, LIMITS.archive_bytes), source=str(kept), folder=path.parent
    )
    fingerprint = "" if there is None else sha256_of(there)
    return replace(opened, fingerprint=fingerprint, is_damaged=True)


def read_draft(data: bytes, *, source: str, folder: Path | None = None) -> OpenDraft:
    """Return the draft in the bytes of a file, as :func:`open_draft` does.

    ``source`` names it in errors. Plain JSON has its attachments beside it: they are read from
    ``folder``, and without one their contents are missing.
    """
    if not data:
        raise DraftError(source, "the file is empty.")
    if data.startswith(b"PK"):
        opened = _from_archive(data, source)
    elif data.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"{"):
        opened = _from_plain(draft_from_json(data, source=source), folder)
    else:
        raise DraftError(source, "this is neither a draft of gsfiler nor a JSON file.")
    findings = check_integrity(opened.draft, opened.contents)
    return replace(opened, fingerprint=sha256_of(data), findings=findings)


def draft_bytes(opened: OpenDraft) -> bytes:
    """Return the bytes of a ``.gsf`` file; raises DraftError when it would be too large to open.

    Contents that neither the draft nor its history names any more are left out.
    """
    filing = draft_json(opened.draft)
    wanted = {*hashes_in(filing), *(name for s in opened.snapshots for name in hashes_in(s.data))}
    contents = {
        f"attachments/{name}": data for name, data in opened.contents.items() if name in wanted
    }
    history = {each.name: each.data for each in opened.snapshots}
    members = [(DRAFT_MEMBER, filing), *sorted(contents.items()), *history.items()]
    members += sorted(opened.others.items())
    if sum(len(data) for _, data in members) > LIMITS.total_bytes - 2**20:
        raise DraftError(
            "the draft",
            f"its files together have more than {LIMITS.total_bytes:,} bytes.",
            "Take out what the office does not need.",
        )
    return zip_bytes(members, packed=(DRAFT_MEMBER, *history))


def save_draft(path: Path, opened: OpenDraft, *, replacing: bool = False) -> OpenDraft:
    """Save a draft and return it with its new fingerprint; nothing is lost when that fails.

    A name that ends in ``.json`` gives plain JSON with the attachments beside it, any other a
    ``.gsf`` file. The state before is kept as ``<name>.bak``. Raises DraftError when the file on
    the disk is not the one that was opened (``replacing`` says the user knows), InputError when
    the disk is full or closed to us.
    """
    if path.suffix.casefold() == ".json":
        data = _plain_bytes(path, opened)
        _write_beside(path, opened)
    else:
        data = draft_bytes(opened)

    def is_good(before: bytes) -> bool:
        as_opened = sha256_of(before) == opened.fingerprint
        return not opened.is_damaged if as_opened else _reads(before, path)

    fingerprint = save_over(path, data, opened.fingerprint, is_good=is_good, replacing=replacing)
    return replace(opened, fingerprint=fingerprint, is_damaged=False)


def is_changed_on_disk(path: Path, opened: OpenDraft) -> bool:
    """Tell whether the file is another one than was opened, for a notice before saving."""
    there = bytes_on_disk(path)
    return there is not None and sha256_of(there) != opened.fingerprint


def _from_archive(data: bytes, source: str) -> OpenDraft:
    try:
        archive = open_zip(data, source=source, limits=LIMITS)
        filing = archive.read(DRAFT_MEMBER) if DRAFT_MEMBER in archive else None
        members = _members(archive)
    except InputError as error:
        raise DraftError(source, error.problem) from None
    if filing is None:
        raise DraftError(source, f"the archive has no “{DRAFT_MEMBER}”; this is not a draft.")
    draft = draft_from_json(filing, source=f"{source}, {DRAFT_MEMBER}")
    snapshots = tuple(
        Snapshot(number, members.pop(name)) for number, name in sorted(_numbered(members))
    )
    wanted = {*hashes_in(filing), *(each.sha256 for each in draft.attachments)}
    for snapshot in snapshots:
        wanted.update(hashes_in(snapshot.data))
    contents = {name: members.pop(f"attachments/{name}") for name in _held(members) & wanted}
    return OpenDraft(draft, contents, snapshots, members)


def _members(archive: ZipContents) -> dict[str, bytes]:
    return {name: archive.read(name) for name in archive.names() if name != DRAFT_MEMBER}


def _numbered(members: Mapping[str, bytes]) -> list[tuple[int, str]]:
    """Return number and name of the snapshots, one for each number."""
    found = ((_SNAPSHOT.fullmatch(name), name) for name in members)
    numbered = [(int(match[1]), name) for match, name in found if match]
    return [(number, name) for number, name in numbered if name == Snapshot(number, b"").name]


def _held(members: Mapping[str, bytes]) -> set[str]:
    found = (_CONTENT.fullmatch(name) for name in members)
    return {match[1] for match in found if match}


def _from_plain(draft: Draft, folder: Path | None) -> OpenDraft:
    """Take the attachments of plain JSON from beside it, and record what is not recorded yet."""
    contents: dict[str, bytes] = {}
    attachments = []
    for each in draft.attachments:
        data = _beside(folder, each.path)
        if data is None:
            attachments.append(each)
            continue
        recorded = each.sha256.strip().lower()
        sha256 = recorded if _SHA256.fullmatch(recorded) else sha256_of(data)
        contents[sha256] = data
        size, media_type = each.size or len(data), each.media_type or media_type_of(data)
        update = {"sha256": sha256, "size": size, "media_type": media_type}
        attachments.append(each.model_copy(update=update))
    return OpenDraft(draft.model_copy(update={"attachments": attachments}), contents)


def _beside(folder: Path | None, path: str) -> bytes | None:
    """Return a file by its path below a folder; None where it is not there or lies elsewhere."""
    if folder is None or name_problem(path):
        return None
    place = folder / path
    try:
        if not place.resolve().is_relative_to(folder.resolve()) or not place.is_file():
            return None
        return read_bytes(place, LARGEST_ATTACHMENT)
    except (InputError, OSError):
        return None


def _plain_bytes(path: Path, opened: OpenDraft) -> bytes:
    if opened.snapshots or opened.others:
        raise DraftError(
            str(path),
            "plain JSON has no room for the history of this draft.",
            f"Save it with the ending {ENDING}, or export it to JSON.",
        )
    return readable_json(opened.draft)


def export_json(path: Path, opened: OpenDraft) -> None:
    """Write a draft as plain JSON, its attachments beside it, without its history.

    Raises DraftError when an attachment cannot lie there: another file has its name, or its name
    is not safe; and InputError when the disk is full or closed to us. Overwrites ``path``.
    """
    _write_beside(path, opened)
    write_atomically(path, readable_json(opened.draft))


def _write_beside(path: Path, opened: OpenDraft) -> None:
    """Write the attachments beside plain JSON; a file that is there already is never replaced."""
    wanted: list[tuple[Path, bytes]] = []
    for each in opened.draft.attachments:
        data = opened.contents.get(each.sha256)
        if data is None:
            continue
        if name_problem(each.path):
            raise _cannot_lie_there(path, each, "its name is not safe")
        place = path.parent / each.path
        there = bytes_on_disk(place)
        if there is not None and there != data:
            raise _cannot_lie_there(path, each, "another file has this name")
        if there is None:
            wanted.append((place, data))
    for place, data in wanted:
        write_atomically(place, data)


def _cannot_lie_there(path: Path, attachment: Attachment, why: str) -> DraftError:
    return DraftError(
        str(path),
        f"the attachment “{attachment.path}” cannot be written beside it: {why}.",
        "Rename the attachment, or write the JSON into an empty folder.",
    )


def _opens(path: Path) -> bool:
    try:
        data = read_bytes(path, LIMITS.archive_bytes)
    except InputError:
        return False
    return _reads(data, path)


def _reads(data: bytes, path: Path) -> bool:
    """Tell whether bytes are a draft that can be opened, be it by a newer gsfiler."""
    try:
        read_draft(data, source=str(path))
    except NewerDraft:
        return True
    except DraftError:
        return False
    return True
