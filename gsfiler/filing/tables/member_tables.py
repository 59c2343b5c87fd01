"""The form of a members table (``gsfiler-members``, version 1; ``gsfiler schema members``).

The table is written fact by fact, not party by party: each row says which parties share a value,
where it was read and how sure it is. A user adds a party, or corrects one, with a table of the same
form, which need hold no more than what it adds::

    {"format": "gsfiler-members", "version": 1, "title": "Our additions", "date": "2027-01-05",
     "parties": {"ZZ": {"name": "Zedland"}},
     "facts": {"individual_fee": [{"parties": "ZZ", "value": false,
                                   "source": "Information Notice 3/2027"}]}}

Where two rows speak of one party, the later one holds.
"""

import datetime as dt
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import BeforeValidator, Field

from gsfiler.core.codes import parse_language, parse_office
from gsfiler.core.findings import Confidence
from gsfiler.filing.tables.dated_tables import TableRow, read_json_table

FORMAT = "gsfiler-members"
VERSION = 1

PartyKind = Literal["state", "organization", "territory"]
IntentionToUse = Literal["none", "by_designation", "MM18"]
SpecialMark = Literal["collective", "certification"]
Requirement = Literal[
    "second_language", "mm17_allowed", "business_activity_statement_by_designation"
]

V = TypeVar("V")


def _split(given: Any) -> Any:
    """Take codes parted by blanks or commas for a list."""
    return given.replace(",", " ").split() if isinstance(given, str) else given


def _code(given: Any) -> Any:
    """Return a code in capitals; raises InvalidCode, which is a ValueError."""
    return parse_office(given) if isinstance(given, str) else given


def _language(given: Any) -> Any:
    return parse_language(given) if isinstance(given, str) else given


def _sources(given: Any) -> Any:
    return [given] if isinstance(given, str) else given


Code = Annotated[str, BeforeValidator(_code)]
Codes = Annotated[list[Code], BeforeValidator(_split)]
Languages = Annotated[list[Annotated[str, BeforeValidator(_language)]], BeforeValidator(_split)]
Sources = Annotated[list[str], BeforeValidator(_sources)]


class Source(TableRow):
    """Where facts were read; ``date`` is the day the source speaks of, where it is known."""

    name: str
    date: dt.date | None = None


class Citation(TableRow):
    """What every fact says of itself; ``source`` names sources of the table, or is plain text.

    Without ``as_of`` the date of the first dated source counts, else that of the table.
    """

    source: Sources = Field(default_factory=list)
    confidence: Confidence = Confidence.VERIFIED
    as_of: dt.date | None = None
    note: str = ""


class FactRow(Citation, Generic[V]):
    """One value, shared by some parties; null where it is known to be unknown."""

    parties: Codes
    value: V | None = None


class LanguageRow(Citation):
    """A list of languages."""

    value: Languages


class NoteRow(Citation):
    """What one should know of some parties, in a sentence or two."""

    parties: Codes
    text: str


class PartyRow(TableRow):
    """A party: what it is, and which countries a designation of it covers besides its own code.

    ``name`` is needed only where the shipped table of names has none; ``part_of`` is, for a
    territory that is designated for itself, the party it belongs to.
    """

    name: str = ""
    kind: PartyKind = "state"
    covers: Codes = Field(default_factory=list)
    part_of: str = ""


class LeastDeveloped(Citation):
    """The least developed countries; ``until`` gives the last day for those that left the list."""

    countries: Codes = Field(default_factory=list)
    until: dict[Code, dt.date] = Field(default_factory=dict)


class Facts(TableRow):
    """The facts about parties; :class:`~gsfiler.filing.tables.members.Party` explains them."""

    individual_fee: list[FactRow[bool]] = Field(default_factory=list)
    bound_by_agreement: list[FactRow[bool]] = Field(default_factory=list)
    refusal_period_months: list[FactRow[Annotated[int, Field(ge=1, le=60)]]] = Field(
        default_factory=list
    )
    opposition_refusal_after_18_months: list[FactRow[bool]] = Field(default_factory=list)
    intention_to_use: list[FactRow[IntentionToUse]] = Field(default_factory=list)
    two_part_fee: list[FactRow[bool]] = Field(default_factory=list)
    different_amount_for: list[FactRow[list[SpecialMark]]] = Field(default_factory=list)
    requirements: list[FactRow[list[Requirement]]] = Field(default_factory=list)
    entry_into_force: list[FactRow[dt.date]] = Field(default_factory=list)
    excludes_older_registrations: list[FactRow[bool]] = Field(default_factory=list)


class MembersFile(TableRow):
    """A members table as it is stored.

    ``states`` are parties of which there is nothing to say but their code, ``parties`` the others.
    ``good_for`` says for each kind of fact how many days it is taken as read; kinds it does not
    name cannot change any more.
    """

    format: Literal["gsfiler-members"]
    version: Literal[1]
    title: str
    date: dt.date
    note: str = ""
    sources: dict[str, Source] = Field(default_factory=dict)
    good_for: dict[str, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    states: Codes = Field(default_factory=list)
    parties: dict[Code, PartyRow] = Field(default_factory=dict)
    facts: Facts = Field(default_factory=Facts)
    notes: list[NoteRow] = Field(default_factory=list)
    application_languages: LanguageRow | None = None
    second_languages: LanguageRow | None = None
    least_developed: LeastDeveloped | None = None


def read_members_file(data: bytes, source: str) -> MembersFile:
    """Return a members table; raises InputError, which names each fault by its place."""
    return read_json_table(data, MembersFile, source, (FORMAT, VERSION))
