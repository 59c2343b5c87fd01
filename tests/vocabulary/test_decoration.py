"""Decoration is shown where it stands, and taken off without touching anything else."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.findings import Confidence, Severity
from gsfiler.vocabulary.decoration import (
    KINDS,
    MAX_FINDINGS,
    decorations,
    heaped_accents,
    undecorated,
)
from gsfiler.vocabulary.text import key, plain

DECORATED = st.text(
    st.sampled_from("aeoZ -'\"(ﬁＡｅ“”’‘«»–—−\u00a0\u2009\u3000\u00ad\u200b\ufeff\u202e\u200f")
    | st.sampled_from(
        "\u0301\u0308\u0323é²½™Åµ\u0149аеоυκЖ銅ｶﾞابא\x07\t\n\ufffd\uf0b7ɡ𝐜\u200d\ufe0f"
    )
    | st.characters(),
    max_size=12,
)


def found(text: str) -> list[tuple[str, int | None, int | None]]:
    return [(finding.code, finding.start, finding.end) for finding in decorations(text)]


@pytest.mark.parametrize(
    ("typed", "meant", "code", "start", "end"),
    [
        ("so-called “smart", 'so-called "smart', "SIGN_QUOTE", 10, 11),
        ("men’s shoes", "men's shoes", "SIGN_QUOTE", 3, 4),
        ("cables – new", "cables - new", "SIGN_DASH", 7, 8),
        ("non‑electric", "non-electric", "SIGN_DASH", 3, 4),
        ("of\u00a0metal", "of metal", "SIGN_BLANK", 2, 3),
        ("of\u2009\u202fmetal", "of  metal", "SIGN_BLANK", 2, 4),
        ("of\tmetal", "of metal", "SIGN_BREAK", 2, 3),
        ("of\nmetal", "of metal", "SIGN_BREAK", 2, 3),
        ("ca\u00adbles", "cables", "SIGN_INVISIBLE", 2, 3),
        ("ca\u200b\ufeffbles", "cables", "SIGN_INVISIBLE", 2, 4),
        ("❤\ufe0f cards", "❤ cards", "SIGN_INVISIBLE", 1, 2),
        ("cab\u202eles", "cables", "SIGN_DIRECTION", 3, 4),
        ("\u200ecables", "cables", "SIGN_DIRECTION", 0, 1),
        ("ﬁbres", "fibres", "SIGN_FORM", 0, 1),
        ("ＬＥＤ lamps", "LED lamps", "SIGN_FORM", 0, 3),
        ("ｶﾞﾗｽ", "ガラス", "SIGN_FORM", 0, 4),
        ("m² tiles", "m2 tiles", "SIGN_FORM", 1, 2),
        ("cafe\u0301", "café", "SIGN_ACCENT", 3, 5),
        ("e\u0323\u0302", "ệ", "SIGN_ACCENT", 0, 3),
        ("ca\x07bles", "cables", "SIGN_CONTROL", 2, 3),
        ("ca\uf0b7bles", "cables", "SIGN_CONTROL", 2, 3),
        ("c\ufffdbles", "c\ufffdbles", "SIGN_LOST", 1, 2),
        ("саbles", "cables", "SIGN_LOOK_ALIKE", 0, 1),
        ("cаble\u00ads", "cables", "SIGN_LOOK_ALIKE", 1, 2),
        ("Κey rings", "Key rings", "SIGN_LOOK_ALIKE", 0, 1),
        ("ɡas", "gas", "SIGN_LOOK_ALIKE", 0, 1),
        ("cяbles", "cяbles", "SIGN_MIXED_SCRIPT", 1, 2),
    ],
)
def test_each_kind_is_placed_and_mended(
    typed: str, meant: str, code: str, start: int, end: int
) -> None:
    assert (code, start, end) in found(typed)
    assert undecorated(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "cables, non-electric [of metal]; 'x' \"y\"",
        "câbles électriques, Stühle, niños",
        "β-carotene; 5 μm filters; TNFα; λ",
        "κ-casein; ι-carrageenan; NF-κB inhibitors; density ρ",
        "кабели; Ελληνικά; кабели LED",
        "電線（銅製）、ケーブル　銅",
        "전선 （구리）",
        "می‌خواهم",
        "ख़\u200dक",
        "\u200fשלום",
        "Velcro™",
        "ệ",
    ],
)
def test_proper_writing_is_not_decoration(text: str) -> None:
    assert found(text) == []
    assert undecorated(text) == text


def test_the_letters_of_a_cyrillic_word_are_called_back_into_it() -> None:
    assert undecorated("кaбeль") == "кабель"
    assert [finding.details["plain"] for finding in decorations("кaбeль")] == ["а", "е"]


def test_a_word_of_look_alikes_alone_is_noticed_in_a_latin_text() -> None:
    assert undecorated("beverages of сосо and rice") == "beverages of coco and rice"
    assert found("сосо") == []


def test_a_finding_says_what_stands_there_and_what_is_meant() -> None:
    (finding,) = decorations("ca\u00adbles")
    assert finding.message == (
        "An invisible character (U+00AD soft hyphen) hides in the term; take it out."
    )
    assert finding.severity == Severity.WARNING
    assert (finding.authority.rule, finding.authority.date) == (
        "WIPO Examination Guidelines 3 (practical advice)",
        "2026-11-22",
    )
    assert finding.authority.confidence == Confidence.RECALLED
    (finding,) = decorations("cоpper")
    assert finding.message == (
        "“о” in “cоpper” looks like “o” but is U+043E cyrillic small letter o; type the word again."
    )
    (finding,) = decorations("of\u2009metal")
    assert finding.message == "A special blank (U+2009 thin space) stands for a plain blank."


def test_findings_come_in_order_and_are_bounded() -> None:
    starts = [finding.start for finding in decorations("“сa” \u00ad– ﬁ")]
    assert starts == sorted(starts, key=lambda start: start or 0)
    assert len(decorations("a\u00a0" * 2000)) == MAX_FINDINGS
    assert len({kind.code for kind in KINDS}) == len(KINDS) == 12


@given(DECORATED)
def test_what_was_mended_needs_no_mending(text: str) -> None:
    mended = undecorated(text)
    assert undecorated(mended) == mended
    assert unicodedata.is_normalized("NFC", mended)


@given(DECORATED)
def test_every_change_is_reported_and_every_place_is_in_the_text(text: str) -> None:
    findings = decorations(text)
    for finding in findings:
        assert finding.start is not None
        assert finding.end is not None
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.message
    if not findings:
        assert undecorated(text) == text


@given(st.text(st.sampled_from("abc -“”’–\u00a0\u200b\u00adﬁＡé\u0301²銅（"), max_size=12))
def test_taking_decoration_off_never_changes_the_key(text: str) -> None:
    assert key(undecorated(text)) == key(text)
    assert plain(undecorated(text)) == plain(text)


def test_heaps_of_accents_are_found() -> None:
    assert heaped_accents("abc" + "\u0301\u0323" * 150) == 3
    assert heaped_accents("abc") is None
    assert heaped_accents("é" + "\u0301" * 40) is None
    assert heaped_accents("—" * 300) is None


@pytest.mark.parametrize("piece", ["é", "\u00a0", "“", "а", "aа", "e\u0301", "\u200b", "ﬁ", "銅（"])
def test_long_texts_take_linear_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert all(0 <= found.start < found.end <= len(text) for found in decorations(text))
    assert undecorated(undecorated(text)) == undecorated(text)
