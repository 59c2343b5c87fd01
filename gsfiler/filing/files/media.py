"""What a file is, told by its content and never by its name, and whether it is whole.

A picture named ``.jpg`` may be a TIFF, a download may have stopped half-way, a recording may be
empty. :func:`media_facts` reads the bytes and says so; what an office thinks of it is for
:mod:`gsfiler.filing.files.media_rules`. Names of types are those of the IANA (``image/jpeg``).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from gsfiler.core.decoding import looks_like_xml
from gsfiler.core.errors import InputError
from gsfiler.core.hardened_zip import open_zip
from gsfiler.filing.files import media_images, media_streams
from gsfiler.filing.files.media_images import Picture
from gsfiler.filing.files.media_streams import Condition

JPEG, PNG, TIFF, GIF = "image/jpeg", "image/png", "image/tiff", "image/gif"
BMP, WEBP, HEIF, SVG = "image/bmp", "image/webp", "image/heif", "image/svg+xml"
PDF, WAV, MP3, MP4 = "application/pdf", "audio/wav", "audio/mpeg", "video/mp4"
QUICKTIME, OGG, FLAC, M4A = "video/quicktime", "application/ogg", "audio/flac", "audio/mp4"
ZIP, XML, TEXT, RTF = "application/zip", "application/xml", "text/plain", "application/rtf"
OLE = "application/x-ole-storage"
_OFFICE = "application/vnd.openxmlformats-officedocument."
DOCX = f"{_OFFICE}wordprocessingml.document"
XLSX = f"{_OFFICE}spreadsheetml.sheet"
PPTX = f"{_OFFICE}presentationml.presentation"
UNKNOWN = "application/octet-stream"

ENDINGS: Mapping[str, tuple[str, ...]] = {
    JPEG: ("jpg", "jpeg", "jpe", "jfif"),
    PNG: ("png",),
    TIFF: ("tif", "tiff"),
    GIF: ("gif",),
    BMP: ("bmp", "dib"),
    WEBP: ("webp",),
    HEIF: ("heic", "heif", "avif"),
    SVG: ("svg",),
    PDF: ("pdf",),
    WAV: ("wav", "wave"),
    MP3: ("mp3",),
    MP4: ("mp4", "m4v"),
    M4A: ("m4a",),
    QUICKTIME: ("mov", "qt"),
    OGG: ("ogg", "oga", "ogv"),
    FLAC: ("flac",),
    DOCX: ("docx",),
    XLSX: ("xlsx",),
    PPTX: ("pptx",),
    ZIP: ("zip",),
    XML: ("xml",),
    TEXT: ("txt", "csv", "md"),
    RTF: ("rtf",),
    OLE: ("doc", "xls", "ppt", "msg"),
}
"""How the names of files of each type end; the first is the usual one."""

ST96_FORMATS: Mapping[str, str] = {
    JPEG: "JPEG",
    PNG: "PNG",
    TIFF: "TIFF",
    GIF: "GIF",
    SVG: "SVG",
    PDF: "PDF",
    TEXT: "Text",
}
"""Types that ST.96 has a word for (DocumentFormatCategoryType, ImageFormatCategoryType)."""

_MAGIC = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"II*\0", TIFF),
    (b"MM\0*", TIFF),
    (b"II+\0", TIFF),
    (b"MM\0+", TIFF),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"BM", BMP),
    (b"OggS", OGG),
    (b"fLaC", FLAC),
    (b"{\\rtf", RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLE),
)
_PDF_WITHIN = 1024
_SAMPLE = 4096


class Kind(StrEnum):
    """What people do with a file: look, listen, watch, read."""

    IMAGE = "image"
    SOUND = "sound"
    VIDEO = "video"
    DOCUMENT = "document"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """What a file's content says.

    ``size`` counts bytes; ``seconds`` is the length of a recording, None where it is not known;
    ``picture`` holds the measures of a picture that could be opened.
    """

    media_type: str
    size: int
    condition: Condition = Condition.WHOLE
    picture: Picture | None = None
    seconds: float | None = None

    @property
    def kind(self) -> Kind:
        """What people do with it."""
        return kind_of(self.media_type)

    @property
    def is_readable(self) -> bool:
        """Whether it can be opened as what it is."""
        return self.condition is Condition.WHOLE


def kind_of(media_type: str) -> Kind:
    """Return what people do with files of a type."""
    if media_type.startswith("image/"):
        return Kind.IMAGE
    if media_type.startswith("audio/"):
        return Kind.SOUND
    if media_type.startswith("video/"):
        return Kind.VIDEO
    documents = {PDF, DOCX, XLSX, PPTX, TEXT, RTF, OLE}
    return Kind.DOCUMENT if media_type in documents else Kind.OTHER


def short_name(media_type: str) -> str:
    """Return what people call a type: “JPEG” for ``image/jpeg``, or the type itself."""
    spoken = {JPEG: "JPEG", TIFF: "TIFF", OLE: "an old Office file", UNKNOWN: "of no known form"}
    usual = ENDINGS.get(media_type, (media_type,))[0]
    return spoken.get(media_type) or (usual.upper() if media_type in ENDINGS else usual)


def types_of_ending(name: str) -> tuple[str, ...]:
    """Return the types whose names end like this one; empty for an ending we do not know."""
    ending = name.rpartition(".")[2].casefold() if "." in name else ""
    return tuple(media_type for media_type, endings in ENDINGS.items() if ending in endings)


def media_type_of(data: bytes) -> str:
    """Return the type of a file by its first bytes; :data:`UNKNOWN` where nothing tells."""
    for magic, media_type in _MAGIC:
        if data.startswith(magic) and (media_type != BMP or _is_bitmap(data)):
            return media_type
    return _type_of_container(data) or _type_of_stream(data)


def media_facts(data: bytes) -> MediaFacts:
    """Return what a file is, whether it is whole, and its measures; never raises."""
    if not data:
        return MediaFacts(UNKNOWN, 0, Condition.EMPTY)
    media_type = media_type_of(data)
    if media_type in media_images.DECODED:
        condition, picture = media_images.measured(data, media_images.DECODED[media_type])
        return MediaFacts(media_type, len(data), condition, picture)
    if media_type in _STREAMS:
        condition, seconds = _STREAMS[media_type](data)
        return MediaFacts(media_type, len(data), condition, seconds=seconds)
    if data.startswith(b"PK"):
        return MediaFacts(media_type, len(data), _condition_of_archive(data))
    return MediaFacts(media_type, len(data))


def facts_by_hash(
    contents: Mapping[str, bytes], known: Mapping[str, MediaFacts] | None = None
) -> dict[str, MediaFacts]:
    """Return the facts of each content; what is ``known`` from an earlier call is not read again.

    Pictures are decoded in full, which takes a tenth of a second for a large one: keep the answer.
    """
    known = known or {}
    return {
        name: known[name] if name in known else media_facts(data) for name, data in contents.items()
    }


_STREAMS: Mapping[str, Callable[[bytes], tuple[Condition, float | None]]] = {
    PDF: media_streams.read_pdf,
    WAV: media_streams.read_wav,
    MP3: media_streams.read_mp3,
    MP4: media_streams.read_boxes,
    M4A: media_streams.read_boxes,
    QUICKTIME: media_streams.read_boxes,
}


def _type_of_container(data: bytes) -> str:
    """Return the type of a file that holds others or streams; empty where it is none."""
    if data[:4] == b"RIFF":
        return {b"WAVE": WAV, b"WEBP": WEBP}.get(data[8:12], UNKNOWN)
    if data[4:8] == b"ftyp":
        return _type_of_brand(data)
    return _type_of_archive(data) if data.startswith((b"PK\x03\x04", b"PK\x05\x06")) else ""


def _type_of_stream(data: bytes) -> str:
    """Return the type of a file that is known by more than its first bytes."""
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return PDF
    if media_streams.is_mp3(data):
        return MP3
    if looks_like_xml(data[:_SAMPLE]):
        return SVG if b"<svg" in data[:_SAMPLE] else XML
    return TEXT if _is_text(data[:_SAMPLE]) else UNKNOWN


def _is_bitmap(data: bytes) -> bool:
    """Tell a Windows bitmap from a text that begins with “BM”."""
    return len(data) >= 18 and data[6:10] == b"\0\0\0\0"


def _type_of_brand(data: bytes) -> str:
    """Return the type that the brand of an ISO base media file stands for."""
    brand = data[8:12]
    if brand == b"qt  ":
        return QUICKTIME
    if brand in {b"M4A ", b"M4B "}:
        return M4A
    return HEIF if brand in {b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis"} else MP4


def _type_of_archive(data: bytes) -> str:
    """Return what an archive is used for; its names stand in it unpacked, whole or cut short."""
    if b"[Content_Types].xml" not in data:
        return ZIP
    for folder, media_type in ((b"word/", DOCX), (b"xl/", XLSX), (b"ppt/", PPTX)):
        if folder in data:
            return media_type
    return ZIP


def _condition_of_archive(data: bytes) -> Condition:
    """Open an archive and read every file in it, as whoever receives it will."""
    try:
        archive = open_zip(data, source="archive")
        for name in archive.names():
            archive.read(name)
    except InputError:
        return Condition.DAMAGED
    return Condition.WHOLE


def _is_text(sample: bytes) -> bool:
    """Tell whether bytes are UTF-8 text, the last letter perhaps cut."""
    if b"\0" in sample:
        return False
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(sample) - 3 and len(sample) == _SAMPLE
    return True
