"""Mnemonics: the letters that choose an entry of a menu, each once whatever the language."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtGui import QAction

_MARKED = re.compile(r"(?<!&)&(?!&)(\w)")
_WORD_START = re.compile(r"(?<![^\s'’(])\w")


def settle_mnemonics(actions: Iterable[QAction]) -> None:
    """Give each entry of a menu a letter of its own; of two with the same, the first keeps it."""
    shown = list(actions)
    for action, text in zip(shown, unique_mnemonics([a.text() for a in shown]), strict=True):
        if action.text() != text:
            action.setText(text)


def unique_mnemonics(texts: Sequence[str]) -> list[str]:
    """Return texts whose mnemonics differ; a text without one stays, one without choice loses it.

    A menu is made from the actions of the window and of the page on it, so that a translator
    cannot see which texts will stand together.
    """
    taken: set[str] = set()
    clashing = []
    for place, text in enumerate(texts):
        letter = mnemonic(text)
        if letter and letter in taken:
            clashing.append(place)
        taken.add(letter)
    mended = list(texts)
    for place in clashing:
        plain = _MARKED.sub(r"\1", texts[place], count=1)
        free = _free_letter(plain, taken)
        mended[place] = plain if free is None else f"{plain[:free]}&{plain[free:]}"
        taken.add(mnemonic(mended[place]))
    return mended


def mnemonic(text: str) -> str:
    """Return the letter that is marked in a text, in lower case; empty without one."""
    found = _MARKED.search(text)
    return found[1].casefold() if found else ""


def _free_letter(plain: str, taken: set[str]) -> int | None:
    """Return the place of a letter that is free, that of a word's first letter before others."""
    places = [found.start() for found in _WORD_START.finditer(plain)]
    places += [place for place, sign in enumerate(plain) if sign.isalpha()]
    return next((place for place in places if plain[place].casefold() not in taken), None)
