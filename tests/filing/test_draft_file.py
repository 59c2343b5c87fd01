"""The draft on the disk: every field comes back, the same bytes each time, in every version."""

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.errors import DraftError
from gsfiler.filing.draft import new_draft
from gsfiler.filing.drafts.draft_file import (
    OpenDraft,
    draft_bytes,
    open_draft,
    read_draft,
    save_draft,
)
from gsfiler.filing.drafts.draft_json import draft_from_json, draft_json, readable_json
from gsfiler.filing.drafts.history import Snapshot, history_of, with_snapshot
from gsfiler.filing.drafts.safe_saving import backup_path
from tests.filing.draft_samples import (
    DAY,
    LETTER,
    archive_of,
    filled_draft,
    members_of,
    titled,
    with_letter,
)

SAMPLES = Path(__file__).parent / "data" / "drafts"


def test_a_draft_with_every_field_comes_back_as_it_was(tmp_path: Path) -> None:
    draft = filled_draft()
    draft.attachments = []
    path = tmp_path / "all.gsf"

    save_draft(path, OpenDraft(draft))

    opened = open_draft(path)
    assert opened.draft == draft
    assert opened.findings == ()


def test_the_same_draft_gives_the_same_bytes(tmp_path: Path) -> None:
    opened = with_letter()
    opened = replace(opened, snapshots=with_snapshot((), opened.draft, "First", DAY))
    data = draft_bytes(opened)

    assert draft_bytes(read_draft(data, source="x.gsf")) == data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = archive.infolist()
    sha256 = opened.draft.attachments[0].sha256
    assert [info.filename for info in infos] == [
        "filing.json",
        f"attachments/{sha256}",
        "history/0001.json",
    ]
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert {info.extra for info in infos} == {b""}


@given(st.text(), st.text(alphabet=st.characters(categories=["Cs", "Cc", "Lo", "Nd"])))
def test_whatever_is_typed_survives(first: str, second: str) -> None:
    opened = titled(first)
    opened.draft.desk.notes = second

    again = read_draft(draft_bytes(opened), source="x.gsf").draft

    assert again.desk.title == json.loads(json.dumps(first))
    assert again.desk.notes == json.loads(json.dumps(second))


def test_leading_zeros_and_trailing_ones_stay_as_typed() -> None:
    stored = b"""{"format": "gsfiler-filing", "version": 1, "transaction": {"forms": [{
        "form": "madrid", "payments": [{"payable_total": 903.50, "fees": {"unit_quantity": 1e2}}],
        "basic_marks": [{"registrations": [{"number": "007", "date": 2020}]}]}]}}"""
    form = draft_from_json(stored, source="x.json").transaction.forms[0]

    assert form.payments[0].payable_total.amount == "903.50"
    assert form.payments[0].fees[0].unit_quantity == "1e2"
    assert form.basic_marks[0].registrations[0].number == "007"
    assert form.basic_marks[0].registrations[0].date == "2020"


def test_numbers_in_unknown_fields_stay_numbers() -> None:
    stored = json.dumps(
        {"transaction": {"scale": 1.5, "deep": [{"count": 3, "share": 0.25}]}, "odd": {"x": -2e-3}}
    ).encode()
    again = json.loads(draft_json(draft_from_json(stored, source="x.json")))

    assert again["transaction"]["scale"] == 1.5
    assert again["transaction"]["deep"] == [{"count": 3, "share": 0.25}]
    assert again["odd"] == {"x": -0.002}


def test_unknown_members_and_fields_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "later.gsf"
    stored = new_draft("madrid").stored() | {"scent": {"of": ["cut", "grass"]}, "none": None}
    strange = {
        "filing.json": json.dumps(stored).encode(),
        "signatures/one.p7s": b"signed",
        f"attachments/{'a' * 64}": b"named by nobody we know",
        "history/readme.txt": b"not a snapshot",
        "history/00001.json": b"not our way to count",
    }
    path.write_bytes(archive_of(strange))

    opened = open_draft(path)
    opened.draft.desk.title = "changed"
    save_draft(path, opened)

    after = members_of(path)
    assert json.loads(after.pop("filing.json"))["scent"] == {"of": ["cut", "grass"]}
    assert after == {name: data for name, data in strange.items() if name != "filing.json"}


@pytest.mark.parametrize("ending", ["gsf", "json"])
def test_a_newer_version_is_declined_without_harm(tmp_path: Path, ending: str) -> None:
    stored = json.dumps({"format": "gsfiler-filing", "version": 7, "what": "ever"}).encode()
    path = tmp_path / f"newer.{ending}"
    path.write_bytes(archive_of({"filing.json": stored}) if ending == "gsf" else stored)
    before = path.read_bytes()
    backup_path(path).write_bytes(draft_bytes(titled("older")))

    with pytest.raises(
        DraftError, match=r"version 7 .* newer gsfiler; this one reads version 1"
    ) as told:
        open_draft(path)

    assert told.value.backup is None
    assert path.read_bytes() == before


def test_attachments_of_the_draft_and_its_history_are_held_once_and_let_go(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.gsf"
    opened = with_letter()
    sha256 = opened.draft.attachments[0].sha256
    opened = replace(opened, snapshots=with_snapshot((), opened.draft, "with letter", DAY))
    opened = save_draft(path, opened)

    opened.draft.attachments = []
    opened = save_draft(path, opened)
    assert f"attachments/{sha256}" in members_of(path)

    save_draft(path, replace(open_draft(path), snapshots=()))
    assert f"attachments/{sha256}" not in members_of(path)


def test_altered_and_missing_attachments_are_found_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    opened = save_draft(path, with_letter())
    sha256 = opened.draft.attachments[0].sha256
    members = members_of(path)

    path.write_bytes(archive_of(members | {f"attachments/{sha256}": LETTER + b"!"}))
    altered = open_draft(path)
    assert [(f.path, f.finding.code) for f in altered.findings] == [
        ("attachments[0]", "ATTACHMENT_ALTERED")
    ]
    save_draft(path, altered)
    assert members_of(path)[f"attachments/{sha256}"] == LETTER + b"!"

    path.write_bytes(archive_of({"filing.json": members["filing.json"]}))
    assert [f.finding.code for f in open_draft(path).findings] == ["ATTACHMENT_MISSING"]


def test_a_history_whose_numbers_run_out_is_numbered_anew(tmp_path: Path) -> None:
    opened = titled("0")
    snapshots = (Snapshot(999_999_999, with_snapshot((), opened.draft, "0", DAY)[0].data),)
    for title in ("1", "2"):
        snapshots = with_snapshot(snapshots, titled(title).draft, title, DAY)
    path = tmp_path / "a.gsf"
    save_draft(path, replace(opened, snapshots=snapshots))
    again = open_draft(path)
    assert again.others == {}
    assert [(each.number, each.label) for each in history_of(again.snapshots)] == [
        (1, "0"),
        (2, "1"),
        (3, "2"),
    ]


def test_one_file_of_each_version_opens_for_ever() -> None:
    for path in sorted(SAMPLES.iterdir()):
        if path.suffix in {".gsf", ".json"}:
            opened = open_draft(path)
            codes = {each.finding.code for each in opened.findings}
            assert codes <= {"ATTACHMENT_TAKEN_BESIDE"}
            assert opened.draft.desk.title == "Version 1"
            assert opened.draft.attachments[0].path == "letter.pdf"


def test_the_sample_of_version_1_is_what_is_written_today() -> None:
    data = (SAMPLES / "version-1.gsf").read_bytes()
    opened = read_draft(data, source="version-1.gsf")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.read("filing.json") == draft_json(opened.draft)
    assert (SAMPLES / "version-1.json").read_bytes() == readable_json(opened.draft)
    assert len(opened.snapshots) == 1


def make_samples() -> None:
    """Write the samples of today's version; those of earlier ones are never written again."""
    opened = with_letter("Version 1")
    snapshots = with_snapshot((), opened.draft, "Sent to the client", DAY)
    opened = replace(opened, snapshots=snapshots)
    (SAMPLES / "version-1.gsf").write_bytes(draft_bytes(opened))
    (SAMPLES / "version-1.json").write_bytes(readable_json(opened.draft))
    (SAMPLES / "letter.pdf").write_bytes(LETTER)


if __name__ == "__main__":
    make_samples()
