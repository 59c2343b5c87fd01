"""A fee sheet as plain text, for a terminal, a file note or a letter."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from textwrap import wrap

from gsfiler.core.findings import Confidence
from gsfiler.filing.fees.amounts import FeeTableHead, Standing
from gsfiler.filing.fees.changes import FeeDifference, LineChange
from gsfiler.filing.fees.currencies import Rate, in_currency
from gsfiler.filing.fees.lines import FeeLine, FeeSheet, money
from gsfiler.filing.fees.payment import payment_notes
from gsfiler.filing.fees.prices import PriceList
from gsfiler.filing.fees.words import CHANGE, CHANGE_SO_FAR
from gsfiler.filing.preview.form_voice import Tell, in_english
from gsfiler.lists.writers.characters import writable

_TITLES = ("Item", "What", "Quantity", "CHF", "As of", "")
_NOT_KNOWN = "?"
_WIDTH = 100
_MARKS = {
    "!": "may have changed; compare it with WIPO's table",
    "?": "not known, or too old to be counted",
    "~": "recalled, not seen in a source",
}
_KINDS = {
    "application": "Fees of an international application",
    "designation": "Fees of a subsequent designation",
    "renewal": "Fees of a renewal",
    "classification": "Fees for classification",
}


def sheet_text(
    sheet: FeeSheet,
    *,
    reference: str = "",
    rates: Sequence[Rate] = (),
    heads: Iterable[FeeTableHead] = (),
) -> str:
    """Return a sheet as text: lines with quantity, amount, date and mark; total, notes, sources.

    Other currencies stand below the total in francs, each with its rate, day and source; last the
    tables that were used, with the dates that their ``heads`` tell.
    """
    parts = [f"{_KINDS[sheet.kind]}, amounts of {sheet.day}, in Swiss francs (CHF)", ""]
    sources = _numbered(line.source for line in (*sheet.lines, *sheet.later))
    total = (f"Total{', at least' if sheet.is_at_least else ''}", money(sheet.total))
    parts += _table(sheet.lines, sources, total)
    parts += _party_lists(sheet.lines)
    for rate in rates:
        converted = in_currency(sheet, rate)
        by = f", {rate.source}" if rate.source else ""
        parts.append(
            f"  = {rate.currency} {converted.total:f} at {rate.rate:f} for CHF 1 "
            f"({rate.day}{by}); what is owed is in francs"
        )
    if sheet.later:
        parts += ["", "Payable later, at the amounts then in force", ""]
        parts += _table(sheet.later, sources, None)
    parts += _legend((*sheet.lines, *sheet.later))
    parts += [f"- {finding.severity}: {finding.message}" for finding in sheet.findings]
    if sheet.lines:
        parts += ["", *(f"{note}" for note in payment_notes(sheet, reference))]
    parts += ["", *(f"[{number}] {source}" for source, number in sources.items())]
    return _page([*parts, *_tables(sheet.tables, heads)])


def price_list_text(prices: PriceList, heads: Iterable[FeeTableHead] = ()) -> str:
    """Return a price list as text, with what is to say of it; ``heads`` tell the tables' dates."""
    lines = [replace(line, unit="") for line in prices.lines]
    sources = _numbered(line.source for line in lines)
    parts = [f"Prices in Swiss francs (CHF), amounts of {prices.day}", ""]
    parts += [*_table(lines, sources, None), *_legend(lines)]
    parts += [f"- {each.severity}: {each.message}" for each in prices.findings]
    parts += ["", *(f"[{number}] {source}" for source, number in sources.items())]
    return _page([*parts, *_tables(prices.tables, heads)])


def _tables(used: Sequence[str], heads: Iterable[FeeTableHead]) -> list[str]:
    """Return which tables were used, each with the day as of which it was put together."""
    dates = {head.title: head.as_of.isoformat() for head in heads}
    named = [", ".join(filter(None, (title, dates.get(title)))) for title in used]
    return [f"Tables: {'; '.join(named)}"] if named else []


def difference_text(difference: FeeDifference, tell: Tell = in_english) -> str:
    """Return what differs between two sheets as text: dropped, added and changed lines."""
    rows = [_change_row(change, tell) for change in difference.lines]
    whole = CHANGE if difference.is_certain else CHANGE_SO_FAR
    widths = [max((len(row[i]) for row in rows), default=0) for i in range(2)]
    parts = [f"{what:<{widths[0]}}  {amount:>{widths[1]}}" for what, amount in rows]
    parts.append(tell(whole.of(amount=_signed(difference.change))))
    return _page(parts)


def _page(parts: Iterable[str]) -> str:
    """Return lines as one text that no name from a user's file can break or colour."""
    lines = (writable(" ".join(part.splitlines())).rstrip() for part in parts)
    return "\n".join(lines).rstrip() + "\n"


def _change_row(change: LineChange, tell: Tell) -> tuple[str, str]:
    line = change.after or change.before
    what = f"{line.item}  {tell(line.what)}" if line else ""
    amount = change.change
    return what, _NOT_KNOWN if amount is None else _signed(amount)


def _signed(amount: Decimal) -> str:
    return f"{amount:+.2f}"


def _numbered(sources: Iterable[str]) -> dict[str, int]:
    named = dict.fromkeys(filter(None, sources))
    return {source: number for number, source in enumerate(named, start=1)}


def _table(
    lines: Sequence[FeeLine], sources: dict[str, int], total: tuple[str, str] | None
) -> list[str]:
    rows = [_TITLES, *(_row(line, sources) for line in lines)]
    if total:
        rows.append(("", total[0], "", total[1], "", ""))
    widths = [max(len(row[column]) for row in rows) for column in range(len(_TITLES))]
    return [_laid_out(row, widths) for row in rows]


def _party_lists(lines: Sequence[FeeLine]) -> list[str]:
    """Return for which parties a fee for several is paid."""
    told = [f"{line.item} for {', '.join(line.parties)}" for line in lines if line.parties]
    return [part for text in told for part in wrap(text, _WIDTH, subsequent_indent="  ")]


def _laid_out(row: Sequence[str], widths: Sequence[int]) -> str:
    item, what, quantity, amount, as_of, mark = row
    return (
        f"{item:<{widths[0]}}  {what:<{widths[1]}}  {quantity:>{widths[2]}}  "
        f"{amount:>{widths[3]}}  {as_of:<{widths[4]}}  {mark}"
    ).rstrip()


def _row(line: FeeLine, sources: dict[str, int]) -> tuple[str, str, str, str, str, str]:
    amount = _NOT_KNOWN if line.amount is None else money(line.amount)
    quantity = ""
    if line.unit and line.unit_amount is not None:
        quantity = f"{line.quantity} x {money(line.unit_amount)}"
    elif line.unit:
        quantity = f"{line.quantity} x ?"
    known = f" ({line.known_words})" if line.known_words else ""
    number = f"[{sources[line.source]}]" if line.source else ""
    marks = " ".join(filter(None, (number, _mark(line))))
    return line.item, f"{line.what}{known}", quantity, amount, line.as_of, marks


def _mark(line: FeeLine) -> str:
    """Return the sign that says how far an amount may be trusted; empty where it is current."""
    if line.amount is None:
        return "?"
    if line.confidence is Confidence.RECALLED:
        return "~"
    return "" if line.standing is Standing.CURRENT else "!"


def _legend(lines: Sequence[FeeLine]) -> list[str]:
    used = set(map(_mark, lines))
    told = [f"{sign} {words}" for sign, words in _MARKS.items() if sign in used]
    return ["", *told] if told else [""]
