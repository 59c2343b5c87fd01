"""A filing from nothing, by the README alone; and the example that it begins from."""

import io
import json
import shlex
import zipfile
from pathlib import Path

import pytest

from gsfiler.core.files import sha256_of
from gsfiler.filing.example import example_draft
from tests.cli.conftest import Gsfiler, Outcome
from tests.cli.filing_samples import example, form_of, rewrite

README = Path(__file__).parents[2] / "README.md"


def told_commands() -> list[list[str]]:
    """The commands of the README's first application, without “gsfiler”."""
    section = README.read_text("utf-8").split("## A first Madrid application")[1].split("\n## ")[0]
    lines = [line.strip() for line in section.splitlines()]
    return [shlex.split(line[2:])[1:] for line in lines if line.startswith("$ gsfiler ")]


def journey(
    gsfiler: Gsfiler, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> list[tuple[list[str], Outcome]]:
    """Type what the README says, in an empty folder."""
    folder.mkdir()
    monkeypatch.chdir(folder)
    return [(command, gsfiler(*command)) for command in told_commands()]


def test_the_readme_leads_from_nothing_to_a_package(
    gsfiler: Gsfiler, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = journey(gsfiler, tmp_path / "first", monkeypatch)
    assert [command[:2] for command, _ in done] == [
        ["filing", "new"], ["filing", "check"], ["filing", "fees"], ["filing", "check"],
        ["filing", "export"], ["filing", "export"], ["xml", "check"], ["filing", "export"],
    ]  # fmt: skip
    # Only the first check has something to say that is more than a note: the fees.
    assert [outcome.code for _, outcome in done] == [0, 1, 0, 0, 0, 0, 0, 0]
    assert "PAYMENT_AMOUNT_MISSING" in done[1][1].out
    assert "Total" in done[2][1].out
    assert "Stage: ready to" in done[3][1].out
    assert "candles.xml: valid" in done[6][1].out
    made = {each.name: each.read_bytes() for each in (tmp_path / "first").iterdir()}
    assert {"candles.json", "candles.html", "candles.xml", "candles.zip", "mark.png"} <= set(made)
    package_is_whole(made["candles.zip"], made["candles.xml"], made["mark.png"])

    journey(gsfiler, tmp_path / "second", monkeypatch)
    again = {each.name: each.read_bytes() for each in (tmp_path / "second").iterdir()}
    assert again == made


def package_is_whole(package: bytes, document: bytes, picture: bytes) -> None:
    """Fail unless a package holds one XML and the picture, as its manifest says."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(members.pop("manifest.json"))
    assert members == {"filing.xml": document, "mark.png": picture}
    assert {each["path"]: each["sha256"] for each in manifest["files"]} == {
        name: sha256_of(data) for name, data in members.items()
    }
    assert all(each["document_kind"] for each in manifest["files"])


def test_json_and_gsf_give_the_same_bytes(gsfiler: Gsfiler, tmp_path: Path) -> None:
    for name in ("one.json", "two.gsf"):
        gsfiler("filing", "new", "madrid", tmp_path / name, "--example")
        gsfiler("filing", "fees", tmp_path / name, "--take")
        for ending in ("xml", "zip", "html"):
            out = tmp_path / f"{name[:3]}.{ending}"
            assert gsfiler("filing", "export", tmp_path / name, out).code == 0
    for ending in ("xml", "zip", "html"):
        assert (tmp_path / f"one.{ending}").read_bytes() == (
            tmp_path / f"two.{ending}"
        ).read_bytes()


def test_a_form_filled_in_by_a_program_gives_the_same_package(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, filled = example(tmp_path)
    empty = tmp_path / "typed.json"
    gsfiler("filing", "new", "madrid", empty)
    stored = json.loads(empty.read_text("utf-8"))
    stored["transaction"]["office"] = "IE"
    stored["transaction"]["forms"] = [form_of(filled)]
    stored["attachments"] = filled["attachments"]
    stored["desk"] = filled["desk"]
    rewrite(empty, stored)
    packages = []
    for each in (path, empty):
        gsfiler("filing", "fees", each, "--take")
        out = each.with_suffix(".zip")
        assert gsfiler("filing", "export", each, out).code == 0
        packages.append(out.read_bytes())
    assert packages[0] == packages[1]


def test_a_package_becomes_the_draft_it_was_made_of(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, _ = example(tmp_path)
    gsfiler("filing", "fees", path, "--take")
    gsfiler("filing", "export", path, tmp_path / "out.zip")
    back = tmp_path / "back.gsf"
    assert gsfiler("filing", "import", tmp_path / "out.zip", back).code == 0
    (told,) = gsfiler("filing", "compare", path, back, "--json").objects()
    changed = {each["path"].split(".")[-1].split("[")[0] for each in told["rows"]}  # type: ignore[attr-defined]
    assert changed <= {"request_date", "receiving_office_date", "title", "basic_marks", "desk"}
    assert gsfiler("filing", "export", back, tmp_path / "again.xml").code == 0
    assert gsfiler("filing", "export", path, tmp_path / "once.xml").code == 0
    assert (tmp_path / "again.xml").read_bytes() == (tmp_path / "once.xml").read_bytes()


def test_the_example_is_ours_alone_and_small() -> None:
    opened = example_draft()
    assert not opened.findings
    assert [each.path for each in opened.draft.attachments] == ["mark.png"]
    (picture,) = opened.contents.values()
    assert len(picture) < 4_000
    assert "example" in opened.draft.desk.title
    for party in opened.draft.transaction.forms[0].applicants:  # type: ignore[union-attr]
        for contact in party.contacts:
            assert all(each.text.endswith(".example") for each in contact.email_addresses)
