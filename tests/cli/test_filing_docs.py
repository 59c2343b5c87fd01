"""The page about the draft: what it shows can be checked, exported and read again as it stands."""

import json
import zipfile
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from gsfiler.filing.drafts.draft_lock import STALE_HOURS
from gsfiler.filing.drafts.draft_schema import draft_schema
from gsfiler.filing.drafts.history import KEPT
from tests.cli.conftest import Gsfiler

PAGE = (Path(__file__).parents[2] / "docs" / "draft_format.md").read_text(encoding="utf-8")
SAMPLES = [piece.partition("```")[0] for piece in PAGE.split("```json\n")[1:]]
DAY = ("--date", "2026-03-02")


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    """The whole filing of the page, in a file of its own."""
    path = tmp_path / "filing.json"
    path.write_text(SAMPLES[0], encoding="utf-8")
    return path


def test_the_filing_on_the_page_is_complete(gsfiler: Gsfiler, filing: Path) -> None:
    outcome = gsfiler("filing", "check", filing, "--json", *DAY)
    (told,) = outcome.objects()
    assert [each for each in told["findings"] if each["severity"] != "note"] == []  # type: ignore[attr-defined]
    assert (outcome.code, told["stage"]) == (0, "ready to send")
    (sheet,) = told["fees"]  # type: ignore[misc]
    stored = json.loads(filing.read_text("utf-8"))
    payment = stored["transaction"]["forms"]["payments"]
    assert sheet["total"] == payment["payable_total"]["amount"]


def test_the_filing_on_the_page_is_valid_under_the_published_schema(filing: Path) -> None:
    Draft202012Validator(draft_schema()).validate(json.loads(filing.read_text("utf-8")))


def test_a_draft_may_name_its_schema_for_an_editor(gsfiler: Gsfiler, filing: Path) -> None:
    stored = {"$schema": "madrid.schema.json", **json.loads(filing.read_text("utf-8"))}
    filing.write_text(json.dumps(stored), "utf-8")
    Draft202012Validator(draft_schema()).validate(stored)
    assert gsfiler("filing", "check", filing, *DAY).code == 0
    stored["transaction"] |= {"$schema": "x"}
    filing.write_text(json.dumps(stored), "utf-8")
    assert "FIELD_UNKNOWN" in gsfiler("filing", "check", filing, *DAY).out


def test_the_filing_on_the_page_is_exported_and_reads_back_equal(
    gsfiler: Gsfiler, filing: Path, tmp_path: Path
) -> None:
    xml, package, again = (tmp_path / name for name in ("out.xml", "out.zip", "again.gsf"))
    for out in (xml, package):
        assert gsfiler("filing", "export", filing, out, *DAY).code == 0
    assert gsfiler("xml", "check", xml).code == 0
    with zipfile.ZipFile(package) as archive:
        assert archive.namelist() == ["manifest.json", "filing.xml"]
    assert gsfiler("filing", "import", package, again).code == 0
    rows = gsfiler("filing", "compare", filing, again, "--json").objects()[0]
    paths = {each["path"] for each in rows["rows"]}  # type: ignore[attr-defined]
    assert paths == {"request_date", "forms[0].receiving_office_date"}


def test_what_the_page_adds_for_a_file_fits_in(
    gsfiler: Gsfiler, filing: Path, tmp_path: Path
) -> None:
    document, attachment = (json.loads(f"{{{line}}}") for line in SAMPLES[1].splitlines())
    stored = json.loads(filing.read_text("utf-8"))
    stored["transaction"]["forms"] |= document
    stored |= attachment
    (tmp_path / "papers").mkdir()
    (tmp_path / attachment["attachments"]["path"]).write_bytes(b"%PDF-1.4\n%%EOF\n")
    filing.write_text(json.dumps(stored), "utf-8")
    Draft202012Validator(draft_schema()).validate(stored)
    told = gsfiler("filing", "check", filing, "--json", *DAY).objects()[0]["findings"]
    codes = {each["code"] for each in told}  # type: ignore[attr-defined]
    assert "ATTACHMENT_TAKEN_BESIDE" in codes
    assert not codes & {"FIELD_UNKNOWN", "ATTACHMENT_MISSING", "ATTACHMENT_NO_KIND"}


def test_the_finding_that_the_page_sets_aside_is_set_aside(gsfiler: Gsfiler, filing: Path) -> None:
    stored = json.loads(filing.read_text("utf-8"))
    stored["transaction"]["forms"]["goods_services"].pop("classification_version")
    filing.write_text(json.dumps(stored), "utf-8")
    assert gsfiler("filing", "check", filing, *DAY).code == 1
    stored |= json.loads(f"{{{SAMPLES[2]}}}")
    Draft202012Validator(draft_schema()).validate(stored)
    filing.write_text(json.dumps(stored), "utf-8")
    outcome = gsfiler("filing", "check", filing, *DAY, "--json")
    assert (outcome.code, outcome.objects()[0]["set_aside"]) == (0, 1)


def test_the_page_gives_the_figures_of_the_program() -> None:
    assert f"The newest {KEPT} are kept" in PAGE
    assert f"for {STALE_HOURS} hours" in PAGE
