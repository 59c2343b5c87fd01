"""Fold text for matching; the user's own text is never changed, only compared.

Three depths of folding, each a plain function:

- :func:`plain` takes Unicode decoration away (full width, ligatures, smart quotes, odd blanks);
- :func:`key` also takes case, outer marks and repeated blanks away: equal keys are *exact*;
- :func:`words` also takes accents, spelling variety and grammatical number away, word by word.
"""

import re
import unicodedata
from functools import lru_cache

from gsfiler.vocabulary.spelling import fold_spelling, singular

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u200e\u200f"
    "\u206a\u206b\u206c\u206d\u206e\u206f\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07"
    "\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f\ufff9\ufffa\ufffb"
    "\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`\u2039\u203a"
DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u3003\u301d\u301e"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\u00ac"

_PLAIN_SIGNS = str.maketrans(
    {
        **dict.fromkeys(INVISIBLE, ""),
        **dict.fromkeys(SINGLE_QUOTES, "'"),
        **dict.fromkeys(DOUBLE_QUOTES, '"'),
        **dict.fromkeys(DASHES, "-"),
        "\u3000": " ",
        "\u00a0": " ",
        "\u2044": "/",
    }
)
_BLANKS = re.compile(r"\s+")
_GAPS = re.compile(r"\s*([\-/])\s*|\s*([,)\]])|([(\[])\s*")
_SIGN = re.compile(r"[\-/,()\[\]]")
"""One of the signs that blanks around do not count; many texts have none."""

_COMMA = re.compile(r",(?=[^\s\d])")
_OUTER_START = re.compile(r"^(?:[\s\-*•·‣▪◦●○■□➢➤►–—.;,:]+|\(?\d{1,3}[.)]\s+)+")
OUTER_MARKS = " .;,:"
_LETTER_RUN = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?")

FUNCTION_WORDS = frozenset(
    (
        "a an and any as at be being by for from in into is its of on or our own such that the "
        "their these this those to used use using via which with within your"
    ).split()
)


_REMEMBERED = 4_096
"""Texts whose folding is remembered: one journey asks for that of its term many times."""


def plain(text: str) -> str:
    """Return the text without Unicode decoration; letters, case and signs stay."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", text.translate(_PLAIN_SIGNS)).translate(_PLAIN_SIGNS)


@lru_cache(maxsize=_REMEMBERED)
def key(text: str) -> str:
    """Return the key under which a wording is *exact*.

    Case, blanks (also around commas, brackets and hyphens), list marks before the term, final
    punctuation and the Nice asterisk do not count; every letter, accent and bracket does.
    """
    folded = plain(text).casefold().replace("*", "")
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", folded)
    folded = _without_start(_BLANKS.sub(" ", folded))
    if _SIGN.search(folded):
        folded = _GAPS.sub(lambda gap: gap[1] or gap[2] or gap[3], folded)
        return _COMMA.sub(", ", _without_start(folded).rstrip(OUTER_MARKS))
    return _without_start(folded).rstrip(OUTER_MARKS)


def _without_start(text: str) -> str:
    start = _OUTER_START.match(text)
    return text[start.end() :] if start else text


def without_accents(text: str) -> str:
    """Return the text with combining marks taken off its Latin, Greek and Cyrillic letters."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text)
    kept = (sign for sign in decomposed if not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", "".join(kept)).translate(_LETTERS)


_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"})


@lru_cache(maxsize=65_536)
def fold_word(word: str) -> str:
    """Return a lower-case word in the singular and in one spelling (British folds to American)."""
    bare = word.replace("'", "") if not word.endswith(("'s", "s'")) else word[:-2].replace("'", "")
    if word.endswith("s'"):
        bare = word[:-1].replace("'", "")
    return fold_spelling(singular(bare))


@lru_cache(maxsize=_REMEMBERED)
def letter_runs(text: str) -> frozenset[str]:
    """Return the runs of letters and digits of a text in lower case: what a pattern may meet."""
    return frozenset(_LETTER_RUN.findall(text.casefold()))


def raw_words(text: str) -> list[str]:
    """Return the lower-case words of a text without accents, hyphens dividing words."""
    found: list[str] = _WORD.findall(without_accents(plain(text).casefold()))
    return found


@lru_cache(maxsize=_REMEMBERED)
def words(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, in order."""
    return tuple(map(fold_word, raw_words(text)))
