"""``gsfiler window``: open the window, or say why there can be none."""

import os
from importlib import import_module
from pathlib import Path

import click

from gsfiler.cli.context import Face, pass_face


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, readable=False))
@click.option("--check", is_flag=True, help="Only say whether a window can be opened here.")
@pass_face
def window(_face: Face, files: tuple[Path, ...], *, check: bool) -> int:
    """Open the window, with the lists in FILES."""
    # The two faces do not know one another: the window is found by name, and only here.
    screen = import_module("gsfiler.gui.screen")
    screen.check_screen(os.environ)
    try:
        app = import_module("gsfiler.gui.app")
    except ImportError as error:
        raise screen.library_missing(error) from error
    if check:
        click.echo("A window can be opened here.")
        return 0
    code: int = app.main([str(path) for path in files])
    return code
