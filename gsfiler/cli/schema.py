"""``gsfiler schema``: the JSON Schemas of everything gsfiler prints as JSON."""

import click

from gsfiler.core.errors import InvalidCode

_FOLDER = "schemas_json"


@click.command()
@click.argument("name", required=False)
def schema(name: str | None) -> int:
    """Print the JSON Schema of an output, or the NAMES there are."""
    from importlib import resources

    folder = resources.files("gsfiler.resources").joinpath(_FOLDER)
    names = sorted(
        entry.name.removesuffix(".json")
        for entry in folder.iterdir()
        if entry.name.endswith(".json")
    )
    if name is None:
        for known in names:
            click.echo(known)
        return 0
    if name not in names:
        raise InvalidCode(f"There is no schema “{name}”; there are {', '.join(names)}.")
    click.echo(folder.joinpath(f"{name}.json").read_text("utf-8"), nl=False)
    return 0
