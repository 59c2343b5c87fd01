"""The check of a filing beside the typing, in the background: findings, fees, costs of parties."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from gsfiler.core.errors import GsfilerError
from gsfiler.filing.assessment import Assessment, Tables, assess, shipped_tables
from gsfiler.filing.checking import Situation
from gsfiler.filing.drafts.draft_file import OpenDraft
from gsfiler.filing.fees.case import FeeCase, fee_day
from gsfiler.filing.fees.changes import difference, tried
from gsfiler.filing.fees.lines import FeeSheet, money
from gsfiler.filing.fees.reckoning import reckoned_fees
from gsfiler.filing.fees.text import difference_text
from gsfiler.filing.files.media import MediaFacts
from gsfiler.filing.own_tables import chosen_tables
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.rule import TermsCheck
from gsfiler.filing.tables.members import Members
from gsfiler.gui.designations_model import PartyCost
from gsfiler.gui.desk import Desk
from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.filing_recheck import FilingRecheck
from gsfiler.gui.filing_terms import FilingTerms
from gsfiler.gui.jobs import Failed, Stop
from gsfiler.gui.messages import translated

T = TypeVar("T")

REST_MS = 150
"""Milliseconds of quiet after which what was changed is checked."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found, and the total as words."""

    findings: tuple[PlacedFinding, ...]
    total_words: str
    total_told: str


class FilingChecker(QObject):
    """Checks a document once typing rests, whatever has changed; what was changed itself at once.

    ``checked`` carries a Checked; ``rechecked`` the findings after a change of which only the
    rules that read the changed field were asked anew, until ``checked`` follows; ``sheet_known``
    the fee sheet of the form, ``costs_known`` what each party would cost; ``check_failed`` why
    there is no check, or one without the terms, ``failed`` another error; ``tables_changed``
    carries the tables of members and fees that are in force from now on, after which everything is
    to be asked anew, and ``tables_failed`` the errors of those that cannot be read.
    """

    checked = Signal(object)
    rechecked = Signal(object)
    sheet_known = Signal(object)
    costs_known = Signal(object)
    check_failed = Signal(object)
    failed = Signal(object)
    tables_changed = Signal(object)
    tables_failed = Signal(object)

    def __init__(self, desk: Desk, document: FilingDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._document = desk, document
        self.tables: Tables = shipped_tables()
        self.sheet: FeeSheet | None = None
        self.assessment: Assessment | None = None
        self.costs: Mapping[str, PartyCost] = {}
        self.day: date | None = None
        """The day whose amounts the fee sheet is reckoned by; None for the day that counts."""
        self._media: Mapping[str, MediaFacts] = {}
        self._costs_of: FeeCase | None = None
        self._changes = 0
        """How many changes there were so far."""
        self._tables_of = ("", "")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._terms = FilingTerms(desk, self)
        self._recheck = FilingRecheck(document, self._terms, self)
        self._timer.timeout.connect(self.check_all)
        self._recheck.found.connect(self._on_rechecked)
        document.replaced.connect(self.forget)
        document.value_changed.connect(self._on_change)
        document.structure_changed.connect(self._on_change)
        desk.vocabulary_changed.connect(self._on_vocabulary)
        desk.settings_changed.connect(self._on_settings)
        self._on_settings()

    def _on_vocabulary(self) -> None:
        """Go on from nothing that the former vocabulary said (a slot)."""
        self._recheck.forget()
        self._timer.start()

    def _on_settings(self) -> None:
        """Read the tables where the settings choose others (a slot)."""
        settings = self._desk.settings
        if (settings.members_table, settings.fee_table) != self._tables_of:
            self.read_tables()

    def read_tables(self) -> None:
        """Read the tables that the settings choose, in the background.

        One that cannot be read is told, and ours stands alone in its place.
        """
        settings = self._desk.settings
        self._tables_of = chosen = (settings.members_table, settings.fee_table)

        def use(found: tuple[Tables, list[GsfilerError]]) -> None:
            self.tables, self._costs_of = found[0], None
            self._recheck.forget()
            if found[1]:
                self.tables_failed.emit(found[1])
            self.tables_changed.emit(self.tables)

        self._desk.jobs.start(
            lambda _stop: readable_tables(*chosen),
            done=use,
            failed=self.failed.emit,
            lane="filing.tables",
        )

    @property
    def is_waiting(self) -> bool:
        """Whether a change waits for typing to rest."""
        return self._timer.isActive()

    @property
    def members(self) -> Members:
        """The parties and what each asks."""
        return self.tables.members

    def _on_change(self, path: str) -> None:
        """Ask the rules that read what was changed at once, and all once typing rests (a slot)."""
        self._timer.start()
        self._changes += 1
        self._recheck.ask(path)

    def _on_rechecked(self, found: tuple[PlacedFinding, ...]) -> None:
        """Tell what is found after a change, beside what the last check of all found (a slot)."""
        if self.assessment is not None:
            self.rechecked.emit(self.assessment.with_rules(found))

    def check_all(self) -> None:
        """Check the draft as it stands now; an answer to a former state is dropped."""
        self._timer.stop()
        self._recheck.rest()
        count = self._changes
        draft, contents = self._document.draft.copy_deep(), dict(self._document.contents)
        self.with_assessment(
            OpenDraft(draft, contents),
            lambda found, _stop: found,
            done=lambda found: self._on_done(found) if count == self._changes else None,
            failed=self.check_failed.emit,
            lane="filing.check",
        )

    def with_assessment(
        self,
        whole: OpenDraft,
        work: Callable[[Assessment, Stop], T],
        *,
        done: Callable[[T], None],
        failed: Failed,
        lane: str = "",
    ) -> bool:
        """Assess a draft, and nothing but that draft, and go on with it, in the background.

        Where no vocabulary can be opened, ``check_failed`` tells why, and the assessment is made
        without the terms. ``failed`` is told any other error, those of the work among them.
        Returns False where that cannot be done now because the packs are being changed.
        """
        if self._desk.is_changing:
            return False
        tables, today, media = self.tables, self._desk.today, self._media

        def run(terms: TermsCheck, stop: Stop) -> T:
            found = assess(
                whole.draft, whole.contents, tables, today,
                terms=terms, known_media=media, check_stop=stop.check,
            )  # fmt: skip
            return work(found, stop)

        def without_terms(error: Exception) -> None:
            """Go on without the terms where no vocabulary can be opened, and tell why."""
            self.check_failed.emit(error)
            self._desk.jobs.start(
                lambda stop: work(
                    assess(
                        whole.draft, whole.contents, tables, today,
                        known_media=media, check_stop=stop.check,
                    ),
                    stop,
                ),
                done=done,
                failed=failed,
                lane=lane,
            )  # fmt: skip

        self._terms.work_on(
            whole.draft, run, done=done, failed=failed, unopened=without_terms, lane=lane
        )
        return True

    def what_if(self, added: Sequence[str], dropped: Sequence[str]) -> str:
        """Return what the fees would be with other parties and classes, line by line."""
        if self.assessment is None:
            return ""
        before = self.assessment.cases[self._document.number]
        after = tried(before, added, dropped)
        sheets = [self._reckoned(case, self.day) for case in (before, after)]
        return difference_text(difference(*sheets), translated)

    def use_day(self, day: date | None) -> None:
        """Reckon the fee sheet by the amounts of another day (FE-02)."""
        self.day = day
        if self.assessment is not None:
            self._tell_sheet(self.assessment)

    def _reckoned(self, case: FeeCase, day: date | None = None) -> FeeSheet:
        on = day or fee_day(self._document.form, self._desk.today)
        return reckoned_fees(case, members=self.members, table=self.tables.fees, on=on)

    def _ask_costs(self, case: FeeCase, sheet: FeeSheet) -> None:
        """Find out in the background what each party costs, unless that is known already."""
        if case == self._costs_of:
            return
        # Told here: the work may ask neither the draft nor Qt for anything.
        day, unknown = fee_day(self._document.form, self._desk.today), self.tr("unknown")

        def done(costs: dict[str, PartyCost]) -> None:
            self._costs_of, self.costs = case, costs
            self.costs_known.emit(costs)

        self._desk.jobs.start(
            lambda stop: self._party_costs(case, sheet, day, unknown, stop),
            done=done,
            failed=self.failed.emit,
            lane="filing.costs",
        )

    def _party_costs(
        self, case: FeeCase, sheet: FeeSheet, day: date, unknown: str, stop: Stop
    ) -> dict[str, PartyCost]:
        """Return how much more is due with each party than without it, the others as they are."""
        costs = {}
        for code in self.members.parties:
            stop.check()
            without, with_it = case.without_party(code), case.with_party(code)
            less, more = (
                sheet if each == case else self._reckoned(each, day) for each in (without, with_it)
            )
            if any(line.amount is None for line in more.of_party(code)):
                costs[code] = PartyCost(unknown, None, is_sure=False)
            else:
                due = more.total - less.total
                costs[code] = PartyCost(money(due), due)
        return costs

    def _on_done(self, assessment: Assessment) -> None:
        self.assessment, self._media = assessment, assessment.media
        if assessment.has_terms:
            tables, media = self.tables, assessment.media
            situation = Situation(self._desk.today, tables.members, tables.fees, media)
            self._recheck.know(assessment.by_rules, situation)
        else:
            self._recheck.forget()
        number = self._document.number
        sheet = assessment.sheets[number]
        self.checked.emit(Checked(assessment.findings, *self._total(sheet)))
        self._tell_sheet(assessment)
        self._ask_costs(assessment.cases[number], sheet)

    def _tell_sheet(self, assessment: Assessment) -> None:
        number = self._document.number
        self.sheet = assessment.sheets[number]
        if self.day is not None:
            self.sheet = self._reckoned(assessment.cases[number], self.day)
        self.sheet_known.emit(self.sheet)

    def forget(self) -> None:
        """Forget what was found of another draft."""
        self.assessment, self.sheet, self._costs_of, self.day = None, None, None, None
        self._recheck.forget()

    def _total(self, sheet: FeeSheet) -> tuple[str, str]:
        amount = money(sheet.total)
        if sheet.is_at_least:
            words = self.tr("at least CHF {amount}").format(amount=amount)
        elif sheet.is_estimate:
            words = self.tr("estimated: CHF {amount}").format(amount=amount)
        else:
            words = self.tr("CHF {amount}").format(amount=amount)
        told = (
            self.tr("An estimate: some amounts are old or not known; see the fee sheet.")
            if sheet.is_estimate
            else self.tr("All amounts are known for the day.")
        )
        return words, told


def readable_tables(members: str, fees: str) -> tuple[Tables, list[GsfilerError]]:
    """Return the tables that are chosen by path, ours for one that cannot be read, and why."""
    failed: list[GsfilerError] = []

    def read(members: str, fees: str) -> Tables:
        try:
            return chosen_tables(members, fees)
        except GsfilerError as error:
            failed.append(error)
            return shipped_tables()

    return Tables(read(members, "").members, read("", fees).fees), failed
