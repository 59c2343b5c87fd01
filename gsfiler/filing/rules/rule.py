"""What a rule is, what it is given, and which rules a changed field concerns."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import cached_property
from typing import Any, Generic, TypeVar

from gsfiler.core.findings import Finding
from gsfiler.filing.draft import Draft
from gsfiler.filing.fees.amounts import FeeTable
from gsfiler.filing.files.media import MediaFacts
from gsfiler.filing.files.media_images import Picture
from gsfiler.filing.form.part import Part
from gsfiler.filing.madrid import MadridApplication, MadridSubsequentDesignation
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.dates import after_weekend, day_of, is_day_of_sending, receipt_end
from gsfiler.filing.rules.places import Value, walk
from gsfiler.filing.tables.members import Members

F = TypeVar("F")

TermsCheck = Callable[[str, int | None, str, tuple[str, ...]], tuple[Finding, ...]]
"""Findings about one class: its text, class number, language (ISO 639-1) and the parties (ST.3).

Each finding says by ``start`` and ``end`` where in the text it is; see
:func:`gsfiler.filing.rules.goods_check.goods_check`.
"""


CheckStop = Callable[[], None]
"""Asked often during long work: it raises Cancelled where the work should stop."""


def go_on() -> None:
    """Let a check go on."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What a check is made in: the day, the tables, and what was found out about the files.

    - ``members``: the parties and what each asks
    - ``fee_table``: the amounts by which fees are reckoned; None leaves that out
    - ``media``: what the files of the draft are, by SHA-256, where they were read
    - ``terms``: the check of goods and services by a vocabulary; None leaves that out
    - ``sent_by_office``: whether the Office of origin is about to send it to the International
      Bureau, so that its certification and signature must be there
    """

    today: date
    members: Members
    fee_table: FeeTable | None = None
    media: Mapping[str, MediaFacts] = field(default_factory=dict)
    terms: TermsCheck | None = None
    sent_by_office: bool = False


@dataclass(frozen=True)
class Case(Generic[F]):
    """One form of a draft as a rule sees it; ``place`` is its path ("forms[0]").

    A rule whose work grows with the list of goods and services asks ``check_stop`` at every class.
    """

    draft: Draft
    form: F
    place: str
    situation: Situation
    check_stop: CheckStop = go_on

    def at(self, path: str, finding: Finding) -> PlacedFinding:
        """Return a finding about an item of the form, by its path within the form."""
        return PlacedFinding(self.path(path), finding)

    def path(self, path: str) -> str:
        """Return the whole path of an item, from its path within the form."""
        return f"{self.place}.{path}" if self.place else path

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """Everything that is filled in on the form, text or not, in the order of the form."""
        return tuple(walk(self.form)) if isinstance(self.form, Part) else ()

    def pictures(self) -> dict[str, Picture]:
        """Return the measures of the attached pictures, by their path in the package."""
        media = self.situation.media
        found = ((each.path, media.get(each.sha256)) for each in self.draft.attachments)
        return {path: facts.picture for path, facts in found if facts and facts.picture}

    @property
    def office(self) -> str:
        """The Office that sends: the Office of origin, or of the holder's party (ST.3)."""
        return self.draft.transaction.office.strip().upper()


Application = Case[MadridApplication]
SubsequentDesignation = Case[MadridSubsequentDesignation]
AnyForm = Case[MadridApplication] | Case[MadridSubsequentDesignation]
Whole = Case[None]


EVERYTHING = ("*",)
"""What a rule reads that looks at every field."""


class Scope(Enum):
    """What a rule is asked about: one kind of form, each form, or the draft as a whole."""

    APPLICATION = "application"
    DESIGNATION = "designation"
    FORM = "form"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its id, the fields it reads, and the function that finds what is against it.

    ``reads`` names fields of the form ("applicants"), of the transaction ("office"), of the
    ``desk`` and the ``attachments``; a field stands for all below it, :data:`EVERYTHING` for all.
    ``also`` are the ids of other rules that the function answers for; every id has one rule.
    """

    id: str
    reads: tuple[str, ...]
    check: Callable[[Case[Any]], Iterable[PlacedFinding]]
    scope: Scope = Scope.APPLICATION
    also: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """All ids that its findings bear."""
        return (self.id, *self.also)

    def concerns(self, changed: str) -> bool:
        """Tell whether a change of a field, by its path ("forms[0].mark.images"), matters."""
        field_name = _field_name(changed)
        if not field_name or self.reads == EVERYTHING:
            return True
        return any(_meets(field_name, each) for each in self.reads)

    def applies_to(self, form: object) -> bool:
        """Tell whether it is asked about a form, or about None for the whole draft."""
        match self.scope:
            case Scope.DRAFT:
                return form is None
            case Scope.APPLICATION:
                return isinstance(form, MadridApplication)
            case Scope.DESIGNATION:
                return isinstance(form, MadridSubsequentDesignation)
        return form is not None


def effective_day(case: AnyForm) -> date:
    """Return the day on which the Office received the form; until it has, today."""
    return day_of(case.form.receiving_office_date) or case.situation.today


def registration_day(case: AnyForm) -> date:
    """Return the date that the registration, or a subsequent designation, is to bear.

    It is the day of the Office's receipt where the International Bureau has the form within two
    months, else that of :func:`late_arrival` (Article 3(4) of the Protocol; Rule 24(6)).
    """
    return late_arrival(case) or effective_day(case)


def late_arrival(case: AnyForm) -> date | None:
    """Return the day of arrival at the International Bureau where it comes too late; else None.

    The day that the message bears is taken for that of its arrival. Of a form that bears none and
    is not recorded as sent it is today: it cannot arrive any earlier.
    """
    received = day_of(case.form.receiving_office_date)
    if received is None:
        return None
    sent = sent_day(case)
    if sent is None and is_sent(case.draft):
        return None
    arrival = sent or case.situation.today
    return arrival if arrival > after_weekend(receipt_end(received)) else None


def sent_day(case: AnyForm) -> date | None:
    """Return the day that the message bears; None where it cannot be that of its sending.

    Nothing is sent before the Office received it, nor in days to come. An old day counts only where
    it is recorded that the filing was sent: in a draft it is left over from something else.
    """
    sent, today = day_of(case.draft.transaction.request_date), case.situation.today
    received = day_of(case.form.receiving_office_date)
    if sent is None or sent > today or (received and sent < received):
        return None
    return sent if is_sent(case.draft) or is_day_of_sending(sent, today) else None


def is_sent(draft: Draft) -> bool:
    """Tell whether it is recorded that the office has the filing."""
    return draft.desk.stage in ("sent", "received")


_INDEX = re.compile(r"\[\d+\]")
_FORM = re.compile(r"(?:transaction\.)?forms(?:\.|$)")


def _field_name(path: str) -> str:
    """Return a path without indexes and without the form: empty for a form as a whole."""
    plain = _INDEX.sub("", path)
    return "" if plain in ("", "transaction") else _FORM.sub("", plain, count=1)


def _meets(one: str, other: str) -> bool:
    """Tell whether of two fields one is the other or lies below it."""
    shorter, longer = sorted((one, other), key=len)
    return longer == shorter or longer.startswith(f"{shorter}.")
