"""What a reader makes of a file: everything a vocabulary pack is built from."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gsfiler.vocabulary.entries import ClassText, Entry


class PackKind(StrEnum):
    """Which family a vocabulary belongs to."""

    NICE = "nice"
    MGS = "mgs"
    TMCLASS = "tmclass"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class PackContent:
    """A vocabulary as it was read, before it is written as a pack.

    ``edition`` is a Nice edition and version such as ``12-2024``, or empty; ``source`` is the line
    of attribution; ``official`` is true only for the publisher's own master files; ``notes`` are
    sentences about what was odd or was not taken.
    """

    id: str
    kind: PackKind
    title: str
    publisher: str = ""
    edition: str = ""
    effective: date | None = None
    generated: date | None = None
    languages: tuple[str, ...] = ()
    source: str = ""
    licence: str = ""
    official: bool = False
    entries: tuple[Entry, ...] = ()
    class_texts: tuple[ClassText, ...] = ()
    notes: tuple[str, ...] = ()


def pack_id(*parts: str) -> str:
    """Return a pack id of lower-case letters, digits and hyphens, at most 64 characters."""
    folded = unicodedata.normalize("NFKD", "-".join(part for part in parts if part))
    plain = folded.encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:64].strip("-") or "list"
