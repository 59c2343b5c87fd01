"""How ``gsfiler vocab`` shows packs and their differences, as text and as JSON."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from gsfiler.cli.progress import printable
from gsfiler.core.errors import PackError
from gsfiler.core.packs import DamagedPack, Pack, PackHeader, PackStore
from gsfiler.vocabulary.class_texts import class_sheets
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.pack_diff import Effect, PackDiff
from gsfiler.vocabulary.readers.term_list import UNUSED_COLUMNS
from gsfiler.vocabulary.standing import age_days, wants_newer


def as_json_text(value: Any) -> str:
    """Return a published JSON document as it is printed."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def list_as_json(store: PackStore, today: date, edition: str = "") -> dict[str, Any]:
    """Return the packs as published by ``gsfiler schema vocab_list``.

    ``edition`` is the one that checks use, where it is in force and not the day's.
    """
    in_force = store.ids_in_force()
    packs = store.packs()
    shown: list[dict[str, Any]] = [
        {
            "id": pack.id,
            "in_force": pack.id in in_force,
            "damaged": None,
            **_facts(pack.header, today),
            "old": wants_newer(pack, packs, today),
        }
        for pack in packs
    ]
    shown += [_damaged_as_json(pack, in_force) for pack in store.damaged()]
    return {
        "packs": sorted(shown, key=lambda pack: str(pack["id"])),
        "in_force": list(in_force),
        "can_undo": list(store.changes()),
        "problem": store.problem() or None,
        "class_texts": _class_texts(store, today, edition),
    }


def _class_texts(store: PackStore, today: date, edition: str) -> list[dict[str, Any]]:
    """Return where the class titles and notes come from, with their number; none where unknown."""
    try:
        in_force = store.in_force()
        chosen = edition if any(pack.header.edition == edition for pack in in_force) else ""
        sheets = class_sheets(store, on=today, edition=chosen)
    except PackError:
        return []
    counts = Counter((sheet.source, sheet.edition, sheet.other_edition) for sheet in sheets)
    return [
        {"source": source, "edition": of or None, "other_edition": other, "classes": count}
        for (source, of, other), count in counts.items()
    ]


def list_as_text(listing: dict[str, Any]) -> str:
    """Return the packs as lines for people."""
    if not listing["packs"]:
        return "No packs are installed. Install one with “gsfiler vocab install FILE…”."
    lines = [line for pack in listing["packs"] for line in _pack_lines(pack)]
    return "\n".join([*lines, *map(_class_text_line, listing["class_texts"])])


def _class_text_line(told: dict[str, Any]) -> str:
    line = f"Class titles and notes of {told['classes']} classes: {printable(told['source'])}"
    if told["other_edition"]:
        line += ", another edition than the one in force, which has none"
    elif not told["edition"]:
        line += ", not official; the edition in force has none"
    return f"{line}."


def warnings(listing: dict[str, Any]) -> list[str]:
    """Return sentences about old and damaged packs in force; they do not block anything."""
    told = [listing["problem"]] if listing["problem"] else []
    for pack in listing["packs"]:
        if pack["in_force"] and pack["damaged"]:
            told.append(pack["damaged"])
        elif pack["in_force"] and pack["old"]:
            told.append(
                f"The pack “{pack['id']}” is {pack['age_days']} days old; a newer edition is "
                "probably in force. Install it, or run “gsfiler vocab update”."
            )
    return told


def summary(header: PackHeader) -> str:
    """Return what was read for a pack that was just installed."""
    counts = header.counts
    kinds = [f"{counts[kind]:,} {kind}s" for kind in _KINDS if counts.get(kind)]
    lines = [
        f"{header.id}: {printable(header.title)}",
        f"    {counts['entries']:,} entries ({', '.join(kinds)}), {counts['classes']} classes",
        f"    {_dates(header)}",
    ]
    notes: Sequence[str] = (header.model_extra or {}).get("notes", ())
    return "\n".join([*lines, *(f"    {_weight(note)}: {printable(note)}" for note in notes)])


def _weight(note: str) -> str:
    """Return what kind of note it is: columns that were not used may hold what one relies on."""
    return "warning" if note.startswith(UNUSED_COLUMNS) else "note"


def diff_as_json(
    old: Pack, new: Pack, diff: PackDiff, effects: Sequence[Effect] | None
) -> dict[str, Any]:
    """Return a comparison as published by ``gsfiler schema vocab_diff``."""
    return {
        "old": {"id": old.id, "title": old.header.title, "edition": old.header.edition or None},
        "new": {"id": new.id, "title": new.header.title, "edition": new.header.edition or None},
        "languages": list(diff.languages),
        "counts": {
            "moved": len(diff.moved),
            "reworded": len(diff.reworded),
            "removed": len(diff.removed),
            "added": len(diff.added),
        },
        "moved": [{"old": _entry(pair.old), "new": _entry(pair.new)} for pair in diff.moved],
        "reworded": [{"old": _entry(pair.old), "new": _entry(pair.new)} for pair in diff.reworded],
        "removed": [_entry(entry) for entry in diff.removed],
        "added": [_entry(entry) for entry in diff.added],
        "effects": None if effects is None else [_effect(effect) for effect in effects],
    }


def diff_as_text(comparison: dict[str, Any]) -> str:
    """Return a comparison as lines for people: every change, or those that touch a list.

    With a list the rest is counted only.
    """
    lines = [f"{comparison['old']['id']} → {comparison['new']['id']}"]
    if comparison["effects"] is None:
        lines += _change_sections(comparison)
    else:
        lines += _section("In your list", [_effect_line(each) for each in comparison["effects"]])
        counted = ", ".join(f"{count} {kind}" for kind, count in comparison["counts"].items())
        lines += ["", f"Between the packs: {counted} (shown without --list)"]
    return "\n".join(printable(line) for line in lines)


def _change_sections(comparison: dict[str, Any]) -> list[str]:
    lines: list[str] = []
    lines += _section(
        "Moved to another class",
        [f"{_short(pair['old'])} → class {pair['new']['class']}" for pair in comparison["moved"]],
    )
    lines += _section(
        "Reworded",
        [f"{_short(pair['old'])} → {pair['new']['term']}" for pair in comparison["reworded"]],
    )
    lines += _section("Removed", [_short(entry) for entry in comparison["removed"]])
    return lines + _section("Added", [_short(entry) for entry in comparison["added"]])


_KINDS = ("indication", "synonym", "heading", "term")


def _facts(header: PackHeader, today: date) -> dict[str, Any]:
    """Return what the header of a whole pack says, and its age on a day."""
    return {
        "kind": header.kind,
        "title": header.title,
        "publisher": header.publisher or None,
        "edition": header.edition or None,
        "effective": _day(header.effective),
        "generated": _day(header.generated),
        "installed_on": _day(header.installed_on),
        "age_days": age_days(header, today),
        "languages": list(header.languages),
        "entries": header.counts.get("entries"),
        "source": header.source or None,
        "licence": header.licence or None,
        "official": header.official,
    }


def _damaged_as_json(pack: DamagedPack, in_force: Iterable[str]) -> dict[str, Any]:
    """Return the entry of a pack that cannot be opened: only its id is sure."""
    return {"id": pack.id, "in_force": pack.id in in_force, "damaged": pack.problem}


def _pack_lines(pack: dict[str, Any]) -> list[str]:
    """Return a pack's lines: id and title, what it is, its dates, where it comes from."""
    mark = "*" if pack["in_force"] else " "
    if pack["damaged"]:
        return [f"{mark} {pack['id']}", f"    damaged: {printable(pack['damaged'])}"]
    standing = [
        "in force" if pack["in_force"] else "not in force",
        f"{pack['entries']:,} entries" if pack["entries"] is not None else "",
        f"edition {pack['edition']}" if pack["edition"] else "",
        ", ".join(pack["languages"]),
        "official" if pack["official"] else "not official",
    ]
    dates = [
        f"effective {pack['effective']}" if pack["effective"] else "",
        f"generated {pack['generated']}" if pack["generated"] else "",
        f"installed {pack['installed_on']}" if pack["installed_on"] else "",
        _age(pack["age_days"]),
    ]
    origin = [pack["publisher"] or "", pack["source"] or "", pack["licence"] or ""]
    lines = [f"{mark} {pack['id']}: {printable(pack['title'])}"]
    for facts in (standing, dates, origin):
        if any(facts):
            lines.append("    " + printable(" · ".join(fact for fact in facts if fact)))
    return lines


def _age(days: int | None) -> str:
    """Return an age in words, empty when it is not known."""
    if days is None:
        return ""
    return f"{days:,} days old" if days >= 0 else f"in {-days:,} days"


def _dates(header: PackHeader) -> str:
    """Return the edition and the dates of a pack in one line."""
    parts = (
        ("edition", header.edition),
        ("effective", _day(header.effective)),
        ("generated", _day(header.generated)),
    )
    return ", ".join(f"{name} {value}" for name, value in parts if value) or "no date known"


def _day(day: date | None) -> str | None:
    """Return an ISO date, None without one."""
    return day.isoformat() if day else None


def _entry(entry: Entry) -> dict[str, Any]:
    """Return an entry as it stands in a comparison."""
    return {
        "term": entry.text,
        "class": entry.class_number,
        "basic_number": entry.basic_number or None,
        "language": entry.language,
    }


def _effect(effect: Effect) -> dict[str, Any]:
    """Return what happens to one term of the user's list."""
    return {
        "id": effect.term.id,
        "line": effect.term.line,
        "term": effect.term.text,
        "class": effect.term.class_number,
        "change": str(effect.kind),
        "old": _entry(effect.old),
        "now": [_entry(entry) for entry in effect.now],
    }


def _effect_line(effect: dict[str, Any]) -> str:
    """Return what happens to one term, as a line."""
    now = " or ".join(f"“{entry['term']}” in class {entry['class']}" for entry in effect["now"])
    told = f"line {effect['line']}: “{effect['term']}” {effect['change']}"
    return f"{told}, now {now}" if now else told


def _short(entry: dict[str, Any]) -> str:
    """Return an entry as a line."""
    return f"class {entry['class']}: {entry['term']}"


def _section(title: str, lines: Sequence[str]) -> list[str]:
    """Return a titled part of the text, its lines indented."""
    return ["", f"{title}: {len(lines):,}", *(f"    {line}" for line in lines)]
