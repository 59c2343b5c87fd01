"""The members of the Madrid system: who may be designated, and what each asks.

Facts lie in dated tables (:mod:`gsfiler.filing.tables.member_tables`); names of parties in the one
table of :mod:`gsfiler.vocabulary.parties`. A user's table adds parties and corrects facts.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, lru_cache
from typing import Any, TypeVar

from gsfiler.core.errors import InputError
from gsfiler.core.findings import Confidence
from gsfiler.core.shipped import shipped_bytes
from gsfiler.filing.tables.facts import UNKNOWN, Fact
from gsfiler.filing.tables.member_tables import (
    Citation,
    IntentionToUse,
    MembersFile,
    PartyKind,
    PartyRow,
    SpecialMark,
    read_members_file,
)
from gsfiler.vocabulary.parties import name_key, party_named

T = TypeVar("T")

_SHIPPED = "members/madrid.json"


@dataclass(frozen=True, slots=True)
class PartyNote:
    """What one should know of a party; ``about`` says how sure it is and where it was read."""

    text: str
    about: Fact[bool]


@dataclass(frozen=True, slots=True)
class Party:
    """A party to the Protocol, or a territory that is designated for itself.

    - ``covers``: countries that a designation covers besides its own code (EM, OA, BX, and
      dependencies); ``part_of``: of a territory, the party it belongs to
    - ``individual_fee``: declared under Article 8(7)(a)
    - ``bound_by_agreement``: also bound by the Madrid Agreement (Article 9sexies)
    - ``refusal_period_months``: 12, or 18 where declared (Article 5(2)(b)); unknown: expect 18
    - ``opposition_refusal_after_18_months``: Article 5(2)(c)
    - ``intention_to_use``: Rule 7(2): none, made by designating, or on form MM18
    - ``two_part_fee``: Rule 34(3); ``different_amount_for``: kinds of mark that pay another amount
    - ``requirements``: further parts of a designation, as codes, see :attr:`requirements`
    - ``entry_into_force``: of the Protocol for this party
    - ``excludes_older_registrations``: declared under Article 14(5); matters for form MM4
    - ``table``: the title of the table that named the party last
    """

    code: str
    name: str
    kind: PartyKind = "state"
    covers: tuple[str, ...] = ()
    part_of: str = ""
    individual_fee: Fact[bool] = UNKNOWN
    bound_by_agreement: Fact[bool] = UNKNOWN
    refusal_period_months: Fact[int] = UNKNOWN
    opposition_refusal_after_18_months: Fact[bool] = UNKNOWN
    intention_to_use: Fact[IntentionToUse] = UNKNOWN
    two_part_fee: Fact[bool] = UNKNOWN
    different_amount_for: Fact[tuple[SpecialMark, ...]] = UNKNOWN
    further_requirements: Fact[tuple[str, ...]] = UNKNOWN
    entry_into_force: Fact[date] = UNKNOWN
    excludes_older_registrations: Fact[bool] = UNKNOWN
    notes: tuple[PartyNote, ...] = ()
    table: str = ""

    @property
    def requirements(self) -> tuple[str, ...]:
        """What a designation asks beyond the form.

        ``mm18_required`` and ``intention_to_use_by_designation`` follow from the intention to use;
        ``second_language``, ``mm17_allowed`` and ``business_activity_statement_by_designation``
        are said by the table.
        """
        by_use = {
            "MM18": ("mm18_required",),
            "by_designation": ("intention_to_use_by_designation",),
        }
        return by_use.get(self.intention_to_use.value or "", ()) + (
            self.further_requirements.value or ()
        )

    def stale_facts(self, day: date) -> tuple[str, ...]:
        """Return the names of the facts that should be looked up again on a day."""
        return tuple(name for name, fact in self.facts().items() if fact.is_stale(day))

    def facts(self) -> Mapping[str, Fact[Any]]:
        """Return the facts by their names."""
        return {name: getattr(self, name) for name in _FACTS.values()}


_FACTS = {
    "individual_fee": "individual_fee",
    "bound_by_agreement": "bound_by_agreement",
    "refusal_period_months": "refusal_period_months",
    "opposition_refusal_after_18_months": "opposition_refusal_after_18_months",
    "intention_to_use": "intention_to_use",
    "two_part_fee": "two_part_fee",
    "different_amount_for": "different_amount_for",
    "requirements": "further_requirements",
    "entry_into_force": "entry_into_force",
    "excludes_older_registrations": "excludes_older_registrations",
}
"""The kinds of fact of a table, and where a party holds them."""


@dataclass(frozen=True, slots=True)
class MembersTable:
    """A table that was read: its title and the day as of which it was put together."""

    title: str
    as_of: date


@dataclass(frozen=True)
class Members:
    """The members, by ST.3 code, and what concerns all of them."""

    parties: Mapping[str, Party]
    tables: tuple[MembersTable, ...]
    application_languages: Fact[tuple[str, ...]]
    second_languages: Fact[tuple[str, ...]]
    least_developed: Mapping[str, Fact[date]] = field(default_factory=dict)
    least_developed_list: Fact[bool] = UNKNOWN

    @property
    def as_of(self) -> date:
        """The day as of which the newest table was put together."""
        return max(table.as_of for table in self.tables)

    def party(self, code: str) -> Party | None:
        """Return the party of a code, however its letters are written; None if there is none."""
        return self.parties.get(code.strip().upper())

    def name(self, code: str) -> str:
        """Return a party's name; a code that is no party's is its own name."""
        party = self.party(code)
        return party.name if party else party_named(code.strip().upper()).name

    def code_named(self, name: str) -> str:
        """Return the code of the party of a name, in any case and accents; empty for none."""
        key = name_key(name)
        return self._by_name.get(key, "") if key else ""

    @cached_property
    def _by_name(self) -> dict[str, str]:
        return {name_key(party.name): code for code, party in self.parties.items()}

    def replacement(self, code: str) -> str | None:
        """Return the party through which a country is reached: BX for BE; None if there is none.

        None too where the country is a party of its own, as EU member States are. Of several
        parties the one that covers least is given.
        """
        code = code.strip().upper()
        covering = [party for party in self.parties.values() if code in party.covers]
        if code in self.parties or not covering:
            return None
        return min(covering, key=lambda party: len(party.covers)).code

    def is_entitled_country(self, office: str, country: str) -> bool:
        """Tell whether a country may found the entitlement to file through an office.

        Article 2(1): EM takes the member States of the European Union, OA those of the African
        Intellectual Property Organization, BX Belgium, Luxembourg and the Netherlands. A
        territory's office takes the party it belongs to as well.
        """
        office, country = office.strip().upper(), country.strip().upper()
        party = self.party(self.replacement(office) or office)
        if party is None or not country:
            return False
        if country in (office, party.code, party.part_of, *party.covers):
            return True
        inner = self.party(country)
        return inner is not None and bool(inner.covers) and set(inner.covers) <= set(party.covers)

    def own_parties(self, office: str) -> frozenset[str]:
        """Return the parties that an office of origin excludes from designation (Article 3bis)."""
        office = office.strip().upper()
        return frozenset({office, self.replacement(office) or office})

    def covered_twice(self, codes: Sequence[str]) -> tuple[tuple[str, str], ...]:
        """Return pairs of designations of which the first is covered by the second (BG by EM).

        Lawful, but paid twice. A party that is itself made of covered countries counts (BX).
        """
        chosen = [party for party in map(self.party, codes) if party]
        return tuple(
            (inner.code, outer.code)
            for inner in chosen
            for outer in chosen
            if inner.code != outer.code
            and {inner.code, *inner.covers} & set(outer.covers)
            and outer.kind == "organization"
            and len(outer.covers) > len(inner.covers)
        )

    def is_least_developed(self, country: str, day: date) -> bool:
        """Tell whether a country is on the United Nations' list on a day, as far as is known."""
        fact = self.least_developed.get(country.strip().upper())
        return fact is not None and (fact.value is None or day <= fact.value)

    def note_texts(self) -> Iterator[str]:
        """Yield every sentence about a party once, for translators."""
        yield from dict.fromkeys(note.text for p in self.parties.values() for note in p.notes)


def load_members(data: bytes | None = None, source: str = "the members table") -> Members:
    """Return the members as shipped, with a user's table laid over them where one is given.

    ``source`` names the user's table in errors. Raises InputError when it cannot be used.
    """
    shipped = _shipped_members()
    return shipped if data is None else with_table(shipped, data, source)


def with_table(members: Members, data: bytes, source: str) -> Members:
    """Return the members with one more table laid over them; raises InputError."""
    return _laid_over(members, read_members_file(data, source), source)


@lru_cache(maxsize=1)
def _shipped_members() -> Members:
    nobody = Members({}, (), UNKNOWN, UNKNOWN)
    return _laid_over(nobody, read_members_file(shipped_bytes(_SHIPPED), _SHIPPED), _SHIPPED)


def _laid_over(below: Members, table: MembersFile, source: str) -> Members:
    parties = dict(below.parties)
    for code, row in ({code: PartyRow() for code in table.states} | table.parties).items():
        parties[code] = _party(parties.get(code), code, row, table)
    for kind, name in _FACTS.items():
        for each in getattr(table.facts, kind):
            value = tuple(each.value) if isinstance(each.value, list) else each.value
            fact = _fact(value, each, table, kind)
            for party in _named(parties, each.parties, source):
                change: dict[str, Any] = {name: fact}
                parties[party.code] = replace(party, **change)
    for note in table.notes:
        told = PartyNote(note.text, _fact(True, note, table, "notes"))  # noqa: FBT003 (a value)
        for party in _named(parties, note.parties, source):
            parties[party.code] = replace(party, notes=(*party.notes, told))
    return _with_rest(replace(below, parties=dict(sorted(parties.items()))), table)


def _with_rest(members: Members, table: MembersFile) -> Members:
    """Return the members with what a table says beside the parties."""
    languages: dict[str, Any] = {
        name: _fact(tuple(row.value), row, table, name)
        for name in ("application_languages", "second_languages")
        if (row := getattr(table, name)) is not None
    }
    least, on_list = dict(members.least_developed), members.least_developed_list
    if (row := table.least_developed) is not None:
        on_list = _fact(True, row, table, "least_developed")  # noqa: FBT003 (a value)
        least |= {code: _fact(None, row, table, "least_developed") for code in row.countries}
        least |= {
            code: _fact(day, row, table, "least_developed") for code, day in row.until.items()
        }
    return replace(
        members,
        tables=(*members.tables, MembersTable(table.title, table.date)),
        least_developed=least,
        least_developed_list=on_list,
        **languages,
    )


def _party(before: Party | None, code: str, row: PartyRow, table: MembersFile) -> Party:
    """Return a party as a row tells it, with the facts that were known of it."""
    known = before or Party(code, "")
    return replace(
        known,
        name=row.name or known.name or party_named(code).name,
        kind=row.kind if "kind" in row.model_fields_set or before is None else known.kind,
        covers=tuple(row.covers) or known.covers,
        part_of=row.part_of or known.part_of,
        table=table.title,
    )


def _named(parties: Mapping[str, Party], codes: Sequence[str], source: str) -> Iterator[Party]:
    """Yield the parties that a row is about; raises InputError for a code that is no party."""
    for code in codes:
        if code not in parties:
            raise InputError(
                source,
                f"the table tells something of {code}, which is no party.",
                f"Add {code} to its “parties” or “states”, or mend the code.",
            )
        yield parties[code]


def _fact(value: T | None, row: Citation, table: MembersFile, kind: str) -> Fact[T]:
    named = [table.sources.get(each) for each in row.source]
    dates = [each.date for each in named if each and each.date]
    names = [each.name if each else text for each, text in zip(named, row.source, strict=True)]
    return Fact(
        value=value,
        confidence=row.confidence if value is not None else Confidence.RECALLED,
        source="; ".join(names) or table.title,
        as_of=row.as_of or (dates[0] if dates else table.date),
        good_for=table.good_for.get(kind),
        note=row.note,
    )
