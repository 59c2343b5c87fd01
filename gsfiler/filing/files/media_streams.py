"""Recordings, films and PDF: whether the file is whole, and how long it lasts.

Only what their containers say is read; nothing is decoded. A recording that was cut says in its
head how long it wanted to be.
"""

import re
import struct
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Condition(StrEnum):
    """In what condition a file is."""

    WHOLE = "whole"
    EMPTY = "empty"
    CUT_SHORT = "cut short"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    TOO_LARGE = "too large"


_TO_THE_END = 0xFFFFFFFF
_PDF_TAIL = 2048
_ENCRYPTED = re.compile(rb"/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)")
_RATES_V1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_RATES_V2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_SAMPLES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
_AFTER_SOUND = (b"TAG", b"APETAGEX", b"LYRICS", b"ID3")


def read_pdf(data: bytes) -> tuple[Condition, None]:
    """Tell whether a PDF ends as it must, and whether it asks for a password."""
    if b"%%EOF" not in data[-_PDF_TAIL:]:
        return Condition.CUT_SHORT, None
    return (Condition.ENCRYPTED if _ENCRYPTED.search(data) else Condition.WHOLE), None


def read_wav(data: bytes) -> tuple[Condition, float | None]:
    """Return condition and seconds of a RIFF WAVE file."""
    position, rate, seconds = 12, 0, None
    while position + 8 <= len(data):
        name, length = data[position : position + 4], _number(data, position + 4)
        body = position + 8
        if name == b"data" and length == _TO_THE_END:
            length = len(data) - body
        if body + length > len(data):
            return Condition.CUT_SHORT, None
        if name == b"fmt " and length >= 12:
            rate = _number(data, body + 8)
        elif name == b"data" and rate:
            seconds = length / rate
        position = body + length + length % 2
    if seconds is None:
        return Condition.DAMAGED, None
    return (Condition.WHOLE if seconds > 0 else Condition.EMPTY), seconds


def is_mp3(data: bytes) -> bool:
    """Tell MPEG audio of layer III, with or without a tag before it."""
    if data.startswith(b"ID3"):
        return True
    first = _frame(data, 0)
    return first is not None and (
        first.length >= len(data) or _frame(data, first.length) is not None
    )


def read_mp3(data: bytes) -> tuple[Condition, float | None]:
    """Return condition and seconds of MPEG audio, frame by frame.

    A file of variable rate says in its first frame how many follow.
    """
    position = start = _after_tag(data)
    seconds, frames = 0.0, 0
    while (frame := _frame(data, position)) is not None:
        if position + frame.length > len(data):
            return Condition.CUT_SHORT, seconds
        seconds, frames, position = seconds + frame.seconds, frames + 1, position + frame.length
    if not frames:
        return (Condition.CUT_SHORT if start >= len(data) else Condition.DAMAGED), None
    if frames < _promised(data[start : start + 256]):
        return Condition.CUT_SHORT, seconds
    rest = data[position:].strip(b"\0")
    if len(rest) > 4 and not rest.startswith(_AFTER_SOUND):
        return Condition.DAMAGED, seconds
    return Condition.WHOLE, seconds


def read_boxes(data: bytes) -> tuple[Condition, float | None]:
    """Return condition and seconds of an ISO base media file (MP4, QuickTime)."""
    names: set[bytes] = set()
    seconds = None
    for box in _boxes(data):
        if box.end > len(data):
            return Condition.CUT_SHORT, None
        names.add(box.name)
        if box.name == b"moov":
            seconds = _length_of_film(data[box.start : box.end])
    if b"moov" in names and (b"mdat" in names or b"moof" in names):
        return Condition.WHOLE, seconds
    return Condition.CUT_SHORT, None


class _Frame(NamedTuple):
    length: int
    seconds: float


class _Box(NamedTuple):
    name: bytes
    start: int
    end: int


def _number(data: bytes, place: int) -> int:
    """Return an unsigned little-endian number of four bytes."""
    return int.from_bytes(data[place : place + 4], "little")


def _after_tag(data: bytes) -> int:
    """Return where the sound begins: behind the ID3 tag and the zeros that fill it up."""
    position = 0
    if data.startswith(b"ID3") and len(data) >= 10:
        length = 0
        for digit in data[6:10]:
            length = length << 7 | digit & 0x7F
        position = 10 + length
    while position < len(data) and data[position] == 0:
        position += 1
    return position


def _frame(data: bytes, place: int) -> _Frame | None:
    """Return length in bytes and in seconds of the frame that begins here, None where none does."""
    if place + 4 > len(data) or data[place] != 0xFF or data[place + 1] & 0xE6 != 0xE2:
        return None
    version = data[place + 1] >> 3 & 3
    rate_number, sample_number = data[place + 2] >> 4, data[place + 2] >> 2 & 3
    if version == 1 or rate_number in {0, 15} or sample_number == 3:
        return None
    rate = (_RATES_V1 if version == 3 else _RATES_V2)[rate_number] * 1000
    samples_a_second = _SAMPLES[version][sample_number]
    samples = 1152 if version == 3 else 576
    length = samples // 8 * rate // samples_a_second + (data[place + 2] >> 1 & 1)
    return _Frame(length, samples / samples_a_second)


def _promised(first: bytes) -> int:
    """Return how many frames the first one says there are, 0 where it does not say."""
    for mark in (b"Xing", b"Info"):
        place = first.find(mark)
        if place >= 0 and len(first) >= place + 12 and first[place + 7] & 1:
            return int.from_bytes(first[place + 8 : place + 12], "big")
    return 0


def _boxes(data: bytes, start: int = 0) -> Iterator[_Box]:
    """Yield the boxes of one level; the end of one that was cut lies behind the data."""
    position = start
    while position + 8 <= len(data):
        length, head = int.from_bytes(data[position : position + 4], "big"), 8
        if length == 1 and position + 16 <= len(data):
            length, head = int.from_bytes(data[position + 8 : position + 16], "big"), 16
        elif length == 0:
            length = len(data) - position
        if length < head:
            return
        yield _Box(data[position + 4 : position + 8], position + head, position + length)
        position += length


def _length_of_film(content: bytes) -> float | None:
    """Return the seconds that the head of a film gives."""
    for box in _boxes(content):
        if box.name == b"mvhd":
            try:
                if content[box.start] == 1:
                    scale, length = struct.unpack_from(">IQ", content, box.start + 20)
                else:
                    scale, length = struct.unpack_from(">II", content, box.start + 12)
            except (struct.error, IndexError):
                return None
            return length / scale if scale else None
    return None
