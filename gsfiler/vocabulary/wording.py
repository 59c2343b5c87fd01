"""Format faults of one term, each at its place: what no Office can read, and what it would mend.

Offsets count in the term's own text, as typed.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from gsfiler.core.findings import Authority, Finding
from gsfiler.vocabulary import faults
from gsfiler.vocabulary.authorities import cite_row
from gsfiler.vocabulary.decoration import UNREADABLE_CODES
from gsfiler.vocabulary.faults import LONG, TOO_LONG
from gsfiler.vocabulary.fill_ins import UNFILLED, unfilled_findings
from gsfiler.vocabulary.tables import read_table
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import letter_runs, plain

__all__ = ["MALFORMED_CODES", "MAX_FINDINGS", "wording_findings"]

MAX_FINDINGS = 500
MALFORMED_CODES = faults.MALFORMED_CODES | {UNFILLED.code} | UNREADABLE_CODES
"""Codes of all findings that make a term malformed.

A template whose blanks are empty is no wording yet, and a wording with a letter of another script
is none that an Office can read, even where they are listed so.
"""

_SIMPLE = re.compile(r"[A-Z]?[a-z]+(?:(?:, |[ '-])[a-z]+)*")
"""A term of plain letters, single blanks, hyphens and commas: its form cannot be wrong."""

_PAIRS = {")": "(", "]": "[", "}": "{", "）": "（", "］": "［", "｝": "｛"}
_OPENING = frozenset(_PAIRS.values())
_LINE_SIGNS = "\t\n\r\x85\u2028\u2029"
_MARK_SIGNS = "®™©℠"
_WORD_BULLETS = "\uf0a7\uf0b7\uf0d8\uf0fc"
_LOST = "\ufffd"
_SEPARATORS = ",;:/"
_AND_OR = frozenset((("and", "or"), ("et", "ou")))

_NUMBERING = re.compile(
    rf"\s*([-•*·‣▪◦●○■►–—]+(?=\s)|[•‣▪◦●○■►{_WORD_BULLETS}]|\(?\d{{1,3}}[.)](?=\s)|\(?(?:[a-z]|[ivx]+)\)(?=\s))",
    re.IGNORECASE,
)
_EDGE = re.compile(r"^\s*([,;:/]+)|(?<![\s,;:/])\s*([,;:/]+)\s*$|([,;](?:\s*[,;:])+)")
_SEMICOLON = re.compile(r";(?=\s*[^\s,;])")
_COLON = re.compile(r"(?<=[^\W\d]):(?=\s*\w)|(?<=\d):(?=\s*[^\W\d])|(?<=\s):(?=\s*\w)")
_SLASH = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,})\s?/\s?([^\W\d_]{2,})")
_STOP = re.compile(r"(?<![^\W_])([^\W_]+)\.(?=\s+[^\W\d_])")
_BREAK = re.compile(rf"[{_LINE_SIGNS}]+")
_BLANKS = re.compile(r"(?<=\S)[ \u00a0\u3000]{2,}(?=\S)")
_MARK_SIGN = re.compile(f"[{_MARK_SIGNS}]")
_SQUARE = re.compile(r"\[[^\[\]]*\]")
_CAPITALS = re.compile(r"(?<![\w\[(/-])([A-Z]{3,6})s?(?![\w\])/-])(?!\s*[\[(])")


def wording_findings(term: Term, designated: Sequence[str] = ()) -> list[Finding]:
    """Return the format faults of a term, at most 500, those that make it malformed first."""
    text = term.text
    found = [faults.CLASS.at(problem=term.class_problem)] if term.class_problem else []
    if not plain(text).strip(_SEPARATORS + "." + " " + _LINE_SIGNS):
        return [*found, faults.EMPTY.at(0, len(text))]
    if len(text) > TOO_LONG:
        return [*found, faults.FAR_TOO_LONG.at(0, len(text), length=len(text))]
    if not any(sign.isalpha() for sign in text):
        found.append(faults.NO_LETTER.at(0, len(text)))
    if _SIMPLE.fullmatch(text) and len(text) <= LONG:
        return [*found, *_trade_marks(text)][:MAX_FINDINGS]
    found += _controls(text)
    found += _brackets(text)
    found += unfilled_findings(text)
    found += _separators(text)
    found += _typing(text)
    found += _signs(text)
    if "US" in designated:
        squares = _SQUARE.finditer(text)
        found += [faults.SQUARE.at(*square.span(), found=square[0]) for square in squares]
    return found[:MAX_FINDINGS]


def _controls(text: str) -> Iterator[Finding]:
    """Yield a finding for each run of characters that no one can read."""
    if text.isprintable() and _LOST not in text:
        return
    place = 0
    while place < len(text):
        start = place
        while place < len(text) and _unreadable(text[place]):
            place += 1
        if place > start:
            name = f"U+{ord(text[start]):04X}"
            yield faults.CONTROL.at(start, place, name=name)
        place += 1


def _unreadable(sign: str) -> bool:
    """Tell whether a character is a control, a private or broken one, or the mark of lost text."""
    if sign in _LINE_SIGNS or sign in _WORD_BULLETS or sign.isprintable():
        return sign == _LOST
    return unicodedata.category(sign) in ("Cc", "Cs", "Co") or ord(sign) & 0xFFFE == 0xFFFE


def _brackets(text: str) -> Iterator[Finding]:
    """Yield a finding for each bracket without a partner; "1)" and "a)" at the start are none."""
    numbering = _NUMBERING.match(text)
    opened: list[int] = []
    for place in range(numbering.end() if numbering else 0, len(text)):
        sign = text[place]
        if sign in _OPENING:
            opened.append(place)
        elif sign in _PAIRS:
            if opened and plain(text[opened[-1]]) == plain(_PAIRS[sign]):
                opened.pop()
            else:
                yield faults.BRACKET.at(place, place + 1, bracket=sign)
    for place in opened:
        yield faults.BRACKET.at(place, place + 1, bracket=text[place])


def _separators(text: str) -> Iterator[Finding]:
    """Yield findings about signs between words that divide nothing or divide unclearly."""
    for edge in _EDGE.finditer(text):
        yield faults.SEPARATOR.at(*edge.span(edge.lastindex or 0), sign=edge[edge.lastindex or 0])
    for semicolon in _SEMICOLON.finditer(text):
        if text[: semicolon.start()].strip(_SEPARATORS + " ") and _outside(text, semicolon.start()):
            yield faults.SEMICOLON.at(*semicolon.span())
    for colon in _COLON.finditer(text):
        yield faults.COLON.at(*colon.span())
    for slash in _SLASH.finditer(text):
        known = (slash[1].lower(), slash[2].lower()) in _AND_OR
        if not known and not (slash[1].isupper() and slash[2].isupper()):
            yield faults.SLASH.at(*slash.span(), found=slash[0])
    for stop in _STOP.finditer(text):
        if len(stop[1]) > 1 and stop[1].lower() not in _words().stopped:
            yield faults.FULL_STOP.at(stop.end() - 1, stop.end())


def _outside(text: str, place: int) -> bool:
    before = text[:place]
    return all(before.count(opening) <= before.count(end) for end, opening in _PAIRS.items())


def _typing(text: str) -> Iterator[Finding]:
    """Yield findings about length, capitals, bullets, line breaks and blanks."""
    if len(text) > LONG:
        yield faults.OVERLONG.at(0, len(text), length=len(text))
    capitals = text.isupper()
    if capitals and sum(sign.isupper() for sign in text) > 5:
        yield faults.CAPITALS.at(0, len(text))
    numbering = _NUMBERING.match(text)
    if numbering:
        yield faults.NUMBERING.at(*numbering.span(1), found=numbering[1])
    for line_break in _BREAK.finditer(text):
        yield faults.LINE_BREAK.at(*line_break.span())
    for blanks in _BLANKS.finditer(text):
        yield faults.BLANKS.at(*blanks.span())
    for capital in () if capitals else _CAPITALS.finditer(text):
        if capital[1] not in _words().known:
            yield faults.ABBREVIATION.at(*capital.span(), found=capital[0])


def _signs(text: str) -> Iterator[Finding]:
    """Yield findings about trade mark signs and trade marks."""
    for sign in _MARK_SIGN.finditer(text):
        yield faults.MARK_SIGN.at(*sign.span(), sign=sign[0])
    yield from _trade_marks(text)


def _trade_marks(text: str) -> Iterator[Finding]:
    """Yield a finding for each trade mark that stands for a product."""
    words = _words()
    if words.mark_starts.isdisjoint(letter_runs(text)):
        return
    for mark in words.marks.finditer(text):
        generic = words.generic[str(mark.lastgroup)]
        yield faults.TRADE_MARK.at(
            *mark.span(), authority=words.authority, found=mark[0], generic=generic
        )


@dataclass(frozen=True, slots=True)
class _Words:
    """Trade marks with their generic names, and abbreviations with or without a full stop."""

    marks: re.Pattern[str]
    mark_starts: frozenset[str]
    generic: Mapping[str, str]
    authority: Authority
    stopped: frozenset[str]
    known: frozenset[str]


@lru_cache(maxsize=1)
def _words() -> _Words:
    table = read_table("wording")
    generic, alternatives = {}, []
    for number, (mark, name) in enumerate(table["marks"].items()):
        generic[f"m{number}"] = name
        spelt = re.sub(r"\\?[- ]", lambda _: r"[\s-]?", re.escape(mark))
        alternatives.append(f"(?P<m{number}>{spelt}s?)")
    return _Words(
        mark_starts=frozenset(start for mark in table["marks"] for start in _starts(mark)),
        marks=re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)", re.IGNORECASE),
        generic=generic,
        authority=cite_row(table, table),
        stopped=frozenset(table["abbreviations_with_full_stop"]),
        known=frozenset(table["abbreviations_known_everywhere"]),
    )


def _starts(mark: str) -> Iterator[str]:
    """Yield the runs of letters that a mark may begin with: "post" and "postit" of "Post-it"."""
    parts = re.findall(r"[^\W_]+", mark.casefold())
    for number in range(1, len(parts) + 1):
        yield "".join(parts[:number])
    yield "".join(parts) + "s"
