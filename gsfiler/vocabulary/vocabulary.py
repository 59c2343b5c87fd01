"""The vocabulary: every entry in force behind one index, found by wording or by likeness."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, overload

import numpy as np

from gsfiler.vocabulary.arrays import Array
from gsfiler.vocabulary.classes import ClassPredictor
from gsfiler.vocabulary.content import PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.equivalents import stored_equivalents
from gsfiler.vocabulary.everyday import Everyday
from gsfiler.vocabulary.forms import forms
from gsfiler.vocabulary.in_force import is_old
from gsfiler.vocabulary.index import LABEL_START, hash64
from gsfiler.vocabulary.match import Matcher
from gsfiler.vocabulary.remembering import remembered
from gsfiler.vocabulary.starter import STARTER_ID
from gsfiler.vocabulary.text import fold_word, key, without_accents, words
from gsfiler.vocabulary.verdict import PackedEntry

_REMEMBERED = 8_192
"""Entries that are kept read: neighbours in a list mean the same ones."""

SURELY_MISSPELT = 0.8
"""How like a word of the lexicon a word must be to be read as that word."""

_WORD = re.compile(r"[^\W\d_]{4,}")
_AFTER_ALL = b"\xff"
"""A byte that sorts after those of any sign a key goes on with: none begins so in UTF-8."""


@dataclass(frozen=True, slots=True)
class Source:
    """One vocabulary behind the index: id, title, kind, edition, ISO day, standing.

    The day is that on which it enters into force, else that on which it was made.
    """

    id: str
    title: str
    kind: str
    edition: str
    effective: str
    official: bool

    @property
    def in_force_from(self) -> date | None:
        """The day it enters into force, where that is known."""
        return date.fromisoformat(self.effective) if self.effective else None


class Vocabulary:
    """An opened index; each thread needs one of its own."""

    def __init__(
        self, arrays: dict[str, Array], header: Mapping[str, Any], on: date | None = None
    ) -> None:
        """Stand on the arrays of an index; ``on`` is the day of the check, if it matters."""
        self._header = header
        self.language: str = header["language"]
        self.sources = tuple(Source(**fields) for fields in header["sources"])
        self.arrays = arrays
        self.searchable: int = header["searchable"]
        self._on = on
        self._labels = _Labels(arrays)
        # One number of a memory view is read several times faster than one of an array.
        self._texts, self._text_offsets = arrays["texts"].data, arrays["text_offsets"].data
        self._meta, self._meta_offsets = arrays["meta"].data, arrays["meta_offsets"].data
        self._classes, self._packs = arrays["classes"].data, arrays["packs"].data
        self._templates, self._headings = arrays["templates"].data, arrays["headings"].data
        self._groups, self._wordings = arrays["groups"].data, arrays["wordings"].data
        self._hashes = {name: arrays[f"{name}_hashes"].data for name in ("key", "form")}
        self._entries = {name: arrays[f"{name}_entries"].data for name in ("key", "form")}
        self.entry = remembered(self._entry, _REMEMBERED)
        self.words_of = remembered(self._words_of, _REMEMBERED)
        self.mended_word = remembered(self._mended_word, _REMEMBERED)

    def for_another_thread(self) -> "Vocabulary":
        """Return a vocabulary over the same arrays, which stand in memory once."""
        return Vocabulary(self.arrays, self._header, self._on)

    @cached_property
    def equivalents(self) -> dict[str, tuple[str, ...]]:
        """Words that registers use for the same thing."""
        return stored_equivalents(self.arrays["equivalents"])

    @cached_property
    def matcher(self) -> Matcher:
        """Search by likeness."""
        return Matcher(self.arrays, self.equivalents)

    @cached_property
    def everyday(self) -> Everyday:
        """Everyday phrases."""
        return Everyday(self.arrays)

    @cached_property
    def predictor(self) -> ClassPredictor:
        """Class prediction from letters and words."""
        return ClassPredictor(self.arrays)

    def mended(self, text: str) -> str:
        """Return a text with its misspelt words put right: those that nobody knows but nearly."""
        return _WORD.sub(lambda match: self.mended_word(match[0]), text)

    def _mended_word(self, word: str) -> str:
        folded = fold_word(without_accents(word.casefold()))
        if folded in self.matcher.lexicon.numbers or self.predictor.knows_of(word):
            return word
        likely = self.matcher.lexicon.matches(folded)
        if not likely or likely[0].likeness < SURELY_MISSPELT:
            return word
        return self.matcher.lexicon.words[likely[0].word]

    @cached_property
    def holds_starter(self) -> bool:
        """Whether our own vocabulary is among the sources."""
        return any(source.id == STARTER_ID for source in self.sources)

    @cached_property
    def superseded(self) -> frozenset[str]:
        """The Nice editions in use that a newer one has probably replaced by the day."""
        return frozenset(
            source.edition
            for source in self.current_sources
            if self._on and source.kind == PackKind.NICE and is_old(source.in_force_from, self._on)
        )

    @cached_property
    def later_edition(self) -> Source | None:
        """The newest Nice edition among the packs that is in force on the day and not in use."""
        current = self.current_sources
        newest = max((s.effective for s in current if s.kind == PackKind.NICE), default="")
        later = [
            source
            for source in self.sources
            if source.kind == PackKind.NICE
            and source not in current
            and self._on
            and newest < source.effective <= self._on.isoformat()
        ]
        return max(later, key=lambda source: source.effective, default=None)

    @cached_property
    def without_headings(self) -> tuple[Source, ...]:
        """The Nice editions in use that tell no class headings, as a mere list of terms does."""
        packs = self.arrays["packs"][: self.searchable]
        titled = set(packs[self.arrays["headings"][: self.searchable]].tolist())
        return tuple(
            source
            for number, source in enumerate(self.sources)
            if source in self.current_sources
            and source.kind == PackKind.NICE
            and number not in titled
        )

    @cached_property
    def doubtful_sources(self) -> tuple[Source, ...]:
        """The vocabularies in use, our own aside, that bear no date or, Nice aside, are old."""
        old = [
            source
            for source in self.current_sources
            if self._on and source.kind != PackKind.NICE and is_old(source.in_force_from, self._on)
        ]
        undated = [s for s in self.current_sources if not s.effective and s.id != STARTER_ID]
        return (*old, *undated)

    @cached_property
    def current_sources(self) -> tuple[Source, ...]:
        """The vocabularies that terms are checked against, former editions left out."""
        used = set(self.arrays["packs"][: self.searchable].tolist())
        return tuple(source for number, source in enumerate(self.sources) if number in used)

    def __len__(self) -> int:
        """Return how many entries there are, other languages and withdrawn wordings included."""
        return len(self._classes)

    def with_wording(self, text: str) -> list[int]:
        """Return the entries of exactly this wording, in any language, withdrawn ones too."""
        wanted = key(text)
        found = self._hashed("key", hash64(wanted))
        return [number for number in found if key(self.text_of(number)) == wanted]

    def with_form(self, text: str) -> list[int]:
        """Return the searchable entries that share a canonical form with the text."""
        found = (number for form in forms(text) for number in self._hashed("form", hash64(form)))
        return sorted(set(found))

    def wording_of(self, number: int) -> int:
        """Return a number that entries of the same wording share (a hash of its key)."""
        return self._wordings[number]

    def class_of(self, number: int) -> int:
        """Return the class of an entry, 1 to 45."""
        return self._classes[number]

    def is_heading(self, number: int) -> bool:
        """Tell whether an entry is one of the words that a class is titled with."""
        return bool(self._headings[number])

    def is_template(self, number: int) -> bool:
        """Tell whether a searchable entry has blanks for the user to fill."""
        return bool(self._templates[number])

    def group_of(self, number: int) -> int:
        """Return the number of the concept an entry belongs to."""
        return self._groups[number]

    def in_group(self, number: int) -> list[int]:
        """Return all entries of the same concept."""
        found: list[int] = np.flatnonzero(self.arrays["groups"] == self._groups[number]).tolist()
        return found

    def source_of(self, number: int) -> Source:
        """Return the vocabulary an entry came from."""
        return self.sources[self._packs[number]]

    def label_range(self, wanted: str) -> tuple[int, int]:
        """Return the range of ``label_order`` whose wordings begin with a key."""
        if not wanted:
            return 0, 0
        labels = self._labels
        data = wanted.encode("utf-8", "surrogatepass")
        first, last = labels.about(data)
        if first == last:
            return first, first
        low = bisect_left(labels, data, first, last)
        return low, bisect_left(labels, data + _AFTER_ALL, low, last)

    def label_prefix(self, text: str, limit: int) -> list[int]:
        """Return entries whose wording begins with the text, at most ``limit``, in label order."""
        low, high = self.label_range(key(text))
        found: list[int] = self.arrays["label_order"][low : min(high, low + limit)].tolist()
        return found

    def text_of(self, number: int) -> str:
        """Return the wording of an entry."""
        start, end = self._text_offsets[number], self._text_offsets[number + 1]
        return str(self._texts[start:end], "utf-8")

    def _words_of(self, number: int) -> tuple[str, ...]:
        """Return the folded words of an entry."""
        return words(self.text_of(number))

    def _entry(self, number: int) -> PackedEntry:
        start, end = self._meta_offsets[number], self._meta_offsets[number + 1]
        meta = str(self._meta[start:end], "utf-8").split("\x1f")
        source = self.source_of(number)
        entry = Entry(self.text_of(number), self.class_of(number), *meta)
        return PackedEntry(entry, source.id, source.edition)

    def _hashed(self, table: str, wanted: int) -> list[int]:
        hashes = self._hashes[table]
        low = bisect_left(hashes, wanted)
        high = low
        while high < len(hashes) and hashes[high] == wanted:
            high += 1
        return self._entries[table][low:high].tolist()


class _Labels(Sequence[bytes]):
    """The keys of all labels in order, UTF-8, each read when it is looked at."""

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self._keys = arrays["label_keys"].data
        self._offsets = arrays["label_key_offsets"].data
        self._starts = arrays["label_starts"].data

    def __len__(self) -> int:
        return len(self._offsets) - 1

    def about(self, start: bytes) -> tuple[int, int]:
        """Return a narrow range outside which no key begins with ``start``, by its first bytes."""
        begun = start[:LABEL_START]
        first = int.from_bytes(begun.ljust(LABEL_START, b"\x00"), "big")
        last = int.from_bytes(begun.ljust(LABEL_START, b"\xff"), "big")
        low = bisect_left(self._starts, first)
        return low, bisect_right(self._starts, last, low)

    @overload
    def __getitem__(self, place: int) -> bytes: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[bytes]: ...
    def __getitem__(self, place: int | slice) -> bytes | Sequence[bytes]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        return bytes(self._keys[self._offsets[place] : self._offsets[place + 1]])
