"""``gsfiler demo``: a guided sample, played on whatever vocabulary is in force."""

import click

from gsfiler.cli.context import Face, pass_face
from gsfiler.cli.opening import open_for, sources_line

SAMPLE = """\
Class 9: smartphones; tablet computer; wireles headphones; sofware and the like;
laptops [portable computers
Class 25: T-shirts; trainers; hooded sweatshirts; apparel
Class 30: coffee; espresso machines; non-alcoholic beers
Class 35: retail services; bookkeeping for small businesses
"""

INTRODUCTION = "gsfiler checks a list of goods and services without a network. This is the list:\n"
EXPLANATION = """
How to read it:
  = exact           the wording stands in the vocabulary, in this class
  ≈ variant         the same wording but for number, spelling, hyphens or a plain inversion
  ~ near            close to a wording, which is shown: near is not exact
  ≠ wrong class     the wording belongs in another class (Madrid Rule 12)
  ? vague           offices refuse it as too vague (Madrid Rule 13)
  - withdrawn       it stood in a former edition; since when, and what replaces it
  L wrong language  it is wording in another language; its twin is offered
  ! malformed       a bracket, a sign, a letter or the class is damaged; the place is named
  · unknown         not found: neither accepted nor wrong

Next:
  gsfiler vocab install STRUCTURE.zip TEXTS.zip   install the official Nice master files
  gsfiler check LIST.txt                          check your own list (text, DOCX, XLSX, CSV …)
  gsfiler suggest "rain j"                        find a wording as you type
  gsfiler --help                                  everything else"""


@click.command()
@pass_face
def demo(face: Face) -> int:
    """Play a guided sample: a list with one fault of each kind, and its verdicts."""
    from gsfiler.cli.report import as_text, summary, told_once
    from gsfiler.vocabulary.check import check_list
    from gsfiler.vocabulary.splitting import split_terms

    click.echo(INTRODUCTION)
    for line in SAMPLE.splitlines():
        click.echo(f"    {line}")
    click.echo()
    vocabulary = open_for(face, on=None, edition=None, language="en")
    verdicts = list(check_list(split_terms(SAMPLE).terms, vocabulary))
    for line in as_text(verdicts, colour=face.stdout_is_terminal):
        click.echo(line)
    click.echo()
    click.echo(summary(verdicts))
    click.echo(sources_line(vocabulary))
    for sentence in told_once(verdicts):
        click.echo(sentence)
    click.echo(EXPLANATION)
    return 0
