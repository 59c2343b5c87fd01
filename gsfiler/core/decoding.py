"""From bytes to text: which encoding a file from outside is in, and whether it is text at all.

The order: byte-order mark (UTF-8, UTF-16, UTF-32), UTF-16 without a mark by its pattern of zero
bytes, strict UTF-8, and at last Windows code page 1252. Line ends are kept as they are.
"""

import codecs
import re
from dataclasses import dataclass

from gsfiler.core.errors import InputError

MAX_BYTES = 200 * 2**20

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 2**16
_CONTROLS = re.compile(r"[\x01-\x08\x0b\x0e-\x1f\x7f]")
_XML_BEGINS = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*<")
_NOT_ASCII = bytes(range(128, 256))
_NOT_TEXT = "Give a text file, or say which program made it and export it again as UTF-8 text."
_AS_UTF8 = "Save it again as UTF-8, or name its encoding."


@dataclass(frozen=True, slots=True)
class DecodedText:
    """The text without its byte-order mark, the Python name of its encoding, and the mark."""

    text: str
    encoding: str
    had_bom: bool = False


def looks_like_xml(data: bytes) -> bool:
    """Tell whether bytes begin as XML does, in UTF-8 or UTF-16, with or without a mark.

    Blanks before it, however many, hide nothing.
    """
    return _XML_BEGINS.match(data) is not None


def decode_text(
    data: bytes, *, source: str, encoding: str = "", max_bytes: int = MAX_BYTES
) -> DecodedText:
    """Return the text of a file; ``encoding``, when given, is obeyed and not guessed.

    Raises InputError with line and column: too large, not text, or not in any known encoding.
    """
    if len(data) > max_bytes:
        raise InputError(
            source,
            f"the text is {len(data):,} bytes long; at most {max_bytes:,} are read.",
            "Split it into smaller files.",
        )
    decoded = _decode_as(data, encoding, source) if encoding else _decode_guessing(data, source)
    _refuse_binary(decoded.text, source)
    return decoded


def _decode_as(data: bytes, encoding: str, source: str) -> DecodedText:
    """Decode in the encoding the user named."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(data, error, encoding, source) from None
    except (LookupError, ValueError):
        raise InputError(
            source,
            f"“{encoding}” is not an encoding that can be read.",
            "Name one such as utf-8, utf-16 or cp1252.",
        ) from None
    had_mark = any(data.startswith(mark) for mark, _ in _MARKS)
    return DecodedText(text.removeprefix("\ufeff"), encoding, had_mark)


def _decode_guessing(data: bytes, source: str) -> DecodedText:
    """Decode by mark, by pattern, as UTF-8, or as code page 1252."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _decode_strictly(data[len(mark) :], encoding, source)
            return DecodedText(text, encoding, had_bom=True)
    if encoding := _utf16_by_zeros(data):
        return DecodedText(_decode_strictly(data, encoding, source), encoding)
    try:
        return DecodedText(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        _refuse_damaged_utf8(data, error, source)
    return DecodedText(_decode_strictly(data, "cp1252", source), "cp1252")


def _utf16_by_zeros(data: bytes) -> str:
    """Return the UTF-16 encoding whose zero bytes the sample shows, or nothing.

    In Western text every other byte is zero; in any text of some length, blanks and digits are.
    """
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(len(sample) // 2, 1)
    if odd * 10 >= half and even * 50 <= odd:
        return "utf-16-le"
    if even * 10 >= half and odd * 50 <= even:
        return "utf-16-be"
    return ""


def _decode_strictly(data: bytes, encoding: str, source: str) -> str:
    """Decode or raise InputError at the first byte that does not belong."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(data, error, encoding, source) from None


def _undecodable(data: bytes, error: UnicodeDecodeError, encoding: str, source: str) -> InputError:
    """Return the error for a byte that its encoding does not know."""
    try:
        before = data[: error.start].decode(encoding, "replace")
    except UnicodeError:
        before = data[: error.start].decode("latin-1")
    line, column = _place(before)
    return InputError(
        source,
        f"the byte 0x{data[error.start]:02X} does not belong in {encoding} text.",
        _AS_UTF8,
        line=line,
        column=column,
    )


def _refuse_damaged_utf8(data: bytes, error: UnicodeDecodeError, source: str) -> None:
    """Refuse text that is mostly good UTF-8: read as code page 1252 it would turn to gibberish."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    ascii_bytes = len(data.translate(None, _NOT_ASCII))
    good = len(text) - bad - ascii_bytes
    if good > bad:
        line, column = _place(data[: error.start].decode("utf-8", "replace"))
        raise InputError(
            source,
            "the text is UTF-8 but damaged here, or pieces in two encodings were joined.",
            "Export it again as UTF-8.",
            line=line,
            column=column,
        )


def _refuse_binary(text: str, source: str) -> None:
    """Refuse NUL characters, and more than one control character in a hundred."""
    found = text.find("\0")
    if found < 0:
        controls = sum(1 for _ in _CONTROLS.finditer(text))
        if controls * 100 > len(text):
            first = _CONTROLS.search(text)
            found = first.start() if first else -1
    if found >= 0:
        line, column = _place(text[:found])
        raise InputError(
            source, "this is binary data, not text.", _NOT_TEXT, line=line, column=column
        )


def _place(before: str) -> tuple[int, int]:
    """Return line and column, from 1, of the character that follows ``before``."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")
