"""Predict the class of a term from its words and letters, and from the nearest entries.

A prediction advises: it is never a reason to accept a wording.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from gsfiler.core.codes import LAST_CLASS
from gsfiler.vocabulary.arrays import Array
from gsfiler.vocabulary.class_features import letter_features, term_features, word_feature
from gsfiler.vocabulary.remembering import remembered
from gsfiler.vocabulary.text import raw_words
from gsfiler.vocabulary.verdict import ClassProbability

NOTHING_NEAR = 0.05
"""The evidence that each class has without any near entry; an entry of the same words has 1."""

_TOKENS_REMEMBERED = 20_000


class ClassPredictor:
    """Predicts with the arrays that training returned; see class_training for the model."""

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self._keys = arrays["class_features"]
        self._scales = arrays["class_scales"].astype(np.float32)
        self._weights = arrays["class_weights"]
        self._bias = arrays["class_bias"]
        self._rarest = float(arrays["class_facts"][0])
        self._equivalents: dict[int, tuple[int, ...]] = {}
        for word, other in arrays["class_equivalents"].tolist():
            self._equivalents[word] = (*self._equivalents.get(word, ()), other)
        self._of_letters = remembered(self._token_weights, _TOKENS_REMEMBERED)

    def knows_of(self, text: str) -> bool:
        """Tell whether one of the words was learnt; letters alone say something of any text."""
        names = [word_feature(word) for word in raw_words(text)]
        return bool(names) and bool(len(self._known(names)[0]))

    def probabilities(self, text: str) -> Array:
        """Return the probabilities of classes 1 to 45; all are equal where nothing is known."""
        features, tokens = term_features(text, self._equivalents)
        places, scales = self._known(features)
        letters = [self._of_letters(token) for token, _ in tokens]
        spelt = [weights for weights in letters if weights is not None]
        if not len(places) and not spelt:
            return np.full(LAST_CLASS, 1 / LAST_CLASS, np.float32)
        scores = self._bias
        if len(places):
            scores = scores + _share(scales) @ self._weights_of(places)
        if spelt:
            rarity = dict(zip(self._keys.take(places).tolist(), scales.tolist(), strict=True))
            scale = _share(np.array([rarity.get(f, self._rarest) for _, f in tokens], np.float32))
            if len(spelt) < len(letters):
                scale = scale[[weights is not None for weights in letters]]
            scores = scores + scale @ np.array(spelt)
        shares: Array = np.exp(scores - np.maximum.reduce(scores))
        shares /= np.add.reduce(shares)
        return shares

    def _weights_of(self, places: Array) -> Array:
        return self._weights.take(places, axis=0).astype(np.float32)

    def _known(self, features: Sequence[int]) -> tuple[Array, Array]:
        """Return the places of the features that were learnt, and their scales."""
        wanted = np.array(features if len(self._keys) else (), np.uint32)
        places = self._keys.searchsorted(wanted)
        places = places[self._keys.take(places, mode="clip") == wanted]
        return places, self._scales.take(places)

    def _token_weights(self, token: str) -> Array | None:
        """Return what the letters of a word say of each class; nothing if none were learnt."""
        places, scales = self._known(letter_features(token))
        if not len(places):
            return None
        weights: Array = _share(scales) @ self._weights_of(places)
        return weights


def _share(scales: Array) -> Array:
    """Return scales as a vector of length 1."""
    shared: Array = scales / np.float32(np.sqrt(np.dot(scales, scales)))
    return shared


def blend(letters_and_words: Array, nearest: Sequence[tuple[int, float]] | Array) -> Array:
    """Return probabilities that heed the nearest entries: pairs of class and score, 0 to 1.

    Entries weigh by the fourth power of their score. Both sources see the same words, so together
    they are a little less sure than if they were independent.
    """
    if not len(nearest):
        return letters_and_words
    pairs = np.asarray(nearest, np.float64)
    evidence = np.full(LAST_CLASS, NOTHING_NEAR)
    np.add.at(evidence, pairs[:, 0].astype(np.intp) - 1, pairs[:, 1] ** 4)
    blended: Array = (letters_and_words * np.sqrt(evidence)) ** 0.9
    blended /= blended.sum()
    return blended


def top(probabilities: Array, limit: int) -> tuple[ClassProbability, ...]:
    """Return the ``limit`` likeliest classes, best first, the lower number first among equals."""
    order = np.argsort(-probabilities, kind="stable")[:limit].tolist()
    return tuple(ClassProbability(place + 1, float(probabilities[place])) for place in order)
