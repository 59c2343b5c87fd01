"""``gsfiler filing fees``: the sheet, what if, currencies, the payment, one sheet for many."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from gsfiler.cli.progress import message
from gsfiler.filing.assessment import Tables, assess, fee_sheets
from gsfiler.filing.currencies import Rate, converted, rate_in
from gsfiler.filing.draft_file import OpenDraft, save_draft
from gsfiler.filing.fee_case import FeeCase, fee_day
from gsfiler.filing.fee_changes import difference, tried
from gsfiler.filing.fee_lines import FeeSheet
from gsfiler.filing.fee_payment import paid_by, payment_reference
from gsfiler.filing.fee_text import difference_text, sheet_text
from gsfiler.filing.fees import reckoned_fees
from gsfiler.filing.netting import netting, netting_csv, netting_json

Named = tuple[Path, OpenDraft]


def run(
    files: Sequence[Named],
    options: Mapping[str, Any],
    tables: Tables,
    today: date,
    on: date | None,
) -> int:
    """Print what was asked for; returns 1 where a total is only an estimate."""
    rates = [_rate(text) for text in options["rate"]]
    sheets = [(file, fee_sheets(opened.draft, opened.contents, tables, today, on=on))
              for file, opened in files]  # fmt: skip
    if options["netting"]:
        sheet = netting([(file.stem, each) for file, found in sheets for each in found])
        data = netting_json(sheet) if options["as_json"] else netting_csv(sheet)
        click.echo(data.decode("utf-8-sig"), nl=False)
    else:
        for (file, opened), (_, found) in zip(files, sheets, strict=True):
            _show(opened, found, options, rates, title=str(file) if len(files) > 1 else "")
    if options["add"] or options["drop"]:
        for _, opened in files:
            _what_if(opened, options, tables, today, on)
    if options["take"]:
        for (file, opened), (_, found) in zip(files, sheets, strict=True):
            _take(file, opened, found)
    return 1 if any(each.is_estimate for _, found in sheets for each in found) else 0


def taken(opened: OpenDraft, sheets: Sequence[FeeSheet]) -> OpenDraft:
    """Return a draft whose payments state the fees of the sheets, line by line."""
    draft = opened.draft.model_copy(deep=True)
    for form, sheet in zip(draft.transaction.forms, sheets, strict=True):
        form.payments = paid_by(form.payments, sheet)
    return replace(opened, draft=draft)


def _show(
    opened: OpenDraft,
    sheets: Sequence[FeeSheet],
    options: Mapping[str, Any],
    rates: Sequence[Rate],
    *,
    title: str,
) -> None:
    forms = opened.draft.transaction.forms
    for form, sheet in zip(forms, sheets, strict=True):
        if options["as_json"]:
            told = sheet.as_json()
            told["converted"] = [each.as_json() for each in converted(sheet, rates)]
            click.echo(json.dumps(told, ensure_ascii=False))
            continue
        if title:
            click.echo(title)
        click.echo(sheet_text(sheet, reference=payment_reference(form), rates=rates), nl=False)


def _what_if(
    opened: OpenDraft, options: Mapping[str, Any], tables: Tables, today: date, on: date | None
) -> None:
    found = assess(opened.draft, opened.contents, tables, today)
    for form, case in zip(opened.draft.transaction.forms, found.cases, strict=True):
        other = tried(case, options["add"], options["drop"])
        day = on or fee_day(form, today)
        sheets = [_reckoned(each, tables, day) for each in (case, other)]
        click.echo(difference_text(difference(*sheets)), nl=False)


def _reckoned(case: FeeCase, tables: Tables, day: date) -> FeeSheet:
    return reckoned_fees(case, members=tables.members, table=tables.fees, on=day)


def _take(file: Path, opened: OpenDraft, sheets: Sequence[FeeSheet]) -> None:
    if file.suffix.lower() not in (".gsf", ".json"):
        raise click.UsageError(f"“{file}” is no draft; import it first, then take the fees.")
    save_draft(file, taken(opened, sheets))
    message(f"The payment of {file} now states these fees.")


def _rate(text: str) -> Rate:
    return rate_in(text, "given on the command line")
