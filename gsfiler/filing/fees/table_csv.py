"""Fee tables as CSV: a tier in a row; the rows of a party's fee from one day on make one fee.

Sources and notes may differ from row to row: the fee names them all, and is as sure as the least
sure of its rows.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from gsfiler.core.decoding import decode_text
from gsfiler.core.delimited import DelimitedRow, delimited_rows, find_delimiter
from gsfiler.core.errors import InputError
from gsfiler.filing.fees.table_rows import FeesFile, GeneralRow, IndividualRow
from gsfiler.filing.tables.dated_tables import LARGEST, told_faults
from gsfiler.filing.tables.facts import least_sure
from gsfiler.lists.formula_guard import unguarded

_TIER = {"from_class": "from", "to_class": "to", "amount": "amount", "per": "per"}
_SHARED = ("since", "seen", "until", "when_old", "source", "confidence", "note")
_PARTY = ("party", "for", "mark", "part")
COLUMNS = ("item", "what", *_PARTY, *_TIER, *_SHARED)
"""The titles that a column may have; case does not count."""

_MEND = "Mend the row and try again; nothing was taken from the file."


def fees_file_of_csv(data: bytes, source: str) -> FeesFile:
    """Return the fee table in a sheet; its title is ``source``, its date the newest in it.

    Raises InputError, which names the line of a fault.
    """
    text = decode_text(data, source=source, max_bytes=LARGEST).text
    delimiter = find_delimiter(text, _evidence)
    rows = [row for row in delimited_rows(text, delimiter) if not row.is_blank]
    titles = _titles(rows, source)
    general: list[GeneralRow] = []
    individual: dict[_Key, _Fee] = {}
    for row in rows[1:]:
        cells = dict(_filled(titles, row, source))
        if "item" in cells:
            general.append(_general(cells, row.line, source))
        else:
            _add_tier(individual, cells, row.line, source)
    if len(rows) < 2:
        raise InputError(source, "the sheet has no row below its titles.", "Add the amounts.")
    checked = [each.whole(source) for each in individual.values()]
    return FeesFile(
        format="gsfiler-fees",
        version=1,
        title=source,
        date=_newest(general, checked),
        general=general,
        individual=checked,
    )


def _evidence(rows: Sequence[DelimitedRow]) -> float:
    """Return how many known titles the first row has."""
    return float(sum(cell.strip().lower() in COLUMNS for cell in rows[0].cells)) if rows else 0


def _titles(rows: Sequence[DelimitedRow], source: str) -> tuple[str, ...]:
    titles = tuple(cell.strip().lower() for cell in rows[0].cells) if rows else ()
    if "amount" not in titles or not {"party", "item"} & set(titles):
        raise InputError(
            source,
            "this is no fee table, neither JSON nor a sheet with columns “party” and “amount”.",
            f"Name the columns in the first row; there are {', '.join(COLUMNS)}.",
        )
    for title in titles:
        if title and (title not in COLUMNS or titles.count(title) > 1):
            raise InputError(
                source,
                f"the column “{title}” is not known, or there twice.",
                f"There are {', '.join(COLUMNS)}.",
                line=rows[0].line,
            )
    return titles


def _filled(titles: Sequence[str], row: DelimitedRow, source: str) -> Iterator[tuple[str, str]]:
    if row.stray or len(row.cells) > len(titles) or "" in _used(titles, row):
        raise InputError(
            source,
            "the row has more cells than there are columns, or a stray quotation mark.",
            _MEND,
            line=row.line,
        )
    for title, cell in zip(titles, row.cells, strict=False):
        if text := unguarded(cell).strip():
            yield title, text


def _used(titles: Sequence[str], row: DelimitedRow) -> set[str]:
    return {title for title, cell in zip(titles, row.cells, strict=False) if cell.strip()}


def _general(cells: dict[str, str], line: int, source: str) -> GeneralRow:
    _ask_for_date(cells, line, source)
    try:
        return GeneralRow.model_validate({"amount": None} | cells)
    except ValidationError as error:
        raise InputError(source, told_faults(error), _MEND, line=line) from None


_Key = tuple[Any, ...]
"""What makes rows tiers of one fee: party, occasion, mark, part, and the days it holds."""


@dataclass(slots=True)
class _Fee:
    """The rows of one fee, each with the line it stands on, by what makes a tier of its own."""

    rows: dict[tuple[int, str], IndividualRow] = field(default_factory=dict)
    lines: list[int] = field(default_factory=list)

    def add(self, row: IndividualRow, line: int, source: str) -> None:
        """Add a tier; raises InputError where the fee has it already."""
        tier = row.tiers[0]
        if (tier.first, tier.per) in self.rows:
            before = self.lines[list(self.rows).index((tier.first, tier.per))]
            raise InputError(
                source,
                f"line {before} gives the same part of this fee already.",
                "Leave one of them, or say by “since”, “seen” or “until” when each holds; "
                "nothing was taken from the file.",
                line=line,
            )
        self.rows[tier.first, tier.per] = row
        self.lines.append(line)

    def whole(self, source: str) -> IndividualRow:
        """Return the fee; raises InputError where nothing says what the first class costs."""
        rows = list(self.rows.values())
        if (first := min(row.tiers[0].first for row in rows)) > 1:
            raise InputError(
                source,
                f"the fee of {rows[0].party} begins with class {first}; no row of the same days "
                "says what the first class costs.",
                "Add a row with 1 as “from_class”, its amount empty where you do not know it.",
                line=self.lines[0],
            )
        told = {
            "tiers": [row.tiers[0] for row in rows],
            "source": _joined(row.source for row in rows),
            "note": _joined(row.note for row in rows),
            "confidence": least_sure(*(row.confidence for row in rows)),
            "when_old": "drop" if any(row.when_old == "drop" for row in rows) else "check",
        }
        return rows[0].model_copy(update=told)


def _add_tier(fees: dict[_Key, _Fee], cells: dict[str, str], line: int, source: str) -> None:
    """Add a row to the fee that it is a tier of, or begin a new one with it.

    A row for several kinds of mark is a tier of the fee of each.
    """
    _ask_for_date(cells, line, source)
    given: dict[str, Any] = {n: cells[n] for n in (*_PARTY, *_SHARED) if n in cells}
    if given.get("part") in ("1", "2"):
        given["part"] = int(given["part"])
    tier = {_TIER[name]: cells[name] for name in _TIER if name in cells}
    row = _individual({**given, "tiers": [{"amount": None} | tier]}, line, source)
    for mark in dict.fromkeys(row.mark):
        key = (row.party, row.occasion, mark, row.part, row.since, row.seen, row.until)
        of_mark = row.model_copy(update={"mark": [mark]})
        fees.setdefault(key, _Fee()).add(of_mark, line, source)


def _individual(fee: dict[str, Any], line: int, source: str) -> IndividualRow:
    try:
        return IndividualRow.model_validate(fee)
    except ValidationError as error:
        raise InputError(source, told_faults(error), _MEND, line=line) from None


def _joined(texts: Iterable[str]) -> str:
    return "; ".join(filter(None, dict.fromkeys(texts)))


def _ask_for_date(cells: dict[str, str], line: int, source: str) -> None:
    if "since" not in cells and "seen" not in cells:
        raise InputError(
            source,
            "the row does not say from when its amount holds.",
            "Fill in “since”, the day it entered into force, or “seen”, the day you read it.",
            line=line,
        )


def _newest(general: list[GeneralRow], individual: list[IndividualRow]) -> dt.date:
    days = [day for row in (*general, *individual) for day in (row.since, row.seen) if day]
    return max(days)
