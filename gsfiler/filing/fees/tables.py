"""Fee tables as files: the one that ships, and those that users make (``gsfiler-fees``, version 1).

JSON (``gsfiler schema fee_table``) holds items of the Schedule and individual fees::

    {"format": "gsfiler-fees", "version": 1, "title": "Our own fees", "date": "2027-01-05",
     "individual": [{"party": "US", "since": "2027-01-01", "source": "Information Notice 1/2027",
                     "tiers": [{"from": 1, "amount": 450, "per": "class"}]}]}

CSV holds one tier in a row, below the titles of its columns (:data:`COLUMNS`; needed are ``party``
or ``item``, ``amount``, and ``since`` or ``seen``)::

    party,from_class,to_class,amount,per,since,source
    CA,1,1,310,block,2027-01-01,Information Notice 2/2027
    CA,2,,95,class,2027-01-01,Information Notice 2/2027

A user's table lies over the shipped one: where it knows an amount of the day, that one counts.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TypeVar

from gsfiler.core.shipped import shipped_bytes
from gsfiler.filing.fees.amounts import (
    AmountVersion,
    FeeKey,
    FeeTable,
    FeeTableHead,
    MarkKind,
    Tier,
)
from gsfiler.filing.fees.table_csv import fees_file_of_csv
from gsfiler.filing.fees.table_rows import (
    FORMAT,
    VERSION,
    AmountRow,
    FeesFile,
    GeneralRow,
)
from gsfiler.filing.tables.dated_tables import read_json_table

_SHIPPED = "fees/madrid.json"
K = TypeVar("K")


def load_fee_table(data: bytes | None = None, source: str = "the fee table") -> FeeTable:
    """Return the shipped fee table, with a user's table, JSON or CSV, laid over it where given.

    ``source`` names the user's table in errors and, for CSV, on the lines of a sheet. Raises
    InputError, which names the place of a fault.
    """
    shipped = _shipped_table()
    return shipped if data is None else with_fee_table(shipped, data, source)


def with_fee_table(table: FeeTable, data: bytes, source: str) -> FeeTable:
    """Return a table with one more laid over it; raises InputError."""
    return _laid_over(table, read_fees_file(data, source))


def read_fees_file(data: bytes, source: str) -> FeesFile:
    """Return a fee table as it is stored, from JSON or CSV; raises InputError."""
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"["):
        return read_json_table(data, FeesFile, source, (FORMAT, VERSION))
    return fees_file_of_csv(data, source)


@lru_cache(maxsize=1)
def _shipped_table() -> FeeTable:
    file = read_fees_file(shipped_bytes(_SHIPPED), _SHIPPED)
    return _laid_over(FeeTable((), {}, {}, {}), file)


def _laid_over(below: FeeTable, file: FeesFile) -> FeeTable:
    layer = len(below.heads)
    general = ((row.item, _general(row, file, layer)) for row in file.general)
    return FeeTable(
        heads=(*below.heads, FeeTableHead(file.title, file.date)),
        general=_added(below.general, general),
        individual=_added(below.individual, _individual(file, layer)),
        words={**below.words, **{row.item: row.what for row in file.general if row.what}},
    )


def _added(
    below: Mapping[K, tuple[AmountVersion, ...]], more: Iterable[tuple[K, AmountVersion]]
) -> dict[K, tuple[AmountVersion, ...]]:
    merged = dict(below)
    for key, version in more:
        merged[key] = (*merged.get(key, ()), version)
    return merged


def _general(row: GeneralRow, file: FeesFile, layer: int) -> AmountVersion:
    tiers = (Tier(1, None, row.amount, "application"),)
    return _version(row, tiers, file, file.good_for.general, layer, "ordinary")


def _individual(file: FeesFile, layer: int) -> Iterator[tuple[FeeKey, AmountVersion]]:
    for row in file.individual:
        tiers = tuple(Tier(each.first, each.last, each.amount, each.per) for each in row.tiers)
        for mark in row.mark:
            key = (row.party, row.occasion, mark, row.part)
            yield key, _version(row, tiers, file, file.good_for.individual, layer, mark)


def _version(
    row: AmountRow,
    tiers: tuple[Tier, ...],
    file: FeesFile,
    good_for: int,
    layer: int,
    mark: MarkKind,
) -> AmountVersion:
    named = file.sources.get(row.source)
    says_when = row.since or row.seen or row.until
    return AmountVersion(
        tiers=tiers,
        since=row.since,
        seen=row.seen if says_when else (named and named.date) or file.date,
        until=row.until,
        good_for=good_for,
        when_old=row.when_old,
        confidence=row.confidence,
        source=named.name if named else row.source or file.title,
        note=row.note,
        table=file.title,
        layer=layer,
        mark=mark,
    )
