"""Letters: whether a text is written in Latin letters and digits that everybody reads."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=4_096)
def is_latin(text: str) -> bool:
    """Tell whether all letters of a text are Latin and all its digits Arabic (0 to 9)."""
    return text.isascii() or all(map(_reads_as_latin, text))


@lru_cache(maxsize=4_096)
def _reads_as_latin(sign: str) -> bool:
    if sign.isdecimal():
        return sign.isascii()
    if not sign.isalpha():
        return True
    name = unicodedata.name(sign, "")
    return "LATIN" in name or name.startswith(("MODIFIER LETTER", "FEMININE", "MASCULINE", "MICRO"))
