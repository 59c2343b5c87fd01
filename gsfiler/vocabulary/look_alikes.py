"""Letters of another script inside a word: “cаbles” with a Cyrillic “а” looks right, is not.

The table holds the pairs of the Unicode confusables list (UTS #39) that a keyboard or a text
recognition really exchanges; Greek letters that science puts into Latin words (α, β, κ, µ, Ω) are
left alone, and those that it lets stand by themselves ("ι-carrageenan").
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_CYRILLIC = dict(
    zip(
        "аеорсухіјѕһԁԛԝӏАВЕЅІЈКМНОРСТХУЗԌԚԜ",
        "aeopcyxijshdqwlABESIJKMHOPCTXYЗGQW",
        strict=True,
    )
)
_CYRILLIC["З"] = "3"
_GREEK = dict(zip("ονρυιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ovpuiABEZHIKMNOPTYX", strict=True))
_ALONE = frozenset("νρυι")
_TO_LATIN = {**_CYRILLIC, **_GREEK, "ɑ": "a", "ɡ": "g"}
del _TO_LATIN["З"]
_TO_CYRILLIC = {latin: cyrillic for cyrillic, latin in _CYRILLIC.items() if latin != "3"}
_WORD = re.compile(r"[^\W\d_](?:[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]*[^\W\d_])*")
_FOREIGN = re.compile(
    r"[\u0370-\u052f\u1c80-\u1c8f\u1d2b\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69fɑɡ]"
)
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")
_IPA = "ɑɡ"


class ForeignLetter(NamedTuple):
    """A letter of another script than its word; ``own`` is the letter meant, empty if unknown."""

    start: int
    end: int
    word: str
    own: str


def foreign_letters(text: str) -> Iterator[ForeignLetter]:
    """Yield the letters, in order, that are of another script than the word they stand in."""
    if not _FOREIGN.search(text):
        return
    latin_text = _is_latin(text)
    for found in _WORD.finditer(text):
        word = found[0]
        if _FOREIGN.search(word):
            for offset, own in _foreign_in(word[:200], latin_text=latin_text):
                start = found.start() + offset
                yield ForeignLetter(start, start + 1, word[:60], own)


def with_own_letters(text: str) -> str:
    """Return the text with each look-alike letter replaced by the one of its word's script."""
    letters = [(letter.start, letter.own) for letter in foreign_letters(text) if letter.own]
    if not letters:
        return text
    signs = list(text)
    for place, own in letters:
        signs[place] = own
    return "".join(signs)


def _is_latin(text: str) -> bool:
    """Return whether most letters of a text are Latin."""
    latin = sum(1 for sign in text if sign.isascii() and sign.isalpha())
    return latin > len(_FOREIGN.findall(text))


def _foreign_in(word: str, *, latin_text: bool) -> list[tuple[int, str]]:
    """Return offset and own letter of each foreign letter of a word."""
    scripts = [_script(sign) for sign in word]
    counts = {script: scripts.count(script) for script in _SCRIPTS}
    if not counts["LATIN"]:
        whole = (
            word not in _ALONE
            and latin_text
            and all(
                sign in _TO_LATIN or not script for sign, script in zip(word, scripts, strict=True)
            )
        )
        return [(i, _TO_LATIN[s]) for i, s in enumerate(word) if s in _TO_LATIN] if whole else []
    letters = [(i, sign) for i, sign in enumerate(word)]
    latin = [(i, sign) for i, sign in letters if scripts[i] == "LATIN" and sign not in _IPA]
    if counts["CYRILLIC"] > counts["LATIN"] and all(sign in _TO_CYRILLIC for _, sign in latin):
        return [(i, _TO_CYRILLIC[sign]) for i, sign in latin]
    foreign = [
        (i, sign) for i, sign in letters if scripts[i] in {"CYRILLIC", "GREEK"} or sign in _IPA
    ]
    return [
        (i, _TO_LATIN.get(sign, ""))
        for i, sign in foreign
        if scripts[i] != "GREEK" or sign in _GREEK
    ]


@lru_cache(maxsize=4096)
def _script(sign: str) -> str:
    """Return LATIN, CYRILLIC, GREEK, or nothing for all other signs."""
    name = unicodedata.name(sign, "").split(" ")[0]
    return name if name in _SCRIPTS else ""
