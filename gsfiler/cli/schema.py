"""``gsfiler schema``: the JSON Schemas of everything gsfiler prints as JSON."""

import click

from gsfiler.core.errors import InvalidCode

_FOLDER = "schemas_json"


@click.command()
@click.argument("name", required=False)
def schema(name: str | None) -> int:
    """Print the JSON Schema of an output, or the NAMES there are."""
    from gsfiler.core.shipped import shipped_folder, shipped_text

    names = sorted(path.stem for path in (shipped_folder() / _FOLDER).glob("*.json"))
    if name is None:
        for known in names:
            click.echo(known)
        return 0
    if name not in names:
        raise InvalidCode(f"There is no schema “{name}”; there are {', '.join(names)}.")
    click.echo(shipped_text(f"{_FOLDER}/{name}.json"), nl=False)
    return 0
