"""Fetch packs from their publisher: a feed that lists files, or one file at an address.

A *feed* is a small JSON document::

    {"format": "gsfiler-feed", "version": 1, "publisher": "…",
     "packs": [{"id": "…", "edition": "…",
                "files": [{"url": "relative or whole", "size": 1234, "sha256": "…"}]}]}

What a feed lists is downloaded only where its SHA-256 is not here yet. Nothing is installed here;
the caller reads and installs the files, all or none.
"""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urljoin

import requests
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gsfiler.core.errors import NetworkError
from gsfiler.core.files import reason
from gsfiler.core.pack_folders import first_problem
from gsfiler.office.download import (
    Cancelling,
    Downloaded,
    Expected,
    Progress,
    download,
    never_cancelled,
    no_progress,
)

VERSION = 1

_LARGEST_FEED = 4 << 20


class FeedFile(BaseModel):
    """A file of a pack: its address, relative to the feed's or whole, its size and SHA-256."""

    model_config = ConfigDict(frozen=True)

    url: str = Field(min_length=1)
    size: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class FeedPack(BaseModel):
    """A pack that the publisher offers, made of one or more files."""

    model_config = ConfigDict(frozen=True)

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,79}$")
    edition: str = ""
    files: tuple[FeedFile, ...] = Field(min_length=1)


class Feed(BaseModel):
    """What a publisher offers."""

    model_config = ConfigDict(frozen=True)

    format: Literal["gsfiler-feed"]
    version: int
    publisher: str = ""
    packs: tuple[FeedPack, ...] = ()


@dataclass(frozen=True, slots=True)
class FetchedPack:
    """The files of one pack, downloaded; ``files`` is empty when all of them are here already.

    ``hash_known`` is false for a file fetched from its own address: nobody has said what its
    SHA-256 should be.
    """

    id: str
    edition: str
    files: tuple[Downloaded, ...]
    hash_known: bool


@dataclass(frozen=True, slots=True)
class Update:
    """What an update has fetched: all packs of the publisher, those that are here too."""

    publisher: str
    packs: tuple[FetchedPack, ...]

    def new(self) -> tuple[FetchedPack, ...]:
        """Return the packs that are to be installed."""
        return tuple(pack for pack in self.packs if pack.files)


class _Format(BaseModel):
    """Enough of a JSON document to tell whether it means to be a feed."""

    format: str = ""


def update(
    session: requests.Session,
    url: str,
    folder: Path,
    *,
    present: Collection[str] = (),
    progress: Progress = no_progress,
    cancelled: Cancelling = never_cancelled,
) -> Update:
    """Fetch what is new at a feed's or a file's address into a folder.

    ``present`` are the SHA-256 of the files that installed packs were read from. Raises
    NetworkError, Cancelled, InputError.
    """
    first = download(session, url, folder, progress=progress, cancelled=cancelled)
    feed = _feed_in(first, url)
    if feed is None:
        files = () if first.sha256 in present else (first,)
        return Update("", (FetchedPack("", "", files, hash_known=False),))
    packs = []
    for pack in feed.packs:
        fetched: tuple[Downloaded, ...] = ()
        if not {file.sha256 for file in pack.files} <= set(present):
            fetched = tuple(
                download(
                    session,
                    urljoin(first.url, file.url),
                    folder / file.sha256[:16],
                    expected=Expected(file.size, file.sha256),
                    progress=progress,
                    cancelled=cancelled,
                )
                for file in pack.files
            )
        packs.append(FetchedPack(pack.id, pack.edition, fetched, hash_known=True))
    return Update(feed.publisher, tuple(packs))


def read_feed(data: bytes, url: str) -> Feed:
    """Return a feed; raises NetworkError naming the address and the fault."""
    try:
        feed = Feed.model_validate_json(data)
    except ValidationError as error:
        raise NetworkError(
            f"The list of packs at {url} cannot be used: {first_problem(error)}. Tell its "
            "publisher, or install the files themselves."
        ) from error
    if feed.version > VERSION:
        raise NetworkError(f"The list of packs at {url} needs a newer gsfiler; update gsfiler.")
    return feed


def _feed_in(fetched: Downloaded, url: str) -> Feed | None:
    """Return the feed in a downloaded file, None when it is something else."""
    try:
        with fetched.path.open("rb") as stream:
            data = stream.read(_LARGEST_FEED + 1)
    except OSError as error:
        raise NetworkError(f"{fetched.path} cannot be read ({reason(error)}).") from error
    if len(data) > _LARGEST_FEED or not data.lstrip().startswith(b"{"):
        return None
    try:
        is_feed = _Format.model_validate_json(data).format == "gsfiler-feed"
    except ValidationError:
        return None
    return read_feed(data, url) if is_feed else None
