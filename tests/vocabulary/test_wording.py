"""Format faults: each is found at its place, official wordings have none that matters."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.findings import Confidence, Severity
from gsfiler.vocabulary.decoration import UNREADABLE_CODES
from gsfiler.vocabulary.faults import LONG, TOO_LONG, TRADE_MARK
from gsfiler.vocabulary.readers.nice import read_nice
from gsfiler.vocabulary.tables import read_table
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.wording import MALFORMED_CODES, MAX_FINDINGS, wording_findings

MALFORMED = (
    ("", "TERM_EMPTY", 0, 0),
    (" \t ", "TERM_EMPTY", 0, 3),
    (" ; . ", "TERM_EMPTY", 0, 5),
    ("\u200b", "TERM_EMPTY", 0, 1),
    ("12", "TERM_NO_LETTER", 0, 2),
    ("(a", "TERM_BRACKET", 0, 1),
    ("hats) caps", "TERM_BRACKET", 4, 5),
    ("hats [caps", "TERM_BRACKET", 5, 6),
    ("hats（caps", "TERM_BRACKET", 4, 5),
    ("ha\x00ts", "TERM_CONTROL_CHARACTER", 2, 3),
    ("ha\x1b\x1bts", "TERM_CONTROL_CHARACTER", 2, 4),
    ("ha\ufffdts", "TERM_CONTROL_CHARACTER", 2, 3),
    ("ha\ue000ts", "TERM_CONTROL_CHARACTER", 2, 3),
    ("ha\uffffts", "TERM_CONTROL_CHARACTER", 2, 3),
    ("x" * (TOO_LONG + 1), "TERM_TOO_LONG", 0, TOO_LONG + 1),
    ("software for [specify the function]", "FILL_IN_EMPTY", 13, 35),
)

DOUBTFUL = (
    ("HATS AND COATS", "TERM_CAPITALS", 0, 14),
    ("hats;", "TERM_SEPARATOR", 4, 5),
    ("hats ,", "TERM_SEPARATOR", 5, 6),
    ("; hats", "TERM_SEPARATOR", 0, 1),
    (" , hats", "TERM_SEPARATOR", 1, 2),
    ("hats,, coats", "TERM_SEPARATOR", 4, 6),
    ("hats/", "TERM_SEPARATOR", 4, 5),
    ("hats; coats", "TERM_SEMICOLON", 4, 5),
    ("clothing: hats", "TERM_COLON", 8, 9),
    ("hats/coats", "TERM_SLASH", 0, 10),
    ("hats / coats", "TERM_SLASH", 0, 12),
    ("hats. Coats", "TERM_FULL_STOP", 4, 5),
    ("- hats", "TERM_NUMBERING", 0, 1),
    ("• hats", "TERM_NUMBERING", 0, 1),
    ("\uf0b7 hats", "TERM_NUMBERING", 0, 1),
    ("1. hats", "TERM_NUMBERING", 0, 2),
    ("2) hats", "TERM_NUMBERING", 0, 2),
    ("(3) hats", "TERM_NUMBERING", 0, 3),
    ("a) hats", "TERM_NUMBERING", 0, 2),
    ("iv) hats", "TERM_NUMBERING", 0, 3),
    ("hats\tcoats", "TERM_LINE_BREAK", 4, 5),
    ("hats\r\ncoats", "TERM_LINE_BREAK", 4, 6),
    ("hats\u2028coats", "TERM_LINE_BREAK", 4, 5),
    ("hats  coats", "TERM_BLANKS", 4, 6),
    ("hats®", "TERM_MARK_SIGN", 4, 5),
    ("hats™", "TERM_MARK_SIGN", 4, 5),
    ("Velcro straps", "TERM_TRADE_MARK", 0, 6),
    ("straps of velcro", "TERM_TRADE_MARK", 10, 16),
    ("Band-Aids", "TERM_TRADE_MARK", 0, 9),
    ("post it pads", "TERM_TRADE_MARK", 0, 7),
    ("Rubik's Cubes", "TERM_TRADE_MARK", 0, 13),
    ("ERP software", "TERM_ABBREVIATION", 0, 3),
    ("x" * (LONG + 1), "TERM_LONG", 0, LONG + 1),
)

FAULTLESS = (
    "hats",
    "coatings [paints]",
    "pants (Am.) for men",
    "lights, e.g. lamps",
    "St. John's wort",
    "no. 2 pencils",
    "DVD players",
    "DVDs",
    "LED lamps",
    "CAD",
    "software as a service [SaaS]",
    "enterprise resource planning [ERP] software",
    "ERP (enterprise resource planning) software",
    "TCP/IP adapters",
    "pens and/or pencils",
    "24/7 services",
    "km/h meters",
    "paper in the ratio 1:10",
    "hats [caps; berets]",
    "hats [caps (berets)] {x y}",
    "lace velcrose",
    "pâté",
    "帽子",
    "bread crumbs.",
    "x" * LONG,
    "E. coli tests",
    "1,2-dichloroethane",
)


def found(text: str, *designated: str) -> list[tuple[str, int | None, int | None]]:
    findings = wording_findings(Term(text), designated)
    return [(finding.code, finding.start, finding.end) for finding in findings]


@pytest.mark.parametrize(("text", "code", "start", "end"), MALFORMED)
def test_a_fault_that_makes_a_term_malformed_is_located(
    text: str, code: str, start: int, end: int
) -> None:
    assert found(text)[0] == (code, start, end)
    assert code in MALFORMED_CODES
    assert wording_findings(Term(text))[0].severity is Severity.ERROR


@pytest.mark.parametrize(("text", "code", "start", "end"), DOUBTFUL)
def test_a_doubtful_place_is_located_and_does_not_make_a_term_malformed(
    text: str, code: str, start: int, end: int
) -> None:
    assert found(text) == [(code, start, end)]
    assert code not in MALFORMED_CODES


@pytest.mark.parametrize(
    "text", [each for each in FAULTLESS if not each.startswith("hats [caps (")]
)
def test_a_faultless_term_has_no_findings(text: str) -> None:
    assert found(text) == []


def test_every_code_has_its_case() -> None:
    assert {code for _, code, _, _ in MALFORMED} | {
        "TERM_CLASS",
        *UNREADABLE_CODES,
    } == MALFORMED_CODES


def test_brackets_must_close_in_order() -> None:
    assert found("a [b (c] d)") == [("TERM_BRACKET", 7, 8), ("TERM_BRACKET", 2, 3)]
    assert found("a [b (c) d]") == []


def test_a_class_that_does_not_parse_is_told_in_its_own_sentence() -> None:
    term = Term("hats", class_problem="“46” is not a class of the Nice Classification.")
    finding = wording_findings(term)[0]
    assert finding.code == "TERM_CLASS"
    assert finding.message == "“46” is not a class of the Nice Classification."


def test_a_class_problem_and_an_empty_text_are_both_told() -> None:
    codes = [finding.code for finding in wording_findings(Term("", class_problem="No class."))]
    assert codes == ["TERM_CLASS", "TERM_EMPTY"]


def test_square_brackets_trouble_the_united_states_only() -> None:
    assert found("coatings [paints]", "EM", "JP") == []
    assert found("coatings [paints]", "EM", "US") == [("TERM_SQUARE_BRACKETS", 9, 17)]


def test_the_generic_name_is_offered_for_a_trade_mark() -> None:
    finding = wording_findings(Term("Jacuzzis"))[0]
    assert finding.message == (
        "“Jacuzzis” is a trade mark and no name of goods or services; write “whirlpool baths” or "
        "another generic name."
    )
    assert finding.authority.confidence is Confidence.RECALLED


@pytest.mark.parametrize("mark", read_table("wording")["marks"])
def test_every_trade_mark_of_the_table_is_found(mark: str) -> None:
    assert [code for code, _, _ in found(f"a {mark} b")] == ["TERM_TRADE_MARK"]


def test_a_page_of_brackets_gives_no_endless_list() -> None:
    assert len(found("a" + "(" * 9_000)) == MAX_FINDINGS


def test_long_runs_take_no_time() -> None:
    for text in ("a" * 9_999, " " * 9_990 + "x", "a;" * 4_999, "( " * 4_999, "a/" * 4_999):
        found = wording_findings(Term("b" + text))
        assert all(0 <= each.start <= each.end <= len(text) + 1 for each in found)


@given(st.text(max_size=60))
def test_offsets_lie_within_the_text(text: str) -> None:
    for finding in wording_findings(Term(text), ("US",)):
        assert finding.start is not None
        assert finding.end is not None
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.message


@pytest.mark.shared
def test_official_wordings_pass_without_error(shared: Path) -> None:
    files = [(path.name, path.read_bytes()) for path in sorted((shared / "ncl").glob("*.zip"))]
    doubted = set()
    for content in read_nice(files):
        for entry in content.entries:
            for finding in wording_findings(Term(entry.text, entry.class_number)):
                assert finding.severity is not Severity.ERROR, entry.text
                if finding.severity is Severity.WARNING:
                    doubted.add(entry.text)
    assert doubted == {
        "cream/milk separators",
        "steam/oil separators",
        "funerary services; babysitting",
    }


@given(st.from_regex(r"[A-Z]?[a-z]+(?:(?:, |[ '-])[a-z]+)*", fullmatch=True))
def test_a_term_of_plain_letters_is_judged_like_the_same_term_in_disguise(text: str) -> None:
    """The quick way for plain terms finds what the long way does: a blank before sends it there."""
    quick = [(f.code, f.message) for f in wording_findings(Term(text))]
    assert quick == [(f.code, f.message) for f in wording_findings(Term(" " + text))]


@pytest.mark.parametrize("mark", sorted(read_table("wording")["marks"]))
def test_every_trade_mark_is_found_however_it_is_joined(mark: str) -> None:
    for spelt in (mark, mark.replace("-", ""), mark.replace("-", " "), mark.upper(), mark + "s"):
        codes = [finding.code for finding in wording_findings(Term(f"blue {spelt} for children"))]
        assert TRADE_MARK.code in codes, spelt
