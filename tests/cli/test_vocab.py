"""``gsfiler vocab``, as a user types it."""

import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib import resources
from pathlib import Path
from threading import Thread
from types import ModuleType, SimpleNamespace

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from gsfiler.cli.context import Face
from gsfiler.cli.progress import progress_bar
from gsfiler.cli.vocab import vocab
from gsfiler.core.errors import GsfilerError, InputError, NetworkError, PackError
from gsfiler.core.files import user_folders
from gsfiler.core.packs import PackStore
from gsfiler.core.settings import Settings
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry, EntryKind
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.terms import Term

TODAY = date(2026, 1, 31)
OLD = PackContent(
    id="nice-12",
    kind=PackKind.NICE,
    title="Nice 12",
    publisher="WIPO",
    edition="12-2024",
    effective=date(2024, 1, 1),
    generated=date(2023, 6, 6),
    languages=("en",),
    source="from the office",
    licence="CC BY 4.0",
    official=True,
    entries=(
        Entry("eyeglasses", 9, basic_number="090001", kind=EntryKind.INDICATION),
        Entry("boots", 25, basic_number="250003", kind=EntryKind.SYNONYM),
        Entry("gaiters", 25, basic_number="250004", kind=EntryKind.SYNONYM),
    ),
)
NEW = PackContent(
    id="nice-13",
    kind=PackKind.NICE,
    title="Nice 13",
    edition="13-2026",
    effective=date(2026, 1, 1),
    languages=("en",),
    entries=(
        Entry("eyeglasses", 10, basic_number="100001"),
        Entry("ankle boots", 25, basic_number="250003"),
        Entry("sandals", 25, basic_number="250005"),
    ),
)


class Builds(list[tuple[str, ...]]):
    """The packs in force at each build of the index; ``trouble`` is raised instead."""

    trouble: BaseException | None = None

    def __init__(self) -> None:
        super().__init__()
        self.editions: list[str] = []


@pytest.fixture
def builds(monkeypatch) -> Builds:
    """Stands for the search index, which has tests of its own."""
    seen = Builds()

    def open_vocabulary(store, folder, *, on, edition, language, progress):
        assert on == TODAY
        assert language == "en"
        progress("reading packs", 0, 2)
        if seen.trouble:
            raise seen.trouble
        seen.append(store.ids_in_force())
        seen.editions.append(edition)
        progress("done", 2, 2)

    building = ModuleType("gsfiler.vocabulary.building")
    building.open_vocabulary = open_vocabulary
    monkeypatch.setitem(sys.modules, "gsfiler.vocabulary.building", building)
    return seen


@pytest.fixture
def face(home) -> Face:
    return Face(user_folders(str(home)), Settings(), TODAY)


@pytest.fixture
def store(face) -> PackStore:
    return PackStore(face.folders.packs)


@pytest.fixture
def both(store) -> PackStore:
    install_contents(store, [(OLD, {"12.zip": "0" * 64}), (NEW, {})], TODAY)
    return store


@pytest.fixture
def run(face, builds) -> Callable[..., Result]:
    def type_in(*arguments: str, of: Face = face) -> Result:
        result = CliRunner().invoke(vocab, arguments, obj=of)
        if isinstance(result.exception, GsfilerError):
            raise result.exception
        return result

    return type_in


def published(result: Result, name: str) -> dict[str, object]:
    """Return the JSON that was printed, having compared it with its schema."""
    schema = json.loads(
        resources.files("gsfiler.resources")
        .joinpath(f"schemas_json/{name}.json")
        .read_text("utf-8")
    )
    Draft202012Validator.check_schema(schema)
    document = json.loads(result.stdout)
    Draft202012Validator(schema).validate(document)
    return document


@pytest.fixture
def goods_list(monkeypatch) -> str:
    """Stands for a list of the user; reading lists has tests of its own."""
    terms = [Term("eyeglasses", 9, id="a"), Term("Boots", line=3), Term("hats", line=4)]
    terms.append(Term("gaiters", 25, line=5))
    read = {Path("list.txt"): SimpleNamespace(terms=terms)}
    monkeypatch.setattr("gsfiler.cli.reading.read_terms", read.__getitem__)
    return "list.txt"


def own_list(folder: Path, name: str = "firm.csv") -> Path:
    path = folder / name
    path.write_text("class,term\n25,firm shoes\n25,firm boots\n9,firm apps\n", "utf-8")
    return path


def test_a_list_is_installed_shown_and_made_ready(run, tmp_path, store, builds):
    result = run("install", str(own_list(tmp_path)))
    assert result.exit_code == 0
    (pack,) = store.in_force()
    assert builds == [(pack.id,)]
    assert result.stdout.startswith(f"{pack.id}: ")
    assert "3 entries (3 terms), 2 classes" in result.stdout
    assert f"Installed and in force: {pack.id}. Undo with “gsfiler vocab back”." in result.stdout
    assert pack.header.installed_on == TODAY
    digest = hashlib.sha256((tmp_path / "firm.csv").read_bytes()).hexdigest()
    assert pack.header.model_extra["source_files"] == {"firm.csv": digest}


def test_two_files_of_one_name_keep_both_their_hashes(run, tmp_path, store):
    paths = []
    for number, name in enumerate(("a", "b")):
        (tmp_path / name).mkdir()
        paths.append(tmp_path / name / "mgs.jsonl")
        row = {"id": f"1-{number}", "cls": "9", "lng": "en", "txt": f"cables {number}"}
        paths[-1].write_text(json.dumps(row) + "\n", "utf-8")
    run("install", *map(str, paths), str(paths[0]))
    [pack] = store.in_force()
    first, second = (hashlib.sha256(path.read_bytes()).hexdigest() for path in paths)
    assert pack.header.model_extra["source_files"] == {
        "mgs.jsonl": first,
        "mgs.jsonl (2)": second,
    }


def test_several_files_are_installed_in_one_step(run, tmp_path, store):
    run("install", str(own_list(tmp_path, "a.csv")), str(own_list(tmp_path, "b.csv")))
    assert len(store.in_force()) == 2
    run("back")
    assert store.packs() == []


def test_of_several_files_none_is_installed_when_one_does_not_read(run, tmp_path, store, builds):
    (tmp_path / "bad.xml").write_text("<a", "utf-8")
    with pytest.raises(InputError, match=r"bad\.xml"):
        run("install", str(own_list(tmp_path)), str(tmp_path / "bad.xml"))
    assert store.packs() == []
    assert builds == []


def test_a_file_that_is_not_there_is_named(run, tmp_path):
    with pytest.raises(InputError, match=r"absent\.csv: the file cannot be read"):
        run("install", str(tmp_path / "absent.csv"))


@pytest.mark.parametrize(
    "arguments", [("install",), ("use",), ("drop",), ("remove",), ("diff", "a"), ("nothing",)]
)
def test_wrong_usage_ends_with_two(run, arguments):
    assert run(*arguments).exit_code == 2


@pytest.mark.parametrize("command", ["install", "use"])
def test_a_change_that_cannot_be_made_ready_is_undone(run, tmp_path, both, builds, command):
    both.drop(["nice-12"])
    builds.trouble = PackError("The pack “nice-13” is damaged.")
    with pytest.raises(PackError, match="“nice-13” is damaged"):
        run(command, str(own_list(tmp_path)) if command == "install" else "nice-12")
    assert both.ids_in_force() == ("nice-13",)
    assert both.changes()[0] == "put out of force nice-12"


@pytest.mark.parametrize(
    "arguments", [("use", "nice-13", "--only"), ("remove", "nice-12"), ("drop", "nice-12")]
)
def test_a_change_is_undone_when_the_user_stops(run, both, builds, arguments):
    builds.trouble = KeyboardInterrupt()
    assert run(*arguments).exit_code == 1
    assert both.ids_in_force() == ("nice-12", "nice-13")
    assert both.changes() == ("installed nice-12, nice-13",)


@pytest.mark.parametrize(
    ("setting", "edition"), [("", ""), ("12-2024", "12-2024"), ("11-2022", "")]
)
def test_the_edition_that_was_set_is_made_ready_where_it_is_in_force(
    run, face, both, builds, setting, edition
):
    run("use", "nice-12", of=Face(face.folders, Settings(nice_edition=setting), TODAY))
    assert builds.editions == [edition]


@pytest.mark.parametrize("command", ["remove", "drop"])
def test_a_pack_can_be_taken_out_while_another_is_damaged(run, both, builds, command):
    builds.trouble = PackError("The pack “nice-13” is damaged.")
    result = run(command, "nice-12")
    assert result.exit_code == 0
    assert "The pack “nice-13” is damaged." in result.stderr
    assert both.ids_in_force() == ("nice-13",)


def test_going_back_tells_what_stands_in_the_way(run, both, builds):
    both.remove("nice-12")
    builds.trouble = PackError("The pack “nice-13” is damaged.")
    result = run("back")
    assert result.stdout == "Undone: removed nice-12.\n"
    assert result.stderr == "The pack “nice-13” is damaged.\n"


def test_packs_are_chosen_removed_and_brought_back(run, both, builds):
    assert run("use", "nice-12", "--only").stdout == "In force: nice-12.\n"
    assert run("use", "nice-13").stdout == "In force: nice-12, nice-13.\n"
    assert run("drop", "nice-12", "nice-13").stdout == "In force: none.\n"
    assert run("remove", "nice-12").stdout.startswith("Removed nice-12. Undo with")
    assert run("back").stdout == "Undone: removed nice-12.\n"
    assert builds == [("nice-12",), ("nice-12", "nice-13"), (), (), ()]


def test_an_unknown_pack_is_refused(run, both):
    with pytest.raises(PackError, match="There is no pack “nice-11”"):
        run("use", "nice-11")


def test_without_packs_the_list_says_how_to_install_one(run):
    assert run("list").stdout == (
        "No packs are installed. Install one with “gsfiler vocab install FILE…”.\n"
    )


def test_the_list_shows_edition_dates_age_source_and_what_is_in_force(run, both):
    both.drop(["nice-13"])
    result = run("list")
    assert result.stdout == (
        "* nice-12: Nice 12\n"
        "    in force · 3 entries · edition 12-2024 · en · official\n"
        "    effective 2024-01-01 · generated 2023-06-06 · installed 2026-01-31 · 761 days old\n"
        "    WIPO · from the office · CC BY 4.0\n"
        "  nice-13: Nice 13\n"
        "    not in force · 3 entries · edition 13-2026 · en · not official\n"
        "    effective 2026-01-01 · installed 2026-01-31 · 30 days old\n"
    )
    assert result.stderr == ""


def test_old_data_warns_and_does_not_block(run, store):
    install_contents(store, [(OLD, {})], TODAY)
    result = run("list")
    assert result.exit_code == 0
    assert "The pack “nice-12” is 761 days old" in result.stderr


def test_data_of_the_future_and_without_dates_has_no_false_age(run, store):
    future = PackContent("f", PackKind.LIST, "F", effective=date(2026, 2, 10))
    install_contents(store, [(future, {}), (PackContent("u", PackKind.LIST, "U"), {})], TODAY)
    result = run("list")
    assert "in 10 days" in result.stdout
    assert result.stdout.count("days") == 1
    ages = {
        pack["id"]: pack["age_days"]
        for pack in published(run("list", "--format", "json"), "vocab_list")["packs"]
    }
    assert ages == {"f": -10, "u": None}


def test_the_list_as_json_follows_its_schema(run, both):
    (both.get("nice-13").folder / "entries.tsv").unlink()
    result = run("list", "--format", "json")
    listing = published(result, "vocab_list")
    assert listing["in_force"] == ["nice-12", "nice-13"]
    assert listing["can_undo"] == ["installed nice-12, nice-13"]
    assert listing["problem"] is None
    whole, damaged = listing["packs"]
    assert (whole["id"], whole["edition"], whole["age_days"]) == ("nice-12", "12-2024", 761)
    assert (whole["entries"], whole["official"], whole["old"]) == (3, True, True)
    assert damaged["id"] == "nice-13"
    assert "its file entries.tsv is missing" in damaged["damaged"]
    assert "its file entries.tsv is missing" in result.stderr
    assert "    damaged: The pack “nice-13” is damaged" in run("list").stdout


def test_a_damaged_selection_is_told(run, both):
    (both.folder / "selection.json").write_text("{", "utf-8")
    result = run("list", "--format", "json")
    assert published(result, "vocab_list")["problem"] in result.stderr
    assert "is damaged; all packs found" in result.stderr


def test_texts_from_files_cannot_steer_the_terminal(run, store):
    made = PackContent("x", PackKind.LIST, "a\x1b[2Jb", notes=("c\x07d",))
    install_contents(store, [(made, {})], TODAY)
    assert "x: a [2Jb" in run("list").stdout


def test_a_comparison_is_told_in_sections(run, both):
    result = run("diff", "nice-12", "nice-13")
    assert result.exit_code == 0
    assert result.stdout == (
        "nice-12 → nice-13\n"
        "\n"
        "Moved to another class: 1\n"
        "    class 9: eyeglasses → class 10\n"
        "\n"
        "Reworded: 1\n"
        "    class 25: boots → ankle boots\n"
        "\n"
        "Removed: 1\n"
        "    class 25: gaiters\n"
        "\n"
        "Added: 1\n"
        "    class 25: sandals\n"
    )


def test_the_effect_on_a_list_comes_first(run, both, goods_list):
    lines = run("diff", "nice-12", "nice-13", "--list", goods_list).stdout.splitlines()
    assert lines[1:6] == [
        "",
        "In your list: 3",
        "    line 1: “eyeglasses” moved, now “eyeglasses” in class 10",
        "    line 3: “Boots” reworded, now “ankle boots” in class 25",
        "    line 5: “gaiters” removed",
    ]


def test_a_comparison_as_json_follows_its_schema(run, both, goods_list):
    plain = published(run("diff", "nice-12", "nice-13", "--format", "json"), "vocab_diff")
    assert plain["effects"] is None
    assert plain["counts"] == {"moved": 1, "reworded": 1, "removed": 1, "added": 1}
    assert plain["languages"] == ["en"]
    with_list = published(
        run("diff", "nice-12", "nice-13", "--list", goods_list, "--format", "json"), "vocab_diff"
    )
    assert [effect["change"] for effect in with_list["effects"]] == [
        "moved",
        "reworded",
        "removed",
    ]
    assert with_list["effects"][:1] == [
        {
            "id": "a",
            "line": 1,
            "term": "eyeglasses",
            "class": 9,
            "change": "moved",
            "old": {
                "term": "eyeglasses",
                "class": 9,
                "basic_number": "090001",
                "language": "en",
            },
            "now": [
                {"term": "eyeglasses", "class": 10, "basic_number": "100001", "language": "en"}
            ],
        }
    ]


def test_whole_packs_are_verified(run, both):
    result = run("verify")
    assert result.exit_code == 0
    assert result.stdout == "nice-12: whole\nnice-13: whole\n"


def test_damaged_packs_fail_the_verification(face, builds, both):
    path = both.get("nice-12").folder / "entries.tsv"
    path.write_bytes(path.read_bytes() + b"\n")
    (both.get("nice-13").folder / "classes.json").unlink()
    result = CliRunner().invoke(vocab, ["verify"], obj=face)
    assert isinstance(result.exception, PackError)
    assert str(result.exception) == "2 of 2 packs cannot be used."
    assert result.stdout == "nice-12: damaged\nnice-13: damaged\n"
    assert "its file entries.tsv was changed" in result.stderr
    assert "its file classes.json is missing" in result.stderr


def test_a_bar_is_drawn_on_a_terminal_and_only_there(run, both, face):
    on_terminal = Face(face.folders, face.settings, TODAY, stderr_is_terminal=True)
    assert run("use", "nice-12").stderr == ""
    assert run("use", "nice-12", of=on_terminal).stderr == (
        f"\rreading packs: [{'.' * 24}]   0%\rdone: [{'#' * 24}] 100%{' ' * len('reading p')}\n"
    )


def test_a_bar_says_how_much_is_done_and_draws_only_what_changes(face, capsys):
    show = progress_bar(Face(face.folders, face.settings, TODAY, stderr_is_terminal=True))
    for done, total in ((10, None), (10, None), (2000, None), (3000, 4000), (5000, 4000)):
        show("nice.zip", done, total)
    assert capsys.readouterr().err == (
        "\rnice.zip: 10"
        "\rnice.zip: 2,000"
        f"\rnice.zip: [{'#' * 18}{'.' * 6}]  75%"
        f"\rnice.zip: [{'#' * 24}] 100%\n"
    )


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and writes no log."""

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@pytest.fixture
def site(tmp_path) -> Iterator[tuple[str, Path]]:
    folder = tmp_path / "site"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", folder
    server.shutdown()
    thread.join()
    server.server_close()


def feed_of(folder: Path, *paths: Path) -> Path:
    """Write a feed of one pack per file."""
    packs = []
    for path in paths:
        data = path.read_bytes()
        listed = {"url": path.name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        packs.append({"id": path.stem, "files": [listed]})
    feed = folder / "feed.json"
    feed.write_text(json.dumps({"format": "gsfiler-feed", "version": 1, "packs": packs}), "utf-8")
    return feed


def test_an_update_installs_what_is_new_once(run, site, store, builds):
    url, folder = site
    feed_of(folder, own_list(folder, "a.csv"), own_list(folder, "b.csv"))
    (folder / "b.csv").write_text("class,term\n30,firm tea\n", "utf-8")
    feed_of(folder, folder / "a.csv", folder / "b.csv")
    assert run("update", "--from", f"{url}/feed.json").exit_code == 0
    assert len(store.in_force()) == 2
    assert len(store.changes()) == 1
    assert run("update", "--from", f"{url}/feed.json").stdout == "All packs are up to date.\n"
    assert len(builds) == 1


def test_the_address_of_the_publisher_is_a_setting(run, site, face, store):
    url, folder = site
    feed_of(folder, own_list(folder))
    chosen = Face(face.folders, Settings(update_url=f"{url}/feed.json"), TODAY)
    assert run("update", of=chosen).exit_code == 0
    assert len(store.in_force()) == 1


def test_without_an_address_an_update_is_wrong_usage(run, face):
    result = run("update")
    assert result.exit_code == 2
    assert "Give one with --from, or set “update_url”" in result.stderr


def test_a_file_at_its_own_address_is_installed_and_its_hash_told(run, site, store):
    url, folder = site
    path = own_list(folder)
    result = run("update", "--from", f"{url}/firm.csv")
    assert len(store.in_force()) == 1
    assert "Nobody has told the SHA-256" in result.stderr
    assert hashlib.sha256(path.read_bytes()).hexdigest() in result.stderr


def test_an_update_with_one_wrong_file_installs_nothing(run, site, store):
    url, folder = site
    feed_of(folder, own_list(folder, "a.csv"), own_list(folder, "b.csv"))
    (folder / "b.csv").write_text("class,term\n", "utf-8")
    with pytest.raises(NetworkError):
        run("update", "--from", f"{url}/feed.json")
    assert store.packs() == []


@pytest.mark.shared
def test_the_nice_master_files_install_and_compare_with_the_next_edition(run, shared, store):
    zips = sorted(map(str, (shared / "ncl").glob("*.zip")))
    result = run("install", *zips)
    assert "11,241 entries" in result.stdout
    (old,) = store.in_force()
    assert (old.header.edition, old.header.effective) == ("12-2024", date(2024, 1, 1))
    run("install", str(shared / "vocab" / "ncl13-2026_en.tsv"))
    new = store.in_force()[-1]
    comparison = published(run("diff", old.id, new.id, "--format", "json"), "vocab_diff")
    assert comparison["counts"]["moved"] == 17
