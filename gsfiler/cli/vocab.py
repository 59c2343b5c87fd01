"""``gsfiler vocab``: install, list, choose, remove, update and compare vocabulary packs."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gsfiler.cli.context import Face, pass_face
from gsfiler.cli.progress import message, progress_bar

if TYPE_CHECKING:
    from gsfiler.core.packs import Pack, PackStore
    from gsfiler.vocabulary.content import PackContent

OUTPUT_FORMAT = click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to print the result.",
)
FILE = click.Path(path_type=Path, readable=False)


@click.group()
def vocab() -> None:
    """Install and look after the vocabularies that terms are checked against."""


@vocab.command()
@click.argument("files", nargs=-1, required=True, type=FILE)
@pass_face
def install(face: Face, files: Sequence[Path]) -> None:
    """Install vocabularies from FILES, all or none, and put them in force.

    The Nice master files (structure and texts), an MGS snapshot, a TMclass export, or your own
    list as CSV, TSV, JSON Lines or XLSX. Files that belong together are given together.

    \b
    Columns of a list, by their names (English, French, German or Spanish):
      class, term           must be there; or a column for each language: en, fr, es, de …
      language              the code of the language of the term
      accepted, rejected    the parties that do, by ST.3 code: US JP EM
      US, JP, EM …          one column a party, in capitals: yes, no, or empty for unknown
      basic number, concept, source, groups, note, house rule
      status, since, replacement
    A column with another name is not used, and a warning names it.
    """  # noqa: D301 (click wants the sign itself, not a backslash)
    from gsfiler.core.files import read_bytes
    from gsfiler.vocabulary.readers.detect import read_vocabulary

    data = [(path.name, read_bytes(path)) for path in files]
    hashes = _hashes(data)
    _install(face, [(content, hashes) for content in read_vocabulary(data)])


@vocab.command(name="list")
@OUTPUT_FORMAT
@pass_face
def list_packs(face: Face, output_format: str) -> None:
    """List the installed packs: those in force (*), edition, dates, age, source, licence."""
    from gsfiler.cli.vocab_output import as_json_text, list_as_json, list_as_text, warnings

    listing = list_as_json(_store(face), face.today, face.settings.nice_edition)
    click.echo(as_json_text(listing) if output_format == "json" else list_as_text(listing))
    for warning in warnings(listing):
        message(warning)


@vocab.command()
@click.argument("pack_ids", metavar="ID...", nargs=-1, required=True)
@click.option("--only", is_flag=True, help="Put all other packs out of force.")
@pass_face
def use(face: Face, pack_ids: Sequence[str], *, only: bool) -> None:
    """Put installed packs in force, beside those that are."""
    store = _store(face)
    with _whole(face, store):
        store.use(pack_ids, only=only)
    click.echo(f"In force: {', '.join(store.ids_in_force())}.")


@vocab.command()
@click.argument("pack_ids", metavar="ID...", nargs=-1, required=True)
@pass_face
def drop(face: Face, pack_ids: Sequence[str]) -> None:
    """Put packs out of force and keep them installed."""
    store = _store(face)
    with _whole(face, store, needed=False):
        store.drop(pack_ids)
    click.echo(f"In force: {', '.join(store.ids_in_force()) or 'none'}.")


@vocab.command()
@click.argument("pack_id", metavar="ID")
@pass_face
def remove(face: Face, pack_id: str) -> None:
    """Remove a pack; “gsfiler vocab back” brings it back."""
    store = _store(face)
    with _whole(face, store, needed=False):
        store.remove(pack_id)
    click.echo(f"Removed {pack_id}. Undo with “gsfiler vocab back”.")


@vocab.command()
@pass_face
def back(face: Face) -> None:
    """Undo the last change of the packs; up to ten changes, one at a time."""
    from gsfiler.core.errors import PackError

    store = _store(face)
    undone = store.back()
    try:
        _prepare(face, store)
    except PackError as error:
        message(str(error))
    click.echo(f"Undone: {undone}.")


@vocab.command()
@click.option("--from", "url", default="", metavar="URL", help="A publisher's feed, or a file.")
@pass_face
def update(face: Face, url: str) -> None:
    """Fetch what the publisher has that is not installed, and install it, all or none.

    Without --from the address is the setting “update_url”.
    """
    from gsfiler.core.files import read_bytes
    from gsfiler.office.connection import open_session
    from gsfiler.office.updates import update as fetch
    from gsfiler.vocabulary.readers.detect import read_vocabulary

    url = url or face.settings.update_url
    if not url:
        raise click.UsageError(
            f"No address is known. Give one with --from, or set “update_url” in "
            f"{face.folders.settings}."
        )
    session = open_session(face.settings.proxy)
    fetched = fetch(
        session,
        url,
        face.folders.downloads,
        present=_source_hashes(_store(face)),
        progress=progress_bar(face),
    )
    contents = []
    for pack in fetched.new():
        if not pack.hash_known:
            message(
                f"Nobody has told the SHA-256 of this file beforehand; it is "
                f"{pack.files[0].sha256}. Compare it with what the publisher says."
            )
        hashes = {file.path.name: file.sha256 for file in pack.files}
        data = [(file.path.name, read_bytes(file.path)) for file in pack.files]
        contents += [(content, hashes) for content in read_vocabulary(data)]
    if contents:
        _install(face, contents)
    else:
        click.echo("All packs are up to date.")


@vocab.command()
@click.argument("old")
@click.argument("new")
@click.option("--list", "list_file", type=FILE, help="Show only what the change does to this list.")
@OUTPUT_FORMAT
@pass_face
def diff(face: Face, old: str, new: str, list_file: Path | None, output_format: str) -> None:
    """Compare the installed packs OLD and NEW: moved, reworded, removed and added wordings.

    A pack is named by its id or a beginning of it, by its Nice edition (12-2024), or by its title.
    """
    from gsfiler.cli.reading import read_terms
    from gsfiler.cli.vocab_output import as_json_text, diff_as_json, diff_as_text
    from gsfiler.vocabulary.pack_diff import diff_packs, effects
    from gsfiler.vocabulary.pack_files import read_entries

    store = _store(face)
    old_pack, new_pack = store.find(old), store.find(new)
    found = diff_packs(read_entries(old_pack.folder), read_entries(new_pack.folder))
    touched = effects(found, read_terms(list_file).terms) if list_file else None
    comparison = diff_as_json(old_pack, new_pack, found, touched)
    click.echo(as_json_text(comparison) if output_format == "json" else diff_as_text(comparison))


@vocab.command()
@pass_face
def verify(face: Face) -> None:
    """Compare every file of every pack with its hash."""
    from gsfiler.core.errors import PackError

    store = _store(face)
    damaged = {pack.id: pack.problem for pack in store.damaged()}
    whole = 0
    for pack in store.packs():
        try:
            store.verify(pack)
        except PackError as error:
            damaged[pack.id] = str(error)
        else:
            whole += 1
            click.echo(f"{pack.id}: whole")
    for pack_id, problem in sorted(damaged.items()):
        click.echo(f"{pack_id}: damaged")
        message(problem)
    if damaged:
        raise PackError(f"{len(damaged)} of {len(damaged) + whole} packs cannot be used.")


def _store(face: Face) -> "PackStore":
    """Open the user's packs."""
    from gsfiler.core.packs import PackStore

    return PackStore(face.folders.packs)


def _install(face: Face, contents: "Sequence[tuple[PackContent, Mapping[str, str]]]") -> None:
    """Install what was read, make it ready, and show what it is."""
    from gsfiler.cli.vocab_output import summary
    from gsfiler.vocabulary.installing import install_contents

    store = _store(face)
    installed: list[Pack] = []
    with _whole(face, store):
        installed += install_contents(store, contents, face.today)
    for pack in installed:
        click.echo(summary(pack.header))
    click.echo(
        f"Installed and in force: {', '.join(pack.id for pack in installed)}. "
        "Undo with “gsfiler vocab back”."
    )


def _hashes(files: Sequence[tuple[str, bytes]]) -> dict[str, str]:
    """Return the SHA-256 of files by name; the second “a.csv”, of another folder, is “a.csv (2)”.

    A file that is given twice is named once.
    """
    from gsfiler.core.files import sha256_of

    hashes: dict[str, str] = {}
    for name, content in files:
        digest, number, free = sha256_of(content), 1, name
        while hashes.get(free, digest) != digest:
            number += 1
            free = f"{name} ({number})"
        hashes[free] = digest
    return hashes


@contextmanager
def _whole(face: Face, store: "PackStore", *, needed: bool = True) -> Iterator[None]:
    """Build the search index after one change of the packs; undo the change where that fails.

    Unless it is ``needed``, a damaged pack that stands in the way is told and the change stays:
    otherwise of two damaged packs neither could be taken out.
    """
    from gsfiler.core.errors import PackError

    yield
    try:
        _prepare(face, store)
    except PackError as error:
        if needed:
            store.back()
            raise
        message(str(error))
    except BaseException:
        store.back()
        raise


def _prepare(face: Face, store: "PackStore") -> None:
    """Build the search index over the packs in force, so that the next check starts at once."""
    from gsfiler.vocabulary.building import open_vocabulary

    chosen = face.settings.nice_edition
    there = any(pack.header.edition == chosen for pack in store.in_force())
    open_vocabulary(
        store,
        face.folders.index,
        on=face.today,
        edition=chosen if there else "",
        language=face.settings.language,
        progress=progress_bar(face),
    )


def _source_hashes(store: "PackStore") -> frozenset[str]:
    """Return the SHA-256 of all files that the installed packs were read from."""
    files = ((pack.header.model_extra or {}).get("source_files", {}) for pack in store.packs())
    return frozenset(digest for hashes in files for digest in hashes.values())
