"""The workbench's file: the text of a list and what its user has noted about it.

JSON, format ``gsfiler-session``, version 1. Parts that this version does not know are kept; a file
of a newer version is declined, not half understood. Beside it: the draft that is kept while one
works, and the means to notice that somebody else changed a file on the disk.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal

from pydantic import (
    AliasChoices,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
)

from gsfiler.core.codes import parse_edition, parse_office
from gsfiler.core.errors import InputError
from gsfiler.core.files import folder_lock, read_bytes, reason, sha256_of, write_atomically
from gsfiler.lists.fix import FixLog
from gsfiler.vocabulary.terms import Term

FORMAT = "gsfiler-session"
VERSION = 1
ENDING = ".gsfiler"
LARGEST = 64 << 20
"""Bytes of the largest session that is read; the text in it is far smaller."""

DRAFT = f"list{ENDING}"
_CLASS: Any = Field(
    default=None,
    validation_alias=AliasChoices("class", "class_number"),
    serialization_alias="class",
)


class _Part(BaseModel):
    """A part of a session; what this version does not know of it is kept."""

    model_config = ConfigDict(frozen=True, extra="allow")


class TermNote(_Part):
    """What is noted about a term, found again by its class and wording."""

    class_number: int | None = _CLASS
    term: str
    note: str = ""
    source: str = ""
    reviewer: str = ""


class IgnoredFinding(_Part):
    """A finding that the user has set aside for one wording in one class, and why."""

    class_number: int | None = _CLASS
    term: str
    code: str
    reason: str = ""


class Session(_Part):
    """One list as it is worked on.

    ``file`` is the path of the list this is the draft of, ``file_hash`` the SHA-256 of its content
    when it was opened or saved, both empty without one; ``fixes`` are the logs of all safe fixes.
    """

    format: Literal["gsfiler-session"] = "gsfiler-session"
    version: Literal[1] = 1
    text: str = ""
    notes: tuple[TermNote, ...] = ()
    ignored: tuple[IgnoredFinding, ...] = ()
    designated_parties: tuple[str, ...] = ()
    nice_edition: str = ""
    file: str = ""
    file_hash: str = ""
    fixes: tuple[FixLog, ...] = ()

    @field_validator("designated_parties")
    @classmethod
    def _parties_are_codes(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(parse_office(code) for code in value)

    @field_validator("nice_edition")
    @classmethod
    def _edition_is_one(cls, value: str) -> str:
        return parse_edition(value) if value else ""


def noted(terms: Sequence[Term], notes: Iterable[TermNote]) -> tuple[Term, ...]:
    """Return terms with what is noted about them; where nothing is, with the note they have."""
    known = {(note.class_number, note.term): note.note for note in notes if note.note}
    return tuple(
        replace(term, note=known.get((term.class_number, term.text), term.note)) for term in terms
    )


def session_bytes(session: Session) -> bytes:
    """Return a session as it is kept, parts of it that are not known included."""
    content = json.dumps(session.model_dump(by_alias=True), ensure_ascii=False, indent=2)
    return f"{content}\n".encode("utf-8", "backslashreplace")


def looks_like_session(data: bytes) -> bool:
    """Return whether the bytes of a file begin as a session does."""
    start = data[:400].removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.startswith(b"{") and FORMAT.encode() in start


def read_session(data: bytes, source: str) -> Session:
    """Return the session in a file; ``source`` names it in errors.

    Raises InputError when it is none, is damaged, or was made by a newer gsfiler.
    """
    try:
        content: Any = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise _unreadable(source, "it is not JSON, or was cut off") from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise _unreadable(source, f"its format is not “{FORMAT}”")
    version = content.get("version")
    if isinstance(version, int) and version > VERSION:
        raise InputError(
            source,
            f"the file was made by a newer gsfiler (file version {version}; this one reads "
            f"{VERSION}).",
            "Update gsfiler and open it again; the file is unchanged.",
        )
    try:
        # Logs of fixes are strict elsewhere; JSON knows neither tuples nor enumerations.
        return Session.model_validate(content, strict=False)
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(step) for step in fault["loc"])
        raise _unreadable(source, f"{place}: {fault['msg']}") from None


def _unreadable(source: str, why: str) -> InputError:
    return InputError(
        source,
        f"this is no list that gsfiler saved ({why}).",
        "Open the last copy you have of it.",
    )


class FileState(StrEnum):
    """What became of a file since its hash was taken."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"


def file_state(path: Path, known_hash: str) -> FileState:
    """Return whether a file still has the content whose SHA-256 is ``known_hash``."""
    try:
        return FileState.SAME if sha256_of(path) == known_hash else FileState.CHANGED
    except FileNotFoundError:
        return FileState.GONE
    except OSError:
        return FileState.CHANGED


class FileChanged(InputError):
    """Somebody else changed the file on the disk since it was opened."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            str(path),
            "the file was changed by somebody else since you opened it; nothing was written.",
            "Save under another name, or save again to replace it.",
        )


def save_unless_changed(path: Path, data: bytes, known_hash: str) -> str:
    """Write a file atomically and return its new hash; an empty ``known_hash`` writes always.

    Raises FileChanged when the file is no longer the one of that hash, InputError when it cannot
    be written. A file that vanished meanwhile is written again.
    """
    if known_hash and file_state(path, known_hash) is FileState.CHANGED:
        raise FileChanged(path)
    write_atomically(path, data)
    return sha256_of(data)


@contextmanager
def own_draft(drafts: Path, name: str, kept_as: str = DRAFT) -> Iterator[Path]:
    """Hold a draft of one's own while the list is open, and yield the file to keep it in.

    ``name`` is one no other window uses, ``kept_as`` what the file is called inside its folder.
    The system lets go of the hold when the program dies, so that the draft is then among
    :func:`left_drafts`. An empty hold is cleared away at the end.
    """
    folder = drafts / name
    with folder_lock(folder):
        yield folder / kept_as
    if not (folder / kept_as).exists():
        _clear(folder)


def left_drafts(drafts: Path, kept_as: str = DRAFT) -> list[Path]:
    """Return the drafts that no running gsfiler holds, the newest first."""
    found = []
    for path in drafts.glob(f"*/{kept_as}"):
        with suppress(InputError, OSError):
            with folder_lock(path.parent):
                age = path.stat().st_mtime_ns
            found.append((-age, path))
    return [path for _, path in sorted(found)]


def read_draft(path: Path) -> Session:
    """Return a draft; raises InputError."""
    return read_session(read_bytes(path, LARGEST), str(path))


def forget_draft(path: Path) -> None:
    """Delete a draft that is saved or no longer wanted; raises InputError when it stays."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise InputError(
            str(path),
            f"the draft cannot be deleted ({reason(error)}).",
            "It will be offered again at the next start; delete the file yourself.",
        ) from error


def forget_left_draft(path: Path) -> None:
    """Delete a draft that nobody holds, its folder too; raises InputError when it stays."""
    forget_draft(path)
    _clear(path.parent)


def _clear(folder: Path) -> None:
    with suppress(OSError):
        (folder / ".lock").unlink(missing_ok=True)
        folder.rmdir()
