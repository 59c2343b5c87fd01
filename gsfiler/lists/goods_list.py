"""A list of goods and services as it was read."""

from dataclasses import dataclass
from enum import StrEnum

from gsfiler.core.findings import Finding
from gsfiler.vocabulary.splitting import Separator
from gsfiler.vocabulary.terms import Term


class ListForm(StrEnum):
    """The forms of file a list is read from."""

    TEXT = "text"
    CSV = "csv"
    XLSX = "xlsx"
    DOCX = "docx"
    JSONL = "jsonl"
    XML = "xml"


@dataclass(frozen=True, slots=True)
class GoodsList:
    """The terms of a list, and how it was read.

    ``separators`` is empty where the form has none of its own (a sheet, JSON Lines, XML).
    ``encoding`` and ``delimiter`` are what was given or guessed, so that a face can show them;
    ``languages`` are those the terms name, sorted. ``findings`` say what was changed on the way in
    and what was not taken.
    """

    terms: tuple[Term, ...]
    separators: tuple[Separator, ...] = ()
    source: str = ""
    form: str = ListForm.TEXT
    encoding: str = ""
    delimiter: str = ""
    languages: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


def by_class(goods: GoodsList) -> dict[int | None, tuple[Term, ...]]:
    """Return the terms by class, classes ascending; ``None``, no class, stands first."""
    groups: dict[int | None, list[Term]] = {}
    for term in goods.terms:
        groups.setdefault(term.class_number, []).append(term)
    return {
        number: tuple(groups[number]) for number in sorted(groups, key=lambda number: number or 0)
    }


def languages_of(terms: tuple[Term, ...]) -> tuple[str, ...]:
    """Return the languages that the terms name, sorted."""
    return tuple(sorted({term.language for term in terms if term.language}))
