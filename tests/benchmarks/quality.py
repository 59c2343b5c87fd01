"""Is the right entry found and is the verdict right: ours and the alternatives, same labels."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from gsfiler.core.shipped import shipped_text
from gsfiler.vocabulary.check import check_term
from gsfiler.vocabulary.entries import EntryKind
from gsfiler.vocabulary.everyday import read_everyday
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.text import words
from gsfiler.vocabulary.verdict import VerdictKind
from gsfiler.vocabulary.vocabulary import Vocabulary

from . import alternatives, corpus
from .alternatives import DEPTH, Alternative, NotInstalled
from .cases import (
    BASIC_KINDS,
    EVERYDAY,
    NONSENSE_KINDS,
    POSITIVE_KINDS,
    Case,
    by_kind,
    nonsense,
    read_cases,
    sample,
    synthetic,
)
from .figures import OURS, Figure, Table
from .product import Bench

SHOWN = 5
DIFFLIB_PER_KIND, DIFFLIB_PER_KIND_QUICK = 12, 2
KEPT_POSITIVES = 0.95
NO_VERDICT = (VerdictKind.UNKNOWN, VerdictKind.VAGUE, VerdictKind.MALFORMED)
SAME = (VerdictKind.EXACT, VerdictKind.VARIANT)
NEAR_OR_SAME = (*SAME, VerdictKind.NEAR)
TARGETS = {"mixed": (93.0, 98.0), "reworded": (91.0, 98.0)}


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said of a case: basic numbers best first, and what the verdict speaks of.

    An entry without a number, such as a class heading, stands as an empty number: a miss. For the
    alternatives, which know no verdicts, ``verdict`` is exact from their threshold on.
    """

    case: Case
    numbers: tuple[str, ...]
    verdict: VerdictKind = VerdictKind.UNKNOWN
    matched: str = ""
    score: float = 0.0

    @property
    def first(self) -> bool:
        """Whether the right entry is first."""
        return bool(self.numbers) and self.numbers[0] in self.case.numbers

    @property
    def found(self) -> bool:
        """Whether the right entry is among those shown."""
        return not self.case.numbers.isdisjoint(self.numbers)


Answers = Mapping[str, Sequence[Answer]]
"""Answers by kind of case."""


def run(bench: Bench) -> list[Table]:
    """Return the tables of the section."""
    cases = dev_cases(bench.shared, bench.per_kind)
    vocabulary = bench.nice.open()
    entries = corpus.read(corpus.nice_files(bench.shared))[0].entries
    labels = [entry for entry in entries if entry.kind != EntryKind.HEADING]
    texts, numbers = [e.text for e in labels], [e.basic_number for e in labels]
    of_difflib = DIFFLIB_PER_KIND_QUICK if bench.quick else DIFFLIB_PER_KIND
    makers = (
        alternatives.w_ratio,
        alternatives.token_sort,
        alternatives.fts5,
        alternatives.tantivy,
        alternatives.tf_idf,
        lambda labels: alternatives.difflib_ratio(labels, of_difflib),
    )
    found, notes = made(makers, texts)
    notes.append(f"difflib is slow and was asked {of_difflib} cases of each kind, the others all.")
    return tables(measure(cases, vocabulary, found, numbers), notes)


def dev_cases(shared: Path, per_kind: int | None) -> dict[str, list[Case]]:
    """Return the development cases by kind, at most ``per_kind`` of each."""
    cases = [*synthetic(shared), *read_cases(EVERYDAY), *nonsense(shared)]
    return {kind: sample(chosen, per_kind) for kind, chosen in by_kind(cases).items()}


def made(
    makers: Iterable[Callable[[Sequence[str]], Alternative]], labels: Sequence[str]
) -> tuple[list[Alternative], list[str]]:
    """Return the alternatives that can be made here, and a sentence for each that cannot."""
    found, notes = [], []
    for maker in makers:
        try:
            found.append(maker(labels))
        except NotInstalled as missing:
            notes.append(str(missing))
    return found, notes


def measure(
    cases: Mapping[str, Sequence[Case]],
    vocabulary: Vocabulary,
    others: Sequence[Alternative],
    numbers: Sequence[str],
) -> dict[str, Answers]:
    """Return everybody's answers by name; ``numbers`` are those of the alternatives' labels."""
    answers: dict[str, Answers] = {
        OURS: {kind: [ask(case, vocabulary) for case in asked] for kind, asked in cases.items()}
    }
    for other in others:
        given = {
            kind: [_ask_other(case, other, numbers) for case in sample(asked, other.sample)]
            for kind, asked in cases.items()
        }
        answers[other.name] = _with_threshold(given)
    return answers


def ask(case: Case, vocabulary: Vocabulary) -> Answer:
    """Return our answer to a case."""
    verdict = check_term(Term(case.text, case.given_class), vocabulary)
    ranked = [candidate.packed.entry.basic_number for candidate in verdict.candidates]
    matched = verdict.match.entry.basic_number if verdict.match else ""
    return Answer(case, tuple(dict.fromkeys(ranked))[:SHOWN], verdict.kind, matched)


def _ask_other(case: Case, other: Alternative, numbers: Sequence[str]) -> Answer:
    found = other.find(case.text, DEPTH)
    ranked = tuple(dict.fromkeys(numbers[place] for place, _ in found))[:SHOWN]
    score = found[0][1] if found else float("-inf")
    return Answer(case, ranked, matched=ranked[0] if ranked else "", score=score)


def _with_threshold(given: Answers) -> Answers:
    """Call exact what reaches the score that keeps 95 % of the right positives."""
    right = sorted(a.score for kind in POSITIVE_KINDS for a in given.get(kind, ()) if a.first)
    threshold = right[int(len(right) * (1 - KEPT_POSITIVES))] if right else float("inf")
    return {
        kind: [
            Answer(a.case, a.numbers, VerdictKind.EXACT, a.matched, a.score)
            if a.score >= threshold
            else a
            for a in answers
        ]
        for kind, answers in given.items()
    }


def tables(answers: Mapping[str, Answers], notes: Sequence[str]) -> list[Table]:
    """Return what the answers come to."""
    threshold = (
        "The alternatives know no verdicts: theirs is the score that keeps 95 % of their right "
        "positives."
    )
    return [
        Table("Right entry, top-1 / top-5 in %", _found_figures(answers), notes),
        Table("Right verdict, in %", _verdict_figures(answers), [threshold]),
    ]


def _found_figures(answers: Mapping[str, Answers]) -> list[Figure]:
    kinds = [k for k in answers[OURS] if not k.startswith("oov_") and k != "near_miss"]
    figures = []
    for kind in [kind for kind in kinds if kind != "everyday"]:
        by_name = {name: _top(given[kind]) for name, given in answers.items()}
        missed = [_told(answer) for answer in answers[OURS][kind] if not answer.first]
        figures.append(_figure(kind, by_name, TARGETS.get(kind, ()), missed=missed))
    basic = [kind for kind in BASIC_KINDS if kind in kinds]
    if basic:
        by_name = {name: _mean_top(given, basic) for name, given in answers.items()}
        figures.append(_figure("mean of the eight basic kinds", by_name, (98.5, 99.8)))
    if "everyday" in kinds:
        fifth = {name: _top(given["everyday"])[1:] for name, given in answers.items()}
        missed = [_told(answer) for answer in answers[OURS]["everyday"] if not answer.found]
        figures.append(_figure("everyday words, top-5", fifth, (60.0,), missed=missed))
        figures += _everyday_apart(answers)
    return figures


def _verdict_figures(answers: Mapping[str, Answers]) -> list[Figure]:
    def given_verdict(answer: Answer) -> bool:
        return answer.verdict not in NO_VERDICT

    def called_same(answer: Answer) -> bool:
        return answer.verdict in SAME

    def called_near(answer: Answer) -> bool:
        return answer.verdict in NEAR_OR_SAME and answer.matched in answer.case.numbers

    def called_wrong_class(answer: Answer) -> bool:
        return answer.verdict is VerdictKind.WRONG_CLASS and answer.matched in answer.case.numbers

    figures = [
        _share("nonsense given a verdict", answers, NONSENSE_KINDS, given_verdict, (0.0,)),
        *(_share(f"  {kind}", answers, [kind], given_verdict) for kind in NONSENSE_KINDS),
        _share("near miss called exact or variant", answers, ["near_miss"], called_same, (0.0,)),
    ]
    figures += [
        _share(
            "right positives at least near",
            answers,
            POSITIVE_KINDS,
            called_near,
            (97.0,),
            smaller=False,
        ),
        *(_share(f"  {k}", answers, [k], called_near, smaller=False) for k in POSITIVE_KINDS),
    ]
    ours = {OURS: answers[OURS]}
    figures.append(
        _share("wrong class called so", ours, ["wrong_class"], called_wrong_class, smaller=False)
    )
    return [figure for figure in figures if figure.ours]


def _share(
    measure_name: str,
    answers: Mapping[str, Answers],
    kinds: Sequence[str],
    holds: Callable[[Answer], bool],
    target: tuple[float, ...] = (),
    *,
    smaller: bool = True,
) -> Figure:
    """Return in how many of a hundred answers something holds; no number where none was given."""
    by_name: dict[str, tuple[float, ...]] = {}
    for name, given in answers.items():
        asked = [answer for kind in kinds for answer in given.get(kind, ())]
        by_name[name] = (100 * mean(holds(answer) for answer in asked),) if asked else ()
    ours = [answer for kind in kinds for answer in answers[OURS].get(kind, ())]
    missed = [_told(answer) for answer in ours if holds(answer) is smaller]
    return _figure(measure_name, by_name, target if ours else (), smaller=smaller, missed=missed)


def _figure(
    measure_name: str,
    by_name: Mapping[str, tuple[float, ...]],
    target: tuple[float, ...],
    *,
    smaller: bool = False,
    missed: Sequence[str] = (),
) -> Figure:
    others = {name: numbers for name, numbers in by_name.items() if name != OURS}
    return Figure(
        measure_name, by_name[OURS], target, others, smaller=smaller, missed=tuple(missed)
    )


def _everyday_apart(answers: Mapping[str, Answers]) -> list[Figure]:
    """Return the everyday words apart: those our own table holds as they stand, and the others."""
    table = {
        " ".join(words(row.phrase))
        for row in read_everyday(shipped_text("vocabulary/everyday.tsv"))
    }
    parts = {"in our table": True, "not in our table": False}
    figures = []
    for name, inside in parts.items():
        chosen = {
            whose: [
                answer
                for answer in given["everyday"]
                if (" ".join(words(answer.case.text)) in table) is inside
            ]
            for whose, given in answers.items()
        }
        if all(chosen.values()):
            fifth = {whose: _top(given)[1:] for whose, given in chosen.items()}
            figures.append(_figure(f"  {name} ({len(chosen[OURS])})", fifth, ()))
    return figures


def _top(answers: Sequence[Answer]) -> tuple[float, float]:
    return (
        100 * mean(answer.first for answer in answers),
        100 * mean(answer.found for answer in answers),
    )


def _mean_top(given: Answers, kinds: Sequence[str]) -> tuple[float, float]:
    tops = [_top(given[kind]) for kind in kinds]
    return mean(first for first, _ in tops), mean(found for _, found in tops)


def _told(answer: Answer) -> str:
    right = ", ".join(sorted(answer.case.numbers)) or "none"
    shown = ", ".join(number or "heading" for number in answer.numbers) or "nothing"
    return f"{answer.case.id}: “{answer.case.text}” is {answer.verdict}: {shown} (right: {right})"
