"""Amounts of fees by day: what a dated table knows, and how far that may be trusted on a day.

An amount is known from a day: that since which it is in force, or, where only a copy of a table was
seen, that of the copy. It goes on holding until a later amount or a known end. When it was last
seen long before the day asked for, it is counted and to be looked up, or, where it is known to have
changed, shown and not counted. Before its first day an amount that was only *seen* is taken, to be
looked up, for as long as it would be trusted afterwards; one with a known beginning is not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from gsfiler.core.findings import Confidence

Per = Literal["block", "class", "application"]
Occasion = Literal["designation", "renewal", "grace"]
MarkKind = Literal["ordinary", "collective", "certification"]
WhenOld = Literal["check", "drop"]
FeeKey = tuple[str, Occasion, MarkKind, int]
"""Party, occasion, kind of mark, part (2: payable after grant, Rule 34(3))."""


@dataclass(frozen=True, slots=True)
class Tier:
    """A part of a fee in Swiss francs; ``amount`` is None where it is not known.

    *block* is due once when there are ``first`` classes or more, *class* for every class from the
    ``first`` up to the ``last`` (None: without end), *application* once whatever the classes.
    """

    first: int
    last: int | None
    amount: Decimal | None
    per: Per

    def units(self, classes: int) -> int:
        """Return how often the amount is due for a number of classes."""
        if self.per == "application":
            return 1
        if self.per == "block":
            return int(classes >= self.first)
        last = classes if self.last is None else min(classes, self.last)
        return max(0, last - self.first + 1)


@dataclass(frozen=True, slots=True)
class AmountVersion:
    """What a fee is made of from some day on.

    ``since`` is the day it entered into force, ``seen`` the last day as of which it was read,
    ``until`` the last day it held. It is trusted for ``good_for`` days after it was seen. ``layer``
    counts tables laid over one another: what a user's table knows goes before what ships.
    """

    tiers: tuple[Tier, ...]
    since: date | None
    seen: date | None
    until: date | None
    good_for: int
    when_old: WhenOld
    confidence: Confidence
    source: str
    note: str
    table: str
    layer: int
    mark: MarkKind = "ordinary"

    @property
    def begins(self) -> date | None:
        """The first day on which it is known; None where only its end is."""
        return self.since or self.seen

    @property
    def as_of(self) -> date | None:
        """The last day as of which it was read, for the reader to judge its age."""
        return max(filter(None, (self.since, self.seen)), default=self.until)

    def holds(self, day: date) -> bool:
        """Tell whether it is known to be the amount of a day."""
        return (
            self.begins is not None
            and self.begins <= day
            and (self.until is None or day <= self.until)
        )

    def is_near(self, day: date) -> bool:
        """Tell whether it may well have been the amount of a day on which it was not yet seen."""
        known = self.begins or self.until
        if self.since is not None or known is None or day > known:
            return False
        return known - day <= timedelta(days=self.good_for)

    def is_old(self, day: date) -> bool:
        """Tell whether it was seen so long before a day that it should be looked up.

        What is known from its first day to its last does not grow old.
        """
        if self.since and self.until:
            return False
        return self.as_of is not None and day - self.as_of > timedelta(days=self.good_for)


class Standing(StrEnum):
    """How an amount stands to the day it is asked for."""

    CURRENT = "current"
    CHECK = "check"
    """Counted, but it may have changed: look it up."""
    OUTDATED = "outdated"
    """The last amount known, too old to be counted."""
    BEFORE = "before"
    """The first amount known; what held on the earlier day asked for is not."""
    ENDED = "ended"
    """The last amount known, which had ended by the day asked for."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Picked:
    """The version of a fee that answers for a day, and how it stands to it."""

    version: AmountVersion
    standing: Standing

    @property
    def is_counted(self) -> bool:
        """Whether its amount may be charged."""
        return self.standing in (Standing.CURRENT, Standing.CHECK)

    @property
    def confidence(self) -> Confidence:
        """How sure it is: what was verified and has aged is stale."""
        is_aged = self.standing is not Standing.CURRENT
        verified = self.version.confidence is Confidence.VERIFIED
        return Confidence.STALE if is_aged and verified else self.version.confidence


def pick(versions: Sequence[AmountVersion], day: date) -> Picked | None:
    """Return the version that answers for a day; None when there is none at all."""
    if not versions:
        return None
    if holding := [each for each in versions if each.holds(day)]:
        chosen = max(holding, key=lambda each: (each.layer, each.begins))
        if not chosen.is_old(day):
            return Picked(chosen, Standing.CURRENT)
        return Picked(chosen, Standing.OUTDATED if chosen.when_old == "drop" else Standing.CHECK)
    if near := [each for each in versions if each.is_near(day)]:
        return Picked(min(near, key=lambda each: (-each.layer, _start(each))), Standing.CHECK)
    if later := [each for each in versions if _start(each) > day]:
        return Picked(min(later, key=_start), Standing.BEFORE)
    return Picked(max(versions, key=_start), Standing.ENDED)


def _start(version: AmountVersion) -> date:
    return version.begins or version.until or date.max


@dataclass(frozen=True, slots=True)
class FeeTableHead:
    """A table that amounts come from: its title and the day as of which it was put together."""

    title: str
    as_of: date


@dataclass(frozen=True)
class FeeTable:
    """The fees of the Schedule by item, and the individual fees; one or more tables as one."""

    heads: tuple[FeeTableHead, ...]
    general: Mapping[str, tuple[AmountVersion, ...]]
    individual: Mapping[FeeKey, tuple[AmountVersion, ...]]
    words: Mapping[str, str]
    """What a user's own items of the Schedule are for."""

    def general_on(self, item: str, day: date) -> Picked | None:
        """Return the amount of an item of the Schedule on a day."""
        return pick(self.general.get(item, ()), day)

    def individual_on(
        self, party: str, occasion: Occasion, mark: MarkKind, day: date, part: int = 1
    ) -> Picked | None:
        """Return a party's individual fee on a day; that of ordinary marks where no other is."""
        special = pick(self.individual.get((party, occasion, mark, part), ()), day)
        return special or pick(self.individual.get((party, occasion, "ordinary", part), ()), day)

    def has_individual(self, party: str, day: date) -> bool:
        """Tell whether the table knows a fee for designating a party on a day."""
        picked = self.individual_on(party, "designation", "ordinary", day)
        return picked is not None and picked.is_counted

    def next_known(
        self, party: str, occasion: Occasion, mark: MarkKind, day: date, part: int = 1
    ) -> date | None:
        """Return the first later day on which another amount of a fee begins; None without."""
        kinds = dict.fromkeys((mark, "ordinary"))
        versions = (
            each
            for kind in kinds
            for each in self.individual.get((party, occasion, kind, part), ())
        )
        known = (each for each in versions if any(tier.amount is not None for tier in each.tiers))
        return min(
            (each.begins for each in known if each.begins and each.begins > day), default=None
        )
