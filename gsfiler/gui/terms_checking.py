"""What the workbench computes in the background: the terms of a text, and their verdicts.

Plain functions over snapshots. A text is split as a whole; only the terms that differ from those
shown before are told as changed, and only those without a known verdict are checked.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from time import monotonic

from gsfiler.vocabulary.check import check_term
from gsfiler.vocabulary.splitting import split_terms
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Verdict
from gsfiler.vocabulary.vocabulary import Vocabulary

MAX_TERMS = 200_000
"""Terms that the window shows; more belong in several lists."""

_BATCH_SECONDS = 0.12
_BATCH_TERMS = 400

Known = tuple[str, int | None, str]
"""What a verdict is remembered by, beside parties and edition: wording, class, its problem."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text read into terms, and how they differ from those shown before.

    The ``removed`` rows from ``first`` on became ``inserted`` others. ``verdicts`` are those known;
    ``missing`` are the wordings without one, each with its rows. ``too_many`` says that the terms
    after the first 200,000 were left out.
    """

    text: str
    terms: tuple[Term, ...] = ()
    verdicts: list[Verdict | None] = field(default_factory=list)
    first: int = 0
    removed: int = 0
    inserted: int = 0
    missing: dict[Known, list[int]] = field(default_factory=dict)
    classes: tuple[int, ...] = ()
    characters: int = 0
    too_many: bool = False


def known_by(term: Term) -> Known:
    """Return what the verdict about a term is remembered by."""
    return (term.text, term.class_number, term.class_problem)


def read_text(text: str, before: Sequence[Term], known: Mapping[Known, Verdict]) -> Reading:
    """Return the terms of a text, laid beside the terms shown before."""
    terms = split_terms(text).terms
    too_many = len(terms) > MAX_TERMS
    terms = terms[:MAX_TERMS]
    names = [known_by(term) for term in terms]
    first, same_end = _unchanged([known_by(term) for term in before], names)
    verdicts = [known.get(name) for name in names]
    missing: dict[Known, list[int]] = {}
    for row, verdict in enumerate(verdicts):
        if verdict is None:
            missing.setdefault(names[row], []).append(row)
    return Reading(
        text,
        terms,
        verdicts,
        first,
        len(before) - first - same_end,
        len(terms) - first - same_end,
        missing,
        tuple(sorted({term.class_number for term in terms if term.class_number})),
        sum(len(term.text) for term in terms),
        too_many,
    )


def nearest_first(terms: Sequence[Term], missing: Iterable[Sequence[int]], row: int) -> list[Term]:
    """Return a term of each missing wording: from a row on to the end, then from the start."""
    firsts = [rows[0] for rows in missing]
    ordered = [place for place in firsts if place >= row] + [p for p in firsts if p < row]
    return [terms[place] for place in ordered]


def check_terms(
    terms: Sequence[Term],
    vocabulary: Vocabulary,
    designated: Sequence[str],
    check_stop: Callable[[], None],
) -> Iterator[dict[Known, Verdict]]:
    """Yield the verdicts about terms in batches, a few times a second."""
    batch: dict[Known, Verdict] = {}
    until = monotonic() + _BATCH_SECONDS
    for term in terms:
        check_stop()
        batch[known_by(term)] = check_term(term, vocabulary, designated)
        if len(batch) >= _BATCH_TERMS or monotonic() >= until:
            yield batch
            batch, until = {}, monotonic() + _BATCH_SECONDS
    yield batch


def _unchanged(before: Sequence[Known], after: Sequence[Known]) -> tuple[int, int]:
    """Return how many names at the start and at the end are the same."""
    shorter = min(len(before), len(after))
    start = next((n for n in range(shorter) if before[n] != after[n]), shorter)
    rest = shorter - start
    end = next((n for n in range(rest) if before[-1 - n] != after[-1 - n]), rest)
    return start, end
