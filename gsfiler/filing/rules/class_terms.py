"""From the classes of a form to lists of terms, each term with its place.

A form holds the list of a class as one text a language; the rooms below work with terms. Splitting
is remembered by text, so that a change in one class costs that class alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from gsfiler.core.codes import parse_class
from gsfiler.core.errors import InvalidCode
from gsfiler.core.findings import Finding
from gsfiler.filing.form.goods import ClassDescription, GoodsServices
from gsfiler.filing.rules.places import class_texts, numbered
from gsfiler.vocabulary.check import LONGEST_SEARCHED
from gsfiler.vocabulary.splitting import split_terms
from gsfiler.vocabulary.terms import Term


@dataclass(frozen=True, slots=True)
class ClassText:
    """The list of one class: its text, class (None where it does not parse) and language."""

    text: str
    class_number: int | None
    language: str

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms, their places counted in the text."""
        return _terms(self.text, self.class_number, self.language)

    @property
    def comparable(self) -> tuple[Term, ...]:
        """The terms that can be compared: what is far too long for a term is told by M-087."""
        return tuple(term for term in self.terms if len(term.text) <= LONGEST_SEARCHED)


def class_number(description: ClassDescription) -> int | None:
    """Return the number of a class, 1 to 45; None where it is none."""
    return _class_number(description.class_number)


@lru_cache(maxsize=1_024)
def _class_number(text: str) -> int | None:
    try:
        return parse_class(text)
    except InvalidCode:
        return None


def texts_of(
    path: str, descriptions: Sequence[ClassDescription], language: str
) -> Iterator[tuple[str, ClassText]]:
    """Yield the texts of classes in one language with their paths; texts of others are left out.

    A text that names no language is in that of the form.
    """
    wanted = language.strip().casefold()
    for place, description, wording in class_texts(path, descriptions):
        own = wording.language.strip().casefold() or wanted
        if own == wanted or not wanted:
            yield place, ClassText(wording.text, class_number(description), own)


def in_other_languages(
    descriptions: Sequence[ClassDescription], language: str
) -> Iterator[ClassText]:
    """Yield the texts of those classes that :func:`texts_of` has no text of in a language."""
    for description in descriptions:
        if any(True for _ in texts_of("", [description], language)):
            continue
        for _, _, wording in class_texts("", [description]):
            own = wording.language.strip().casefold()
            yield ClassText(wording.text, class_number(description), own)


def main_list(
    lists: Sequence[GoodsServices], language: str, path: str = "goods_services"
) -> Iterator[tuple[str, ClassText]]:
    """Yield the texts of the main list in one language with their paths."""
    for place, goods in numbered(path, lists):
        yield from texts_of(f"{place}.class_descriptions", goods.class_descriptions, language)


def in_text(finding: Finding, term: Term) -> Finding:
    """Return a finding about a term as one about the text that the term stands in."""
    if finding.start is None or finding.end is None:
        return replace(finding, start=term.start, end=term.end)
    return replace(finding, start=term.start + finding.start, end=term.start + finding.end)


@lru_cache(maxsize=1_024)
def _terms(text: str, number: int | None, language: str) -> tuple[Term, ...]:
    return split_terms(text, class_number=number, language=language, headings=False).terms
