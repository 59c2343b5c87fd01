"""``gsfiler check``: the verdict about every term of a list."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gsfiler.cli.context import Face, pass_face
from gsfiler.cli.opening import CLASS, DATE, EDITION, LANGUAGE, open_for, sources_line
from gsfiler.cli.progress import message, progress_bar

if TYPE_CHECKING:
    from gsfiler.lists.goods_list import GoodsList
    from gsfiler.vocabulary.verdict import Verdict
    from gsfiler.vocabulary.vocabulary import Vocabulary


@click.command()
@click.argument("file", default="-", type=click.Path(path_type=Path, allow_dash=True))
@CLASS
@click.option("--designate", metavar="US,JP", default=None, help="Parties to ask acceptance for.")
@DATE
@EDITION
@LANGUAGE
@click.option(
    "--from", "form", metavar="FORM", help="What FILE is, where it is not seen by itself."
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
    type=click.Choice(["text", "json", "csv"]),
    default="text",
    show_default=True,
)
@click.option("--strict", is_flag=True, help="Count notes, and wordings that vary, as findings.")
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
    *,
    strict: bool,
) -> int:
    """Check the terms of FILE (or standard input) and say which stand as they are.

    FILE may be text with "Class 9:" headings, CSV, TSV, XLSX, DOCX, JSON Lines or ST.96 XML.
    """
    from gsfiler.cli.reading import read_terms
    from gsfiler.core.codes import parse_class, parse_office

    given = parse_class(class_number) if class_number is not None else None
    codes = designate.split(",") if designate else face.settings.designated_parties
    designated = [parse_office(code) for code in codes]
    goods = read_terms(
        file, form=form, encoding=encoding, delimiter=delimiter, comma=comma, given=given
    )
    vocabulary = open_for(face, on=on, edition=edition, language=language)
    verdicts = _verdicts(face, goods, vocabulary, designated)
    return _show(face, goods, vocabulary, verdicts, output, strict=strict)


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
            click.echo(json.dumps(verdict.as_json(), ensure_ascii=False))
        return 0 if clean else 1
    found = list(verdicts)
    clean = all(report.is_clean(verdict, strict=strict) for verdict in found)
    if output == "csv":
        from gsfiler.lists.writers.output import write_list

        click.echo(write_list(goods, "csv", found).decode("utf-8"), nl=False)
    else:
        for line in report.as_text(found, colour=face.stdout_is_terminal):
            click.echo(line)
        for finding in goods.findings:
            message(f"Note on reading: {finding.message}")
        click.echo(report.summary(found))
        click.echo(sources_line(vocabulary))
        for sentence in report.told_once(found):
            click.echo(sentence)
    return 0 if clean else 1
