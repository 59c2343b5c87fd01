"""What a form asks, as tables: fields, groups that may be repeated, headings, items.

A window is made from these by :mod:`gsfiler.gui.form_view`; nothing here knows a widget. Paths are
relative to the part they stand in (see :mod:`gsfiler.filing.paths`); one that begins with a stroke
is the draft's own ("/office").
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

Choices = Callable[[], Sequence[tuple[str, str]]]
"""Gives the values of a closed list with the words for them; asked when the field is made."""


ANY = "yes"
"""In ``only_for``: whatever stands there, if only something does."""

NEVER = "never"
"""In ``only_for``: the form does not ask this, but shows it where a draft holds it."""


class Kind(Enum):
    """How a field is edited: NAMES are texts, one to a line; GOODS a list by class, as one text."""

    LINE = auto()
    TEXT = auto()
    LINES = auto()
    DATE = auto()
    CHOICE = auto()
    FLAG = auto()
    CODES = auto()
    NAMES = auto()
    GOODS = auto()


class Width(Enum):
    """How much of a row a field takes, in sixths, where the window is wide enough."""

    WHOLE = 6
    HALF = 3
    THIRD = 2


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: where its value stands, what it is called, how it is edited.

    ``hint`` shows an example in the empty field; ``told`` explains below it what the form asks.
    With ``only_for``, a path and a value, it is shown only where that value stands there, or where
    the field itself is filled in: nothing that is in a draft may be hidden. Of a list, such as the
    designations, one is to have that value, or that country.
    """

    path: str
    label: str
    kind: Kind = Kind.LINE
    width: Width = Width.WHOLE
    choices: Choices | None = None
    hint: str = ""
    told: str = ""
    only_for: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class HeadingSpec:
    """A heading between fields, with a sentence about what follows."""

    text: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class GroupSpec:
    """Parts of which there may be several: ``path`` leads to their list.

    ``title`` names one of them and holds ``{number}``, from 1; ``add`` is the text of the button
    that adds one; ``remove`` names, for the ear, the button that takes one away; where they are
    empty, something else on the page does so. A group may lie in a part of another. ``most`` is how
    many the form has room for; one more is not offered.
    """

    path: str
    title: str
    add: str
    remove: str
    content: tuple["FieldSpec | HeadingSpec | GroupSpec", ...]
    most: int = 1 << 16


@dataclass(frozen=True, slots=True)
class ItemSpec:
    """One item of a form: its number and title there, what it covers, its content.

    ``covers`` are the paths, below the form, whose findings belong to this item. An item with a
    ``view`` has a view of its own instead of, or above, its content.
    """

    id: str
    number: str
    title: str
    covers: tuple[str, ...]
    content: tuple[FieldSpec | HeadingSpec | GroupSpec, ...] = ()
    view: str = ""
    told: str = ""


def path_below(base: str, path: str) -> str:
    """Return the path of a field or list that stands in a part."""
    return path[1:] if path.startswith("/") else f"{base}.{path}"


def fields_of(item: "ItemSpec | GroupSpec") -> Iterator[FieldSpec]:
    """Yield every field of an item, those of its groups too."""
    for each in item.content:
        if isinstance(each, FieldSpec):
            yield each
        elif isinstance(each, GroupSpec):
            yield from fields_of(each)
