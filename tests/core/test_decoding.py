"""From bytes to text."""

import codecs
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.decoding import DecodedText, decode_text, looks_like_xml
from gsfiler.core.errors import InputError

LINES = "class\tterm\r\n25\tclothing é\n"


@pytest.mark.parametrize(
    ("data", "encoding", "had_bom"),
    [
        (LINES.encode(), "utf-8", False),
        (codecs.BOM_UTF8 + LINES.encode(), "utf-8", True),
        (codecs.BOM_UTF16_LE + LINES.encode("utf-16-le"), "utf-16-le", True),
        (codecs.BOM_UTF16_BE + LINES.encode("utf-16-be"), "utf-16-be", True),
        (codecs.BOM_UTF32_LE + LINES.encode("utf-32-le"), "utf-32-le", True),
        (codecs.BOM_UTF32_BE + LINES.encode("utf-32-be"), "utf-32-be", True),
        (LINES.encode("utf-16-le"), "utf-16-le", False),
        (LINES.encode("utf-16-be"), "utf-16-be", False),
        (LINES.encode("cp1252"), "cp1252", False),
    ],
)
def test_encodings_are_told_and_line_ends_kept(data, encoding, had_bom):
    assert decode_text(data, source="x") == DecodedText(LINES, encoding, had_bom)


def test_an_empty_file_is_an_empty_text():
    assert decode_text(b"", source="x") == DecodedText("", "utf-8")


def test_a_named_encoding_is_obeyed():
    assert decode_text("é".encode("mac-roman"), source="x", encoding="mac-roman").text == "é"
    named = decode_text(codecs.BOM_UTF8 + b"a", source="x", encoding="utf-8")
    assert named == DecodedText("a", "utf-8", had_bom=True)


def test_west_european_text_is_not_taken_for_damaged_utf8():
    text = "Café – Süßwaren, « crème brûlée », €"
    assert decode_text(text.encode("cp1252"), source="x").text == text


@pytest.mark.parametrize(
    ("data", "encoding", "line", "column", "problem"),
    [
        (b"ab\nc\x81\xff", "", 2, 2, "0x81 does not belong in cp1252"),
        ("é\nüö".encode() + b"\xff", "", 2, 3, "UTF-8 but damaged here"),
        (codecs.BOM_UTF8 + b"ab\n\xff", "", 2, 1, "0xFF does not belong in utf-8"),
        (codecs.BOM_UTF16_LE + b"a\0b", "", 1, 2, "0x62 does not belong in utf-16-le"),
        (b"a\0b\0c\0d", "", 1, 4, "0x64 does not belong in utf-16-le"),
        (b"ab\n\xff", "utf-8", 2, 1, "0xFF does not belong in utf-8"),
        (b"xn--a\xff", "idna", 1, 2, "does not belong in idna"),
        (b"ab", "klingon", None, None, "“klingon” is not an encoding"),
        (b"ab", "base64", None, None, "“base64” is not an encoding"),
        (b"ab", "a\0b", None, None, "is not an encoding"),
        (b"ab\ncd" + b"\0" * 3, "", 2, 3, "binary data"),
        (b"ab\nc\x01d", "", 2, 2, "binary data"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "", 3, 1, "binary data"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(data, encoding, line, column, problem):
    with pytest.raises(InputError) as caught:
        decode_text(data, source="list.txt", encoding=encoding)
    assert problem in caught.value.problem
    assert (caught.value.line, caught.value.column) == (line, column)
    assert caught.value.remedy


def test_a_stray_control_character_in_a_long_text_is_left_to_the_reader():
    assert decode_text(b"x" * 200 + b"\x01", source="x").text.endswith("\x01")


def test_size_is_limited():
    assert decode_text(b"abc", source="x", max_bytes=3).text == "abc"
    with pytest.raises(InputError, match="4 bytes long; at most 3"):
        decode_text(b"abcd", source="x", max_bytes=3)


@given(st.text())
def test_utf8_text_comes_back_as_it_is(text):
    with suppress(InputError):
        assert decode_text(codecs.BOM_UTF8 + text.encode(), source="x").text == text


@given(st.binary(max_size=200), st.sampled_from(["", "utf-16", "utf-7", "cp1252", "idna"]))
def test_any_bytes_are_decoded_or_refused(data, encoding):
    with suppress(InputError):
        assert isinstance(decode_text(data, source="x", encoding=encoding).text, str)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"<a/>", True),
        (b"\xef\xbb\xbf\n <a/>", True),
        ("<a/>".encode("utf-16"), True),
        ("<a/>".encode("utf-16-be"), True),
        (b" \n" * 5000 + b"<a/>", True),
        (b"\xef\xbb\xbf" + b" " * 5000 + b"<a/>", True),
        ((" " * 5000 + "<a/>").encode("utf-16"), True),
        ((" " * 5000 + "<a/>").encode("utf-16-be"), True),
        (b" " * 5000 + b"9\tcables <a/>", False),
        (b"PK\x03\x04", False),
        (b"class\tterm", False),
        (b"", False),
    ],
)
def test_xml_is_told_by_its_first_bytes(data, expected):
    assert looks_like_xml(data) is expected
