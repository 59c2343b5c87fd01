"""A fact of law or practice with how sure we are of it, where it was read, and of which day it is.

Facts of the Madrid system age: declarations are withdrawn, parties join. So a fact is never a bare
value; a face shows its source and its age, and a rule warns where it would otherwise block.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Generic, TypeVar

from gsfiler.core.findings import Authority, Confidence

T = TypeVar("T")

_RANK = (Confidence.VERIFIED, Confidence.STALE, Confidence.RECALLED)


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """One fact; ``value`` is None where nothing is known.

    ``as_of`` is the day the source speaks of; ``good_for`` how many days after it the fact is
    taken as read, None where it cannot change any more. ``note`` says what else the source says.
    """

    value: T | None = None
    confidence: Confidence = Confidence.RECALLED
    source: str = ""
    as_of: date | None = None
    good_for: int | None = None
    note: str = ""

    @property
    def is_known(self) -> bool:
        """Whether there is a value at all."""
        return self.value is not None

    def is_stale(self, day: date) -> bool:
        """Tell whether the fact was read so long before a day that it should be looked up."""
        if self.as_of is None or self.good_for is None:
            return False
        return day - self.as_of > timedelta(days=self.good_for)

    def confidence_on(self, day: date) -> Confidence:
        """Return how sure the fact is on a day: a verified fact grows stale, a recalled one not."""
        is_old = self.confidence is Confidence.VERIFIED and self.is_stale(day)
        return Confidence.STALE if is_old else self.confidence

    def authority(self, rule: str, day: date) -> Authority:
        """Return what a finding cites that rests on this fact."""
        as_of = self.as_of.isoformat() if self.as_of else ""
        return Authority(rule, self.source, as_of, self.confidence_on(day))


UNKNOWN: Fact[Any] = Fact()
"""What is said of a party that no table says anything about."""


def least_sure(*confidences: Confidence) -> Confidence:
    """Return the weakest of several: verified before stale before recalled."""
    return max(confidences, key=_RANK.index)
