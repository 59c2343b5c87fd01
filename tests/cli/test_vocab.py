"""``gsfiler vocab``, as a user types it: install, choose, remove, undo."""

import hashlib
import json
from datetime import date

import pytest
from click.testing import CliRunner

from gsfiler.cli.context import Face
from gsfiler.cli.progress import progress_bar
from gsfiler.cli.vocab import vocab
from gsfiler.core.errors import InputError, PackError
from gsfiler.core.settings import Settings
from tests.cli.vocab_home import TODAY, own_list, published


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
