"""Headings and explanatory notes of the 45 classes, from the packs in force or else our own.

Of several texts about a class in one language that of the best standing pack counts. Where no pack
has one in the language, the English one stands in; then the text of another installed edition,
which says so; and where there is none at all, the starter's.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from gsfiler.core.codes import FIRST_CLASS, LAST_CLASS
from gsfiler.core.packs import Pack, PackStore
from gsfiler.vocabulary.entries import ClassText
from gsfiler.vocabulary.in_force import choose
from gsfiler.vocabulary.pack_files import read_class_texts
from gsfiler.vocabulary.starter import starter_content

ENGLISH = "en"

_LINK = re.compile(r"Cl\. (\d{1,2})(?!\d)|\((\d{1,2})\)")


@dataclass(frozen=True, slots=True)
class ClassSheet:
    """What is known of one class: a short English title of our own, the text, where it is from.

    ``source`` is the title of the pack, ``edition`` its Nice edition or empty; ``other_edition``
    tells that the text is not of the edition in force.
    """

    number: int
    title: str
    text: ClassText
    source: str
    edition: str = ""
    other_edition: bool = False

    @property
    def heading(self) -> str:
        """The class heading in one line, its items divided as in the printed edition."""
        return "; ".join(self.text.heading)


@dataclass(frozen=True, slots=True)
class ClassLink:
    """A place in a text that names a class: characters ``start`` to ``end``."""

    start: int
    end: int
    number: int


def class_sheets(
    store: PackStore, *, on: date, edition: str = "", language: str = ENGLISH
) -> tuple[ClassSheet, ...]:
    """Return what is known of classes 1 to 45, ascending, for a day or a Nice edition.

    Raises PackError when a pack is damaged or the wished edition is not in force.
    """
    choice = choose(store.in_force(), on, edition)
    current = _by_class(choice.current, other_edition=False)
    other = _by_class(choice.other_editions, other_edition=True)
    own = _own_sheets()
    return tuple(
        current.get((number, language))
        or current.get((number, ENGLISH))
        or other.get((number, language))
        or other.get((number, ENGLISH))
        or own[number]
        for number in range(FIRST_CLASS, LAST_CLASS + 1)
    )


@lru_cache(maxsize=1)
def class_titles() -> dict[int, str]:
    """Return our own short English title of each class."""
    return {number: sheet.title for number, sheet in _own_sheets().items()}


def class_links(text: str) -> list[ClassLink]:
    """Return where a note names other classes: ``Cl. 2``, or ``(2)`` in our own notes."""
    found = []
    for match in _LINK.finditer(text):
        number = int(match[1] or match[2])
        if FIRST_CLASS <= number <= LAST_CLASS:
            found.append(ClassLink(match.start(), match.end(), number))
    return found


def _by_class(packs: Iterable[Pack], *, other_edition: bool) -> dict[tuple[int, str], ClassSheet]:
    """Return the texts of packs by class and language, the first of each."""
    found: dict[tuple[int, str], ClassSheet] = {}
    titles = class_titles()
    for pack in packs:
        title, edition = pack.header.title, pack.header.edition
        for text in read_class_texts(pack.folder):
            number = text.class_number
            sheet = ClassSheet(number, titles[number], text, title, edition, other_edition)
            found.setdefault((number, text.language), sheet)
    return found


@lru_cache(maxsize=1)
def _own_sheets() -> dict[int, ClassSheet]:
    content = starter_content()
    return {
        text.class_number: ClassSheet(text.class_number, text.heading[0], text, content.title)
        for text in content.class_texts
    }
