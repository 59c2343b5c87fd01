"""The verdict about one term, and what it is made of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Any

from gsfiler.core.findings import Finding
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.terms import Term


class VerdictKind(StrEnum):
    """What may be said of a term; exactly one applies."""

    EXACT = "exact"
    VARIANT = "variant"
    NEAR = "near"
    WRONG_CLASS = "wrong_class"
    VAGUE = "vague"
    WITHDRAWN = "withdrawn"
    WRONG_LANGUAGE = "wrong_language"
    MALFORMED = "malformed"
    UNKNOWN = "unknown"


class Acceptance(StrEnum):
    """What the data says of one party and one wording; absence of data is never acceptance."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNKNOWN = "unknown"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class AcceptanceSource:
    """Where an answer of a party stands: pack, its edition and ISO date, empty where unknown."""

    value: Acceptance
    pack: str
    edition: str
    date: str

    @property
    def words(self) -> str:
        """Pack, edition and date in one line; an undated pack says so."""
        return ", ".join(filter(None, (self.pack, self.edition, self.date or "undated")))

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form."""
        return {
            "value": str(self.value),
            "pack": self.pack,
            "edition": self.edition or None,
            "date": self.date or None,
        }


class Relation(StrEnum):
    """How an entry relates to the everyday word it stands for: which of the two says more.

    To take a ``BROADER_ENTRY`` broadens the list; a ``NARROWER_ENTRY`` leaves out a part of what
    was meant; a ``RELATED_ENTRY`` does both, or names other goods beside these.
    """

    SAME = "same"
    BROADER_ENTRY = "broader_entry"
    NARROWER_ENTRY = "narrower_entry"
    RELATED_ENTRY = "related_entry"


class Change(StrEnum):
    """How a word of the user's text relates to a word of the entry."""

    ADDED = "added"
    REMOVED = "removed"
    REPLACED = "replaced"
    SPELLING = "spelling"
    NUMBER = "number"
    MISSPELT = "misspelt"
    ORDER = "order"
    PUNCTUATION = "punctuation"
    POLARITY = "polarity"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: ``typed`` is empty for a missing word, ``official`` for one too many."""

    change: Change
    typed: str
    official: str

    def as_json(self) -> dict[str, str]:
        """Return the published JSON form."""
        return {"change": str(self.change), "typed": self.typed, "official": self.official}


@dataclass(frozen=True, slots=True)
class PackedEntry:
    """An entry together with the pack and edition it came from."""

    entry: Entry
    pack: str
    edition: str

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form."""
        return {
            "term": self.entry.text,
            "class": self.entry.class_number,
            "basic_number": self.entry.basic_number or None,
            "pack": self.pack,
            "edition": self.edition or None,
            "groups": self.entry.groups or None,
            "note": self.entry.note or None,
        }


def _none() -> tuple[Any, ...]:
    return ()


@dataclass(frozen=True)
class Candidate:
    """A ranked suggestion, score 0 to 1; ``everyday_word`` is the word it translates, if any.

    ``relation`` is how the entry relates to that word, None where there is no such word.
    ``compare`` names the differences; it is asked only when somebody wants to see them.
    """

    packed: PackedEntry
    score: float
    everyday_word: str = ""
    relation: Relation | None = None
    compare: Callable[[], tuple[Difference, ...]] = field(default=_none, compare=False, repr=False)

    @cached_property
    def differences(self) -> tuple[Difference, ...]:
        """How the typed text differs from the entry, word by word."""
        return self.compare()

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form."""
        return {
            **self.packed.as_json(),
            "score": round(self.score, 4),
            "differences": [difference.as_json() for difference in self.differences],
            "everyday_word": self.everyday_word or None,
            "relation": str(self.relation) if self.relation else None,
        }


@dataclass(frozen=True, slots=True)
class ClassProbability:
    """A predicted class, 1 to 45, with its calibrated probability, 0 to 1."""

    class_number: int
    probability: float

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form."""
        return {"class": self.class_number, "probability": round(self.probability, 4)}


@dataclass(frozen=True)
class Verdict:
    """All that is known about a term; ``match`` is the entry that the verdict speaks of, if any.

    ``acceptance_sources`` tells for each party that answers which packs its answer stands in.
    ``predict`` tells the likely classes; it is asked only when somebody wants to see them.
    ``ignored`` says of each finding, in their order, why the user ignores it, empty where it
    counts; it is empty altogether where nothing is ignored.
    """

    kind: VerdictKind
    term: Term
    match: PackedEntry | None = None
    candidates: Sequence[Candidate] = ()
    findings: tuple[Finding, ...] = ()
    acceptance: MappingProxyType[str, Acceptance] = field(
        default_factory=lambda: MappingProxyType({})
    )
    predict: Callable[[], tuple[ClassProbability, ...]] = field(
        default=_none, compare=False, repr=False
    )
    ignored: tuple[str, ...] = ()
    acceptance_sources: MappingProxyType[str, tuple[AcceptanceSource, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )

    @property
    def reported(self) -> tuple[tuple[Finding, str], ...]:
        """Each finding with the reason it is ignored for, empty where it counts."""
        reasons = self.ignored or ("",) * len(self.findings)
        return tuple(zip(self.findings, reasons, strict=True))

    @cached_property
    def classes(self) -> tuple[ClassProbability, ...]:
        """The likely classes, best first."""
        return self.predict()

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form (``gsfiler schema check``)."""
        return {
            "id": self.term.id,
            "line": self.term.line,
            "start": self.term.start,
            "end": self.term.end,
            "class": self.term.class_number,
            "term": self.term.text,
            "verdict": str(self.kind),
            "match": self.match.as_json() if self.match else None,
            "candidates": [candidate.as_json() for candidate in self.candidates],
            "classes": [predicted.as_json() for predicted in self.classes],
            "findings": [
                {**finding.as_json(), "ignored": reason or None}
                for finding, reason in self.reported
            ],
            "acceptance": {party: str(value) for party, value in self.acceptance.items()},
            "acceptance_sources": {
                party: [source.as_json() for source in sources]
                for party, sources in self.acceptance_sources.items()
            },
        }
