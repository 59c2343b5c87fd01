"""The list report: one page that shows everything, runs nothing and is the same each time.

``python -m tests.lists.test_report_html`` writes the golden page anew.
"""

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.findings import Authority, Confidence, Finding, FindingKind, Severity
from gsfiler.core.packs import PackStore
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.report_html import (
    ReportHead,
    ReportSource,
    Voice,
    direction_of,
    report_bytes,
    report_parts,
    report_sources,
)
from gsfiler.lists.report_style import ACCEPTANCE_LOOKS, STYLE, VERDICT_LOOKS
from gsfiler.lists.report_words import ACCEPTANCE_WORDS, REPORT_PHRASES, VERDICT_WORDS
from gsfiler.lists.writers.output import form_of_name, write_list
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.in_force import choose
from gsfiler.vocabulary.sentences import starter_only
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import (
    Acceptance,
    Candidate,
    PackedEntry,
    Relation,
    Verdict,
    VerdictKind,
)

GOLDEN = Path(__file__).parents[1] / "golden" / "list_report.html"
DAY = date(2026, 11, 22)

VOID = ("meta", "br", "img", "hr", "input", "link")
HOSTILE = '<script>alert("1")</script> & \u202eevil\x07 <img src=x onerror=y>'
RULE = Authority("Madrid Rule 13(1)", "Regulations <SR 0.232.112.21>", "2025-11-01")
RECALLED = Authority("Practice", "recalled", "2026-11-22", Confidence.RECALLED)
VAGUE = FindingKind("VAGUE", Severity.ERROR, "“{term}” is too vague.", RULE)
ASKED = FindingKind("ASKED", Severity.NOTE, "Offices may ask about “{term}”.", RECALLED)
READ = FindingKind("list.read", Severity.NOTE, "Bullets were taken away: {count}.", RULE)


def packed(text: str, number: int, basic: str = "") -> PackedEntry:
    return PackedEntry(Entry(text, number, basic, basic), "nice-13-2026-en", "13-2026")


def sample() -> tuple[GoodsList, list[Verdict]]:
    """A list with each verdict, hostile text and several scripts."""
    hats, wine = Term("hats", 25), Term("wine", 25, note="ask <client>")
    vague, arabic, hostile = Term("apparatus"), Term("سماعات الرأس", 9), Term(HOSTILE, 9)
    answers = MappingProxyType(
        {
            "US": Acceptance.ACCEPTED,
            "EM": Acceptance.ACCEPTED,
            "CN": Acceptance.REJECTED,
            "JP": Acceptance.UNKNOWN,
            "KR": Acceptance.CONFLICT,
        }
    )
    verdicts = [
        Verdict(VerdictKind.EXACT, hats, packed("hats", 25, "250001"), acceptance=answers),
        Verdict(VerdictKind.WRONG_CLASS, wine, packed("wine", 33, "330001")),
        Verdict(
            VerdictKind.VAGUE,
            vague,
            findings=(VAGUE.at(term="apparatus"), ASKED.at(term="apparatus"), starter_only()),
            candidates=tuple(
                Candidate(packed(f"<b>apparatus {number}</b>", number), 0.5, "<tool>", relation)
                for number, relation in zip((7, 9, 10, 11), Relation, strict=True)
            ),
        ),
        Verdict(VerdictKind.UNKNOWN, arabic, findings=(VAGUE.at(term=arabic.text),)),
        Verdict(VerdictKind.MALFORMED, hostile, findings=(VAGUE.at(term=HOSTILE),)),
    ]
    goods = GoodsList(
        tuple(verdict.term for verdict in verdicts),
        source="list <one>.docx",
        findings=(READ.at(count=3),),
    )
    return goods, verdicts


def head() -> ReportHead:
    return ReportHead(
        "Mark “Hut” — list",
        DAY,
        (
            ReportSource("Nice <13>", "13-2026", date(2026, 1, 1), "Source: WIPO", official=True),
            ReportSource("Nice 12", "12-2024", date(2024, 1, 1), "Source: WIPO", official=True),
            ReportSource("Nice 14", "14-2029", date(2029, 1, 1), official=True),
            ReportSource("The firm's list"),
        ),
    )


def page() -> str:
    return report_bytes(*sample(), head()).decode()


class Tags(HTMLParser):
    """The tags of a page, and those left open or closed out of turn."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def tags_of(text: str) -> Tags:
    parser = Tags()
    parser.feed(text)
    parser.close()
    assert parser.open == []
    return parser


def test_the_report_is_the_golden_one() -> None:
    assert report_bytes(*sample(), head()) == GOLDEN.read_bytes()


def test_the_same_list_gives_the_same_bytes() -> None:
    assert report_bytes(*sample(), head()) == report_bytes(*sample(), head())


def test_nothing_runs_and_nothing_is_fetched() -> None:
    found = tags_of(page())
    allowed = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "bdi", "table"}
    assert found.seen <= allowed | {"thead", "tbody", "tr", "th", "td", "a", "span"}
    assert not {name for name in found.attributes if name.startswith("on")}
    assert set(re.findall(r'href="(.)', page())) == {"#"}
    assert "src=" not in page().replace("img src=x", "")
    assert "url(" not in page()
    assert "default-src 'none'" in page()


@given(st.text(max_size=60), st.text(max_size=30))
def test_whatever_is_written_stays_text(text: str, note: str) -> None:
    term = Term(text, 9, note=note)
    verdict = Verdict(VerdictKind.UNKNOWN, term, findings=(VAGUE.at(term=text),))
    goods = GoodsList((term,), source=text)
    plain = tags_of(report_bytes(GoodsList((Term("x", 9, note="y"),)), [verdict]).decode())
    assert tags_of(report_bytes(goods, [verdict], ReportHead(text)).decode()).seen <= plain.seen


def test_terms_stand_by_class_with_the_word_and_shape_of_their_verdict() -> None:
    text = page()
    places = [text.index(f"<h2>{title}") for title in ("No class given", "Class 9", "Class 25")]
    assert places == sorted(places)
    for words in ("● Exact", "→ Wrong class", "▲ Vague", "× Malformed", "◇ Unknown"):
        assert f">{words}</td>" in text
    assert '<td class="number" width="6%">2</td>' in text


def test_every_verdict_and_answer_has_a_word_a_shape_and_a_tone_with_a_colour() -> None:
    assert set(VERDICT_LOOKS) == set(VERDICT_WORDS) == set(VerdictKind)
    assert set(ACCEPTANCE_LOOKS) == set(ACCEPTANCE_WORDS) == set(Acceptance)
    for looks in (VERDICT_LOOKS, ACCEPTANCE_LOOKS):
        assert len({shape for shape, _ in looks.values()}) == len(looks)
        for _, tone in looks.values():
            assert f".{tone} {{ color: #" in STYLE


def test_findings_cite_rule_source_date_and_confidence_once() -> None:
    text = page()
    assert text.count(">Madrid Rule 13(1)<") == 1
    assert "Regulations &lt;SR 0.232.112.21&gt;" in text
    assert ">2025-11-01<" in text
    assert ">▲ recalled<" in text
    assert text.count('href="#rule-1"') == 3
    assert 'id="rule-2"' in text


def test_what_concerns_the_vocabulary_is_told_once_above() -> None:
    text = page()
    assert text.count("starter vocabulary, which is not an official list") == 1
    assert text.index("starter vocabulary, which") < text.index("<h2>No class")


def test_candidates_wordings_acceptance_and_notes_are_shown() -> None:
    text = page()
    assert "&lt;b&gt;apparatus 7&lt;/b&gt;</bdi> (class 7)" in text
    assert "apparatus 11" not in text
    assert "broader than “&lt;tool&gt;”; taking it broadens the list" in text
    assert "for “&lt;tool&gt;”" not in text
    assert 'Vocabulary says: <bdi dir="ltr">wine</bdi> (class 33, 330001)' in text
    assert '<span class="good">● Accepted</span> US, EM; ' in text
    assert '<span class="ask">◐ Conflict</span> KR</p>' in text
    assert "ask &lt;client&gt;" in text
    assert "Bullets were taken away: 3." in text


def test_packs_are_named_with_edition_day_age_and_source() -> None:
    rows = re.findall(r"<tr>(.*?)</tr>", page()[page().index("Checked against") :], re.DOTALL)
    cells = [re.sub("<.*?>", "|", row) for row in rows[1:5]]
    assert "Nice &lt;13&gt;" in cells[0]
    assert "|2026-01-01|" in cells[0]
    assert "|325|" in cells[0]
    assert "|Source: WIPO|" in cells[0]
    assert "|1056 (old)|" in cells[1]
    assert "|not yet in force|" in cells[2]
    assert "(not an official list)" in cells[3]


def test_the_direction_of_writing_is_told_for_each_text() -> None:
    assert '<p class="term" dir="rtl"><bdi dir="rtl">سماعات الرأس</bdi></p>' in page()
    turned = report_bytes(*sample(), ReportHead(language="ar", right_to_left=True)).decode()
    assert '<html lang="ar" dir="rtl">' in turned


@pytest.mark.parametrize(
    ("text", "direction"),
    [("hats", "ltr"), ("123 שלום", "rtl"), ("قبعات hats", "rtl"), ("", "ltr"), ("1, 2", "ltr")],
)
def test_the_first_letter_with_a_direction_decides(text: str, direction: str) -> None:
    assert direction_of(text) == direction


def test_fixed_sentences_can_be_said_in_another_language() -> None:
    asked: set[str] = set()

    def say(text: str) -> str:
        asked.add(text)
        return text.replace("Class", "Classe")

    def told(finding: Finding) -> str:
        return f"« {finding.code} »"

    text = report_bytes(*sample(), head(), Voice(say, told)).decode()
    assert "<h2>Classe 25</h2>" in text
    assert "« VAGUE »" in text
    assert asked <= set(REPORT_PHRASES)


def test_a_report_is_cut_into_small_whole_pages_for_printing() -> None:
    terms = tuple(Term(f"term {number}", 9) for number in range(60))
    verdicts = [Verdict(VerdictKind.UNKNOWN, term) for term in terms]
    parts = report_parts(report_bytes(GoodsList(terms), verdicts), rows=25)
    for part in parts:
        tags_of(part)
        assert part.count('class="term"') <= 25
    whole = "".join(parts)
    assert [f">term {number}<" in whole for number in range(60)] == [True] * 60
    assert whole.count("<h2>Class 9") == 1


def test_an_empty_list_says_so_and_a_list_without_verdicts_is_a_list() -> None:
    assert "The list is empty." in report_bytes(GoodsList(()), []).decode()
    text = write_list(GoodsList((Term("hats", 25),)), form_of_name("x.html")).decode()
    assert "hats" in text
    assert "Summary" not in text
    assert "<title>Goods and services</title>" in text


def test_sources_come_from_the_packs_or_are_our_own(tmp_path: Path) -> None:
    none = report_sources(choose(PackStore(tmp_path / "packs").in_force(), DAY))
    assert [source.title for source in none] == ["gsfiler starter vocabulary"]
    assert not none[0].official


if __name__ == "__main__":
    GOLDEN.write_bytes(report_bytes(*sample(), head()))
