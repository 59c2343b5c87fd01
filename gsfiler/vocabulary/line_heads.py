"""What may stand before an indication: class headings, bullets and numbering.

All patterns read a *folded* copy of the text, of the same length, in which full-width signs, odd
dashes and foreign semicolons are plain (:func:`folded`); offsets are therefore valid in both.
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from gsfiler.vocabulary.text import DASHES, INVISIBLE, SINGLE_QUOTES

BULLET_SIGNS = (
    "•●○◦▪▫■□▶►▸▹◆◇‣⁃∙➢➤➔✓✔✗✦❖❑❒\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d\uf0a8\uf06e\uf071\uf075"
)
_FOLDS = str.maketrans(
    {
        **{chr(0xFF01 + i): chr(0x21 + i) for i in range(94)},
        **dict.fromkeys(DASHES, "-"),
        **dict.fromkeys(SINGLE_QUOTES, "'"),
        **dict.fromkeys("\u037e\u061b\u204f\u1364\ufe14\ufe54", ";"),
        "\u3010": "[",
        "\u3011": "]",
        "\u3002": ".",
        "\uff61": ".",
    }
)

_NOT_PLAIN = re.compile("[`\x80-\U0010ffff]{1,1000}")
_BLANK = re.compile(rf"[\s{INVISIBLE}]*")
_NUMBER = (
    r"(?P<number>\d{1,3}(?:\s{0,3}(?:,|/|&|-|and|et|y|und|e)\s{0,3}\d{1,3}\b){1,50}"
    r"(?=\s{0,3}(?:[:|;)\]]|[.\-](?:\s|$)))|\d{1,6})"
)
_KEYWORD_HEADING = re.compile(
    rf"""
    (?:[#>*_]{{1,6}}\s{{0,3}}){{0,3}}[(\[]?\s{{0,3}}
    (?: (?:(?:int(?:ernational|ernationale|ernacional)?\.?|nice)\s{{0,3}})?
        (?:class(?:es|e|i)?|clases?|klassen?|klass|cl|kl|класс)\.?
        \s{{0,3}}(?:no\.?|nr\.?|n[°º]\.?|number|\#|:)?\s{{0,3}}{_NUMBER}
      | in\s{{1,3}}class\s{{1,3}}(?P<inside>\d{{1,3}})(?=\s{{0,3}}:)
      | IC\s{{0,3}}(?P<us>\d{{3}}\b|\d{{1,2}}(?=\s{{0,3}}:))
      | [第제]\s{{0,3}}(?P<cjk>\d{{1,6}})\s{{0,3}}[类類류] )
    (?![\w%°])[)\]]?[*_]{{0,3}}
    (?:\s{{0,3}}\([^()\r\n]{{0,200}}\)(?=\s{{0,3}}:))?
    (?P<stop>\s{{0,8}}(?:[:|]|[.,\-](?=\s|$|[*_]))[*_]{{0,3}})?
    (?:\s{{0,3}}US(?:\s\d{{3}}){{1,20}}\.?)?(?:\s{{0,3}}G\s?&\s?S\s?:)?
    (?=[\s;]|$|(?<=[:|\])*_類类류]))
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SIGN_HEADING = re.compile(
    r"\[\s?(?P<square>\d{1,3})\s?\]|\|?[^\S\n]{0,3}(?P<bar>\d{1,3})[^\S\n]{0,8}\||"
    r"(?P<colon>\d{1,3})\s{0,3}:(?!\d)|(?P<tab>\d{1,3})\t"
)
_BARE_HEADING = re.compile(r"[(\[]?(?P<bare>\d{1,2}|0\d\d)[.:)\]]{0,2}")
_INID = re.compile(
    r"\(?5(?:10|11)\)?(?=\s)(?:\s{0,8}NCL\s?\(?\d{1,2}\s?-\s?\d{4}\)?)?|"
    r"NCL\s?\(?\d{1,2}\s?-\s?\d{4}\)?(?=\s|$)",
    re.IGNORECASE,
)
_BULLET = re.compile(
    rf"[{BULLET_SIGNS}]+|[*·]+(?=\s|\w)|-+(?=\s|[^\W\d]|$)|[oØü§](?=\t)|\((?:[a-z]|[ivx]{{2,5}})\)(?=\s)|"
    r"(?:[a-z]|[ivx]{2,5})\)(?=\s)|\d{1,3}(?:\.\d{1,3}){1,4}[.)](?=\s)",
    re.IGNORECASE,
)
_LETTER_DOT = re.compile(r"(?P<letter>[A-Za-z])\.(?=\s)")
INLINE_HEADING_AHEAD = (
    r"(?=\s{1,8}(?:int(?:ernational|\.)?\s{0,3})?(?:class|classe|clase|klasse|cl\.)\s{0,3}\d{1,6}"
    r"\s{0,3}[:|;])"
)


class Style(StrEnum):
    """How a bare number before an indication is written; the text decides what it means."""

    DOT = "9."
    PAREN = "9)"
    PARENS = "(9)"
    DASH = "9 -"
    BLANK = "9 Goods"
    BLANK_LOWER = "09 goods"
    LETTER = "a."


_NUMBERED = {
    Style.DOT: re.compile(r"(?P<n>\d{1,4})\.(?=\s)"),
    Style.PAREN: re.compile(r"(?P<n>\d{1,4})\)(?=\s)"),
    Style.PARENS: re.compile(r"\((?P<n>\d{1,4})\)(?=\s)"),
    Style.DASH: re.compile(r"(?P<n>\d{1,3})\s{1,3}-(?=\s)"),
    Style.BLANK: re.compile(
        r"(?P<n>0\d{1,2}(?=\s{1,4}[^\W\d_])|\d\d?(?=\s{1,4}[A-ZÀ-Þ]))[^\S\n]{1,4}"
    ),
    Style.BLANK_LOWER: re.compile(r"(?P<n>\d\d)[^\S\n]{1,4}(?=[^\W\d_])"),
}
_COUNTING = (Style.DOT, Style.PAREN, Style.PARENS, Style.DASH)
_STYLE_OPENING = re.compile(r"[(\d]")


class Styles(NamedTuple):
    """Which number styles stand for classes in this text, and which for mere numbering."""

    classes: frozenset[Style]
    numbering: frozenset[Style]


NO_STYLES = Styles(frozenset(), frozenset({Style.DOT, Style.PAREN, Style.PARENS}))


class Head(NamedTuple):
    """What was found before an indication: where it ends, and the class as typed, if any."""

    end: int
    class_text: str = ""
    found: bool = False


def folded(text: str) -> str:
    """Return the text with one plain sign for each decorated one; the length stays."""
    if text.isascii():
        return text
    # Run by run: most of a text is plain, and other threads come in between.
    return _NOT_PLAIN.sub(lambda found: found[0].translate(_FOLDS), text)


def read_head(shadow: str, start: int, end: int, styles: Styles, *, headings: bool = True) -> Head:
    """Return what stands before the indication of a line from ``start`` to ``end``."""
    position, class_text, found = _skip_blanks(shadow, start, end), "", False
    while position < end:
        step = _mark(shadow, position, end, styles)
        if step is None and headings and not class_text:
            step = _heading(shadow, position, end, styles)
        if step is None:
            break
        position, found = _skip_blanks(shadow, step.end, end), True
        class_text = step.class_text or class_text
    return Head(position if found else start, class_text, found)


def read_inline_head(shadow: str, start: int, end: int, *, headings: bool = True) -> Head:
    """Return what stands before an indication that follows a semicolon within a line."""
    position, class_text, found = _skip_blanks(shadow, start, end), "", False
    while position < end:
        step = _mark(shadow, position, end, NO_STYLES)
        if step is None and headings and not class_text:
            heading = _KEYWORD_HEADING.match(shadow, position, end)
            # “hats; class 9; computers”: a heading may be closed by the sign that closes terms.
            if heading and (heading["stop"] or shadow.startswith(";", heading.end())):
                step = _found(heading)
        if step is None:
            break
        position, found = _skip_blanks(shadow, step.end, end), True
        class_text = step.class_text or class_text
    return Head(position if found else start, class_text, found)


def has_keyword_heading(shadow: str, start: int, end: int) -> bool:
    """Return whether a line begins with a heading that says “Class 9” in so many words."""
    return bool(_KEYWORD_HEADING.match(shadow, _skip_blanks(shadow, start, end), end))


def decide_styles(shadow: str, lines: Iterable[tuple[int, int]]) -> Styles:
    """Decide for a whole text which bare numbers are classes and which are mere numbering.

    Where a heading says “Class 9”, all bare numbers are numbering. Otherwise numbers that ascend,
    lie between 1 and 45 and leave gaps (9, 25, 35) are classes; 1, 2, 3 is numbering.
    """
    seen: dict[Style, list[str]] = {style: [] for style in _NUMBERED}
    letters: list[str] = []
    spelt_out, opening, opened = False, True, False
    for start, end in lines:
        position = _skip_blanks(shadow, start, end)
        spelt_out = spelt_out or bool(_KEYWORD_HEADING.match(shadow, position, end))
        if found := _LETTER_DOT.match(shadow, position, end):
            letters.append(found["letter"])
        elif position < end and _STYLE_OPENING.match(shadow, position):
            for style, pattern in _NUMBERED.items():
                if found := pattern.match(shadow, position, end):
                    seen[style].append(found["n"])
                    opened = opened or (opening and style == Style.BLANK)
        opening = opening and bool(_INID.fullmatch(shadow, position, end))
    numbering = set(NO_STYLES.numbering)
    if letters[:1] in (["a"], ["A"]) and len(letters) > 1:
        numbering.add(Style.LETTER)
    if _counts_up(seen[Style.DASH]):
        numbering.add(Style.DASH)
    classes = set()
    if not spelt_out:
        classes = {style for style in _COUNTING if _are_classes(seen[style])}
        if _is_lone_class(seen[Style.PARENS]):
            classes.add(Style.PARENS)
        if opened and ";" in shadow:
            gazette = (Style.BLANK, Style.BLANK_LOWER)
            classes |= {style for style in gazette if _are_gazette_classes(seen[style])}
    return Styles(frozenset(classes), frozenset(numbering - classes))


def _skip_blanks(shadow: str, start: int, end: int) -> int:
    """Return where blanks and invisible signs end."""
    found = _BLANK.match(shadow, start, end)
    return found.end() if found else start


def _mark(shadow: str, position: int, end: int, styles: Styles) -> Head | None:
    """Return a bullet, a number of a numbered list or an INID code at this place."""
    if found := _BULLET.match(shadow, position, end) or _INID.match(shadow, position, end):
        return Head(found.end())
    if Style.LETTER in styles.numbering and (found := _LETTER_DOT.match(shadow, position, end)):
        return Head(found.end())
    for style, pattern in _NUMBERED.items():
        if style in styles.numbering and (found := pattern.match(shadow, position, end)):
            return Head(found.end())
    return None


def _heading(shadow: str, position: int, end: int, styles: Styles) -> Head | None:
    """Return a class heading at this place."""
    found = _KEYWORD_HEADING.match(shadow, position, end)
    if found and not (shadow.startswith(";", found.end()) and _goes_on(shadow, position)):
        return _found(found)
    if not _SIGN_OPENING.match(shadow, position):
        return None
    if found := _SIGN_HEADING.match(shadow, position, end):
        return _found(found)
    if found := _BARE_HEADING.fullmatch(shadow, position, end):
        return _found(found)
    for style, pattern in _NUMBERED.items():
        if style in styles.classes and (found := pattern.match(shadow, position, end)):
            return Head(found.end(), found["n"])
    return None


def _goes_on(shadow: str, position: int) -> bool:
    """Tell whether the line before leaves a term open, as “lasers of safety” before “class 1;”."""
    before = shadow[max(position - 200, 0) : position].rstrip(" \t")
    line = before[:-1].rstrip(" \t\r") if before.endswith("\n") else before
    return shadow[position].islower() and bool(line) and line[-1] not in ";.:\n"


_SIGN_OPENING = re.compile(r"[\[(|\d]")


def _found(heading: re.Match[str]) -> Head:
    """Return the head of a matched heading: whichever of its groups holds the number."""
    texts = heading.groupdict()
    number = next(text for name, text in texts.items() if name != "stop" and text)
    return Head(heading.end(), number)


def _are_classes(numbers: list[str]) -> bool:
    """Return whether two or more numbers ascend with gaps, within 1 to 45."""
    values = [int(number) for number in numbers]
    steps = {after - before for before, after in pairwise(values)}
    return (
        len(values) > 1
        and min(steps) > 0
        and values[0] > 0
        and values[-1] <= 45
        and steps != {1}
        and not (values[0] == 1 and values[1] == 2)
    )


def _is_lone_class(numbers: list[str]) -> bool:
    """Return whether the one number in brackets (“(9) cables”) is a class; “(1)” begins a count."""
    return len(numbers) == 1 and 2 <= int(numbers[0]) <= 45


def _are_gazette_classes(numbers: list[str]) -> bool:
    """Return whether numbers before capitals (“09 Computers”) are classes, as in gazettes."""
    values = [int(number) for number in numbers]
    padded = any(number.startswith("0") for number in numbers)
    ascending = all(a < b for a, b in pairwise(values))
    in_range = all(1 <= value <= 45 for value in values)
    return ascending and in_range and (padded or len(values) > 1)


def _counts_up(numbers: list[str]) -> bool:
    """Return whether two or more numbers count 1, 2, 3."""
    return len(numbers) > 1 and [int(number) for number in numbers] == list(
        range(1, len(numbers) + 1)
    )
