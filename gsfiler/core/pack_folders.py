"""A pack as a folder: its header, writing it, opening it, comparing it with its hashes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from gsfiler.core.errors import PackError
from gsfiler.core.files import flush_folder, reason, sha256_of, write_flushed

VERSION = 1
HEADER_FILE = "pack.json"

_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
_FILE_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*(\.[a-z0-9]+)+")
_FOLDER_NAME = re.compile(rf"{_ID.pattern}@[0-9a-f]{{16}}(\.\d+)?")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LARGEST_HEADER = 1 << 20


class PackHeader(BaseModel):
    """What a pack says of itself; fields of later versions are kept.

    ``effective`` is the day the data enters into force, ``generated`` the day the publisher made
    it, ``installed_on`` the day it was installed here. ``official`` is true only for the
    publisher's own unchanged data. ``counts`` may hold any figures; ``files`` the SHA-256 by name.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    format: Literal["gsfiler-pack"] = "gsfiler-pack"
    version: int = VERSION
    id: str
    kind: str
    title: str
    publisher: str = ""
    edition: str = ""
    effective: date | None = None
    generated: date | None = None
    installed_on: date | None = None
    languages: tuple[str, ...] = ()
    source: str = ""
    licence: str = ""
    official: bool = False
    counts: dict[str, int] = Field(default_factory=dict)
    files: dict[str, str] = Field(default_factory=dict)

    @field_validator("id")
    @classmethod
    def _id_is_a_safe_name(cls, value: str) -> str:
        if not _ID.fullmatch(value):
            raise ValueError("an id is made of a to z, digits, points, hyphens and underscores")
        return value

    @field_validator("files")
    @classmethod
    def _files_are_safe_names(cls, value: dict[str, str]) -> dict[str, str]:
        for name, digest in value.items():
            if name == HEADER_FILE or not _FILE_NAME.fullmatch(name):
                raise ValueError(f"“{name}” cannot be the name of a file in a pack")
            if not _SHA256.fullmatch(digest):
                raise ValueError(f"“{digest}” is not a SHA-256")
        return value


@dataclass(frozen=True, slots=True)
class Pack:
    """An installed pack: its header and the folder with its files."""

    header: PackHeader
    folder: Path

    @property
    def id(self) -> str:
        """The id from its header."""
        return self.header.id


@dataclass(frozen=True, slots=True)
class DamagedPack:
    """An installed pack that cannot be used, and the sentence that says why."""

    id: str
    folder: Path
    problem: str


def new_header(**fields: Any) -> PackHeader:
    """Return a header made of keyword fields; raises PackError where one cannot be used."""
    try:
        return PackHeader(**fields)
    except ValidationError as error:
        raise PackError(f"The pack cannot be made: {first_problem(error)}.") from error


def first_problem(error: ValidationError) -> str:
    """Return the first fault pydantic found, as ``field: what is wrong``."""
    fault = error.errors(include_url=False)[0]
    place = ".".join(str(step) for step in fault["loc"])
    what = fault["msg"].removeprefix("Value error, ")
    return f"{place}: {what}" if place else what


def write_pack(folder: Path, header: PackHeader, files: Mapping[str, bytes]) -> str:
    """Write a pack into a new folder, on the disk when done; return the name it is to have.

    The header given need not know the hashes. Raises OSError, and PackError when a file cannot
    have its name.
    """
    hashes = {name: sha256_of(data) for name, data in sorted(files.items())}
    header = new_header(**(header.model_dump() | {"files": hashes}))
    header_bytes = (header.model_dump_json(indent=1) + "\n").encode()
    folder.mkdir()
    for name, data in files.items():
        write_flushed(folder / name, data)
    write_flushed(folder / HEADER_FILE, header_bytes)
    flush_folder(folder)
    return _folder_name(header.id, sha256_of(header_bytes))


def free_name(store: Path, name: str) -> str:
    """Return the name, or with ``.2``, ``.3`` … where an equal pack, perhaps damaged, lies."""
    number, free = 1, name
    while (store / free).exists():
        number += 1
        free = f"{name}.{number}"
    return free


def is_folder_name(name: str) -> bool:
    """Tell whether a name is one that a pack's folder can have, so never a path."""
    return _FOLDER_NAME.fullmatch(name) is not None


def open_pack(pack_id: str, folder: Path) -> Pack:
    """Open a pack's folder; raises PackError when its header or a file is not there or wrong."""
    path = folder / HEADER_FILE
    try:
        with path.open("rb") as stream:
            header = PackHeader.model_validate_json(stream.read(_LARGEST_HEADER))
    except OSError as error:
        raise damage(pack_id, f"its {HEADER_FILE} cannot be read ({reason(error)})") from error
    except ValidationError as error:
        raise damage(pack_id, f"its {HEADER_FILE} is wrong ({first_problem(error)})") from error
    if header.version > VERSION:
        raise PackError(f"The pack “{pack_id}” needs a newer gsfiler; update gsfiler to use it.")
    if header.id != pack_id:
        raise damage(pack_id, f"its {HEADER_FILE} says that it is “{header.id}”")
    for name in header.files:
        if not (folder / name).is_file():
            raise damage(pack_id, f"its file {name} is missing")
    return Pack(header, folder)


def verify_pack(pack: Pack) -> None:
    """Compare every file with its hash; raises PackError that names the first other one."""
    for name in (HEADER_FILE, *pack.header.files):
        try:
            digest = sha256_of(pack.folder / name)
        except OSError as error:
            raise damage(pack.id, f"its file {name} cannot be read ({reason(error)})") from error
        if name == HEADER_FILE:
            changed = not pack.folder.name.startswith(_folder_name(pack.id, digest))
        else:
            changed = digest != pack.header.files[name]
        if changed:
            raise damage(pack.id, f"its file {name} was changed after it was installed")


def _folder_name(pack_id: str, header_digest: str) -> str:
    """Return the name of a pack's folder, which tells one content from another."""
    return f"{pack_id}@{header_digest[:16]}"


def damage(pack_id: str, what: str) -> PackError:
    """Return the error for a damaged pack, with the remedy."""
    return PackError(
        f"The pack “{pack_id}” is damaged: {what}. Install it again from its files, or take it "
        f"out with “gsfiler vocab remove {pack_id}”."
    )
