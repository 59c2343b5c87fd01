"""Other currencies beside Swiss francs, by rates that the user gives; never instead of francs.

What is owed is the sum in francs (Rule 35(1)). A rate says how many units one franc buys, on which
day and by whose word. Each amount is converted from its francs and rounded half up to the smallest
coin of the currency (ISO 4217); the total is converted from the total in francs, so the converted
lines may add up to a coin more or less.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from gsfiler.core.codes import parse_date
from gsfiler.core.decoding import decode_text
from gsfiler.core.delimited import delimited_rows, find_delimiter
from gsfiler.core.errors import InputError, InvalidCode
from gsfiler.filing.fees.lines import FeeSheet

_WHOLE = frozenset("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split())
_THOUSANDTHS = frozenset("BHD IQD JOD KWD LYD OMR TND".split())
_LARGEST_RATE = Decimal(10) ** 9
_TITLES = ("currency", "rate", "date", "source")
_LARGEST = 1 << 20
_WRITTEN = re.compile(r"([A-Za-z]{3})\s*=\s*([\d.,]+)\s*@\s*(\S+)")


@dataclass(frozen=True, slots=True)
class Rate:
    """How many units of a currency (ISO 4217) one Swiss franc buys, on a day, by a source."""

    currency: str
    rate: Decimal
    day: date
    source: str = ""

    def convert(self, francs: Decimal) -> Decimal:
        """Return francs in the currency, rounded half up to its smallest coin."""
        return (francs * self.rate).quantize(self.coin, ROUND_HALF_UP)

    @property
    def coin(self) -> Decimal:
        """The smallest coin of the currency."""
        if self.currency in _WHOLE:
            return Decimal(1)
        return Decimal("0.001") if self.currency in _THOUSANDTHS else Decimal("0.01")


@dataclass(frozen=True, slots=True)
class ConvertedSheet:
    """The amounts of a sheet in another currency, to be shown beside the francs.

    ``amounts`` are by the key of the line; lines without an amount are left out.
    """

    rate: Rate
    total: Decimal
    is_at_least: bool
    amounts: Mapping[str, Decimal] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the JSON form: rate, its day and source, total and amounts as texts."""
        return {
            "currency": self.rate.currency,
            "rate": f"{self.rate.rate:f}",
            "date": self.rate.day.isoformat(),
            "source": self.rate.source,
            "total": f"{self.total:f}",
            "at_least": self.is_at_least,
            "amounts": {key: f"{amount:f}" for key, amount in self.amounts.items()},
        }


def in_currency(sheet: FeeSheet, rate: Rate) -> ConvertedSheet:
    """Return a sheet's amounts in another currency."""
    amounts = {
        line.key: rate.convert(line.amount) for line in sheet.lines if line.amount is not None
    }
    return ConvertedSheet(rate, rate.convert(sheet.total), sheet.is_at_least, amounts)


def parse_rate(currency: str, rate: str, day: str, source: str = "") -> Rate:
    """Return a rate as a user gives it; raises InvalidCode with a sentence."""
    code = currency.strip().upper()
    if len(code) != 3 or not code.isascii() or not code.isalpha():
        raise InvalidCode(f"“{currency}” is not a currency; give three letters such as EUR.")
    try:
        value = Decimal(rate.strip().replace(",", "."))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or not 0 < value <= _LARGEST_RATE:
        raise InvalidCode(
            f"“{rate}” is not a rate; say how many {code} one Swiss franc buys, such as 1.07."
        )
    return Rate(code, value, parse_date(day), source.strip())


def rate_in(text: str, source: str) -> Rate:
    """Return a rate written in one word, as in ``EUR=0.95@2026-11-20``; raises InvalidCode."""
    found = _WRITTEN.fullmatch(text.strip())
    if not found:
        raise InvalidCode(f"“{text}” is no rate; write it as EUR=0.95@2026-11-20.")
    return parse_rate(found[1], found[2], found[3], source)


def read_rates(data: bytes, source: str) -> tuple[Rate, ...]:
    """Return rates from a sheet with the columns currency, rate, date and source (CSV).

    Raises InputError, which names the line of a fault.
    """
    text = decode_text(data, source=source, max_bytes=_LARGEST).text
    delimiter = find_delimiter(text, lambda rows: len(rows[0].cells) if rows else 0)
    rows = [row for row in delimited_rows(text, delimiter) if not row.is_blank]
    titles = [cell.strip().lower() for cell in rows[0].cells] if rows else []
    if not set(_TITLES[:3]) <= set(titles):
        raise InputError(
            source, "this is no sheet of rates.", f"Begin it with {', '.join(_TITLES)}."
        )
    found = []
    for row in rows[1:]:
        cells = dict(zip(titles, row.cells, strict=False))
        try:
            found.append(parse_rate(*(cells.get(title, "") for title in _TITLES)))
        except InvalidCode as error:
            raise InputError(source, str(error), line=row.line) from None
    return tuple(found)


def converted(sheet: FeeSheet, rates: Iterable[Rate]) -> tuple[ConvertedSheet, ...]:
    """Return a sheet in each of some currencies."""
    return tuple(in_currency(sheet, rate) for rate in rates)
