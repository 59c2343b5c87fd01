"""Two states of a draft field by field: what was added, removed, changed, put in another order.

Items of a list are paired by what identifies them (the country of a designation, the number of a
class, the name of an applicant), else by likeness of what they hold, else by their order. An item
that has no partner gives one row. Parts stand in the order of the form; each row names its item.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any

from gsfiler.filing.draft import Attachment, BasicMarkDetails, Draft
from gsfiler.filing.form.documents import Document, Signature
from gsfiler.filing.form.goods import ClassDescription, Limitation
from gsfiler.filing.form.mark import MarkImage
from gsfiler.filing.form.part import Part, Wording
from gsfiler.filing.form.parties import Applicant, Name, PartyIdentifier
from gsfiler.filing.form.rights import BasicApplication, BasicMark, BasicRegistration, Priority
from gsfiler.filing.madrid import Designation
from gsfiler.filing.preview.form_voice import Tell, in_english
from gsfiler.filing.preview.preview_words import place_of

FORMAT, VERSION = "gsfiler-filing-comparison", 1

_EMPTY: tuple[Any, ...] = (None, "", [], {})


class Change(StrEnum):
    """What became of a value."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One difference.

    ``path`` leads to the value in the newer draft, in the older one where it was removed; ``item``
    is its place on paper; ``before`` and ``after`` are the values as text, empty where there is
    none. Of a list in another order both show the order.
    """

    kind: Change
    path: str
    item: str
    before: str
    after: str

    def as_json(self) -> dict[str, str]:
        """Return the row as published (see :func:`comparison_json`)."""
        return {
            "kind": str(self.kind),
            "path": self.path,
            "item": self.item,
            "before": self.before,
            "after": self.after,
        }


def compare(old: Draft, new: Draft, tell: Tell = in_english) -> tuple[DraftRow, ...]:
    """Return what differs between two drafts, in the order of the form; empty where nothing does.

    Files are compared by their recorded SHA-256. ``tell`` tells the items.
    """
    old_of, new_of = (partial(getattr, draft) for draft in (old, new))
    found = [
        *_parts("", old.transaction, new.transaction),
        *_lists("attachments", old.attachments, new.attachments),
        *_parts("desk", old.desk, new.desk),
        *(row for name in Part.model_fields for row in _values(name, old_of(name), new_of(name))),
        *_unknown("", old, new),
    ]
    return tuple(
        DraftRow(
            each.kind,
            each.path,
            place_of(old if each.kind is Change.REMOVED else new, each.path, tell).told(tell),
            each.before,
            each.after,
        )
        for each in found
    )


def comparison_json(rows: Sequence[DraftRow]) -> dict[str, Any]:
    """Return a comparison as one JSON object: format, counts by kind, rows."""
    counts = {str(kind): sum(row.kind is kind for row in rows) for kind in Change}
    return {
        "format": FORMAT,
        "version": VERSION,
        "same": not rows,
        "counts": counts,
        "rows": [row.as_json() for row in rows],
    }


def comparison_text(rows: Sequence[DraftRow]) -> str:
    """Return a comparison as plain text: a line for each item, the values below it."""
    if not rows:
        return "No differences.\n"
    lines = []
    for row in rows:
        lines.append(f"{row.kind}  {row.item}")
        lines += [f"    - {line}" for line in row.before.splitlines()]
        lines += [f"    + {line}" for line in row.after.splitlines()]
    return "\n".join(lines) + "\n"


@dataclass(frozen=True, slots=True)
class _Found:
    kind: Change
    path: str
    before: str
    after: str


def _parts(path: str, old: Part, new: Part) -> Iterator[_Found]:
    """Yield the differences of two parts of one kind, field by field."""
    if old == new:
        return
    for name in type(new).model_fields:
        place = f"{path}.{name}" if path else name
        yield from _values(place, getattr(old, name), getattr(new, name))
    yield from _unknown(path, old, new)


def _unknown(path: str, old: Part, new: Part) -> Iterator[_Found]:
    before, after = old.model_extra or {}, new.model_extra or {}
    for name in {**before, **after}:
        place = f"{path}.{name}" if path else name
        yield from _plain(place, before.get(name), after.get(name))


def _values(path: str, old: Any, new: Any) -> Iterator[_Found]:
    if isinstance(old, list) and isinstance(new, list):
        yield from _lists(path, old, new)
    elif isinstance(old, Part) and isinstance(new, Part) and type(old) is type(new):
        yield from _parts(path, old, new)
    else:
        yield from _plain(path, old, new)


def _plain(path: str, old: Any, new: Any) -> Iterator[_Found]:
    before, after = told(old), told(new)
    if before != after:
        kind = Change.CHANGED if before and after else Change.ADDED if after else Change.REMOVED
        yield _Found(kind, path, before, after)


def _lists(path: str, old: Sequence[Any], new: Sequence[Any]) -> Iterator[_Found]:
    """Yield the differences of two lists: items paired, then what is left, then their order."""
    if old == new:
        return
    pairs = _paired(old, new)
    for place, item in enumerate(new):
        if place in pairs:
            yield from _values(f"{path}[{place}]", old[pairs[place]], item)
        else:
            yield _Found(Change.ADDED, f"{path}[{place}]", "", told(item))
    kept = set(pairs.values())
    for place, item in enumerate(old):
        if place not in kept:
            yield _Found(Change.REMOVED, f"{path}[{place}]", told(item), "")
    before = [place for place in range(len(old)) if place in kept]
    after = [pairs[place] for place in sorted(pairs)]
    if before != after:
        yield _Found(
            Change.MOVED,
            path,
            "\n".join(_short(old[place]) for place in before),
            "\n".join(_short(old[place]) for place in after),
        )


def _paired(old: Sequence[Any], new: Sequence[Any]) -> dict[int, int]:
    """Return for each new place the old one: equal items, then same name, then what is left."""
    pairs: dict[int, int] = {}
    free = dict.fromkeys(range(len(old)))
    for key_of in (_whole, _name_of, _type_of):
        waiting: dict[Hashable, list[int]] = {}
        for place in free:
            if (key := key_of(old[place])) is not None:
                waiting.setdefault(key, []).append(place)
        for place, item in enumerate(new):
            key = key_of(item)
            if place not in pairs and key is not None and waiting.get(key):
                pairs[place] = waiting[key].pop(0)
                del free[pairs[place]]
    return pairs


def _whole(item: Any) -> Hashable:
    return repr(item.stored()) if isinstance(item, Part) else repr(item)


def _name_of(item: Any) -> Hashable:
    """Return what identifies an item among its like, None where nothing does."""
    naming = _NAMES.get(type(item)) if isinstance(item, Part) else None
    name = naming(item) if naming else None
    return (type(item), name) if name else None


def _type_of(item: Any) -> Hashable:
    """Let parts that nothing identifies be compared in their order; plain texts are not."""
    return type(item) if isinstance(item, Part) and type(item) not in _IDENTIFIED else None


_NAMES: Mapping[type[Part], Callable[[Any], str]] = {
    Applicant: lambda item: item.display.casefold(),
    Attachment: lambda item: item.path,
    BasicApplication: lambda item: item.number.number or item.number.st13_number,
    BasicMark: lambda item: item.office,
    BasicMarkDetails: lambda item: f"{item.office} {item.number}".strip(),
    BasicRegistration: lambda item: item.number,
    ClassDescription: lambda item: item.class_number,
    Designation: lambda item: item.country,
    Document: lambda item: item.file_name or item.document_name,
    Limitation: lambda item: " ".join(item.countries),
    MarkImage: lambda item: item.file_name,
    Name: lambda item: item.display.casefold(),
    PartyIdentifier: lambda item: f"{item.office} {item.identifier}".strip(),
    Priority: lambda item: f"{item.office} {item.number.number if item.number else ''}".strip(),
    Signature: lambda item: item.contact.display.casefold(),
    Wording: lambda item: item.language,
}
_IDENTIFIED = frozenset({Designation, ClassDescription, Attachment})
"""Parts that are what their name says: one of another name is another one."""


def told(value: Any) -> str:
    """Return a value as text: parts as their filled fields, one below the other."""
    if value in _EMPTY:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Part):
        return _told_part(value)
    if isinstance(value, list):
        return "\n".join(filter(None, map(told, value)))
    if isinstance(value, dict):
        return "\n".join(f"{name}: {told(each)}" for name, each in value.items())
    return str(value)


def _told_part(part: Part) -> str:
    plain = type(part).plain_field
    stored = part.stored()
    if plain and set(stored) <= {plain, "language"}:
        language = f" [{stored['language']}]" if "language" in stored else ""
        return f"{stored.get(plain, '')}{language}"
    names = (*type(part).model_fields, *(part.model_extra or {}))
    values = ((name, told(getattr(part, name))) for name in names if name in stored)
    return "\n".join(f"{name}: {value}" for name, value in values if value)


def _short(item: Any) -> str:
    """Return what an item is called in an order of items: its name, or its first line."""
    name = _NAMES[type(item)](item) if type(item) in _NAMES else ""
    return name or told(item).partition("\n")[0]
