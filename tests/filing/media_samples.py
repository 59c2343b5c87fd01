"""Pictures, recordings, films and documents for the tests, made here."""

import io
import struct
import wave
import zipfile

from PIL import Image, ImageDraw


def picture(
    form: str = "PNG",
    size: tuple[int, int] = (1200, 1000),
    mode: str = "RGB",
    dpi: int | None = 300,
    colour: str | None = "red",
) -> bytes:
    """A picture with a dot in it, in some colour or none."""
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((size[0] // 4, size[1] // 4, size[0] // 2, size[1] // 2), fill=colour or "#777777")
    written = io.BytesIO()
    options = {} if dpi is None else {"dpi": (dpi, dpi)}
    image.convert(mode).save(written, form, **options)
    return written.getvalue()


def sound(seconds: float = 1.0) -> bytes:
    """A WAVE of silence."""
    written = io.BytesIO()
    with wave.open(written, "wb") as target:
        target.setnchannels(1)
        target.setsampwidth(2)
        target.setframerate(8000)
        target.writeframes(b"\0\0" * int(8000 * seconds))
    return written.getvalue()


def mp3(frames: int = 20, promised: int | None = None, tag: bool = True) -> bytes:
    """MPEG 1 layer III at 128 kbit/s and 44.1 kHz; the first frame may promise a number."""
    head = b"ID3\x04\0\0\0\0\0\x0a" + b"\0" * 10 if tag else b""
    frame = b"\xff\xfb\x90\x00" + b"\0" * 413
    first = frame
    if promised is not None:
        mark = b"Xing" + b"\0\0\0\x01" + promised.to_bytes(4, "big")
        first = frame[:36] + mark + frame[36 + len(mark) :]
    return head + first + frame * (frames - 1)


def box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + name + content


def mp4(brand: bytes = b"isom", seconds: int = 3) -> bytes:
    """A film whose boxes are right, with nothing to see."""
    header = struct.pack(">IIIII", 0, 0, 0, 1000, 1000 * seconds) + b"\0" * 80
    return (
        box(b"ftyp", brand + b"\0\0\0\0isom")
        + box(b"moov", box(b"mvhd", header))
        + box(b"mdat", b"\0" * 2000)
    )


def docx() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w:document/>" * 50)
    return written.getvalue()


def pdf(encrypted: bool = False) -> bytes:
    trailer = b"trailer << /Root 1 0 R /Encrypt 5 0 R >>" if encrypted else b"trailer << >>"
    return b"%PDF-1.7\n1 0 obj << >> endobj\n" + trailer + b"\nstartxref\n9\n%%EOF\n"
