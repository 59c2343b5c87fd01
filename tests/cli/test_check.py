"""``gsfiler check``, ``demo`` and ``schema``, as a user types them."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from gsfiler.cli import report
from gsfiler.cli.demo import EXPLANATION
from gsfiler.core.shipped import shipped_text
from gsfiler.vocabulary.verdict import (
    VerdictKind,
)
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
    ("arguments", "code", "sentence"),
    [
        (("--class", "46"), 2, "“46” is not a class of the Nice Classification; give 1 to 45."),
        (("--designate", "USA"), 2, "“USA” is not an ST.3 code"),
        (("--date", "31.1.2026"), 2, "“31.1.2026” is not a date; write it as 2026-01-31."),
        (("--edition", "12-2024"), 3, "Nice edition 12-2024 is not in force (in force: none)."),
        (("--language", "English!"), 2, "“English!” is not a language code"),
        (("--from", "pdf"), 3, "“pdf” is not a form of list."),
    ],
)
def test_an_option_that_does_not_parse_is_told_in_a_sentence(
    gsfiler: Gsfiler, arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    outcome = gsfiler("check", *arguments, stdin="hats")
    assert outcome.code == code
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
    assert "Checked against: gsfiler starter vocabulary (not official)." in outcome.out
    assert "not an official list" in outcome.out


def test_csv_carries_no_live_formula(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("check", "-", "--format", "csv", stdin="=1+1; hats")
    rows = list(csv.reader(io.StringIO(outcome.out)))
    assert len(rows) == 3
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)


def test_the_same_run_gives_the_same_bytes(gsfiler: Gsfiler) -> None:
    first = gsfiler("check", "-", "--format", "json", stdin=LIST)
    assert gsfiler("check", "-", "--format", "json", stdin=LIST).out == first.out


def test_the_legend_of_the_demo_has_the_sign_and_word_of_every_verdict() -> None:
    legend = [line.split()[:2] for line in EXPLANATION.split("\n\n")[0].splitlines()[2:]]
    told = {(sign, word) for sign, word in legend}
    assert told == {(report.SIGNS[kind][0], kind.split("_")[0]) for kind in VerdictKind}
    assert len(legend) == len(VerdictKind)
    assert all(f" {kind.replace('_', ' ')}  " in EXPLANATION for kind in VerdictKind)


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
    assert gsfiler("schema", "nonsense").code == 2


def test_the_version_names_program_and_packs(gsfiler: Gsfiler) -> None:
    out = gsfiler("--version").out
    assert out.startswith("gsfiler 0.")
    assert "starter" in out


def ignore_file(folder: Path, *entries: dict[str, Any]) -> Path:
    path = folder / "ignored.json"
    written = {"format": "gsfiler-ignored", "version": 1, "entries": list(entries)}
    path.write_text(json.dumps(written), "utf-8")
    return path


UNKNOWN_LIST = "Class 25: qqqq zzzz"


def test_an_ignored_finding_is_shown_marked_and_does_not_count(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    assert gsfiler("check", stdin=UNKNOWN_LIST).code == 1
    path = ignore_file(
        tmp_path, {"code": "TERM_UNKNOWN", "term": "Qqqq  zzzz", "reason": "coined by the client"}
    )
    outcome = gsfiler("check", "--ignore", path, stdin=UNKNOWN_LIST)
    assert outcome.code == 0
    assert "· unknown" in outcome.out
    assert "(ignored: coined by the client)" in outcome.out
    assert "1 term: 1 unknown. 1 finding ignored." in outcome.out
    assert gsfiler("check", "--ignore", path, "--strict", stdin=UNKNOWN_LIST).code == 1


def test_the_json_gives_the_reason_a_finding_is_ignored_for(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path = ignore_file(tmp_path, {"code": "TERM_UNKNOWN", "class": 25, "reason": "agreed"})
    stdin = f"{UNKNOWN_LIST}; wine"
    outcome = gsfiler("check", "--ignore", path, "--format", "json", stdin=stdin)
    unknown, wrong = outcome.objects()
    validator("check").validate(unknown)
    reasons = {each["code"]: each["ignored"] for each in unknown["findings"]}
    assert reasons["TERM_UNKNOWN"] == "agreed"
    assert {each["ignored"] for each in wrong["findings"]} == {None}
    assert outcome.code == 1


def test_a_list_of_ignored_findings_that_cannot_be_used_stops_the_check(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path = ignore_file(tmp_path, {"code": "TERM_UNKNOWN"})
    outcome = gsfiler("check", "--ignore", path, stdin="hats")
    assert (outcome.code, outcome.out) == (3, "")
    assert "ignored.json: these are not ignored findings (entries.0.reason" in outcome.err
    missing = gsfiler("check", "--ignore", tmp_path / "none.json", stdin="hats")
    assert (missing.code, "none.json" in missing.err) == (3, True)


def test_help_names_the_forms_and_says_what_each_format_prints(gsfiler: Gsfiler) -> None:
    told = " ".join(gsfiler("check", "--help").out.split())
    assert "text, csv, xlsx, docx, jsonl or xml" in told
    assert "one JSON object a term" in told


@pytest.mark.parametrize("form", ["text", "json", "csv"])
@pytest.mark.parametrize("terminal", [True, False])
def test_no_control_character_of_a_term_reaches_a_terminal(
    gsfiler: Gsfiler,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    form: str,
    *,
    terminal: bool,
) -> None:
    path = tmp_path / "terms.jsonl"
    steering = "hats\x1b]0;x\x07 \x9b31m\x7f"
    path.write_text(json.dumps({"text": steering, "class": 25}) + "\n", "utf-8")
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    outcome = gsfiler("check", path, "--format", form)
    coloured = (
        outcome.out.replace("\x1b[31m", "").replace("\x1b[0m", "") if terminal else outcome.out
    )
    assert "hats" in coloured
    if terminal or form != "csv":
        assert coloured.replace("\n", "").isprintable()
    if form == "json":
        assert outcome.objects()[0]["term"] == steering


def test_a_long_list_is_checked_with_progress_where_results_do_not_scroll_by(
    gsfiler: Gsfiler,
) -> None:
    outcome = gsfiler("check", "--format", "csv", stdin="; ".join(["hats"] * 500))
    assert outcome.out.count("\n") == 501


def test_html_is_one_page_with_every_term_and_the_packs(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("check", "-", "--format", "html", "--designate", "US", stdin=LIST)
    assert outcome.code == 1
    assert outcome.out.startswith("<!DOCTYPE html>")
    assert "phone chargers" in outcome.out
    assert "Checked on 2026-11-22" in outcome.out
    assert "gsfiler starter vocabulary (not an official list)" in outcome.out
    again = gsfiler("check", "-", "--format", "html", "--designate", "US", stdin=LIST)
    assert again.out == outcome.out
    assert gsfiler("check", "-", "--format", "html", stdin="Class 25: trousers").code == 0


def test_every_kind_of_verdict_is_made_by_a_finding_that_can_be_ignored(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    found = gsfiler("check", "--format", "json", stdin=LIST).objects()
    codes = sorted({finding["code"] for each in found for finding in each["findings"]})
    path = ignore_file(tmp_path, *({"code": code, "reason": "agreed"} for code in codes))
    assert gsfiler("check", "--ignore", path, stdin=LIST).code == 0


@pytest.mark.parametrize(
    ("typed", "code", "told"),
    [
        ("XX", 2, "“XX” is not a code of WIPO ST.3."),
        ("US,UK", 2, "Did you mean GB (United Kingdom)?"),
        ("US,NL", 0, "Note: NL (Netherlands) cannot be designated"),
        ("us, jp", 0, ""),
        ("Switzerland,Republic of Korea", 0, ""),
    ],
)
def test_only_parties_are_designated(gsfiler: Gsfiler, typed: str, code: int, told: str) -> None:
    outcome = gsfiler("check", "--designate", typed, stdin="Class 25: trousers")
    assert outcome.code == code
    assert told in outcome.err
    assert ("cannot be designated" in outcome.err) == ("cannot" in told)


def test_a_party_that_is_typed_twice_is_asked_once(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("check", "--designate", "US,us", "--format", "json", stdin="25: hats")
    assert outcome.objects()[0]["acceptance"] == {"US": "unknown"}
