"""Files that go with a draft: attached by content, named safely, looked after."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.errors import DraftError, InputError
from gsfiler.filing.draft import Attachment, Draft, new_draft
from gsfiler.filing.files import attachments
from gsfiler.filing.files.attachments import attach, check_attachments, check_integrity, check_names
from gsfiler.filing.files.file_names import MOST_CHARACTERS, name_problem, safe_name
from gsfiler.filing.files.media import facts_by_hash
from gsfiler.filing.form.documents import Document
from gsfiler.filing.form.mark import MarkImage
from gsfiler.filing.madrid import MadridApplication
from tests.filing.media_samples import mp4, pdf, picture


def codes(data: bytes, name: str) -> list[str]:
    attached = attach(new_draft("madrid"), {}, data, name=name, document_kind="X")
    return [each.finding.code for each in attached.findings]


def test_a_file_is_attached_with_what_its_content_says(tmp_path: Path) -> None:
    path = tmp_path / "Mark größe.png"
    path.write_bytes(picture())
    draft = new_draft("madrid")

    attached = attach(draft, {}, path, document_kind="REPRODUCTION")

    assert attached.findings == ()
    assert attached.attachment.path == "Mark größe.png"
    assert attached.attachment.media_type == "image/png"
    assert attached.attachment.size == len(picture())
    assert attached.contents == {attached.attachment.sha256: picture()}
    assert draft.attachments == []
    assert check_integrity(attached.draft, attached.contents) == ()
    assert check_attachments(attached.draft, facts_by_hash(attached.contents)) == ()


@pytest.mark.parametrize(
    ("data", "name", "found"),
    [
        (picture("TIFF"), "mark.jpg", ["ATTACHMENT_MISNAMED"]),
        (picture("JPEG")[:2000], "mark.jpg", ["ATTACHMENT_CONDITION"]),
        (picture("TIFF")[:2000], "mark.jpg", ["ATTACHMENT_CONDITION", "ATTACHMENT_MISNAMED"]),
        (b"", "mark.jpg", ["ATTACHMENT_CONDITION"]),
        (pdf(encrypted=True), "power.pdf", ["ATTACHMENT_CONDITION"]),
        (b"\0\1\2\3", "mark.jpg", ["ATTACHMENT_UNKNOWN"]),
        (pdf(), "power", ["ATTACHMENT_MISNAMED"]),
        (pdf(), "power.PDF", []),
        (pdf(), "power.signed", []),
        (mp4(), "film.mp4", []),
        (b"plain words", "readme.txt", []),
    ],
)
def test_truncated_swapped_and_empty_files_are_found(
    data: bytes, name: str, found: list[str]
) -> None:
    assert codes(data, name) == found


def test_the_sentence_says_what_to_do() -> None:
    attached = attach(new_draft("madrid"), {}, picture("TIFF"), name="mark.jpg")
    (placed,) = attached.findings
    assert (placed.path, placed.rule_id) == ("attachments[0].path", "M-056")
    assert placed.finding.message == (
        "“mark.jpg” is TIFF by its content, whatever its name says. Rename it, with the ending "
        ".tif, or attach the right file."
    )


def test_two_files_of_one_name_get_two_names() -> None:
    first = attach(new_draft("madrid"), {}, b"one", name="a.txt")
    second = attach(first.draft, first.contents, b"two", name="A.TXT")
    third = attach(second.draft, second.contents, b"one", name="b.txt")

    assert [each.path for each in third.draft.attachments] == ["a.txt", "A-2.TXT", "b.txt"]
    assert len(third.contents) == 2


def test_bytes_without_a_name_are_named_by_their_type() -> None:
    assert attach(new_draft("madrid"), {}, pdf()).attachment.path == "file.pdf"


def test_a_file_that_is_too_large_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(attachments, "LARGEST_ATTACHMENT", 3)
    with pytest.raises(DraftError, match=r"big\.bin: the file is larger than 3 bytes"):
        attach(new_draft("madrid"), {}, b"1234", name="big.bin")
    (tmp_path / "big.bin").write_bytes(b"12345678")
    with pytest.raises(InputError, match="larger than"):
        attach(new_draft("madrid"), {}, tmp_path / "big.bin")
    with pytest.raises(InputError, match="cannot be read"):
        attach(new_draft("madrid"), {}, tmp_path / "none.bin")


def drafted(*paths: str) -> Draft:
    draft = new_draft("madrid")
    draft.attachments = [Attachment(path=path, document_kind="X") for path in paths]
    return draft


def test_a_file_without_a_kind_and_without_content_is_found() -> None:
    draft = drafted("a.txt")
    draft.attachments[0].document_kind = " "
    assert [each.finding.code for each in check_attachments(draft, {})] == ["ATTACHMENT_NO_KIND"]
    assert [each.finding.code for each in check_integrity(draft, {})] == ["ATTACHMENT_MISSING"]


def test_a_file_whose_kind_the_form_tells_needs_no_kind_of_its_own() -> None:
    draft = new_draft("madrid")
    (form,) = draft.transaction.forms
    assert isinstance(form, MadridApplication)
    form.mark.images = [MarkImage(file_name="mark.png")]
    form.documents = [
        Document(file_name="mm18.pdf", document_kind="MM18"),
        Document(file_name="note.pdf"),
    ]
    names = ("mark.png", "mm18.pdf", "note.pdf", "other.pdf")
    draft.attachments = [Attachment(path=name) for name in names]
    found = check_attachments(draft, {})
    assert [each.path for each in found] == [
        "attachments[2].document_kind",
        "attachments[3].document_kind",
    ]


@pytest.mark.parametrize(
    "paths",
    [
        ("mark.jpg", "Mark.JPG"),
        ("straße.txt", "STRASSE.txt"),
        ("mark.txt", "ma\u200crk.txt"),
        ("a/b.txt", "A"),
        ("a", "a/b.txt"),
        ("x.txt", "x.txt"),
    ],
)
def test_names_that_are_one_on_some_systems_clash(paths: tuple[str, ...]) -> None:
    (placed,) = check_names(drafted(*paths))
    assert placed.finding.code == "ATTACHMENT_CLASH"
    assert placed.path == "attachments[1].path"


BAD_NAMES = {
    "": "it is empty",
    "/etc/passwd": "root of a disk",
    "C:/mark.jpg": "root of a disk",
    "..\\mark.jpg": "backslash",
    "a/../../mark.jpg": "leads out",
    "a//mark.jpg": "empty step",
    "./mark.jpg": "empty step",
    "mark.jpg/": "empty step",
    "mark\u202egpj.exe": "invisible",
    "mark\n.jpg": "invisible",
    "ma\ud800rk.jpg": "invisible",
    "what?.jpg": "one of the characters",
    "mark.": "full stop or a blank",
    "a /mark.jpg": "full stop or a blank",
    "CON": "keeps the name",
    "sub/nul.txt": "keeps the name",
    "com1.tar.gz": "keeps the name",
    "LPT³": "keeps the name",
    "x" * 181: "longer than 180",
    "cafe\u0301.jpg": "stored in a form",
}


@pytest.mark.parametrize("name", BAD_NAMES)
def test_a_name_that_is_not_safe_everywhere_is_refused_with_its_reason(name: str) -> None:
    (placed,) = check_names(drafted(name))
    assert placed.finding.code == "ATTACHMENT_PATH"
    assert BAD_NAMES[name] in placed.finding.message


@pytest.mark.parametrize(
    "name", ["mark.jpg", "papers/MM18 signed.pdf", "商标.png", "می\u200cخواهم.pdf", "console.txt"]
)
def test_ordinary_names_are_safe(name: str) -> None:
    assert check_names(drafted(name)) == []


@given(st.text(max_size=300), st.lists(st.text(max_size=5), max_size=3))
def test_every_name_can_be_made_safe(name: str, taken: list[str]) -> None:
    made = safe_name(name, taken)
    assert name_problem(made) is None
    assert len(made) <= MOST_CHARACTERS
    assert made not in taken


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("C:\\Users\\ana\\mark.jpg", "mark.jpg"),
        ("../../etc/passwd", "passwd"),
        ("nul.txt", "nul-file.txt"),
        (".hidden", "file.hidden"),
        (".000000000000000 0", "file.000000000000000"),
        ("a." + " " * 16 + "b", "a"),
        ("a" * 89 + " b", "a" * 89),
        ("what?.jpg", "what-.jpg"),
        ("mark\u202egpj.exe", "mark gpj.exe"),
        ("cafe\u0301.jpg", "café.jpg"),
        ("  spaced . ", "spaced"),
    ],
)
def test_a_safe_name_stays_near_the_given_one(name: str, made: str) -> None:
    assert safe_name(name) == made
