"""Learn the class of a term from the entries in force, once, when the index is built.

The model is one weight per feature and class; a term's score for a class is the sum of the weights
of its features, scaled by how rare each is (:mod:`class_features` says what a feature is). Three
teachers make the weights, each of them linear, so that they add up to one table:

- for each class, and for each family of classes with much in common (all services, chemicals,
  food …), a line that separates its terms from all others: a squared hinge loss, regularised,
  minimised by a few Newton steps, each solved by conjugate gradients;
- a little of the classes' word statistics (multinomial naive Bayes), for features too rare to have
  moved a line;
- one temperature, which makes probabilities out of scores: chosen on an eighth of the terms,
  which the lines have not seen until then. After that they learn from these terms too.

Training is the same on every run: no chance is involved.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from gsfiler.core.codes import LAST_CLASS
from gsfiler.vocabulary.arrays import Array
from gsfiler.vocabulary.class_examples import (
    MOST_TERMS,
    Examples,
    class_text_examples,
    examples_of,
    most_telling,
)
from gsfiler.vocabulary.class_features import Equivalents, feature_equivalents
from gsfiler.vocabulary.entries import ClassText
from gsfiler.vocabulary.sparse import Cells, Sparse

FAMILIES = (
    (range(35, 46), 1.15),
    ((1, 2, 3, 4, 5), 0.15),
    ((29, 30, 31, 32, 33), 0.15),
    ((7, 8, 9, 10, 11, 12, 13, 15), 0.15),
    ((22, 23, 24, 25, 26, 27), 0.15),
    ((6, 17, 19, 20, 21), 0.15),
    ((14, 18, 25), 0.15),
    ((3, 5, 10, 44), 0.15),
    ((9, 35, 38, 41, 42), 0.15),
)
"""Classes with much in common, and what their common line weighs beside that of each class."""

STATISTICS_WEIGHT = 0.04
STATISTICS_SMOOTHING = 0.02
ERROR_COST = 0.7
SMALL_CLASS_FAVOUR = 0.5
"""How far a class with few terms is made up for, 0 to 1: Nice's counts are not a user's."""

FIRST_STEPS, LAST_STEPS, GRADIENTS = 5, 2, 5
FEWEST_HELD_OUT = 20
USUAL_TEMPERATURE = 3.0
"""With fewer terms held out than that, the temperature is the usual one."""

_SOLVED = np.float32(1e-5)
"""An equation is solved when the square of what is left is this share of the first."""


def train(
    texts: Sequence[str],
    classes: Sequence[int],
    class_texts: Sequence[ClassText] = (),
    equivalents: Mapping[str, Sequence[str]] | None = None,
) -> dict[str, Array]:
    """Return the arrays of a class predictor.

    ``classes`` are 1 to 45, one for each text; of ``class_texts`` the explanatory notes are learnt
    from too, what they exclude for the class that they point to. ``equivalents`` are folded words
    that mean the same. ``class_facts`` holds the scale of an unknown word, the temperature, and
    accuracy and expected calibration error, both 0 to 1, on the terms held out.
    """
    notes = class_text_examples(class_texts)
    pairs = [*zip(texts, classes, strict=True), *notes]
    alike = feature_equivalents(equivalents or {})
    examples = examples_of(most_telling(pairs, MOST_TERMS), alike)
    if not len(examples.labels):
        return _untrained()
    weights, bias, facts = _learn(examples)
    return {
        "class_features": examples.keys,
        "class_scales": examples.scales.astype(np.float16),
        "class_weights": weights.astype(np.float16),
        "class_bias": bias.astype(np.float32),
        "class_equivalents": _pairs(alike),
        "class_facts": np.array([examples.rarest, *facts], np.float32),
    }


def _untrained() -> dict[str, Array]:
    return {
        "class_features": np.zeros(0, np.uint32),
        "class_scales": np.zeros(0, np.float16),
        "class_weights": np.zeros((0, LAST_CLASS), np.float16),
        "class_bias": np.zeros(LAST_CLASS, np.float32),
        "class_equivalents": _pairs({}),
        "class_facts": np.array([1.0, 1.0, 0.0, 0.0], np.float32),
    }


def _pairs(equivalents: Equivalents) -> Array:
    pairs = [(word, other) for word, others in sorted(equivalents.items()) for other in others]
    return np.array(pairs, np.uint32).reshape(-1, 2)


class _Likeness:
    """How alike any two terms are: their features in common, letters by way of tokens.

    A feature that one term alone has makes it like itself only, and needs no place in a matrix.
    """

    def __init__(self, examples: Examples) -> None:
        n_terms, n_tokens = len(examples.labels), examples.n_tokens
        words, self._own = _shared(examples.words.normalised(), n_terms)
        letters, self._own_of_token = _shared(examples.letters.normalised(), n_tokens)
        self._n_words = int(words.columns.max(initial=-1)) + 1
        n_letters = int(letters.columns.max(initial=-1)) + 1
        self._letters = Sparse.of(letters, n_tokens)
        self._letters_turned = Sparse.of(letters.turned(), n_letters)
        terms = words.beside(examples.tokens.normalised(), self._n_words)
        self._terms = Sparse.of(terms, n_terms)
        self._terms_turned = Sparse.of(terms.turned(), self._n_words + n_tokens)

    def sums(self, values: Array) -> Array:
        """Return for each term the sum of all terms' values, as much as they are like it."""
        features = self._terms_turned @ values
        of_tokens = features[self._n_words :]
        by_letters = self._letters @ (self._letters_turned @ of_tokens)
        of_tokens *= self._own_of_token
        of_tokens += by_letters
        summed = self._terms @ features
        summed += self._own * values
        return summed


def _shared(cells: Cells, height: int) -> tuple[Cells, Array]:
    """Return the cells of columns with several, renumbered; and squares of the rest, row by row.

    The commonest column comes first: what is read most often lies together in memory.
    """
    counts = np.bincount(cells.columns)
    alone = (counts == 1)[cells.columns]
    own = np.bincount(cells.rows[alone], cells.values[alone].astype(np.float64) ** 2, height)
    shared = cells.where(~alone)
    numbers = np.empty(len(counts), np.intp)
    numbers[np.argsort(-counts, kind="stable")] = np.arange(len(counts))
    return shared._replace(columns=numbers[shared.columns]), own.astype(np.float32)[:, None]


def _weights(examples: Examples, values: Array) -> Array:
    """Return for each feature the sum of the terms' values, as much as they have of it."""
    n_features = len(examples.keys)
    words, tokens = examples.words.normalised(), examples.tokens.normalised()
    of_tokens = Sparse.of(tokens.turned(), examples.n_tokens) @ values
    letters = examples.letters.normalised().turned()
    weights: Array = Sparse.of(words.turned(), n_features) @ values
    weights += Sparse.of(letters, n_features) @ of_tokens
    return weights


def _held_out_scores(examples: Examples, weights: Array) -> Array:
    """Return the scores of the terms held out; word features that no other has are unknown."""
    learnt = ~examples.held_out[examples.words.rows]
    seen = np.zeros(len(examples.keys), np.bool_)
    seen[examples.words.columns[learnt]] = True
    words = examples.words.where(~learnt & seen[examples.words.columns]).normalised()
    tokens = examples.tokens.where(examples.held_out[examples.tokens.rows]).normalised()
    by_letters = Sparse.of(examples.letters.normalised(), examples.n_tokens) @ weights
    n_terms = len(examples.labels)
    scores = Sparse.of(words, n_terms) @ weights + Sparse.of(tokens, n_terms) @ by_letters
    held_out: Array = scores[examples.held_out]
    return held_out


def _learn(examples: Examples) -> tuple[Array, Array, tuple[float, float, float]]:
    """Return weights, bias; and temperature, accuracy and calibration error as held out."""
    everything = np.ones(len(examples.labels), np.bool_)
    learnt = everything if _too_few(examples) else ~examples.held_out
    lines = _Lines(_Likeness(examples), _targets(examples.labels))
    lines.step(_costs(examples.labels, learnt), FIRST_STEPS)
    temperature, accuracy, error = USUAL_TEMPERATURE, 0.0, 0.0
    if not learnt.all():
        weights, bias = _added_up(examples, lines.say, learnt)
        scores = _held_out_scores(examples, weights) + bias
        wanted = examples.labels[examples.held_out]
        temperature = best_temperature(scores, wanted)
        accuracy, error = calibration(scores * temperature, wanted)
        lines.step(_costs(examples.labels, everything), LAST_STEPS)
    weights, bias = _added_up(examples, lines.say, everything)
    return weights * temperature, bias * temperature, (temperature, accuracy, error)


def _too_few(examples: Examples) -> bool:
    return int(examples.held_out.sum()) < FEWEST_HELD_OUT or bool(examples.held_out.all())


def _targets(labels: Array) -> Array:
    """Return 1 for the class of a term and its families, -1 for the others."""
    members = np.eye(LAST_CLASS, dtype=np.float32)[labels - 1]
    targets = np.concatenate((members, members @ _FAMILY_MEMBERS.T), axis=1)
    return 2 * targets - 1


def _costs(labels: Array, learnt: Array) -> Array:
    """Return what an error costs: nothing where a term is not to be learnt from."""
    counts = np.bincount(labels[learnt] - 1, minlength=LAST_CLASS)
    present = np.count_nonzero(counts)
    favour = (learnt.sum() / present / np.maximum(counts, 1)) ** SMALL_CLASS_FAVOUR
    costs = np.full((len(labels), LAST_CLASS + len(FAMILIES)), ERROR_COST, np.float32)
    costs[np.arange(len(labels)), labels - 1] *= favour[labels - 1]
    costs[~learnt] = 0.0
    return costs


class _Lines:
    """Separating lines in the making.

    A line is a sum of the terms, each as much as it has a ``say`` in it. Without a say, a term is
    in no class: its score is -1 in each, as are most.
    """

    def __init__(self, likeness: _Likeness, targets: Array) -> None:
        self._likeness, self._targets = likeness, targets
        self.say = np.zeros_like(targets)
        self._scores = np.full_like(targets, -1)

    def step(self, costs: Array, times: int) -> None:
        """Take Newton steps: only terms within their margin are errors in each."""
        for _ in range(times):
            within = np.where(self._targets * self._scores <= 1, 2 * costs, np.float32(0))
            self._descend(within, within * (self._targets - self._scores) - self.say)

    def _descend(self, within: Array, residual: Array) -> None:
        """Add the solution of one Newton step, as conjugate gradients find it.

        Vectors are sums of terms, too; beside each goes its product with all terms, so that an
        iteration takes but one pass over the matrices.
        """
        seen = self._likeness.sums(residual)
        direction, seen_direction = residual.copy(), seen.copy()
        length = _products(residual, seen)
        smallest, nought = _SOLVED * length, np.zeros_like(length)
        for _ in range(GRADIENTS):
            curved = within * seen_direction
            seen_curvature = self._likeness.sums(curved)
            seen_curvature += seen_direction
            curved += direction
            curvature = _products(direction, seen_curvature)
            going = length > smallest
            size = np.divide(length, np.maximum(curvature, length), where=going, out=nought.copy())
            self.say += size * direction
            self._scores += size * seen_direction
            residual -= size * curved
            seen -= size * seen_curvature
            previous, length = length, _products(residual, seen)
            turn = np.divide(length, previous, where=going, out=nought.copy())
            direction = residual + turn * direction
            seen_direction = seen + turn * seen_direction


def _products(first: Array, second: Array) -> Array:
    products: Array = np.einsum("ij,ij->j", first, second)
    return products


def _added_up(examples: Examples, say: Array, learnt: Array) -> tuple[Array, Array]:
    """Return weights and bias per class: its line, its families' lines, its statistics."""
    families = np.array([[weight] for _, weight in FAMILIES], np.float32) * _FAMILY_MEMBERS
    mixing = np.concatenate((np.eye(LAST_CLASS, dtype=np.float32), families))
    say = say @ mixing
    members = np.eye(LAST_CLASS, dtype=np.float32)[examples.labels - 1] * learnt[:, None]
    both = _weights(examples, np.concatenate((say, members), axis=1))
    weights, mass = both[:, :LAST_CLASS], both[:, LAST_CLASS:] + np.float32(STATISTICS_SMOOTHING)
    statistics = np.log(mass / mass.sum(axis=0))
    statistics -= statistics.mean(axis=1, keepdims=True)
    return weights + np.float32(STATISTICS_WEIGHT) * statistics, -mixing.sum(axis=0)


def best_temperature(scores: Array, labels: Array) -> float:
    """Return the factor that makes the scores, as logarithms of odds, fit the labels best."""
    tried = np.geomspace(0.1, 50.0, 120)
    rows = np.arange(len(labels))
    losses = [-_log_shares(scores * factor)[rows, labels - 1].mean() for factor in tried]
    return float(tried[int(np.argmin(losses))])


def calibration(scores: Array, labels: Array) -> tuple[float, float]:
    """Return the share of right first guesses, and how far the sureness is from it on average.

    The second is the expected calibration error over ten bins of equal width, 0 to 1.
    """
    shares = np.exp(_log_shares(scores))
    sureness, right = shares.max(axis=1), shares.argmax(axis=1) == labels - 1
    bins = np.minimum((sureness * 10).astype(np.intp), 9)
    gaps = np.abs(np.bincount(bins, right, 10) - np.bincount(bins, sureness, 10))
    return float(right.mean()), float(gaps.sum() / len(labels))


def _log_shares(scores: Array) -> Array:
    shifted = scores - scores.max(axis=1, keepdims=True)
    logarithms: Array = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return logarithms


_FAMILY_MEMBERS = np.array(
    [[number in family for number in range(1, LAST_CLASS + 1)] for family, _ in FAMILIES],
    np.float32,
)
