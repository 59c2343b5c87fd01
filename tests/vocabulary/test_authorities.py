"""What findings cite: each source once, no rule surer than its source, the help page the same."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from gsfiler.core.findings import Authority, Confidence
from gsfiler.core.shipped import shipped_text
from gsfiler.vocabulary import authorities
from gsfiler.vocabulary.authorities import cite, cite_row
from gsfiler.vocabulary.tables import read_table

SOURCES = read_table("sources")["sources"]
CONSTANTS = {name: each for name, each in vars(authorities).items() if isinstance(each, Authority)}
SURE = (Confidence.RECALLED, Confidence.STALE, Confidence.VERIFIED)


def rows() -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Yield every row of a table that cites a source, with its table."""
    for name, part in (("vague_terms", "vague"), ("expressions", "expressions")):
        table = read_table(name)
        for row in table[part]:
            yield table, row
            stricter = [rule for rule in row.get("parties", {}).values() if isinstance(rule, dict)]
            yield from ((table, {**row, **rule}) for rule in stricter)
    notes, wording = read_table("party_notes"), read_table("wording")
    yield from ((notes, note) for note in notes["notes"])
    yield wording, wording


def test_every_source_is_named_once_and_dated() -> None:
    assert len({source["title"] for source in SOURCES.values()}) == len(SOURCES)
    for source in SOURCES.values():
        assert date.fromisoformat(source["date"]) <= date(2026, 11, 22)
        assert Confidence(source["confidence"])


def test_no_row_is_surer_than_the_source_it_cites() -> None:
    for table, row in rows():
        cited = cite_row(table, row)
        of_source = Confidence(SOURCES[row["source"]]["confidence"])
        assert SURE.index(cited.confidence) <= SURE.index(of_source), row


def test_every_source_is_cited() -> None:
    titles = {each.source for each in CONSTANTS.values()}
    titles |= {cite_row(table, row).source for table, row in rows()}
    assert titles == {source["title"] for source in SOURCES.values()}


def test_a_rule_is_as_sure_as_its_source_unless_said_otherwise() -> None:
    assert cite("a rule", "regulations").confidence is Confidence.VERIFIED
    assert cite("a rule", "regulations", Confidence.STALE).confidence is Confidence.STALE
    assert cite("a rule", "practice").confidence is Confidence.RECALLED


def test_a_rule_amended_since_it_was_read_is_stale() -> None:
    for each in CONSTANTS.values():
        if re.search(r"Rules? 9\(", each.rule):
            assert each.confidence is Confidence.STALE


def test_no_authority_is_the_number_of_a_note() -> None:
    cited = [*CONSTANTS.values(), *(cite_row(table, row) for table, row in rows())]
    assert [each.rule for each in cited if re.search(r"\b[GM]-V?\d", each.rule)] == []


@pytest.mark.parametrize(
    "cited",
    [each for each in CONSTANTS.values() if each.rule.startswith(("Madrid", "Nice Agreement"))],
    ids=lambda each: each.rule,
)
def test_the_help_page_gives_the_same_date_and_confidence(cited: Authority) -> None:
    row = shipped_text("help/en.html").partition(f"<tr><td>{cited.rule}</td>")[2].partition("</tr>")
    doubt = "" if cited.confidence is Confidence.VERIFIED else f", {cited.confidence}"
    assert f"<td>{cited.date}{doubt}</td>" in row[0]
