"""What is to be added or taken away in a what-if, as it is typed: classes, and parties by name.

::

    wishes_in("+Japan −US +9", members)          (["JP", "9"], ["US"])
"""

import re
from collections.abc import Iterator

from gsfiler.core.codes import parse_class
from gsfiler.core.errors import InvalidCode
from gsfiler.filing.tables.members import Members
from gsfiler.filing.tables.party_codes import party_code

_PLUS = ("+", "\uff0b")
_SIGN = re.compile("([+\uff0b−]|(?<!\\w{3})[-\u2011–\u2014])")
"""Also as word processors and wide keyboards write them: no-break hyphen, long dash, wide plus.

A hyphen between words is part of a name: Guinea-Bissau.
"""

_BETWEEN = " \t,;\u00a0\u202f"
_CODE = re.compile(r"[A-Za-z]{2}|\d+")


def wish_code(typed: str, members: Members) -> str:
    """Return a class as its number, a party as its code; raises InvalidCode for what is neither."""
    wish = typed.strip()
    return str(parse_class(wish)) if wish.isdigit() else party_code(wish, members)


def wishes_in(text: str, members: Members) -> tuple[list[str], list[str]]:
    """Return what is to be added and what to be taken away: classes and codes of parties.

    A sign, + or −, stands before each, or before several. Raises InvalidCode where a sign is
    missing, or for what is neither a party nor a class.
    """
    unsigned, *signed = _SIGN.split(text)
    if bare := unsigned.strip(_BETWEEN):
        raise InvalidCode(
            f"“{bare}” has no sign; write + before what is to be added, − before what is to be "
            "taken away."
        )
    added: list[str] = []
    dropped: list[str] = []
    for sign, typed in zip(signed[::2], signed[1::2], strict=True):
        (added if sign in _PLUS else dropped).extend(_codes(typed.strip(_BETWEEN), members))
    return added, dropped


def _codes(typed: str, members: Members) -> Iterator[str]:
    """Yield what stands after one sign: one name, or several parted by commas, codes by blanks."""
    try:
        if typed:
            yield wish_code(typed, members)
    except InvalidCode:
        parts = [part.strip() for part in re.split("[,;]", typed)]
        words = [part.split() if _are_codes(part) else [part] for part in parts if part]
        if sum(map(len, words)) < 2:
            raise
        yield from (wish_code(word, members) for each in words for word in each)


def _are_codes(part: str) -> bool:
    return all(map(_CODE.fullmatch, part.split()))
