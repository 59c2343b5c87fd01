"""Our own profile, and official schemas that a user installs."""

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from gsfiler.core.errors import InputError, PackError
from gsfiler.core.packs import PackStore
from gsfiler.core.shipped import shipped_bytes
from gsfiler.st96 import schemas
from gsfiler.st96.names import MATHML, ST96, clark
from gsfiler.st96.schemas import (
    OfficialSchemas,
    file_name,
    install_schemas,
    official_schemas,
    schema_store,
)

TODAY = date(2026, 11, 26)
ROOT = clark("tmk:MadridOfficeToIBTransaction")


def xsd(body: str, *, name: str = "Common", version: str = "V9_0") -> str:
    return (
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" '
        f'xmlns:c="{ST96}Common" xmlns="{ST96}{name}" targetNamespace="{ST96}{name}" '
        f'elementFormDefault="qualified" version="{version}">{body}</xs:schema>'
    )


COMMON = xsd(
    '<xs:attribute name="st96Version" type="xs:token" fixed="V9_0"/>'
    '<xs:element name="Word" type="xs:token"/>'
)
TOP = xsd(
    f'<xs:import namespace="{ST96}Common" schemaLocation="{{}}"/>'
    '<xs:element name="Notice"><xs:complexType><xs:sequence>'
    '<xs:element ref="c:Word" maxOccurs="unbounded"/></xs:sequence>'
    '<xs:attribute ref="c:st96Version"/></xs:complexType></xs:element>',
    name="Trademark",
)


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return schema_store(tmp_path / "packs")


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """A set of schemas in folders, as the standard is published when it is not flattened."""
    folder = tmp_path / "given"
    for path, text in {
        "Trademark/V9_0/Document/Notice_V9_0.xsd": TOP.format("../../../Common/V9_0/Word.xsd"),
        "Common/V9_0/Word.xsd": COMMON,
    }.items():
        (folder / path).parent.mkdir(parents=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def notice(*words: str) -> etree._Element:
    root = etree.Element(clark("tmk:Notice"))
    for word in words:
        etree.SubElement(root, clark("com:Word")).text = word
    return root


def test_schemas_lie_beside_the_vocabularies_and_not_among_them(tmp_path: Path) -> None:
    assert schema_store(tmp_path / "packs").folder == tmp_path / "schemas"


def test_without_a_pack_there_are_no_official_schemas(store: PackStore) -> None:
    assert official_schemas(store) is None


def test_schemas_in_folders_are_installed_and_used(store: PackStore, given: Path) -> None:
    pack = install_schemas(store, given, today=TODAY)
    assert (pack.id, pack.header.edition, pack.header.kind) == ("st96-v9_0", "V9_0", "st96-schemas")
    official = official_schemas(store)
    assert official is not None
    assert official.versions == ("V9_0",)
    schema = official.schema("V9_0", notice("a"))
    assert schema is not None
    assert schema.accepts(notice("a", "b"))
    assert not schema.accepts(notice())
    assert official.schema("V9_0", notice("c")) is schema
    assert official.schema("V9_0", etree.Element("other")) is None
    assert official.schema("V8_0", notice("a")) is None


def test_schemas_in_an_archive_are_installed_alike(store: PackStore, given: Path) -> None:
    archive = given.with_suffix(".zip")
    with zipfile.ZipFile(archive, "w") as writer:
        for path in given.rglob("*.xsd"):
            writer.write(path, f"ST96/{path.relative_to(given).as_posix()}")
        writer.writestr("ST96/readme.txt", "not a schema")
    pack = install_schemas(store, archive, today=TODAY)
    assert sorted(pack.header.files) == [
        "st96--common--v9_0--word.xsd",
        "st96--trademark--v9_0--document--notice_v9_0.xsd",
    ]
    official = official_schemas(store)
    assert official is not None
    assert official.schema("V9_0", notice("a")) is not None


def test_a_file_of_a_pack_that_is_gone_is_told(store: PackStore, given: Path) -> None:
    pack = install_schemas(store, given, today=TODAY)
    (pack.folder / "common--v9_0--word.xsd").unlink()
    with pytest.raises(PackError, match=r"its file common--v9_0--word\.xsd is missing"):
        official_schemas(store)


@pytest.mark.parametrize(
    ("location", "problem"),
    [
        ("../../Elsewhere.xsd", r"needs the file trademark/Elsewhere\.xsd"),
        ("file:///etc/passwd", "needs the file file:///etc/passwd"),
        ("http://192.0.2.1/x.xsd", r"needs the file http://192\.0\.2\.1/x\.xsd"),
        ("../../../../../../../etc/hosts", r"needs the file (\.\./)*etc/hosts"),
    ],
)
def test_an_import_reaches_nothing_outside_its_set(
    location: str, problem: str, store: PackStore, given: Path
) -> None:
    top = given / "Trademark/V9_0/Document/Notice_V9_0.xsd"
    top.write_text(TOP.format(location), encoding="utf-8")
    with pytest.raises(PackError, match=problem):
        install_schemas(store, given, today=TODAY)
    assert store.packs() == []


def test_what_are_no_schemas_of_one_version_are_refused(store: PackStore, given: Path) -> None:
    word = given / "Common/V9_0/Word.xsd"
    word.write_text(COMMON.replace('version="V9_0"', 'version="V8_0"', 1), encoding="utf-8")
    with pytest.raises(InputError, match=r"one version of ST\.96 \(versions named: V8_0, V9_0\)"):
        install_schemas(store, given, today=TODAY)
    word.write_text("<!DOCTYPE a><a/>", encoding="utf-8")
    with pytest.raises(InputError, match="DOCTYPE"):
        install_schemas(store, given, today=TODAY)
    word.write_text(xsd('<xs:element name="Word" type="Nowhere"/>'), encoding="utf-8")
    with pytest.raises(PackError, match="is not a schema that can be used"):
        install_schemas(store, given, today=TODAY)


def test_a_folder_or_archive_without_schemas_is_refused(store: PackStore, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(InputError, match="there are 0 XSD files here"):
        install_schemas(store, empty, today=TODAY)
    plain = io.BytesIO()
    zipfile.ZipFile(plain, "w").close()
    (tmp_path / "a.zip").write_bytes(plain.getvalue())
    with pytest.raises(InputError):
        install_schemas(store, tmp_path / "a.zip", today=TODAY)


def test_two_files_never_share_a_name(store: PackStore, given: Path) -> None:
    for name in ("A b.xsd", "a_b.xsd"):
        (given / name).write_text(COMMON, encoding="utf-8")
    with pytest.raises(InputError, match=r"two files would both be called a_b\.xsd"):
        install_schemas(store, given, today=TODAY)


def test_a_name_of_a_pack_tells_the_whole_path() -> None:
    assert file_name("/Common/V6.0/A-b C.XSD") == "common--v6_0--a-b_c.xsd"


@pytest.mark.shared
def test_the_official_schemas_compile_without_mathml_unless_it_is_there(
    official: OfficialSchemas, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = etree.Element(ROOT)
    schema = official.schema("V6_0", root)
    assert schema is not None
    assert schema is official.schema("V6_0", etree.Element(ROOT))
    etree.SubElement(root, f"{{{MATHML}}}math")
    seen: list[bool] = []

    def remember(*_: object, math: bool) -> None:
        seen.append(math)

    monkeypatch.setattr(schemas, "_schema_of", remember)
    official.schema("V6_0", root)
    assert seen == [True]


@pytest.mark.shared
@pytest.mark.parametrize(
    ("tag", "top"),
    [
        ("tmk:MadridOfficeToIBTransaction", "Madrid"),
        ("tmk:MadridIBToOfficeTransaction", "Madrid"),
        ("dgn:HagueOfficeToIBTransaction", "Hague"),
        ("tmk:TrademarkApplication", "Trademark"),
        ("tmk:TrademarkTransaction", "Trademark"),
        ("dgn:DesignApplication", "Design"),
    ],
)
def test_every_kind_of_message_finds_its_own_schema(
    tag: str, top: str, official: OfficialSchemas
) -> None:
    schema = official.schema("V6_0", etree.Element(clark(tag)))
    assert schema is not None
    assert schema.grammar.root(clark(tag)) is not None
    assert not schema.accepts(etree.Element(clark(tag)))


def test_our_profile_says_whose_it_is() -> None:
    for name in ("madrid_filing.xsd", "filing_parts.xsd", "filing_codes.xsd"):
        assert b"Written for\n  gsfiler" in shipped_bytes(f"schemas/{name}") or (
            b"Written for gsfiler" in shipped_bytes(f"schemas/{name}")
        )
