"""What the wording of a term alone decides: the entries it is identical with, and what follows.

The key of an entry in force makes it exact, the same canonical form with the same polarity a
variant; another class than the entry's, a former edition or another language are told as such.
"""

from dataclasses import dataclass

from gsfiler.core.findings import Finding
from gsfiler.vocabulary import sentences
from gsfiler.vocabulary.polarity import polarity
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import words
from gsfiler.vocabulary.verdict import VerdictKind
from gsfiler.vocabulary.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Identity:
    """What the wording alone decides: a verdict, the entries it speaks of, and findings."""

    kind: VerdictKind
    entries: tuple[int, ...]
    findings: tuple[Finding, ...] = ()


def identify(term: Term, vocabulary: Vocabulary) -> Identity | None:
    """Return what the entries of this very wording decide; None where there are none."""
    same = vocabulary.with_wording(term.text)
    current = [number for number in same if number < vocabulary.searchable]
    if term.language and term.language != vocabulary.language:
        return _of_other_list_language(term, vocabulary, same)
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
        return Identity(VerdictKind.WITHDRAWN, tuple(gone), (sentences.withdrawn(entry),))
    if foreign and not vocabulary.matcher.lexicon.knows(words(term.text)):
        return _in_other_language(vocabulary, foreign)
    return None


def _of_other_list_language(term: Term, vocabulary: Vocabulary, same: list[int]) -> Identity | None:
    """Judge a term that says it is in another language than the vocabulary is read in."""
    own = [n for n in same if vocabulary.entry(n).entry.language == term.language]
    if own:
        return _in_other_language(vocabulary, own)
    return Identity(
        VerdictKind.UNKNOWN, (), (sentences.other_language(term.language, vocabulary.language),)
    )


def _variants(term: Term, vocabulary: Vocabulary) -> list[int]:
    found = vocabulary.with_form(term.text)
    if not found:
        return []
    meant = polarity(words(term.text))
    return [n for n in found if polarity(vocabulary.words_of(n)) == meant]


def _by_class(
    term: Term, vocabulary: Vocabulary, current: list[int], same: list[int], kind: VerdictKind
) -> Identity:
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
        return Identity(VerdictKind.WRONG_CLASS, tuple(current), tuple(findings))
    ordered = sorted(current, key=lambda number: vocabulary.class_of(number) != given)
    several = (sentences.several_classes(term.text, classes),) if len(classes) > 1 else ()
    return Identity(kind, tuple(ordered), several)


def _in_other_language(vocabulary: Vocabulary, foreign: list[int]) -> Identity:
    entry = vocabulary.entry(foreign[0])
    groups = [number for other in foreign for number in vocabulary.in_group(other)]
    twins = list(dict.fromkeys(n for n in groups if n < vocabulary.searchable))
    texts = list(dict.fromkeys(vocabulary.text_of(number) for number in twins))
    finding = sentences.wrong_language(entry, vocabulary.language, texts)
    return Identity(VerdictKind.WRONG_LANGUAGE, (*twins, *foreign), (finding,))
