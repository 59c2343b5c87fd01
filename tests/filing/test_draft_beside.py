"""A draft in plain JSON, and the files beside it."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from gsfiler.core.errors import DraftError
from gsfiler.core.files import sha256_of
from gsfiler.filing.drafts import draft_beside, draft_file
from gsfiler.filing.drafts.draft_file import (
    OpenDraft,
    export_json,
    open_draft,
    save_draft,
)
from gsfiler.filing.drafts.history import with_snapshot
from gsfiler.filing.drafts.safe_saving import backup_path
from tests.filing.draft_samples import (
    DAY,
    LETTER,
    titled,
    with_files,
    with_letter,
)


def test_plain_json_opens_with_the_files_beside_it(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "letter.pdf").write_bytes(LETTER)
    path = tmp_path / "case.json"
    path.write_text(
        '\ufeff{"transaction": {"office": "ES", "forms": {"form": "madrid"}},'
        ' "attachments": {"path": "papers/letter.pdf", "document_kind": "MISCELLANEOUS"}}',
        encoding="utf-8",
    )

    opened = open_draft(path)

    (attachment,) = opened.draft.attachments
    (told,) = opened.findings
    assert told.finding.message.startswith("These files were taken into the draft from beside")
    assert "“papers/letter.pdf”" in told.finding.message
    assert opened.contents == {attachment.sha256: LETTER}
    assert (attachment.size, attachment.media_type) == (len(LETTER), "application/pdf")
    save_draft(tmp_path / "case.gsf", replace(opened, fingerprint=""))
    assert open_draft(tmp_path / "case.gsf").draft == opened.draft


@pytest.mark.parametrize("name", ["../secret.txt", "/etc/hostname", "link.txt", "C:secret.txt", ""])
def test_plain_json_reads_nothing_outside_its_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    folder = tmp_path / "case"
    folder.mkdir()
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    path = folder / "case.json"
    path.write_text(json.dumps({"transaction": {}, "attachments": [{"path": name}]}))

    opened = open_draft(path)

    assert opened.contents == {}
    assert [each.finding.code for each in opened.findings] == ["ATTACHMENT_MISSING"]


@pytest.mark.parametrize("name", [".ssh/id_rsa", "papers/.secret", ".netrc", "shown/id_rsa"])
def test_plain_json_reads_nothing_hidden_below_its_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / ".ssh").mkdir()
    (tmp_path / "papers").mkdir()
    for each in (".ssh/id_rsa", "papers/.secret", ".netrc"):
        (tmp_path / each).write_text("secret")
    (tmp_path / "shown").symlink_to(tmp_path / ".ssh")
    path = tmp_path / "case.json"
    path.write_text(json.dumps({"transaction": {}, "attachments": [{"path": name}]}))

    opened = open_draft(path)

    assert opened.contents == {}
    assert [each.finding.code for each in opened.findings] == ["ATTACHMENT_MISSING"]


def test_plain_json_takes_no_other_file_than_it_records(tmp_path: Path) -> None:
    recorded = sha256_of(LETTER)
    (tmp_path / "letter.pdf").write_bytes(LETTER)
    (tmp_path / "salary.pdf").write_bytes(b"other")
    named = [{"path": name, "sha256": recorded} for name in ("salary.pdf", "letter.pdf")]
    path = tmp_path / "case.json"
    path.write_text(json.dumps({"transaction": {}, "attachments": named}))

    opened = open_draft(path)

    assert opened.contents == {recorded: LETTER}
    assert [(each.path, each.finding.code) for each in opened.findings] == [
        ("attachments[0]", "ATTACHMENT_OTHER_BESIDE"),
    ]


def test_plain_json_reads_each_file_once_and_no_more_than_a_draft_may_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft_beside, "LIMITS", replace(draft_file.LIMITS, total_bytes=1500))
    (tmp_path / "a.bin").write_bytes(b"a" * 1000)
    (tmp_path / "b.bin").write_bytes(b"b" * 1000)
    path = tmp_path / "case.json"

    def name(*names: str) -> None:
        named = [{"path": each} for each in names]
        path.write_text(json.dumps({"transaction": {}, "attachments": named}))

    name("a.bin", "a.bin")
    assert len(open_draft(path).contents) == 1
    name("a.bin", "b.bin")
    with pytest.raises(DraftError, match="together more than 1,500 bytes"):
        open_draft(path)
    name(*(f"{number}.bin" for number in range(5_001)))
    with pytest.raises(DraftError, match="more than 4,999 files"):
        open_draft(path)


@pytest.mark.parametrize(
    "files",
    [
        [("a.pdf", b"1"), ("a.pdf", b"2")],
        [("a.pdf", b"1"), ("A.PDF", b"2")],
        [("a", b"1"), ("a/b", b"2")],
        [("case.json", b"1")],
        [("case.json.bak", b"1")],
        [(".bashrc", b"1")],
    ],
)
@pytest.mark.parametrize("write", [export_json, save_draft])
def test_no_attachment_beside_json_takes_the_place_of_another(
    tmp_path: Path, files: list[tuple[str, bytes]], write: Callable[[Path, OpenDraft], object]
) -> None:
    with pytest.raises(DraftError, match="cannot be written beside it"):
        write(tmp_path / "case.json", with_files(*files))
    assert list(tmp_path.iterdir()) == []


def test_one_attachment_named_twice_is_written_once(tmp_path: Path) -> None:
    opened = with_files(("a.pdf", b"1"), ("a.pdf", b"1"))
    export_json(tmp_path / "case.json", opened)
    assert (tmp_path / "a.pdf").read_bytes() == b"1"


def test_no_attachment_is_written_where_the_json_was_changed_by_another(tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    opened = save_draft(path, titled("mine"))
    path.write_bytes(b"{}")
    mine = with_letter()
    with pytest.raises(DraftError, match="has changed this file"):
        save_draft(path, replace(mine, fingerprint=opened.fingerprint))
    assert not (tmp_path / "letter.pdf").exists()
    save_draft(path, replace(mine, fingerprint=sha256_of(b"{}")))
    assert (tmp_path / "letter.pdf").read_bytes() == LETTER


def test_a_draft_is_exported_as_json_and_opens_the_same(tmp_path: Path) -> None:
    opened = with_letter()
    path = tmp_path / "out" / "case.json"

    export_json(path, opened)

    again = open_draft(path)
    assert (again.draft, again.contents) == (opened.draft, opened.contents)
    assert json.loads(path.read_text())["format"] == "gsfiler-filing"
    assert list(json.loads(path.read_text()))[:2] == ["format", "version"]
    again.draft.desk.title = "changed"
    save_draft(path, again)
    assert open_draft(path).draft.desk.title == "changed"
    assert open_draft(backup_path(path)).draft.desk.title == "Ibarra"


def test_an_export_replaces_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"mine")
    with pytest.raises(DraftError, match="another file has this name"):
        export_json(tmp_path / "case.json", with_letter())
    assert (tmp_path / "letter.pdf").read_bytes() == b"mine"
    assert not (tmp_path / "case.json").exists()


def test_plain_json_does_not_lose_a_history_unseen(tmp_path: Path) -> None:
    opened = titled("first")
    opened = replace(opened, snapshots=with_snapshot((), opened.draft, "kept", DAY))
    with pytest.raises(DraftError, match="no room for the history"):
        save_draft(tmp_path / "a.json", opened)
