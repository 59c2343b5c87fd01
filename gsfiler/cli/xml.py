"""``gsfiler xml``: ST.96 documents: check them, install the official schemas."""

from pathlib import Path

import click

from gsfiler.cli.context import Face, pass_face
from gsfiler.cli.progress import message, printable


@click.group(name="xml")
def xml_group() -> None:
    """Check ST.96 documents; install the official schemas to check all of them."""


@xml_group.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_face
def check(face: Face, file: Path, *, as_json: bool) -> int:
    """Check FILE, an ST.96 document, against its schemas; every fault is named with its place.

    Without the official schemas (“xml install”) gsfiler's own schema of Madrid filings is used.
    """
    import json

    from gsfiler.core.files import read_bytes
    from gsfiler.st96.schemas import official_schemas, schema_store
    from gsfiler.st96.validate import check_document

    official = official_schemas(schema_store(face.folders.packs))
    faults = check_document(read_bytes(file), source=file.name, official=official)
    if as_json:
        told = {
            "format": "gsfiler-xml-check",
            "version": 1,
            "file": file.name,
            "valid": not faults,
            "findings": [each.as_json() for each in faults],
        }
        click.echo(json.dumps(told, ensure_ascii=False))
        return 1 if faults else 0
    by = "the official schemas" if official else "gsfiler's own schema of Madrid filings"
    for each in faults:
        line = f"line {each.line}: " if each.line else ""
        click.echo(printable(f"{str(each.severity).upper():<8}{line}{each.finding.message}"))
        click.echo(printable(f"        {each.path}"))
    count = f"{len(faults)} finding{'' if len(faults) == 1 else 's'}" if faults else "valid"
    click.echo(printable(f"{file.name}: {count}, checked by {by}."))
    return 1 if faults else 0


@xml_group.command()
@click.argument("given", metavar="FOLDER|ZIP", type=click.Path(path_type=Path))
@pass_face
def install(face: Face, given: Path) -> None:
    """Install the official ST.96 schemas of one version from a folder or a ZIP of XSD files.

    WIPO publishes them with Standard ST.96; gsfiler brings none.
    """
    from gsfiler.st96.schemas import install_schemas, schema_store

    pack = install_schemas(schema_store(face.folders.packs), given, today=face.today)
    message(f"Installed {pack.header.title}.")
