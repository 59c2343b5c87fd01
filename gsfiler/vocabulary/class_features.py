"""What a class predictor sees of a term: features of its words, and the letters of each word.

Every feature is a 32-bit number, so that nothing needs to be looked up to name one. Two sorts:

- *word features* of the term: each folded word, each two neighbours, each two content words in
  any order, the head noun, and the endings that tell goods from services ("chartering");
- *tokens*: the words as written, each of which is known by its letters (three to five in a row),
  so that a word never seen is still like those it resembles.

Words of a denial ("not of metal", "non-medicated", "other than …") are features of their own kind:
they must not speak for the class that they turn away.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from typing import AnyStr, NamedTuple
from zlib import crc32

from gsfiler.vocabulary.index import head_word
from gsfiler.vocabulary.text import (
    FUNCTION_WORDS,
    fold_word,
    plain,
    raw_words,
    without_accents,
)

DENIED = "!"
"""Before a token that the term turns away."""

LONGEST_TERM = 600
LONGEST_WORD = 60
"""Letters of a term, and of a word, beyond these are not looked at."""

Equivalents = Mapping[int, Sequence[int]]
"""For the word feature of a word those of words that mean the same."""

COMPANY = 2
"""How many content words after it a word is seen together with."""

_MASK = 0xFFFFFFFF
_OF_ASSERTED, _OF_DENIED = crc32(b"c"), crc32(b"d")
"""What the features of letters begin with."""

_START, _END = 1, 2
_DENIAL = re.compile(
    r"\b(?:other than|except(?:ing)?(?: for)?|excluding|without|not)\b ?([^,;\[\]()]*)"
    r"|\bnon\b[ -]?([^\W_]*)"
)


class TermFeatures(NamedTuple):
    """Word features, each once; and tokens, each with the word feature of its folded word."""

    words: list[int]
    tokens: list[tuple[str, int]]


def term_features(text: str, equivalents: Equivalents) -> TermFeatures:
    """Return the features of a term; none for a text without letters or digits.

    An asserted word counts as its equivalents, too.
    """
    folded = without_accents(plain(text[:LONGEST_TERM]).casefold())
    denied: list[str] = []

    def turn_away(match: re.Match[str]) -> str:
        denied.append(match[1] or match[2] or "")
        return " "

    asserted = _DENIAL.sub(turn_away, folded)
    raw = raw_words(asserted)
    names = [_feature("w" + fold_word(word)) for word in raw]
    features = list(names)
    tokens = dict(zip(raw, names, strict=True))
    for word in raw_words(" ".join(denied)) if denied else ():
        tokens[DENIED + word] = name = _feature("n" + fold_word(word))
        features.append(name)
    if raw:
        content = [n for n, word in zip(names, raw, strict=True) if word not in FUNCTION_WORDS]
        features += [_both(1, first, second) for first, second in pairwise((_START, *names, _END))]
        features += _in_company(content)
        features += chain.from_iterable(equivalents[n] for n in names if n in equivalents)
        features += _head_and_endings(head_word(asserted), raw)
    return TermFeatures(list(dict.fromkeys(features)), list(tokens.items()))


def word_feature(word: str) -> int:
    """Return the feature of a word, whatever its number and spelling."""
    return _feature("w" + fold_word(without_accents(word.casefold())))


def feature_equivalents(equivalents: Mapping[str, Sequence[str]]) -> Equivalents:
    """Return folded words that mean the same as word features that do."""
    return {
        _feature("w" + word): tuple(_feature("w" + other) for other in others)
        for word, others in equivalents.items()
    }


def letter_features(token: str) -> list[int]:
    """Return the features of the letters of a token, each once: "<ta", "tap", …, "<tap>"."""
    begun = _OF_DENIED if token.startswith(DENIED) else _OF_ASSERTED
    word = f"<{token.removeprefix(DENIED)[:LONGEST_WORD]}>"
    if not word.isascii():
        return [crc32(piece.encode(), begun) for piece in dict.fromkeys(_pieces(word))]
    return [crc32(piece, begun) for piece in dict.fromkeys(_pieces(word.encode()))]


def _pieces(word: AnyStr) -> list[AnyStr]:
    """Return a word and its runs of three, four and five letters."""
    pieces = [word]
    for size in (3, 4, 5):
        pieces += [word[start : start + size] for start in range(len(word) - size + 1)]
    return pieces


@lru_cache(maxsize=65_536)
def _feature(name: str) -> int:
    return crc32(name.encode())


def _both(kind: int, first: int, second: int) -> int:
    """Return the feature of two features together, in this order."""
    mixed = (first * 0x9E3779B1 + second * 0x85EBCA77 + kind * 0xC2B2AE3D) & _MASK
    return mixed ^ (mixed >> 15)


def _in_company(content: list[int]) -> list[int]:
    """Return the features of each content word with each of the next few, whichever is first."""
    return [
        _both(2, min(first, second), max(first, second))
        for distance in range(1, COMPANY + 1)
        for first, second in zip(content, content[distance:], strict=False)
    ]


def _head_and_endings(head: str, raw: list[str]) -> list[int]:
    """Return the features of the head noun, and of its, the first and the last word's ending."""
    return [
        _feature("h" + head),
        _feature("3" + head[-3:]),
        _feature("4" + head[-4:]),
        _feature("f" + raw[0][-3:]),
        _feature("l" + raw[-1][-3:]),
    ]
