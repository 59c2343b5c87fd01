"""Find and take off Unicode decoration: signs that look right but are not the plain ones.

Word processors, PDFs and web pages put them in: typographic quotes and dashes, no-break and
invisible characters, ligatures, full-width forms, loose accents, look-alike letters of another
script. Notes and warnings are about decoration that never changes a verdict
(:mod:`gsfiler.vocabulary.text` folds it); here it is made visible, and taken off where the user
asks for it. Errors are about signs that folding leaves as they are and no Office can read: they
make a term malformed. Accents stay, in one piece with their letter.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby, islice
from typing import NamedTuple

from gsfiler.core.findings import Finding, FindingKind, Severity
from gsfiler.vocabulary.authorities import PLAIN_WORDING, PRACTICAL_ADVICE
from gsfiler.vocabulary.look_alikes import foreign_letters, with_own_letters
from gsfiler.vocabulary.text import DASHES, DOUBLE_QUOTES, INVISIBLE, SINGLE_QUOTES

MAX_FINDINGS = 500

SMART_QUOTE = FindingKind(
    "SIGN_QUOTE",
    Severity.NOTE,
    "The typographic quotation mark {typed} ({names}) stands for the plain {plain}",
    PLAIN_WORDING,
)
ODD_DASH = FindingKind(
    "SIGN_DASH",
    Severity.NOTE,
    "The dash {typed} ({names}) stands for the plain hyphen {plain}",
    PLAIN_WORDING,
)
ODD_BLANK = FindingKind(
    "SIGN_BLANK",
    Severity.NOTE,
    "A special blank ({names}) stands for a plain blank.",
    PLAIN_WORDING,
)
BREAK = FindingKind(
    "SIGN_BREAK",
    Severity.WARNING,
    "A tab or line break ({names}) stands inside the term; write a plain blank.",
    PLAIN_WORDING,
)
INVISIBLE_SIGN = FindingKind(
    "SIGN_INVISIBLE",
    Severity.WARNING,
    "An invisible character ({names}) hides in the term; take it out.",
    PRACTICAL_ADVICE,
)
BIDI_CONTROL = FindingKind(
    "SIGN_DIRECTION",
    Severity.WARNING,
    "A control character for the direction of writing ({names}) hides in the term; take it out.",
    PRACTICAL_ADVICE,
)
COMPATIBILITY = FindingKind(
    "SIGN_FORM",
    Severity.NOTE,
    "“{typed}” ({names}) is a ligature, full-width or other special form; write “{plain}”.",
    PRACTICAL_ADVICE,
)
LOOSE_ACCENT = FindingKind(
    "SIGN_ACCENT",
    Severity.NOTE,
    "“{typed}” is written as a letter and a loose accent; write “{plain}” as one character.",
    PRACTICAL_ADVICE,
)
CONTROL = FindingKind(
    "SIGN_CONTROL",
    Severity.ERROR,
    "A control or private character ({names}) stands in the term; take it out.",
    PRACTICAL_ADVICE,
)
LOST_CHARACTER = FindingKind(
    "SIGN_LOST",
    Severity.ERROR,
    "A character was lost when the text was converted (“{typed}”); type it again.",
    PRACTICAL_ADVICE,
)
LOOK_ALIKE = FindingKind(
    "SIGN_LOOK_ALIKE",
    Severity.ERROR,
    "“{typed}” in “{word}” looks like “{plain}” but is {names}; type the word again.",
    PRACTICAL_ADVICE,
)
MIXED_SCRIPT = FindingKind(
    "SIGN_MIXED_SCRIPT",
    Severity.ERROR,
    "“{typed}” in “{word}” is of another script ({names}); type the word again.",
    PRACTICAL_ADVICE,
)
KINDS = (
    SMART_QUOTE,
    ODD_DASH,
    ODD_BLANK,
    BREAK,
    INVISIBLE_SIGN,
    BIDI_CONTROL,
    COMPATIBILITY,
    LOOSE_ACCENT,
    CONTROL,
    LOST_CHARACTER,
    LOOK_ALIKE,
    MIXED_SCRIPT,
)

UNREADABLE_CODES = frozenset(kind.code for kind in KINDS if kind.severity is Severity.ERROR)
"""Codes of signs that make a term malformed: lost, control, look-alike, of another script."""

_SUSPECT = re.compile(r"[^\x20-\x7e]")
_CLUSTER = re.compile(
    r"(?:[\x20-\x7e](?=[\u0300-\u036f])|[^\x20-\x7e])[\u0300-\u036f\u3099\u309a]{0,30}"
)
_EAST_ASIAN = r"[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]"
"""Compiled when a text has decoration: that takes long."""

_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_JOINED_SCRIPTS = re.compile(r"[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff]")
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MARKS_OF_DIRECTION = frozenset("\u061c\u200e\u200f")
_JOINERS = frozenset("\u200c\u200d")
_KEPT = frozenset("™℠℗")
_HEAP = re.compile(r"[^\w\s\x21-\x7e]{200,}")
_PLAIN = str.maketrans(
    {
        **dict.fromkeys(SINGLE_QUOTES, "'"),
        **dict.fromkeys(DOUBLE_QUOTES, '"'),
        **dict.fromkeys(DASHES, "-"),
        **dict.fromkeys(INVISIBLE, ""),
        "\u2044": "/",
    }
)


class _Spot(NamedTuple):
    """One decorated place: offsets, kind, and the plain text that belongs there."""

    start: int
    end: int
    kind: FindingKind
    plain: str


def decorations(text: str) -> list[Finding]:
    """Return a finding for each run of decoration, in order, at most 500 of them."""
    if not _SUSPECT.search(text):
        return []
    found = list(islice(_findings_of_signs(text), MAX_FINDINGS))
    for letter in islice(foreign_letters(text), MAX_FINDINGS):
        kind = LOOK_ALIKE if letter.own else MIXED_SCRIPT
        typed = text[letter.start : letter.end]
        found.append(
            kind.at(
                letter.start,
                letter.end,
                typed=typed,
                plain=letter.own,
                word=letter.word,
                names=_names(typed),
            )
        )
    return sorted(found, key=lambda finding: (finding.start or 0, finding.code))[:MAX_FINDINGS]


def undecorated(text: str) -> str:
    """Return the text with plain signs for all decoration; line breaks and tabs become blanks.

    What cannot be told is left: lost characters, and foreign letters that look like no other.
    """
    if not _SUSPECT.search(text):
        return text
    pieces, position = [], 0
    for spot in _spots(text):
        pieces += [text[position : spot.start], spot.plain]
        position = spot.end
    plain = unicodedata.normalize("NFC", "".join([*pieces, text[position:]]))
    return unicodedata.normalize("NFC", with_own_letters(plain))


def heaped_accents(text: str) -> int | None:
    """Return where a heap of 200 or more loose accents begins, None where there is none.

    No language writes so; putting such a heap in order takes time that grows with its square.
    """
    for found in () if text.isascii() else _HEAP.finditer(text):
        if sum(1 for sign in found[0] if unicodedata.combining(sign)) * 2 > len(found[0]):
            return found.start()
    return None


def _findings_of_signs(text: str) -> Iterator[Finding]:
    """Yield a finding for each run of neighbouring spots of one kind."""
    spots = _spots(text)
    run: list[_Spot] = []
    for spot in spots:
        if run and (spot.start != run[-1].end or spot.kind is not run[-1].kind):
            yield _finding(text, run)
            run = []
        run.append(spot)
    if run:
        yield _finding(text, run)


def _finding(text: str, run: list[_Spot]) -> Finding:
    """Return the finding of one run of spots."""
    start, end = run[0].start, run[-1].end
    typed, plain = text[start:end][:40], "".join(spot.plain for spot in run)[:40]
    return run[0].kind.at(start, end, typed=typed, plain=plain, names=_names(typed))


def _spots(text: str) -> Iterator[_Spot]:
    """Yield the decorated places of a text, in order."""
    east_asian = bool(re.search(_EAST_ASIAN, text))
    right_to_left = bool(_RIGHT_TO_LEFT.search(text))
    for cluster in _CLUSTER.finditer(text):
        judged = _judge(cluster[0], east_asian=east_asian)
        if judged is None:
            continue
        start, end = cluster.span()
        sign = text[start]
        if right_to_left and sign in _MARKS_OF_DIRECTION:
            continue
        if sign in _JOINERS and _JOINED_SCRIPTS.search(text, max(start - 1, 0), end + 1):
            continue
        yield _Spot(start, end, *judged)


@lru_cache(maxsize=4096)
def _judge(cluster: str, *, east_asian: bool) -> tuple[FindingKind, str] | None:
    """Return the kind and the plain form of a character with its accents; None when it is plain."""
    sign = cluster[0]
    if sign in _KEPT or (east_asian and _is_east_asian_form(sign)):
        return None
    if kind := _kind_of_sign(sign):
        plain = {ODD_BLANK: " ", BREAK: " ", LOST_CHARACTER: sign}.get(kind)
        plain = sign.translate(_PLAIN) if plain is None and kind in _REPLACED else plain or ""
        return kind, plain + cluster[1:]
    folded = unicodedata.normalize("NFKC", cluster).translate(_PLAIN)
    if folded == cluster:
        return None
    composed = unicodedata.normalize("NFC", cluster)
    if len(cluster) > 1 and unicodedata.normalize("NFKC", sign) == sign:
        return LOOSE_ACCENT, composed
    return COMPATIBILITY, folded


_REPLACED = (SMART_QUOTE, ODD_DASH)


def _kind_of_sign(sign: str) -> FindingKind | None:
    """Return the kind of a single decorating sign, None for letters and whatever is plain."""
    category = unicodedata.category(sign)
    kind = None
    if sign in SINGLE_QUOTES or sign in DOUBLE_QUOTES:
        kind = SMART_QUOTE
    elif sign in DASHES:
        kind = ODD_DASH
    elif sign in _DIRECTION:
        kind = BIDI_CONTROL
    elif sign in "\t\n\r\x0b\x0c\x85\u2028\u2029":
        kind = BREAK
    elif category == "Zs":
        kind = ODD_BLANK
    elif sign in INVISIBLE or category == "Cf" or "\ufe00" <= sign <= "\ufe0f":
        kind = INVISIBLE_SIGN
    elif sign == "\N{REPLACEMENT CHARACTER}":
        kind = LOST_CHARACTER
    elif category in {"Cc", "Co", "Cs", "Cn"}:
        kind = CONTROL
    return kind


def _is_east_asian_form(sign: str) -> bool:
    """Return whether a full-width sign is at home in Chinese, Japanese or Korean text."""
    return unicodedata.east_asian_width(sign) == "F" or sign == "\u3000"


def _names(typed: str) -> str:
    """Return “U+00A0 no-break space” for each different character, at most three."""
    different = [sign for sign, _ in groupby(typed)]
    unique = list(dict.fromkeys(different))[:3]
    return ", ".join(
        f"U+{ord(sign):04X} {unicodedata.name(sign, 'without a name').lower()}" for sign in unique
    )
