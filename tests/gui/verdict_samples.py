"""Verdicts that tests of the parts of the workbench share, made by hand."""

from types import MappingProxyType

from gsfiler.gui.terms_checking import read_text
from gsfiler.gui.terms_model import TermsModel
from gsfiler.vocabulary import sentences
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import (
    Acceptance,
    Candidate,
    Change,
    ClassProbability,
    Difference,
    PackedEntry,
    Verdict,
    VerdictKind,
)

HATS = PackedEntry(Entry("hats", 25, basic_number="250002"), "nice", "12-2024")
CABLES = PackedEntry(Entry("cables, electric", 9), "nice", "12-2024")


def never_ignored(_term: Term, _finding: object) -> bool:
    return False


def near(text: str, class_number: int | None = 9) -> Verdict:
    turned = Difference(Change.POLARITY, "non", "")
    return Verdict(
        VerdictKind.NEAR,
        Term(text, class_number),
        CABLES,
        (Candidate(CABLES, 0.9, compare=lambda: (turned,)), Candidate(HATS, 0.5)),
        (sentences.starter_only(), sentences.near(CABLES)),
        MappingProxyType({"US": Acceptance.UNKNOWN}),
        lambda: (ClassProbability(9, 0.8), ClassProbability(1, 0.001)),
    )


def exact(text: str) -> Verdict:
    return Verdict(VerdictKind.EXACT, Term(text, 25), HATS)


def model_of(text: str, known: dict[object, Verdict]) -> TermsModel:
    model = TermsModel(never_ignored)
    model.take(read_text(text, (), known), known)  # type: ignore[arg-type]
    return model
