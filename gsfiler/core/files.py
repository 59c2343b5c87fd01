"""The user's folders, and writing that never leaves half a file behind."""

import hashlib
import os
import secrets
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import platformdirs

from gsfiler.core.errors import InputError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

APPLICATION = "gsfiler"

LARGEST_FILE = 1 << 29
"""How many bytes of one file, or of standard input, are read at most."""

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Folders:
    """Where one user's data lies; ``settings`` is a file, all others are folders."""

    packs: Path
    index: Path
    settings: Path
    logs: Path
    drafts: Path
    downloads: Path


def user_folders(gsfiler_home: str | None) -> Folders:
    """Return the folders of the user; a non-empty ``gsfiler_home`` moves all of them there.

    The face reads ``GSFILER_HOME`` and passes its value. Nothing is created.
    """
    if gsfiler_home:
        home = Path(gsfiler_home)
        data, cache, settings, logs = home, home, home, home / "logs"
    else:
        data = platformdirs.user_data_path(APPLICATION, appauthor=False)
        cache = platformdirs.user_cache_path(APPLICATION, appauthor=False)
        settings = platformdirs.user_config_path(APPLICATION, appauthor=False)
        logs = platformdirs.user_log_path(APPLICATION, appauthor=False)
    return Folders(
        packs=data / "packs",
        index=cache / "index",
        settings=settings / "settings.json",
        logs=logs,
        drafts=data / "drafts",
        downloads=cache / "downloads",
    )


def read_bytes(path: Path, limit: int = LARGEST_FILE) -> bytes:
    """Return what a file of the user holds; raises InputError when it cannot be or is too large.

    ``limit`` is in bytes.
    """
    try:
        with path.open("rb") as stream:
            return read_stream(stream, str(path), limit)
    except OSError as error:
        raise InputError(
            str(path),
            f"the file cannot be read ({reason(error)}).",
            "Check the name and that you may read it.",
        ) from error


def read_stream(stream: BinaryIO, source: str, limit: int = LARGEST_FILE) -> bytes:
    """Return what a stream such as standard input holds; raises InputError when it is too large.

    ``source`` names it in the error, ``limit`` is in bytes.
    """
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise InputError(
            source, f"the file is larger than {limit:,} bytes.", "Split it and try again."
        )
    return data


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: beside the target, flushed, then put in its place.

    Missing parent folders are made; a link is followed, not replaced; an existing file keeps its
    permissions. Raises InputError, also for a file that is write-protected; the old file is then as
    it was.
    """
    write_together({path: data})


def write_together(files: Mapping[Path, bytes]) -> None:
    """Write several files, all or none, each as :func:`write_atomically` does.

    All are on the disk under other names before the first is put in its place; should one of them
    not go there, those before it are put back. Raises InputError.
    """
    staged: list[tuple[Path, Path, Path]] = []
    placed: list[tuple[Path, Path | None]] = []
    at = Path()
    try:
        for at, data in files.items():
            staged.append((at, *_staged(at, data)))
        for at, temporary, target in staged:  # noqa: B007 (an error names it)
            kept = _kept(target) if len(staged) > 1 else None
            temporary.replace(target)
            placed.append((target, kept))
        for folder in dict.fromkeys(target.parent for target, _ in placed):
            flush_folder(folder)
    except BaseException as error:
        for target, kept in reversed(placed):
            with suppress(OSError):
                kept.replace(target) if kept else target.unlink()
        if isinstance(error, OSError):
            raise InputError(
                str(at),
                f"the file cannot be written ({reason(error)}).",
                "Check the free space and that you may write there; the old file is untouched.",
            ) from error
        raise
    finally:
        for left in [*(temporary for _, temporary, _ in staged), *(kept for _, kept in placed)]:
            if left is not None:
                with suppress(OSError):
                    left.unlink(missing_ok=True)


def refuse_no_place(path: Path) -> None:
    """Raise InputError when a file that a user names cannot be there: a folder is, or none around.

    A folder is not made for it: its name is more often mistyped than new.
    """
    if path.is_dir():
        raise InputError(str(path), "this is a folder.", "Name a file in it.")
    if not path.absolute().parent.is_dir():
        raise InputError(str(path), "there is no such folder.", "Make it first.")


def refuse_protected(path: Path) -> None:
    """Raise InputError when a file is there that its owner has protected from being written."""
    if path.exists() and not path.stat().st_mode & 0o222:
        raise InputError(
            str(path), "the file is write-protected.", "Give another name, or unprotect it first."
        )


def _staged(path: Path, data: bytes) -> tuple[Path, Path]:
    """Write what is to become a file under another name beside it; return that name and where."""
    target = path.resolve() if path.is_symlink() else path
    refuse_protected(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = _beside(target)
    try:
        write_flushed(temporary, data)
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o777)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    return temporary, target


def _kept(target: Path) -> Path | None:
    """Return a second name under which a file stays while it is replaced; none if it is new."""
    if not target.exists():
        return None
    kept = _beside(target)
    try:
        kept.hardlink_to(target)
    except OSError:
        kept.write_bytes(target.read_bytes())
    return kept


def _beside(target: Path) -> Path:
    return target.with_name(f".{target.name}.{secrets.token_hex(6)}.tmp")


def write_flushed(path: Path, data: bytes) -> None:
    """Write a new file and wait until it is on the disk; raises OSError, also if it exists."""
    with path.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows does that by itself."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def reason(error: OSError) -> str:
    """Return what the system says about an error, as a clause without a full stop."""
    return (error.strerror or type(error).__name__).rstrip(".")


def sha256_of(content: bytes | Path) -> str:
    """Return the SHA-256 of bytes or of a file as 64 hexadecimal digits; raises OSError."""
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    digest = hashlib.sha256()
    with content.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def damaged_name(path: Path) -> Path:
    """Return ``<name>.damaged-<n>`` beside a file, with the first n that is free."""
    number = 1
    while (free := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    return free


@contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
    """Hold a folder alone while it is changed; the system lets go if the program dies.

    Makes the folder where it is missing. Raises InputError when another program holds it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise InputError(
            str(folder),
            f"the folder cannot be written to ({reason(error)}).",
            "Check that it belongs to you, or set GSFILER_HOME to another folder.",
        ) from error
    try:
        _take(descriptor, folder)
        yield
    finally:
        os.close(descriptor)


def lock_alone(descriptor: int) -> bool:
    """Lock an open file for this program alone; False when another holds it or none can be had.

    Closing the file lets go of the lock, and so does the end of the program. On Windows the byte
    at the file's position is locked.
    """
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _take(descriptor: int, folder: Path) -> None:
    """Lock an open file or raise InputError; closing the file lets go of the lock."""
    if not lock_alone(descriptor):
        raise InputError(
            str(folder),
            "another gsfiler is changing this folder.",
            "Wait until it has finished and try again.",
        )
