"""Look through the vocabulary: the entries of a class, those that hold some words, one in full."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gsfiler.vocabulary.arrays import Array
from gsfiler.vocabulary.suggest import suggestions
from gsfiler.vocabulary.text import key
from gsfiler.vocabulary.verdict import PackedEntry
from gsfiler.vocabulary.vocabulary import Source, Vocabulary

FEW = 8
"""Below how many hits wordings that only resemble the words are shown too."""

RESEMBLING = 12
LONGEST_SOUGHT = 200


class Row(NamedTuple):
    """An entry in a listing: its number in the index, its class and its wording."""

    number: int
    class_number: int
    text: str


@dataclass(frozen=True, slots=True)
class EntryDetails:
    """One entry in full: its source, and the other wordings of its concept in each language."""

    packed: PackedEntry
    source: Source
    synonyms: tuple[str, ...]
    other_languages: tuple[tuple[str, str], ...]


def entries_of_class(vocabulary: Vocabulary, class_number: int | None = None) -> list[Row]:
    """Return the searchable entries of a class, or of all, by label; headings are left out."""
    order: Array = vocabulary.arrays["label_order"]
    wanted = ~vocabulary.arrays["headings"][order]
    if class_number is not None:
        wanted &= vocabulary.arrays["classes"][order] == class_number
    return [
        Row(number, vocabulary.class_of(number), vocabulary.text_of(number))
        for number in order[wanted].tolist()
    ]


def search_rows(
    words: str, rows: Sequence[Row], vocabulary: Vocabulary, class_number: int | None = None
) -> list[Row]:
    """Return the rows that begin with the words, then those that hold each of them somewhere.

    Where there are few, entries that resemble the words follow. ``rows`` are those of
    :func:`entries_of_class` for the same vocabulary and class.
    """
    typed = words[:LONGEST_SOUGHT]
    sought = typed.casefold().split()
    if not sought:
        return list(rows)
    begun, holding = [], []
    start = typed.casefold().strip()
    for row in rows:
        folded = row.text.casefold()
        if folded.startswith(start):
            begun.append(row)
        elif all(word in folded for word in sought):
            holding.append(row)
    found = begun + holding
    if len(found) < FEW:
        found += _resembling(typed, vocabulary, class_number, {row.number for row in found})
    return found


def details_of(vocabulary: Vocabulary, number: int) -> EntryDetails:
    """Return an entry with the other wordings of its concept, each language in order."""
    packed = vocabulary.entry(number)
    others = [vocabulary.entry(n).entry for n in vocabulary.in_group(number) if n != number]
    here = [e for e in others if not e.status and key(e.text) != key(packed.entry.text)]
    language = packed.entry.language
    return EntryDetails(
        packed,
        vocabulary.source_of(number),
        tuple(dict.fromkeys(e.text for e in here if e.language == language)),
        tuple(sorted({(e.language, e.text) for e in here if e.language != language})),
    )


def is_same_entry(vocabulary: Vocabulary, row: Row) -> bool:
    """Tell whether a row still stands for the same entry; the index may have been rebuilt."""
    return row.number < len(vocabulary) and vocabulary.text_of(row.number) == row.text


def counts_by_class(vocabulary: Vocabulary) -> dict[int, int]:
    """Return how many searchable entries each class holds, headings left out."""
    order: Array = vocabulary.arrays["label_order"]
    classes = vocabulary.arrays["classes"][order[~vocabulary.arrays["headings"][order]]]
    counted = np.bincount(classes, minlength=46).tolist()
    return {number: counted[number] for number in range(1, 46)}


def _resembling(
    typed: str, vocabulary: Vocabulary, class_number: int | None, taken: set[int]
) -> list[Row]:
    found = []
    for candidate in suggestions(typed, vocabulary, class_number=class_number, limit=RESEMBLING):
        entry = candidate.packed.entry
        here = [n for n in vocabulary.with_wording(entry.text) if n < vocabulary.searchable]
        same = [n for n in here if vocabulary.class_of(n) == entry.class_number]
        if taken.isdisjoint(same):
            taken.update(same)
            found.append(Row(same[0], entry.class_number, entry.text))
    return found
