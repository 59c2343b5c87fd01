"""Saving a file that two people may have open: nobody's work is overwritten unseen.

What lies on the disk is compared with what was read at opening, while no other gsfiler saves it;
the state before is kept beside as ``<name>.bak``. When anything fails, the file is as it was.
"""

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType

from gsfiler.core.errors import DraftError, InputError
from gsfiler.core.files import (
    damaged_name,
    lock_alone,
    reason,
    sha256_of,
    write_atomically,
    write_together,
)

_TRIES, _PAUSE = 200, 0.05


def real_path(path: Path) -> Path:
    """Return the file a link leads to, or the path itself."""
    return path.resolve() if path.is_symlink() else path


def backup_path(path: Path) -> Path:
    """Return where the last good state of a file lies: ``name.gsf.bak``."""
    real = real_path(path)
    return real.with_name(f"{real.name}.bak")


def bytes_on_disk(path: Path) -> bytes | None:
    """Return what a file holds now, None where there is none; raises InputError."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InputError(
            str(path), f"the file cannot be read ({reason(error)}).", "Check that you may read it."
        ) from error


def save_over(
    path: Path,
    data: bytes,
    fingerprint: str,
    *,
    is_good: Callable[[bytes], bool],
    replacing: bool = False,
    beside: Mapping[Path, bytes] = MappingProxyType({}),
) -> str:
    """Write a file whole or not at all and return its SHA-256.

    ``fingerprint`` is the SHA-256 of the file as it was read, empty where there was none. When the
    disk holds something else by now, DraftError says so and nothing is written, unless
    ``replacing`` says that the user knows. What was there is kept as the backup where ``is_good``
    says that it can be opened, else as ``<name>.damaged-<n>``. ``beside`` are files that go with
    it, written only when nothing stands against it. Raises InputError when the disk is full or
    closed to us.
    """
    target = real_path(path)
    with _alone(target):
        before = bytes_on_disk(target)
        if before is not None and before != data:
            if not replacing and sha256_of(before) != fingerprint:
                raise _not_ours(path, fingerprint)
            kept = backup_path(target) if is_good(before) else damaged_name(target)
            write_atomically(kept, before)
        if before != data:
            write_together({**beside, target: data})
        elif beside:
            write_together(beside)
    return sha256_of(data)


def _not_ours(path: Path, fingerprint: str) -> DraftError:
    if not fingerprint:
        return DraftError(str(path), "there is a file of this name already.", "Take another name.")
    return DraftError(
        str(path),
        "another program or person has changed this file since you opened it.",
        "Save yours under another name, which keeps both, and compare the two.",
    )


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keep other gsfilers from saving the same file for the time being.

    A small file beside it is locked, and deleted afterwards. Raises DraftError when another one
    holds it for ten seconds, InputError when the folder is closed to us.
    """
    guard = path.with_name(f".{path.name}.saving")
    descriptor = _held(guard, path)
    try:
        yield
    finally:
        with suppress(OSError):
            guard.unlink()
        os.close(descriptor)


def _held(guard: Path, path: Path) -> int:
    for _ in range(_TRIES):
        try:
            guard.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(guard, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            raise InputError(
                str(path),
                f"the file cannot be written ({reason(error)}).",
                "Check the free space and that you may write there; the old file is untouched.",
            ) from error
        if lock_alone(descriptor) and _is_still(guard, descriptor):
            return descriptor
        os.close(descriptor)
        time.sleep(_PAUSE)
    raise DraftError(
        str(path), "another program is saving this file.", "Wait a little and save again."
    )


def _is_still(guard: Path, descriptor: int) -> bool:
    """Tell whether a locked file is the one of this name, and not one just deleted."""
    try:
        return os.path.samestat(guard.stat(), os.fstat(descriptor))
    except OSError:
        return False
