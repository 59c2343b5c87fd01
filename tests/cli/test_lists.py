"""``gsfiler list``, as a user types it."""

import csv
import io
import json
from datetime import date
from importlib import resources
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from gsfiler.cli.context import Face
from gsfiler.cli.lists import list_group
from gsfiler.core.errors import InputError
from gsfiler.core.files import user_folders
from gsfiler.core.settings import Settings
from tests.cli.conftest import Gsfiler
from tests.starter import lay_starter_index

OLD = "Class 25: shoes; hats; shirts.\nClass 9: eyeglasses.\n"
NEW = "Class 25: shoes; straw hats.\nClass 10: eyeglasses.\nClass 28: toys.\n"


@pytest.fixture
def folder(tmp_path: Path, starter_index: Path) -> Path:
    lay_starter_index(tmp_path / "home", starter_index)
    (tmp_path / "old.txt").write_text(OLD, "utf-8")
    (tmp_path / "new.txt").write_text(NEW, "utf-8")
    return tmp_path


def run(folder: Path, *arguments: str, stdin: str | None = None, code: int = 0) -> Result:
    face = Face(user_folders(str(folder / "home")), Settings(), date(2026, 1, 31))
    names = [str(folder / each) if Path(each).suffix in ENDINGS else each for each in arguments]
    result = CliRunner().invoke(
        list_group, names, obj=face, input=stdin, standalone_mode=False, catch_exceptions=False
    )
    assert result.return_value == code, result.output
    return result


ENDINGS = (".txt", ".csv", ".tsv", ".xlsx", ".docx", ".json", ".jsonl", ".log")


def schema(name: str) -> Draft202012Validator:
    text = resources.files("gsfiler.resources").joinpath(f"schemas_json/{name}.json").read_text()
    return Draft202012Validator(json.loads(text))


def test_a_list_is_converted_by_the_name_of_the_file(folder: Path) -> None:
    for ending in ("csv", "tsv", "xlsx", "docx", "json", "jsonl"):
        run(folder, "convert", "old.txt", f"out.{ending}")
        back = run(folder, "convert", f"out.{ending}", "-", "--to", "text")
        assert back.stdout == OLD


def test_standard_input_and_output(folder: Path) -> None:
    result = run(folder, "convert", "-", "-", "--to", "jsonl", "--comma", "split", stdin="a1, b2")
    assert [json.loads(line)["text"] for line in result.stdout.splitlines()] == ["a1", "b2"]


def test_what_cannot_be_carried_is_told_and_the_file_is_written(folder: Path) -> None:
    (folder / "in.jsonl").write_text('{"text": "a1; b2", "class": 9}\n', "utf-8")
    result = run(folder, "convert", "in.jsonl", "out.txt", code=1)
    assert "“a1; b2” (class 9) cannot be carried by text" in result.stderr
    assert (folder / "out.txt").read_text("utf-8") == "Class 9: a1; b2.\n"


def test_messages_cannot_steer_a_terminal(folder: Path) -> None:
    (folder / "in.jsonl").write_text('{"text": "\\u001b[2Jzorb;", "class": 9}\n', "utf-8")
    result = run(folder, "fix", "in.jsonl", "out.jsonl")
    assert "\x1b" not in result.stderr
    assert "zorb" in result.stderr


def test_an_empty_outcome_of_reading_can_be_written(folder: Path) -> None:
    (folder / "in.txt").write_text(";;\n", "utf-8")
    assert run(folder, "convert", "in.txt", "-", "--to", "text").stdout == ""


def test_a_comparison_in_words(folder: Path) -> None:
    assert run(folder, "compare", "old.txt", "new.txt", code=1).stdout.splitlines() == [
        "Added: 1",
        "    class 28: toys",
        "Removed: 1",
        "    class 25: shirts",
        "Changed: 1",
        "    class 25: hats → class 25: straw hats",
        "        added: – → straw",
        "In another class: 1",
        "    class 9: eyeglasses → class 10: eyeglasses",
        "1 unchanged, 1 changed, 1 reclassed, 1 added, 1 removed.",
    ]


def test_the_same_list_compares_clean(folder: Path) -> None:
    assert run(folder, "compare", "old.txt", "old.txt").stdout == (
        "4 unchanged, 0 changed, 0 reclassed, 0 added, 0 removed.\n"
    )


@pytest.mark.parametrize("basic", [(), ("--basic",)])
def test_comparisons_follow_their_schema(folder: Path, basic: tuple[str, ...]) -> None:
    result = run(folder, "compare", "old.txt", "new.txt", *basic, "--format", "json", code=1)
    report = json.loads(result.stdout)
    schema("compare").validate(report)
    assert report["mode"] == ("basic" if basic else "versions")
    assert report["counts"]["reclassed"] == 1


def test_a_comparison_as_csv_cannot_run(folder: Path) -> None:
    (folder / "in.jsonl").write_text('{"text": "=1+1", "class": 9}\n', "utf-8")
    result = run(folder, "compare", "old.txt", "in.jsonl", "--format", "csv", code=1)
    rows = list(csv.reader(io.StringIO(result.stdout)))
    assert rows[0][0] == "kind"
    assert rows[1] == ["added", "", "", "9", "'=1+1", "", ""]
    assert len(rows) == 6


def test_the_basic_mark_in_words(folder: Path) -> None:
    result = run(folder, "compare", "old.txt", "new.txt", "--basic", code=1)
    assert result.stdout.splitlines() == [
        "Covered by no term of the basic mark: 1",
        "    class 28: toys",
        (
            "        “toys” (class 28) is covered by no term of the basic mark's list as far as "
            "the words show. Check it."
        ),
        "Worded otherwise: 1",
        "    class 25: hats → class 25: straw hats",
        (
            "        “straw hats” (class 25) is worded otherwise than “hats” of the basic mark; "
            "the words do not tell which of the two is wider. Check that it is covered."
        ),
        "In another class: 1",
        "    class 9: eyeglasses → class 10: eyeglasses",
        (
            "        “eyeglasses” stands in class 10; the basic mark has “eyeglasses” in class 9. "
            "Check that the same goods are meant."
        ),
        "Terms of the basic mark that are not used: 1",
        "    class 25: shirts",
        "1 same, 0 narrower, 0 broader, 1 reworded, 1 reclassed, 1 new.",
    ]


def test_a_narrower_list_is_clean(folder: Path) -> None:
    (folder / "in.txt").write_text("Class 25: shoes for children; hats; shirt.\n", "utf-8")
    result = run(folder, "compare", "old.txt", "in.txt", "--basic")
    assert "Narrower: 1\n" in result.stdout
    assert "        adds “for children”\n" in result.stdout
    assert "        the same words in another form\n" in result.stdout


def test_duplicates_are_printed_without_a_file_to_write(folder: Path) -> None:
    (folder / "in.txt").write_text(
        "Class 25: hats; Hats; bicycle parts; parts for bicycles; surgical gowns; surgicl gowns.",
        "utf-8",
    )
    result = run(folder, "dedupe", "in.txt", code=1)
    assert result.stdout.splitlines() == [
        "The same wording: 1",
        "    “Hats” (term 2, class 25) repeats “hats” (term 1, class 25): the same wording.",
        "The same words in another form: 1",
        (
            "    “parts for bicycles” (term 4, class 25) repeats “bicycle parts” (term 3, class "
            "25): the same words in another form."
        ),
        "Nearly the same wording: 1",
        (
            "    “surgicl gowns” (term 6, class 25) repeats “surgical gowns” (term 5, class 25): "
            "nearly the same wording; check."
        ),
        "1 exact, 1 variant, 1 near.",
    ]
    report = json.loads(run(folder, "dedupe", "in.txt", "--format", "json", code=1).stdout)
    schema("duplicates").validate(report)
    rows = csv.reader(
        io.StringIO(run(folder, "dedupe", "in.txt", "--format", "csv", code=1).stdout)
    )
    assert list(rows)[1][:7] == ["exact", "1", "25", "hats", "2", "25", "Hats"]
    assert run(folder, "dedupe", "old.txt").stdout == "0 exact, 0 variant, 0 near.\n"


def test_dedupe_writes_the_list_and_tells_what_went_and_what_stays(folder: Path) -> None:
    (folder / "in.txt").write_text("Class 25: hats; Hats; shoe; shoes.", "utf-8")
    result = run(folder, "dedupe", "in.txt", "out.txt")
    assert (folder / "out.txt").read_text("utf-8") == "Class 25: hats; shoe; shoes.\n"
    assert result.stdout == ""
    assert "Term 2, “Hats”, repeats term 1, “hats”, and was left out." in result.stderr
    assert "“shoes” (term 3, class 25) repeats “shoe”" in result.stderr


def test_sorting_and_numbering(folder: Path) -> None:
    result = run(folder, "sort", "old.txt", "-", "--to", "jsonl", "--alphabetical", "--renumber")
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(each["id"], each["text"]) for each in found] == [
        *(("1", "eyeglasses"), ("2", "hats"), ("3", "shirts"), ("4", "shoes")),
    ]
    kept = run(folder, "sort", "old.txt", "-", "--to", "csv").stdout
    assert kept.splitlines()[1:3] == ["9,eyeglasses,,,", "25,shoes,,,"]


def test_merging(folder: Path) -> None:
    result = run(folder, "merge", "old.txt", "new.txt", "--out", "-")
    assert result.stdout == (
        "Class 9: eyeglasses.\nClass 10: eyeglasses.\nClass 25: shoes; hats; shirts; straw hats.\n"
        "Class 28: toys.\n"
    )
    assert "1 exact repeat left out; 7 terms stay." in result.stderr


WRITERS = (
    ("convert", "old.txt", "out.txt"),
    ("fix", "old.txt", "out.txt"),
    ("dedupe", "old.txt", "out.txt"),
    ("sort", "old.txt", "out.txt"),
    ("merge", "old.txt", "--out", "out.txt"),
)


@pytest.mark.parametrize("arguments", WRITERS)
def test_a_file_is_replaced_only_by_force(folder: Path, arguments: tuple[str, ...]) -> None:
    (folder / "out.txt").write_text("mine", "utf-8")
    with pytest.raises(InputError) as problem:
        run(folder, *arguments)
    assert str(problem.value) == (
        f"{folder / 'out.txt'}: there is such a file already. Replace it with --force."
    )
    assert (folder / "out.txt").read_text("utf-8") == "mine"
    run(folder, *arguments, "--force")
    assert "Class 9: eyeglasses.\n" in (folder / "out.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "more", "sentence"),
    [
        ("none/out.txt", (), "there is no such folder. Make it first."),
        (
            "out.pdf",
            (),
            (
                "“.pdf” names no form that gsfiler writes. Use one of .csv .docx .htm .html .json "
                ".jsonl .ndjson .tab .tsv .txt .xlsx, or name the form with --to."
            ),
        ),
        ("out", (), "the name tells no form that gsfiler writes. Use one of .csv"),
        ("home", ("--force", "--to", "csv"), "this is a folder. Name a file in it."),
    ],
)
def test_where_nothing_can_be_written_nothing_is(
    folder: Path, name: str, more: tuple[str, ...], sentence: str
) -> None:
    (folder / "home").mkdir(exist_ok=True)
    before = sorted(folder.rglob("*"))
    with pytest.raises(InputError) as problem:
        run(folder, "convert", "old.txt", str(folder / name), *more)
    assert str(problem.value).startswith(f"{folder / name}: {sentence}")
    assert sorted(folder.rglob("*")) == before


def test_a_named_form_needs_no_ending(folder: Path) -> None:
    run(folder, "convert", "old.txt", str(folder / "out"), "--to", "csv")
    assert (folder / "out").read_text("utf-8").startswith("class,term")


def test_a_list_may_be_mended_in_its_place_by_force(folder: Path) -> None:
    (folder / "in.csv").write_text("class,term\n25,zorb ;\n", "utf-8")
    run(folder, "fix", "in.csv", "in.csv", "--force", "--log", "a.log")
    assert "25,zorb,,," in (folder / "in.csv").read_text("utf-8")


def test_no_log_is_written_of_what_was_not_done(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(goods: object, form: str) -> bytes:
        assert not (folder / "a.log").exists()
        raise InputError("out.csv", "the disk is full.")

    (folder / "in.csv").write_text("class,term\n25,zorb ;\n", "utf-8")
    monkeypatch.setattr("gsfiler.lists.writers.output.write_list", full)
    with pytest.raises(InputError, match="the disk is full"):
        run(folder, "fix", "in.csv", "out.csv", "--log", "a.log")
    assert not (folder / "a.log").exists()


def test_a_log_is_not_replaced_and_then_nothing_is_done(folder: Path) -> None:
    (folder / "a.log").write_text("mine", "utf-8")
    with pytest.raises(InputError, match="there is such a file already"):
        run(folder, "fix", "old.txt", "out.txt", "--log", "a.log")
    assert not (folder / "out.txt").exists()
    assert (folder / "a.log").read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    "arguments",
    [
        ("merge", "old.txt"),
        ("merge", "--out", "out.txt"),
        ("merge", "-", "-", "--out", "out.txt"),
        ("fix", "old.txt", "out.log", "--to", "text", "--log", "out.log"),
        ("fix", "old.txt", "-", "--undo", "a.log", "--replay", "b.log"),
        ("fix", "old.txt", "-", "--undo", "a.log", "--log", "b.log"),
        ("fix", "old.txt", "-", "--only", "0"),
        ("fix", "old.txt", "-", "--only", "x"),
        ("convert", "old.txt", "-", "--to", "pdf"),
    ],
)
def test_wrong_usage_is_told(folder: Path, arguments: tuple[str, ...]) -> None:
    names = [str(folder / a) if Path(a).suffix in ENDINGS else a for a in arguments]
    face = Face(user_folders(str(folder / "home")), Settings(), date(2026, 1, 31))
    assert CliRunner().invoke(list_group, names, obj=face).exit_code == 2


def test_a_limitation_inside_the_list_is_clean(folder: Path) -> None:
    (folder / "in.txt").write_text("Class 25: shoes for children.\n", "utf-8")
    result = run(folder, "limit", "old.txt", "in.txt")
    assert result.stdout == "1 terms, 0 outside the main list.\n"


def test_breaches_of_a_limitation_are_errors(folder: Path) -> None:
    result = run(folder, "limit", "old.txt", "new.txt", code=1)
    assert result.stdout.splitlines()[0] == "Outside the main list: 3"
    assert "“toys” stands in class 28, which the main list has not" in result.stdout
    report = json.loads(
        run(folder, "limit", "old.txt", "new.txt", "--format", "json", code=1).stdout
    )
    schema("limitation").validate(report)
    assert report["breaches"] == 3
    text = run(folder, "limit", "old.txt", "new.txt", "--format", "csv", code=1).stdout
    assert [row[0] for row in csv.reader(io.StringIO(text))][1:] == [
        *("same", "breach", "breach", "breach"),
    ]


def test_a_useless_limitation_is_told(folder: Path) -> None:
    result = run(folder, "limit", "old.txt", "old.txt", code=1)
    assert "limits nothing" in result.stdout
    text = run(folder, "limit", "old.txt", "old.txt", "--format", "csv", code=1).stdout
    assert text.splitlines()[-1].startswith("list,,,,,,")


def test_fixing_replaying_and_undoing(folder: Path) -> None:
    (folder / "in.csv").write_text(
        "class,term,language,id,note\n25,\u201czorb\u201d,,1,mine\n12,bicycle\u00a0parts,,2,\n",
        "utf-8",
    )
    result = run(folder, "fix", "in.csv", "out.csv", "--log", "fixes.log")
    mended = (folder / "out.csv").read_text("utf-8")
    assert '25,"""zorb""",,1,mine' in mended
    assert '1: “\u201czorb\u201d” → “"zorb"” (decoration)' in result.stderr
    assert "2 of 2 terms changed." in result.stderr
    schema("fixes").validate(json.loads((folder / "fixes.log").read_text("utf-8")))
    run(folder, "fix", "in.csv", "again.csv", "--replay", "fixes.log")
    assert (folder / "again.csv").read_text("utf-8") == mended
    run(folder, "fix", "out.csv", "back.csv", "--undo", "fixes.log")
    assert (folder / "back.csv").read_text("utf-8") == (folder / "in.csv").read_text("utf-8")
    with pytest.raises(InputError, match="belongs to another list"):
        run(folder, "fix", "old.txt", "x.txt", "--replay", "fixes.log")
    assert not (folder / "x.txt").exists()


def test_one_term_can_be_fixed_alone(folder: Path) -> None:
    (folder / "in.csv").write_text(
        "class,term\n25,\u201czorb\u201d\n25,men\u2019s shoes\n", "utf-8"
    )
    result = run(folder, "fix", "in.csv", "-", "--to", "text", "--only", "2")
    assert result.stdout == "Class 25: \u201czorb\u201d; men's shoes.\n"


@pytest.mark.parametrize("command", ["convert", "fix"])
@pytest.mark.parametrize(
    ("name", "sort", "classes"),
    [
        ("out.txt", (), [25, 9, 25]),
        ("out.docx", (), [25, 9, 25]),
        ("out.csv", (), [25, 9, 25]),
        ("out.txt", ("--sort",), [9, 25, 25]),
        ("out.csv", ("--sort",), [9, 25, 25]),
    ],
)
def test_the_order_is_kept_unless_it_is_to_be_sorted(
    folder: Path, command: str, name: str, sort: tuple[str, ...], classes: list[int]
) -> None:
    (folder / "in.txt").write_text("Class 25: hats.\nClass 9: computers.\nClass 25: shoes.\n")
    run(folder, command, "in.txt", name, *sort)
    run(folder, "convert", name, "back.jsonl")
    lines = (folder / "back.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["class"] for line in lines] == classes


@pytest.mark.parametrize("sort", [(), ("--sort",)])
def test_fixes_of_a_list_that_is_not_sorted_are_taken_back(
    folder: Path, sort: tuple[str, ...]
) -> None:
    (folder / "in.txt").write_text("Class 25: zorb ,;hats.\nClass 9: computers.\n")
    run(folder, "fix", "in.txt", "out.txt", "--log", "a.log", *sort)
    run(folder, "fix", "out.txt", "back.txt", "--undo", "a.log")
    assert "zorb ," in (folder / "back.txt").read_text("utf-8")


@pytest.mark.parametrize("protected", ["out.txt", "a.log"])
def test_of_list_and_log_both_are_written_or_none(folder: Path, protected: str) -> None:
    (folder / "in.txt").write_text("Class 25: zorb ,;hats.\n")
    for name in ("out.txt", "a.log"):
        (folder / name).write_text(name)
    (folder / protected).chmod(0o444)
    with pytest.raises(InputError, match="write-protected"):
        run(folder, "fix", "in.txt", "out.txt", "--log", "a.log", "--force")
    assert [(folder / name).read_text() for name in ("out.txt", "a.log")] == ["out.txt", "a.log"]


def test_a_list_is_not_written_when_its_log_cannot_be(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        if ".a.log." in path.name:
            raise OSError(28, "No space left on device")
        path.write_bytes(data)

    (folder / "in.txt").write_text("Class 25: zorb ,;hats.\n")
    monkeypatch.setattr("gsfiler.core.files.write_flushed", full)
    with pytest.raises(InputError, match=r"a\.log: the file cannot be written"):
        run(folder, "fix", "in.txt", "out.txt", "--log", "a.log")
    assert {path.name for path in folder.iterdir()} & {"out.txt", "a.log"} == set()


@pytest.mark.parametrize("numbers", ["1,x", "0", "1" * 5000])
def test_places_that_are_no_numbers_are_a_wrong_usage(
    gsfiler: Gsfiler, tmp_path: Path, numbers: str
) -> None:
    source = tmp_path / "list.txt"
    source.write_text("Class 25: hats", "utf-8")
    outcome = gsfiler("list", "fix", source, tmp_path / "out.txt", "--only", numbers)
    assert outcome.code == 2
    assert "no list of numbers" in outcome.err
