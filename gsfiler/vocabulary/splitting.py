"""Split a typed list into its terms without losing a character.

Every character that is not blank lies in exactly one term or one separator. Semicolons, line
breaks, bullets and tabs divide, unless they stand in a closed pair of brackets; commas divide only
where the user says so: a semicolon parts indications, a comma what stands within one (TMEP
1402.01(a), October 2017; practice of the International Bureau, recalled). Class headings are
separators that set the class of what follows. The time is linear in the length of the text.
"""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from gsfiler.core.codes import parse_class
from gsfiler.core.errors import InputError, InvalidCode
from gsfiler.vocabulary.line_heads import (
    BULLET_SIGNS,
    INLINE_HEADING_AHEAD,
    NO_STYLES,
    Head,
    decide_styles,
    folded,
    read_head,
    read_inline_head,
)
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import INVISIBLE
from gsfiler.vocabulary.wrapping import Line, Segment, segments

MAX_TERMS = 1_000_000

_LINE_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_COUNTED_BREAKS = frozenset({"\r\n", "\n", "\r", "\u2029"})
_HARD_BREAKS = frozenset({"\x0c", "\u2029"})
_BRACKETS = r"[()\[\]{}]"
_DIVIDERS = re.compile(rf"[;\t{BULLET_SIGNS}]+|{_BRACKETS}|\.{INLINE_HEADING_AHEAD}", re.IGNORECASE)
_COMMAS = re.compile(
    rf"""{_BRACKETS}|(?<!\d),|,(?!\d)|\b(?:
    namely|viz|i\.e|that\ is|to\ wit|in\ particular|particularly|especially|including|such\ as|
    for\ example|e\.g|other\ than|except|excepting|excluding|consisting\ of|composed\ of|
    comprising|
    à\ savoir|c'est-à-dire|en\ particulier|notamment|tel(?:le)?s?\ que|y\ compris|autres?\ que|
    à\ l'exception|excepté|sauf|
    a\ saber|es\ decir|en\ concreto|en\ particular|especialmente|incluid[oa]s?|tales\ como|
    excepto|con\ excepción|distint[oa]s\ de|que\ no\ sean|
    nämlich|insbesondere|d\.h|einschließlich|ausgenommen|wie\ etwa|soweit)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_LIST_SIGNS = re.compile(rf"[;\t\n\r\x0b\x0c\x85\u2028\u2029{BULLET_SIGNS}]")
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_CLOSING_SIGNS = ",|" + "".join(filter(str.isspace, map(chr, range(0x3001))))
_DEEPEST = 256
_NOTHING = re.compile(rf"[\s\-_.,:;|/*+=~•·{INVISIBLE}]*")
_CONJUNCTION = re.compile(r"(?:and|or|et|ou|y|und|oder)\s+(?=\S)")
_ABBREVIATION = re.compile(
    r"(?:\.\s?[^\W\d_]|\b(?:[Ee]tc|[Ii]ncl|[Ee]xcl|[Aa]pprox|Inc|Ltd|Corp|Co|Am|Brit|[Rr]esp|usw|"
    r"bzw|ggf|[Ii]nkl|einschl|insb|zzgl|evtl|ex|ej))$"
)
_SHARED = re.compile(
    r"\b(?:not|non|other|for|of|in|on|by|with|without|being|having|made|used|including|such|as|to|"
    r"from|at|whether|relating|all|their|its|de|des|du|en|pour|para|que|für|aus|von|nicht)\b|"
    r"\b(?!metal|chemical|material|fabric|music|plastic|ceramic)\w+"
    r"(?:al|ic|ary|ive|able|ible|ous|ed|less|ant|ent)$|\b(?:fresh|frozen|dried|live|raw|empty)$",
    re.IGNORECASE,
)
_GERUND = re.compile(r"(?!clothing|bedding|lighting|packaging)\w+ing$", re.IGNORECASE)


class CommaRule(StrEnum):
    """Whether commas divide: never, always (outside brackets), or where the text suggests it."""

    KEEP = "keep"
    SPLIT = "split"
    AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Separator:
    """Characters between terms: signs, bullets, numbers, class headings; offsets as in Term."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Split:
    """The terms and separators of a text, in order, and what was decided on the way.

    ``joined_lines`` counts line ends inside terms, ``dividing_commas`` commas that divided;
    ``last_class`` and ``last_problem`` hold for what would follow the text.
    """

    terms: tuple[Term, ...]
    separators: tuple[Separator, ...]
    joined_lines: int = 0
    dividing_commas: int = 0
    last_class: int | None = None
    last_problem: str = ""


@dataclass(slots=True)
class _Work:
    """The state of one splitting: the class in force, and the terms found so far."""

    text: str
    shadow: str
    comma: CommaRule
    template: Term
    headings: bool
    source: str
    class_number: int | None
    class_problem: str
    terms: list[Term] = field(default_factory=list)
    commas: int = 0


def split_terms(
    text: str,
    *,
    comma: CommaRule = CommaRule.KEEP,
    class_number: int | None = None,
    class_problem: str = "",
    language: str = "",
    term_id: str = "",
    note: str = "",
    first_line: int = 1,
    headings: bool = True,
    source: str = "the list",
) -> Split:
    """Return the terms and separators of a typed list; ``first_line`` is the number of its line.

    ``class_number`` and ``class_problem`` hold until the first class heading; ``headings=False``
    where the class is known and a heading would be part of a term. ``source`` names the text in
    errors. Raises InputError above a million terms.
    """
    shadow = folded(text)
    template = Term("", language=language, id=term_id, note=note)
    work = _Work(text, shadow, comma, template, headings, source, class_number, class_problem)
    joined = 0
    for segment in segments(shadow, _read_lines(shadow, first_line, headings=headings)):
        joined += len(segment.lines) - 1
        _split_segment(work, segment)
    return Split(
        tuple(work.terms),
        tuple(_gaps(text, work.terms)),
        joined,
        work.commas,
        work.class_number,
        work.class_problem,
    )


def is_one_term(text: str, *, class_given: bool) -> bool:
    """Return whether a cell of a sheet is one term to the letter, not a list or a class heading.

    ``class_given`` says that the class stands beside it; then a heading with nothing behind it
    (“Class 9”) is a term like any other.
    """
    shadow = folded(text.strip())
    if _LIST_SIGNS.search(shadow) or _NOTHING.fullmatch(shadow):
        return False
    head = read_head(shadow, 0, len(shadow), NO_STYLES)
    return not head.class_text or (class_given and head.end == len(shadow))


def _read_lines(shadow: str, first_line: int, *, headings: bool) -> list[Line]:
    """Return the lines that are not blank, each with what stands before its first term."""
    spans: list[tuple[int, int, int, bool]] = []
    start, number, opens = 0, first_line, True
    for line_break in _LINE_BREAK.finditer(shadow):
        opens = _add_line(shadow, start, line_break.start(), number, spans, opens=opens)
        opens = opens or line_break[0] in _HARD_BREAKS
        start, number = line_break.end(), number + (line_break[0] in _COUNTED_BREAKS)
    _add_line(shadow, start, len(shadow), number, spans, opens=opens)
    styles = decide_styles(shadow, ((begin, end) for begin, end, _, _ in spans))
    return [
        Line(begin, end, number, read_head(shadow, begin, end, styles, headings=headings), opens)
        for begin, end, number, opens in spans
    ]


def _add_line(
    shadow: str,
    start: int,
    end: int,
    number: int,
    spans: list[tuple[int, int, int, bool]],
    *,
    opens: bool,
) -> bool:
    """Add a line unless it is blank; return whether the following line opens a block."""
    begin, end = _trimmed(shadow, start, end)
    if begin < end:
        spans.append((begin, end, number, opens))
    return begin >= end


def _split_segment(work: _Work, segment: Segment) -> None:
    """Add the terms of one segment."""
    shadow, end = work.shadow, segment.end
    head, position, follows_sign = segment.lines[0].head, segment.lines[0].start, False
    lines = ([line.start for line in segment.lines], [line.number for line in segment.lines])
    for cut_start, cut_end in [*_cuts(shadow, head.end, end, _DIVIDERS), (end, end)]:
        if position != segment.lines[0].start:
            head = read_inline_head(shadow, position, cut_start, headings=work.headings)
        _set_class(work, head)
        pieces = _pieces(work, head.end, cut_start, alone=segment.alone)
        for number, (start, stop) in enumerate(pieces, 1):
            follows = follows_sign or number > 1
            begin = _after_conjunction(shadow, start, stop) if follows else start
            final = number == len(pieces) and shadow[cut_start : cut_start + 1] != ";"
            _add_term(work, begin, stop, lines, final=final)
        position, follows_sign = cut_end, shadow[cut_start : cut_start + 1] == ";"


def _cuts(shadow: str, start: int, end: int, signs: re.Pattern[str]) -> list[tuple[int, int]]:
    """Return the spans of the signs that divide: all but those in a closed pair of brackets.

    A phrase such as “namely” protects what follows it, and the comma before it; only the pattern
    for commas has phrases.
    """
    cuts: list[tuple[int, int]] = []
    open_pairs: dict[str, deque[tuple[int, bool]]] = {
        closing: deque(maxlen=_DEEPEST) for closing in _CLOSING.values()
    }
    protected = False
    for found in signs.finditer(shadow, start, end):
        sign = shadow[found.start()]
        if sign in _CLOSING:
            open_pairs[_CLOSING[sign]].append((len(cuts), protected))
        elif sign in open_pairs:
            if open_pairs[sign]:
                length, protected = open_pairs[sign].pop()
                del cuts[length:]
        elif sign.isalpha() and sign not in BULLET_SIGNS:
            if cuts and not shadow[cuts[-1][1] : found.start()].strip():
                cuts.pop()
            protected = True
        elif not protected:
            cuts.append(found.span())
    return cuts


def _pieces(work: _Work, start: int, end: int, *, alone: bool) -> list[tuple[int, int]]:
    """Return the spans into which commas divide an indication, if they do."""
    whole = [(start, end)]
    if work.comma == CommaRule.KEEP or (work.comma == CommaRule.AUTO and not alone):
        return whole
    cuts = _cuts(work.shadow, start, end, _COMMAS)
    starts, ends = [start, *(after for _, after in cuts)], [*(cut for cut, _ in cuts), end]
    pieces = list(zip(starts, ends, strict=True))
    if work.comma == CommaRule.AUTO and not _stand_alone(work.shadow, pieces):
        return whole
    work.commas += len(cuts)
    return pieces


def _stand_alone(shadow: str, pieces: list[tuple[int, int]]) -> bool:
    """Return whether the pieces between commas are goods of their own, three or more of them.

    Nice wording is full of commas that do not divide: “cables, non-electric”, “works of art of
    wood, wax or plaster”, “surgical, medical and dental instruments”. One preposition or mere
    adjective is enough for no comma to divide.
    """
    if len(pieces) < 3:
        return False
    texts = [shadow[start:end].strip() for start, end in pieces]
    if not all(texts) or any(_SHARED.search(text) for text in texts):
        return False
    return not (_GERUND.match(texts[0]) and len(texts[-1].split()) > 2)


def _set_class(work: _Work, head: Head) -> None:
    """Put the class of a heading in force."""
    if head.class_text:
        try:
            work.class_number, work.class_problem = parse_class(head.class_text), ""
        except InvalidCode as error:
            work.class_number, work.class_problem = None, str(error)


def _after_conjunction(shadow: str, start: int, end: int) -> int:
    """Return where a term begins when “and” or “or” stands before it, as before the last one."""
    begin, _ = _trimmed(shadow, start, end)
    conjunction = _CONJUNCTION.match(shadow, begin, end)
    return conjunction.end() if conjunction else begin


def _add_term(
    work: _Work, start: int, end: int, lines: tuple[list[int], list[int]], *, final: bool
) -> None:
    """Add the term between two places, unless nothing but signs stands there."""
    shadow = work.shadow
    start, end = _trimmed(shadow, start, end)
    if final:
        end = _before_full_stop(shadow, start, end)
    if start >= end or _NOTHING.fullmatch(shadow, start, end):
        return
    if len(work.terms) >= MAX_TERMS:
        raise InputError(
            work.source,
            f"the text holds more than {MAX_TERMS:,} terms.",
            "Split it into smaller lists.",
        )
    starts, numbers = lines
    template = work.template
    work.terms.append(
        Term(
            work.text[start:end],
            work.class_number,
            template.language,
            template.id,
            numbers[max(bisect_right(starts, start) - 1, 0)],
            start,
            end,
            template.note,
            work.class_problem,
        )
    )


def _before_full_stop(shadow: str, start: int, end: int) -> int:
    """Return where the last term ends without the full stop, comma or bar that closes a list."""
    end = start + len(shadow[start:end].rstrip(_CLOSING_SIGNS))
    closed = end > start and shadow[end - 1] == "."
    closed = closed and not shadow.startswith("...", max(end - 3, start))
    if closed and not _ABBREVIATION.search(shadow, max(start, end - 12), end - 1):
        end = _trimmed(shadow, start, end - 1)[1]
    return end


def _trimmed(shadow: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without outer blanks."""
    piece = shadow[start:end]
    inner = piece.lstrip()
    return end - len(inner), end - len(inner) + len(inner.rstrip())


def _gaps(text: str, terms: list[Term]) -> Iterator[Separator]:
    """Yield what is not blank between the terms, line by line."""
    position = 0
    for place in [*((term.start, term.end) for term in terms), (len(text), len(text))]:
        for part in _PART.finditer(text, position, place[0]):
            yield Separator(part[0], part.start(), part.end())
        position = place[1]


_PART = re.compile(r"\S(?:[^\S\n\r]*\S)*+")
