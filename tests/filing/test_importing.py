"""A draft from whatever an attorney has, judged by its content."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from gsfiler.core.errors import DraftError, InputError, UnsupportedDocument
from gsfiler.filing.assessment import assess, shipped_tables
from gsfiler.filing.drafts.draft_file import OpenDraft, draft_bytes
from gsfiler.filing.drafts.draft_json import readable_json
from gsfiler.filing.example import example_draft
from gsfiler.filing.exporting import export_package, export_xml
from gsfiler.filing.form.documents import Document
from gsfiler.filing.form.payment import Amount
from gsfiler.filing.importing import Imported, import_bytes, import_file

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def filing() -> OpenDraft:
    """The example with its fees, received by the Office."""
    opened = example_draft()
    draft = opened.draft.model_copy(deep=True)
    draft.transaction.forms[0].payments[0].payable_total = Amount(amount="1493", currency="CHF")
    draft.transaction.forms[0].receiving_office_date = "2026-11-20"
    return replace(opened, draft=draft)


@pytest.fixture(scope="module")
def document(filing: OpenDraft) -> bytes:
    made = export_xml(filing, TODAY, None)
    assert made.data is not None
    return made.data


@pytest.fixture(scope="module")
def package(filing: OpenDraft) -> bytes:
    found = assess(filing.draft, filing.contents, shipped_tables(), TODAY)
    made = export_package(filing, found, TODAY, None)
    assert made.data is not None
    return made.data


@pytest.mark.parametrize("name", ["draft.gsf", "draft.zip", "draft.xml", "draft"])
def test_a_draft_is_known_whatever_its_name(filing: OpenDraft, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(draft_bytes(filing))
    found = import_file(path)
    assert found.draft == filing.draft
    assert found.contents == filing.contents


def test_plain_json_brings_the_files_beside_it(filing: OpenDraft, tmp_path: Path) -> None:
    (tmp_path / "draft.json").write_bytes(readable_json(filing.draft))
    without = import_file(tmp_path / "draft.json")
    assert [each.finding.code for each in without.findings] == ["ATTACHMENT_MISSING"]
    (tmp_path / "mark.png").write_bytes(next(iter(filing.contents.values())))
    assert import_file(tmp_path / "draft.json").contents == filing.contents


def _codes(found: Imported) -> list[str]:
    return [each.finding.code for each in found.findings]


def test_an_xml_brings_the_files_it_names_from_beside_it(
    filing: OpenDraft, document: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "draft.xml"
    path.write_bytes(document)
    (tmp_path / "mark.png").write_bytes(next(iter(filing.contents.values())))
    (tmp_path / "other.png").write_bytes(b"of another case")
    found = import_file(path)
    (attached,) = found.draft.attachments
    assert attached.model_dump() == filing.draft.attachments[0].model_dump()
    assert found.contents == filing.contents
    assert _codes(found) == ["ATTACHMENT_TAKEN_NAMED"]
    assert "“mark.png”" in found.findings[0].finding.message


def test_a_file_that_an_xml_names_and_that_is_not_there_is_told_at_its_field(
    document: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "draft.xml"
    path.write_bytes(document)
    found = import_file(path)
    assert (found.draft.attachments, found.contents) == ([], {})
    (told,) = found.findings
    assert told.path == "forms[0].mark.images[0].file_name"
    assert "“mark.png”, which was not taken from beside it: no such file" in told.finding.message


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../secret.txt", "leads out of its folder"),
        ("/etc/hostname", "begins at the root of a disk"),
        ("C:secret.txt", "begins at the root of a disk"),
        ("..\\secret.txt", "has a backslash"),
        ("link.txt", "leads out of the folder, or to something hidden"),
        (".ssh/id_rsa", "leads out of the folder, or to something hidden"),
        ("folder", "no such file"),
        ("pipe", "no such file"),
        ("file:///etc/hostname", "has an empty step"),
    ],
)
def test_an_xml_brings_nothing_from_outside_its_folder_and_nothing_hidden(
    document: bytes, tmp_path: Path, name: str, why: str
) -> None:
    (tmp_path / "secret.txt").write_bytes(b"secret")
    folder = tmp_path / "case"
    (folder / ".ssh").mkdir(parents=True)
    (folder / ".ssh" / "id_rsa").write_bytes(b"secret")
    (folder / "folder").mkdir()
    os.mkfifo(folder / "pipe")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    path = folder / "draft.xml"
    path.write_bytes(document.replace(b"mark.png", name.encode()))
    found = import_file(path)
    assert (found.draft.attachments, found.contents) == ([], {})
    (told,) = [each for each in found.findings if each.finding.code == "ATTACHMENT_NOT_BESIDE"]
    assert why in told.finding.message


def test_a_file_too_large_for_a_draft_is_not_taken_from_beside_an_xml(
    document: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "draft.xml"
    path.write_bytes(document)
    with (tmp_path / "mark.png").open("wb") as large:
        large.truncate(64 * 2**20 + 1)
    (told,) = import_file(path).findings
    assert "larger than 67,108,864 bytes" in told.finding.message


def test_a_document_from_beside_an_xml_is_of_the_kind_that_the_form_gives(
    filing: OpenDraft, tmp_path: Path
) -> None:
    draft = filing.draft.model_copy(deep=True)
    draft.transaction.forms[0].documents = [
        Document(document_name="MM18", file_name="papers/mm18.pdf", document_kind="MM18")
    ]
    made = export_xml(replace(filing, draft=draft), TODAY, None)
    assert made.data is not None
    path = tmp_path / "draft.xml"
    path.write_bytes(made.data)
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "mm18.pdf").write_bytes(b"%PDF-1.4 ...")
    (attached,) = import_file(path).draft.attachments
    assert (attached.path, attached.document_kind) == ("papers/mm18.pdf", "MM18")


def test_a_madrid_message_becomes_a_draft_of_the_same_message(document: bytes) -> None:
    found = import_bytes(document, source="filing.xml")
    assert found.findings == ()
    assert found.contents == {}
    again = export_xml(OpenDraft(found.draft), TODAY, None)
    assert again.data == document


def test_a_day_of_receipt_that_the_export_put_in_is_told_when_it_comes_back(
    filing: OpenDraft,
) -> None:
    draft = filing.draft.model_copy(deep=True)
    draft.transaction.forms[0].receiving_office_date = ""
    made = export_xml(OpenDraft(draft), TODAY, None)
    assert made.data is not None
    found = import_bytes(made.data, source="filing.xml")
    (told,) = (each for each in found.findings if each.path.endswith("receiving_office_date"))
    assert told.finding.code == "RECEIPT_DAY_PERHAPS_ASSUMED"
    assert "2026-11-22" in told.finding.message
    draft.transaction.forms[0].signatures[0].capacity = "IP office"
    signed = export_xml(OpenDraft(draft), TODAY, None)
    assert signed.data is not None
    assert not import_bytes(signed.data, source="filing.xml").findings


def test_a_package_brings_its_files_with_their_kinds(package: bytes, filing: OpenDraft) -> None:
    found = import_bytes(package, source="filing.zip")
    assert found.contents == filing.contents
    (attached,) = found.draft.attachments
    assert (attached.path, attached.media_type) == ("mark.png", "image/png")
    assert attached.document_kind == "MARK_REPRODUCTION"
    assert attached.size == len(next(iter(found.contents.values())))


def test_what_reading_would_mend_is_told_first(document: bytes) -> None:
    broken = document.replace(b' com:sequenceNumber="1">4 Tallow', b">4 Tallow")
    assert broken != document
    found = import_bytes(broken, source="filing.xml")
    assert [each.finding.code for each in found.findings] == ["XML_ATTRIBUTE_MISSING"]
    assert found.findings[0].path == (
        "forms[0].applicants[0].contacts[0].addresses[0].address_lines[0]"
    )


@pytest.mark.parametrize(
    ("data", "error", "told"),
    [
        (b"", DraftError, "empty"),
        (b"once upon a time", DraftError, "neither a draft"),
        (b"<a/>", InputError, "not a national trade mark document"),
        (b"<a", InputError, "not well-formed"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", InputError, "DOCTYPE"),
        (b"PK\x03\x04", InputError, "."),
    ],
)
def test_what_is_nothing_of_the_kind_is_declined(
    data: bytes, error: type[Exception], told: str
) -> None:
    with pytest.raises(error, match=told):
        import_bytes(data, source="given")


def test_a_version_that_is_not_known_is_declined_by_name(document: bytes) -> None:
    with pytest.raises(UnsupportedDocument, match="V9_9"):
        import_bytes(document.replace(b'"V6_0"', b'"V9_9"'), source="filing.xml")


def test_a_message_without_a_form_is_no_draft(document: bytes) -> None:
    start, end = document.index(b"<tmk:MadridApplication>"), document.index(b"</tmk:MadridAppl")
    bare = document[:start] + document[document.index(b">", end) + 1 :]
    with pytest.raises(DraftError, match="neither an application nor a subsequent designation"):
        import_bytes(bare, source="filing.xml")
