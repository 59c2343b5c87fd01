"""Broken, hostile and odd files: a finding or a clear error for each, and drafts stay whole."""

import io
import json
import os
import resource
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from gsfiler.filing.messages.element_words import text_in_form_words
from tests.cli.conftest import TODAY, Gsfiler
from tests.cli.filing_samples import Stored, example, form_of, rewrite, validate

SEMANTIC = {
    "s_class_number_99.xml": "CLASS_NUMBER_WRONG",
    "s_class_without_description.xml": "GOODS_MISSING",
    "s_class_lists_disagree.xml": "CLASS_LISTS_DISAGREE",
    "s_transaction_total_wrong.xml": "TRANSACTION_TOTAL",
    "s_designates_own_office.xml": "DESIGNATION_OWN_OFFICE",
    "s_duplicate_designation.xml": "DESIGNATION_REPEATED",
    "s_priority_in_future.xml": "PRIORITY_IN_FUTURE",
    "s_year_only_date.xml": "DATE_WRONG",
    "s_colour_claim_without_indicator.xml": "MARK_COLOUR_UNMARKED",
    "s_standard_characters_with_image.xml": "MARK_STANDARD_FEATURE",
}
"""The fault of each document that its schema takes; the Hague ones are another form's."""


def codes(gsfiler: Gsfiler, path: Path, *more: str) -> list[str]:
    """The codes of what the check finds about a file."""
    outcome = gsfiler("filing", "check", "--no-terms", "--json", path, *more)
    assert outcome.code == 1, outcome.err
    told = json.loads(outcome.out)
    validate("filing_check", told)
    return [each["code"] for each in told["findings"]]


@pytest.mark.shared
def test_every_wrong_document_gets_the_finding_of_its_fault(gsfiler: Gsfiler, shared: Path) -> None:
    folder = shared / "samples" / "st96_semantic"
    cases = json.loads((folder / "manifest.json").read_text("utf-8"))["cases"]
    madrid = [each for each in cases if each["base"].startswith("madrid")]
    assert {each["file"] for each in madrid} == set(SEMANTIC)
    for name, code in SEMANTIC.items():
        assert code in codes(gsfiler, folder / name), name
    for base in {each["base"] for each in madrid}:
        sound = set(codes(gsfiler, shared / "samples" / "st96" / base))
        assert not sound & set(SEMANTIC.values()), base


@pytest.mark.shared
def test_every_broken_document_is_told_at_check_and_at_import(
    gsfiler: Gsfiler, shared: Path, tmp_path: Path
) -> None:
    folder = shared / "samples" / "st96_invalid"
    for path in sorted(folder.glob("m_*.xml")):
        out = tmp_path / f"{path.stem}.gsf"
        checked = gsfiler("xml", "check", path, "--json")
        read = gsfiler("filing", "import", path, out, "--json")
        if path.stem == "m_wrong_st96_version":
            assert (checked.code, read.code) == (3, 3)
            assert "V5_0" in read.err
            continue
        (told,), (outcome,) = checked.objects(), read.objects()
        validate("xml_check", told)
        validate("filing_outcome", outcome)
        assert (checked.code, read.code) == (1, 1), path.name
        found = [(each["code"], each["message"]) for each in outcome["findings"]]  # type: ignore[attr-defined]
        assert told["findings"]
        for fault in told["findings"]:  # type: ignore[attr-defined]
            same = [message for code, message in found if code == fault["code"]]
            # The import tells it in the form's words.
            words = text_in_form_words(fault["element"])
            assert any(words in message for message in same), (path.name, fault)
        assert not any(each["path"].startswith("/") for each in outcome["findings"])  # type: ignore[attr-defined]


@pytest.mark.shared
def test_documents_of_another_right_are_refused_by_name(
    gsfiler: Gsfiler, shared: Path, tmp_path: Path
) -> None:
    for path in (shared / "samples" / "st96" / "hague_rich.xml",):
        outcome = gsfiler("filing", "import", path, tmp_path / "out.gsf")
        assert outcome.code == 3
        assert "HagueOfficeToIBTransaction" in outcome.err
        assert not (tmp_path / "out.gsf").exists()


@pytest.mark.shared
def test_every_hostile_document_is_refused_or_harmless(
    gsfiler: Gsfiler, shared: Path, tmp_path: Path
) -> None:
    harmless = {"processing_instruction_stylesheet", "schema_location_remote"}
    for path in sorted((shared / "samples" / "st96_security").iterdir()):
        for number, command in enumerate((("xml", "check"), ("filing", "check"))):
            outcome = gsfiler(*command, path)
            expected = (0, 1)[number] if path.stem in harmless else 3
            assert outcome.code == expected, (path.name, command, outcome.err)
            assert "Traceback" not in outcome.err
        out = tmp_path / f"{path.stem}.gsf"
        if path.stem not in harmless:
            assert gsfiler("filing", "convert", path, tmp_path / "out.xml").code == 3
            assert gsfiler("filing", "import", path, out).code == 3
            assert not out.exists()


@pytest.mark.shared
def test_every_national_record_becomes_a_draft_that_saves_and_checks(
    gsfiler: Gsfiler, shared: Path, tmp_path: Path
) -> None:
    samples = shared / "samples"
    records = [*(samples / "st66").glob("*.xml"), *(samples / "st96").glob("uspto_*.xml")]
    for path in sorted(records):
        out = tmp_path / f"{path.stem}.gsf"
        outcome = gsfiler("filing", "import", path, out, "--json")
        assert outcome.code == 1, path.name
        validate("filing_outcome", json.loads(outcome.out))
        assert codes(gsfiler, out)


@pytest.mark.shared
def test_every_st66_record_is_converted_and_its_losses_told(
    gsfiler: Gsfiler, shared: Path, tmp_path: Path
) -> None:
    for path in sorted((shared / "samples" / "st66").glob("*.xml")):
        out = tmp_path / path.name
        outcome = gsfiler("filing", "convert", path, out, "--json")
        told = json.loads(outcome.out)
        validate("filing_outcome", told)
        heavier = any(each["severity"] != "note" for each in told["findings"])
        assert outcome.code == int(heavier)
        assert b"TrademarkTransaction" in out.read_bytes()


def saved(gsfiler: Gsfiler, folder: Path) -> Path:
    """The example as a .gsf file, its fees taken."""
    path = folder / "candles.gsf"
    gsfiler("filing", "new", "madrid", path, "--example")
    gsfiler("filing", "fees", path, "--take")
    return path


def packed(gsfiler: Gsfiler, folder: Path) -> Path:
    """The package of the example."""
    out = folder / "candles.zip"
    assert gsfiler("filing", "export", saved(gsfiler, folder), out).code == 0
    return out


def repacked(path: Path, change: dict[str, bytes]) -> Path:
    """The same archive with other bytes in some of its members."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in (members | change).items():
            archive.writestr(name, data)
    return path


def other_picture() -> bytes:
    """A picture that is not the one of the example."""
    buffer = io.BytesIO()
    Image.new("RGB", (1000, 1000), "red").save(buffer, "PNG", dpi=(300, 300))
    return buffer.getvalue()


def test_a_draft_cut_short_is_declined_and_its_backup_named(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path = saved(gsfiler, tmp_path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    outcome = gsfiler("filing", "check", path)
    assert outcome.code == 3
    assert "candles.gsf.bak" in outcome.err
    assert gsfiler("filing", "check", "--no-terms", tmp_path / "candles.gsf.bak").code in {0, 1}


def test_a_swapped_attachment_is_found_in_draft_and_package(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    package = packed(gsfiler, tmp_path)
    assert not {"PACKAGE_FILE_ALTERED", "ATTACHMENT_ALTERED"} & set(codes_of(gsfiler, package))
    repacked(package, {"mark.png": other_picture()})
    assert any("ALTERED" in code for code in codes(gsfiler, package))
    draft = tmp_path / "candles.gsf"
    with zipfile.ZipFile(draft) as archive:
        name = next(each for each in archive.namelist() if each.startswith("attachments/"))
    repacked(draft, {name: other_picture()})
    assert any(code.startswith("ATTACHMENT_") for code in codes(gsfiler, draft))
    refused = gsfiler("filing", "export", draft, tmp_path / "again.zip")
    assert refused.code == 1
    assert not (tmp_path / "again.zip").exists()


def codes_of(gsfiler: Gsfiler, path: Path) -> list[str]:
    """As :func:`codes`, of a file that may be clean."""
    outcome = gsfiler("filing", "check", "--no-terms", "--json", path)
    return [each["code"] for each in json.loads(outcome.out)["findings"]]


def test_a_missing_file_of_plain_json_is_a_finding(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, _ = example(tmp_path)
    (tmp_path / "mark.png").unlink()
    assert "ATTACHMENT_MISSING" in codes(gsfiler, path)


def test_a_picture_under_another_name_is_told_by_its_content(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, stored = example(tmp_path)
    Image.new("RGB", (1000, 1000), "red").save(tmp_path / "mark.jpg", "TIFF", dpi=(300, 300))
    stored["attachments"] = [{"path": "mark.jpg", "document_kind": "MARK_REPRODUCTION"}]
    form_of(stored)["mark"]["images"][0] |= {"file_name": "mark.jpg", "image_format": "JPEG"}
    rewrite(path, stored)
    outcome = gsfiler("filing", "check", "--no-terms", path)
    assert "TIFF" in outcome.out
    assert "mark.jpg" in outcome.out


def test_a_day_that_does_not_exist_is_kept_and_told(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, stored = example(tmp_path)
    form_of(stored)["basic_marks"][0]["registrations"][0]["date"] = "2025-02-31"
    rewrite(path, stored)
    outcome = gsfiler("filing", "check", "--no-terms", path)
    assert outcome.code == 1
    assert "2025-02-31" in outcome.out
    out = tmp_path / "out.xml"
    assert gsfiler("filing", "export", path, out).code == 1
    assert not out.exists()


def test_names_in_every_script_travel_whole(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, stored = example(tmp_path)
    name = "Ærø Ελληνικά Кириллица 商标 علامة סימן เครื่อง ꯃꯤꯇꯩ 𐐀 é"
    form_of(stored)["applicants"][0]["contacts"][0]["names"] = [{"organization_name": name}]
    rewrite(path, stored)
    gsfiler("filing", "fees", path, "--take")
    out = tmp_path / "out.xml"
    assert gsfiler("filing", "export", path, out).code == 0
    assert gsfiler("filing", "import", out, tmp_path / "back.json").code == 0
    back: Stored = json.loads((tmp_path / "back.json").read_text("utf-8"))
    assert form_of(back)["applicants"][0]["contacts"][0]["names"][0]["organization_name"] == name


def test_ten_thousand_terms_are_checked(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, stored = example(tmp_path)
    terms = "; ".join(f"beeswax candles of pattern {number % 500}" for number in range(10_000))
    group = form_of(stored)["goods_services"][0]["class_descriptions"][0]
    group["descriptions"] = [{"text": terms, "language": "en"}]
    rewrite(path, stored)
    outcome = gsfiler("filing", "check", path, "--json")
    assert outcome.code == 1
    told = json.loads(outcome.out)
    assert sum(each["code"].startswith("TERM_") for each in told["findings"]) >= 10_000


@pytest.mark.parametrize("ending", ["gsf", "json"])
def test_a_draft_of_a_newer_version_is_declined_and_not_touched(
    gsfiler: Gsfiler, tmp_path: Path, ending: str
) -> None:
    path, stored = example(tmp_path)
    stored["version"] = 2
    data = json.dumps(stored).encode()
    if ending == "gsf":
        path = tmp_path / "newer.gsf"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("filing.json", data)
    else:
        path.write_bytes(data)
    before = path.read_bytes()
    for command in (("check",), ("fees", "--take"), ("export", "--force")):
        out = [tmp_path / "out.xml"] if command[0] == "export" else []
        outcome = gsfiler("filing", command[0], path, *out, *command[1:])
        assert outcome.code == 3
        assert "newer gsfiler" in outcome.err
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "empty"),
        (b"{", "not JSON"),
        (b"[1]", "not JSON|neither a draft|not an object"),
        (b'{"format": "other"}', "not a draft of gsfiler"),
        (b'{"format": "gsfiler-filing", "transaction": {"forms": 7}}', "transaction.forms"),
        (b'{"format": "gsfiler-filing", "version": NaN}', "NaN"),
        (b"PK\x03\x04 and no more", "archive|zip|ZIP"),
        (b"\x00\xff\x00\xff", "neither a draft"),
    ],
)
def test_what_is_no_draft_is_declined_by_a_sentence(
    gsfiler: Gsfiler, tmp_path: Path, content: bytes, told: str
) -> None:
    for name in ("bad.gsf", "bad.json", "bad.zip"):
        path = tmp_path / name
        path.write_bytes(content)
        outcome = gsfiler("filing", "check", path)
        assert (outcome.code, outcome.out) == (3, ""), name
        assert name in outcome.err
        assert any(each in outcome.err for each in told.split("|")), outcome.err
        assert "Traceback" not in outcome.err


def test_a_file_that_is_not_there_is_named(gsfiler: Gsfiler, tmp_path: Path) -> None:
    commands = (
        ("filing", "check", "none.gsf"),
        ("filing", "fees", "none.json"),
        ("filing", "import", "none.xml", "out.gsf"),
        ("filing", "export", "none.gsf", "out.xml"),
        ("filing", "convert", "none.xml", "out.xml"),
        ("filing", "compare", "none.gsf", "none.gsf"),
        ("xml", "check", "none.xml"),
        ("xml", "install", "none"),
    )
    for group, command, *names in commands:
        outcome = gsfiler(group, command, *(tmp_path / name for name in names))
        assert (outcome.code, outcome.out) == (3, "")
        assert names[0] in outcome.err
    assert not list(tmp_path.iterdir())


def test_a_disk_that_fills_up_leaves_the_draft_whole(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path = saved(gsfiler, tmp_path)
    gsfiler("filing", "export", path, tmp_path / "long.json")
    long = json.loads((tmp_path / "long.json").read_text("utf-8"))
    long["desk"]["notes"] = os.urandom(100_000).hex()
    grown = rewrite(tmp_path / "long.json", long)
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    for arguments in (
        ("fees", grown, "--take"),
        ("export", grown, tmp_path / "out.html"),
        ("export", grown, tmp_path / "out.json"),
        ("import", grown, path, "--force"),
    ):
        result = limited("filing", *arguments)
        assert result.returncode == 3, (arguments, result.stderr)
        assert "Traceback" not in result.stderr
        assert result.stderr.strip()
        assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before, arguments


def limited(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    """Run gsfiler where no file may grow beyond 3,000 bytes, as on a disk that is full."""
    return subprocess.run(
        [sys.executable, "-m", "gsfiler", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "GSFILER_TODAY": TODAY, "PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (3_000, 3_000)),
        check=False,
    )
