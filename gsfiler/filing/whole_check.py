"""What no single rule sees: fields the model does not know, and what the schemas would refuse."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from gsfiler.core.findings import Authority, FindingKind, PhraseKind, Severity
from gsfiler.filing.draft import Draft
from gsfiler.filing.fees.lines import FeeSheet
from gsfiler.filing.form.part import Part
from gsfiler.filing.form.payment import amount_of
from gsfiler.filing.messages.schema_check import check_as_st96
from gsfiler.filing.paths import belongs_to
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.code_values import CODE_UNKNOWN
from gsfiler.filing.sending import ready
from gsfiler.st96.schemas import OfficialSchemas

_FOR_EDITORS = frozenset({"$schema"})
"""Fields of a draft that tell an editor its schema, by a convention of JSON."""

_OWN = Authority("gsfiler's own check: fields of a draft", "gsfiler", "2026-11-26")
UNKNOWN_FIELD = FindingKind(
    "FIELD_UNKNOWN",
    Severity.WARNING,
    "A draft has no field “{name}” here{perhaps}. It is kept and never sent.",
    _OWN,
)
PERHAPS = PhraseKind(" (did you mean “{name}”?)")
LEFT_OUT = FindingKind(
    "PAYMENT_LEAVES_OUT",
    Severity.WARNING,
    "The payment of CHF {stated} leaves out fees that are not known here: {parties}. Look them up "
    "and add them before you pay.",
    _OWN,
)


def check_whole(
    draft: Draft,
    found: Sequence[PlacedFinding],
    today: date,
    official: OfficialSchemas | None = None,
) -> tuple[PlacedFinding, ...]:
    """Return fields that are unknown, and faults of the schema that no finding leads to yet.

    So a draft whose check finds nothing can be exported. ``found`` is what the rules found.
    """
    faults = check_as_st96(ready(draft.transaction, today)[0], official=official)
    return (*_unknown_fields("", draft), *untold(faults, found))


def untold(
    faults: Iterable[PlacedFinding], found: Iterable[PlacedFinding]
) -> tuple[PlacedFinding, ...]:
    """Return the findings that are not among others yet, no errors where an error leads already.

    The rules say the same as the schema in better words.
    """
    told = list(found)
    errors = [each.path for each in told if each.severity is Severity.ERROR]

    def is_told(fault: PlacedFinding) -> bool:
        leads_there = (belongs_to(fault.path, p) or belongs_to(p, fault.path) for p in errors)
        return fault in told or (fault.severity is Severity.ERROR and any(leads_there))

    return tuple(each for each in faults if not is_told(each))


def told_once(found: Iterable[PlacedFinding]) -> tuple[PlacedFinding, ...]:
    """Return findings without those of a code that nobody knows where a rule says it better.

    What is no language at all is no language of the Madrid forms either: one error is enough.
    """
    all_found = tuple(found)
    better = {
        each.path
        for each in all_found
        if each.severity is Severity.ERROR and each.finding.kind is not CODE_UNKNOWN
    }
    return tuple(
        each
        for each in all_found
        if each.finding.kind is not CODE_UNKNOWN or each.path not in better
    )


def check_payments(draft: Draft, sheets: Sequence[FeeSheet]) -> Iterator[PlacedFinding]:
    """Yield a finding for each form whose payment leaves out fees that are not known."""
    for number, (form, sheet) in enumerate(zip(draft.transaction.forms, sheets, strict=True)):
        unknown = [line.party or line.item for line in sheet.lines if line.amount is None]
        stated = [each.payable_total.amount for each in form.payments if each.payable_total.amount]
        if unknown and len(stated) == 1 and _leaves_out(stated[0], sheet):
            parties = ", ".join(dict.fromkeys(unknown))
            told = LEFT_OUT.at(stated=stated[0], parties=parties)
            yield PlacedFinding(f"forms[{number}].payments[0].payable_total", told, "M-147")


def _leaves_out(stated: str, sheet: FeeSheet) -> bool:
    """Tell whether a sum is that of the known fees, or adds less than the last known amounts.

    One that is less than the known fees is told by M-147 itself.
    """
    amount = amount_of(stated)
    uncounted = sum(
        (line.known_amount or Decimal(0) for line in sheet.lines if line.amount is None), Decimal(0)
    )
    return amount is not None and (
        amount == sheet.total or sheet.total < amount < sheet.total + uncounted
    )


def _unknown_fields(path: str, part: Part) -> Iterator[PlacedFinding]:
    """Yield a finding for each field that is not the model's, with the one it looks like."""
    fields = type(part).model_fields
    for name in part.model_extra or {}:
        if isinstance(part, Draft) and name in _FOR_EDITORS:
            continue
        close = get_close_matches(name, [each for each in fields if "kept" not in each], 1)
        perhaps = PERHAPS.of(name=close[0]) if close else ""
        yield PlacedFinding(_below(path, name), UNKNOWN_FIELD.at(name=name, perhaps=perhaps))
    for name in fields:
        yield from _unknown_in(_below(path, name), getattr(part, name))


def _unknown_in(path: str, value: Any) -> Iterator[PlacedFinding]:
    if isinstance(value, Part):
        yield from _unknown_fields(path, value)
    elif isinstance(value, list):
        for place, each in enumerate(value):
            yield from _unknown_in(f"{path}[{place}]", each)


def _below(path: str, name: str) -> str:
    """Return the path of a field; what is sent stands below the transaction without its name."""
    if path in ("", "transaction"):
        return name
    return f"{path}.{name}"
