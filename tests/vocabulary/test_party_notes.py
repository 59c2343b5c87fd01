"""Notes of designated parties: they apply to their party and their classes only."""

import pytest

from gsfiler.core.findings import Confidence, Severity
from gsfiler.vocabulary.party_notes import designates, party_findings, strictest
from gsfiler.vocabulary.text import words


@pytest.mark.parametrize(
    ("text", "class_number", "designated", "broad", "codes"),
    [
        ("retail services for hats", 35, ("CN",), False, ["PARTY_RETAIL"]),
        ("wholesaling of hats", 35, ("US", "CN"), False, ["PARTY_RETAIL"]),
        ("retail services for hats", 35, ("US",), False, []),
        ("retail packaging machines", 7, ("CN",), False, []),
        ("advertising", 35, ("CN",), False, []),
        ("machines", 7, ("KR",), True, ["PARTY_BROAD"]),
        ("printing machines", 7, ("KR",), False, []),
        ("machines", 7, (), True, []),
        ("retail services", 35, ("CN", "KR"), True, ["PARTY_RETAIL", "PARTY_BROAD"]),
    ],
)
def test_a_note_applies_to_its_party_and_its_terms(
    text: str, class_number: int, designated: tuple[str, ...], broad: bool, codes: list[str]
) -> None:
    findings = party_findings(words(text), class_number, designated, broad=broad)
    assert [finding.code for finding in findings] == codes
    for finding in findings:
        assert finding.severity is Severity.WARNING
        assert finding.authority.confidence is Confidence.RECALLED
        assert finding.authority.date


@pytest.mark.parametrize(
    ("party", "designated", "expected"),
    [
        ("US", ("US",), True),
        ("US", ("CN",), False),
        ("EU", ("EM",), True),
        ("EU", ("FR",), True),
        ("EU", ("GB", "CH", "NO"), False),
        ("EM", ("FR",), False),
        ("EU", (), False),
    ],
)
def test_the_european_union_is_its_office_and_its_members(
    party: str, designated: tuple[str, ...], expected: bool
) -> None:
    assert designates(party, designated) is expected


def test_severity_is_only_ever_raised() -> None:
    parties = {"US": Severity.NOTE, "EU": Severity.ERROR}
    assert strictest(Severity.WARNING, parties, ()) is Severity.WARNING
    assert strictest(Severity.WARNING, parties, ("US",)) is Severity.WARNING
    assert strictest(Severity.WARNING, parties, ("US", "EM")) is Severity.ERROR
