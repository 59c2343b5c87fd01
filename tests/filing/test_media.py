"""What a file is, by its content; whether it is whole; what a picture measures."""

import io
import random
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from gsfiler.filing.files import media
from gsfiler.filing.files.media import (
    Kind,
    MediaFacts,
    facts_by_hash,
    kind_of,
    media_facts,
    media_type_of,
    short_name,
    types_of_ending,
)
from gsfiler.filing.files.media_images import MAX_PIXELS, Picture, measured, shown
from gsfiler.filing.files.media_streams import Condition
from tests.filing.media_samples import box, docx, mp3, mp4, pdf, picture, sound

SAMPLES = {
    media.JPEG: picture("JPEG"),
    media.PNG: picture("PNG"),
    media.TIFF: picture("TIFF"),
    media.GIF: picture("GIF", mode="P", dpi=None),
    media.BMP: picture("BMP"),
    media.WEBP: picture("WEBP", dpi=None),
    media.PDF: pdf(),
    media.WAV: sound(),
    media.MP3: mp3(),
    media.MP4: mp4(),
    media.QUICKTIME: mp4(b"qt  "),
    media.M4A: mp4(b"M4A "),
    media.DOCX: docx(),
}


@pytest.mark.parametrize("media_type", SAMPLES)
def test_a_whole_file_is_known_by_its_content(media_type: str) -> None:
    facts = media_facts(SAMPLES[media_type])
    assert (facts.media_type, facts.condition) == (media_type, Condition.WHOLE)
    assert facts.is_readable


@pytest.mark.parametrize("media_type", SAMPLES)
@pytest.mark.parametrize("share", [0.5, 0.9])
def test_a_file_cut_short_is_seen(media_type: str, share: float) -> None:
    data = SAMPLES[media_type]
    facts = media_facts(data[: int(len(data) * share)])
    assert facts.media_type in {media_type, media.ZIP}
    assert facts.condition in {Condition.CUT_SHORT, Condition.DAMAGED}


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0", media.HEIF),
        (b"OggS" + b"\0" * 20, media.OGG),
        (b"fLaC\0\0\0\x22", media.FLAC),
        (b"{\\rtf1 text}", media.RTF),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 20, media.OLE),
        (b'\xef\xbb\xbf<?xml version="1.0"?><a/>', media.XML),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', media.SVG),
        ("Un texte accentué".encode(), media.TEXT),
        (("é" * 5000).encode()[:-1], media.TEXT),
        (b"BMW is a text too", media.TEXT),
        (b"RIFF\0\0\0\0AVI LIST", media.UNKNOWN),
        (b"\x00\x01\x02\x03", media.UNKNOWN),
        (b"\xff\xfe\xfd", media.UNKNOWN),
    ],
)
def test_other_kinds_are_told_apart(data: bytes, media_type: str) -> None:
    assert media_type_of(data) == media_type


def test_an_empty_file_is_empty() -> None:
    assert media_facts(b"") == MediaFacts(media.UNKNOWN, 0, Condition.EMPTY)


def test_a_film_tells_its_length_and_a_recording_too() -> None:
    assert media_facts(mp4(seconds=7)).seconds == 7
    assert media_facts(sound(1.5)).seconds == 1.5
    assert media_facts(mp3(100)).seconds == pytest.approx(100 * 1152 / 44100)


def test_a_film_with_long_lengths_is_read() -> None:
    movie = b"\0\0\0\x01mdat" + (16 + 10).to_bytes(8, "big") + b"\0" * 10
    header = b"\x01\0\0\0" + b"\0" * 16 + (600).to_bytes(4, "big") + (1200).to_bytes(8, "big")
    data = box(b"ftyp", b"mp42\0\0\0\0") + box(b"moov", box(b"mvhd", header)) + movie
    assert media_facts(data).seconds == 2
    assert media_facts(data[:-1]).condition is Condition.CUT_SHORT


@pytest.mark.parametrize(
    ("data", "condition"),
    [
        (mp3(20, promised=20), Condition.WHOLE),
        (mp3(20, promised=400), Condition.CUT_SHORT),
        (mp3(3, tag=False), Condition.WHOLE),
        (mp3(3) + b"TAG" + b"x" * 125, Condition.WHOLE),
        (mp3(3) + b"something else that is no sound", Condition.DAMAGED),
        (b"ID3\x04\0\0\0\0\x7f\x7f", Condition.CUT_SHORT),
        (b"ID3\x04\0\0\0\0\0\0 no sound here", Condition.DAMAGED),
        (sound(0), Condition.EMPTY),
        (b"RIFF\x04\0\0\0WAVE", Condition.DAMAGED),
        (box(b"ftyp", b"isom\0\0\0\0"), Condition.CUT_SHORT),
        (pdf(encrypted=True), Condition.ENCRYPTED),
        (docx().replace(b"word/document.xml", b"word/document.xm\xff", 1), Condition.DAMAGED),
    ],
)
def test_recordings_and_documents_are_looked_through(data: bytes, condition: Condition) -> None:
    assert media_facts(data).condition is condition


def test_a_picture_tells_its_measures() -> None:
    facts = media_facts(picture("JPEG", (1181, 945), dpi=300))

    assert facts.kind is Kind.IMAGE
    assert facts.picture is not None
    assert facts.picture.dpi == (300, 300)
    assert facts.picture.in_colour is True
    assert facts.picture.centimetres == pytest.approx((10.0, 8.0), abs=0.01)


def test_a_picture_without_a_resolution_has_no_size_in_print() -> None:
    facts = media_facts(picture("PNG", dpi=None))
    assert facts.picture is not None
    assert (facts.picture.dpi, facts.picture.centimetres) == (None, None)


@pytest.mark.parametrize(
    ("form", "mode", "colour", "in_colour"),
    [
        ("JPEG", "RGB", "red", True),
        ("JPEG", "RGB", None, False),
        ("JPEG", "L", "red", False),
        ("JPEG", "CMYK", "red", True),
        ("JPEG", "CMYK", None, False),
        ("PNG", "P", "blue", True),
        ("PNG", "P", None, False),
        ("PNG", "1", None, False),
        ("PNG", "RGBA", "green", True),
        ("PNG", "LA", None, False),
        ("PNG", "I;16", None, False),
        ("TIFF", "LAB", "red", True),
        ("TIFF", "F", None, False),
        ("TIFF", "YCbCr", "red", True),
    ],
)
def test_colour_is_what_one_sees_whatever_the_model(
    form: str, mode: str, colour: str | None, in_colour: bool
) -> None:
    if mode in {"LAB", "I;16"}:
        image = Image.new(mode, (60, 60), (120, 200, 200) if mode == "LAB" else 30000)
        written = io.BytesIO()
        image.save(written, form)
        data = written.getvalue()
    else:
        data = picture(form, (60, 60), mode, None, colour)
    condition, found = measured(data, form)
    assert condition is Condition.WHOLE
    assert found is not None
    assert found.in_colour is in_colour


def test_colour_that_is_transparent_cannot_be_seen() -> None:
    written = io.BytesIO()
    Image.new("RGBA", (50, 50), (255, 0, 0, 0)).save(written, "PNG")
    facts = media_facts(written.getvalue())
    assert facts.picture is not None
    assert facts.picture.in_colour is False


def test_noise_is_not_colour() -> None:
    chance = random.Random(5)  # noqa: S311 (repeatable noise)
    image = Image.new("RGB", (200, 200))
    image.putdata(
        [
            tuple(max(0, min(255, grey + chance.randint(-8, 8))) for _ in range(3))
            for grey in (chance.randint(0, 255) for _ in range(200 * 200))
        ]
    )
    written = io.BytesIO()
    image.save(written, "PNG")
    facts = media_facts(written.getvalue())
    assert facts.picture is not None
    assert facts.picture.in_colour is False


def test_a_small_coloured_spot_in_a_large_picture_is_colour() -> None:
    image = Image.new("RGB", (4000, 3000), "white")
    image.paste((200, 0, 0), (100, 100, 180, 180))
    written = io.BytesIO()
    image.save(written, "PNG")
    facts = media_facts(written.getvalue())
    assert facts.picture is not None
    assert facts.picture.in_colour is True


def test_the_pages_of_a_tiff_are_counted() -> None:
    pages = [Image.new("L", (20, 20), shade) for shade in (0, 128, 255)]
    written = io.BytesIO()
    pages[0].save(written, "TIFF", save_all=True, append_images=pages[1:])
    facts = media_facts(written.getvalue())
    assert facts.picture is not None
    assert facts.picture.frames == 3


def huge_png(width: int, height: int) -> bytes:
    """The head of a PNG that claims to be huge, and nearly nothing behind it."""
    small = picture("PNG", (10, 10))
    head = b"IHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + small[24:29]
    return small[:12] + head + zlib.crc32(head).to_bytes(4, "big") + small[33:]


@pytest.mark.parametrize("side", [8_000, 12_000, 60_000])
def test_a_picture_that_would_fill_the_memory_is_not_opened(side: int) -> None:
    assert side * side > MAX_PIXELS
    assert media_facts(huge_png(side, side)).condition is Condition.TOO_LARGE


def test_a_damaged_picture_is_damaged() -> None:
    data = bytearray(picture("PNG"))
    data[len(data) // 2] ^= 0xFF
    assert media_facts(bytes(data)).condition is Condition.DAMAGED


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
@given(st.sampled_from(sorted(SAMPLES)), st.data())
def test_no_file_however_broken_stops_the_look_at_it(media_type: str, data: st.DataObject) -> None:
    content = bytearray(SAMPLES[media_type][:4000])
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    media_facts(bytes(content[: data.draw(st.integers(0, len(content)))]))


@given(st.binary(max_size=300))
def test_any_bytes_have_a_type(data: bytes) -> None:
    assert media_facts(data).size == len(data)


def test_known_facts_are_not_read_again() -> None:
    known = {"a": MediaFacts(media.PDF, 3)}
    assert facts_by_hash({"a": b"", "b": b""}, known)["a"] is known["a"]
    assert facts_by_hash({"b": b""})["b"].condition is Condition.EMPTY


@pytest.mark.parametrize(
    ("name", "types"),
    [
        ("Mark.JPG", (media.JPEG,)),
        ("a.b.tiff", (media.TIFF,)),
        ("none", ()),
        ("odd.xyz", ()),
    ],
)
def test_an_ending_says_what_a_file_claims_to_be(name: str, types: tuple[str, ...]) -> None:
    assert types_of_ending(name) == types


def test_every_type_has_a_kind_and_a_name_people_use() -> None:
    assert {kind_of(each) for each in media.ENDINGS} == set(Kind)
    assert [short_name(each) for each in (media.JPEG, media.TIFF, media.WAV, "x/y")] == [
        "JPEG",
        "TIFF",
        "WAV",
        "x/y",
    ]


def test_a_picture_is_shown_smaller_and_on_white() -> None:
    data = shown(picture("TIFF", (1200, 600), "CMYK"), media.TIFF, 300)
    assert data is not None
    with Image.open(io.BytesIO(data)) as image:
        assert (image.format, image.size, image.mode) == ("PNG", (300, 150), "RGB")
    assert shown(b"no picture", media.TIFF, 300) is None
    assert shown(pdf(), media.PDF, 300) is None


def test_a_resolution_that_makes_no_sense_is_none() -> None:
    for dpi in (0, 1, 1_000_000):
        facts = media_facts(picture("TIFF", dpi=dpi))
        assert facts.picture is not None
        assert facts.picture.dpi is None
    assert Picture(300, 300, "L", (300, 150)).centimetres == pytest.approx((2.54, 5.08))
