"""Ours, through the product's own functions: packs installed in a folder of their own, checked."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from gsfiler.core.files import Folders, read_bytes, sha256_of, user_folders
from gsfiler.core.packs import PackStore
from gsfiler.vocabulary.building import open_vocabulary
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.readers.detect import read_vocabulary
from gsfiler.vocabulary.vocabulary import Vocabulary

from . import corpus

TODAY = date(2026, 6, 1)
"""The day of all runs, so that they choose the same edition."""

STANDARD_SIZE = 120_000
_MADE = 560_000
_MADE_QUICK = 150_000


class BenchmarkError(Exception):
    """A section cannot be measured; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Home:
    """A user folder with packs in force; ``seconds`` is how long its index took to build."""

    path: Path
    seconds: float

    @property
    def folders(self) -> Folders:
        """Return where packs and index lie."""
        return user_folders(str(self.path))

    @property
    def index_bytes(self) -> int:
        """Return the size of the index file."""
        return sum(path.stat().st_size for path in self.folders.index.glob("*.index"))

    def open(self) -> Vocabulary:
        """Open the vocabulary afresh."""
        return open_vocabulary(PackStore(self.folders.packs), self.folders.index, on=TODAY)


@dataclass
class Bench:
    """What the sections share, each part made when it is first needed.

    ``per_kind`` limits the cases of each kind; ``quick`` leaves out what takes long.
    """

    shared: Path
    folder: Path
    quick: bool = False
    per_kind: int | None = None
    _sized: dict[int, Home] = field(default_factory=dict)

    @cached_property
    def nice(self) -> Home:
        """The Nice 12-2024 master files alone."""
        return self._of_files("nice", corpus.nice_files(self.shared))

    @cached_property
    def all_lists(self) -> Home:
        """The Nice files and all other shared lists, each a pack."""
        files = [*corpus.nice_files(self.shared), *corpus.list_files(self.shared)]
        return self._of_files("all-lists", files)

    @cached_property
    def made(self) -> list[Entry]:
        """The wordings of which vocabularies of any size are made."""
        return list(islice(corpus.entries(self.shared), _MADE_QUICK if self.quick else _MADE))

    def entries(self, size: int) -> list[Entry]:
        """Return the entries of a vocabulary of exactly ``size`` labels."""
        return corpus.of_size(self.made, size)

    def of_size(self, size: int) -> Home:
        """Return a vocabulary of exactly ``size`` labels, installed as one pack."""
        if size not in self._sized:
            content = PackContent(
                id=f"labels-{size}",
                kind=PackKind.NICE,
                title=f"{size} labels",
                edition="12-2024",
                effective=date(2024, 1, 1),
                languages=("en",),
                entries=tuple(self.entries(size)),
            )
            self._sized[size] = self._installed(f"labels-{size}", [(content, {})])
        return self._sized[size]

    def _of_files(self, name: str, paths: Sequence[Path]) -> Home:
        """Install files as ``gsfiler vocab install`` does."""
        data = [(path.name, read_bytes(path)) for path in paths]
        hashes = {name: sha256_of(content) for name, content in data}
        return self._installed(name, [(content, hashes) for content in read_vocabulary(data)])

    def _installed(self, name: str, contents: Sequence[tuple[PackContent, dict[str, str]]]) -> Home:
        path = self.folder / name
        install_contents(PackStore(user_folders(str(path)).packs), contents, TODAY)
        start = perf_counter()
        Home(path, 0.0).open()
        return Home(path, perf_counter() - start)


@contextmanager
def opened_bench(
    shared: Path, *, quick: bool = False, per_kind: int | None = None
) -> Iterator[Bench]:
    """Give a bench whose folder goes when it is done."""
    if not corpus.nice_files(shared):
        raise BenchmarkError(f"{shared} does not hold the Nice master files (ncl/*.zip).")
    with TemporaryDirectory(prefix="gsfiler-bench-") as folder:
        yield Bench(shared, Path(folder), quick, per_kind)
