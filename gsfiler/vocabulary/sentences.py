"""What a check says, each kind of finding with its authority."""

from collections.abc import Sequence

from gsfiler.core.findings import (
    QUOTED,
    Finding,
    FindingKind,
    Phrase,
    PhraseKind,
    Severity,
    series,
)
from gsfiler.vocabulary import authorities
from gsfiler.vocabulary.authorities import COMPARISON, NEW_VERSIONS, RULE_12, RULE_13
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.verdict import (
    Candidate,
    ClassProbability,
    Difference,
    PackedEntry,
    Relation,
)

TOLD_ONCE = (
    "TERM_STARTER_ONLY",
    "TERM_OLD_EDITION",
    "TERM_EARLIER_EDITION",
    "TERM_OLD_DATA",
    "TERM_UNDATED_DATA",
)
"""Findings on the vocabulary as a whole, told once in a report."""

WRONG_CLASS = FindingKind(
    "TERM_WRONG_CLASS",
    Severity.ERROR,
    "“{term}” belongs in {right}, not in class {given}. Move it there.",
    RULE_12,
)
MOVED = FindingKind(
    "TERM_CLASS_MOVED",
    Severity.NOTE,
    "It stood in class {old} in NCL {edition}; since {since} it stands in {right}.",
    RULE_12,
)
SEVERAL_CLASSES = FindingKind(
    "TERM_SEVERAL_CLASSES",
    Severity.WARNING,
    "“{term}” stands in {classes}; check that the class is the one you mean.",
    RULE_12,
)
NEEDS_QUALIFIER = FindingKind(
    "TERM_NEEDS_QUALIFIER",
    Severity.ERROR,
    "“{term}” falls in several classes and nothing tells which. Write one of: {wordings}.",
    authorities.SEVERAL_CLASSES,
)
VAGUE_ENTRY = FindingKind(
    "TERM_VAGUE_ENTRY",
    Severity.WARNING,
    "The wording stands in the vocabulary, yet offices may find it vague. {advice}",
    RULE_13,
)
WITHDRAWN = FindingKind(
    "TERM_WITHDRAWN",
    Severity.ERROR,
    "“{term}” was in {edition} but is not in the edition of this check (in force since {since}). "
    "{instead}",
    RULE_12,
)
LATER = FindingKind(
    "TERM_LATER",
    Severity.NOTE,
    "“{term}” enters the vocabulary on {since}, in class {class_number} (NCL {edition}); on the "
    "day of this check it does not yet stand.",
    RULE_12,
)
WRONG_LANGUAGE = FindingKind(
    "TERM_WRONG_LANGUAGE",
    Severity.ERROR,
    "“{term}” is wording in another language ({found}); the list is in “{wanted}”. {instead}",
    RULE_13,
)
OTHER_LANGUAGE = FindingKind(
    "TERM_OTHER_LANGUAGE",
    Severity.WARNING,
    "The term is said to be in “{said}”, the check is made in “{read}”, and no installed wording "
    "in “{said}” is the same. Check it with “--language {said}”.",
    COMPARISON,
)
FILLED = FindingKind(
    "TERM_FILLED",
    Severity.NOTE,
    "It fills the template “{template}” with “{filling}”; whether an office takes the filling is "
    "for the office to say.",
    COMPARISON,
)
VARIANT = FindingKind(
    "TERM_VARIANT",
    Severity.NOTE,
    "The vocabulary words it “{official}”. Use that where an office asks for the exact wording.",
    COMPARISON,
)
NEAR = FindingKind(
    "TERM_NEAR",
    Severity.WARNING,
    "Not in the vocabulary. The nearest wording is “{official}” (class {class_number}); "
    "near is not exact.",
    COMPARISON,
)
POLARITY = FindingKind(
    "TERM_POLARITY",
    Severity.WARNING,
    "“{official}” differs by “{word}”, which turns the meaning round.",
    COMPARISON,
)
UNKNOWN = FindingKind(
    "TERM_UNKNOWN",
    Severity.WARNING,
    "Not found in the vocabulary. Unknown is neither accepted nor wrong: choose a listed wording, "
    "or keep yours and expect a question.",
    RULE_13,
)
EVERYDAY_WORD = FindingKind(
    "TERM_EVERYDAY_WORD",
    Severity.NOTE,
    "“{word}” is an everyday word for “{official}” (class {class_number}).",
    COMPARISON,
)
BROADER_ENTRY = FindingKind(
    "TERM_BROADER_ENTRY",
    Severity.WARNING,
    "“{word}” is narrower than the entry “{official}” (class {class_number}): taking the entry "
    "broadens the goods or services.",
    COMPARISON,
)
NARROWER_ENTRY = FindingKind(
    "TERM_NARROWER_ENTRY",
    Severity.WARNING,
    "“{word}” is broader than the entry “{official}” (class {class_number}): taking the entry "
    "leaves a part of the goods or services out.",
    COMPARISON,
)
RELATED_ENTRY = FindingKind(
    "TERM_RELATED_ENTRY",
    Severity.WARNING,
    "“{word}” and the entry “{official}” (class {class_number}) do not cover the same: taking the "
    "entry changes the goods or services.",
    COMPARISON,
)
NEAR_ELSEWHERE = FindingKind(
    "TERM_NEAR_ELSEWHERE",
    Severity.WARNING,
    "That wording stands in class {there}, not in class {given}: check the class.",
    RULE_12,
)
DOUBTFUL_CLASS = FindingKind(
    "TERM_DOUBTFUL_CLASS",
    Severity.WARNING,
    "The words speak for class {likely} ({probability}%), hardly for class {given}: check the "
    "class. This is a prediction from similar wordings, not a rule.",
    COMPARISON,
)
OLD_EDITION = FindingKind(
    "TERM_OLD_EDITION",
    Severity.NOTE,
    "This is the verdict of NCL {edition}; a version of a later year should be out, and it may put "
    "the wording elsewhere. Install that version, or put it in force.",
    NEW_VERSIONS,
)
EARLIER_EDITION = FindingKind(
    "TERM_EARLIER_EDITION",
    Severity.NOTE,
    "This is the verdict of NCL {edition}, the edition asked for; NCL {later} is installed and in "
    "force since {since}, and it may put the wording elsewhere.",
    NEW_VERSIONS,
)
OLD_DATA = FindingKind(
    "TERM_OLD_DATA",
    Severity.NOTE,
    "“{title}” is of {day}, an earlier year; its wordings, classes and answers of Offices may have "
    "changed since. Install a newer one.",
    NEW_VERSIONS,
)
UNDATED_DATA = FindingKind(
    "TERM_UNDATED_DATA",
    Severity.NOTE,
    "“{title}” bears no date, so that its age cannot be told; its wordings, classes and answers of "
    "Offices may be old. Install it again with a date in its file name, as in list-2026-01-31.csv.",
    COMPARISON,
)
STARTER_ONLY = FindingKind(
    "TERM_STARTER_ONLY",
    Severity.NOTE,
    "Checked against gsfiler's starter vocabulary, which is not an official list. Install the Nice "
    "master files.",
    COMPARISON,
)

SAME_AS_WORD = PhraseKind("for “{word}”")
BROADER_THAN_WORD = PhraseKind("broader than “{word}”; taking it broadens the list")
NARROWER_THAN_WORD = PhraseKind("narrower than “{word}”; taking it leaves a part out")
OTHER_THAN_WORD = PhraseKind("not the same as “{word}”; taking it changes what is covered")
ONE_CLASS = PhraseKind("class {number}")
SEVERAL_NUMBERS = PhraseKind("classes {numbers} and {last}")
WITH_CLASS = PhraseKind("{wording} (class {number})")
NOW_WORDED = PhraseKind("It is now worded “{wording}”.")
NOTHING_INSTEAD = PhraseKind("Nothing replaces it.")
UNKNOWN_DATE = PhraseKind("an unknown date")
OF_PACK = PhraseKind("the pack {pack}")
WRITE_TWIN = PhraseKind("Write: {wordings}.")
TRANSLATE = PhraseKind("Translate it.")


def old_edition(edition: str) -> Finding:
    """Say that the verdict is that of an edition a newer one has replaced."""
    return OLD_EDITION.at(edition=edition)


def earlier_edition(edition: str, later: str, since: str) -> Finding:
    """Say that the verdict is that of an edition asked for, while a later one is in force."""
    return EARLIER_EDITION.at(edition=edition, later=later, since=since)


def doubtful_data(title: str, day: str) -> Finding:
    """Say that a vocabulary in use is of an earlier year, or undated where ``day`` is empty."""
    return OLD_DATA.at(title=title, day=day) if day else UNDATED_DATA.at(title=title)


def other_language(said: str, read: str) -> Finding:
    """Say that a term was not compared, because the check is made in another language."""
    return OTHER_LANGUAGE.at(said=said, read=read)


def near_elsewhere(match: PackedEntry, given: int) -> Finding:
    """Say that the nearest wording stands in another class than the one given."""
    return NEAR_ELSEWHERE.at(there=match.entry.class_number, given=given)


def doubtful_class(given: int, likely: ClassProbability) -> Finding:
    """Say that the prediction speaks clearly against the class given."""
    return DOUBTFUL_CLASS.at(
        likely=likely.class_number, probability=f"{100 * likely.probability:.0f}", given=given
    )


def wrong_class(term: str, given: int, right: Sequence[int]) -> Finding:
    """Say that a wording belongs in other classes than the one given (Madrid Rule 12)."""
    return WRONG_CLASS.at(term=term.strip(), given=given, right=class_words(right))


def moved(former: PackedEntry, right: Sequence[int]) -> Finding:
    """Say that a wording changed class between two editions."""
    entry = former.entry
    return MOVED.at(
        old=entry.class_number,
        edition=former.edition,
        since=entry.since,
        right=class_words(right),
    )


def several_classes(term: str, classes: Sequence[int]) -> Finding:
    """Say that one wording is proper to several classes; none is chosen silently."""
    return SEVERAL_CLASSES.at(term=term.strip(), classes=class_words(classes))


def needs_qualifier(term: str, entries: Sequence[Entry]) -> Finding:
    """Say that a wording without its qualifier may fall in several classes."""
    wordings = dict.fromkeys((entry.text, entry.class_number) for entry in entries)
    shown = [with_class(wording, number) for wording, number in list(wordings)[:5]]
    return NEEDS_QUALIFIER.at(term=term.strip(), wordings=series(shown))


def vague_entry(said: Finding) -> Finding:
    """Warn that a listed wording is among those that offices find vague."""
    return VAGUE_ENTRY.at(authority=said.authority, advice=Phrase(said.kind.sentence, said.details))


def withdrawn(former: PackedEntry) -> Finding:
    """Say that a wording left the vocabulary, since when, and what replaces it."""
    entry = former.entry
    new = NOW_WORDED.of(wording=entry.replacement) if entry.replacement else NOTHING_INSTEAD.of()
    where = f"NCL {former.edition}" if former.edition else OF_PACK.of(pack=former.pack)
    since = entry.since or UNKNOWN_DATE.of()
    return WITHDRAWN.at(term=entry.text, edition=where, since=since, instead=new)


def later(coming: PackedEntry) -> Finding:
    """Say that a wording enters into force only after the day of the check."""
    entry = coming.entry
    return LATER.at(
        term=entry.text,
        since=entry.since,
        class_number=entry.class_number,
        edition=coming.edition,
    )


def wrong_language(foreign: PackedEntry, wanted: str, twins: Sequence[str]) -> Finding:
    """Say that a wording is in another language, and offer its twin."""
    instead = TRANSLATE.of()
    if twins:
        instead = WRITE_TWIN.of(wordings=series([QUOTED.of(wording=twin) for twin in twins]))
    entry = foreign.entry
    return WRONG_LANGUAGE.at(term=entry.text, found=entry.language, wanted=wanted, instead=instead)


def filled(template: str, filling: Sequence[str]) -> Finding:
    """Say which template a term fills, and with what."""
    return FILLED.at(template=template, filling="; ".join(filling))


def variant(match: PackedEntry) -> Finding:
    """Give the exact wording of a variant."""
    return VARIANT.at(official=match.entry.text)


def near(match: PackedEntry) -> Finding:
    """Give the nearest wording, and say that near is not exact."""
    return NEAR.at(official=match.entry.text, class_number=match.entry.class_number)


def polarity_change(match: PackedEntry, difference: Difference) -> Finding:
    """Warn that the nearest wording turns the meaning round."""
    return POLARITY.at(official=match.entry.text, word=difference.typed or difference.official)


def unknown() -> Finding:
    """Say that nothing was found, and that this is no verdict on the wording."""
    return UNKNOWN.at()


def everyday_word(candidate: Candidate) -> Finding:
    """Say what an everyday word means in the register's language, and which of the two is wider."""
    entry = candidate.packed.entry
    kind = _BY_RELATION[candidate.relation or Relation.SAME]
    return kind.at(
        word=candidate.everyday_word, official=entry.text, class_number=entry.class_number
    )


_BY_RELATION = {
    Relation.SAME: EVERYDAY_WORD,
    Relation.BROADER_ENTRY: BROADER_ENTRY,
    Relation.NARROWER_ENTRY: NARROWER_ENTRY,
    Relation.RELATED_ENTRY: RELATED_ENTRY,
}
_SCOPES = {
    Relation.SAME: SAME_AS_WORD,
    Relation.BROADER_ENTRY: BROADER_THAN_WORD,
    Relation.NARROWER_ENTRY: NARROWER_THAN_WORD,
    Relation.RELATED_ENTRY: OTHER_THAN_WORD,
}


def scope(candidate: Candidate) -> Phrase | None:
    """Return how an entry relates to the everyday word it stands for; None without such a word."""
    if not candidate.everyday_word:
        return None
    kind = _SCOPES[candidate.relation or Relation.SAME]
    return kind.of(word=candidate.everyday_word)


def changes_scope(candidate: Candidate) -> bool:
    """Tell whether to take a candidate changes the goods or services that the list covers."""
    return candidate.relation not in (None, Relation.SAME)


def starter_only() -> Finding:
    """Say that only the starter vocabulary was consulted, and how to do better."""
    return STARTER_ONLY.at()


def class_words(classes: Sequence[int]) -> Phrase:
    """Return ``class 9``, ``classes 9 and 10`` or ``classes 9, 10 and 14``."""
    if len(classes) == 1:
        return ONE_CLASS.of(number=classes[0])
    return SEVERAL_NUMBERS.of(numbers=", ".join(map(str, classes[:-1])), last=classes[-1])


def with_class(wording: str, number: int) -> Phrase:
    """Return ``brakes for vehicles (class 12)``."""
    return WITH_CLASS.of(wording=wording, number=number)
