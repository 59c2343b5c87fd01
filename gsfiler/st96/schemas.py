"""Schemas to check a document against: our own profile, and official ones the user installed.

Our profile of a Madrid filing ships with gsfiler (``resources/schemas``). The official schemas do
not; a user who has them installs them as a pack of the kind ``st96-schemas``, in a store of their
own beside the vocabularies, so that both can be put in force and undone without disturbing one
another. A schema is compiled once and only from the files of its own set: whatever else an import
names is refused.

MathML can only stand inside rich text, which filings hardly use, and its schema takes a hundred
times as long to compile as all the rest together. So it is replaced by a stub that accepts all of
it, except for a document that holds MathML.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache, cached_property, partial
from pathlib import Path
from typing import Any

from lxml import etree

from gsfiler.core.errors import InputError, PackError
from gsfiler.core.files import read_bytes
from gsfiler.core.hardened_xml import parse_xml
from gsfiler.core.hardened_zip import open_zip
from gsfiler.core.packs import Pack, PackStore, new_header
from gsfiler.core.shipped import shipped_bytes
from gsfiler.st96.grammar import SCHEMA, Grammar
from gsfiler.st96.names import MATHML, ST96

PACK_KIND = "st96-schemas"
PROFILE_VERSION = "V6_0"
PROFILE_ROOT = f"{{{ST96}Trademark}}MadridOfficeToIBTransaction"

_XS = f"{{{SCHEMA}}}"
_SCHEME = "st96:///"
_LARGEST_SCHEMA = 8 * 2**20
_MOST_FILES = 5_000
_STUB = f"""<xs:schema xmlns:xs="{SCHEMA}" targetNamespace="{MATHML}">
 <xs:element name="math"><xs:complexType>
  <xs:sequence>
   <xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/>
  </xs:sequence>
  <xs:anyAttribute processContents="skip"/>
 </xs:complexType></xs:element>
</xs:schema>""".encode()

ReadFile = Callable[[str], bytes]
"""Gives a file of a set of schemas by its name; raises KeyError where there is none."""


class Schema:
    """A compiled schema: the quick judge, and the rules that tell what is wrong."""

    def __init__(self, title: str, version: str, top: str, read: ReadFile, *, math: bool) -> None:
        """Compile the schema that begins with the file ``top``; raises PackError."""
        self.title = title
        self.version = version
        self._files = _Files(read, math=math)
        try:
            self._xsd = etree.XMLSchema(self._files.document(top))
        except (etree.XMLSchemaParseError, KeyError) as error:
            raise _not_compiled(title, top, self._files.refused, error) from None

    def accepts(self, root: etree._Element) -> bool:
        """Tell whether a document is valid."""
        return self._xsd.validate(root)

    def messages(self, root: etree._Element) -> list[tuple[str, int, str]]:
        """Return what the compiled schema itself says: XPath, line and message of each fault."""
        self._xsd.validate(root)
        log: Any = self._xsd.error_log
        return [(str(each.path or ""), each.line, str(each.message)) for each in log]

    @cached_property
    def grammar(self) -> Grammar:
        """The rules of the schema, made when somebody asks what is wrong."""
        return Grammar(self._files.of_the_standard())


class _Files(etree.Resolver):
    """The files of one set of schemas, given to the compiler one by one as it asks."""

    def __init__(self, read: ReadFile, *, math: bool) -> None:
        super().__init__()
        self.refused = ""
        self._read = read
        self._math = math
        self._given: dict[str, bytes] = {}

    def document(self, name: str) -> etree._Element:
        """Return a schema document whose imports come from here and nowhere else."""
        self._given[name] = data = self._read(name)
        return etree.fromstring(data, _parser(self), base_url=_SCHEME + name.replace("--", "/"))

    def resolve(self, system_url: str, *given: Any) -> Any:
        """Return the file an import names; the compiler gives up where there is none."""
        name = file_name(system_url.removeprefix(_SCHEME))
        try:
            data = self._read(name)
        except KeyError:
            self.refused = system_url
            raise
        if not self._math and f'targetNamespace="{MATHML}"'.encode() in data:
            data = _STUB
        self._given[name] = data
        _, context = given
        return self.resolve_string(data, context, base_url=system_url)

    def of_the_standard(self) -> Iterable[etree._Element]:
        """Yield the documents that were used and that declare names of ST.96."""
        for data in self._given.values():
            document = etree.fromstring(data, _parser())
            if document.get("targetNamespace", "").startswith(ST96):
                yield document


def _parser(resolver: etree.Resolver | None = None) -> etree.XMLParser:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    if resolver is not None:
        parser.resolvers.add(resolver)
    return parser


def _not_compiled(title: str, top: str, refused: str, error: Exception) -> PackError:
    if refused:
        name = refused.removeprefix(_SCHEME)
        return PackError(f"{title}: {top} needs the file {name}, which is missing.")
    return PackError(f"{title}: {top} is not a schema that can be used ({error}).")


@cache
def profile_schema() -> Schema:
    """Return gsfiler's own profile of a Madrid filing under version 6.0, compiled once."""

    def read(name: str) -> bytes:
        try:
            return shipped_bytes(f"schemas/{name}")
        except OSError:
            raise KeyError(name) from None

    return Schema("the profile of gsfiler", PROFILE_VERSION, "madrid_filing.xsd", read, math=False)


class OfficialSchemas:
    """The installed official schemas, compiled when a document needs them."""

    def __init__(self, packs: Sequence[Pack]) -> None:
        self._packs = {pack.header.edition: pack for pack in packs}
        self._compiled: dict[tuple[str, str, bool], Schema | None] = {}

    @property
    def versions(self) -> tuple[str, ...]:
        """The versions there are schemas of, such as ``V6_0``."""
        return tuple(sorted(self._packs))

    def schema(self, version: str, root: etree._Element) -> Schema | None:
        """Return the schema for a document; None where the set has none for its root.

        Raises PackError when a file of the set is damaged or missing.
        """
        math = next(root.iter(f"{{{MATHML}}}*"), None) is not None
        key = (version, str(root.tag), math)
        if key not in self._compiled:
            pack = self._packs.get(version)
            self._compiled[key] = _schema_of(pack, str(root.tag), math=math) if pack else None
        return self._compiled[key]


def _schema_of(pack: Pack, tag: str, *, math: bool) -> Schema | None:
    """Return the schema of a pack whose documents begin with an element."""

    def read(name: str) -> bytes:
        if name not in pack.header.files:
            raise KeyError(name)
        return read_bytes(pack.folder / name, _LARGEST_SCHEMA)

    top = _top_file(sorted(pack.header.files), read, tag)
    if top is None:
        return None
    return Schema(pack.header.title, pack.header.edition, top, read, math=math)


def _top_file(names: Sequence[str], read: ReadFile, tag: str) -> str | None:
    """Return the file that declares a root element, one that is named after it where there is."""
    namespace, _, local = tag[1:].partition("}")
    wanted = f"{local.lower()}_v"
    sizes = {
        name: len(data) for name in names if f'name="{local}"'.encode() in (data := read(name))
    }
    by_fitness = sorted(sizes, key=lambda name: (wanted not in name, sizes[name], name))
    for name in by_fitness:
        document = etree.fromstring(read(name), _parser())
        declared = document.find(f"{_XS}element[@name='{local}']")
        if document.get("targetNamespace") == namespace and declared is not None:
            return name
    return None


def schema_store(packs_folder: Path) -> PackStore:
    """Return the store of schemas, which lies beside the folder of the vocabularies."""
    return PackStore(packs_folder.with_name("schemas"))


def official_schemas(store: PackStore) -> OfficialSchemas | None:
    """Return the official schemas in force; None where there are none.

    Raises PackError when one of them is damaged.
    """
    packs = [pack for pack in store.in_force() if pack.header.kind == PACK_KIND]
    return OfficialSchemas(packs) if packs else None


def install_schemas(store: PackStore, given: Path, *, today: date) -> Pack:
    """Install the official schemas of one version from a folder or a ZIP archive of XSD files.

    All schemas are compiled first, so that a set with a missing file is refused. The same version
    replaces the one installed before. Raises InputError or PackError; then nothing is installed.
    """
    files = _files_given(given)
    documents = {name: parse_xml(data, source=f"{given}: {name}") for name, data in files.items()}
    version = _version_of(documents, given)
    title = f"ST.96 {version} schemas"
    imported = {
        file_name(_joined(name, place.get("schemaLocation", "")))
        for name, document in documents.items()
        for place in document.iterchildren(f"{_XS}import", f"{_XS}include")
    }
    for name, document in documents.items():
        if name not in imported and _is_of_standard(document):
            Schema(title, version, name, files.__getitem__, math=False)
    header = new_header(
        id=f"st96-{version.lower()}",
        kind=PACK_KIND,
        title=title,
        publisher="WIPO",
        edition=version,
        installed_on=today,
        source=given.name,
        counts={"schemas": len(files)},
    )
    return store.install(header, files)


def _files_given(given: Path) -> dict[str, bytes]:
    """Return the XSD files of a folder or an archive under the names they have in a pack."""
    source = str(given)
    read: ReadFile
    if given.is_dir():
        names = sorted(path.relative_to(given).as_posix() for path in given.rglob("*.[xX][sS][dD]"))
        read = partial(_read_below, given)
    else:
        archive = open_zip(given, source=source)
        names = [name for name in archive.names() if name.lower().endswith(".xsd")]
        read = archive.read
    if not 0 < len(names) <= _MOST_FILES:
        raise InputError(
            source,
            f"there are {len(names)} XSD files here, which cannot be the schemas of ST.96.",
            "Give the folder or the ZIP archive with the schemas, as WIPO publishes them.",
        )
    found: dict[str, bytes] = {}
    for path in names:
        name = file_name(path)
        if name in found:
            raise InputError(source, f"two files would both be called {name}.", "Remove one.")
        found[name] = read(path)
    return found


def _read_below(folder: Path, name: str) -> bytes:
    return read_bytes(folder / name, _LARGEST_SCHEMA)


def _version_of(documents: dict[str, etree._Element], given: Path) -> str:
    """Return the version that all schemas of the standard say they are of."""
    versions = {each.get("version", "") for each in documents.values() if _is_of_standard(each)}
    if len(versions) != 1 or "" in versions:
        said = ", ".join(sorted(filter(None, versions))) or "none"
        raise InputError(
            str(given),
            f"these are not the schemas of one version of ST.96 (versions named: {said}).",
            "Give the schemas of one version, as WIPO publishes them.",
        )
    return versions.pop()


def _is_of_standard(document: etree._Element) -> bool:
    return document.tag == f"{_XS}schema" and document.get("targetNamespace", "").startswith(ST96)


def _joined(name: str, location: str) -> str:
    """Return the path of a file that another names beside it, in the form of pack names."""
    folder = name.rpartition("--")[0].split("--") if "--" in name else []
    for step in location.split("/"):
        if step == "..":
            folder = folder[:-1]
        elif step != ".":
            folder = [*folder, step]
    return "/".join(folder)


def file_name(path: str) -> str:
    """Return the name that a file has in a pack: its whole path in small letters, one word.

    Two hyphens stand for a slash, and for nothing else.
    """
    stem, _, ending = path.strip("/").lower().rpartition(".")
    plain = re.sub(r"[^a-z0-9_/-]", "_", stem).replace("--", "__")
    return plain.replace("/", "--") + f".{ending}"
