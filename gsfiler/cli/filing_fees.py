"""``gsfiler filing fees``: the sheet, what if, currencies, the payment, one sheet for many."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from gsfiler.cli.filing_files import may_write_beside
from gsfiler.cli.progress import message, printable
from gsfiler.core.codes import parse_date
from gsfiler.core.files import write_atomically
from gsfiler.core.findings import Detail
from gsfiler.filing.assessment import Tables, fees_of
from gsfiler.filing.drafts.draft_file import OpenDraft, save_draft
from gsfiler.filing.fees.asked import AskedFees, told_of
from gsfiler.filing.fees.case import FeeCase
from gsfiler.filing.fees.changes import FeeDifference, difference, tried
from gsfiler.filing.fees.currencies import Rate, converted, rate_in
from gsfiler.filing.fees.fill_in import table_to_fill_in
from gsfiler.filing.fees.lines import FeeSheet
from gsfiler.filing.fees.netting import NettingSheet, netting, netting_csv, netting_json
from gsfiler.filing.fees.page import fees_page
from gsfiler.filing.fees.payment import paid_by, payment_reference
from gsfiler.filing.fees.repeated import counted_again, marks_of
from gsfiler.filing.fees.text import difference_text, sheet_text
from gsfiler.filing.fees.wishes import wish_code

Named = tuple[Path, OpenDraft]


def run(
    files: Sequence[Named],
    options: Mapping[str, Any],
    tables: Tables,
    today: date,
    on: date | None,
) -> int:
    """Print what was asked for; returns 1 for an estimate, or a payment that is too late.

    Whatever may stop it is asked first, so that nothing is printed or written by halves.
    """
    _refuse_together(options)
    members = tables.members
    wishes = {name: [wish_code(w, members) for w in options[name]] for name in ("add", "drop")}
    options = {**options, **wishes}
    may_write_beside(options)
    rates = [rate_of(text) for text in options["rate"]]
    due = parse_date(options["renewal"]) if options["renewal"] else None
    reckoned = [(file, opened, _reckoned(opened, tables, today, on, due)) for file, opened in files]
    paid = [_paid(*each) for each in reckoned] if options["take"] else []
    every = [each for _, _, found in reckoned for each in found]
    sheet = netting((file.stem, each.sheet) for file, _, found in reckoned for each in found)
    again = counted_again(
        (file.stem, marks_of(opened.draft, file)) for file, opened, found in reckoned if found
    )
    notes = [*told_of(every), *again]
    if options["netting"]:
        for each in (*notes, *(error.message for error in sheet.errors)):
            message(str(each))
        data = netting_json(sheet) if options["as_json"] else netting_csv(sheet)
        click.echo(data.decode("utf-8-sig"), nl=False)
    else:
        for number, (file, _, found) in enumerate(reckoned):
            named = file if len(files) > 1 else None
            if not found:
                message(f"{file} holds no form, so that nothing is due.")
            for each in found:
                _print(file, named, each, options, rates, tables, first=not number)
    if options["page"]:
        write_page(options["page"], sheet, tables, today, notes)
    if options["fill_in"]:
        sheets = [(each.case, each.sheet) for each in every]
        write_fill_in(options["fill_in"], sheets, tables, today)
    for (file, _, found), draft in zip(reckoned, paid, strict=False):
        _save(file, draft, found)
    return int(any(each.sheet.is_estimate or each.sheet.is_refused for each in every))


def _refuse_together(options: Mapping[str, Any]) -> None:
    """Stop where options are given that go not together."""
    if options["netting"] and (options["add"] or options["drop"] or options["rate"]):
        raise click.UsageError("--netting goes without --add, --drop and --rate.")
    if options["take"] and options["renewal"]:
        raise click.UsageError("--take goes without --renewal: the form pays for what it asks.")


def _print(
    file: Path,
    named: Path | None,
    found: AskedFees,
    options: Mapping[str, Any],
    rates: Sequence[Rate],
    tables: Tables,
    *,
    first: bool,
) -> None:
    """Print one sheet as JSON, or as text below its file where that is ``named``."""
    changed = _what_if(found, options) if options["add"] or options["drop"] else None
    if options["as_json"]:
        click.echo(_json(file, found, rates, changed))
    else:
        _show(named, found, rates, changed, tables, first=first)


def write_fill_in(
    out: Path, reckoned: Sequence[tuple[FeeCase, FeeSheet]], tables: Tables, today: date
) -> None:
    """Write a table of the amounts that are not known, for the user to fill in."""
    data = table_to_fill_in(reckoned, tables.fees, today)
    if data is None:
        message("Every individual fee is known, so that there is nothing to fill in.")
        return
    write_atomically(out, data)
    message(f"Written: {out}. Fill in the amounts, then give it as --fee-table.")


def write_page(
    out: Path, sheet: NettingSheet, tables: Tables, today: date, notes: Sequence[Detail] = ()
) -> None:
    """Write sheets as a page to print; ``notes`` stand above them."""
    write_atomically(out, fees_page(sheet, today, notes=notes, heads=tables.fees.heads))
    message(f"Written: {out}.")


def taken(opened: OpenDraft, sheets: Sequence[FeeSheet]) -> OpenDraft:
    """Return a draft whose payments state the fees of the sheets, line by line.

    Raises DraftError where a form has several payments.
    """
    draft = opened.draft.model_copy(deep=True)
    for form, sheet in zip(draft.transaction.forms, sheets, strict=True):
        form.payments = paid_by(form.payments, sheet)
    return replace(opened, draft=draft)


def _reckoned(
    opened: OpenDraft, tables: Tables, today: date, on: date | None, due: date | None
) -> list[AskedFees]:
    """Return what each form costs, or what renewing it costs where that is ``due`` on a day."""
    return fees_of(opened.draft, opened.contents, tables, today, on=on, due=due)


def _what_if(found: AskedFees, options: Mapping[str, Any]) -> FeeDifference:
    for sentence in _in_vain(found.case, options["add"], options["drop"]):
        message(sentence)
    other = tried(found.case, options["add"], options["drop"])
    return difference(found.sheet, found.reckon(other))


def _in_vain(case: FeeCase, added: Sequence[str], dropped: Sequence[str]) -> Iterator[str]:
    """Yield why a wish of a what-if changes nothing about what is asked for."""
    for wish in added:
        if tried(case, [wish], []) == case:
            why = "the class is there" if wish.isdigit() else "it is designated"
            yield f"--add {wish} changes nothing: {why} already."
    for wish in dropped:
        if tried(case, [], [wish]) == case:
            why = "there is no such class" if wish.isdigit() else "it is not designated"
            yield f"--drop {wish} changes nothing: {why}."


def _json(
    file: Path, found: AskedFees, rates: Sequence[Rate], changed: FeeDifference | None
) -> str:
    told = found.sheet.as_json()
    if found.renewal:
        told |= {"due": str(found.renewal.due), "paid": str(found.renewal.paid)}
    told["file"] = str(file)
    told["reference"] = payment_reference(found.form)
    told["converted"] = [each.as_json() for each in converted(found.sheet, rates)]
    told["what_if"] = changed.as_json() if changed else None
    return json.dumps(told, ensure_ascii=False)


def _show(
    file: Path | None,
    found: AskedFees,
    rates: Sequence[Rate],
    changed: FeeDifference | None,
    tables: Tables,
    *,
    first: bool,
) -> None:
    if not first:
        click.echo()
    if file:
        click.echo(printable(str(file)))
    if found.told:
        click.echo(str(found.told))
    reference = payment_reference(found.form)
    heads = tables.fees.heads
    click.echo(sheet_text(found.sheet, reference=reference, rates=rates, heads=heads), nl=False)
    if changed:
        click.echo("\nWhat if")
        is_changed = changed.lines or changed.later
        click.echo(difference_text(changed) if is_changed else "Nothing changes.\n", nl=False)


def _paid(file: Path, opened: OpenDraft, found: Sequence[AskedFees]) -> OpenDraft:
    """Return a draft that states these fees; stops where the file cannot, or cannot hold them."""
    if file.suffix.lower() not in (".gsf", ".json"):
        raise click.UsageError(f"“{file}” is no draft; import it first, then take the fees.")
    return taken(opened, [each.sheet for each in found])


def _save(file: Path, draft: OpenDraft, found: Sequence[AskedFees]) -> None:
    save_draft(file, draft)
    message(f"The payment of {file} now states these fees.")
    if any(each.sheet.is_at_least for each in found):
        message("Some amounts are not known, so that its total is too small; add them by hand.")


def rate_of(text: str) -> Rate:
    """Return a rate as it is given on the command line; raises InvalidCode."""
    return rate_in(text, "given on the command line")
