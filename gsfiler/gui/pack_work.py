"""What the packs page has done in the background; plain functions on snapshots, without Qt."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from gsfiler.core.errors import Cancelled, GsfilerError, PackError
from gsfiler.core.files import Folders, read_bytes, sha256_of
from gsfiler.core.packs import Pack, PackStore
from gsfiler.gui.error_words import error_sentence
from gsfiler.gui.jobs import Stop

if TYPE_CHECKING:
    from gsfiler.vocabulary.content import PackContent
    from gsfiler.vocabulary.pack_diff import PackDiff

_CHANGING = ("writing", "indexing")

TOLD_EVERY = 0.05
"""Seconds between two tellings of progress."""


@dataclass(frozen=True, slots=True)
class Place:
    """The user's packs and how they are used; a snapshot of the desk."""

    folders: Folders
    today: date
    edition: str
    language: str
    proxy: str

    @property
    def store(self) -> PackStore:
        """The user's packs."""
        return PackStore(self.folders.packs)


@dataclass(frozen=True, slots=True)
class Step:
    """How far the work is: ``what`` is a key (reading, indexing …) or the name of a file.

    ``total`` is None while nobody knows it. From the first step on that ``changes``, the packs are
    no longer as they were.
    """

    what: str
    done: int = 0
    total: int | None = None

    @property
    def changes(self) -> bool:
        """Whether the packs are being changed."""
        return self.what in _CHANGING


@dataclass(frozen=True, slots=True)
class Installed:
    """What was installed; ``unconfirmed`` are SHA-256 that no publisher has told beforehand."""

    packs: tuple[Pack, ...]
    unconfirmed: tuple[str, ...] = ()


def install_files(place: Place, paths: Sequence[Path], stop: Stop) -> Installed:
    """Install the vocabularies in files, all or none, and build their index.

    Raises InputError, PackError, Cancelled; then the packs are as they were.
    """
    # Readers and numpy are imported on the thread of the work, so that the window shows first.
    from gsfiler.vocabulary.readers.detect import read_vocabulary  # noqa: PLC0415

    stop.tell(Step("reading"))
    data = []
    for path in paths:
        stop.check()
        data.append((path.name, read_bytes(path)))
    hashes = {name: sha256_of(content) for name, content in data}
    contents = [(content, hashes) for content in read_vocabulary(data)]
    return Installed(_install(place, contents, stop))


def update_packs(place: Place, url: str, stop: Stop) -> Installed:
    """Fetch what the publisher has that is not here and install it, all or none.

    Raises NetworkError, InputError, PackError, Cancelled; then the packs are as they were.
    """
    from gsfiler.office.connection import open_session  # noqa: PLC0415 (requests takes 0.1 s)
    from gsfiler.office.updates import update  # noqa: PLC0415
    from gsfiler.vocabulary.readers.detect import read_vocabulary  # noqa: PLC0415

    fetched = update(
        open_session(place.proxy),
        url,
        place.folders.downloads,
        present=source_hashes(place.store),
        progress=_told_now_and_then(stop),
        cancelled=lambda: stop.wanted,
    )
    contents: list[tuple[PackContent, Mapping[str, str]]] = []
    for pack in fetched.new():
        stop.check()
        hashes = {file.path.name: file.sha256 for file in pack.files}
        data = [(file.path.name, read_bytes(file.path)) for file in pack.files]
        contents += [(content, hashes) for content in read_vocabulary(data)]
    unconfirmed = [
        file.sha256 for pack in fetched.new() if not pack.hash_known for file in pack.files
    ]
    packs = _install(place, contents, stop) if contents else ()
    return Installed(packs, tuple(unconfirmed))


def change_packs(place: Place, change: Callable[[PackStore], object], stop: Stop) -> str:
    """Make one change of the packs and build the index; returns a sentence about a damaged pack.

    A damaged pack that stands in the way is told and the change stays: otherwise of two damaged
    packs neither could be taken out. Where the user stops, the change is undone and Cancelled
    raised.
    """
    stop.check()
    change(place.store)
    try:
        _prepare(place, stop)
    except PackError as error:
        return error_sentence(error)
    except BaseException:
        _undo(place.store)
        raise
    return ""


def step_back(place: Place, stop: Stop) -> str:
    """Undo the last change of the packs, build the index, and return what was undone.

    Raises Cancelled before anything is undone. What is undone cannot be done again: where the user
    stops later, only the index is left for the next check to build.
    """
    stop.check()
    undone = place.store.back()
    with suppress(PackError, Cancelled):
        _prepare(place, stop)
    return undone


def compare_packs(old: Pack, new: Pack) -> "PackDiff":
    """Return what changed between two installed packs; raises PackError."""
    from gsfiler.vocabulary.pack_diff import diff_packs  # noqa: PLC0415 (on the work's thread)
    from gsfiler.vocabulary.pack_files import read_entries  # noqa: PLC0415

    return diff_packs(read_entries(old.folder), read_entries(new.folder))


def source_hashes(store: PackStore) -> frozenset[str]:
    """Return the SHA-256 of all files that the installed packs were read from."""
    files = ((pack.header.model_extra or {}).get("source_files", {}) for pack in store.packs())
    return frozenset(digest for hashes in files for digest in hashes.values())


def _install(
    place: Place, contents: "Sequence[tuple[PackContent, Mapping[str, str]]]", stop: Stop
) -> tuple[Pack, ...]:
    """Install what was read and build its index; undone where that fails or the user stops."""
    from gsfiler.vocabulary.installing import install_contents  # noqa: PLC0415

    stop.tell(Step("writing"))
    stop.check()
    installed = install_contents(place.store, contents, place.today)
    try:
        _prepare(place, stop)
    except BaseException:
        _undo(place.store)
        raise
    return tuple(installed)


def _undo(store: PackStore) -> None:
    """Undo the change just made; raises PackError where that fails and the change stays."""
    try:
        store.back()
    except GsfilerError as error:
        raise PackError(
            f"The change of the packs could not be undone and stays: {error}"
        ) from error


def _prepare(place: Place, stop: Stop) -> None:
    """Build the search index over the packs in force, so that the next check starts at once."""
    from gsfiler.vocabulary.building import open_vocabulary  # noqa: PLC0415 (numpy)

    def told(_what: str, done: int, total: int) -> None:
        stop.check()
        stop.tell(Step("indexing", done, total))

    stop.check()
    there = any(pack.header.edition == place.edition for pack in place.store.in_force())
    open_vocabulary(
        place.store,
        place.folders.index,
        on=place.today,
        edition=place.edition if there else "",
        language=place.language,
        progress=told,
    )


def _told_now_and_then(stop: Stop) -> Callable[[str, int, int | None], None]:
    """Return a progress that tells at most twenty times a second."""
    last = [0.0]

    def told(name: str, done: int, total: int | None) -> None:
        if monotonic() - last[0] >= TOLD_EVERY:
            last[0] = monotonic()
            stop.tell(Step(name, done, total))

    return told
