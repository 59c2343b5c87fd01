"""Price lists: what a party asks for designation and renewal, and the fees that stand alone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from gsfiler.core.findings import Detail, Finding, PhraseKind
from gsfiler.filing.fees.amounts import FeeTable, MarkKind, Occasion, Picked, pick
from gsfiler.filing.fees.case import FeeCase
from gsfiler.filing.fees.individual import tier_words
from gsfiler.filing.fees.lines import CURRENCY, EITHER, FeeLine, fee_line
from gsfiler.filing.fees.party_fees import PartyFee, party_fees
from gsfiler.filing.fees.renewal import renewal_case
from gsfiler.filing.fees.schedule import schedule_line
from gsfiler.filing.fees.words import (
    EITHER_FEE,
    ITEM_WORDS,
    OF_CERTIFICATION,
    OF_COLLECTIVE,
    PRICE_COMPLEMENTARY,
    PRICE_DESIGNATION,
    PRICE_GRACE,
    PRICE_LIST,
    PRICE_RENEWAL,
    SECOND_PART,
    WHOLE,
)
from gsfiler.filing.tables.members import Members

_OCCASIONS: tuple[tuple[Occasion, int, str, PhraseKind], ...] = (
    ("designation", 1, "2.4", PRICE_DESIGNATION),
    ("designation", 2, "2.4", SECOND_PART),
    ("renewal", 1, "6.4", PRICE_RENEWAL),
    ("grace", 1, "6.4", PRICE_GRACE),
)
_ALL = "all"
_MARKS: tuple[MarkKind, ...] = ("ordinary", "collective", "certification")
_OF_MARK = {"collective": OF_COLLECTIVE, "certification": OF_CERTIFICATION}


@dataclass(frozen=True, slots=True)
class PriceList:
    """Prices on a day, each line saying how sure it is; they are not to be added up."""

    day: date
    lines: tuple[FeeLine, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that the amounts come from."""
        return tuple(dict.fromkeys(line.table for line in self.lines if line.table))

    @property
    def is_estimate(self) -> bool:
        """Whether some amount should be looked up before it is told to anybody."""
        return any(line.is_doubtful for line in self.lines)

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form (``gsfiler schema prices``)."""
        return {
            "format": "gsfiler-prices",
            "version": 1,
            "date": self.day.isoformat(),
            "currency": CURRENCY,
            "lines": [line.as_json() for line in self.lines],
            "findings": [finding.as_json() for finding in self.findings],
            "tables": list(self.tables),
        }


def price_list(table: FeeTable, on: date) -> PriceList:
    """Return the fees that stand alone on a day: of later requests, extracts and copies.

    Items that a user's table adds to the Schedule follow.
    """
    own = (item for item in table.words if item not in ITEM_WORDS)
    lines = tuple(
        schedule_line(f"price/{item}", item.partition("-")[0], table, on, entry=item)
        for item in (*PRICE_LIST, *own)
    )
    return PriceList(on, lines)


def party_prices(
    parties: Iterable[str], members: Members, table: FeeTable, on: date, *, origin: str = ""
) -> PriceList:
    """Return what parties ask on a day, by their codes: designation, second part and renewal.

    ``origin`` is the party of the holder: between two parties bound by the Agreement the
    complementary fee replaces the individual one.
    """
    case = FeeCase(origin=origin.strip().upper(), designations=tuple(parties))
    fees, found = party_fees(case, members, table, on)
    lines = tuple(line for fee in fees for line in _party_lines(fee, table, on))
    return PriceList(on, lines, tuple(found))


def _party_lines(fee: PartyFee, table: FeeTable, on: date) -> Iterator[FeeLine]:
    if fee.kind == "unknown":
        what = EITHER_FEE.of(party=fee.name)
        yield fee_line(f"{EITHER}{fee.code}", "2.4", what, None, unit_amount=None, party=fee.code)
        return
    if fee.kind == "complementary":
        picked = table.general_on("2.3", on)
        yield fee_line(
            f"price/{fee.code}",
            "2.3",
            PRICE_COMPLEMENTARY.of(party=fee.name),
            picked,
            unit_amount=picked.version.tiers[0].amount if picked else None,
            party=fee.code,
        )
        return
    for occasion, part, item, words in _OCCASIONS:
        for mark in _MARKS:
            key = f"price/{fee.code}/{occasion}/{part}/{mark}"
            found = pick(table.individual.get((fee.code, occasion, mark, part), ()), on)
            if found is not None:
                yield from _tier_lines(key, item, fee, found, words, mark)
            elif mark == "ordinary" and part == 1 and occasion != "grace":
                what = words.of(party=fee.name, tier=WHOLE.of())
                yield fee_line(key, item, what, None, unit_amount=None, party=fee.code)


def _tier_lines(
    key: str, item: str, fee: PartyFee, picked: Picked, words: PhraseKind, mark: MarkKind
) -> Iterator[FeeLine]:
    for tier in picked.version.tiers:
        what: Detail = words.of(party=fee.name, tier=tier_words(tier))
        if mark != "ordinary":
            what = _OF_MARK[mark].of(fee=what)
        yield fee_line(
            f"{key}/{tier.first}/{tier.per}",
            item,
            what,
            picked,
            unit_amount=tier.amount,
            unit="class" if tier.per == "class" else "",
            party=fee.code,
        )


def wished_prices(
    parties: str, members: Members, table: FeeTable, day: date, *, origin: str = ""
) -> PriceList:
    """Return the prices that a user asks for on a day.

    ``parties`` are codes parted by commas or blanks, or "all"; without any the fees of later
    requests and copies are listed. Raises InvalidCode with a sentence.
    """
    wished = parties.strip()
    if not wished:
        return price_list(table, day)
    named = " ".join(members.parties) if wished.lower() == _ALL else wished
    case = renewal_case(named, 1, members, origin=origin)
    return party_prices(case.designations, members, table, day, origin=case.origin)
