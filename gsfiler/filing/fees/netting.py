"""One sheet for many filings: what each costs, and what all of them cost by item and party."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from gsfiler.core.findings import Detail, Finding, Phrase, Severity
from gsfiler.filing.fees.lines import CURRENCY, FeeLine, FeeSheet, money, total_of
from gsfiler.filing.fees.words import INDIVIDUAL_FEE
from gsfiler.lists.writers.delimited import rows_bytes

TITLES = (
    *("reference", "kind", "date", "item", "party", "what", "quantity", "unit"),
    *("unit_amount", "amount", "known_amount", "currency", "standing", "as_of", "confidence"),
    *("source", "table"),
)
"""The columns of the sheet as CSV."""

_AT_LEAST = "total, at least"
_TOTAL = "total"


@dataclass(frozen=True, slots=True)
class NettedFiling:
    """A filing and its fees; ``reference`` is the user's own."""

    reference: str
    sheet: FeeSheet


@dataclass(frozen=True, slots=True)
class NettedItem:
    """All lines of one item for one party, over all filings.

    ``amount`` is what is known; ``is_at_least`` says that some line has no amount.
    """

    item: str
    party: str
    what: Detail
    filings: int
    amount: Decimal
    is_at_least: bool


@dataclass(frozen=True, slots=True)
class NettingSheet:
    """The fees of many filings."""

    filings: tuple[NettedFiling, ...]
    items: tuple[NettedItem, ...]

    @property
    def total(self) -> Decimal:
        """What all filings cost, as far as is known."""
        return sum((filing.sheet.total for filing in self.filings), Decimal(0))

    @property
    def is_at_least(self) -> bool:
        """Whether one of the filings costs more than its total says, or may."""
        return any(filing.sheet.is_at_least for filing in self.filings)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Why what is paid would not be accepted, each sentence once."""
        found = (each for filing in self.filings for each in filing.sheet.findings)
        errors = (each for each in found if each.severity is Severity.ERROR)
        return tuple({each.message: each for each in errors}.values())

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form."""
        return {
            "format": "gsfiler-netting",
            "version": 1,
            "currency": CURRENCY,
            "total": money(self.total),
            "at_least": self.is_at_least,
            "filings": [
                {"reference": filing.reference, "sheet": filing.sheet.as_json()}
                for filing in self.filings
            ],
            "items": [
                {
                    "item": each.item,
                    "party": each.party,
                    "what": str(each.what),
                    "filings": each.filings,
                    "amount": money(each.amount),
                    "at_least": each.is_at_least,
                }
                for each in self.items
            ],
        }


def netting(filings: Iterable[tuple[str, FeeSheet]]) -> NettingSheet:
    """Return one sheet for filings given by reference and fees, in the order they are given."""
    netted = tuple(NettedFiling(reference, sheet) for reference, sheet in filings)
    by_item: dict[tuple[str, str], list[tuple[int, FeeLine]]] = {}
    for number, filing in enumerate(netted):
        for line in filing.sheet.lines:
            by_item.setdefault((line.item, line.party), []).append((number, line))
    return NettingSheet(netted, tuple(_item(*key, found) for key, found in sorted(by_item.items())))


def _item(item: str, party: str, found: Sequence[tuple[int, FeeLine]]) -> NettedItem:
    lines = [line for _, line in found]
    what = lines[0].what
    if party and isinstance(what, Phrase) and "tier" in what.details:
        what = INDIVIDUAL_FEE.of(party=what.details["party"])
    return NettedItem(
        item,
        party,
        what,
        len({number for number, _ in found}),
        total_of(lines),
        any(line.amount is None for line in lines),
    )


def netting_csv(sheet: NettingSheet, delimiter: str = ",") -> bytes:
    """Return the sheet as delimited text: the lines of each filing, its total, and the grand total.

    No cell can be run as a formula (:mod:`gsfiler.lists.formula_guard`).
    """
    rows: list[Sequence[str]] = [TITLES]
    for filing in sheet.filings:
        rows += [_row(filing, line) for line in filing.sheet.lines]
        is_at_least = filing.sheet.is_at_least
        rows.append(_total_row(filing.reference, filing.sheet.total, is_at_least=is_at_least))
    rows.append(_total_row("", sheet.total, is_at_least=sheet.is_at_least))
    return rows_bytes(rows, delimiter)


def netting_json(sheet: NettingSheet) -> bytes:
    """Return the sheet as a JSON file."""
    content = json.dumps(sheet.as_json(), ensure_ascii=False, indent=2)
    return f"{content}\n".encode("utf-8", "backslashreplace")


def _row(filing: NettedFiling, line: FeeLine) -> list[str]:
    told = line.as_json()
    told |= {"reference": filing.reference, "kind": filing.sheet.kind}
    told |= {"date": filing.sheet.day.isoformat(), "currency": filing.sheet.currency}
    return [str(told[title]) if told[title] is not None else "" for title in TITLES]


def _total_row(reference: str, total: Decimal, *, is_at_least: bool) -> list[str]:
    told = {
        "reference": reference,
        "what": _AT_LEAST if is_at_least else _TOTAL,
        "amount": money(total),
        "currency": CURRENCY,
    }
    return [told.get(title, "") for title in TITLES]
