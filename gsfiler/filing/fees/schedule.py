"""Single items of the Schedule of Fees as lines, and what wrong classes cost."""

from collections.abc import Iterable
from datetime import date

from gsfiler.filing.fees.amounts import FeeTable
from gsfiler.filing.fees.findings import schedule_findings
from gsfiler.filing.fees.lines import FeeLine, FeeSheet, Unit, fee_line, money, total_of
from gsfiler.filing.fees.words import ITEM_WORDS, NOT_DUE
from gsfiler.filing.placed import PlacedFinding
from gsfiler.vocabulary.sentences import WRONG_CLASS

_FREE_TERMS = 20


def schedule_line(
    key: str,
    item: str,
    table: FeeTable,
    on: date,
    quantity: int = 1,
    unit: Unit = "",
    *,
    entry: str = "",
) -> FeeLine:
    """Return the line of an item by its amount on a day; ``entry`` names it in the table.

    Without ``entry`` it is named as the item is.
    """
    entry = entry or item
    picked = table.general_on(entry, on)
    words = ITEM_WORDS.get(entry)
    return fee_line(
        key,
        item,
        words.of() if words else table.words.get(entry, entry),
        picked,
        unit_amount=picked.version.tiers[0].amount if picked else None,
        quantity=quantity,
        unit=unit,
    )


def classification_fees(
    table: FeeTable, on: date, *, ungrouped_terms: int = 0, misclassified_terms: int = 0
) -> FeeSheet:
    """Return what the International Bureau would ask for classifying (Rule 12(1)(b)).

    ``ungrouped_terms`` counts the terms of a list that is not grouped in classes, 0 where it is.
    Items 4.1 and 4.2; nothing is due where both together are below 150 francs. Classes that the
    International Bureau adds cost what each class costs beside it.
    """
    lines = []
    if ungrouped_terms:
        lines.append(schedule_line("ungrouped", "4.1", table, on))
        if (beyond := ungrouped_terms - _FREE_TERMS) > 0:
            lines.append(_terms("4.1-term", table, on, beyond))
    if misclassified_terms:
        lines.append(schedule_line("misclassified", "4.2", table, on))
        lines.append(_terms("4.2-term", table, on, misclassified_terms))
    least = schedule_line("least", "4", table, on, entry="4-least").amount
    tables = tuple(dict.fromkeys(line.table for line in lines if line.table))
    total = total_of(lines)
    is_known = all(line.amount is not None for line in lines)
    if lines and is_known and least is not None and total < least:
        told = NOT_DUE.at(sum=money(total), least=money(least))
        return FeeSheet("classification", on, (), findings=(told,), tables=tables)
    found = tuple(schedule_findings(lines, on))
    return FeeSheet("classification", on, tuple(lines), findings=found, tables=tables)


def misclassified_terms(findings: Iterable[PlacedFinding]) -> int:
    """Return how many terms were found to be known in another class only."""
    wrong = (each for each in findings if each.finding.kind is WRONG_CLASS)
    return len({(each.path, each.finding.start) for each in wrong})


def _terms(entry: str, table: FeeTable, on: date, count: int) -> FeeLine:
    return schedule_line(entry, entry.partition("-")[0], table, on, count, "term", entry=entry)
