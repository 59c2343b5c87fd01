"""Expressions that restrict, give an example, refer elsewhere or leave a term open.

The table speaks English, French and Spanish, the languages of international applications (Rule
6(1) of the Madrid Regulations). Expressions that simply do their work ("namely", "for", "other
than") stand in it with their effect and without a finding.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from gsfiler.core.findings import Authority, Finding, FindingKind, Severity
from gsfiler.vocabulary.authorities import cite_row
from gsfiler.vocabulary.bare import bare
from gsfiler.vocabulary.faults import TOO_LONG
from gsfiler.vocabulary.party_notes import designates
from gsfiler.vocabulary.tables import read_table
from gsfiler.vocabulary.text import letter_runs, plain

__all__ = ["LANGUAGES", "VAGUE_CODES", "Expression", "bare", "expression_table", "expressions"]

LANGUAGES = ("en", "fr", "es")

VAGUE_CODES = frozenset(
    ("EXPR_ETC", "EXPR_ALL_GOODS", "EXPR_NOT_ELSEWHERE", "EXPR_OTHER_CLASS", "EXPR_RELATED")
)
"""Codes of expressions that by themselves make a term too vague for classification."""


@dataclass(frozen=True, slots=True)
class Expression:
    """One row: the effect of an expression, the finding it gives, and its wordings by language.

    ``kind`` is ``None`` where the International Bureau takes the expression and no party is
    stricter; ``quiet`` rows give a finding only where one of ``parties`` is designated.
    """

    id: str
    effect: str
    kind: FindingKind | None
    quiet: bool
    parties: Mapping[str, tuple[Severity, Authority]]
    patterns: Mapping[str, tuple[str, ...]]


def expressions(text: str, designated: Sequence[str] = (), language: str = "en") -> list[Finding]:
    """Return a finding for each expression of a term that is refused, vague or unclear.

    A text whose language is none of the three is searched in all of them; one that is too long to
    be a term is not searched.
    """
    if len(text) > TOO_LONG:
        return []
    plainer = plain(text)
    searched = plainer if len(plainer) == len(text) else text
    known = language if language in LANGUAGES else ""
    if not _may_hold_any(searched, known):
        return []
    pattern, rows = _pattern(known)
    findings = []
    for match in pattern.finditer(searched):
        row, kind = rows[str(match.lastgroup)]
        finding = _finding(row, kind, match, text, designated)
        if finding:
            findings.append(finding)
    return findings


@lru_cache(maxsize=1)
def expression_table() -> tuple[Expression, ...]:
    """Return the rows of the table, in the order in which they are tried."""
    table = read_table("expressions")
    return tuple(_row(table, row) for row in table["expressions"])


def _may_hold_any(text: str, language: str) -> bool:
    """Tell whether a text has a word or sign without which no expression is met.

    Most terms have none, and looking words up is ten times quicker than trying the patterns.
    """
    words, signs = _telltales(language)
    return not words.isdisjoint(letter_runs(text)) or any(sign in text for sign in signs)


@lru_cache(maxsize=4)
def _telltales(language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the words, and the signs, that give the expressions of a language (or of all) away."""
    table = read_table("expressions")["telltales"]
    told = {
        word for name in ((language,) if language else LANGUAGES) for word in table[name].split()
    }
    words = frozenset(word for word in told if word.isalnum())
    return words, tuple(sorted(told - words))


def _finding(
    row: Expression,
    kind: FindingKind,
    match: re.Match[str],
    text: str,
    designated: Sequence[str],
) -> Finding | None:
    stricter = [row.parties[party] for party in row.parties if designates(party, designated)]
    if row.quiet and not stricter:
        return None
    severity, source = stricter[0] if stricter else (kind.severity, kind.authority)
    start, end = match.span()
    start += len(match[0]) - len(match[0].lstrip())
    return kind.at(start, end, severity=severity, authority=source, found=text[start:end])


@lru_cache(maxsize=4)
def _pattern(
    language: str,
) -> tuple[re.Pattern[str], Mapping[str, tuple[Expression, FindingKind]]]:
    """Return one pattern for a language (or for all) and the rows by the names of its groups."""
    rows: dict[str, tuple[Expression, FindingKind]] = {}
    alternatives = []
    for number, row in enumerate(expression_table()):
        if row.kind is not None:
            languages = (language,) if language else LANGUAGES
            wordings = dict.fromkeys(each for name in languages for each in row.patterns[name])
            alternatives.append(f"(?P<e{number}>{'|'.join(wordings)})")
            rows[f"e{number}"] = (row, row.kind)
    return re.compile("|".join(alternatives).replace(" ", r"\s+"), re.IGNORECASE), rows


def _row(table: dict[str, Any], row: dict[str, Any]) -> Expression:
    own = cite_row(table, row)
    kind = None
    if "code" in row:
        severity = Severity(row["severity"] or "warning")
        kind = FindingKind(row["code"], severity, row["sentence"], own)
    return Expression(
        id=row["id"],
        effect=row["effect"],
        kind=kind,
        quiet=row["severity"] is None,
        parties={
            party: (Severity(rule["severity"]), cite_row(table, {**row, **rule}))
            for party, rule in row.get("parties", {}).items()
        },
        patterns={name: tuple(wordings) for name, wordings in row["patterns"].items()},
    )
