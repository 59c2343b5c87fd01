"""``gsfiler xml``, as a user types it."""

from pathlib import Path

import pytest

from tests.cli.conftest import Gsfiler
from tests.cli.filing_samples import example, validate


@pytest.fixture
def document(gsfiler: Gsfiler, tmp_path: Path) -> Path:
    """The example as ST.96."""
    path, _ = example(tmp_path)
    gsfiler("filing", "fees", path, "--take")
    out = tmp_path / "out.xml"
    gsfiler("filing", "export", path, out)
    return out


def broken(path: Path, before: str, after: str) -> Path:
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")
    return path


def test_a_valid_document_is_clean_and_says_by_what(gsfiler: Gsfiler, document: Path) -> None:
    outcome = gsfiler("xml", "check", document)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == "out.xml: valid, checked by gsfiler's own schema of Madrid filings.\n"
    (told,) = gsfiler("xml", "check", document, "--json").objects()
    validate("xml_check", told)
    assert told["valid"] is True


def test_every_fault_is_told_with_its_line_and_place(gsfiler: Gsfiler, document: Path) -> None:
    broken(document, ">en</com:ApplicationLanguageCode>", ">eng</com:ApplicationLanguageCode>")
    broken(document, 'com:currencyCode="CHF"', 'com:currencyCode="SFR"')
    outcome = gsfiler("xml", "check", document)
    assert outcome.code == 1
    lines = outcome.out.splitlines()
    assert len(lines) == 5
    assert lines[0].startswith("ERROR   line ")
    assert "“eng”" in lines[0]
    assert lines[1].strip().endswith("/tmk:MadridApplication/com:ApplicationLanguageCode")
    assert "“SFR”" in lines[2]
    assert lines[4].startswith("out.xml: 2 findings")
    (told,) = gsfiler("xml", "check", document, "--json").objects()
    validate("xml_check", told)
    assert told["valid"] is False
    assert len(told["findings"]) == 2  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('"V6_0"', '"V5_0"', "V5_0"),
        ("<tmk:MadridOfficeToIBTransaction", "<tmk:Madrid", "not well-formed"),
        ("<?xml version='1.0' encoding='UTF-8'?>", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "DOCTYPE"),
    ],
)
def test_what_cannot_be_checked_is_declined(
    gsfiler: Gsfiler, document: Path, before: str, after: str, told: str
) -> None:
    text = document.read_text("utf-8").replace('<?xml version="1.0"', "<?xml version='1.0'")
    document.write_text(text.replace('encoding="UTF-8"?>', "encoding='UTF-8'?>"), "utf-8")
    outcome = gsfiler("xml", "check", broken(document, before, after))
    assert (outcome.code, outcome.out) == (3, "")
    assert told in outcome.err


@pytest.mark.shared
def test_the_official_schemas_are_installed_and_then_used(
    gsfiler: Gsfiler, document: Path, shared: Path, tmp_path: Path
) -> None:
    home, hague = tmp_path / "home", shared / "samples" / "st96" / "hague_rich.xml"
    assert gsfiler("xml", "check", hague, home=home).code == 3
    installed = gsfiler("xml", "install", shared / "st96" / "V6_0", home=home)
    assert (installed.code, installed.out) == (0, "")
    assert "V6_0" in installed.err
    for path in (document, hague):
        outcome = gsfiler("xml", "check", path, home=home)
        assert outcome.out == f"{path.name}: valid, checked by the official schemas.\n"


def test_a_folder_without_schemas_is_declined(gsfiler: Gsfiler, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    outcome = gsfiler("xml", "install", tmp_path / "empty")
    assert (outcome.code, outcome.out) == (3, "")
    assert "empty" in outcome.err
