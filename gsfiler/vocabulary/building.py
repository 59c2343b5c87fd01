"""Build the index of the packs in force, or find it built: one file per choice and language."""

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile

import numpy as np

from gsfiler.core.errors import PackError
from gsfiler.core.pack_folders import verify_pack
from gsfiler.core.packs import Pack, PackStore
from gsfiler.core.shipped import shipped_text
from gsfiler.vocabulary.arrays import Array, open_arrays, save_arrays
from gsfiler.vocabulary.content import PackKind
from gsfiler.vocabulary.entries import ClassText, Entry, EntryKind
from gsfiler.vocabulary.equivalents import EQUIVALENTS, equivalents_array, load_equivalents
from gsfiler.vocabulary.everyday import EverydayRow, everyday_arrays, read_everyday
from gsfiler.vocabulary.in_force import Choice, choose, day_of
from gsfiler.vocabulary.index import build_arrays
from gsfiler.vocabulary.pack_files import read_class_texts, read_entries
from gsfiler.vocabulary.starter import STARTER_ID, starter_content
from gsfiler.vocabulary.text import key
from gsfiler.vocabulary.vocabulary import Source, Vocabulary

INDEX_VERSION = 15
"""Raised whenever an index would be built otherwise from the same packs."""

KEPT_INDEXES = 6
_SHIPPED = (
    "vocabulary/everyday.tsv",
    EQUIVALENTS,
    "vocabulary/plurals.tsv",
    "vocabulary/spellings.tsv",
    "vocabulary/starter/terms.tsv",
)

Progress = Callable[[str, int, int], None]
"""Told what is being done, how many steps are done, and of how many; may raise Cancelled."""


def no_progress(_what: str, _done: int, _total: int) -> None:
    """Tell nobody."""


def open_vocabulary(
    store: PackStore,
    folder: Path,
    *,
    on: date,
    edition: str = "",
    language: str = "en",
    progress: Progress = no_progress,
    tell: Callable[[str], None] = lambda _sentence: None,
) -> Vocabulary:
    """Open the vocabulary in force on a day, building its index in ``folder`` first if need be.

    Where nothing can be written there, the index is built in a temporary folder for this once, and
    ``tell`` is given a sentence about it. Raises PackError when a pack is damaged or the wished
    edition is not in force.
    """
    choice = choose(store.in_force(), on, edition)
    path = folder / f"{_name(choice, language)}.index"
    if path.exists():
        with suppress(PackError):
            return _opened(path, on)
        with suppress(OSError):
            path.unlink(missing_ok=True)
    if not _may_write(folder):
        tell(
            f"Nothing can be written to {folder}: the search index is made anew each time, which "
            "takes some seconds."
        )
        return _for_this_once(choice, language, on, progress)
    build(choice, language, path, progress)
    _forget_old(folder, path)
    return _opened(path, on)


def _for_this_once(choice: Choice, language: str, on: date, progress: Progress) -> Vocabulary:
    """Open a vocabulary whose index stays nowhere; what is mapped of a file outlives its name."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "once.index"
        build(choice, language, path, progress)
        return _opened(path, on)


def _may_write(folder: Path) -> bool:
    """Tell whether a file can be made in a folder; makes the folder if it can."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def build(choice: Choice, language: str, path: Path, progress: Progress = no_progress) -> None:
    """Build the index of a choice of packs for one language and write it to ``path``.

    Every file of a pack is compared with its hash before it is read. Raises PackError when a pack
    is damaged or was changed after it was installed.
    """
    with _uncollected():
        _build(choice, language, path, progress)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the garbage collector off: it would walk over hundreds of thousands of tuples."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _build(choice: Choice, language: str, path: Path, progress: Progress) -> None:
    gathered = Gathered(language)
    packs = [*choice.current, *choice.other_editions]
    for done, pack in enumerate(packs):
        progress("reading packs", done, len(packs) + 2)
        verify_pack(pack)
        if pack in choice.current:
            gathered.add_current(source_of(pack), read_entries(pack.folder))
            gathered.class_texts += read_class_texts(pack.folder)
        else:
            gathered.add_other_edition(source_of(pack), read_entries(pack.folder), choice)
    if choice.starter:
        gathered.add_starter()
    progress("indexing", len(packs), len(packs) + 2)
    gathered.save(path)
    progress("done", len(packs) + 2, len(packs) + 2)


def _opened(path: Path, on: date) -> Vocabulary:
    """Open an index; raises PackError when it is torn, or lacks what a vocabulary stands on."""
    try:
        return Vocabulary(*open_arrays(path), on)
    except (KeyError, TypeError, ValueError) as error:
        raise PackError(f"The search index {path.name} is damaged; it will be rebuilt.") from error


def source_of(pack: Pack) -> Source:
    """Return what the index remembers of a pack."""
    header = pack.header
    dated = day_of(header)
    effective = dated.isoformat() if dated else ""
    return Source(header.id, header.title, header.kind, header.edition, effective, header.official)


@dataclass
class Gathered:
    """All entries of an index to be, with the number of the source and concept of each."""

    language: str
    sources: list[Source] = field(default_factory=list)
    searchable: list[Entry] = field(default_factory=list)
    others: list[Entry] = field(default_factory=list)
    class_texts: list[ClassText] = field(default_factory=list)
    _concepts: dict[tuple[int, str], int] = field(default_factory=dict)
    _searchable_places: list[tuple[int, int]] = field(default_factory=list)
    _other_places: list[tuple[int, int]] = field(default_factory=list)

    def add_current(self, source: Source, entries: Iterable[Entry]) -> None:
        """Add a vocabulary in force: wordings of this language in force are searchable."""
        number = self._number(source)
        for entry in entries:
            place = (number, self._concept(number, entry))
            if entry.language == self.language and not entry.status:
                self.searchable.append(entry)
                self._searchable_places.append(place)
            else:
                self.others.append(entry)
                self._other_places.append(place)

    def add_starter(self) -> None:
        """Add the starter vocabulary."""
        starter = starter_content()
        source = Source(STARTER_ID, starter.title, str(starter.kind), "", "", official=False)
        self.add_current(source, starter.entries)
        self.class_texts += starter.class_texts

    def add_other_edition(self, source: Source, entries: Sequence[Entry], choice: Choice) -> None:
        """Add the wordings of another Nice edition that the chosen one has not, or elsewhere."""
        number = self._number(source)
        now = {(key(entry.text), entry.class_number) for entry in self.searchable}
        worded = {
            entry.basic_number: entry.text
            for entry in reversed(self.searchable)
            if entry.basic_number
        }
        chosen = next(
            p
            for p in choice.current
            if p.header.kind == PackKind.NICE and p.header.edition == choice.edition
        )
        chosen_since = chosen.header.effective.isoformat() if chosen.header.effective else ""
        headings = any(entry.kind == EntryKind.HEADING for entry in self.searchable)
        for entry in entries:
            if entry.kind == EntryKind.HEADING and not headings:
                continue  # a list without headings does not tell that one was withdrawn
            gone = (key(entry.text), entry.class_number) not in now
            if entry.language != self.language or not gone:
                continue
            if source.effective > chosen_since:
                entry = entry._replace(status="later", since=source.effective)  # noqa: PLW2901
            else:
                new = worded.get(entry.basic_number, "")
                entry = entry._replace(  # noqa: PLW2901
                    status="modified" if new else "deleted", since=chosen_since, replacement=new
                )
            self.others.append(entry)
            self._other_places.append((number, self._concept(number, entry)))

    def save(self, path: Path) -> None:
        """Index everything and write it to one file."""
        places = np.array([*self._searchable_places, *self._other_places], np.int32).reshape(-1, 2)
        arrays = build_arrays(self.searchable, self.others, places[:, 1].tolist())
        arrays["packs"] = places[:, 0].astype(np.uint16)
        if self.language == "en":
            arrays |= everyday_arrays(_everyday_rows())
        else:
            arrays |= everyday_arrays([])
        equivalents = load_equivalents(shipped_text(EQUIVALENTS)) if self.language == "en" else {}
        arrays["equivalents"] = equivalents_array(equivalents)
        arrays |= self._trained(equivalents)
        header = {
            "version": INDEX_VERSION,
            "language": self.language,
            "searchable": len(self.searchable),
            "sources": [asdict(source) for source in self.sources],
        }
        save_arrays(path, arrays, header)

    def _trained(self, equivalents: Mapping[str, Sequence[str]]) -> dict[str, Array]:
        """Train class prediction on all searchable wordings and, in English, on our own words."""
        # Imported here: an index that is there already is opened without it.
        from gsfiler.vocabulary.class_training import train  # noqa: PLC0415

        examples = [(entry.text, entry.class_number) for entry in self.searchable]
        if self.language == "en":
            known = set(examples)
            own = [(entry.text, entry.class_number) for entry in starter_content().entries]
            own += [(row.phrase, row.class_number) for row in _everyday_rows()]
            examples += [example for example in dict.fromkeys(own) if example not in known]
        return train(
            [text for text, _ in examples],
            [class_number for _, class_number in examples],
            [text for text in self.class_texts if text.language == self.language],
            equivalents,
        )

    def _number(self, source: Source) -> int:
        self.sources.append(source)
        return len(self.sources) - 1

    def _concept(self, source: int, entry: Entry) -> int:
        name = entry.concept or f"\x00{entry.class_number}\x00{entry.text}"
        return self._concepts.setdefault((source, name), len(self._concepts))


def _everyday_rows() -> list[EverydayRow]:
    return read_everyday(shipped_text("vocabulary/everyday.tsv"))


def _name(choice: Choice, language: str) -> str:
    """Return a name that changes with the packs, the language, the shipped tables, the program."""
    parts = [str(INDEX_VERSION), language, choice.edition, str(choice.starter)]
    parts += [pack.folder.name for pack in choice.current]
    parts += ["-", *(pack.folder.name for pack in choice.other_editions)]
    parts += [sha256(shipped_text(name).encode()).hexdigest() for name in _SHIPPED]
    return sha256("\n".join(parts).encode()).hexdigest()[:32]


def _forget_old(folder: Path, kept: Path) -> None:
    """Delete all but the newest indexes; they are rebuilt when they are needed."""
    with suppress(OSError):
        newest = sorted(folder.glob("*.index"), key=os.path.getmtime, reverse=True)
        for path in [path for path in newest if path != kept][KEPT_INDEXES - 1 :]:
            path.unlink(missing_ok=True)
