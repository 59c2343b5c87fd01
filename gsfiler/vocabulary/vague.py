"""Terms too vague for classification, each with the reason and clearer wordings.

A term is caught when the whole of it is a vague wording, bare or dressed up with empty words
("various accessories"); a term that merely holds a vague word ("bicycle accessories") is not.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from gsfiler.core.findings import (
    Authority,
    Detail,
    Finding,
    FindingKind,
    Phrase,
    PhraseKind,
    Severity,
    series,
)
from gsfiler.vocabulary.authorities import RULE_13, cite_row
from gsfiler.vocabulary.bare import bare
from gsfiler.vocabulary.party_notes import strictest
from gsfiler.vocabulary.sentences import with_class
from gsfiler.vocabulary.tables import read_table
from gsfiler.vocabulary.text import words

_ARTICLES = frozenset(("a", "an", "the"))

VAGUE = FindingKind(
    "TERM_VAGUE",
    Severity.ERROR,
    "This is too vague for classification: {why}. {remedy}.",
    RULE_13,
)
BROAD = FindingKind(
    "TERM_BROAD",
    Severity.WARNING,
    "Some Offices find this too vague: {why}. {remedy}.",
    RULE_13,
)

WRITE = PhraseKind("Write")
OURS = PhraseKind("{advice}, for example (clearer, but not in the vocabulary in force): {ours}")
KNOWN_AND_OURS = PhraseKind(
    "{advice}, for example: {known}; clearer, but not in the vocabulary in force: {ours}"
)
ADVICE_AND_EXAMPLES = PhraseKind("{advice}, for example: {examples}")


@dataclass(frozen=True, slots=True)
class VagueTerm:
    """A row of the table: why a wording is too vague and which wordings are clear.

    ``classes`` are those in which it is usually met (empty: any), ``clearer`` holds wordings with
    their classes, ``parties`` the designated parties that are stricter than ``severity``.
    """

    id: str
    classes: tuple[int, ...]
    why: str
    clearer: tuple[tuple[str, int], ...]
    advice: str
    severity: Severity
    authority: Authority
    parties: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))


def _nothing(_text: str, _class_number: int) -> bool:
    """Hold no wording: what is not looked up is not said to be listed."""
    return False


@lru_cache(maxsize=256)
def find_vague(text: str, class_number: int | None = None) -> VagueTerm | None:
    """Return the row that the whole term falls under, that of its class first, or ``None``.

    Remembered, for the check asks twice about the term it is at.
    """
    table = _table()
    folded = _folded(text)
    found = table.rows(folded)
    if not found:
        undressed = table.undressed(_folded(bare(text)))
        found = table.rows(undressed) if undressed != folded else found
    if not found:
        return None
    return next((row for row in found if class_number in row.classes), found[0])


def vague_finding(
    found: VagueTerm,
    class_number: int | None,
    designated: Sequence[str] = (),
    listed: Callable[[str, int], bool] = _nothing,
) -> Finding:
    """Return the finding for a vague term, with clearer wordings, those of its class first.

    ``listed`` tells whether the vocabulary in force holds a wording in a class; the wordings that
    it does not hold come last and are marked, for they are advice of our own.
    """
    severity = strictest(found.severity, found.parties, designated)
    kind = VAGUE if severity is Severity.ERROR else BROAD
    remedy = _remedy(found, class_number, listed)
    return kind.at(
        severity=severity, authority=found.authority, why=Phrase(found.why), remedy=remedy
    )


def vague_rows() -> Sequence[VagueTerm]:
    """Return the rows of the table, each once, in its order."""
    return _table().all_rows


def _remedy(
    found: VagueTerm, class_number: int | None, listed: Callable[[str, int], bool]
) -> Detail:
    ordered = sorted(found.clearer, key=lambda wording: wording[1] != class_number)
    known = series([with_class(text, number) for text, number in ordered if listed(text, number)])
    ours = series(
        [with_class(text, number) for text, number in ordered if not listed(text, number)]
    )
    advice = Phrase(found.advice) if found.advice else WRITE.of()
    if known and ours:
        return KNOWN_AND_OURS.of(advice=advice, known=known, ours=ours)
    if ours:
        return OURS.of(advice=advice, ours=ours)
    return ADVICE_AND_EXAMPLES.of(advice=advice, examples=known) if known else advice


def _folded(text: str) -> list[str]:
    return [word for word in words(text.replace("&", " and ")) if word not in _ARTICLES]


@dataclass(frozen=True, slots=True)
class _Table:
    """Rows by folded wording and by pattern; ``dressing`` are empty words before a wording.

    ``any_pattern`` is met wherever one of the patterns is.
    """

    wordings: Mapping[str, Sequence[VagueTerm]]
    patterns: Sequence[tuple[str, VagueTerm]]
    dressing: frozenset[str]
    endings: Sequence[list[str]]
    all_rows: Sequence[VagueTerm]
    any_pattern: re.Pattern[str]

    def rows(self, folded: Iterable[str]) -> Sequence[VagueTerm]:
        """Return the rows under which a folded wording falls."""
        wording = " ".join(folded)
        if wording in self.wordings:
            return self.wordings[wording]
        if not self.any_pattern.fullmatch(wording):
            return []
        return [row for pattern, row in self.patterns if re.fullmatch(pattern, wording)]

    def undressed(self, folded: Sequence[str]) -> Sequence[str]:
        """Return the folded words without empty words around them; one word always stays."""
        start, end = 0, len(folded)
        for ending in self.endings:
            if end > len(ending) and folded[end - len(ending) : end] == ending:
                end -= len(ending)
        while start < end - 1 and folded[start] in self.dressing:
            start += 1
        return folded[start:end]


@lru_cache(maxsize=1)
def _table() -> _Table:
    table = read_table("vague_terms")
    wordings: dict[str, list[VagueTerm]] = {}
    patterns, rows = [], []
    for row in table["vague"]:
        vague = _row(table, row)
        rows.append(vague)
        for wording in row["terms"]:
            wordings.setdefault(wording, []).append(vague)
        for pattern in row.get("patterns", ()):
            patterns.append((pattern, vague))
    endings = [ending.split() for ending in table["endings"]]
    any_pattern = re.compile("|".join(f"(?:{pattern})" for pattern, _ in patterns))
    return _Table(wordings, patterns, frozenset(table["dressing"]), endings, rows, any_pattern)


def _row(table: dict[str, Any], row: dict[str, Any]) -> VagueTerm:
    parties = {party: Severity(severity) for party, severity in row.get("parties", {}).items()}
    advice = row.get("advice", "")
    return VagueTerm(
        id=row["id"],
        classes=tuple(row["classes"]),
        why=row["why"],
        clearer=tuple((wording, number) for wording, number in row["clearer"]),
        advice=advice[:1].upper() + advice[1:],
        severity=Severity(row["severity"]),
        authority=cite_row(table, row),
        parties=MappingProxyType(parties),
    )
