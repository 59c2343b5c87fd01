"""``gsfiler check``: the verdict about every term of a list."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gsfiler.cli.context import Face, pass_face
from gsfiler.cli.opening import CLASS, DATE, EDITION, LANGUAGE, open_for, sources_line
from gsfiler.cli.progress import message, printable, progress_bar

if TYPE_CHECKING:
    from gsfiler.lists.goods_list import GoodsList
    from gsfiler.lists.report_html import ReportHead
    from gsfiler.vocabulary.verdict import Verdict
    from gsfiler.vocabulary.vocabulary import Vocabulary


@click.command()
@click.argument(
    "file", default="-", type=click.Path(path_type=Path, allow_dash=True, readable=False)
)
@CLASS
@click.option("--designate", metavar="US,JP", default=None, help="Parties to ask acceptance for.")
@DATE
@EDITION
@LANGUAGE
@click.option(
    "--from",
    "form",
    metavar="FORM",
    help="What FILE is, where it is not seen by itself: text, csv, xlsx, docx, jsonl or xml.",
)
@click.option("--encoding", metavar="NAME", help="The encoding of FILE, where it is guessed wrong.")
@click.option("--delimiter", metavar="SIGN", help="The column delimiter of FILE.")
@click.option(
    "--comma",
    type=click.Choice(["keep", "auto", "split"]),
    default="keep",
    show_default=True,
    help="Whether commas divide terms.",
)
@click.option(
    "--format",
    "output",
    type=click.Choice(["text", "json", "csv", "html"]),
    default="text",
    show_default=True,
    help="Print a report to read (text), one JSON object a term (json; see “gsfiler schema "
    "check”), a table, one row a term (csv), or a whole page to read and print (html).",
)
@click.option(
    "--ignore",
    metavar="FILE",
    type=click.Path(path_type=Path, readable=False),
    help="Findings to ignore, each with a reason (see “gsfiler schema ignored”): they are shown "
    "and marked, but do not count.",
)
@click.option(
    "--strict", is_flag=True, help="Count notes, wordings that vary and ignored findings too."
)
@pass_face
def check(
    face: Face,
    file: Path,
    class_number: str | None,
    designate: str | None,
    on: str | None,
    edition: str | None,
    language: str | None,
    form: str | None,
    encoding: str | None,
    delimiter: str | None,
    comma: str,
    output: str,
    ignore: Path | None,
    *,
    strict: bool,
) -> int:
    """Check the terms of FILE (or standard input) and say which stand as they are.

    FILE may be text with "Class 9:" headings, CSV, TSV, XLSX, DOCX, JSON Lines or ST.96 XML.
    The exit code is 0 when every term stands as it is, 1 when there are findings.
    """
    from gsfiler.cli.reading import read_terms
    from gsfiler.core.codes import parse_class

    given = parse_class(class_number) if class_number is not None else None
    designated = _designated(designate, face.settings.designated_parties)
    goods = read_terms(
        file, form=form, encoding=encoding, delimiter=delimiter, comma=comma, given=given
    )
    mark = _marking(ignore)
    vocabulary = open_for(face, on=on, edition=edition, language=language)
    verdicts = map(mark, _verdicts(face, goods, vocabulary, designated))
    if output == "html":
        return _page(goods, list(verdicts), _head(face, file.name, on, vocabulary), strict=strict)
    return _show(face, goods, vocabulary, verdicts, output, strict=strict)


def _designated(typed: str | None, usual: list[str]) -> list[str]:
    """Return the parties typed, or else the usual ones of the settings, each once.

    Says which cannot be designated; raises InvalidCode for one that is typed and does not exist.
    """
    from gsfiler.core.codes import parse_office
    from gsfiler.core.errors import InvalidCode
    from gsfiler.vocabulary.parties import code_of_name, designation_problem

    given = [code_of_name(each) or each for each in typed.split(",")] if typed else usual
    codes = dict.fromkeys(map(parse_office, given))
    for code in codes:
        try:
            problem = designation_problem(code)
        except InvalidCode as error:
            if typed:
                raise
            problem = f"In the settings: {error}"
        if problem:
            message(f"Note: {problem}")
    return list(codes)


def _marking(ignore: Path | None) -> "Callable[[Verdict], Verdict]":
    """Return what marks the ignored findings of a verdict, by a file of them where one is given."""
    if ignore is None:
        return lambda verdict: verdict
    from gsfiler.core.files import read_bytes
    from gsfiler.lists.ignored import LARGEST, read_ignored, with_ignored

    return partial(with_ignored, read_ignored(read_bytes(ignore, LARGEST), ignore.name))


def _verdicts(
    face: Face, goods: "GoodsList", vocabulary: "Vocabulary", designated: list[str]
) -> "Iterator[Verdict]":
    from gsfiler.vocabulary.check import check_list

    bar, total = progress_bar(face), len(goods.terms)
    # Results that scroll by are progress enough; a bar would only cut through them.
    quiet = face.stdout_is_terminal or total < 500
    if quiet:
        return check_list(goods.terms, vocabulary, designated)
    return check_list(
        goods.terms, vocabulary, designated, lambda done: bar("checking", done, total)
    )


def _show(
    face: Face,
    goods: "GoodsList",
    vocabulary: "Vocabulary",
    verdicts: "Iterable[Verdict]",
    output: str,
    *,
    strict: bool,
) -> int:
    from gsfiler.cli import report

    clean = True
    if output == "json":
        for verdict in verdicts:
            clean = clean and report.is_clean(verdict, strict=strict)
            click.echo(report.as_json_line(verdict))
        return 0 if clean else 1
    found = list(verdicts)
    clean = all(report.is_clean(verdict, strict=strict) for verdict in found)
    if output == "csv":
        _show_table(face, goods, found)
    else:
        _show_report(face, goods, vocabulary, found)
    return 0 if clean else 1


def _show_table(face: Face, goods: "GoodsList", verdicts: "Sequence[Verdict]") -> None:
    """Print a row for each term; on a terminal without the signs that could steer it."""
    from gsfiler.lists.writers.output import write_list

    table = write_list(goods, "csv", verdicts).decode("utf-8")
    if face.stdout_is_terminal:
        table = "\n".join(printable(line) for line in table.split("\n"))
    click.echo(table, nl=False)


def _show_report(
    face: Face, goods: "GoodsList", vocabulary: "Vocabulary", verdicts: "Sequence[Verdict]"
) -> None:
    """Print the report to read, and on standard error what was noted on reading."""
    from gsfiler.cli import report

    sources = vocabulary.current_sources
    for line in report.as_text(verdicts, colour=face.stdout_is_terminal, sources=sources):
        click.echo(line)
    for finding in goods.findings:
        message(f"Note on reading: {finding.message}")
    click.echo(report.summary(verdicts))
    click.echo(printable(sources_line(vocabulary)))
    for sentence in report.told_once(verdicts):
        click.echo(sentence)


def _page(
    goods: "GoodsList", verdicts: "list[Verdict]", head: "ReportHead", *, strict: bool
) -> int:
    from gsfiler.cli import report
    from gsfiler.lists.report_html import report_bytes

    click.echo(report_bytes(goods, verdicts, head), nl=False)
    return 0 if all(report.is_clean(verdict, strict=strict) for verdict in verdicts) else 1


def _head(face: Face, name: str, on: str | None, vocabulary: "Vocabulary") -> "ReportHead":
    """Return what stands above a printed report: the day and the vocabularies in force on it."""
    from gsfiler.core.codes import parse_date
    from gsfiler.core.packs import PackStore
    from gsfiler.lists.report_html import ReportHead, report_sources
    from gsfiler.vocabulary.in_force import choose

    day = parse_date(on) if on else face.today
    edition = next((s.edition for s in vocabulary.current_sources if s.kind == "nice"), "")
    choice = choose(PackStore(face.folders.packs).in_force(), day, edition)
    return ReportHead("" if name == "-" else name, day, report_sources(choice))
