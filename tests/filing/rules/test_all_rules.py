"""The rules as a whole: none forgotten, none twice, none surer than what it rests on."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from gsfiler.core.findings import Confidence, FindingKind, Severity
from gsfiler.filing import checking
from gsfiler.filing.checking import RULES, check_filing
from gsfiler.filing.rules.left_out import LEFT_OUT
from gsfiler.filing.rules.rule import Scope
from gsfiler.filing.rules.sources import authority, cited_rules

from . import (
    test_basic_marks,
    test_certification,
    test_designations,
    test_entitlement,
    test_fees,
    test_goods,
    test_language,
    test_later,
    test_limitation,
    test_mark,
    test_parties,
    test_priority,
    test_structure,
)
from .drafts import application, designation, draft_of, errors, situation

TABLES = (
    *(test_entitlement, test_basic_marks, test_parties, test_language, test_mark, test_goods),
    *(test_limitation, test_priority, test_designations, test_certification, test_fees),
    *(test_later, test_structure),
)


def table(shared: Path) -> dict[str, tuple[str, str]]:
    """Return severity and confidence of each rule of the reference table."""
    path = shared / "reference" / "madrid_rules.md"
    if not path.is_file():
        pytest.skip("the table of rules is not in the shared folder")
    rows = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        found = re.match(r"\| (M-\d{3}) \|", line)
        if found:
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            rows[found[1]] = (cells[-3], cells[-1])
    return rows


def kinds() -> Iterator[FindingKind]:
    """Yield the kinds that the modules of rules declare."""
    for module in vars(checking).values():
        if getattr(module, "__name__", "").startswith("gsfiler.filing.rules."):
            yield from (each for each in vars(module).values() if isinstance(each, FindingKind))


def ids() -> list[str]:
    return [rule_id for rule in RULES for rule_id in rule.ids]


@pytest.mark.shared
def test_every_rule_of_the_table_is_a_function_or_is_left_out_with_a_reason(shared: Path) -> None:
    own = {rule_id for rule_id in ids() if rule_id.startswith("M-")}

    assert own | LEFT_OUT.keys() == table(shared).keys()
    assert own & LEFT_OUT.keys() == set()
    assert all(len(reason) > 40 for reason in LEFT_OUT.values())


@pytest.mark.shared
def test_what_is_recalled_with_little_certainty_is_no_error(shared: Path) -> None:
    doubtful = {
        rule_id
        for rule_id, (_, confidence) in table(shared).items()
        if re.fullmatch(r"R[ml]\b.*", confidence)
    }
    assert len(doubtful) >= 8
    rules = {authority(each).rule for each in doubtful if each in cited_rules()}
    sure = [kind.code for kind in kinds() if kind.authority.rule in rules]
    assert sure
    assert [
        kind.code
        for kind in kinds()
        if kind.authority.rule in rules and kind.severity is Severity.ERROR
    ] == []


@pytest.mark.shared
def test_a_rule_that_was_not_read_does_not_call_itself_verified(shared: Path) -> None:
    for rule_id, (_, confidence) in table(shared).items():
        if confidence.startswith("R") and rule_id in cited_rules():
            assert authority(rule_id).confidence is not Confidence.VERIFIED, rule_id


def test_nothing_that_is_only_recalled_stops_a_filing() -> None:
    found = [each.finding for table in TABLES for case in table.FOUND for each in case.found()]
    recalled = [each for each in found if each.authority.confidence is Confidence.RECALLED]
    assert any(each.kind.severity is Severity.ERROR for each in recalled)
    stopping = {each.code for each in recalled if each.severity is Severity.ERROR}
    assert stopping == checking.CERTAIN


def test_every_rule_has_a_case_that_triggers_it_and_one_that_does_not() -> None:
    found = {case.rule for table in TABLES for case in table.FOUND}
    quiet = {case.rule for table in TABLES for case in table.QUIET}
    assert set(ids()) - found == set()
    assert set(ids()) - quiet == set()


def test_every_kind_of_finding_has_a_case_that_triggers_it() -> None:
    tried = {case.code for table in TABLES for case in table.FOUND}
    assert [kind.code for kind in kinds() if kind.code not in tried] == []


def test_every_row_of_the_table_of_sources_is_cited() -> None:
    cited = {kind.authority.rule for kind in kinds()}
    by_name = {"M-065", "M-067", "M-068", "M-163", "S-16"}
    """Rules that share the kinds of another and name their own authority."""
    assert [
        rule_id
        for rule_id in cited_rules()
        if authority(rule_id).rule not in cited and rule_id not in by_name
    ] == []


def test_every_id_has_one_rule() -> None:
    assert [rule_id for rule_id, count in Counter(ids()).items() if count > 1] == []
    assert all(re.fullmatch(r"[MS]-\d{2,3}", rule_id) for rule_id in ids())


def test_every_rule_reads_fields_that_there_are() -> None:
    for rule in RULES:
        assert rule.reads
        for name in rule.reads:
            assert re.fullmatch(r"\*|[a-z_]+(\.[a-z_]+)?", name), name


def test_every_rule_is_told_by_its_own_id() -> None:
    for rule in RULES:
        told = (rule.check.__doc__ or "").split(":")[0]
        assert rule.id in told or rule.id in {"M-144", "S-12", "M-163"}, (rule.id, told)


def test_every_scope_is_used() -> None:
    assert {rule.scope for rule in RULES} == set(Scope)


@pytest.mark.parametrize("filing", [application(), designation()], ids=["MM2", "MM4"])
def test_a_complete_filing_gives_no_error(filing: dict[str, object]) -> None:
    assert errors(check_filing(draft_of(filing), situation())) == []


def test_an_empty_draft_is_checked_too() -> None:
    found = check_filing(draft_of({}), situation())
    assert {each.finding.code for each in found} == {"TRANSACTION_EMPTY"}
