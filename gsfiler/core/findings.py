"""Findings: what is wrong, doubtful or worth knowing about a user's work.

A room declares each kind of finding once, as a :class:`FindingKind` with its sentence and its
authority; a check returns findings of these kinds. The sentence is a template, so that a face can
translate it before it is filled in. What fills it may hold words of its own ("class 9"): such a
detail is a :class:`Phrase`, again a template with details, and is translated like the sentence.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any


class Severity(StrEnum):
    """How much a finding weighs: an error stops a filing, a warning asks, a note informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Confidence(StrEnum):
    """How sure we are of a fact: read in a source, recalled from experience, or grown old."""

    VERIFIED = "verified"
    RECALLED = "recalled"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Authority:
    """Where a fact comes from: the rule or guideline, its source, its ISO date, how sure we are."""

    rule: str
    source: str
    date: str
    confidence: Confidence = Confidence.VERIFIED


def no_details() -> Mapping[str, "Detail"]:
    """Return the empty details of a sentence without placeholders."""
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A part of a sentence that has words of its own: its template and what fills it."""

    template: str
    details: Mapping[str, "Detail"] = field(default_factory=no_details)

    def __str__(self) -> str:
        """Return the English words."""
        return self.template.format(**self.details)


Detail = str | Phrase
"""What fills a placeholder: data as it stands, or words that a face may translate."""


@dataclass(frozen=True, slots=True)
class PhraseKind:
    """A phrase before it is filled in; declared once, at the head of a module, for translators."""

    template: str

    def of(self, **details: Detail | int) -> Phrase:
        """Return the phrase with its details."""
        return Phrase(self.template, _details(details))


SEMICOLONS = PhraseKind("{first}; {rest}")
COMMAS = PhraseKind("{first}, {rest}")
QUOTED = PhraseKind("“{wording}”")


def series(parts: Sequence[Detail], join: PhraseKind = SEMICOLONS) -> Detail:
    """Return parts one after the other, joined; empty text where there are none.

    Halves are joined to halves: a wording may list a thousand things, and phrases that lie a
    thousand deep in one another could not be told.
    """
    if len(parts) < 2:
        return parts[0] if parts else ""
    middle = len(parts) // 2
    return join.of(first=series(parts[:middle], join), rest=series(parts[middle:], join))


@dataclass(frozen=True, slots=True)
class FindingKind:
    """A kind of finding: stable code, severity, sentence template and authority.

    The code is written in capitals and begins with what the finding is about, as in
    ``TERM_UNKNOWN``: ``TERM`` a term as a whole, ``SIGN`` a character in it, ``EXPR`` an expression
    in it, ``FILL_IN`` a blank of a template, ``LIST`` a list, ``BASIC`` the list of the basic mark,
    ``LIMITATION`` a limitation; ``PARTY`` a designated party, ``MEDIA`` the representation of the
    mark, ``ATTACHMENT`` a file of a draft, ``DRAFT`` a draft, ``PACKAGE`` a package, ``BOOK`` the
    party book, ``FEE`` a fee, ``XML`` a document of ST.96, ``CONVERSION`` one of ST.66, ``IMPORT``
    a national record; the items of a form by their names.
    """

    code: str
    severity: Severity
    sentence: str
    authority: Authority

    def at(
        self,
        start: int | None = None,
        end: int | None = None,
        *,
        severity: Severity | None = None,
        authority: Authority | None = None,
        **details: Detail | int,
    ) -> "Finding":
        """Return a finding of this kind, placed at characters ``start`` to ``end`` of the term."""
        return Finding(
            kind=self,
            severity=severity or self.severity,
            authority=authority or self.authority,
            start=start,
            end=end,
            details=_details(details),
        )


def _details(details: Mapping[str, Detail | int]) -> Mapping[str, Detail]:
    return MappingProxyType(
        {name: str(each) if isinstance(each, int) else each for name, each in details.items()}
    )


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding; ``start`` and ``end`` are offsets into the user's own text, as typed."""

    kind: FindingKind
    severity: Severity
    authority: Authority
    start: int | None = None
    end: int | None = None
    details: Mapping[str, Detail] = field(default_factory=no_details)

    @property
    def code(self) -> str:
        """The stable code of its kind."""
        return self.kind.code

    @property
    def message(self) -> str:
        """The whole English sentence."""
        return self.kind.sentence.format(**self.details)

    def as_json(self) -> dict[str, Any]:
        """Return the published JSON form (``gsfiler schema check``)."""
        return {
            "code": self.code,
            "severity": str(self.severity),
            "message": self.message,
            "start": self.start,
            "end": self.end,
            "rule": self.authority.rule,
            "source": self.authority.source,
            "date": self.authority.date,
            "confidence": str(self.authority.confidence),
        }
