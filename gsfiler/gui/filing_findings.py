"""Which item of a form a finding belongs to, how the items stand, and the findings as listed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from gsfiler.core.findings import Severity
from gsfiler.filing.draft import Draft, IgnoredFinding
from gsfiler.filing.form.part import Part
from gsfiler.filing.paths import belongs_to, text_at, value_at
from gsfiler.filing.placed import PlacedFinding
from gsfiler.gui.form_specs import FieldSpec, GroupSpec, HeadingSpec, ItemSpec, path_below
from gsfiler.gui.item_list import ItemState
from gsfiler.gui.listed import Listed

FORM = re.compile(r"forms\[(\d+)\]")
_WEIGHTS = (Severity.NOTE, Severity.WARNING, Severity.ERROR)


_ASKED = {
    "APPLICANT_NAME_MISSING": "[0].names[0]",
    "APPLICANT_ADDRESS_MISSING": "[0].addresses[0]",
    "APPLICANT_EMAIL_MISSING": "[0].email_addresses[0]",
    "HOLDER_EMAIL_MISSING": "[0].email_addresses[0]",
    "REPRESENTATIVE_NAME_MISSING": "[0].names[0]",
    "REPRESENTATIVE_ADDRESS_MISSING": "[0].addresses[0]",
    "REPRESENTATIVE_EMAIL_MISSING": "[0].email_addresses[0]",
    "LIMITATION_EMPTY": ".class_descriptions",
    "PAYMENT_MISSING": "[0].mode",
    "SIGNATURE_EMPTY": ".text",
}
"""What a finding about a whole part asks for in it; that part may not be there yet."""


def asked_path(placed: PlacedFinding) -> str:
    """Return the path of what a finding asks for, where its own path leads to all around it."""
    return placed.path + _ASKED.get(placed.finding.code, "")


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

    def states(self, draft: Draft, found: Iterable[Listed]) -> dict[str, ItemState]:
        """Return how each item stands with these findings."""
        own: dict[str, list[Listed]] = {spec.id: [] for spec in self.specs}
        for each in found:
            owner = self.owner(each.placed.path)
            if owner is not None:
                own[owner.id].append(each)
        return {
            spec.id: _state(own[spec.id], is_empty=self.is_empty(draft, spec))
            for spec in self.specs
        }

    def listed(
        self,
        draft: Draft,
        found: Sequence[PlacedFinding],
        unfilled: Sequence[bool],
        other: str,
    ) -> list[Listed]:
        """Return findings with where they are, their words, and why they were set aside.

        They come in the order of the items; ``unfilled`` says of each whether it only asks for
        what is not yet filled in; ``other`` names another form of the file and holds ``{number}``.
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
                is_unfilled,
            )
            for each, is_unfilled in sorted(
                zip(found, unfilled, strict=True), key=lambda pair: places[pair[0].path]
            )
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

    def is_empty(self, draft: Draft, spec: ItemSpec) -> bool:
        """Return whether nothing of an item is filled in."""
        base = f"forms[{self.number}]"
        paths = list(_own_paths(spec.content, base))
        if spec.view:
            paths += [FORM.sub(base, path) for path in spec.covers]
        return not any(is_filled(value_at(draft, path)) for path in paths)


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


def is_filled(value: object) -> bool:
    """Return whether anything has been filled in, in some part of a list or anywhere below."""
    if isinstance(value, list):
        return any(is_filled(each) for each in value)
    return not value.is_empty if isinstance(value, Part) else bool(value)


def _state(found: Sequence[Listed], *, is_empty: bool) -> ItemState:
    faults = [each.placed.severity for each in found if not each.unfilled]
    return ItemState(
        max(faults, key=_WEIGHTS.index, default=None),
        len(found),
        len(found) - len(faults),
        is_empty,
    )


def _reasons(draft: Draft) -> dict[str, list[IgnoredFinding]]:
    found: dict[str, list[IgnoredFinding]] = {}
    for each in draft.desk.ignored:
        if each.reason:
            found.setdefault(each.code, []).append(each)
    return found


def _reason(reasons: dict[str, list[IgnoredFinding]], placed: PlacedFinding) -> str:
    fitting = reasons.get(placed.finding.code, ())
    return next((each.reason for each in fitting if each.path in ("", placed.path)), "")
