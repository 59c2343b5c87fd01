"""``gsfiler suggest`` and ``gsfiler classify``: find a wording, or the class of one."""

import json

import click

from gsfiler.cli.context import Face, pass_face
from gsfiler.cli.opening import CLASS, DATE, EDITION, LANGUAGE, open_for

FORMAT = click.option(
    "--format", "output", type=click.Choice(["text", "json"]), default="text", show_default=True
)


@click.command()
@click.argument("text")
@CLASS
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 1000))
@DATE
@EDITION
@LANGUAGE
@FORMAT
@pass_face
def suggest(
    face: Face,
    text: str,
    class_number: str | None,
    limit: int,
    on: str | None,
    edition: str | None,
    language: str | None,
    output: str,
) -> int:
    """Find wordings that begin with, hold or resemble TEXT, as one types."""
    from gsfiler.cli.report import candidate_text
    from gsfiler.core.codes import parse_class
    from gsfiler.vocabulary.suggest import suggestions

    given = parse_class(class_number) if class_number is not None else None
    vocabulary = open_for(face, on=on, edition=edition, language=language)
    found = suggestions(text, vocabulary, class_number=given, limit=limit)
    for candidate in found:
        shown = candidate.as_json()
        line = json.dumps(shown, ensure_ascii=False) if output == "json" else None
        click.echo(line or candidate_text(candidate))
    if not found:
        click.echo("Nothing in the vocabulary resembles this text.", err=True)
    return 0 if found else 1


@click.command()
@click.argument("text")
@DATE
@EDITION
@LANGUAGE
@FORMAT
@pass_face
def classify(
    face: Face,
    text: str,
    on: str | None,
    edition: str | None,
    language: str | None,
    output: str,
) -> int:
    """Predict the class of TEXT, with probabilities and the nearest entries as evidence.

    The exit code is 1 where nothing speaks for any class.
    """
    from gsfiler.cli.report import candidate_text
    from gsfiler.vocabulary.check import check_term
    from gsfiler.vocabulary.terms import Term

    if not text.strip():
        raise click.UsageError("TEXT is empty: write the goods or services to find the class of.")
    vocabulary = open_for(face, on=on, edition=edition, language=language)
    verdict = check_term(Term(text, end=len(text)), vocabulary)
    if output == "json":
        shown = verdict.as_json()
        click.echo(
            json.dumps(
                {"text": text, "classes": shown["classes"], "evidence": shown["candidates"]},
                ensure_ascii=False,
            )
        )
        return 0 if verdict.classes else 1
    if not verdict.classes:
        click.echo("Nothing speaks for any class: no word of this text is known.", err=True)
        return 1
    for predicted in verdict.classes:
        click.echo(f"class {predicted.class_number:>2}  {predicted.probability:6.1%}")
    click.echo("Evidence:")
    for candidate in verdict.candidates:
        click.echo(f"  {candidate_text(candidate)}")
    click.echo("A prediction advises; only an entry of the vocabulary is a wording that stands.")
    return 0
