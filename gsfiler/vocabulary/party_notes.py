"""What designated parties ask beyond the International Bureau: dated facts, never rules in code."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from gsfiler.core.findings import Finding, FindingKind, Severity
from gsfiler.vocabulary.authorities import cite_row
from gsfiler.vocabulary.tables import read_table

_RANK = {Severity.NOTE: 0, Severity.WARNING: 1, Severity.ERROR: 2}


def designates(party: str, designated: Iterable[str]) -> bool:
    """Tell whether a party, or for a group such as ``EU`` one of its members, is designated."""
    members = _groups().get(party)
    return any(code in members if members else code == party for code in designated)


def strictest(
    severity: Severity, parties: Mapping[str, Severity], designated: Sequence[str]
) -> Severity:
    """Return the severity, raised to that of the strictest designated party."""
    raised = [parties[party] for party in parties if designates(party, designated)]
    return max([severity, *raised], key=_RANK.__getitem__)


def party_findings(
    words: Sequence[str], class_number: int | None, designated: Sequence[str], *, broad: bool
) -> list[Finding]:
    """Return what designated parties ask of a term.

    ``words`` are folded; ``broad`` tells that the term is too vague for the International Bureau.
    """
    if not designated:
        return []
    return [
        kind.at()
        for note, kind in _notes()
        if designates(note["party"], designated)
        and (broad or not note.get("broad"))
        and ("classes" not in note or class_number in note["classes"])
        and ("words" not in note or not set(note["words"]).isdisjoint(words))
    ]


def party_kinds() -> list[FindingKind]:
    """Return the kinds of finding that the table declares."""
    return [kind for _, kind in _notes()]


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    return read_table("party_notes")


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[str]]:
    return {name: frozenset(codes) for name, codes in _table()["groups"].items()}


@lru_cache(maxsize=1)
def _notes() -> list[tuple[dict[str, Any], FindingKind]]:
    table = _table()
    return [
        (
            note,
            FindingKind(
                note["code"], Severity(note["severity"]), note["sentence"], cite_row(table, note)
            ),
        )
        for note in table["notes"]
    ]
