"""The package that is sent: a ZIP archive with one XML, its files, and a manifest of hashes.

The rules are those of the payload of WIPO's Hague web services, which gsfiler's profile takes over
for Madrid: exactly one ST.96 document with one record, every file named in it by its relative path,
a document kind on every file. Files are stored unpacked, so that the same draft gives the same
bytes on every system. What is read is verified in full, and every alteration named.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree
from pydantic import BaseModel, ConfigDict, ValidationError

from gsfiler.core.decoding import looks_like_xml
from gsfiler.core.errors import DraftError, InputError
from gsfiler.core.files import sha256_of
from gsfiler.core.findings import Authority, FindingKind, Severity
from gsfiler.core.hardened_xml import parse_xml
from gsfiler.core.hardened_zip import ZipContents, open_zip
from gsfiler.filing.draft import Draft
from gsfiler.filing.drafts.draft_json import canonical_json
from gsfiler.filing.files.archives import LIMITS, zip_bytes
from gsfiler.filing.files.attachments import NO_KIND, check_integrity, check_names
from gsfiler.filing.files.file_names import MOST_CHARACTERS, folded, name_problem
from gsfiler.filing.files.media import media_type_of
from gsfiler.filing.form.documents import REPRODUCTION
from gsfiler.filing.placed import PlacedFinding

MANIFEST, XML_NAME = "manifest.json", "filing.xml"
FORMAT, VERSION = "gsfiler-package", 1
XML_KIND = "ST96"

PAYLOAD = Authority(
    "One XML, relative paths, a document kind on every file",
    "WIPO, payload of the Hague web services; our profile for Madrid",
    "2026-11-22",
)
SECOND_XML = FindingKind(
    "PACKAGE_SECOND_XML",
    Severity.ERROR,
    "“{name}” is XML; a package holds exactly one XML, the form itself. Attach it in another form, "
    "such as PDF.",
    PAYLOAD,
)
NAMED_NOT_THERE = FindingKind(
    "PACKAGE_FILE_MISSING",
    Severity.ERROR,
    "The form names the file “{name}”, which is not attached. Attach it, or take its name out of "
    "the form.",
    PAYLOAD,
)
NAMED_OTHERWISE = FindingKind(
    "PACKAGE_FILE_NAMED_OTHERWISE",
    Severity.ERROR,
    "The form names the file “{name}”, but it is attached as “{other}”. Write the name in the form "
    "as the file is called, letter by letter.",
    PAYLOAD,
)
NOT_NAMED = FindingKind(
    "PACKAGE_FILE_NOT_NAMED",
    Severity.WARNING,
    "“{name}” is attached but the form does not name it; the office may not look at it. Add it to "
    "the documents of the form, or take it out.",
    PAYLOAD,
)
RECORDS = FindingKind(
    "PACKAGE_RECORDS",
    Severity.ERROR,
    "The XML holds {count} records; a package holds exactly one.",
    PAYLOAD,
)
REMOVED = FindingKind(
    "PACKAGE_REMOVED",
    Severity.ERROR,
    "“{name}” stands in the manifest and is not in the package.",
    PAYLOAD,
)
ADDED = FindingKind(
    "PACKAGE_ADDED",
    Severity.ERROR,
    "“{name}” is in the package and does not stand in the manifest.",
    PAYLOAD,
)
ALTERED = FindingKind(
    "PACKAGE_ALTERED",
    Severity.ERROR,
    "“{name}” was altered: its bytes do not match the SHA-256 in the manifest.",
    PAYLOAD,
)
UNREADABLE = FindingKind(
    "PACKAGE_DAMAGED",
    Severity.ERROR,
    "“{name}” cannot be read: {problem}",
    PAYLOAD,
)
NO_MANIFEST = FindingKind(
    "PACKAGE_NO_MANIFEST",
    Severity.WARNING,
    "The package has no “manifest.json”; whether its files are as they were sent cannot be told.",
    PAYLOAD,
)
BAD_NAME = FindingKind(
    "PACKAGE_NAME",
    Severity.ERROR,
    "“{name}” cannot be the name of a file in a package: {problem}.",
    PAYLOAD,
)
NO_KIND_IN_FORM = FindingKind(
    "PACKAGE_NO_KIND_IN_FORM",
    Severity.ERROR,
    "The form gives no document kind for “{name}”; an office cannot import a file without one. Say "
    "what it is under the documents of the form.",
    PAYLOAD,
)
OTHER_KIND = FindingKind(
    "PACKAGE_OTHER_KIND",
    Severity.WARNING,
    "The form calls “{name}” {form_kind}, the attachment calls it {kind}. The office goes by the "
    "form; correct one of the two.",
    PAYLOAD,
)
KINDLESS = FindingKind(
    "PACKAGE_NO_KIND",
    Severity.ERROR,
    "“{name}” has no document kind in the manifest; an office cannot import it.",
    PAYLOAD,
)

_FILE_NAMES = frozenset({"FileName"})
_DOCUMENTS = frozenset({"DocumentIncluded", "PriorityDocument"})
_ADDRESSES = frozenset({"ElectronicBasicSignatureImageURI", "DocumentLocationURI"})


class PackedFile(BaseModel):
    """A file of a package, as the manifest lists it; ``size`` in bytes."""

    model_config = ConfigDict(frozen=True, extra="allow")

    path: str
    sha256: str
    size: int
    media_type: str = ""
    document_kind: str = ""


class Manifest(BaseModel):
    """What a package holds: the name of its XML, the form in it, and every file but itself."""

    model_config = ConfigDict(frozen=True, extra="allow")

    format: str = FORMAT
    version: int = VERSION
    form: str = ""
    xml: str = XML_NAME
    files: tuple[PackedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Package:
    """A package that was built: its bytes, their SHA-256, its files, and what to warn of."""

    data: bytes
    sha256: str
    files: tuple[PackedFile, ...]
    findings: tuple[PlacedFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadPackage:
    """A package that was read.

    ``contents`` are its files by path, without manifest and XML; ``findings`` name every
    alteration (``path`` is that of the file). ``is_intact`` tells that there is none.
    """

    manifest: Manifest
    xml: bytes
    contents: Mapping[str, bytes]
    findings: tuple[PlacedFinding, ...] = ()

    @property
    def is_intact(self) -> bool:
        """Whether all is as the manifest says."""
        return not self.findings


def check_package(
    draft: Draft, contents: Mapping[str, bytes], xml: bytes
) -> tuple[PlacedFinding, ...]:
    """Return what speaks against packing a draft: names, kinds, contents, and files of the XML.

    ``xml`` is the ST.96 document made of the draft. Raises InputError when it is not well-formed.
    """
    root = parse_xml(xml, source=XML_NAME)
    kinds = _kinds(draft, root)
    reserved = {folded(name): name for name in (MANIFEST, XML_NAME)}
    findings = [*check_integrity(draft, contents), *check_names(draft, reserved)]
    for number, each in enumerate(draft.attachments):
        place = f"attachments[{number}]"
        if not kinds[each.path]:
            findings.append(PlacedFinding(f"{place}.document_kind", NO_KIND.at(name=each.path)))
        if looks_like_xml(contents.get(each.sha256, b"")[:4096]):
            findings.append(PlacedFinding(place, SECOND_XML.at(name=each.path)))
    findings += _compared(root, [each.path for each in draft.attachments])
    findings += _kind_findings(root, {each.path: each.document_kind for each in draft.attachments})
    if (count := _records(root)) != 1:
        findings.append(PlacedFinding("forms", RECORDS.at(count=count)))
    return tuple(findings)


def build_package(draft: Draft, contents: Mapping[str, bytes], xml: bytes) -> Package:
    """Return the package of a draft; ``xml`` is the ST.96 document made of it.

    Raises DraftError: more or fewer than one form in the draft, or a finding of
    :func:`check_package` that is an error, of which the first is told.
    """
    forms = draft.transaction.forms
    if len(forms) != 1:
        raise DraftError(
            "the draft",
            f"it holds {len(forms)} forms; a package holds exactly one.",
            "Save each form as a draft of its own and pack them one by one.",
        )
    findings = check_package(draft, contents, xml)
    if wrong := [each for each in findings if each.severity is Severity.ERROR]:
        more = f" There are {len(wrong) - 1} more such findings." if len(wrong) > 1 else ""
        raise DraftError("the package", f"it cannot be made: {wrong[0].finding.message}{more}")
    kinds = _kinds(draft, parse_xml(xml, source=XML_NAME))
    members = {XML_NAME: xml}
    files = [_packed(XML_NAME, xml, XML_KIND)]
    for each in draft.attachments:
        members[each.path] = contents[each.sha256]
        files.append(_packed(each.path, contents[each.sha256], kinds[each.path]))
    files.sort(key=lambda file: (file.path != XML_NAME, file.path))
    manifest = Manifest(form=forms[0].form, files=tuple(files))
    listed = [(MANIFEST, canonical_json(manifest.model_dump(mode="json")))]
    data = zip_bytes(listed + [(file.path, members[file.path]) for file in files])
    return Package(data, sha256_of(data), manifest.files, findings)


def read_package(data: bytes, *, source: str) -> ReadPackage:
    """Return what a package holds, everything verified; alterations are findings.

    Raises InputError for what is no archive or a hostile one, DraftError for one without exactly
    one XML, or with a manifest of a newer version.
    """
    archive = open_zip(data, source=source, limits=LIMITS)
    contents: dict[str, bytes] = {}
    findings = list(_unpacked(archive, contents))
    manifest = _manifest(contents.pop(MANIFEST, None), source)
    name = _xml_name(contents, manifest, source)
    findings += _verified(contents, manifest)
    xml = contents.pop(name)
    kinds = {file.path: file.document_kind for file in manifest.files} if manifest else {}
    findings += _xml_findings(xml, name, contents, kinds)
    return ReadPackage(manifest or Manifest(xml=name), xml, contents, tuple(findings))


def _packed(path: str, data: bytes, kind: str) -> PackedFile:
    media_type = "application/xml" if path == XML_NAME else media_type_of(data)
    return PackedFile(
        path=path,
        sha256=sha256_of(data),
        size=len(data),
        media_type=media_type,
        document_kind=kind,
    )


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _named_files(root: etree._Element) -> Iterator[str]:
    """Yield the relative paths that an ST.96 document names, in its order."""
    for element in root.iter():
        name, text = _local(element), (element.text or "").strip()
        if text and (name in _FILE_NAMES or (name in _ADDRESSES and ":" not in text)):
            yield text


def _mark_pictures(root: etree._Element) -> Iterator[str]:
    """Yield the paths of the pictures of the mark."""
    for element in root.iter():
        parent = element.getparent()
        if _local(element) == "FileName" and parent is not None and _local(parent) == "MarkImage":
            yield (element.text or "").strip()


def _documents(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield file name and document kind of the documents that an ST.96 document names."""
    for element in root.iter():
        if _local(element) in _DOCUMENTS:
            told = {_local(child): (child.text or "").strip() for child in element}
            if name := told.get("FileName"):
                yield name, told.get("DocumentKindCategory", "")


def _kinds(draft: Draft, root: etree._Element) -> dict[str, str]:
    """Return the kind of each attachment: its own, else the form's, else that of a picture."""
    in_form = dict.fromkeys(_mark_pictures(root), REPRODUCTION) | dict(_documents(root))
    return {
        each.path: each.document_kind.strip() or in_form.get(each.path, "")
        for each in draft.attachments
    }


def _kind_findings(root: etree._Element, kinds: Mapping[str, str]) -> Iterator[PlacedFinding]:
    """Yield documents without a kind in the form, and those that are called something else."""
    for name, kind in _documents(root):
        other = kinds.get(name, "").strip()
        if not kind:
            yield PlacedFinding("forms[0].documents", NO_KIND_IN_FORM.at(name=name))
        elif other and other != kind:
            finding = OTHER_KIND.at(name=name, form_kind=kind, kind=other)
            yield PlacedFinding("forms[0].documents", finding)


def _records(root: etree._Element) -> int:
    """Return how many records a transaction holds: the children of its bag."""
    bags = [child for child in root if _local(child).endswith("Bag")]
    return sum(len(bag) for bag in bags) if bags else 1


def _compared(root: etree._Element, paths: list[str]) -> Iterator[PlacedFinding]:
    """Yield the files that are named and not there, and those that are there and not named."""
    named = list(dict.fromkeys(_named_files(root)))
    by_fold = {folded(path): path for path in paths}
    for name in named:
        if name not in paths:
            other = by_fold.get(folded(name))
            finding = (
                NAMED_OTHERWISE.at(name=name, other=other)
                if other
                else NAMED_NOT_THERE.at(name=name)
            )
            yield PlacedFinding("attachments", finding)
    folds = {folded(name) for name in named}
    for number, path in enumerate(paths):
        if folded(path) not in folds:
            yield PlacedFinding(f"attachments[{number}].path", NOT_NAMED.at(name=path))


def _unpacked(archive: ZipContents, contents: dict[str, bytes]) -> Iterator[PlacedFinding]:
    """Unpack what can be; yield what cannot, and names that are not safe everywhere."""
    for name in archive.names():
        if problem := name_problem(name):
            told = problem.of(name=name, most=MOST_CHARACTERS)
            yield PlacedFinding(name, BAD_NAME.at(name=name, problem=told))
        try:
            contents[name] = archive.read(name)
        except InputError as error:
            yield PlacedFinding(name, UNREADABLE.at(name=name, problem=error.problem))


def _manifest(data: bytes | None, source: str) -> Manifest | None:
    if data is None:
        return None
    try:
        manifest = Manifest.model_validate_json(data)
    except ValidationError:
        raise DraftError(
            source, f"its “{MANIFEST}” is damaged.", "Ask the sender for the package again."
        ) from None
    if manifest.format != FORMAT or manifest.version > VERSION:
        raise DraftError(
            source,
            f"its manifest is of the form “{manifest.format}”, version {manifest.version}; this "
            f"gsfiler reads “{FORMAT}” up to version {VERSION}.",
            "Update gsfiler to read it.",
        )
    return manifest


def _xml_name(contents: Mapping[str, bytes], manifest: Manifest | None, source: str) -> str:
    """Return the name of the one XML, which the manifest names where there is one."""
    found = [name for name, data in contents.items() if looks_like_xml(data[:4096])]
    if manifest and manifest.xml in found:
        return manifest.xml
    if manifest is None and len(found) == 1:
        return found[0]
    count = f"{len(found)} XML files" if manifest is None else f"no readable “{manifest.xml}”"
    raise DraftError(
        source,
        f"the package holds {count}; it must hold exactly one XML.",
        "Ask the sender for the package again.",
    )


def _verified(contents: Mapping[str, bytes], manifest: Manifest | None) -> Iterator[PlacedFinding]:
    """Yield every way in which the files are not what the manifest says."""
    if manifest is None:
        yield PlacedFinding(MANIFEST, NO_MANIFEST.at())
        return
    listed = {file.path: file for file in manifest.files}
    for path, file in listed.items():
        data = contents.get(path)
        if data is None:
            yield PlacedFinding(path, REMOVED.at(name=path))
        elif sha256_of(data) != file.sha256 or len(data) != file.size:
            yield PlacedFinding(path, ALTERED.at(name=path))
        if not file.document_kind:
            yield PlacedFinding(path, KINDLESS.at(name=path))
    for path in contents:
        if path not in listed:
            yield PlacedFinding(path, ADDED.at(name=path))


def _xml_findings(
    xml: bytes, name: str, contents: Mapping[str, bytes], kinds: Mapping[str, str]
) -> Iterator[PlacedFinding]:
    """Yield what the XML says against the package: other XML, files, kinds, records."""
    for path, data in contents.items():
        if looks_like_xml(data[:4096]):
            yield PlacedFinding(path, SECOND_XML.at(name=path))
    try:
        root = parse_xml(xml, source=name)
    except InputError as error:
        yield PlacedFinding(name, UNREADABLE.at(name=name, problem=error.problem))
        return
    yield from _compared(root, list(contents))
    yield from _kind_findings(root, kinds)
    if (count := _records(root)) != 1:
        yield PlacedFinding(name, RECORDS.at(count=count))
