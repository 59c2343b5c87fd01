"""The workbench's file and its draft."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.errors import InputError
from gsfiler.core.files import sha256_of
from gsfiler.lists.fix import Fix, FixLog, FixReason
from gsfiler.lists.session import (
    FileChanged,
    FileState,
    IgnoredFinding,
    Session,
    TermNote,
    file_state,
    forget_draft,
    forget_left_draft,
    left_drafts,
    looks_like_session,
    own_draft,
    read_draft,
    read_session,
    save_unless_changed,
    session_bytes,
)

FULL = Session(
    text="Class 25: hats; Höschen; 帽子.",
    notes=(TermNote(class_number=25, term="hats", note="ask", source="brief", reviewer="AB"),),
    ignored=(IgnoredFinding(class_number=None, term="x", code="TERM_NEAR", reason="client"),),
    designated_parties=("US", "JP"),
    nice_edition="12-2024",
    fixes=(
        FixLog(
            hash_before="a",
            hash_after="b",
            fixes=(Fix(place=0, before="hat", after="hats", reasons=(FixReason.VARIANT,)),),
        ),
    ),
)


def test_a_session_reads_back_as_it_was_written() -> None:
    assert read_session(session_bytes(FULL), "a") == FULL


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_reads_back_to_the_letter(text: str) -> None:
    assert read_session(session_bytes(Session(text=text)), "a").text == text


def test_the_class_of_a_note_is_called_class_in_the_file() -> None:
    assert json.loads(session_bytes(FULL))["notes"][0]["class"] == 25


def test_parts_that_are_not_known_are_kept() -> None:
    content = json.loads(session_bytes(FULL))
    content["colour"] = {"of": ["a"]}
    content["notes"][0]["stars"] = 3
    kept = json.loads(session_bytes(read_session(json.dumps(content).encode(), "a")))
    assert kept["colour"] == {"of": ["a"]}
    assert kept["notes"][0]["stars"] == 3


def test_a_newer_version_is_declined_with_a_sentence() -> None:
    data = json.dumps({"format": "gsfiler-session", "version": 2}).encode()
    with pytest.raises(InputError) as raised:
        read_session(data, "list.gsfiler")
    assert str(raised.value) == (
        "list.gsfiler: the file was made by a newer gsfiler (file version 2; this one reads 1). "
        "Update gsfiler and open it again; the file is unchanged."
    )


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "it is not JSON, or was cut off"),
        (b'{"format": "gsfiler-sess', "it is not JSON, or was cut off"),
        (b"[" * 100_000, "it is not JSON, or was cut off"),
        (b"\xff\xfe", "it is not JSON, or was cut off"),
        (b"[]", "its format is not “gsfiler-session”"),
        (b'{"format": "other"}', "its format is not “gsfiler-session”"),
        (
            b'{"format": "gsfiler-session", "version": 1, "text": 3}',
            "text: Input should be a valid string",
        ),
        (
            b'{"format": "gsfiler-session", "version": 1, "designated_parties": ["USA"]}',
            (
                "designated_parties: Value error, “USA” is not an ST.3 code; give two letters "
                "such as US, JP or EM."
            ),
        ),
    ],
)
def test_what_is_no_session_is_refused_with_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(InputError) as raised:
        read_session(data, "a")
    assert str(raised.value) == (
        f"a: this is no list that gsfiler saved ({why}). Open the last copy you have of it."
    )


@pytest.mark.parametrize(
    ("data", "is_one"),
    [(session_bytes(FULL), True), (b"\xef\xbb\xbf" + session_bytes(FULL), True), (b"hats", False)],
)
def test_a_session_is_seen_by_its_beginning(data: bytes, *, is_one: bool) -> None:
    assert looks_like_session(data) is is_one


def test_a_file_is_the_same_changed_or_gone(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"hats")
    known = sha256_of(b"hats")
    assert file_state(path, known) is FileState.SAME
    path.write_bytes(b"mats")
    assert file_state(path, known) is FileState.CHANGED
    path.unlink()
    assert file_state(path, known) is FileState.GONE
    assert file_state(tmp_path, known) is FileState.CHANGED


def test_saving_refuses_a_file_that_somebody_else_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    first = save_unless_changed(path, b"hats", "")
    second = save_unless_changed(path, b"caps", first)
    path.write_bytes(b"theirs")
    with pytest.raises(FileChanged, match="changed by somebody else since you opened it"):
        save_unless_changed(path, b"mine", second)
    assert path.read_bytes() == b"theirs"


def test_saving_writes_a_vanished_file_again(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    known = save_unless_changed(path, b"hats", "")
    path.unlink()
    assert save_unless_changed(path, b"hats", known) == known
    assert path.read_bytes() == b"hats"


def test_a_draft_that_is_held_is_not_left(tmp_path: Path) -> None:
    with own_draft(tmp_path, "one") as path:
        path.write_bytes(session_bytes(FULL))
        assert left_drafts(tmp_path) == []
    assert left_drafts(tmp_path) == [path]
    assert read_draft(path) == FULL
    forget_left_draft(path)
    assert left_drafts(tmp_path) == []
    assert not path.parent.exists()


def test_the_newest_left_draft_comes_first(tmp_path: Path) -> None:
    paths = []
    for number, name in enumerate(("one", "two", "three")):
        with own_draft(tmp_path, name) as path:
            path.write_bytes(session_bytes(FULL))
            os.utime(path, (1000 + number, 1000 + number))
        paths.append(path)
    assert left_drafts(tmp_path) == paths[::-1]


def test_an_unused_hold_leaves_nothing(tmp_path: Path) -> None:
    with own_draft(tmp_path, "one"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_draft_that_cannot_be_deleted_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "list.gsfiler"
    folder.mkdir()
    with pytest.raises(InputError, match="the draft cannot be deleted"):
        forget_draft(folder)
