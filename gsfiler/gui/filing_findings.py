"""Which item of a form a finding belongs to, how the items stand, and the findings as listed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from gsfiler.core.findings import Severity
from gsfiler.filing.draft import Draft, IgnoredFinding
from gsfiler.filing.form.part import Part
from gsfiler.filing.paths import belongs_to, text_at, value_at
from gsfiler.filing.placed import PlacedFinding
from gsfiler.gui.findings_list import Listed
from gsfiler.gui.form_specs import FieldSpec, GroupSpec, HeadingSpec, ItemSpec, path_below
from gsfiler.gui.item_list import ItemState

FORM = re.compile(r"forms\[(\d+)\]")
_WEIGHTS = (Severity.NOTE, Severity.WARNING, Severity.ERROR)


@dataclass(frozen=True, slots=True)
class Items:
    """The items of the form that is shown, by the paths they cover."""

    specs: tuple[ItemSpec, ...]
    number: int
    _known: dict[str, ItemSpec | None] = field(default_factory=dict)

    def owner(self, path: str) -> ItemSpec | None:
        """Return the item a path belongs to: the one that names the longest part of it.

        A path into another form of the file belongs to none.
        """
        if path not in self._known:
            self._known[path] = self._owner(path)
        return self._known[path]

    def _owner(self, path: str) -> ItemSpec | None:
        found = FORM.match(path)
        if found and int(found[1]) != self.number:
            return None
        written = FORM.sub("forms[0]", path, count=1)
        fitting = [
            (len(part), place)
            for place, spec in enumerate(self.specs)
            for part in spec.covers
            if belongs_to(written, part)
        ]
        if not fitting:
            return None
        longest = max(length for length, _ in fitting)
        return self.specs[min(place for length, place in fitting if length == longest)]

    def states(self, draft: Draft, found: Iterable[PlacedFinding]) -> dict[str, ItemState]:
        """Return how each item stands with these findings."""
        own: dict[str, list[PlacedFinding]] = {spec.id: [] for spec in self.specs}
        for each in found:
            owner = self.owner(each.path)
            if owner is not None:
                own[owner.id].append(each)
        return {
            spec.id: ItemState(
                max((each.severity for each in own[spec.id]), key=_WEIGHTS.index, default=None),
                len(own[spec.id]),
                self._is_empty(draft, spec),
            )
            for spec in self.specs
        }

    def listed(self, draft: Draft, found: Sequence[PlacedFinding], other: str) -> list[Listed]:
        """Return findings with where they are, their words, and why they were set aside.

        They come in the order of the items; ``other`` names another form of the file and holds
        ``{number}``.
        """
        reasons, texts = _reasons(draft), _Texts(draft)
        places = {path: self._place(path) for path in {each.path for each in found}}
        return [
            Listed(
                each,
                self._where(each.path, other),
                texts[each.path][each.finding.start : each.finding.end]
                if each.finding.start is not None and each.finding.end is not None
                else "",
                "" if each.severity is Severity.ERROR else _reason(reasons, each),
            )
            for each in sorted(found, key=lambda each: places[each.path])
        ]

    def _place(self, path: str) -> int:
        """Return the place of the item a path belongs to, from 0; behind all for none."""
        owner = self.owner(path)
        return len(self.specs) if owner is None else self.specs.index(owner)

    def _where(self, path: str, other: str) -> str:
        owner, found = self.owner(path), FORM.match(path)
        if owner is not None:
            return f"{owner.number}  {owner.title}" if owner.number else owner.title
        if found and int(found[1]) != self.number:
            return other.format(number=int(found[1]) + 1)
        return ""

    def _is_empty(self, draft: Draft, spec: ItemSpec) -> bool:
        base = f"forms[{self.number}]"
        paths = list(_own_paths(spec.content, base))
        if spec.view:
            paths += [FORM.sub(base, path) for path in spec.covers]
        return not any(_is_filled(value_at(draft, path)) for path in paths)


class _Texts(dict[str, str]):
    """The texts of a draft by their paths, each looked up once."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft

    def __missing__(self, path: str) -> str:
        """Look a text up."""
        self[path] = text_at(self._draft, path)
        return self[path]


def _own_paths(content: Sequence[FieldSpec | HeadingSpec | GroupSpec], base: str) -> Iterable[str]:
    for each in content:
        if not isinstance(each, HeadingSpec):
            yield path_below(base, each.path)


def _is_filled(value: object) -> bool:
    return not value.is_empty if isinstance(value, Part) else bool(value)


def _reasons(draft: Draft) -> dict[str, list[IgnoredFinding]]:
    found: dict[str, list[IgnoredFinding]] = {}
    for each in draft.desk.ignored:
        if each.reason:
            found.setdefault(each.code, []).append(each)
    return found


def _reason(reasons: dict[str, list[IgnoredFinding]], placed: PlacedFinding) -> str:
    fitting = reasons.get(placed.finding.code, ())
    return next((each.reason for each in fitting if each.path in ("", placed.path)), "")
