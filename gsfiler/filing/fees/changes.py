"""What-if: two fee sheets compared line by line.

::

    before = reckoned_fees(case, …)
    after = reckoned_fees(case.with_party("JP").with_class(42), …)
    difference(before, after).change
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from gsfiler.core.codes import parse_class
from gsfiler.filing.fees.case import FeeCase
from gsfiler.filing.fees.lines import FeeLine, FeeSheet, money


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line as it was and as it is; None where it is not on that sheet.

    ``change`` is None where one of the amounts is not known.
    """

    before: FeeLine | None
    after: FeeLine | None

    @property
    def change(self) -> Decimal | None:
        """How much more is due for it."""
        amounts = [line.amount if line else Decimal(0) for line in (self.before, self.after)]
        was, now = amounts
        return None if was is None or now is None else now - was

    @property
    def is_changed(self) -> bool:
        """Whether anything that is due differs, or begins or ceases to be known."""
        was, now = self.before, self.after
        if was is None or now is None:
            return True
        return (was.amount, was.quantity, was.known_amount) != (
            now.amount,
            now.quantity,
            now.known_amount,
        )

    def as_json(self) -> dict[str, Any]:
        """Return the JSON form: both lines and the change."""
        change = self.change
        return {
            "before": self.before.as_json() if self.before else None,
            "after": self.after.as_json() if self.after else None,
            "change": None if change is None else money(change),
        }


@dataclass(frozen=True, slots=True)
class FeeDifference:
    """What differs between two sheets: changed lines in the order of the later sheet.

    ``later`` are the changes of what is payable later.
    """

    lines: tuple[LineChange, ...]
    later: tuple[LineChange, ...]
    change: Decimal
    is_certain: bool

    def as_json(self) -> dict[str, Any]:
        """Return the JSON form; ``certain`` is false where an amount is not known."""
        return {
            "change": money(self.change),
            "certain": self.is_certain,
            "lines": [line.as_json() for line in self.lines],
            "later": [line.as_json() for line in self.later],
        }


def difference(before: FeeSheet, after: FeeSheet) -> FeeDifference:
    """Return what differs; ``change`` is the difference of the totals, as far as they are known.

    It is certain where no changed line lacks an amount and neither sheet is open otherwise.
    """
    lines = _changes(before.lines, after.lines)
    return FeeDifference(
        lines,
        _changes(before.later, after.later),
        after.total - before.total,
        is_certain=not (before.is_open or after.is_open)
        and all(line.change is not None for line in lines),
    )


def _changes(before: tuple[FeeLine, ...], after: tuple[FeeLine, ...]) -> tuple[LineChange, ...]:
    was, now = ({line.key: line for line in lines} for lines in (before, after))
    dropped = [LineChange(line, None) for key, line in was.items() if key not in now]
    pairs = [LineChange(was.get(key), line) for key, line in now.items()]
    return tuple(pair for pair in (*pairs, *dropped) if pair.is_changed)


def tried(case: FeeCase, added: Iterable[str], dropped: Iterable[str]) -> FeeCase:
    """Return a case with more, and without some, parties (ST.3 codes) and classes (numbers)."""
    for wish in added:
        number = _class(wish)
        case = case.with_class(number) if number else case.with_party(wish.upper())
    for wish in dropped:
        number = _class(wish)
        case = case.without_class(number) if number else case.without_party(wish.upper())
    return case


def _class(wish: str) -> int | None:
    return parse_class(wish) if wish.isdigit() else None
