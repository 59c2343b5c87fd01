"""The form of a fee table (``gsfiler-fees``, version 1): its rows, as they are stored."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, ConfigDict, Field, model_validator

from gsfiler.core.findings import Confidence
from gsfiler.filing.fees.amounts import MarkKind, Occasion, Per, WhenOld
from gsfiler.filing.fees.words import ITEM_WORDS
from gsfiler.filing.tables.dated_tables import TableRow
from gsfiler.filing.tables.member_tables import Code, Source

FORMAT = "gsfiler-fees"
VERSION = 1


def _marks(given: Any) -> Any:
    return given.replace(",", " ").split() if isinstance(given, str) else given


Money = Annotated[Decimal, Field(ge=0, le=1_000_000, decimal_places=2)]
ClassCount = Annotated[int, Field(ge=1, le=45)]
Marks = Annotated[list[MarkKind], BeforeValidator(_marks), Field(min_length=1)]


class GoodFor(TableRow):
    """For how many days amounts are trusted after they were seen."""

    general: Annotated[int, Field(ge=0)] = 1826
    individual: Annotated[int, Field(ge=0)] = 366


class AmountRow(TableRow):
    """What every amount says of itself; without ``since`` and ``seen`` the table's date counts.

    ``since`` is the day it entered into force, ``seen`` the last day as of which it was read,
    ``until`` the last day it held. ``when_old`` tells whether it is still counted when it is old.
    """

    since: dt.date | None = None
    seen: dt.date | None = None
    until: dt.date | None = None
    when_old: WhenOld = "check"
    source: str = ""
    confidence: Confidence = Confidence.VERIFIED
    note: str = ""

    @model_validator(mode="after")
    def _ends_after_it_began(self) -> Self:
        begins = self.since or self.seen
        if begins and self.until and self.until < begins:
            raise ValueError(f"it ends on {self.until}, before it began on {begins}")
        return self


class GeneralRow(AmountRow):
    """An item of the Schedule of Fees, as ``2.1.1``; ``what`` tells what an own item is for."""

    item: Annotated[str, Field(min_length=1, max_length=20)]
    amount: Money | None
    what: str = ""

    @model_validator(mode="after")
    def _is_told(self) -> Self:
        if self.item not in ITEM_WORDS and not self.what:
            raise ValueError(f"{self.item} is no item that is known; say in “what” what it is for")
        return self


class TierRow(TableRow):
    """A part of an individual fee; what it means is told in :class:`.fee_amounts.Tier`."""

    model_config = ConfigDict(populate_by_name=True)

    first: ClassCount = Field(default=1, alias="from")
    last: ClassCount | None = Field(default=None, alias="to")
    amount: Money | None
    per: Per = "class"

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.last is not None and self.last < self.first:
            raise ValueError(f"it goes from class {self.first} to {self.last}")
        return self


class IndividualRow(AmountRow):
    """A party's individual fee from some day on.

    ``for`` is what it is paid for: a *designation*, a *renewal*, or the whole of a renewal in the
    *grace* period after the due date. ``part`` 2 is what is payable after grant.
    """

    model_config = ConfigDict(populate_by_name=True)

    party: Code
    occasion: Occasion = Field(default="designation", alias="for")
    mark: Marks = Field(default=["ordinary"])
    part: Literal[1, 2] = 1
    tiers: Annotated[list[TierRow], Field(min_length=1)]


class FeesFile(TableRow):
    """A fee table as it is stored; ``sources`` names the sources that rows cite by a short name."""

    format: Literal["gsfiler-fees"]
    version: Literal[1]
    title: str
    date: dt.date
    currency: Literal["CHF"] = "CHF"
    note: str = ""
    sources: dict[str, Source] = Field(default_factory=dict)
    good_for: GoodFor = Field(default_factory=GoodFor)
    general: list[GeneralRow] = Field(default_factory=list)
    individual: list[IndividualRow] = Field(default_factory=list)
