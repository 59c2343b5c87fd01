"""Changes to a typed list as edits of its text, so that all else of it stays as it was typed.

Every change is checked: the edited text, split again, must hold exactly the terms meant. Where the
layout of the text does not allow that, the list is laid out anew.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from gsfiler.core.codes import parse_class
from gsfiler.lists.goods_list import GoodsList, paragraphs
from gsfiler.lists.writers.characters import writable
from gsfiler.vocabulary.splitting import split_terms
from gsfiler.vocabulary.terms import Term

_LINE_ENDS = str.maketrans(dict.fromkeys("\t\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", " "))
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_CLOSING = re.compile(r"[ \t.;,]*\n*")
_PLAIN_GAP = re.compile(r"[;,\s]*;[;,\s]*|\s*\n\s*")


@dataclass(frozen=True, slots=True)
class TextEdit:
    """Characters ``start`` to ``end`` of a text are to become ``text``."""

    start: int
    end: int
    text: str


Edits = tuple[TextEdit, ...]


@dataclass(frozen=True, slots=True)
class _Layout:
    """How classes stand in a text: terms on lines of their own, the sign that closes a class.

    ``between`` parts two classes, ``end`` follows the last.
    """

    multiline: bool
    closing: str
    between: str
    end: str


def apply_edits(text: str, edits: Sequence[TextEdit]) -> str:
    """Return the text with edits made that are in order and do not overlap."""
    pieces, position = [], 0
    for edit in edits:
        pieces += [text[position : edit.start], edit.text]
        position = edit.end
    return "".join([*pieces, text[position:]])


def reword(text: str, terms: Sequence[Term], wordings: Mapping[int, str]) -> Edits:
    """Return the edits that give the terms at some places, from 0, another wording."""
    wanted = [
        replace(term, text=wordings.get(place, term.text)) for place, term in enumerate(terms)
    ]
    edits = tuple(
        TextEdit(terms[place].start, terms[place].end, wordings[place])
        for place in sorted(wordings)
        if terms[place].text != wordings[place]
    )
    return _checked(text, edits, wanted)


def remove_terms(text: str, terms: Sequence[Term], places: Collection[int]) -> Edits:
    """Return the edits that take terms out, with the signs and headings only they needed."""
    wanted = [term for place, term in enumerate(terms) if place not in places]
    return _checked(text, _removals(text, terms, places), wanted)


def move_terms(
    text: str,
    terms: Sequence[Term],
    places: Collection[int],
    class_number: int,
    wordings: Mapping[int, str] | None = None,
) -> Edits:
    """Return the edits that move terms behind the others of a class, reworded where so wished.

    The class gets a heading of its own where it has none. Raises InvalidCode.
    """
    target = parse_class(class_number)
    moved = [
        replace(
            term, class_number=target, class_problem="", text=(wordings or {}).get(place, term.text)
        )
        for place, term in enumerate(terms)
        if place in places
    ]
    stay = [term for place, term in enumerate(terms) if place not in places]
    layout = _layout_of(text, terms)
    return _with_added(text, stay, moved, target, _removals(text, terms, places), layout)


def add_terms(text: str, terms: Sequence[Term], wanted: Iterable[tuple[int | None, str]]) -> Edits:
    """Return the edit that puts wordings behind the terms of their classes; raises InvalidCode."""
    by_number: dict[int | None, list[str]] = {}
    for class_number, wording in wanted:
        by_number.setdefault(class_number, []).append(wording)
    now, there = text, terms
    for class_number, wordings in by_number.items():
        target = parse_class(class_number) if class_number is not None else None
        added = [Term(wording, target) for wording in wordings]
        layout = _layout_of(now, there)
        now = apply_edits(now, _with_added(now, list(there), added, target, (), layout))
        there = split_terms(now).terms
    return _changed(text, now)


def listed(terms: Iterable[Term]) -> str:
    """Return terms laid out for working on: classes ascending, each term on a line of its own."""
    laid_out = []
    ordered = sorted(terms, key=lambda term: term.class_number or 0)
    for number, group in paragraphs(GoodsList(tuple(ordered))):
        texts = [writable(term.text.translate(_LINE_ENDS)).strip() for term in group]
        body = ";\n".join(text for text in texts if text)
        if body:
            laid_out.append((f"Class {number}:\n" if number else "") + body + ";\n")
    return "\n".join(laid_out)


def _with_added(
    text: str,
    stay: Sequence[Term],
    added: Sequence[Term],
    class_number: int | None,
    removals: Edits,
    layout: _Layout,
) -> Edits:
    """Return the edits that add terms to a class at the first place that reads back rightly."""
    last = max(
        (place for place, term in enumerate(stay) if term.class_number == class_number), default=-1
    )
    texts = [term.text for term in added]
    wanted = [*stay[: last + 1], *added, *stay[last + 1 :]] if last >= 0 else [*stay, *added]
    if last >= 0:
        gap = _gap_within(text, stay, last)
        tries = [TextEdit(stay[last].end, stay[last].end, gap + gap.join(texts))]
    else:
        body = _class_paragraph(class_number, texts, layout)
        tries = _new_paragraphs(text, stay, class_number, body, layout)
    for addition in tries:
        edits = _in_order([*removals, addition])
        if edits is not None and _reads_back(apply_edits(text, edits), wanted):
            return edits
    return (TextEdit(0, len(text), listed(wanted)),)


def _changed(before: str, after: str) -> Edits:
    """Return the one edit that makes a text another; none where it is the same."""
    start = _same(before, after)
    end = _same(before[start:][::-1], after[start:][::-1])
    edit = TextEdit(start, len(before) - end, after[start : len(after) - end])
    return (edit,) if edit.start < edit.end or edit.text else ()


def _same(first: str, second: str) -> int:
    """Return how many signs two texts begin alike."""
    pairs = enumerate(zip(first, second, strict=False))
    return next(
        (place for place, (one, other) in pairs if one != other), min(len(first), len(second))
    )


def _gap_within(text: str, stay: Sequence[Term], last: int) -> str:
    """Return what divides the last two terms of a class, or “; ” where that is not plain."""
    if last and stay[last - 1].class_number == stay[last].class_number:
        gap = text[stay[last - 1].end : stay[last].start]
        if _PLAIN_GAP.fullmatch(gap):
            return gap
    return ";\n" if _is_multiline(text, stay) else "; "


def _is_multiline(text: str, terms: Sequence[Term]) -> bool:
    """Return whether terms of a class stand on lines of their own, as far as can be seen."""
    pairs = [(a, b) for a, b in pairwise(terms[:50]) if _heading(a) == _heading(b)]
    if pairs:
        broken = sum("\n" in text[before.end : after.start] for before, after in pairs)
        return broken * 2 > len(pairs)
    start = terms[0].start if terms else 0
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()


def _layout_of(text: str, terms: Sequence[Term]) -> _Layout:
    """Return how most classes of a text are laid out; one term a line where there is none."""
    if not terms:
        return _Layout(multiline=True, closing=";", between="\n\n", end="\n")
    gaps = [text[a.end : b.start] for a, b in pairwise(terms) if _heading(a) != _heading(b)]
    ends = [*gaps, text[terms[-1].end :]]
    closing = Counter(end[:1] if end[:1] in {".", ";", ","} else "" for end in ends)
    multiline = _is_multiline(text, terms)
    blank = sum(bool(_BLANK_LINE.search(gap)) for gap in gaps)
    is_parted = blank * 2 > len(gaps) if gaps else multiline
    return _Layout(
        multiline=multiline,
        closing=closing.most_common(1)[0][0] or (";" if multiline and not gaps else ""),
        between="\n\n" if is_parted else "\n",
        end="\n" if multiline or text.endswith("\n") else "",
    )


def _class_paragraph(class_number: int | None, texts: Sequence[str], layout: _Layout) -> str:
    """Return a class as the others of its text stand, without the end of its line."""
    heading = f"Class {class_number}:" if class_number is not None else ""
    gap, after = (";\n", "\n") if layout.multiline else ("; ", " ")
    return f"{heading}{after if heading else ''}{gap.join(texts)}{layout.closing}"


def _new_paragraphs(
    text: str, stay: Sequence[Term], class_number: int | None, body: str, layout: _Layout
) -> list[TextEdit]:
    """Return where the paragraph of a new class may stand: in order, else at the end."""
    tries = []
    if class_number is None:
        return [TextEdit(0, 0, f"{body}{layout.between if stay else layout.end}")]
    later = next((p for p, t in enumerate(stay) if (t.class_number or 0) > class_number), None)
    if later is not None:
        start = _heading_line(text, stay[later].start, stay[later - 1].end if later else 0)
        tries.append(TextEdit(start, start, f"{body}{layout.between}"))
    end = len(text.rstrip())
    before = layout.between if end and stay else ""
    tries.append(TextEdit(end, len(text), f"{before}{body}{layout.end}"))
    return tries


def _heading_line(text: str, start: int, least: int) -> int:
    """Return where the line begins that holds the heading before a term."""
    line = text.rfind("\n", least, start) + 1
    while line > least and not text[line:start].strip():
        line = text.rfind("\n", least, line - 1) + 1
    return max(line, 0)


def _removals(text: str, terms: Sequence[Term], places: Collection[int]) -> Edits:
    """Return the spans that go with some terms, overlapping ones joined."""
    if len(set(places)) == len(terms):
        return (TextEdit(0, len(text), ""),)
    spans: list[tuple[int, int]] = []
    for first, last in _runs(terms, places):
        start, end = _span(text, terms, first, last)
        if spans and start <= spans[-1][1]:
            start, end = spans[-1][0], max(end, spans[-1][1])
            spans.pop()
        spans.append((start, end))
    return tuple(TextEdit(start, end, "") for start, end in spans)


def _runs(terms: Sequence[Term], places: Collection[int]) -> list[tuple[int, int]]:
    """Return the runs of neighbouring places of one class, first and last of each."""
    runs: list[tuple[int, int]] = []
    for place in sorted(places):
        before = runs[-1] if runs else None
        if (
            before
            and before[1] == place - 1
            and _heading(terms[place - 1]) == _heading(terms[place])
        ):
            runs[-1] = (before[0], place)
        else:
            runs.append((place, place))
    return runs


def _span(text: str, terms: Sequence[Term], first: int, last: int) -> tuple[int, int]:
    """Return the span that goes with a run: with the signs behind it, before it, or its heading."""
    start, end = terms[first].start, terms[last].end
    given = _heading(terms[first])
    before = terms[first - 1] if first else None
    after = terms[last + 1] if last + 1 < len(terms) else None
    if after is not None and _heading(after) == given:
        return start, after.start
    if before is not None:
        return before.end, end
    closed = _CLOSING.match(text, end)
    return 0, closed.end() if closed else end


def _heading(term: Term) -> tuple[int | None, str]:
    """Return what the heading above a term says; a class that does not exist is one of its own."""
    return term.class_number, term.class_problem


def _in_order(edits: list[TextEdit]) -> Edits | None:
    """Return the edits in the order of the text; None when two overlap."""
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end))
    pairs = pairwise(ordered)
    return tuple(ordered) if all(a.end <= b.start for a, b in pairs) else None


def _checked(text: str, edits: Edits, wanted: Sequence[Term]) -> Edits:
    """Return the edits, or one that lays the list out anew where they do not read back."""
    if not edits or _reads_back(apply_edits(text, edits), wanted):
        return edits
    return (TextEdit(0, len(text), listed(wanted)),)


def _reads_back(text: str, wanted: Sequence[Term]) -> bool:
    """Return whether a text holds the terms meant, in order within each class."""
    return _class_by_class(split_terms(text).terms) == _class_by_class(wanted)


def _class_by_class(terms: Sequence[Term]) -> list[tuple[int, str]]:
    pairs = [(term.class_number or 0, term.text) for term in terms]
    return sorted(pairs, key=lambda pair: pair[0])
