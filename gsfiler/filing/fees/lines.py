"""The lines of a fee sheet and the sheet: exact amounts in Swiss francs, each with its source.

What is not known is never nought: such a line has no amount, and the total is *at least*.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from gsfiler.core.findings import Confidence, Detail, Finding, Severity
from gsfiler.filing.fees.amounts import Picked, Standing
from gsfiler.filing.fees.words import FIRST_KNOWN, LAST_KNOWN

CURRENCY = "CHF"
EITHER = "either/"
"""How the key of a line begins where it is not known which of two fees a party asks."""
Unit = Literal["", "class", "designation", "term"]
SheetKind = Literal["application", "designation", "renewal", "classification"]


def money(amount: Decimal) -> str:
    """Return an amount with two decimals and a point: ``326.50``."""
    return f"{amount:.2f}"


def plain_money(amount: Decimal) -> str:
    """Return an amount as a plain decimal, without decimals where it is whole: ``653``."""
    return f"{amount:.0f}" if amount == amount.to_integral_value() else money(amount)


@dataclass(frozen=True, slots=True)
class FeeLine:
    """One line of a fee sheet.

    - ``item`` of the Schedule of Fees ("2.4"), ``what`` it is for, ``party`` (ST.3) if any
    - ``quantity`` times ``unit_amount`` is ``amount``; both are None where the fee is not known
    - ``parties``: of a complementary fee, those it is paid for
    - ``classes``: of a party's line, for how many classes its fee is reckoned
    - ``known_amount``: what would be due by the last (or first) amount known, shown, not counted
    - ``standing``: how the amount stands to the day of the sheet
    - ``table``, ``source``, ``as_of`` (ISO date), ``confidence``: whence it comes, how sure it is
    - ``key``: the same for the same fee on another sheet
    """

    key: str
    item: str
    what: Detail
    quantity: int
    unit: Unit
    unit_amount: Decimal | None
    amount: Decimal | None
    standing: Standing = Standing.UNKNOWN
    party: str = ""
    parties: tuple[str, ...] = ()
    classes: int = 0
    known_amount: Decimal | None = None
    table: str = ""
    source: str = ""
    as_of: str = ""
    confidence: Confidence = Confidence.RECALLED
    note: str = ""

    @property
    def is_doubtful(self) -> bool:
        """Whether the amount should be looked up before it is paid (old, recalled or unknown)."""
        is_current = self.standing is Standing.CURRENT
        return not is_current or self.confidence is not Confidence.VERIFIED

    @property
    def known_words(self) -> Detail:
        """What is known of an amount that is not counted; empty where there is nothing."""
        if self.known_amount is None:
            return ""
        words = FIRST_KNOWN if self.standing is Standing.BEFORE else LAST_KNOWN
        return words.of(amount=money(self.known_amount), date=self.as_of)

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form; amounts are texts, so that no float is made of them."""
        return {
            "key": self.key,
            "item": self.item,
            "what": str(self.what),
            "party": self.party,
            "parties": list(self.parties),
            "classes": self.classes,
            "quantity": self.quantity,
            "unit": self.unit,
            "unit_amount": _json_money(self.unit_amount),
            "amount": _json_money(self.amount),
            "known_amount": _json_money(self.known_amount),
            "standing": str(self.standing),
            "as_of": self.as_of,
            "confidence": str(self.confidence),
            "source": self.source,
            "table": self.table,
            "note": self.note,
        }


def _json_money(amount: Decimal | None) -> str | None:
    return None if amount is None else money(amount)


def fee_line(
    key: str,
    item: str,
    what: Detail,
    picked: Picked | None,
    *,
    unit_amount: Decimal | None,
    quantity: int = 1,
    unit: Unit = "",
    party: str = "",
    classes: int = 0,
) -> FeeLine:
    """Return the line of an amount that a table picked; not counted where it may not be."""
    line = FeeLine(key, item, what, quantity, unit, None, None, party=party, classes=classes)
    if picked is None:
        return line
    due = None if unit_amount is None else quantity * unit_amount
    version = picked.version
    told = replace(
        line,
        standing=Standing.UNKNOWN if unit_amount is None else picked.standing,
        table=version.table,
        source=version.source,
        as_of=version.as_of.isoformat() if version.as_of else "",
        confidence=picked.confidence,
        note=version.note,
    )
    if not picked.is_counted:
        return replace(told, known_amount=due)
    return replace(told, unit_amount=unit_amount, amount=due)


@dataclass(frozen=True, slots=True)
class FeeSheet:
    """The fees of one filing on one day.

    ``later`` holds what is payable later and not part of the total (second parts, Rule 34(3)).
    ``is_open`` says that more may be due for another reason than a line without amount.
    """

    kind: SheetKind
    day: date
    lines: tuple[FeeLine, ...]
    later: tuple[FeeLine, ...] = ()
    findings: tuple[Finding, ...] = ()
    tables: tuple[str, ...] = ()
    is_open: bool = False
    currency: str = CURRENCY

    @property
    def total(self) -> Decimal:
        """The sum of the amounts that are known."""
        return total_of(self.lines)

    @property
    def is_at_least(self) -> bool:
        """Whether more is due than the total says, or may be."""
        return self.is_open or any(line.amount is None for line in self.lines)

    @property
    def is_estimate(self) -> bool:
        """Whether the total should be looked up before it is paid (old, recalled or unknown)."""
        return self.is_at_least or any(line.is_doubtful for line in self.lines)

    @property
    def is_refused(self) -> bool:
        """Whether what is paid would not be accepted any more (a renewal after the last day)."""
        return any(each.severity is Severity.ERROR for each in self.findings)

    def of_party(self, party: str) -> tuple[FeeLine, ...]:
        """Return the lines of one party, without what is payable later."""
        return tuple(line for line in self.lines if line.party == party)

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form (``gsfiler schema fee_sheet``)."""
        return {
            "format": "gsfiler-fee-sheet",
            "version": 1,
            "kind": self.kind,
            "date": self.day.isoformat(),
            "currency": self.currency,
            "total": money(self.total),
            "at_least": self.is_at_least,
            "estimate": self.is_estimate,
            "lines": [line.as_json() for line in self.lines],
            "later": [line.as_json() for line in self.later],
            "later_total": money(total_of(self.later)),
            "findings": [finding.as_json() for finding in self.findings],
            "tables": list(self.tables),
        }


def total_of(lines: Iterable[FeeLine]) -> Decimal:
    """Return the sum of the amounts of lines; lines without one count for nothing."""
    return sum((line.amount for line in lines if line.amount is not None), Decimal(0))
