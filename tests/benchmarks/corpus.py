"""Vocabularies of any size: the wordings of all shared lists, then recombinations of their parts.

A recombination joins the beginning of one wording and the complement of another ("for …", "of …",
"with …"): letters, words and lengths are those of the real thing. The same wordings come in the
same order on every run.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from gsfiler.core.files import read_bytes
from gsfiler.vocabulary.content import PackContent
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.readers.detect import read_vocabulary

from .alternatives import fold
from .cases import chooser

LISTS = (
    "ncl13-2026_en.tsv",
    "eutm2020_registered_terms_multilang.tsv",
    "tmclass_in_sample_classes01-10.tsv",
)

_COMPLEMENT = re.compile(r" (?:for|of|in|with) .{4,40}$")
_LONGEST_BEGINNING = 40


def nice_files(shared: Path) -> list[Path]:
    """Return the two archives of the Nice 12-2024 master files."""
    return sorted((shared / "ncl").glob("*.zip"))


def list_files(shared: Path) -> list[Path]:
    """Return the other shared lists that are vocabularies."""
    return [shared / "vocab" / name for name in LISTS]


def read(paths: Sequence[Path]) -> list[PackContent]:
    """Return the vocabularies in the files."""
    return read_vocabulary([(path.name, read_bytes(path)) for path in paths])


def entries(shared: Path) -> Iterator[Entry]:
    """Yield English wordings without end, each of a class once: real ones, then recombinations."""
    seen: set[tuple[str, int]] = set()
    real = []
    for content in read([*nice_files(shared), *list_files(shared)]):
        for number, entry in enumerate(content.entries):
            if entry.language == "en" and _is_new(entry, seen):
                concept = entry.basic_number or f"{content.id}-{number}"
                real.append(Entry(entry.text, entry.class_number, concept, entry.basic_number))
    yield from real
    yield from _recombined(real, seen)


def of_size(made: Sequence[Entry], size: int) -> list[Entry]:
    """Return ``size`` of the wordings: the first, or of a small vocabulary some of all classes."""
    if size >= 10_000:
        return list(made[:size])
    step = 11_000 // size
    return list(islice(made, 0, size * step, step))


def _recombined(real: Sequence[Entry], seen: set[tuple[str, int]]) -> Iterator[Entry]:
    choose = chooser(7).choice
    beginnings = [
        entry
        for entry in real
        if " for " not in entry.text and len(entry.text) < _LONGEST_BEGINNING
    ]
    complements = [found[0] for entry in real if (found := _COMPLEMENT.search(entry.text))]
    while True:
        beginning = choose(beginnings)
        entry = Entry(beginning.text + choose(complements), beginning.class_number)
        if _is_new(entry, seen):
            yield entry._replace(concept=f"made-{len(seen)}")


def _is_new(entry: Entry, seen: set[tuple[str, int]]) -> bool:
    known = (fold(entry.text), entry.class_number)
    new = known not in seen
    seen.add(known)
    return new
