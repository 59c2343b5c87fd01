"""``gsfiler filing``: Madrid applications from an empty form to a package, without a window."""

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
    draft_name,
    exit_code,
    may_write,
    official_of,
    opened_draft,
    saved_anew,
    tables_of,
    with_tables,
)
from gsfiler.cli.filing_prices import classification_fees, prices, renewal_fees, tables
from gsfiler.cli.progress import message

if TYPE_CHECKING:
    from datetime import date

    from gsfiler.filing.assessment import Tables
    from gsfiler.filing.draft import Draft, FormKind
    from gsfiler.filing.drafts.draft_file import OpenDraft
    from gsfiler.filing.exporting import Export
    from gsfiler.filing.placed import PlacedFinding

JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
FORCE = click.option("--force", is_flag=True, help="Replace a file that is there.")
STRICT = click.option("--strict", is_flag=True, help="Count notes too.")
EXPORTS = ("xml", "zip", "html", "json")


@click.group(name="filing")
def filing_group() -> None:
    """Prepare international applications (Madrid System, MM2 and MM4).

    A draft is a .gsf file, or plain JSON with its files beside it. Findings that are only notes
    leave the exit code 0; --strict counts them.
    """


@filing_group.command()
@click.argument("form", type=click.Choice(["madrid", "madrid-designation"]))
@click.argument("out", type=FILE)
@click.option("--example", is_flag=True, help="Fill it in with invented data.")
@FORCE
def new(form: "FormKind", out: Path, *, example: bool, force: bool) -> None:
    """Write an empty FORM to OUT: a draft (.gsf), or plain JSON (.json) to fill in.

    “madrid” is form MM2, an international application; “madrid-designation” form MM4, a
    subsequent designation.
    """
    from gsfiler.filing.draft import new_draft
    from gsfiler.filing.drafts.draft_file import OpenDraft
    from gsfiler.filing.example import example_draft

    draft_name(out)
    may_write(out, force=force)
    opened = example_draft(form) if example else OpenDraft(new_draft(form))
    saved_anew(out, opened)
    beside = [each.path for each in opened.draft.attachments if out.suffix.lower() == ".json"]
    message(f"Written: {out}{', and beside it ' if beside else ''}{', '.join(beside)}.")


@filing_group.command()
@click.argument("file", type=FILE)
@JSON
@with_tables
@STRICT
@click.option("--no-terms", is_flag=True, help="Leave out the check of goods and services.")
@click.option("--by-office", is_flag=True, help="As the Office that sends it: certified, signed.")
@pass_face
def check(
    face: Face,
    file: Path,
    *,
    as_json: bool,
    on: str | None,
    members: Path | None,
    fee_table: Path | None,
    strict: bool,
    no_terms: bool,
    by_office: bool,
) -> int:
    """Check FILE against the rules; each finding leads to its item.

    FILE is a draft (.gsf, JSON), a package, or a document of ST.96 or ST.66. The exit code is 1
    where an error or a warning is left; --strict also shows and counts what was set aside.
    """
    from gsfiler.cli.filing_output import check_json, check_text
    from gsfiler.filing.stages import is_set_aside

    opened = opened_draft(file, official_of(face))
    tables = tables_of(face, members, fee_table)
    found = assessed(
        face, opened, day_of(face, on), tables, terms=not no_terms, sent_by_office=by_office
    )
    shown = [each for each in found.findings if strict or not is_set_aside(opened.draft, each)]
    write = check_json if as_json else check_text
    click.echo(write(opened.draft, found, shown))
    return exit_code(shown, strict=strict)


@filing_group.command()
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for each form.")
@with_tables
@click.option("--rate", multiple=True, metavar="EUR=0.95@2026-11-20", help="Show beside CHF.")
@click.option("--add", multiple=True, metavar="WHAT", help="What if: a party (JP) or class (9).")
@click.option("--drop", multiple=True, metavar="WHAT", help="What if: without a party or class.")
@click.option("--take", is_flag=True, help="Write the fees into the payment of the draft.")
@click.option("--netting", is_flag=True, help="One sheet over all FILES, as CSV (or JSON).")
@click.option(
    "--renewal", metavar="DATE", help="What renewing it costs, due on DATE; --date: when paid."
)
@FILL_IN
@PAGE
@pass_face
def fees(face: Face, /, files: tuple[Path, ...], **options: Any) -> int:
    """Reckon the fees of FILES line by line, in Swiss francs.

    The exit code is 1 where the total is only an estimate: amounts are unknown, too old, or
    recalled.
    """
    from gsfiler.cli import filing_fees

    tables = tables_of(face, options["members"], options["fee_table"])
    on = day_of(face, options["on"]) if options["on"] else None
    drafts = [(file, opened_draft(file)) for file in files]
    return filing_fees.run(drafts, options, tables, face.today, on)


@filing_group.command()
@click.argument("file", type=FILE)
@click.argument("out", type=FILE)
@FORCE
@JSON
@with_tables
@click.option("--anyway", is_flag=True, help="Write a package though rules find errors.")
@pass_face
def export(
    face: Face,
    file: Path,
    out: Path,
    *,
    force: bool,
    as_json: bool,
    on: str | None,
    members: Path | None,
    fee_table: Path | None,
    anyway: bool,
) -> int:
    """Write FILE as OUT: ST.96 (.xml), package (.zip), page to print (.html), JSON (.json).

    XML is written only if the schemas take it, a package only if no rule finds an error.
    """
    from gsfiler.cli.filing_output import outcome_json
    from gsfiler.core.files import write_atomically

    form = out.suffix.lower().lstrip(".")
    if form not in EXPORTS:
        raise click.UsageError(f"“{out.name}”: give OUT one of the endings {', '.join(EXPORTS)}.")
    may_write(out, force=force)
    opened, today = opened_draft(file, official_of(face)), day_of(face, on)
    made = _exported(face, opened, today, out, tables_of(face, members, fee_table), anyway=anyway)
    if made.data is not None and form != "json":
        write_atomically(out, made.data)
    written = made.data is not None
    if as_json:
        click.echo(outcome_json(out, made.findings, written=written))
    else:
        _tell(opened.draft, made.findings)
    message(
        f"Written: {out}."
        if written
        else f"{out} was not written; mend the errors above. “gsfiler filing check {file}” "
        "shows all that is left to do."
    )
    return exit_code(made.findings, strict=False) if written else 1


@filing_group.command(name="import")
@click.argument("source", metavar="IN", type=FILE)
@click.argument("out", type=FILE)
@FORCE
@JSON
@STRICT
@pass_face
def import_(
    face: Face, source: Path, out: Path, *, force: bool, as_json: bool, strict: bool
) -> int:
    """Make a draft OUT of IN: ST.96 (Madrid or national), ST.66, a package, our JSON.

    Pictures and documents that an XML names are taken from beside it. What was not taken, or wants
    a decision, is told; the draft is written all the same.
    """
    from gsfiler.cli.filing_output import outcome_json
    from gsfiler.filing.drafts.draft_file import OpenDraft
    from gsfiler.filing.importing import import_file

    draft_name(out)
    may_write(out, force=force)
    found = import_file(source, official_of(face))
    saved_anew(out, OpenDraft(found.draft, found.contents))
    if as_json:
        click.echo(outcome_json(out, found.findings, written=True))
    else:
        _tell(found.draft, found.findings)
    message(f"Written: {out}.")
    return exit_code(found.findings, strict=strict)


@filing_group.command(name="schema")
@click.argument("form", type=click.Choice(["madrid", "madrid-designation"]), default="madrid")
def schema_(**_: str) -> None:
    """Print the JSON Schema of a draft; one schema describes both forms."""
    import json

    from gsfiler.filing.drafts.draft_schema import draft_schema

    click.echo(json.dumps(draft_schema(), ensure_ascii=False, indent=2))


@filing_group.command()
@click.argument("first", metavar="A", type=FILE)
@click.argument("second", metavar="B", type=FILE)
@JSON
def compare(first: Path, second: Path, *, as_json: bool) -> int:
    """Show in what B differs from A, item by item; the exit code is 1 where it does."""
    import json

    from gsfiler.cli.progress import printable
    from gsfiler.filing.drafts import compare as comparing

    rows = comparing.compare(opened_draft(first).draft, opened_draft(second).draft)
    if as_json:
        click.echo(json.dumps(comparing.comparison_json(rows), ensure_ascii=False))
    else:
        for line in comparing.comparison_text(rows).splitlines():
            click.echo(printable(line))
    return 1 if rows else 0


@filing_group.command()
@click.argument("source", metavar="IN.xml", type=FILE)
@click.argument("out", metavar="OUT.xml", type=FILE)
@FORCE
@JSON
@STRICT
def convert(source: Path, out: Path, *, force: bool, as_json: bool, strict: bool) -> int:
    """Convert an ST.66 document to ST.96; what does not map is told."""
    from gsfiler.cli.filing_output import outcome_json
    from gsfiler.core.files import read_bytes, write_atomically
    from gsfiler.filing.draft import Draft
    from gsfiler.filing.placed import PlacedFinding
    from gsfiler.st96.from_st66 import convert_st66

    may_write(out, force=force)
    made = convert_st66(read_bytes(source), source=source.name)
    write_atomically(out, made.xml)
    found = [PlacedFinding("", each) for each in made.findings]
    if as_json:
        click.echo(outcome_json(out, found, written=True))
    else:
        _tell(Draft(), found)
    message(f"Written: {out}.")
    return exit_code(found, strict=strict)


for each in (renewal_fees, classification_fees, prices, tables):
    filing_group.add_command(each)


def _exported(
    face: Face, opened: "OpenDraft", today: "date", out: Path, tables: "Tables", *, anyway: bool
) -> "Export":
    """Return what is to be written; plain JSON is written at once, its files beside it."""
    from gsfiler.filing import exporting
    from gsfiler.filing.drafts.draft_file import export_json

    form = out.suffix.lower().lstrip(".")
    if form == "json":
        export_json(out, opened)
        return exporting.Export(b"", opened.findings)
    if form == "xml":
        return exporting.export_xml(opened, today, official_of(face))
    found = assessed(face, opened, today, tables)
    if form == "html":
        page = exporting.export_page(opened, found, today)
        return exporting.Export(page, exporting.lost_in_reading(opened))
    return exporting.export_package(opened, found, today, official_of(face), anyway=anyway)


def _tell(draft: "Draft", found: "list[PlacedFinding] | tuple[PlacedFinding, ...]") -> None:
    """Print findings beside the result, on standard error."""
    from gsfiler.cli.filing_output import findings_text

    if found:
        click.echo(findings_text(draft, found), err=True)
