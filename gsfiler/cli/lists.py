"""``gsfiler list``: convert, compare, mend, sort, merge and limit lists of goods and services."""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gsfiler.cli.context import Face, pass_face
from gsfiler.cli.opening import DATE, EDITION, LANGUAGE, open_for
from gsfiler.cli.progress import message, progress_bar
from gsfiler.cli.reading import read_terms

if TYPE_CHECKING:
    from gsfiler.core.findings import Finding
    from gsfiler.lists.duplicates import Removed
    from gsfiler.lists.fix import FixLog
    from gsfiler.lists.goods_list import GoodsList

CLEAN, FINDINGS = 0, 1
LIST = click.Path(path_type=Path, allow_dash=True, readable=False)
FORMS = ("text", "csv", "tsv", "xlsx", "docx", "json", "jsonl")

_FORCE = "gsfiler.force"


def _remember_force(context: click.Context, _option: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 (click calls it so)
    """Keep --force for the writing at the end of the command."""
    context.meta[_FORCE] = wanted


def writing_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of every command that writes a list."""
    form = click.option(
        "--to", "form", type=click.Choice(FORMS), help="Form of OUT, else by its name."
    )
    force = click.option(
        "--force",
        is_flag=True,
        expose_value=False,
        callback=_remember_force,
        help="Replace OUT if there is such a file.",
    )
    return form(force(command))


FORMAT = click.option(
    "--format",
    "output",
    type=click.Choice(["text", "json", "csv"]),
    default="text",
    show_default=True,
    help="How to print the result.",
)


SORT = click.option("--sort", is_flag=True, help="Write the classes in ascending order.")


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say how the lists of a command are read."""
    for option in (
        click.option(
            "--comma",
            type=click.Choice(["keep", "auto", "split"]),
            default="keep",
            show_default=True,
            help="Whether commas divide terms.",
        ),
        click.option("--delimiter", metavar="SIGN", help="The column delimiter of the input."),
        click.option("--encoding", metavar="NAME", help="The encoding of the input."),
        click.option("--from", "read_as", metavar="FORM", help="What the input is, if not seen."),
    ):
        command = option(command)
    return command


@click.group(name="list")
def list_group() -> None:
    """Convert, compare, mend, sort, merge and limit lists. “-” is standard input or output."""


@list_group.command()
@click.argument("source", metavar="IN", type=LIST)
@click.argument("target", metavar="OUT", type=LIST)
@SORT
@writing_options
@reading_options
def convert(
    source: Path, target: Path, form: str | None, *, sort: bool, **reading: str | None
) -> int:
    """Read the list IN and write it to OUT: text, CSV, TSV, XLSX, DOCX, JSON or JSON Lines.

    The order of the terms is kept, but that in text and DOCX those without a class come first.
    What a form cannot carry is told, and the exit code is then 1; OUT is written all the same.
    """
    goods = _sorted(_read(source, reading), wanted=sort)
    _tell(goods.findings)
    return _write(goods, target, form)


@list_group.command()
@click.argument("old", type=LIST)
@click.argument("new", type=LIST)
@click.option("--basic", is_flag=True, help="OLD is the list of the basic mark that covers NEW.")
@FORMAT
@reading_options
def compare(old: Path, new: Path, output: str, *, basic: bool, **reading: str | None) -> int:
    """Compare the list NEW with OLD: added, removed, changed and re-classed terms.

    With --basic say of each term whether it is the same, narrower, broader, reworded, re-classed or
    new; whatever is broader than the basic mark is an error (Madrid Rule 9(5)(d)(vi)).
    """
    from gsfiler.cli import list_report
    from gsfiler.lists.basic import compare_with_basic
    from gsfiler.lists.compare import compare_lists

    before, after = _read(old, reading), _read(new, reading)
    if basic:
        report = list_report.of_basic(before, after, compare_with_basic(after, before))
    else:
        report = list_report.of_versions(before, after, compare_lists(before, after))
    _print(report, output, list_report.compare_as_text, list_report.compare_as_rows)
    return CLEAN if report["clean"] else FINDINGS


@list_group.command()
@click.argument("source", metavar="IN", type=LIST)
@click.argument("target", metavar="OUT", type=LIST)
@click.option(
    "--log",
    type=click.Path(path_type=Path, readable=False),
    help="Write what was changed to this file.",
)
@click.option(
    "--replay",
    type=click.Path(path_type=Path, readable=False),
    help="Make the changes of this log.",
)
@click.option(
    "--undo",
    type=click.Path(path_type=Path, readable=False),
    help="Take back the changes of this log.",
)
@click.option("--only", metavar="1,5", help="Mend only the terms with these numbers.")
@SORT
@writing_options
@DATE
@EDITION
@LANGUAGE
@reading_options
@pass_face
def fix(
    face: Face,
    /,
    source: Path,
    target: Path,
    log: Path | None,
    replay: Path | None,
    undo: Path | None,
    only: str | None,
    form: str | None,
    *,
    sort: bool,
    **chosen: str | None,
) -> int:
    """Mend IN where that is safe and write it to OUT; say what was changed.

    Safe are the exact wording for a variant, plain signs for Unicode decoration, outer blanks and
    punctuation. Near matches and classes are never touched, nor is the order
    unless --sort is given, which sorts IN before it is mended.

    In the file of --log the “place” of a term counts from 0 (see “gsfiler schema fixes”); what is
    printed, and the numbers of --only, count from 1. OUT and the log are written both or not at
    all.
    """
    from gsfiler.core.files import read_bytes
    from gsfiler.lists.fix import apply_fixes, log_as_json, log_from_json, undo_fixes

    if (replay and undo) or ((replay or undo) and (log or only)):
        raise click.UsageError(
            "Give one of --replay and --undo, and neither --log nor --only then."
        )
    _may_write_both(target, log, form)
    goods = _sorted(_read(source, chosen), wanted=sort)
    if undo:
        mended = undo_fixes(goods, log_from_json(read_bytes(undo), undo.name))
        return _write(mended, target, form)
    if replay:
        fixes = log_from_json(read_bytes(replay), replay.name)
    else:
        fixes = _plan(face, goods, only, chosen)
    beside = {log: log_as_json(fixes)} if log else {}
    code = _write(apply_fixes(goods, fixes), target, form, beside)
    _tell_fixes(fixes, len(goods.terms))
    return code


@list_group.command()
@click.argument("source", metavar="IN", type=LIST)
@click.argument("target", metavar="[OUT]", required=False, type=LIST)
@writing_options
@FORMAT
@reading_options
def dedupe(
    source: Path, target: Path | None, form: str | None, output: str, **reading: str | None
) -> int:
    """Take exact repeats within a class out of IN and write it to OUT.

    Without OUT nothing is written: all exact, variant and near duplicates, within and across
    classes, are printed, and the exit code is 1 when there are any.
    """
    from gsfiler.cli import list_report
    from gsfiler.lists.duplicates import dedupe as without_repeats
    from gsfiler.lists.duplicates import find_duplicates

    goods = _read(source, reading)
    if target is None:
        report = list_report.of_duplicates(goods, find_duplicates(goods))
        _print(report, output, list_report.duplicates_as_text, list_report.duplicates_as_rows)
        return CLEAN if report["clean"] else FINDINGS
    single, removed = without_repeats(goods)
    code = _write(single, target, form)
    _tell_removed(removed, goods)
    for row in find_duplicates(single):
        message(row.message)
    return code


@list_group.command()
@click.argument("source", metavar="IN", type=LIST)
@click.argument("target", metavar="OUT", type=LIST)
@click.option("--alphabetical", is_flag=True, help="Sort the terms inside each class too.")
@click.option("--renumber", is_flag=True, help="Give the terms the ids 1, 2, 3 …")
@writing_options
@reading_options
def sort(
    source: Path,
    target: Path,
    form: str | None,
    *,
    alphabetical: bool,
    renumber: bool,
    **reading: str | None,
) -> int:
    """Write IN to OUT with its classes ascending."""
    from gsfiler.lists.order import renumber as numbered
    from gsfiler.lists.order import sort_list

    goods = sort_list(_read(source, reading), alphabetical=alphabetical)
    return _write(numbered(goods) if renumber else goods, target, form)


@list_group.command()
@click.argument("sources", metavar="IN...", nargs=-1, required=True, type=LIST)
@click.option("--out", "target", metavar="OUT", required=True, type=LIST, help="The file to write.")
@writing_options
@reading_options
def merge(sources: Sequence[Path], target: Path, form: str | None, **reading: str | None) -> int:
    """Write all terms of the lists IN to OUT, classes ascending, exact repeats once."""
    from gsfiler.lists.order import merge_lists

    if sum(str(source) == "-" for source in sources) > 1:
        raise click.UsageError("Standard input can be read once only.")
    goods, removed = merge_lists([_read(source, reading) for source in sources])
    code = _write(goods, target, form)
    message(f"{_count(len(removed), 'exact repeat')} left out; {len(goods.terms):,} terms stay.")
    return code


@list_group.command()
@click.argument("main", type=LIST)
@click.argument("limitation", type=LIST)
@FORMAT
@reading_options
def limit(main: Path, limitation: Path, output: str, **reading: str | None) -> int:
    """Check that the list LIMITATION, for one designated party, stays inside the list MAIN.

    Each of its terms must be, or be a variant of, or be narrower than a term of the same class of
    MAIN; whatever is outside is an error (Madrid Rules 9(4)(a)(xiii) and 12(8bis)).
    """
    from gsfiler.cli import list_report
    from gsfiler.core.findings import Severity
    from gsfiler.lists.limitation import check_limitation

    outcome = check_limitation(_read(main, reading), _read(limitation, reading))
    report = outcome.as_json()
    _print(report, output, list_report.limitation_as_text, list_report.limitation_as_rows)
    serious = any(each.severity is not Severity.NOTE for each in outcome.all_findings)
    return FINDINGS if serious else CLEAN


def _read(file: Path, reading: dict[str, str | None]) -> "GoodsList":
    """Read one list as the options say."""
    return read_terms(
        file,
        form=reading["read_as"],
        encoding=reading["encoding"],
        delimiter=reading["delimiter"],
        comma=reading["comma"] or "keep",
    )


def _write(
    goods: "GoodsList",
    target: Path,
    form: str | None,
    beside: Mapping[Path, bytes] | None = None,
) -> int:
    """Write a list, and the files ``beside`` it, all or none.

    Tells what the form cannot carry, and returns 1 then.
    """
    from gsfiler.core.files import write_together
    from gsfiler.core.findings import Severity
    from gsfiler.lists.writers.faithful import losses
    from gsfiler.lists.writers.output import form_of_name, write_list

    _may_write(target, named=form is not None)
    chosen = form or form_of_name(target.name)
    data = write_list(goods, chosen)
    found = losses(goods, chosen, data) if goods.terms else ()
    standard = str(target) == "-"
    write_together({**(beside or {}), **({} if standard else {target: data})})
    if standard:
        click.echo(data, nl=False)
    _tell(found)
    return FINDINGS if any(each.severity is not Severity.NOTE for each in found) else CLEAN


def _sorted(goods: "GoodsList", *, wanted: bool) -> "GoodsList":
    """Return a list with its classes ascending where that is wanted."""
    from gsfiler.lists.order import sort_list

    return sort_list(goods) if wanted else goods


def _may_write(target: Path, *, named: bool) -> None:
    """Refuse to replace a file unasked, to make a folder, or to guess a form from its name.

    ``named`` says that the form needs no ending; “-”, standard output, may always be written.
    Raises InputError.
    """
    from gsfiler.core.errors import InputError
    from gsfiler.core.files import refuse_no_place, refuse_protected
    from gsfiler.lists.writers.output import ENDINGS

    if str(target) == "-":
        return
    refuse_no_place(target)
    if target.exists() and not click.get_current_context().meta.get(_FORCE):
        raise InputError(str(target), "there is such a file already.", "Replace it with --force.")
    refuse_protected(target)
    if not named and target.suffix.lower() not in ENDINGS:
        what = f"“{target.suffix}” names no form" if target.suffix else "the name tells no form"
        raise InputError(
            str(target),
            f"{what} that gsfiler writes.",
            f"Use one of {' '.join(sorted(ENDINGS))}, or name the form with --to.",
        )


def _may_write_both(target: Path, log: Path | None, form: str | None) -> None:
    """Refuse OUT or the log of fixes before the work begins; raises InputError."""
    _may_write(target, named=form is not None)
    if log:
        if log.absolute() == target.absolute():
            raise click.UsageError("OUT and the file of --log must be two files.")
        _may_write(log, named=True)


def _plan(
    face: Face, goods: "GoodsList", only: str | None, chosen: dict[str, str | None]
) -> "FixLog":
    """Check the list and return its safe fixes, or those of the terms with the numbers given."""
    places = _places(only) if only is not None else None
    from gsfiler.lists.fix import choose_fixes, plan_fixes
    from gsfiler.vocabulary.check import check_list

    vocabulary = open_for(
        face, on=chosen["on"], edition=chosen["edition"], language=chosen["language"]
    )
    bar, total = progress_bar(face), len(goods.terms)
    checked = check_list(
        goods.terms, vocabulary, progress=lambda done: bar("checking", done, total)
    )
    fixes = plan_fixes(goods, list(checked))
    return fixes if places is None else choose_fixes(goods, fixes, places)


def _places(numbers: str) -> frozenset[int]:
    """Return places from 0 for numbers from 1; a usage error for anything else."""
    parts = [part.strip() for part in numbers.split(",")]
    if not all(re.fullmatch(r"0*[1-9][0-9]{0,8}", part) for part in parts):
        raise click.UsageError(f"“{numbers}” is no list of numbers; write it as 1,5.")
    return frozenset(int(part) - 1 for part in parts)


def _print(
    report: dict[str, Any],
    output: str,
    as_text: Callable[[dict[str, Any]], Iterable[str]],
    as_rows: Callable[[dict[str, Any]], Iterable[Sequence[str]]],
) -> None:
    """Print a report as JSON, as CSV or as text."""
    from gsfiler.lists.writers.delimited import rows_bytes

    if output == "json":
        click.echo(json.dumps(report, ensure_ascii=False, indent=2))
    elif output == "csv":
        click.echo(rows_bytes(as_rows(report)).decode("utf-8"), nl=False)
    else:
        for line in as_text(report):
            click.echo(line)


def _tell(findings: "Iterable[Finding]") -> None:
    for finding in findings:
        message(finding.message)


def _tell_fixes(fixes: "FixLog", terms: int) -> None:
    for each in fixes.fixes:
        why = ", ".join(each.reasons)
        message(f"{each.place + 1:,}: “{each.before}” → “{each.after}” ({why})")
    message(f"{len(fixes.fixes):,} of {_count(terms, 'term')} changed.")


def _tell_removed(removed: "Sequence[Removed]", goods: "GoodsList") -> None:
    for each in removed:
        kept = goods.terms[each.kept_place]
        message(
            f"Term {each.place + 1:,}, “{each.term.text}”, repeats term {each.kept_place + 1:,}, "
            f"“{kept.text}”, and was left out."
        )


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
