"""A renewal as it is asked for: parties, each with its classes, the day it is due and is paid."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from gsfiler.core.errors import InvalidCode
from gsfiler.core.findings import Phrase
from gsfiler.filing.fees.amounts import FeeTable, MarkKind
from gsfiler.filing.fees.case import FeeCase
from gsfiler.filing.fees.lines import FeeSheet
from gsfiler.filing.fees.reckoning import GRACE_MONTHS, renewal_fees
from gsfiler.filing.fees.words import RENEWED_IN_GRACE, RENEWED_IN_TIME, RENEWED_TOO_LATE
from gsfiler.filing.tables.members import Members
from gsfiler.filing.tables.months import months_after

_MOST_CLASSES = 45
_WORDS = re.compile(r"[\s,;]+")
_WISH = re.compile(r"([A-Za-z]{2})(?:=(\d{1,2}))?")


@dataclass(frozen=True, slots=True)
class Renewal:
    """What is renewed, when that is due and when it is paid."""

    case: FeeCase
    due: date
    paid: date

    def sheet(self, members: Members, table: FeeTable) -> FeeSheet:
        """Return what it costs, line by line."""
        return renewal_fees(self.case, members=members, table=table, due=self.due, paid=self.paid)

    @property
    def last(self) -> date:
        """The last day on which it can be paid."""
        return months_after(self.due, GRACE_MONTHS)

    @property
    def told(self) -> Phrase:
        """How the payment stands to the due date."""
        kind = RENEWED_IN_TIME if self.paid <= self.due else RENEWED_IN_GRACE
        if self.paid > self.last:
            kind = RENEWED_TOO_LATE
        return kind.of(due=str(self.due), paid=str(self.paid), last=str(self.last))


def as_renewal(case: FeeCase) -> FeeCase:
    """Return the case of renewing what a filing asks for; colour does not count then."""
    return replace(case, kind="renewal", in_colour=False)


def renewal_case(
    parties: str,
    classes: int,
    members: Members,
    *,
    origin: str = "",
    mark_kind: MarkKind = "ordinary",
) -> FeeCase:
    """Return what the fees of a renewal depend on, as a user gives it.

    ``parties`` are ST.3 codes parted by commas or blanks; ``US=2`` says that a party has only two
    of the registration's ``classes``. Raises InvalidCode with a sentence.
    """
    if not 1 <= classes <= _MOST_CLASSES:
        raise InvalidCode(f"A registration has 1 to {_MOST_CLASSES} classes, not {classes}.")
    if origin.strip():
        _known(origin, members)
    counts = dict(_counts(filter(None, _WORDS.split(parties)), classes, members))
    return FeeCase(
        kind="renewal",
        origin=origin.strip().upper(),
        designations=tuple(counts),
        classes=_first(classes),
        kept={code: _first(count) for code, count in counts.items() if count < classes},
        mark_kind=mark_kind,
    )


def parties_words(case: FeeCase) -> str:
    """Return the parties of a case as they are typed: ``US=2 JP``."""
    told = []
    for code in case.designations:
        left = len(case.classes_of(code))
        told.append(code if left in (0, len(case.classes)) else f"{code}={left}")
    return " ".join(told)


def _counts(words: Iterable[str], classes: int, members: Members) -> Iterable[tuple[str, int]]:
    for word in words:
        found = _WISH.fullmatch(word)
        if found is None:
            _refuse_name(word, members)
            raise InvalidCode(
                f"“{word}” is no party; give two letters of WIPO ST.3, such as JP, or US=2 where "
                "a party has two classes only."
            )
        count = classes if found[2] is None else int(found[2])
        if not 1 <= count <= classes:
            raise InvalidCode(f"“{word}”: a party has 1 to {classes} of the classes.")
        yield _known(found[1], members), count


def _refuse_name(word: str, members: Members) -> None:
    """Raise InvalidCode with the code of a party where its name was given in place of it."""
    named = [each for each in members.parties.values() if word.casefold() == each.name.casefold()]
    if named:
        raise InvalidCode(f"“{word}” is a name; write {named[0].code}, its code.")


def _known(code: str, members: Members) -> str:
    """Return a code in capitals; raises InvalidCode where no party has it."""
    code = code.strip().upper()
    if members.party(code) is None and members.replacement(code) is None:
        raise InvalidCode(
            f"“{code}” is no party of the Madrid System; the European Union is EM, the Benelux BX."
        )
    return code


def _first(count: int) -> frozenset[int]:
    """Return so many classes; which ones does not matter to a fee."""
    return frozenset(range(1, count + 1))
