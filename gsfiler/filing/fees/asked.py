"""What the forms of a filing cost, or renewing it: every face asks here."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from gsfiler.core.findings import Phrase
from gsfiler.filing.fees.amounts import FeeTable
from gsfiler.filing.fees.case import FeeCase, fee_day
from gsfiler.filing.fees.lines import FeeSheet
from gsfiler.filing.fees.reckoning import reckoned_fees
from gsfiler.filing.fees.renewal import Renewal, as_renewal
from gsfiler.filing.madrid import MadridForm
from gsfiler.filing.tables.members import Members


@dataclass(frozen=True, slots=True)
class AskedFees:
    """A form, what its fees depend on, its sheet, and how that of another case is reckoned.

    ``renewal`` says when a renewal is due and paid; None where the sheet is of another kind.
    """

    form: MadridForm
    case: FeeCase
    sheet: FeeSheet
    reckon: Callable[[FeeCase], FeeSheet]
    renewal: Renewal | None = None

    @property
    def told(self) -> Phrase | None:
        """How the payment of a renewal stands to its due date; None for other sheets."""
        return self.renewal.told if self.renewal else None


def asked_fees(
    forms: Sequence[MadridForm],
    cases: Sequence[FeeCase],
    *,
    members: Members,
    table: FeeTable,
    today: date,
    on: date | None = None,
    due: date | None = None,
) -> list[AskedFees]:
    """Return what each form costs by the amounts of the day that counts, or of ``on``.

    Where ``due`` is given, what renewing it costs, due on that day and paid ``on`` a day, or today.
    """

    def renewed(case: FeeCase) -> Renewal | None:
        return Renewal(case, due, on or today) if due else None

    def asked(form: MadridForm, case: FeeCase) -> AskedFees:
        day = on or fee_day(form, today)

        def reckon(other: FeeCase) -> FeeSheet:
            renewal = renewed(other)
            if renewal:
                return renewal.sheet(members, table)
            return reckoned_fees(other, members=members, table=table, on=day)

        return AskedFees(form, case, reckon(case), reckon, renewed(case))

    of_forms = zip(forms, cases, strict=True)
    return [asked(form, as_renewal(case) if due else case) for form, case in of_forms]


def told_of(every: Iterable[AskedFees]) -> list[Phrase]:
    """Return how the payment of renewals stands to their due dates, each sentence once."""
    told = (each.told for each in every)
    return list({str(each): each for each in told if each}.values())
