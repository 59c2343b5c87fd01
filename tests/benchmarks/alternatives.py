"""The obvious alternatives: each finds the labels most like a text, best first, with scores.

All get the same labels and the same folding (compatibility forms, case, blanks). The score is each
one's own; where it grows with the length of the text it is divided by that length, so that one
threshold can serve for all texts.
"""

import re
import sqlite3
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from heapq import nlargest
from importlib import import_module
from typing import Any

import numpy as np
from rapidfuzz import fuzz, process

DEPTH = 15
"""Labels fetched for each text: enough for five distinct concepts."""

Found = list[tuple[int, float]]
"""Places in the list of labels, with scores, best first."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Alternative:
    """A way of finding labels; slow ones are asked only for a ``sample`` of all texts."""

    name: str
    find: Callable[[str, int], Found]
    sample: int | None = None


class NotInstalled(Exception):
    """An alternative needs something that this environment has not; the sentence names it."""


def fold(text: str) -> str:
    """Return the text in compatibility form, in lower case, with single blanks."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def rapidfuzz_ratio(name: str, scorer: Callable[..., float], labels: Sequence[str]) -> Alternative:
    """Return a linear search with one of rapidfuzz's ratios."""
    folded = [fold(label) for label in labels]

    def find(text: str, depth: int) -> Found:
        found = process.extract(fold(text), folded, scorer=scorer, limit=depth)
        return [(place, score) for _, score, place in found]

    return Alternative(name, find)


def w_ratio(labels: Sequence[str]) -> Alternative:
    """Return rapidfuzz WRatio."""
    return rapidfuzz_ratio("WRatio", fuzz.WRatio, labels)


def w_ratio_first(labels: Sequence[str]) -> Alternative:
    """Return rapidfuzz WRatio for the one best label, which it finds faster than several."""
    folded = [fold(label) for label in labels]

    def find(text: str, _depth: int) -> Found:
        _, score, place = process.extractOne(fold(text), folded, scorer=fuzz.WRatio)
        return [(place, score)]

    return Alternative("WRatio", find)


def token_sort(labels: Sequence[str]) -> Alternative:
    """Return rapidfuzz token_sort_ratio."""
    return rapidfuzz_ratio("token_sort", fuzz.token_sort_ratio, labels)


def fts5(labels: Sequence[str]) -> Alternative:
    """Return SQLite's full text search with trigrams: any of them, ranked by bm25."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE label USING fts5(text, tokenize='trigram')")
    except sqlite3.OperationalError as error:
        raise NotInstalled(
            f"SQLite {sqlite3.sqlite_version} of this Python has no FTS5 trigrams."
        ) from error
    rows = ((place, fold(label)) for place, label in enumerate(labels))
    connection.executemany("INSERT INTO label(rowid, text) VALUES (?, ?)", rows)
    question = "SELECT rowid, rank FROM label WHERE label MATCH ? ORDER BY rank LIMIT ?"

    def find(text: str, depth: int) -> Found:
        folded = fold(text)
        grams = _trigrams(folded)
        if not grams:
            return []
        match = " OR ".join('"' + gram.replace('"', '""') + '"' for gram in grams)
        rows = connection.execute(question, (match, depth)).fetchall()
        return [(place, -rank / len(grams)) for place, rank in rows]

    return Alternative("FTS5", find)


def tantivy(labels: Sequence[str]) -> Alternative:
    """Return tantivy over trigrams, English stems, and words with one letter wrong, by bm25.

    Of its ways of searching and their combinations this was the best on noise.
    """
    engine = _imported("tantivy")
    schema = engine.SchemaBuilder()
    for name, tokenizer in (("grams", "grams"), ("stems", "en_stem"), ("words", "default")):
        schema.add_text_field(name, tokenizer_name=tokenizer)
    schema.add_integer_field("place", stored=True)
    built = schema.build()
    index = engine.Index(built)
    trigrams = engine.TextAnalyzerBuilder(engine.Tokenizer.ngram(3, 3)).build()
    index.register_tokenizer("grams", trigrams)
    writer = index.writer(15_000_000, 1)
    for place, label in enumerate(labels):
        text = fold(label)
        writer.add_document(engine.Document(grams=text, stems=text, words=text, place=place))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def find(text: str, depth: int) -> Found:
        folded = fold(text)
        words, grams = _WORD.findall(folded), _trigrams(folded)
        if not words or not grams:
            return []
        queries = [engine.Query.term_query(built, "grams", gram) for gram in grams]
        queries.append(index.parse_query(" ".join(words), ["stems"]))
        queries += [
            engine.Query.fuzzy_term_query(built, "words", word, distance=1)
            for word in words
            if len(word) > 3
        ]
        any_of = engine.Query.boolean_query([(engine.Occur.Should, query) for query in queries])
        hits = searcher.search(any_of, depth).hits
        return [(searcher.doc(at)["place"][0], score / len(grams)) for score, at in hits]

    return Alternative("tantivy", find)


def reranked(first: Alternative, labels: Sequence[str], shortlist: int = 50) -> Alternative:
    """Return an alternative whose best labels are put in order by rapidfuzz WRatio."""
    folded = [fold(label) for label in labels]

    def find(text: str, depth: int) -> Found:
        places = [place for place, _ in first.find(text, shortlist)]
        choices = {place: folded[place] for place in places}
        found = process.extract(fold(text), choices, scorer=fuzz.WRatio, limit=depth)
        return [(place, score) for _, score, place in found]

    return Alternative(f"{first.name}+rerank", find)


def tantivy_reranked(labels: Sequence[str]) -> Alternative:
    """Return tantivy with its 50 best put in order by rapidfuzz WRatio."""
    return reranked(tantivy(labels), labels)


def tf_idf(labels: Sequence[str]) -> Alternative:
    """Return the cosine of letter trigrams within words, weighted by rarity (scikit-learn)."""
    _imported("sklearn")
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 (bench extra)

    vectorizer = TfidfVectorizer(
        analyzer="char_wb", ngram_range=(3, 3), preprocessor=fold, dtype=np.float32
    )
    matrix = vectorizer.fit_transform(labels).T.tocsr()

    def find(text: str, depth: int) -> Found:
        scores = (vectorizer.transform([text]) @ matrix).toarray()[0]
        best = np.argpartition(-scores, min(depth, len(scores) - 1))[:depth]
        best = best[np.lexsort((best, -scores[best]))]
        return [(int(place), float(scores[place])) for place in best]

    return Alternative("TF-IDF", find)


def difflib_ratio(labels: Sequence[str], sample: int | None) -> Alternative:
    """Return the standard library's ratio, as get_close_matches() uses it, with a cut at 0.5."""
    folded = [fold(label) for label in labels]

    def find(text: str, depth: int) -> Found:
        matcher = SequenceMatcher(None, autojunk=False)
        matcher.set_seq2(fold(text))
        found = []
        for place, label in enumerate(folded):
            matcher.set_seq1(label)
            if matcher.real_quick_ratio() >= 0.5 and matcher.quick_ratio() >= 0.5:
                found.append((matcher.ratio(), -place))
        return [(-place, score) for score, place in nlargest(depth, found)]

    return Alternative("difflib", find, sample)


def _trigrams(folded: str) -> list[str]:
    return sorted({folded[at : at + 3] for at in range(len(folded) - 2)})


def _imported(name: str) -> Any:
    """Return a module of the bench extra; raises NotInstalled with the remedy."""
    try:
        return import_module(name)
    except ImportError as error:
        raise NotInstalled(
            f"{name} is not installed: “pip install -e .[bench]” brings it."
        ) from error
