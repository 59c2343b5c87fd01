"""Fees without a draft: renewal by parties and classes, classification, prices; your own tables."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gsfiler.cli.context import Face, pass_face
from gsfiler.cli.filing_files import (
    FILE,
    FILL_IN,
    PAGE,
    assessed,
    day_of,
    may_write_beside,
    opened_draft,
    tables_of,
    with_tables,
)

if TYPE_CHECKING:
    from gsfiler.filing.assessment import Tables
    from gsfiler.filing.fees.lines import FeeSheet

JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
RATE = click.option("--rate", multiple=True, metavar="EUR=0.95@2026-11-20", help="Show beside CHF.")
ORIGIN = click.option(
    "--origin", default="", metavar="CODE", help="The party of the holder's Office (ST.3)."
)


@click.command(name="renewal-fees")
@click.option("--parties", required=True, metavar="LIST", help="Parties, as in US=2,JP,EM.")
@click.option("--classes", required=True, type=int, metavar="N", help="How many classes.")
@click.option("--due", metavar="DATE", help="When renewal is due; else: paid in time.")
@ORIGIN
@click.option(
    "--mark-kind",
    type=click.Choice(["ordinary", "collective", "certification"]),
    default="ordinary",
    help="What kind of mark it is.",
)
@FILL_IN
@PAGE
@RATE
@JSON
@with_tables
@pass_face
def renewal_fees(face: Face, /, **options: Any) -> int:
    """Reckon what renewing a registration costs, line by line, in Swiss francs.

    US=2 says that a party has two of the classes only. --date is the day of payment: after the
    due date, for six months, a surcharge is added. “filing fees FILE --renewal DATE” takes parties
    and classes from a draft. The exit code is 1 where the total is only an estimate.
    """
    from gsfiler.cli.filing_fees import write_fill_in, write_page
    from gsfiler.core.codes import parse_date
    from gsfiler.filing.fees.netting import netting
    from gsfiler.filing.fees.renewal import Renewal, renewal_case

    may_write_beside(options)
    tables = tables_of(face, options["members"], options["fee_table"])
    paid = day_of(face, options["on"])
    case = renewal_case(
        options["parties"],
        options["classes"],
        tables.members,
        origin=options["origin"],
        mark_kind=options["mark_kind"],
    )
    renewal = Renewal(case, parse_date(options["due"]) if options["due"] else paid, paid)
    sheet = renewal.sheet(tables.members, tables.fees)
    days = {"due": str(renewal.due), "paid": str(renewal.paid)}
    code = _print_sheet(sheet, options, tables, days, above=str(renewal.told))
    if options["fill_in"]:
        write_fill_in(options["fill_in"], [(case, sheet)], tables, face.today)
    if options["page"]:
        write_page(options["page"], netting([("", sheet)]), tables, face.today, [renewal.told])
    return code


@click.command(name="classification-fees")
@click.argument("file", type=FILE, required=False)
@click.option("--ungrouped", type=int, default=0, metavar="N", help="Terms not grouped in classes.")
@click.option("--misclassified", type=int, default=0, metavar="N", help="Terms in a wrong class.")
@RATE
@JSON
@with_tables
@pass_face
def classification_fees(face: Face, /, file: Path | None, **options: Any) -> int:
    """Reckon what the International Bureau would ask for classifying goods and services.

    By numbers of terms, or by FILE, whose terms are looked up in your vocabularies: those known in
    another class only are counted. Below the least sum nothing is due (Rule 12(1)(b)). The exit
    code is 1 where something is due, or the amounts are only an estimate.
    """
    from gsfiler.filing.fees.schedule import classification_fees as reckoned
    from gsfiler.filing.fees.schedule import misclassified_terms

    if min(options["ungrouped"], options["misclassified"]) < 0:
        raise click.UsageError("Numbers of terms are not negative.")
    tables = tables_of(face, options["members"], options["fee_table"])
    day = day_of(face, options["on"])
    wrong = options["misclassified"]
    if file:
        found = assessed(face, opened_draft(file), day, tables)
        wrong += misclassified_terms(found.findings)
    sheet = reckoned(
        tables.fees, day, ungrouped_terms=options["ungrouped"], misclassified_terms=wrong
    )
    return _print_sheet(sheet, options, tables, {}) or int(bool(sheet.lines))


@click.command()
@click.option("--parties", default="", metavar="LIST", help="Parties, as in US,JP; or “all”.")
@ORIGIN
@JSON
@with_tables
@pass_face
def prices(face: Face, /, **options: Any) -> int:
    """List prices: of later requests and copies, or what --parties ask, tier by tier.

    The exit code is 1 where an amount is unknown, old or recalled.
    """
    import json

    from gsfiler.filing.fees.prices import prices_asked
    from gsfiler.filing.fees.text import price_list_text

    tables, day = (
        tables_of(face, options["members"], options["fee_table"]),
        day_of(face, options["on"]),
    )
    found = prices_asked(
        options["parties"], tables.members, tables.fees, day, origin=options["origin"]
    )
    if options["as_json"]:
        click.echo(json.dumps(found.as_json(), ensure_ascii=False))
    else:
        click.echo(price_list_text(found, tables.fees.heads), nl=False)
    return int(found.is_estimate)


@click.command()
@click.option("--fee-table", type=FILE, metavar="FILE", help="Use this fee table from now on.")
@click.option("--members", type=FILE, metavar="FILE", help="Use this members table from now on.")
@click.option("--shipped", is_flag=True, help="Use the tables that come with gsfiler alone.")
@pass_face
def tables(face: Face, *, fee_table: Path | None, members: Path | None, shipped: bool) -> None:
    """Show the tables of members and fees that are in force, or choose your own.

    Your tables lie over ours, here and in the window, until you choose others; --fee-table and
    --members of another command go before them. The files stay where they are.
    """
    from gsfiler.cli.progress import printable
    from gsfiler.core.settings import write_settings

    if shipped and (fee_table or members):
        raise click.UsageError("--shipped goes without --fee-table and --members.")
    chosen = face.settings
    if shipped:
        chosen = chosen.model_copy(update={"fee_table": "", "members_table": ""})
    elif fee_table or members:
        tables_of(face, members, fee_table)
        paths = {"fee_table": fee_table, "members_table": members}
        chosen = chosen.model_copy(
            update={name: str(path.resolve()) for name, path in paths.items() if path}
        )
    if chosen != face.settings:
        write_settings(face.folders.settings, chosen)
    for line in tables_of(face, members, fee_table, shipped=shipped).names:
        click.echo(line)
    for path in filter(None, (chosen.members_table, chosen.fee_table)):
        click.echo(f"Chosen: {printable(path)}")


def _print_sheet(
    sheet: "FeeSheet",
    options: dict[str, Any],
    tables: "Tables",
    more: dict[str, Any],
    *,
    above: str = "",
) -> int:
    """Print a sheet as text, below a line, or as JSON, with more fields.

    Returns 1 where it is an estimate or cannot be paid so.
    """
    import json

    from gsfiler.cli.filing_fees import rate_of
    from gsfiler.filing.fees.currencies import converted
    from gsfiler.filing.fees.text import sheet_text

    rates = [rate_of(text) for text in options["rate"]]
    if options["as_json"]:
        beside = {"converted": [each.as_json() for each in converted(sheet, rates)]}
        click.echo(json.dumps(sheet.as_json() | more | beside, ensure_ascii=False))
    else:
        if above:
            click.echo(above)
        click.echo(sheet_text(sheet, rates=rates, heads=tables.fees.heads), nl=False)
    return int(sheet.is_estimate or sheet.is_refused)
