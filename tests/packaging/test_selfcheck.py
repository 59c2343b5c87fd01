"""``gsfiler selfcheck``: passes on a whole installation, fails when a shipped file is damaged."""

import shutil
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace

import gsfiler.resources
import pytest
from click.testing import CliRunner, Result

from gsfiler.cli import selfcheck as module
from gsfiler.cli.context import Face
from gsfiler.cli.selfcheck import selfcheck
from gsfiler.core.files import user_folders
from gsfiler.core.packs import PackStore, new_header
from gsfiler.core.settings import Settings
from gsfiler.core.shipped import shipped_folder

Selfcheck = Callable[..., Result]


@pytest.fixture
def run(home: Path, monkeypatch: pytest.MonkeyPatch) -> Selfcheck:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    face = Face(user_folders(str(home)), Settings(), date(2026, 11, 22))

    def command(*arguments: str) -> Result:
        return CliRunner().invoke(selfcheck, arguments, obj=face, standalone_mode=False)

    return command


@pytest.fixture
def without_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _name: None)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch, without_window: None) -> None:
    """Leave out the two steps that take seconds, where another one is to fail."""
    for step in ("_index", "_filing"):
        monkeypatch.setattr(module, step, lambda: "left out.")


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The shipped data as it lies in a built installation, with its two tables."""
    folder = tmp_path / "gsfiler" / "resources"
    shutil.copytree(shipped_folder(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "parts.tsv").write_text("name\tversion\tlicence\nnumpy\t2.0\tBSD\n")
    (folder / "licences.txt").write_text("numpy 2.0: BSD\nYou may.\n")
    lines = [
        f"{sha256(path.read_bytes()).hexdigest()}  {path.relative_to(tmp_path).as_posix()}\n"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]
    (folder / module.CONTENTS).write_text("".join(lines))
    monkeypatch.setattr(gsfiler.resources, "__path__", [str(folder)])
    return folder


def test_a_whole_installation_passes_and_says_what_it_is_made_of(run: Selfcheck) -> None:
    result = run()
    assert result.return_value == 0, result.output
    assert result.output.splitlines()[0].startswith("gsfiler 0.")
    assert "numpy 2." in result.output
    assert result.output.endswith("All is well.\n")
    assert "ok     window        Qt 6." in result.output


def test_it_leaves_nothing_behind(run: Selfcheck, home: Path, without_window: None) -> None:
    run()
    assert list(home.iterdir()) == []


def test_a_built_installation_passes(run: Selfcheck, built: Path, without_window: None) -> None:
    result = run()
    assert result.return_value == 0, result.output
    assert "files are as they were built." in result.output
    assert "Parts: numpy 2.0." in result.output


@pytest.mark.parametrize("name", ["vocabulary/party_notes.json", "schemas_json/check.json"])
def test_a_changed_shipped_file_fails_by_name(
    run: Selfcheck, built: Path, quick: None, name: str
) -> None:
    path = built / name
    path.write_bytes(path.read_bytes() + b" ")
    result = run()
    assert result.return_value == 3
    assert f"FAILED files         {path} was changed since gsfiler was built." in result.output
    assert "does not work: files." in result.output


def test_a_missing_shipped_file_fails_by_name(run: Selfcheck, built: Path, quick: None) -> None:
    (built / "vocabulary" / "plurals.tsv").unlink()
    result = run()
    assert result.return_value == 3
    assert "plurals.tsv is missing since gsfiler was built." in result.output


def test_a_broken_starter_fails_the_index_and_the_rest_is_still_tried(
    run: Selfcheck, built: Path, without_window: None
) -> None:
    terms = built / "vocabulary" / "starter" / "terms.tsv"
    terms.write_text("class\tterm\n9\ttelephones\n", encoding="utf-8")
    result = run()
    assert result.return_value == 3
    assert "FAILED index         Three terms were judged" in result.output
    assert "ok     lists" in result.output
    assert "does not work: files, index." in result.output


def test_a_table_that_is_no_json_fails(run: Selfcheck, built: Path, quick: None) -> None:
    (built / "vocabulary" / "polarity.json").write_text("{")
    result = run()
    assert result.return_value == 3
    assert "FAILED files         JSONDecodeError" in result.output


def test_a_changed_pack_fails(run: Selfcheck, home: Path, quick: None) -> None:
    store = PackStore(user_folders(str(home)).packs)
    header = new_header(id="firm", kind="list", title="The firm's list")
    pack = store.install(header, {"entries.tsv": b"text\n"})
    assert "ok     packs         firm: as installed." in run().output
    (pack.folder / "entries.tsv").write_bytes(b"other\n")
    result = run()
    assert result.return_value == 3
    assert "its file entries.tsv was changed after it was installed" in result.output


def test_a_pack_that_cannot_be_opened_fails(run: Selfcheck, home: Path, quick: None) -> None:
    store = PackStore(user_folders(str(home)).packs)
    pack = store.install(new_header(id="firm", kind="list", title="x"), {"entries.tsv": b"x"})
    (pack.folder / "entries.tsv").unlink()
    result = run()
    assert result.return_value == 3
    assert "its file entries.tsv is missing" in result.output


def test_a_form_that_reads_back_otherwise_fails(
    run: Selfcheck, monkeypatch: pytest.MonkeyPatch, quick: None
) -> None:
    monkeypatch.setattr("gsfiler.lists.writers.output.write_list", lambda _list, _form: b"hats")
    result = run()
    assert result.return_value == 3
    assert "A list written as text was read back otherwise." in result.output


def test_a_window_that_cannot_be_loaded_fails(
    run: Selfcheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    for step in ("_index", "_filing"):
        monkeypatch.setattr(module, step, lambda: "left out.")

    def missing(name: str) -> None:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    monkeypatch.setattr(module, "import_module", missing)
    result = run()
    assert result.return_value == 3
    assert "FAILED window        ImportError: libEGL.so.1" in result.output


def test_the_keyring_is_named_only_where_it_is_a_part(
    run: Selfcheck, built: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "keyring" not in run().output
    (built / "parts.tsv").write_text("name\tversion\tlicence\nkeyring\t25\tMIT\n")
    backend = SimpleNamespace(name="SecretService Keyring")
    fake = SimpleNamespace(get_keyring=lambda: backend)
    monkeypatch.setattr(module, "import_module", lambda _name: fake)
    assert "ok     keyring       SecretService Keyring.\n" in run().output


def test_licences_of_a_built_installation_are_printed_in_full(run: Selfcheck, built: Path) -> None:
    result = run("--licences")
    assert (result.return_value, result.output) == (0, "numpy 2.0: BSD\nYou may.\n")


def test_licences_of_a_source_installation_name_every_part(run: Selfcheck) -> None:
    lines = run("--licences").output.splitlines()
    assert any(line.startswith("lxml ") and line.endswith(": BSD-3-Clause") for line in lines)
    assert any(line.startswith("Python 3.") and line.endswith(": PSF-2.0") for line in lines)
    assert not any(line.startswith(("pytest ", "mypy ")) for line in lines)
