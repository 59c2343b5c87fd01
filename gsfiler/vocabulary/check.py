"""Term text to verdict: the whole journey, top to bottom.

::

    text ─ wording ─► MALFORMED
         ─ key ─► entry of this class: EXACT    of another: WRONG_CLASS
         ─ canonical form, same polarity ─► VARIANT (or WRONG_CLASS)
         ─ key of a former edition ─► WITHDRAWN    of another language ─► WRONG_LANGUAGE
         ─ vague terms and expressions, several classes ─► VAGUE
         ─ shortlist ─ score ─► NEAR
         ─ otherwise ─► UNKNOWN, which is neither "accepted" nor "wrong"
"""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType

import numpy as np

from gsfiler.core.findings import Finding
from gsfiler.vocabulary import sentences
from gsfiler.vocabulary.align import differences
from gsfiler.vocabulary.candidates import Found, find_candidates, is_near
from gsfiler.vocabulary.classes import blend, top
from gsfiler.vocabulary.decoration import decorations
from gsfiler.vocabulary.expressions import VAGUE_CODES, expressions
from gsfiler.vocabulary.party_notes import party_findings
from gsfiler.vocabulary.polarity import polarity
from gsfiler.vocabulary.starter import STARTER_ID
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import words
from gsfiler.vocabulary.vague import find_vague, vague_finding
from gsfiler.vocabulary.verdict import (
    Acceptance,
    Candidate,
    Change,
    ClassProbability,
    PackedEntry,
    Verdict,
    VerdictKind,
)
from gsfiler.vocabulary.vocabulary import Vocabulary
from gsfiler.vocabulary.wording import MALFORMED_CODES, wording_findings

CANDIDATES = 5
CLASSES_SHOWN = 5
KNOWN_CLASSES_SHARE = 0.98
LONGEST_SEARCHED = 2_000
"""Characters of a term that are looked up; no wording of any vocabulary is nearly as long."""


@dataclass(frozen=True, slots=True)
class _Identity:
    """What the wording alone decides: a verdict, the entries it speaks of, and findings."""

    kind: VerdictKind
    entries: tuple[int, ...]
    findings: tuple[Finding, ...] = ()


def check_list(
    terms: Iterable[Term],
    vocabulary: Vocabulary,
    designated: Sequence[str] = (),
    progress: Callable[[int], None] = lambda _done: None,
) -> Iterator[Verdict]:
    """Yield the verdict about each term, in order; ``progress`` may raise Cancelled."""
    for done, term in enumerate(terms, start=1):
        yield check_term(term, vocabulary, designated)
        progress(done)


def check_term(term: Term, vocabulary: Vocabulary, designated: Sequence[str] = ()) -> Verdict:
    """Return the verdict about one term, for the given parties (ST.3 codes)."""
    own = _own_findings(term, designated)
    said = tuple(expressions(term.text, designated, vocabulary.language))
    searched = replace(term, text=term.text[:LONGEST_SEARCHED])
    identity = _identify(term, vocabulary) if searched == term else None
    malformed = any(finding.code in MALFORMED_CODES for finding in own)
    if identity and identity.kind is VerdictKind.EXACT and not malformed:
        found = Found(identity.entries)
    else:
        found = find_candidates(searched, vocabulary, identity.entries if identity else ())
    if malformed:
        identity = _Identity(VerdictKind.MALFORMED, ())
    elif identity is None:
        identity = _judge(term, vocabulary, found, said, designated)
    else:
        identity = _with_vagueness(term, identity, designated)
    candidates = _candidates(term, vocabulary, found)
    match = vocabulary.entry(identity.entries[0]) if identity.entries else None
    judged = (
        *identity.findings,
        *_about_match(identity.kind, match, candidates, vocabulary.superseded),
    )
    return Verdict(
        kind=identity.kind,
        term=term,
        match=match,
        candidates=candidates,
        predict=partial(_classes, term, vocabulary, identity, found),
        findings=(*own, *said, *judged),
        acceptance=_acceptance(vocabulary, identity, term, designated),
    )


def _own_findings(term: Term, designated: Sequence[str]) -> list[Finding]:
    """Return what is wrong with the text itself, each place once."""
    found = wording_findings(term, designated)
    places = {(finding.start, finding.end) for finding in found}
    found += [f for f in decorations(term.text) if (f.start, f.end) not in places]
    if designated:
        broad = find_vague(term.text, term.class_number) is not None
        found += party_findings(words(term.text), term.class_number, designated, broad=broad)
    return found


def _identify(term: Term, vocabulary: Vocabulary) -> _Identity | None:
    same = vocabulary.with_wording(term.text)
    current = [number for number in same if number < vocabulary.searchable]
    if current:
        return _by_class(term, vocabulary, current, same, VerdictKind.EXACT)
    variants = _variants(term, vocabulary)
    if variants:
        return _by_class(term, vocabulary, variants, same, VerdictKind.VARIANT)
    foreign = [n for n in same if vocabulary.entry(n).entry.language != vocabulary.language]
    gone = [
        number
        for number in same
        if number not in foreign and vocabulary.entry(number).entry.status != "later"
    ]
    if gone:
        entry = vocabulary.entry(gone[0])
        return _Identity(VerdictKind.WITHDRAWN, tuple(gone), (sentences.withdrawn(entry),))
    if foreign:
        return _in_other_language(vocabulary, foreign)
    return None


def _variants(term: Term, vocabulary: Vocabulary) -> list[int]:
    found = vocabulary.with_form(term.text)
    if not found:
        return []
    meant = polarity(words(term.text))
    return [n for n in found if polarity(words(vocabulary.text_of(n))) == meant]


def _by_class(
    term: Term, vocabulary: Vocabulary, current: list[int], same: list[int], kind: VerdictKind
) -> _Identity:
    """Decide between right and wrong class; the entries of the user's class come first."""
    given = term.class_number
    classes = sorted({vocabulary.class_of(number) for number in current})
    if given is not None and given not in classes:
        moved = [
            vocabulary.entry(number)
            for number in same
            if number >= vocabulary.searchable
            and vocabulary.class_of(number) == given
            and vocabulary.entry(number).entry.status in ("modified", "deleted")
        ]
        findings = [sentences.wrong_class(term.text, given, classes)]
        findings += [sentences.moved(entry, classes) for entry in moved[:1]]
        return _Identity(VerdictKind.WRONG_CLASS, tuple(current), tuple(findings))
    ordered = sorted(current, key=lambda number: vocabulary.class_of(number) != given)
    several = (sentences.several_classes(term.text, classes),) if len(classes) > 1 else ()
    return _Identity(kind, tuple(ordered), several)


def _in_other_language(vocabulary: Vocabulary, foreign: list[int]) -> _Identity:
    entry = vocabulary.entry(foreign[0])
    twins = [n for n in vocabulary.in_group(foreign[0]) if n < vocabulary.searchable]
    texts = [vocabulary.text_of(number) for number in twins]
    finding = sentences.wrong_language(entry, vocabulary.language, texts)
    return _Identity(VerdictKind.WRONG_LANGUAGE, (*twins, *foreign), (finding,))


def _with_vagueness(term: Term, identity: _Identity, designated: Sequence[str]) -> _Identity:
    """Keep the verdict of an entry, and say so where the guidelines call its wording vague."""
    vague = find_vague(term.text, term.class_number)
    if vague is None:
        return identity
    said = vague_finding(vague, term.class_number, designated)
    finding = sentences.vague_entry(said)
    return _Identity(identity.kind, identity.entries, (*identity.findings, finding))


def _judge(
    term: Term,
    vocabulary: Vocabulary,
    found: Found,
    said: Sequence[Finding],
    designated: Sequence[str],
) -> _Identity:
    vague = find_vague(term.text, term.class_number)
    if vague is not None:
        return _Identity(
            VerdictKind.VAGUE, (), (vague_finding(vague, term.class_number, designated),)
        )
    if any(finding.code in VAGUE_CODES for finding in said):
        return _Identity(VerdictKind.VAGUE, ())
    unqualified = found.unqualified(vocabulary)
    classes = sorted({vocabulary.class_of(number) for number in unqualified})
    if len(classes) > 1:
        finding = sentences.needs_qualifier(
            term.text, [vocabulary.entry(number).entry for number in unqualified]
        )
        return _Identity(VerdictKind.VAGUE, (), (finding,))
    if found.hits and not found.by_everyday_word(found.hits[0]) and is_near(found.hits[0]):
        return _Identity(VerdictKind.NEAR, (found.hits[0].entry,))
    coming = [vocabulary.entry(number) for number in vocabulary.with_wording(term.text)]
    later = [sentences.later(entry) for entry in coming[:1]]
    return _Identity(VerdictKind.UNKNOWN, (), (sentences.unknown(), *later))


def _candidates(term: Term, vocabulary: Vocabulary, found: Found) -> tuple[Candidate, ...]:
    candidates = [
        Candidate(
            vocabulary.entry(number),
            score,
            everyday,
            partial(differences, term.text, vocabulary.text_of(number), vocabulary.equivalents),
        )
        for number, score, everyday in found.ranked(vocabulary, CANDIDATES)
    ]
    return tuple(candidates)


def _about_match(
    kind: VerdictKind,
    match: PackedEntry | None,
    candidates: Sequence[Candidate],
    superseded: Container[str],
) -> list[Finding]:
    findings = []
    if match is not None and match.pack == STARTER_ID:
        findings.append(sentences.starter_only())
    if match is not None and match.edition in superseded:
        findings.append(sentences.old_edition(match))
    if kind is VerdictKind.VARIANT and match is not None:
        findings.append(sentences.variant(match))
    if kind is VerdictKind.NEAR and match is not None:
        findings.append(sentences.near(match))
        changed = [d for d in candidates[0].differences if d.change is Change.POLARITY]
        findings += [sentences.polarity_change(match, difference) for difference in changed[:1]]
    elif kind is VerdictKind.UNKNOWN and candidates and candidates[0].everyday_word:
        findings.append(sentences.everyday_word(candidates[0]))
    return findings


def _classes(
    term: Term, vocabulary: Vocabulary, identity: _Identity, found: Found
) -> tuple[ClassProbability, ...]:
    if identity.kind in (VerdictKind.EXACT, VerdictKind.VARIANT, VerdictKind.WRONG_CLASS):
        known = list(dict.fromkeys(vocabulary.class_of(number) for number in identity.entries))
    else:
        known = []
    nearest = [(vocabulary.class_of(hit.entry), hit.score) for hit in found.hits[:12]]
    predicted = blend(vocabulary.predictor.probabilities(term.text), nearest)
    if known:
        # An entry decides; what is left for the other classes shows how unlikely they are.
        rest = predicted * (1.0 - KNOWN_CLASSES_SHARE)
        rest[np.array(known) - 1] += KNOWN_CLASSES_SHARE / len(known)
        predicted = rest
    return top(predicted, CLASSES_SHOWN)


def _acceptance(
    vocabulary: Vocabulary, identity: _Identity, term: Term, designated: Sequence[str]
) -> MappingProxyType[str, Acceptance]:
    """Return what the data says of exactly this wording; a variant's answer is not the user's."""
    stated = [
        vocabulary.entry(number).entry
        for number in identity.entries
        if identity.kind is VerdictKind.EXACT
        and (term.class_number in (None, vocabulary.class_of(number)))
    ]
    found = {}
    for party in designated:
        accepted = any(party in entry.accepted.split() for entry in stated)
        rejected = any(party in entry.rejected.split() for entry in stated)
        found[party] = (
            Acceptance.CONFLICT
            if accepted and rejected
            else Acceptance.ACCEPTED
            if accepted
            else Acceptance.REJECTED
            if rejected
            else Acceptance.UNKNOWN
        )
    return MappingProxyType(found)
