"""Search as one types: time of each keystroke, and whether the wanted entry shows early."""

import string
from collections.abc import Callable, Iterable, Sequence

from gsfiler.vocabulary.entries import Entry, EntryKind
from gsfiler.vocabulary.suggest import suggestions
from gsfiler.vocabulary.vocabulary import Vocabulary

from . import alternatives, corpus
from .alternatives import fold
from .cases import chooser
from .figures import Figure, Table
from .product import STANDARD_SIZE, Bench, Home
from .quality import made
from .timing import THREAD_ALONE, Times, quantile, timed

TYPED_LABELS = 300
RUNS = 3
WANTED = 1_000
SHOWN = 10
LENGTHS = (5, 8, 12)
RECALL = {5: 80.0, 8: 90.0, 12: 95.0}
P95_MILLISECONDS, WORST_MILLISECONDS = 1.0, 5.0

Find = Callable[[str], Sequence[str]]
"""What gives the basic numbers shown for a text."""


def tables(bench: Bench, large: Home) -> list[Table]:
    """Return the tables about typing; ``large`` holds the vocabulary of 120,000 labels."""
    entries = corpus.read(corpus.nice_files(bench.shared))[0].entries
    labels = [entry for entry in entries if entry.kind != EntryKind.HEADING]
    draw = chooser(5)
    typed = draw.sample(labels, 20 if bench.quick else TYPED_LABELS)
    wanted = draw.sample(labels, 100 if bench.quick else WANTED)
    return [_speed(typed, large), _recall(bench, labels, wanted)]


def _speed(typed: Sequence[Entry], large: Home) -> Table:
    keystrokes = [e.text[:end] for e in typed for end in range(1, len(e.text) + 1)]
    runs = [_typed(keystrokes, large.open()) for _ in range(RUNS)]
    passed, worked = runs[0].passed, runs[0].worked
    settled = [min(times) for times in zip(*(run.passed for run in runs), strict=True)]
    slowest = keystrokes[settled.index(max(settled))]
    figures = [
        Figure(name, (quantile(clock, share),), target, unit="ms", decimals=2, smaller=True)
        for name, clock, share, target in (
            ("half of the keystrokes within", passed, 0.5, ()),
            ("95 % of the keystrokes within", passed, 0.95, (P95_MILLISECONDS,)),
            (f"95 % within, {THREAD_ALONE}", worked, 0.95, ()),
            ("the slowest", passed, 1.0, ()),
            (f"the slowest, best of {RUNS} runs", settled, 1.0, (WORST_MILLISECONDS,)),
        )
    ]
    notes = [
        f"{len(typed)} labels typed letter by letter: {len(keystrokes):,} keystrokes.",
        f"Typed {RUNS} times, each time into a vocabulary opened afresh.",
        f"The slowest keystroke came to “{slowest}”.",
    ]
    return Table(f"Search as one types among {STANDARD_SIZE:,} labels, one thread", figures, notes)


def _typed(keystrokes: Sequence[str], vocabulary: Vocabulary) -> Times:
    suggestions("warm up", vocabulary)
    return timed(lambda text: suggestions(text, vocabulary), keystrokes)


def _recall(bench: Bench, labels: Sequence[Entry], wanted: Sequence[Entry]) -> Table:
    vocabulary = bench.nice.open()

    def ours(text: str) -> list[str]:
        found = suggestions(text, vocabulary, limit=SHOWN)
        return [candidate.packed.entry.basic_number for candidate in found]

    others, notes = _others(labels)
    figures = []
    for wrong in (0, 1):
        for length in LENGTHS:
            texts = [(misspelt(e.text[:length], wrong), e.basic_number) for e in wanted]
            figures.append(
                Figure(
                    f"after {length} letters" + (", one of them wrong" if wrong else ""),
                    (_share(ours, texts),),
                    () if wrong else (RECALL[length],),
                    {name: (_share(find, texts),) for name, find in others.items()},
                )
            )
    notes.append(f"{len(wanted)} labels of Nice 12-2024, the only pack; a synonym counts as found.")
    return Table(f"Wanted entry among the first {SHOWN}, in %", figures, notes)


def misspelt(text: str, wrong: int) -> str:
    """Return the text with ``wrong`` of its letters, never the first, replaced; always the same."""
    draw = chooser(text)
    letters = list(text)
    places = [place for place, letter in enumerate(letters) if place and letter.isalpha()]
    for place in draw.sample(places, min(wrong, len(places))):
        others = [letter for letter in string.ascii_lowercase if letter != letters[place].lower()]
        letters[place] = draw.choice(others)
    return "".join(letters)


def _share(find: Find, texts: Sequence[tuple[str, str]]) -> float:
    return 100 * sum(number in find(text) for text, number in texts) / len(texts)


def _others(labels: Sequence[Entry]) -> tuple[dict[str, Find], list[str]]:
    """Return the alternatives: labels that begin so, the shortest first; trigrams."""
    texts = [entry.text for entry in labels]
    numbers = [entry.basic_number for entry in labels]
    ordered = sorted(range(len(labels)), key=lambda place: (len(texts[place]), texts[place]))
    folded = [(fold(texts[place]), numbers[place]) for place in ordered]

    def beginnings(text: str) -> list[str]:
        start = fold(text)
        return _first(number for label, number in folded if label.startswith(start))

    found: dict[str, Find] = {"shortest prefix": beginnings}
    others, notes = made((alternatives.fts5, alternatives.tantivy, alternatives.tf_idf), texts)
    for other in others:
        found[other.name] = _by_number(other, numbers)
    return found, notes


def _by_number(other: alternatives.Alternative, numbers: Sequence[str]) -> Find:
    return lambda text: _first(numbers[place] for place, _ in other.find(text, 2 * SHOWN))


def _first(numbers: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(numbers))[:SHOWN]
