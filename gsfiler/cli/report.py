"""Verdicts as text for a terminal, each by its word and sign as well as its colour."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import click

from gsfiler.cli.progress import printable
from gsfiler.core.findings import Confidence, Finding, Severity
from gsfiler.vocabulary.authorities import COMPARISON
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.expressions import VAGUE_CODES
from gsfiler.vocabulary.sentences import (
    NEAR,
    NEEDS_QUALIFIER,
    TOLD_ONCE,
    UNKNOWN,
    WITHDRAWN,
    WRONG_CLASS,
    WRONG_LANGUAGE,
    scope,
)
from gsfiler.vocabulary.vague import BROAD, VAGUE
from gsfiler.vocabulary.verdict import (
    Acceptance,
    Candidate,
    Change,
    Difference,
    PackedEntry,
    Verdict,
    VerdictKind,
)
from gsfiler.vocabulary.vocabulary import Source
from gsfiler.vocabulary.wording import MALFORMED_CODES

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
_INDENT = f"  {'':{_WIDTH}}   "
_STANDING = (VerdictKind.EXACT, VerdictKind.VARIANT)
_OWN_CODES = {
    VerdictKind.NEAR: frozenset((NEAR.code,)),
    VerdictKind.WRONG_CLASS: frozenset((WRONG_CLASS.code,)),
    VerdictKind.VAGUE: VAGUE_CODES | {VAGUE.code, BROAD.code, NEEDS_QUALIFIER.code},
    VerdictKind.WITHDRAWN: frozenset((WITHDRAWN.code,)),
    VerdictKind.WRONG_LANGUAGE: frozenset((WRONG_LANGUAGE.code,)),
    VerdictKind.MALFORMED: MALFORMED_CODES,
    VerdictKind.UNKNOWN: frozenset((UNKNOWN.code,)),
}
"""The findings that say why a verdict is what it is."""

_DOUBTS = {
    Confidence.RECALLED: "“recalled”: the source was cited from memory, not checked against its "
    "text; check it before you rely on it.",
    Confidence.STALE: "“stale”: a later text of the source is known but was not read; check it "
    "before you rely on it.",
}
_INSTALLED_AWAY = ("TERM_STARTER_ONLY", "TERM_OLD_EDITION", "TERM_OLD_DATA", "TERM_UNDATED_DATA")
"""Findings that a pack, once installed, does away with."""

_SHOWN = 3
_CHANGES_SHOWN = 5
_WORTH_TELLING = 0.05
_WORTH_SHOWING = 0.4


def is_clean(verdict: Verdict, *, strict: bool) -> bool:
    """Tell whether a verdict asks nothing of the user.

    Ignored findings do not count, nor does the verdict when those that made it are all ignored.
    ``strict`` counts everything: ignored findings, notes and variants.
    """
    if strict:
        return verdict.kind is VerdictKind.EXACT and not verdict.findings
    if any(f.severity is not Severity.NOTE and not reason for f, reason in verdict.reported):
        return False
    own = _OWN_CODES.get(verdict.kind, frozenset())
    reasons = [reason for finding, reason in verdict.reported if finding.code in own]
    return verdict.kind in _STANDING or (bool(reasons) and all(reasons))


def as_json_line(verdict: Verdict) -> str:
    """Return a verdict as one line of JSON, signs that could steer a terminal as escapes."""
    line = json.dumps(verdict.as_json(), ensure_ascii=False)
    if line.isprintable():
        return line
    return "".join(sign if sign.isprintable() else json.dumps(sign)[1:-1] for sign in line)


def as_text(
    verdicts: Sequence[Verdict], *, colour: bool, sources: Sequence[Source] = ()
) -> Iterator[str]:
    """Yield the lines of a report: one per term, what to write instead and why below it.

    ``sources`` are the vocabularies in force; where there are several, each match names its own.
    """
    given: int | None = None
    for place, verdict in enumerate(verdicts):
        if verdict.term.class_number != given or place == 0:
            given = verdict.term.class_number
            yield f"Class {given}" if given else "No class given"
        yield from term_lines(verdict, colour=colour, sources=sources)


def term_lines(verdict: Verdict, *, colour: bool, sources: Sequence[Source] = ()) -> Iterator[str]:
    """Yield the lines about one term; without control characters, whatever the term holds."""
    sign, shade = SIGNS[verdict.kind]
    head = f"{sign} {verdict.kind.replace('_', ' ')}".ljust(_WIDTH)
    head = click.style(head, fg=shade) if colour else head
    yield f"  {head} {_one_line(verdict.term.text)}{_matched(verdict, sources)}"
    for line in _finding_lines(verdict):
        yield _INDENT + line
    if verdict.kind not in (*_STANDING, VerdictKind.WRONG_CLASS):
        yield from _candidate_lines(verdict, sources)
    if any(answer is not Acceptance.UNKNOWN for answer in verdict.acceptance.values()):
        yield f"{_INDENT}acceptance: {', '.join(_answers(verdict))}"


def candidate_text(candidate: Candidate, sources: Sequence[Source] = ()) -> str:
    """Return a candidate with class, number, pack, score, group codes and note in one line."""
    entry, packed = candidate.packed.entry, candidate.packed
    place = f"class {entry.class_number}"
    if entry.basic_number:
        place += f", {entry.basic_number}"
    facts = [place, _pack_words(packed, sources), f"{candidate.score:.2f}", *_remarks(entry)]
    text = f"{entry.text} ({'; '.join(facts)})"
    if told := scope(candidate):
        text += f", {told}"
    return _one_line(text)


def told_once(verdicts: Iterable[Verdict]) -> list[str]:
    """Return what is to be said of the vocabulary as a whole."""
    found = list(verdicts)
    messages = _whole_messages(found)
    parties = {
        party
        for v in found
        for party, answer in v.acceptance.items()
        if answer is Acceptance.UNKNOWN
    }
    stated = {
        party
        for v in found
        for party, answer in v.acceptance.items()
        if answer is not Acceptance.UNKNOWN
    }
    if parties - stated:
        messages.append(
            f"No installed vocabulary tells acceptance for {', '.join(sorted(parties - stated))}: "
            "unknown, not accepted."
        )
    codes = {f.code for verdict in found for f, reason in verdict.reported if not reason}
    if not codes.isdisjoint(_INSTALLED_AWAY):
        messages.append("Packs are installed with “gsfiler vocab install FILE…”.")
    doubts = {finding.authority.confidence for verdict in found for finding in verdict.findings}
    messages += [sentence for doubt, sentence in _DOUBTS.items() if doubt in doubts]
    return list(dict.fromkeys(messages))


def summary(verdicts: Iterable[Verdict]) -> str:
    """Return how many terms there are, how many of each verdict, how many findings are ignored."""
    found = list(verdicts)
    counts, total = Counter(verdict.kind for verdict in found), len(found)
    ignored = sum(bool(reason) for verdict in found for _, reason in verdict.reported)
    parts = [f"{counts[kind]:,} {kind.replace('_', ' ')}" for kind in SIGNS if counts[kind]]
    terms = f"{total:,} {'term' if total == 1 else 'terms'}: {', '.join(parts) or 'none'}."
    if ignored:
        terms += f" {ignored:,} {'finding' if ignored == 1 else 'findings'} ignored."
    return terms


def _cited(finding: Finding) -> str:
    """Return the rule behind a finding; a comparison with the vocabulary needs none."""
    authority = finding.authority
    if authority is COMPARISON:
        return ""
    doubt = "" if authority.confidence is Confidence.VERIFIED else f", {authority.confidence}"
    return f" [{authority.rule}{doubt}]"


def _whole_messages(verdicts: Iterable[Verdict]) -> list[str]:
    """Return the findings on the vocabulary as a whole; ignored ones, where no term counts them."""
    told: dict[str, str] = {}
    for verdict in verdicts:
        for finding, reason in verdict.reported:
            if finding.code in TOLD_ONCE:
                told[finding.message] = told.get(finding.message, reason) and reason
    return [_one_line(message + _ignored(reason)) for message, reason in told.items()]


def _finding_lines(verdict: Verdict) -> Iterator[str]:
    """Yield the findings on a term, each different one once, with how often it was made."""
    counts = Counter(
        _one_line(finding.message + _cited(finding) + _ignored(reason))
        for finding, reason in verdict.reported
        if finding.code not in TOLD_ONCE
    )
    for line, times in counts.items():
        yield line if times == 1 else f"{line} ({times} times)"


def _candidate_lines(verdict: Verdict, sources: Sequence[Source]) -> Iterator[str]:
    """Yield what to write instead, what differs from the first of it, and the likely classes."""
    worthy = [c for c in verdict.candidates[:_SHOWN] if c.score >= _WORTH_SHOWING]
    for place, candidate in enumerate(worthy):
        yield f"{_INDENT}→ {candidate_text(candidate, sources)}"
        if place == 0 and verdict.kind is VerdictKind.NEAR and candidate.differences:
            yield f"{_INDENT}  differs: {_changes(candidate.differences)}"
    if verdict.kind in (VerdictKind.UNKNOWN, VerdictKind.VAGUE, VerdictKind.NEAR):
        likely = ", ".join(
            f"{c.class_number} ({c.probability:.0%})"
            for c in verdict.classes[:_SHOWN]
            if c.probability >= _WORTH_TELLING
        )
        if likely:
            yield f"{_INDENT}likely class: {likely}"


def _changes(differences: Sequence[Difference]) -> str:
    """Return differences in short: ``typed → official``, ``+ missing``, ``- one too many``."""
    shown = [_change(difference) for difference in differences[:_CHANGES_SHOWN]]
    more = len(differences) - len(shown)
    return _one_line(", ".join(shown + [f"{more} more"] * (more > 0)))


def _change(difference: Difference) -> str:
    if difference.change in (Change.ORDER, Change.PUNCTUATION):
        return "order of the words" if difference.change is Change.ORDER else "punctuation"
    if difference.typed and difference.official:
        return f"{difference.typed} → {difference.official}"
    return f"+ {difference.official}" if difference.official else f"- {difference.typed}"


def _answers(verdict: Verdict) -> Iterator[str]:
    """Yield the answer of each party and where it stands; of a conflict, who says what."""
    for party, answer in verdict.acceptance.items():
        told = [
            source.words if source.value is answer else f"{source.value}: {source.words}"
            for source in verdict.acceptance_sources.get(party, ())
        ]
        yield _one_line(f"{party} {answer}" + (f" ({'; '.join(told)})" if told else ""))


def _matched(verdict: Verdict, sources: Sequence[Source]) -> str:
    """Return what follows a term that stands or belongs elsewhere: where that is written."""
    match = verdict.match
    if match is None or verdict.kind not in (*_STANDING, VerdictKind.WRONG_CLASS):
        return ""
    facts = [_pack_words(match, sources)] if len(sources) > 1 else []
    facts += _remarks(match.entry)
    return f"  [{_one_line('; '.join(facts))}]" if facts else ""


def _pack_words(packed: PackedEntry, sources: Sequence[Source]) -> str:
    """Return the edition or pack of an entry; of several vocabularies, mark the unofficial."""
    unofficial = {source.id for source in sources if not source.official}
    doubtful = len(sources) > 1 and packed.pack in unofficial
    return (packed.edition or packed.pack) + (", not official" if doubtful else "")


def _remarks(entry: Entry) -> list[str]:
    """Return the similar-group codes of an entry and its house rule, where it has them."""
    return [*filter(None, (entry.groups, f"note: {entry.note}" if entry.note else ""))]


def _ignored(reason: str) -> str:
    return f" (ignored: {reason})" if reason else ""


def _one_line(text: str) -> str:
    return " ".join(printable(text).split())
