"""``gsfiler check``, ``suggest``, ``classify``, ``demo`` and ``schema``, as a user types them."""

import csv
import io
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from gsfiler.core.shipped import shipped_text
from tests.cli.conftest import Gsfiler

LIST = (
    "Class 9: phone chargers; laptops [portable\nClass 25: trousers; wine; apparatus and the like\n"
)


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(shipped_text(f"schemas_json/{name}.json")))


def test_each_term_gets_one_verdict_in_input_order(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("check", "-", "--format", "json", stdin=LIST)
    verdicts = [(found["term"], found["class"], found["verdict"]) for found in outcome.objects()]
    assert verdicts == [
        ("phone chargers", 9, "exact"),
        ("laptops [portable", 9, "malformed"),
        ("trousers", 25, "exact"),
        ("wine", 25, "wrong_class"),
        ("apparatus and the like", 25, "vague"),
    ]
    assert outcome.code == 1


def test_the_json_keeps_to_its_published_schema(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("check", "-", "--format", "json", "--designate", "US,jp", stdin=LIST)
    for found in outcome.objects():
        validator("check").validate(found)
        assert found["acceptance"] == {"US": "unknown", "JP": "unknown"}


def test_a_clean_list_ends_with_zero_and_strictness_counts_notes(gsfiler: Gsfiler) -> None:
    assert gsfiler("check", "-", stdin="Class 25: trousers").code == 0
    assert gsfiler("check", "-", "--strict", stdin="Class 25: trousers").code == 1


def test_positions_point_into_the_input(gsfiler: Gsfiler) -> None:
    for found in gsfiler("check", "-", "--format", "json", stdin=LIST).objects():
        assert LIST[found["start"] : found["end"]] == found["term"]


def test_json_lines_are_one_term_each_and_give_their_id_back(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path = tmp_path / "terms.jsonl"
    rows = [
        {"id": "a-1", "text": "hats; caps", "class": 25},
        {"id": "a-2", "text": "wine"},
        {"id": "a-3", "text": "hats", "class": 46},
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    found = gsfiler("check", path, "--format", "json").objects()
    assert [(each["id"], each["line"], each["term"]) for each in found] == [
        ("a-1", 1, "hats; caps"),
        ("a-2", 2, "wine"),
        ("a-3", 3, "hats"),
    ]
    assert found[2]["verdict"] == "malformed"


def test_a_class_on_the_command_line_is_for_terms_that_name_none(gsfiler: Gsfiler) -> None:
    found = gsfiler("check", "--class", "25", "--format", "json", stdin="hats\nClass 33: wine")
    assert [each["class"] for each in found.objects()] == [25, 33]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--class", "46"), "“46” is not a class of the Nice Classification; give 1 to 45."),
        (("--designate", "USA"), "“USA” is not an ST.3 code"),
        (("--date", "31.1.2026"), "“31.1.2026” is not a date; write it as 2026-01-31."),
        (("--edition", "12-2024"), "Nice edition 12-2024 is not in force (in force: none)."),
        (("--language", "English!"), "“English!” is not a language code"),
    ],
)
def test_an_option_that_does_not_parse_is_told_in_a_sentence(
    gsfiler: Gsfiler, arguments: tuple[str, ...], sentence: str
) -> None:
    outcome = gsfiler("check", *arguments, stdin="hats")
    assert outcome.code == 3
    assert outcome.out == ""
    assert sentence in outcome.err
    assert "Traceback" not in outcome.err


def test_wrong_usage_ends_with_two(gsfiler: Gsfiler) -> None:
    assert gsfiler("check", "--format", "pdf").code == 2
    assert gsfiler("chekc").code == 2


def test_a_missing_or_binary_file_is_told_in_a_sentence(gsfiler: Gsfiler, tmp_path: Path) -> None:
    missing = gsfiler("check", tmp_path / "none.txt")
    assert (missing.code, "none.txt" in missing.err) == (3, True)
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)) * 40)
    noise = gsfiler("check", tmp_path / "noise.txt")
    assert noise.code == 3
    assert "noise.txt" in noise.err
    assert "Traceback" not in noise.err


def test_text_shows_the_word_what_to_write_and_the_sources(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("check", "-", stdin=LIST)
    assert "= exact" in outcome.out
    assert "≠ wrong class" in outcome.out
    assert "belongs in class 33, not in class 25" in outcome.out
    assert "5 terms: 2 exact, 1 wrong class, 1 vague, 1 malformed." in outcome.out
    assert "Checked against: gsfiler starter vocabulary." in outcome.out
    assert "not an official list" in outcome.out


def test_csv_carries_no_live_formula(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("check", "-", "--format", "csv", stdin="=1+1; hats")
    rows = list(csv.reader(io.StringIO(outcome.out)))
    assert len(rows) == 3
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)


def test_the_same_run_gives_the_same_bytes(gsfiler: Gsfiler) -> None:
    first = gsfiler("check", "-", "--format", "json", stdin=LIST)
    assert gsfiler("check", "-", "--format", "json", stdin=LIST).out == first.out


def test_suggestions_begin_with_what_is_typed(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("suggest", "trouse", "--format", "json", "--limit", "3")
    found = outcome.objects()
    assert found[0]["term"] == "trousers"
    assert len(found) <= 3
    for each in found:
        validator("suggest").validate(each)
    assert gsfiler("suggest", "wine", "--class", "25", "--format", "json").out.count("\n") < 10
    assert "wine (class 33" in gsfiler("suggest", "wine").out


def test_nothing_to_suggest_is_a_finding(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("suggest", "qqqq")
    assert (outcome.code, outcome.out) == (1, "")
    assert "resembles" in outcome.err


def test_a_class_is_predicted_with_evidence(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("classify", "red wines from France", "--format", "json")
    found = outcome.objects()[0]
    validator("classify").validate(found)
    assert found["classes"][0]["class"] == 33
    text = gsfiler("classify", "red wines from France").out
    assert text.startswith("class 33")
    assert "Evidence:" in text


def test_the_demo_shows_every_kind_of_fault_and_what_to_do_next(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("demo")
    assert outcome.code == 0
    for word in ("exact", "variant", "near", "wrong class", "vague", "malformed", "unknown"):
        assert word in outcome.out
    assert "gsfiler vocab install" in outcome.out


def test_schemas_are_listed_printed_and_valid(gsfiler: Gsfiler) -> None:
    names = gsfiler("schema").out.split()
    assert {"check", "suggest", "classify", "vocab_list"} <= set(names)
    for name in names:
        Draft202012Validator.check_schema(json.loads(gsfiler("schema", name).out))
    assert gsfiler("schema", "nonsense").code == 3


def test_the_version_names_program_and_packs(gsfiler: Gsfiler) -> None:
    out = gsfiler("--version").out
    assert out.startswith("gsfiler 0.")
    assert "starter" in out
