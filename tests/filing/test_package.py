"""The package: the same bytes each time, one XML, one record, and every alteration named."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from gsfiler.core.errors import DraftError, InputError
from gsfiler.core.files import sha256_of
from gsfiler.filing.draft import Attachment, Draft, new_draft
from gsfiler.filing.files.attachments import attach
from gsfiler.filing.package import build_package, check_package, read_package
from tests.filing.media_samples import pdf, picture

COM = "http://www.wipo.int/standards/XMLSchema/ST96/Common"
TMK = "http://www.wipo.int/standards/XMLSchema/ST96/Trademark"


def xml_of(
    *names: str, records: int = 1, pictures: tuple[str, ...] = (), kind: str = "MM18"
) -> bytes:
    """A document of the outline of ST.96 that names files."""
    images = "".join(
        f"<tmk:MarkImage><com:FileName>{name}</com:FileName></tmk:MarkImage>" for name in pictures
    )
    documents = "".join(
        f"<com:DocumentIncluded><com:FileName>{name}</com:FileName>"
        f"<com:DocumentKindCategory>{kind}</com:DocumentKindCategory></com:DocumentIncluded>"
        for name in names
    )
    record = f"<tmk:MadridApplication>{images}{documents}</tmk:MadridApplication>"
    return (
        f'<?xml version="1.0"?><tmk:MadridOfficeToIBTransaction xmlns:tmk="{TMK}" '
        f'xmlns:com="{COM}"><tmk:MadridOfficeTransactionHeader/><tmk:MadridOfficeToIBBag>'
        f"{record * records}</tmk:MadridOfficeToIBBag></tmk:MadridOfficeToIBTransaction>"
    ).encode()


def filing() -> tuple[Draft, dict[str, bytes], bytes]:
    attached = attach(new_draft("madrid"), {}, picture(), name="mark.png")
    attached = attach(
        attached.draft, attached.contents, pdf(), name="MM18 signé.pdf", document_kind="MM18"
    )
    xml = xml_of("MM18 signé.pdf", pictures=("mark.png",))
    return attached.draft, dict(attached.contents), xml


def repacked(data: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return written.getvalue()


def test_a_package_is_deterministic_stored_and_lists_its_files() -> None:
    draft, contents, xml = filing()

    package = build_package(draft, contents, xml)

    assert build_package(draft, dict(reversed(contents.items())), xml).data == package.data
    with zipfile.ZipFile(io.BytesIO(package.data)) as archive:
        assert archive.namelist() == ["manifest.json", "filing.xml", "MM18 signé.pdf", "mark.png"]
        assert {each.compress_type for each in archive.infolist()} == {zipfile.ZIP_STORED}
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        manifest = json.loads(archive.read("manifest.json"))
    assert [(file["path"], file["document_kind"]) for file in manifest["files"]] == [
        ("filing.xml", "ST96"),
        ("MM18 signé.pdf", "MM18"),
        ("mark.png", "MARK_REPRODUCTION"),
    ]
    assert manifest["form"] == "madrid"
    assert [file["sha256"] for file in manifest["files"][1:]] == [
        draft.attachments[1].sha256,
        draft.attachments[0].sha256,
    ]
    assert package.findings == ()


def test_a_package_reads_back_intact() -> None:
    draft, contents, xml = filing()
    read = read_package(build_package(draft, contents, xml).data, source="p.zip")
    assert read.is_intact
    assert read.xml == xml
    assert read.contents == {"mark.png": picture(), "MM18 signé.pdf": pdf()}


def _alter(name: str, content: bytes) -> Callable[[dict[str, bytes]], None]:
    return lambda members: members.update({name: content})


def _without(name: str) -> Callable[[dict[str, bytes]], None]:
    return lambda members: members.pop(name) and None


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (_alter("mark.png", picture(colour="blue")), {("mark.png", "PACKAGE_ALTERED")}),
        (_alter("filing.xml", xml_of("MM18 signé.pdf", pictures=("mark.png",)) + b"\n"),
         {("filing.xml", "PACKAGE_ALTERED")}),
        (_alter("filing.xml", xml_of("MM18 signé.pdf", pictures=("mark.png",), records=2)),
         {("filing.xml", "PACKAGE_ALTERED"), ("filing.xml", "PACKAGE_RECORDS")}),
        (_alter("filing.xml", b"<broken>"),
         {("filing.xml", "PACKAGE_ALTERED"), ("filing.xml", "PACKAGE_DAMAGED")}),
        (_without("mark.png"),
         {("mark.png", "PACKAGE_REMOVED"), ("attachments", "PACKAGE_FILE_MISSING")}),
        (_alter("more.txt", b"more"),
         {("more.txt", "PACKAGE_ADDED"), ("attachments[2].path", "PACKAGE_FILE_NOT_NAMED")}),
        (_alter("more.xml", b"<more/>"),
         {("more.xml", "PACKAGE_ADDED"), ("more.xml", "PACKAGE_SECOND_XML"),
          ("attachments[2].path", "PACKAGE_FILE_NOT_NAMED")}),
        (_alter("nul.txt", b"more"),
         {("nul.txt", "PACKAGE_ADDED"), ("nul.txt", "PACKAGE_NAME"),
          ("attachments[2].path", "PACKAGE_FILE_NOT_NAMED")}),
        (_without("manifest.json"), {("manifest.json", "PACKAGE_NO_MANIFEST")}),
    ],
)  # fmt: skip
def test_each_alteration_is_named(
    change: Callable[[dict[str, bytes]], None], wanted: set[tuple[str, str]]
) -> None:
    data = repacked(build_package(*filing()).data, change)
    read = read_package(data, source="p.zip")
    assert {(each.path, each.finding.code) for each in read.findings} == wanted
    assert not read.is_intact


def test_a_flipped_byte_inside_a_file_is_named() -> None:
    data = bytearray(build_package(*filing()).data)
    place = bytes(data).index(b"%PDF") + 10
    data[place] ^= 0xFF
    read = read_package(bytes(data), source="p.zip")
    assert {each.finding.code for each in read.findings} == {
        "PACKAGE_DAMAGED",
        "PACKAGE_REMOVED",
        "PACKAGE_FILE_MISSING",
    }


def test_a_manifest_that_lists_no_kind_is_named() -> None:
    def change(members: dict[str, bytes]) -> None:
        manifest = json.loads(members["manifest.json"])
        manifest["files"][1]["document_kind"] = ""
        members["manifest.json"] = json.dumps(manifest).encode()

    read = read_package(repacked(build_package(*filing()).data, change), source="p.zip")
    assert [each.finding.code for each in read.findings] == ["PACKAGE_NO_KIND"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (_alter("manifest.json", b"{"), "“manifest.json” is damaged"),
        (_alter("manifest.json", b'{"version": 9}'), "version 9"),
        (_alter("manifest.json", b'{"format": "else"}'), "of the form “else”"),
        (_without("filing.xml"), "no readable “filing.xml”"),
    ],
)
def test_a_package_that_cannot_be_understood_is_refused(
    change: Callable[[dict[str, bytes]], None], told: str
) -> None:
    data = repacked(build_package(*filing()).data, change)
    with pytest.raises(DraftError, match=told):
        read_package(data, source="p.zip")


def test_a_foreign_package_has_exactly_one_xml() -> None:
    for members, count in (({"a.xml": b"<a/>", "b.xml": b"<b/>"}, "2"), ({"a.txt": b"a"}, "0")):
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w") as archive:
            for name, content in members.items():
                archive.writestr(name, content)
        with pytest.raises(DraftError, match=f"holds {count} XML files"):
            read_package(written.getvalue(), source="p.zip")


@pytest.mark.parametrize("name", ["../evil.txt", "/etc/passwd", "a\\b.txt"])
def test_a_hostile_package_is_refused(name: str) -> None:
    data = repacked(build_package(*filing()).data, _alter(name, b"x"))
    with pytest.raises(InputError, match="archive holds"):
        read_package(data, source="p.zip")


@pytest.mark.parametrize("count", [0, 2])
def test_a_package_holds_one_form(count: int) -> None:
    draft = Draft.model_validate({"transaction": {"forms": [{"form": "madrid"}] * count}})
    with pytest.raises(DraftError, match=rf"holds {count} forms; a package holds exactly one"):
        build_package(draft, {}, xml_of())


def codes(draft: Draft, contents: dict[str, bytes], xml: bytes) -> list[tuple[str, str]]:
    return [(each.path, each.finding.code) for each in check_package(draft, contents, xml)]


def test_files_of_the_form_and_of_the_package_are_compared_both_ways() -> None:
    draft, contents, _ = filing()
    assert codes(draft, contents, xml_of("mm18 SIGNÉ.pdf", "more.pdf", pictures=("mark.png",))) == [
        ("attachments", "PACKAGE_FILE_NAMED_OTHERWISE"),
        ("attachments", "PACKAGE_FILE_MISSING"),
    ]
    assert codes(draft, contents, xml_of(pictures=("mark.png",))) == [
        ("attachments[1].path", "PACKAGE_FILE_NOT_NAMED")
    ]
    with pytest.raises(DraftError, match=r"cannot be made: The form names the file “mm18 SIGNÉ"):
        build_package(draft, contents, xml_of("mm18 SIGNÉ.pdf", pictures=("mark.png",)))


def test_every_document_of_the_form_has_its_kind_and_the_same_one() -> None:
    draft, contents, _ = filing()

    def found(kind: str) -> list[tuple[str, str]]:
        xml = xml_of("MM18 signé.pdf", pictures=("mark.png",), kind=kind)
        return codes(draft, contents, xml)

    assert found("MM18") == []
    assert found("MM17") == [("forms[0].documents", "PACKAGE_OTHER_KIND")]
    assert found("") == [("forms[0].documents", "PACKAGE_NO_KIND_IN_FORM")]
    draft.attachments[1].document_kind = ""
    assert found("MM17") == []
    package = build_package(
        draft, contents, xml_of("MM18 signé.pdf", pictures=("mark.png",), kind="MM17")
    )
    assert [file.document_kind for file in package.files] == ["ST96", "MM17", "MARK_REPRODUCTION"]


def test_a_file_that_is_not_named_warns_and_is_packed() -> None:
    draft, contents, _ = filing()
    package = build_package(draft, contents, xml_of(pictures=("mark.png",)))
    assert [each.finding.code for each in package.findings] == ["PACKAGE_FILE_NOT_NAMED"]


def test_addresses_outside_name_no_file() -> None:
    xml = xml_of().replace(
        b"<tmk:MadridApplication>",
        b"<tmk:MadridApplication><com:DocumentLocationURI>https://example.org/a.pdf"
        b"</com:DocumentLocationURI><com:ElectronicBasicSignatureImageURI>sign.png"
        b"</com:ElectronicBasicSignatureImageURI>",
    )
    found = codes(new_draft("madrid"), {}, xml)
    assert found == [("attachments", "PACKAGE_FILE_MISSING")]


@pytest.mark.parametrize(
    ("attachment", "data", "wanted"),
    [
        ({"path": "a.txt"}, b"a", ["ATTACHMENT_NO_KIND", "PACKAGE_NO_KIND_IN_FORM"]),
        ({"path": "a.txt", "document_kind": "X", "sha256": "0" * 64}, None, ["ATTACHMENT_MISSING"]),
        ({"path": "../a.txt", "document_kind": "X"}, b"a", ["ATTACHMENT_PATH"]),
        ({"path": "Manifest.JSON", "document_kind": "X"}, b"a", ["ATTACHMENT_CLASH"]),
        ({"path": "filing.xml", "document_kind": "X"}, b"a", ["ATTACHMENT_CLASH"]),
        ({"path": "a.txt", "document_kind": "X"}, b"<a/>", ["PACKAGE_SECOND_XML"]),
    ],
)
def test_what_speaks_against_packing_is_named(
    attachment: dict[str, str], data: bytes | None, wanted: list[str]
) -> None:
    draft = new_draft("madrid")
    contents = {} if data is None else {sha256_of(data): data}
    draft.attachments = [
        Attachment.model_validate({"sha256": next(iter(contents), ""), **attachment})
    ]
    xml = xml_of(attachment["path"], kind=attachment.get("document_kind", ""))
    assert [code for _, code in codes(draft, contents, xml)] == wanted
    with pytest.raises(DraftError, match="the package: it cannot be made"):
        build_package(draft, contents, xml)


@pytest.mark.shared
@pytest.mark.parametrize(("name", "is_one"), [("madrid_minimal", True), ("madrid_rich", False)])
def test_the_records_of_a_whole_document_are_counted(shared: Path, name: str, is_one: bool) -> None:
    xml = (shared / "samples" / "st96" / f"{name}.xml").read_bytes()
    found = {code for _, code in codes(new_draft("madrid"), {}, xml)}
    assert ("PACKAGE_RECORDS" not in found) is is_one
