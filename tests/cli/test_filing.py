"""``gsfiler filing``, as a user types it and as a docketing program drives it."""

import json
import zipfile
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cli.conftest import Gsfiler
from tests.cli.filing_samples import example, form_of, rewrite, validate


def test_an_empty_form_is_written_and_never_over_another_file(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path = tmp_path / "new.gsf"
    first = gsfiler("filing", "new", "madrid", path)
    assert (first.code, first.out) == (0, "")
    assert first.err == f"Written: {path}.\n"
    before = path.read_bytes()
    again = gsfiler("filing", "new", "madrid-designation", path)
    assert again.code == 2
    assert "is there already; give --force" in again.err
    assert path.read_bytes() == before
    assert gsfiler("filing", "new", "madrid-designation", path, "--force").code == 0
    assert path.read_bytes() != before


@pytest.mark.parametrize("ending", ["gsf", "json"])
def test_the_example_of_a_designation_lacks_its_fees_alone_and_becomes_a_document(
    gsfiler: Gsfiler, tmp_path: Path, ending: str
) -> None:
    path, xml = tmp_path / f"later.{ending}", tmp_path / "later.xml"
    assert gsfiler("filing", "new", "madrid-designation", path, "--example").code == 0
    first = gsfiler("filing", "check", path, "--json")
    (report,) = first.objects()
    codes = [each["code"] for each in report["findings"] if each["severity"] != "note"]  # type: ignore[attr-defined]
    assert codes == ["PAYMENT_AMOUNT_MISSING"]
    taken = gsfiler("filing", "fees", path, "--take")
    assert "922.00" in taken.out
    assert gsfiler("filing", "check", path).code == 0
    assert gsfiler("filing", "export", path, xml).code == 0
    assert gsfiler("xml", "check", xml).code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("new", "madrid", "OUT.gsf"),
        ("new", "madrid", "OUT.json", "--example"),
        ("export", "candles.json", "OUT.json"),
        ("export", "candles.json", "OUT.html"),
        ("export", "candles.json", "OUT.zip"),
        ("import", "candles.json", "OUT.gsf"),
        ("convert", "candles.json", "OUT.xml"),
    ],
)
def test_no_folder_is_made_for_a_file_nor_a_folder_taken_for_one(
    gsfiler: Gsfiler, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    example(tmp_path)
    (out,) = (each for each in arguments if each.startswith("OUT"))
    for place, told in (
        ("cases/OUT", "there is no such folder. Make it first."),
        ("OUT", "this is a folder. Name a file in it."),
    ):
        if place == "OUT":
            (tmp_path / out).mkdir()
        given = [each.replace("OUT", place) for each in arguments]
        outcome = gsfiler("filing", *(tmp_path / e if "." in e else e for e in given))
        assert (outcome.code, outcome.out) == (3, "")
        assert told in outcome.err
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(
        [out, "candles.json", "mark.png"]
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("new", "madrid", "draft.txt"), "give a draft the ending .gsf"),
        (("new", "hague", "draft.gsf"), "'hague' is not one of"),
        (("import", "candles.json", "draft.pdf"), "give a draft the ending .gsf"),
        (("export", "candles.json", "out.pdf"), "one of the endings xml, zip, html, json"),
        (("check", "candles.json", "--date", "2026-02-31"), "“2026-02-31” is not a date"),
        (("fees", "candles.json", "--rate", "EUR"), "write it as EUR=0.95@2026-11-20"),
        (("fees", "candles.json", "--netting", "--add", "JP"), "--netting goes without"),
        (("fees", "candles.json", "--add", "ZZ"), "“ZZ” is no party of the Madrid System"),
        (("fees", "candles.json", "--drop", "99"), "99"),
        (("fees",), "Missing argument"),
        (("check",), "Missing argument"),
    ],
)
def test_wrong_usage_is_told_and_ends_with_2(
    gsfiler: Gsfiler, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    example(tmp_path)
    files = [tmp_path / each if "." in each[-5:] else each for each in arguments]
    outcome = gsfiler("filing", *files)
    assert (outcome.code, outcome.out) == (2, "")
    assert told in outcome.err
    assert sorted(each.name for each in tmp_path.iterdir()) == ["candles.json", "mark.png"]


def test_an_empty_form_is_told_item_by_item_with_rule_and_source(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    gsfiler("filing", "new", "madrid", tmp_path / "new.gsf")
    outcome = gsfiler("filing", "check", tmp_path / "new.gsf")
    assert outcome.code == 1
    lines = outcome.out.splitlines()
    place = lines.index(
        "ERROR   2. Applicant: No applicant is named. Give name, address and e-mail address."
    )
    assert lines[place + 1] == "        APPLICANT_MISSING  forms[0].applicants"
    assert lines[place + 2].startswith("        Madrid Rule 9(4)(a)(i)")
    number = lines[place + 2].rsplit(" ", 1)[1]
    assert sum(line.startswith(f"{number} ") for line in lines) == 1
    weights = [line.split()[0] for line in lines if line.startswith(("ERROR", "WARNING", "NOTE"))]
    assert weights == sorted(weights, key=["ERROR", "WARNING", "NOTE"].index)
    assert "Stage: draft." in outcome.out


def test_findings_of_one_weight_stand_in_the_order_of_the_form(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    gsfiler("filing", "new", "madrid", tmp_path / "new.json")
    stored = json.loads((tmp_path / "new.json").read_text("utf-8"))
    stored["transaction"]["forms"].append({"form": "madrid-designation"})
    stored["attachments"] = [{"path": "lost.pdf"}]
    rewrite(tmp_path / "new.json", stored)
    outcome = gsfiler("filing", "check", tmp_path / "new.json")
    items = [line[8:].partition(":")[0] for line in outcome.out.splitlines() if "ERROR" in line[:5]]
    assert list(dict.fromkeys(items)) == [
        "1. Office of origin",
        "References and languages",
        "2. Applicant",
        "5. Basic application or basic registration",
        "7. The mark",
        "10. Goods and services",
        "11. Designations",
        "Payment of fees",
        "1. International registration",
        "2. Holder",
        "4. Designations",
        "Attachments",
    ]
    told = gsfiler("filing", "check", tmp_path / "new.json", "--json").objects()[0]["findings"]
    forms = [each["path"][:8] for each in told if each["path"].startswith("forms")]  # type: ignore[attr-defined]
    assert forms == sorted(forms)


def test_the_check_as_json_is_one_object_of_the_published_form(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, _ = example(tmp_path)
    outcome = gsfiler("filing", "check", path, "--json")
    assert outcome.code == 1
    (told,) = outcome.objects()
    validate("filing_check", told)
    for sheet in told["fees"]:  # type: ignore[attr-defined]
        validate("fee_sheet", sheet)
    errors = [
        each
        for each in told["findings"]  # type: ignore[attr-defined]
        if each["severity"] == "error"
    ]
    assert [each["code"] for each in errors] == ["PAYMENT_AMOUNT_MISSING"]
    assert set(errors[0]) == {
        "code", "severity", "path", "message", "rule", "source", "date", "confidence", "id",
    }  # fmt: skip


def test_notes_alone_leave_the_exit_code_0_unless_they_count(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, _ = example(tmp_path)
    assert gsfiler("filing", "fees", path, "--take").code == 0
    lax, strict = gsfiler("filing", "check", path), gsfiler("filing", "check", path, "--strict")
    assert (lax.code, strict.code) == (0, 1)
    assert lax.out == strict.out
    assert "NOTE" in lax.out


def test_what_was_set_aside_shows_and_counts_only_when_strict(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, stored = example(tmp_path)
    gsfiler("filing", "fees", path, "--take")
    stored = json.loads(path.read_text("utf-8"))
    form_of(stored)["goods_services"][0].pop("classification_version")
    code = "GOODS_EDITION_MISSING"
    rewrite(path, stored)
    assert code in gsfiler("filing", "check", path).out
    stored["desk"]["ignored"] = [{"code": code, "reason": "the office adds it"}]
    rewrite(path, stored)
    lax = gsfiler("filing", "check", path)
    assert lax.code == 0
    assert code not in lax.out
    assert "Set aside: 1" in lax.out
    strict = gsfiler("filing", "check", path, "--strict")
    assert strict.code == 1
    assert code in strict.out


def test_the_office_that_sends_a_filing_is_asked_for_what_it_adds(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, stored = example(tmp_path)
    form_of(stored)["receiving_office_date"] = ""
    form_of(stored)["signatures"] = []
    rewrite(path, stored)
    asked = ("filing", "check", path, "--no-terms", "--json")
    wanted = {"CERTIFICATION_DATE_MISSING", "SIGNATURE_OFFICE_MISSING"}
    for more, weight in (((), "note"), (("--by-office",), "error")):
        (told,) = gsfiler(*asked, *more).objects()
        found = {each["code"]: each["severity"] for each in told["findings"]}  # type: ignore[attr-defined]
        assert {found.get(code) for code in wanted} <= {weight, None}
        assert weight != "error" or wanted <= found.keys()


def test_the_goods_can_be_left_out_of_the_check(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, stored = example(tmp_path)
    text = form_of(stored)["goods_services"][0]["class_descriptions"][0]["descriptions"][0]
    text["text"] = "zorbles for the glimmering of snarks"
    rewrite(path, stored)
    assert "TERM_UNKNOWN" in gsfiler("filing", "check", path).out
    assert "TERM_" not in gsfiler("filing", "check", path, "--no-terms").out


def test_a_filing_in_a_language_without_a_vocabulary_is_checked_but_for_its_terms(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, stored = example(tmp_path)
    rewrite(path, json.loads(json.dumps(stored).replace('"en"', '"fr"')))
    outcome = gsfiler("filing", "check", path, "--json")
    assert outcome.code == 1
    codes = [each["code"] for each in outcome.objects()[0]["findings"]]  # type: ignore[attr-defined]
    assert "PAYMENT_AMOUNT_MISSING" in codes
    assert "GOODS_OTHER_LANGUAGE" in codes
    assert outcome.err == (
        "No installed vocabulary has wordings in “fr”; the terms are not compared with any. "
        "Install one with “gsfiler vocab install FILE…”.\n"
    )


def test_what_was_typed_cannot_steer_a_terminal(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, stored = example(tmp_path)
    form = form_of(stored)
    form["applicants"][0]["contacts"][0]["names"] = [{"organization_name": "\u001b[2JEvil\nLtd"}]
    form["designations"].append({"country": "\u001b]0;x"})
    rewrite(path, stored)
    for command in (("check",), ("fees",)):
        outcome = gsfiler("filing", *command, path)
        assert "\x1b" not in outcome.out + outcome.err
    other, _ = example(tmp_path, "other.json")
    outcome = gsfiler("filing", "compare", other, path)
    assert "Evil" in outcome.out
    assert "\x1b" not in outcome.out


def test_a_members_table_of_the_user_is_laid_over_ours(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, _ = example(tmp_path)
    bad = tmp_path / "members.json"
    bad.write_text("[1]", "utf-8")
    outcome = gsfiler("filing", "check", path, "--members", bad)
    assert outcome.code == 3
    assert "members.json" in outcome.err
    assert gsfiler("filing", "fees", path, "--fee-table", tmp_path / "none.csv").code == 3


def test_xml_is_written_and_checks_as_valid(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, _ = example(tmp_path)
    gsfiler("filing", "fees", path, "--take")
    out = tmp_path / "out.xml"
    outcome = gsfiler("filing", "export", path, out)
    assert (outcome.code, outcome.out) == (0, "")
    assert "RECEIPT_DAY_ASSUMED" in outcome.err
    checked = gsfiler("xml", "check", out)
    assert checked.code == 0
    assert "out.xml: valid" in checked.out


def test_xml_that_the_schemas_refuse_is_not_written(gsfiler: Gsfiler, tmp_path: Path) -> None:
    gsfiler("filing", "new", "madrid", tmp_path / "new.gsf")
    out = tmp_path / "out.xml"
    outcome = gsfiler("filing", "export", tmp_path / "new.gsf", out)
    assert (outcome.code, outcome.out) == (1, "")
    assert "XML_MISSING" in outcome.err
    assert "was not written" in outcome.err
    assert not out.exists()


def test_a_package_with_errors_is_written_only_when_the_user_says_so(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, stored = example(tmp_path)
    form_of(stored)["payments"][0]["payable_total"] = {"amount": "1.00", "currency": "CHF"}
    form_of(stored)["designations"].append({"country": "IE"})
    rewrite(path, stored)
    out = tmp_path / "out.zip"
    refused = gsfiler("filing", "export", path, out)
    assert refused.code == 1
    assert not out.exists()
    assert "DESIGNATION_OWN" in refused.err
    anyway = gsfiler("filing", "export", path, out, "--anyway", "--json")
    assert anyway.code == 1
    (told,) = anyway.objects()
    validate("filing_outcome", told)
    assert told["written"] is True
    assert zipfile.is_zipfile(out)


def test_an_export_never_replaces_a_file_unasked(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, _ = example(tmp_path)
    for ending in ("xml", "zip", "html", "json"):
        out = tmp_path / f"out.{ending}"
        out.write_text("mine")
        outcome = gsfiler("filing", "export", path, out)
        assert outcome.code == 2
        assert out.read_text() == "mine"


def test_the_page_to_print_is_whole_in_itself(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, _ = example(tmp_path)
    out = tmp_path / "out.html"
    assert gsfiler("filing", "export", path, out).code == 0
    page = out.read_text("utf-8")
    assert "Brackenwick Candles Limited" in page
    assert "data:image/png;base64," in page
    assert "1493.00" in page


def test_a_comparison_names_items_and_follows_its_schema(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, stored = example(tmp_path)
    assert gsfiler("filing", "compare", path, path).out == "No differences.\n"
    form_of(stored)["designations"].append({"country": "JP"})
    other = rewrite(tmp_path / "other.json", stored)
    outcome = gsfiler("filing", "compare", path, other)
    assert outcome.code == 1
    assert "11. Designations" in outcome.out
    (told,) = gsfiler("filing", "compare", path, other, "--json").objects()
    validate("filing_comparison", told)
    assert told["same"] is False


def test_the_schema_of_a_draft_takes_what_we_write(gsfiler: Gsfiler, tmp_path: Path) -> None:
    outcome = gsfiler("filing", "schema", "madrid")
    schema = json.loads(outcome.out)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    path, stored = example(tmp_path)
    validator.validate(stored)
    gsfiler("filing", "fees", path, "--take")
    validator.validate(json.loads(path.read_text("utf-8")))
    assert not validator.is_valid({"format": "gsfiler-filing", "transaction": {"forms": 7}})


@pytest.mark.parametrize(
    "name", ["filing_check", "filing_outcome", "filing_comparison", "xml_check", "fee_sheet"]
)
def test_what_is_printed_as_json_is_published(gsfiler: Gsfiler, name: str) -> None:
    assert name in gsfiler("schema").out.split()
    Draft202012Validator.check_schema(json.loads(gsfiler("schema", name).out))


@pytest.mark.parametrize(
    "command", ["new", "check", "fees", "export", "import", "schema", "compare", "convert"]
)
def test_every_command_explains_itself(gsfiler: Gsfiler, command: str) -> None:
    outcome = gsfiler("filing", command, "--help")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("Usage: gsfiler filing")
