"""``gsfiler filing``: Madrid applications from an empty form to a package, without a window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gsfiler.cli.context import Face, pass_face
from gsfiler.cli.progress import message

if TYPE_CHECKING:
    from datetime import date

    from gsfiler.filing.assessment import Assessment, Tables
    from gsfiler.filing.draft_file import OpenDraft

FILE = click.Path(path_type=Path)
JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
DAY = click.option("--date", "on", metavar="DATE", help="As on this day (2026-01-31).")
FORCE = click.option("--force", is_flag=True, help="Replace a file that is there.")
MEMBERS = click.option(
    "--members", type=FILE, metavar="FILE", help="A members table of your own, laid over ours."
)
FEE_TABLE = click.option(
    "--fee-table", type=FILE, metavar="FILE", help="A fee table of your own (JSON, CSV)."
)

Command = Callable[..., Any]


@click.group(name="filing")
def filing_group() -> None:
    """Prepare international applications under the Madrid System (forms MM2 and MM4)."""


@filing_group.command()
@click.argument("form", type=click.Choice(["madrid", "madrid-designation"]))
@click.argument("out", type=FILE)
@FORCE
def new(form: str, out: Path, *, force: bool) -> None:
    """Write an empty FORM to OUT: a draft (.gsf), or plain JSON (.json) to fill in."""
    from gsfiler.filing.draft import new_draft
    from gsfiler.filing.draft_file import OpenDraft

    _save(out, OpenDraft(new_draft("madrid" if form == "madrid" else "madrid-designation")), force)
    message(f"Written: {out}.")


@filing_group.command()
@click.argument("file", type=FILE)
@JSON
@DAY
@MEMBERS
@FEE_TABLE
@click.option("--strict", is_flag=True, help="Count findings that were set aside too.")
@click.option("--no-terms", is_flag=True, help="Leave out the check of goods and services.")
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
) -> int:
    """Check FILE (.gsf, JSON, package, ST.96) against the rules; each finding leads to its item."""
    from gsfiler.cli.filing_output import check_json, check_text
    from gsfiler.filing.stages import is_set_aside

    opened = opened_draft(file)
    today = _day(face, on)
    found = _assessed(face, opened, today, _tables(members, fee_table), terms=not no_terms)
    shown = [each for each in found.findings if strict or not is_set_aside(opened.draft, each)]
    click.echo(
        check_json(opened.draft, found, shown) if as_json else check_text(opened.draft, shown)
    )
    return 1 if shown else 0


@filing_group.command()
@click.argument("files", nargs=-1, required=True, type=FILE)
@JSON
@DAY
@MEMBERS
@FEE_TABLE
@click.option("--rate", multiple=True, metavar="EUR=0.95@2026-11-20", help="Show beside CHF.")
@click.option("--add", multiple=True, metavar="WHAT", help="What if: a party (JP) or class (9).")
@click.option("--drop", multiple=True, metavar="WHAT", help="What if: without a party or class.")
@click.option("--take", is_flag=True, help="Write the fees into the payment of the draft.")
@click.option("--netting", is_flag=True, help="One sheet over all FILES, as CSV (or JSON).")
@pass_face
def fees(face: Face, /, files: tuple[Path, ...], **options: Any) -> int:
    """Reckon the fees of FILES line by line, in Swiss francs."""
    from gsfiler.cli import filing_fees

    tables = _tables(options["members"], options["fee_table"])
    on = _day(face, options["on"]) if options["on"] else None
    return filing_fees.run([(file, opened_draft(file)) for file in files], options, tables,
                           face.today, on)  # fmt: skip


@filing_group.command()
@click.argument("file", type=FILE)
@click.argument("out", type=FILE)
@FORCE
@DAY
@click.option("--anyway", is_flag=True, help="Write a package though rules find errors.")
@MEMBERS
@FEE_TABLE
@pass_face
def export(
    face: Face,
    file: Path,
    out: Path,
    *,
    force: bool,
    on: str | None,
    anyway: bool,
    members: Path | None,
    fee_table: Path | None,
) -> int:
    """Write FILE as OUT: ST.96 (.xml), package (.zip), printable page (.html), JSON (.json).

    XML is written only if the schemas take it, a package only if no rule finds an error.
    """
    from gsfiler.cli.filing_output import findings_text
    from gsfiler.core.files import write_atomically
    from gsfiler.filing.draft_file import export_json

    form = out.suffix.lower().lstrip(".")
    if form not in ("xml", "zip", "html", "json"):
        raise click.UsageError(f"“{out.name}”: give OUT one of the endings xml, zip, html, json.")
    _refuse_existing(out, force)
    opened, today = opened_draft(file), _day(face, on)
    if form == "json":
        export_json(out, opened)
        message(f"Written: {out}.")
        return 0
    made = _exported(face, opened, today, form, _tables(members, fee_table), anyway=anyway)
    if made.findings:
        _tell(findings_text(opened.draft, made.findings))
    if made.data is None:
        message(f"{out} was not written: what is named above stands against it.")
        return 1
    write_atomically(out, made.data)
    message(f"Written: {out}.")
    return 0


@filing_group.command(name="import")
@click.argument("source", metavar="IN", type=FILE)
@click.argument("out", type=FILE)
@FORCE
def import_(source: Path, out: Path, *, force: bool) -> int:
    """Make a draft OUT of IN: ST.96 (Madrid or national), ST.66, a package, our JSON."""
    from gsfiler.cli.filing_output import findings_text
    from gsfiler.filing.draft_file import OpenDraft
    from gsfiler.filing.importing import import_file

    _refuse_existing(out, force)
    found = import_file(source)
    _save(out, OpenDraft(found.draft, found.contents), force)
    if found.findings:
        _tell(findings_text(found.draft, found.findings))
    message(f"Written: {out}.")
    return 1 if found.findings else 0


@filing_group.command(name="schema")
@click.argument("form", type=click.Choice(["madrid", "madrid-designation"]), default="madrid")
def schema_(**_: str) -> None:
    """Print the JSON Schema of a draft; both forms have one."""
    import json

    from gsfiler.filing.draft_schema import draft_schema

    click.echo(json.dumps(draft_schema(), ensure_ascii=False, indent=2))


@filing_group.command()
@click.argument("first", metavar="A", type=FILE)
@click.argument("second", metavar="B", type=FILE)
@JSON
def compare(first: Path, second: Path, *, as_json: bool) -> int:
    """Show in what B differs from A, item by item."""
    import json

    from gsfiler.filing import compare as comparing

    rows = comparing.compare(opened_draft(first).draft, opened_draft(second).draft)
    if as_json:
        click.echo(json.dumps(comparing.comparison_json(rows), ensure_ascii=False))
    else:
        click.echo(comparing.comparison_text(rows), nl=False)
    return 1 if rows else 0


@filing_group.command()
@click.argument("source", metavar="IN.xml", type=FILE)
@click.argument("out", metavar="OUT.xml", type=FILE)
@FORCE
def convert(source: Path, out: Path, *, force: bool) -> int:
    """Convert an ST.66 document to ST.96; what does not map is told."""
    from gsfiler.core.files import read_bytes, write_atomically
    from gsfiler.st96.from_st66 import convert_st66

    _refuse_existing(out, force)
    made = convert_st66(read_bytes(source), source=source.name)
    write_atomically(out, made.xml)
    for each in made.findings:
        message(each.finding.message if hasattr(each, "finding") else each.message)
    message(f"Written: {out}.")
    return 1 if made.findings else 0


def _exported(
    face: Face,
    opened: "OpenDraft",
    today: "date",
    form: str,
    tables: "Tables",
    *,
    anyway: bool,
) -> Any:
    from gsfiler.filing import exporting
    from gsfiler.st96.schemas import official_schemas, schema_store

    official = official_schemas(schema_store(face.folders.packs))
    if form == "xml":
        return exporting.export_xml(opened, today, official)
    found = _assessed(face, opened, today, tables, terms=True)
    if form == "html":
        return exporting.Export(exporting.export_page(opened, found, today))
    return exporting.export_package(opened, found, today, official, anyway=anyway)


def opened_draft(file: Path) -> "OpenDraft":
    """Return what a file holds as a draft, whatever it is; findings of reading it are told."""
    from gsfiler.filing.draft_file import OpenDraft, open_draft
    from gsfiler.filing.importing import import_file

    if file.suffix.lower() in (".gsf", ".json"):
        return open_draft(file)
    found = import_file(file)
    return OpenDraft(found.draft, found.contents, findings=found.findings)


def _assessed(
    face: Face, opened: "OpenDraft", today: "date", tables: "Tables", *, terms: bool
) -> "Assessment":
    from gsfiler.cli.opening import open_for
    from gsfiler.filing.assessment import assess
    from gsfiler.filing.goods_check import goods_check

    check = None
    if terms:
        language = _language(opened) or None
        check = goods_check(open_for(face, on=today.isoformat(), edition=None, language=language))
    return assess(
        opened.draft, opened.contents, tables, today,
        terms=check, found_before=opened.findings,
    )  # fmt: skip


def _language(opened: "OpenDraft") -> str:
    forms = opened.draft.transaction.forms
    language = getattr(forms[0], "application_language", "") if forms else ""
    return language if language in ("en", "fr", "es") else ""


def _tables(members: Path | None, fee_table: Path | None) -> "Tables":
    from gsfiler.core.files import read_bytes
    from gsfiler.filing.assessment import Tables
    from gsfiler.filing.fee_tables import load_fee_table
    from gsfiler.filing.members import load_members

    return Tables(
        load_members(read_bytes(members), members.name) if members else load_members(),
        load_fee_table(read_bytes(fee_table), fee_table.name) if fee_table else load_fee_table(),
    )


def _day(face: Face, on: str | None) -> "date":
    from gsfiler.core.codes import parse_date

    return parse_date(on) if on else face.today


def _tell(text: str) -> None:
    """Print several lines beside the result, on standard error."""
    click.echo(text, err=True)


def _refuse_existing(out: Path, force: bool) -> None:  # noqa: FBT001 (an option handed on)
    if out.exists() and not force:
        raise click.UsageError(f"“{out}” is there already; give --force to replace it.")


def _save(out: Path, opened: "OpenDraft", force: bool) -> None:  # noqa: FBT001 (as above)
    from gsfiler.filing.draft_file import save_draft

    _refuse_existing(out, force)
    save_draft(out, replace(opened, fingerprint=""), replacing=True)
