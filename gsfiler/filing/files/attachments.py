"""The files that go with a draft: attached, judged by content, and looked after.

A draft records of each file its path in the package, its SHA-256, its size and its type; the bytes
themselves are held beside the draft, by their SHA-256, so that several states of a draft share
them. Whether the bytes are still those that were attached is checked whenever a draft is opened.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from gsfiler.core.errors import DraftError
from gsfiler.core.files import read_bytes, sha256_of
from gsfiler.core.findings import Authority, Finding, FindingKind, Severity
from gsfiler.filing.draft import Attachment, Draft
from gsfiler.filing.files.file_names import MOST_CHARACTERS, folded, name_problem, safe_name
from gsfiler.filing.files.media import (
    ENDINGS,
    UNKNOWN,
    MediaFacts,
    media_facts,
    media_type_of,
    short_name,
    types_of_ending,
)
from gsfiler.filing.files.media_rules import READABLE, condition_of
from gsfiler.filing.files.media_streams import Condition
from gsfiler.filing.files.named import kinds_in_form
from gsfiler.filing.placed import PlacedFinding

LARGEST_ATTACHMENT = 64 * 2**20
"""How many bytes one attachment may have; a film may have 20 MB."""

LOOKED_AFTER = Authority("gsfiler's own check of attachments", "gsfiler", "2026-11-22")

ABSENT = FindingKind(
    "ATTACHMENT_MISSING",
    Severity.ERROR,
    "The content of “{name}” is not in the draft. Attach the file again; where the draft is plain "
    "JSON, put it beside that, openly and under this name.",
    LOOKED_AFTER,
)
ALTERED = FindingKind(
    "ATTACHMENT_ALTERED",
    Severity.ERROR,
    "“{name}” is not the file that was attached: its bytes differ from the recorded SHA-256. "
    "Attach the file again, or take the draft from its backup.",
    LOOKED_AFTER,
)
CONDITION = FindingKind(
    "ATTACHMENT_CONDITION",
    Severity.ERROR,
    "“{name}” is {condition}. Get it again from where it comes and attach it anew.",
    READABLE,
)
MISNAMED = FindingKind(
    "ATTACHMENT_MISNAMED",
    Severity.WARNING,
    "“{name}” is {found} by its content, whatever its name says. Rename it, with the ending "
    ".{ending}, or attach the right file.",
    READABLE,
)
NOT_KNOWN = FindingKind(
    "ATTACHMENT_UNKNOWN",
    Severity.WARNING,
    "What kind of file “{name}” is cannot be told from its content. An office may not be able to "
    "open it.",
    READABLE,
)
BAD_PATH = FindingKind(
    "ATTACHMENT_PATH",
    Severity.ERROR,
    "“{name}” cannot be the name of a file in a package: {problem}. Rename it.",
    LOOKED_AFTER,
)
CLASH = FindingKind(
    "ATTACHMENT_CLASH",
    Severity.ERROR,
    "“{name}” and “{other}” are one name on systems that do not tell capitals or accents apart. "
    "Rename one of them.",
    LOOKED_AFTER,
)
NO_KIND = FindingKind(
    "ATTACHMENT_NO_KIND",
    Severity.ERROR,
    "“{name}” has no document kind; an office cannot import a file without one. Say what it is, "
    "such as MM18.",
    Authority(
        "Every file of a package has a document kind",
        "WIPO, payload of the Hague web services; our profile for Madrid",
        "2026-11-22",
    ),
)


@dataclass(frozen=True, slots=True)
class Attached:
    """A draft with a file attached: the draft, all contents, the new record, what was found."""

    draft: Draft
    contents: Mapping[str, bytes]
    attachment: Attachment
    findings: tuple[PlacedFinding, ...]


def attach(
    draft: Draft,
    contents: Mapping[str, bytes],
    source: Path | bytes,
    *,
    name: str = "",
    document_kind: str = "",
) -> Attached:
    """Return a draft with one more file; the given draft stays as it is.

    ``source`` is a file or its bytes; ``name`` is what the file shall be called (the file's own
    name where it is empty), made safe and unique; ``document_kind`` is what the office files it
    under. A file that is odd is attached all the same, and the findings say what is odd. Raises
    InputError when it cannot be read, DraftError when it is larger than a draft may hold.
    """
    if isinstance(source, bytes):
        data, called = source, name or f"file.{ENDINGS.get(media_type_of(source), ('bin',))[0]}"
    else:
        data, called = read_bytes(source, LARGEST_ATTACHMENT + 1), name or source.name
    if len(data) > LARGEST_ATTACHMENT:
        raise DraftError(
            called,
            f"the file is larger than {LARGEST_ATTACHMENT:,} bytes.",
            "Make it smaller; no office takes a file of this size.",
        )
    facts = media_facts(data)
    attachment = Attachment(
        path=safe_name(called, [each.path for each in draft.attachments]),
        sha256=sha256_of(data),
        size=len(data),
        media_type=facts.media_type,
        document_kind=document_kind,
    )
    place = f"attachments[{len(draft.attachments)}]"
    larger = draft.model_copy(update={"attachments": [*draft.attachments, attachment]})
    findings = tuple(_content_findings(place, attachment, facts))
    return Attached(larger, {**contents, attachment.sha256: data}, attachment, findings)


def check_integrity(draft: Draft, contents: Mapping[str, bytes]) -> tuple[PlacedFinding, ...]:
    """Return a finding for each attachment whose bytes are missing or not those recorded."""
    findings = []
    for number, each in enumerate(draft.attachments):
        data = contents.get(each.sha256)
        if data is None:
            finding = ABSENT.at(name=each.path)
        elif sha256_of(data) != each.sha256 or (each.size and len(data) != each.size):
            finding = ALTERED.at(name=each.path)
        else:
            continue
        findings.append(PlacedFinding(f"attachments[{number}]", finding))
    return tuple(findings)


def check_attachments(draft: Draft, facts: Mapping[str, MediaFacts]) -> tuple[PlacedFinding, ...]:
    """Return what is wrong with the attachments: names, kinds, contents (M-056).

    ``facts`` are by SHA-256 (:func:`gsfiler.filing.files.media.facts_by_hash`).
    """
    findings = list(check_names(draft))
    in_form = kinds_in_form(draft)
    for number, each in enumerate(draft.attachments):
        place = f"attachments[{number}]"
        if not each.document_kind.strip() and each.path not in in_form:
            findings.append(PlacedFinding(f"{place}.document_kind", NO_KIND.at(name=each.path)))
        if each.sha256 in facts:
            findings += _content_findings(place, each, facts[each.sha256])
    return tuple(findings)


def check_names(draft: Draft, reserved: Mapping[str, str] | None = None) -> list[PlacedFinding]:
    """Return what is wrong with the paths of the attachments, each alone and among each other.

    ``reserved`` are paths of other files of a package, by their folded form.
    """
    findings = []
    seen = dict(reserved or {})
    for number, each in enumerate(draft.attachments):
        place = f"attachments[{number}].path"
        finding: Finding | None = None
        if problem := name_problem(each.path):
            told = problem.of(name=each.path, most=MOST_CHARACTERS)
            finding = BAD_PATH.at(name=each.path, problem=told)
        elif other := clashing(folded(each.path), seen):
            finding = CLASH.at(name=each.path, other=other)
        if finding:
            findings.append(PlacedFinding(place, finding))
        seen.setdefault(folded(each.path), each.path)
    return findings


def clashing(path: str, seen: Mapping[str, str]) -> str:
    """Return the other path that a folded one cannot lie beside: the same, or a folder of it."""
    if path in seen:
        return seen[path]
    for other, name in seen.items():
        if other.startswith(f"{path}/") or path.startswith(f"{other}/"):
            return name
    return ""


def _content_findings(
    place: str, attachment: Attachment, facts: MediaFacts
) -> Iterator[PlacedFinding]:
    """Yield what the content says against a file: not whole, not what its name says, unknown."""
    name = attachment.path
    if facts.condition is not Condition.WHOLE:
        finding = CONDITION.at(name=name, condition=condition_of(facts))
        yield PlacedFinding(place, finding, "M-056")
    if facts.condition is Condition.EMPTY:
        return
    if facts.media_type == UNKNOWN:
        yield PlacedFinding(place, NOT_KNOWN.at(name=name), "M-056")
        return
    named = types_of_ending(name)
    if facts.media_type not in named and (named or "." not in name):
        ending = ENDINGS[facts.media_type][0]
        finding = MISNAMED.at(name=name, found=short_name(facts.media_type), ending=ending)
        yield PlacedFinding(f"{place}.path", finding, "M-056")
