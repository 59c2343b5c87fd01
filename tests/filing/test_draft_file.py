"""The draft on the disk: the same bytes each time, never half written, never lost."""

import io
import json
import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core import files
from gsfiler.core.errors import DraftError, InputError
from gsfiler.core.files import sha256_of
from gsfiler.filing.draft import Attachment, Draft, new_draft
from gsfiler.filing.drafts import draft_beside, draft_file, safe_saving
from gsfiler.filing.drafts.draft_file import (
    OpenDraft,
    draft_bytes,
    export_json,
    is_changed_on_disk,
    open_backup,
    open_draft,
    read_draft,
    save_draft,
)
from gsfiler.filing.drafts.draft_json import draft_from_json, draft_json, readable_json
from gsfiler.filing.drafts.draft_lock import STALE_HOURS
from gsfiler.filing.drafts.history import KEPT, Snapshot, history_of, with_snapshot
from gsfiler.filing.drafts.safe_saving import backup_path
from gsfiler.filing.files.attachments import attach
from tests.filing.draft_samples import filled_draft

SAMPLES = Path(__file__).parent / "data" / "drafts"
DAY = "2026-11-22T10:00:00+00:00"
LETTER = b"%PDF-1.7\n% a letter\n%%EOF\n"


def titled(title: str) -> OpenDraft:
    draft = new_draft("madrid")
    draft.desk.title = title
    return OpenDraft(draft)


def with_letter(title: str = "Ibarra") -> OpenDraft:
    opened = titled(title)
    attached = attach(opened.draft, {}, LETTER, name="letter.pdf", document_kind="MISCELLANEOUS")
    return replace(opened, draft=attached.draft, contents=attached.contents)


def archive_of(members: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return written.getvalue()


def members_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


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


def test_saving_keeps_the_last_good_state_beside(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    first = save_draft(path, titled("first"))
    before = path.read_bytes()

    first.draft.desk.title = "second"
    second = save_draft(path, first)
    save_draft(path, second)

    assert open_draft(path).draft.desk.title == "second"
    assert backup_path(path).read_bytes() == before


def test_a_file_that_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    mine = save_draft(path, titled("mine"))
    theirs = open_draft(path)
    theirs.draft.desk.title = "theirs"
    save_draft(path, theirs)
    mine.draft.desk.title = "mine, later"

    assert is_changed_on_disk(path, mine)
    with pytest.raises(DraftError, match=r"has changed this file .* under another name"):
        save_draft(path, mine)

    assert open_draft(path).draft.desk.title == "theirs"
    save_draft(path, mine, replacing=True)
    assert open_draft(path).draft.desk.title == "mine, later"
    assert open_draft(backup_path(path)).draft.desk.title == "theirs"


def test_a_new_draft_does_not_replace_another_file(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    save_draft(path, titled("first"))
    with pytest.raises(DraftError, match="a file of this name already"):
        save_draft(path, titled("second"))


def test_a_file_that_was_taken_away_is_written_again(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    opened = save_draft(path, titled("first"))
    path.unlink()
    save_draft(path, opened)
    assert open_draft(path).draft.desk.title == "first"


SAVES_AT_THE_SIGNAL = """
import sys
from pathlib import Path
from gsfiler.core.errors import DraftError
from gsfiler.filing.drafts.draft_file import open_draft, save_draft
opened = open_draft(Path(sys.argv[1]))
opened.draft.desk.title = sys.argv[2]
print("ready", flush=True)
sys.stdin.readline()
try:
    save_draft(Path(sys.argv[1]), opened)
except DraftError:
    sys.exit(3)
"""


def test_of_those_who_save_at_the_same_moment_all_but_one_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    save_draft(path, titled("first"))
    command = [sys.executable, "-c", SAVES_AT_THE_SIGNAL, str(path)]
    work = [
        subprocess.Popen(
            [*command, str(number)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for number in range(4)
    ]
    for each in work:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    for each in work:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    codes = [each.wait(60) for each in work]
    for each in work:
        each.communicate()
    assert sorted(codes) == [0, 3, 3, 3]
    assert open_draft(path).draft.desk.title == str(codes.index(0))
    assert [each.name for each in tmp_path.iterdir() if "saving" in each.name] == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[: len(data) // 2],
        lambda _: b"PK\x03\x04" + b"\0" * 100,
        lambda data: data.replace(b"PK\x01\x02", b"PK\x01\x03"),
        lambda _: b"not a draft at all",
        lambda _: archive_of({"other.json": b"{}"}),
        lambda _: archive_of({"filing.json": b'{"format": "gsfiler-filing", '}),
        lambda _: archive_of({"filing.json": b'{"format": "else"}'}),
        lambda _: archive_of({"filing.json": b"[]"}),
        lambda _: archive_of({"filing.json": b"{}", "../evil": b"x"}),
    ],
)
def test_a_damaged_file_offers_its_backup(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "a.gsf"
    opened = save_draft(path, titled("good"))
    opened.draft.desk.title = "better"
    save_draft(path, opened)
    path.write_bytes(damage(path.read_bytes()))
    damaged = path.read_bytes()

    with pytest.raises(DraftError, match=r"lies beside it as “a\.gsf\.bak”") as told:
        open_draft(path)

    assert told.value.backup == backup_path(path)
    rescued = open_backup(path)
    assert rescued.draft.desk.title == "good"
    save_draft(path, rescued)
    assert open_draft(path).draft.desk.title == "good"
    assert (tmp_path / "a.gsf.damaged-1").read_bytes() == damaged
    assert open_draft(backup_path(path)).draft.desk.title == "good"


def test_a_damaged_file_without_a_backup_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    path.write_bytes(b"")
    with pytest.raises(DraftError, match=r"the file is empty\. .* no backup") as told:
        open_draft(path)
    assert told.value.backup is None


def test_a_disk_that_fills_up_leaves_the_draft_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.gsf"
    opened = save_draft(path, titled("first"))
    opened.draft.desk.title = "second"
    before = path.read_bytes()
    written = files.write_flushed

    def full(place: Path, data: bytes) -> None:
        if place.name.startswith(".a.gsf."):
            written(place, data[: len(data) // 2])
            raise OSError(28, "No space left on device")
        written(place, data)

    monkeypatch.setattr(files, "write_flushed", full)
    with pytest.raises(InputError, match=r"No space left on device.*the old file is untouched"):
        save_draft(path, opened)

    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.suffix in {".tmp", ".saving"}] == []
    monkeypatch.undo()
    save_draft(path, opened)
    assert open_draft(path).draft.desk.title == "second"


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
def test_a_real_limit_of_the_system_leaves_the_draft_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    save_draft(path, titled("first"))
    before = path.read_bytes()
    program = (
        "import sys; from pathlib import Path;"
        "from gsfiler.filing.drafts.draft_file import open_draft, save_draft;"
        "o = open_draft(Path(sys.argv[1])); o.draft.desk.notes = sys.argv[2] * 200;"
        "save_draft(Path(sys.argv[1]), o)"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, str(path), "".join(map(chr, range(256, 2000)))],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )
    assert "the file cannot be written" in told.stderr
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


def with_files(*files: tuple[str, bytes]) -> OpenDraft:
    opened = titled("files")
    contents = {sha256_of(data): data for _, data in files}
    opened.draft.attachments = [
        Attachment(path=path, sha256=sha256_of(data), size=len(data)) for path, data in files
    ]
    return replace(opened, contents=contents)


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


def test_what_could_not_be_opened_again_is_not_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = with_files(*((f"{number}.bin", b"%d" % number) for number in range(5_000)))
    with pytest.raises(DraftError, match="more than 5,000 files"):
        save_draft(tmp_path / "many.gsf", many)

    monkeypatch.setattr(draft_file, "LIMITS", replace(draft_file.LIMITS, member_bytes=2_000))
    with pytest.raises(DraftError, match=r"“filing\.json” in it has more than 2,000 bytes"):
        save_draft(tmp_path / "long.gsf", titled("x" * 2_000))
    save_draft(tmp_path / "short.gsf", titled("x"))

    stranger = replace(titled("x"), others={"History/0001.JSON": b""})
    kept = with_snapshot((), stranger.draft, "kept", DAY)
    with pytest.raises(DraftError, match="a file of another program"):
        save_draft(tmp_path / "twice.gsf", replace(stranger, snapshots=kept))
    assert [each.name for each in tmp_path.iterdir()] == ["short.gsf"]


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


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b'{"transaction": {', r"line 1, column 18: this is not JSON"),
        (b'{"transaction": 3}', r"the field “transaction” cannot be used"),
        (
            b'{"transaction": {"forms": [{"form": "madrid", "mark": {"mark_category": []}}]}}',
            r"the field “transaction\.forms\[0\]\.mark\.mark_category” cannot be used",
        ),
        (b'{"transaction": {"forms": [{"form": "hague"}]}}', r"must be “madrid” or"),
        (b'{"transaction": {"forms": [{}]}}', r"must be “madrid” or"),
        (b'{"transaction": {}, "transaction": {}}', r"“transaction” stands twice"),
        (b'{"transaction": {"office": NaN}}', r"“NaN” is not a number"),
        (b'{"transaction": {}, "version": true}', r"is not a version"),
        (b'{"transaction": {}, "version": 0}', r"is not a version"),
        (b'{"a": ' + b"[" * 5000 + b"]" * 5000 + b"}", r"nested too deeply"),
        (b'{"transaction": {}, "a": ' + b"[" * 90 + b"]" * 90 + b"}", r"more than 60 deep"),
        (b'{"transaction": {"office": "\xff"}}', r"not UTF-8"),
        (b'{"greeting": "hello"}', r"this is not a draft"),
    ],
)
def test_a_json_file_that_is_no_draft_names_the_place(data: bytes, told: str) -> None:
    with pytest.raises(DraftError, match=told):
        read_draft(data, source="case.json")


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


def test_a_large_draft_opens_quickly(tmp_path: Path) -> None:
    classes = [
        {
            "class_number": number % 45 + 1,
            "descriptions": "; ".join(f"apparatus {number}.{n}, namely lifts" for n in range(34)),
        }
        for number in range(60)
    ]
    form = {"form": "madrid", "goods_services": {"class_descriptions": classes}}
    draft = Draft.model_validate({"transaction": {"forms": [form]}})
    path = tmp_path / "large.gsf"
    save_draft(path, OpenDraft(draft))

    taken = []
    for _ in range(5):
        start = perf_counter()
        open_draft(path)
        taken.append(perf_counter() - start)

    assert min(taken) < 0.05


def test_the_example_of_the_documentation_opens(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "draft_format.md").read_text(encoding="utf-8")
    path = tmp_path / "case.json"
    path.write_text(page.partition("```json\n")[2].partition("```")[0], encoding="utf-8")
    form = open_draft(path).draft.transaction.forms[0]
    assert [each.country for each in form.designations] == ["US", "JP"]
    assert str(KEPT) in page
    assert str(STALE_HOURS) in page


def test_a_guard_left_by_a_program_that_was_killed_hinders_nobody(tmp_path: Path) -> None:
    path = tmp_path / "a.gsf"
    (tmp_path / ".a.gsf.saving").write_bytes(b"")
    save_draft(path, titled("first"))
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.gsf"]


def test_who_waits_too_long_for_another_to_save_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe_saving, "_TRIES", 2)
    monkeypatch.setattr(safe_saving, "_PAUSE", 0)
    with (tmp_path / ".a.gsf.saving").open("wb") as other:
        assert files.lock_alone(other.fileno())
        with pytest.raises(DraftError, match="another program is saving this file"):
            save_draft(tmp_path / "a.gsf", titled("first"))


def test_where_nothing_can_be_written_the_user_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(InputError, match="the file cannot be written"):
        save_draft(tmp_path / "file" / "a.gsf", titled("first"))
    with pytest.raises(InputError, match="the file cannot be read"):
        open_draft(tmp_path)


def test_a_draft_too_large_to_be_opened_again_is_not_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = replace(draft_file.LIMITS, total_bytes=2**20 + 100)
    monkeypatch.setattr(draft_file, "LIMITS", small)
    with pytest.raises(DraftError, match="its files together have more than"):
        save_draft(tmp_path / "a.gsf", with_letter())


def test_what_repeats_itself_millions_of_times_opens_again(tmp_path: Path) -> None:
    opened = titled("x" * (9 * 2**20))
    save_draft(tmp_path / "a.gsf", opened)
    assert open_draft(tmp_path / "a.gsf").draft == opened.draft


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
