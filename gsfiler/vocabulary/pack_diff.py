"""Compare two vocabularies, and see what the difference does to a list of terms.

Wordings are the same when their keys are (:func:`gsfiler.vocabulary.text.key`). What is only in one
of the two is explained in this order: the same wording in another class has *moved*; the same basic
number with another wording was *reworded*; all else was *removed* or *added*. Withdrawn entries
count as not being there. Only languages that both vocabularies have are compared, and class
headings only where both have headings.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from gsfiler.vocabulary.entries import Entry, EntryKind
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import key

Wordings = dict[tuple[str, str, int], Entry]


class EffectKind(StrEnum):
    """What a newer vocabulary does to a term that stood in the older one."""

    MOVED = "moved"
    REWORDED = "reworded"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Replacement:
    """An old entry and the one that stands for it now."""

    old: Entry
    new: Entry


@dataclass(frozen=True, slots=True)
class PackDiff:
    """What changed between two vocabularies, each part by class and wording."""

    languages: tuple[str, ...]
    added: tuple[Entry, ...]
    removed: tuple[Entry, ...]
    reworded: tuple[Replacement, ...]
    moved: tuple[Replacement, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """What happens to one term; ``now`` is empty when its wording was removed."""

    kind: EffectKind
    term: Term
    old: Entry
    now: tuple[Entry, ...] = ()


def diff_packs(old: Sequence[Entry], new: Sequence[Entry]) -> PackDiff:
    """Return what was added, removed, reworded and moved to another class."""
    languages = {entry.language for entry in old} & {entry.language for entry in new}
    headings = _has_headings(old) and _has_headings(new)
    before = _wordings(old, languages, headings=headings)
    after = _wordings(new, languages, headings=headings)
    gone = {place: entry for place, entry in before.items() if place not in after}
    come = {place: entry for place, entry in after.items() if place not in before}
    moved = _moved(gone, come)
    reworded = _reworded(gone, come)
    return PackDiff(
        languages=tuple(sorted(languages)),
        added=tuple(sorted(come.values(), key=_order)),
        removed=tuple(sorted(gone.values(), key=_order)),
        reworded=tuple(sorted(reworded, key=lambda change: _order(change.old))),
        moved=tuple(sorted(moved, key=lambda change: _order(change.old))),
    )


def effects(diff: PackDiff, terms: Iterable[Term]) -> list[Effect]:
    """Return what the difference does to terms, in their order; untouched terms are left out.

    A term with a class is touched only by changes of that class, one with a language only by
    changes in that language.
    """
    changes = _changes_by_key(diff)
    found = []
    for term in terms:
        for old, kind, now in changes.get(key(term.text), ()):
            right_class = term.class_number in (None, old.class_number)
            if right_class and term.language in ("", old.language):
                found.append(Effect(kind, term, old, now))
    return found


def _changes_by_key(
    diff: PackDiff,
) -> dict[str, list[tuple[Entry, EffectKind, tuple[Entry, ...]]]]:
    """Return the changes of old wordings by key, several new entries of one wording together."""
    by_key: dict[str, list[tuple[Entry, EffectKind, tuple[Entry, ...]]]] = defaultdict(list)
    for kind, replacements in (
        (EffectKind.MOVED, diff.moved),
        (EffectKind.REWORDED, diff.reworded),
    ):
        now: dict[Entry, list[Entry]] = defaultdict(list)
        for replacement in replacements:
            now[replacement.old].append(replacement.new)
        for old, entries in now.items():
            by_key[key(old.text)].append((old, kind, tuple(entries)))
    for old in diff.removed:
        by_key[key(old.text)].append((old, EffectKind.REMOVED, ()))
    return by_key


def _has_headings(entries: Iterable[Entry]) -> bool:
    """Tell whether class headings are among the entries."""
    return any(entry.kind == EntryKind.HEADING for entry in entries)


def _wordings(entries: Iterable[Entry], languages: set[str], *, headings: bool) -> Wordings:
    """Return the entries in force by language, key and class; the first of equal ones."""
    found: Wordings = {}
    for entry in entries:
        compared = headings or entry.kind != EntryKind.HEADING
        if compared and entry.language in languages and not entry.status:
            found.setdefault((entry.language, key(entry.text), entry.class_number), entry)
    return found


def _moved(gone: Wordings, come: Wordings) -> list[Replacement]:
    """Take wordings that went from one class to another out of both; several classes multiply."""
    classes: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for (language, wording, _), entry in come.items():
        classes[language, wording].append(entry)
    pairs = [
        (place, old, new)
        for place, old in gone.items()
        for new in classes.get((place[0], place[1]), ())
    ]
    for place, _, new in pairs:
        gone.pop(place, None)
        come.pop((place[0], place[1], new.class_number), None)
    return [Replacement(old, new) for _, old, new in pairs]


def _reworded(gone: Wordings, come: Wordings) -> list[Replacement]:
    """Take other wordings of one basic number out of both, the most alike paired first."""
    new_places: dict[tuple[str, str], list[tuple[str, str, int]]] = defaultdict(list)
    for place, entry in come.items():
        if entry.basic_number:
            new_places[place[0], entry.basic_number].append(place)
    pairs = sorted(
        (-_likeness(place[1], new_place[1]), place, new_place)
        for place, old in gone.items()
        if old.basic_number
        for new_place in new_places.get((place[0], old.basic_number), ())
    )
    replacements = []
    for _, place, new_place in pairs:
        if place in gone and new_place in come:
            replacements.append(Replacement(gone.pop(place), come.pop(new_place)))
    return replacements


def _likeness(one: str, other: str) -> float:
    """Return how alike two wordings are, 0 to 1."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _order(entry: Entry) -> tuple[int, str, str]:
    """Return the place of an entry in a listing."""
    return entry.class_number, entry.text.casefold(), entry.language
