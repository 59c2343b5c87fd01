"""What the International Bureau takes as the representation of a mark (rules M-050 to M-058).

Pure functions over the facts of files (:mod:`gsfiler.filing.files.media`); the limits are the dated
table ``resources/media_limits.json``. Each finding carries the id of its rule.
"""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from gsfiler.core.findings import (
    Authority,
    Confidence,
    Finding,
    FindingKind,
    Phrase,
    PhraseKind,
    Severity,
)
from gsfiler.core.shipped import shipped_bytes
from gsfiler.filing.draft import Attachment
from gsfiler.filing.files.media import ST96_FORMATS, Kind, MediaFacts, short_name
from gsfiler.filing.files.media_images import CENTIMETRES_PER_INCH, Picture
from gsfiler.filing.files.media_streams import Condition
from gsfiler.filing.form.mark import Mark, verbal_text
from gsfiler.filing.placed import PlacedFinding


def _authority(row: Mapping[str, Any], confidence: str = "") -> Authority:
    return Authority(
        row["rule"], row["source"], row["date"], Confidence(confidence or row["confidence"])
    )


@lru_cache(maxsize=1)
def media_limits() -> Mapping[str, Any]:
    """Return the shipped table of limits; its sizes are in bytes, its lengths in centimetres."""
    table: Mapping[str, Any] = json.loads(shipped_bytes("media_limits.json"))
    return table


FORMATS = _authority(media_limits())
STANDARDS = _authority(media_limits()["standards"])
PRINT = _authority(media_limits()["print"])
READABLE = Authority("gsfiler's own check: the file can be opened", "gsfiler", "2026-11-22")

NO_REPRESENTATION = FindingKind(
    "MEDIA_NONE",
    Severity.ERROR,
    "The mark has no representation. Attach one file, or type the words of the mark and declare "
    "standard characters.",
    FORMATS,
)
SEVERAL = FindingKind(
    "MEDIA_SEVERAL",
    Severity.ERROR,
    "The mark has {count} representations ({names}); exactly one file is taken. Put all views of "
    "the mark into one picture.",
    FORMATS,
)
PAGES = FindingKind(
    "MEDIA_PAGES",
    Severity.ERROR,
    "“{name}” holds {count} pictures; exactly one is taken. Save the one that shows the mark.",
    FORMATS,
)
WRONG_TYPE = FindingKind(
    "MEDIA_FORMAT",
    Severity.ERROR,
    "“{name}” is {found}; as the representation of a mark {wanted} are taken. Save it in one of "
    "these forms.",
    FORMATS,
)
OTHER_FORMAT = FindingKind(
    "MEDIA_FORMAT_STATED",
    Severity.ERROR,
    "The application calls the picture “{name}” {stated}, but it is {found}. Attach it anew, or "
    "write {found} as its form.",
    FORMATS,
)
TOO_WIDE = FindingKind(
    "MEDIA_IMAGE_SIZE",
    Severity.ERROR,
    "“{name}” is {width} by {height} cm in print; at most {most} cm are taken each way. Reduce "
    "it, or record a higher resolution in it.",
    FORMATS,
)
NO_RESOLUTION = FindingKind(
    "MEDIA_RESOLUTION",
    Severity.NOTE,
    "“{name}” does not say its resolution, so that its size in print is open; at {dpi} dots per "
    "inch it is {width} by {height} cm.",
    FORMATS,
)
TOO_LONG = FindingKind(
    "MEDIA_FILE_SIZE",
    Severity.ERROR,
    "“{name}” has {size} bytes; at most {most} megabytes are taken. Make it shorter or pack it "
    "more tightly.",
    FORMATS,
)
MODEL = FindingKind(
    "MEDIA_COLOUR_MODEL",
    Severity.WARNING,
    "“{name}” is stored in the colour model {mode}; the standard for pictures of marks wants red, "
    "green and blue, or grey, without transparency. Convert it, and look at the colours.",
    STANDARDS,
)
UNREADABLE = FindingKind(
    "MEDIA_UNREADABLE",
    Severity.ERROR,
    "“{name}” cannot be used as the representation of the mark: it is {condition}. Attach it anew.",
    READABLE,
)
OTHER_FORM = FindingKind(
    "MEDIA_NOT_AS_BASIC",
    Severity.ERROR,
    "“{name}” is {found}, but the basic mark is not a mark of that kind ({basic}). Represent the "
    "mark as it is represented in the basic mark.",
    FORMATS,
)
NOT_GRAPHIC = FindingKind(
    "MEDIA_NOT_GRAPHIC",
    Severity.WARNING,
    "“{name}” is {found}; some designated Offices still want a graphic representation and may "
    "refuse the mark without one.",
    FORMATS,
)
SMALL = FindingKind(
    "MEDIA_SMALL",
    Severity.WARNING,
    "“{name}” has {pixels} pixels on its longer side; fewer than {least} give less than "
    "{centimetres} cm at {dpi} dots per inch and may not be legible in print. Use a larger one.",
    PRINT,
)

EMPTY = PhraseKind("empty")
CUT_SHORT = PhraseKind("cut short: the end is missing")
DAMAGED = PhraseKind("damaged")
ENCRYPTED = PhraseKind("protected by a password")
TOO_MANY_PIXELS = PhraseKind("too large to be opened")
_CONDITIONS = {
    Condition.EMPTY: EMPTY,
    Condition.CUT_SHORT: CUT_SHORT,
    Condition.DAMAGED: DAMAGED,
    Condition.ENCRYPTED: ENCRYPTED,
    Condition.TOO_LARGE: TOO_MANY_PIXELS,
}
SOUND_FILE = PhraseKind("a sound file")
FILM = PhraseKind("a film")
_MOVING = frozenset({"Motion", "Multimedia", "Hologram"})
_SOUNDING = frozenset({"Sound"})
_MEGABYTE = 2**20


@dataclass(frozen=True, slots=True)
class MarkFile:
    """A file that represents the mark: the item that names it, its name, and its facts.

    ``stated`` is the format that the application gives it (ST.96), empty where it gives none.
    """

    path: str
    name: str
    facts: MediaFacts
    stated: str = ""


def mark_files(
    form_path: str,
    mark: Mark,
    attachments: Sequence[Attachment],
    facts: Mapping[str, MediaFacts],
) -> tuple[MarkFile, ...]:
    """Return the files that represent a mark, as far as they are attached.

    These are its pictures, and every sound or film, for which the form has no place of its own
    (ST.96 6.0). ``form_path`` is that of the form ("forms[0]"); ``facts`` are by SHA-256.
    """
    by_name = {each.path: each for each in attachments}
    found: dict[str, MarkFile] = {}
    for number, image in enumerate(mark.images):
        attached = by_name.get(image.file_name)
        if attached and attached.sha256 in facts:
            place = f"{form_path}.mark.images[{number}].file_name"
            known = facts[attached.sha256]
            file = MarkFile(place, attached.path, known, image.image_format)
            found.setdefault(attached.path, file)
    for number, each in enumerate(attachments):
        other = facts.get(each.sha256)
        if other and other.kind in {Kind.SOUND, Kind.VIDEO}:
            found.setdefault(each.path, MarkFile(f"attachments[{number}]", each.path, other))
    return tuple(found.values())


def check_representation(
    form_path: str, mark: Mark, files: Sequence[MarkFile], basic_features: Collection[str] = ()
) -> tuple[PlacedFinding, ...]:
    """Return what is wrong with the representation as a whole: M-050, M-055 and M-057.

    ``basic_features`` are the kinds of the basic mark (ST.96) where they are known. Standard
    characters need no file: the words typed represent the mark. Every other mark, a word mark
    without that declaration too, is what its file shows.
    """
    names = {image.file_name.strip() for image in mark.images} | {each.name for each in files}
    names.discard("")
    findings: list[PlacedFinding] = []
    in_words = bool(mark.standard_characters and verbal_text(mark).strip())
    if not names and not in_words:
        findings.append(_placed(f"{form_path}.mark.images", NO_REPRESENTATION.at(), "M-050"))
    if len(names) > 1:
        several = SEVERAL.at(count=len(names), names=", ".join(sorted(names)))
        findings.append(_placed(f"{form_path}.mark.images", several, "M-050"))
    for each in files:
        findings += _against_basic(each, basic_features)
    return tuple(findings)


def check_media(file: MarkFile) -> tuple[PlacedFinding, ...]:
    """Return what is wrong with one file that represents a mark: M-050 to M-054, M-056, M-058."""
    facts = file.facts
    if not facts.is_readable:
        condition = UNREADABLE.at(name=file.name, condition=condition_of(facts))
        return (_placed(file.path, condition, "M-056"),)
    found = [*_format(file), *_length(file)]
    if facts.picture:
        found += _picture(file, facts.picture)
    return tuple(found)


def condition_of(facts: MediaFacts) -> Phrase:
    """Return in words in what condition a file is that is not whole."""
    return _CONDITIONS[facts.condition].of()


def _placed(path: str, finding: Finding, rule_id: str) -> PlacedFinding:
    return PlacedFinding(path, finding, rule_id)


def _rule_of(kind: Kind) -> str:
    return {Kind.SOUND: "M-052", Kind.VIDEO: "M-053"}.get(kind, "M-051")


def _format(file: MarkFile) -> Iterator[PlacedFinding]:
    kinds = media_limits()["kinds"]
    limits = kinds.get(str(file.facts.kind), kinds["image"])
    if file.facts.media_type not in limits["types"]:
        wanted = ", ".join(short_name(each) for each in limits["types"])
        finding = WRONG_TYPE.at(
            name=file.name, found=short_name(file.facts.media_type), wanted=wanted
        )
        yield _placed(file.path, finding, _rule_of(file.facts.kind))
    found = ST96_FORMATS.get(file.facts.media_type, "")
    if file.stated and found and file.stated != found:
        finding = OTHER_FORMAT.at(name=file.name, stated=file.stated, found=found)
        yield _placed(file.path, finding, _rule_of(file.facts.kind))


def _length(file: MarkFile) -> Iterator[PlacedFinding]:
    limits = media_limits()["kinds"].get(str(file.facts.kind), {})
    most = limits.get("most")
    if most and file.facts.size > limits["warn"]:
        severity = Severity.ERROR if file.facts.size > most else Severity.WARNING
        finding = TOO_LONG.at(
            severity=severity, name=file.name, size=file.facts.size, most=most // _MEGABYTE
        )
        yield _placed(file.path, finding, _rule_of(file.facts.kind))


def _picture(file: MarkFile, picture: Picture) -> Iterator[PlacedFinding]:
    table = media_limits()
    most, printed = table["kinds"]["image"]["longest_centimetres"], table["print"]
    size = picture.centimetres
    if size and max(size) > most + 0.05:
        width, height = _in_words(size)
        finding = TOO_WIDE.at(name=file.name, width=width, height=height, most=most)
        yield _placed(file.path, finding, "M-051")
    elif size is None:
        inches = (picture.width / printed["dpi"], picture.height / printed["dpi"])
        width, height = _in_words(
            (inches[0] * CENTIMETRES_PER_INCH, inches[1] * CENTIMETRES_PER_INCH)
        )
        finding = NO_RESOLUTION.at(name=file.name, dpi=printed["dpi"], width=width, height=height)
        yield _placed(file.path, finding, "M-051")
    if picture.frames > 1:
        yield _placed(file.path, PAGES.at(name=file.name, count=picture.frames), "M-050")
    if picture.mode not in table["standards"]["modes"]:
        yield _placed(file.path, MODEL.at(name=file.name, mode=picture.mode), "M-054")
    longer = max(picture.width, picture.height)
    if longer < printed["pixels"]:
        finding = SMALL.at(
            name=file.name,
            pixels=longer,
            least=printed["pixels"],
            centimetres=printed["centimetres"],
            dpi=printed["dpi"],
        )
        yield _placed(file.path, finding, "M-058")


def _against_basic(file: MarkFile, basic: Collection[str]) -> Iterator[PlacedFinding]:
    wanted = {Kind.SOUND: _SOUNDING, Kind.VIDEO: _MOVING}.get(file.facts.kind)
    if wanted is None:
        return
    found = SOUND_FILE.of() if file.facts.kind is Kind.SOUND else FILM.of()
    if basic and not wanted & set(basic):
        finding = OTHER_FORM.at(name=file.name, found=found, basic=", ".join(sorted(basic)))
        yield _placed(file.path, finding, "M-055")
    yield _placed(file.path, NOT_GRAPHIC.at(name=file.name, found=found), "M-057")


def _in_words(size: tuple[float, float]) -> tuple[str, str]:
    return f"{size[0]:.1f}", f"{size[1]:.1f}"
