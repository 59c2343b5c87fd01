"""Fee sheets as one HTML page: for the file, to print, or to send to the client.

The page is self-contained, without script or link outside; the same input gives the same bytes.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from gsfiler.core.findings import Detail
from gsfiler.filing.fees.amounts import FeeTableHead
from gsfiler.filing.fees.lines import CURRENCY, FeeLine, FeeSheet, money
from gsfiler.filing.fees.netting import NettingSheet
from gsfiler.filing.fees.words import (
    KIND_WORDS,
    PAGE_ALL,
    PAGE_AS_OF,
    PAGE_AT_LEAST,
    PAGE_DAY,
    PAGE_FEE,
    PAGE_LATER,
    PAGE_NOT_KNOWN,
    PAGE_TABLES,
    PAGE_TITLE,
    PAGE_TOTAL,
)
from gsfiler.filing.preview.form_voice import ENGLISH, FormVoice
from gsfiler.filing.preview.preview_phrases import CONFIDENCE_WORDS
from gsfiler.filing.preview.preview_style import STYLE
from gsfiler.filing.preview.preview_values import own_html, text_html

_POLICY = (
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
)


def fees_page(
    netted: NettingSheet,
    today: date,
    *,
    notes: Iterable[Detail] = (),
    heads: Iterable[FeeTableHead] = (),
    voice: FormVoice = ENGLISH,
) -> bytes:
    """Return the page of one sheet or more, as UTF-8 HTML.

    Each sheet stands under its reference with its lines, its total and what is to be said of it;
    several have their sum at the end. ``notes`` stand above, ``heads`` name the tables in force.
    """
    named = [f"{voice.cite(head.title)}, {head.as_of}" for head in heads]
    lead = [PAGE_DAY.of(day=today.isoformat()), *notes]
    lead += [PAGE_TABLES.of(tables="; ".join(named))] if named else []
    title = text_html(voice.tell(PAGE_TITLE.of()))
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{voice.language}" dir="ltr">',
        '<head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        _POLICY,
        f"<title>{title}</title>",
        f"<style>{STYLE}</style></head>",
        "<body>",
        f"<h1>{title}</h1>",
        *(f'<p class="lead">{own_html(voice.tell(each))}</p>' for each in lead),
        *(part for each in netted.filings for part in _sheet(each.reference, each.sheet, voice)),
        *(_all(netted, voice) if len(netted.filings) > 1 else ()),
        "</body>",
        "</html>",
    ]
    return ("\n".join(lines) + "\n").encode("utf-8", "backslashreplace")


def _sheet(reference: str, sheet: FeeSheet, voice: FormVoice) -> Iterator[str]:
    kind = voice.tell(KIND_WORDS[sheet.kind].of(day=sheet.day.isoformat()))
    heading = f"{own_html(reference)}: {text_html(kind)}" if reference else text_html(kind)
    yield f"<h2>{heading}</h2>"
    rows = [_row(line, voice) for line in sheet.lines]
    rows += [_row(line, voice, is_later=True) for line in sheet.later]
    yield _table(rows, _total(money(sheet.total), voice, at_least=sheet.is_at_least), voice)
    yield from (f'<p class="aside">{own_html(voice.tell(each))}</p>' for each in sheet.findings)


def _all(netted: NettingSheet, voice: FormVoice) -> Iterator[str]:
    yield f"<h2>{text_html(voice.tell(PAGE_ALL.of()))}</h2>"
    rows = []
    for each in netted.filings:
        kind = voice.tell(KIND_WORDS[each.sheet.kind].of(day=each.sheet.day.isoformat()))
        due = _amount(money(each.sheet.total), voice, at_least=each.sheet.is_at_least)
        rows.append(_cells(f"{each.reference}: {kind}", "", due))
    yield _table(rows, _total(money(netted.total), voice, at_least=netted.is_at_least), voice)


def _table(rows: Sequence[str], total: str, voice: FormVoice) -> str:
    """Return a table, each row on a line of its own, so that it can be laid out page by page."""
    fee, as_of = (text_html(voice.tell(words.of())) for words in (PAGE_FEE, PAGE_AS_OF))
    head = f'<th scope="col" align="left">{fee}</th><th scope="col" align="left">{as_of}</th>'
    amount = f'<th scope="col" align="right" class="amount">{CURRENCY}</th>'
    body = "".join(f"\n{row}" for row in (*rows, total))
    return (
        f'<table width="100%"><thead><tr>{head}{amount}</tr></thead><tbody>{body}</tbody></table>'
    )


def _row(line: FeeLine, voice: FormVoice, *, is_later: bool = False) -> str:
    known = voice.tell(line.known_words)
    what = f"{line.item}  {voice.tell(line.what)}" + (f" ({known})" if known else "")
    if line.unit_amount is not None and line.quantity != 1:
        what += f" ({line.quantity}\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}{money(line.unit_amount)})"
    if is_later:
        what = voice.tell(PAGE_LATER.of(fee=what))
    sure = voice.tell(CONFIDENCE_WORDS[line.confidence].of()) if line.as_of else ""
    told = ", ".join(filter(None, (line.as_of, sure, voice.cite(line.source))))
    amount = voice.tell(PAGE_NOT_KNOWN.of()) if line.amount is None else money(line.amount)
    return _cells(what, told, amount)


def _cells(what: str, told: str, amount: str, *, is_total: bool = False) -> str:
    row = '<tr class="total">' if is_total else "<tr>"
    return (
        f'{row}<td>{own_html(what)}</td><td class="small">{own_html(told)}</td>'
        f'<td align="right" class="amount">{text_html(amount)}</td></tr>'
    )


def _total(amount: str, voice: FormVoice, *, at_least: bool) -> str:
    words = voice.tell(PAGE_TOTAL.of())
    return _cells(words, "", _amount(amount, voice, at_least=at_least), is_total=True)


def _amount(amount: str, voice: FormVoice, *, at_least: bool) -> str:
    return voice.tell(PAGE_AT_LEAST.of(amount=amount)) if at_least else amount
