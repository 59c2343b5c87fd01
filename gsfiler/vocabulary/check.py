"""Term text to verdict: the whole journey, top to bottom.

::

    text ─ wording, unreadable signs ─► MALFORMED
         ─ key ─► entry of this class: EXACT    of another: WRONG_CLASS
         ─ canonical form, same polarity ─► VARIANT (or WRONG_CLASS)
         ─ key of a former edition ─► WITHDRAWN    of another language ─► WRONG_LANGUAGE
         ─ vague terms and expressions, several classes ─► VAGUE
         ─ shortlist ─ score ─► NEAR
         ─ otherwise ─► UNKNOWN, which is neither "accepted" nor "wrong"
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from gsfiler.core.findings import Finding
from gsfiler.vocabulary import sentences
from gsfiler.vocabulary.acceptance import acceptance_of, acceptance_sources
from gsfiler.vocabulary.align import turned_words
from gsfiler.vocabulary.candidates import NEAR_SCORE, Candidates, Found, find_candidates, is_near
from gsfiler.vocabulary.classes import blend, top
from gsfiler.vocabulary.decoration import decorations, undecorated
from gsfiler.vocabulary.expressions import VAGUE_CODES, expressions
from gsfiler.vocabulary.fill_ins import filling_findings, fillings
from gsfiler.vocabulary.identity import Identity, identify
from gsfiler.vocabulary.party_notes import party_findings
from gsfiler.vocabulary.polarity import says_the_opposite
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import words
from gsfiler.vocabulary.vague import find_vague, vague_finding
from gsfiler.vocabulary.verdict import (
    AcceptanceSource,
    Candidate,
    ClassProbability,
    PackedEntry,
    Verdict,
    VerdictKind,
)
from gsfiler.vocabulary.vocabulary import Vocabulary
from gsfiler.vocabulary.wording import MALFORMED_CODES, wording_findings

CANDIDATES = 5
CLASSES_SHOWN = 5
NEAREST = 12
"""How many of the best entries the likely classes heed."""

KNOWN_CLASSES_SHARE = 0.98
CLEARLY, HARDLY = 0.9, 0.03
"""Probabilities of another class, and of the one given, that make the class doubtful."""
LONGEST_SEARCHED = 2_000
"""Characters of a term that are looked up; no wording of any vocabulary is nearly as long."""


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


def check_term(
    term: Term,
    vocabulary: Vocabulary,
    designated: Sequence[str] = (),
    asked: Sequence[str] = (),
) -> Verdict:
    """Return the verdict about one term, for the given parties (ST.3 codes).

    With ``asked`` its ``acceptance_sources`` are the answers of those parties instead.
    """
    own = _own_findings(term, designated)
    said = tuple(expressions(term.text, designated, vocabulary.language))
    too_long = len(term.text) > LONGEST_SEARCHED
    searched = replace(term, text=term.text[:LONGEST_SEARCHED]) if too_long else term
    malformed = _is_malformed(own)
    if malformed:
        searched = replace(searched, text=undecorated(searched.text))
    identity = None if too_long else identify(searched, vocabulary)
    if identity and _says_all(identity, vocabulary) and not malformed:
        found = Found(identity.entries)
    else:
        found = find_candidates(searched, vocabulary, identity.entries if identity else ())
    if malformed:
        identity = Identity(VerdictKind.MALFORMED, ())
    elif identity is None:
        identity = _judge(term, vocabulary, found, said, designated)
    else:
        identity = _with_vagueness(term, vocabulary, identity, designated)
    if identity.kind is VerdictKind.NEAR:
        found = found.led_by(identity.entries[0])
    candidates = Candidates(searched.text, vocabulary, found.ranked(vocabulary, CANDIDATES))
    match = vocabulary.entry(identity.entries[0]) if identity.entries else None
    classes = partial(_classes, searched, vocabulary, identity, _nearest(found, vocabulary))
    sources = acceptance_sources(vocabulary, identity, term, asked or designated)
    judged = (
        *identity.findings,
        *_about_match(searched, identity.kind, match, candidates, vocabulary),
        *_about_class(term, identity.kind, match, classes),
    )
    return Verdict(
        kind=identity.kind,
        term=term,
        match=match,
        candidates=candidates,
        predict=classes,
        findings=(*own, *said, *judged),
        acceptance=acceptance_of(sources, designated),
        acceptance_sources=sources,
    )


def answers(
    term: Term, vocabulary: Vocabulary, designated: Sequence[str]
) -> Mapping[str, tuple[AcceptanceSource, ...]]:
    """Return the ``acceptance_sources`` that a verdict about the term has, and nothing else of it.

    Looking for wordings that are like it, which takes longest, is left out.
    """
    too_long = len(term.text) > LONGEST_SEARCHED
    if too_long or _is_malformed(_own_findings(term, designated)):
        return {}
    identity = identify(term, vocabulary)
    return acceptance_sources(vocabulary, identity, term, designated) if identity else {}


def _is_malformed(own: Iterable[Finding]) -> bool:
    return any(finding.code in MALFORMED_CODES for finding in own)


def _says_all(identity: Identity, vocabulary: Vocabulary) -> bool:
    """Tell whether an exact wording needs nothing beside it.

    The title of a class is so wide that the indications under it are worth showing too.
    """
    exact = identity.kind is VerdictKind.EXACT
    return exact and not all(vocabulary.is_heading(number) for number in identity.entries)


def _own_findings(term: Term, designated: Sequence[str]) -> list[Finding]:
    """Return what is wrong with the text itself, each place once."""
    found = wording_findings(term, designated)
    places = {(finding.start, finding.end) for finding in found}
    found += [f for f in decorations(term.text) if (f.start, f.end) not in places]
    if designated:
        broad = find_vague(term.text, term.class_number) is not None
        found += party_findings(words(term.text), term.class_number, designated, broad=broad)
    return found


def _with_vagueness(
    term: Term, vocabulary: Vocabulary, identity: Identity, designated: Sequence[str]
) -> Identity:
    """Keep the verdict of an entry, and say so where the guidelines call its wording vague."""
    vague = find_vague(term.text, term.class_number)
    if vague is None:
        return identity
    said = vague_finding(vague, term.class_number, designated, partial(_lists, vocabulary))
    finding = sentences.vague_entry(said)
    return Identity(identity.kind, identity.entries, (*identity.findings, finding))


def _lists(vocabulary: Vocabulary, text: str, class_number: int) -> bool:
    """Tell whether the vocabulary in force holds exactly this wording in this class."""
    return any(
        number < vocabulary.searchable and vocabulary.class_of(number) == class_number
        for number in vocabulary.with_wording(text)
    )


def _judge(
    term: Term,
    vocabulary: Vocabulary,
    found: Found,
    said: Sequence[Finding],
    designated: Sequence[str],
) -> Identity:
    vague = find_vague(term.text, term.class_number)
    if vague is not None:
        listed = partial(_lists, vocabulary)
        finding = vague_finding(vague, term.class_number, designated, listed)
        return Identity(VerdictKind.VAGUE, (), (finding,))
    if any(finding.code in VAGUE_CODES for finding in said):
        return Identity(VerdictKind.VAGUE, ())
    unqualified = found.unqualified(vocabulary)
    classes = sorted({vocabulary.class_of(number) for number in unqualified})
    if len(classes) > 1:
        finding = sentences.needs_qualifier(
            term.text, [vocabulary.entry(number).entry for number in unqualified]
        )
        return Identity(VerdictKind.VAGUE, (), (finding,))
    filled = _filled_template(term, vocabulary, found)
    if filled is not None:
        return filled
    if found.hits and not found.by_everyday_word(found.hits[0]):
        near = _near_entry(term, vocabulary, found)
        if near is not None:
            return Identity(VerdictKind.NEAR, (near,))
    # A foreign wording made of words of this language stands here too, and is not coming.
    same = [vocabulary.entry(number) for number in vocabulary.with_wording(term.text)]
    coming = [entry for entry in same if entry.entry.status == "later"]
    later = [sentences.later(entry) for entry in coming[:1]]
    return Identity(VerdictKind.UNKNOWN, (), (sentences.unknown(), *later))


def _filled_template(term: Term, vocabulary: Vocabulary, found: Found) -> Identity | None:
    """Recognise a term that fills the blanks of an entry such as "… [specify the function]"."""
    for hit in found.hits:
        if not vocabulary.is_template(hit.entry):
            continue
        template = vocabulary.text_of(hit.entry)
        filling = fillings(template, term.text)
        if filling is None:
            continue
        findings = filling_findings(template, term.text, term.class_number)
        told = sentences.filled(template, filling)
        return Identity(VerdictKind.NEAR, (hit.entry,), (told, *findings))
    return None


def _near_entry(term: Term, vocabulary: Vocabulary, found: Found) -> int | None:
    """Return the best entry where it is near and does not say the opposite of the term.

    A worse one is not near instead: "legal watching services" may share more of its words with
    "legal services", but what begins with these is the better candidate. Only where an entry says
    the opposite and leads for its class alone does the next one count.
    """
    one_word = len(found.typed_core) == 1
    typed, best = words(term.text), 0.0
    for hit in found.hits[:CANDIDATES]:
        if says_the_opposite(typed, vocabulary.words_of(hit.entry)):
            best = max(best, hit.score)
            continue
        near = is_near(hit, one_word=one_word) and not found.by_everyday_word(hit)
        return hit.entry if near and hit.score >= best else None
    return None


def _about_match(
    term: Term,
    kind: VerdictKind,
    match: PackedEntry | None,
    candidates: Sequence[Candidate],
    vocabulary: Vocabulary,
) -> list[Finding]:
    findings = []
    if vocabulary.holds_starter:
        findings.append(sentences.starter_only())
    if vocabulary.superseded:
        edition, later = max(vocabulary.superseded), vocabulary.later_edition
        findings.append(
            sentences.earlier_edition(edition, later.edition, later.effective)
            if later
            else sentences.old_edition(edition)
        )
    findings += [sentences.doubtful_data(s.title, s.effective) for s in vocabulary.doubtful_sources]
    if kind is VerdictKind.VARIANT and match is not None:
        findings.append(sentences.variant(match))
    if kind is VerdictKind.NEAR and match is not None:
        findings += [sentences.near(match), *_turned_round(term, match, vocabulary)]
    elif kind is VerdictKind.UNKNOWN and candidates:
        best = candidates[0]
        if best.everyday_word:
            findings.append(sentences.everyday_word(best))
        elif best.score >= NEAR_SCORE:
            findings += _turned_round(term, best.packed, vocabulary)
    return findings


def _turned_round(term: Term, packed: PackedEntry, vocabulary: Vocabulary) -> list[Finding]:
    """Say where an entry says the opposite of the term in one word."""
    turned = turned_words(term.text, packed.entry.text, vocabulary.equivalents)
    return [sentences.polarity_change(packed, difference) for difference in turned[:1]]


def _about_class(
    term: Term,
    kind: VerdictKind,
    match: PackedEntry | None,
    classes: Callable[[], tuple[ClassProbability, ...]],
) -> list[Finding]:
    """Doubt the class given where no entry decides and the prediction speaks clearly against it."""
    if term.class_number is None or kind not in (VerdictKind.NEAR, VerdictKind.UNKNOWN):
        return []
    if match is not None and match.entry.class_number != term.class_number:
        return [sentences.near_elsewhere(match, term.class_number)]
    likely = classes()
    given = sum(each.probability for each in likely if each.class_number == term.class_number)
    if likely and likely[0].probability >= CLEARLY and given <= HARDLY:
        return [sentences.doubtful_class(term.class_number, likely[0])]
    return []


def _nearest(found: Found, vocabulary: Vocabulary) -> "array[float]":
    """Return class and score of the best entries, in as few bytes as a long list can afford."""
    numbers = array("f")
    for hit in found.hits[:NEAREST]:
        numbers.append(vocabulary.class_of(hit.entry))
        numbers.append(hit.score)
    return numbers


def _classes(
    term: Term, vocabulary: Vocabulary, identity: Identity, nearest: "array[float]"
) -> tuple[ClassProbability, ...]:
    """Return the likely classes; none where neither an entry nor a word speaks for one.

    ``nearest`` holds class and score of the best entries in turn.
    """
    if identity.kind in (VerdictKind.EXACT, VerdictKind.VARIANT, VerdictKind.WRONG_CLASS):
        known = list(dict.fromkeys(vocabulary.class_of(number) for number in identity.entries))
    else:
        known = []
    text = term.text if known else vocabulary.mended(term.text)
    if not (known or len(nearest) or vocabulary.predictor.knows_of(text)):
        return ()
    predicted = blend(vocabulary.predictor.probabilities(text), np.array(nearest).reshape(-1, 2))
    if known:
        # An entry decides; what is left for the other classes shows how unlikely they are.
        rest = predicted * (1.0 - KNOWN_CLASSES_SHARE)
        rest[np.array(known) - 1] += KNOWN_CLASSES_SHARE / len(known)
        predicted = rest
    return top(predicted, CLASSES_SHOWN)
