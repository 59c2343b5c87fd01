"""A renewal as it is asked for: parties, each with its classes, the day it is due and is paid."""

import re
from collections.abc import Iterable, Iterator
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
from gsfiler.filing.tables.party_codes import named_party, party_code

_MOST_CLASSES = 45
_LETTERS = 2
_AROUND_EQUALS = re.compile(r"\s*=\s*")
_PARTED = re.compile(r"[,;\n]+")
_WISH = re.compile(r"([^=]+)(?:=([0-9]{1,2}))?")


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

    ``parties`` are ST.3 codes parted by commas or blanks, or names parted by commas; ``US=2`` says
    that a party has only two of the registration's ``classes``, ``US=0`` that its limitation leaves
    none. Raises InvalidCode with a sentence.
    """
    if not 1 <= classes <= _MOST_CLASSES:
        raise InvalidCode(f"A registration has 1 to {_MOST_CLASSES} classes, not {classes}.")
    holder = party_code(origin, members) if origin.strip() else ""
    counts = dict(_counts(_wishes(parties, members), classes, members))
    return FeeCase(
        kind="renewal",
        origin=holder,
        designations=tuple(counts),
        classes=_first(classes),
        kept={code: _first(count) for code, count in counts.items() if count < classes},
        mark_kind=mark_kind,
    )


def parties_words(case: FeeCase) -> str:
    """Return the parties of a case as they are typed: ``US=2 JP``; ``US=0`` where none is left."""
    told = []
    for code in case.designations:
        left = len(case.classes_of(code))
        told.append(code if left == len(case.classes) else f"{code}={left}")
    return " ".join(told)


def _wishes(parties: str, members: Members) -> Iterator[str]:
    """Yield the parties as they were typed, a name of several words as one."""
    tight = _AROUND_EQUALS.sub("=", parties)
    for part in filter(None, map(str.strip, _PARTED.split(tight))):
        words = part.split()
        is_list = not _is_named(part, members) and any(
            len(_name(word)) == _LETTERS or _is_named(word, members) for word in words
        )
        yield from words if is_list else [part]


def _is_named(wish: str, members: Members) -> bool:
    return bool(named_party(_name(wish), members))


def _name(wish: str) -> str:
    return wish.partition("=")[0]


def _counts(wishes: Iterable[str], classes: int, members: Members) -> Iterable[tuple[str, int]]:
    for wish in wishes:
        found = _WISH.fullmatch(wish)
        if found is None:
            raise InvalidCode(
                f"“{wish}” is no party; give two letters of WIPO ST.3, such as JP, or US=2 where "
                "a party has two classes only."
            )
        count = classes if found[2] is None else int(found[2])
        if count > classes:
            raise InvalidCode(f"“{wish}”: a party has at most {classes} of the classes.")
        yield party_code(found[1], members), count


def _first(count: int) -> frozenset[int]:
    """Return so many classes; which ones does not matter to a fee."""
    return frozenset(range(1, count + 1))
