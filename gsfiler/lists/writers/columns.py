"""What stands in the columns of a written sheet, and in the fields of a written record."""

from collections.abc import Iterator
from typing import Any

from gsfiler.lists.voice import ENGLISH, Voice
from gsfiler.vocabulary.sentences import changes_scope, scope
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Candidate, Verdict

TERM_TITLES = ("class", "term", "language", "id", "note")
VERDICT_TITLES = (
    "verdict",
    "official_term",
    "official_class",
    "basic_number",
    "pack",
    "edition",
    "suggestions",
    "likely_classes",
    "acceptance",
    "acceptance_sources",
    "findings",
)
"""Titles that no reader takes for a column of terms, so that a checked list reads back the same."""


def term_cells(term: Term) -> tuple[str, ...]:
    """Return the cells of a term, under :data:`TERM_TITLES`."""
    number = str(term.class_number) if term.class_number else ""
    return (number, term.text, term.language, term.id, term.note)


def verdict_cells(verdict: Verdict, voice: Voice = ENGLISH) -> tuple[str, ...]:
    """Return the cells of a verdict, under :data:`VERDICT_TITLES`; findings are sentences."""
    match = verdict.match
    return (
        str(verdict.kind),
        match.entry.text if match else "",
        str(match.entry.class_number) if match else "",
        match.entry.basic_number if match else "",
        match.pack if match else "",
        match.edition if match else "",
        "; ".join(map(_candidate, verdict.candidates)),
        ", ".join(f"{c.class_number} ({c.probability:.0%})" for c in verdict.classes),
        ", ".join(f"{party}: {value}" for party, value in verdict.acceptance.items()),
        "; ".join(_stated(verdict, voice)),
        " ".join(voice.finding(finding) for finding in verdict.findings),
    )


def _stated(verdict: Verdict, voice: Voice) -> Iterator[str]:
    """Yield for each answer its party, what was said, and the pack and day of the one who said."""
    for party, sources in verdict.acceptance_sources.items():
        for source in sources:
            yield f"{party}: {source.value} ({voice.source(source)})"


def _candidate(candidate: Candidate) -> str:
    entry = candidate.packed.entry
    told = f" ({scope(candidate)})" if changes_scope(candidate) else ""
    return f"{entry.text} (class {entry.class_number}){told}"


def term_record(term: Term) -> dict[str, Any]:
    """Return a term as a record of the JSON forms; empty fields are left out."""
    record: dict[str, Any] = {"text": term.text, "class": term.class_number}
    more = {"language": term.language, "id": term.id, "note": term.note}
    return record | {name: value for name, value in more.items() if value}
