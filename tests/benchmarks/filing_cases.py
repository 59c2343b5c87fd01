"""The application that the section on filings measures: 60 groups of classes, 2,000 terms."""

from collections.abc import Sequence

from gsfiler.filing.draft import BasicMarkDetails, Draft
from gsfiler.filing.drafts.draft_file import OpenDraft
from gsfiler.filing.example import example_draft
from gsfiler.filing.form.goods import ClassDescription, GoodsServices
from gsfiler.filing.form.part import Wording
from gsfiler.filing.madrid import Designation, MadridApplication

from .cases import Case, chooser, real, sample, synthetic
from .product import STANDARD_SIZE, Bench

CLASSES, GROUPS, TERMS = 45, 60, 2_000
NOISY, TRUE = 300, 300
"""How many of the terms are noisy, and how many of real specifications; the rest are listed."""

PARTIES = ("CA", "DE", "FR", "US", "JP", "KR", "CN", "EM", "GB", "CH", "NO", "BR", "AU", "IN")


def large_filing(bench: Bench, seed: int = 1) -> OpenDraft:
    """Return the example with 2,000 terms in 60 groups and many parties; each seed another list."""
    opened = example_draft()
    draft = opened.draft.model_copy(deep=True)
    form = application_of(draft)
    listed = groups(_terms(bench, seed))
    form.goods_services = [
        GoodsServices(classification_version="13-2026", class_descriptions=list(listed))
    ]
    form.designations = [Designation(country=code) for code in PARTIES]
    draft.desk.basic_marks = [
        BasicMarkDetails(
            office="IE",
            number="999001",
            holders=["Brackenwick Candles Limited"],
            class_descriptions=[group.model_copy(deep=True) for group in listed],
        )
    ]
    return OpenDraft(draft, opened.contents)


def application_of(draft: Draft) -> MadridApplication:
    """Return the one application of a draft."""
    form = draft.transaction.forms[0]
    assert isinstance(form, MadridApplication)
    return form


def _terms(bench: Bench, seed: int) -> list[tuple[int, str]]:
    """Return class and text of every term: most as the vocabulary lists them."""
    odd = [
        *sample(synthetic(bench.shared), NOISY, seed=seed),
        *sample(real(bench.shared), TRUE, seed=seed),
    ]
    entries = bench.entries(STANDARD_SIZE)
    places = chooser(seed).sample(range(len(entries)), TERMS - len(odd))
    listed = [(entries[place].class_number or 9, entries[place].text) for place in places]
    return [*listed, *((_class(case), case.text) for case in odd)]


def _class(case: Case) -> int:
    return case.given_class or min(case.classes, default=9)


def groups(terms: Sequence[tuple[int, str]]) -> list[ClassDescription]:
    """Return the terms by class, the fullest classes in two groups."""
    by_class: dict[int, list[str]] = {number: [] for number in range(1, CLASSES + 1)}
    for number, text in terms:
        # A semicolon inside would make two terms of one.
        by_class[number].append(text.replace(";", ","))
    fullest = sorted(by_class, key=lambda number: -len(by_class[number]))[: GROUPS - CLASSES]
    return [
        ClassDescription(
            class_number=str(number),
            descriptions=[Wording(text="; ".join(part), language="en")],
        )
        for number, texts in by_class.items()
        for part in _halves(texts, halve=number in fullest)
    ]


def _halves(texts: list[str], *, halve: bool) -> list[list[str]]:
    middle = len(texts) // 2
    return [texts[:middle], texts[middle:]] if halve else [texts]
