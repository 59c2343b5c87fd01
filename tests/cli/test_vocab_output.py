"""How ``gsfiler vocab`` shows packs and compares them, as text and as JSON."""

from datetime import date

from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.installing import install_contents
from tests.cli.vocab_home import OLD, TODAY, published


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
        "Class titles and notes of 45 classes: gsfiler starter vocabulary, not official; the "
        "edition in force has none.\n"
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


def test_with_a_list_only_what_touches_it_is_shown_and_the_rest_counted(run, both, goods_list):
    lines = run("diff", "nice-12", "nice-13", "--list", goods_list).stdout.splitlines()
    assert lines[1:] == [
        "",
        "In your list: 3",
        "    line 1: “eyeglasses” moved, now “eyeglasses” in class 10",
        "    line 3: “Boots” reworded, now “ankle boots” in class 25",
        "    line 5: “gaiters” removed",
        "",
        "Between the packs: 1 moved, 1 reworded, 1 removed, 1 added (shown without --list)",
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


def test_packs_may_be_compared_by_their_editions(both, run):
    assert "nice-12 → nice-13" in run("diff", "12-2024", "13-2026").stdout


def test_the_list_says_where_class_titles_come_from(both, run):
    last = run("list").stdout.splitlines()[-1]
    assert last == (
        "Class titles and notes of 45 classes: gsfiler starter vocabulary, not official; the "
        "edition in force has none."
    )
    assert published(run("list", "--format", "json"), "vocab_list")["class_texts"] == [
        {
            "source": "gsfiler starter vocabulary",
            "edition": None,
            "other_edition": False,
            "classes": 45,
        }
    ]
