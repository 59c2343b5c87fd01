"""Verdicts as text for a terminal, each by its word and sign as well as its colour."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import click

from gsfiler.core.findings import Confidence, Finding, Severity
from gsfiler.vocabulary.sentences import VOCABULARY
from gsfiler.vocabulary.verdict import Candidate, Verdict, VerdictKind

SIGNS = {
    VerdictKind.EXACT: ("=", "green"),
    VerdictKind.VARIANT: ("≈", "green"),
    VerdictKind.NEAR: ("~", "yellow"),
    VerdictKind.WRONG_CLASS: ("≠", "red"),
    VerdictKind.VAGUE: ("?", "red"),
    VerdictKind.WITHDRAWN: ("-", "red"),
    VerdictKind.WRONG_LANGUAGE: ("L", "red"),
    VerdictKind.MALFORMED: ("!", "red"),
    VerdictKind.UNKNOWN: ("·", "yellow"),
}
_WIDTH = 14
_TOLD_ONCE = ("TERM_STARTER_ONLY", "TERM_OLD_EDITION")
"""Findings on the vocabulary as a whole, told once below a report."""

_SHOWN = 3
_WORTH_TELLING = 0.05


def is_clean(verdict: Verdict, *, strict: bool) -> bool:
    """Tell whether a verdict asks nothing of the user; ``strict`` counts notes and variants."""
    if strict:
        return verdict.kind is VerdictKind.EXACT and not verdict.findings
    stands = verdict.kind in (VerdictKind.EXACT, VerdictKind.VARIANT)
    return stands and all(f.severity is Severity.NOTE for f in verdict.findings)


def as_text(verdicts: Sequence[Verdict], *, colour: bool) -> Iterator[str]:
    """Yield the lines of a report: one per term, what to write instead and why below it."""
    given: int | None = None
    for place, verdict in enumerate(verdicts):
        if verdict.term.class_number != given or place == 0:
            given = verdict.term.class_number
            yield f"Class {given}" if given else "No class given"
        yield from term_lines(verdict, colour=colour)


def term_lines(verdict: Verdict, *, colour: bool) -> Iterator[str]:
    """Yield the lines about one term."""
    sign, shade = SIGNS[verdict.kind]
    word = verdict.kind.replace("_", " ")
    head = f"{sign} {word}".ljust(_WIDTH)
    head = click.style(head, fg=shade) if colour else head
    yield f"  {head} {_one_line(verdict.term.text)}"
    for finding in verdict.findings:
        if finding.code not in _TOLD_ONCE:
            yield f"  {'':{_WIDTH}}   {finding.message}{_cited(finding)}"
    if verdict.kind not in (VerdictKind.EXACT, VerdictKind.VARIANT, VerdictKind.WRONG_CLASS):
        for candidate in verdict.candidates[:_SHOWN]:
            yield f"  {'':{_WIDTH}}   → {candidate_text(candidate)}"
        if verdict.kind in (VerdictKind.UNKNOWN, VerdictKind.VAGUE, VerdictKind.NEAR):
            likely = ", ".join(
                f"{c.class_number} ({c.probability:.0%})"
                for c in verdict.classes[:_SHOWN]
                if c.probability >= _WORTH_TELLING
            )
            if likely:
                yield f"  {'':{_WIDTH}}   likely class: {likely}"
    if verdict.acceptance:
        parties = ", ".join(f"{party} {answer}" for party, answer in verdict.acceptance.items())
        yield f"  {'':{_WIDTH}}   acceptance: {parties}"


def candidate_text(candidate: Candidate) -> str:
    """Return a candidate with its class, score, pack and differences in one line."""
    entry, packed = candidate.packed.entry, candidate.packed
    number = f", {entry.basic_number}" if entry.basic_number else ""
    pack = packed.edition or packed.pack
    text = f"{entry.text} (class {entry.class_number}{number}; {pack}; {candidate.score:.2f})"
    return f"{text}, for “{candidate.everyday_word}”" if candidate.everyday_word else text


def told_once(verdicts: Iterable[Verdict]) -> list[str]:
    """Return what is to be said of the vocabulary as a whole."""
    messages = (f.message for v in verdicts for f in v.findings if f.code in _TOLD_ONCE)
    return list(dict.fromkeys(messages))


def summary(verdicts: Iterable[Verdict]) -> str:
    """Return how many terms there are and how many of each verdict."""
    counts = Counter(verdict.kind for verdict in verdicts)
    total = sum(counts.values())
    parts = [f"{counts[kind]} {kind.replace('_', ' ')}" for kind in SIGNS if counts[kind]]
    return f"{total} {'term' if total == 1 else 'terms'}: {', '.join(parts) or 'none'}."


def _cited(finding: Finding) -> str:
    """Return the rule behind a finding; a comparison with the vocabulary needs none."""
    authority = finding.authority
    if authority is VOCABULARY:
        return ""
    doubt = "" if authority.confidence is Confidence.VERIFIED else f", {authority.confidence}"
    return f" [{authority.rule}{doubt}]"


def _one_line(text: str) -> str:
    return " ".join(text.split())
