"""The root command: builds the face, shows errors as sentences, turns outcomes to exit codes.

Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 data, file or office trouble, 130 cancelled.
"""

import logging
import os
import sys
import traceback
from datetime import date, datetime
from typing import NoReturn, TextIO

import click

from gsfiler import __version__
from gsfiler.cli.check import check
from gsfiler.cli.context import Face
from gsfiler.cli.demo import demo
from gsfiler.cli.filing import filing_group
from gsfiler.cli.lists import list_group
from gsfiler.cli.schema import schema
from gsfiler.cli.selfcheck import selfcheck
from gsfiler.cli.suggest import classify, suggest
from gsfiler.cli.vocab import vocab
from gsfiler.cli.window import window
from gsfiler.cli.xml import xml_group
from gsfiler.core.codes import parse_date
from gsfiler.core.errors import Cancelled, GsfilerError, InvalidCode
from gsfiler.core.files import user_folders

CLEAN, FINDINGS, USAGE, TROUBLE, CANCELLED = 0, 1, 2, 3, 130


def _show_version(context: click.Context, _option: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 (click calls it so)
    if not wanted or context.resilient_parsing:
        return
    from gsfiler.core.packs import PackStore

    click.echo(f"gsfiler {__version__}")
    store = PackStore(user_folders(os.environ.get("GSFILER_HOME")).packs)
    in_force = store.ids_in_force()
    for pack in store.packs():
        mark = "in force" if pack.id in in_force else "installed"
        edition = f", edition {pack.header.edition}" if pack.header.edition else ""
        click.echo(f"  {pack.id} ({mark}{edition})")
    if not in_force:
        click.echo("  starter (gsfiler's own vocabulary, not official)")
    context.exit()


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_show_version,
    help="Show the program's version and the packs it uses.",
)
@click.option("-v", "--verbose", is_flag=True, help="Tell what is being done.")
@click.option("--debug", is_flag=True, help="Show where in the program an error arose.")
@click.pass_context
def root(context: click.Context, *, verbose: bool, debug: bool) -> None:
    """Check goods and services offline, and prepare international applications (Madrid System).

    Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 data or file trouble, 130 cancelled.
    """
    from gsfiler.core.settings import read_settings

    level = logging.DEBUG if debug else logging.INFO if verbose else logging.WARNING
    logging.basicConfig(level=level, stream=sys.stderr, format="%(levelname)s %(message)s")
    folders = user_folders(os.environ.get("GSFILER_HOME"))
    settings, note = read_settings(folders.settings)
    if note:
        click.echo(note, err=True)
    context.obj = Face(
        folders=folders,
        settings=settings,
        today=_today(),
        stdout_is_terminal=sys.stdout.isatty(),
        stderr_is_terminal=sys.stderr.isatty(),
    )


COMMANDS = (
    check, suggest, classify, list_group, filing_group, xml_group, vocab, window, demo, schema,
    selfcheck,
)  # fmt: skip

for command in COMMANDS:
    root.add_command(command)


def main() -> NoReturn:
    """Run the command line and end the process with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command; returns its exit code and never shows a traceback unless asked to."""
    debug = "--debug" in arguments
    try:
        return _click(arguments)
    except BrokenPipeError:
        # The reader of our output has gone (``| head``): nothing more to say, and not our fault.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except InvalidCode as error:
        _failed(str(error), debug=debug)
        return USAGE
    except GsfilerError as error:
        return _failed(str(error), debug=debug)
    except OSError as error:
        return _failed(f"{error.filename or 'A file'}: {error.strerror or error}.", debug=debug)
    except Exception as error:  # the last line of defence: a bug is told as one
        kind = type(error).__name__
        return _failed(
            f"gsfiler met a fault of its own ({kind}); your files are unchanged. "
            "Please report it with the output of “gsfiler --debug …”.",
            debug=debug,
        )


def _click(arguments: list[str]) -> int:
    """Run one command as click does, but turn its outcomes into our exit codes."""
    try:
        outcome = root.main(arguments, prog_name="gsfiler", standalone_mode=False)
    except click.exceptions.Exit as end:
        outcome = end.exit_code
    except click.UsageError as error:
        error.show()
        outcome = USAGE
    except click.ClickException as error:
        error.show()
        outcome = TROUBLE
    except (click.Abort, KeyboardInterrupt, Cancelled):
        click.echo("Cancelled; nothing was changed.", err=True)
        outcome = CANCELLED
    return outcome if isinstance(outcome, int) else CLEAN


def _failed(sentence: str, *, debug: bool) -> int:
    if debug:
        traceback.print_exc()
    click.echo(sentence, err=True)
    return TROUBLE


def _today() -> date:
    """Return the day; ``GSFILER_TODAY`` sets it, so that runs can be repeated."""
    fixed = os.environ.get("GSFILER_TODAY")
    return parse_date(fixed) if fixed else datetime.now().astimezone().date()


def _speak_utf8(stream: TextIO) -> None:
    """Write UTF-8 with plain newlines whatever the locale and platform."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", newline="\n", errors="backslashreplace")
