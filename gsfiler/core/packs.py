"""Dated data packs: install, put in force, remove, verify, undo; each change whole or not at all.

A pack is a folder that never changes once it has its name, ``<id>@<digest of its header>``::

    packs/
      selection.json             which packs are installed and in force, and the last ten states
      nice-12-2024@5be1…/
        pack.json                the header: what it is, its dates, the SHA-256 of each file
        entries.tsv …
      .staging/                  packs being written; swept away by the next change

Every change prepares its folders first and then replaces ``selection.json``, one rename: a program
killed at any point leaves the store as it was. Folders of former states stay until no state within
reach of :meth:`PackStore.back` names them.
"""

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from gsfiler.core.errors import PackError
from gsfiler.core.files import (
    damaged_name,
    flush_folder,
    folder_lock,
    reason,
    write_atomically,
    write_flushed,
)
from gsfiler.core.pack_folders import (
    VERSION,
    DamagedPack,
    Pack,
    PackHeader,
    free_name,
    is_folder_name,
    new_header,
    open_pack,
    verify_pack,
    write_pack,
)

__all__ = ["DamagedPack", "Pack", "PackHeader", "PackStore", "new_header"]

STEPS_BACK = 10

_SELECTION_FILE = "selection.json"
_STAGING = ".staging"
_PLACED_FILE = ".placed"


class _State(BaseModel):
    """Installed packs (id to folder name), those in force, and the change that led here."""

    model_config = ConfigDict(frozen=True)

    change: str = ""
    packs: dict[str, str] = Field(default_factory=dict)
    in_force: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _names_are_safe_and_known(self) -> Self:
        if not all(is_folder_name(name) for name in self.packs.values()):
            raise ValueError("a folder name is not one that gsfiler gives")
        if not set(self.in_force) <= set(self.packs):
            raise ValueError("a pack is in force that is not installed")
        return self


class _Selection(BaseModel):
    """The content of ``selection.json``; ``before`` is newest last."""

    format: Literal["gsfiler-selection"] = "gsfiler-selection"
    version: int = VERSION
    now: _State = _State()
    before: tuple[_State, ...] = ()


class PackStore:
    """The packs of one user, in one folder; holds no state of its own but the folder's path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def packs(self) -> list[Pack]:
        """Return the installed packs whose header reads and whose files exist, by id."""
        return [pack for pack in self._looked_at() if isinstance(pack, Pack)]

    def damaged(self) -> list[DamagedPack]:
        """Return the installed packs that cannot be used, by id; hashes are left to verify()."""
        return [pack for pack in self._looked_at() if isinstance(pack, DamagedPack)]

    def get(self, pack_id: str) -> Pack:
        """Return one installed pack; raises PackError when it is missing or damaged."""
        folder_name = self._selection().now.packs.get(pack_id)
        if folder_name is None:
            raise self._unknown(pack_id)
        return open_pack(pack_id, self.folder / folder_name)

    def find(self, wanted: str) -> Pack:
        """Return one installed pack by its id, the beginning of it, its Nice edition or its title.

        Of several of one edition the official one counts. Raises PackError when none is meant, when
        it is not plain which, and when the pack is damaged.
        """
        ids = self._selection().now.packs
        if wanted in ids:
            return self.get(wanted)
        typed = wanted.strip().casefold()
        packs = self.packs() if typed else []
        named = [p for p in packs if typed in (p.header.edition, p.header.title.casefold())]
        official = [pack for pack in named if pack.header.official]
        found = (official if len(official) == 1 else named) or [
            self.get(pack_id) for pack_id in sorted(ids) if typed and pack_id.startswith(typed)
        ]
        if len(found) > 1:
            several = ", ".join(sorted(pack.id for pack in found))
            raise PackError(f"“{wanted}” may mean several packs: {several}. Give one of these ids.")
        if not found:
            raise self._unknown(wanted)
        return found[0]

    def in_force(self) -> list[Pack]:
        """Return the packs in force, in the order they were put in force.

        Raises PackError when one is damaged: a check never silently uses less than it should.
        """
        now = self._selection().now
        return [open_pack(pack_id, self.folder / now.packs[pack_id]) for pack_id in now.in_force]

    def ids_in_force(self) -> tuple[str, ...]:
        """Return the ids in force, damaged ones too."""
        return self._selection().now.in_force

    def folders_in_force(self) -> tuple[str, ...]:
        """Return the folder names of the packs in force, in order; each stands for one content."""
        now = self._selection().now
        return tuple(now.packs[pack_id] for pack_id in now.in_force)

    def changes(self) -> tuple[str, ...]:
        """Return what back() can undo, last first, as clauses: ``installed nice-12-2024``."""
        selection = self._selection()
        states = (*selection.before, selection.now)
        return tuple(state.change for state in states[:0:-1])

    def problem(self) -> str:
        """Return a sentence when ``selection.json`` is damaged, else an empty string."""
        path = self.folder / _SELECTION_FILE
        if self._named_folders() is not None:
            return ""
        return (
            f"{path} is damaged; all packs found beside it are taken as in force. The next change "
            "of the packs keeps the damaged file under another name and writes a new one."
        )

    def verify(self, pack: Pack) -> None:
        """Compare every file with its hash; raises PackError that names the first other one."""
        verify_pack(pack)

    def install(self, header: PackHeader, files: Mapping[str, bytes]) -> Pack:
        """Install one pack and put it in force; see install_all()."""
        return self.install_all([(header, files)])[0]

    def install_all(self, packs: Sequence[tuple[PackHeader, Mapping[str, bytes]]]) -> list[Pack]:
        """Install packs in one step and put them in force; the same id replaces the old pack.

        Raises PackError or InputError; then nothing is installed and nothing is replaced.
        """
        with self._changing() as selection:
            names = self._put_in_place(packs)
            in_force = tuple(name for name in selection.now.in_force if name not in names)
            self._commit(
                selection,
                change=f"installed {', '.join(names)}",
                packs=selection.now.packs | names,
                in_force=in_force + tuple(names),
            )
        return [open_pack(pack_id, self.folder / name) for pack_id, name in names.items()]

    def remove(self, pack_id: str) -> None:
        """Take a pack out of the store, damaged or not; back() brings it back."""
        with self._changing() as selection:
            now = selection.now
            if pack_id not in now.packs:
                raise self._unknown(pack_id)
            self._commit(
                selection,
                change=f"removed {pack_id}",
                packs={name: folder for name, folder in now.packs.items() if name != pack_id},
                in_force=tuple(name for name in now.in_force if name != pack_id),
            )

    def use(self, pack_ids: Sequence[str], *, only: bool = False) -> None:
        """Put installed packs in force, after those that are, or (``only``) instead of them."""
        with self._changing() as selection:
            for pack_id in pack_ids:
                self.get(pack_id)
            kept = () if only else selection.now.in_force
            in_force = tuple(dict.fromkeys((*kept, *pack_ids)))
            change = f"put in force {'only ' if only else ''}{', '.join(pack_ids)}"
            self._commit(selection, change, selection.now.packs, in_force)

    def drop(self, pack_ids: Sequence[str]) -> None:
        """Put packs out of force and keep them installed; raises PackError for one not in force."""
        with self._changing() as selection:
            in_force = selection.now.in_force
            for pack_id in pack_ids:
                if pack_id not in in_force:
                    raise PackError(f"The pack “{pack_id}” is not in force.")
            left = tuple(pack_id for pack_id in in_force if pack_id not in pack_ids)
            change = f"put out of force {', '.join(pack_ids)}"
            self._commit(selection, change, selection.now.packs, left)

    def back(self) -> str:
        """Undo the last change and return what it had been; raises PackError when there is none."""
        with self._changing() as selection:
            if not selection.before:
                raise PackError("There is no change of the packs that could be undone.")
            *before, last = selection.before
            self._write(_Selection(now=last, before=tuple(before)))
            return selection.now.change

    def _looked_at(self) -> list[Pack | DamagedPack]:
        """Open every installed pack, by id."""
        found: list[Pack | DamagedPack] = []
        for pack_id, name in sorted(self._selection().now.packs.items()):
            folder = self.folder / name
            try:
                found.append(open_pack(pack_id, folder))
            except PackError as error:
                found.append(DamagedPack(pack_id, folder, str(error)))
        return found

    def _selection(self) -> _Selection:
        """Read ``selection.json``; when it is damaged, take the packs as they lie there."""
        path = self.folder / _SELECTION_FILE
        try:
            selection = _Selection.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            return _Selection()
        except OSError as error:
            raise PackError(f"{path} cannot be read ({reason(error)}).") from error
        except ValidationError:
            return _found_on_disk(self.folder)
        if selection.version > VERSION:
            raise PackError(f"{path} was written by a newer gsfiler; update gsfiler to use it.")
        return selection

    @contextmanager
    def _changing(self) -> Iterator[_Selection]:
        """Hold the store alone, give the present selection, leave no half-written pack behind."""
        with folder_lock(self.folder):
            self._clear_staging()
            try:
                yield self._selection()
            except OSError as error:
                raise PackError(
                    f"The packs in {self.folder} cannot be changed ({reason(error)}); nothing was "
                    "changed. Check the free space and that you may write there."
                ) from error
            finally:
                self._clear_staging()

    def _put_in_place(
        self, packs: Sequence[tuple[PackHeader, Mapping[str, bytes]]]
    ) -> dict[str, str]:
        """Write packs, note where they will lie, rename them there; return folder names by id."""
        staging = self.folder / _STAGING
        staging.mkdir()
        names: dict[str, str] = {}
        for header, files in packs:
            if header.id in names:
                raise PackError(f"The pack “{header.id}” is given twice; nothing was installed.")
            name = write_pack(staging / header.id, header, files)
            names[header.id] = free_name(self.folder, name)
        write_flushed(staging / _PLACED_FILE, "\n".join(names.values()).encode())
        for pack_id, name in names.items():
            (staging / pack_id).rename(self.folder / name)
        flush_folder(self.folder)
        return names

    def _clear_staging(self) -> None:
        """Delete what an unfinished installation has left, in the staging folder or in place."""
        staging = self.folder / _STAGING
        with suppress(FileNotFoundError):
            placed = (staging / _PLACED_FILE).read_text("utf-8").split("\n")
            self._sweep(name for name in placed if is_folder_name(name))
        shutil.rmtree(staging, ignore_errors=True)

    def _commit(
        self,
        selection: _Selection,
        change: str,
        packs: dict[str, str],
        in_force: tuple[str, ...],
    ) -> None:
        """Make this the state of the store; back() can return to the former one."""
        now = _State(change=change, packs=packs, in_force=in_force)
        before = (*selection.before, selection.now)[-STEPS_BACK:]
        self._write(_Selection(now=now, before=before))

    def _write(self, selection: _Selection) -> None:
        """Replace ``selection.json``, keep a damaged one, delete folders now out of reach."""
        path = self.folder / _SELECTION_FILE
        former = self._named_folders()
        if former is None:
            write_atomically(damaged_name(path), path.read_bytes())
        write_atomically(path, (selection.model_dump_json(indent=1) + "\n").encode())
        self._sweep(former or ())

    def _sweep(self, names: Iterable[str]) -> None:
        """Delete those of these pack folders that ``selection.json`` does not name."""
        named = self._named_folders()
        if named is not None:
            for name in set(names) - named:
                shutil.rmtree(self.folder / name, ignore_errors=True)

    def _named_folders(self) -> frozenset[str] | None:
        """Return the folders ``selection.json`` names in any state; None when it is damaged."""
        try:
            data = (self.folder / _SELECTION_FILE).read_bytes()
            selection = _Selection.model_validate_json(data)
        except FileNotFoundError:
            return frozenset()
        except ValidationError:
            return None
        states = (selection.now, *selection.before)
        return frozenset(name for state in states for name in state.packs.values())

    def _unknown(self, pack_id: str) -> PackError:
        """Return the error for an id that is not installed; it lists those that are."""
        ids = ", ".join(sorted(self._selection().now.packs)) or "none"
        return PackError(f"There is no pack “{pack_id}”; installed: {ids}.")


def _found_on_disk(store: Path) -> _Selection:
    """Return a selection of all packs that lie in the store, of each id the newest, in force."""
    newest: dict[str, tuple[str, str]] = {}
    for folder in sorted(store.glob("*@*")):
        pack_id = folder.name.partition("@")[0]
        try:
            installed_on = str(open_pack(pack_id, folder).header.installed_on)
        except PackError:
            continue
        newest[pack_id] = max(newest.get(pack_id, ("", "")), (installed_on, folder.name))
    packs = {pack_id: name for pack_id, (_, name) in sorted(newest.items())}
    return _Selection(now=_State(packs=packs, in_force=tuple(packs)))
