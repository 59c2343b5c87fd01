"""``gsfiler selfcheck``: does this installation work? It looks, reads, writes, and changes nothing.

A built installation carries two tables made by ``packaging/build.py``: the SHA-256 of its files,
and its parts with version and licence. Where they are missing, gsfiler runs from its source.
"""

import json
import os
import platform
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gsfiler import __version__
from gsfiler.cli.context import Face, pass_face
from gsfiler.core.errors import GsfilerError

if TYPE_CHECKING:
    from gsfiler.lists.goods_list import GoodsList

CONTENTS = "contents.sha256"
"""In the folder of shipped data of a built installation: its files as ``sha256sum`` lists them."""

_FAILURES = (GsfilerError, OSError, ImportError, ValueError, LookupError, TypeError, RuntimeError)
_WIDTH = 13

SAMPLE = (
    (9, "smartphones"),
    (9, "wireles headphones"),
    (25, "apple juice"),
)
"""Three terms, of which the starter vocabulary must say: exact, near, wrong class."""

EXPECTED = ("exact", "near", "wrong_class")

LIST = (*SAMPLE, (30, "crème brûlée [“茶”]"))
"""What is written and read in every form."""

_NEVER_READ = ("html",)
_ST96 = """\
<Trademark xmlns="http://www.wipo.int/standards/XMLSchema/ST96/Trademark"><GoodsServicesBag>\
<GoodsServices><ClassDescriptionBag>{}</ClassDescriptionBag></GoodsServices></GoodsServicesBag>\
</Trademark>"""
_ST96_CLASS = """\
<ClassDescription><ClassNumber>{}</ClassNumber>\
<GoodsServicesDescriptionText>{}</GoodsServicesDescriptionText></ClassDescription>"""


@click.command()
@click.option("--licences", is_flag=True, help="Print the parts of gsfiler and their licences.")
@pass_face
def selfcheck(face: Face, *, licences: bool) -> int:
    """Try whether this installation works: files, packs, index, lists, a filing and the window.

    Nothing is changed and no network is used. Exit code 3 when something does not work.
    """
    from gsfiler.cli.parts import licences_text, parts_inside

    if licences:
        click.echo(licences_text(), nl=False)
        return 0
    system = f"{platform.system()} {platform.machine()}"
    click.echo(f"gsfiler {__version__}, Python {platform.python_version()}, {system}")
    parts = [part for part in parts_inside() if part.name != "gsfiler"]
    click.echo(f"Parts: {', '.join(f'{part.name} {part.version}' for part in parts)}.")
    steps: list[tuple[str, Callable[[], str]]] = [
        ("files", _files),
        ("packs", lambda: _packs(face)),
        ("index", _index),
        ("lists", _lists),
        ("filing", _filing),
    ]
    if find_spec("gsfiler.gui.app") is not None:
        steps.append(("window", _window))
    if any(part.name == "keyring" for part in parts):
        steps.append(("keyring", _keyring))
    failed = [name for name, step in steps if not _told(name, step)]
    if failed:
        click.echo(f"This installation does not work: {', '.join(failed)}.", err=True)
        return 3
    click.echo("All is well.")
    return 0


def _told(name: str, step: Callable[[], str]) -> bool:
    """Do one step, say how it went, and return whether it went well."""
    try:
        sentence = step()
    except _FAILURES as error:
        what = str(error) if isinstance(error, GsfilerError) else f"{type(error).__name__}: {error}"
        click.echo(f"{'FAILED':<6} {name:<{_WIDTH}} {what}")
        return False
    click.echo(f"{'ok':<6} {name:<{_WIDTH}} {sentence}")
    return True


def _files() -> str:
    """Compare the installation's files with the hashes they had when it was built."""
    from gsfiler.core.files import sha256_of
    from gsfiler.core.shipped import shipped_folder

    folder = shipped_folder()
    tables = [path for path in folder.rglob("*.json") if json.loads(path.read_bytes()) is not None]
    if not (folder / CONTENTS).is_file():
        return f"{len(tables)} shipped tables read; run from its source, so no hashes to compare."
    lines = (folder / CONTENTS).read_text(encoding="utf-8").splitlines()
    for line in lines:
        digest, _, name = line.partition("  ")
        path = folder.parents[1] / name
        if not path.is_file() or sha256_of(path) != digest:
            what = "was changed" if path.is_file() else "is missing"
            raise GsfilerError(f"{path} {what} since gsfiler was built. Install gsfiler again.")
    return f"{len(lines)} files are as they were built."


def _packs(face: Face) -> str:
    """Open every installed pack and compare its files with their hashes."""
    from gsfiler.core.packs import PackStore

    store = PackStore(face.folders.packs)
    problems = [store.problem(), *(pack.problem for pack in store.damaged())]
    if any(problems):
        raise GsfilerError(" ".join(filter(None, problems)))
    for pack in store.packs():
        store.verify(pack)
    ids = ", ".join(pack.id for pack in store.packs())
    return f"{ids}: as installed." if ids else "none is installed; the starter is used."


def _index() -> str:
    """Build the index of the starter vocabulary in a temporary folder and check three terms."""
    from datetime import date
    from tempfile import TemporaryDirectory

    from gsfiler.core.packs import PackStore
    from gsfiler.vocabulary.building import open_vocabulary
    from gsfiler.vocabulary.check import check_list

    with TemporaryDirectory(prefix="gsfiler-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        store = PackStore(folder / "packs")
        vocabulary = open_vocabulary(store, folder / "index", on=date(2026, 1, 1))
        kinds = tuple(str(v.kind) for v in check_list(_list(SAMPLE).terms, vocabulary))
        del vocabulary  # Windows deletes no file that is mapped
    if kinds != EXPECTED:
        raise GsfilerError(
            f"Three terms were judged {', '.join(kinds)} instead of {', '.join(EXPECTED)}. "
            "Install gsfiler again."
        )
    return "built over the starter vocabulary; three terms judged as they should be."


def _lists() -> str:
    """Write a list in every form and read it back, from a file; read ST.96."""
    from tempfile import TemporaryDirectory

    from gsfiler.core.files import read_bytes, write_atomically
    from gsfiler.lists.readers.detect import read_list
    from gsfiler.lists.writers.output import OutputForm, write_list

    samples = {str(form): write_list(_list(LIST), form) for form in OutputForm}
    classes = "".join(_ST96_CLASS.format(number, text) for number, text in LIST)
    samples["xml"] = _ST96.format(classes).encode()
    with TemporaryDirectory(prefix="gsfiler-") as name:
        for form, data in samples.items():
            if form in _NEVER_READ:
                continue
            path = Path(name) / f"list.{'txt' if form == 'text' else form}"
            write_atomically(path, data)
            read = read_list(read_bytes(path), name=path.name)
            found = tuple((term.class_number, term.text) for term in read.terms)
            if found != LIST:
                raise GsfilerError(
                    f"A list written as {form} was read back otherwise. Install gsfiler again."
                )
    readable = ", ".join(form for form in samples if form not in _NEVER_READ)
    return f"{readable}: written, or made, and read as they were."


def _filing() -> str:
    """Check the example filing, reckon its fees, make its package and open that again."""
    from datetime import date

    from gsfiler.cli.filing_fees import taken
    from gsfiler.filing.assessment import assess, fee_sheets, shipped_tables
    from gsfiler.filing.example import example_draft
    from gsfiler.filing.exporting import export_package
    from gsfiler.filing.importing import import_bytes
    from gsfiler.st96.schemas import profile_schema

    tables, today, example = shipped_tables(), date(2026, 1, 20), example_draft()
    sheets = fee_sheets(example.draft, example.contents, tables, today)
    filing = taken(example, sheets)
    found = assess(filing.draft, filing.contents, tables, today)
    package = export_package(filing, found, today, None)
    if package.data is None:
        told = " ".join(each.finding.message for each in package.findings)
        raise GsfilerError(f"The example filing makes no package: {told} Install gsfiler again.")
    opened = import_bytes(package.data, source="the package of the example")
    if set(opened.contents) != set(example.contents):
        raise GsfilerError("The package of the example lost a file. Install gsfiler again.")
    return (
        f"{len(tables.members.parties)} members, fees CHF {sheets[0].total}, "
        f"schema {profile_schema().version}; a package of {len(package.data):,} bytes made and "
        "read."
    )


def _window() -> str:
    """Load the window's modules and let Qt draw without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    told: str = import_module("gsfiler.gui.load_check").draw_without_screen()
    import_module("gsfiler.gui.app")
    return told


def _keyring() -> str:
    """Name the store that passwords and tokens would lie in."""
    backend = import_module("keyring").get_keyring()
    return f"{backend.name}."


def _list(terms: tuple[tuple[int, str], ...]) -> "GoodsList":
    from gsfiler.lists.goods_list import GoodsList
    from gsfiler.vocabulary.terms import Term

    return GoodsList(tuple(Term(text, number) for number, text in terms), source="sample")
