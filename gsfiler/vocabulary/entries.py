"""What a vocabulary pack holds: entries, and the texts about classes.

An entry is one wording in one language. Wordings that mean the same share a *concept*: a basic
number of the Nice Classification, a term id of an MGS snapshot, a row of a firm's list.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class EntryKind(StrEnum):
    """What standing a wording has in its pack."""

    INDICATION = "indication"
    SYNONYM = "synonym"
    HEADING = "heading"
    TERM = "term"


class Entry(NamedTuple):
    """One wording; a plain tuple because there are hundreds of thousands of them.

    ``concept`` is unique within a pack; office lists are ST.3 codes, sorted, separated by a space;
    ``status`` is empty while in force, else ``deleted`` or ``modified`` with an ISO date ``since``.
    """

    text: str
    class_number: int
    concept: str = ""
    basic_number: str = ""
    language: str = "en"
    kind: str = EntryKind.TERM
    source: str = ""
    accepted: str = ""
    rejected: str = ""
    groups: str = ""
    status: str = ""
    since: str = ""
    replacement: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ClassText:
    """Heading and explanatory note of one class in one language.

    In ``excludes`` a link to another class stands as ``(Cl. 2)``, as in the printed edition.
    """

    class_number: int
    language: str
    heading: tuple[str, ...] = ()
    introduction: str = ""
    includes: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
