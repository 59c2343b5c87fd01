"""Safe fixes: what may be mended without asking, each with its reason, replayable and undoable.

Safe are the exact wording for a *variant*, plain signs for Unicode decoration, and outer blanks and
punctuation. A near match is never safe, nor is another class; legal text changes only on the user's
word, and the log says what was done.
"""

import json
import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from hashlib import sha256
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gsfiler.core.errors import InputError
from gsfiler.lists.goods_list import GoodsList
from gsfiler.vocabulary.decoration import undecorated
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.forms import forms
from gsfiler.vocabulary.text import key
from gsfiler.vocabulary.verdict import PackedEntry, Verdict, VerdictKind

_MARKS_BEFORE = re.compile(r"^(?:\s+|[•‣▪◦●○■□➢➤►;,:]+|[-*·–—](?=\s))+")
_MARKS_AFTER = ";,:" + "".join(filter(str.isspace, map(chr, range(0x3001))))
_FINAL_STOP = re.compile(r"(?<![.…])\.$")
_ABBREVIATED = re.compile(
    r"(?:^|[\s.(\[])(?:[^\W\d_]|etc|incl|excl|approx|inc|ltd|corp|co|resp|usw|bzw|ex|no|nr)\.$",
    re.IGNORECASE,
)
_RUN_OF_BLANKS = re.compile(r"\s{2,}|[^\S ]")


class FixReason(StrEnum):
    """Why a term was changed."""

    VARIANT = "variant"
    DECORATION = "decoration"
    BLANKS = "blanks"
    PUNCTUATION = "punctuation"


class Fix(BaseModel):
    """One change: the place of the term from 0, its text before and after, and why.

    ``entry``, ``pack`` and ``edition`` name the wording taken over; else they are empty.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    place: int = Field(ge=0)
    before: str
    after: str
    reasons: tuple[FixReason, ...] = Field(min_length=1)
    entry: str = ""
    pack: str = ""
    edition: str = ""


class FixLog(BaseModel):
    """All changes to one list; the hashes tell which list they belong to, before and after."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    format: Literal["gsfiler-fixes"] = "gsfiler-fixes"
    version: Literal[1] = 1
    source: str = ""
    hash_before: str
    hash_after: str
    fixes: tuple[Fix, ...] = ()


def plan_fixes(goods: GoodsList, verdicts: Sequence[Verdict]) -> FixLog:
    """Return the safe fixes for a list whose terms have these verdicts, in the same order.

    Raises ValueError when there is not one verdict for each term.
    """
    fixes = []
    for place, (term, verdict) in enumerate(zip(goods.terms, verdicts, strict=True)):
        official = _exact_wording(verdict)
        if official is not None:
            text = official.entry.text
            reasons: tuple[FixReason, ...] = (FixReason.VARIANT,)
        else:
            text, reasons = tidied(term.text)
        if text != term.text:
            fixes.append(_fix(place, term.text, text, reasons, official))
    return _log_of(goods, fixes)


def choose_fixes(goods: GoodsList, log: FixLog, places: Collection[int]) -> FixLog:
    """Return a log of some of the fixes only: those of the terms at these places, from 0.

    Raises InputError when the log belongs to another list.
    """
    _refuse_other(goods, log.hash_before)
    return _log_of(goods, [fix for fix in log.fixes if fix.place in places])


def apply_fixes(goods: GoodsList, log: FixLog) -> GoodsList:
    """Return the list with the fixes of a log; raises InputError when it is for another list."""
    _refuse_other(goods, log.hash_before)
    return _changed(goods, {fix.place: (fix.before, fix.after) for fix in log.fixes})


def undo_fixes(goods: GoodsList, log: FixLog) -> GoodsList:
    """Return the list as it was before; raises InputError when it is not the fixed list."""
    _refuse_other(goods, log.hash_after)
    return _changed(goods, {fix.place: (fix.after, fix.before) for fix in log.fixes})


def log_as_json(log: FixLog) -> bytes:
    """Return a log as it is kept (``gsfiler schema fixes``)."""
    content = json.dumps(log.model_dump(mode="json"), ensure_ascii=False, indent=2)
    return f"{content}\n".encode("utf-8", "backslashreplace")


def log_from_json(data: bytes, source: str) -> FixLog:
    """Return a log that was kept; raises InputError when the file is no such log."""
    try:
        return FixLog.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        # People count from 1: the third of the fixes is “fixes.3”.
        steps = (step + 1 if isinstance(step, int) else step for step in first["loc"])
        place = ".".join(map(str, steps))
        raise InputError(
            source,
            f"this is not a log of fixes ({place + ': ' if place else ''}{first['msg']}).",
            "Give a file that “gsfiler list fix --log” wrote.",
        ) from None


def list_hash(goods: GoodsList) -> str:
    """Return the SHA-256 of class and text of each term, in order: what every form can carry."""
    rows = [[term.class_number, term.text] for term in goods.terms]
    return sha256(json.dumps(rows).encode("ascii")).hexdigest()


def tidied(text: str) -> tuple[str, tuple[FixReason, ...]]:
    """Return a text with plain signs, single blanks and no outer marks, and why it changed.

    Left alone: texts with raised, lowered or fractional numbers (“10³” is not “103”), final stops
    of abbreviations, numbers before the text, and whatever would leave nothing.
    """
    reasons = []
    plain_text = text
    if not any(unicodedata.category(sign) == "No" for sign in text):
        plain_text = undecorated(text)
        if plain_text != text and _RUN_OF_BLANKS.sub(" ", text).strip() != plain_text.strip():
            reasons.append(FixReason.DECORATION)
    spaced = _RUN_OF_BLANKS.sub(" ", plain_text).strip()
    bare = _without_outer_marks(spaced)
    if not bare:
        return text, ()
    if bare != spaced:
        reasons.append(FixReason.PUNCTUATION)
    if not reasons and bare != text:
        reasons.append(FixReason.BLANKS)
    return bare, tuple(reasons)


def _without_outer_marks(text: str) -> str:
    bare = _MARKS_BEFORE.sub("", text.rstrip(_MARKS_AFTER))
    if not _ABBREVIATED.search(bare):
        bare = _FINAL_STOP.sub("", bare)
    return bare.rstrip(_MARKS_AFTER)


def _exact_wording(verdict: Verdict) -> PackedEntry | None:
    """Return the entry whose wording a variant may take: of its own class, and the only one."""
    match, term = verdict.match, verdict.term
    if verdict.kind is not VerdictKind.VARIANT or match is None:
        return None
    if term.class_number is not None and match.entry.class_number != term.class_number:
        return None
    typed = forms(term.text)
    others = [
        candidate.packed.entry
        for candidate in verdict.candidates
        if candidate.packed.entry.class_number == match.entry.class_number
        and typed & forms(candidate.packed.entry.text)
    ]
    wordings = {key(entry.text) for entry in others if not _same_concept(entry, match)}
    return match if wordings <= {key(match.entry.text)} else None


def _same_concept(entry: Entry, match: PackedEntry) -> bool:
    number = match.entry.basic_number
    return bool(number) and entry.basic_number == number


def _fix(
    place: int,
    before: str,
    after: str,
    reasons: tuple[FixReason, ...],
    official: PackedEntry | None,
) -> Fix:
    if official is None:
        return Fix(place=place, before=before, after=after, reasons=reasons)
    return Fix(
        place=place,
        before=before,
        after=after,
        reasons=reasons,
        entry=official.entry.basic_number or official.entry.concept,
        pack=official.pack,
        edition=official.edition,
    )


def _log_of(goods: GoodsList, fixes: Sequence[Fix]) -> FixLog:
    changed = _changed(goods, {fix.place: (fix.before, fix.after) for fix in fixes})
    return FixLog(
        source=goods.source,
        hash_before=list_hash(goods),
        hash_after=list_hash(changed),
        fixes=tuple(fixes),
    )


def _changed(goods: GoodsList, changes: Mapping[int, tuple[str, str]]) -> GoodsList:
    """Return the list with texts exchanged; nothing else of a term changes, not even its place."""
    terms = list(goods.terms)
    for place, (before, after) in changes.items():
        if place >= len(terms) or terms[place].text != before:
            raise InputError(
                goods.source or "the list",
                f"term {place + 1} is not the one that the log of fixes speaks of.",
                "The log was altered; make a new one.",
            )
        terms[place] = replace(terms[place], text=after)
    return replace(goods, terms=tuple(terms))


def _refuse_other(goods: GoodsList, wanted: str) -> None:
    """Refuse a log that belongs to another list, or to another state of it."""
    if list_hash(goods) != wanted:
        raise InputError(
            goods.source or "the list",
            "this log of fixes belongs to another list, or to another state of this one.",
            "Give the list that the log was made for, unchanged.",
        )
