"""Individual fees as lines: a line for each part of the amount, so that the sum explains itself."""

from datetime import date

from gsfiler.core.findings import Detail, Phrase, PhraseKind
from gsfiler.filing.fees.amounts import FeeTable, MarkKind, Occasion, Picked, Tier
from gsfiler.filing.fees.lines import EITHER, FeeLine, fee_line
from gsfiler.filing.fees.party_fees import PartyFee
from gsfiler.filing.fees.words import (
    EACH_BETWEEN,
    EACH_BEYOND,
    EACH_CLASS,
    EITHER_FEE,
    FROM_NUMBER,
    FROM_ON,
    INDIVIDUAL,
    INDIVIDUAL_CERTIFICATION,
    INDIVIDUAL_COLLECTIVE,
    ONE_CLASS,
    SECOND_PART,
    UP_TO,
    WHATEVER,
    WHOLE,
)

_WORDS = {
    "ordinary": INDIVIDUAL,
    "collective": INDIVIDUAL_COLLECTIVE,
    "certification": INDIVIDUAL_CERTIFICATION,
}


def individual_lines(fee: PartyFee, item: str, picked: Picked | None) -> tuple[FeeLine, ...]:
    """Return the lines of a party's individual fee for its classes, from what a table picked.

    One line without amount where the table knows nothing, or where it is not known which fee the
    party asks.
    """
    if fee.kind == "unknown":
        what = EITHER_FEE.of(party=fee.name)
        return (_unknown(fee, f"{EITHER}{fee.code}", item, what),)
    words = _WORDS[picked.version.mark] if picked else INDIVIDUAL
    return _lines(fee, item, picked, words, "individual")


def second_part_lines(
    fee: PartyFee, item: str, table: FeeTable, mark: MarkKind, day: date
) -> tuple[FeeLine, ...]:
    """Return what a party asks after grant, as known on a day (Rule 34(3)); mostly nothing.

    The amount due is that in force when it is asked for (Rule 34(7)(c)).
    """
    picked = table.individual_on(fee.code, "designation", mark, day, part=2)
    if picked and picked.is_counted:
        return _lines(fee, item, picked, SECOND_PART, "second part")
    if fee.party and fee.party.two_part_fee.value:
        return _lines(fee, item, None, SECOND_PART, "second part")
    return ()


def picked_individual(
    fee: PartyFee, occasion: Occasion, mark: MarkKind, table: FeeTable, day: date
) -> Picked | None:
    """Return what a table picks for a party; after the due date its own amount, if it has one."""
    picked = table.individual_on(fee.code, occasion, mark, day)
    if picked is None and occasion == "grace":
        return table.individual_on(fee.code, "renewal", mark, day)
    return picked


def _lines(
    fee: PartyFee, item: str, picked: Picked | None, words: PhraseKind, part: str
) -> tuple[FeeLine, ...]:
    tiers = picked.version.tiers if picked else ()
    lines = tuple(
        fee_line(
            f"{part}/{fee.code}/{tier.first}/{tier.per}",
            item,
            words.of(party=fee.name, tier=tier_words(tier)),
            picked,
            unit_amount=tier.amount,
            quantity=units,
            unit="class" if tier.per == "class" else "",
            party=fee.code,
            classes=fee.classes,
        )
        for tier in tiers
        if (units := tier.units(fee.classes))
    )
    nothing = words.of(party=fee.name, tier=WHOLE.of())
    return lines or (_unknown(fee, f"{part}/{fee.code}", item, nothing),)


def _unknown(fee: PartyFee, key: str, item: str, what: Detail) -> FeeLine:
    return fee_line(key, item, what, None, unit_amount=None, party=fee.code, classes=fee.classes)


def tier_words(tier: Tier) -> Phrase:
    """Return what a part of a fee is due for."""
    if tier.per == "application" or (tier.per == "block" and (tier.first, tier.last) == (1, None)):
        return WHATEVER.of()
    if tier.per == "block":
        return _block_words(tier)
    if tier.last is not None:
        return EACH_BETWEEN.of(first=tier.first, last=tier.last)
    return EACH_CLASS.of() if tier.first == 1 else EACH_BEYOND.of(count=tier.first - 1)


def _block_words(tier: Tier) -> Phrase:
    if tier.first > 1:
        is_one = tier.first == tier.last
        return FROM_NUMBER.of(number=tier.first) if is_one else FROM_ON.of(count=tier.first)
    return ONE_CLASS.of() if tier.last == 1 else UP_TO.of(count=tier.last or 1)
