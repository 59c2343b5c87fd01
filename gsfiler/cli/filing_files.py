"""What the commands of ``gsfiler filing`` share: drafts from files, tables, the day, saving."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from datetime import date

    from gsfiler.cli.context import Face
    from gsfiler.filing.assessment import Assessment, Tables
    from gsfiler.filing.drafts.draft_file import OpenDraft
    from gsfiler.filing.placed import PlacedFinding
    from gsfiler.st96.schemas import OfficialSchemas
    from gsfiler.vocabulary.vocabulary import Vocabulary

FILE = click.Path(path_type=Path)
DRAFT_ENDINGS = (".gsf", ".json")

FILL_IN = click.option(
    "--fill-in", type=FILE, metavar="OUT.csv", help="Write a fee table of what is not known."
)
PAGE = click.option(
    "--page", type=FILE, metavar="OUT.html", help="Write it as a page to print or send as well."
)
_BESIDE = {"page": "--page", "fill_in": "--fill-in"}
_BESIDE_ENDINGS = {"--page": (".html", ".htm"), "--fill-in": (".csv",)}
Command = Callable[..., Any]
_TABLES = (
    click.option("--date", "on", metavar="DATE", help="As on this day (2026-01-31)."),
    click.option(
        "--members", type=FILE, metavar="FILE", help="A members table of your own, laid over ours."
    ),
    click.option(
        "--fee-table", type=FILE, metavar="FILE", help="A fee table of your own (JSON or CSV)."
    ),
)


def with_tables(command: Command) -> Command:
    """Give a command the options that choose its day and its tables."""
    for option in reversed(_TABLES):
        command = option(command)
    return command


def opened_draft(file: Path, official: "OfficialSchemas | None" = None) -> "OpenDraft":
    """Return what a file holds as a draft, whatever it is by its content.

    What was odd on reading is among its findings. Raises DraftError and InputError.
    """
    from gsfiler.filing.drafts.draft_file import OpenDraft, open_draft
    from gsfiler.filing.importing import import_file

    if file.suffix.lower() in DRAFT_ENDINGS:
        return open_draft(file)
    found = import_file(file, official)
    return OpenDraft(found.draft, found.contents, findings=found.findings)


def official_of(face: "Face") -> "OfficialSchemas | None":
    """Return the official schemas that the user has installed, None without."""
    from gsfiler.st96.schemas import official_schemas, schema_store

    return official_schemas(schema_store(face.folders.packs))


def assessed(
    face: "Face",
    opened: "OpenDraft",
    today: "date",
    tables: "Tables",
    *,
    terms: bool = True,
    sent_by_office: bool = False,
) -> "Assessment":
    """Return what is found about a draft; ``terms`` asks for the goods and services too.

    ``sent_by_office`` asks for what the Office of origin adds.
    """
    from gsfiler.filing.assessment import assess
    from gsfiler.filing.rules.goods_check import goods_check

    check = goods_check(_vocabulary(face, opened, today)) if terms else None
    return assess(
        opened.draft, opened.contents, tables, today,
        terms=check, found_before=opened.findings, sent_by_office=sent_by_office,
    )  # fmt: skip


def _vocabulary(face: "Face", opened: "OpenDraft", today: "date") -> "Vocabulary":
    """Return the vocabulary in the language of the application, or else another one.

    With another one a finding says that the terms were not compared; all else is checked.
    """
    from gsfiler.cli.opening import open_for
    from gsfiler.cli.progress import message
    from gsfiler.core.errors import PackError

    on, language = today.isoformat(), _language(opened)
    if language:
        try:
            return open_for(face, on=on, edition=None, language=language)
        except PackError:
            message(
                f"No installed vocabulary has wordings in “{language}”; the terms are not compared "
                "with any. Install one with “gsfiler vocab install FILE…”."
            )
    return open_for(face, on=on, edition=None, language=None)


def _language(opened: "OpenDraft") -> str:
    forms = opened.draft.transaction.forms
    language = getattr(forms[0], "application_language", "") if forms else ""
    return language if language in ("en", "fr", "es") else ""


def tables_of(
    face: "Face", members: Path | None, fee_table: Path | None, *, shipped: bool = False
) -> "Tables":
    """Return the tables in force: ours, with the user's own laid over them.

    Those of the command line go before those of the settings, which ``shipped`` leaves out.
    """
    from gsfiler.filing.own_tables import chosen_tables, load_tables

    given, settings = load_tables(members, fee_table), face.settings
    if shipped:
        return given
    chosen = chosen_tables(
        "" if members else settings.members_table, "" if fee_table else settings.fee_table
    )
    return replace(
        chosen,
        members=given.members if members else chosen.members,
        fees=given.fees if fee_table else chosen.fees,
    )


def day_of(face: "Face", on: str | None) -> "date":
    """Return the day a command is asked about, today unless it names one."""
    from gsfiler.core.codes import parse_date

    return parse_date(on) if on else face.today


def may_write(
    out: Path, *, force: bool = False, instead: str = "give --force to replace it"
) -> None:
    """Stop before the work begins where a file cannot be written, or would be overwritten unasked.

    ``instead`` says what the user may do then. Raises InputError where it names a folder, or lies
    in none that is there.
    """
    from gsfiler.core.files import refuse_no_place

    refuse_no_place(out)
    if out.exists() and not force:
        raise click.UsageError(f"“{out}” is there already; {instead}.")


def may_write_beside(options: Mapping[str, Any]) -> None:
    """Stop before anything is printed or written where ``--page`` or ``--fill-in`` cannot be."""
    outs = {title: options[name] for name, title in _BESIDE.items() if options[name]}
    for title, out in outs.items():
        endings = _BESIDE_ENDINGS[title]
        if out.suffix.lower() not in endings:
            raise click.UsageError(f"“{out.name}”: give {title} the ending {endings[0]}.")
        may_write(out, instead="give another name")


def draft_name(out: Path) -> None:
    """Stop where a name does not say how a draft is to be written."""
    if out.suffix.lower() not in DRAFT_ENDINGS:
        raise click.UsageError(
            f"“{out.name}”: give a draft the ending .gsf, or .json for plain JSON."
        )


def saved_anew(out: Path, opened: "OpenDraft") -> None:
    """Save a draft under a name, in place of what is there; the former state stays as a backup."""
    from gsfiler.filing.drafts.draft_file import save_draft

    save_draft(out, replace(opened, fingerprint=""), replacing=True)


def exit_code(found: "list[PlacedFinding] | tuple[PlacedFinding, ...]", *, strict: bool) -> int:
    """Return 1 where findings are left; notes count when ``strict``."""
    from gsfiler.core.findings import Severity

    return int(any(strict or each.severity is not Severity.NOTE for each in found))
