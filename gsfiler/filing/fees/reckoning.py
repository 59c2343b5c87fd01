"""The fees of a Madrid filing, reckoned from a dated table: forms MM2 and MM4, and renewal.

The Schedule of Fees: a basic fee; a supplementary fee for each class beyond three unless every
designated party has an individual fee; a complementary fee for each party without one; the
individual fees of the others. Between two parties bound by the Agreement and the Protocol the
complementary fee replaces the individual one (Article 9sexies(1)(b)).

An amount known to be too old is never counted: its line has no amount, shows the last one known
with its date, and the total becomes *at least*. An amount that is merely old is counted, marked
and warned about. Lines stand in the order of the Schedule, parties by their codes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gsfiler.core.findings import Finding
from gsfiler.filing.fees.amounts import FeeTable, Occasion, Picked
from gsfiler.filing.fees.case import FeeCase, FeeOptions, fee_case
from gsfiler.filing.fees.findings import individual_findings, schedule_findings
from gsfiler.filing.fees.individual import individual_lines, picked_individual, second_part_lines
from gsfiler.filing.fees.lines import FeeLine, FeeSheet
from gsfiler.filing.fees.party_fees import PartyFee, names, party_fees
from gsfiler.filing.fees.schedule import schedule_line
from gsfiler.filing.fees.words import (
    CLASSES_UNKNOWN,
    GRACE_UNKNOWN,
    MARK_KIND,
    MARK_KIND_OPEN,
    MAYBE_REDUCED,
    NO_CLASS,
    NOTHING_LEFT,
    REDUCED,
    RENEWAL_LATE,
)
from gsfiler.filing.madrid import MadridForm
from gsfiler.filing.tables.members import Members
from gsfiler.filing.tables.months import months_after

GRACE_MONTHS = 6
"""For how long after the due date a renewal can be paid, with a surcharge (Rule 30(1))."""

_FREE_CLASSES = 3


@dataclass(frozen=True, slots=True)
class _Items:
    """The items of the Schedule for one kind of filing; empty where there is no such fee."""

    basic: str
    supplementary: str
    complementary: str
    individual: str


_ITEMS = {
    "application": _Items("2.1.1", "2.2", "2.3", "2.4"),
    "designation": _Items("5.1", "", "5.2", "5.3"),
    "renewal": _Items("6.1", "6.2", "6.3", "6.4"),
}


def madrid_fees(
    form: MadridForm,
    *,
    members: Members,
    table: FeeTable,
    on: date,
    options: FeeOptions | None = None,
) -> FeeSheet:
    """Return the fees of an application (MM2) or a subsequent designation (MM4).

    ``on`` is the day whose amounts count, see :func:`.fee_case.fee_day`.
    """
    return reckoned_fees(fee_case(form, options), members=members, table=table, on=on)


def reckoned_fees(case: FeeCase, *, members: Members, table: FeeTable, on: date) -> FeeSheet:
    """Return the fees of a case by the amounts of a day; a renewal as paid in time."""
    return _sheet(case, members, table, on, in_grace=False)


def renewal_fees(
    case: FeeCase, *, members: Members, table: FeeTable, due: date, paid: date
) -> FeeSheet:
    """Return the fees of a renewal due on one day and paid on another.

    The amounts are those of the day of payment; of the due date where it is paid later, within
    six months and with a surcharge; and of three months before where it is paid earlier than that
    (Rules 30(1) and 34(7)(d)).
    """
    on = min(max(paid, months_after(due, -3)), due)
    sheet = _sheet(case, members, table, on, in_grace=paid > due)
    last = months_after(due, GRACE_MONTHS)
    if paid <= last:
        return sheet
    late = RENEWAL_LATE.at(last=last.isoformat(), day=paid.isoformat())
    return replace(sheet, findings=(late, *sheet.findings))


def _sheet(
    case: FeeCase, members: Members, table: FeeTable, on: date, *, in_grace: bool
) -> FeeSheet:
    items = _ITEMS[case.kind]
    fees, found = party_fees(case, members, table, on)
    basic, told = _basic_lines(case, members, table, on, in_grace=in_grace)
    individual, said = _individual(case, fees, table, on, in_grace=in_grace)
    lines = (*basic, *_schedule_lines(case, fees, table, on), *individual)
    later = tuple(
        line
        for fee in fees
        if fee.kind == "individual" and case.kind != "renewal"
        for line in second_part_lines(fee, items.individual, table, case.mark_kind, on)
    )
    unclear = [*_unclear_classes(case, fees), *_unclear_kind(case, fees)]
    return FeeSheet(
        kind=case.kind,
        day=on,
        lines=lines,
        later=later,
        findings=(*told, *found, *unclear, *said, *_about(lines, members, on)),
        tables=tuple(dict.fromkeys(line.table for line in (*lines, *later) if line.table)),
        is_open=bool(unclear) or not fees,
    )


def _unclear_classes(case: FeeCase, fees: Sequence[PartyFee]) -> list[Finding]:
    """Return what is to say where fees depend on classes that are not all known."""
    by_class = any(fee.kind != "complementary" for fee in fees)
    empty = [fee for fee in fees if fee.is_empty and fee.kind != "complementary"]
    if empty:
        return [NOTHING_LEFT.at(parties=names(empty))]
    if not case.classes_known:
        return [CLASSES_UNKNOWN.at()] if by_class else []
    depends = by_class or (bool(_ITEMS[case.kind].supplementary) and bool(fees))
    return [NO_CLASS.at()] if depends and not case.classes else []


def _unclear_kind(case: FeeCase, fees: Sequence[PartyFee]) -> list[Finding]:
    """Return what is to say where fees depend on a kind of mark that the form does not tell."""
    if case.mark_kind_known:
        return []
    depending = [
        fee
        for fee in fees
        if fee.kind == "individual" and fee.party and fee.party.different_amount_for.value
    ]
    return [MARK_KIND_OPEN.at(parties=names(depending))] if depending else []


def _about(lines: Sequence[FeeLine], members: Members, on: date) -> list[Finding]:
    return [*individual_findings(lines, members, on), *schedule_findings(lines, on)]


def _basic_lines(
    case: FeeCase, members: Members, table: FeeTable, on: date, *, in_grace: bool
) -> tuple[list[FeeLine], list[Finding]]:
    """Return the basic fee, with the surcharge of a late renewal, and the reduction there is."""
    if case.kind != "application":
        lines = [schedule_line("basic", _ITEMS[case.kind].basic, table, on)]
        if in_grace:
            lines.append(schedule_line("surcharge", "6.5", table, on))
        return lines, []
    item = "2.1.2" if case.in_colour else "2.1.1"
    reduced = is_reduced(case, members, on)
    if not reduced:
        told = [MAYBE_REDUCED.at()] if reduced is None else []
        return [schedule_line("basic", item, table, on)], told
    line = schedule_line("basic", item, table, on, entry=f"{item}-ldc")
    return [line], [REDUCED.at()]


def is_reduced(case: FeeCase, members: Members, day: date) -> bool | None:
    """Tell whether the basic fee is reduced for a least developed country of origin; None: unclear.

    Unclear where applicants file through an organisation of States, some of them least developed,
    and one of them names no State of it, or one that is least developed beside one that is not.
    All of several applicants must be of a least developed country.
    """
    if case.least_developed is not None:
        return case.least_developed
    origin = members.party(case.origin)
    if origin is None or origin.kind != "organization":
        return members.is_least_developed(case.origin, day)
    told = [
        _is_least_developed(set(named) & set(origin.covers) or set(origin.covers), members, day)
        for named in case.origins or ((),)
    ]
    if False in told:
        return False
    return None if None in told else True


def _is_least_developed(countries: Iterable[str], members: Members, day: date) -> bool | None:
    """Tell whether countries are least developed: all, none, or (None) some of them."""
    told = {members.is_least_developed(country, day) for country in countries}
    return told.pop() if len(told) == 1 else None


def _schedule_lines(
    case: FeeCase, fees: Sequence[PartyFee], table: FeeTable, on: date
) -> list[FeeLine]:
    """Return the supplementary and complementary fees, as far as they are due."""
    items = _ITEMS[case.kind]
    complementary = tuple(fee.code for fee in fees if fee.kind == "complementary")
    lines: list[FeeLine] = []
    beyond = len(case.classes) - _FREE_CLASSES
    if not complementary:
        return lines
    if items.supplementary and beyond > 0:
        line = schedule_line("supplementary", items.supplementary, table, on, beyond, "class")
        lines.append(line)
    line = schedule_line(
        "complementary", items.complementary, table, on, len(complementary), "designation"
    )
    return [*lines, replace(line, parties=complementary)]


def _individual(
    case: FeeCase, fees: Sequence[PartyFee], table: FeeTable, on: date, *, in_grace: bool
) -> tuple[list[FeeLine], list[Finding]]:
    """Return the individual fees, and what is unclear about which of a party's amounts is due."""
    occasion: Occasion = "designation"
    if case.kind == "renewal":
        occasion = "grace" if in_grace else "renewal"
    lines: list[FeeLine] = []
    unsure_mark, unsure_grace = [], []
    for fee in (fee for fee in fees if fee.kind != "complementary"):
        picked = picked_individual(fee, occasion, case.mark_kind, table, on)
        lines += individual_lines(fee, _ITEMS[case.kind].individual, picked)
        if picked and picked.is_counted:
            if _may_cost_other(fee, case, picked):
                unsure_mark.append(fee)
            if in_grace and not table.individual_on(fee.code, "grace", case.mark_kind, on):
                unsure_grace.append(fee)
    found = [MARK_KIND.at(parties=names(unsure_mark))] if unsure_mark else []
    if unsure_grace:
        found.append(GRACE_UNKNOWN.at(parties=names(unsure_grace)))
    return lines, found


def _may_cost_other(fee: PartyFee, case: FeeCase, picked: Picked) -> bool:
    """Tell whether a collective or certification mark may cost another amount than was picked."""
    if case.mark_kind == "ordinary" or picked.version.mark != "ordinary" or fee.party is None:
        return False
    kinds = fee.party.different_amount_for.value
    return kinds is None or case.mark_kind in kinds
