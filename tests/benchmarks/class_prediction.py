"""The class predictor alone, beside a linear SVM that is trained on the same texts.

The alternative is scikit-learn's LinearSVC with its default C on TF-IDF of words (1 to 2) and of
letters within words (2 to 5). Protocols:

- *Nice only*: labels, headings, explanatory notes and introductions of Nice 12-2024;
- *all lists*: these and every other shared list, judged on the real terms that stand in none;
- *NICE-45* (Karl and Scherp 2022): all labels of Nice 12-2024, 70 / 30 at random with seed 42;
- *own*: with gsfiler's starter vocabulary, everyday words and equivalent words to learn from, too.
  Without "own", nothing but the official texts is learnt from.
"""

import csv
import json
from collections.abc import Callable, Container, Mapping, Sequence
from functools import partial
from importlib import import_module
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np

from gsfiler.core.shipped import shipped_text
from gsfiler.vocabulary.class_examples import class_text_examples
from gsfiler.vocabulary.class_training import calibration, train
from gsfiler.vocabulary.classes import ClassPredictor, blend
from gsfiler.vocabulary.content import PackContent
from gsfiler.vocabulary.entries import Entry, EntryKind
from gsfiler.vocabulary.equivalents import load_equivalents
from gsfiler.vocabulary.index import build_arrays, head_word
from gsfiler.vocabulary.match import Matcher
from gsfiler.vocabulary.starter import starter_content
from gsfiler.vocabulary.text import key, words

from . import corpus

Pairs = list[tuple[str, int]]
Record = Mapping[str, Any]
Scores = Callable[[Sequence[str]], np.ndarray]

NEAREST = 12


def run(shared: Path) -> list[tuple[str, str]]:
    """Return names and figures: accuracy among the first and the first three, in %; costs."""
    (nice,) = corpus.read(corpus.nice_files(shared))
    labels = [
        (each.text, each.class_number) for each in nice.entries if each.kind != EntryKind.HEADING
    ]
    official = _official(nice)
    lists = list(dict.fromkeys((*official, *_other_lists(shared))))
    terms = [json.loads(line) for line in _lines(shared / "eval" / "real.jsonl")]
    unlisted = [term for term in terms if not _listed(term)]
    return [
        *_protocol("Nice only", official, terms),
        *_protocol("all lists, terms in none of them", lists, unlisted),
        *_nice_45(labels),
        *_costs(shared, official, [term["text"] for term in terms]),
    ]


def _protocol(name: str, pairs: Pairs, terms: Sequence[Record]) -> list[tuple[str, str]]:
    own, equivalents = _own(), _equivalents()
    plain = _ours(pairs, {})
    knowing = _ours([*pairs, *own], equivalents)
    near = _nearest(pairs, [term["text"] for term in terms], equivalents)
    contenders: dict[str, Scores] = {
        "gsfiler": plain,
        "gsfiler, own": knowing,
        "gsfiler, own, and the nearest entries": partial(_with_nearest, knowing, near),
        "linear SVM": _alternative(pairs),
        "linear SVM, own": _alternative([*pairs, *own]),
    }
    kinds = _kinds(terms, {key(text) for text, _ in (*pairs, *own)})
    rows = [(f"{name}: texts learnt from", f"{len(pairs):,}, own {len(own):,}")]
    for contender, scores_of in contenders.items():
        scores = scores_of([term["text"] for term in terms])
        rows += [
            (f"{name}, {kind} (n={len(chosen)}): {contender}", _tops(scores, terms, chosen))
            for kind, chosen in kinds.items()
        ]
        if contender.startswith("gsfiler"):
            right = _right(scores, terms, 1)
            rows.append((f"{name}: calibration error of {contender}", _error(scores, right)))
    return rows


def _nice_45(labels: Pairs) -> list[tuple[str, str]]:
    order = np.random.RandomState(42).permutation(len(labels))
    size = -(-3 * len(labels) // 10)
    held_out = [labels[place] for place in order[:size]]
    learnt = [labels[place] for place in order[size:]]
    terms = [{"expected_classes": [number]} for _, number in held_out]
    texts = [text for text, _ in held_out]
    contenders = {
        "gsfiler": _ours(learnt, {}),
        "gsfiler, equivalent words": _ours(learnt, _equivalents()),
        "linear SVM": _alternative(learnt),
    }
    return [
        (f"NICE-45 (n={size}): {name}", f"{100 * _right(scores(texts), terms, 1).mean():.1f}")
        for name, scores in contenders.items()
    ]


def _costs(shared: Path, official: Pairs, texts: Sequence[str]) -> list[tuple[str, str]]:
    rows = []
    many = [(e.text, e.class_number) for e in islice(corpus.entries(shared), 120_000)]
    for pairs in (many, official):
        start = perf_counter()
        arrays = train([text for text, _ in pairs], [number for _, number in pairs])
        seconds = perf_counter() - start
        size = sum(array.nbytes for array in arrays.values()) / 1e6
        rows.append((f"training on {len(pairs):,} texts", f"{seconds:.1f} s, {size:.1f} MB"))
    predictor = ClassPredictor(arrays)
    for state in ("first time", "again"):
        times = []
        for text in texts:
            start = perf_counter()
            predictor.probabilities(text)
            times.append(1e6 * (perf_counter() - start))
        middle, most = np.percentile(times, (50, 95))
        rows.append((f"predicting a term, {state}", f"p50 {middle:.0f} µs, p95 {most:.0f} µs"))
    return rows


def _ours(pairs: Pairs, equivalents: Mapping[str, Sequence[str]]) -> Scores:
    arrays = train([text for text, _ in pairs], [n for _, n in pairs], equivalents=equivalents)
    predictor = ClassPredictor(arrays)
    return lambda texts: np.array([predictor.probabilities(text) for text in texts])


def _with_nearest(
    scores: Scores, near: Sequence[list[tuple[int, float]]], texts: Sequence[str]
) -> np.ndarray:
    return np.array([blend(each, hits) for each, hits in zip(scores(texts), near, strict=True)])


def _nearest(
    pairs: Pairs, texts: Sequence[str], equivalents: Mapping[str, Sequence[str]]
) -> list[list[tuple[int, float]]]:
    """Return classes and scores of the entries nearest to each text."""
    arrays = build_arrays([Entry(*pair) for pair in pairs], [], list(range(len(pairs))))
    matcher = Matcher(arrays, equivalents)
    return [
        [
            (pairs[hit.entry][1], hit.score)
            for hit in matcher.search(words(text), head_word(text))[:NEAREST]
        ]
        for text in texts
    ]


def _alternative(pairs: Pairs) -> Scores:
    """Return the linear SVM; without scikit-learn, ImportError names it."""
    text = import_module("sklearn.feature_extraction.text")
    vectors = import_module("sklearn.pipeline").make_union(
        text.TfidfVectorizer(ngram_range=(1, 2)),
        text.TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5)),
    )
    model = import_module("sklearn.svm").LinearSVC()
    model.fit(vectors.fit_transform([each for each, _ in pairs]), [n for _, n in pairs])
    return lambda texts: model.decision_function(vectors.transform(texts))


def _official(nice: PackContent) -> Pairs:
    entries = [(entry.text, entry.class_number) for entry in nice.entries]
    return [*entries, *class_text_examples(nice.class_texts)]


def _other_lists(shared: Path) -> Pairs:
    pairs = [
        (entry.text, entry.class_number)
        for content in corpus.read(corpus.list_files(shared))
        for entry in content.entries
        if entry.language == "en"
    ]
    for row in _rows(shared / "vocab" / "euipo_similarity_pairs.tsv"):
        pairs += [(row[f"term{side}"], int(row[f"class{side}"])) for side in "12"]
    titles = _rows(shared / "vocab" / "tmclass_taxonomy_en_20250627.tsv")
    return pairs + [(row["title"], int(row["class"])) for row in titles if row["class"] != "0"]


def _own() -> Pairs:
    starter = [(entry.text, entry.class_number) for entry in starter_content().entries]
    everyday = csv.DictReader(
        shipped_text("vocabulary/everyday.tsv").splitlines(),
        delimiter="\t",
        quoting=csv.QUOTE_NONE,
    )
    return starter + [(row["everyday"], int(row["class"])) for row in everyday]


def _equivalents() -> dict[str, tuple[str, ...]]:
    return load_equivalents(shipped_text("vocabulary/equivalents.tsv"))


def _rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(_lines(path), delimiter="\t", quoting=csv.QUOTE_NONE))


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").split("\n")[:-1]


def _listed(term: Record) -> bool:
    return any(term[name] for name in ("in_ncl_2024", "in_ncl_2026", "in_eutm_vocab"))


def _kinds(terms: Sequence[Record], learnt: Container[str]) -> dict[str, list[int]]:
    real = [place for place, term in enumerate(terms) if term["kind"] == "real"]
    return {
        "kind real": real,
        "of these not learnt, not even as own": [
            place for place in real if key(terms[place]["text"]) not in learnt
        ],
        "all kinds": list(range(len(terms))),
    }


def _right(scores: np.ndarray, terms: Sequence[Record], depth: int) -> np.ndarray:
    """Return for each term whether one of its classes is among the first ``depth``."""
    first = np.argsort(-scores, axis=1, kind="stable")[:, :depth] + 1
    pairs = zip(first.tolist(), terms, strict=True)
    return np.array([not set(found).isdisjoint(t["expected_classes"]) for found, t in pairs])


def _tops(scores: np.ndarray, terms: Sequence[Record], chosen: Sequence[int]) -> str:
    return " / ".join(f"{100 * _right(scores, terms, n)[chosen].mean():.1f}" for n in (1, 3))


def _error(scores: np.ndarray, right: np.ndarray) -> str:
    """Return the expected calibration error; any right class counts as the one guessed."""
    guessed = scores.argmax(axis=1) + 1
    _, error = calibration(np.log(scores), np.where(right, guessed, guessed % 45 + 1))
    return f"{error:.3f}"


def main() -> None:
    """Print the figures for the shared folder named on the command line."""
    from sys import argv  # noqa: PLC0415 (only when run as a program)

    for name, figure in run(Path(argv[1])):
        print(f"{name:90} {figure}")


if __name__ == "__main__":
    main()
