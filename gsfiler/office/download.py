"""Download one file: resumed where it was cut, asked for only when changed, size and hash checked.

Beside ``name`` lie ``name.part`` while it is incomplete and ``name.json``, a note of where it came
from, for the next request. A file has its name only when it is whole.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

import requests
from pydantic import BaseModel, ConfigDict, ValidationError

from gsfiler.core.errors import Cancelled, InputError, NetworkError
from gsfiler.core.files import reason, sha256_of, write_atomically
from gsfiler.office.connection import ask, check_status, shown, split_address

Progress = Callable[[str, int, int | None], None]
"""Told the file's name, the bytes received and the bytes in all, if known."""

Cancelling = Callable[[], bool]
"""Asked between pieces whether the user has stopped the work."""

ATTEMPTS = 3
LARGEST_FILE = 1 << 30

_PIECE = 1 << 13
"""Bytes; of a cut connection at most one piece is lost."""

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+)")


@dataclass(frozen=True, slots=True)
class Expected:
    """What the publisher says of a file."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A whole file; ``fresh`` is false when it was here already, ``url`` is after redirects."""

    path: Path
    url: str
    size: int
    sha256: str
    fresh: bool


class _Note(BaseModel):
    """Where a file came from; ``validator`` is its ETag or, without one, its date."""

    model_config = ConfigDict(frozen=True)

    asked: str
    url: str
    validator: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One download: what, where to, and who looks on."""

    url: str
    target: Path
    expected: Expected | None
    progress: Progress
    cancelled: Cancelling

    @property
    def part(self) -> Path:
        """Where the file lies while it is incomplete."""
        return self.target.with_name(f"{self.target.name}.part")


def never_cancelled() -> bool:
    """Let the work go on."""
    return False


def no_progress(_name: str, _done: int, _total: int | None) -> None:
    """Show nothing."""


def download(
    session: requests.Session,
    url: str,
    folder: Path,
    *,
    expected: Expected | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelling = never_cancelled,
) -> Downloaded:
    """Fetch a file into a folder, or find that the file there is still right.

    Raises NetworkError, Cancelled, and InputError when the folder cannot be written to. What has
    come so far is kept beside the target and the next call goes on from there.
    """
    target = folder / file_name(url)
    wanted = _Wanted(url, target, expected, progress, cancelled)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if expected is not None and _matches(target, expected.sha256):
            return Downloaded(target, url, expected.size, expected.sha256, fresh=False)
        for _ in range(ATTEMPTS):
            received = _attempt(session, wanted)
            if received is not None:
                return received
    except OSError as error:
        raise InputError(
            str(folder),
            f"the download cannot be kept ({reason(error)}).",
            "Check the free space and that you may write there.",
        ) from error
    raise NetworkError(
        f"The connection to {shown(url)} was cut after {_size(wanted.part)} bytes. Try again; the "
        "download goes on from there."
    )


def file_name(url: str) -> str:
    """Return the last part of an address as a file name that is safe everywhere."""
    last = unquote(split_address(url).path.rpartition("/")[2])
    return _UNSAFE.sub("-", last).strip(".-")[-100:] or "download"


def _attempt(session: requests.Session, wanted: _Wanted) -> Downloaded | None:
    """Ask once; return the file, or None when the connection was cut or must start anew."""
    part, target = wanted.part, wanted.target
    headers = _headers(wanted)
    with ask(session, wanted.url, headers) as response:
        if response.status_code == 304 and "If-None-Match" in headers:
            note = _read_note(target)
            return Downloaded(target, note.url, _size(target), note.sha256, fresh=False)
        offset, total = _extent(response, _size(part) if "Range" in headers else 0)
        if offset is None:
            part.unlink(missing_ok=True)
            return None
        if not offset:
            check_status(response, wanted.url)
        _check_size(wanted, total)
        note = _Note(asked=wanted.url, url=response.url, validator=_validator(response))
        _write_note(part, note)
        if not _receive(response, wanted, offset, total):
            return None
    return _finish(wanted, note)


def _headers(wanted: _Wanted) -> dict[str, str]:
    """Return the headers that ask for the rest of a file, or for a file only if it changed."""
    note = _read_note(wanted.part)
    if note.asked == wanted.url and note.validator and _size(wanted.part):
        return {"Range": f"bytes={_size(wanted.part)}-", "If-Range": note.validator}
    note = _read_note(wanted.target)
    is_etag = note.validator.endswith('"')
    if note.asked == wanted.url and is_etag and _matches(wanted.target, note.sha256):
        return {"If-None-Match": note.validator}
    return {}


def _validator(response: requests.Response) -> str:
    """Return what tells one content of an address from another: its ETag, else its date.

    A weak ETag does not say that the bytes are the same (RFC 9110, 8.8.1), so it is not used, nor
    is any of an answer whose bytes were packed on the way.
    """
    if response.headers.get("Content-Encoding", "identity") != "identity":
        return ""
    etag = response.headers.get("ETag", "")
    return etag if etag.startswith('"') else response.headers.get("Last-Modified", "")


def _extent(response: requests.Response, asked: int) -> tuple[int | None, int | None]:
    """Return where the answer starts and the size of the whole file, if known.

    The start is None when the server cannot go on from where we asked.
    """
    if asked and response.status_code in {206, 416}:
        found = _RANGE.fullmatch(response.headers.get("Content-Range", ""))
        if response.status_code == 206 and found and int(found[1]) == asked:
            return asked, int(found[2])
        return None, None
    length = response.headers.get("Content-Length", "")
    packed = response.headers.get("Content-Encoding", "identity") != "identity"
    return 0, int(length) if length.isdecimal() and not packed else None


def _receive(response: requests.Response, wanted: _Wanted, offset: int, total: int | None) -> bool:
    """Write what comes; return whether all of it came. Raises Cancelled, NetworkError."""
    done = offset
    limit = wanted.expected.size if wanted.expected else LARGEST_FILE
    with wanted.part.open("ab" if offset else "wb") as stream:
        try:
            for piece in response.iter_content(_PIECE):
                done += len(piece)
                if done > limit:
                    raise NetworkError(
                        f"{shown(wanted.url)} sends more than {limit} bytes; stopped."
                    )
                stream.write(piece)
                wanted.progress(wanted.target.name, done, total)
                if wanted.cancelled():
                    raise Cancelled
        except requests.RequestException:
            return False
    return total is None or done == total


def _finish(wanted: _Wanted, note: _Note) -> Downloaded:
    """Check a whole file and give it its name; raises NetworkError and keeps nothing then."""
    size, sha256 = _size(wanted.part), sha256_of(wanted.part)
    expected = wanted.expected or Expected(size, sha256)
    if (size, sha256) != (expected.size, expected.sha256):
        wanted.part.unlink()
        raise NetworkError(
            f"{shown(wanted.url)} is not the file its publisher lists: {size} bytes with SHA-256 "
            f"{sha256[:12]}…, listed are {expected.size} bytes with {expected.sha256[:12]}…. "
            "Nothing was kept. Try again later or tell the publisher."
        )
    wanted.part.replace(wanted.target)
    _write_note(wanted.target, note.model_copy(update={"sha256": sha256}))
    _note_path(wanted.part).unlink(missing_ok=True)
    return Downloaded(wanted.target, note.url, size, sha256, fresh=True)


def _check_size(wanted: _Wanted, total: int | None) -> None:
    """Raise NetworkError when a file announces another size than it should, or too much."""
    if total is None:
        return
    if wanted.expected is not None and total != wanted.expected.size:
        raise NetworkError(
            f"{shown(wanted.url)} has {total} bytes, its publisher lists {wanted.expected.size}; "
            "nothing was kept. Try again later or tell the publisher."
        )
    if total > LARGEST_FILE:
        raise NetworkError(
            f"{shown(wanted.url)} has {total} bytes; at most {LARGEST_FILE} are taken."
        )


def _matches(path: Path, sha256: str) -> bool:
    """Tell whether a file is there and has this SHA-256; raises OSError."""
    return path.is_file() and sha256_of(path) == sha256


def _size(path: Path) -> int:
    """Return the size of a file in bytes, 0 when there is none."""
    return path.stat().st_size if path.is_file() else 0


def _note_path(path: Path) -> Path:
    """Return where the note about a file lies."""
    return path.with_name(f"{path.name}.json")


def _read_note(path: Path) -> _Note:
    """Return the note about a file; an empty one when there is none that reads."""
    try:
        return _Note.model_validate_json(_note_path(path).read_bytes())
    except (OSError, ValidationError):
        return _Note(asked="", url="")


def _write_note(path: Path, note: _Note) -> None:
    """Write the note about a file."""
    write_atomically(_note_path(path), (note.model_dump_json(indent=1) + "\n").encode())
