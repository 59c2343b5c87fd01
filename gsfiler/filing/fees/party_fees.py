"""Which fee each designated party asks: its individual fee, or the complementary fee.

Individual fees are declared under Article 8(7)(a) of the Protocol; between two parties bound by
the Agreement and the Protocol the declaration has no effect (Article 9sexies(1)(b)).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from gsfiler.core.findings import COMMAS, Confidence, Detail, Finding, series
from gsfiler.filing.fees.amounts import FeeTable
from gsfiler.filing.fees.case import FeeCase
from gsfiler.filing.fees.words import (
    AGREEMENT,
    CLASSES_LEFT,
    DECLARATION_STALE,
    INDIVIDUAL_FEES,
    LIMITED_CLASSES,
    NO_ORIGIN,
    PARTY_REPLACED,
    PARTY_UNKNOWN,
    SAFEGUARD,
)
from gsfiler.filing.tables.facts import Fact, least_sure
from gsfiler.filing.tables.members import Members, Party

FeeKind = Literal["individual", "complementary", "unknown"]


@dataclass(frozen=True, slots=True)
class PartyFee:
    """The fee of one designated party.

    ``classes`` counts the classes it is reckoned for, at least one; ``is_limited`` says that a
    limitation left fewer than the list has; ``by_agreement`` that the individual fee it declared
    has no effect, ``surety`` then how sure that is. ``is_empty`` says that limitations leave the
    party no class of the list, so that its fee is not certain. ``party`` is None for a code nobody
    knows.
    """

    code: str
    name: str
    party: Party | None
    kind: FeeKind
    classes: int
    is_limited: bool = False
    is_empty: bool = False
    by_agreement: bool = False
    surety: Confidence = Confidence.VERIFIED


def party_fees(
    case: FeeCase, members: Members, table: FeeTable, day: date
) -> tuple[list[PartyFee], list[Finding]]:
    """Return the fee of each designated party, by code and once each, and what is to say of it."""
    asked = {code: members.replacement(code) or code for code in case.designations}
    origin = members.party(members.replacement(case.origin) or case.origin)
    fees = [
        _party_fee(code, case, _classes_left(code, asked, case), origin, members, table, day)
        for code in sorted(set(asked.values()))
    ]
    replaced = [
        PARTY_REPLACED.at(country=members.name(code), party=members.name(party))
        for code, party in sorted(asked.items())
        if code != party
    ]
    return fees, [*replaced, *_told(fees, origin, case), *_stale(fees, day)]


def names(fees: Iterable[PartyFee]) -> Detail:
    """Return the names of parties, for a sentence."""
    return series([fee.name for fee in fees], COMMAS)


def _classes_left(code: str, asked: Mapping[str, str], case: FeeCase) -> int:
    """Return how many classes a party is paid for: BX for what Belgium or the Netherlands have.

    ``asked`` are the parties by the codes that were designated. A limitation for the party itself
    holds for all of them.
    """
    named = (case.classes_of(each) for each, party in asked.items() if party == code)
    return len(frozenset[int]().union(*named) & case.classes_of(code))


def _party_fee(
    code: str,
    case: FeeCase,
    left: int,
    origin: Party | None,
    members: Members,
    table: FeeTable,
    day: date,
) -> PartyFee:
    party = members.party(code)
    fee = PartyFee(
        code,
        members.name(code),
        party,
        "unknown",
        max(1, left),
        is_limited=left < len(case.classes),
        is_empty=not left and bool(case.classes),
    )
    if party is None:
        return fee
    if not (party.individual_fee.value or table.has_individual(code, day)):
        return fee if party.individual_fee.value is None else replace(fee, kind="complementary")
    bound = _both_bound(origin, party)
    if bound.value:
        return replace(fee, kind="complementary", by_agreement=True, surety=bound.confidence)
    return replace(fee, kind="individual")


def _both_bound(origin: Party | None, party: Party) -> Fact[bool]:
    """Return whether both are bound by the Agreement too, as sure as the weaker of the facts."""
    if origin is None:
        return Fact()
    ours, theirs = origin.bound_by_agreement, party.bound_by_agreement
    return Fact(bool(ours.value and theirs.value), least_sure(ours.confidence, theirs.confidence))


def _told(fees: Sequence[PartyFee], origin: Party | None, case: FeeCase) -> list[Finding]:
    found = []
    if unknown := [fee for fee in fees if fee.kind == "unknown"]:
        found.append(PARTY_UNKNOWN.at(parties=names(unknown)))
    if replaced := [fee for fee in fees if fee.by_agreement]:
        surety = least_sure(*(fee.surety for fee in replaced))
        found.append(
            AGREEMENT.at(
                authority=replace(SAFEGUARD, confidence=surety),
                origin=origin.name if origin else case.origin,
                parties=names(replaced),
            )
        )
    individual = [fee for fee in fees if fee.kind == "individual"]
    open_ones = [fee for fee in individual if fee.party and fee.party.bound_by_agreement.value]
    if origin is None and open_ones:
        found.append(NO_ORIGIN.at(parties=names(open_ones)))
    if limited := [fee for fee in individual if fee.is_limited and not fee.is_empty]:
        counts = [CLASSES_LEFT.of(party=fee.name, count=fee.classes) for fee in limited]
        found.append(LIMITED_CLASSES.at(parties=series(counts)))
    return found


def _stale(fees: Iterable[PartyFee], day: date) -> list[Finding]:
    """Return what is to say of parties that had no individual fee when it was last read."""
    old = [
        (fee, fact)
        for fee in fees
        if fee.kind == "complementary" and not fee.by_agreement and fee.party
        if (fact := fee.party.individual_fee).is_stale(day)
    ]
    if not old:
        return []
    oldest = min((fact for _, fact in old), key=lambda fact: fact.as_of or date.max)
    authority = oldest.authority(INDIVIDUAL_FEES.rule, day)
    return [
        DECLARATION_STALE.at(
            authority=authority, oldest=authority.date, parties=names(fee for fee, _ in old)
        )
    ]
