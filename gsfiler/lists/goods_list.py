"""A list of goods and services as it was read."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

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


def paragraphs(goods: GoodsList) -> list[tuple[int | None, tuple[Term, ...]]]:
    """Return the terms as they stand below headings: each run of one class, in the list's order.

    Those without a class come first, for below a heading they would be read as of its class.
    """
    ordered = sorted(goods.terms, key=lambda term: term.class_number is not None)
    return [(number, tuple(terms)) for number, terms in groupby(ordered, lambda t: t.class_number)]


def languages_of(terms: tuple[Term, ...]) -> tuple[str, ...]:
    """Return the languages that the terms name, sorted."""
    return tuple(sorted({term.language for term in terms if term.language}))
