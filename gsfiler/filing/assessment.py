"""A draft as it stands: what the rules find, and what it costs. Every face asks here.

So window, command line and intake say the same of the same draft on the same day.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from gsfiler.filing.checking import CheckStop, check_filing, go_on
from gsfiler.filing.draft import Draft
from gsfiler.filing.fees.amounts import FeeTable
from gsfiler.filing.fees.asked import AskedFees, asked_fees
from gsfiler.filing.fees.case import FeeCase, fee_case
from gsfiler.filing.fees.lines import FeeSheet
from gsfiler.filing.fees.tables import load_fee_table
from gsfiler.filing.files.attachments import ABSENT, ALTERED, check_attachments, check_integrity
from gsfiler.filing.files.media import MediaFacts, facts_by_hash
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.fees import fee_options, fee_sheet
from gsfiler.filing.rules.rule import AnyForm, Case, Situation, TermsCheck
from gsfiler.filing.tables.members import Members, load_members
from gsfiler.filing.whole_check import check_payments, check_whole, told_once


@dataclass(frozen=True, slots=True)
class Tables:
    """The dated tables that a draft is assessed by."""

    members: Members
    fees: FeeTable

    @property
    def names(self) -> tuple[str, ...]:
        """What the tables are called, for the record of a check (OF-04)."""
        members = (f"{table.title}, {table.as_of.isoformat()}" for table in self.members.tables)
        fees = (f"{head.title}, {head.as_of.isoformat()}" for head in self.fees.heads)
        return (*members, *fees)


def shipped_tables() -> Tables:
    """Return the tables that come with gsfiler."""
    return Tables(load_members(), load_fee_table())


@dataclass(frozen=True)
class Assessment:
    """What was found about a draft: findings, fees of each form, the facts of its files.

    ``cases`` are what the fees of each form depend on, to try others (FE-04). The findings come
    from three sides: ``opening`` are those of opening the draft; ``by_rules`` those of the rules
    alone, to ask anew only those that a change concerns; ``others`` those of files, of the draft as
    a whole and of payments. ``has_terms`` says whether goods and services were checked too.
    """

    by_rules: tuple[PlacedFinding, ...]
    sheets: tuple[FeeSheet, ...]
    cases: tuple[FeeCase, ...]
    media: Mapping[str, MediaFacts] = field(default_factory=dict)
    opening: tuple[PlacedFinding, ...] = ()
    others: tuple[PlacedFinding, ...] = ()
    has_terms: bool = False

    @cached_property
    def findings(self) -> tuple[PlacedFinding, ...]:
        """Everything that was found, what the rules say of the same once."""
        return self.with_rules(self.by_rules)

    def with_rules(self, found: Iterable[PlacedFinding]) -> tuple[PlacedFinding, ...]:
        """Return the findings as they are where the rules find something else than they did."""
        return (*self.opening, *told_once(found), *self.others)


def assess(
    draft: Draft,
    contents: Mapping[str, bytes],
    tables: Tables,
    today: date,
    *,
    terms: TermsCheck | None = None,
    known_media: Mapping[str, MediaFacts] | None = None,
    found_before: Iterable[PlacedFinding] = (),
    sent_by_office: bool = False,
    check_stop: CheckStop = go_on,
) -> Assessment:
    """Return findings and fees of a draft on a day.

    ``contents`` are its files by SHA-256; ``known_media`` what an earlier call found of them;
    ``terms`` checks goods and services, None leaves that out; ``found_before`` are findings of
    opening the draft, which come first; those of files that are missing or altered are told as
    things stand now. ``sent_by_office`` asks for what the Office of origin adds, as an error where
    it is missing. ``check_stop`` may raise Cancelled.
    """
    media = facts_by_hash(contents, known_media)
    situation = Situation(
        today, tables.members, tables.fees, media, terms, sent_by_office=sent_by_office
    )
    by_rules = check_filing(draft, situation, check_stop)
    opening = tuple(each for each in found_before if each.finding.kind not in (ABSENT, ALTERED))
    of_files = (*check_integrity(draft, contents), *check_attachments(draft, media))
    check_stop()
    whole = check_whole(draft, (*opening, *told_once(by_rules), *of_files), today)
    check_stop()
    forms = _cases(draft, situation)
    sheets = tuple(sheet for form in forms if (sheet := fee_sheet(form)) is not None)
    cases = tuple(fee_case(form.form, fee_options(form)) for form in forms)
    others = (*of_files, *whole, *check_payments(draft, sheets))
    return Assessment(by_rules, sheets, cases, media, opening, others, has_terms=terms is not None)


def fee_cases(
    draft: Draft,
    contents: Mapping[str, bytes],
    tables: Tables,
    today: date,
    *,
    known_media: Mapping[str, MediaFacts] | None = None,
) -> tuple[FeeCase, ...]:
    """Return what the fees of each form depend on, to reckon them and to try others (FE-04).

    ``known_media`` is what an earlier call found of the files.
    """
    situation = Situation(today, tables.members, media=facts_by_hash(contents, known_media))
    return tuple(fee_case(case.form, fee_options(case)) for case in _cases(draft, situation))


def fees_of(
    draft: Draft,
    contents: Mapping[str, bytes],
    tables: Tables,
    today: date,
    *,
    on: date | None = None,
    due: date | None = None,
    known_media: Mapping[str, MediaFacts] | None = None,
) -> list[AskedFees]:
    """Return what each form costs, or renewing it where that is ``due`` on a day.

    See :func:`.asked_fees` for ``on`` and ``due``, :func:`fee_cases` for ``known_media``.
    """
    cases = fee_cases(draft, contents, tables, today, known_media=known_media)
    forms, members, table = draft.transaction.forms, tables.members, tables.fees
    return asked_fees(forms, cases, members=members, table=table, today=today, on=on, due=due)


def fee_sheets(
    draft: Draft,
    contents: Mapping[str, bytes],
    tables: Tables,
    today: date,
    *,
    on: date | None = None,
    known_media: Mapping[str, MediaFacts] | None = None,
) -> tuple[FeeSheet, ...]:
    """Return the fee sheet of each form, by the amounts of the day that counts, or of ``on``.

    ``known_media`` is what an earlier call found of the files.
    """
    found = fees_of(draft, contents, tables, today, on=on, known_media=known_media)
    return tuple(each.sheet for each in found)


def _cases(draft: Draft, situation: Situation) -> list[AnyForm]:
    return [
        Case(draft, form, f"forms[{number}]", situation)  # type: ignore[misc]
        for number, form in enumerate(draft.transaction.forms)
    ]
