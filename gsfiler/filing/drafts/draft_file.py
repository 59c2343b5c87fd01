"""The draft on the disk: one file ``name.gsf`` that holds all, or plain JSON beside its files.

A ``.gsf`` file is a ZIP archive (described in ``docs/draft_format.md``): ``filing.json`` the draft,
``attachments/<sha256>`` the files that go with it, ``history/<number>.json`` former states. It is
opened through the hardened reader only and saved atomically; what this version does not know, in
the archive or in the JSON, is kept. The same state gives the same bytes.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from gsfiler.core.errors import DraftError, InputError
from gsfiler.core.files import read_bytes, sha256_of, write_together
from gsfiler.core.hardened_zip import ZipContents, folded_member, open_zip
from gsfiler.filing.draft import Draft
from gsfiler.filing.drafts.draft_beside import files_to_write, with_files_beside
from gsfiler.filing.drafts.draft_json import NewerDraft, draft_from_json, draft_json, readable_json
from gsfiler.filing.drafts.history import Snapshot, hashes_in, renumbered
from gsfiler.filing.drafts.safe_saving import backup_path, bytes_on_disk, save_over
from gsfiler.filing.files.archives import LIMITS, zip_bytes
from gsfiler.filing.files.attachments import check_integrity
from gsfiler.filing.placed import PlacedFinding

ENDING = ".gsf"
DRAFT_MEMBER = "filing.json"

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
    elif begins_json(data):
        plain = draft_from_json(data, source=source)
        opened = _from_plain(plain, folder, source)
    else:
        raise DraftError(source, "this is neither a draft of gsfiler nor a JSON file.")
    findings = (*opened.findings, *check_integrity(opened.draft, opened.contents))
    return replace(opened, fingerprint=sha256_of(data), findings=findings)


def begins_json(data: bytes) -> bool:
    """Tell whether bytes begin as an object or list of JSON, in any encoding of Unicode."""
    return data.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith((b"{", b"["))


def draft_bytes(opened: OpenDraft) -> bytes:
    """Return the bytes of a ``.gsf`` file; raises DraftError when it could not be opened again.

    Contents that neither the draft nor its history names any more are left out.
    """
    filing = draft_json(opened.draft)
    snapshots = renumbered(opened.snapshots)
    wanted = {*hashes_in(filing), *(name for s in snapshots for name in hashes_in(s.data))}
    contents = {
        f"attachments/{name}": data for name, data in opened.contents.items() if name in wanted
    }
    history = {each.name: each.data for each in snapshots}
    members = [(DRAFT_MEMBER, filing), *sorted(contents.items()), *history.items()]
    members += sorted(opened.others.items())
    _refuse_unopenable(members)
    data = zip_bytes(members, packed=(DRAFT_MEMBER, *history))
    if len(data) > LIMITS.archive_bytes:
        raise _too_large(f"its files together have more than {LIMITS.total_bytes:,} bytes")
    return data


def _refuse_unopenable(members: Sequence[tuple[str, bytes]]) -> None:
    """Refuse to save what the limits of opening would refuse; raises DraftError."""
    if sum(len(data) for _, data in members) > LIMITS.total_bytes - 2**20:
        raise _too_large(f"its files together have more than {LIMITS.total_bytes:,} bytes")
    if len(members) > LIMITS.members:
        raise _too_large(f"it has more than {LIMITS.members:,} files")
    if largest := next((name for name, data in members if len(data) > LIMITS.member_bytes), ""):
        raise _too_large(f"“{largest}” in it has more than {LIMITS.member_bytes:,} bytes")
    names = [folded_member(name) for name, _ in members]
    if len(set(names)) < len(names):
        raise DraftError(
            "the draft",
            "it holds a file of another program whose name is that of one of its own.",
            "Export it to JSON and open that; the other program's files stay behind.",
        )


def _too_large(problem: str) -> DraftError:
    return DraftError("the draft", f"{problem}.", "Take out what the office does not need.")


def save_draft(path: Path, opened: OpenDraft, *, replacing: bool = False) -> OpenDraft:
    """Save a draft and return it with its new fingerprint; nothing is lost when that fails.

    A name that ends in ``.json`` gives plain JSON with the attachments beside it, any other a
    ``.gsf`` file. The state before is kept as ``<name>.bak``. Raises DraftError when the file on
    the disk is not the one that was opened (``replacing`` says the user knows), InputError when
    the disk is full or closed to us.
    """
    beside: dict[Path, bytes] = {}
    if path.suffix.casefold() == ".json":
        data = _plain_bytes(path, opened)
        beside = files_to_write(path, opened.draft, opened.contents)
    else:
        data = draft_bytes(opened)

    def is_good(before: bytes) -> bool:
        as_opened = sha256_of(before) == opened.fingerprint
        return not opened.is_damaged if as_opened else _reads(before, path)

    fingerprint = save_over(
        path, data, opened.fingerprint, is_good=is_good, replacing=replacing, beside=beside
    )
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


def _from_plain(draft: Draft, folder: Path | None, source: str) -> OpenDraft:
    whole, contents, findings = with_files_beside(draft, folder, source=source)
    return OpenDraft(whole, contents, findings=findings)


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
    beside = files_to_write(path, opened.draft, opened.contents)
    write_together({**beside, path: readable_json(opened.draft)})


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
