"""Reading ZIP archives from outside: no path tricks, no bombs, no half-downloaded members.

Nothing is ever unpacked to disk; a member is inflated into memory when it is asked for, and counted
while it is inflated. An archive inside an archive is bytes like any other: whoever opens it comes
through here again, with the same limits. Used for DOCX and XLSX too.
"""

import io
import re
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from gsfiler.core.errors import InputError

_AGAIN = "Download or export it again."
_FROM_PUBLISHER = "Get the archive from its publisher."
_CHUNK = 2**20
_DAMAGE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    OverflowError,
    IndexError,
)


@dataclass(frozen=True, slots=True)
class ZipLimits:
    """How much of an archive is read; sizes in bytes.

    The ratio of inflated to packed size is not looked at up to ``ratio_floor`` inflated bytes,
    because small repetitive files pack very well.
    """

    archive_bytes: int = 512 * 2**20
    members: int = 10_000
    member_bytes: int = 256 * 2**20
    total_bytes: int = 512 * 2**20
    ratio: int = 200
    ratio_floor: int = 8 * 2**20


DEFAULT_LIMITS = ZipLimits()


@dataclass(frozen=True, slots=True)
class ZipContents:
    """The members of an archive whose table of contents was found harmless."""

    source: str
    limits: ZipLimits
    _archive: zipfile.ZipFile
    _members: Mapping[str, zipfile.ZipInfo]

    def names(self) -> tuple[str, ...]:
        """Return the names of all files (no folders), sorted."""
        return tuple(sorted(self._members))

    def __contains__(self, name: object) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """Return the inflated bytes of one file; raises InputError: absent, damaged, or a bomb."""
        member = self._members.get(name)
        if member is None:
            raise InputError(self.source, f"the archive has no file “{name}”.", _AGAIN)
        inflated = bytearray()
        try:
            with self._archive.open(member) as stream:
                while chunk := stream.read(_CHUNK):
                    inflated += chunk
                    _refuse_bomb(self.source, name, len(inflated), member, self.limits)
        except _DAMAGE:
            raise InputError(
                self.source,
                f"the file “{name}” inside the archive is damaged (its checksum or its packed "
                "data is wrong).",
                _AGAIN,
            ) from None
        return bytes(inflated)


def open_zip(data: bytes | Path, *, source: str, limits: ZipLimits = DEFAULT_LIMITS) -> ZipContents:
    """Return the contents of an archive, after its table of contents was checked.

    Refused: absolute paths, drive letters, ``..``, backslashes, links, control characters, names
    that differ only in case, encrypted members, unknown packing, overlapping members, and anything
    above the limits. Raises InputError, which says what is wrong and how to mend it.
    """
    content = data if isinstance(data, bytes) else _read_file(data, source, limits)
    _refuse_foreign(content, source, limits)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        listed = archive.infolist()
    except _DAMAGE:
        raise InputError(
            source,
            "the archive is cut short or damaged: its table of contents cannot be read.",
            _AGAIN,
        ) from None
    _refuse_excess(listed, len(content), source, limits)
    members: dict[str, zipfile.ZipInfo] = {}
    seen: set[str] = set()
    for member in listed:
        _refuse_member(member, source, limits)
        key = folded_member(member.orig_filename)
        if key in seen:
            raise InputError(
                source,
                f"the archive holds the name {member.orig_filename!r} twice.",
                _FROM_PUBLISHER,
            )
        seen.add(key)
        if not member.is_dir():
            members[member.filename] = member
    return ZipContents(source, limits, archive, MappingProxyType(members))


def folded_member(name: str) -> str:
    """Return a member's name as it must be the only one of: without capitals, accents joined."""
    return unicodedata.normalize("NFC", name).casefold().rstrip("/")


def _read_file(path: Path, source: str, limits: ZipLimits) -> bytes:
    """Return the bytes of a file, no more than the limit and one."""
    try:
        with path.open("rb") as stream:
            return stream.read(limits.archive_bytes + 1)
    except OSError as error:
        raise InputError(
            source, f"the file cannot be opened ({error.strerror}).", "Check its name and rights."
        ) from None


def _refuse_foreign(content: bytes, source: str, limits: ZipLimits) -> None:
    """Refuse what is too large, empty, or does not begin like an archive."""
    if len(content) > limits.archive_bytes:
        raise InputError(
            source,
            f"the archive is longer than {limits.archive_bytes:,} bytes.",
            "Split it into smaller archives.",
        )
    if not content:
        raise InputError(source, "the file is empty.", _AGAIN)
    if content.startswith(b"PK\x05\x06"):
        raise InputError(source, "the archive holds no files.", _AGAIN)
    if not content.startswith(b"PK\x03\x04"):
        raise InputError(source, "this is not a ZIP archive.", _AGAIN)


def _refuse_excess(
    listed: list[zipfile.ZipInfo], length: int, source: str, limits: ZipLimits
) -> None:
    """Refuse too many members, too much in all, and members that share packed bytes."""
    if len(listed) > limits.members:
        raise InputError(
            source,
            f"the archive holds {len(listed):,} files; at most {limits.members:,} are read.",
            _FROM_PUBLISHER,
        )
    if sum(member.file_size for member in listed) > limits.total_bytes:
        raise InputError(
            source,
            f"the archive unpacks to more than {limits.total_bytes:,} bytes.",
            _FROM_PUBLISHER,
        )
    if sum(member.compress_size for member in listed) > length:
        raise InputError(
            source,
            "the files in the archive overlap or are cut short: together they claim more packed "
            "bytes than there are.",
            _AGAIN,
        )


def _refuse_member(member: zipfile.ZipInfo, source: str, limits: ZipLimits) -> None:
    """Refuse one member by what the table of contents says of it."""
    name = member.orig_filename
    if problem := _name_problem(name) or _kind_problem(member):
        raise InputError(
            source, f"the archive holds the file {name!r}, {problem}.", _FROM_PUBLISHER
        )
    _refuse_bomb(source, name, member.file_size, member, limits)


def _name_problem(name: str) -> str:
    """Return what is wrong with a member's name, or nothing."""
    if not name or name.startswith("/"):
        return "whose name is an absolute path or empty"
    if "\\" in name or re.match(r"[A-Za-z]:", name):
        return "whose name has a backslash or a drive letter"
    if ".." in name.split("/"):
        return "whose name leads out of its folder (“..”)"
    if re.search(r"[\x00-\x1f\x7f]", name):
        return "whose name has control characters"
    return ""


def _kind_problem(member: zipfile.ZipInfo) -> str:
    """Return what is wrong with the kind or the packing of a member, or nothing."""
    mode = member.external_attr >> 16
    if mode & 0o170000 not in {0, 0o100000, 0o040000}:
        return "which is a link or a device, not a file"
    if member.flag_bits & 0x1:
        return "which is encrypted; save it without a password"
    if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        return "which is packed in an unusual way (only stored and deflated files are read)"
    return ""


def _refuse_bomb(
    source: str, name: str, size: int, member: zipfile.ZipInfo, limits: ZipLimits
) -> None:
    """Refuse a member of ``size`` inflated bytes that is too large or packs too well."""
    if size > limits.member_bytes:
        raise InputError(
            source,
            f"the file “{name}” unpacks to more than {limits.member_bytes:,} bytes.",
            _FROM_PUBLISHER,
        )
    if size > limits.ratio_floor and size > limits.ratio * max(member.compress_size, 1):
        raise InputError(
            source,
            f"the file “{name}” unpacks to more than {limits.ratio} times its packed size, "
            "as decompression bombs do.",
            _FROM_PUBLISHER,
        )
